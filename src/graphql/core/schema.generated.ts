import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  EntityParent,
  ChangeParent,
  DisputeParent,
  EvidenceParent,
  IdentifierParent,
  NameParent,
  QuantitySpanParent,
  RelationshipParent,
  RevisionParent,
  StatementParent,
  CoverageParent,
  DyadParent,
  GroupRow,
  NodeParent,
  SourceCoverageParent,
  QuantitySumRow,
  ImpactParent,
  ConnectionParent,
  AllyEdgeParent,
  SharedEntityEdgeParent,
  EdgeParent,
  SearchEdgeParent,
  StatementSearchEdgeParent,
  TimelineEdgeParent,
} from '../../loaders/rows.ts';
import type { Bounds } from '../../model/days.ts';
import type { MutualDays, ObligationDays } from '../../loaders/obligations.ts';
import type { RelationshipChangeParent } from '../../loaders/impact.ts';
import type { PathParent, PathResultParent, PathStepParent, ReadingParent } from '../../loaders/paths.ts';
import type {
  FrontierParent,
  SubgraphParent,
  SubgraphEdgeParent,
  SubgraphNodeParent,
} from '../../loaders/subgraph.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A date and time, such as `2026-02-04T11:44:00Z`. */
  DateTime: { input: Date; output: Date };
  /** Any value that JSON can hold. */
  JSON: { input: unknown; output: unknown };
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown> };
  /** A calendar date, such as `2021-02-04`. */
  LocalDate: { input: string; output: string };
};

/** What an alliance is based on. */
export type AllianceForm =
  /** Both are members of an organisation. */
  | 'ORGANIZATION'
  /** Both are parties to a treaty. */
  | 'TREATY';

/** A condition on the allies of an entity: those with which it shares a treaty or an organisation that obliges both, as `allies` lists them. At least one is like this; or none, or a number. */
export type AlliesWhere = {
  /** How many allies are like this. */
  count?: InputMaybe<CountWhere>;
  /** Conditions on the ally. */
  node?: InputMaybe<EntityWhere>;
  /** True: there is none like this. */
  none?: InputMaybe<Scalars['Boolean']['input']>;
  /** Each side has at least one of these obligations; any obligation if omitted. */
  obligations?: InputMaybe<Array<Obligation>>;
  /** The obligations of both were in force on this day. If omitted, the day of the list; if null, at a common time. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of allies. */
export type AllyConnection = {
  /** How far the sources looked that say who was allied with the entity, on the day of the list: those that give obligations. */
  coverage?: Maybe<Coverage>;
  /** The edges: each ally, with the treaties and organisations that make it one. */
  edges: Array<AllyEdge>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One ally of a page. */
export type AllyEdge = {
  /** The treaties and organisations that oblige both, sorted by name, then by the times of `a` and of `b`; the arguments of `allies` apply. */
  alliances?: Maybe<SharedEntityConnection>;
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The ally. */
  node: Entity;
};

/** One ally of a page. */
export type AllyEdgeAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What relationships of the graph, and those that would be in it, have in common. */
export type AnyRelationship = {
  /** When it was in force. */
  dates: DateSpan;
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** What happened at the beginning, such as a signature, if the statements agree on it. */
  meaning?: Maybe<Meaning>;
  /** The entity where it ends. */
  object: Entity;
  /** Its obligations with the days of each, in alphabetical order, then by time. A plan has none. */
  obligationSpans: Array<ObligationSpan>;
  /** The obligations of the subject, in alphabetical order; with a day, those that were, or may have been, in force on it. An obligation is in force only on days for which a statement gives it. */
  obligations: Array<Obligation>;
  /** Whether it is a plan: scheduled or expected, according to its statements, and not a fact. */
  planned: Scalars['Boolean']['output'];
  /** How much there was of it, in the order of time: a series, if its statements are about many years. Statements that are DEPRECATED don't count, nor do others on days for which a PREFERRED one gives the same unit, currency and part. */
  quantities: Array<QuantitySpan>;
  /** The role of the subject, such as guest or speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** The relationship as a sentence, read from one of its ends. Where English has no natural words that begin with the object ("NATO has Belgium as a member"), it begins with the subject. */
  sentence: Scalars['String']['output'];
  /** The statements from which it was derived, with their evidence. */
  statements: Array<Statement>;
  /** The entity where it starts. */
  subject: Entity;
  /** Its type. */
  type: Predicate;
};

/** What relationships of the graph, and those that would be in it, have in common. */
export type AnyRelationshipInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** What relationships of the graph, and those that would be in it, have in common. */
export type AnyRelationshipObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What relationships of the graph, and those that would be in it, have in common. */
export type AnyRelationshipQuantitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parts?: InputMaybe<Array<Part>>;
  unit?: InputMaybe<Unit>;
};

/** What relationships of the graph, and those that would be in it, have in common. */
export type AnyRelationshipSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};

/** The state of a statement in the graph at a moment. */
export type Belief = {
  /** The number of pieces of evidence for and against it. */
  evidence: Scalars['Int']['output'];
  /** How much it counts relative to other statements about the same fact. */
  rank: Rank;
  /** Whether it was retracted, by hand or because no source was left. */
  retracted: Scalars['Boolean']['output'];
};

/** One change. In the world, it is about a relationship or an entity; in the graph, about a statement, or about the merging or wording of an entity. */
export type Change = {
  /** The state of the statement after the change. */
  after?: Maybe<Belief>;
  /** In the graph: when it was recorded. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The state of the statement before; null if it wasn't recorded yet. */
  before?: Maybe<Belief>;
  /** In the world: whether it certainly happened within the days of `valid`. */
  certain?: Maybe<Scalars['Boolean']['output']>;
  /** In the world: the latest day on which it may have happened; null if unknown. */
  dayMax?: Maybe<Scalars['LocalDate']['output']>;
  /** In the world: the earliest day on which it may have happened; null if unknown. */
  dayMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The entity that began or ended, whose wording changed, into which another was merged, or from which another was separated. */
  entity?: Maybe<Entity>;
  /** The id of the entity that was merged or separated. */
  former?: Maybe<Scalars['ID']['output']>;
  /** The kind of change. */
  kind: ChangeKind;
  /** The relationship that began or ended, in its present state. */
  relationship?: Maybe<Relationship>;
  /** The revision in the record, with the reason and the evidence. */
  revision?: Maybe<Revision>;
  /** The relationship or statement that changed, as a sentence; for a beginning or end, the whole relationship. */
  sentence: Scalars['String']['output'];
  /** The statement that changed, in its present state. */
  statement?: Maybe<Statement>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** The edges: each change. */
  edges: Array<ChangeEdge>;
  /** The nodes of the edges. */
  nodes: Array<Change>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of changes. */
export type ChangeEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** A kind of change, in the world or in the graph. */
export type ChangeKind =
  /** In the world: it ended. The date is its last day in force. */
  | 'ENDED'
  /** Evidence was added to a statement. */
  | 'EVIDENCE_ADDED'
  /** Evidence of a statement was withdrawn. */
  | 'EVIDENCE_WITHDRAWN'
  /** An entity turned out to be the same as another, and was merged into it. */
  | 'MERGED'
  /** A statement was given a rank. */
  | 'RANKED'
  /** A statement was recorded, or recorded again after a retraction. */
  | 'RECORDED'
  /** A statement was retracted: by hand, or because no source is left. */
  | 'RETRACTED'
  /** The wording of a statement changed: its content, condition or note, what it concerns, or what it responds to. Or an entity got another name, description or file. */
  | 'REWORDED'
  /** In the world: it began. */
  | 'STARTED'
  /** An entity that had been merged into another was separated from it again. */
  | 'UNMERGED';

/** How many. At least one of the two is given. */
export type CountWhere = {
  /** This many or more. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** This many or fewer. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** How far sources looked. */
export type Coverage = {
  /** The most that one of them looked. */
  looked: Looked;
  /** The sources: first the data sets, then those that cover only what they speak of; each by its id. */
  sources: Array<SourceCoverage>;
};

/** How far sources looked. */
export type CoverageSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of a Cypher statement. */
export type CypherAnswer = {
  /** The names of the returned columns, in order. */
  columns: Array<Scalars['String']['output']>;
  /** A sentence that says what was left out; null if the result is complete. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The time that the graph took, in milliseconds. */
  milliseconds: Scalars['Float']['output'];
  /** The rows, each with one value per column. Dates and times are strings, a node is `{labels, properties}`, a relationship `{type, properties}`. A path is a list of nodes and relationships in turn, in which each relationship also has `forward`. */
  rows: Array<Array<Maybe<Scalars['JSON']['output']>>>;
};

/** A stretch of time of which the ends may not be known to the day: it began on one of the days from `sinceMin` to `sinceMax`, and its last day is one from `untilMin` to `untilMax`. */
export type DateSpan = {
  /** The day by which it had certainly begun; null if unknown. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The earliest day on which it may have begun; null if unknown. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The latest day until which it may have lasted; null if unknown. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly lasted; null if unknown. It may still last. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** All days from one to another, both included. */
export type DayInterval = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  until: Scalars['LocalDate']['input'];
};

/** All days from one to another, both included. */
export type DayRange = {
  /** The first day; null if unbounded. */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day; null if unbounded. */
  to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Days. Give either one of them, or where they begin and end; an end that is left out is open. */
export type DayWhere = {
  /** On this day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** On this day. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** On this day or earlier. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A conflict: two statements that can't both hold, or one that some sources support and others deny. */
export type Dispute = Node & {
  /** For dates, the minimum difference in days: from the last day that one statement allows to the first that the other allows. Else null. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Stable: derived from the ids of its statements. */
  id: Scalars['ID']['output'];
  /** How the statements conflict. */
  kind: DisputeKind;
  /** The conflict in words. */
  sentence: Scalars['String']['output'];
  /** Whether ranks have settled it: one statement is preferred, or one is deprecated. If not, it is open. */
  settled: Scalars['Boolean']['output'];
  /** The conflicting statements, each with its rank, the reason for the rank, and its evidence; in the order of their ids. */
  statements: Array<Statement>;
};

/** A page of disputes. It may have fewer edges than requested and still have a next page; see `cut`. */
export type DisputeConnection = {
  /** A sentence that says what was left out; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each listed object. */
  edges: Array<DisputeEdge>;
  /** The nodes of the edges. */
  nodes: Array<Dispute>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages, as far as they were counted; see `cut`; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of disputes. */
export type DisputeEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Dispute;
};

/** How the statements of a dispute conflict. */
export type DisputeKind =
  /** Two sources of the same fact, or two of its statements, have dates that exclude each other: there is no day on which it can have begun according to both, or none on which it can have ended according to both. The days of a signature and of an accession may differ; only their ends are compared. */
  | 'DATES'
  /** A claim that some sources support and others contradict. */
  | 'DENIED'
  /** Two at the same time where only one is possible, such as two certain holders of an office on one day. Two holders on the day of a handover are no conflict, and neither is an acting holder. */
  | 'HELD_TWICE'
  /** Two values where only one is possible. */
  | 'VALUES'
  /** A weekday that doesn't occur among the days of the date. */
  | 'WEEKDAY';

/** The orders of disputes. */
export type DisputeOrder =
  /** By subject, then id. All disputes can be paged in this order. */
  | 'ABOUT'
  /** By the difference of their dates, the largest first; disputes that aren't about dates come last. If there are very many, only those with the largest differences can be listed; `cut` then gives the smallest difference listed. */
  | 'DAYS';

/** A text or table that statements cite. */
export type Document = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** The evidence that cites it, in the order of its lines; in a source without lines, of the places by name. */
    evidence?: Maybe<EvidenceConnection>;
    /** The file name of its text in the folder of texts, if it has one. */
    file?: Maybe<Scalars['String']['output']>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The entities that it mentions, with the lines. */
    mentions?: Maybe<MentionedEntityConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** PUBLISHED_BY: what it was published by. */
    publishedBy?: Maybe<RelatedOrganizationConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The SHA-256 of the file in which the places of evidence are counted. */
    sha256?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** WRITTEN_BY: what it was written by. */
    writtenBy?: Maybe<RelatedEntityConnection>;
  };

/** A text or table that statements cite. */
export type DocumentAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromLine?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text or table that statements cite. */
export type DocumentIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text or table that statements cite. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text or table that statements cite. */
export type DocumentNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A text or table that statements cite. */
export type DocumentPublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A text or table that statements cite. */
export type DocumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A text or table that statements cite. */
export type DocumentSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A text or table that statements cite. */
export type DocumentWrittenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The edges: each listed object. */
  edges: Array<DocumentEdge>;
  /** The nodes of the edges. */
  nodes: Array<Document>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of documents. */
export type DocumentEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Document;
};

/** Two entities, their relationships, and what they share. */
export type Dyad = {
  /** The first. */
  a: Entity;
  /** The second. */
  b: Entity;
  /** How far the sources looked at alliances of the two, on the day of the dyad: those that give obligations. It is what the column `covered` of a panel says of the year. */
  coverage?: Maybe<Coverage>;
  /** The length of the shortest path between them, in relationships; null if none has at most six, or if the search reached its limit of work. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** Events in which both took part. */
  events?: Maybe<SharedEntityConnection>;
  /** Missions that both lead or contribute to, at times that may overlap. */
  missions?: Maybe<SharedEntityConnection>;
  /** Organisations of which both are members, at times that may overlap. */
  organizations?: Maybe<SharedEntityConnection>;
  /** The relationships between them, in either direction, sorted by type, then by time: those of `a`, each with `b` at its other end. */
  relationships?: Maybe<RelatedEntityConnection>;
  /** The statements about both: one is the subject, and the other the object, or what the statement concerns. */
  statements?: Maybe<StatementConnection>;
  /** The timeline of both: relationships between them, what they share, and what one said about the other. */
  timeline?: Maybe<TimelineConnection>;
  /** Treaties to which both are parties, at times that may overlap, with or without obligations. */
  treaties?: Maybe<SharedEntityConnection>;
};

/** Two entities, their relationships, and what they share. */
export type DyadEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two entities, their relationships, and what they share. */
export type DyadMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two entities, their relationships, and what they share. */
export type DyadOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two entities, their relationships, and what they share. */
export type DyadRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  plans?: Plans;
};

/** Two entities, their relationships, and what they share. */
export type DyadStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** Two entities, their relationships, and what they share. */
export type DyadTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  plans?: Plans;
  predicates?: InputMaybe<Array<Predicate>>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Two entities, their relationships, and what they share. */
export type DyadTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What can happen to a relationship. */
export type Effect =
  /** It doesn't exist yet, and would: for example a plan where there was a fact, or a part of an episode that would be divided. */
  | 'APPEARS'
  /** Its days, or the meaning of its beginning, would change. */
  | 'CHANGES'
  /** It would no longer exist. */
  | 'VANISHES';

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type Entity = {
  /** When it was there: when it began and ended, took place, was in force, or was published. */
  dates: DateSpan;
  /** A short description, in our own words, that distinguishes it from similar entities. */
  description?: Maybe<Scalars['String']['output']>;
  /** Readable and stable, such as `state/belgium`. */
  id: Scalars['ID']['output'];
  /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
  identifiers: Array<Identifier>;
  /** Its kind, as its type says. */
  kind: EntityKind;
  /** The documents that mention it, with the lines. */
  mentionedIn?: Maybe<MentioningDocumentConnection>;
  /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
  name: Scalars['String']['output'];
  /** Its names in sources: official names, aliases, former names. */
  names: Array<Name>;
  /** The last day for which it is planned. */
  plannedMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day for which it is planned, if it is; a plan never fills `dates`. */
  plannedMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The number of its relationships by type and end; types without any are left out. */
  relationshipCounts: Array<RelationshipCount>;
  /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
  relationships?: Maybe<RelatedEntityConnection>;
  /** The code or former id by which it was asked for; null if by its id. */
  resolvedFrom?: Maybe<Scalars['String']['output']>;
  /** The record: statements that have this entity as subject or object, or concern it. */
  statements?: Maybe<StatementConnection>;
};

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type EntityNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type EntityRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** An entity that statements are about, such as a person, a state or a treaty. Its kind is the first part of its id. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The edges: each listed object. */
  edges: Array<EntityEdge>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of entities. */
export type EntityEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Entity;
};

/** Entities that have the same values of the keys. A key that isn't asked for is null; so is one whose value isn't known, such as the decade of a beginning that may lie in two. */
export type EntityGroup = {
  /** The first year of the decade in which they began, such as 1950. */
  began?: Maybe<Scalars['Int']['output']>;
  /** The number of those that certainly do, and certainly belong to the group: with a day, an entity that only may have had the obligation or the relationship on it is not counted. */
  certain: Scalars['Int']['output'];
  /** The sum of the numbers that certainly count: those of relationships and entities that certainly meet the conditions, also where no source says that the entity existed on the day. Null without `sum`. */
  certainSum?: Maybe<QuantitySum>;
  /** The earliest day by which one of them had certainly begun. */
  earliest?: Maybe<Scalars['LocalDate']['output']>;
  /** The first year of the decade in which they ended. */
  ended?: Maybe<Scalars['Int']['output']>;
  /** Their kind. */
  kind?: Maybe<EntityKind>;
  /** The latest day until which one of them certainly lasted. */
  latest?: Maybe<Scalars['LocalDate']['output']>;
  /** An obligation that they have. */
  obligation?: Maybe<Obligation>;
  /** The number of entities that may meet the conditions. */
  possible: Scalars['Int']['output'];
  /** The type of a relationship that they have. */
  predicate?: Maybe<Predicate>;
  /** The continent in which they lie. */
  region?: Maybe<Place>;
  /** A document that supports a statement about them. */
  source?: Maybe<Document>;
  /** The smallest region in which they lie. */
  subregion?: Maybe<Place>;
  /** The sum of those that only may count; they aren't part of `certainSum`. With `certain`, there are none. */
  unknownSum?: Maybe<QuantitySum>;
};

/** The kinds of entity. */
export type EntityKind =
  /** A text or table that statements cite. */
  | 'DOCUMENT'
  /** A meeting, summit, announcement, talks or anything else that happens. */
  | 'EVENT'
  /** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
  | 'MENTION'
  /** A mission, battlegroup, deployment or operation. */
  | 'MISSION'
  /** An alliance, union, government, force, armed non-state actor, publisher or other body. */
  | 'ORGANIZATION'
  /** A person who is named. */
  | 'PERSON'
  /** A city, a building, a region. */
  | 'PLACE'
  /** An office, as distinct from its holder, such as Secretary General of NATO. */
  | 'POST'
  /** A state, present or past. */
  | 'STATE'
  /** An initiative, policy, capability or theme. */
  | 'TOPIC'
  /** A treaty, pact, agreement, pledge or joint decision. */
  | 'TREATY';

