import { addDays, boundsOf, earlier, inForceByAny, inForceOn, later, UNBOUNDED } from '../model/days.ts';
import type { Bounds, InForce } from '../model/days.ts';
import { isNone, measureOf } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Meaning, Obligation, Rank } from '../model/records.ts';

/** What the rule needs to know of a live statement of one group and one modality. */
export interface Testimony extends Bounds {
  readonly id: string;
  readonly rank: Rank;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  /** How much there was. One that says that there was none is no testimony of the fact, and counts only as a number. */
  readonly quantity: Quantity | null;
  /** First and last day for which its sources vouch. */
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
}

/** One stretch of time in which a fact held, as all its statements together have it. */
export interface Episode extends Bounds {
  /** What its beginning is called, if the statements that decide it agree. */
  readonly meaning: Meaning | null;
  /** Those that may be in force on some day of it, in the order of the alphabet. */
  readonly obligations: readonly Obligation[];
  /** Ids of the statements that speak of it, in order. */
  readonly statements: readonly string[];
}

/** Days on which an obligation was in force. */
export interface ObligationSpan extends Bounds {
  readonly obligation: Obligation;
  /** Ids of the statements about some of these days, in order. */
  readonly statements: readonly string[];
}

/** Days on which the quantity of a statement counts. */
export interface QuantitySpan extends Bounds {
  readonly quantity: Quantity;
  readonly statement: string;
  /** Which of the statement's spans it is. */
  readonly ordinal: number;
}

/** What is derived from the statements of one fact. */
export interface Fact {
  /** In the order of time. */
  readonly episodes: readonly Episode[];
  readonly obligations: readonly ObligationSpan[];
  /** In the order of time. */
  readonly quantities: readonly QuantitySpan[];
}

/** The answer for one day; a fact without statements that count has none. */
export interface DayAnswer {
  readonly inForce: InForce | null;
  /** Those that are in force, or may be. */
  readonly obligations: ReadonlyMap<Obligation, 'YES' | 'UNKNOWN'>;
}

/**
 * The rule: was the fact so on a day, and which obligations were in force, by its statements alone?
 * docs/model.md explains it, step by step. The view, and all that is answered from it, has to agree with this.
 *
 * @param testimonies the asserted statements of the fact (or the planned ones, to ask about the plan)
 * @param lasting     whether a day for which a source vouches bounds the fact (see `Predicate.lasting`)
 */
export function answerOn(day: string, testimonies: readonly Testimony[], lasting: boolean): DayAnswer {
  return answersOf(testimonies, lasting)(day);
}

/** The same for many days of one fact. */
export function answersOf(testimonies: readonly Testimony[], lasting: boolean): (day: string) => DayAnswer {
  const { counted } = countedOf(testimonies, lasting);
  const stretches = stretchesOf(counted).map(sidesOf);
  return (day) => answerBy(day, counted, stretches);
}

/** The statements whose quantities count on a day, or may: how much there was of the fact, by its statements alone. */
export function quantitiesOf(
  testimonies: readonly Testimony[],
  lasting: boolean,
): (day: string) => ReadonlyMap<string, 'YES' | 'UNKNOWN'> {
  const { measured } = countedOf(testimonies, lasting);
  return (day) => quantitiesOn(day, measured);
}

/** Derives the episodes of a fact, and the days of its obligations. */
export function deriveFact(testimonies: readonly Testimony[], lasting: boolean): Fact {
  const { counted, measured } = countedOf(testimonies, lasting);
  const stretches = stretchesOf(counted).map((members) => ({ members, sides: sidesOf(members) }));
  const obligations = obligationSpans(
    counted,
    stretches.map(({ sides }) => sides),
  );
  const episodes = stretches.map(({ members, sides }) => ({
    ...sides,
    meaning: meaningOf(members, sides),
    obligations: [
      ...new Set(obligations.filter((span) => mayMeet(span, sides)).map(({ obligation }) => obligation)),
    ].toSorted(),
    statements: members.map(({ testimony }) => testimony.id).toSorted(),
  }));
  return { episodes: episodes.toSorted(compareBounds), obligations, quantities: quantitySpans(measured) };
}

