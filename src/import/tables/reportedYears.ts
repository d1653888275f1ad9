import { earlier } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';

/** The first and the last day of a year. */
export function daysOf(year: number): [first: Period, last: Period] {
  return [
    { min: `${year}-01-01`, max: `${year}-01-01` },
    { min: `${year}-12-31`, max: `${year}-12-31` },
  ];
}

/** The first day on which what a row reports for its year may have begun: after the last reported year before it; null if there is none. */
export function firstPossible(year: number, reported: Iterable<number>): string | null {
  const before = [...reported].filter((other) => other < year);
  return before.length === 0 ? null : daysOf(Math.max(...before) + 1)[0].min;
}

/** The last day of a reported year on which it held: that of the year, or of the state. */
export function lastCertain(year: number, ended: string | null): string {
  return lastPossible(year, [year + 1], ended)!;
}

/**
 * The last day on which it may have held: before the next reported year, and while the state exists; null if that is open.
 *
 * @param ended the last day of the state's code; null if that is open
 */
export function lastPossible(year: number, reported: Iterable<number>, ended: string | null): string | null {
  const after = [...reported].filter((other) => other > year);
  const max = after.length === 0 ? null : daysOf(Math.min(...after) - 1)[1].max;
  // A row of a year in which the code meant nobody any more knows better than the code's end.
  return ended === null || ended < daysOf(year)[0].min! ? max : earlier(max, ended);
}