/** A sort order for entities: by a field, or by how many entities are related or allied like this. Exactly one of `field`, `related` and `allies` is given. Unknown values come last, in either direction. A list takes up to five: what it is sorted by first, second and so on. */
export type EntityOrder = {
  /** Sort by the number of allies like this. */
  allies?: InputMaybe<AlliesWhere>;
  /** The direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: InputMaybe<EntityOrderField>;
  /** Sort by the number of entities that are related like this: with `certain: true` on the list, those that certainly are. */
  related?: InputMaybe<RelatedWhere>;
};

/** The fields by which entities can be sorted. */
export type EntityOrderField =
  /** The kind, in alphabetical order. */
  | 'KIND'
  /** The name, ignoring case and diacritics. */
  | 'NAME'
  /** The first day for which they are planned. */
  | 'PLANNED'
  /** The day by which they had certainly begun. */
  | 'SINCE'
  /** The day until which they certainly lasted. */
  | 'UNTIL';

/** Conditions on entities. All that are given must hold. What the sources leave open makes a condition UNKNOWN: a list has what may meet its conditions, and with `certain: true` only what certainly does. Each list takes at most 12 conditions, at most two steps along relationships. */
export type EntityWhere = {
  /** It has allies like these. */
  allies?: InputMaybe<Array<AlliesWhere>>;
  /** All of these hold. */
  and?: InputMaybe<Array<EntityWhere>>;
  /** It began then: a state came into being, a treaty into force, an event started. Of several periods, one is enough. */
  began?: InputMaybe<DayWhere>;
  /** It ended then. */
  ended?: InputMaybe<DayWhere>;
  /** It existed, was in force or took place then, on at least one day. */
  existed?: InputMaybe<DayWhere>;
  /** It is one of these, by id or code; at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The kind is one of these. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** One of its names is this, ignoring case and diacritics. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** One of its names contains this, ignoring case and diacritics; at most 200 characters. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This doesn't hold: YES where it is NO, NO where it is YES, else UNKNOWN. */
  not?: InputMaybe<EntityWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EntityWhere>>;
  /** It has relationships like these. Each item is a condition of its own; they needn't be met by the same relationship. */
  related?: InputMaybe<Array<RelatedWhere>>;
  /** This document supports a statement about it; by id or code. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** It lies within this place, such as `place/europe`, directly or within another place; by id or code. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type Event = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** AFFECTED_BY, reversed: what it affected. */
    affected?: Maybe<RelatedEntityConnection>;
    /** ANNOUNCES, reversed: what announced a change to it. */
    announcedBy?: Maybe<RelatedEventConnection>;
    /** ANNOUNCES: what it announced a change to. */
    announces?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY, reversed: what it established. */
    established?: Maybe<RelatedEntityConnection>;
    /** EXTENDS: what it extends. */
    extends?: Maybe<RelatedTreatyConnection>;
    /** FOLLOWS_UP, reversed: what it is followed up by. */
    followedUpBy?: Maybe<RelatedEventConnection>;
    /** FOLLOWS_UP: what it follows up on. */
    followsUp?: Maybe<RelatedEntityConnection>;
    /** HOSTS, reversed: what it is hosted by. */
    hostedBy?: Maybe<RelatedEntityConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LOCATED_IN: what it is located in. */
    locatedIn?: Maybe<RelatedEntityConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: what it is part of. */
    partOf?: Maybe<RelatedEntityConnection>;
    /** PARTICIPATED_IN, reversed: what took part in it. */
    participants?: Maybe<RelatedEntityConnection>;
    /** PART_OF, reversed: what it includes. */
    parts?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** PREPARES_FOR, reversed: what prepares for it. */
    preparedForBy?: Maybe<RelatedEntityConnection>;
    /** PROVIDES_FOR, reversed: what it is provided for in. */
    providedForBy?: Maybe<RelatedTreatyConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** TARGETED: what it was directed against. */
    targeted?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
  };

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAnnouncesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventExtendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventFollowedUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventFollowsUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPreparedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventProvidedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventTargetedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of events. */
export type EventConnection = {
  /** The edges: each listed object. */
  edges: Array<EventEdge>;
  /** The nodes of the edges. */
  nodes: Array<Event>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of events. */
export type EventEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Event;
};

/** One source's support for a statement, or contradiction of it, with its place in the source. */
export type Evidence = Node & {
  /** Who says it, if the source quotes somebody. */
  attributedTo?: Maybe<Entity>;
  /** The document and place as a readable citation. */
  citation: Scalars['String']['output'];
  /** The condition that the source gives, in our own words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What the source says, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** The document that it cites. */
  document: Document;
  /** The position after the last code point of the cited words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The first line, counted from 1, including blank lines. */
  firstLine?: Maybe<Scalars['Int']['output']>;
  /** Stable, such as `evidence/3f2a9c41d07be65a8c12`. */
  id: Scalars['ID']['output'];
  /** The rows of docs/seed-inventory.md that it covers. */
  inventory: Array<Scalars['String']['output']>;
  /** The last line. */
  lastLine?: Maybe<Scalars['Int']['output']>;
  /** How the source presents the claim. */
  modality: Modality;
  /** An error or ambiguity in the source that a reader should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** The place in a source without lines, such as `Article 2`. */
  place?: Maybe<Scalars['String']['output']>;
  /** Whether the wording takes the claim for granted. */
  presupposed: Scalars['Boolean']['output'];
  /** The cited words, if the service has the text and it is the cited version. */
  quotation?: Maybe<Scalars['String']['output']>;
  /** Whether the source supports or contradicts the statement. */
  stance: Stance;
  /** The position of the first code point of the cited words, counted from 0 in the raw file. */
  start?: Maybe<Scalars['Int']['output']>;
  /** The statement that it supports or contradicts. */
  statement: Statement;
  /** Whether the cited words were found in the text of the document. */
  verification: Verification;
  /** The day on which the source confirms that it held. */
  vouchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first 12 hexadecimal digits of the SHA-256 of the cited words. */
  wordsHash?: Maybe<Scalars['String']['output']>;
};

/** A page of evidence. */
export type EvidenceConnection = {
  /** The edges: each listed object. */
  edges: Array<EvidenceEdge>;
  /** The nodes of the edges. */
  nodes: Array<Evidence>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of evidence. */
export type EvidenceEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Evidence;
};

/** Which evidence counts. Names, codes and merges are never left out. A rank that a file gave counts only if that file brought evidence that counts; one given by a person always does. Lists of entities, groups, paths, subgraphs, conditions and orders that count are answered under policies that the service keeps; others are refused there. Statements are the record, and never filtered. */
export type EvidencePolicy = {
  /** No evidence of these documents. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements of this rank or a higher one: NORMAL or PREFERRED. */
  leastRank?: InputMaybe<Rank>;
  /** Only evidence of these modalities. */
  modalities?: InputMaybe<Array<Modality>>;
  /** Only evidence of these documents, by ids; at most 10 together with `except`. */
  only?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The number of relationships of one type that lead from an entity out of the subgraph. */
export type Frontier = {
  /** Whether there may be more, because the entity has more relationships than are counted. */
  atLeast: Scalars['Boolean']['output'];
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** Whether they are plans. */
  planned: Scalars['Boolean']['output'];
  /** The type. */
  type: Predicate;
};

/** What the entities of a group have in common. */
export type GroupKey =
  /** The decade in which they first began. */
  | 'BEGAN'
  /** The decade in which they last ended. */
  | 'ENDED'
  /** Their kind. */
  | 'KIND'
  /** An obligation that they have, on the day if there is one. */
  | 'OBLIGATION'
  /** The type of a relationship that they have, on the day if there is one; plans don't count. */
  | 'PREDICATE'
  /** The continent in which they lie, by UN M49, such as Europe. */
  | 'REGION'
  /** A document that supports a statement about them. */
  | 'SOURCE'
  /** The smallest region in which they lie, such as Western Europe. */
  | 'SUBREGION';

/** A relationship as it would be. It isn't in the graph, and has no id: a relationship of the graph that differs from it may have the same. */
export type HypotheticalRelationship = AnyRelationship & {
  /** When it was in force. */
  dates: DateSpan;
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** What happened at the beginning, such as a signature, if the statements agree on it. */
  meaning?: Maybe<Meaning>;
  /** The entity where it ends. */
  object: Entity;
  /** Its obligations with the days of each, in alphabetical order, then by time. A plan has none. */
  obligationSpans: Array<ObligationSpan>;
  /** The obligations of the subject, in alphabetical order; with a day, those that were, or may have been, in force on it. An obligation is in force only on days for which a statement gives it. */
  obligations: Array<Obligation>;
  /** Whether it is a plan: scheduled or expected, according to its statements, and not a fact. */
  planned: Scalars['Boolean']['output'];
  /** How much there was of it, in the order of time: a series, if its statements are about many years. Statements that are DEPRECATED don't count, nor do others on days for which a PREFERRED one gives the same unit, currency and part. */
  quantities: Array<QuantitySpan>;
  /** The role of the subject, such as guest or speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** The relationship as a sentence, read from one of its ends. Where English has no natural words that begin with the object ("NATO has Belgium as a member"), it begins with the subject. */
  sentence: Scalars['String']['output'];
  /** The statements from which it was derived, with their evidence. */
  statements: Array<Statement>;
  /** The entity where it starts. */
  subject: Entity;
  /** Its type. */
  type: Predicate;
};

/** A relationship as it would be. It isn't in the graph, and has no id: a relationship of the graph that differs from it may have the same. */
export type HypotheticalRelationshipInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** A relationship as it would be. It isn't in the graph, and has no id: a relationship of the graph that differs from it may have the same. */
export type HypotheticalRelationshipObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A relationship as it would be. It isn't in the graph, and has no id: a relationship of the graph that differs from it may have the same. */
export type HypotheticalRelationshipQuantitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parts?: InputMaybe<Array<Part>>;
  unit?: InputMaybe<Unit>;
};

/** A relationship as it would be. It isn't in the graph, and has no id: a relationship of the graph that differs from it may have the same. */
export type HypotheticalRelationshipSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};

/** A code of an entity in a catalogue or data set, with the time in which the code meant this entity. */
export type Identifier = {
  /** When the code meant this entity. */
  dates: DateSpan;
  /** The catalogue, such as `iso3166` or `cow`. */
  scheme: Scalars['String']['output'];
  /** The statements from which it was derived, with their evidence. */
  statements: Array<Statement>;
  /** The code in that catalogue. */
  value: Scalars['String']['output'];
};

/** What would change if all evidence from a document were withdrawn. */
export type Impact = {
  /** The disputes that would disappear, because one side of them would be lost. */
  disputes?: Maybe<DisputeConnection>;
  /** The document whose evidence would be withdrawn. */
  document: Document;
  /** The entities that don't appear in the statements or mentions of any other document. */
  entities?: Maybe<EntityConnection>;
  /** The number of pieces of evidence from it. */
  evidence: Scalars['Int']['output'];
  /** The number of statements that both this document and others support. */
  kept: Scalars['Int']['output'];
  /** The relationships that would vanish, change or appear. */
  relationships?: Maybe<RelationshipChangeConnection>;
  /** The statements that no other document supports. They would be retracted, or be left with only contradicting evidence. */
  statements?: Maybe<StatementConnection>;
};

/** What would change if all evidence from a document were withdrawn. */
export type ImpactDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DisputeOrder;
};

/** What would change if all evidence from a document were withdrawn. */
export type ImpactEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would change if all evidence from a document were withdrawn. */
export type ImpactRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would change if all evidence from a document were withdrawn. */
export type ImpactStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether something was in force on a day. */
export type InForce =
  /** Certainly not. */
  | 'NO'
  /** Unknown: the sources neither confirm nor exclude it. */
  | 'UNKNOWN'
  /** Certainly. */
  | 'YES';

/** Whether somebody looked at something, on a day if one is given. A year counts as a whole: a state counts as one of the system if it was in it on some day of the year. */
export type Looked =
  /** Yes: what isn't told wasn't so. */
  | 'LOOKED'
  /** No. */
  | 'NOT_LOOKED'
  /** In part: at some of what is asked about, or with a hole, such as a missing cell. */
  | 'PARTLY';

/** What the date of a beginning or an end means. In one source it may be a signature, in another an accession. */
export type Meaning =
  /** The accession. */
  | 'ACCEDED'
  /** The entry into force. */
  | 'IN_FORCE'
  /** The ratification. */
  | 'RATIFIED'
  /** The signature. */
  | 'SIGNED';

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type Mention = Entity &
  Node & {
    /** AFFECTED_BY: what it was affected by. */
    affectedBy?: Maybe<RelatedEventConnection>;
    /** ASSESSES: what it assesses. */
    assesses?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO: what it is committed to. */
    committedTo?: Maybe<RelatedEntityConnection>;
    /** COMPRISES, reversed: what it is one of. */
    comprisedIn?: Maybe<RelatedMentionConnection>;
    /** COMPRISES: what it comprises. */
    comprises?: Maybe<RelatedEntityConnection>;
    /** SETS_CONDITIONS_ON, reversed: what sets conditions on it. */
    conditionsSetBy?: Maybe<RelatedTreatyConnection>;
    /** CONSULTS, reversed: what it is consulted by. */
    consultedBy?: Maybe<RelatedEntityConnection>;
    /** CONSULTS: what it consults. */
    consults?: Maybe<RelatedEntityConnection>;
    /** CONTRIBUTES_TO: what it contributes to. */
    contributesTo?: Maybe<RelatedEntityConnection>;
    /** COOPERATES_WITH: what it cooperates with. */
    cooperatesWith?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** DECIDED: what it adopted. */
    decisions?: Maybe<RelatedTreatyConnection>;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: what it is engaged in. */
    engagedIn?: Maybe<RelatedTopicConnection>;
    /** FACES: what it faces. */
    faces?: Maybe<RelatedTopicConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** INCREASED: what it increased. */
    increased?: Maybe<RelatedEntityConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LEADS: what it leads. */
    leads?: Maybe<RelatedEntityConnection>;
    /** MEMBER_OF: what it is a member of. */
    memberOf?: Maybe<RelatedOrganizationConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: what it is part of. */
    partOf?: Maybe<RelatedEntityConnection>;
    /** PARTICIPATED_IN: what it took part in. */
    participatedIn?: Maybe<RelatedEventConnection>;
    /** PARTNER_OF: what it is a partner of. */
    partners?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: what it poses. */
    poses?: Maybe<RelatedTopicConnection>;
    /** PREPARES_FOR: what it prepares for. */
    preparesFor?: Maybe<RelatedEntityConnection>;
    /** PRESSED: what it put pressure on. */
    pressed?: Maybe<RelatedEntityConnection>;
    /** PRESSED, reversed: what it came under pressure from. */
    pressedBy?: Maybe<RelatedEntityConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, reversed: what it runs. */
    runs?: Maybe<RelatedMissionConnection>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS: what it supports. */
    supports?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** TIES_WITH: what it has ties with. */
    tiesWith?: Maybe<RelatedEntityConnection>;
    /** PARTY_TO: what it is a party to. */
    treaties?: Maybe<RelatedTreatyConnection>;
    /** WITHDRAWS_FROM: what it withdrew from. */
    withdrawsFrom?: Maybe<RelatedEntityConnection>;
    /** WRITTEN_BY, reversed: what it wrote. */
    wrote?: Maybe<RelatedDocumentConnection>;
  };

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionComprisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionComprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionPressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
export type MentionWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of people and groups that sources mention without a name. */
export type MentionConnection = {
  /** The edges: each listed object. */
  edges: Array<MentionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Mention>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of people and groups that sources mention without a name. */
export type MentionEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Mention;
};

/** A page of entities that a document mentions. */
export type MentionedEntityConnection = {
  /** The edges: each listed object. */
  edges: Array<MentionedEntityEdge>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of entities that a document mentions. */
export type MentionedEntityEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lines in which the document mentions the entity. */
  lines: Array<Scalars['Int']['output']>;
  /** The entity. */
  node: Entity;
};

/** A page of documents that mention an entity. */
export type MentioningDocumentConnection = {
  /** The edges: each listed object. */
  edges: Array<MentioningDocumentEdge>;
  /** The nodes of the edges. */
  nodes: Array<Document>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of documents that mention an entity. */
export type MentioningDocumentEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lines in which the document mentions the entity. */
  lines: Array<Scalars['Int']['output']>;
  /** The document. */
  node: Document;
};

/** A mission, battlegroup, deployment or operation. */
export type Mission = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** AIMS_AT: what it aims at. */
    aimsAt?: Maybe<RelatedTopicConnection>;
    /** ANNOUNCES, reversed: what announced a change to it. */
    announcedBy?: Maybe<RelatedEventConnection>;
    /** COMMITTED_TO, reversed: what is committed to it. */
    commitmentsTo?: Maybe<RelatedEntityConnection>;
    /** CONTRIBUTES_TO, reversed: what it receives contributions from. */
    contributors?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY: what it was established by. */
    establishedBy?: Maybe<RelatedEntityConnection>;
    /** HOSTS, reversed: what it is hosted by. */
    hostedBy?: Maybe<RelatedEntityConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** INCREASED, reversed: what it was increased by. */
    increasedBy?: Maybe<RelatedEntityConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LEADS, reversed: what it is led by. */
    ledBy?: Maybe<RelatedEntityConnection>;
    /** WITHDRAWS_FROM, reversed: what withdrew from it. */
    leftBy?: Maybe<RelatedEntityConnection>;
    /** LOCATED_IN: what it is located in. */
    locatedIn?: Maybe<RelatedEntityConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: what it is part of. */
    partOf?: Maybe<RelatedEntityConnection>;
    /** PART_OF, reversed: what it includes. */
    parts?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, reversed: what it succeeded. */
    predecessors?: Maybe<RelatedEntityConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY: what it is run by. */
    runBy?: Maybe<RelatedEntityConnection>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUCCEEDED_BY: what it was succeeded by. */
    successors?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS, reversed: what it is supported by. */
    supportedBy?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
  };

/** A mission, battlegroup, deployment or operation. */
export type MissionAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionIncreasedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLeftByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of missions. */
export type MissionConnection = {
  /** The edges: each listed object. */
  edges: Array<MissionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Mission>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of missions. */
export type MissionEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Mission;
};

/** How a source presents a claim, the strongest first. */
export type Modality =
  /** As a fact. */
  | 'ASSERTED'
  /** Under a condition: if one thing, then this. */
  | 'CONDITIONAL'
  /** As a demand: what should or must be. */
  | 'NORMATIVE'
  /** As an opinion: a judgement, a hope, a feeling. */
  | 'OPINION'
  /** As a plan: scheduled or expected. */
  | 'PLANNED'
  /** As a premise: taken for granted in a question. */
  | 'PREMISE';

