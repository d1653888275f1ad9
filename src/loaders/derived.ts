import { RequestError } from '../config/errors.ts';
import { boundsOf, isListedOn, UNBOUNDED } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { overlapOf } from '../model/overlap.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import { isPlanned, predicateOfType } from '../model/relationshipType.ts';
import { kindOfId, idOn, relationshipIdOn, textOfBasis } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import { mayMeet } from '../view/rule.ts';
import { factOf, groupsOn, testimonyOn } from '../view/testimonyOn.ts';
import type { FactRow, RecordedFact } from '../view/testimonyOn.ts';
import { deriveView } from '../view/view.ts';
import { sortNameOf } from '../model/sortName.ts';
import type { PageRequest, Position } from './connection.ts';
import { notOnBasis } from './notOnBasis.ts';
import { mutualObligations, relationshipsOfGroups } from './obligations.ts';
import type { DerivedRelationship } from './obligations.ts';
import type { EntityRow, TimelineRow } from './rows.ts';
import type { SharedEntityFilter } from './dyadLoaders.ts';
import type { TimelineFilter } from './timelineLoaders.ts';

/** An entity with the statements that say when it was there, as `cypher/fragments/known/entitiesOf.cypher` lists it. */
export interface RecordedEntity extends Pick<EntityRow, 'id' | 'name' | 'description' | 'file' | 'sha256'> {
  /** Null of a name that it had before. */
  readonly sortName: string | null;
  readonly spans: readonly FactRow[];
}

/** What is read about an entity to derive from. */
export interface RecordedFacts {
  /** The entity that stands for the one asked about. */
  readonly id: string;
  readonly facts: readonly FactRow[];
  /** The entity itself, and those at the other ends. */
  readonly entities: readonly RecordedEntity[];
}

/** An entity on a basis; its id says which. */
export type DerivedEntity = EntityRow & { readonly sortName: string; readonly periods: readonly Bounds[] };

/** What there would be of some entities if only what a basis lets count were there. Ids are on the basis. */
export interface DerivedFacts {
  readonly id: string;
  readonly relationships: readonly DerivedRelationship[];
  readonly entities: ReadonlyMap<string, DerivedEntity>;
  /** What was said, with the days of each; their ids are those of the record. */
  readonly utterances: readonly Utterance[];
}

interface Utterance extends Bounds {
  readonly id: string;
  readonly planned: boolean;
  readonly vouchedMin: string | null;
  readonly subject: string;
  readonly others: readonly string[];
}

/** Most statements about one entity from which something is derived for a request. */
export const MOST_FACTS = 20_000;

/**
 * Derives what there is on a basis with the functions of the view.
 *
 * @throws {RequestError} OPERATION_TOO_COMPLEX if there are more statements than that: a part of them would be another answer
 */
export function deriveOn(basis: Basis, { id, facts, entities }: RecordedFacts): DerivedFacts {
  for (const one of [facts, ...entities.map(({ spans }) => spans)]) {
    if (one.length <= MOST_FACTS) continue;
    throw new RequestError(
      'OPERATION_TOO_COMPLEX',
      `On an evidence policy, or at an earlier moment, relationships are derived from at most ${MOST_FACTS} statements of an entity; ${id} has more. Ask for fewer types, or without the policy`,
    );
  }
  const text = textOfBasis(basis);
  const distinct = [...new Map(facts.map((row) => [row[0], factOf(row)])).values()];
  return {
    id: idOn(text, id),
    relationships: relationshipsOfGroups(groupsOn(distinct, basis)).map((one) => ({
      ...one,
      id: relationshipIdOn(text, one.statements[0]!),
      subject: idOn(text, one.subject),
      object: idOn(text, one.object),
    })),
    entities: new Map(entities.map((one) => [idOn(text, one.id), entityOn(basis, text, one)])),
    utterances: distinct.flatMap((fact) => utteranceOn(basis, text, fact)),
  };
}

function entityOn(
  basis: Basis,
  text: string,
  { spans, sortName, ...columns }: RecordedEntity,
): DerivedEntity {
  const view = deriveView(groupsOn(spans.map(factOf), basis));
  const [span] = view.spans;
  return {
    ...columns,
    id: idOn(text, columns.id),
    // What it was called before has none.
    sortName: sortName ?? sortNameOf(columns.name ?? ''),
    ...boundsOf(span ?? UNBOUNDED),
    plannedMin: span?.plannedMin ?? null,
    plannedMax: span?.plannedMax ?? null,
    periods: view.periods.map(boundsOf),
  };
}

function utteranceOn(basis: Basis, text: string, fact: RecordedFact): Utterance[] {
  if ((PREDICATES[fact.predicate] as Predicate).shape !== 'UTTERANCE') return [];
  const testimony = testimonyOn(fact, basis);
  if (testimony === null || testimony.rank === 'DEPRECATED') return [];
  const [subject, object] = fact.ends;
  return [
    {
      id: fact.id,
      planned: testimony.modality === 'PLANNED',
      vouchedMin: testimony.vouchedMin,
      ...boundsOf(fact),
      subject: idOn(text, subject),
      others: [...(object === null ? [] : [object]), ...fact.concerns].map((one) => idOn(text, one)),
    },
  ];
}

