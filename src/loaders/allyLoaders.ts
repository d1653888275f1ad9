import { rowsOf } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { FilterParts, Reader } from './Reader.ts';
import type { SourcedStatement } from './allies.ts';
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
}

/** A statement as `cypher/read/allies/factFromSource.cypher` lists it. */
type StatementColumns = readonly unknown[];

/** Reads the allies of entities: in the view, or by the statements of one document. */
export function allyLoaders({ many, count, page, keepEntities }: Reader) {
  return {
    alliesOfEntity: async (id: string, asOf: string | null, request: PageRequest, filter: AllyFilter) =>
      keepEntities(
        await page<EntityRow>(reads.alliesOfEntity, { id, asOf }, request, partsOf(filter, asOf)),
        (row) => row,
      ),
    allyCountOfEntity: (id: string, asOf: string | null, filter: AllyFilter) =>
      count(reads.allyCountOfEntity, { id, asOf }, partsOf(filter, asOf)),
    /** What one document says of the members and parties of what obliges an entity according to it. */
    membershipsFromSource: async (
      id: string,
      document: string,
      parameters: { readonly types: readonly string[]; readonly obligations: readonly string[] },
    ) => {
      const rows = await many<{ readonly statements: readonly StatementColumns[] }>(
        reads.membershipsFromSource,
        { id, source: document },
        parameters,
      );
      const listed = rows.flatMap(({ statements }) => rowsOf(reads.factFromSource, statements));
      return listed as unknown as readonly SourcedStatement[];
    },
    /** What one document says of the fact that a statement is about. */
    factFromSource: (statement: string, document: string) =>
      many<SourcedStatement>(reads.factFromSource, { id: statement, source: document }),
  };
}

function partsOf({ where, counts, ...filter }: AllyFilter, asOf: string | null): FilterParts {
  const listed = { hasDay: asOf !== null, certain: filter.certain };
  return split({ ...filter, conditions: conditionsOnEntity(where, 'other', listed, counts) });
}
