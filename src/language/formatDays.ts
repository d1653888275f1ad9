import { lastDayOfMonth } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';

/** A day in words: `4 February 2021`. */
export function formatDay(day: string): string {
  return DAY.format(new Date(day));
}

/** A day between two days, as precise as known and no more: `1967`, `some day between …`; null if nothing bounds it. */
export function formatBetween(min: string | null, max: string | null): string | null {
  if (min === null) return max === null ? null : `${formatDay(max)} or earlier`;
  if (max === null) return `${formatDay(min)} or later`;
  if (min === max) return formatDay(min);
  return periodOf(min, max) ?? `some day between ${formatDay(min)} and ${formatDay(max)}`;
}

/** The same as when something happened: `in 1967`, `on 4 February 2021`, `on or before …`. */
export function formatWhen(min: string | null, max: string | null): string | null {
  if (min === null) return max === null ? null : `on or before ${formatDay(max)}`;
  if (max === null) return `on or after ${formatDay(min)}`;
  const isPeriod = min !== max && periodOf(min, max) !== null;
  return `${isPeriod ? 'in' : 'on'} ${formatBetween(min, max)!}`;
}

/**
 * The bounds as they follow a clause, with a space before them; empty if there are none.
 *
 * @param tense PERFECT for a fact that goes on (` since 1950 (last confirmed 3 June 2025)`), PAST for any other fact
 *   (` from 1950 until December 1960`), PLAN for what isn't stated as a fact
 */
export function formatBounds(bounds: Bounds, tense: 'PERFECT' | 'PAST' | 'PLAN'): string {
  const { sinceMin, sinceMax, untilMin, untilMax } = bounds;
  if (isOnlyConfirmed(bounds)) return ` (confirmed ${formatConfirmed(sinceMax!, untilMin!)})`;
  if (tense !== 'PERFECT' && sinceMin === untilMin && sinceMax === untilMax) {
    const when = formatWhen(sinceMin, sinceMax);
    return when === null ? '' : ` ${when}`;
  }
  const since = formatBetween(sinceMin, sinceMax);
  const from = since === null ? '' : ` ${tense === 'PERFECT' ? 'since' : 'from'} ${since}`;
  if (untilMax !== null) return `${from} until ${formatBetween(untilMin, untilMax)!}`;
  // It can't be confirmed by a day on which it may not have begun.
  if (untilMin === null || (sinceMin !== null && untilMin <= sinceMin)) return from;
  return tense === 'PLAN'
    ? `${from} until at least ${formatDay(untilMin)}`
    : `${from} (last confirmed ${formatDay(untilMin)})`;
}

/** Nothing is known but days on which it was so: all that a source which vouches for a day can say. */
export function isOnlyConfirmed({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): boolean {
  return sinceMin === null && untilMax === null && sinceMax !== null && untilMin !== null;
}

function formatConfirmed(first: string, last: string): string {
  return first < last ? `from ${formatDay(first)} to ${formatDay(last)}` : formatWhen(last, first)!;
}

/** A whole year or month is called by its name; null if the days are none. */
function periodOf(min: string, max: string): string | null {
  if (min.slice(0, 4) === max.slice(0, 4) && min.endsWith('-01-01') && max.endsWith('-12-31'))
    return String(Number(min.slice(0, 4)));
  return min.endsWith('-01') && max === lastDayOfMonth(min) ? MONTH.format(new Date(min)) : null;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
