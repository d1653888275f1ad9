import type { Page, Position } from './connection.ts';
import type { Belief } from './changes.ts';
import type { Dispute } from './disputes.ts';
import type { RelationshipChangeParent } from './impact.ts';
import type { ObligationDays } from './obligations.ts';
import type { Looked, SourceReach } from '../panel/coverage.ts';
import type { Match } from './search.ts';
import type { Pair, SharedEntityFilter } from './dyadLoaders.ts';
import type { Bounds } from '../model/days.ts';
import type { Kind } from '../model/kinds.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Claim, EvidenceRecord, Modality, Obligation, Rank } from '../model/records.ts';
import type { RevisionKind } from '../record/revisions.ts';
import type {
  IdentifierRow as ViewIdentifierRow,
  NameRow as ViewNameRow,
  RelationshipRow as ViewRelationshipRow,
} from '../view/view.ts';

/** What the statements of `cypher/read` answer, column by column: the parents of the resolvers. */
export interface EntityRow extends Bounds {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  /** Of a document: its file in the folder of texts, and the hash that pins it. */
  readonly file: string | null;
  readonly sha256: string | null;
}

export type NameRow = Omit<ViewNameRow, 'id' | 'subject' | 'sortName'>;
export type IdentifierRow = Omit<ViewIdentifierRow, 'id' | 'subject'>;
export type RelationshipRow = Omit<ViewRelationshipRow, 'sortTime'>;

/** Days on which a quantity of a relationship counts, and the statement that gives it. */
export interface QuantitySpanRow extends Bounds {
  readonly quantity: Quantity;
  readonly statement: string;
}

export interface StatementRow extends Claim {
  readonly id: string;
  readonly content: string | null;
  readonly condition: string | null;
  readonly rank: Rank;
  readonly reason: string | null;
  readonly modality: Modality | null;
  readonly retracted: boolean;
  readonly sources: number;
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
  readonly concerns: readonly string[];
  readonly refersTo: string | null;
}

export interface EvidenceRow extends Omit<EvidenceRecord, 'by'> {
  readonly attributedTo: string | null;
}

export interface RevisionRow {
  readonly at: string;
  readonly kind: RevisionKind | 'MERGED' | 'UNMERGED';
  /** The file that made it happen; null for a person, by hand. */
  readonly load: string | null;
  readonly evidence: readonly string[] | null;
  readonly rank: Rank | null;
  readonly reason: string | null;
  /** Of REWORDED: the evidence that had the words before; then what there was before of it, of the statement or of the entity. */
  readonly of: string | null;
  readonly content: string | null;
  readonly condition: string | null;
  readonly note: string | null;
  readonly concerns: readonly string[] | null;
  readonly refersTo: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly file: string | null;
  readonly sha256: string | null;
}

/** A row of what began or ended: of a relationship, whose columns are null otherwise, or of an entity itself. */
export interface WorldChangeRow {
  readonly kind: 'STARTED' | 'ENDED';
  readonly dayMin: string | null;
  readonly dayMax: string | null;
  readonly relationship: RelationshipRow | { readonly id: null };
  readonly entity: EntityRow;
}

/** A row of what happened in the record: to a statement, or to an entity. */
export interface RecordChangeRow {
  readonly revision: RevisionRow;
  readonly statement: string | null;
  /** The entity to which it happened. */
  readonly former: string | null;
  /** What it was merged into then, or parted from; null for what happened to itself alone. */
  readonly into: string | null;
  /** All that had happened to the statement by then, this included, in order. */
  readonly history: readonly Pick<RevisionRow, 'kind' | 'rank' | 'evidence'>[];
}
/** An entity to which two entities are both related, with the relationship of each. */
export interface SharedEntityRow {
  readonly through: EntityRow;
  readonly a: RelationshipRow;
  readonly b: RelationshipRow;
}

/** One entry of a timeline, with the bounds of the beginning, end, event or utterance. */
export interface TimelineRow extends Bounds {
  /** The id of the relationship, statement or entity that it is about. */
  readonly about: string;
  readonly kind: 'BEGAN' | 'ENDED' | 'HAPPENED' | 'SAID';
  readonly planned: boolean;
  /** All its columns are null where the entry isn't about a relationship. */
  readonly relationship: RelationshipRow;
}

/** The day that a list is about; null for all times. What has an id has none: it is the same wherever it is reached. */
export interface Dated {
  readonly asOf: string | null;
}

/** The moment of which the record is asked; null for now. */
export interface Known {
  readonly known: string | null;
}