/** An obligation of each of two entities, and the days on which both are in force. */
export type MutualObligation = {
  /** The obligation of the first, the subject of the edge's `a`. */
  a: Obligation;
  /** The obligation of the other. */
  b: Obligation;
  /** When both were in force. */
  dates: DateSpan;
  /** Whether both were in force on a day. */
  inForce: InForce;
};

/** An obligation of each of two entities, and the days on which both are in force. */
export type MutualObligationInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** A name of an entity in a source. */
export type Name = {
  /** When it was a name of the entity. */
  dates: DateSpan;
  /** Its language as a language tag, such as `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is, where it isn't the usual one: `short name`, `other name`, `name in ISO 3166`. */
  role?: Maybe<Scalars['String']['output']>;
  /** The statements from which it was derived, with their evidence. */
  statements: Array<Statement>;
  /** The name as written. */
  text: Scalars['String']['output'];
};

/** Why no path was found. */
export type NoPath =
  /** Unknown: the search reached its limit of work. `cut` says what was left out. */
  | 'BUDGET'
  /** There is no path at all, whatever the types, the day and the length. Plans count as `plans` has it. */
  | 'DISCONNECTED'
  /** There are paths, but none that satisfies `via`, `through` and `avoid`. */
  | 'FILTERED'
  /** There is no path of at most `maxHops` steps; there may be longer ones. */
  | 'HOP_LIMIT'
  /** There are paths, but none on that day, or none whose steps all hold on the same day. */
  | 'TIME';

/** An object with a globally unique id. `node(id:)` fetches it. Its fields depend on their own arguments alone: it has no day that they could inherit. */
export type Node = {
  /** Readable and stable, such as `state/belgium` or `statement/3f2a9c41d07be65a8c12`; the same as in Neo4j. Under an evidence policy, or at an earlier moment, the id ends with it: `state/belgium@document/atop-5-1`. */
  id: Scalars['ID']['output'];
};

/** What a member of an alliance, or a party to a treaty, owes the others. */
export type Obligation =
  /** To consult them in a crisis. */
  | 'CONSULTATION'
  /** To defend them when they are attacked. */
  | 'DEFENSE'
  /** To stay neutral in a conflict of theirs. */
  | 'NEUTRALITY'
  /** Not to attack them. */
  | 'NONAGGRESSION'
  /** To join them in an attack. */
  | 'OFFENSE';

/** An obligation of a relationship's subject and the days on which it is in force, which lie within those of the relationship. */
export type ObligationSpan = {
  /** When it was in force. */
  dates: DateSpan;
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** The obligation. */
  obligation: Obligation;
};

/** An obligation of a relationship's subject and the days on which it is in force, which lie within those of the relationship. */
export type ObligationSpanInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** The sort direction. */
export type OrderDirection =
  /** Ascending: the smallest, first or earliest first. */
  | 'ASC'
  /** Descending: the largest, last or latest first. */
  | 'DESC';

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type Organization = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** AFFECTED_BY: what it was affected by. */
    affectedBy?: Maybe<RelatedEventConnection>;
    /** AIMS_AT: what it aims at. */
    aimsAt?: Maybe<RelatedTopicConnection>;
    /** ASSESSES: what it assesses. */
    assesses?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO, reversed: what is committed to it. */
    commitmentsTo?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO: what it is committed to. */
    committedTo?: Maybe<RelatedEntityConnection>;
    /** COMPRISES, reversed: what it is one of. */
    comprisedIn?: Maybe<RelatedMentionConnection>;
    /** SETS_CONDITIONS_ON, reversed: what sets conditions on it. */
    conditionsSetBy?: Maybe<RelatedTreatyConnection>;
    /** CONSULTS, reversed: what it is consulted by. */
    consultedBy?: Maybe<RelatedEntityConnection>;
    /** CONSULTS: what it consults. */
    consults?: Maybe<RelatedEntityConnection>;
    /** CONTRIBUTES_TO: what it contributes to. */
    contributesTo?: Maybe<RelatedEntityConnection>;
    /** COOPERATES_WITH: what it cooperates with. */
    cooperatesWith?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** DECIDED: what it adopted. */
    decisions?: Maybe<RelatedTreatyConnection>;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: what it is engaged in. */
    engagedIn?: Maybe<RelatedTopicConnection>;
    /** ESTABLISHED_BY, reversed: what it established. */
    established?: Maybe<RelatedEntityConnection>;
    /** ESTABLISHED_BY: what it was established by. */
    establishedBy?: Maybe<RelatedEntityConnection>;
    /** FACES: what it faces. */
    faces?: Maybe<RelatedTopicConnection>;
    /** HOSTS, reversed: what it is hosted by. */
    hostedBy?: Maybe<RelatedEntityConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** INCREASED: what it increased. */
    increased?: Maybe<RelatedEntityConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LEADS: what it leads. */
    leads?: Maybe<RelatedEntityConnection>;
    /** LEADS, reversed: what it is led by. */
    ledBy?: Maybe<RelatedEntityConnection>;
    /** LOCATED_IN: what it is located in. */
    locatedIn?: Maybe<RelatedEntityConnection>;
    /** MEMBER_OF: what it is a member of. */
    memberOf?: Maybe<RelatedOrganizationConnection>;
    /** MEMBER_OF, reversed: what is a member of it. */
    members?: Maybe<RelatedEntityConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: what it is part of. */
    partOf?: Maybe<RelatedEntityConnection>;
    /** PARTICIPATED_IN: what it took part in. */
    participatedIn?: Maybe<RelatedEventConnection>;
    /** PARTNER_OF: what it is a partner of. */
    partners?: Maybe<RelatedEntityConnection>;
    /** PART_OF, reversed: what it includes. */
    parts?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: what it poses. */
    poses?: Maybe<RelatedTopicConnection>;
    /** POST_OF, reversed: what is an office of it. */
    posts?: Maybe<RelatedPostConnection>;
    /** SUCCEEDED_BY, reversed: what it succeeded. */
    predecessors?: Maybe<RelatedEntityConnection>;
    /** PREPARES_FOR: what it prepares for. */
    preparesFor?: Maybe<RelatedEntityConnection>;
    /** PRESSED: what it put pressure on. */
    pressed?: Maybe<RelatedEntityConnection>;
    /** PRESSED, reversed: what it came under pressure from. */
    pressedBy?: Maybe<RelatedEntityConnection>;
    /** PUBLISHED_BY, reversed: what it published. */
    published?: Maybe<RelatedDocumentConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, reversed: what it runs. */
    runs?: Maybe<RelatedMissionConnection>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUCCEEDED_BY: what it was succeeded by. */
    successors?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS, reversed: what it is supported by. */
    supportedBy?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS: what it supports. */
    supports?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** TIES_WITH: what it has ties with. */
    tiesWith?: Maybe<RelatedEntityConnection>;
    /** PARTY_TO: what it is a party to. */
    treaties?: Maybe<RelatedTreatyConnection>;
    /** USES: what it uses. */
    uses?: Maybe<RelatedPlaceConnection>;
    /** WITHDRAWS_FROM: what it withdrew from. */
    withdrawsFrom?: Maybe<RelatedEntityConnection>;
    /** WRITTEN_BY, reversed: what it wrote. */
    wrote?: Maybe<RelatedDocumentConnection>;
  };

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationComprisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** The edges: each listed object. */
  edges: Array<OrganizationEdge>;
  /** The nodes of the edges. */
  nodes: Array<Organization>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of organisations. */
export type OrganizationEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Organization;
};

/** The position of a page in its list. A list is read from its start with `first` and `after`, or from its end with `last` and `before`: at most so many edges, after or before the one with that cursor. A cursor belongs to one order, and to one day or moment. */
export type PageInfo = {
  /** The cursor of the last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are edges after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are edges before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A part of a whole: a service of armed forces. */
export type Part =
  /** The air force. */
  | 'AIR_FORCE'
  /** The army. */
  | 'ARMY'
  /** The coast guard. */
  | 'COAST_GUARD'
  /** The marine corps. */
  | 'MARINE_CORPS'
  /** The navy. */
  | 'NAVY'
  /** The space force. */
  | 'SPACE_FORCE';

/** A path from one entity to another over relationships. */
export type Path = {
  /** The days on which all steps were certainly in force, in order. */
  certainDays: Array<DayRange>;
  /** The number of steps. */
  length: Scalars['Int']['output'];
  /** The days on which all steps were, or may have been, in force, in order. */
  possibleDays: Array<DayRange>;
  /** The steps, in order. */
  steps: Array<PathStep>;
  /** Whether there is a day on which all steps were in force: YES, UNKNOWN or NO. */
  together: InForce;
};

/** The paths between two entities. */
export type PathResult = {
  /** A sentence that says what was left out; null if the result is complete. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The entity where the paths begin. */
  from: Entity;
  /** The paths, the shortest first. From an entity to itself there is one path, without steps. */
  paths: Array<Path>;
  /** Why there is no path; null if there is one. */
  reason?: Maybe<NoPath>;
  /** The entity where they end. */
  to: Entity;
};

/** A step from one entity to the next, with all relationships between them that satisfy the arguments. It holds on a day if any of them does. */
export type PathStep = {
  /** The entity where the step begins. */
  from: Entity;
  /** The number of these relationships. */
  readingCount: Scalars['Int']['output'];
  /** The relationships, sorted by type and id, at most 25. With `coValid`, only those that hold on a day on which the whole path does. */
  readings: Array<Reading>;
  /** The entity where it ends. */
  to: Entity;
};

/** A person who is named. */
export type Person = Entity &
  Node & {
    /** AFFECTED_BY: what it was affected by. */
    affectedBy?: Maybe<RelatedEventConnection>;
    /** COMMITTED_TO: what it is committed to. */
    committedTo?: Maybe<RelatedEntityConnection>;
    /** COMPRISES, reversed: what it is one of. */
    comprisedIn?: Maybe<RelatedMentionConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** DECIDED: what it adopted. */
    decisions?: Maybe<RelatedTreatyConnection>;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LEADS: what it leads. */
    leads?: Maybe<RelatedEntityConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** HOLDS: what it serves as. */
    offices?: Maybe<RelatedPostConnection>;
    /** PARTICIPATED_IN: what it took part in. */
    participatedIn?: Maybe<RelatedEventConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS: what it supports. */
    supports?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** WRITTEN_BY, reversed: what it wrote. */
    wrote?: Maybe<RelatedDocumentConnection>;
  };

/** A person who is named. */
export type PersonAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonComprisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who is named. */
export type PersonNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A person who is named. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A person who is named. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A person who is named. */
export type PersonSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A person who is named. */
export type PersonWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of people. */
export type PersonConnection = {
  /** The edges: each listed object. */
  edges: Array<PersonEdge>;
  /** The nodes of the edges. */
  nodes: Array<Person>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of people. */
export type PersonEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Person;
};

/** A city, a building, a region. */
export type Place = Entity &
  Node & {
    /** WITHIN, reversed: what it contains. */
    contains?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** HOSTS: what it hosts. */
    hosts?: Maybe<RelatedEntityConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LOCATED_IN: what it is located in. */
    locatedIn?: Maybe<RelatedEntityConnection>;
    /** LOCATED_IN, reversed: what it is the location of. */
    locationOf?: Maybe<RelatedEntityConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** USES, reversed: what it is used by. */
    usedBy?: Maybe<RelatedEntityConnection>;
    /** WITHIN: what it is in. */
    within?: Maybe<RelatedEntityConnection>;
  };

/** A city, a building, a region. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A city, a building, a region. */
export type PlaceNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A city, a building, a region. */
export type PlaceRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A city, a building, a region. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A city, a building, a region. */
export type PlaceSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A city, a building, a region. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The edges: each listed object. */
  edges: Array<PlaceEdge>;
  /** The nodes of the edges. */
  nodes: Array<Place>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of places. */
export type PlaceEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Place;
};

/** Whether plans are listed: what is scheduled or expected, and not a fact. Each has `planned: true`. */
export type Plans =
  /** Facts alone. */
  | 'EXCLUDED'
  /** Facts and plans. */
  | 'INCLUDED'
  /** Plans alone. */
  | 'ONLY';

/** What a source looked at. */
export type Population =
  /** What its table lists, with a cell for each year. */
  | 'CELLS'
  /** What its table lists. */
  | 'LISTED'
  /** All states. */
  | 'STATES'
  /** The states in the system, each and in pairs, and what its table says that they belong to. */
  | 'SYSTEM'
  /** Only what it speaks of: a text, or a table of one's own. */
  | 'TOLD';

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type Post = Entity &
  Node & {
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY: what it was established by. */
    establishedBy?: Maybe<RelatedEntityConnection>;
    /** HOLDS, reversed: who serves as it. */
    holders?: Maybe<RelatedPersonConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** POST_OF: what it is an office of. */
    officeOf?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, reversed: what it succeeded. */
    predecessors?: Maybe<RelatedEntityConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUCCEEDED_BY: what it was succeeded by. */
    successors?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
  };

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostOfficeOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An office, as distinct from its holder, such as Secretary General of NATO. */
export type PostTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of offices. */
export type PostConnection = {
  /** The edges: each listed object. */
  edges: Array<PostEdge>;
  /** The nodes of the edges. */
  nodes: Array<Post>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of offices. */
export type PostEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Post;
};

/** What a statement can say: the closed list of predicates. Most are also relationship types. */
export type Predicate =
  /** … is about … */
  | 'ABOUT'
  /** … has the address …, a text */
  | 'ADDRESS'
  /** … was affected by … */
  | 'AFFECTED_BY'
  /** … agreed with …: what somebody said (CAMEO 019) */
  | 'AGREED_WITH'
  /** … aims at … */
  | 'AIMS_AT'
  /** … announced …: what somebody said (CAMEO 010) */
  | 'ANNOUNCED'
  /** … announced a change to … */
  | 'ANNOUNCES'
  /** … asked …: what somebody said */
  | 'ASKED'
  /** … assesses … */
  | 'ASSESSES'
  /** … is coded as …, a text */
  | 'CODED_AS'
  /** … is committed to … */
  | 'COMMITTED_TO'
  /** … comprises … */
  | 'COMPRISES'
  /** … condemned …: what somebody said (CAMEO 111) */
  | 'CONDEMNED'
  /** … congratulated …: what somebody said (CAMEO 051) */
  | 'CONGRATULATED'
  /** … consults … */
  | 'CONSULTS'
  /** … contributes to … */
  | 'CONTRIBUTES_TO'
  /** … cooperates with … */
  | 'COOPERATES_WITH'
  /** … counted on …: what somebody said */
  | 'COUNTS_ON'
  /** … adopted … */
  | 'DECIDED'
  /** … denied …: what somebody said (CAMEO 016) */
  | 'DENIED'
  /** … described …: what somebody said */
  | 'DESCRIBED'
  /** … is engaged in … */
  | 'ENGAGED_IN'
  /** … was established by … */
  | 'ESTABLISHED_BY'
  /** … exists, between days */
  | 'EXISTED'
  /** … expected of …: what somebody said */
  | 'EXPECTS'
  /** … expressed sympathy to …: what somebody said (CAMEO 018) */
  | 'EXPRESSED_SYMPATHY_TO'
  /** … was extended by …, a text */
  | 'EXTENDED'
  /** … extends … */
  | 'EXTENDS'
  /** … faces … */
  | 'FACES'
  /** … follows up on … */
  | 'FOLLOWS_UP'
  /** … serves as … */
  | 'HOLDS'
  /** … hosts … */
  | 'HOSTS'
  /** … has the identifier …, a text */
  | 'IDENTIFIED_BY'
  /** … includes … */
  | 'INCLUDES'
  /** … increased … */
  | 'INCREASED'
  /** … invited …: what somebody said */
  | 'INVITED'
  /** … is in force, between days */
  | 'IN_FORCE'
  /** … was last updated …, a text */
  | 'LAST_UPDATED'
  /** … leads … */
  | 'LEADS'
  /** … is located in … */
  | 'LOCATED_IN'
  /** … looked forward to …: what somebody said */
  | 'LOOKS_FORWARD_TO'
  /** … is a member of … */
  | 'MEMBER_OF'
  /** … is called …, a text */
  | 'NAMED'
  /** … took place, between days */
  | 'OCCURRED'
  /** … made an offer to …: what somebody said */
  | 'OFFERED'
  /** … paid tribute to …: what somebody said */
  | 'PAID_TRIBUTE_TO'
  /** … took part in … */
  | 'PARTICIPATED_IN'
  /** … is a partner of … */
  | 'PARTNER_OF'
  /** … is a party to … */
  | 'PARTY_TO'
  /** … is part of … */
  | 'PART_OF'
  /** … poses … */
  | 'POSES'
  /** … is an office of … */
  | 'POST_OF'
  /** … prepares for … */
  | 'PREPARES_FOR'
  /** … put pressure on … */
  | 'PRESSED'
  /** … made a promise to …: what somebody said */
  | 'PROMISED'
  /** … made a proposal to …: what somebody said */
  | 'PROPOSED'
  /** … provides for … */
  | 'PROVIDES_FOR'
  /** … was published, between days */
  | 'PUBLISHED'
  /** … was published by … */
  | 'PUBLISHED_BY'
  /** … reaffirmed …: what somebody said */
  | 'REAFFIRMED'
  /** … regulates … */
  | 'REGULATES'
  /** … rejected …: what somebody said (CAMEO 120) */
  | 'REJECTED'
  /** … is run by … */
  | 'RUN_BY'
  /** … sets conditions on … */
  | 'SETS_CONDITIONS_ON'
  /** … said of …: what somebody said (CAMEO 010) */
  | 'STATED'
  /** … stations troops in … */
  | 'STATIONS_TROOPS_IN'
  /** … stressed …: what somebody said */
  | 'STRESSED'
  /** … was succeeded by … */
  | 'SUCCEEDED_BY'
  /** … supports … */
  | 'SUPPORTS'
  /** … was directed against … */
  | 'TARGETED'
  /** … thanked …: what somebody said */
  | 'THANKED'
  /** … threatened …: what somebody said (CAMEO 130) */
  | 'THREATENED'
  /** … has ties with … */
  | 'TIES_WITH'
  /** … urged …: what somebody said (CAMEO 020) */
  | 'URGED'
  /** … uses … */
  | 'USES'
  /** … warned about …: what somebody said */
  | 'WARNED'
  /** … took place on a …, a text */
  | 'WEEKDAY'
  /** … welcomed …: what somebody said */
  | 'WELCOMED'
  /** … withdrew from … */
  | 'WITHDRAWS_FROM'
  /** … is in … */
  | 'WITHIN'
  /** … was written by … */
  | 'WRITTEN_BY';

