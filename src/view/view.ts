import type { Bounds } from '../model/days.ts';
import { boundsOf, earlier, later, UNBOUNDED } from '../model/days.ts';
import { episodeId, obligationSpanId, quantityId } from '../model/identity.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import { sortNameOf } from '../model/sortName.ts';
import { relationshipType } from '../model/relationshipType.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Meaning, Obligation, Rank } from '../model/records.ts';
import { deriveFact } from './rule.ts';
import type { Episode, Fact, Testimony } from './rule.ts';

/** The type of the relationships that say on which days a fact obliges its subject, one for each obligation. */
export const OBLIGED = 'OBLIGED';

/** The type of the relationships that say on which days there was how much of a fact, one for each statement. */
export const MEASURED = 'MEASURED';

/** The live statements of one group; see `groupOf`. */
export interface Group {
  readonly group: string;
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly testimonies: readonly (Testimony & { readonly modality: 'ASSERTED' | 'PLANNED' })[];
}

/** What the statements of a group have in common. */
export type GroupKey = Omit<Group, 'testimonies'>;

/** The parts of a group's key, as `groupOf` joined them. */
export function keyOf(group: string): GroupKey {
  const [predicate, subject, object, ...rest] = group.split('|') as [string, string, string, ...string[]];
  // Only a value can hold the separator itself: what follows it is the last three parts.
  const [language, role] = rest.splice(-3);
  return {
    group,
    predicate: predicate as PredicateName,
    subject,
    object: object || null,
    value: rest.join('|') || null,
    language: language || null,
    role: role || null,
  };
}

/** A plain relationship: one episode of a fact, for those who traverse. */
export interface RelationshipRow extends Bounds {
  readonly id: string;
  /** Sorts episodes by their beginning, then by their end; none have the same. */
  readonly sortTime: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  readonly statements: readonly string[];
  /** Those that the statements have under a policy; of the whole view, the statements say it themselves. */
  readonly ranks?: readonly Rank[];
}

/** The days on which a fact obliges its subject to something. */
export interface ObligationRow extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly obligation: Obligation;
  /** Ids of the statements about the obligation on these days. */
  readonly statements: readonly string[];
}

/** How much there was of a fact on some days, as a statement says it. */
export interface QuantityRow extends Bounds {
  readonly id: string;
  /** The type of the plain relationship that it is about: of a fact, or of a plan. */
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly quantity: Quantity;
  /** The id of the statement. */
  readonly statements: readonly string[];
}

export interface NameRow extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** Without case and diacritics. */
  readonly sortName: string;
  /** What kind of name it is, where it isn't the usual one: a short name, for instance. */
  readonly role: string | null;
  readonly language: string | null;
  readonly statements: readonly string[];
}

export interface IdentifierRow extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly scheme: string;
  readonly value: string;
  readonly statements: readonly string[];
}

/** One stretch of time in which an entity existed, was in force or took place. */
export interface PeriodRow extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly statements: readonly string[];
}

/** The bounds of an entity from the first of its periods to the last, for display, and the days between which it is planned. */
export interface SpanRow extends Bounds {
  readonly subject: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
}

/** All that is derived from some groups of statements. */
export interface View {
  readonly relationships: RelationshipRow[];
  readonly obligations: ObligationRow[];
  readonly quantities: QuantityRow[];
  readonly names: NameRow[];
  readonly identifiers: IdentifierRow[];
  readonly periods: PeriodRow[];
  readonly spans: SpanRow[];
}

/** Derives the view of groups of statements: the one place that says how the record becomes the view. */
export function deriveView(groups: readonly Group[]): View {
  const view: View = {
    relationships: [],
    obligations: [],
    quantities: [],
    names: [],
    identifiers: [],
    periods: [],
    spans: [],
  };
  for (const group of groups) {
    const predicate: Predicate = PREDICATES[group.predicate];
    if (predicate.shape === 'SPAN') addSpan(view, group, predicate);
    else if (predicate.shape === 'RELATION') addRelationships(view, group, predicate);
    else if (group.predicate === 'NAMED') view.names.push(...namesOf(group));
    else if (group.predicate === 'IDENTIFIED_BY') view.identifiers.push(...identifiersOf(group));
  }
  return view;
}

/** `iso3166:BE` as a scheme and a value. */
export function splitIdentifier(identifier: string): { scheme: string; value: string } {
  const colon = identifier.indexOf(':');
  return { scheme: identifier.slice(0, colon), value: identifier.slice(colon + 1) };
}

