import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DataError } from '../../src/config/errors.ts';
import { locate } from '../../src/import/locate.ts';
import { wordsHash } from '../../src/model/identity.ts';

const TEXT = [
  'The clerk opened the meeting.',
  'He said: \u201Cthe League\u2019s roll is\u00A0long\u201D, and \u2018closed\u2019 it.',
  '',
  'Then Alpha spoke, and Alpha sat down.',
  '\u{1F54A}\u{1F54A} e\u0301t\u00E9 \u{1D400}lpha left.',
].join('\n');

/** The words that stand at a place. */
function wordsAt(text: string, place: string): string {
  const [, start, end] = /^\S+ (\d+)-(\d+) /.exec(place)!;
  return Array.from(text).slice(Number(start), Number(end)).join('');
}

describe('locate', () => {
  it('counts code points from the beginning of the text', () => {
    expect(locate(TEXT, '1', 'The clerk')).toBe(`1 0-9 ${wordsHash('The clerk')}`);
    expect(locate(TEXT, '1', 'meeting.')).toBe(`1 21-29 ${wordsHash('meeting.')}`);
    expect(locate(TEXT, '4', 'Then Alpha')).toMatch(/^4 \d+-\d+ [0-9a-f]{12}$/);
    expect(wordsAt(TEXT, locate(TEXT, '4', 'sat down'))).toBe('sat down');
  });

  it('finds curly quotation marks and spaces that do not break by their plain sisters', () => {
    const place = locate(TEXT, '2', '"the League\'s roll is long"');
    expect(wordsAt(TEXT, place)).toBe('\u201Cthe League\u2019s roll is\u00A0long\u201D');
    // The hash is that of the words as they stand, not as they were typed.
    expect(place.endsWith(wordsHash('\u201Cthe League\u2019s roll is\u00A0long\u201D'))).toBe(true);
    expect(wordsAt(TEXT, locate(TEXT, '2', "'closed'"))).toBe('\u2018closed\u2019');
  });

  it('finds them, too, if they are typed as they stand', () => {
    expect(locate(TEXT, '2', '\u2018closed\u2019')).toBe(locate(TEXT, '2', "'closed'"));
  });

  it('counts a character beyond the basic plane once, and a combining one for itself', () => {
    const start = Array.from(TEXT).length - 'lpha left.'.length;
    expect(locate(TEXT, '5', 'lpha left.')).toBe(`5 ${start}-${start + 10} ${wordsHash('lpha left.')}`);
    expect(wordsAt(TEXT, locate(TEXT, '5', '\u{1F54A}\u{1F54A}'))).toBe('\u{1F54A}\u{1F54A}');
    expect(wordsAt(TEXT, locate(TEXT, '5', 'e\u0301t\u00E9 \u{1D400}'))).toBe('e\u0301t\u00E9 \u{1D400}');
  });

  it('finds letters with their accents in one character or several, dashes, and words across lines', () => {
    expect(wordsAt(TEXT, locate(TEXT, '5', '\u00E9t\u00E9'))).toBe('e\u0301t\u00E9');
    expect(wordsAt(TEXT, locate(TEXT, undefined, 'it. Then  Alpha'))).toBe('it.\n\nThen Alpha');
    expect(locate('to - fro \u2013 and \u2014 back', undefined, 'fro - and - back')).toMatch(/^1 5-/);
  });

  it('looks in the lines that were named, and in no other', () => {
    expect(wordsAt(TEXT, locate(TEXT, '1-2', 'clerk'))).toBe('clerk');
    // The place has the lines of the words, not those in which they were looked for.
    expect(locate(TEXT, '1-5', 'clerk')).toMatch(/^1 4-9 /);
    expect(wordsAt(TEXT, locate(TEXT, '1-2', 'meeting.\nHe said'))).toBe('meeting.\nHe said');
    expect(faultOf('2', 'clerk')).toBe(
      'The words must occur exactly once in line 2; they occur 0 times: clerk; they stand in line 1 "The clerk opened the meeting.…"',
    );
    expect(faultOf('1', 'meeting.\nHe said')).toMatch(/they occur 0 times/);
  });

  it('refuses words that stand there more than once, overlapping or not', () => {
    expect(faultOf('4', 'Alpha')).toBe(
      'The words must occur exactly once in line 4; they occur 2 times: Alpha; they stand in line 4 "…‘closed’ it. Then Alpha spoke, and Alpha sa…", line 4 "…en Alpha spoke, and Alpha sat down. 🕊🕊 e\u0301t\u00E9 𝐀…"',
    );
    expect(() => locate('aaa', '1', 'aa')).toThrow(
      'The words must occur exactly once in line 1; they occur 2 times: aa',
    );
  });

  it('refuses words that differ in case or in spelling, and half a letter', () => {
    expect(faultOf('4', 'alpha spoke')).toMatch(/they occur 0 times/);
    expect(faultOf('5', 'ete')).toMatch(/they occur 0 times/);
    expect(faultOf('5', '\u{1F54A} e')).toMatch(/they occur 0 times/);
    expect(faultOf('3', 'x')).toMatch(/they occur 0 times/);
  });

  it.each(['6', '0', '4-6', '4-2', '0-2'])('refuses line %s of five', (lines) => {
    expect(faultOf(lines, 'Alpha')).toBe(`The text has 5 lines; received ${lines}`);
  });

  it.each(['', 'four', '4-', '-4', '4,5', '4..5', ' 4'])('refuses %j for lines', (lines) => {
    expect(faultOf(lines, 'Alpha')).toBe(`Lines are a number, or a range such as 13-15; received ${lines}`);
  });

  it('gives a place at which the same words stand, whatever stands around them', () => {
    const around = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\|/.test(text));
    fc.assert(
      fc.property(fc.array(around, { minLength: 1, maxLength: 5 }), around, around, (before, left, words) => {
        const text = `${before.join('\n')}\n${left}|${words}|\n${left}`;
        const sought = `|${words}|`;
        const first = text.slice(0, text.indexOf('|')).split('\n').length;
        const last = first + words.split('\n').length - 1;
        const place = locate(text, `${first}-${last}`, sought);
        expect(wordsAt(text, place)).toBe(sought);
        expect(place.endsWith(` ${wordsHash(sought)}`)).toBe(true);
      }),
    );
  });
});

function faultOf(lines: string, words: string): string {
  try {
    return `found at ${locate(TEXT, lines, words)}`;
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}
