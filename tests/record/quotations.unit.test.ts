import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contextOf, placeAgain, placeOfHash, placesOf } from '../../src/record/quotations.ts';
import type { Place } from '../../src/record/quotations.ts';
import { textOf } from '../../src/record/texts.ts';
import type { Text } from '../../src/record/texts.ts';

const read = (text: string): Text => textOf(Buffer.from(text));
const wordsAt = ({ codePoints }: Text, { start, end }: Place): string =>
  codePoints.slice(start, end).join('');

/** Few signs, so that words stand in a text more than once; some are typed in several ways. */
const sign = fc.constantFrom(
  'a',
  'b',
  'é',
  'e\u0301',
  ' ',
  '\n',
  '\u00A0',
  '“',
  '"',
  '–',
  '-',
  '’',
  '🕊',
  '\u00AD',
);
const writing = fc.array(sign, { minLength: 1, maxLength: 120 }).map((signs) => signs.join(''));

/** What looks alike, letter by letter; another way to it than that of the code. */
function alike(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('“', '"')
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .trim();
}

/** Everywhere that words stand, by trying each place there is. */
function standing(text: Text, words: string): [start: number, end: number][] {
  const { codePoints } = text;
  const isEdge = (character: string | undefined) => character !== undefined && !/[\s\u00AD]/.test(character);
  const found: [number, number][] = [];
  for (let start = 0; start < codePoints.length; start += 1) {
    for (let end = start + 1; end <= codePoints.length; end += 1) {
      if (!isEdge(codePoints[start]) || !isEdge(codePoints[end - 1])) continue;
      // No accent without its letter, and no letter without its accent.
      if (/\p{M}/u.test(codePoints[start]!) || /\p{M}/u.test(codePoints[end] ?? '')) continue;
      if (alike(codePoints.slice(start, end).join('')) === words) found.push([start, end]);
    }
  }
  return found;
}

