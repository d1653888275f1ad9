import { cursorOf } from '../../src/loaders/connection.ts';

/** A row of a list as hand-written Cypher gives it: what is shown, and last its two or three sort values. */
export type ListRow = readonly unknown[];

/** A page as the contract has it, of one row more than it may hold. */
export function pageOf(
  rows: readonly ListRow[],
  size: number,
  { day, keys, edge }: { day: string | undefined; keys: number; edge: (row: ListRow) => object },
): { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    edges: shown.map(edge),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : cursorOf(last.slice(-keys) as string[], `NAME ASC ${day ?? ''}`),
    },
  };
}