/** A source that vouches for a day says: it had begun by then, and had not ended. */
export function widenByVouching(
  testimony: Omit<Testimony, 'id' | 'meaning' | 'obligations' | 'quantity' | 'rank'>,
): Bounds {
  const { sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax } = testimony;
  const possible = (day: string | null): boolean =>
    day !== null && (sinceMin === null || day >= sinceMin) && (untilMax === null || day <= untilMax);
  return {
    sinceMin,
    sinceMax: possible(vouchedMin) ? earlier(sinceMax, vouchedMin) : sinceMax,
    untilMin: possible(vouchedMax) ? later(untilMin, vouchedMax) : untilMin,
    untilMax,
  };
}

/** A statement that counts, with its bounds after steps 1 and 2. */
interface Counted {
  readonly testimony: Testimony;
  readonly bounds: Bounds;
  /** Its beginning is that of the accession which followed the signature. */
  readonly moved: boolean;
}

// Step 1: which statements count, and their bounds.

interface Counts {
  /** What tells of the fact. */
  readonly counted: readonly Counted[];
  /** What tells how much there was of it, or that there was none. */
  readonly measured: readonly Measured[];
}

function countedOf(testimonies: readonly Testimony[], lasting: boolean): Counts {
  const all = testimonies
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .map((testimony) => ({
      testimony,
      bounds: lasting ? widenByVouching(testimony) : boundsOf(testimony),
      moved: false,
    }));
  // A quantity is preferred to others of its days; when the fact began and ended, it doesn't say.
  const telling = all
    .filter(({ testimony }) => !isNone(testimony.quantity))
    .map((one) =>
      one.testimony.quantity === null
        ? one
        : { ...one, testimony: { ...one.testimony, rank: 'NORMAL' as const } },
    );
  return {
    counted: telling.map((one) => moveSignature(one, telling)).toSorted(compareCounted),
    measured: all
      .flatMap((one) => {
        const { quantity } = one.testimony;
        return quantity === null ? [] : [{ ...one, quantity, measure: measureOf(quantity) }];
      })
      .toSorted(compareCounted),
  };
}

// Step 2: a signature isn't binding where there is an accession.

function moveSignature(one: Counted, all: readonly Counted[]): Counted {
  const { testimony, bounds } = one;
  const day = bounds.sinceMax;
  if (day === null || (testimony.meaning !== 'SIGNED' && testimony.meaning !== 'RATIFIED')) return one;
  const entries = all.filter(
    ({ testimony: { meaning, rank } }) =>
      (meaning === 'ACCEDED' || meaning === 'IN_FORCE') && (isPreferred({ rank }) || !isPreferred(testimony)),
  );
  if (entries.some((entry) => inForceOn(day, entry.bounds) === 'YES')) return one;
  const [next] = entries
    .filter(
      ({ bounds: { sinceMin, sinceMax } }) =>
        sinceMax !== null && sinceMax > day && !isBefore(bounds.untilMax, sinceMin),
    )
    .toSorted((a, b) => compareBounds(a.bounds, b.bounds));
  if (next === undefined) return one;
  const { sinceMin, sinceMax } = next.bounds;
  return { ...one, bounds: { ...bounds, sinceMin: later(bounds.sinceMin, sinceMin), sinceMax }, moved: true };
}

// Steps 3 and 4: stretches of time.

