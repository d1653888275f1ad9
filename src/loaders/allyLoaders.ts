import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { FilterParts, Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow } from './rows.ts';
import { conditionsOnEntity } from './conditions.ts';
import type { CountedWhere, EntityWhere } from './where.ts';

/** Which allies are meant. */
export interface AllyFilter {
  readonly where: EntityWhere;
  readonly counts: readonly CountedWhere[];
  /** The labels of the shared entities. */
  readonly through: readonly string[];
  /** At least one of them on each side. */
  readonly obligations: readonly string[];
  readonly certain: boolean;
  /** The kept policy on which is asked, as ids end with it; the whole graph if there is none. */
  readonly basis?: string | null;
}

/** Reads the allies of entities in the view. */
export function allyLoaders({ count, page, keepEntities }: Reader) {
  return {
    alliesOfEntity: async (id: string, asOf: string | null, request: PageRequest, filter: AllyFilter) =>
      keepEntities(
        await page<EntityRow>(reads.alliesOfEntity, { id, asOf }, request, partsOf(filter, asOf)),
        (row) => row,
      ),
    allyCountOfEntity: (id: string, asOf: string | null, filter: AllyFilter) =>
      count(reads.allyCountOfEntity, { id, asOf }, partsOf(filter, asOf)),
  };
}

function partsOf({ where, counts, basis = null, ...filter }: AllyFilter, asOf: string | null): FilterParts {
  const listed = { hasDay: asOf !== null, certain: filter.certain, basis };
  return split({ ...filter, conditions: conditionsOnEntity(where, 'other', listed, counts) });
}
