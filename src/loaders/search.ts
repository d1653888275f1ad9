import { KINDS, kindOf } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { sortNameOf } from '../model/sortName.ts';

/** What the words were found in. */
export type SearchField = 'ALIAS' | 'CONTENT' | 'DESCRIPTION' | 'IDENTIFIER' | 'NAME';

/** A stretch of a text, in code points: the first, and the one after the last. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A search as it was read: what to ask the graph, and what to compare with what it gives. */
export interface SearchTerms {
  /** Without case and diacritics, in their order; the last may be the beginning of a word. */
  readonly words: readonly string[];
  readonly whole: string;
  /** What `cypher/read/search/search.cypher` is asked. */
  readonly key: {
    readonly codes: readonly { readonly scheme: string | null; readonly value: string }[];
    readonly thing: string | null;
    readonly name: string;
    readonly things: string;
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
  readonly score: number;
}

export interface Match {
  readonly found: string;
  readonly field: SearchField;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly score: number;
}

/** Nobody types more, and a text that was pasted is found by its beginning. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;
const LONGEST_WORD = 64;
/** Words of fewer letters have too many neighbours for a typo to be forgiven. */
const LEAST_FOR_TYPO = 4;

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
  const tokens = tokensOf(query).slice(0, MOST_WORDS);
  if (tokens.length === 0) return null;
  const asked = tokens
    .map(({ typed: word }, index) => wordQuery(word, index === tokens.length - 1))
    .join(' ');
  const things = `name:(${asked})^4 description:(${asked})`;
  return {
    words: tokens.map(({ word }) => word),
    whole: sortNameOf(query),
    key: {
      codes: codesIn(query),
      thing: kindOf(query.toLowerCase()) === undefined ? null : query.toLowerCase(),
      name: sortNameOf(query),
      // The id's first part narrows what is found before it is cut off at the limit.
      things: kinds === null ? things : `+id:(${prefixesOf(kinds).join(' ')}) +(${things})`,
      words: asked,
    },
  };
}

function prefixesOf(kinds: readonly Kind[]): string[] {
  return Object.entries(KINDS).flatMap(([prefix, kind]) => (kinds.includes(kind) ? [prefix] : []));
}

/**
 * The best match of each entity or statement, the best of all first: whole names and codes, then what has all words,
 * exactly before as a beginning before with a typo; then names before descriptions before what was said, then by score
 * and id. What has less than half of the words is left out.
 */
export function rankMatches(candidates: readonly Candidate[], { words, whole }: SearchTerms): Match[] {
  const ranked = candidates
    .flatMap(textsOf)
    .map((candidate) => ({ candidate, fit: fitOf(candidate, words, whole) }))
    .filter(({ fit }) => fit.missing * 2 <= words.length && (fit.marks.length > 0 || fit.missing === 0))
    .toSorted(
      (a, b) =>
        compare(a.fit.grade, b.fit.grade) ||
        b.candidate.score - a.candidate.score ||
        (a.candidate.found < b.candidate.found ? -1 : Number(a.candidate.found > b.candidate.found)),
    );
  const best = new Map<string, Match>();
  for (const { candidate, fit } of ranked) {
    if (!best.has(candidate.found)) best.set(candidate.found, { ...candidate, marks: fit.marks });
  }
  return [...best.values()];
}

type Text = Omit<Candidate, 'more' | 'text'> & { readonly text: string };

/** Of what a candidate consists that can match by itself. */
function textsOf({ found, field, text, more, score }: Candidate): Text[] {
  return [
    ...(text === null ? [] : [{ found, field, text, score }]),
    ...(more === null
      ? []
      : [{ found, field: field === 'NAME' ? ('DESCRIPTION' as const) : field, text: more, score }]),
  ];
}

interface Fit {
  readonly missing: number;
  readonly marks: readonly Mark[];
  /** Compared part by part, the smaller the better. */
  readonly grade: readonly number[];
}

const EXACT = 0;
const BEGINNING = 1;
const TYPO = 2;
const MISSING = 3;

const WEIGHTS: Readonly<Record<SearchField, number>> = {
  IDENTIFIER: 0,
  NAME: 0,
  ALIAS: 0,
  DESCRIPTION: 1,
  CONTENT: 2,
};

function fitOf({ field, text }: Text, words: readonly string[], whole: string): Fit {
  const length = Array.from(text).length;
  if (field === 'IDENTIFIER' || (WEIGHTS[field] === 0 && sortNameOf(text) === whole)) {
    return { missing: 0, marks: [{ start: 0, end: length }], grade: [0, 0, 0, 0] };
  }
  const tokens = tokensOf(text);
  const fits = words.map((word, index) => {
    const all = tokens.map((token) => likeness(word, token.word, index === words.length - 1));
    const best = Math.min(MISSING, ...all);
    return { best, hits: tokens.filter((_, at) => best < MISSING && all[at] === best) };
  });
  const found = fits.filter(({ best }) => best < MISSING);
  const missing = words.length - found.length;
  const marked = new Map(found.flatMap(({ hits }) => hits).map(({ start, end }) => [start, { start, end }]));
  return {
    missing,
    marks: [...marked.values()].toSorted((a, b) => a.start - b.start),
    grade: [1, missing, Math.max(EXACT, ...found.map(({ best }) => best)), WEIGHTS[field]],
  };
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

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}]+$/u;

/** The words of a text by the rules of the index: Unicode's, with Chinese character by character. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    const points = Array.from(segment);
    for (const part of SINGLE.test(segment) ? points : [segment]) {
      const end = position + Array.from(part).length;
      if (isWordLike === true) {
        const cut = Array.from(part).slice(0, LONGEST_WORD).join('').toLowerCase();
        tokens.push({ word: sortNameOf(cut), typed: cut, start: position, end });
      }
      position = end;
    }
  }
  return tokens;
}

/** Asks the index for a word: as it is, possessive, with a typo, and as a beginning. Everything is escaped. */
function wordQuery(typed: string, mayBeBeginning: boolean): string {
  const forms = [...new Set([sortNameOf(typed), typed])];
  const asked = forms.flatMap((form) => {
    const word = form.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
    const typo = Array.from(form).length >= LEAST_FOR_TYPO ? [`${word}~1^2`] : [];
    return [`${word}^8`, String.raw`${word}\'s^8`, ...typo, ...(mayBeBeginning ? [`${word}*^4`] : [])];
  });
  return `(${asked.join(' ')})`;
}

/** The codes that it may be: of a catalogue, if it names one; as typed, and in capitals or small letters. */
function codesIn(query: string): { scheme: string | null; value: string }[] {
  const [, scheme, code] = /^([a-z0-9-]+):(\S.*)$/i.exec(query) ?? [];
  const spelled = (value: string): string[] => [
    ...new Set([value, value.toUpperCase(), value.toLowerCase()]),
  ];
  const any = spelled(query).map((value) => ({ scheme: null, value }));
  if (scheme === undefined || code === undefined) return any;
  return spelled(code).map((value) => ({ scheme: scheme.toLowerCase(), value }));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
