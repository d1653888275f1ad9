import { OBLIGATIONS } from '../model/records.ts';
import { whole } from '../files/Table.ts';
import type { Cell, Column } from '../files/Table.ts';
import { NO, YES } from './stretch.ts';
import type { Answer } from './stretch.ts';
import type { Ties } from './ties.ts';

export function columnsOfObligations(prefix: string): Column[] {
  return OBLIGATIONS.map((obligation) => whole(`${prefix}${obligation.toLowerCase()}`));
}

/**
 * Adds to a row what a source says of a pair: whether it covers the pair, each obligation, and the number of alliances.
 *
 * @param isCovered whether the source is a data set of these years and states, or tells of the pair
 */
export function addTies(row: Cell[], ties: Ties, pair: number, isCovered: boolean): void {
  row.push(isCovered ? 1 : 0);
  for (const answers of ties.answers) row.push(isCovered ? cellOf(answers[pair] as Answer) : null);
  row.push(countOf(ties, pair, isCovered));
}

/** How many alliances certainly tie a pair; missing where none does, but one isn't ruled out. */
export function countOf({ alliances, highest }: Ties, pair: number, isCovered: boolean): Cell {
  if (!isCovered || (highest[pair] !== NO && highest[pair] !== YES)) return null;
  return alliances[pair]!;
}

export function cellOf(answer: Answer): Cell {
  return ANSWERS[answer];
}

/** No, unknown and yes. */
const ANSWERS = [0, null, 1] as const;
