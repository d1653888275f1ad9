/**
 * The four days that bound an interval, as `YYYY-MM-DD` or null for "unbounded on that side".
 *
 * It began on some day from `sinceMin` to `sinceMax`; its last day in force lies between `untilMin` and `untilMax`.
 */
export interface Bounds {
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
}

export const UNBOUNDED: Bounds = { sinceMin: null, sinceMax: null, untilMin: null, untilMax: null };

/** The four days alone, of whatever else has them. */
export function boundsOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): Bounds {
  return { sinceMin, sinceMax, untilMin, untilMax };
}

export type InForce = 'YES' | 'NO' | 'UNKNOWN';

/** Whether what the bounds describe was in force on a day; the same rule as `cypher/` applies in the graph. */
export function inForceOn(day: string, bounds: Bounds): InForce {
  const { sinceMin, sinceMax, untilMin, untilMax } = bounds;
  if ((sinceMin !== null && day < sinceMin) || (untilMax !== null && day > untilMax)) return 'NO';
  return sinceMax !== null && untilMin !== null && sinceMax <= day && day <= untilMin ? 'YES' : 'UNKNOWN';
}

/** Whether a list of a day has what the bounds describe: what is UNKNOWN, unless only what is certain is listed; without a day, all. */
export function isListedOn(day: string | null, bounds: Bounds, certain: boolean): boolean {
  if (day === null) return true;
  const answer = inForceOn(day, bounds);
  return answer === 'YES' || (answer === 'UNKNOWN' && !certain);
}

/** Whether it was in force on a day by any of several stretches of time. */
export function inForceByAny(day: string, stretches: readonly Bounds[]): InForce {
  const answers = new Set(stretches.map((bounds) => inForceOn(day, bounds)));
  return (['YES', 'UNKNOWN'] as const).find((answer) => answers.has(answer)) ?? 'NO';
}

/** A day that lies somewhere between two days; null is an open end. */
export interface Period {
  readonly min: string | null;
  readonly max: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;

/**
 * Reads a period as people write it: `2021-02-04`, `2021-02`, `2021`, or `a..b` with either end left out.
 *
 * @throws {RangeError} that says the rule and what was received
 */
export function parsePeriod(text: string): Period {
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || rest.length > 0 || text === '..') throw notAPeriod(text);
  if (to === undefined) return { min: firstDay(from, text), max: lastDay(from, text) };
  const period = {
    min: from === '' ? null : firstDay(from, text),
    max: to === '' ? null : lastDay(to, text),
  };
  if (period.min !== null && period.max !== null && period.min > period.max) {
    throw new RangeError(`A period must not end before it begins; received ${JSON.stringify(text)}`);
  }
  return period;
}

/** Whether a text is a day in the calendar, as `2021-02-04`. */
export function isDay(text: string): boolean {
  // The year before the year 1 is 1 BC, and nothing here is as old.
  if (!DAY.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day after (or, with a negative number, before) a day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days lie between a day and a later one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The last day of the month in which a day lies. */
export function lastDayOfMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** The earlier of two days, where null is no day at all. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The later of two days, where null is no day at all. */
export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function firstDay(text: string, whole: string): string {
  if (YEAR.test(text)) return realDay(`${text}-01-01`, whole);
  return realDay(MONTH.test(text) ? `${text}-01` : text, whole);
}

function lastDay(text: string, whole: string): string {
  if (YEAR.test(text)) return realDay(`${text}-12-31`, whole);
  if (!MONTH.test(text)) return realDay(text, whole);
  return lastDayOfMonth(realDay(`${text}-01`, whole));
}

function realDay(text: string, whole: string): string {
  if (!DAY.test(text)) throw notAPeriod(whole);
  if (!isDay(text)) {
    throw new RangeError(`There is no such day in the calendar; received ${JSON.stringify(whole)}`);
  }
  return text;
}

function notAPeriod(text: string): RangeError {
  return new RangeError(
    'A period is a day (2021-02-04), a month (2021-02), a year (2021) or a range of them (2021..2022, ..2022, 2021..); ' +
      `received ${JSON.stringify(text)}`,
  );
}
