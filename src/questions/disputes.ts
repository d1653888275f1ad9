import { addDays } from '../statements/days.ts';
import type { Bounds } from '../statements/days.ts';
import { widenByVouching } from '../statements/rule.ts';
import { PREDICATES } from '../statements/predicates.ts';
import type { Predicate, PredicateName } from '../statements/predicates.ts';
import type { Meaning, Obligation, Rank } from '../statements/records.ts';
import { sortNameOf } from '../statements/sortName.ts';
import { standingOf } from '../statements/standing.ts';
import type { Standing, Support } from '../statements/standing.ts';

/** A live statement, with what decides whether it can hold beside others. */
export interface Contender extends Bounds {
  readonly id: string;
  readonly group: string;
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
  readonly role: string | null;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  readonly rank: Rank;
  readonly support: readonly Support[];
}

export type DisputeKind = 'DATES' | 'DENIED' | 'HELD_TWICE' | 'VALUES' | 'WEEKDAY';

/** Statements that can't all hold: two, or one that sources both support and deny. */
export interface Dispute {
  readonly id: string;
  readonly kind: DisputeKind;
  /** In the order of their ids. */
  readonly statements: readonly Contender[];
  /** Ranks have decided it: one is preferred to the other, or one is deprecated. */
  readonly settled: boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The predicates of which a subject can have one object or value at a time, and those of which an object one subject. */
export const EXCLUSIVE_BY = {
  SUBJECT: exclusiveBy('SUBJECT'),
  OBJECT: exclusiveBy('OBJECT'),
} as const;

function exclusiveBy(side: 'SUBJECT' | 'OBJECT'): readonly string[] {
  return Object.entries<Predicate>(PREDICATES).flatMap(([name, { exclusive }]) =>
    exclusive === side ? [name] : [],
  );
}

/**
 * All disputes among some statements, in the order of their ids.
 *
 * Only statements told in the same mood compete, as facts or as plans: a plan isn't refuted by what came of it. What was
 * said competes whatever its mood, for that is the mood of the content.
 */
export function disputesAmong(statements: readonly Contender[]): Dispute[] {
  const told = statements
    .map((statement) => ({ statement, standing: standingOf(statement.support) }))
    .toSorted((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  const denied = told
    .filter(({ statement, standing }) => standing.modality !== null && isDenied(statement))
    .map(({ statement }) => disputeOf('DENIED', [statement]));
  const pairs = told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b) => {
      const kind = conflictOf(a, b);
      return kind === null ? [] : [disputeOf(kind, [a.statement, b.statement])];
    }),
  );
  return [...denied, ...pairs].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of the statements of a dispute, or null if it is no dispute's id. */
export function statementsOfDispute(id: string): string[] | null {
  const [, first, second] = /^dispute\/([0-9a-f]+)(?:-([0-9a-f]+))?$/.exec(id) ?? [];
  if (first === undefined) return null;
  return [first, ...(second === undefined ? [] : [second])].map((hash) => `statement/${hash}`);
}

function disputeOf(kind: DisputeKind, statements: readonly Contender[]): Dispute {
  const ranks = statements.map(({ rank }) => rank);
  const preferred = ranks.filter((rank) => rank === 'PREFERRED').length;
  return {
    id: `dispute/${statements.map(({ id }) => id.slice('statement/'.length)).join('-')}`,
    kind,
    statements,
    settled: ranks.includes('DEPRECATED') || preferred === 1,
  };
}

interface Told {
  readonly statement: Contender;
  readonly standing: Standing;
}

function isDenied({ support }: Contender): boolean {
  return support.some(({ stance }) => stance === 'CONTRADICTS');
}

function conflictOf(a: Told, b: Told): DisputeKind | null {
  const [one, other] = [a.statement, b.statement];
  if (!compete(a, b)) return null;
  if (one.group === other.group) return datesConflict(a, b) ? 'DATES' : null;
  if (one.predicate !== other.predicate) {
    return one.subject === other.subject && weekdayConflicts(one, other) ? 'WEEKDAY' : null;
  }
  const { exclusive, shape }: Predicate = PREDICATES[one.predicate];
  if (exclusive === undefined || !shareExclusive(exclusive, one, other)) return null;
  if (shape === 'VALUE') return valuesConflict(one, other) ? 'VALUES' : null;
  return shape === 'RELATION' && overlap(certain(a), certain(b)) ? 'HELD_TWICE' : null;
}

function compete(a: Told, b: Told): boolean {
  const [mood, other] = [a.standing.modality, b.standing.modality];
  if (mood === null || other === null) return false;
  if (PREDICATES[a.statement.predicate].shape === 'UTTERANCE') return true;
  return mood === other && (mood === 'ASSERTED' || mood === 'PLANNED');
}

/** Whether both speak of what there can be one of, and of different things there. */
function shareExclusive(side: 'SUBJECT' | 'OBJECT', a: Contender, b: Contender): boolean {
  return side === 'SUBJECT'
    ? a.subject === b.subject && (a.object !== b.object || a.value !== b.value)
    : a.object === b.object && a.subject !== b.subject;
}

/** Values that are spelled differently, and can be meant for the same time. */
function valuesConflict(a: Contender, b: Contender): boolean {
  return sortNameOf(a.value!) !== sortNameOf(b.value!) && !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Bounds, b: Bounds): boolean {
  return a.untilMax !== null && b.sinceMin !== null && a.untilMax < b.sinceMin;
}

/** A weekday that falls on none of the days on which it can have taken place. */
function weekdayConflicts(a: Contender, b: Contender): boolean {
  const weekday = a.predicate === 'WEEKDAY' ? a : b;
  const occurred = a.predicate === 'WEEKDAY' ? b : a;
  if (weekday.predicate !== 'WEEKDAY' || occurred.predicate !== 'OCCURRED') return false;
  const meant = WEEKDAYS.indexOf(sortNameOf(weekday.value!));
  if (meant < 0 || occurred.sinceMin === null || occurred.untilMax === null) return false;
  // Each weekday falls within any seven days.
  const week = Array.from({ length: 7 }, (_, index) => addDays(occurred.sinceMin!, index));
  return !week.some((day) => day <= occurred.untilMax! && new Date(day).getUTCDay() === meant);
}

/**
 * Of the same fact: no day on which both can have begun, or none on which both can have ended. Dates of another meaning
 * (signed, in force) don't compete; nor do those of two stretches of time, for a fact can hold twice. Two claims are
 * about the same stretch if both hold on some day, where a claim that says nothing of an end is read as lasting.
 */
function datesConflict(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  if (one.meaning !== other.meaning) return false;
  const beginnings = apart(one.sinceMin, one.sinceMax, other.sinceMin, other.sinceMax);
  const ends = apart(one.untilMin, one.untilMax, other.untilMin, other.untilMax);
  if (!beginnings && !ends) return false;
  const { shape, exclusive }: Predicate = PREDICATES[one.predicate];
  const single = shape === 'UTTERANCE' || (shape === 'SPAN' && exclusive !== undefined);
  return single || overlap(claimed(a), claimed(b));
}

function apart(minA: string | null, maxA: string | null, minB: string | null, maxB: string | null): boolean {
  return (maxA !== null && minB !== null && maxA < minB) || (maxB !== null && minA !== null && maxB < minA);
}

/** First and last day, or null if there is no such day. */
type Stretch = readonly [from: string, to: string] | null;

const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** The days on which it certainly holds, by its bounds and by what its sources vouch for, as in the view. */
function certain({ statement, standing }: Told): Stretch {
  const { sinceMax, untilMin } = widened(statement, standing);
  return stretch(sinceMax, untilMin);
}

function widened(statement: Contender, standing: Standing): Bounds {
  const { lasting }: Predicate = PREDICATES[statement.predicate];
  return lasting === true ? widenByVouching({ ...statement, ...standing }) : statement;
}

/** The days on which it is claimed to hold: of an end or beginning of which nothing is said, all days. */
function claimed({ statement, standing }: Told): Stretch {
  const { sinceMin, sinceMax, untilMin, untilMax } = statement;
  const bounds = widened(statement, standing);
  return stretch(
    sinceMin === null && sinceMax === null ? BEFORE_ALL : bounds.sinceMax,
    untilMin === null && untilMax === null ? AFTER_ALL : bounds.untilMin,
  );
}

function stretch(from: string | null, to: string | null): Stretch {
  return from !== null && to !== null && from <= to ? [from, to] : null;
}

/**
 * Whether two stretches have a day in common. The one day on which one ends and the other begins doesn't count: on the
 * day of a handover both hold it.
 */
function overlap(a: Stretch, b: Stretch): boolean {
  if (a === null || b === null) return false;
  const first = a[0] > b[0] ? a[0] : b[0];
  const last = a[1] < b[1] ? a[1] : b[1];
  const handover = (a[1] === first && b[0] === first) || (b[1] === first && a[0] === first);
  return first < last || (first === last && !handover);
}
