import type { PointFragment } from '../generated/graphql.ts';

type Quantity = PointFragment['quantity'];

export function topOf({ least, most }: Quantity): number {
  return most ?? least ?? 0;
}

/** The years in which it certainly counts, or else may. */
export function yearsOf({
  dates: { sinceMin, sinceMax, untilMin, untilMax },
}: PointFragment): readonly [first: number, last: number] {
  const [from, to] = [
    sinceMax ?? sinceMin ?? untilMin ?? untilMax,
    untilMin ?? untilMax ?? sinceMax ?? sinceMin,
  ];
  const first = Number(from?.slice(0, 4) ?? 0);
  return [first, Math.max(first, Number(to?.slice(0, 4) ?? first))];
}

export function spanOf(point: PointFragment): string {
  const [first, last] = yearsOf(point);
  if (first === 0) return 'year unknown';
  return first === last ? String(first) : `${first}–${last}`;
}

export function whenOf(point: PointFragment): string {
  return `in ${spanOf(point)}`;
}

export function countsOn({ dates: { sinceMin, untilMax } }: PointFragment, day: string): boolean {
  return (sinceMin === null || sinceMin <= day) && (untilMax === null || day <= untilMax);
}

export function formatQuantity(quantity: Quantity): string {
  return `${formatNumbers(quantity)}${quantity.unit === 'PEOPLE' ? ' people' : ''}`;
}

export function formatNumbers({ least, most, approximate, unit, currency }: Quantity): string {
  const format = (number: number): string => {
    const digits = number.toLocaleString('en', { maximumFractionDigits: 6 });
    return unit === 'PERCENT' ? `${digits}%` : currency === null ? digits : `${currency} ${digits}`;
  };
  if (least === null) return most === null ? '' : `at most ${format(most)}`;
  if (most === null) return `at least ${format(least)}`;
  if (least !== most) return `${format(least)} to ${format(most)}`;
  return `${approximate ? 'about ' : ''}${format(least)}`;
}
