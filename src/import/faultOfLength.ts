import { LONGEST } from '../config/limits.ts';
import { sortNameOf } from '../model/sortName.ts';

/**
 * The rule that a text breaks by its length, as the rest of a sentence about it; undefined if none. What couldn't be given as an
 * argument could never be asked for, and what is much longer finds no place in an index.
 */
export function faultOfLength(text: string, longest: number = LONGEST.text): string | undefined {
  // A sign may stand for several letters, and be sorted as these.
  const characters = Math.max(...[text, sortNameOf(text)].map((form) => Array.from(form).length));
  return characters > longest ? `has at most ${longest} characters; received ${characters}` : undefined;
}
