import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { Reader, TypeFilter } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { CommonTieRow, RelationshipRow, StatementRow } from './rows.ts';
import type { StatementFilter } from './statementLoaders.ts';

/** Which ties of two entities with a third are meant. */
export interface TieFilter {
  readonly types: readonly string[];
  /** The kind of what both are tied to; null: any. */
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
    commonTies: async (
      pair: Pair,
      asOf: string | null,
      request: PageRequest,
      { types, label, ...parameters }: TieFilter,
    ) =>
      keepEntities(
        await page<CommonTieRow>(reads.commonTies, { ...pair, asOf, types, label }, request, { parameters }),
        (row) => row.through,
      ),
    commonTieCount: (pair: Pair, asOf: string | null, { types, label, ...parameters }: TieFilter) =>
      count(reads.commonTieCount, { ...pair, asOf, types, label }, { parameters }),
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
