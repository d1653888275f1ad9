import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  EntityParent,
  ChangeParent,
  DisputeParent,
  EvidenceParent,
  IdentifierParent,
  NameParent,
  RelationshipParent,
  RevisionParent,
  StatementParent,
  DyadParent,
  NodeParent,
  ImpactParent,
  SearchResultParent,
  SearchResultsParent,
  ConnectionParent,
  AllyEdgeParent,
  CommonTieEdgeParent,
  EdgeParent,
  TimelineEdgeParent,
} from '../../loaders/rows.ts';
import type { MutualDays, ObligationDays } from '../../loaders/obligations.ts';
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
  /** A moment, such as `2026-02-04T11:44:00Z`. */
  DateTime: { input: Date; output: Date };
  /** Any value that JSON can hold. */
  JSON: { input: unknown; output: unknown };
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown> };
  /** A day in the calendar, such as `2021-02-04`. */
  LocalDate: { input: string; output: string };
};

/** By what things are allied. */
export type AllianceForm =
  /** Both are members of an organisation. */
  | 'ORGANIZATION'
  /** Both are parties to a treaty. */
  | 'TREATY';

/** A page of allies. */
export type AllyConnection = {
  /** The edges: each ally, with the ties that make it one. */
  edges: Array<AllyEdge>;
  /** What is listed, alone. */
  nodes: Array<Entity>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One ally of a page. */
export type AllyEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The ally. */
  node: Entity;
  /** The treaties and organisations that oblige both, by name, under the conditions that were asked for. */
  ties: CommonTieConnection;
};

/** One ally of a page. */
export type AllyEdgeTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph believes of a statement at a moment. */
export type Belief = {
  /** How many pieces of evidence there were for and against it. */
  evidence: Scalars['Int']['output'];
  /** Its weight beside others. */
  rank: Rank;
  /** It was taken back, by hand or because no source was left. */
  retracted: Scalars['Boolean']['output'];
};

/** One change: in the world, of a relationship or of a thing itself; or in what the graph believes, of a statement, or of which things are one and what they are called here. */
export type Change = {
  /** What was believed of the statement from then on. */
  after?: Maybe<Belief>;
  /** By the graph's clock: when. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** What was believed of the statement before; null if nothing had been recorded. */
  before?: Maybe<Belief>;
  /** By the world's clock: whether it certainly happened on the days that were asked for. */
  certain?: Maybe<Scalars['Boolean']['output']>;
  /** By the world's clock: the last day on which it can have happened; null where nothing bounds it. */
  dayMax?: Maybe<Scalars['LocalDate']['output']>;
  /** By the world's clock: the first day on which it can have happened; null where nothing bounds it. */
  dayMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the thing that was merged or parted. */
  former?: Maybe<Scalars['ID']['output']>;
  /** What happened. */
  kind: ChangeKind;
  /** The relationship that began or ended, as the graph has it now. */
  relationship?: Maybe<Relationship>;
  /** What was written into the record, with the reason and the evidence. */
  revision?: Maybe<Revision>;
  /** What it is that changed, as a sentence: the relationship or statement, and not its beginning or end alone. */
  sentence: Scalars['String']['output'];
  /** The statement of which the belief changed, as it is now. */
  statement?: Maybe<Statement>;
  /** The thing that itself began or ended, that is told of in other words, or into which another was merged, or from which it was parted. */
  thing?: Maybe<Entity>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** The edges: each change, with where it stands. */
  edges: Array<ChangeEdge>;
  /** What is listed, alone. */
  nodes: Array<Change>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of changes. */
export type ChangeEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What changed. */
  node: Change;
};

/** What can change: in the world, or in what the graph believes of it. */
export type ChangeKind =
  /** In the world: it ended; its last day in force is meant. */
  | 'ENDED'
  /** A source was added to a statement. */
  | 'EVIDENCE_ADDED'
  /** A source of a statement was withdrawn. */
  | 'EVIDENCE_WITHDRAWN'
  /** A thing turned out to be another, and was merged into it. */
  | 'MERGED'
  /** A statement was given a rank. */
  | 'RANKED'
  /** A statement was recorded, or recorded again after it had been retracted. */
  | 'RECORDED'
  /** A statement was retracted: by hand, or because no source is left. */
  | 'RETRACTED'
  /** What is told beside a statement was put otherwise: its content, its condition, a note, what it concerns, or what it answers; or a thing was given another name, description or file. */
  | 'REWORDED'
  /** In the world: it began. */
  | 'STARTED'
  /** A thing that had been merged into another was parted from it again. */
  | 'UNMERGED';

