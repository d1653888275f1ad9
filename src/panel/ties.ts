import { OBLIGATIONS } from '../model/records.ts';
import { tellsOf } from './PanelData.ts';
import type { Membership, Source } from './PanelData.ts';
import { inYear, meetInYear, NO, YES } from './stretch.ts';
import type { Answer } from './stretch.ts';

/**
 * What tied each pair of states in one year according to one source. The tables are square: the cell of a and b is
 * `a * states + b`.
 */
export class Ties {
  readonly states: number;
  /** The answer for each obligation, in the order of `OBLIGATIONS`. */
  readonly answers: readonly Uint8Array[];
  /** The highest of them. */
  readonly highest: Uint8Array;
  /** Whether the source speaks of a pair: both may have been in an alliance on the same day, in which one of them owes something. */
  readonly told: Uint8Array;
  /** How many alliances certainly tied a pair. */
  readonly alliances: Uint16Array;
  /** How many alliances certainly tied a state to another. */
  readonly alliancesOfState: Uint16Array;
  readonly #directed: boolean;
  /** The last alliance that was counted for a pair, and for a state, so that each counts once. */
  readonly #countedForPair: Int32Array;
  readonly #countedForState: Int32Array;

  /**
   * @param directed a tie leads from a state that owes something to each other member; else a pair is tied by what both owe
   *                 on the same day
   */
  constructor(states: number, { directed }: { directed: boolean }) {
    this.states = states;
    this.#directed = directed;
    this.answers = OBLIGATIONS.map(() => new Uint8Array(states * states));
    this.highest = new Uint8Array(states * states);
    this.told = new Uint8Array(states * states);
    this.alliances = new Uint16Array(states * states);
    this.alliancesOfState = new Uint16Array(states);
    this.#countedForPair = new Int32Array(states * states);
    this.#countedForState = new Int32Array(states);
  }

  /** Computes the ties of a year; there are none outside of the years of which the source tells. */
  readYear(source: Source, year: number): void {
    for (const table of [
      ...this.answers,
      this.highest,
      this.told,
      this.alliances,
      this.alliancesOfState,
      this.#countedForPair,
      this.#countedForState,
    ]) {
      table.fill(0);
    }
    if (!tellsOf(source, year)) return;
    let number = 0;
    for (const memberships of source.memberships.values()) {
      number += 1;
      const present = memberships.filter((membership) => inYear(membership, year) !== NO);
      for (const a of present) {
        if (a.obligations === 0) continue;
        for (const b of present) {
          if (a.state === b.state) continue;
          const answer = meetInYear(a, b, year);
          if (answer === NO) continue;
          this.told[a.state * this.states + b.state] = 1;
          this.told[b.state * this.states + a.state] = 1;
          const owed = this.#directed ? a.obligations : a.obligations & b.obligations;
          if (owed !== 0) this.#tie(a, b, owed, answer, number);
        }
      }
    }
  }

  #tie(a: Membership, b: Membership, owed: number, answer: Answer, alliance: number): void {
    const cell = a.state * this.states + b.state;
    for (const [index, answers] of this.answers.entries()) {
      if ((owed & (1 << index)) !== 0 && answers[cell]! < answer) answers[cell] = answer;
    }
    if (this.highest[cell]! < answer) this.highest[cell] = answer;
    if (answer !== YES) return;
    if (this.#countedForPair[cell] !== alliance) {
      this.#countedForPair[cell] = alliance;
      this.alliances[cell]! += 1;
    }
    if (this.#countedForState[a.state] !== alliance) {
      this.#countedForState[a.state] = alliance;
      this.alliancesOfState[a.state]! += 1;
    }
  }
}