/** How much there is of a relation. `least` and `most` are equal if the number is exact; if the source says "at least" or "at most", the other side is null. */
export type Quantity = {
  /** Whether the source rounds, or says "about". */
  approximate: Scalars['Boolean']['output'];
  /** For MONEY, the currency as a code of ISO 4217, such as `EUR`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The smallest number that it can be; null if unknown. */
  least?: Maybe<Scalars['Float']['output']>;
  /** The largest number that it can be; null if unknown. */
  most?: Maybe<Scalars['Float']['output']>;
  /** The part that it counts; null for the whole. */
  part?: Maybe<Part>;
  /** For MONEY, the year in whose prices it is given; null if in those of its own days. */
  priceYear?: Maybe<Scalars['Int']['output']>;
  /** What it counts or measures. */
  unit: Unit;
};

/** A quantity of a relationship and the days on which it counts, according to one statement. Sources that differ about the same days are listed one after the other. */
export type QuantitySpan = {
  /** When it counted. */
  dates: DateSpan;
  /** Whether it counted on a day. */
  inForce: InForce;
  /** The quantity. */
  quantity: Quantity;
  /** The statement that gives it. */
  statement: Statement;
};

/** A quantity of a relationship and the days on which it counts, according to one statement. Sources that differ about the same days are listed one after the other. */
export type QuantitySpanInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** Numbers added up. Statements may give a relationship several numbers for the same day: that counts once, as one number between the smallest and the largest of them; if one of them certainly counts, those that only may count are ignored. */
export type QuantitySum = {
  /** The largest single number that it can have; null if there is none, or a source gives only what it is at least. */
  largest?: Maybe<Scalars['Float']['output']>;
  /** The smallest that the sum can be. */
  least: Scalars['Float']['output'];
  /** The largest that it can be; null if a source gives only what it is at least. */
  most?: Maybe<Scalars['Float']['output']>;
  /** The number of relationships with such a number; episodes between the same two entities count as one. */
  relationships: Scalars['Int']['output'];
  /** The smallest single number that it can have; null if there is none. */
  smallest?: Maybe<Scalars['Float']['output']>;
};

/** Conditions on a quantity. All have to be met by the same one. Quantities in different units, currencies or prices are never compared with one number. */
export type QuantityWhere = {
  /** So much or more. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** So much or less. */
  atMost?: InputMaybe<Scalars['Float']['input']>;
  /** For MONEY, which needs it, the currency as a code of ISO 4217, such as `EUR`. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** It counted on at least one of these days, such as those of a year. Not with `on`. */
  during?: InputMaybe<DayWhere>;
  /** It counted on this day. If omitted, the day of the list; if null, on any day. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of this part; of the whole if omitted. */
  part?: InputMaybe<Part>;
  /** For MONEY, in the prices of this year; if omitted, in those of its own days. */
  priceYear?: InputMaybe<Scalars['Int']['input']>;
  /** In this unit. `atLeast` and `atMost` need it where the relationships can have quantities in several units; any if omitted. */
  unit?: InputMaybe<Unit>;
};

/** The root fields of every query. */
export type Query = {
  /** The allies of an entity: those with which it shares a treaty or an organisation that obliges both. Without a day, all that were allies at any time: the times of both may overlap. With a day, only those for which the obligations of both were, or may have been, in force on it. */
  allies?: Maybe<AllyConnection>;
  /** What changed between two dates: in the world (`valid`: what began and ended), or in the graph (`known`: which statements it gained, lost or ranked). With both: changes in the graph about facts that may have held on these days. Sorted by time. */
  changes?: Maybe<ChangeConnection>;
  /** Did anybody look at all? How far the sources looked that say something by a predicate. This never changes a YES, NO or UNKNOWN: it is a reason beside them. Where no source looked, that nothing is known doesn't mean that nothing was so. */
  coverage?: Maybe<Coverage>;
  /** Runs an analyst's own Cypher, if the service allows it (`ENTENTE_CYPHER`). Only statements that read are run, for four seconds at most. docs/analysts.md explains the graph. */
  cypher?: Maybe<CypherAnswer>;
  /** Conflicts between statements that can't all hold: two entities hold what only one can hold, dates or values exclude each other, or one source denies what another says. Retracted statements don't count. Before dates are compared, all statements of one source about a fact are combined, so that consecutive phases count as one. On the day of a handover both holders may have an office, and so may an acting holder at any time. */
  disputes?: Maybe<DisputeConnection>;
  /** One of the documents, by its id or code; null if it doesn't exist, or is of another kind. */
  document?: Maybe<Document>;
  /** Documents. */
  documents?: Maybe<DocumentConnection>;
  /** Two entities compared: their relationships, and what they share. */
  dyad?: Maybe<Dyad>;
  /** Entities of all kinds. */
  entities?: Maybe<EntityConnection>;
  /** An entity of any kind, by its id or code; null if it doesn't exist. */
  entity?: Maybe<Entity>;
  /** One of the events, by its id or code; null if it doesn't exist, or is of another kind. */
  event?: Maybe<Event>;
  /** Events. */
  events?: Maybe<EventConnection>;
  /** Entities in groups, with the number of them in each: states by region, treaties by decade, the allies of a state by kind. The largest groups come first. An entity that has several values of a key, such as two obligations, counts in the group of each. */
  groups?: Maybe<Array<EntityGroup>>;
  /** What the graph would lose without one source. */
  impact?: Maybe<Impact>;
  /** One of the people and groups that sources mention without a name, by its id or code; null if it doesn't exist, or is of another kind. */
  mention?: Maybe<Mention>;
  /** People and groups that sources mention without a name. */
  mentions?: Maybe<MentionConnection>;
  /** One of the missions, by its id or code; null if it doesn't exist, or is of another kind. */
  mission?: Maybe<Mission>;
  /** Missions. */
  missions?: Maybe<MissionConnection>;
  /** Any object by its id: an entity, statement, piece of evidence, relationship or dispute. Null if it doesn't exist. */
  node?: Maybe<Node>;
  /** Several objects, in the given order: entities by their ids or codes, as `entity` finds them, and others by their ids. Null for each that doesn't exist. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** One of the organisations, by its id or code; null if it doesn't exist, or is of another kind. */
  organization?: Maybe<Organization>;
  /** Organisations. */
  organizations?: Maybe<OrganizationConnection>;
  /** The shortest paths between two entities, over relationships in either direction. Paths are sorted by length, then by the ids of the entities on them. A path visits each entity only once. */
  paths?: Maybe<PathResult>;
  /** People. */
  people?: Maybe<PersonConnection>;
  /** One of the people, by its id or code; null if it doesn't exist, or is of another kind. */
  person?: Maybe<Person>;
  /** One of the places, by its id or code; null if it doesn't exist, or is of another kind. */
  place?: Maybe<Place>;
  /** Places. */
  places?: Maybe<PlaceConnection>;
  /** One of the offices, by its id or code; null if it doesn't exist, or is of another kind. */
  post?: Maybe<Post>;
  /** Offices. */
  posts?: Maybe<PostConnection>;
  /** Entities that match what a user typed in a name, code (`BEL`, `cow:211`), id or description, the best matches first. `SearchFit` lists the rules by which they are ordered. Case, diacritics, the dots of `U.K.` and a leading `the` are ignored; a typo in a word of four letters or more is tolerated; the last word may be incomplete. Only the first 500 characters and 12 words are used; a text without a word finds nothing. English stop words such as `the`, `of` and `be` are not indexed: they only find names that begin with them, and never count as missing. */
  search?: Maybe<SearchConnection>;
  /** Statements that match words of what was said, or of its condition, the best matches first: those with all the words, then those with typos, then those that lack a word; equal ones by the score of the full-text index. `query` is read as in `search`. */
  searchStatements?: Maybe<StatementSearchConnection>;
  /** One of the states, by its id or code; null if it doesn't exist, or is of another kind. */
  state?: Maybe<State>;
  /** The record: all statements that aren't retracted. */
  statements?: Maybe<StatementConnection>;
  /** States. */
  states?: Maybe<StateConnection>;
  /** The network around some entities, ready to draw: each entity and relationship once. The nearest entities come first, and equally near ones in the order of `orderBy`, so that the same request returns the same entities. */
  subgraph?: Maybe<Subgraph>;
  /** What began, ended, happened or was said about some entities, sorted by time. Each entry is listed once, however many of the entities it is about. If only the earliest or only the latest day of an entry is known, it is sorted by that day. */
  timeline?: Maybe<TimelineConnection>;
  /** One of the topics, by its id or code; null if it doesn't exist, or is of another kind. */
  topic?: Maybe<Topic>;
  /** Topics. */
  topics?: Maybe<TopicConnection>;
  /** Treaties. */
  treaties?: Maybe<TreatyConnection>;
  /** One of the treaties, by its id or code; null if it doesn't exist, or is of another kind. */
  treaty?: Maybe<Treaty>;
};

/** The root fields of every query. */
export type QueryAlliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  obligations?: InputMaybe<Array<Obligation>>;
  of: Scalars['ID']['input'];
  orderBy?: InputMaybe<Array<EntityOrder>>;
  source?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Array<AllianceForm>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryChangesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  known?: InputMaybe<TimeInterval>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  valid?: InputMaybe<DayInterval>;
};

/** The root fields of every query. */
export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  predicate: Predicate;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of every query. */
export type QueryCypherArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  parameters?: InputMaybe<Scalars['JSONObject']['input']>;
  statement: Scalars['String']['input'];
};

/** The root fields of every query. */
export type QueryDisputesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DisputeOrder;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** The root fields of every query. */
export type QueryDocumentArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  b: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidencePolicy>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The root fields of every query. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryEntityArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryEventArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  by: Array<GroupKey>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sum?: InputMaybe<RelatedWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryImpactArgs = {
  document: Scalars['ID']['input'];
};

/** The root fields of every query. */
export type QueryMentionArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryMissionArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** The root fields of every query. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** The root fields of every query. */
export type QueryOrganizationArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  coValid?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  plans?: Plans;
  through?: InputMaybe<Array<EntityKind>>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<Predicate>>;
};

/** The root fields of every query. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryPersonArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryPlaceArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryPostArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QuerySearchStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

/** The root fields of every query. */
export type QueryStateArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
  where?: InputMaybe<StatementWhere>;
};

/** The root fields of every query. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QuerySubgraphArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  edges?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  follow?: InputMaybe<Array<SubgraphFollow>>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  nodes?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SubgraphOrder;
  perType?: InputMaybe<Scalars['Int']['input']>;
  plans?: Plans;
  seeds: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Predicate>>;
};

/** The root fields of every query. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  plans?: Plans;
  predicates?: InputMaybe<Array<Predicate>>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryTopicArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The root fields of every query. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidencePolicy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** The root fields of every query. */
export type QueryTreatyArgs = {
  evidence?: InputMaybe<EvidencePolicy>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How much a statement counts relative to others about the same fact. */
export type Rank =
  /** Known to be doubtful or wrong. It is kept, but never used for facts. */
  | 'DEPRECATED'
  /** The default. */
  | 'NORMAL'
  /** Takes precedence over statements of normal rank. */
  | 'PREFERRED';

/** A relationship, read from one of its ends. */
export type Reading = {
  /** Whether it is read from its subject to its object. */
  forward: Scalars['Boolean']['output'];
  /** The relationship. */
  relationship: Relationship;
  /** The relationship as a sentence, read from the step's first entity; see `Relationship.sentence`. */
  sentence: Scalars['String']['output'];
};

/** A page of documents that are related to an entity. */
export type RelatedDocumentConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedDocumentEdge>;
  /** The nodes of the edges. */
  nodes: Array<Document>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of documents that are related to an entity. */
export type RelatedDocumentEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Document;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of entities that are related to an entity. */
export type RelatedEntityConnection = {
  /** The edges: each relationship, with the entity at its other end. */
  edges: Array<RelatedEntityEdge>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of entities that are related to an entity. */
export type RelatedEntityEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  node: Entity;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of events that are related to an entity. */
export type RelatedEventConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedEventEdge>;
  /** The nodes of the edges. */
  nodes: Array<Event>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of events that are related to an entity. */
export type RelatedEventEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Event;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of people and groups that sources mention without a name that are related to an entity. */
export type RelatedMentionConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedMentionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Mention>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of people and groups that sources mention without a name that are related to an entity. */
export type RelatedMentionEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Mention;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of missions that are related to an entity. */
export type RelatedMissionConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedMissionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Mission>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of missions that are related to an entity. */
export type RelatedMissionEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Mission;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of organisations that are related to an entity. */
export type RelatedOrganizationConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedOrganizationEdge>;
  /** The nodes of the edges. */
  nodes: Array<Organization>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of organisations that are related to an entity. */
export type RelatedOrganizationEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Organization;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of people that are related to an entity. */
export type RelatedPersonConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedPersonEdge>;
  /** The nodes of the edges. */
  nodes: Array<Person>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of people that are related to an entity. */
export type RelatedPersonEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Person;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of places that are related to an entity. */
export type RelatedPlaceConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedPlaceEdge>;
  /** The nodes of the edges. */
  nodes: Array<Place>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of places that are related to an entity. */
export type RelatedPlaceEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Place;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of offices that are related to an entity. */
export type RelatedPostConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedPostEdge>;
  /** The nodes of the edges. */
  nodes: Array<Post>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of offices that are related to an entity. */
export type RelatedPostEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Post;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of states that are related to an entity. */
export type RelatedStateConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedStateEdge>;
  /** The nodes of the edges. */
  nodes: Array<State>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of states that are related to an entity. */
export type RelatedStateEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: State;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of topics that are related to an entity. */
export type RelatedTopicConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedTopicEdge>;
  /** The nodes of the edges. */
  nodes: Array<Topic>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of topics that are related to an entity. */
export type RelatedTopicEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Topic;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A page of treaties that are related to an entity. */
export type RelatedTreatyConnection = {
  /** The edges: each relationship, with the one at its other end. */
  edges: Array<RelatedTreatyEdge>;
  /** The nodes of the edges. */
  nodes: Array<Treaty>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of treaties that are related to an entity. */
export type RelatedTreatyEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The one at the other end. */
  node: Treaty;
  /** Its relationship to the entity whose list this is. */
  relationship: Relationship;
};

/** A condition on the relationships of an entity: at least one is like this; or none, or a number of entities are related like this. Entities are counted, not episodes: a member that left and came back is one member. The condition `count: { atLeast: 3 }` holds if three certainly are, and doesn't if fewer than three may be. */
export type RelatedWhere = {
  /** How many entities are related like this. */
  count?: InputMaybe<CountWhere>;
  /** The end at which the entity is, as in `relationships(end:)`. Needed only where it can be at both, such as an organisation in MEMBER_OF. */
  end?: InputMaybe<RelationshipEnd>;
  /** Conditions on the entity at the other end. */
  node?: InputMaybe<EntityWhere>;
  /** True: there is none like this. */
  none?: InputMaybe<Scalars['Boolean']['input']>;
  /** They were in force on this day. If omitted, the day of the list; if null, at any time. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The types of the relationships; all if omitted. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Conditions on the relationship. */
  relationship?: InputMaybe<RelationshipWhere>;
};

/** A plain relationship from a subject to an object: one episode of a fact, that is, one stretch of time in which it held. It is derived from all statements about the fact. */
export type Relationship = AnyRelationship &
  Node & {
    /** When it was in force. */
    dates: DateSpan;
    /** Stable, such as `relationship/3f2a9c41d07be65a8c12`. A relationship that is derived from the statements of only one document (`allies(source:)`) has an id that ends with the document: `relationship/3f2a9c41d07be65a8c12@document/atop-5-1`. */
    id: Scalars['ID']['output'];
    /** Whether it was in force on a day. */
    inForce: InForce;
    /** What happened at the beginning, such as a signature, if the statements agree on it. */
    meaning?: Maybe<Meaning>;
    /** The entity where it ends. */
    object: Entity;
    /** Its obligations with the days of each, in alphabetical order, then by time. A plan has none. */
    obligationSpans: Array<ObligationSpan>;
    /** The obligations of the subject, in alphabetical order; with a day, those that were, or may have been, in force on it. An obligation is in force only on days for which a statement gives it. */
    obligations: Array<Obligation>;
    /** Whether it is a plan: scheduled or expected, according to its statements, and not a fact. */
    planned: Scalars['Boolean']['output'];
    /** How much there was of it, in the order of time: a series, if its statements are about many years. Statements that are DEPRECATED don't count, nor do others on days for which a PREFERRED one gives the same unit, currency and part. */
    quantities: Array<QuantitySpan>;
    /** The role of the subject, such as guest or speaker. */
    role?: Maybe<Scalars['String']['output']>;
    /** The relationship as a sentence, read from one of its ends. Where English has no natural words that begin with the object ("NATO has Belgium as a member"), it begins with the subject. */
    sentence: Scalars['String']['output'];
    /** The number of documents that support its statements, each of them with the statement's own modality: a plan doesn't support a fact. */
    sources: Scalars['Int']['output'];
    /** The statements from which it was derived, with their evidence. */
    statements: Array<Statement>;
    /** The entity where it starts. */
    subject: Entity;
    /** Its type. */
    type: Predicate;
  };

/** A plain relationship from a subject to an object: one episode of a fact, that is, one stretch of time in which it held. It is derived from all statements about the fact. */
export type RelationshipInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** A plain relationship from a subject to an object: one episode of a fact, that is, one stretch of time in which it held. It is derived from all statements about the fact. */
export type RelationshipObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A plain relationship from a subject to an object: one episode of a fact, that is, one stretch of time in which it held. It is derived from all statements about the fact. */
export type RelationshipQuantitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parts?: InputMaybe<Array<Part>>;
  unit?: InputMaybe<Unit>;
};

/** A plain relationship from a subject to an object: one episode of a fact, that is, one stretch of time in which it held. It is derived from all statements about the fact. */
export type RelationshipSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};

/** What would happen to a relationship. */
export type RelationshipChange = {
  /** What would happen to it. */
  effect: Effect;
  /** The relationship as it is now; null if it doesn't exist yet. */
  now?: Maybe<Relationship>;
  /** The relationship as it would be; null if it would vanish. */
  without?: Maybe<HypotheticalRelationship>;
};