/** A page of what two things are both tied to. */
export type CommonTieConnection = {
  /** The edges: what both are tied to, with the tie of each. */
  edges: Array<CommonTieEdge>;
  /** What is listed, alone. */
  nodes: Array<Entity>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One thing that two are tied to, and when both were. */
export type CommonTieEdge = {
  /** How the first is tied to it: the one whose allies are asked for, or `a` of a dyad. Its statements tell who says so, and to what each says it is obliged. */
  a: Relationship;
  /** How the other is tied to it. */
  b: Relationship;
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Whether both were on a day. */
  inForce: InForce;
  /** What both are tied to. */
  node: Entity;
  /**
   * To what both are obliged by it, and on which days both are, whatever the day that is inherited; in the order of the alphabet and of time. `since…` and `until…`
   * of the edge are the days of the ties: an obligation may have begun later or ended earlier.
   */
  obligations: Array<MutualObligation>;
  /** The day by which both certainly had come to be tied to it; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which both can have been tied to it; null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day on which both can have been; null where nothing bounds it. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which both certainly were; null where that isn't known. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** One thing that two are tied to, and when both were. */
export type CommonTieEdgeInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** One thing that two are tied to, and when both were. */
export type CommonTieEdgeObligationsArgs = {
  alike?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a statement of Cypher answered. */
export type CypherAnswer = {
  /** The names that the statement gives to what it returns, in order. */
  columns: Array<Scalars['String']['output']>;
  /** What was left out, as a sentence; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** How long the graph took. */
  milliseconds: Scalars['Float']['output'];
  /**
   * The rows, each with a value a column. Days and moments are texts, a node is `{labels, properties}`, a relationship `{type, properties}`, a path a list of
   * both in turn, in which each relationship also says whether it points `forward`.
   */
  rows: Array<Array<Maybe<Scalars['JSON']['output']>>>;
};

/** Two days and all between them. */
export type DayInterval = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  until: Scalars['LocalDate']['input'];
};

/** All days from one to another, both included. */
export type DayRange = {
  /** The first day; null if there is none. */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day; null if there is none. */
  to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Statements that can't all hold: two, or one that sources both support and deny. */
export type Dispute = Node & {
  /** By how many days their dates differ at least: from the last day that one allows to the first that the other does. Null if it isn't about dates. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Stable: made of the ids of its statements. */
  id: Scalars['ID']['output'];
  /** How they exclude each other. */
  kind: DisputeKind;
  /** What conflicts, in sentences. */
  sentence: Scalars['String']['output'];
  /** Ranks have decided it: one statement is preferred to the other, or one is deprecated. If not, it is open. */
  settled: Scalars['Boolean']['output'];
  /** The statements that decide it, each with its rank, the reason for it and its evidence, in the order of their ids. */
  statements: Array<Statement>;
};

/** A page of disputes. A page may hold less than was asked for and still have a next one; see `cut`. */
export type DisputeConnection = {
  /** What was left out, as a sentence; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<DisputeEdge>;
  /** What is listed, alone. */
  nodes: Array<Dispute>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages, or as far as they were counted; see `cut`. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of disputes. */
export type DisputeEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Dispute;
};

/** How statements exclude each other. */
export type DisputeKind =
  /**
   * Two sources of the same fact, or two statements of one, by which there is no day on which it can have begun by both, or none on which it can have ended by
   * both. A signature beside an accession is none, for they begin on days of their own; their ends are compared.
   */
  | 'DATES'
  /** One claim that some sources support and others contradict. */
  | 'DENIED'
  /** What there can be one of at a time, such as an office's holder, is certain of two on the same day, that of a handover aside. Who is acting for a holder is none. */
  | 'HELD_TWICE'
  /** Two values where there can be one. */
  | 'VALUES'
  /** A weekday, and days among which there is none of it. */
  | 'WEEKDAY';

/** What disputes can be sorted by. */
export type DisputeOrder =
  /** What they are about, then their id: an order in which any number can be walked. */
  | 'ABOUT'
  /**
   * By how many days their dates differ, the most first; those that aren't about dates come last. Of very many only those that differ most can be listed, and
   * `cut` says down to how many days.
   */
  | 'DAYS';

/** A text or table that statements cite. */
export type Document = Entity &
  Node & {
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** All evidence that cites it, in the order of its lines. */
    evidence: EvidenceConnection;
    /** The name of the file in a folder of texts, where the source has one. */
    file?: Maybe<Scalars['String']['output']>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The things it speaks of, with the lines. */
    mentions: EntityConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** PUBLISHED_BY: What it was published by. */
    publishedBy: OrganizationConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The sha256 of that file, in which the places of evidence count. */
    sha256?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** WRITTEN_BY: What it was written by. */
    writtenBy: EntityConnection;
  };

/** A text or table that statements cite. */
export type DocumentAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A text or table that statements cite. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text or table that statements cite. */
export type DocumentIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
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
export type DocumentPublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A text or table that statements cite. */
export type DocumentRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A text or table that statements cite. */
export type DocumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A text or table that statements cite. */
export type DocumentTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A text or table that statements cite. */
export type DocumentWrittenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<DocumentEdge>;
  /** What is listed, alone. */
  nodes: Array<Document>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of documents. */
export type DocumentEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lines in which the document speaks of the thing, in a list of mentions; else null. */
  lines?: Maybe<Array<Scalars['Int']['output']>>;
  /** What is listed. */
  node: Document;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type Dyad = {
  /** The one. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** How many steps lie between them on the shortest way over relationships; null if there is none of at most six, or it can't be told. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** Events in which both took part. */
  events: CommonTieConnection;
  /** Missions that both lead or contribute to, at times that can overlap. */
  missions: CommonTieConnection;
  /** Organisations of which both are members, at times that can overlap. */
  organizations: CommonTieConnection;
  /** The relationships between them, in either direction, by type. */
  relationships: RelationshipConnection;
  /** The statements of one about the other, either way: one is the subject, the other the object or what it concerns. */
  statements: StatementConnection;
  /** What concerns both: what lies between them, what each is tied to together with the other, and what one said of the other. */
  timeline: TimelineConnection;
  /** Treaties to which both are parties, at times that can overlap, whether they oblige them or not. */
  treaties: CommonTieConnection;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
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

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Two things, and all that ties them; `a` and `b` as they were asked for. */
export type DyadTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would happen to a relationship. */
export type Effect =
  /** It would be there, and isn't yet: a plan where a fact was, or a part of what was one. */
  | 'APPEARS'
  /** Its days, or what its beginning means, would be others. */
  | 'CHANGES'
  /** It would be gone. */
  | 'VANISHES';

/** A thing that statements are about. Its kind is the first part of its id. */
export type Entity = {
  /** A line of our own that tells it from its neighbours. */
  description?: Maybe<Scalars['String']['output']>;
  /** Readable and stable, such as `state/belgium`. */
  id: Scalars['ID']['output'];
  /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
  identifiers: Array<Identifier>;
  /** The kind of thing, the same as the name of its type. */
  kind: EntityKind;
  /** The documents that speak of it, with the lines. */
  mentionedIn: DocumentConnection;
  /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
  name: Scalars['String']['output'];
  /** What sources call it: official names, aliases, former names. */
  names: Array<Name>;
  /** The last day for which it is planned. */
  plannedMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
  plannedMin?: Maybe<Scalars['LocalDate']['output']>;
  /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
  relationshipCounts: Array<RelationshipCount>;
  /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
  relationships: EntityConnection;
  /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
  resolvedFrom?: Maybe<Scalars['String']['output']>;
  /** The day by which it certainly had begun; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
  statements: StatementConnection;
  /** The last day on which it can have lasted; null where nothing bounds it. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly lasted; null where that isn't known. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** A thing that statements are about. Its kind is the first part of its id. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing that statements are about. Its kind is the first part of its id. */
export type EntityRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A thing that statements are about. Its kind is the first part of its id. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A thing that statements are about. Its kind is the first part of its id. */
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

/** A page of things. */
export type EntityConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<EntityEdge>;
  /** What is listed, alone. */
  nodes: Array<Entity>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of things. */
export type EntityEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lines in which the document speaks of the thing, in a list of mentions; else null. */
  lines?: Maybe<Array<Scalars['Int']['output']>>;
  /** What is listed. */
  node: Entity;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** Only some things. What is left out doesn't filter. */
export type EntityFilter = {
  /** Only these; at most 100 ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only those whose name contains this, without regard to case and diacritics; at most 200 characters. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of thing. */
export type EntityKind =
  /** A text or table that statements cite. */
  | 'DOCUMENT'
  /** A meeting, summit, announcement, talks or anything else that happens. */
  | 'EVENT'
  /** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
  | 'MENTION'
  /** A mission, battlegroup, deployment or operation. */
  | 'MISSION'
  /** An alliance, union, government, force, armed non-state actor, publisher or other body. */
  | 'ORGANIZATION'
  /** A human being who is named. */
  | 'PERSON'
  /** A city, a building, a region. */
  | 'PLACE'
  /** An office that exists without its holder, such as Secretary General of NATO. */
  | 'POST'
  /** A state, present or past. */
  | 'STATE'
  /** An initiative, policy, capability or theme. */
  | 'TOPIC'
  /** A treaty, pact, agreement, pledge or joint decision. */
  | 'TREATY';

/** An order for things. */
export type EntityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: EntityOrderField;
};

/** What things can be sorted by. */
export type EntityOrderField =
  /** Their name, without case and diacritics. */
  | 'NAME'
  /** The day by which they certainly had begun; unknown comes last, whichever way. */
  | 'SINCE';

/** A meeting, summit, announcement, talks or anything else that happens. */
export type Event = Entity &
  Node & {
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** AFFECTED_BY, from the other end: What it affected. */
    affected: EntityConnection;
    /** ANNOUNCES, from the other end: What it has a change announced by. */
    announcedBy: EventConnection;
    /** ANNOUNCES: What it announces a change to. */
    announces: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY, from the other end: What it established. */
    established: EntityConnection;
    /** EXTENDS: What it extends. */
    extends: TreatyConnection;
    /** FOLLOWS_UP, from the other end: What it is followed up by. */
    followedUpBy: EventConnection;
    /** FOLLOWS_UP: What it follows up. */
    followsUp: EntityConnection;
    /** HOSTS, from the other end: What it is hosted by. */
    hostedBy: EntityConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LOCATED_IN: What it is located in. */
    locatedIn: EntityConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: What it is part of. */
    partOf: EntityConnection;
    /** PARTICIPATED_IN, from the other end: What it had as a participant. */
    participants: EntityConnection;
    /** PART_OF, from the other end: What it includes. */
    parts: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** PREPARES_FOR, from the other end: What it is prepared for by. */
    preparedForBy: EntityConnection;
    /** PROVIDES_FOR, from the other end: What it is provided for in. */
    providedForBy: TreatyConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** TARGETED: What it was directed against. */
    targeted: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventAnnouncesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventExtendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventFollowedUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventFollowsUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventPreparedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventProvidedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventTargetedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of events. */
export type EventConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<EventEdge>;
  /** What is listed, alone. */
  nodes: Array<Event>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Event;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** One source's support for a statement, or contradiction of it. */
export type Evidence = Node & {
  /** Who says it, where the source quotes somebody. */
  attributedTo?: Maybe<Entity>;
  /** Document and place, ready to read. */
  citation: Scalars['String']['output'];
  /** The condition that this source tells of. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What this source says, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** The source. */
  document: Document;
  /** The code point behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The first line, counted from 1, blank lines too. */
  firstLine?: Maybe<Scalars['Int']['output']>;
  /** Stable, such as `evidence/3f2a9c41d07be65a8c12`. */
  id: Scalars['ID']['output'];
  /** The rows of docs/seed-inventory.md that it answers. */
  inventory: Array<Scalars['String']['output']>;
  /** The last line. */
  lastLine?: Maybe<Scalars['Int']['output']>;
  /** In what mood the source tells it. */
  modality: Modality;
  /** A slip or ambiguity that a reader should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where in a source without lines, such as `Article 2`. */
  place?: Maybe<Scalars['String']['output']>;
  /** The wording takes it for granted. */
  presupposed: Scalars['Boolean']['output'];
  /** The words, where this service has been given the text and it hasn't changed. */
  quotation?: Maybe<Scalars['String']['output']>;
  /** Whether the source says so, or otherwise. */
  stance: Stance;
  /** The first code point of the words, counted from 0 in the raw file. */
  start?: Maybe<Scalars['Int']['output']>;
  /** What it supports, or contradicts. */
  statement: Statement;
  /** Whether the words at that place were found in the text itself. */
  verification: Verification;
  /** The day for which the source vouches. */
  vouchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first 12 digits of the sha256 of the words. */
  wordsHash?: Maybe<Scalars['String']['output']>;
};

/** A page of evidence. */
export type EvidenceConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<EvidenceEdge>;
  /** What is listed, alone. */
  nodes: Array<Evidence>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of evidence. */
export type EvidenceEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Evidence;
};

/** How many relationships of a type lie behind a thing. */
export type Frontier = {
  /** There may be more of them: the thing has more relationships than are counted. */
  atLeast: Scalars['Boolean']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** They are plans. */
  planned: Scalars['Boolean']['output'];
  /** The type. */
  type: Predicate;
};

/** What a catalogue or data set calls a thing, for the time for which the code meant this thing. */
export type Identifier = {
  /** The catalogue, such as `iso3166` or `cow`. */
  scheme: Scalars['String']['output'];
  /** The day by which it certainly did. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which the code can have meant this thing. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The statements that say so, with evidence. */
  statements: Array<Statement>;
  /** The last day on which it can have done so. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly did. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The code in it. */
  value: Scalars['String']['output'];
};

/** What would be lost if all evidence of a document were withdrawn. */
export type Impact = {
  /** The disputes that would be no more, for a side of them would be lost. */
  disputes: DisputeConnection;
  /** The source. */
  document: Document;
  /** How many pieces of its evidence there are. */
  evidence: Scalars['Int']['output'];
  /** How many of the statements that it supports others support too. */
  kept: Scalars['Int']['output'];
  /** The plain relationships that would vanish, change or appear. */
  relationships: RelationshipChangeConnection;
  /** The statements that no other document supports: they would be retracted, or be left with what contradicts them. */
  statements: StatementConnection;
  /** The things of which no other document speaks, be it in a statement or by a mention. */
  things: EntityConnection;
};

/** What would be lost if all evidence of a document were withdrawn. */
export type ImpactDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DisputeOrder;
};

/** What would be lost if all evidence of a document were withdrawn. */
export type ImpactRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would be lost if all evidence of a document were withdrawn. */
export type ImpactStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would be lost if all evidence of a document were withdrawn. */
export type ImpactThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether something was in force on a day. */
export type InForce =
  /** Certainly not. */
  | 'NO'
  /** It can't be told from what is known. */
  | 'UNKNOWN'
  /** Certainly. */
  | 'YES';

/** What is listed only if asked for. */
export type Inclusion =
  /** What is scheduled or expected, beside what is. */
  'PLANNED';

/** What a beginning or an end means: in one source it is a signature, in another an accession. */
export type Meaning =
  /** From the accession. */
  | 'ACCEDED'
  /** From the entry into force. */
  | 'IN_FORCE'
  /** From the ratification. */
  | 'RATIFIED'
  /** From the signature. */
  | 'SIGNED';

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type Mention = Entity &
  Node & {
    /** AFFECTED_BY: What it was affected by. */
    affectedBy: EventConnection;
    /** ASSESSES: What it assesses. */
    assesses: EntityConnection;
    /** COMMITTED_TO: What it is committed to. */
    committedTo: EntityConnection;
    /** SETS_CONDITIONS_ON, from the other end: What it has conditions set by. */
    conditionsSetBy: TreatyConnection;
    /** CONSULTS, from the other end: What it is consulted by. */
    consultedBy: EntityConnection;
    /** CONSULTS: What it consults. */
    consults: EntityConnection;
    /** CONTRIBUTES_TO: What it contributes to. */
    contributesTo: EntityConnection;
    /** COOPERATES_WITH: What it cooperates with. */
    cooperatesWith: EntityConnection;
    /** DECIDED: What it decided on. */
    decisions: TreatyConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: What it is engaged in. */
    engagedIn: TopicConnection;
    /** FACES: What it faces. */
    faces: TopicConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** INCREASED: What it increased. */
    increased: EntityConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LEADS: What it leads. */
    leads: EntityConnection;
    /** MEMBER_OF: What it is a member of. */
    memberOf: OrganizationConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: What it is part of. */
    partOf: EntityConnection;
    /** PARTICIPATED_IN: What it took part in. */
    participatedIn: EventConnection;
    /** PARTNER_OF: What it is a partner of. */
    partners: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: What it poses. */
    poses: TopicConnection;
    /** PREPARES_FOR: What it prepares for. */
    preparesFor: EntityConnection;
    /** PRESSED: What it put pressure on. */
    pressed: EntityConnection;
    /** PRESSED, from the other end: What it was put under pressure by. */
    pressedBy: EntityConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, from the other end: What it runs. */
    runs: MissionConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUPPORTS: What it supports. */
    supports: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** TIES_WITH: What it has ties with. */
    tiesWith: EntityConnection;
    /** PARTY_TO: What it is a party to. */
    treaties: TreatyConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** WITHDRAWS_FROM: What it withdraws from. */
    withdrawsFrom: EntityConnection;
    /** WRITTEN_BY, from the other end: What it wrote. */
    wrote: DocumentConnection;
  };

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionPressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
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

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of people and groupings that are spoken of without a name. */
export type MentionConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<MentionEdge>;
  /** What is listed, alone. */
  nodes: Array<Mention>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of people and groupings that are spoken of without a name. */
export type MentionEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Mention;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** A mission, battlegroup, deployment or operation. */
export type Mission = Entity &
  Node & {
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** AIMS_AT: What it aims at. */
    aimsAt: TopicConnection;
    /** ANNOUNCES, from the other end: What it has a change announced by. */
    announcedBy: EventConnection;
    /** COMMITTED_TO, from the other end: What it has the commitment of. */
    commitmentsTo: EntityConnection;
    /** CONTRIBUTES_TO, from the other end: What it receives contributions from. */
    contributors: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY: What it was established by. */
    establishedBy: EntityConnection;
    /** HOSTS, from the other end: What it is hosted by. */
    hostedBy: EntityConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** INCREASED, from the other end: What it was increased by. */
    increasedBy: EntityConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LEADS, from the other end: What it is led by. */
    ledBy: EntityConnection;
    /** WITHDRAWS_FROM, from the other end: What it is left by. */
    leftBy: EntityConnection;
    /** LOCATED_IN: What it is located in. */
    locatedIn: EntityConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: What it is part of. */
    partOf: EntityConnection;
    /** PART_OF, from the other end: What it includes. */
    parts: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, from the other end: What it succeeded. */
    predecessors: EntityConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY: What it is run by. */
    runBy: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUCCEEDED_BY: What it was succeeded by. */
    successors: EntityConnection;
    /** SUPPORTS, from the other end: What it is supported by. */
    supportedBy: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A mission, battlegroup, deployment or operation. */
export type MissionAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionIncreasedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLeftByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of missions. */
export type MissionConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<MissionEdge>;
  /** What is listed, alone. */
  nodes: Array<Mission>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of missions. */
export type MissionEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Mission;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** In what mood a source tells it, the strongest first. */
export type Modality =
  /** Told as a fact. */
  | 'ASSERTED'
  /** If something, then this. */
  | 'CONDITIONAL'
  /** What should or must be. */
  | 'NORMATIVE'
  /** A judgement, a confidence, a feeling. */
  | 'OPINION'
  /** Scheduled or expected. */
  | 'PLANNED'
  /** Taken for granted in a question. */
  | 'PREMISE';

/** Days on which two things are both obliged by what they are tied to. */
export type MutualObligation = {
  /** To what the first is obliged: the one of `a` of the edge. */
  a: Obligation;
  /** To what the other is obliged. */
  b: Obligation;
  /** Whether both were in force on a day. */
  inForce: InForce;
  /** The day by which both certainly had come into force; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which both obligations can have been in force; null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day on which both can have been in force; null where nothing bounds it. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which both certainly were in force; null where that isn't known. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** Days on which two things are both obliged by what they are tied to. */
export type MutualObligationInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** What a source calls a thing. */
export type Name = {
  /** Its language as a tag, such as `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** The day by which it certainly was one. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have become a name of the thing. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The statements that say so, with evidence. */
  statements: Array<Statement>;
  /** The name as written. */
  text: Scalars['String']['output'];
  /** The last day on which it can have been one. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly was one. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** Why no way was found. */
export type NoPath =
  /** It can't be told: the search was given up before the end. `cut` says what was left out. */
  | 'BUDGET'
  /** Nothing joins the two things at all, whatever the type, day and number of steps. Plans count if they were asked for. */
  | 'DISCONNECTED'
  /** There are ways, but not with these types, or without passing what is to be avoided. */
  | 'FILTERED'
  /** No way has so few steps; there may be longer ones. */
  | 'HOP_LIMIT'
  /** There are ways, but not on that day, or none that holds on one same day. */
  | 'TIME';

/** Anything with an id of its own. `node(id:)` finds it again. */
export type Node = {
  /** Readable and stable, such as `state/belgium` or `statement/3f2a9c41d07be65a8c12`; the same as in the graph. */
  id: Scalars['ID']['output'];
};

/** To what a member of an alliance, or a party to a treaty, is obliged towards the others. */
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

/** Days on which a relationship obliges its subject to something; they lie within those of the relationship. */
export type ObligationSpan = {
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** To what. */
  obligation: Obligation;
  /** The day by which it certainly had begun; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun; null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day on which it can have lasted; null where nothing bounds it. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly lasted; null where that isn't known. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** Days on which a relationship obliges its subject to something; they lie within those of the relationship. */
export type ObligationSpanInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** Which way to sort. */
export type OrderDirection =
  /** From the smallest, first or earliest. */
  | 'ASC'
  /** From the largest, last or latest. */
  | 'DESC';

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type Organization = Entity &
  Node & {
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** AFFECTED_BY: What it was affected by. */
    affectedBy: EventConnection;
    /** AIMS_AT: What it aims at. */
    aimsAt: TopicConnection;
    /** ASSESSES: What it assesses. */
    assesses: EntityConnection;
    /** COMMITTED_TO, from the other end: What it has the commitment of. */
    commitmentsTo: EntityConnection;
    /** COMMITTED_TO: What it is committed to. */
    committedTo: EntityConnection;
    /** SETS_CONDITIONS_ON, from the other end: What it has conditions set by. */
    conditionsSetBy: TreatyConnection;
    /** CONSULTS, from the other end: What it is consulted by. */
    consultedBy: EntityConnection;
    /** CONSULTS: What it consults. */
    consults: EntityConnection;
    /** CONTRIBUTES_TO: What it contributes to. */
    contributesTo: EntityConnection;
    /** COOPERATES_WITH: What it cooperates with. */
    cooperatesWith: EntityConnection;
    /** DECIDED: What it decided on. */
    decisions: TreatyConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: What it is engaged in. */
    engagedIn: TopicConnection;
    /** ESTABLISHED_BY, from the other end: What it established. */
    established: EntityConnection;
    /** ESTABLISHED_BY: What it was established by. */
    establishedBy: EntityConnection;
    /** FACES: What it faces. */
    faces: TopicConnection;
    /** HOSTS, from the other end: What it is hosted by. */
    hostedBy: EntityConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** INCREASED: What it increased. */
    increased: EntityConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LEADS: What it leads. */
    leads: EntityConnection;
    /** LEADS, from the other end: What it is led by. */
    ledBy: EntityConnection;
    /** LOCATED_IN: What it is located in. */
    locatedIn: EntityConnection;
    /** MEMBER_OF: What it is a member of. */
    memberOf: OrganizationConnection;
    /** MEMBER_OF, from the other end: What it has as a member. */
    members: EntityConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: What it is part of. */
    partOf: EntityConnection;
    /** PARTICIPATED_IN: What it took part in. */
    participatedIn: EventConnection;
    /** PARTNER_OF: What it is a partner of. */
    partners: EntityConnection;
    /** PART_OF, from the other end: What it includes. */
    parts: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: What it poses. */
    poses: TopicConnection;
    /** POST_OF, from the other end: What it has the office of. */
    posts: PostConnection;
    /** SUCCEEDED_BY, from the other end: What it succeeded. */
    predecessors: EntityConnection;
    /** PREPARES_FOR: What it prepares for. */
    preparesFor: EntityConnection;
    /** PRESSED: What it put pressure on. */
    pressed: EntityConnection;
    /** PRESSED, from the other end: What it was put under pressure by. */
    pressedBy: EntityConnection;
    /** PUBLISHED_BY, from the other end: What it published. */
    published: DocumentConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, from the other end: What it runs. */
    runs: MissionConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUCCEEDED_BY: What it was succeeded by. */
    successors: EntityConnection;
    /** SUPPORTS, from the other end: What it is supported by. */
    supportedBy: EntityConnection;
    /** SUPPORTS: What it supports. */
    supports: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** TIES_WITH: What it has ties with. */
    tiesWith: EntityConnection;
    /** PARTY_TO: What it is a party to. */
    treaties: TreatyConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** USES: What it uses. */
    uses: PlaceConnection;
    /** WITHDRAWS_FROM: What it withdraws from. */
    withdrawsFrom: EntityConnection;
    /** WRITTEN_BY, from the other end: What it wrote. */
    wrote: DocumentConnection;
  };

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<OrganizationEdge>;
  /** What is listed, alone. */
  nodes: Array<Organization>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of organisations. */
export type OrganizationEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Organization;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  /** The last edge's cursor. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More lies behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** More lies before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way from one thing to another over relationships. */
export type Path = {
  /** The days on which all steps were certainly in force, in order. */
  certainDays: Array<DayRange>;
  /** How many steps it has. */
  length: Scalars['Int']['output'];
  /** The days on which all steps were, or may have been, in force, in order. */
  possibleDays: Array<DayRange>;
  /** The steps, in order. */
  steps: Array<PathStep>;
  /** Whether there is a day on which all steps were in force: certainly, perhaps, or none. */
  together: InForce;
};

/** How two things are joined. */
export type PathResult = {
  /** What was left out, as a sentence, null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** Where the ways begin. */
  from: Entity;
  /** The ways, the shortest first. From a thing to itself there is one, without steps. */
  paths: Array<Path>;
  /** Why there is none; null if there is one. */
  reason?: Maybe<NoPath>;
  /** Where they lead. */
  to: Entity;
};

/** A step from one thing to the next, over all relationships between them that count. It holds on a day if any of them does. */
export type PathStep = {
  /** Where the step begins. */
  from: Entity;
  /** How many of them there are. */
  readingCount: Scalars['Int']['output'];
  /** The relationships, by type and id, 25 at most; with `coValid` those that hold on a day on which the whole way does. */
  readings: Array<Reading>;
  /** Where it leads. */
  to: Entity;
};

/** A human being who is named. */
export type Person = Entity &
  Node & {
    /** AFFECTED_BY: What it was affected by. */
    affectedBy: EventConnection;
    /** COMMITTED_TO: What it is committed to. */
    committedTo: EntityConnection;
    /** DECIDED: What it decided on. */
    decisions: TreatyConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LEADS: What it leads. */
    leads: EntityConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** HOLDS: What it holds the office of. */
    offices: PostConnection;
    /** PARTICIPATED_IN: What it took part in. */
    participatedIn: EventConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUPPORTS: What it supports. */
    supports: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** WRITTEN_BY, from the other end: What it wrote. */
    wrote: DocumentConnection;
  };

/** A human being who is named. */
export type PersonAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being who is named. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A human being who is named. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A human being who is named. */
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

/** A human being who is named. */
export type PersonSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A human being who is named. */
export type PersonWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of people. */
export type PersonConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<PersonEdge>;
  /** What is listed, alone. */
  nodes: Array<Person>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of people. */
export type PersonEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Person;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** A city, a building, a region. */
export type Place = Entity &
  Node & {
    /** WITHIN, from the other end: What it contains. */
    contains: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** HOSTS: What it hosts. */
    hosts: EntityConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LOCATED_IN: What it is located in. */
    locatedIn: EntityConnection;
    /** LOCATED_IN, from the other end: What it is the location of. */
    locationOf: EntityConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** USES, from the other end: What it is used by. */
    usedBy: EntityConnection;
    /** WITHIN: What it lies within. */
    within: EntityConnection;
  };

/** A city, a building, a region. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A city, a building, a region. */
export type PlaceRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A city, a building, a region. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A city, a building, a region. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<PlaceEdge>;
  /** What is listed, alone. */
  nodes: Array<Place>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of places. */
export type PlaceEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Place;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type Post = Entity &
  Node & {
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY: What it was established by. */
    establishedBy: EntityConnection;
    /** HOLDS, from the other end: What it is held by. */
    holders: PersonConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** POST_OF: What it is an office of. */
    officeOf: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, from the other end: What it succeeded. */
    predecessors: EntityConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUCCEEDED_BY: What it was succeeded by. */
    successors: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostOfficeOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
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

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of offices. */
export type PostConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<PostEdge>;
  /** What is listed, alone. */
  nodes: Array<Post>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of offices. */
export type PostEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Post;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** What can be said: the closed list of predicates. Most are also types of relationships. */
export type Predicate =
  /** … is about … */
  | 'ABOUT'
  /** … has the address a text */
  | 'ADDRESS'
  /** … was affected by … */
  | 'AFFECTED_BY'
  /** … agreed with …: what somebody said */
  | 'AGREED_WITH'
  /** … aims at … */
  | 'AIMS_AT'
  /** … announces a change to … */
  | 'ANNOUNCES'
  /** … asked …: what somebody said */
  | 'ASKED'
  /** … assesses … */
  | 'ASSESSES'
  /** … is committed to … */
  | 'COMMITTED_TO'
  /** … consults … */
  | 'CONSULTS'
  /** … contributes to … */
  | 'CONTRIBUTES_TO'
  /** … cooperates with … */
  | 'COOPERATES_WITH'
  /** … counts on …: what somebody said */
  | 'COUNTS_ON'
  /** … decided on … */
  | 'DECIDED'
  /** … described …: what somebody said */
  | 'DESCRIBED'
  /** … is engaged in … */
  | 'ENGAGED_IN'
  /** … was established by … */
  | 'ESTABLISHED_BY'
  /** … existed, between days */
  | 'EXISTED'
  /** … expects of …: what somebody said */
  | 'EXPECTS'
  /** … expressed sympathy to …: what somebody said */
  | 'EXPRESSED_SYMPATHY_TO'
  /** … was extended by a text */
  | 'EXTENDED'
  /** … extends … */
  | 'EXTENDS'
  /** … faces … */
  | 'FACES'
  /** … follows up … */
  | 'FOLLOWS_UP'
  /** … holds the office of … */
  | 'HOLDS'
  /** … hosts … */
  | 'HOSTS'
  /** … is identified by a text */
  | 'IDENTIFIED_BY'
  /** … includes … */
  | 'INCLUDES'
  /** … increased … */
  | 'INCREASED'
  /** … was in force, between days */
  | 'IN_FORCE'
  /** … was last updated a text */
  | 'LAST_UPDATED'
  /** … leads … */
  | 'LEADS'
  /** … is located in … */
  | 'LOCATED_IN'
  /** … looks forward to …: what somebody said */
  | 'LOOKS_FORWARD_TO'
  /** … is a member of … */
  | 'MEMBER_OF'
  /** … is named a text */
  | 'NAMED'
  /** … took place, between days */
  | 'OCCURRED'
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
  /** … provides for … */
  | 'PROVIDES_FOR'
  /** … was published, between days */
  | 'PUBLISHED'
  /** … was published by … */
  | 'PUBLISHED_BY'
  /** … regulates … */
  | 'REGULATES'
  /** … is run by … */
  | 'RUN_BY'
  /** … sets conditions on … */
  | 'SETS_CONDITIONS_ON'
  /** … said of …: what somebody said */
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
  /** … has ties with … */
  | 'TIES_WITH'
  /** … urged …: what somebody said */
  | 'URGED'
  /** … uses … */
  | 'USES'
  /** … warned about …: what somebody said */
  | 'WARNED'
  /** … took place on a a text */
  | 'WEEKDAY'
  /** … welcomed …: what somebody said */
  | 'WELCOMED'
  /** … withdraws from … */
  | 'WITHDRAWS_FROM'
  /** … lies within … */
  | 'WITHIN'
  /** … was written by … */
  | 'WRITTEN_BY';

/** Where every question begins. */
export type Query = {
  /**
   * Who was allied with it: tied to it by a common treaty, or a common organisation, that obliges both. Without a day, whoever ever was, at times that can
   * overlap; with a day, only where the obligations of both were in force on it, or may have been. Null if there is no such thing,
   * or if `source` is no document.
   */
  allies?: Maybe<AllyConnection>;
  /**
   * What changed between two dates: by the world's clock (`valid`: what began and ended), or by the graph's (`known`: what it came to believe, and no longer
   * believes). With both: what it changed its belief about that may have been so on these days. In the order of time. Null if there is no such thing as `about`.
   */
  changes?: Maybe<ChangeConnection>;
  /**
   * An analyst's own Cypher, where the service has been told to answer it (`ENTENTE_CYPHER`). Only what reads the graph is run, for five seconds at
   * most; the graph is explained in docs/analysts.md.
   */
  cypher?: Maybe<CypherAnswer>;
  /**
   * Statements that can't all hold: what is exclusive is held twice, dates or values exclude each other, or sources deny what others say. Statements that are
   * retracted don't count. Of dates, what each source says is taken together before it is compared: a phase that one changes to the next of ends nothing. On the
   * day of a handover both may hold an office, and so may who acts for its holder.
   */
  disputes: DisputeConnection;
  /** Documents. */
  documents: DocumentConnection;
  /** Two things beside each other, and all that ties them. Null if one of them isn't there. */
  dyad?: Maybe<Dyad>;
  /** Things of all kinds. */
  entities: EntityConnection;
  /**
   * A thing by its id, by an id it had before, or by an identifier such as `iso3166:BE` or `cow:211`. Null if there is none. A code that has meant several
   * things is told apart by `asOf`.
   */
  entity?: Maybe<Entity>;
  /** Events. */
  events: EventConnection;
  /** What the graph would lose without a source. Null if there is no such document. */
  impact?: Maybe<Impact>;
  /** People and groupings that are spoken of without a name. */
  mentions: MentionConnection;
  /** Missions. */
  missions: MissionConnection;
  /** Anything by its id: a thing, a statement, a piece of evidence, a relationship. Null if there is none. */
  node?: Maybe<Node>;
  /** Several things by their ids, in that order; null for each that there isn't. */
  nodes: Array<Maybe<Node>>;
  /** Organisations. */
  organizations: OrganizationConnection;
  /**
   * How two things are joined: the shortest ways over relationships, whichever way these point. Null if there isn't one of the things.
   * Ways come in the order of their length, and of one length in the order of the ids of the things they pass. A thing is passed once.
   */
  paths?: Maybe<PathResult>;
  /** People. */
  people: PersonConnection;
  /** Places. */
  places: PlaceConnection;
  /** Offices. */
  posts: PostConnection;
  /**
   * What matches some words, the best first: names, other names, codes (`BEL`, `cow:211`), descriptions, and what was said. Forgives a typo in a word of four
   * letters or more, and diacritics; the last word may be a beginning. Exact matches come before beginnings before typos. Only the first 500 characters and 12 words are
   * read; nothing is found for a text without a word. English words such as `the`, `of` and `be` stand in no index: they find whole names alone.
   */
  search: SearchResults;
  /** The record: every statement that isn't retracted. */
  statements: StatementConnection;
  /** States. */
  states: StateConnection;
  /**
   * What lies around some things, each thing and relationship once, ready to draw. The nearest things come first, those equally near by name and id, so
   * that the same request gives the same things.
   */
  subgraph: Subgraph;
  /**
   * What began, ended, happened and was said of some things, in order of time; one entry of each, however many of them it concerns. What is known on one side only
   * stands at that day.
   */
  timeline: TimelineConnection;
  /** Topics. */
  topics: TopicConnection;
  /** Treaties. */
  treaties: TreatyConnection;
};

/** Where every question begins. */
export type QueryAlliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  obligations?: InputMaybe<Array<Obligation>>;
  of: Scalars['ID']['input'];
  orderBy?: InputMaybe<EntityOrder>;
  source?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Array<AllianceForm>>;
};

/** Where every question begins. */
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

/** Where every question begins. */
export type QueryCypherArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  parameters?: InputMaybe<Scalars['JSONObject']['input']>;
  statement: Scalars['String']['input'];
};

/** Where every question begins. */
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

/** Where every question begins. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  b: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryEntityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryImpactArgs = {
  document: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  ids: Array<Scalars['ID']['input']>;
};

/** Where every question begins. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  coValid?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  include?: InputMaybe<Array<Inclusion>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<EntityKind>>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<Predicate>>;
};

/** Where every question begins. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QuerySearchArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  query: Scalars['String']['input'];
};

/** Where every question begins. */
export type QueryStatementsArgs = {
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

/** Where every question begins. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QuerySubgraphArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  edges?: InputMaybe<Scalars['Int']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  kinds?: InputMaybe<Array<EntityKind>>;
  nodes?: InputMaybe<Scalars['Int']['input']>;
  perType?: InputMaybe<Scalars['Int']['input']>;
  seeds: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Predicate>>;
};

/** Where every question begins. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Where every question begins. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Where every question begins. */
export type QueryTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** How much weight a statement has beside others about the same thing. */
export type Rank =
  /** Known to be doubtful or wrong; kept, but never shown as a fact. */
  | 'DEPRECATED'
  /** As good as any other. */
  | 'NORMAL'
  /** To be believed before others. */
  | 'PREFERRED';

/** A relationship as it is read from one of its ends. */
export type Reading = {
  /** It is read from its subject to its object. */
  forward: Scalars['Boolean']['output'];
  /** What is read. */
  relationship: Relationship;
  /** It reads as a sentence that begins with the thing where the step begins. */
  sentence: Scalars['String']['output'];
};

/** A plain relationship: one episode of a fact, merged from all statements about it. Read from subject to object. */
export type Relationship = Node & {
  /**
   * Stable, such as `relationship/3f2a9c41d07be65a8c12`. One that is derived from the statements of one document alone (`allies(source:)`) has the document
   * behind it: `relationship/3f2a9c41d07be65a8c12@document/atop-5-1`.
   */
  id: Scalars['ID']['output'];
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** What the beginning means, where the statements agree on it. */
  meaning?: Maybe<Meaning>;
  /** Where it leads. */
  object: Entity;
  /** Its obligations with the days of each, in the order of the alphabet and of time; none of what is planned. */
  obligationSpans: Array<ObligationSpan>;
  /**
   * To what the subject is obliged by it, in the order of the alphabet. With an inherited day: what it is obliged to on that day, or may be; without one:
   * on any day of the relationship. An obligation is in force only on days for which a statement tells of it.
   */
  obligations: Array<Obligation>;
  /** It is scheduled or expected and hasn't happened, on the word of these statements. */
  planned: Scalars['Boolean']['output'];
  /** As what: a guest, a speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** It reads as a sentence. */
  sentence: Scalars['String']['output'];
  /** The day by which it certainly had begun; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun; null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The statements that it was derived from, with evidence. */
  statements: Array<Statement>;
  /** Where it starts. */
  subject: Entity;
  /** What it says. */
  type: Predicate;
  /** The last day on which it can have lasted; null where nothing bounds it. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The day until which it certainly lasted; null where that isn't known. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** A plain relationship: one episode of a fact, merged from all statements about it. Read from subject to object. */
export type RelationshipInForceArgs = {
  on: Scalars['LocalDate']['input'];
};

/** A plain relationship: one episode of a fact, merged from all statements about it. Read from subject to object. */
export type RelationshipSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of relationships that would change. A page may hold less than was asked for and still have a next one; see `cut`. */
export type RelationshipChangeConnection = {
  /** What was left out, as a sentence; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<RelationshipChangeEdge>;
  /** What is listed, alone. */
  nodes: Array<Relationship>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages, or as far as they were counted; see `cut`. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of relationships that would change. */
export type RelationshipChangeEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What would happen to it. */
  effect: Effect;
  /** The relationship as it is; if it isn't there yet, as it would be. */
  node: Relationship;
  /** The relationship as it would be; null if it would vanish. Its id may be another. */
  would?: Maybe<Relationship>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  /** The edges: each relationship. */
  edges: Array<RelationshipEdge>;
  /** What is listed, alone. */
  nodes: Array<Relationship>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** How many relationships of one type a thing has from one end. */
export type RelationshipCount = {
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** At which end the thing stands. */
  end: RelationshipEnd;
  /** They are plans. */
  planned: Scalars['Boolean']['output'];
  /** The type. */
  type: Predicate;
  /** With a day: how many of them may have been in force on it only because nothing is known of when they began; else 0. */
  undated: Scalars['Int']['output'];
};

/** One relationship of a page. */
export type RelationshipEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Relationship;
};

/** At which end of a relationship a thing stands. */
export type RelationshipEnd =
  /** It is the object. */
  | 'OBJECT'
  /** It is the subject. */
  | 'SUBJECT';

/** An order for relationships. */
export type RelationshipOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: RelationshipOrderField;
};

/** What relationships can be sorted by. */
export type RelationshipOrderField =
  /** The name of the thing at the other end. */
  | 'NAME'
  /** The day by which it certainly had begun; unknown comes last, whichever way. */
  | 'SINCE'
  /** The type, then the name. */
  | 'TYPE';

/** One thing that happened to a statement, or to a thing, in the record. Appended, never changed. */
export type Revision = {
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Of REWORDED: the words that there were before. */
  before?: Maybe<Words>;
  /** The evidence that was added or withdrawn, by id. */
  evidence: Array<Scalars['ID']['output']>;
  /** What happened. */
  kind: RevisionKind;
  /** The file that brought it; null for what a person decided by hand. */
  load?: Maybe<Scalars['String']['output']>;
  /** The rank that was given. */
  rank?: Maybe<Rank>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What happened to a statement. */
export type RevisionKind =
  /** A source was added. */
  | 'EVIDENCE_ADDED'
  /** A source was withdrawn. */
  | 'EVIDENCE_WITHDRAWN'
  /** The thing that it is about was merged into another. */
  | 'MERGED'
  /** It was given a rank. */
  | 'RANKED'
  /** It was recorded, or recorded again after it had been retracted. */
  | 'RECORDED'
  /** It was taken back: by hand, or because no source is left. */
  | 'RETRACTED'
  /** What is told beside it was put otherwise: its content, its condition, a note, what it concerns, or what it answers. */
  | 'REWORDED'
  /** The thing that it is about was parted again from another that it had been merged into. */
  | 'UNMERGED';

/** What words were found in. */
export type SearchField =
  /** Another name that sources give it. */
  | 'ALIAS'
  /** What was said, or the condition under which. */
  | 'CONTENT'
  /** The line that tells it from its neighbours. */
  | 'DESCRIPTION'
  /** An id, or an identifier of a catalogue or data set. */
  | 'IDENTIFIER'
  /** The name that this graph shows. */
  | 'NAME';

/** A thing or a statement that was found, by the text of it that matches best. */
export type SearchResult = {
  /** What the words were found in. */
  field: SearchField;
  /** Where in that text, in order: the words that match. A whole name or code has one mark. */
  marks: Array<TextMark>;
  /** What was found: a thing, or a statement. */
  node: Node;
  /** How well the full-text index says that it matches; 0 for what was found by a code or a whole name. It orders matches of the same sort alone. */
  score: Scalars['Float']['output'];
  /** The text in which the words were found. */
  text: Scalars['String']['output'];
};

/** What a search found. */
export type SearchResults = {
  /** What was left out, as a sentence; null if nothing was. */
  cut?: Maybe<Scalars['String']['output']>;
  /** One for each thing or statement, the best first. */
  results: Array<SearchResult>;
};

/** What a source does to a statement. */
export type Stance =
  /** It says otherwise. */
  | 'CONTRADICTS'
  /** It says so. */
  | 'SUPPORTS';

/** A state, present or past. */
export type State = Entity &
  Node & {
    /** AFFECTED_BY: What it was affected by. */
    affectedBy: EventConnection;
    /** ASSESSES: What it assesses. */
    assesses: EntityConnection;
    /** COMMITTED_TO: What it is committed to. */
    committedTo: EntityConnection;
    /** SETS_CONDITIONS_ON, from the other end: What it has conditions set by. */
    conditionsSetBy: TreatyConnection;
    /** CONSULTS, from the other end: What it is consulted by. */
    consultedBy: EntityConnection;
    /** CONSULTS: What it consults. */
    consults: EntityConnection;
    /** WITHIN, from the other end: What it contains. */
    contains: EntityConnection;
    /** CONTRIBUTES_TO: What it contributes to. */
    contributesTo: EntityConnection;
    /** COOPERATES_WITH: What it cooperates with. */
    cooperatesWith: EntityConnection;
    /** DECIDED: What it decided on. */
    decisions: TreatyConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN: What it is engaged in. */
    engagedIn: TopicConnection;
    /** FACES: What it faces. */
    faces: TopicConnection;
    /** HOSTS: What it hosts. */
    hosts: EntityConnection;
    /** STATIONS_TROOPS_IN, from the other end: What it hosts troops of. */
    hostsTroopsOf: StateConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** INCREASED: What it increased. */
    increased: EntityConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** LEADS: What it leads. */
    leads: EntityConnection;
    /** WITHDRAWS_FROM, from the other end: What it is left by. */
    leftBy: EntityConnection;
    /** LOCATED_IN, from the other end: What it is the location of. */
    locationOf: EntityConnection;
    /** MEMBER_OF: What it is a member of. */
    memberOf: OrganizationConnection;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PARTICIPATED_IN: What it took part in. */
    participatedIn: EventConnection;
    /** PARTNER_OF: What it is a partner of. */
    partners: EntityConnection;
    /** PART_OF, from the other end: What it includes. */
    parts: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES: What it poses. */
    poses: TopicConnection;
    /** POST_OF, from the other end: What it has the office of. */
    posts: PostConnection;
    /** SUCCEEDED_BY, from the other end: What it succeeded. */
    predecessors: EntityConnection;
    /** PREPARES_FOR: What it prepares for. */
    preparesFor: EntityConnection;
    /** PRESSED: What it put pressure on. */
    pressed: EntityConnection;
    /** PRESSED, from the other end: What it was put under pressure by. */
    pressedBy: EntityConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** RUN_BY, from the other end: What it runs. */
    runs: MissionConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** STATIONS_TROOPS_IN: What it stations troops in. */
    stationsTroopsIn: StateConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUCCEEDED_BY: What it was succeeded by. */
    successors: EntityConnection;
    /** SUPPORTS, from the other end: What it is supported by. */
    supportedBy: EntityConnection;
    /** SUPPORTS: What it supports. */
    supports: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** TIES_WITH: What it has ties with. */
    tiesWith: EntityConnection;
    /** PARTY_TO: What it is a party to. */
    treaties: TreatyConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
    /** USES: What it uses. */
    uses: PlaceConnection;
    /** WITHDRAWS_FROM: What it withdraws from. */
    withdrawsFrom: EntityConnection;
    /** WITHIN: What it lies within. */
    within: EntityConnection;
    /** WRITTEN_BY, from the other end: What it wrote. */
    wrote: DocumentConnection;
  };

/** A state, present or past. */
export type StateAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateAssessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateCommittedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateConditionsSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateConsultedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateConsultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateContributesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateEngagedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateHostsTroopsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateIncreasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateLeftByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A state, present or past. */
export type StateParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePreparesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StatePressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A state, present or past. */
export type StateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A state, present or past. */
export type StateRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateTiesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateWithdrawsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A state, present or past. */
export type StateWroteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of states. */
export type StateConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<StateEdge>;
  /** What is listed, alone. */
  nodes: Array<State>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of states. */
export type StateEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: State;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** One claim about the world, in the record. Its id is a hash of what it claims: a second source adds evidence to it. */
export type Statement = Node & {
  /** What else it is about. */
  concerns: Array<Entity>;
  /** The condition under which it was said to hold, in our own words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** Who says so, and where, in the order of documents and lines. */
  evidence: EvidenceConnection;
  /** Stable, such as `statement/3f2a9c41d07be65a8c12`. */
  id: Scalars['ID']['output'];
  /** What tells an utterance from others of the same speaker about the same thing. */
  key?: Maybe<Scalars['String']['output']>;
  /** The language of a name, as a tag. */
  language?: Maybe<Scalars['String']['output']>;
  /** What the beginning means. */
  meaning?: Maybe<Meaning>;
  /** The strongest mood in which a source supports it; null where no source does. */
  modality?: Maybe<Modality>;
  /** The other thing, where the predicate has one. */
  object?: Maybe<Entity>;
  /** To what the subject is said to be obliged by its membership or as a party, in the order of the alphabet. */
  obligations: Array<Obligation>;
  /** What it says. */
  predicate: Predicate;
  /** Its weight beside others. */
  rank: Rank;
  /** Why it has that rank. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The statement that it answers. */
  refersTo?: Maybe<Statement>;
  /** It was taken back: by hand, or because no source supports it any more. */
  retracted: Scalars['Boolean']['output'];
  /** What happened to it in the record, in order. */
  revisions: Array<Revision>;
  /** As what: a guest, a speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** What it claims, as a sentence. Its mood can be seen at once: a plan is as planned, a condition begins with if, an opinion is in the opinion of somebody. */
  sentence: Scalars['String']['output'];
  /** The last day on which it is said to have begun. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it is said to have begun; null where nothing is said. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** How many documents support it in that mood: a plan is no support for a fact. */
  sources: Scalars['Int']['output'];
  /** Of what it says it; of an utterance, the speaker. */
  subject: Entity;
  /** The last day on which it is said to have ended. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it is said to have ended. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The text, where the predicate has one; of a relation, how much there is of it, such as a number of troops. */
  value?: Maybe<Scalars['String']['output']>;
  /** The last day for which a source vouches. */
  vouchedMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day for which a source vouches. */
  vouchedMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** One claim about the world, in the record. Its id is a hash of what it claims: a second source adds evidence to it. */
export type StatementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<StatementEdge>;
  /** What is listed, alone. */
  nodes: Array<Statement>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of statements. */
export type StatementEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Statement;
};

/** An order for statements. */
export type StatementOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: StatementOrderField;
};

/** What statements can be sorted by. */
export type StatementOrderField =
  /** Their id: an order that never changes. */
  | 'ID'
  /** The name of their predicate, then their id. */
  | 'PREDICATE'
  /** The day by which it is said to have begun; unsaid comes last, whichever way. */
  | 'SINCE';

/** Some things and what joins them. */
export type Subgraph = {
  /** What was left out, as a sentence, null if nothing was. What lies behind each thing, `frontier` tells. */
  cut?: Maybe<Scalars['String']['output']>;
  /** All relationships among these things. */
  edges: Array<SubgraphEdge>;
  /** The things: the seeds as given, then the nearest first. */
  nodes: Array<SubgraphNode>;
  /** Seeds that there aren't. */
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

/** A thing in a subgraph. */
export type SubgraphNode = {
  /** How many steps it is from the nearest seed. */
  depth: Scalars['Int']['output'];
  /** How many more relationships it has than are shown, by type, with the same filters. */
  frontier: Array<Frontier>;
  /** The thing. */
  node: Entity;
};

/** A stretch of a text, counted in code points as everywhere here: not in the units of UTF-16 that JavaScript counts. */
export type TextMark = {
  /** The code point behind the last. */
  end: Scalars['Int']['output'];
  /** The first code point, counted from 0. */
  start: Scalars['Int']['output'];
};

/** What happened behind one moment and until another: the difference between what was `known` at the one and at the other. */
export type TimeInterval = {
  /** The moment behind which it begins. */
  from: Scalars['DateTime']['input'];
  /** The moment at which it ends; now if left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  /** The edges: each entry. */
  edges: Array<TimelineEdge>;
  /** What is listed, alone. */
  nodes: Array<Node>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a timeline. */
export type TimelineEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What it tells. */
  kind: TimelineKind;
  /** The last day on which it can have been; null where nothing bounds it. */
  max?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have been; null where nothing bounds it. */
  min?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is about: a relationship, a statement, or the thing itself that began, ended or took place. */
  node: Node;
  /** The thing at the other end of the relationship or statement; the object where both ends are asked for. */
  other?: Maybe<Entity>;
  /** It is scheduled or expected, and hasn't happened, on the word of its sources. */
  planned: Scalars['Boolean']['output'];
  /** It as a sentence, with a date as precise as is known and no more. */
  sentence: Scalars['String']['output'];
};

/** What an entry of a timeline tells. */
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
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** AIMS_AT, from the other end: What it is an aim of. */
    aimOf: EntityConnection;
    /** AIMS_AT: What it aims at. */
    aimsAt: TopicConnection;
    /** ANNOUNCES, from the other end: What it has a change announced by. */
    announcedBy: EventConnection;
    /** ASSESSES, from the other end: What it is assessed by. */
    assessedBy: EntityConnection;
    /** COMMITTED_TO, from the other end: What it has the commitment of. */
    commitmentsTo: EntityConnection;
    /** CONTRIBUTES_TO, from the other end: What it receives contributions from. */
    contributors: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ENGAGED_IN, from the other end: What it engages. */
    engaged: EntityConnection;
    /** ESTABLISHED_BY: What it was established by. */
    establishedBy: EntityConnection;
    /** FACES, from the other end: What it is faced by. */
    facedBy: EntityConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** INCLUDES: What it includes. */
    includes: EntityConnection;
    /** INCREASED, from the other end: What it was increased by. */
    increasedBy: EntityConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PART_OF: What it is part of. */
    partOf: EntityConnection;
    /** PART_OF, from the other end: What it includes. */
    parts: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** POSES, from the other end: What it is posed by. */
    posedBy: EntityConnection;
    /** PREPARES_FOR, from the other end: What it is prepared for by. */
    preparedForBy: EntityConnection;
    /** PROVIDES_FOR, from the other end: What it is provided for in. */
    providedForBy: TreatyConnection;
    /** REGULATES, from the other end: What it is regulated by. */
    regulatedBy: TreatyConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUPPORTS, from the other end: What it is supported by. */
    supportedBy: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** An initiative, policy, capability or theme. */
export type TopicAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicAimOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicAssessedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicFacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncludesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicIncreasedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An initiative, policy, capability or theme. */
export type TopicPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicPosedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicPreparedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicProvidedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicRegulatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** An initiative, policy, capability or theme. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An initiative, policy, capability or theme. */
export type TopicTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of topics. */
export type TopicConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<TopicEdge>;
  /** What is listed, alone. */
  nodes: Array<Topic>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of topics. */
export type TopicEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Topic;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type Treaty = Entity &
  Node & {
    /** ABOUT: What it is about. */
    about: EntityConnection;
    /** AIMS_AT: What it aims at. */
    aimsAt: TopicConnection;
    /** ANNOUNCES, from the other end: What it has a change announced by. */
    announcedBy: EventConnection;
    /** ASSESSES, from the other end: What it is assessed by. */
    assessedBy: EntityConnection;
    /** COMMITTED_TO, from the other end: What it has the commitment of. */
    commitmentsTo: EntityConnection;
    /** DECIDED, from the other end: What it was decided on by. */
    decidedBy: EntityConnection;
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** ESTABLISHED_BY, from the other end: What it established. */
    established: EntityConnection;
    /** EXTENDS, from the other end: What it is extended by. */
    extendedBy: EntityConnection;
    /** EXTENDS: What it extends. */
    extends: TreatyConnection;
    /** FOLLOWS_UP, from the other end: What it is followed up by. */
    followedUpBy: EventConnection;
    /** Readable and stable, such as `state/belgium`. */
    id: Scalars['ID']['output'];
    /** What catalogues and data sets call it: `iso3166:BE`, `cow:211`. */
    identifiers: Array<Identifier>;
    /** INCLUDES, from the other end: What it is included in. */
    includedIn: TopicConnection;
    /** The kind of thing, the same as the name of its type. */
    kind: EntityKind;
    /** The documents that speak of it, with the lines. */
    mentionedIn: DocumentConnection;
    /** The name that this graph shows. It is ours; what sources call the thing is under `names`. */
    name: Scalars['String']['output'];
    /** What sources call it: official names, aliases, former names. */
    names: Array<Name>;
    /** PARTY_TO, from the other end: What it has as a party. */
    parties: EntityConnection;
    /** The last day for which it is planned. */
    plannedMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day for which it is planned, if it is planned: a plan never fills the four days above. */
    plannedMin?: Maybe<Scalars['LocalDate']['output']>;
    /** SUCCEEDED_BY, from the other end: What it succeeded. */
    predecessors: EntityConnection;
    /** PROVIDES_FOR: What it provides for. */
    providesFor: EntityConnection;
    /** REGULATES: What it regulates. */
    regulates: TopicConnection;
    /** How many relationships it has of each type, and from which end; those that there are none of are left out. */
    relationshipCounts: Array<RelationshipCount>;
    /** All that ties it to other things, one edge an episode, from both ends: the node is the thing at the other end. Plans are left out unless asked for. */
    relationships: EntityConnection;
    /** What it was asked by, where that isn't its id: an identifier such as `iso3166:BE`, or an id it had before. */
    resolvedFrom?: Maybe<Scalars['String']['output']>;
    /** SETS_CONDITIONS_ON: What it sets conditions on. */
    setsConditionsOn: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** ABOUT, from the other end: What it is a subject of. */
    subjectOf: EntityConnection;
    /** SUCCEEDED_BY: What it was succeeded by. */
    successors: EntityConnection;
    /** TARGETED, from the other end: What it was the target of. */
    targetedBy: EventConnection;
    /** The last day on which it can have lasted; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAnnouncedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyAssessedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyCommitmentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyDecidedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyExtendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyExtendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyFollowedUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyIncludedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyProvidesForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRegulatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  end?: InputMaybe<RelationshipEnd>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatySetsConditionsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of treaties. */
export type TreatyConnection = {
  /** The edges: each thing listed, with how it comes to be here. */
  edges: Array<TreatyEdge>;
  /** What is listed, alone. */
  nodes: Array<Treaty>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of treaties. */
export type TreatyEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** What is listed. */
  node: Treaty;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
};

/** Whether the words that evidence cites were found. */
export type Verification =
  /** The text that this service was given isn't the one that was cited. */
  | 'CHANGED'
  /** This service hasn't been given the text. */
  | 'UNVERIFIED'
  /** This service has the text, and the words are there. */
  | 'VERIFIED';

/** What is told in our own words, and is no part of what is claimed: of a piece of evidence, of a statement, or of a thing. */
export type Words = {
  /** What a statement was shown to concern, by id; null for evidence and things. */
  concerns?: Maybe<Array<Scalars['ID']['output']>>;
  /** On what condition. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** How a thing was described. */
  description?: Maybe<Scalars['String']['output']>;
  /** The evidence that had them, by id; null for those that the statement itself showed, or the thing. */
  evidence?: Maybe<Scalars['ID']['output']>;
  /** A document's file, by name. */
  file?: Maybe<Scalars['String']['output']>;
  /** What a thing was called here. */
  name?: Maybe<Scalars['String']['output']>;
  /** A slip or ambiguity that a reader should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** The statement that a statement was shown to answer, by id. */
  refersTo?: Maybe<Scalars['ID']['output']>;
  /** The hash of a document's file. */
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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllianceForm: AllianceForm;
  AllyConnection: ResolverTypeWrapper<ConnectionParent>;
  AllyEdge: ResolverTypeWrapper<AllyEdgeParent>;
  Belief: ResolverTypeWrapper<Belief>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeConnection: ResolverTypeWrapper<ConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<EdgeParent>;
  ChangeKind: ChangeKind;
  CommonTieConnection: ResolverTypeWrapper<ConnectionParent>;
  CommonTieEdge: ResolverTypeWrapper<CommonTieEdgeParent>;
  CypherAnswer: ResolverTypeWrapper<CypherAnswer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayInterval: DayInterval;
  DayRange: ResolverTypeWrapper<DayRange>;
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
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<EntityParent>;
  EventConnection: ResolverTypeWrapper<ConnectionParent>;
  EventEdge: ResolverTypeWrapper<EdgeParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<ConnectionParent>;
  EvidenceEdge: ResolverTypeWrapper<EdgeParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frontier: ResolverTypeWrapper<FrontierParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  Impact: ResolverTypeWrapper<ImpactParent>;
  InForce: InForce;
  Inclusion: Inclusion;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Meaning: Meaning;
  Mention: ResolverTypeWrapper<EntityParent>;
  MentionConnection: ResolverTypeWrapper<ConnectionParent>;
  MentionEdge: ResolverTypeWrapper<EdgeParent>;
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
  Path: ResolverTypeWrapper<PathParent>;
  PathResult: ResolverTypeWrapper<PathResultParent>;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  Person: ResolverTypeWrapper<EntityParent>;
  PersonConnection: ResolverTypeWrapper<ConnectionParent>;
  PersonEdge: ResolverTypeWrapper<EdgeParent>;
  Place: ResolverTypeWrapper<EntityParent>;
  PlaceConnection: ResolverTypeWrapper<ConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<EdgeParent>;
  Post: ResolverTypeWrapper<EntityParent>;
  PostConnection: ResolverTypeWrapper<ConnectionParent>;
  PostEdge: ResolverTypeWrapper<EdgeParent>;
  Predicate: Predicate;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Reading: ResolverTypeWrapper<ReadingParent>;
  Relationship: ResolverTypeWrapper<RelationshipParent>;
  RelationshipChangeConnection: ResolverTypeWrapper<ConnectionParent>;
  RelationshipChangeEdge: ResolverTypeWrapper<EdgeParent>;
  RelationshipConnection: ResolverTypeWrapper<ConnectionParent>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<EdgeParent>;
  RelationshipEnd: RelationshipEnd;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  Revision: ResolverTypeWrapper<RevisionParent>;
  RevisionKind: RevisionKind;
  SearchField: SearchField;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  SearchResults: ResolverTypeWrapper<SearchResultsParent>;
  Stance: Stance;
  State: ResolverTypeWrapper<EntityParent>;
  StateConnection: ResolverTypeWrapper<ConnectionParent>;
  StateEdge: ResolverTypeWrapper<EdgeParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementConnection: ResolverTypeWrapper<ConnectionParent>;
  StatementEdge: ResolverTypeWrapper<EdgeParent>;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeParent>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeParent>;
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
  Verification: Verification;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllyConnection: ConnectionParent;
  AllyEdge: AllyEdgeParent;
  Belief: Belief;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeParent;
  ChangeConnection: ConnectionParent;
  ChangeEdge: EdgeParent;
  CommonTieConnection: ConnectionParent;
  CommonTieEdge: CommonTieEdgeParent;
  CypherAnswer: CypherAnswer;
  DateTime: Scalars['DateTime']['output'];
  DayInterval: DayInterval;
  DayRange: DayRange;
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
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Event: EntityParent;
  EventConnection: ConnectionParent;
  EventEdge: EdgeParent;
  Evidence: EvidenceParent;
  EvidenceConnection: ConnectionParent;
  EvidenceEdge: EdgeParent;
  Float: Scalars['Float']['output'];
  Frontier: FrontierParent;
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
  Query: Record<PropertyKey, never>;
  Reading: ReadingParent;
  Relationship: RelationshipParent;
  RelationshipChangeConnection: ConnectionParent;
  RelationshipChangeEdge: EdgeParent;
  RelationshipConnection: ConnectionParent;
  RelationshipCount: RelationshipCount;
  RelationshipEdge: EdgeParent;
  RelationshipOrder: RelationshipOrder;
  Revision: RevisionParent;
  SearchResult: SearchResultParent;
  SearchResults: SearchResultsParent;
  State: EntityParent;
  StateConnection: ConnectionParent;
  StateEdge: EdgeParent;
  Statement: StatementParent;
  StatementConnection: ConnectionParent;
  StatementEdge: EdgeParent;
  StatementOrder: StatementOrder;
  String: Scalars['String']['output'];
  Subgraph: SubgraphParent;
  SubgraphEdge: SubgraphEdgeParent;
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

export type AsOfDirectiveArgs = {
  day: Scalars['LocalDate']['input'];
};

export type AsOfDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AsOfDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllyConnection'] = ResolversParentTypes['AllyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AllyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllyEdge'] = ResolversParentTypes['AllyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['CommonTieConnection'], ParentType, ContextType, Partial<AllyEdgeTiesArgs>>;
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
  former?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CommonTieConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommonTieConnection'] =
    ResolversParentTypes['CommonTieConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommonTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonTieEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommonTieEdge'] = ResolversParentTypes['CommonTieEdge'],
> = {
  a?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<CommonTieEdgeInForceArgs, 'on'>
  >;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  obligations?: Resolver<
    Array<ResolversTypes['MutualObligation']>,
    ParentType,
    ContextType,
    RequireFields<CommonTieEdgeObligationsArgs, 'alike'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentAboutArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<DocumentEvidenceArgs>
  >;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<DocumentMentionedInArgs>
  >;
  mentions?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<DocumentMentionsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedBy?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentPublishedByArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  writtenBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentWrittenByArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type DyadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad'],
> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['CommonTieConnection'],
    ParentType,
    ContextType,
    RequireFields<DyadEventsArgs, 'certain'>
  >;
  missions?: Resolver<
    ResolversTypes['CommonTieConnection'],
    ParentType,
    ContextType,
    RequireFields<DyadMissionsArgs, 'certain'>
  >;
  organizations?: Resolver<
    ResolversTypes['CommonTieConnection'],
    ParentType,
    ContextType,
    RequireFields<DyadOrganizationsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<DyadRelationshipsArgs, 'certain'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<DyadStatementsArgs, 'orderBy'>
  >;
  timeline?: Resolver<
    ResolversTypes['TimelineConnection'],
    ParentType,
    ContextType,
    Partial<DyadTimelineArgs>
  >;
  treaties?: Resolver<
    ResolversTypes['CommonTieConnection'],
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  about?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventAboutArgs, 'certain' | 'orderBy'>
  >;
  affected?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventAffectedArgs, 'certain' | 'orderBy'>
  >;
  announcedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<EventAnnouncedByArgs, 'certain' | 'orderBy'>
  >;
  announces?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventAnnouncesArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventEstablishedArgs, 'certain' | 'orderBy'>
  >;
  extends?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<EventExtendsArgs, 'certain' | 'orderBy'>
  >;
  followedUpBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<EventFollowedUpByArgs, 'certain' | 'orderBy'>
  >;
  followsUp?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventFollowsUpArgs, 'certain' | 'orderBy'>
  >;
  hostedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventHostedByArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<EventIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventLocatedInArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<EventMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventPartOfArgs, 'certain' | 'orderBy'>
  >;
  participants?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventParticipantsArgs, 'certain' | 'orderBy'>
  >;
  parts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventPartsArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  preparedForBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventPreparedForByArgs, 'certain' | 'orderBy'>
  >;
  providedForBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<EventProvidedForByArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<EventRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<EventStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  targeted?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventTargetedArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<EventTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IdentifierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier'],
> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact'],
> = {
  disputes?: Resolver<
    ResolversTypes['DisputeConnection'],
    ParentType,
    ContextType,
    RequireFields<ImpactDisputesArgs, 'orderBy'>
  >;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipChangeConnection'],
    ParentType,
    ContextType,
    Partial<ImpactRelationshipsArgs>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ImpactStatementsArgs>
  >;
  things?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ImpactThingsArgs>>;
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
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionAffectedByArgs, 'certain' | 'orderBy'>
  >;
  assesses?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionAssessesArgs, 'certain' | 'orderBy'>
  >;
  committedTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionCommittedToArgs, 'certain' | 'orderBy'>
  >;
  conditionsSetBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionConditionsSetByArgs, 'certain' | 'orderBy'>
  >;
  consultedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionConsultedByArgs, 'certain' | 'orderBy'>
  >;
  consults?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionConsultsArgs, 'certain' | 'orderBy'>
  >;
  contributesTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionContributesToArgs, 'certain' | 'orderBy'>
  >;
  cooperatesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionCooperatesWithArgs, 'certain' | 'orderBy'>
  >;
  decisions?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionDecisionsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionEngagedInArgs, 'certain' | 'orderBy'>
  >;
  faces?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionFacesArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionIncludedInArgs, 'certain' | 'orderBy'>
  >;
  increased?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionIncreasedArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionLeadsArgs, 'certain' | 'orderBy'>
  >;
  memberOf?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionMemberOfArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<MentionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPartOfArgs, 'certain' | 'orderBy'>
  >;
  participatedIn?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionParticipatedInArgs, 'certain' | 'orderBy'>
  >;
  partners?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPartnersArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPosesArgs, 'certain' | 'orderBy'>
  >;
  preparesFor?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPreparesForArgs, 'certain' | 'orderBy'>
  >;
  pressed?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPressedArgs, 'certain' | 'orderBy'>
  >;
  pressedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionPressedByArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<MentionRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    ResolversTypes['MissionConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionRunsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  supports?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionSupportsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionTargetedByArgs, 'certain' | 'orderBy'>
  >;
  tiesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionTiesWithArgs, 'certain' | 'orderBy'>
  >;
  treaties?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionTreatiesArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  withdrawsFrom?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionWithdrawsFromArgs, 'certain' | 'orderBy'>
  >;
  wrote?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionWroteArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type MissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'],
> = {
  about?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionAboutArgs, 'certain' | 'orderBy'>
  >;
  aimsAt?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionAimsAtArgs, 'certain' | 'orderBy'>
  >;
  announcedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionAnnouncedByArgs, 'certain' | 'orderBy'>
  >;
  commitmentsTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionCommitmentsToArgs, 'certain' | 'orderBy'>
  >;
  contributors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionContributorsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionEstablishedByArgs, 'certain' | 'orderBy'>
  >;
  hostedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionHostedByArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionIncludedInArgs, 'certain' | 'orderBy'>
  >;
  increasedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionIncreasedByArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ledBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionLedByArgs, 'certain' | 'orderBy'>
  >;
  leftBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionLeftByArgs, 'certain' | 'orderBy'>
  >;
  locatedIn?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionLocatedInArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<MissionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionPartOfArgs, 'certain' | 'orderBy'>
  >;
  parts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionPartsArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionPredecessorsArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<MissionRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionRunByArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  successors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionSuccessorsArgs, 'certain' | 'orderBy'>
  >;
  supportedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionSupportedByArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type MutualObligationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MutualObligation'] = ResolversParentTypes['MutualObligation'],
> = {
  a?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<MutualObligationInForceArgs, 'on'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type NameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name'],
> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  inForce?: Resolver<
    ResolversTypes['InForce'],
    ParentType,
    ContextType,
    RequireFields<ObligationSpanInForceArgs, 'on'>
  >;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  about?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAboutArgs, 'certain' | 'orderBy'>
  >;
  affectedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAffectedByArgs, 'certain' | 'orderBy'>
  >;
  aimsAt?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAimsAtArgs, 'certain' | 'orderBy'>
  >;
  assesses?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAssessesArgs, 'certain' | 'orderBy'>
  >;
  commitmentsTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationCommitmentsToArgs, 'certain' | 'orderBy'>
  >;
  committedTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationCommittedToArgs, 'certain' | 'orderBy'>
  >;
  conditionsSetBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationConditionsSetByArgs, 'certain' | 'orderBy'>
  >;
  consultedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationConsultedByArgs, 'certain' | 'orderBy'>
  >;
  consults?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationConsultsArgs, 'certain' | 'orderBy'>
  >;
  contributesTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationContributesToArgs, 'certain' | 'orderBy'>
  >;
  cooperatesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationCooperatesWithArgs, 'certain' | 'orderBy'>
  >;
  decisions?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationDecisionsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationEngagedInArgs, 'certain' | 'orderBy'>
  >;
  established?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationEstablishedArgs, 'certain' | 'orderBy'>
  >;
  establishedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationEstablishedByArgs, 'certain' | 'orderBy'>
  >;
  faces?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationFacesArgs, 'certain' | 'orderBy'>
  >;
  hostedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationHostedByArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationIncludedInArgs, 'certain' | 'orderBy'>
  >;
  increased?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationIncreasedArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationLeadsArgs, 'certain' | 'orderBy'>
  >;
  ledBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationLedByArgs, 'certain' | 'orderBy'>
  >;
  locatedIn?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationLocatedInArgs, 'certain' | 'orderBy'>
  >;
  memberOf?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMemberOfArgs, 'certain' | 'orderBy'>
  >;
  members?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMembersArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartOfArgs, 'certain' | 'orderBy'>
  >;
  participatedIn?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationParticipatedInArgs, 'certain' | 'orderBy'>
  >;
  partners?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartnersArgs, 'certain' | 'orderBy'>
  >;
  parts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartsArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPosesArgs, 'certain' | 'orderBy'>
  >;
  posts?: Resolver<
    ResolversTypes['PostConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPostsArgs, 'certain' | 'orderBy'>
  >;
  predecessors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPredecessorsArgs, 'certain' | 'orderBy'>
  >;
  preparesFor?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPreparesForArgs, 'certain' | 'orderBy'>
  >;
  pressed?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPressedArgs, 'certain' | 'orderBy'>
  >;
  pressedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPressedByArgs, 'certain' | 'orderBy'>
  >;
  published?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPublishedArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    ResolversTypes['MissionConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationRunsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  successors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSuccessorsArgs, 'certain' | 'orderBy'>
  >;
  supportedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSupportedByArgs, 'certain' | 'orderBy'>
  >;
  supports?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSupportsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationTargetedByArgs, 'certain' | 'orderBy'>
  >;
  tiesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationTiesWithArgs, 'certain' | 'orderBy'>
  >;
  treaties?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationTreatiesArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  uses?: Resolver<
    ResolversTypes['PlaceConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationUsesArgs, 'certain' | 'orderBy'>
  >;
  withdrawsFrom?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationWithdrawsFromArgs, 'certain' | 'orderBy'>
  >;
  wrote?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationWroteArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
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
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonAffectedByArgs, 'certain' | 'orderBy'>
  >;
  committedTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonCommittedToArgs, 'certain' | 'orderBy'>
  >;
  decisions?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonDecisionsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonLeadsArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PersonMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<
    ResolversTypes['PostConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonOfficesArgs, 'certain' | 'orderBy'>
  >;
  participatedIn?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonParticipatedInArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  supports?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonSupportsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  wrote?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonWroteArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  contains?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceContainsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceHostsArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceLocatedInArgs, 'certain' | 'orderBy'>
  >;
  locationOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceLocationOfArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PlaceMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  usedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceUsedByArgs, 'certain' | 'orderBy'>
  >;
  within?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceWithinArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostEstablishedByArgs, 'certain' | 'orderBy'>
  >;
  holders?: Resolver<
    ResolversTypes['PersonConnection'],
    ParentType,
    ContextType,
    RequireFields<PostHoldersArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<PostIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PostMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  officeOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostOfficeOfArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostPredecessorsArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<PostRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<PostStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  successors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostSuccessorsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PostTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  allies?: Resolver<
    Maybe<ResolversTypes['AllyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAlliesArgs, 'certain' | 'of' | 'orderBy'>
  >;
  changes?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'certain'>
  >;
  cypher?: Resolver<
    Maybe<ResolversTypes['CypherAnswer']>,
    ParentType,
    ContextType,
    RequireFields<QueryCypherArgs, 'first' | 'statement'>
  >;
  disputes?: Resolver<
    ResolversTypes['DisputeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDisputesArgs, 'orderBy'>
  >;
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'certain' | 'orderBy'>
  >;
  dyad?: Resolver<
    Maybe<ResolversTypes['Dyad']>,
    ParentType,
    ContextType,
    RequireFields<QueryDyadArgs, 'a' | 'b'>
  >;
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'certain' | 'orderBy'>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'certain' | 'orderBy'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['Impact']>,
    ParentType,
    ContextType,
    RequireFields<QueryImpactArgs, 'document'>
  >;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMentionsArgs, 'certain' | 'orderBy'>
  >;
  missions?: Resolver<
    ResolversTypes['MissionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMissionsArgs, 'certain' | 'orderBy'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'certain' | 'orderBy'>
  >;
  paths?: Resolver<
    Maybe<ResolversTypes['PathResult']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'certain' | 'coValid' | 'first' | 'from' | 'maxHops' | 'to'>
  >;
  people?: Resolver<
    ResolversTypes['PersonConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPeopleArgs, 'certain' | 'orderBy'>
  >;
  places?: Resolver<
    ResolversTypes['PlaceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPlacesArgs, 'certain' | 'orderBy'>
  >;
  posts?: Resolver<
    ResolversTypes['PostConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPostsArgs, 'certain' | 'orderBy'>
  >;
  search?: Resolver<
    ResolversTypes['SearchResults'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'first' | 'query'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'orderBy'>
  >;
  states?: Resolver<
    ResolversTypes['StateConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatesArgs, 'certain' | 'orderBy'>
  >;
  subgraph?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QuerySubgraphArgs, 'certain' | 'edges' | 'hops' | 'nodes' | 'seeds'>
  >;
  timeline?: Resolver<
    ResolversTypes['TimelineConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'of'>
  >;
  topics?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTopicsArgs, 'certain' | 'orderBy'>
  >;
  treaties?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTreatiesArgs, 'certain' | 'orderBy'>
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

export type RelationshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'],
> = {
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
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipSentenceArgs>>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipChangeConnection'] =
    ResolversParentTypes['RelationshipChangeConnection'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RelationshipChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipChangeEdge'] =
    ResolversParentTypes['RelationshipChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  would?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipConnection'] =
    ResolversParentTypes['RelationshipConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type RelationshipEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RevisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevisionKind'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults'],
> = {
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  affectedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<StateAffectedByArgs, 'certain' | 'orderBy'>
  >;
  assesses?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateAssessesArgs, 'certain' | 'orderBy'>
  >;
  committedTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateCommittedToArgs, 'certain' | 'orderBy'>
  >;
  conditionsSetBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<StateConditionsSetByArgs, 'certain' | 'orderBy'>
  >;
  consultedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateConsultedByArgs, 'certain' | 'orderBy'>
  >;
  consults?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateConsultsArgs, 'certain' | 'orderBy'>
  >;
  contains?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateContainsArgs, 'certain' | 'orderBy'>
  >;
  contributesTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateContributesToArgs, 'certain' | 'orderBy'>
  >;
  cooperatesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateCooperatesWithArgs, 'certain' | 'orderBy'>
  >;
  decisions?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<StateDecisionsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<StateEngagedInArgs, 'certain' | 'orderBy'>
  >;
  faces?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<StateFacesArgs, 'certain' | 'orderBy'>
  >;
  hosts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateHostsArgs, 'certain' | 'orderBy'>
  >;
  hostsTroopsOf?: Resolver<
    ResolversTypes['StateConnection'],
    ParentType,
    ContextType,
    RequireFields<StateHostsTroopsOfArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<StateIncludedInArgs, 'certain' | 'orderBy'>
  >;
  increased?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateIncreasedArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateLeadsArgs, 'certain' | 'orderBy'>
  >;
  leftBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateLeftByArgs, 'certain' | 'orderBy'>
  >;
  locationOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateLocationOfArgs, 'certain' | 'orderBy'>
  >;
  memberOf?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<StateMemberOfArgs, 'certain' | 'orderBy'>
  >;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<StateMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participatedIn?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<StateParticipatedInArgs, 'certain' | 'orderBy'>
  >;
  partners?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePartnersArgs, 'certain' | 'orderBy'>
  >;
  parts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePartsArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  poses?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePosesArgs, 'certain' | 'orderBy'>
  >;
  posts?: Resolver<
    ResolversTypes['PostConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePostsArgs, 'certain' | 'orderBy'>
  >;
  predecessors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePredecessorsArgs, 'certain' | 'orderBy'>
  >;
  preparesFor?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePreparesForArgs, 'certain' | 'orderBy'>
  >;
  pressed?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePressedArgs, 'certain' | 'orderBy'>
  >;
  pressedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StatePressedByArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<StateRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<
    ResolversTypes['MissionConnection'],
    ParentType,
    ContextType,
    RequireFields<StateRunsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<StateStatementsArgs, 'orderBy'>
  >;
  stationsTroopsIn?: Resolver<
    ResolversTypes['StateConnection'],
    ParentType,
    ContextType,
    RequireFields<StateStationsTroopsInArgs, 'certain' | 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  successors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateSuccessorsArgs, 'certain' | 'orderBy'>
  >;
  supportedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateSupportedByArgs, 'certain' | 'orderBy'>
  >;
  supports?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateSupportsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<StateTargetedByArgs, 'certain' | 'orderBy'>
  >;
  tiesWith?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateTiesWithArgs, 'certain' | 'orderBy'>
  >;
  treaties?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<StateTreatiesArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  uses?: Resolver<
    ResolversTypes['PlaceConnection'],
    ParentType,
    ContextType,
    RequireFields<StateUsesArgs, 'certain' | 'orderBy'>
  >;
  withdrawsFrom?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateWithdrawsFromArgs, 'certain' | 'orderBy'>
  >;
  within?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateWithinArgs, 'certain' | 'orderBy'>
  >;
  wrote?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<StateWroteArgs, 'certain' | 'orderBy'>
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
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
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicAboutArgs, 'certain' | 'orderBy'>
  >;
  aimOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicAimOfArgs, 'certain' | 'orderBy'>
  >;
  aimsAt?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicAimsAtArgs, 'certain' | 'orderBy'>
  >;
  announcedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicAnnouncedByArgs, 'certain' | 'orderBy'>
  >;
  assessedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicAssessedByArgs, 'certain' | 'orderBy'>
  >;
  commitmentsTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicCommitmentsToArgs, 'certain' | 'orderBy'>
  >;
  contributors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicContributorsArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engaged?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicEngagedArgs, 'certain' | 'orderBy'>
  >;
  establishedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicEstablishedByArgs, 'certain' | 'orderBy'>
  >;
  facedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicFacedByArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicIncludedInArgs, 'certain' | 'orderBy'>
  >;
  includes?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicIncludesArgs, 'certain' | 'orderBy'>
  >;
  increasedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicIncreasedByArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<TopicMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicPartOfArgs, 'certain' | 'orderBy'>
  >;
  parts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicPartsArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  posedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicPosedByArgs, 'certain' | 'orderBy'>
  >;
  preparedForBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicPreparedForByArgs, 'certain' | 'orderBy'>
  >;
  providedForBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicProvidedForByArgs, 'certain' | 'orderBy'>
  >;
  regulatedBy?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicRegulatedByArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<TopicRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicSubjectOfArgs, 'certain' | 'orderBy'>
  >;
  supportedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicSupportedByArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  about?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyAboutArgs, 'certain' | 'orderBy'>
  >;
  aimsAt?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyAimsAtArgs, 'certain' | 'orderBy'>
  >;
  announcedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyAnnouncedByArgs, 'certain' | 'orderBy'>
  >;
  assessedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyAssessedByArgs, 'certain' | 'orderBy'>
  >;
  commitmentsTo?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyCommitmentsToArgs, 'certain' | 'orderBy'>
  >;
  decidedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyDecidedByArgs, 'certain' | 'orderBy'>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyEstablishedArgs, 'certain' | 'orderBy'>
  >;
  extendedBy?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyExtendedByArgs, 'certain' | 'orderBy'>
  >;
  extends?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyExtendsArgs, 'certain' | 'orderBy'>
  >;
  followedUpBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyFollowedUpByArgs, 'certain' | 'orderBy'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  includedIn?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyIncludedInArgs, 'certain' | 'orderBy'>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<TreatyMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyPartiesArgs, 'certain' | 'orderBy'>
  >;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyPredecessorsArgs, 'certain' | 'orderBy'>
  >;
  providesFor?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyProvidesForArgs, 'certain' | 'orderBy'>
  >;
  regulates?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyRegulatesArgs, 'certain' | 'orderBy'>
  >;
  relationshipCounts?: Resolver<
    Array<ResolversTypes['RelationshipCount']>,
    ParentType,
    ContextType,
    RequireFields<TreatyRelationshipCountsArgs, 'certain'>
  >;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setsConditionsOn?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatySetsConditionsOnArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyStatementsArgs, 'orderBy'>
  >;
  subjectOf?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatySubjectOfArgs, 'certain' | 'orderBy'>
  >;
  successors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatySuccessorsArgs, 'certain' | 'orderBy'>
  >;
  targetedBy?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyTargetedByArgs, 'certain' | 'orderBy'>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
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
  Belief?: BeliefResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CommonTieConnection?: CommonTieConnectionResolvers<ContextType>;
  CommonTieEdge?: CommonTieEdgeResolvers<ContextType>;
  CypherAnswer?: CypherAnswerResolvers<ContextType>;
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
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Frontier?: FrontierResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipChangeConnection?: RelationshipChangeConnectionResolvers<ContextType>;
  RelationshipChangeEdge?: RelationshipChangeEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