describe('The places of words', () => {
  it('are all at which they stand, however they are typed', () => {
    fc.assert(
      fc.property(writing, fc.nat(), fc.integer({ min: 1, max: 20 }), (content, from, length) => {
        const text = read(content);
        const start = from % text.codePoints.length;
        const words = alike(text.codePoints.slice(start, start + length).join(''))
          .replace(/^\p{M}+/u, '')
          .trim();
        const places = placesOf(text, words);
        expect(places.map(({ start: first, end }) => [first, end])).toEqual(
          words === '' ? [] : standing(text, words),
        );
        for (const place of places) {
          expect(alike(wordsAt(text, place))).toBe(words);
          const lineOf = (index: number) =>
            text.codePoints.slice(0, index).filter((one) => one === '\n').length + 1;
          expect([place.firstLine, place.lastLine]).toEqual([lineOf(place.start), lineOf(place.end - 1)]);
          expect(placesOf(text, words, [place.firstLine, place.lastLine])).toContainEqual(place);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('include that of any words that stand in a text once', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (content, a, b) => {
        const words = content
          .slice(...[a % content.length, b % content.length].toSorted((x, y) => x - y))
          .trim();
        fc.pre(
          words !== '' && content.indexOf(words) === content.lastIndexOf(words) && !words.includes('  '),
        );
        const text = read(content);
        const [place, ...others] = placesOf(text, words);
        expect(others).toEqual([]);
        expect(place).toMatchObject({
          start: content.indexOf(words),
          end: content.indexOf(words) + words.length,
        });
      }),
    );
  });
});

describe('Words in a text that has changed', () => {
  /** A text, a place in it, and edits: where they are made, how much they take, and what they put there. */
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const prose = fc.array(word, { minLength: 5, maxLength: 80 });
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 8 }),
    put: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 8 }),
  });

  it('are found where they stand now, or not at all, whatever is edited before and behind them', () => {
    let found = 0;
    fc.assert(
      fc.property(
        prose,
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.array(edit, { maxLength: 6 }),
        (words, nth, count, edits) => {
          const first = nth % words.length;
          const quoted = words.slice(first, first + count).join(' ');
          const before = words
            .slice(0, first)
            .map((one) => `${one} `)
            .join('');
          const after = words
            .slice(first + count)
            .map((one) => ` ${one}`)
            .join('');
          const text = read(before + quoted + after);
          const place = placesOf(text, quoted).find(({ start }) => start === before.length)!;
          const context = contextOf(text, place);
          expect(placeAgain(text, place, context)).toEqual(
            context.prefix === null && context.suffix === null ? undefined : place,
          );

          let [left, right] = [before, after];
          for (const { at, cut, put } of edits) {
            const where = at % (left.length + right.length + 1);
            if (where < left.length) left = left.slice(0, where) + put + left.slice(where + cut);
            else right = right.slice(0, where - left.length) + put + right.slice(where - left.length + cut);
          }
          const changed = read(left + quoted + right);
          const again = placeAgain(changed, place, context);
          if (again === undefined) return;
          found += 1;
          expect(again.start).toBe(left.length);
          expect(wordsAt(changed, again)).toBe(quoted);
        },
      ),
      { numRuns: 1_000 },
    );
    // Else it would be easy.
    expect(found).toBeGreaterThan(50);
  });

  it('are always found if nothing near them was edited', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.string({ unit: fc.constantFrom('x', ' ', '\n') }), (many, put) => {
        const row = (from: number) => Array.from({ length: 20 }, (_, nth) => `w${from + nth}`).join(' ');
        const [before, quoted, after] = [`${row(0)} `, row(many), ` ${row(100)}`];
        const text = read(before + quoted + after);
        const place = placesOf(text, quoted).find(({ start }) => start === before.length)!;
        const context = contextOf(text, place);
        const changed = read(`${put}${before}${quoted}${after}${put}`);
        expect(placeAgain(changed, place, context)?.start).toBe(put.length + before.length);
      }),
    );
  });

  it('are not taken for the same words elsewhere, once they are gone', () => {
    const text = read(
      `${'one two three four '.repeat(3)}Alpha spoke.\n${'five six seven '.repeat(4)}Alpha spoke.`,
    );
    const [first, second] = placesOf(text, 'Alpha spoke.');
    const context = contextOf(text, first!);
    const gone = read(text.codePoints.join('').replace('Alpha spoke.\n', '\n'));
    expect(placesOf(gone, 'Alpha spoke.')).toHaveLength(1);
    expect(placeAgain(gone, first!, context)).toBeUndefined();
    expect(placeAgain(gone, second!, contextOf(text, second!))).toMatchObject({
      wordsHash: second!.wordsHash,
    });
  });

  it('are found in lines that end otherwise', () => {
    const text = read('First line.\nThen Alpha spoke.\nLast line.\n');
    const [place] = placesOf(text, 'Alpha spoke.');
    const windows = read(text.codePoints.join('').replaceAll('\n', '\r\n'));
    expect(placeAgain(windows, place!, contextOf(text, place!))).toEqual({
      ...place,
      start: place!.start + 1,
      end: place!.end + 1,
    });
  });

  it('have a longer context where a short one stands around the same words elsewhere', () => {
    const same = 'the same words before them, so many, ';
    const text = read(`Now ${same}Alpha. Then ${same}Alpha. End`);
    const [first, second] = placesOf(text, 'Alpha.');
    expect(contextOf(text, first!)).toEqual({ prefix: `Now ${same}`, suffix: ` Then ${same}`.slice(0, 30) });
    expect(contextOf(text, second!)).toMatchObject({
      prefix: `Now ${same}Alpha. Then ${same}`.slice(-60),
      suffix: ' End',
    });
    const alone = read(`${same.repeat(9)}Alpha.${same.repeat(9)}`.repeat(3));
    expect(contextOf(alone, placesOf(alone, 'Alpha.')[1]!)).toEqual({ prefix: null, suffix: null });
  });
});

describe('The place of a hash', () => {
  it('is where the only words stand that have it', () => {
    const text = read('Alpha spoke. Beta spoke.');
    const [alpha] = placesOf(text, 'Alpha');
    const [spoke] = placesOf(text, 'spoke');
    const changed = read(`Once, ${text.codePoints.join('')}`);
    expect(placeOfHash(changed, 5, alpha!.wordsHash)).toMatchObject({ start: 6, end: 11 });
    expect(placeOfHash(changed, 5, spoke!.wordsHash)).toBeUndefined();
    expect(placeOfHash(changed, 99, alpha!.wordsHash)).toBeUndefined();
  });
});