/** A page of relationships that would change. It may have fewer edges than requested and still have a next page; see `cut`. */
export type RelationshipChangeConnection = {
  /** A sentence that says what was left out; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each listed object. */
  edges: Array<RelationshipChangeEdge>;
  /** The nodes of the edges. */
  nodes: Array<RelationshipChange>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages, as far as they were counted; see `cut`; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of relationships that would change. */
export type RelationshipChangeEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: RelationshipChange;
};

/** The number of relationships of one type that an entity has at one end. */
export type RelationshipCount = {
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** The end at which the entity is. */
  end: RelationshipEnd;
  /** Whether they are plans. */
  planned: Scalars['Boolean']['output'];
  /** The type. */
  type: Predicate;
  /** With a day: the number of those that are UNKNOWN on it only because it isn't known how early they may have begun. Without a day: 0. */
  undated: Scalars['Int']['output'];
};

/** An end of a relationship. */
export type RelationshipEnd =
  /** The entity is the object. */
  | 'OBJECT'
  /** The entity is the subject. */
  | 'SUBJECT';

/** A sort order for relationships: by a field, or by how many entities the entity at the other end is related to or allied with. Exactly one of `field`, `related` and `allies` is given. Unknown values come last, in either direction. A list takes up to five: what it is sorted by first, second and so on. What is equal, such as several memberships of one state by name, comes in the order of time: by beginning, then by end; from the last one if the last key is descending. */
export type RelationshipOrder = {
  /** Sort by the number of its allies like this. */
  allies?: InputMaybe<AlliesWhere>;
  /** The direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: InputMaybe<RelationshipOrderField>;
  /** Sort by the number of entities that are related like this to the entity at the other end. */
  related?: InputMaybe<RelatedWhere>;
};

/** The fields by which relationships can be sorted. */
export type RelationshipOrderField =
  /** The name of the entity at the other end. */
  | 'NAME'
  /** The largest number of the whole, on the list's day if it has one: how many troops, for instance. */
  | 'QUANTITY'
  /** The role of the subject. */
  | 'ROLE'
  /** The day by which it had certainly begun. */
  | 'SINCE'
  /** The type, then the name. */
  | 'TYPE'
  /** The day until which it certainly lasted. */
  | 'UNTIL';