function stretchesOf(counted: readonly Counted[]): Counted[][] {
  const certain = counted.filter(({ bounds }) => isCertainSometime(bounds));
  const stretches = certainStretches(certain);
  // Which stretch a vague statement fits is decided by what is certain alone, and their own order is fixed: so the order in which they come doesn't matter.
  const sides = stretches.map(sidesOf);
  const apart: Counted[][] = [];
  const vague = counted.filter(({ bounds }) => !isCertainSometime(bounds));
  // Those that say the same belong together.
  const alike = [...Map.groupBy(vague, ({ bounds }) => Object.values(boundsOf(bounds)).join()).values()];
  for (const same of alike.toSorted((a, b) => knownSides(b[0]!.bounds) - knownSides(a[0]!.bounds))) {
    const { bounds } = same[0]!;
    const fitting = stretches.filter((_, index) => fits(bounds, sides[index]!));
    const agreeing = apart.filter((members) => agrees(bounds, sidesOf(members)));
    if (fitting.length === 1 && leavesSomeDay([...fitting[0]!, ...same])) fitting[0]!.push(...same);
    else if (fitting.length < 2 && agreeing.length === 1) agreeing[0]!.push(...same);
    else apart.push(same);
  }
  return [...stretches, ...apart];
}

/** Joins what is certain on days that overlap or adjoin. What is preferred comes first; the others join it. */
function certainStretches(certain: readonly Counted[]): Counted[][] {
  const preferred = certain.filter(({ testimony }) => isPreferred(testimony));
  const normal = certain.filter(({ testimony }) => !isPreferred(testimony));
  if (preferred.length === 0) return joinTouching(normal);
  let stretches = joinTouching(preferred);
  const left = [...normal];
  for (;;) {
    // What a statement adds counts for the next, unless what is preferred rules it out.
    const reached = stretches.map((members) => ({ members, sides: sidesOf(members) }));
    const index = left.findIndex(({ bounds }) => reached.some(({ sides }) => touch(bounds, sides)));
    if (index < 0) return [...stretches, ...joinTouching(left)];
    const [joining] = left.splice(index, 1);
    reached.find(({ sides }) => touch(joining!.bounds, sides))!.members.push(joining!);
    stretches = joinStretches(stretches);
  }
}

/** Statements in the order of time whose certain days overlap or adjoin, together. */
function joinTouching(byTime: readonly Counted[]): Counted[][] {
  const stretches: { members: Counted[]; until: string }[] = [];
  for (const one of byTime) {
    const last = stretches.at(-1);
    if (last !== undefined && addDays(one.bounds.sinceMax!, -1) <= last.until) {
      last.members.push(one);
      last.until = later(last.until, one.bounds.untilMin)!;
    } else {
      stretches.push({ members: [one], until: one.bounds.untilMin! });
    }
  }
  return stretches.map(({ members }) => members);
}

/** Stretches that have come to touch, together. */
function joinStretches(stretches: readonly Counted[][]): Counted[][] {
  const joined: Counted[][] = [];
  for (const members of stretches.toSorted((a, b) => compareBounds(sidesOf(a), sidesOf(b)))) {
    const last = joined.at(-1);
    if (last !== undefined && touch(sidesOf(last), sidesOf(members))) last.push(...members);
    else joined.push(members);
  }
  return joined;
}

/** Whether the days on which the one is certain overlap or adjoin those of the other. */
function touch(a: Bounds, b: Bounds): boolean {
  return addDays(a.sinceMax!, -1) <= b.untilMin! && addDays(b.sinceMax!, -1) <= a.untilMin!;
}

/** Whether what is certain on no day can be about a stretch. */
function fits(vague: Bounds, stretch: Bounds): boolean {
  const within = (min: string | null, max: string | null): boolean =>
    min !== null &&
    max !== null &&
    addDays(min, -1) >= stretch.sinceMax! &&
    addDays(max, 1) <= stretch.untilMin!;
  const { sinceMin, sinceMax, untilMin, untilMax } = vague;
  return (
    (mayEqual(sinceMin, sinceMax, stretch.sinceMin, stretch.sinceMax) || within(sinceMin, sinceMax)) &&
    (mayEqual(untilMin, untilMax, stretch.untilMin, stretch.untilMax) || within(untilMin, untilMax))
  );
}

