import type { Bounds } from './days.ts';
import { earlier, later, UNBOUNDED } from './days.ts';
import { episodesOf } from './episodes.ts';
import type { Episode, Testimony } from './episodes.ts';
import { episodeId } from './identity.ts';
import { PREDICATES } from './predicates.ts';
import type { Predicate, PredicateName } from './predicates.ts';
import type { Meaning, Obligation, Rank } from './records.ts';

const PLANNED = 'PLANNED_';

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

/** A plain relationship: one episode of a fact, for those who traverse. */
export interface RelationshipRow extends Bounds {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  readonly statements: readonly string[];
}

export interface NameRow extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
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

/** The bounds of a thing itself, and the days between which it is planned. */
export interface SpanRow extends Bounds {
  readonly subject: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
}

/** All that is derived from some groups of statements. */
export interface View {
  readonly relationships: RelationshipRow[];
  readonly names: NameRow[];
  readonly identifiers: IdentifierRow[];
  readonly spans: SpanRow[];
}

/** The type of a plain relationship; a plan has a type of its own, so that nobody counts it as history. */
export function relationshipType(predicate: string, planned: boolean): string {
  return planned ? `${PLANNED}${predicate}` : predicate;
}

/** Whether a plain relationship of this type is a plan. */
export function isPlanned(type: string): boolean {
  return type.startsWith(PLANNED);
}

/** The predicate of which a plain relationship's type is made. */
export function predicateOfType(type: string): string {
  return isPlanned(type) ? type.slice(PLANNED.length) : type;
}

/** Derives the view of groups of statements: the one place that says how the record becomes the view. */
export function deriveView(groups: readonly Group[]): View {
  const view: View = { relationships: [], names: [], identifiers: [], spans: [] };
  for (const group of groups) {
    const predicate: Predicate = PREDICATES[group.predicate];
    if (predicate.shape === 'SPAN') view.spans.push(spanOf(group, predicate));
    else if (predicate.shape === 'RELATION') view.relationships.push(...relationshipsOf(group, predicate));
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

function relationshipsOf(group: Group, predicate: Predicate): RelationshipRow[] {
  // What ties a thing to itself does so since the two have been merged: it stays in the record.
  if (predicate.plain !== true || group.subject === group.object) return [];
  return [false, true].flatMap((planned) =>
    episodes(group, predicate, planned).map((episode, index) => ({
      id: episodeId('relationship', group.group, planned, index),
      type: relationshipType(group.predicate, planned),
      subject: group.subject,
      object: group.object!,
      role: group.role,
      meaning: episode.meaning,
      obligations: episode.obligations,
      ...boundsOf(episode),
      statements: episode.statements,
    })),
  );
}

function namesOf(group: Group): NameRow[] {
  return episodes(group, PREDICATES.NAMED, false).map((episode, index) => ({
    id: episodeId('name', group.group, false, index),
    subject: group.subject,
    text: group.value!,
    language: group.language,
    ...boundsOf(episode),
    statements: episode.statements,
  }));
}

function identifiersOf(group: Group): IdentifierRow[] {
  return episodes(group, PREDICATES.IDENTIFIED_BY, false).map((episode, index) => ({
    id: episodeId('identifier', group.group, false, index),
    subject: group.subject,
    ...splitIdentifier(group.value!),
    ...boundsOf(episode),
    statements: episode.statements,
  }));
}

function spanOf(group: Group, predicate: Predicate): SpanRow {
  const planned = episodes(group, predicate, true);
  return {
    subject: group.subject,
    ...hull(episodes(group, predicate, false), predicate.exclusive !== undefined),
    plannedMin: planned.map(({ sinceMin }) => sinceMin).reduce(earlier, null),
    plannedMax: planned.map(({ untilMax }) => untilMax).reduce(later, null),
  };
}

/**
 * The bounds of a thing from all its episodes: from its first beginning to its last end. Where there can be only one
 * and sources of the best rank differ, what they differ about stays open.
 */
function hull(episodesOfThing: readonly Episode[], exclusive: boolean): Bounds {
  const first = episodesOfThing[0];
  const last = episodesOfThing.at(-1);
  if (first === undefined || last === undefined) return UNBOUNDED;
  return {
    sinceMin: first.sinceMin,
    sinceMax: exclusive ? last.sinceMax : first.sinceMax,
    untilMin: exclusive ? first.untilMin : last.untilMin,
    untilMax: last.untilMax,
  };
}

function episodes(group: Group, predicate: Predicate, planned: boolean): Episode[] {
  const modality = planned ? 'PLANNED' : 'ASSERTED';
  const told = group.testimonies.filter((testimony) => testimony.modality === modality);
  const single = predicate.shape === 'SPAN' && predicate.exclusive !== undefined;
  return episodesOf(single ? bestRanked(told) : told, predicate.lasting === true);
}

function bestRanked<T extends { readonly rank: Rank }>(told: readonly T[]): readonly T[] {
  const preferred = told.filter(({ rank }) => rank === 'PREFERRED');
  return preferred.length > 0 ? preferred : told;
}

function boundsOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): Bounds {
  return { sinceMin, sinceMax, untilMin, untilMax };
}
