import { wordsHash } from '../model/identity.ts';
import { formatLines } from './texts.ts';
import type { Text } from './texts.ts';

/** Where words stand in a text. */
export interface Place {
  /** Lines from 1: that of the first word, and that of the last. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Code points in the raw file: the first, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Of the words as they stand there. */
  readonly wordsHash: string;
}

/**
 * What stands around words, by which they are found again in a text that has changed elsewhere: the prefix and suffix of Web
 * Annotation's TextQuoteSelector. Null for one that stands around the same words elsewhere, too.
 */
export interface Context {
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Code points of a prefix or suffix; so many more where the words with it stand in the text twice, up to the most. */
const CONTEXT = 30;
const MOST_CONTEXT = 4 * CONTEXT;

/** A text in which what is typed alike is alike. */
interface Folded {
  readonly signs: string;
  /** For each UTF-16 unit of the signs, the code point of the text that it comes from. */
  readonly origins: readonly number[];
}

const FOLDED = new WeakMap<Text, Folded>();

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u2018\u2019\u201A\u201B\u2032\u02BC', (sign) => [sign, "'"] as const),
  ...Array.from('\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB', (sign) => [sign, '"'] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (sign) => [sign, '-'] as const),
]);

/** What can't be seen, and stands in no seed file. */
const WITHOUT_WIDTH = /[\u00AD\u200B\u2060-\u2064\uFEFF]/;

/**
 * Makes alike what nobody tells apart when typing: white space of any kind and length, line breaks too; typographic quotation marks
 * and dashes and their plain forms; letters with their accents, in one character or several.
 */
function fold(codePoints: readonly string[]): Folded {
  const signs: string[] = [];
  const origins: number[] = [];
  for (const [index, character] of codePoints.entries()) {
    if (WITHOUT_WIDTH.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && signs.at(-1) === ' ') continue;
    const sign = isSpace ? ' ' : (PLAIN.get(character) ?? character.normalize('NFD'));
    signs.push(sign);
    for (let unit = 0; unit < sign.length; unit += 1) origins.push(index);
  }
  return { signs: signs.join(''), origins };
}

function folded(text: Text): Folded {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const made = fold(text.codePoints);
  FOLDED.set(text, made);
  return made;
}

function* occurrences(signs: string, sought: string): Generator<number> {
  for (let at = signs.indexOf(sought); at >= 0; at = signs.indexOf(sought, at + 1)) yield at;
}

/**
 * Everywhere that words stand in a text, in its order. White space around them doesn't count, and half a letter is none: e isn't found in é.
 *
 * @param lines the only lines to look in, which the text has
 */
export function placesOf(text: Text, words: string, lines?: readonly [first: number, last: number]): Place[] {
  const { signs, origins } = folded(text);
  const sought = fold(Array.from(words)).signs.trim();
  if (sought === '') return [];
  const [from, to] =
    lines === undefined
      ? [0, text.codePoints.length]
      : [text.lines[lines[0] - 1]!, text.lines[lines[1]] ?? text.codePoints.length];
  const places: Place[] = [];
  for (const at of occurrences(signs, sought)) {
    const after = at + sought.length;
    const [start, last] = [origins[at]!, origins[after - 1]!];
    const isWhole =
      origins[at - 1] !== start && origins[after] !== last && !/^\p{M}/u.test(signs.slice(after, after + 2));
    if (isWhole && start >= from && last < to) places.push(placeAt(text, start, last + 1));
  }
  return places;
}

/** Some words with those around them, in quotation marks, for a message. */
export function around({ codePoints }: Text, { start, end }: Pick<Place, 'start' | 'end'>): string {
  const reach = 20;
  const [from, to] = [Math.max(0, start - reach), end + reach];
  const words = codePoints.slice(from, to).join('').replaceAll(/\s+/g, ' ').trim();
  return JSON.stringify(`${from > 0 ? '…' : ''}${words}${to < codePoints.length ? '…' : ''}`);
}

/** A place as a seed file has it: lines, code points, hash of the words. */
export function formatPlace({ firstLine, lastLine, start, end, wordsHash: hash }: Place): string {
  return `${formatLines(firstLine, lastLine)} ${start}-${end} ${hash}`;
}

function placeAt({ codePoints, lines }: Text, start: number, end: number): Place {
  const lineOf = (index: number): number => lines.findLastIndex((beginning) => beginning <= index) + 1;
  return {
    firstLine: lineOf(start),
    lastLine: lineOf(end - 1),
    start,
    end,
    wordsHash: wordsHash(codePoints.slice(start, end).join('')),
  };
}

