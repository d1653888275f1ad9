import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  EntityRow,
  EvidenceRow,
  IdentifierRow,
  NameRow,
  RelationshipRow,
  StatementRow,
  NodeRow,
  ConnectionRow,
  EdgeRow,
} from './rows.ts';
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
  /** A day in the calendar, such as `2021-02-04`. */
  LocalDate: { input: string; output: string };
};

/** A text or table that statements cite. */
export type Document = Entity &
  Node & {
    /** A line of our own that tells it from its neighbours. */
    description?: Maybe<Scalars['String']['output']>;
    /** The name of the file in a folder of texts, where the source has one. */
    file?: Maybe<Scalars['String']['output']>;
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The sha256 of that file, in which the places of evidence count. */
    sha256?: Maybe<Scalars['String']['output']>;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A text or table that statements cite. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text or table that statements cite. */
export type DocumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents alone. */
  nodes: Array<Document>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lines that speak of the thing from which it was listed; null in a list that starts from none. */
  lines?: Maybe<Array<Scalars['Int']['output']>>;
  /** The document. */
  node: Document;
};

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
  /**
   * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
   * unless asked for.
   */
  relationships: EntityConnection;
  /** The day by which it certainly had begun; null where that isn't known. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
  statements: StatementConnection;
  /** The last day on which it can have ended; null where nothing bounds it. */
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
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of things. */
export type EntityConnection = {
  /** The things, each with how it comes to be here. */
  edges: Array<EntityEdge>;
  /** The things alone. */
  nodes: Array<Entity>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A thing in a page. */
export type EntityEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The thing. */
  node: Entity;
  /** What ties it to the thing from which it was listed; null in a list that starts from none. */
  relationship?: Maybe<Relationship>;
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

/** A meeting, summit, announcement, talks or anything else that happens. */
export type Event = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting, summit, announcement, talks or anything else that happens. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** One source's support for a statement, or contradiction of it. */
export type Evidence = Node & {
  /** Who says it, where the source quotes somebody. */
  attributedTo?: Maybe<Entity>;
  /** Document and place, ready to read. */
  citation: Scalars['String']['output'];
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
  /** Whether the words at that place were found in the text itself. */
  verification: Verification;
  /** The day for which the source vouches. */
  vouchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first 12 digits of the sha256 of the words. */
  wordsHash?: Maybe<Scalars['String']['output']>;
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** Somebody whom a source speaks of without naming: a person, or a loose grouping. Never merged with a named thing on a guess. */
export type MentionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A mission, battlegroup, deployment or operation. */
export type Mission = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A mission, battlegroup, deployment or operation. */
export type MissionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A mission, battlegroup, deployment or operation. */
export type MissionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
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

/** Anything with an id of its own. `node(id:)` finds it again. */
export type Node = {
  /** Readable and stable, such as `state/belgium` or `statement/3f2a9c41d07be65a8c12`; the same as in the graph. */
  id: Scalars['ID']['output'];
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** An alliance, union, government, force, armed non-state actor, publisher or other body. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
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

/** A human being who is named. */
export type Person = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A human being who is named. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being who is named. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A city, a building, a region. */
export type Place = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A city, a building, a region. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A city, a building, a region. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type Post = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An office that exists without its holder, such as Secretary General of NATO. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
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
  /** … took the decision of … */
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
  /** … repositions … */
  | 'REPOSITIONS'
  /** … is run by … */
  | 'RUN_BY'
  /** … sets conditions on … */
  | 'SETS_CONDITIONS_ON'
  /** … stated about …: what somebody said */
  | 'STATED'
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
  /** Things by name. */
  entities: EntityConnection;
  /** A thing by its id. Null if there is none. */
  entity?: Maybe<Entity>;
  /** Anything by its id: a thing, a statement, a piece of evidence, a relationship. Null if there is none. */
  node?: Maybe<Node>;
  /** The record: every statement that isn't retracted. */
  statements: StatementConnection;
};

/** Where every question begins. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** How much weight a statement has beside others about the same thing. */
export type Rank =
  /** Known to be doubtful or wrong; kept, but never shown as a fact. */
  | 'DEPRECATED'
  /** As good as any other. */
  | 'NORMAL'
  /** To be believed before others. */
  | 'PREFERRED';

/** A plain relationship: one episode of a fact, merged from all statements about it. Read from subject to object. */
export type Relationship = Node & {
  /** Stable, such as `relationship/3f2a9c41d07be65a8c12`. */
  id: Scalars['ID']['output'];
  /** Whether it was in force on a day. */
  inForce: InForce;
  /** What the beginning means, where the statements agree on it. */
  meaning?: Maybe<Meaning>;
  /** Where it leads. */
  object: Entity;
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
  /** The day by which it certainly had begun; unknown comes last. */
  | 'SINCE'
  /** The type, then the name. */
  | 'TYPE';

/** What a source does to a statement. */
export type Stance =
  /** It says otherwise. */
  | 'CONTRADICTS'
  /** It says so. */
  | 'SUPPORTS';

/** A state, present or past. */
export type State = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A state, present or past. */
export type StateMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A state, present or past. */
export type StateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A state, present or past. */
export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** One claim about the world, in the record. Its id is a hash of what it claims: a second source adds evidence to it. */
export type Statement = Node & {
  /** What else it is about. */
  concerns: Array<Entity>;
  /** The condition under which it was said to hold, in our own words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words. */
  content?: Maybe<Scalars['String']['output']>;
  /** Who says so, and where. */
  evidence: Array<Evidence>;
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
  /** What it says. */
  predicate: Predicate;
  /** Its weight beside others. */
  rank: Rank;
  /** Why it has that rank. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The statement that it answers. */
  refersTo?: Maybe<Statement>;
  /** No source supports it any more. */
  retracted: Scalars['Boolean']['output'];
  /** As what: a guest, a speaker. */
  role?: Maybe<Scalars['String']['output']>;
  /** The last day on which it is said to have begun. */
  sinceMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it is said to have begun; null where nothing is said. */
  sinceMin?: Maybe<Scalars['LocalDate']['output']>;
  /** How many documents support it. */
  sources: Scalars['Int']['output'];
  /** Of what it says it; of an utterance, the speaker. */
  subject: Entity;
  /** The last day on which it is said to have ended. */
  untilMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it is said to have ended. */
  untilMin?: Maybe<Scalars['LocalDate']['output']>;
  /** The text, where the predicate has one. */
  value?: Maybe<Scalars['String']['output']>;
  /** The last day for which a source vouches. */
  vouchedMax?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day for which a source vouches. */
  vouchedMin?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  /** The statements with their cursors. */
  edges: Array<StatementEdge>;
  /** The statements alone. */
  nodes: Array<Statement>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; costs a count of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  /** Where this edge stands, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** An initiative, policy, capability or theme. */
export type Topic = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** An initiative, policy, capability or theme. */
export type TopicMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An initiative, policy, capability or theme. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
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
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type Treaty = Entity &
  Node & {
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
    /**
     * What ties it to other things, one edge an episode: the node is the thing at the other end. Plans are left out
     * unless asked for.
     */
    relationships: EntityConnection;
    /** The day by which it certainly had begun; null where that isn't known. */
    sinceMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The first day on which it can have begun (taken place, come into force, been published); null where nothing bounds it. */
    sinceMin?: Maybe<Scalars['LocalDate']['output']>;
    /** The record: what is claimed with this thing as subject or object, or concerning it, with evidence. */
    statements: StatementConnection;
    /** The last day on which it can have ended; null where nothing bounds it. */
    untilMax?: Maybe<Scalars['LocalDate']['output']>;
    /** The day until which it certainly lasted; null where that isn't known. */
    untilMin?: Maybe<Scalars['LocalDate']['output']>;
  };

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  include?: InputMaybe<Array<Inclusion>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  types?: InputMaybe<Array<Predicate>>;
};

/** A treaty, pact, agreement, pledge or joint decision. */
export type TreatyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** Whether the words that evidence cites were found. */
export type Verification =
  /** The text that this service was given isn't the one that was cited. */
  | 'CHANGED'
  /** This service hasn't been given the text. */
  | 'UNVERIFIED'
  /** This service has the text, and the words are there. */
  | 'VERIFIED';

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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Document: ResolverTypeWrapper<EntityRow>;
  DocumentConnection: ResolverTypeWrapper<ConnectionRow>;
  DocumentEdge: ResolverTypeWrapper<EdgeRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<ConnectionRow>;
  EntityEdge: ResolverTypeWrapper<EdgeRow>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<EntityRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierRow>;
  InForce: InForce;
  Inclusion: Inclusion;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Meaning: Meaning;
  Mention: ResolverTypeWrapper<EntityRow>;
  Mission: ResolverTypeWrapper<EntityRow>;
  Modality: Modality;
  Name: ResolverTypeWrapper<NameRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Post: ResolverTypeWrapper<EntityRow>;
  Predicate: Predicate;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  Stance: Stance;
  State: ResolverTypeWrapper<EntityRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<ConnectionRow>;
  StatementEdge: ResolverTypeWrapper<EdgeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Topic: ResolverTypeWrapper<EntityRow>;
  Treaty: ResolverTypeWrapper<EntityRow>;
  Verification: Verification;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Document: EntityRow;
  DocumentConnection: ConnectionRow;
  DocumentEdge: EdgeRow;
  Entity: EntityRow;
  EntityConnection: ConnectionRow;
  EntityEdge: EdgeRow;
  Event: EntityRow;
  Evidence: EvidenceRow;
  ID: Scalars['ID']['output'];
  Identifier: IdentifierRow;
  Int: Scalars['Int']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mention: EntityRow;
  Mission: EntityRow;
  Name: NameRow;
  Node: NodeRow;
  Organization: EntityRow;
  PageInfo: PageInfo;
  Person: EntityRow;
  Place: EntityRow;
  Post: EntityRow;
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipRow;
  RelationshipOrder: RelationshipOrder;
  State: EntityRow;
  Statement: StatementRow;
  StatementConnection: ConnectionRow;
  StatementEdge: EdgeRow;
  String: Scalars['String']['output'];
  Topic: EntityRow;
  Treaty: EntityRow;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<DocumentMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<DocumentStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<EventMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<EventRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<EventStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  vouchedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  wordsHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<MentionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MentionRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<MentionStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<MissionMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<MissionRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<MissionStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PersonMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PersonStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
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
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PlaceStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PostMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<PostRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PostStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<QueryEntitiesArgs>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<QueryStatementsArgs>
  >;
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
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<StateMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StateRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<StateStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['Meaning']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<TopicMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<TopicStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<TreatyMentionedInArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  plannedMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyRelationshipsArgs, 'certain' | 'orderBy'>
  >;
  sinceMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sinceMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<TreatyStatementsArgs>
  >;
  untilMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mention?: MentionResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
};
