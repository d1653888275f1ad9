/** Today, where the visitor is. */
export const TODAY = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
  .toISOString()
  .slice(0, 10);

/** The same day of another year, or the last day before it that there is; never behind today. */
export function inYear(day: string, year: number): string {
  const month = day.slice(4);
  const wanted = `${String(year).padStart(4, '0')}${month === '-02-29' ? '-02-28' : month}`;
  return wanted > TODAY ? TODAY : wanted;
}

/** A day as people write it. */
export function formatDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A day, or all times where there is none. */
export function spokenTime(day: string | undefined): string {
  return day === undefined ? 'all times' : formatDay(day);
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Where a day is among the years: 1950.5 in the middle of 1950. */
export function yearsTo(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

/** The day behind another. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The bars of something that lasted: when it may have, and within it when it certainly did, if ever. */
export function barsOf({ sinceMin, sinceMax, untilMin, untilMax }: Days): {
  /** From the first to the last; where no beginning is known, null. */
  readonly maybe: readonly [from: string | null, to: string];
  readonly sure: readonly [from: string, to: string] | undefined;
} {
  return {
    maybe: [sinceMin ?? sinceMax, untilMax ?? TODAY],
    sure: sinceMax !== null && untilMin !== null && sinceMax <= untilMin ? [sinceMax, untilMin] : undefined,
  };
}

/** From when until when something lasted, as far as is known. */
export interface Days {
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
}

/** From when until when, as precise as is known and no more. */
export function spokenSpan({ dates }: { readonly dates: Days }): string {
  const { sinceMin, sinceMax, untilMin, untilMax } = dates;
  if (sinceMin !== null && sinceMin === sinceMax && sinceMin === untilMin && sinceMin === untilMax)
    return `on ${formatDay(sinceMin)}`;
  const word = untilMax === null ? 'since' : 'from';
  const since =
    sinceMin === null && sinceMax === null
      ? ''
      : sinceMin === sinceMax
        ? `${word} ${formatDay(sinceMin!)}`
        : sinceMin === null
          ? `by ${formatDay(sinceMax!)}`
          : sinceMax === null
            ? `not before ${formatDay(sinceMin)}`
            : `${word} some day between ${formatDay(sinceMin)} and ${formatDay(sinceMax)}`;
  if (untilMax === null) {
    const confirmed =
      untilMin === null || untilMin === sinceMax ? '' : `last confirmed ${formatDay(untilMin)}`;
    return since === '' ? confirmed : since + (confirmed && ` (${confirmed})`);
  }
  const until =
    untilMin === untilMax ? `until ${formatDay(untilMax)}` : `until ${formatDay(untilMax)} at the latest`;
  return [since, until].filter(Boolean).join(', ');
}

/**
 * Whether anything is known of when it began that tells of a day: that it had begun by it, or not before some other. Where nothing is, that
 * it may have been so on the day says nothing: so it may on every day.
 */
export function isDatedOn(
  day: string,
  { dates: { sinceMin, sinceMax } }: { readonly dates: Pick<Days, 'sinceMin' | 'sinceMax'> },
): boolean {
  return sinceMin !== null || (sinceMax !== null && sinceMax <= day);
}
