import { inForceOn } from '../../../src/model/days.ts';
import type { Predicate, RelationshipEnd } from '../generated/graphql.ts';
import { isDatedOn } from '../time/days.ts';
import type { Counts, EntityFact } from './EntityFact.ts';
import { headingOf, placeOf, readsAlike } from './wordsOf.ts';

export const SORTS = { NAME: 'By name', EARLIEST: 'Earliest first', LATEST: 'Latest first' } as const;
export type Sort = keyof typeof SORTS;

/** Relationships that stand under one heading. */
export interface Group {
  readonly key: string;
  readonly type: Predicate;
  readonly heading: string;
  /** What an address leads to. */
  readonly anchor: string;
  /** At all times. */
  readonly total: number;
}

/** The groups of an entity, what it belongs to before what it was once concerned with. */
export function groupsOf(counts: Counts, name: string): Group[] {
  return [...Map.groupBy(counts, ({ type, end }) => keyOf(type, end))]
    .map(([key, all]) => ({
      key,
      type: all[0]!.type,
      heading: headingOf(all[0]!.type, all[0]!.end !== 'OBJECT', name),
      anchor: key.toLowerCase().replaceAll(/\W/g, '-'),
      total: all.reduce((sum, { count }) => sum + count, 0),
    }))
    .toSorted((a, b) => placeOf(a.type) - placeOf(b.type));
}

function keyOf(type: Predicate, end: RelationshipEnd): string {
  return readsAlike(type) ? type : `${type} ${end}`;
}

/** Facts of a day, or of all times, by their groups; what has no date for the day stands apart. */
export interface Grouped {
  readonly dated: ReadonlyMap<string, readonly EntityFact[]>;
  readonly undated: ReadonlyMap<string, readonly EntityFact[]>;
}

export function group(id: string, facts: readonly EntityFact[], day: string | undefined): Grouped {
  const groupOf = ({ relationship: { type, subject } }: EntityFact) =>
    keyOf(type, subject.id === id ? 'SUBJECT' : 'OBJECT');
  const possible = facts.filter(({ relationship }) => mayHold(relationship, day));
  const isDated = ({ relationship }: EntityFact) => day === undefined || isDatedOn(day, relationship);
  return {
    dated: Map.groupBy(possible.filter(isDated), groupOf),
    undated: Map.groupBy(
      possible.filter((fact) => !isDated(fact)),
      groupOf,
    ),
  };
}

/** Whether it may have held on the day; without one, at some time. */
export function mayHold({ dates }: EntityFact['relationship'], day: string | undefined): boolean {
  return day === undefined || inForceOn(day, dates) !== 'NO';
}

/** Where one of several facts is listed: on the day if any of them may have held on it, and else at all times. */
export function placeToShow(
  facts: readonly EntityFact[],
  day: string | undefined,
): { readonly fact: string; readonly day: string | undefined } {
  const held = facts.find(({ relationship }) => mayHold(relationship, day));
  return { fact: (held ?? facts[0]!).relationship.id, day: held && day };
}

/** Whether a fact, dated for the day, may have held on it and isn't certain to. */
export function isUnsure({ relationship }: EntityFact, day: string | undefined): boolean {
  return (
    day !== undefined && isDatedOn(day, relationship) && inForceOn(day, relationship.dates) === 'UNKNOWN'
  );
}

/** As the service sends them they are in the order of names; what has no date comes last, in either order. */
export function sortFacts(facts: readonly EntityFact[], sort: Sort): readonly EntityFact[] {
  if (sort === 'NAME') return facts;
  const begun = ({ relationship: { dates } }: EntityFact) => dates.sinceMax ?? dates.sinceMin;
  const [dated, undated] = [
    facts.filter((fact) => begun(fact) !== null),
    facts.filter((fact) => begun(fact) === null),
  ];
  const sign = sort === 'LATEST' ? -1 : 1;
  return [
    ...dated.toSorted((a, b) => sign * (begun(a)! < begun(b)! ? -1 : begun(a)! > begun(b)! ? 1 : 0)),
    ...undated,
  ];
}

/** A text as words are looked for in it. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Whether a plain text has all words of a filter, each perhaps only in part. */
export function matcherOf(filter: string): (plain: string) => boolean {
  const words = plainText(filter).split(/\s+/).filter(Boolean);
  return (plain) => words.every((word) => plain.includes(word));
}