/** Whether two that are certain on no day can have the same beginning and the same end. */
function agrees(a: Bounds, b: Bounds): boolean {
  return (
    mayEqual(a.sinceMin, a.sinceMax, b.sinceMin, b.sinceMax) &&
    mayEqual(a.untilMin, a.untilMax, b.untilMin, b.untilMax) &&
    mayMeet(a, b)
  );
}

/** Whether two periods have a day in common; an open end is no bound, so an unknown one agrees with all. */
function mayEqual(
  minA: string | null,
  maxA: string | null,
  minB: string | null,
  maxB: string | null,
): boolean {
  return !isBefore(maxA, minB) && !isBefore(maxB, minA);
}

/** Whether there is a day on which both can have been. */
export function mayMeet(a: Bounds, b: Bounds): boolean {
  return !isBefore(a.untilMax, b.sinceMin) && !isBefore(b.untilMax, a.sinceMin);
}

// Step 5: the sides of a stretch. What is preferred rules out days; what it leaves open is decided by all.

function sidesOf(members: readonly Counted[]): Bounds {
  return sidesWithin(members, preferredSidesOf(members));
}

function preferredSidesOf(members: readonly Counted[]): Bounds {
  return sidesWithin(
    members.filter(({ testimony }) => isPreferred(testimony)),
    UNBOUNDED,
  );
}

/** Whether what is preferred among the members can hold on some day: "until 1 March" and "since 4 March" can't both be about one stretch. */
function leavesSomeDay(members: readonly Counted[]): boolean {
  const { sinceMin, untilMax } = preferredSidesOf(members);
  return !isBefore(untilMax, sinceMin);
}

/** The earliest beginning and the latest end that the limits allow, as exactly as the others that agree with them say. */
function sidesWithin(members: readonly Counted[], limits: Bounds): Bounds {
  const all = members.map(({ bounds }) => bounds);
  const sinceMax = all
    .map((bounds) => bounds.sinceMax)
    .filter((day) => !isBefore(day, limits.sinceMin))
    .reduce(earlier, null);
  const untilMin = all
    .map((bounds) => bounds.untilMin)
    .filter((day) => !isBefore(limits.untilMax, day))
    .reduce(later, null);
  // What begins only after the limits end, or ends before they begin, is about other days.
  const sinceMin = dating(members, 'sinceMax', sinceMax)
    .map((bounds) => bounds.sinceMin)
    .filter((day) => !isBefore(sinceMax, day) && !isBefore(limits.untilMax, day));
  const untilMax = dating(members, 'untilMin', untilMin)
    .map((bounds) => bounds.untilMax)
    .filter((day) => !isBefore(day, untilMin) && !isBefore(day, limits.sinceMin));
  return {
    sinceMin: sinceMin.reduce(later, null),
    sinceMax,
    untilMin,
    untilMax: untilMax.reduce(earlier, null),
  };
}

/**
 * Who says how much earlier a stretch may have begun, or how much later it may have ended. A number is about its own days: where a
 * statement without one is certain from the same day, or until it, that one says it.
 */
function dating(
  members: readonly Counted[],
  side: 'sinceMax' | 'untilMin',
  day: string | null,
): readonly Bounds[] {
  const withoutNumber = members.filter(({ testimony }) => testimony.quantity === null);
  const isDated = withoutNumber.some(({ bounds }) => bounds[side] === day && isCertainSometime(bounds));
  return (isDated ? withoutNumber : members).map(({ bounds }) => bounds);
}

function meaningOf(members: readonly Counted[], { sinceMin, sinceMax }: Bounds): Meaning | null {
  const meanings = new Set(
    members
      .filter(({ bounds, moved }) => !moved && (bounds.sinceMax === sinceMax || bounds.sinceMin === sinceMin))
      .map(({ testimony }) => testimony.meaning)
      .filter((meaning) => meaning !== null),
  );
  return meanings.size === 1 ? [...meanings][0]! : null;
}

