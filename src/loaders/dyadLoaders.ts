import { reads } from './reads.ts';
import { partsShown, split } from './Reader.ts';
import type { ListShown, Reader, TypeFilter } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { SharedEntityRow, RelationshipRow, StatementRow } from './rows.ts';
import type { StatementFilter } from './statementLoaders.ts';

/** Which shared entities of two entities are meant. */
export interface SharedEntityFilter {
  readonly types: readonly string[];
  /** The kind of the shared entity; null: any. */
  readonly label: string | null;
  /** At least one of them on each side; null: whether it obliges or not. */
  readonly obligations: readonly string[] | null;
  readonly certain: boolean;
}

/** Two entities that are asked about together. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** What two entities share, and what lies between them. */
export function dyadLoaders({ count, page, keepEntities, keepStatements }: Reader) {
  return {
    // What differs between the lists of a dyad is part of the key, so that they share a statement.
    sharedEntities: async (
      pair: Pair,
      asOf: string | null,
      request: PageRequest,
      { types, label, ...parameters }: SharedEntityFilter,
      { owed: _owed, ...shown }: ListShown,
    ) => {
      const parts = [...obliging(parameters), ...partsShown(shown)];
      const variant = { parameters, variant: { parts } };
      const key = { ...pair, asOf, types, label };
      const rows = await page<SharedEntityRow>(reads.sharedEntities, key, request, variant);
      return shown.entities ? keepEntities(rows, (row) => row.through) : rows;
    },
    sharedEntityCount: (
      pair: Pair,
      asOf: string | null,
      { types, label, ...parameters }: SharedEntityFilter,
    ) =>
      count(
        reads.sharedEntityCount,
        { ...pair, asOf, types, label },
        { parameters, variant: { parts: obliging(parameters) } },
      ),
    relationshipsOfPair: ({ a, b }: Pair, asOf: string | null, request: PageRequest, filter: TypeFilter) =>
      page<RelationshipRow>(reads.relationshipsOfPair, { a, b, asOf }, request, split(filter)),
    relationshipCountOfPair: ({ a, b }: Pair, asOf: string | null, filter: TypeFilter) =>
      count(reads.relationshipCountOfPair, { a, b, asOf }, split(filter)),
    statementsBetween: async ({ a, b }: Pair, request: PageRequest, filter: StatementFilter) =>
      keepStatements(await page<StatementRow>(reads.statementsBetween, { a, b }, request, split(filter))),
    statementCountBetween: ({ a, b }: Pair, filter: StatementFilter) =>
      count(reads.statementCountBetween, { a, b }, split(filter)),
  };
}

function obliging({ obligations }: Pick<SharedEntityFilter, 'obligations'>): string[] {
  return obligations === null ? [] : ['obliging'];
}
