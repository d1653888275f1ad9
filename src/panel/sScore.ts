import { OBLIGATIONS } from '../model/records.ts';
import type { Obligation } from '../model/records.ts';
import { YES } from './stretch.ts';
import type { Ties } from './ties.ts';

/** How close an obligation ties two states; no obligation is 0. */
const LEVELS: Readonly<Record<Obligation, number>> = {
  DEFENSE: 3,
  OFFENSE: 3,
  NEUTRALITY: 2,
  NONAGGRESSION: 2,
  CONSULTATION: 1,
};
const HIGHEST = 3;

/** How close each state is to each other: a row of the square table is its portfolio of alliances. To itself it is closest. */
export function portfoliosOf({ states, answers }: Ties): Uint8Array {
  const levels = new Uint8Array(states * states);
  for (const [index, obligation] of OBLIGATIONS.entries()) {
    const level = LEVELS[obligation];
    for (const [cell, answer] of answers[index]!.entries()) {
      if (answer === YES && levels[cell]! < level) levels[cell] = level;
    }
  }
  for (let state = 0; state < states; state += 1) levels[state * states + state] = HIGHEST;
  return levels;
}

/**
 * How similar the portfolios of two states are, from -1 to 1: S of Signorino and Ritter (1999), with every state of the
 * system of equal weight.
 *
 * @param portfolios a square table of `states` times `states` levels
 * @param system     the states in the system, the two among them
 */
export function sScore(
  portfolios: Uint8Array,
  states: number,
  system: readonly number[],
  [a, b]: readonly [number, number],
): number {
  let distance = 0;
  for (const other of system) {
    distance += Math.abs(portfolios[a * states + other]! - portfolios[b * states + other]!);
  }
  return 1 - (2 * distance) / (HIGHEST * system.length);
}
