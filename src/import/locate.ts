import { DataError } from '../config/errors.ts';
import { around, formatPlace, placesOf } from '../record/quotations.ts';
import type { Place } from '../record/quotations.ts';
import { formatLines, textOf } from '../record/texts.ts';
import type { Text } from '../record/texts.ts';

/** Lines from 1, the first and the last. */
export type Lines = readonly [first: number, last: number];

/** So many candidates are named. */
const MOST_CANDIDATES = 5;

/**
 * Reads a line counted from 1, or a range such as 13-15.
 *
 * @throws {DataError} if it is neither
 */
export function readLines(lines: string): Lines {
  const range = /^(\d+)(?:-(\d+))?$/.exec(lines);
  if (range === null)
    throw new DataError([`Lines are a number, or a range such as 13-15; received ${lines}`]);
  return [Number(range[1]), Number(range[2] ?? range[1])];
}

/**
 * The one place of words in a text, by what people type: see `placesOf`.
 *
 * @param lines where to look; in the whole text, if they are left out
 * @throws {DataError} if the words don't stand there, or more than once
 */
export function placeIn(text: Text, words: string, lines?: Lines): Place {
  if (lines !== undefined) {
    const [first, last] = lines;
    if (first < 1 || last > text.lines.length || last < first) {
      throw new DataError([`The text has ${text.lines.length} lines; received ${linesOf(lines)}`]);
    }
  }
  const places = placesOf(text, words, lines);
  if (places.length === 1) return places[0]!;
  const where = lines === undefined ? 'the text' : `line ${linesOf(lines)}`;
  const received = words.replaceAll(/\s+/g, ' ').trim();
  throw new DataError([
    `The words must occur exactly once in ${where}; they occur ${places.length} times: ${received}${candidates(text, words, places, lines)}`,
  ]);
}

/** The one place of words in a text, as a seed file has it. */
export function locate(text: string, lines: string | undefined, words: string): string {
  const given = lines === undefined ? undefined : readLines(lines);
  return formatPlace(placeIn(textOf(Buffer.from(text)), words, given));
}

function linesOf([first, last]: Lines): string {
  return formatLines(first, last);
}

/** Where words stand that may be meant. */
function candidates(text: Text, words: string, places: readonly Place[], lines?: Lines): string {
  if (places.length > 0) return `; they stand in ${listed(text, places)}`;
  const elsewhere = lines === undefined ? [] : placesOf(text, words);
  if (elsewhere.length > 0) return `; they stand in ${listed(text, elsewhere)}`;
  const parts = words.trim().split(/\s+/);
  for (let length = parts.length - 1; length > 1 || (length === 1 && parts[0]!.length > 3); length -= 1) {
    const beginning = parts.slice(0, length).join(' ');
    const near = placesOf(text, beginning);
    if (near.length > 0)
      return `; only their beginning ${JSON.stringify(beginning)} stands in ${listed(text, near)}`;
  }
  return '';
}

function listed(text: Text, places: readonly Place[]): string {
  const shown = places
    .slice(0, MOST_CANDIDATES)
    .map((place) => `line ${formatLines(place.firstLine, place.lastLine)} ${around(text, place)}`);
  const more = places.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
