import type DataLoader from 'dataloader';

import type { PageRequest, Position } from './connection.ts';
import { rowsOf, wordingOf } from '../neo4j/batch.ts';
import type { AnswerRow, Ask, Wording } from '../neo4j/batch.ts';
import { queriesNamed } from '../neo4j/queries.ts';
import type { Form, Query } from '../neo4j/queries.ts';
import type {
  CommonTieRow,
  EdgeParent,
  EntityRow,
  EvidenceRow,
  IdentifierRow,
  NameRow,
  RecordChangeRow,
  RelationshipRow,
  RevisionRow,
  StatementRow,
  WorldChangeRow,
  TimelineRow,
} from './rows.ts';
import { EXCLUSIVE_BY } from './disputes.ts';
import type { Contender } from './disputes.ts';
import type { Word } from './allies.ts';
import type { ObligationDays } from './obligations.ts';
import type { Candidate, SearchTerms } from './search.ts';
import { plainTypes } from '../record/prepareGraph.ts';
import { PREDICATES } from '../model/predicates.ts';
import { MODALITIES, RANKS } from '../model/records.ts';
import type { Support } from '../model/standing.ts';

const reads = queriesNamed('read', [
  'changeCountInWorld',
  'changeCountOfRecord',
  'changesInWorld',
  'changesOfRecord',
  'contenders',
  'contendersKnown',
  'alliesOfEntity',
  'allyCountOfEntity',
  'commonTieCount',
  'commonTies',
  'documentCountMentioning',
  'documentsMentioning',
  'entities',
  'entityById',
  'entityByIdentifier',
  'entityCount',
  'evidenceById',
  'evidenceCountOfDocument',
  'evidenceCountOfStatement',
  'evidenceCountOfStatementKnown',
  'evidenceOfDocument',
  'evidenceOfStatement',
  'evidenceOfStatementKnown',
  'factOnWordOf',
  'identifiersOfEntity',
  'impactOfDocument',
  'mentionCountOfDocument',
  'mentionsOfDocument',
  'namesOfEntity',
  'neighboursOfThings',
  'obligationsOfRelationship',
  'relationshipById',
  'relationshipCountOfPair',
  'relationshipCountOfEntity',
  'relationshipCountsByType',
  'relationshipsAmong',
  'relationshipsBetween',
  'relationshipsOfEntity',
  'relationshipsOfPair',
  'relationshipsOfThings',
  'revisionsOfStatement',
  'search',
  'statementById',
  'statementCount',
  'statementCountBetween',
  'statementCountKnown',
  'statementCountOfAll',
  'statementCountOfEntity',
  'statementCountOfEntityKnown',
  'statements',
  'statementsBetween',
  'statementsKnown',
  'statementsOfEntity',
  'statementsOfEntityKnown',
  'thingsBetween',
  'statementsOnlyOfDocument',
  'thingCountOnlyOfDocument',
  'thingsOnlyOfDocument',
  'tiesOnWordOf',
  'timeline',
  'timelineCount',
]);

/** A row of a page, with where it stands. */
export type Positioned<T> = T & { readonly position: Position };

/** Which things a list is about; null doesn't filter. */
export interface ThingFilter {
  readonly kinds: readonly string[] | null;
  readonly ids: readonly string[] | null;
  readonly nameContains: string | null;
}

/** Which relationships of a thing are meant, and which things at the other end. */
export interface RelationshipFilter extends ThingFilter {
  readonly pattern: NonNullable<Form['pattern']>;
  readonly types: readonly string[];
  readonly certain: boolean;
  /** Of what may have been in force on a day: only that of whose beginning something is known, or nothing; null: both. */
  readonly hasDate: boolean | null;
}

/** How many relationships of a type a thing has from one end, and how many of them have no date for the day. */
interface RelationshipCountRow {
  readonly type: string;
  readonly outward: boolean;
  readonly count: number;
  readonly undated: number;
}

