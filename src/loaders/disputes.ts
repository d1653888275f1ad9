import { addDays, daysBetween } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { deriveFact, mayMeet, widenByVouching } from '../view/rule.ts';
import type { Testimony } from '../view/rule.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import { RANKS } from '../model/records.ts';
import { hashedParts } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Meaning, Obligation, Rank } from '../model/records.ts';
import { sortNameOf } from '../model/sortName.ts';
import { standingOf } from '../model/standing.ts';
import type { Support } from '../model/standing.ts';

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
  readonly quantity: Quantity | null;
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
  /** By how many days their dates differ at least; null if it isn't about dates. */
  readonly days: number | null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The exclusive predicates: one object or value at a time for a subject, or one subject for an object. */
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
 * Only statements of the same modality compete, as facts or as plans: a plan isn't refuted by its outcome. What was
 * said competes whatever its modality, for that is the modality of the content.
 */
export function disputesAmong(statements: readonly Contender[]): Dispute[] {
  const competing = statements
    .map((statement) => ({ statement, standing: standingOf(statement.support) }))
    .filter(({ standing }) => standing.modality !== null)
    .toSorted((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  const said = competing.filter(({ statement }) => isUtterance(statement)).map(({ statement }) => statement);
  const found = [
    ...competing
      .filter(({ statement }) => isDenied(statement))
      .map(({ statement }) => disputeOf('DENIED', [statement], null)),
    ...[...Map.groupBy(said, ({ group }) => group).values()].flatMap(datesOfOne),
    ...(['ASSERTED', 'PLANNED'] as const).flatMap((mood) =>
      conflictsIn(
        competing.flatMap(({ statement, standing: { modality, ...vouched } }) =>
          modality === mood && !isUtterance(statement) ? [{ ...statement, ...vouched, mood }] : [],
        ),
      ),
    ),
  ];
  // Several sources may rest on the same two statements.
  const byId = Map.groupBy(found, ({ id }) => id);
  return [...byId.values()]
    .map((same) => same.reduce((a, b) => ((b.days ?? 0) > (a.days ?? 0) ? b : a)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of the statements of a dispute, or null if it is no dispute's id. */
export function statementsOfDispute(id: string): string[] | null {
  const [, first, second] = /^dispute\/([0-9a-f]+)(?:-([0-9a-f]+))?$/.exec(id) ?? [];
  if (first === undefined) return null;
  return [first, ...(second === undefined ? [] : [second])].map((hash) => `statement/${hash}`);
}

function disputeOf(kind: DisputeKind, contenders: readonly Contender[], days: number | null): Dispute {
  const statements = contenders.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ranks = statements.map(({ rank }) => rank);
  const preferred = ranks.filter((rank) => rank === 'PREFERRED').length;
  return {
    id: `dispute/${statements.map(({ id }) => id.slice('statement/'.length)).join('-')}`,
    kind,
    statements,
    settled: ranks.includes('DEPRECATED') || preferred === 1,
    days,
  };
}

/** A statement in the modality in which it competes, with the days for which all its sources, or one, vouch. */
interface ContenderTestimony extends Contender, Testimony {
  readonly mood: 'ASSERTED' | 'PLANNED';
}

/** One period, and its statements. */
interface Side extends Bounds {
  readonly members: readonly Contender[];
  /** Of each statement that may decide it, its bounds with what is vouched for. */
  readonly deciding: readonly (Contender & { readonly widened: Bounds })[];
}

function conflictsIn(testimonies: readonly ContenderTestimony[]): Dispute[] {
  const groups = [...Map.groupBy(testimonies, ({ group }) => group).values()];
  const conflicts = groups.flatMap((group) => {
    const { shape, exclusive }: Predicate = PREDICATES[group[0]!.predicate];
    return shape === 'SPAN' && exclusive !== undefined ? datesOfOne(group) : datesBySource(group);
  });
  for (const [a, b] of pairsOf(groups)) {
    const [one, other] = [a[0]!, b[0]!];
    if (one.predicate !== other.predicate) {
      if (one.subject === other.subject) conflicts.push(...among(a, b, 'WEEKDAY', weekdayConflicts));
      continue;
    }
    const { exclusive, shape }: Predicate = PREDICATES[one.predicate];
    if (exclusive === undefined || !shareExclusive(exclusive, one, other)) continue;
    if (shape === 'VALUE') conflicts.push(...among(a, b, 'VALUES', valuesConflict));
    if (shape === 'RELATION') conflicts.push(...heldTwice(a, b));
  }
  return conflicts;
}

function among(
  some: readonly ContenderTestimony[],
  others: readonly ContenderTestimony[],
  kind: DisputeKind,
  conflict: (a: ContenderTestimony, b: ContenderTestimony) => boolean,
): Dispute[] {
  return some.flatMap((a) => others.flatMap((b) => (conflict(a, b) ? [disputeOf(kind, [a, b], null)] : [])));
}

// DATES

/** For what happens once, each statement is about the same period. */
function datesOfOne(group: readonly Contender[]): Dispute[] {
  return pairsOf(group).flatMap(([a, b]) => datesOf(alone(a), alone(b)));
}

/**
 * What each source says of a fact, all its statements taken together, is compared with what each other says, and the
 * statements of one source with each other. A fact can hold twice, so only what may be the same stretch is compared.
 */
function datesBySource(group: readonly ContenderTestimony[]): Dispute[] {
  const documents = [...new Set(group.flatMap(({ support }) => support.map(({ document }) => document)))];
  const sources = documents.map((document) => testimoniesOf(document, group));
  const within = sources.flatMap((all) =>
    pairsOf(all)
      .filter(([a, b]) => !arePhases(a, b))
      .map(([a, b]) => [alone(a), alone(b)] as const),
  );
  const between = pairsOf(sources.map(sidesOf)).flatMap(([all, others]) =>
    all.flatMap((a) => others.map((b) => [a, b] as const)),
  );
  return [...within, ...between].flatMap(([a, b]) => (overlap(claimed(a), claimed(b)) ? datesOf(a, b) : []));
}

/** What a source says: the statements that it supports in their modality, with the days for which it vouches itself. */
function testimoniesOf(document: string, group: readonly ContenderTestimony[]): ContenderTestimony[] {
  return group.flatMap((testimony) => {
    const { modality, ...vouched } = standingOf(
      testimony.support.filter((piece) => piece.document === document),
    );
    return modality === testimony.mood ? [{ ...testimony, ...vouched }] : [];
  });
}

/** Whether two statements of a source are about different obligations or numbers, so that neither dates the whole; nor does a number. */
function arePhases(a: ContenderTestimony, b: ContenderTestimony): boolean {
  const [some, others] = [a, b].map(({ obligations }) => obligations.toSorted().join()) as [string, string];
  return (some !== '' && others !== '' && some !== others) || numbersOf(a) !== numbersOf(b);
}

function numbersOf({ quantity }: ContenderTestimony): string {
  return quantity === null ? '' : JSON.stringify(hashedParts(quantity));
}

/** The stretches of a fact; what is deprecated counts for none, and stands alone, so that what ranks have settled is found. */
function sidesOf(testimonies: readonly ContenderTestimony[]): Side[] {
  const deciding = testimonies
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .map((one) => ({ ...one, widened: widened(one) }));
  const byId = new Map(testimonies.map((one) => [one.id, one]));
  // What it obliges to doesn't matter here, and takes long to work out.
  const { episodes } = deriveFact(
    testimonies.map((one) => ({ ...one, obligations: [] })),
    testimonies.some(isLasting),
  );
  return [
    ...episodes.map(({ statements, ...bounds }) => ({
      ...bounds,
      members: statements.map((id) => byId.get(id)!),
      deciding,
    })),
    ...testimonies.filter(({ rank }) => rank === 'DEPRECATED').map(alone),
  ];
}

function alone(testimony: Contender & Partial<ContenderTestimony>): Side {
  const bounds = widened(testimony);
  return { ...bounds, members: [testimony], deciding: [{ ...testimony, widened: bounds }] };
}

function widened(testimony: Contender & Partial<ContenderTestimony>): Bounds {
  const { sinceMin, sinceMax, untilMin, untilMax, vouchedMin = null, vouchedMax = null } = testimony;
  const bounds = { sinceMin, sinceMax, untilMin, untilMax };
  return isLasting(testimony) ? widenByVouching({ ...bounds, vouchedMin, vouchedMax }) : bounds;
}

function isLasting({ predicate }: Contender): boolean {
  return (PREDICATES[predicate] as Predicate).lasting === true;
}

/** No day on which both can have begun, or none on which both can have ended, and the statements that decide it. */
function datesOf(a: Side, b: Side): Dispute[] {
  return [
    ...sidesApart([a, 'sinceMin', 'sinceMax'], [b, 'sinceMin', 'sinceMax'], areSameAct),
    ...sidesApart([a, 'untilMin', 'untilMax'], [b, 'untilMin', 'untilMax'], () => true),
  ];
}

type Bound = keyof Bounds;
type SideBounds = readonly [side: Side, min: Bound, max: Bound];

function sidesApart(
  a: SideBounds,
  b: SideBounds,
  comparable: (a: Contender, b: Contender) => boolean,
): Dispute[] {
  for (const [[early, , max], [late, min]] of [
    [a, b],
    [b, a],
  ] as const) {
    const [from, to] = [early[max], late[min]];
    if (from === null || to === null || from >= to) continue;
    const pair = deciders(early, max)
      .flatMap((one) => deciders(late, min).map((other) => [one, other] as const))
      .find(([one, other]) => comparable(one, other));
    return pair === undefined ? [] : [disputeOf('DATES', pair, daysBetween(from, to))];
  }
  return [];
}

/** The statements that a bound of a stretch is taken from, of the best rank first. */
function deciders(side: Side, bound: Bound): Contender[] {
  const saying = side.deciding.filter(({ widened: bounds }) => bounds[bound] === side[bound]);
  const members = saying.filter(({ id }) => side.members.some((member) => member.id === id));
  // A signature begins with an accession that may stand apart from it.
  return byRank(members.length > 0 ? members : saying);
}

function byRank<T extends Contender>(statements: readonly T[]): T[] {
  return statements.toSorted(
    (a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || (a.id < b.id ? -1 : 1),
  );
}

/** A state signs, ratifies, and is bound on different days. A beginning that isn't called anything is compared with all. */
function areSameAct({ meaning: a }: Contender, { meaning: b }: Contender): boolean {
  return a === null || b === null || actOf(a) === actOf(b);
}

function actOf(meaning: Meaning): Meaning {
  return meaning === 'ACCEDED' ? 'IN_FORCE' : meaning;
}

// HELD_TWICE

/** Who holds an office for another who holds it, holds it beside him. */
function heldTwice(a: readonly ContenderTestimony[], b: readonly ContenderTestimony[]): Dispute[] {
  if (isActing(a[0]!) !== isActing(b[0]!)) return [];
  return sidesOf(a).flatMap((one) =>
    sidesOf(b).flatMap((other) => {
      const [some, others] = [certain(one), certain(other)];
      if (!overlap(some, others)) return [];
      const from = some![0] > others![0] ? some![0] : others![0];
      return [disputeOf('HELD_TWICE', [holding(one, from), holding(other, from)], null)];
    }),
  );
}

function isActing({ role }: Contender): boolean {
  return role !== null && /^acting\b/i.test(role);
}

/** A statement by which it is certain on a day, or else one that decides that it had begun. */
function holding(side: Side, day: string): Contender {
  const { members, deciding } = side;
  const certainly = deciding.filter(
    ({ id, widened: { sinceMax, untilMin } }) =>
      sinceMax !== null &&
      untilMin !== null &&
      sinceMax <= day &&
      day <= untilMin &&
      members.some((member) => member.id === id),
  );
  return [...byRank(certainly), ...deciders(side, 'sinceMax')][0]!;
}

// All kinds

function isUtterance({ predicate }: Contender): boolean {
  return PREDICATES[predicate].shape === 'UTTERANCE';
}

function isDenied({ support }: Contender): boolean {
  return support.some(({ stance }) => stance === 'CONTRADICTS');
}

/** Whether both speak of what there can be one of, and of different entities there. */
function shareExclusive(side: 'SUBJECT' | 'OBJECT', a: Contender, b: Contender): boolean {
  return side === 'SUBJECT'
    ? a.subject === b.subject && (a.object !== b.object || a.value !== b.value)
    : a.object === b.object && a.subject !== b.subject;
}

/** Values that are spelled differently, and can be meant for the same time. */
function valuesConflict(a: Contender, b: Contender): boolean {
  return sortNameOf(a.value!) !== sortNameOf(b.value!) && mayMeet(a, b);
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

/** First and last day, or null if there is no such day. */
type Stretch = readonly [from: string, to: string] | null;

const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** The days on which it certainly holds. */
function certain({ sinceMax, untilMin }: Bounds): Stretch {
  return stretch(sinceMax, untilMin);
}

/**
 * The days on which it is claimed to hold. A claim with one end only is read as lasting on, or as having always held;
 * one with neither claims only the days for which its source vouches.
 */
function claimed(side: Side): Stretch {
  const { sinceMax, untilMin, members } = side;
  const begins = members.some((one) => (one.sinceMin ?? one.sinceMax) !== null);
  const ends = members.some((one) => (one.untilMin ?? one.untilMax) !== null);
  if (begins === ends) return certain(side);
  return stretch(begins ? sinceMax : BEFORE_ALL, ends ? untilMin : AFTER_ALL);
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

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}