export type EntityParent = EntityRow & { readonly resolvedFrom?: string };
export type NameParent = NameRow;
export type IdentifierParent = IdentifierRow;
/** One that isn't that of the view brings the days of its obligations and its quantities along. */
export type RelationshipParent = RelationshipRow & {
  readonly spans?: readonly ObligationDays[];
  readonly quantities?: readonly QuantitySpanRow[];
  /** What it obliges to on the day of its list, which brings that along. */
  readonly owed?: readonly Obligation[] | null;
  readonly owedOn?: string | null;
};
export type QuantitySpanParent = QuantitySpanRow;
export type StatementParent = StatementRow & Known;
export type EvidenceParent = EvidenceRow;
export type RevisionParent = RevisionRow;
export interface ChangeParent {
  readonly kind: WorldChangeRow['kind'] | RevisionRow['kind'];
  readonly dayMin: string | null;
  readonly dayMax: string | null;
  readonly certain: boolean | null;
  readonly relationship: RelationshipParent | null;
  readonly entity: string | null;
  readonly former: string | null;
  readonly statement: string | null;
  readonly revision: RevisionRow | null;
  readonly before: Belief | null;
  readonly after: Belief | null;
}
export type DisputeParent = Dispute & Known;
export type NodeParent = DisputeParent | EntityParent | RelationshipParent | StatementParent | EvidenceParent;

/** One ally of a list, with what its alliances are found by. */
export interface AllyEdgeParent extends EdgeParent, Dated {
  readonly alliances: { readonly pair: Pair; readonly filter: SharedEntityFilter };
}
export interface SharedEntityEdgeParent extends EdgeParent, Bounds {
  readonly a: RelationshipParent;
  readonly b: RelationshipParent;
}
export interface TimelineEdgeParent extends EdgeParent {
  readonly entry: TimelineRow;
  /** Whose timeline it is. */
  readonly of: readonly string[];
}
export interface DyadParent extends Dated {
  readonly a: EntityParent;
  readonly b: EntityParent;
}

/** One of a list: how it comes to be there, and where it stands. */
export interface EdgeParent {
  readonly position: Position;
  /** What a cursor of the list belongs to. */
  readonly scope: string;
  readonly node: NodeParent | ChangeParent | RelationshipChangeParent;
  readonly relationship?: RelationshipParent;
  readonly lines?: readonly number[];
}

export interface ConnectionParent {
  readonly page: () => Page;
  readonly edges: readonly EdgeParent[];
  /** Counts all pages; asked only if the count is. */
  readonly count: () => Promise<number>;
  /** What was left out, where work is bounded; asked only if it is shown. */
  readonly cut?: () => Promise<string | null>;
  /** How many of each kind a search found; asked only if it is shown. */
  readonly facets?: () => Promise<FacetRow[]>;
  /** How far sources looked, of allies; asked only if it is shown. */
  readonly coverage?: () => Promise<CoverageParent>;
}

/** How far sources looked. */
export interface CoverageParent {
  readonly looked: Looked;
  readonly sources: readonly SourceCoverageParent[];
}

/** How far one source looked. */
export interface SourceCoverageParent extends SourceReach {
  readonly looked: Looked;
}

/** What would be lost without a document. */
export interface ImpactParent {
  readonly document: EntityParent;
  readonly evidence: number;
  readonly supported: number;
  readonly alone: number;
}

/** One that a search found, and how. */
export interface SearchEdgeParent extends EdgeParent {
  readonly match: Match;
}
export type StatementSearchEdgeParent = SearchEdgeParent;

/** How many of a kind a search found. */
export interface FacetRow {
  readonly kind: Uppercase<Kind>;
  readonly count: number;
}

/** A group of entities; only the keys that were asked for are there. */
export interface GroupRow {
  /** The first part of an id. */
  readonly kind?: string;
  readonly region?: string | null;
  readonly subregion?: string | null;
  readonly began?: number | null;
  readonly ended?: number | null;
  readonly obligation?: Obligation | null;
  readonly predicate?: string | null;
  readonly source?: string | null;
  readonly possible: number;
  readonly certain: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Only if numbers are added up. */
  readonly certainSum?: QuantitySumRow;
  readonly unknownSum?: QuantitySumRow;
}

/** Numbers added up; infinite where one is open upwards. */
export interface QuantitySumRow {
  readonly least: number;
  readonly most: number;
  /** Null of none. */
  readonly smallest: number | null;
  readonly largest: number | null;
  readonly relationships: number;
}