/** What is shown of a list beside the ids and names of its things: how they come to be there, and all else of them. */
export interface ListShown {
  readonly ties: boolean;
  /** The ends of the relationships and their statements, too. */
  readonly ends: boolean;
  readonly things: boolean;
}

/** What is shown of the evidence of each statement. */
export interface EvidenceShown {
  readonly request: PageRequest;
  /** Whether its documents are brought along. */
  readonly documents: boolean;
}

type TypeFilter = Pick<RelationshipFilter, 'types' | 'certain'>;

/** Which things are meant. */
export interface EntityFilter extends ThingFilter {
  readonly label: string;
  readonly certain: boolean;
}

/** Which statements are meant. */
export interface StatementFilter {
  readonly predicates: readonly string[];
  /** Null for all, and for what sources only contradict. */
  readonly modalities: readonly string[] | null;
  readonly ranks: readonly string[];
}

/** Days of the world, and the thing that what happened on them is to be about; null for all. */
interface WorldInterval {
  readonly about: string | null;
  readonly from: string;
  readonly until: string;
}

/** Moments of the record (until null: now), and the days of which its statements may speak. */
interface RecordInterval {
  readonly about: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** Which beginnings and ends are meant. */
interface WorldChangeFilter {
  readonly pattern: NonNullable<Form['pattern']>;
  readonly changes: readonly string[];
  readonly types: readonly string[];
  /** Labels of the things whose own days are meant. */
  readonly dated: readonly string[];
  readonly certain: boolean;
}

/** Which changes of the record are meant. */
interface RecordChangeFilter {
  readonly changes: readonly string[];
  readonly predicates: readonly string[];
  /** What happened to things, too. */
  readonly things: boolean;
}

/** Which ties of two things with a third are meant. */
export interface TieFilter {
  readonly types: readonly string[];
  /** The kind of what both are tied to; null: any. */
  readonly label: string | null;
  /** At least one of them on each side; null: whether it obliges or not. */
  readonly obligations: readonly string[] | null;
  readonly certain: boolean;
}

/** Who is meant, and by which ties. */
export interface AllyFilter extends ThingFilter {
  /** The labels of what both are tied to. */
  readonly through: readonly string[];
  /** At least one of them on each side. */
  readonly obligations: readonly string[];
  readonly certain: boolean;
}

/** Two things that are asked about together. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Whose timeline is meant, and whether only what two things share. */
export interface TimelineKey {
  readonly ids: readonly string[];
  readonly shared: boolean;
}

export interface TimelineFilter {
  readonly types: readonly string[];
  readonly lasting: readonly string[];
  readonly utterances: readonly string[];
  /** BEGAN, ENDED, HAPPENED, SAID. */
  readonly entries: readonly string[];
  readonly planned: boolean;
  readonly themselves: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

const TYPES = plainTypes();

/** All types from both ends; which of them are wanted is a parameter, so that the database plans the text once. */
const ANY_PATTERN: Form = { pattern: { types: TYPES, direction: 'BOTH' } };
/** Which statements that may compete are meant; without any of them, all. */
export interface ContenderKey {
  readonly about?: string | null;
  readonly document?: string;
  /** Of statements; those that compete with them are read too. */
  readonly ids?: readonly string[];
}

/** What competes for one thing or fact; see `cypher/read/disputes/contenders.cypher`. */
export interface Scope {
  readonly scope: string;
  readonly contenders: readonly Contender[];
  /** How many there are, of which some may be left out. */
  readonly size: number;
  /** By how many days the dates of a fact in it can differ at most. */
  readonly days: number;
}

/** By what they are about, or by how many days their dates can differ. */
export type ScopeOrder = 'SCOPE' | 'DAYS';

/** How many scopes are read at once, and how many statements of each. */
export const MOST_SCOPES = 500;
export const MOST_CONTENDERS = 100;

/** More than are shown: what the index puts first isn't what is shown first. */
export const MOST_FROM_INDEX = 300;

export type Loaders = ReturnType<typeof loadersOver>;
/** A relationship of the thing asked about; none, if that has too many. */
type RelationshipOfThing = { readonly of: string } & (
  | (RelationshipRow & { readonly names: { readonly subject: string; readonly object: string } })
  | { readonly id: null }
);
/** A relationship of the thing asked about, and the thing at the other end; of both only what is shown. */
type ListedTie = Positioned<{ readonly relationship: RelationshipRow; readonly node: EntityRow }>;
/** The statements behind a relationship; null where they aren't brought along. */
type Sourced = { readonly sources: readonly SourceList[] | null };
/** A statement's columns as `statementById` has them, and then its evidence as `evidenceOfStatement` has it. */
type SourceList = readonly [id: string, ...columns: unknown[], evidence: unknown];
type SourcedEvidenceRow = EvidenceRow & { readonly source: EntityRow };
type MentionRow = { readonly lines: readonly number[]; readonly other: EntityRow };

/** What a request can ask of the graph, a line each; all that is asked in one tick is one round trip. */
export function loadersOver(batch: DataLoader<Ask, readonly AnswerRow[]>) {
  const load = async <T>(wording: Wording, id?: string): Promise<readonly T[]> =>
    (await batch.load(id === undefined ? { wording } : { wording, id })) as readonly T[];
  const many = <T>(
    query: Query,
    { id, ...key }: Key,
    parameters?: Wording['parameters'],
    form?: Form,
  ): Promise<readonly T[]> => load(wordingOf(query, key, parameters, form), id);
  const one = async <T>(query: Query, id: string): Promise<T | null> =>
    (await many<T>(query, { id }))[0] ?? null;
  const counted = async (wording: Wording, id?: string): Promise<number> =>
    (await load<{ readonly count: number }>(wording, id))[0]?.count ?? 0;
  const count = (query: Query, { id, ...key }: Key, { parameters, form }: Worded = {}): Promise<number> =>
    counted(wordingOf(query, key, parameters, form), id);
  const page = <T>(
    query: Query,
    { id, ...key }: Key,
    { limit, after, order }: PageRequest,
    { parameters, form }: Worded = {},
  ): Promise<readonly Positioned<T>[]> =>
    load(wordingOf(query, { ...key, after }, { ...parameters, limit }, { ...form, order }), id);

  // What a list brought along needn't be asked for again by id.
  const keepEntities = <T>(rows: readonly T[], entityOf: (row: T) => EntityRow): readonly T[] => {
    for (const row of rows)
      batch.prime({ wording: BY_ID.entity, id: entityOf(row).id }, [{ ...entityOf(row) }]);
    return rows;
  };
  const keepStatements = <T extends StatementRow>(rows: readonly T[]): readonly T[] => {
    for (const row of rows)
      batch.prime({ wording: BY_ID.statement, id: row.id }, [{ ...(row as StatementRow) }]);
    return rows;
  };
  const keepSources = (sources: readonly SourceList[], shown: EvidenceShown): void => {
    const wording = evidenceWording(shown);
    for (const [id, ...columns] of sources) {
      batch.prime({ wording, id }, rowsOf(reads.evidenceOfStatement, columns.pop()));
      batch.prime({ wording: BY_ID.statement, id }, rowsOf(reads.statementById, [[id, ...columns]]));
    }
  };
  const mentioned = async (rows: Promise<readonly Positioned<MentionRow>[]>) =>
    keepEntities(await rows, (row) => row.other);

  return {
    entityById: async (id: string) => (await load<EntityRow>(BY_ID.entity, id))[0] ?? null,
    entitiesByIdentifier: async (scheme: string, value: string, asOf: string | null) =>
      keepEntities(await many<EntityRow>(reads.entityByIdentifier, { scheme, value, asOf }), (row) => row),
    relationshipById: (id: string) => one<RelationshipRow>(reads.relationshipById, id),
    obligationsOfRelationship: (id: string) => load<ObligationDays>(BY_ID.obligations, id),
    statementById: async (id: string) => (await load<StatementRow>(BY_ID.statement, id))[0] ?? null,
    evidenceById: (id: string) => one<EvidenceRow>(reads.evidenceById, id),
    namesOfEntity: (id: string) => many<NameRow>(reads.namesOfEntity, { id }),
    identifiersOfEntity: (id: string) => many<IdentifierRow>(reads.identifiersOfEntity, { id }),
    revisionsOfStatement: (id: string, known: string | null) =>
      many<RevisionRow>(reads.revisionsOfStatement, { id, known }),
    /** The same list of however many things: worded once, and then asked for each. */
    relationshipsOfEntity: (
      asOf: string | null,
      { limit, after, order, scope }: PageRequest,
      { pattern, ...parameters }: RelationshipFilter,
      shown: ListShown,
      evidence: EvidenceShown | null,
    ) => {
      const rows = wordingOf(
        reads.relationshipsOfEntity,
        { asOf, after, ...shown, ...(evidence && { documents: evidence.documents }) },
        { ...parameters, limit, evidence: evidence && evidence.request.limit },
        { pattern, order, ...(evidence === null && { sources: false }) },
      );
      const total = wordingOf(reads.relationshipCountOfEntity, { asOf }, parameters, { pattern });
      // What is found is dated in place: nobody else has it, and there may be thousands.
      const asEdge = (tie: ListedTie): EdgeParent => {
        Object.assign(tie.node, { asOf });
        if (shown.ties) Object.assign(tie.relationship, { asOf });
        return Object.assign(tie, { scope }) as EdgeParent;
      };
      return {
        edges: async (id: string): Promise<readonly EdgeParent[]> => {
          const ties = await load<ListedTie & Sourced>(rows, id);
          if (shown.things) keepEntities(ties, ({ node }) => node);
          if (evidence !== null) for (const { sources } of ties) keepSources(sources!, evidence);
          return ties.map(asEdge);
        },
        count: (id: string) => counted(total, id),
      };
    },
    relationshipsOfThings: (
      ids: readonly string[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      { each, limit }: { readonly each: number; readonly limit: number },
    ) =>
      many<RelationshipOfThing>(
        reads.relationshipsOfThings,
        { ids, asOf },
        { types, certain, each, limit },
        ANY_PATTERN,
      ),
    relationshipsBetween: (
      pairs: readonly { readonly id: string; readonly others: readonly string[] }[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      limit: number,
    ) =>
      many<RelationshipRow>(
        reads.relationshipsBetween,
        { pairs, asOf },
        { types, certain, limit },
        ANY_PATTERN,
      ),
    relationshipsAmong: (
      ids: readonly string[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      limit: number,
    ) =>
      many<RelationshipRow>(
        reads.relationshipsAmong,
        { ids, ranks: Object.fromEntries(ids.map((id, rank) => [id, rank])), asOf },
        { types, certain, limit },
        { pattern: { types: TYPES, direction: 'OUT' } },
      ),
    relationshipCountsByType: (
      id: string,
      asOf: string | null,
      limits: TypeFilter & Pick<ThingFilter, 'kinds'> & { readonly each: number },
    ) => many<RelationshipCountRow>(reads.relationshipCountsByType, { id, asOf }, { ...limits }, ANY_PATTERN),
    neighboursOfThings: async (
      ids: readonly string[],
      but: readonly string[],
      asOf: string | null,
      limits: TypeFilter &
        Pick<ThingFilter, 'kinds'> & { readonly perType: number | null; readonly limit: number },
    ) =>
      keepEntities(
        await many<EntityRow>(reads.neighboursOfThings, { ids, but, asOf }, { ...limits }, ANY_PATTERN),
        (row) => row,
      ),
    thingsBetween: (
      pairs: readonly { readonly one: string; readonly other: string }[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      each: number,
    ) =>
      many<{ readonly one: string; readonly other: string; readonly id: string }>(
        reads.thingsBetween,
        { pairs, asOf },
        { types, certain, each },
        ANY_PATTERN,
      ),
    entities: async (asOf: string | null, request: PageRequest, filter: EntityFilter) =>
      keepEntities(await page<EntityRow>(reads.entities, { asOf }, request, split(filter)), (row) => row),
    entityCount: (asOf: string | null, filter: EntityFilter) =>
      count(reads.entityCount, { asOf }, split(filter)),
    statements: async (known: string | null, request: PageRequest, filter: StatementFilter) =>
      known === null
        ? keepStatements(await page<StatementRow>(reads.statements, {}, request, split(filter)))
        : page<StatementRow>(reads.statementsKnown, { known }, request, splitKnown(filter)),
    statementCount: (known: string | null, filter: StatementFilter) =>
      known === null
        ? isWhole(filter)
          ? count(reads.statementCountOfAll, {})
          : count(reads.statementCount, {}, split(filter))
        : count(reads.statementCountKnown, { known }, splitKnown(filter)),
    statementsOfEntity: async (
      id: string,
      known: string | null,
      request: PageRequest,
      filter: StatementFilter,
    ) =>
      known === null
        ? keepStatements(await page<StatementRow>(reads.statementsOfEntity, { id }, request, split(filter)))
        : page<StatementRow>(reads.statementsOfEntityKnown, { id, known }, request, splitKnown(filter)),
    statementCountOfEntity: (id: string, known: string | null, filter: StatementFilter) =>
      known === null
        ? count(reads.statementCountOfEntity, { id }, split(filter))
        : count(reads.statementCountOfEntityKnown, { id, known }, splitKnown(filter)),
    /** The evidence of however many statements: worded once, and then asked for each. */
    evidenceOfStatements: (
      known: string | null,
      shown: EvidenceShown,
    ): ((id: string) => Promise<readonly Positioned<EvidenceRow>[]>) => {
      if (known !== null) {
        const { after, limit, order } = shown.request;
        const then = wordingOf(reads.evidenceOfStatementKnown, { known, after }, { limit }, { order });
        return (id) => load(then, id);
      }
      const now = evidenceWording(shown);
      return async (id) => {
        const rows = await load<Positioned<SourcedEvidenceRow>>(now, id);
        return shown.documents ? keepEntities(rows, ({ source }) => source) : rows;
      };
    },
    evidenceCountOfStatement: (id: string, known: string | null) =>
      known === null
        ? count(reads.evidenceCountOfStatement, { id })
        : count(reads.evidenceCountOfStatementKnown, { id, known }),
    evidenceOfDocument: (id: string, request: PageRequest) =>
      page<EvidenceRow>(reads.evidenceOfDocument, { id }, request),
    evidenceCountOfDocument: (id: string) => count(reads.evidenceCountOfDocument, { id }),
    documentsMentioning: (id: string, request: PageRequest) =>
      mentioned(page<MentionRow>(reads.documentsMentioning, { id }, request)),
    documentCountMentioning: (id: string) => count(reads.documentCountMentioning, { id }),
    mentionsOfDocument: (id: string, request: PageRequest) =>
      mentioned(page<MentionRow>(reads.mentionsOfDocument, { id }, request)),
    mentionCountOfDocument: (id: string) => count(reads.mentionCountOfDocument, { id }),
    changesInWorld: async (key: WorldInterval, request: PageRequest, filter: WorldChangeFilter) =>
      keepEntities(
        await page<WorldChangeRow>(reads.changesInWorld, { ...key }, request, split(filter)),
        (row) => row.thing,
      ),
    changeCountInWorld: (key: WorldInterval, filter: WorldChangeFilter) =>
      count(reads.changeCountInWorld, { ...key }, split(filter)),
    changesOfRecord: (key: RecordInterval, request: PageRequest, filter: RecordChangeFilter) =>
      page<RecordChangeRow>(reads.changesOfRecord, { ...key }, request, split(filter)),
    changeCountOfRecord: (key: RecordInterval, filter: RecordChangeFilter) =>
      count(reads.changeCountOfRecord, { ...key }, split(filter)),
    contenders: async (
      key: ContenderKey,
      known: string | null,
      predicates: readonly string[],
      {
        after = null,
        order = 'SCOPE',
        descending = false,
        all = false,
      }: { after?: Position | null; order?: ScopeOrder; descending?: boolean; all?: boolean } = {},
    ): Promise<readonly Scope[]> => {
      const wording = wordingOf(
        known === null ? reads.contenders : reads.contendersKnown,
        known === null
          ? { about: null, document: null, ids: null, ...key, after }
          : { about: null, ...key, known, after },
        {
          bySubject: EXCLUSIVE_BY.SUBJECT,
          byObject: EXCLUSIVE_BY.OBJECT,
          predicates,
          most: MOST_CONTENDERS,
          limit: MOST_SCOPES,
          ...(known === null && { all }),
        },
        { order: { name: order, descending } },
      );
      const rows = await load<{ scope: string; statements: ContenderList[]; size: number; days: number }>(
        wording,
      );
      return rows.map(({ statements, scope, size, days }) => ({
        scope,
        contenders: statements.map(contenderOf),
        size,
        days,
      }));
    },
    impactOfDocument: (id: string) =>
      one<{ evidence: number; supported: number; alone: number }>(reads.impactOfDocument, id),
    statementsOnlyOfDocument: async (id: string, request: PageRequest) =>
      keepStatements(await page<StatementRow>(reads.statementsOnlyOfDocument, { id }, request)),
    thingsOnlyOfDocument: async (id: string, request: PageRequest) =>
      keepEntities(await page<EntityRow>(reads.thingsOnlyOfDocument, { id }, request), (row) => row),
    thingCountOnlyOfDocument: (id: string) => count(reads.thingCountOnlyOfDocument, { id }),
    search: (key: SearchTerms['key'], statements: boolean) =>
      many<Candidate>(reads.search, key, { statements, limit: MOST_FROM_INDEX }),
    alliesOfEntity: async (id: string, asOf: string | null, request: PageRequest, filter: AllyFilter) =>
      keepEntities(
        await page<EntityRow>(reads.alliesOfEntity, { id, asOf }, request, split(filter)),
        (row) => row,
      ),
    allyCountOfEntity: (id: string, asOf: string | null, filter: AllyFilter) =>
      count(reads.allyCountOfEntity, { id, asOf }, split(filter)),
    /** What one document says of all that is tied to what, by it, obliges a thing; of each, with its statements. */
    tiesOnWordOf: async (
      id: string,
      document: string,
      parameters: { readonly types: readonly string[]; readonly obligations: readonly string[] },
    ) => {
      const rows = await many<{ readonly thing: EntityRow; readonly told: readonly WordList[] }>(
        reads.tiesOnWordOf,
        { id, source: document },
        parameters,
      );
      const things = keepEntities(rows, ({ thing }) => thing).map(({ thing }) => thing);
      const words = rows.flatMap(({ told }) => rowsOf(reads.factOnWordOf, told));
      return { things, words: words as unknown as readonly Word[] };
    },
    /** What one document says of the fact that a statement is about. */
    factOnWordOf: (statement: string, document: string) =>
      many<Word>(reads.factOnWordOf, { id: statement, source: document }),
    // What differs between the lists of a dyad is part of the key, so that they share a statement.
    commonTies: async (
      pair: Pair,
      asOf: string | null,
      request: PageRequest,
      { types, label, ...parameters }: TieFilter,
    ) =>
      keepEntities(
        await page<CommonTieRow>(reads.commonTies, { ...pair, asOf, types, label }, request, { parameters }),
        (row) => row.through,
      ),
    commonTieCount: (pair: Pair, asOf: string | null, { types, label, ...parameters }: TieFilter) =>
      count(reads.commonTieCount, { ...pair, asOf, types, label }, { parameters }),
    relationshipsOfPair: (
      { a, b }: Pair,
      asOf: string | null,
      request: PageRequest,
      filter: Pick<RelationshipFilter, 'types' | 'certain'>,
    ) => page<RelationshipRow>(reads.relationshipsOfPair, { a, b, asOf }, request, split(filter)),
    relationshipCountOfPair: (
      { a, b }: Pair,
      asOf: string | null,
      filter: Pick<RelationshipFilter, 'types' | 'certain'>,
    ) => count(reads.relationshipCountOfPair, { a, b, asOf }, split(filter)),
    statementsBetween: async ({ a, b }: Pair, request: PageRequest, filter: StatementFilter) =>
      keepStatements(await page<StatementRow>(reads.statementsBetween, { a, b }, request, split(filter))),
    statementCountBetween: ({ a, b }: Pair, filter: StatementFilter) =>
      count(reads.statementCountBetween, { a, b }, split(filter)),
    timeline: ({ ids, shared }: TimelineKey, request: PageRequest, filter: TimelineFilter) =>
      page<TimelineRow>(reads.timeline, { ids, shared }, request, {
        parameters: { ...filter },
        form: ANY_PATTERN,
      }),
    timelineCount: ({ ids, shared }: TimelineKey, filter: TimelineFilter) =>
      count(reads.timelineCount, { ids, shared }, { parameters: { ...filter }, form: ANY_PATTERN }),
  };
}

/** What a question is about; the `id` is that of the thing it is asked about. */
type Key = Wording['key'] & { readonly id?: string };
/** What of a statement's wording its filter says. */
type Worded = Partial<Pick<Wording, 'parameters' | 'form'>>;

const BY_ID = {
  entity: wordingOf(reads.entityById),
  obligations: wordingOf(reads.obligationsOfRelationship),
  statement: wordingOf(reads.statementById),
};

function evidenceWording({ request: { after, limit, order }, documents }: EvidenceShown): Wording {
  return wordingOf(reads.evidenceOfStatement, { after, documents }, { limit }, { order });
}

/** What of a filter goes into the text, and what into its parameters. */
function split({
  pattern,
  label,
  ...parameters
}: Partial<
  RelationshipFilter &
    EntityFilter &
    StatementFilter &
    TieFilter &
    WorldChangeFilter &
    RecordChangeFilter & { strength: readonly string[] }
>): Worded {
  return { parameters, form: { ...(pattern && { pattern }), ...(label !== undefined && { label }) } };
}

/** Of an earlier moment the strongest mood isn't kept; it is found among those of the evidence. */
/** Whether it leaves nothing out of the live record. */
function isWhole({ predicates, modalities, ranks }: StatementFilter): boolean {
  return (
    modalities === null &&
    RANKS.every((rank) => ranks.includes(rank)) &&
    Object.keys(PREDICATES).every((name) => predicates.includes(name))
  );
}

function splitKnown(filter: StatementFilter): Worded {
  return split({ ...filter, strength: MODALITIES });
}

type SupportList = [Support['stance'], Support['modality'], string | null, string];
type ContenderList = [
  ...[id: string, group: string, predicate: Contender['predicate'], subject: string, object: string | null],
  ...[value: string | null, role: string | null, meaning: Contender['meaning']],
  ...[obligations: Contender['obligations'], rank: Contender['rank']],
  ...[sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null],
  support: SupportList[],
];

/** A statement as `cypher/read/allies/factOnWordOf.cypher` lists it. */
type WordList = readonly unknown[];

/** A statement as a scope lists it; see `cypher/read/disputes/contenders.cypher`. */
function contenderOf(list: ContenderList): Contender {
  const [id, group, predicate, subject, object, value, role, meaning, ...others] = list;
  const [obligations, rank, sinceMin, sinceMax, untilMin, untilMax, support] = others;
  return {
    id,
    group,
    predicate,
    subject,
    object,
    value,
    role,
    meaning,
    obligations,
    rank,
    sinceMin,
    sinceMax,
    untilMin,
    untilMax,
    support: support.map(([stance, modality, vouchedOn, document]) => ({
      stance,
      modality,
      vouchedOn,
      document,
    })),
  };
}
