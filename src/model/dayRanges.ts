import { addDays } from './days.ts';
import type { Bounds } from './days.ts';

/** All days from one to another, both included; null is an open end. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A set of days: ranges in order, which neither overlap nor touch. */
export type DaySet = readonly DayRange[];

export const NO_DAYS: DaySet = [];
export const ALL_DAYS: DaySet = [{ from: null, to: null }];

/** The days on which what the bounds describe can have been in force: YES or UNKNOWN. */
export function possibleDays({ sinceMin, untilMax }: Bounds): DaySet {
  return isRange(sinceMin, untilMax) ? [{ from: sinceMin, to: untilMax }] : NO_DAYS;
}

/** The days on which what the bounds describe certainly was in force: YES. */
export function certainDays({ sinceMax, untilMin }: Bounds): DaySet {
  const known = sinceMax !== null && untilMin !== null;
  return known && isRange(sinceMax, untilMin) ? [{ from: sinceMax, to: untilMin }] : NO_DAYS;
}

/** The days that are in both sets. */
export function commonDays(a: DaySet, b: DaySet): DaySet {
  if (a === ALL_DAYS) return b;
  if (b === ALL_DAYS) return a;
  const common: DayRange[] = [];
  for (const one of a) {
    for (const other of b) {
      const from =
        one.from === null || (other.from !== null && other.from > one.from) ? other.from : one.from;
      const to = one.to === null || (other.to !== null && other.to < one.to) ? other.to : one.to;
      if (isRange(from, to)) common.push({ from, to });
    }
  }
  return common;
}

/** The days that are in any of the sets. */
export function allDays(sets: readonly DaySet[]): DaySet {
  if (sets.includes(ALL_DAYS)) return ALL_DAYS;
  const united: { from: string | null; to: string | null }[] = [];
  for (const range of sets.flat().toSorted(byBeginning)) {
    const last = united.at(-1);
    if (last === undefined || isApart(last, range)) united.push({ ...range });
    else if (last.to !== null && (range.to === null || range.to > last.to)) last.to = range.to;
  }
  return united;
}

/** Whether two sets hold the same days. */
export function sameDays(a: DaySet, b: DaySet): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(({ from, to }, index) => from === b[index]!.from && to === b[index]!.to))
  );
}

function isRange(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}

function byBeginning(a: DayRange, b: DayRange): number {
  if (a.from === b.from) return 0;
  if (a.from === null) return -1;
  return b.from !== null && a.from < b.from ? -1 : 1;
}

/** Whether there is a day between one range and the next. */
function isApart(last: DayRange, next: DayRange): boolean {
  if (last.to === null || next.from === null) return false;
  return next.from > last.to && next.from !== addDays(last.to, 1);
}