/** Conditions on a relationship. All that are given must hold. */
export type RelationshipWhere = {
  /** It began then. */
  began?: InputMaybe<DayWhere>;
  /** With a day: `true` leaves out what is UNKNOWN on it only because it isn't known how early it may have begun; `false` keeps only that. Both if omitted. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It ended then. */
  ended?: InputMaybe<DayWhere>;
  /** The subject has one of these obligations; with a day, it is in force on that day. */
  obligations?: InputMaybe<Array<Obligation>>;
  /** Whether plans are meant; EXCLUDED if omitted. */
  plans?: InputMaybe<Plans>;
  /** There was so much of it: at least one quantity meets the conditions. */
  quantity?: InputMaybe<QuantityWhere>;
  /** One of its statements has one of these ranks. */
  ranks?: InputMaybe<Array<Rank>>;
  /** The role of the subject is this, such as `observer`. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** This document supports one of its statements; by id or code. */
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** One change to a statement or entity in the record. Revisions are only appended, never changed. */
export type Revision = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** For REWORDED: the former words. */
  before?: Maybe<Words>;
  /** The ids of the evidence that was added or withdrawn. */
  evidence: Array<Scalars['ID']['output']>;
  /** The kind of change; never one in the world. */
  kind: ChangeKind;
  /** The file or import that caused it; null for a change by hand. */
  load?: Maybe<Scalars['String']['output']>;
  /** The new rank, if it changed. */
  rank?: Maybe<Rank>;
  /** The reason. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of the entities that a search found. It may have fewer edges than requested and still have a next page; see `cut`. */
export type SearchConnection = {
  /** A sentence that says what was left out; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each entity once. */
  edges: Array<SearchEdge>;
  /** How many entities of each kind match, whatever `kinds` was given; the most frequent kind first. */
  facets?: Maybe<Array<SearchFacet>>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages, as far as they were counted; see `cut`; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity that was found, with its best matching text. */
export type SearchEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The kind of text that matched. */
  field: SearchField;
  /** How well it matches. */
  fit: SearchFit;
  /** The positions of the matching words in that text, in order. A whole name or code has one mark. */
  marks: Array<TextMark>;
  /** The entity. */
  node: Entity;
  /** The text that matched. */
  text: Scalars['String']['output'];
};

/** How many entities of a kind match a search. */
export type SearchFacet = {
  /** The number of entities of that kind that match. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EntityKind;
};

/** The kinds of text in which entities are searched. */
export type SearchField =
  /** Another name, from a source. */
  | 'ALIAS'
  /** The description. */
  | 'DESCRIPTION'
  /** An id, or a code of a catalogue or data set. */
  | 'IDENTIFIER'
  /** The display name. */
  | 'NAME';

/** How well an entity matches what was typed. The values are in the order of the results, the best first. Among equals, names come before other names and descriptions; then states, people, organisations, treaties, places, offices, missions, events, topics, mentions and documents, in this order; then the entity of which the graph knows more. */
export type SearchFit =
  /** A name or other name begins with it. A person's name may begin at any of its words; names of documents don't count. */
  | 'BEGINNING'
  /** At least half of its words are there. */
  | 'PARTIAL'
  /** All its words are there, some with a typo. */
  | 'SIMILAR'
  /** It is a whole name, other name, code or id. */
  | 'WHOLE'
  /** All its words are there; the last may be incomplete. */
  | 'WORDS';

/** A page of what two entities share. */
export type SharedEntityConnection = {
  /** The edges: each shared entity, with the relationships of both to it. */
  edges: Array<SharedEntityEdge>;
  /** The nodes of the edges. */
  nodes: Array<Entity>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity to which two others are related, such as a treaty of both, and when both were related to it. */
export type SharedEntityEdge = {
  /** The relationship of the first entity to it: of the entity whose allies are listed, or of `a` of a dyad. Its statements have the sources, and the obligations that each gives. */
  a: Relationship;
  /** The relationship of the other entity to it. */
  b: Relationship;
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** When both were related to it. */
  dates: DateSpan;
  /** Whether both were related to it on a day. */
  inForce: InForce;
  /** The shared entity, such as a treaty or an organisation. */
  node: Entity;
  /** The obligations of both, and the days on which both are in force, whatever the day of the list; in alphabetical order, then by time. `dates` of the edge are the days of the relationships: an obligation may have begun later or ended earlier. */
  obligations: Array<MutualObligation>;
};

/** An entity to which two others are related, such as a treaty of both, and when both were related to it. */
export type SharedEntityEdgeInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** An entity to which two others are related, such as a treaty of both, and when both were related to it. */
export type SharedEntityEdgeObligationsArgs = {
  alike?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far one source looked. */
export type SourceCoverage = {
  /** The source. */
  document: Document;
  /** The first day of which it tells; of a table by year, of its first year. Null if it says of nothing when it began. */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it looked. */
  looked: Looked;
  /** What it looked at. */
  population: Population;
  /** The last day of which it tells, or for which it vouches; of a table by year, of its last year. Null if it says of nothing until when it was so: then it looked at no day. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** Whether a source supports a statement. */
export type Stance =
  /** The source denies it. */
  | 'CONTRADICTS'
  /** The source says the same. */
  | 'SUPPORTS';

/** A state, present or past. */
export type State = Entity &
  Node & {
    /** AFFECTED_BY: what it was affected by. */
    affectedBy?: Maybe<RelatedEventConnection>;
    /** Its allies, as the root field `allies` lists them; of a list of states, they are read in one request. */
    allies?: Maybe<AllyConnection>;
    /** ASSESSES: what it assesses. */
    assesses?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO: what it is committed to. */
    committedTo?: Maybe<RelatedEntityConnection>;
    /** COMPRISES, reversed: what it is one of. */
    comprisedIn?: Maybe<RelatedMentionConnection>;
    /** SETS_CONDITIONS_ON, reversed: what sets conditions on it. */
    conditionsSetBy?: Maybe<RelatedTreatyConnection>;
    /** CONSULTS, reversed: what it is consulted by. */
    consultedBy?: Maybe<RelatedEntityConnection>;
    /** CONSULTS: what it consults. */
    consults?: Maybe<RelatedEntityConnection>;
    /** WITHIN, reversed: what it contains. */
    contains?: Maybe<RelatedEntityConnection>;
    /** CONTRIBUTES_TO: what it contributes to. */
    contributesTo?: Maybe<RelatedEntityConnection>;
    /** COOPERATES_WITH: what it cooperates with. */
    cooperatesWith?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** DECIDED: what it adopted. */
    decisions?: Maybe<RelatedTreatyConnection>;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: what it is engaged in. */
    engagedIn?: Maybe<RelatedTopicConnection>;
    /** FACES: what it faces. */
    faces?: Maybe<RelatedTopicConnection>;
    /** HOSTS: what it hosts. */
    hosts?: Maybe<RelatedEntityConnection>;
    /** STATIONS_TROOPS_IN, reversed: what it hosts troops from. */
    hostsTroopsOf?: Maybe<RelatedStateConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** INCREASED: what it increased. */
    increased?: Maybe<RelatedEntityConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** LEADS: what it leads. */
    leads?: Maybe<RelatedEntityConnection>;
    /** WITHDRAWS_FROM, reversed: what withdrew from it. */
    leftBy?: Maybe<RelatedEntityConnection>;
    /** LOCATED_IN, reversed: what it is the location of. */
    locationOf?: Maybe<RelatedEntityConnection>;
    /** MEMBER_OF: what it is a member of. */
    memberOf?: Maybe<RelatedOrganizationConnection>;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PARTICIPATED_IN: what it took part in. */
    participatedIn?: Maybe<RelatedEventConnection>;
    /** PARTNER_OF: what it is a partner of. */
    partners?: Maybe<RelatedEntityConnection>;
    /** PART_OF, reversed: what it includes. */
    parts?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: what it poses. */
    poses?: Maybe<RelatedTopicConnection>;
    /** POST_OF, reversed: what is an office of it. */
    posts?: Maybe<RelatedPostConnection>;
    /** SUCCEEDED_BY, reversed: what it succeeded. */
    predecessors?: Maybe<RelatedEntityConnection>;
    /** PREPARES_FOR: what it prepares for. */
    preparesFor?: Maybe<RelatedEntityConnection>;
    /** PRESSED: what it put pressure on. */
    pressed?: Maybe<RelatedEntityConnection>;
    /** PRESSED, reversed: what it came under pressure from. */
    pressedBy?: Maybe<RelatedEntityConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, reversed: what it runs. */
    runs?: Maybe<RelatedMissionConnection>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** STATIONS_TROOPS_IN: what it stations troops in. */
    stationsTroopsIn?: Maybe<RelatedStateConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUCCEEDED_BY: what it was succeeded by. */
    successors?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS, reversed: what it is supported by. */
    supportedBy?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS: what it supports. */
    supports?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
    /** TIES_WITH: what it has ties with. */
    tiesWith?: Maybe<RelatedEntityConnection>;
    /** PARTY_TO: what it is a party to. */
    treaties?: Maybe<RelatedTreatyConnection>;
    /** USES: what it uses. */
    uses?: Maybe<RelatedPlaceConnection>;
    /** WITHDRAWS_FROM: what it withdrew from. */
    withdrawsFrom?: Maybe<RelatedEntityConnection>;
    /** WITHIN: what it is in. */
    within?: Maybe<RelatedEntityConnection>;
    /** WRITTEN_BY, reversed: what it wrote. */
    wrote?: Maybe<RelatedDocumentConnection>;
  };

/** A state, present or past. */
export type StateAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateAlliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  obligations?: InputMaybe<Array<Obligation>>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  source?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Array<AllianceForm>>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateComprisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateHostsTroopsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateLeftByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A state, present or past. */
export type StateNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A state, present or past. */
export type StateParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StatePressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A state, present or past. */
export type StateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A state, present or past. */
export type StateStationsTroopsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A state, present or past. */
export type StateWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of states. */
export type StateConnection = {
  /** The edges: each listed object. */
  edges: Array<StateEdge>;
  /** The nodes of the edges. */
  nodes: Array<State>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of states. */
export type StateEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: State;
};

/** One claim about the world, in the record. Its id is a hash of the claim, so a second source for the same claim adds evidence to the same statement. */
export type Statement = Node & {
  /** Other entities that it is about. */
  concerns: Array<Entity>;
  /** The condition under which the claim is said to hold, in our own words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words: the content of the first evidence that has its modality. The words belong to the evidence; they aren't part of the claim. */
  content?: Maybe<Scalars['String']['output']>;
  /** When it was so, according to this statement. */
  dates: DateSpan;
  /** The sources for and against it, in the order of documents and lines. */
  evidence?: Maybe<EvidenceConnection>;
  /** Stable, such as `statement/3f2a9c41d07be65a8c12`. */
  id: Scalars['ID']['output'];
  /** A short name that distinguishes an utterance from others by the same speaker about the same subject matter. */
  key?: Maybe<Scalars['String']['output']>;
  /** The language of a name, as a language tag such as `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** What happened at the beginning, such as a signature. */
  meaning?: Maybe<Meaning>;
  /** The strongest modality among the evidence that supports it; null if none does. */
  modality?: Maybe<Modality>;
  /** The object of the claim, if the predicate has one. */
  object?: Maybe<Entity>;
  /** The obligations that the subject has as a member or party, according to this statement; in alphabetical order. */
  obligations: Array<Obligation>;
  /** The predicate of the claim. */
  predicate: Predicate;
  /** How much there is of the relation, according to this statement; null if it doesn't say. */
  quantity?: Maybe<Quantity>;
  /** How much it counts relative to other statements about the same fact. */
  rank: Rank;
  /** The reason for the rank. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The statement that it responds to. */
  refersTo?: Maybe<Statement>;
  /** Whether it was retracted: by hand, or because no source supports it any more. */
  retracted: Scalars['Boolean']['output'];
  /** Its history in the record, oldest first. */
  revisions: Array<Revision>;
  /** The role of the subject, such as guest or speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** The claim as a sentence that shows its modality: a plan says "plans to" or "is to", a condition "would" and "if", a demand "should", and an opinion names whose it is. */
  sentence: Scalars['String']['output'];
  /** The number of documents that support it with that modality. A plan, for example, doesn't support a fact. */
  sources: Scalars['Int']['output'];
  /** The subject of the claim; for an utterance, the speaker. */
  subject: Entity;
  /** The text of the claim, if the predicate has one. */
  value?: Maybe<Scalars['String']['output']>;
  /** The last day on which a source confirms that it held. */
  vouchedMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which a source confirms that it held. */
  vouchedMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** One claim about the world, in the record. Its id is a hash of the claim, so a second source for the same claim adds evidence to the same statement. */
export type StatementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  /** The edges: each listed object. */
  edges: Array<StatementEdge>;
  /** The nodes of the edges. */
  nodes: Array<Statement>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of statements. */
export type StatementEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Statement;
};

/** A sort order for statements. */
export type StatementOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: StatementOrderField;
};

/** The fields by which statements can be sorted. */
export type StatementOrderField =
  /** The id: an order that never changes. */
  | 'ID'
  /** The name of the predicate, then the id. */
  | 'PREDICATE'
  /** The latest day on which it may have begun; unknown days come last, in either direction. */
  | 'SINCE';

/** A page of the statements that a search found. It may have fewer edges than requested and still have a next page; see `cut`. */
export type StatementSearchConnection = {
  /** A sentence that says what was left out; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each statement once. */
  edges: Array<StatementSearchEdge>;
  /** The nodes of the edges. */
  nodes: Array<Statement>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages, as far as they were counted; see `cut`; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A statement that was found, with its matching text. */
export type StatementSearchEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The positions of the matching words in that text, in order. */
  marks: Array<TextMark>;
  /** The statement. */
  node: Statement;
  /** The text that matched: what was said, or its condition. */
  text: Scalars['String']['output'];
};

/** Conditions on statements. All that are given must hold. Only the record of now can be searched by them: not together with `known`. */
export type StatementWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<StatementWhere>>;
  /** It began then. */
  began?: InputMaybe<DayWhere>;
  /** It ended then. */
  ended?: InputMaybe<DayWhere>;
  /** It held then, on at least one day, according to the statement or to a source that vouches for a day. */
  held?: InputMaybe<DayWhere>;
  /** What happened at the beginning is one of these. */
  meanings?: InputMaybe<Array<Meaning>>;
  /** This doesn't hold: YES where it is NO, NO where it is YES, else UNKNOWN. */
  not?: InputMaybe<StatementWhere>;
  /** There is an object, and it meets these conditions. */
  object?: InputMaybe<EntityWhere>;
  /** The subject has one of these obligations. */
  obligations?: InputMaybe<Array<Obligation>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StatementWhere>>;
  /** The role of the subject is this, such as `observer`. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** This document supports it; by id or code. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The subject meets these conditions. */
  subject?: InputMaybe<EntityWhere>;
};

/** Some entities and the relationships between them. */
export type Subgraph = {
  /** A sentence that says what was left out; null if nothing was. `frontier` counts the relationships that lead further from each entity. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The relationships between these entities. */
  edges: Array<SubgraphEdge>;
  /** The entities: first the seeds as given, then the others, the nearest first. */
  nodes: Array<SubgraphNode>;
  /** Seeds that don't exist. */
  unknownSeeds: Array<Scalars['ID']['output']>;
};

/** A relationship in a subgraph. */
export type SubgraphEdge = {
  /** The id of its subject. */
  from: Scalars['ID']['output'];
  /** The relationship. */
  relationship: Relationship;
  /** The id of its object. */
  to: Scalars['ID']['output'];
};

/** How many neighbours of an entity to follow by one type. If the entity isn't among the seeds, it is added to them, and only types named like this are followed from it. */
export type SubgraphFollow = {
  /** The entity, by id or code. */
  entity: Scalars['ID']['input'];
  /** The maximum number of neighbours, from 0 to 500. */
  neighbours: Scalars['Int']['input'];
  /** The type; plans count as a separate type. */
  type: Predicate;
};

/** An entity in a subgraph. */
export type SubgraphNode = {
  /** Its distance from the nearest seed, in steps. */
  depth: Scalars['Int']['output'];
  /** The number of its relationships that aren't included, by type, with the same filters. */
  frontier: Array<Frontier>;
  /** The entity. */
  node: Entity;
};

/** Which of several neighbours come first in a subgraph. */
export type SubgraphOrder =
  /** By name and id. */
  | 'NAME'
  /** Those with the most relationships of all types and times, plans included; then by name and id. */
  | 'RELATIONSHIPS';

/** A range of a text, counted in UTF-16 code units, as strings are in JavaScript and Java. Places in a source count code points. */
export type TextMark = {
  /** The position after the last code unit. */
  end: Scalars['Int']['output'];
  /** The first code unit, counted from 0. */
  start: Scalars['Int']['output'];
};

/** The time after one moment and up to another. What happened in it is the difference between what was `known` at the first and at the second. */
export type TimeInterval = {
  /** The moment after which it begins. */
  from: Scalars['DateTime']['input'];
  /** The moment at which it ends, included; now if omitted. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  /** The edges: each entry. */
  edges: Array<TimelineEdge>;
  /** The nodes of the edges. */
  nodes: Array<Node>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One entry of a timeline. */
export type TimelineEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The kind of entry. */
  kind: TimelineKind;
  /** The latest day on which it may have happened; null if unknown. */
  max?: Maybe<Scalars['LocalDate']['output']>;
  /** The earliest day on which it may have happened; null if unknown. */
  min?: Maybe<Scalars['LocalDate']['output']>;
  /** What the entry is about: a relationship, a statement, or the entity that began, ended or took place. */
  node: Node;
  /** The entity at the other end of the relationship or statement; the object if both ends are in `of`. */
  other?: Maybe<Entity>;
  /** Whether it is a plan: scheduled or expected, according to its sources, and not a fact. */
  planned: Scalars['Boolean']['output'];
  /** The entry as a sentence, with a date that is as precise as is known. */
  sentence: Scalars['String']['output'];
};

/** The kinds of timeline entries. */
export type TimelineKind =
  /** Something that lasts began. */
  | 'BEGAN'
  /** Something that lasts ended. */
  | 'ENDED'
  /** Something took place. */
  | 'HAPPENED'
  /** Somebody said something. */
  | 'SAID';

/** An initiative, policy, capability or theme. */
export type Topic = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** AIMS_AT, reversed: what it is an aim of. */
    aimOf?: Maybe<RelatedEntityConnection>;
    /** AIMS_AT: what it aims at. */
    aimsAt?: Maybe<RelatedTopicConnection>;
    /** ANNOUNCES, reversed: what announced a change to it. */
    announcedBy?: Maybe<RelatedEventConnection>;
    /** ASSESSES, reversed: what it is assessed by. */
    assessedBy?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO, reversed: what is committed to it. */
    commitmentsTo?: Maybe<RelatedEntityConnection>;
    /** CONTRIBUTES_TO, reversed: what it receives contributions from. */
    contributors?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN, reversed: what is engaged in it. */
    engaged?: Maybe<RelatedEntityConnection>;
    /** ESTABLISHED_BY: what it was established by. */
    establishedBy?: Maybe<RelatedEntityConnection>;
    /** FACES, reversed: what it is faced by. */
    facedBy?: Maybe<RelatedEntityConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** INCLUDES: what it includes. */
    includes?: Maybe<RelatedEntityConnection>;
    /** INCREASED, reversed: what it was increased by. */
    increasedBy?: Maybe<RelatedEntityConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: what it is part of. */
    partOf?: Maybe<RelatedEntityConnection>;
    /** PART_OF, reversed: what it includes. */
    parts?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES, reversed: what it is posed by. */
    posedBy?: Maybe<RelatedEntityConnection>;
    /** PREPARES_FOR, reversed: what prepares for it. */
    preparedForBy?: Maybe<RelatedEntityConnection>;
    /** PROVIDES_FOR, reversed: what it is provided for in. */
    providedForBy?: Maybe<RelatedTreatyConnection>;
    /** REGULATES, reversed: what it is regulated by. */
    regulatedBy?: Maybe<RelatedTreatyConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUPPORTS, reversed: what it is supported by. */
    supportedBy?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
  };

/** An initiative, policy, capability or theme. */
export type TopicAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicAimOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicAssessedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicFacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncludesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncreasedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An initiative, policy, capability or theme. */
export type TopicNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An initiative, policy, capability or theme. */
export type TopicPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicPosedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicPreparedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicProvidedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicRegulatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** An initiative, policy, capability or theme. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** An initiative, policy, capability or theme. */
export type TopicSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** An initiative, policy, capability or theme. */
export type TopicTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of topics. */
export type TopicConnection = {
  /** The edges: each listed object. */
  edges: Array<TopicEdge>;
  /** The nodes of the edges. */
  nodes: Array<Topic>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of topics. */
export type TopicEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Topic;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type Treaty = Entity &
  Node & {
    /** ABOUT: what it is about. */
    about?: Maybe<RelatedEntityConnection>;
    /** AIMS_AT: what it aims at. */
    aimsAt?: Maybe<RelatedTopicConnection>;
    /** ANNOUNCES, reversed: what announced a change to it. */
    announcedBy?: Maybe<RelatedEventConnection>;
    /** ASSESSES, reversed: what it is assessed by. */
    assessedBy?: Maybe<RelatedEntityConnection>;
    /** COMMITTED_TO, reversed: what is committed to it. */
    commitmentsTo?: Maybe<RelatedEntityConnection>;
    /** When it was there: when it began and ended, took place, was in force, or was published. */
    dates: DateSpan;
    /** DECIDED, reversed: what it was adopted by. */
    decidedBy?: Maybe<RelatedEntityConnection>;
    /** A short description, in our own words, that distinguishes it from similar entities. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY, reversed: what it established. */
    established?: Maybe<RelatedEntityConnection>;
    /** EXTENDS, reversed: what it is extended by. */
    extendedBy?: Maybe<RelatedEntityConnection>;
    /** EXTENDS: what it extends. */
    extends?: Maybe<RelatedTreatyConnection>;
    /** FOLLOWS_UP, reversed: what it is followed up by. */
    followedUpBy?: Maybe<RelatedEventConnection>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** Its codes in catalogues and data sets: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, reversed: what it is included in. */
    includedIn?: Maybe<RelatedTopicConnection>;
    /** Its kind, as its type says. */
    kind: EntityKind;
    /** The documents that mention it, with the lines. */
    mentionedIn?: Maybe<MentioningDocumentConnection>;
    /** The display name; with a language or a day, the name that sources give it in that language, or then, if there is one. */
    name: Scalars['String']['output'];
    /** Its names in sources: official names, aliases, former names. */
    names: Array<Name>;
    /** PARTY_TO, reversed: what is a party to it. */
    parties?: Maybe<RelatedEntityConnection>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is; a plan never fills `dates`. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, reversed: what it succeeded. */
    predecessors?: Maybe<RelatedEntityConnection>;
    /** PROVIDES_FOR: what it provides for. */
    providesFor?: Maybe<RelatedEntityConnection>;
    /** REGULATES: what it regulates. */
    regulates?: Maybe<RelatedTopicConnection>;
    /** The number of its relationships by type and end; types without any are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** Its relationships, as subject or object: an edge for each, whose node is the entity at the other end. */
    relationships?: Maybe<RelatedEntityConnection>;
    /** The code or former id by which it was asked for; null if by its id. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** SETS_CONDITIONS_ON: what it sets conditions on. */
    setsConditionsOn?: Maybe<RelatedEntityConnection>;
    /** The record: statements that have this entity as subject or object, or concern it. */
    statements?: Maybe<StatementConnection>;
    /** ABOUT, reversed: what it is a subject of. */
    subjectOf?: Maybe<RelatedEntityConnection>;
    /** SUCCEEDED_BY: what it was succeeded by. */
    successors?: Maybe<RelatedEntityConnection>;
    /** TARGETED, reversed: what it was the target of. */
    targetedBy?: Maybe<RelatedEventConnection>;
  };

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAssessedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyDecidedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyExtendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyExtendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyFollowedUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyProvidesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRegulatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  plans?: Plans;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  types?: InputMaybe<Array<Predicate>>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatySetsConditionsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
  ranks?: InputMaybe<Array<Rank>>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
  relationship?: InputMaybe<RelationshipWhere>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of treaties. */
export type TreatyConnection = {
  /** The edges: each listed object. */
  edges: Array<TreatyEdge>;
  /** The nodes of the edges. */
  nodes: Array<Treaty>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of edges on all pages; null if they couldn't be counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a page of treaties. */
export type TreatyEdge = {
  /** The position of this edge, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The listed object. */
  node: Treaty;
};

/** What a number counts or measures. */
export type Unit =
  /** An amount of money. */
  | 'MONEY'
  /** People, such as troops. */
  | 'PEOPLE'
  /** A share of the whole, in percent. */
  | 'PERCENT';

/** Whether the words that a piece of evidence cites were found in the text. */
export type Verification =
  /** The service has a text that differs from the cited version. */
  | 'CHANGED'
  /** The service doesn't have the text. */
  | 'UNVERIFIED'
  /** The service has the text, and the words are at that place. */
  | 'VERIFIED';

/** Wording of ours that isn't part of a claim: of a piece of evidence, a statement or an entity. */
export type Words = {
  /** The ids of what the statement concerned; null for evidence and entities. */
  concerns?: Maybe<Array<Scalars['ID']['output']>>;
  /** The condition, in our own words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** The entity's description. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id of the evidence with these words; null if they belonged to the statement or entity itself. */
  evidence?: Maybe<Scalars['ID']['output']>;
  /** The name of a document's file. */
  file?: Maybe<Scalars['String']['output']>;
  /** The entity's name in this graph. */
  name?: Maybe<Scalars['String']['output']>;
  /** An error or ambiguity in the source that a reader should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** The id of the statement that it responded to. */
  refersTo?: Maybe<Scalars['ID']['output']>;
  /** The SHA-256 of a document's file. */
  sha256?: Maybe<Scalars['String']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AnyRelationship: RelationshipParent | RelationshipParent;
  Entity:
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent;
  Node:
    | DisputeParent
    | EntityParent
    | EntityParent
    | EvidenceParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | EntityParent
    | RelationshipParent
    | EntityParent
    | StatementParent
    | EntityParent
    | EntityParent;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllianceForm: AllianceForm;
  AlliesWhere: AlliesWhere;
  AllyConnection: ResolverTypeWrapper<ConnectionParent>;
  AllyEdge: ResolverTypeWrapper<AllyEdgeParent>;
  AnyRelationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AnyRelationship']>;
  Belief: ResolverTypeWrapper<Belief>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeConnection: ResolverTypeWrapper<ConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<EdgeParent>;
  ChangeKind: ChangeKind;
  CountWhere: CountWhere;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  CypherAnswer: ResolverTypeWrapper<CypherAnswer>;
  DateSpan: ResolverTypeWrapper<Bounds>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayInterval: DayInterval;
  DayRange: ResolverTypeWrapper<DayRange>;
  DayWhere: DayWhere;
  Dispute: ResolverTypeWrapper<DisputeParent>;
  DisputeConnection: ResolverTypeWrapper<ConnectionParent>;
  DisputeEdge: ResolverTypeWrapper<EdgeParent>;
  DisputeKind: DisputeKind;
  DisputeOrder: DisputeOrder;
  Document: ResolverTypeWrapper<EntityParent>;
  DocumentConnection: ResolverTypeWrapper<ConnectionParent>;
  DocumentEdge: ResolverTypeWrapper<EdgeParent>;
  Dyad: ResolverTypeWrapper<DyadParent>;
  Effect: Effect;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<ConnectionParent>;
  EntityEdge: ResolverTypeWrapper<EdgeParent>;
  EntityGroup: ResolverTypeWrapper<GroupRow>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityWhere: EntityWhere;
  Event: ResolverTypeWrapper<EntityParent>;
  EventConnection: ResolverTypeWrapper<ConnectionParent>;
  EventEdge: ResolverTypeWrapper<EdgeParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<ConnectionParent>;
  EvidenceEdge: ResolverTypeWrapper<EdgeParent>;
  EvidencePolicy: EvidencePolicy;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frontier: ResolverTypeWrapper<FrontierParent>;
  GroupKey: GroupKey;
  HypotheticalRelationship: ResolverTypeWrapper<RelationshipParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  Impact: ResolverTypeWrapper<ImpactParent>;
  InForce: InForce;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Looked: Looked;
  Meaning: Meaning;
  Mention: ResolverTypeWrapper<EntityParent>;
  MentionConnection: ResolverTypeWrapper<ConnectionParent>;
  MentionEdge: ResolverTypeWrapper<EdgeParent>;
  MentionedEntityConnection: ResolverTypeWrapper<ConnectionParent>;
  MentionedEntityEdge: ResolverTypeWrapper<EdgeParent>;
  MentioningDocumentConnection: ResolverTypeWrapper<ConnectionParent>;
  MentioningDocumentEdge: ResolverTypeWrapper<EdgeParent>;
  Mission: ResolverTypeWrapper<EntityParent>;
  MissionConnection: ResolverTypeWrapper<ConnectionParent>;
  MissionEdge: ResolverTypeWrapper<EdgeParent>;
  Modality: Modality;
  MutualObligation: ResolverTypeWrapper<MutualDays>;
  Name: ResolverTypeWrapper<NameParent>;
  NoPath: NoPath;
  Node: ResolverTypeWrapper<NodeParent>;
  Obligation: Obligation;
  ObligationSpan: ResolverTypeWrapper<ObligationDays>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityParent>;
  OrganizationConnection: ResolverTypeWrapper<ConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<EdgeParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: Part;
  Path: ResolverTypeWrapper<PathParent>;
  PathResult: ResolverTypeWrapper<PathResultParent>;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  Person: ResolverTypeWrapper<EntityParent>;
  PersonConnection: ResolverTypeWrapper<ConnectionParent>;
  PersonEdge: ResolverTypeWrapper<EdgeParent>;
  Place: ResolverTypeWrapper<EntityParent>;
  PlaceConnection: ResolverTypeWrapper<ConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<EdgeParent>;
  Plans: Plans;
  Population: Population;
  Post: ResolverTypeWrapper<EntityParent>;
  PostConnection: ResolverTypeWrapper<ConnectionParent>;
  PostEdge: ResolverTypeWrapper<EdgeParent>;
  Predicate: Predicate;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantitySpan: ResolverTypeWrapper<QuantitySpanParent>;
  QuantitySum: ResolverTypeWrapper<QuantitySumRow>;
  QuantityWhere: QuantityWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Reading: ResolverTypeWrapper<ReadingParent>;
  RelatedDocumentConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedDocumentEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedEntityConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedEntityEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedEventConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedEventEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedMentionConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedMentionEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedMissionConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedMissionEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedOrganizationConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedOrganizationEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedPersonConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedPersonEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedPlaceConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedPlaceEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedPostConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedPostEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedStateConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedStateEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedTopicConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedTopicEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedTreatyConnection: ResolverTypeWrapper<ConnectionParent>;
  RelatedTreatyEdge: ResolverTypeWrapper<EdgeParent>;
  RelatedWhere: RelatedWhere;
  Relationship: ResolverTypeWrapper<RelationshipParent>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChangeParent>;
  RelationshipChangeConnection: ResolverTypeWrapper<ConnectionParent>;
  RelationshipChangeEdge: ResolverTypeWrapper<EdgeParent>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEnd: RelationshipEnd;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  RelationshipWhere: RelationshipWhere;
  Revision: ResolverTypeWrapper<RevisionParent>;
  SearchConnection: ResolverTypeWrapper<ConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchField: SearchField;
  SearchFit: SearchFit;
  SharedEntityConnection: ResolverTypeWrapper<ConnectionParent>;
  SharedEntityEdge: ResolverTypeWrapper<SharedEntityEdgeParent>;
  SourceCoverage: ResolverTypeWrapper<SourceCoverageParent>;
  Stance: Stance;
  State: ResolverTypeWrapper<EntityParent>;
  StateConnection: ResolverTypeWrapper<ConnectionParent>;
  StateEdge: ResolverTypeWrapper<EdgeParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementConnection: ResolverTypeWrapper<ConnectionParent>;
  StatementEdge: ResolverTypeWrapper<EdgeParent>;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  StatementSearchConnection: ResolverTypeWrapper<ConnectionParent>;
  StatementSearchEdge: ResolverTypeWrapper<StatementSearchEdgeParent>;
  StatementWhere: StatementWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeParent>;
  SubgraphFollow: SubgraphFollow;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeParent>;
  SubgraphOrder: SubgraphOrder;
  TextMark: ResolverTypeWrapper<TextMark>;
  TimeInterval: TimeInterval;
  TimelineConnection: ResolverTypeWrapper<ConnectionParent>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeParent>;
  TimelineKind: TimelineKind;
  Topic: ResolverTypeWrapper<EntityParent>;
  TopicConnection: ResolverTypeWrapper<ConnectionParent>;
  TopicEdge: ResolverTypeWrapper<EdgeParent>;
  Treaty: ResolverTypeWrapper<EntityParent>;
  TreatyConnection: ResolverTypeWrapper<ConnectionParent>;
  TreatyEdge: ResolverTypeWrapper<EdgeParent>;
  Unit: Unit;
  Verification: Verification;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlliesWhere: AlliesWhere;
  AllyConnection: ConnectionParent;
  AllyEdge: AllyEdgeParent;
  AnyRelationship: ResolversInterfaceTypes<ResolversParentTypes>['AnyRelationship'];
  Belief: Belief;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeParent;
  ChangeConnection: ConnectionParent;
  ChangeEdge: EdgeParent;
  CountWhere: CountWhere;
  Coverage: CoverageParent;
  CypherAnswer: CypherAnswer;
  DateSpan: Bounds;
  DateTime: Scalars['DateTime']['output'];
  DayInterval: DayInterval;
  DayRange: DayRange;
  DayWhere: DayWhere;
  Dispute: DisputeParent;
  DisputeConnection: ConnectionParent;
  DisputeEdge: EdgeParent;
  Document: EntityParent;
  DocumentConnection: ConnectionParent;
  DocumentEdge: EdgeParent;
  Dyad: DyadParent;
  Entity: EntityParent;
  EntityConnection: ConnectionParent;
  EntityEdge: EdgeParent;
  EntityGroup: GroupRow;
  EntityOrder: EntityOrder;
  EntityWhere: EntityWhere;
  Event: EntityParent;
  EventConnection: ConnectionParent;
  EventEdge: EdgeParent;
  Evidence: EvidenceParent;
  EvidenceConnection: ConnectionParent;
  EvidenceEdge: EdgeParent;
  EvidencePolicy: EvidencePolicy;
  Float: Scalars['Float']['output'];
  Frontier: FrontierParent;
  HypotheticalRelationship: RelationshipParent;
  ID: Scalars['ID']['output'];
  Identifier: IdentifierParent;
  Impact: ImpactParent;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mention: EntityParent;
  MentionConnection: ConnectionParent;
  MentionEdge: EdgeParent;
  MentionedEntityConnection: ConnectionParent;
  MentionedEntityEdge: EdgeParent;
  MentioningDocumentConnection: ConnectionParent;
  MentioningDocumentEdge: EdgeParent;
  Mission: EntityParent;
  MissionConnection: ConnectionParent;
  MissionEdge: EdgeParent;
  MutualObligation: MutualDays;
  Name: NameParent;
  Node: NodeParent;
  ObligationSpan: ObligationDays;
  Organization: EntityParent;
  OrganizationConnection: ConnectionParent;
  OrganizationEdge: EdgeParent;
  PageInfo: PageInfo;
  Path: PathParent;
  PathResult: PathResultParent;
  PathStep: PathStepParent;
  Person: EntityParent;
  PersonConnection: ConnectionParent;
  PersonEdge: EdgeParent;
  Place: EntityParent;
  PlaceConnection: ConnectionParent;
  PlaceEdge: EdgeParent;
  Post: EntityParent;
  PostConnection: ConnectionParent;
  PostEdge: EdgeParent;
  Quantity: Quantity;
  QuantitySpan: QuantitySpanParent;
  QuantitySum: QuantitySumRow;
  QuantityWhere: QuantityWhere;
  Query: Record<PropertyKey, never>;
  Reading: ReadingParent;
  RelatedDocumentConnection: ConnectionParent;
  RelatedDocumentEdge: EdgeParent;
  RelatedEntityConnection: ConnectionParent;
  RelatedEntityEdge: EdgeParent;
  RelatedEventConnection: ConnectionParent;
  RelatedEventEdge: EdgeParent;
  RelatedMentionConnection: ConnectionParent;
  RelatedMentionEdge: EdgeParent;
  RelatedMissionConnection: ConnectionParent;
  RelatedMissionEdge: EdgeParent;
  RelatedOrganizationConnection: ConnectionParent;
  RelatedOrganizationEdge: EdgeParent;
  RelatedPersonConnection: ConnectionParent;
  RelatedPersonEdge: EdgeParent;
  RelatedPlaceConnection: ConnectionParent;
  RelatedPlaceEdge: EdgeParent;
  RelatedPostConnection: ConnectionParent;
  RelatedPostEdge: EdgeParent;
  RelatedStateConnection: ConnectionParent;
  RelatedStateEdge: EdgeParent;
  RelatedTopicConnection: ConnectionParent;
  RelatedTopicEdge: EdgeParent;
  RelatedTreatyConnection: ConnectionParent;
  RelatedTreatyEdge: EdgeParent;
  RelatedWhere: RelatedWhere;
  Relationship: RelationshipParent;
  RelationshipChange: RelationshipChangeParent;
  RelationshipChangeConnection: ConnectionParent;
  RelationshipChangeEdge: EdgeParent;
  RelationshipCount: RelationshipCount;
  RelationshipOrder: RelationshipOrder;
  RelationshipWhere: RelationshipWhere;
  Revision: RevisionParent;
  SearchConnection: ConnectionParent;
  SearchEdge: SearchEdgeParent;
  SearchFacet: SearchFacet;
  SharedEntityConnection: ConnectionParent;
  SharedEntityEdge: SharedEntityEdgeParent;
  SourceCoverage: SourceCoverageParent;
  State: EntityParent;
  StateConnection: ConnectionParent;
  StateEdge: EdgeParent;
  Statement: StatementParent;
  StatementConnection: ConnectionParent;
  StatementEdge: EdgeParent;
  StatementOrder: StatementOrder;
  StatementSearchConnection: ConnectionParent;
  StatementSearchEdge: StatementSearchEdgeParent;
  StatementWhere: StatementWhere;
  String: Scalars['String']['output'];
  Subgraph: SubgraphParent;
  SubgraphEdge: SubgraphEdgeParent;
  SubgraphFollow: SubgraphFollow;
  SubgraphNode: SubgraphNodeParent;
  TextMark: TextMark;
  TimeInterval: TimeInterval;
  TimelineConnection: ConnectionParent;
  TimelineEdge: TimelineEdgeParent;
  Topic: EntityParent;
  TopicConnection: ConnectionParent;
  TopicEdge: EdgeParent;
  Treaty: EntityParent;
  TreatyConnection: ConnectionParent;
  TreatyEdge: EdgeParent;
  Words: Words;
};

export type AllyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllyConnection'] = ResolversParentTypes['AllyConnection'],
> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AllyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllyEdge'] = ResolversParentTypes['AllyEdge'],
> = {
  alliances?: Resolver<
    Maybe<ResolversTypes['SharedEntityConnection']>,
    ParentType,
    ContextType,
    Partial<AllyEdgeAlliancesArgs>
  >;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AnyRelationshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnyRelationship'] = ResolversParentTypes['AnyRelationship'],
> = {
  __resolveType: TypeResolveFn<'HypotheticalRelationship' | 'Relationship', ParentType, ContextType>;
};

export type BeliefResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Belief'] = ResolversParentTypes['Belief'],
> = {
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  after?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dayMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dayMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  former?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  looked?: Resolver<ResolversTypes['Looked'], ParentType, ContextType>;
  sources?: Resolver<
    Array<ResolversTypes['SourceCoverage']>,
    ParentType,
    ContextType,
    RequireFields<CoverageSourcesArgs, 'first'>
  >;
};

export type CypherAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CypherAnswer'] = ResolversParentTypes['CypherAnswer'],
> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
};

export type DateSpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DateSpan'] = ResolversParentTypes['DateSpan'],
> = {
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange'],
> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DisputeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'],
> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentAboutArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<
    Maybe<ResolversTypes['EvidenceConnection']>,
    ParentType,
    ContextType,
    Partial<DocumentEvidenceArgs>
  >;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<DocumentMentionedInArgs>
  >;
  mentions?: Resolver<
    Maybe<ResolversTypes['MentionedEntityConnection']>,
    ParentType,
    ContextType,
    Partial<DocumentMentionsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedBy?: Resolver<
    Maybe<ResolversTypes['RelatedOrganizationConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentPublishedByArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentSubjectOfArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentTargetedByArgs, 'certain'>
  >;
  writtenBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DocumentWrittenByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DyadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad'],
> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<
    Maybe<ResolversTypes['SharedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadEventsArgs, 'certain'>
  >;
  missions?: Resolver<
    Maybe<ResolversTypes['SharedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadMissionsArgs, 'certain'>
  >;
  organizations?: Resolver<
    Maybe<ResolversTypes['SharedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadOrganizationsArgs, 'certain'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadRelationshipsArgs, 'certain' | 'plans'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadStatementsArgs, 'orderBy'>
  >;
  timeline?: Resolver<
    Maybe<ResolversTypes['TimelineConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadTimelineArgs, 'plans'>
  >;
  treaties?: Resolver<
    Maybe<ResolversTypes['SharedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<DyadTreatiesArgs, 'certain'>
  >;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    | 'Document'
    | 'Event'
    | 'Mention'
    | 'Mission'
    | 'Organization'
    | 'Person'
    | 'Place'
    | 'Post'
    | 'State'
    | 'Topic'
    | 'Treaty',
    ParentType,
    ContextType
  >;
};

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityGroup'] = ResolversParentTypes['EntityGroup'],
> = {
  began?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainSum?: Resolver<Maybe<ResolversTypes['QuantitySum']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  unknownSum?: Resolver<Maybe<ResolversTypes['QuantitySum']>, ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventAboutArgs, 'certain'>
  >;
  affected?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventAffectedArgs, 'certain'>
  >;
  announcedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventAnnouncedByArgs, 'certain'>
  >;
  announces?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventAnnouncesArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventEstablishedArgs, 'certain'>
  >;
  extends?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventExtendsArgs, 'certain'>
  >;
  followedUpBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventFollowedUpByArgs, 'certain'>
  >;
  followsUp?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventFollowsUpArgs, 'certain'>
  >;
  hostedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventHostedByArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventLocatedInArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<EventMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventPartOfArgs, 'certain'>
  >;
  participants?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventParticipantsArgs, 'certain'>
  >;
  parts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventPartsArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  preparedForBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventPreparedForByArgs, 'certain'>
  >;
  providedForBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventProvidedForByArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<EventRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventSubjectOfArgs, 'certain'>
  >;
  targeted?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventTargetedArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<EventTargetedByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventory?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presupposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  vouchedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  wordsHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FrontierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Frontier'] = ResolversParentTypes['Frontier'],
> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type HypotheticalRelationshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HypotheticalRelationship'] =
    ResolversParentTypes['HypotheticalRelationship'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<HypotheticalRelationshipInForceArgs, 'on'>
  >;
  meaning?: Resolver<Maybe<ResolversTypes['Meaning']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  obligationSpans?: Resolver<Array<ResolversTypes['ObligationSpan']>, ParentType, ContextType>;
  obligations?: Resolver<
    Array<ResolversTypes['Obligation']>,
    ParentType,
    ContextType,
    Partial<HypotheticalRelationshipObligationsArgs>
  >;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantities?: Resolver<
    Array<ResolversTypes['QuantitySpan']>,
    ParentType,
    ContextType,
    RequireFields<HypotheticalRelationshipQuantitiesArgs, 'certain' | 'first'>
  >;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    Partial<HypotheticalRelationshipSentenceArgs>
  >;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact'],
> = {
  disputes?: Resolver<
    Maybe<ResolversTypes['DisputeConnection']>,
    ParentType,
    ContextType,
    RequireFields<ImpactDisputesArgs, 'orderBy'>
  >;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entities?: Resolver<
    Maybe<ResolversTypes['EntityConnection']>,
    ParentType,
    ContextType,
    Partial<ImpactEntitiesArgs>
  >;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelationshipChangeConnection']>,
    ParentType,
    ContextType,
    Partial<ImpactRelationshipsArgs>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    Partial<ImpactStatementsArgs>
  >;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  affectedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionAffectedByArgs, 'certain'>
  >;
  assesses?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionAssessesArgs, 'certain'>
  >;
  committedTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionCommittedToArgs, 'certain'>
  >;
  comprisedIn?: Resolver<
    Maybe<ResolversTypes['RelatedMentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionComprisedInArgs, 'certain'>
  >;
  comprises?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionComprisesArgs, 'certain'>
  >;
  conditionsSetBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionConditionsSetByArgs, 'certain'>
  >;
  consultedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionConsultedByArgs, 'certain'>
  >;
  consults?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionConsultsArgs, 'certain'>
  >;
  contributesTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionContributesToArgs, 'certain'>
  >;
  cooperatesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionCooperatesWithArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionDecisionsArgs, 'certain'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionEngagedInArgs, 'certain'>
  >;
  faces?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionFacesArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionIncludedInArgs, 'certain'>
  >;
  increased?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionIncreasedArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionLeadsArgs, 'certain'>
  >;
  memberOf?: Resolver<
    Maybe<ResolversTypes['RelatedOrganizationConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionMemberOfArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<MentionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MentionNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPartOfArgs, 'certain'>
  >;
  participatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionParticipatedInArgs, 'certain'>
  >;
  partners?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPartnersArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPosesArgs, 'certain'>
  >;
  preparesFor?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPreparesForArgs, 'certain'>
  >;
  pressed?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPressedArgs, 'certain'>
  >;
  pressedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionPressedByArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<MentionRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    Maybe<ResolversTypes['RelatedMissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionRunsArgs, 'certain'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionSubjectOfArgs, 'certain'>
  >;
  supports?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionSupportsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionTargetedByArgs, 'certain'>
  >;
  tiesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionTiesWithArgs, 'certain'>
  >;
  treaties?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionTreatiesArgs, 'certain'>
  >;
  withdrawsFrom?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionWithdrawsFromArgs, 'certain'>
  >;
  wrote?: Resolver<
    Maybe<ResolversTypes['RelatedDocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<MentionWroteArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MentionedEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionedEntityConnection'] =
    ResolversParentTypes['MentionedEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MentionedEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionedEntityEdge'] =
    ResolversParentTypes['MentionedEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MentioningDocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentioningDocumentConnection'] =
    ResolversParentTypes['MentioningDocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentioningDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MentioningDocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentioningDocumentEdge'] =
    ResolversParentTypes['MentioningDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type MissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionAboutArgs, 'certain'>
  >;
  aimsAt?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionAimsAtArgs, 'certain'>
  >;
  announcedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionAnnouncedByArgs, 'certain'>
  >;
  commitmentsTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionCommitmentsToArgs, 'certain'>
  >;
  contributors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionContributorsArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionEstablishedByArgs, 'certain'>
  >;
  hostedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionHostedByArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionIncludedInArgs, 'certain'>
  >;
  increasedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionIncreasedByArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ledBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionLedByArgs, 'certain'>
  >;
  leftBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionLeftByArgs, 'certain'>
  >;
  locatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionLocatedInArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<MissionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MissionNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionPartOfArgs, 'certain'>
  >;
  parts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionPartsArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionPredecessorsArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<MissionRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionRunByArgs, 'certain'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionSubjectOfArgs, 'certain'>
  >;
  successors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionSuccessorsArgs, 'certain'>
  >;
  supportedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionSupportedByArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<MissionTargetedByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type MutualObligationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MutualObligation'] = ResolversParentTypes['MutualObligation'],
> = {
  a?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<MutualObligationInForceArgs, 'on'>
  >;
};

export type NameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Dispute'
    | 'Document'
    | 'Event'
    | 'Evidence'
    | 'Mention'
    | 'Mission'
    | 'Organization'
    | 'Person'
    | 'Place'
    | 'Post'
    | 'Relationship'
    | 'State'
    | 'Statement'
    | 'Topic'
    | 'Treaty',
    ParentType,
    ContextType
  >;
};

export type ObligationSpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObligationSpan'] = ResolversParentTypes['ObligationSpan'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<ObligationSpanInForceArgs, 'on'>
  >;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationAboutArgs, 'certain'>
  >;
  affectedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationAffectedByArgs, 'certain'>
  >;
  aimsAt?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationAimsAtArgs, 'certain'>
  >;
  assesses?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationAssessesArgs, 'certain'>
  >;
  commitmentsTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationCommitmentsToArgs, 'certain'>
  >;
  committedTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationCommittedToArgs, 'certain'>
  >;
  comprisedIn?: Resolver<
    Maybe<ResolversTypes['RelatedMentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationComprisedInArgs, 'certain'>
  >;
  conditionsSetBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationConditionsSetByArgs, 'certain'>
  >;
  consultedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationConsultedByArgs, 'certain'>
  >;
  consults?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationConsultsArgs, 'certain'>
  >;
  contributesTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationContributesToArgs, 'certain'>
  >;
  cooperatesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationCooperatesWithArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationDecisionsArgs, 'certain'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationEngagedInArgs, 'certain'>
  >;
  established?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationEstablishedArgs, 'certain'>
  >;
  establishedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationEstablishedByArgs, 'certain'>
  >;
  faces?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationFacesArgs, 'certain'>
  >;
  hostedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationHostedByArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationIncludedInArgs, 'certain'>
  >;
  increased?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationIncreasedArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationLeadsArgs, 'certain'>
  >;
  ledBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationLedByArgs, 'certain'>
  >;
  locatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationLocatedInArgs, 'certain'>
  >;
  memberOf?: Resolver<
    Maybe<ResolversTypes['RelatedOrganizationConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationMemberOfArgs, 'certain'>
  >;
  members?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationMembersArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPartOfArgs, 'certain'>
  >;
  participatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationParticipatedInArgs, 'certain'>
  >;
  partners?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPartnersArgs, 'certain'>
  >;
  parts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPartsArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPosesArgs, 'certain'>
  >;
  posts?: Resolver<
    Maybe<ResolversTypes['RelatedPostConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPostsArgs, 'certain'>
  >;
  predecessors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPredecessorsArgs, 'certain'>
  >;
  preparesFor?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPreparesForArgs, 'certain'>
  >;
  pressed?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPressedArgs, 'certain'>
  >;
  pressedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPressedByArgs, 'certain'>
  >;
  published?: Resolver<
    Maybe<ResolversTypes['RelatedDocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPublishedArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    Maybe<ResolversTypes['RelatedMissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationRunsArgs, 'certain'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSubjectOfArgs, 'certain'>
  >;
  successors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSuccessorsArgs, 'certain'>
  >;
  supportedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSupportedByArgs, 'certain'>
  >;
  supports?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSupportsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationTargetedByArgs, 'certain'>
  >;
  tiesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationTiesWithArgs, 'certain'>
  >;
  treaties?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationTreatiesArgs, 'certain'>
  >;
  uses?: Resolver<
    Maybe<ResolversTypes['RelatedPlaceConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationUsesArgs, 'certain'>
  >;
  withdrawsFrom?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationWithdrawsFromArgs, 'certain'>
  >;
  wrote?: Resolver<
    Maybe<ResolversTypes['RelatedDocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationWroteArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] =
    ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  certainDays?: Resolver<Array<ResolversTypes['DayRange']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleDays?: Resolver<Array<ResolversTypes['DayRange']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  together?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
};

export type PathResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  readingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['Reading']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  affectedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonAffectedByArgs, 'certain'>
  >;
  committedTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonCommittedToArgs, 'certain'>
  >;
  comprisedIn?: Resolver<
    Maybe<ResolversTypes['RelatedMentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonComprisedInArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonDecisionsArgs, 'certain'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonLeadsArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<PersonMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<
    Maybe<ResolversTypes['RelatedPostConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonOfficesArgs, 'certain'>
  >;
  participatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonParticipatedInArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonSubjectOfArgs, 'certain'>
  >;
  supports?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonSupportsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonTargetedByArgs, 'certain'>
  >;
  wrote?: Resolver<
    Maybe<ResolversTypes['RelatedDocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonWroteArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  contains?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceContainsArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceHostsArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceLocatedInArgs, 'certain'>
  >;
  locationOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceLocationOfArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<PlaceMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceSubjectOfArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceTargetedByArgs, 'certain'>
  >;
  usedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceUsedByArgs, 'certain'>
  >;
  within?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlaceWithinArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostEstablishedByArgs, 'certain'>
  >;
  holders?: Resolver<
    Maybe<ResolversTypes['RelatedPersonConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostHoldersArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<PostMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PostNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  officeOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostOfficeOfArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostPredecessorsArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PostRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostSubjectOfArgs, 'certain'>
  >;
  successors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostSuccessorsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<PostTargetedByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type QuantityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity'],
> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type QuantitySpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuantitySpan'] = ResolversParentTypes['QuantitySpan'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<QuantitySpanInForceArgs, 'on'>
  >;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type QuantitySumResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuantitySum'] = ResolversParentTypes['QuantitySum'],
> = {
  largest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  allies?: Resolver<
    Maybe<ResolversTypes['AllyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAlliesArgs, 'certain' | 'of'>
  >;
  changes?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'certain'>
  >;
  coverage?: Resolver<
    Maybe<ResolversTypes['Coverage']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoverageArgs, 'predicate'>
  >;
  cypher?: Resolver<
    Maybe<ResolversTypes['CypherAnswer']>,
    ParentType,
    ContextType,
    RequireFields<QueryCypherArgs, 'first' | 'statement'>
  >;
  disputes?: Resolver<
    Maybe<ResolversTypes['DisputeConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDisputesArgs, 'orderBy'>
  >;
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'id'>
  >;
  documents?: Resolver<
    Maybe<ResolversTypes['DocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'certain'>
  >;
  dyad?: Resolver<
    Maybe<ResolversTypes['Dyad']>,
    ParentType,
    ContextType,
    RequireFields<QueryDyadArgs, 'a' | 'b'>
  >;
  entities?: Resolver<
    Maybe<ResolversTypes['EntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'certain'>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >;
  events?: Resolver<
    Maybe<ResolversTypes['EventConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'certain'>
  >;
  groups?: Resolver<
    Maybe<Array<ResolversTypes['EntityGroup']>>,
    ParentType,
    ContextType,
    RequireFields<QueryGroupsArgs, 'by' | 'certain' | 'first'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['Impact']>,
    ParentType,
    ContextType,
    RequireFields<QueryImpactArgs, 'document'>
  >;
  mention?: Resolver<
    Maybe<ResolversTypes['Mention']>,
    ParentType,
    ContextType,
    RequireFields<QueryMentionArgs, 'id'>
  >;
  mentions?: Resolver<
    Maybe<ResolversTypes['MentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMentionsArgs, 'certain'>
  >;
  mission?: Resolver<
    Maybe<ResolversTypes['Mission']>,
    ParentType,
    ContextType,
    RequireFields<QueryMissionArgs, 'id'>
  >;
  missions?: Resolver<
    Maybe<ResolversTypes['MissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMissionsArgs, 'certain'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Maybe<Array<Maybe<ResolversTypes['Node']>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  organizations?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'certain'>
  >;
  paths?: Resolver<
    Maybe<ResolversTypes['PathResult']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'certain' | 'coValid' | 'first' | 'from' | 'maxHops' | 'plans' | 'to'>
  >;
  people?: Resolver<
    Maybe<ResolversTypes['PersonConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPeopleArgs, 'certain'>
  >;
  person?: Resolver<
    Maybe<ResolversTypes['Person']>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonArgs, 'id'>
  >;
  place?: Resolver<
    Maybe<ResolversTypes['Place']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaceArgs, 'id'>
  >;
  places?: Resolver<
    Maybe<ResolversTypes['PlaceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlacesArgs, 'certain'>
  >;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<
    Maybe<ResolversTypes['PostConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPostsArgs, 'certain'>
  >;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query'>
  >;
  searchStatements?: Resolver<
    Maybe<ResolversTypes['StatementSearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchStatementsArgs, 'query'>
  >;
  state?: Resolver<
    Maybe<ResolversTypes['State']>,
    ParentType,
    ContextType,
    RequireFields<QueryStateArgs, 'id'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'certain' | 'orderBy'>
  >;
  states?: Resolver<
    Maybe<ResolversTypes['StateConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatesArgs, 'certain'>
  >;
  subgraph?: Resolver<
    Maybe<ResolversTypes['Subgraph']>,
    ParentType,
    ContextType,
    RequireFields<QuerySubgraphArgs, 'certain' | 'edges' | 'hops' | 'nodes' | 'orderBy' | 'plans' | 'seeds'>
  >;
  timeline?: Resolver<
    Maybe<ResolversTypes['TimelineConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'of' | 'plans'>
  >;
  topic?: Resolver<
    Maybe<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopicArgs, 'id'>
  >;
  topics?: Resolver<
    Maybe<ResolversTypes['TopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopicsArgs, 'certain'>
  >;
  treaties?: Resolver<
    Maybe<ResolversTypes['TreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTreatiesArgs, 'certain'>
  >;
  treaty?: Resolver<
    Maybe<ResolversTypes['Treaty']>,
    ParentType,
    ContextType,
    RequireFields<QueryTreatyArgs, 'id'>
  >;
};

export type ReadingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading'],
> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedDocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedDocumentConnection'] =
    ResolversParentTypes['RelatedDocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedDocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedDocumentEdge'] =
    ResolversParentTypes['RelatedDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEntityConnection'] =
    ResolversParentTypes['RelatedEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEventConnection'] =
    ResolversParentTypes['RelatedEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEventEdge'] = ResolversParentTypes['RelatedEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedMentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMentionConnection'] =
    ResolversParentTypes['RelatedMentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedMentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMentionEdge'] = ResolversParentTypes['RelatedMentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedMissionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMissionConnection'] =
    ResolversParentTypes['RelatedMissionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedMissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedMissionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMissionEdge'] = ResolversParentTypes['RelatedMissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedOrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedOrganizationConnection'] =
    ResolversParentTypes['RelatedOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedOrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedOrganizationEdge'] =
    ResolversParentTypes['RelatedOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedPersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPersonConnection'] =
    ResolversParentTypes['RelatedPersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedPersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPersonEdge'] = ResolversParentTypes['RelatedPersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedPlaceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPlaceConnection'] =
    ResolversParentTypes['RelatedPlaceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedPlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPlaceEdge'] = ResolversParentTypes['RelatedPlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedPostConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPostConnection'] =
    ResolversParentTypes['RelatedPostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedPostEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPostEdge'] = ResolversParentTypes['RelatedPostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedStateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedStateConnection'] =
    ResolversParentTypes['RelatedStateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedStateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedStateEdge'] = ResolversParentTypes['RelatedStateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedTopicConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedTopicConnection'] =
    ResolversParentTypes['RelatedTopicConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedTopicEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedTopicEdge'] = ResolversParentTypes['RelatedTopicEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedTreatyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedTreatyConnection'] =
    ResolversParentTypes['RelatedTreatyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedTreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedTreatyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedTreatyEdge'] = ResolversParentTypes['RelatedTreatyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'],
> = {
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<RelationshipInForceArgs, 'on'>
  >;
  meaning?: Resolver<Maybe<ResolversTypes['Meaning']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  obligationSpans?: Resolver<Array<ResolversTypes['ObligationSpan']>, ParentType, ContextType>;
  obligations?: Resolver<
    Array<ResolversTypes['Obligation']>,
    ParentType,
    ContextType,
    Partial<RelationshipObligationsArgs>
  >;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantities?: Resolver<
    Array<ResolversTypes['QuantitySpan']>,
    ParentType,
    ContextType,
    RequireFields<RelationshipQuantitiesArgs, 'certain' | 'first'>
  >;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipSentenceArgs>>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange'],
> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  without?: Resolver<Maybe<ResolversTypes['HypotheticalRelationship']>, ParentType, ContextType>;
};

export type RelationshipChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipChangeConnection'] =
    ResolversParentTypes['RelationshipChangeConnection'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RelationshipChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationshipChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationshipChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipChangeEdge'] =
    ResolversParentTypes['RelationshipChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipChange'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['RelationshipEnd'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<Array<ResolversTypes['SearchFacet']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['SearchFit'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type SharedEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedEntityConnection'] =
    ResolversParentTypes['SharedEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SharedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedEntityEdge'] = ResolversParentTypes['SharedEntityEdge'],
> = {
  a?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<SharedEntityEdgeInForceArgs, 'on'>
  >;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  obligations?: Resolver<
    Array<ResolversTypes['MutualObligation']>,
    ParentType,
    ContextType,
    RequireFields<SharedEntityEdgeObligationsArgs, 'alike'>
  >;
};

export type SourceCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceCoverage'] = ResolversParentTypes['SourceCoverage'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Looked'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  affectedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateAffectedByArgs, 'certain'>
  >;
  allies?: Resolver<
    Maybe<ResolversTypes['AllyConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateAlliesArgs, 'certain'>
  >;
  assesses?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateAssessesArgs, 'certain'>
  >;
  committedTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateCommittedToArgs, 'certain'>
  >;
  comprisedIn?: Resolver<
    Maybe<ResolversTypes['RelatedMentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateComprisedInArgs, 'certain'>
  >;
  conditionsSetBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateConditionsSetByArgs, 'certain'>
  >;
  consultedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateConsultedByArgs, 'certain'>
  >;
  consults?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateConsultsArgs, 'certain'>
  >;
  contains?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateContainsArgs, 'certain'>
  >;
  contributesTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateContributesToArgs, 'certain'>
  >;
  cooperatesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateCooperatesWithArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateDecisionsArgs, 'certain'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateEngagedInArgs, 'certain'>
  >;
  faces?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateFacesArgs, 'certain'>
  >;
  hosts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateHostsArgs, 'certain'>
  >;
  hostsTroopsOf?: Resolver<
    Maybe<ResolversTypes['RelatedStateConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateHostsTroopsOfArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateIncludedInArgs, 'certain'>
  >;
  increased?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateIncreasedArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateLeadsArgs, 'certain'>
  >;
  leftBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateLeftByArgs, 'certain'>
  >;
  locationOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateLocationOfArgs, 'certain'>
  >;
  memberOf?: Resolver<
    Maybe<ResolversTypes['RelatedOrganizationConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateMemberOfArgs, 'certain'>
  >;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<StateMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StateNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participatedIn?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateParticipatedInArgs, 'certain'>
  >;
  partners?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePartnersArgs, 'certain'>
  >;
  parts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePartsArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePosesArgs, 'certain'>
  >;
  posts?: Resolver<
    Maybe<ResolversTypes['RelatedPostConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePostsArgs, 'certain'>
  >;
  predecessors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePredecessorsArgs, 'certain'>
  >;
  preparesFor?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePreparesForArgs, 'certain'>
  >;
  pressed?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePressedArgs, 'certain'>
  >;
  pressedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StatePressedByArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<StateRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    Maybe<ResolversTypes['RelatedMissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateRunsArgs, 'certain'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateStatementsArgs, 'orderBy'>
  >;
  stationsTroopsIn?: Resolver<
    Maybe<ResolversTypes['RelatedStateConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateStationsTroopsInArgs, 'certain'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateSubjectOfArgs, 'certain'>
  >;
  successors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateSuccessorsArgs, 'certain'>
  >;
  supportedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateSupportedByArgs, 'certain'>
  >;
  supports?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateSupportsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateTargetedByArgs, 'certain'>
  >;
  tiesWith?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateTiesWithArgs, 'certain'>
  >;
  treaties?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateTreatiesArgs, 'certain'>
  >;
  uses?: Resolver<
    Maybe<ResolversTypes['RelatedPlaceConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateUsesArgs, 'certain'>
  >;
  withdrawsFrom?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateWithdrawsFromArgs, 'certain'>
  >;
  within?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateWithinArgs, 'certain'>
  >;
  wrote?: Resolver<
    Maybe<ResolversTypes['RelatedDocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<StateWroteArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  evidence?: Resolver<
    Maybe<ResolversTypes['EvidenceConnection']>,
    ParentType,
    ContextType,
    Partial<StatementEvidenceArgs>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['Meaning']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vouchedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  vouchedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementConnection'] =
    ResolversParentTypes['StatementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementSearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementSearchConnection'] =
    ResolversParentTypes['StatementSearchConnection'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StatementSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementSearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementSearchEdge'] =
    ResolversParentTypes['StatementSearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  unknownSeeds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge'],
> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode'],
> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frontier?: Resolver<Array<ResolversTypes['Frontier']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TextMarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TextMark'] = ResolversParentTypes['TextMark'],
> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicAboutArgs, 'certain'>
  >;
  aimOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicAimOfArgs, 'certain'>
  >;
  aimsAt?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicAimsAtArgs, 'certain'>
  >;
  announcedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicAnnouncedByArgs, 'certain'>
  >;
  assessedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicAssessedByArgs, 'certain'>
  >;
  commitmentsTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicCommitmentsToArgs, 'certain'>
  >;
  contributors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicContributorsArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engaged?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicEngagedArgs, 'certain'>
  >;
  establishedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicEstablishedByArgs, 'certain'>
  >;
  facedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicFacedByArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicIncludedInArgs, 'certain'>
  >;
  includes?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicIncludesArgs, 'certain'>
  >;
  increasedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicIncreasedByArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<TopicMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicPartOfArgs, 'certain'>
  >;
  parts?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicPartsArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  posedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicPosedByArgs, 'certain'>
  >;
  preparedForBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicPreparedForByArgs, 'certain'>
  >;
  providedForBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicProvidedForByArgs, 'certain'>
  >;
  regulatedBy?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicRegulatedByArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<TopicRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicSubjectOfArgs, 'certain'>
  >;
  supportedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicSupportedByArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<TopicTargetedByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TopicEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  about?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyAboutArgs, 'certain'>
  >;
  aimsAt?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyAimsAtArgs, 'certain'>
  >;
  announcedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyAnnouncedByArgs, 'certain'>
  >;
  assessedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyAssessedByArgs, 'certain'>
  >;
  commitmentsTo?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyCommitmentsToArgs, 'certain'>
  >;
  dates?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  decidedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyDecidedByArgs, 'certain'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyEstablishedArgs, 'certain'>
  >;
  extendedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyExtendedByArgs, 'certain'>
  >;
  extends?: Resolver<
    Maybe<ResolversTypes['RelatedTreatyConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyExtendsArgs, 'certain'>
  >;
  followedUpBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyFollowedUpByArgs, 'certain'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyIncludedInArgs, 'certain'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    Maybe<ResolversTypes['MentioningDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<TreatyMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TreatyNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyPartiesArgs, 'certain'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyPredecessorsArgs, 'certain'>
  >;
  providesFor?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyProvidesForArgs, 'certain'>
  >;
  regulates?: Resolver<
    Maybe<ResolversTypes['RelatedTopicConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyRegulatesArgs, 'certain'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<TreatyRelationshipCountsArgs, 'certain' | 'plans'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyRelationshipsArgs, 'certain'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setsConditionsOn?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatySetsConditionsOnArgs, 'certain'>
  >;
  statements?: Resolver<
    Maybe<ResolversTypes['StatementConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatySubjectOfArgs, 'certain'>
  >;
  successors?: Resolver<
    Maybe<ResolversTypes['RelatedEntityConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatySuccessorsArgs, 'certain'>
  >;
  targetedBy?: Resolver<
    Maybe<ResolversTypes['RelatedEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<TreatyTargetedByArgs, 'certain'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TreatyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type WordsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words'],
> = {
  concerns?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AllyConnection?: AllyConnectionResolvers<ContextType>;
  AllyEdge?: AllyEdgeResolvers<ContextType>;
  AnyRelationship?: AnyRelationshipResolvers<ContextType>;
  Belief?: BeliefResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CypherAnswer?: CypherAnswerResolvers<ContextType>;
  DateSpan?: DateSpanResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityGroup?: EntityGroupResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Frontier?: FrontierResolvers<ContextType>;
  HypotheticalRelationship?: HypotheticalRelationshipResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MentionedEntityConnection?: MentionedEntityConnectionResolvers<ContextType>;
  MentionedEntityEdge?: MentionedEntityEdgeResolvers<ContextType>;
  MentioningDocumentConnection?: MentioningDocumentConnectionResolvers<ContextType>;
  MentioningDocumentEdge?: MentioningDocumentEdgeResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  MissionConnection?: MissionConnectionResolvers<ContextType>;
  MissionEdge?: MissionEdgeResolvers<ContextType>;
  MutualObligation?: MutualObligationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ObligationSpan?: ObligationSpanResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuantitySpan?: QuantitySpanResolvers<ContextType>;
  QuantitySum?: QuantitySumResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  RelatedDocumentConnection?: RelatedDocumentConnectionResolvers<ContextType>;
  RelatedDocumentEdge?: RelatedDocumentEdgeResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RelatedEventConnection?: RelatedEventConnectionResolvers<ContextType>;
  RelatedEventEdge?: RelatedEventEdgeResolvers<ContextType>;
  RelatedMentionConnection?: RelatedMentionConnectionResolvers<ContextType>;
  RelatedMentionEdge?: RelatedMentionEdgeResolvers<ContextType>;
  RelatedMissionConnection?: RelatedMissionConnectionResolvers<ContextType>;
  RelatedMissionEdge?: RelatedMissionEdgeResolvers<ContextType>;
  RelatedOrganizationConnection?: RelatedOrganizationConnectionResolvers<ContextType>;
  RelatedOrganizationEdge?: RelatedOrganizationEdgeResolvers<ContextType>;
  RelatedPersonConnection?: RelatedPersonConnectionResolvers<ContextType>;
  RelatedPersonEdge?: RelatedPersonEdgeResolvers<ContextType>;
  RelatedPlaceConnection?: RelatedPlaceConnectionResolvers<ContextType>;
  RelatedPlaceEdge?: RelatedPlaceEdgeResolvers<ContextType>;
  RelatedPostConnection?: RelatedPostConnectionResolvers<ContextType>;
  RelatedPostEdge?: RelatedPostEdgeResolvers<ContextType>;
  RelatedStateConnection?: RelatedStateConnectionResolvers<ContextType>;
  RelatedStateEdge?: RelatedStateEdgeResolvers<ContextType>;
  RelatedTopicConnection?: RelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: RelatedTopicEdgeResolvers<ContextType>;
  RelatedTreatyConnection?: RelatedTreatyConnectionResolvers<ContextType>;
  RelatedTreatyEdge?: RelatedTreatyEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  RelationshipChangeConnection?: RelationshipChangeConnectionResolvers<ContextType>;
  RelationshipChangeEdge?: RelationshipChangeEdgeResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SharedEntityConnection?: SharedEntityConnectionResolvers<ContextType>;
  SharedEntityEdge?: SharedEntityEdgeResolvers<ContextType>;
  SourceCoverage?: SourceCoverageResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementSearchConnection?: StatementSearchConnectionResolvers<ContextType>;
  StatementSearchEdge?: StatementSearchEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  TextMark?: TextMarkResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};