/** What stands around the words at a place. */
export function contextOf(text: Text, { start, end }: Pick<Place, 'start' | 'end'>): Context {
  const { codePoints } = text;
  const prefixOf = (length: number) => codePoints.slice(Math.max(0, start - length), start);
  const suffixOf = (length: number) => codePoints.slice(end, end + length);
  const words = codePoints.slice(start, end);
  return {
    prefix: telling(text, prefixOf, (prefix) => [...prefix, ...words]),
    suffix: telling(text, suffixOf, (suffix) => [...words, ...suffix]),
  };
}

/** The shortest context that the words have in one place of the text only. */
function telling(
  text: Text,
  contextOfLength: (length: number) => readonly string[],
  withWords: (context: readonly string[]) => readonly string[],
): string | null {
  const { signs } = folded(text);
  for (let length = CONTEXT; length <= MOST_CONTEXT; length += CONTEXT) {
    const context = contextOfLength(length);
    const found = occurrences(signs, fold(withWords(context)).signs);
    const isAlone = !found.next().done && found.next().done === true;
    if (isAlone || endsText(context)) return context.join('');
  }
  return null;
}

/** Whether a context is as short as it is because the text begins or ends there: then it is found there alone. */
function endsText(context: readonly string[]): boolean {
  return context.length === 0 || context.length % CONTEXT !== 0;
}

/**
 * Where the words of a place stand in a text that has changed since.
 *
 * They are recognised by their hash, and by what stands before or after them; it never takes other words, nor the same ones elsewhere.
 *
 * @returns undefined if they can't be told from others, or aren't there
 */
export function placeAgain(
  text: Text,
  { start, end, wordsHash: hash }: Pick<Place, 'start' | 'end' | 'wordsHash'>,
  { prefix, suffix }: Context,
): Place | undefined {
  const length = end - start;
  const isThere = (from: number): boolean =>
    from >= 0 && wordsHash(text.codePoints.slice(from, from + length).join('')) === hash;
  const after = prefix === null ? [] : startsAfter(text, Array.from(prefix)).filter(isThere);
  const before =
    suffix === null
      ? []
      : endsBefore(text, Array.from(suffix))
          .map((from) => from - length)
          .filter(isThere);
  const both = after.filter((from) => before.includes(from));
  if (both.length > 0) return both.length === 1 ? placeAt(text, both[0]!, both[0]! + length) : undefined;
  // One of the two is enough for words that stand there once, if the beginning or end of the text doesn't cut it short.
  const either = new Set([...(isShort(prefix) ? [] : after), ...(isShort(suffix) ? [] : before)]);
  const place = either.size === 1 ? placeOfHash(text, length, hash) : undefined;
  return place !== undefined && either.has(place.start) ? place : undefined;
}

function isShort(context: string | null): boolean {
  return context === null || endsText(Array.from(context));
}

/** The code points that come after a prefix. */
function startsAfter(text: Text, prefix: readonly string[]): number[] {
  const { signs, origins } = folded(text);
  const sought = fold(prefix).signs;
  const starts = endsText(prefix)
    ? signs.startsWith(sought)
      ? [sought.length]
      : []
    : Array.from(occurrences(signs, sought), (at) => at + sought.length);
  return starts.flatMap((at) => origins[at] ?? []);
}

/** The code points after which a suffix comes. */
function endsBefore(text: Text, suffix: readonly string[]): number[] {
  const { signs, origins } = folded(text);
  const sought = fold(suffix).signs;
  const ends = endsText(suffix)
    ? signs.endsWith(sought)
      ? [signs.length - sought.length]
      : []
    : [...occurrences(signs, sought)];
  return ends.flatMap((at) => (at === 0 ? [] : [origins[at - 1]! + 1]));
}

/** Where in a text the only words with this hash stand. */
export function placeOfHash(text: Text, length: number, hash: string): Place | undefined {
  const { codePoints } = text;
  const starts = Array.from({ length: Math.max(0, codePoints.length - length + 1) }, (_, from) => from);
  const found = starts.filter((from) => wordsHash(codePoints.slice(from, from + length).join('')) === hash);
  return found.length === 1 ? placeAt(text, found[0]!, found[0]! + length) : undefined;
}
