import type { Row } from './csvOf.ts';

/** All of a view's data, also what isn't shown yet, and the same as rows. */
export interface Taken {
  readonly data: unknown;
  readonly rows: readonly Row[];
  /** The names of the documents it rests on, those behind most of it first. */
  readonly sources: readonly string[];
}

/** How a download that takes several requests fares. */
export interface Taking {
  readonly signal: AbortSignal;
  /** Says how much of it is there. */
  readonly report: (count: number, total: number) => void;
}

/** The most rows of a file: a browser holds them in memory, and a table program shows not many more. */
const MOST_ROWS = 20_000;

/**
 * Looks whether so many rows can be taken.
 *
 * @throws {Error} with the number, for too many
 */
export function expectFew(rows: number): void {
  if (rows <= MOST_ROWS) return;
  const count = (number: number) => number.toLocaleString('en');
  throw new Error(
    `These are ${count(rows)} rows; a file has at most ${count(MOST_ROWS)}. Choose a day, or ask the API page by page.`,
  );
}
