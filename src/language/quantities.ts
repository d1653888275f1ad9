import type { Bounds } from '../model/days.ts';
import { compareMeasures, hashedParts, isNone, measureOf } from '../model/quantity.ts';
import type { Part, Quantity } from '../model/quantity.ts';
import { formatBetween, formatDay } from './formatDays.ts';

/** A quantity in words: `9,873 people`, `about EUR 2,000,000`, `at least 2.5%`. */
export function formatQuantity(quantity: Quantity): string {
  const { unit, priceYear, part, least, most } = quantity;
  const noun = unit !== 'PEOPLE' ? '' : least === 1 && most === 1 ? ' person' : ' people';
  const of = part === null ? '' : ` of the ${PART_NAMES[part]}`;
  const prices = priceYear === null ? '' : ` in prices of ${priceYear}`;
  return `${formatNumbers(quantity)}${noun}${of}${prices}`;
}

/** The noun that a number of people counts. */
const COUNTED = / troops\b/;

/**
 * Words with a noun that a quantity counts, with its number: `stations 9,873 troops in`. Null where they have no such
 * noun.
 */
export function countedWords(words: string, quantity: Quantity): string | null {
  const { unit, part, least, most } = quantity;
  if (unit !== 'PEOPLE' || !COUNTED.test(words)) return null;
  const owner = part === null ? null : `of its ${PART_NAMES[part]}`;
  if (isNone(quantity)) return words.replace(COUNTED, () => [' no troops', owner].filter(Boolean).join(' '));
  const noun = least === 1 && most === 1 ? 'member' : 'troops';
  const of = owner ?? (noun === 'member' ? 'of its armed forces' : null);
  return words.replace(COUNTED, () => ` ${[formatNumbers(quantity), noun, of].filter(Boolean).join(' ')}`);
}

/** The days of a quantity as they are said of a number: of one whole year or month, when that was. */
export function daysCounted(bounds: Bounds): Bounds {
  const { sinceMax: from, untilMin: to } = bounds;
  const isPeriod =
    from !== null && to !== null && from < to && !formatBetween(from, to)!.startsWith('some day');
  return isPeriod ? { sinceMin: from, sinceMax: to, untilMin: from, untilMax: to } : bounds;
}

/**
 * What a series comes to, in the order of time: `175 people in 1950, a peak of 3,116 in 1991, 1,105 in 2023`; null of none. What is
 * measured in several units is as many series: `120 people in 1951; EUR 2,000,000 in 1951`.
 *
 * @param words of the sentence before it: those that name what is counted need no noun behind the number
 */
export function formatSeries(series: readonly Point[], words: string): string | null {
  const alike = [...Map.groupBy(series, ({ quantity }) => measureOf(quantity)).values()];
  if (alike.length === 0) return null;
  return alike
    .toSorted(([a], [b]) => compareMeasures(a!.quantity, b!.quantity))
    .map((points) => formatPoints(points, words))
    .join('; ');
}

function formatPoints(points: readonly Point[], words: string): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const most = points.reduce((a, b) => (topOf(b.quantity) > topOf(a.quantity) ? b : a));
  const shown = [...new Set([first, most, last])];
  const different = shown.filter(
    (point, index) => shown.findIndex((other) => sayTheSame(other, point)) === index,
  );
  return different
    .map((point, index) => {
      const isPeak = point === most && point !== first && point !== last;
      const isNamed = index > 0 || COUNTED.test(words);
      const amount = isNamed ? formatNumbers(point.quantity) : formatQuantity(point.quantity);
      return `${isPeak ? 'a peak of ' : ''}${amount}${whenOf(point)}`;
    })
    .join(', ');
}

const PART_NAMES: Readonly<Record<Part, string>> = {
  ARMY: 'army',
  NAVY: 'navy',
  AIR_FORCE: 'air force',
  MARINE_CORPS: 'marine corps',
  SPACE_FORCE: 'space force',
  COAST_GUARD: 'coast guard',
};

function formatNumbers({ least, most, approximate, unit, currency }: Quantity): string {
  const format = (number: number): string => {
    if (unit === 'PERCENT') return `${NUMBER.format(number)}%`;
    return currency === null ? NUMBER.format(number) : `${currency} ${NUMBER.format(number)}`;
  };
  if (least === null) return `at most ${format(most!)}`;
  if (most === null) return `at least ${format(least)}`;
  if (least !== most) return `${format(least)} to ${format(most)}`;
  return `${approximate ? 'about ' : ''}${format(least)}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

function topOf({ least, most }: Quantity): number {
  return most ?? least!;
}

type Point = Bounds & { readonly quantity: Quantity };

function sayTheSame(a: Point, b: Point): boolean {
  const said = (point: Point): string => JSON.stringify([hashedParts(point.quantity), whenOf(point)]);
  return said(a) === said(b);
}

/** The days on which it certainly counts, or else may have: ` in 1950`, ` from 1993 to 1995`, ` on 4 February 2021`. */
function whenOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): string {
  const isCertain = sinceMax !== null && untilMin !== null && sinceMax <= untilMin;
  const [from, to] = isCertain ? [sinceMax, untilMin] : [sinceMin ?? sinceMax, untilMax ?? untilMin];
  if (from === null || to === null) return '';
  if (from === to) return ` on ${formatDay(from)}`;
  const between = formatBetween(from, to)!;
  if (!between.startsWith('some day')) return ` in ${between}`;
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  return isYears
    ? ` from ${Number(from.slice(0, 4))} to ${Number(to.slice(0, 4))}`
    : ` from ${formatDay(from)} to ${formatDay(to)}`;
}
