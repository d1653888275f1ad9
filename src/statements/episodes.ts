import { addDays, earlier, later } from './days.ts';
import type { Bounds } from './days.ts';
import type { Meaning, Obligation, Rank } from './records.ts';

/** What deriving needs to know of a live statement of one group and one modality. */
export interface Testimony extends Bounds {
  readonly id: string;
  readonly rank: Rank;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  /** First and last day for which its sources vouch. */
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
}

/** One stretch of time in which a fact held, as all its statements together have it. */
export interface Episode extends Bounds {
  readonly meaning: Meaning | null;
  /** All that the statements of the best rank tell of, in the order of the alphabet. */
  readonly obligations: readonly Obligation[];
  /** Ids of the statements that speak of it, in order. */
  readonly statements: readonly string[];
}

/**
 * Merges statements about the same fact into episodes: intervals that certainly touch or overlap are one episode, so
 * that five sources of one membership make one relationship.
 *
 * What counts for less bridges no gap between what counts. Within an episode only the best rank counts, and within that the weightiest meaning (a signature doesn't date a
 * membership where an accession does). The beginning is taken from the statement that is certain earliest, the end
 * from the one that is certain latest: on a day, the fact is certain if any of these statements makes it so.
 *
 * @param lasting whether a day for which a source vouches bounds the fact (see `Predicate.lasting`)
 */
export function episodesOf(testimonies: readonly Testimony[], lasting: boolean): Episode[] {
  const intervals = testimonies
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .map((testimony) => ({ testimony, bounds: lasting ? widenByVouching(testimony) : testimony }));
  const byTime = intervals.toSorted(compareIntervals);
  const clusters = clustersOf(byTime.filter(({ bounds }) => isCertainSometime(bounds)));
  const whole = clusters.flatMap(({ members }) => splitAtGaps(members)).map((members) => ({ members }));
  // What is certain on no day joins the one episode that it can be about; if there are several, it stands alone.
  const vague: Interval[] = [];
  for (const interval of byTime.filter(({ bounds }) => !isCertainSometime(bounds))) {
    const possible = whole.filter(({ members }) => mayBeAbout(members, interval));
    if (possible.length === 1) possible[0]!.members.push(interval);
    else vague.push(interval);
  }
  const apart: Interval[][] = [];
  for (const interval of vague) {
    const known = apart.find((members) => mayBeAbout(members, interval));
    if (known === undefined) apart.push([interval]);
    else known.push(interval);
  }
  return [...whole.map(({ members }) => members), ...apart].map(summarise).toSorted(compareBounds);
}

interface Interval {
  readonly testimony: Testimony;
  readonly bounds: Bounds;
}

interface Cluster {
  readonly members: Interval[];
  certainUntil: string;
}

/** Groups intervals, in the order of time, whose certain parts touch or overlap. */
function clustersOf(byTime: readonly Interval[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const interval of byTime) {
    const last = clusters.at(-1);
    if (last !== undefined && addDays(interval.bounds.sinceMax!, -1) <= last.certainUntil) {
      last.members.push(interval);
      last.certainUntil = later(last.certainUntil, interval.bounds.untilMin)!;
    } else {
      clusters.push({ members: [interval], certainUntil: interval.bounds.untilMin! });
    }
  }
  return clusters;
}

/**
 * Where those that date a cluster leave a gap, it is several episodes: what counts for less bridges nothing, and goes
 * with the first of them that it touches, or else with the last before it.
 */
function splitAtGaps(members: readonly Interval[]): Interval[][] {
  const dating = datingOf(members);
  const clusters = clustersOf(members.filter((member) => dating.includes(member)));
  for (const interval of members.filter((member) => !dating.includes(member))) {
    const { sinceMax, untilMin } = interval.bounds;
    const touched = clusters.find(
      ({ members: [first], certainUntil }) =>
        addDays(sinceMax!, -1) <= certainUntil && addDays(first!.bounds.sinceMax!, -1) <= untilMin!,
    );
    const before = clusters.findLast(({ certainUntil }) => certainUntil < sinceMax!);
    (touched ?? before ?? clusters[0]!).members.push(interval);
  }
  return clusters.map((cluster) => cluster.members);
}