// Step 6: the answer of a day.

function answerBy(day: string, counted: readonly Counted[], stretches: readonly Bounds[]): DayAnswer {
  if (counted.length === 0) return { inForce: null, obligations: new Map() };
  const inForce = inForceByAny(day, stretches);
  return { inForce, obligations: inForce === 'NO' ? new Map() : obligationsOn(day, counted, inForce) };
}

function obligationsOn(
  day: string,
  counted: readonly Counted[],
  inForce: 'YES' | 'UNKNOWN',
): Map<Obligation, 'YES' | 'UNKNOWN'> {
  const telling = counted.flatMap(({ testimony, bounds }) => {
    const answer = testimony.obligations.length > 0 ? inForceOn(day, bounds) : 'NO';
    return answer === 'NO' ? [] : [{ testimony, answer }];
  });
  const decided = telling.some(({ testimony, answer }) => isPreferred(testimony) && answer === 'YES');
  const found = new Map<Obligation, 'YES' | 'UNKNOWN'>();
  for (const { testimony, answer } of telling) {
    if (decided && !isPreferred(testimony)) continue;
    for (const obligation of testimony.obligations) {
      if (found.get(obligation) !== 'YES') found.set(obligation, inForce === 'YES' ? answer : 'UNKNOWN');
    }
  }
  return found;
}

/** The answers of all days, as spans: they change on few days, and it is asked on each of them. */
function obligationSpans(counted: readonly Counted[], stretches: readonly Bounds[]): ObligationSpan[] {
  const all = [...new Set(counted.flatMap(({ testimony }) => testimony.obligations))].toSorted();
  if (all.length === 0) return [];
  const changes = changesOf([...counted.map(({ bounds }) => bounds), ...stretches]);
  const periods = periodsOf(changes, (day) => answerBy(day, counted, stretches).obligations);
  return all.flatMap((obligation) => {
    const telling = counted.filter(({ testimony }) => testimony.obligations.includes(obligation));
    return spansOf(
      periods.map(({ from, to, answers }) => ({ from, to, answer: answers.get(obligation) ?? 'NO' })),
    ).map((days) => ({
      obligation,
      ...days,
      statements: telling
        .filter(({ bounds }) => mayMeet(bounds, days))
        .map(({ testimony }) => testimony.id)
        .toSorted(),
    }));
  });
}

// Step 8: how much there was on a day.

/** A statement with a quantity that counts. */
interface Measured extends Counted {
  readonly quantity: Quantity;
  /** Which quantities rule each other out by their rank. */
  readonly measure: string;
}

function quantitiesOn(day: string, measured: readonly Measured[]): Map<string, 'YES' | 'UNKNOWN'> {
  const found = new Map<string, 'YES' | 'UNKNOWN'>();
  const above = measured.filter(
    ({ testimony, bounds }) => isPreferred(testimony) && inForceOn(day, bounds) === 'YES',
  );
  for (const one of measured) {
    const answer = above.some((other) => rulesOut(other, one)) ? 'NO' : inForceOn(day, one.bounds);
    if (answer !== 'NO') found.set(one.testimony.id, answer);
  }
  return found;
}

/** Whether a statement leaves another aside on the days on which it is certain. */
function rulesOut(one: Measured, other: Measured): boolean {
  return isPreferred(one.testimony) && !isPreferred(other.testimony) && one.measure === other.measure;
}

/** The days on which the quantity of each statement counts: its own, unless something preferred is certain on them. */
function quantitySpans(measured: readonly Measured[]): QuantitySpan[] {
  const preferred = measured.filter(({ testimony }) => isPreferred(testimony));
  return measured.flatMap((one) => {
    const { quantity, testimony, bounds } = one;
    const above = preferred.filter((other) => rulesOut(other, one) && mayMeet(other.bounds, bounds));
    const spans = above.length === 0 ? [boundsOf(bounds)] : spansWithout(one, above);
    return spans.map((days, ordinal) => ({ quantity, statement: testimony.id, ordinal, ...days }));
  });
}

