import { inForceOn } from '../../../src/model/days.ts';
import { relationshipSentence, clauseOf } from '../../../src/language/relationshipSentence.ts';
import { capitalised, isPlural, withArticle } from '../../../src/language/names.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../../../src/model/predicates.ts';
import type { Predicate as Row } from '../../../src/model/predicates.ts';
import type { EntityKind, Modality, Predicate, Rank } from '../generated/graphql.ts';
import type { Days } from '../time/days.ts';
import { isContested } from './contested.ts';
import type { EntityFact } from './EntityFact.ts';
import { mayHold } from './groups.ts';
import { placeOf } from './wordsOf.ts';

/** A statement about when an entity was there. */
interface Dating {
  readonly id: string;
  readonly modality: Modality | null;
  readonly rank: Rank;
  readonly sources: number;
  readonly dates: Days;
}

interface Shown {
  readonly day: string | undefined;
  readonly today: string;
  /** With how many states a state is certainly obliged to mutual defence; undefined until it is known. */
  readonly bound: number | undefined;
  /** What sources disagree on, not settled by rank: statements by their ids, facts by their keys. */
  readonly open: ReadonlySet<string>;
}

interface Described {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly dates: Days;
}

/** A sentence of the paragraph; what it leads to stands in it by name. */
export interface LeadSentence {
  readonly text: string;
  readonly node?: { readonly id: string; readonly name: string };
}

const MOST_SENTENCES = 4;
const OF_ONE_TYPE = 2;

/** The facts that are certain and that no source disputes: on a day, or without one to have been so at some time until today. */
export function certainOf(
  id: string,
  facts: readonly EntityFact[],
  { day, today, open }: Pick<Shown, 'day' | 'today' | 'open'>,
): EntityFact[] {
  return facts.filter((fact) => {
    const { planned, dates } = fact.relationship;
    if (planned || isContested(fact, id, open)) return false;
    return day === undefined
      ? dates.sinceMax !== null && dates.sinceMax <= today
      : inForceOn(day, dates) === 'YES';
  });
}

/** The order of what is best known and matters most: by type as on the page, then obligations to defend, then what goes on, then what most documents say. */
export function byWeight(one: EntityFact, other: EntityFact): number {
  const [a, b] = [one.relationship, other.relationship];
  return (
    placeOf(a.type) - placeOf(b.type) ||
    Number(b.obligations.includes('DEFENSE')) - Number(a.obligations.includes('DEFENSE')) ||
    Number(b.dates.untilMax === null) - Number(a.dates.untilMax === null) ||
    b.sources - a.sources ||
    ((a.dates.sinceMax ?? '~') < (b.dates.sinceMax ?? '~') ? -1 : 1)
  );
}

/** What an entity is to those at the other end, and what they are called. */
const COUNTED: Partial<Record<Predicate, readonly [one: string, several: string]>> = {
  MEMBER_OF: ['member', 'members'],
  PARTY_TO: ['party', 'parties'],
  HOLDS: ['holder', 'holders'],
};

/**
 * The paragraph at the top of a page: when the entity was, and its best facts. Each sentence is certain, for the day or, without one, for
 * some time; it has its own dates, and as precise as they are known.
 *
 * @param facts by weight, and all there are of their types
 */
export function leadOf(
  entity: Described,
  facts: readonly EntityFact[],
  dating: readonly Dating[],
  shown: Shown,
): LeadSentence[] {
  const { day, today, bound } = shown;
  const certain = certainOf(entity.id, facts, shown);
  const possible = facts.filter(({ relationship }) => !relationship.planned && mayHold(relationship, day));
  const sentences: LeadSentence[] = [];
  const spans = spansOf(entity, dating, shown);
  for (const span of spans ?? []) sentences.push({ text: `${capitalised(span)}.` });
  if (spans === null)
    sentences.push({ text: `Sources disagree on the dates of ${withArticle(entity.name)}.` });
  // A person is no "it", and several are none.
  const again = entity.kind === 'PERSON' || isPlural(entity.name) ? entity.name : 'it';
  const name = () => (sentences.length === 0 ? entity.name : again);
  const words = (now: string, then: string, ever: string) =>
    day === undefined ? ever : day < today ? then : now;

  const counted = Object.entries(COUNTED).flatMap(([type, nouns]) => {
    const countIn = (some: readonly EntityFact[]) =>
      new Set(
        some
          .filter(({ relationship }) => relationship.type === type && relationship.subject.id !== entity.id)
          .map(({ node }) => node.id),
      ).size;
    const count = countIn(certain);
    return count === 0 ? [] : [{ count, isLeast: countIn(possible) > count, nouns }];
  });
  for (const { count, isLeast, nouns } of counted) {
    const subject = withArticle(name());
    const has = isPlural(subject) ? words('have', 'had', 'have had') : words('has', 'had', 'has had');
    const noun = nouns[count === 1 ? 0 : 1];
    sentences.push({
      text: capitalised(
        `${subject} ${has} ${isLeast ? 'at least ' : ''}${count} ${noun}${day === undefined ? ', counting all times' : ''}.`,
      ),
    });
  }

  const told = new Map<string, number>();
  const named = new Set<string>();
  for (const fact of certain) {
    const { node, relationship } = fact;
    if (sentences.length >= MOST_SENTENCES + counted.length) break;
    const isSubject = relationship.subject.id === entity.id;
    const key = `${relationship.type} ${isSubject}`;
    if ((told.get(key) ?? 0) >= OF_ONE_TYPE || named.has(node.id) || !readsFrom(relationship.type, isSubject))
      continue;
    told.set(key, (told.get(key) ?? 0) + 1);
    named.add(node.id);
    const bounds = { ...relationship.dates, type: relationship.type, role: relationship.role };
    const text = isSubject
      ? relationshipSentence(bounds, name(), node.name)
      : relationshipSentence(bounds, node.name, name(), true);
    sentences.push({ text, node });
  }
  if (bound !== undefined && bound > 0) {
    const has = words('has', 'had', 'has had');
    const states = bound === 1 ? '1 state' : `${bound} states`;
    sentences.push({
      text: capitalised(`${withArticle(name())} ${has} mutual defence obligations with ${states}.`),
    });
  }
  return sentences;
}

