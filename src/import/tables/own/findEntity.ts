import type { Period } from '../../../model/days.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/kinds.ts';
import type { KnownEntities, Match, Part } from '../KnownEntities.ts';
import { beginningOf, describeSpell, distance, endOf, stretchOf, touches } from '../spells.ts';

/** What a cell may mean. */
export interface Sought {
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** Schemes of codes, `name` or `id`; null for any. */
  readonly by: readonly string[] | null;
}

/** Whom a cell means, or why that can't be said. */
export type Found =
  | {
      readonly parts: readonly Part[];
      readonly by: Match['by'];
      /** What a reader of the row should know; null if there is nothing. */
      readonly doubt: string | null;
    }
  | Missed;

interface Missed {
  /** Whether it means nothing in the graph; else it may mean several. */
  readonly isUnknown: boolean;
  readonly reason: string;
  /** What it may mean, each with name and id. */
  readonly candidates: readonly string[];
}

/**
 * Finds the entity of a row by its id, a code or a name: the one that had it on the row's days. A code that passes to another entity
 * within them means both, one after the other.
 */
export function findEntity(
  known: KnownEntities,
  { text, kinds, by }: Sought,
  since: Period | null,
  until: Period | null,
): Found {
  const isMeant = (id: string): boolean => kinds.includes(kindOf(id)!);
  const matches = known.matches(text).filter((match) => isMeant(match.id) && isAmong(by, match));
  if (matches.length === 0) {
    const sought = by === null ? 'id, code or name' : by.join(' or ');
    const kind = kinds.map((one) => one.toLowerCase()).join(' or ');
    return {
      isUnknown: true,
      reason: `${JSON.stringify(text)} is the ${sought} of no ${kind} in the graph`,
      candidates: known.calledLike(text, isMeant).map((id) => `${known.nameOf(id)!} (${id})`),
    };
  }
  const [from, to] = stretchOf(since, until);
  const within = matches.filter((match) => touches(match, from, to));
  const usable = within.length > 0 ? within : nearestOf(matches, from, to);
  const ids = [...new Set(usable.map(({ id }) => id))];
  const [{ by: how }] = usable as [Match, ...Match[]];
  if (ids.length === 1) {
    const parts = [{ id: ids[0]!, since, until }];
    return { parts, by: how, doubt: within.length > 0 ? null : lateOrEarly(usable[0]!, from, to) };
  }
  const code = passing(usable);
  if (code !== undefined && (since ?? until) !== null) {
    const [scheme, value] = [code.slice(0, code.indexOf(':')), code.slice(code.indexOf(':') + 1)];
    return { ...known.resolve(scheme, value, since, until)!, by: 'code' };
  }
  return {
    isUnknown: false,
    reason: `${JSON.stringify(text)} may mean ${ids.length} entities`,
    candidates: ids.map((id) => describeCandidate(known, id, usable)),
  };
}

function isAmong(by: readonly string[] | null, match: Match): boolean {
  if (by === null) return true;
  return by.includes(match.by === 'code' ? match.as.slice(0, match.as.indexOf(':')) : match.by);
}

/** Those that were so at the time nearest to the days of the row. */
function nearestOf(matches: readonly Match[], from: string, to: string): readonly Match[] {
  const least = Math.min(...matches.map((match) => distance(match, from, to)));
  return matches.filter((match) => distance(match, from, to) === least);
}

function lateOrEarly(match: Match, from: string, to: string): string {
  return `${match.as} means ${match.id} ${describeSpell(match)}, but not from ${from} to ${to}`;
}

/** The one code by which matches follow each other in time; undefined if there is none. */
function passing(matches: readonly Match[]): string | undefined {
  const codes = new Set(matches.map(({ by, as }) => (by === 'code' ? as : undefined)));
  const [code] = codes;
  if (codes.size > 1 || code === undefined) return undefined;
  const inTime = matches.toSorted((a, b) => (beginningOf(a) < beginningOf(b) ? -1 : 1));
  const overlap = inTime.some(
    (match, index) =>
      index > 0 && match.id !== inTime[index - 1]!.id && beginningOf(match) <= endOf(inTime[index - 1]!),
  );
  return overlap ? undefined : code;
}

function describeCandidate(known: KnownEntities, id: string, matches: readonly Match[]): string {
  const own = matches.filter((match) => match.id === id);
  const how = new Set(own.map(({ by, as }) => (by === 'code' ? as : `its ${by}`)));
  return `${known.nameOf(id)!} (${id}, by ${[...how].join(' and ')} ${describeSpell(own[0]!)})`;
}
