import type { Bounds } from '../model/days.ts';

/** The four days of `Bounds` as numbers such as 18160101, which compare faster than texts. An open side lies beyond all days. */
export interface Stretch {
  readonly mayFrom: number;
  readonly from: number;
  readonly until: number;
  readonly mayUntil: number;
}

/** Where a stretch begins if nobody knows after which day. */
export const BEFORE_ALL = 0;
const AFTER_ALL = 99_999_999;

/** Whether something was so on some day of a year; the higher answer wins where there are several. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Answer = typeof NO | typeof UNKNOWN | typeof YES;

/** Without the day by which it had begun, or until which it went on, nothing is certain: the certain days end before they begin. */
export function stretchOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): Stretch {
  return {
    mayFrom: numberOf(sinceMin) ?? BEFORE_ALL,
    from: numberOf(sinceMax) ?? AFTER_ALL,
    until: numberOf(untilMin) ?? BEFORE_ALL,
    mayUntil: numberOf(untilMax) ?? AFTER_ALL,
  };
}

/** Whether two stretches had a day of the year in common. */
export function meetInYear(a: Stretch, b: Stretch, year: number): Answer {
  const [first, last] = [firstDay(year), lastDay(year)];
  if (Math.max(a.mayFrom, b.mayFrom, first) > Math.min(a.mayUntil, b.mayUntil, last)) return NO;
  const [from, until] = [Math.max(a.from, b.from), Math.min(a.until, b.until)];
  return from <= until && from <= last && first <= until ? YES : UNKNOWN;
}

/** Whether a stretch had a day of the year. */
export function inYear(stretch: Stretch, year: number): Answer {
  return meetInYear(stretch, stretch, year);
}

function firstDay(year: number): number {
  return year * 10_000 + 101;
}

export function lastDay(year: number): number {
  return year * 10_000 + 1231;
}

function numberOf(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
}
