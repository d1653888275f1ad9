import { DataError } from '../config/errors.ts';
import { wordsHash } from '../model/identity.ts';
import { lineStarts } from '../record/texts.ts';

/**
 * The place of words in a text as a seed file writes it: lines, code points, hash of the words.
 *
 * Spaces that don't break and curly quotation marks are found by their plain sisters, which is what people type.
 *
 * @param lines a line counted from 1, or a range such as 13-15
 * @throws {DataError} if the words don't stand there, or more than once
 */
export function locate(text: string, lines: string, words: string): string {
  const range = /^(\d+)(?:-(\d+))?$/.exec(lines);
  if (range === null)
    throw new DataError([`Lines are a number, or a range such as 13-15; received ${lines}`]);
  const codePoints = Array.from(text);
  const starts = lineStarts(codePoints);
  const first = Number(range[1]);
  const last = Number(range[2] ?? range[1]);
  const from = starts[first - 1];
  if (from === undefined || last > starts.length || last < first) {
    throw new DataError([`The text has ${starts.length} lines; received ${lines}`]);
  }
  const to = starts[last] ?? codePoints.length;
  const sought = Array.from(words, plain);
  const places = findAll(codePoints.slice(from, to).map(plain), sought);
  if (places.length !== 1) {
    const found = places.length === 0 ? '0 times' : `${places.length} times`;
    throw new DataError([
      `The words must occur exactly once in line ${lines}; they occur ${found}: ${words}`,
    ]);
  }
  const start = from + places[0]!;
  const end = start + sought.length;
  return `${lines} ${start}-${end} ${wordsHash(codePoints.slice(start, end).join(''))}`;
}

function plain(character: string): string {
  if (character === '\u00A0') return ' ';
  if (character === '\u2018' || character === '\u2019') return "'";
  return character === '\u201C' || character === '\u201D' ? '"' : character;
}

function findAll(characters: readonly string[], sought: readonly string[]): number[] {
  return characters.flatMap((_character, index) =>
    sought.every((character, offset) => characters[index + offset] === character) ? [index] : [],
  );
}
