import { kindOf, KIND_TABLE } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { sortNameOf } from '../model/sortName.ts';
import { comparePositions } from './connection.ts';
import type { Position } from './connection.ts';

/** What the words were found in; CONTENT is what was said. */
export type SearchField = 'ALIAS' | 'CONTENT' | 'DESCRIPTION' | 'IDENTIFIER' | 'NAME';

/** How well something matches, the best first: see `SearchFit` in the schema. */
const FITS = ['WHOLE', 'BEGINNING', 'WORDS', 'SIMILAR', 'PARTIAL'] as const;
export type SearchFit = (typeof FITS)[number];

/** A stretch of a text, in UTF-16 code units: the first, and the one after the last. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A search as it was read: what to ask the graph, and what to compare with what it gives. */
export interface SearchTerms {
  /** Without case and diacritics, in their order; the last may be the beginning of a word. */
  readonly words: readonly string[];
  /** What the files of `cypher/read/search` are asked. */
  readonly key: {
    readonly codes: readonly { readonly scheme: string | null; readonly value: string }[];
    readonly entity: string | null;
    readonly name: string;
    readonly entities: string;
    readonly words: string;
  };
}

/** Something that may match, as the graph gives it: an entity or a statement, and a text of it or two. */
export interface Candidate {
  readonly found: string;
  readonly field: SearchField;
  readonly text: string | null;
  /** The description beside a name, the condition beside what was said. */
  readonly more: string | null;
  /** What counts among equals: how much is known of an entity, the index's score of a statement. */
  readonly weight: number;
  /** Whether the index that found it may have found more. */
  readonly cut: boolean;
}

export interface Match {
  readonly found: string;
  readonly field: SearchField;
  readonly text: string;
  readonly fit: SearchFit;
  readonly marks: Mark[];
  /** Where it stands among all matches. */
  readonly position: Position;
}

/** Nobody types more, and a text that was pasted is found by its beginning. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;
const LONGEST_WORD = 64;
/** Words of fewer letters have too many neighbours for a typo to be forgiven. */
const LEAST_FOR_TYPO = 4;
/** Abbreviations of so many letters may have dots. */
const LONGEST_DOTTED = 5;

/**
 * Reads what was typed, whatever it is; null if there is no word in it.
 *
 * @param kinds the kinds of entity to find; null: all
 */
export function readSearch(typed: string, kinds: readonly Kind[] | null): SearchTerms | null {
  const query = Array.from(typed.slice(0, 2 * LONGEST_QUERY).toWellFormed())
    .slice(0, LONGEST_QUERY)
    .join('')
    .normalize('NFC')
    .trim();
  const tokens = wordsOf(query).slice(0, MOST_WORDS);
  if (tokens.length === 0) return null;
  const asked = tokens.map((token, index) => wordQuery(token, index === tokens.length - 1)).join(' ');
  return {
    words: tokens.map(({ word }) => word),
    key: {
      codes: codesIn(query, tokens),
      entity: kindOf(query.toLowerCase()) === undefined ? null : query.toLowerCase(),
      name: sortNameOf(query.slice(tokens[0]!.start)),
      entities: `+(name:(${asked})^4 description:(${asked})) ${kindsQuery(kinds)}`,
      words: asked,
    },
  };
}

/** In which order kinds come among equals: what people look for most, first. */
const KIND_ORDER: readonly Kind[] = [
  'State',
  'Person',
  'Organization',
  'Treaty',
  'Place',
  'Post',
  'Mission',
  'Event',
  'Topic',
  'Mention',
  'Document',
];

/** Which kinds the index gives, or gives first: it cuts off at a limit, so that their order can't wait. */
function kindsQuery(kinds: readonly Kind[] | null): string {
  const prefixes = Object.entries(KIND_TABLE).map(([prefix, { label }]) => ({ prefix, label }));
  if (kinds !== null) {
    const wanted = prefixes.filter(({ label }) => kinds.includes(label));
    return `+id:(${wanted.map(({ prefix }) => prefix).join(' ')})`;
  }
  const weights = prefixes.map(
    ({ prefix, label }) => `${prefix}^${KIND_ORDER.length - KIND_ORDER.indexOf(label)}`,
  );
  return `id:(${weights.join(' ')})`;
}