/** The entity at the other end of a relationship. */
export function otherEnd({ subject, object }: DerivedRelationship, id: string): string {
  return subject === id ? object : subject;
}

type Order = PageRequest['order'];

/** What is unknown comes last, or first in a list that is read from its end. */
function unknownIn({ unknownFirst }: Order): string {
  return unknownFirst ? '' : '~';
}

/** Where a relationship stands in a list: by the same expressions as `cypher/read/relationship/relationshipsOfEntity.cypher`. */
export function positionOfRelationship(
  order: Order,
  one: DerivedRelationship & { readonly sortTime: string },
  other: DerivedEntity,
): Position {
  const unknown = unknownIn(order);
  const parts: Readonly<Record<string, readonly string[]>> = {
    NAME: [other.sortName],
    SINCE: [one.sinceMax ?? unknown],
    UNTIL: [one.untilMin ?? unknown],
    TYPE: [one.type, other.sortName],
    ROLE: [one.role ?? unknown],
  };
  return [...partsOf(order, parts, other.id), one.sortTime];
}

/** Where an entity stands in a list: by the same expressions as `cypher/read/allies/alliesOfEntity.cypher`. */
export function positionOfEntity(order: Order, entity: DerivedEntity): Position {
  const unknown = unknownIn(order);
  const parts: Readonly<Record<string, readonly string[]>> = {
    NAME: [entity.sortName],
    SINCE: [entity.sinceMax ?? unknown],
    UNTIL: [entity.untilMin ?? unknown],
    PLANNED: [entity.plannedMin ?? unknown],
    KIND: [entity.id.slice(0, entity.id.indexOf('/'))],
  };
  return [...partsOf(order, parts, entity.id), entity.id];
}

function partsOf({ name, further }: Order, parts: Readonly<Record<string, readonly string[]>>, id: string) {
  const own = parts[name];
  if (own !== undefined && further === undefined) return own;
  throw notOnBasis(`A list that is sorted by ${name}${further === undefined ? '' : ' and another key'}`, id);
}

/** The pairs of relationships by which two entities share a third; as `cypher/read/dyad/sharedEntities.cypher` finds them. */
export function sharedBy(
  [ofA, ofB]: readonly [DerivedFacts, DerivedFacts],
  asOf: string | null,
  { types, label, obligations, certain }: SharedEntityFilter,
): { readonly a: DerivedRelationship; readonly b: DerivedRelationship }[] {
  const joining = ({ id, relationships }: DerivedFacts): DerivedRelationship[] =>
    relationships.filter(
      (one) =>
        one.subject === id &&
        types.includes(one.type) &&
        (label === null || kindOfId(one.object) === label) &&
        isListedOn(asOf, one, certain),
    );
  const byObject = Map.groupBy(joining(ofB), ({ object }) => object);
  return joining(ofA).flatMap((a) =>
    (byObject.get(a.object) ?? [])
      .filter((b) => mayMeet(a, b) && (obligations === null || obligeBoth(a, b, obligations, asOf, certain)))
      .map((b) => ({ a, b })),
  );
}

function obligeBoth(
  a: DerivedRelationship,
  b: DerivedRelationship,
  obligations: readonly string[],
  asOf: string | null,
  certain: boolean,
): boolean {
  const binding = ({ spans }: DerivedRelationship) =>
    spans.filter((span) => obligations.includes(span.obligation) && isListedOn(asOf, span, certain));
  const both = overlapOf(a, b);
  return mutualObligations(binding(a), binding(b)).some((days) => mayMeet(days, both));
}

/** An entry with where it stands. */
export type PlacedEntry = TimelineRow & { readonly position: Position };

const NO_RELATIONSHIP = { id: null } as unknown as TimelineRow['relationship'];

/** The entries of a timeline, as `cypher/read/timeline/timeline.cypher` makes them. */
export function entriesOf(
  all: readonly DerivedFacts[],
  shared: boolean,
  parts: TimelineFilter,
): PlacedEntry[] {
  const entities = new Map(all.flatMap((one) => [...one.entities]));
  const [relationships, utterances] = shared
    ? sharedIn(all)
    : [all.flatMap((one) => one.relationships), all.flatMap((one) => one.utterances)];
  const entries = [
    ...relationships
      .filter(({ type }) => parts.types.includes(type))
      .flatMap((one) => entriesOfRelationship(one, entities.get(one.object), parts)),
    ...utterances.filter(({ planned }) => !planned || parts.planned).map((one) => entryOfUtterance(one)),
    ...(shared || !parts.themselves
      ? []
      : all.flatMap(({ id }) => entriesOfItself(entities.get(id)!, parts))),
  ];
  const distinct = new Map(entries.map((one) => [one.position.join('|'), one]));
  return [...distinct.values()].filter(
    ({ kind, planned, sinceMin, untilMax }) =>
      parts.entries.includes(kind) &&
      (planned || parts.facts) &&
      (sinceMin ?? untilMax) !== null &&
      (kind !== 'ENDED' || untilMax !== null) &&
      (parts.from === null || untilMax === null || untilMax >= parts.from) &&
      (parts.until === null || sinceMin === null || sinceMin <= parts.until),
  );
}

