import { rowsOf } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { Reader, EntityConditions } from './Reader.ts';
import type { Word } from './allies.ts';
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

/** A statement as `cypher/read/allies/factOnWordOf.cypher` lists it. */
type WordList = readonly unknown[];

/** Reads the allies of entities: in the view, or by the statements of one document. */
export function allyLoaders({ many, count, page, keepEntities }: Reader) {
  return {
    alliesOfEntity: async (id: string, asOf: string | null, request: PageRequest, filter: AllyFilter) =>
      keepEntities(
        await page<EntityRow>(reads.alliesOfEntity, { id, asOf }, request, split(filter)),
        (row) => row,
      ),
    allyCountOfEntity: (id: string, asOf: string | null, filter: AllyFilter) =>
      count(reads.allyCountOfEntity, { id, asOf }, split(filter)),
    /** The members and parties of what obliges an entity according to one document, and what the document says of each. */
    tiesOnWordOf: async (
      id: string,
      document: string,
      parameters: { readonly types: readonly string[]; readonly obligations: readonly string[] },
    ) => {
      const rows = await many<{ readonly member: EntityRow; readonly told: readonly WordList[] }>(
        reads.tiesOnWordOf,
        { id, source: document },
        parameters,
      );
      const entities = keepEntities(rows, ({ member }) => member).map(({ member }) => member);
      const words = rows.flatMap(({ told }) => rowsOf(reads.factOnWordOf, told));
      return { entities, words: words as unknown as readonly Word[] };
    },
    /** What one document says of the fact that a statement is about. */
    factOnWordOf: (statement: string, document: string) =>
      many<Word>(reads.factOnWordOf, { id: statement, source: document }),
  };
}
