import type { Period } from '../../../model/days.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/kinds.ts';
import type { KnownEntities, Match, Part } from '../KnownEntities.ts';
import { otherNames } from './otherNames.ts';
import { beginningOf, describeSpell, describeStretch, END, endOf, stretchOf } from '../spells.ts';

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
      /** What a reader of the rows of this text should know; null if there is nothing. */
      readonly doubt: string | null;
    }
  | Missed;

interface Missed {
  /** Whether it means nothing in the graph; else it may mean several. */
  readonly isUnknown: boolean;
  readonly reason: string;
  /** What it may mean, each with name and id. */
  readonly candidates: readonly string[];
  /** What has it as a code, where it is a number that may as well be the table's own. */
  readonly coded?: readonly Match[];
  /** The state that is often called so. */
  readonly called?: string | undefined;
}

/** A number alone, which many lists give to something else. */
const NUMBER = /^\d+(?:\.\d+)?$/;

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * Finds the entity of a row by its id, whatever the days, or by a code or a name that it had on the row's days. A code that passes to another
 * entity within them means both, one after the other. What certainly wasn't there on some of the days, as exactly as the row tells them, isn't
 * meant. A number alone is a code of states, but of nothing else: scholars number their own alliances, too.
 */
export function findEntity(
  known: KnownEntities,
  { text, kinds, by }: Sought,
  since: Period | null,
  until: Period | null,
): Found {
  const isMeant = (id: string): boolean => kinds.includes(kindOf(id)!);
  const all = known.matches(text).filter((match) => isMeant(match.id) && isAmong(by, match));
  const isOwn = (match: Match): boolean =>
    by === null && isNumber(text) && match.by === 'code' && !match.id.startsWith('state/');
  const matches = all.filter((match) => !isOwn(match));
  const quoted = JSON.stringify(text);
  if (matches.length === 0 && all.length > 0) {
    return {
      isUnknown: true,
      reason: `${quoted} may be the table's own number, or the code of ${describeAll(known, all).join(' or ')}`,
      candidates: [],
      coded: all,
    };
  }
  if (matches.length === 0) {
    const sought = by === null ? 'id, code or name' : by.join(' or ');
    const kind = kinds.map((one) => one.toLowerCase()).join(' or ');
    const called = kinds.includes('State')
      ? otherNames(text).flatMap((name) => known.statesNamed([name]))
      : [];
    const like = called.length > 0 ? called : known.calledLike(text, kinds);
    return {
      isUnknown: true,
      reason: `${quoted} is the ${sought} of no ${kind} in the graph`,
      candidates: [...new Set(like)].map((id) => `${known.nameOf(id)!} (${id})`),
      called: called[0],
    };
  }
  const named = matches.find((match) => match.by === 'id');
  if (named !== undefined) return { parts: [{ id: named.id, since, until }], by: 'id', doubt: null };
  const [from, to] = stretchOf(since, until);
  const within = matches.filter((match) => earliestOf(match) <= to && from <= endOf(match));
  const ids = idsOf(within);
  const passed = ids.length > 1 && (since ?? until) !== null ? passing(within) : undefined;
  if (ids.length <= 1 || passed !== undefined) {
    if (isOutside(within, since, until)) {
      const others = [
        ...idsOf(matches).flatMap((id) => known.heirsOf(id, from, to)),
        ...(kinds.includes('State') ? known.statesCalledWith(text, from, to) : []),
      ].filter(({ id }) => !matches.some((match) => match.id === id));
      const meant = describeAll(known, matches).join(' or ');
      const days = describeStretch(from, to);
      return {
        isUnknown: false,
        reason:
          others.length === 0
            ? `${quoted} means ${meant}, but the row speaks of ${days}`
            : `${quoted} means ${meant}, but the row speaks of ${days}, when there was`,
        candidates: describeAll(known, others),
      };
    }
    if (passed === undefined) {
      const [first] = within as [Match, ...Match[]];
      const parts = [{ id: first.id, since, until }];
      return { parts, by: first.by, doubt: alsoCalled(known, text, first, from, to) };
    }
    return dividedBy(known, passed, within, since, until);
  }
  return {
    isUnknown: false,
    reason: `${quoted} may mean ${ids.length} entities:`,
    candidates: describeAll(known, within),
  };
}

/**
 * Whom a code that passes on means, one after the other. Who may have had it only because a year or month of the row is no day isn't meant
 * where others certainly had it.
 */
function dividedBy(
  known: KnownEntities,
  code: string,
  within: readonly Match[],
  since: Period | null,
  until: Period | null,
): Found {
  const certain = within.filter(
    (match) => (since?.max ?? '') <= endOf(match) && earliestOf(match) <= (until?.min ?? END),
  );
  const meant = certain.length > 0 ? idsOf(certain) : idsOf(within);
  const left = within.filter(({ id }) => !meant.includes(id));
  const [scheme, value] = [code.slice(0, code.indexOf(':')), code.slice(code.indexOf(':') + 1)];
  const { parts: all, doubt } = known.resolve(scheme, value, since, until)!;
  const parts = all.filter(({ id }) => meant.includes(id));
  const others = `${code} is read as ${meant.join(' and ')}; it may also be ${describeAll(known, left).join(' or ')}`;
  return {
    parts: parts.map(({ id, ...days }, index) => ({
      id,
      since: index === 0 ? since : days.since,
      until: index === parts.length - 1 ? until : days.until,
    })),
    by: 'code',
    doubt: left.length === 0 ? doubt : [doubt, others].filter((one) => one !== null).join('; '),
  };
}

function idsOf(matches: readonly Match[]): readonly string[] {
  return [...new Set(matches.map(({ id }) => id))];
}

/** Whether a match is of the ways that the mapping names. An id says by itself that it is one: `values` gives ids, whatever the cells have. */
function isAmong(by: readonly string[] | null, match: Match): boolean {
  if (by === null || match.by === 'id') return true;
  return by.includes(match.by === 'code' ? match.as.slice(0, match.as.indexOf(':')) : match.by);
}

/** The first day on which it isn't ruled out. */
function earliestOf({ sinceMin }: Match): string {
  return sinceMin ?? '';
}

/** Whether a row begins before, or ends after, all of some matches, whichever of its days is meant. */
function isOutside(within: readonly Match[], since: Period | null, until: Period | null): boolean {
  return (
    within.every((match) => since !== null && since.max !== null && since.max < earliestOf(match)) ||
    within.every((match) => until !== null && until.min !== null && until.min > endOf(match))
  );
}

/** A state is called by a part of its name: what else may be meant is said. */
function alsoCalled(
  known: KnownEntities,
  text: string,
  { id, by }: Match,
  from: string,
  to: string,
): string | null {
  if (by !== 'name' || !id.startsWith('state/')) return null;
  const others = known.statesCalledWith(text, from, to).filter((other) => other.id !== id);
  if (others.length === 0) return null;
  return `${JSON.stringify(text)} is read as ${known.nameOf(id)!} (${id}), of which it is the whole name; it is part of that of ${describeAll(known, others).join(' and ')}`;
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

function describeAll(known: KnownEntities, matches: readonly Match[]): readonly string[] {
  return idsOf(matches).map((id) => {
    const own = matches.filter((match) => match.id === id);
    const how = new Set(own.map(({ by, as }) => (by === 'code' ? as : `its ${by}`)));
    return `${known.nameOf(id)!} (${id}, by ${[...how].join(' and ')} ${describeSpell(own[0]!)})`;
  });
}