function spansWithout(one: Measured, above: readonly Measured[]): Bounds[] {
  const changes = changesOf([one, ...above].map(({ bounds }) => bounds));
  return spansOf(
    periodsOf(changes, (day) => quantitiesOn(day, [one, ...above]).get(one.testimony.id) ?? 'NO').map(
      ({ from, to, answers }) => ({ from, to, answer: answers }),
    ),
  );
}

/** The stretches between the days on which an answer may change, each with the answer of its days. */
function periodsOf<T>(
  changes: readonly string[],
  answerOnDay: (day: string) => T,
): { from: string | null; to: string | null; answers: T }[] {
  return [null, ...changes].map((from, index) => {
    const next = changes[index];
    const to = next === undefined ? null : addDays(next, -1);
    return { from, to, answers: answerOnDay(from ?? to ?? '0001-01-01') };
  });
}

const LAST_DAY = '9999-12-31';

/** The first days of the periods in which all answers stay the same. */
function changesOf(all: readonly Bounds[]): string[] {
  const days = all.flatMap(({ sinceMin, sinceMax, untilMin, untilMax }) => [
    ...[sinceMin, sinceMax].filter((day) => day !== null),
    ...[untilMin, untilMax].filter((day) => day !== null && day !== LAST_DAY).map((day) => addDays(day!, 1)),
  ]);
  return [...new Set(days)].toSorted();
}

interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly answer: InForce;
}

/** Four days for each run of periods without NO; a run that is certain twice is two spans. */
function spansOf(periods: readonly Period[]): Bounds[] {
  const spans: { -readonly [Key in keyof Bounds]: Bounds[Key] }[] = [];
  let before: InForce = 'NO';
  for (const { from, to, answer } of periods) {
    const last = spans.at(-1);
    const certainAgain = answer === 'YES' && before === 'UNKNOWN' && last?.sinceMax !== null;
    if (answer !== 'NO' && (before === 'NO' || certainAgain)) {
      spans.push({ sinceMin: from, sinceMax: null, untilMin: null, untilMax: to });
    }
    if (answer !== 'NO') {
      const span = spans.at(-1)!;
      span.untilMax = to;
      if (answer === 'YES') {
        span.sinceMax ??= from;
        span.untilMin = to;
      }
    }
    before = answer;
  }
  return spans;
}

function isPreferred({ rank }: { readonly rank: Rank }): boolean {
  return rank === 'PREFERRED';
}

function isCertainSometime({ sinceMax, untilMin }: Bounds): boolean {
  return sinceMax !== null && untilMin !== null && sinceMax <= untilMin;
}

/** Whether one day lies before another; a day that isn't known is no bound. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

function knownSides({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): number {
  return Number((sinceMin ?? sinceMax) !== null) + Number((untilMin ?? untilMax) !== null);
}

function compareCounted(a: Counted, b: Counted): number {
  return compareBounds(a.bounds, b.bounds) || (a.testimony.id < b.testimony.id ? -1 : 1);
}

function compareBounds(a: Bounds, b: Bounds): number {
  return (
    compareDays(a.sinceMax, b.sinceMax, 'last') ||
    compareDays(a.sinceMin, b.sinceMin, 'first') ||
    compareDays(a.untilMin, b.untilMin, 'first') ||
    compareDays(a.untilMax, b.untilMax, 'last')
  );
}

function compareDays(a: string | null, b: string | null, nulls: 'first' | 'last'): number {
  if (a === b) return 0;
  if (a === null) return nulls === 'first' ? -1 : 1;
  if (b === null) return nulls === 'first' ? 1 : -1;
  return a < b ? -1 : 1;
}