/** A source that vouches for a day says: it had begun by then, and had not ended. */
export function widenByVouching(
  testimony: Omit<Testimony, 'id' | 'meaning' | 'obligations' | 'rank'>,
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

function isCertainSometime({ sinceMax, untilMin }: Bounds): boolean {
  return sinceMax !== null && untilMin !== null && sinceMax <= untilMin;
}

/** Whether what is certain on no day can be about an episode: about the whole, and what each other vague one says. */
function mayBeAbout(members: readonly Interval[], { bounds }: Interval): boolean {
  const vague = members.filter((member) => !isCertainSometime(member.bounds));
  return mayMeet(summarise(members), bounds) && vague.every((member) => mayMeet(member.bounds, bounds));
}

function mayMeet(a: Bounds, b: Bounds): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Bounds, b: Bounds): boolean {
  return a.untilMax !== null && b.sinceMin !== null && a.untilMax < addDays(b.sinceMin, -1);
}

/** Whether the second begins, at the earliest, on the day after the first has ended at the latest. */
function isContinuedBy(a: Bounds, b: Bounds): boolean {
  return a.untilMax !== null && b.sinceMin !== null && a.untilMax === addDays(b.sinceMin, -1);
}

/** Those of the best rank. */
function bestRanked(members: readonly Interval[]): readonly Interval[] {
  const preferred = members.filter(({ testimony }) => testimony.rank === 'PREFERRED');
  return preferred.length > 0 ? preferred : members;
}

/** Those of the best rank, and of them the ones whose meaning weighs most. */
function datingOf(members: readonly Interval[]): readonly Interval[] {
  const ranked = bestRanked(members);
  const weight = Math.max(...ranked.map(({ testimony }) => weightOf(testimony.meaning)));
  return ranked.filter(({ testimony }) => weightOf(testimony.meaning) === weight);
}

function summarise(members: readonly Interval[]): Episode {
  const ranked = bestRanked(members);
  const counted = datingOf(members);
  const bounds = counted.map((interval) => joinSeams(interval.bounds, counted));
  const meanings = new Set(
    counted.map(({ testimony }) => testimony.meaning).filter((meaning) => meaning !== null),
  );
  const first = bounds.toSorted(compareBeginnings)[0]!;
  const last = bounds.toSorted(compareEnds)[0]!;
  return {
    sinceMin: first.sinceMin,
    sinceMax: first.sinceMax,
    untilMin: last.untilMin,
    untilMax: last.untilMax,
    meaning: meanings.size === 1 ? [...meanings][0]! : null,
    obligations: [...new Set(ranked.flatMap(({ testimony }) => testimony.obligations))].toSorted(),
    statements: members.map(({ testimony }) => testimony.id).toSorted(),
  };
}

/**
 * What ends where another goes on had begun by that end, and what goes on lasted at least until it began: without
 * this, an end that leads over to a new beginning would be taken for the end of the episode.
 */
function joinSeams(bounds: Bounds, others: readonly Interval[]): Bounds {
  const goesOn = others.some((other) => isContinuedBy(bounds, other.bounds));
  const wentBefore = others.some((other) => isContinuedBy(other.bounds, bounds));
  return {
    ...bounds,
    sinceMax: goesOn ? earlier(bounds.sinceMax, bounds.untilMax) : bounds.sinceMax,
    untilMin: wentBefore ? later(bounds.untilMin, bounds.sinceMin) : bounds.untilMin,
  };
}

function weightOf(meaning: Meaning | null): number {
  if (meaning === 'SIGNED') return 0;
  return meaning === 'RATIFIED' ? 1 : 2;
}

/** Certain earliest first; of two alike, the one that leaves less open. */
function compareBeginnings(a: Bounds, b: Bounds): number {
  return compareDays(a.sinceMax, b.sinceMax, 'last') || compareDays(b.sinceMin, a.sinceMin, 'first');
}

/** Certain latest first; of two alike, the one that leaves less open. */
function compareEnds(a: Bounds, b: Bounds): number {
  return compareDays(b.untilMin, a.untilMin, 'first') || compareDays(a.untilMax, b.untilMax, 'last');
}

function compareIntervals(a: Interval, b: Interval): number {
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
