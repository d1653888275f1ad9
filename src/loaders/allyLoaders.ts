import { rowsOf } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import { partsOf, split } from './Reader.ts';
import type { Reader, EntityConditions } from './Reader.ts';
import type { SourcedStatement } from './allies.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow } from './rows.ts';

/** Which allies are meant. */
export interface AllyFilter extends EntityConditions {
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
        await page<EntityRow>(
          reads.alliesOfEntity,
          { id, asOf },
          request,
          split({ ...filter, parts: partsOf(filter, null) }),
        ),
        (row) => row,
      ),
    allyCountOfEntity: (id: string, asOf: string | null, filter: AllyFilter) =>
      count(reads.allyCountOfEntity, { id, asOf }, split({ ...filter, parts: partsOf(filter, null) })),
    /** The members and parties of what obliges an entity according to one document, and what the document says of each. */
    membershipsFromSource: async (
      id: string,
      document: string,
      parameters: { readonly types: readonly string[]; readonly obligations: readonly string[] },
    ) => {
      const rows = await many<{
        readonly member: EntityRow;
        readonly statements: readonly StatementColumns[];
      }>(reads.membershipsFromSource, { id, source: document }, parameters);
      const entities = keepEntities(rows, ({ member }) => member).map(({ member }) => member);
      const listed = rows.flatMap(({ statements }) => rowsOf(reads.factFromSource, statements));
      return { entities, statements: listed as unknown as readonly SourcedStatement[] };
    },
    /** What one document says of the fact that a statement is about. */
    factFromSource: (statement: string, document: string) =>
      many<SourcedStatement>(reads.factFromSource, { id: statement, source: document }),
  };
}