/** The types by which two entities can share a third, as `cypher/fragments/filters/commonTypes.cypher` has them. */
export const JOINING: ReadonlySet<string> = new Set([
  'MEMBER_OF',
  'PARTY_TO',
  'CONTRIBUTES_TO',
  'LEADS',
  'PARTICIPATED_IN',
]);

function sharedIn(all: readonly DerivedFacts[]): [DerivedRelationship[], Utterance[]] {
  const [a, b] = all as [DerivedFacts, DerivedFacts];
  const between = a.relationships.filter((one) => otherEnd(one, a.id) === b.id);
  const joining = ({ id, relationships }: DerivedFacts): DerivedRelationship[] =>
    relationships.filter(({ subject, type }) => subject === id && JOINING.has(type));
  const [near, far] = [joining(a), joining(b)];
  const joint = near.flatMap((one) =>
    far.flatMap((other) =>
      other.object === one.object &&
      (other.type === one.type || kindOfId(one.object) === 'Mission') &&
      mayMeet(one, other)
        ? [one, other]
        : [],
    ),
  );
  const said = a.utterances.filter(
    ({ subject, others }) =>
      (subject === a.id && others.includes(b.id)) || (subject === b.id && others.includes(a.id)),
  );
  const unique = <T extends { readonly id: string }>(some: readonly T[]): T[] => [
    ...new Map(some.map((one) => [one.id, one])).values(),
  ];
  return [unique([...between, ...joint]), unique(said)];
}

function entriesOfRelationship(
  one: DerivedRelationship,
  object: DerivedEntity | undefined,
  { lasting }: TimelineFilter,
): PlacedEntry[] {
  // Who took part in an event did so when it took place.
  const takesPart = predicateOfType(one.type) === 'PARTICIPATED_IN' && isUndated(one) && object !== undefined;
  const dated = boundsOf(takesPart ? object : one);
  const entry = { about: one.id, planned: isPlanned(one.type), relationship: one };
  return lasting.includes(one.type)
    ? beginningAndEnd(entry, dated, '')
    : [placed({ ...entry, kind: 'HAPPENED', ...atOnce(dated) }, '')];
}

function entryOfUtterance({ id, planned, vouchedMin, ...days }: Utterance): PlacedEntry {
  const dated = isUndated(days)
    ? { sinceMin: vouchedMin, sinceMax: vouchedMin, untilMin: vouchedMin, untilMax: vouchedMin }
    : atOnce(days);
  return placed({ about: id, kind: 'SAID', planned, relationship: NO_RELATIONSHIP, ...dated }, '');
}

function entriesOfItself(entity: DerivedEntity, { planned }: TimelineFilter): PlacedEntry[] {
  const entry = { about: entity.id, planned: false, relationship: NO_RELATIONSHIP };
  const isMoment = ['Event', 'Document'].includes(kindOfId(entity.id)!);
  const periods = entity.periods.length > 0 ? entity.periods : [boundsOf(entity)];
  const own = periods.flatMap((period, index) =>
    isMoment
      ? [placed({ ...entry, kind: 'HAPPENED', ...atOnce(boundsOf(period)) }, String(index))]
      : beginningAndEnd(entry, boundsOf(period), String(index)),
  );
  const { plannedMin, plannedMax } = entity;
  const plan = { sinceMin: plannedMin, sinceMax: plannedMax, untilMin: plannedMin, untilMax: plannedMax };
  return planned ? [...own, placed({ ...entry, kind: 'HAPPENED', planned: true, ...plan }, '0')] : own;
}

function beginningAndEnd(
  entry: Omit<TimelineRow, 'kind' | keyof Bounds>,
  { sinceMin, sinceMax, untilMin, untilMax }: Bounds,
  period: string,
): PlacedEntry[] {
  const began = { sinceMin, sinceMax, untilMin: sinceMin, untilMax: sinceMax };
  const ended = { sinceMin: untilMin, sinceMax: untilMax, untilMin, untilMax };
  return [
    placed({ ...entry, kind: 'BEGAN', ...began }, period),
    placed({ ...entry, kind: 'ENDED', ...ended }, period),
  ];
}

function isUndated(bounds: Bounds): boolean {
  return Object.values(boundsOf(bounds)).every((day) => day === null);
}

function atOnce({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): Bounds {
  return {
    sinceMin,
    sinceMax: sinceMax ?? untilMax,
    untilMin: untilMin ?? sinceMin,
    untilMax: untilMax ?? sinceMax,
  };
}

function placed(entry: TimelineRow, period: string): PlacedEntry {
  const { sinceMin, untilMax, kind, about, planned } = entry;
  return { ...entry, position: [sinceMin ?? untilMax ?? '', kind, about, String(planned), period] };
}
