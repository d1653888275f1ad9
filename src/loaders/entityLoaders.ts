import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { EntityFilter, FilterParts, Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow, IdentifierRow, NameRow } from './rows.ts';
import { conditionsOnEntity } from './where.ts';

/** Entities, by id, code or list. */
export function entityLoaders({ entitiesById, many, count, page, keepEntities }: Reader) {
  return {
    entitiesById,
    entityById: async (id: string) => (await entitiesById([id]))[0]!,
    entitiesByIdentifier: async (scheme: string, value: string, asOf: string | null) =>
      keepEntities(await many<EntityRow>(reads.entityByIdentifier, { scheme, value, asOf }), (row) => row),
    namesOfEntity: (id: string) => many<NameRow>(reads.namesOfEntity, { id }),
    identifiersOfEntity: (id: string) => many<IdentifierRow>(reads.identifiersOfEntity, { id }),
    entities: async (asOf: string | null, request: PageRequest, filter: EntityFilter) =>
      keepEntities(
        await page<EntityRow>(reads.entities, { asOf }, request, partsOf(filter, asOf)),
        (row) => row,
      ),
    /** Entities that meet conditions on a day, whether they existed on it or not. */
    entitiesMeeting: (filter: EntityFilter, asOf: string | null, request: PageRequest) =>
      page<EntityRow>(reads.entities, { asOf }, request, partsOf(filter, asOf, [])),
    countMeeting: (filter: EntityFilter, asOf: string | null) =>
      count(reads.entityCount, { asOf }, partsOf(filter, asOf, [])),
    entityCount: (asOf: string | null, filter: EntityFilter) =>
      count(reads.entityCount, { asOf }, partsOf(filter, asOf)),
  };
}

function partsOf(
  { where, label, certain, counts }: EntityFilter,
  asOf: string | null,
  parts: readonly string[] = asOf === null ? [] : ['day'],
): FilterParts {
  const conditions = conditionsOnEntity(where, 'entity', { hasDay: asOf !== null, certain }, counts);
  return split({ label, certain, conditions, parts });
}
