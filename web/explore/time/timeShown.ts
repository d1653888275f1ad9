import { dayAfter, yearOf } from './days.ts';
import type { Days } from './days.ts';

/** What the slider goes through: its first and last year, and the days on which something changed. */
export interface TimeShown {
  readonly first: number;
  readonly last: number;
  /** In order, each the first day of something else. Where not even the year of a change is known, it is left out. */
  readonly changes: readonly string[];
}

/**
 * The decades in which some things lasted, with at least a year before and behind them; undefined if none has dates. What has no known
 * end lasts until today.
 */
export function timeShownBy(things: readonly Days[], today: string): TimeShown | undefined {
  const thisYear = yearOf(today);
  const years = things.flatMap(({ sinceMin, sinceMax, untilMax }) => {
    const begun = [sinceMin, sinceMax].filter((day) => day !== null);
    return begun.length === 0 ? [] : [...begun, untilMax ?? today].map(yearOf);
  });
  if (years.length === 0) return undefined;
  const first = Math.floor((years.reduce((a, b) => Math.min(a, b)) - 1) / 10) * 10;
  const last = Math.ceil((years.reduce((a, b) => Math.max(a, b)) + 1) / 10) * 10;
  const changes = things.flatMap(({ sinceMin, sinceMax, untilMin, untilMax }) => [
    ...dayOf(sinceMin, sinceMax),
    ...dayOf(untilMin, untilMax).map(dayAfter),
  ]);
  return {
    first: Math.min(first, thisYear),
    last: Math.min(last, thisYear),
    changes: [...new Set(changes)].filter((day) => day <= today).toSorted(),
  };
}

/** The day by which it has certainly happened, if its year is known. */
function dayOf(min: string | null, max: string | null): string[] {
  return min !== null && max !== null && yearOf(min) === yearOf(max) ? [max] : [];
}
