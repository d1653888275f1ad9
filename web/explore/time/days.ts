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
export function spoken(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

interface Days {
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
}

/** From when until when, as precise as is known and no more. */
export function spokenSpan({ sinceMin, sinceMax, untilMin, untilMax }: Days): string {
  const since =
    sinceMin === null && sinceMax === null
      ? ''
      : sinceMin === sinceMax
        ? `from ${spoken(sinceMin!)}`
        : sinceMin === null
          ? `by ${spoken(sinceMax!)}`
          : sinceMax === null
            ? `not before ${spoken(sinceMin)}`
            : `from some day between ${spoken(sinceMin)} and ${spoken(sinceMax)}`;
  const until =
    untilMax === null
      ? untilMin === null
        ? ''
        : `until at least ${spoken(untilMin)}`
      : untilMin === untilMax
        ? `until ${spoken(untilMax)}`
        : `until ${spoken(untilMax)} at the latest`;
  if (sinceMin !== null && sinceMin === sinceMax && sinceMin === untilMin && sinceMin === untilMax)
    return `on ${spoken(sinceMin)}`;
  return [since, until].filter(Boolean).join(', ');
}
