import { lastDayOfMonth } from '../model/days.ts';

/** A day between two days in words, as precise as known and no more; null if nothing bounds it. */
export function spokenDay(min: string | null, max: string | null): string | null {
  if (min === null) return max === null ? null : `${spoken(max)} or earlier`;
  if (max === null) return `${spoken(min)} or later`;
  if (min === max) return spoken(min);
  return periodOf(min, max) ?? `some day between ${spoken(min)} and ${spoken(max)}`;
}

/** The same as when something happened: on a day, in a month or year. */
export function spokenWhen(min: string | null, max: string | null): string | null {
  const day = spokenDay(min, max);
  if (day === null) return null;
  return min !== null && max !== null && min !== max && periodOf(min, max) !== null
    ? `in ${day}`
    : `on ${day}`;
}

/** A whole year or month is spoken of as one; null if the days are none. */
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

/** A day in words: `4 February 2021`. */
export function spoken(day: string): string {
  return DAY.format(new Date(day));
}