/** The best match of each entity or statement, the best of all first. What has less than half of the words is left out. */
export function rankMatches(candidates: readonly Candidate[], { words }: SearchTerms): Match[] {
  const ranked = candidates
    .flatMap(textsOf)
    .flatMap((text): Match[] => {
      const found = fitOf(text, words);
      return found === null ? [] : [{ ...text, ...found, position: positionOf(text, found) }];
    })
    .toSorted((a, b) => comparePositions(a.position, b.position));
  const best = new Map<string, Match>();
  for (const match of ranked) if (!best.has(match.found)) best.set(match.found, match);
  return [...best.values()];
}

type Text = Omit<Candidate, 'cut' | 'more' | 'text'> & { readonly text: string };

/** Of what a candidate consists that can match by itself. */
function textsOf({ found, field, text, more, weight }: Candidate): Text[] {
  return [
    ...(text === null ? [] : [{ found, field, text, weight }]),
    ...(more === null
      ? []
      : [{ found, field: field === 'NAME' ? ('DESCRIPTION' as const) : field, text: more, weight }]),
  ];
}

interface Fit {
  readonly fit: SearchFit;
  readonly missing: number;
  readonly marks: Mark[];
}

/** How near a word comes to the one that was typed. */
const EXACT = 0;
const BEGINNING = 1;
const TYPO = 2;
const MISSING = 3;

/** What the indexes leave out: where it is missing, nothing is. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
    'was will with'
  ).split(' '),
);

const FIELD_ORDER: Readonly<Record<SearchField, number>> = {
  IDENTIFIER: 0,
  NAME: 0,
  ALIAS: 1,
  DESCRIPTION: 2,
  CONTENT: 2,
};

/** All rules of the order, from the first to the last; the smaller the better. */
function positionOf({ found, field, weight }: Text, { fit, missing }: Fit): Position {
  return [FITS.indexOf(fit), missing, FIELD_ORDER[field], KIND_ORDER.indexOf(kindOf(found)!), -weight, found];
}

/** How well a text matches; null if it doesn't. */
function fitOf({ found, field, text }: Text, words: readonly string[]): Fit | null {
  const all = [{ start: 0, end: text.length }];
  if (field === 'IDENTIFIER') return { fit: 'WHOLE', missing: 0, marks: all };
  const tokens = wordsOf(text);
  const last = words.length - 1;
  const from = field === 'NAME' || field === 'ALIAS' ? beginningOf(tokens, words, kindOf(found)) : -1;
  const isWhole = tokens.length === words.length && tokens[last]!.word === words[last];
  if (from >= 0 && isWhole) return { fit: 'WHOLE', missing: 0, marks: all };
  // A title tells what a document is about: nobody calls it by its first words.
  if (from >= 0 && kindOf(found) !== 'Document') {
    return { fit: 'BEGINNING', missing: 0, marks: tokens.slice(from, from + words.length).map(markOf) };
  }
  const fits = words.map((word, index) => {
    const likenesses = tokens.map((token) => likeness(word, token.word, index === last));
    const best = Math.min(MISSING, ...likenesses);
    return { word, best, hits: tokens.filter((_, at) => best < MISSING && likenesses[at] === best) };
  });
  const counted = fits.filter(({ best, word }) => best < MISSING || !STOP_WORDS.has(word));
  const missing = counted.filter(({ best }) => best === MISSING).length;
  if (missing * 2 > counted.length || missing === counted.length) return null;
  const fit = missing > 0 ? 'PARTIAL' : fits.some(({ best }) => best === TYPO) ? 'SIMILAR' : 'WORDS';
  const marked = new Map(fits.flatMap(({ hits }) => hits).map((hit) => [hit.start, markOf(hit)]));
  return { fit, missing, marks: [...marked.values()].toSorted((a, b) => a.start - b.start) };
}

