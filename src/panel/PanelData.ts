import { OBLIGATIONS } from '../model/records.ts';
import type { Obligation } from '../model/records.ts';
import { BEFORE_ALL, inYear, lastDay, NO, UNKNOWN } from './stretch.ts';
import type { Answer, Stretch } from './stretch.ts';

/** What panels are computed from. */
export interface PanelData {
  /** In the order of their ids; elsewhere a state is its place in this list. */
  readonly states: readonly PanelEntity[];
  readonly alliances: ReadonlyMap<string, PanelEntity>;
  /** Those that were asked for, each with columns of its own. */
  readonly sources: readonly Source[];
  /** Memberships in organisations, by all sources together. */
  readonly organizations: Source;
  /** Who was a major power, by all lists together: a state belongs to them as to an alliance. */
  readonly majorPowers: Source;
}

/** A state, an organisation or a treaty. */
export interface PanelEntity {
  readonly id: string;
  readonly name: string;
  /** When it existed; of states, mostly as members of the state system. */
  readonly periods: readonly Stretch[];
  readonly codes: readonly Code[];
}

/** What a data set calls an entity, and when. */
export interface Code extends Stretch {
  readonly scheme: string;
  readonly value: string;
}

/** A state in an alliance, with what it owed the others on these days. */
export interface Membership extends Stretch {
  readonly state: number;
  /** A bit for each obligation, in the order of `OBLIGATIONS`; in an organisation, one bit for being a member. */
  readonly obligations: number;
}

/** What one document says, or all of them together. */
export interface Source {
  /** What the names of its columns begin with; nothing for all sources together. */
  readonly prefix: string;
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  /** The years that its data sets cover: in them, what they don't tell of wasn't so. A text covers none. */
  readonly covered: readonly Years[];
  /** The years of which it tells. */
  readonly told: Years;
}

/** Both included. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/** Whether a source tells of a year: it knows nothing of those before it begins and after it ends. */
export function tellsOf({ told }: Source, year: number): boolean {
  return told.from <= year && year <= told.until;
}

/** Whether a source is a data set that covers a year. */
export function covers({ covered }: Source, year: number): boolean {
  return covered.some(({ from, until }) => from <= year && year <= until);
}

/** Whether a state was in the system on some day of a year; unknown outside of the days of the list, and without one. */
export function wasInSystem({ periods }: PanelEntity, year: number): Answer {
  if (periods.length === 0) return UNKNOWN;
  return Math.max(...periods.map((period) => inYear(period, year))) as Answer;
}

/**
 * Whether a state is counted among those of the system in a year: it was in it, or that isn't ruled out. A list ends before its
 * states do; but before its first day there was no system.
 */
export function countsAsInSystem({ periods }: Pick<PanelEntity, 'periods'>, year: number): boolean {
  return periods.some(
    (period) =>
      inYear(period, year) !== NO && (period.mayFrom !== BEFORE_ALL || period.from <= lastDay(year)),
  );
}

export function bitsOf(obligations: readonly Obligation[]): number {
  return obligations.reduce((bits, obligation) => bits | bitOf(obligation), 0);
}

export function bitOf(obligation: Obligation): number {
  return 1 << OBLIGATIONS.indexOf(obligation);
}