/** How many facts may have held on a day and aren't certain to. */
export function countUnsure(facts: readonly EntityFact[], day: string): number {
  return facts.filter(
    ({ relationship: { dates, planned } }) =>
      !planned &&
      (dates.sinceMin !== null || (dates.sinceMax !== null && dates.sinceMax <= day)) &&
      inForceOn(day, dates) === 'UNKNOWN',
  ).length;
}

/**
 * When an entity was there, as clauses: certainly on the day, if there is one. Where sources tell several periods apart, each is a clause; null
 * where they disagree, and no rank has settled it.
 */
function spansOf(
  { kind, name, dates }: Described,
  dating: readonly Dating[],
  { day, open }: Shown,
): string[] | null {
  const told = dating.filter(({ modality, rank }) => modality === 'ASSERTED' && rank !== 'DEPRECATED');
  const preferred = told.filter(({ rank }) => rank === 'PREFERRED');
  const best = preferred.length > 0 ? preferred : told;
  if (best.some(({ id }) => open.has(id))) return null;
  const hasGap = best.some((one) => best.some((other) => isBefore(one.dates, other.dates)));
  const periods: Days[] = [];
  // What only vouches for a day is no period of its own.
  const bounded = best.filter((one) => one.dates.sinceMin !== null || one.dates.untilMax !== null);
  for (const one of bounded.toSorted((a, b) => b.sources - a.sources))
    if (periods.every((other) => isBefore(one.dates, other) || isBefore(other, one.dates)))
      periods.push(one.dates);
  const words = kind === 'STATE' ? 'is a state' : (SPANS[kind] ?? 'exists');
  return (hasGap ? periods.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)) : [dates])
    .filter((one) =>
      day === undefined ? Object.values(one).some((bound) => bound !== null) : inForceOn(day, one) === 'YES',
    )
    .map((one, index) => clauseOf(index === 0 ? withArticle(name) : 'it', words, '', one));
}

/** Whether one certainly ended before the other began. */
function isBefore(one: Days, other: Days): boolean {
  return one.untilMax !== null && other.sinceMin !== null && one.untilMax < other.sinceMin;
}

const SPANS: Partial<Record<EntityKind, string>> = {
  EVENT: PREDICATES.OCCURRED.reads[0],
  TREATY: PREDICATES.IN_FORCE.reads[0],
  DOCUMENT: PREDICATES.PUBLISHED.reads[0],
};

/** Whether English has words to say it beginning with this end. */
function readsFrom(type: Predicate, isSubject: boolean): boolean {
  const { reads }: Row = PREDICATES[type];
  return isSubject || reads[1] !== undefined;
}

/** An entity at the other end, with the facts that join the two. */
export interface Lifeline {
  readonly node: EntityFact['node'];
  readonly facts: readonly EntityFact[];
}

export const MOST_LINES = 10;

/** The types of facts that have lifelines: all that last. */
export const LIFELINE_TYPES: readonly Predicate[] = (PLAIN_PREDICATES as readonly Predicate[]).filter(lasts);

function lasts(type: Predicate): boolean {
  const { lasting }: Row = PREDICATES[type];
  return lasting === true;
}

/**
 * The best facts that lasted, by the entity at the other end, in the order of beginning.
 *
 * @param facts by weight
 */
export function lifelinesOf(facts: readonly EntityFact[], most = MOST_LINES): Lifeline[] {
  const lasting = facts.filter(
    ({ relationship: { type, planned, dates } }) =>
      lasts(type) && !planned && (dates.sinceMin ?? dates.sinceMax) !== null,
  );
  return [...Map.groupBy(lasting, ({ node, relationship }) => `${relationship.type} ${node.id}`).values()]
    .slice(0, most)
    .map((some) => ({
      node: some[0]!.node,
      facts: some.toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1)),
    }))
    .toSorted((a, b) => (beginOf(a.facts[0]!) < beginOf(b.facts[0]!) ? -1 : 1));
}

export function beginOf({ relationship: { dates } }: EntityFact): string {
  return (dates.sinceMin ?? dates.sinceMax)!;
}