/** Where in a name the words stand at which it begins; -1 if nowhere. A person's name may be begun at any word of it. */
function beginningOf(tokens: readonly Token[], words: readonly string[], kind: Kind | undefined): number {
  const starts = kind === 'Person' ? tokens : tokens.slice(0, 1);
  return starts.findIndex((_, from) =>
    words.every((word, at) => {
      const is = tokens[from + at]?.word;
      return at === words.length - 1 ? is?.startsWith(word) : is === word;
    }),
  );
}

function markOf({ start, end }: Token): Mark {
  return { start, end };
}

function likeness(asked: string, word: string, mayBeBeginning: boolean): number {
  if (asked === word || `${asked}'s` === word) return EXACT;
  if (mayBeBeginning && word.startsWith(asked)) return BEGINNING;
  return isTypo(asked, word) ? TYPO : MISSING;
}

/** Whether one letter was put in, left out, or mistaken for another, or two neighbours were swapped. */
export function isTypo(asked: string, word: string): boolean {
  const [a, b] = [Array.from(asked), Array.from(word)];
  if (a.length < LEAST_FOR_TYPO || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const same = (from: number, to: number): boolean => a.slice(from).join('') === b.slice(to).join('');
  return (
    same(start + 1, start + 1) ||
    same(start, start + 1) ||
    same(start + 1, start) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && same(start + 2, start + 2))
  );
}

interface Token extends Mark {
  readonly word: string;
  /** As it stands in the text, in small letters. */
  readonly typed: string;
}

/** The words of a text that are compared: all but an article before the others. */
function wordsOf(text: string): Token[] {
  const tokens = tokensOf(text);
  return tokens.length > 1 && tokens[0]!.word === 'the' ? tokens.slice(1) : tokens;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}]+$/u;
/** An abbreviation such as "U.K", whose last dot is no part of the word. */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** The words of a text by the rules of the index: Unicode's, with Chinese character by character. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { segment, index, isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike !== true) continue;
    let start = index;
    for (const part of SINGLE.test(segment) ? segment : [segment]) {
      const end = start + part.length;
      const typed = Array.from(part).slice(0, LONGEST_WORD).join('').toLowerCase();
      const folded = sortNameOf(typed);
      tokens.push({ word: DOTTED.test(folded) ? folded.replaceAll('.', '') : folded, typed, start, end });
      start = end;
    }
  }
  return tokens;
}

/** Asks the index for a word: as it is, possessive, as an abbreviation with dots, with a typo, and as a beginning. */
function wordQuery({ word: plain, typed }: Token, mayBeBeginning: boolean): string {
  const letters = Array.from(plain);
  const dotted = letters.length > 1 && letters.length <= LONGEST_DOTTED ? [letters.join('.')] : [];
  const forms = [...new Set([plain, sortNameOf(typed), typed])].map(escaped);
  const asked = forms.flatMap((word) => [
    `${word}^8`,
    String.raw`${word}\'s^8`,
    ...(Array.from(plain).length >= LEAST_FOR_TYPO ? [`${word}~1^2`] : []),
    ...(mayBeBeginning ? [`${word}*^4`] : []),
  ]);
  return `(${[...asked, ...dotted.map((word) => `${escaped(word)}^8`)].join(' ')})`;
}

function escaped(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
}

/** The codes that it may be: of a catalogue, if it names one; as typed, without dots, and in capitals or small letters. */
function codesIn(query: string, tokens: readonly Token[]): { scheme: string | null; value: string }[] {
  const [, scheme, code] = /^([a-z0-9-]+):(\S.*)$/i.exec(query) ?? [];
  const spelled = (values: readonly string[]): string[] => [
    ...new Set(values.flatMap((value) => [value, value.toUpperCase(), value.toLowerCase()])),
  ];
  if (scheme !== undefined && code !== undefined) {
    return spelled([code]).map((value) => ({ scheme: scheme.toLowerCase(), value }));
  }
  const abbreviation = tokens.length === 1 ? [tokens[0]!.word] : [];
  return spelled([query, ...abbreviation]).map((value) => ({ scheme: null, value }));
}