function addRelationships(view: View, group: Group, predicate: Predicate): void {
  // Subject and object are one entity only after a merge: such a statement stays in the record.
  if (predicate.plain !== true || group.subject === group.object) return;
  const between = { subject: group.subject, object: group.object!, role: group.role };
  for (const planned of [false, true]) {
    const fact = factOf(group, predicate, planned);
    for (const [index, episode] of fact.episodes.entries()) {
      const id = episodeId('relationship', group.group, planned, index);
      view.relationships.push({
        id,
        sortTime: sortTimeOf(id, episode),
        type: relationshipType(group.predicate, planned),
        ...between,
        meaning: episode.meaning,
        obligations: episode.obligations,
        ...boundsOf(episode),
        statements: episode.statements,
      });
    }
    for (const { ordinal, quantity, statement, ...days } of fact.quantities) {
      view.quantities.push({
        id: quantityId(statement, ordinal),
        type: relationshipType(group.predicate, planned),
        ...between,
        quantity,
        ...boundsOf(days),
        statements: [statement],
      });
    }
    if (planned) continue;
    for (const [index, { obligation, statements, ...days }] of fact.obligations.entries()) {
      const id = obligationSpanId(group.group, obligation, index);
      view.obligations.push({ id, ...between, obligation, ...boundsOf(days), statements });
    }
  }
}

/** What had certainly begun by a day, and lasted until one, as a text; unknown days come last. What has ended had begun by then. */
function sortTimeOf(id: string, { sinceMax, untilMin, untilMax }: Bounds): string {
  return `${sinceMax ?? untilMax ?? '~'} ${untilMin ?? untilMax ?? '~'} ${id}`;
}

function namesOf(group: Group): NameRow[] {
  return factOf(group, PREDICATES.NAMED, false).episodes.map((episode, index) => ({
    id: episodeId('name', group.group, false, index),
    subject: group.subject,
    text: group.value!,
    sortName: sortNameOf(group.value!),
    role: group.role,
    language: group.language,
    ...boundsOf(episode),
    statements: episode.statements,
  }));
}

function identifiersOf(group: Group): IdentifierRow[] {
  return factOf(group, PREDICATES.IDENTIFIED_BY, false).episodes.map((episode, index) => ({
    id: episodeId('identifier', group.group, false, index),
    subject: group.subject,
    ...splitIdentifier(group.value!),
    ...boundsOf(episode),
    statements: episode.statements,
  }));
}

function addSpan(view: View, group: Group, predicate: Predicate): void {
  const { subject } = group;
  const single = predicate.exclusive !== undefined;
  const { episodes } = factOf(group, predicate, false);
  const planned = factOf(group, predicate, true).episodes;
  const bounds = hull(episodes, single);
  // Something exclusive has one period.
  const periods =
    single && episodes.length > 0
      ? [{ ...bounds, statements: episodes.flatMap(({ statements }) => statements).toSorted() }]
      : episodes;
  for (const [index, { statements, ...period }] of periods.entries()) {
    const id = episodeId('period', group.group, false, index);
    view.periods.push({ id, subject, ...boundsOf(period), statements });
  }
  view.spans.push({
    subject,
    ...bounds,
    plannedMin: planned.map(({ sinceMin }) => sinceMin).reduce(earlier, null),
    plannedMax: planned.map(({ untilMax }) => untilMax).reduce(later, null),
  });
}

/**
 * The bounds of an entity from all its episodes: from its first beginning to its last end. Where there can be only one
 * and sources of the best rank differ, what they differ about stays open.
 */
function hull(all: readonly Episode[], single: boolean): Bounds {
  if (all.length === 0) return UNBOUNDED;
  const ends = all.toSorted((a, b) => (isAfter(a.untilMax, b.untilMax) ? 1 : -1));
  const [first, last] = [all[0]!, ends.at(-1)!];
  return {
    sinceMin: all.some(({ sinceMin }) => sinceMin === null)
      ? null
      : all.map(({ sinceMin }) => sinceMin).reduce(earlier),
    sinceMax: single ? all.map(({ sinceMax }) => sinceMax).reduce(later) : first.sinceMax,
    untilMin: single ? all.map(({ untilMin }) => untilMin).reduce(earlier) : last.untilMin,
    untilMax: last.untilMax,
  };
}

/** Whether one end lies behind another; an open end lies behind all. */
function isAfter(a: string | null, b: string | null): boolean {
  return b !== null && (a === null || a > b);
}

function factOf(group: Group, predicate: Predicate, planned: boolean): Fact {
  const modality = planned ? 'PLANNED' : 'ASSERTED';
  const testimonies = group.testimonies.filter((testimony) => testimony.modality === modality);
  const single = predicate.shape === 'SPAN' && predicate.exclusive !== undefined;
  return deriveFact(single ? bestRanked(testimonies) : testimonies, predicate.lasting === true);
}

function bestRanked<T extends { readonly rank: Rank }>(testimonies: readonly T[]): readonly T[] {
  const preferred = testimonies.filter(({ rank }) => rank === 'PREFERRED');
  return preferred.length > 0 ? preferred : testimonies;
}
