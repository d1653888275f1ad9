import type { Kind } from '../model/kinds.ts';
import type { Part, Unit } from '../model/quantity.ts';

/** Conditions on entities, as they were read; all that are given must hold. */
export interface EntityWhere {
  readonly and?: readonly EntityWhere[];
  readonly or?: readonly EntityWhere[];
  readonly not?: EntityWhere;
  readonly kinds?: readonly Kind[];
  readonly ids?: readonly string[];
  /** Without case and diacritics, as `sortName` has it. */
  readonly name?: string;
  readonly nameContains?: string;
  readonly within?: string;
  /** The id of a document; before the list is read, `spokenOf` comes with it. */
  readonly source?: string;
  /** The ids of those about which a document supports a statement. */
  readonly spokenOf?: readonly string[];
  readonly began?: DayRange;
  readonly ended?: DayRange;
  readonly existed?: DayRange;
  readonly related?: readonly RelatedWhere[];
  readonly allies?: readonly AlliesWhere[];
}

/** Days between two, both among them; null: open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** How many are like this: at least one, if nothing is said. */
export interface CountWhere {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A day of its own, that of the list, or none: at any time. */
export type OnDay = { readonly day: string } | 'LIST' | 'ANY';

export interface RelationshipWhere {
  readonly role?: string;
  /** With a day: whether something is known of when it began. */
  readonly dated?: boolean;
  readonly obligations?: readonly string[];
  readonly began?: DayRange;
  readonly ended?: DayRange;
  /** The id of a document. */
  readonly document?: string;
  readonly ranks?: readonly string[];
  readonly quantity?: QuantityWhere;
}

export interface QuantityWhere {
  /** Null: any. */
  readonly unit: Unit | null;
  /** Of MONEY, which has one; else null. */
  readonly currency: string | null;
  /** Of MONEY; null: in the prices of its own days. */
  readonly priceYear: number | null;
  /** Null: of the whole. */
  readonly part: Part | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly on: OnDay;
  /** Days instead of one. */
  readonly during?: DayRange;
}

export interface RelatedWhere {
  readonly types: readonly string[];
  /** Read from the entity. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly on: OnDay;
  readonly relationship: RelationshipWhere;
  readonly node: EntityWhere;
  readonly count: CountWhere;
}

/** Whose numbers are added up. */
export interface SummedWhere extends Omit<RelatedWhere, 'count'> {
  readonly direction: 'OUT' | 'IN';
  readonly quantity: QuantityWhere;
}

export interface AlliesWhere {
  readonly obligations: readonly string[];
  readonly on: OnDay;
  readonly node: EntityWhere;
  readonly count: CountWhere;
}

/** Conditions on statements; all that are given must hold. */
export interface StatementWhere {
  readonly and?: readonly StatementWhere[];
  readonly or?: readonly StatementWhere[];
  readonly not?: StatementWhere;
  readonly subject?: EntityWhere;
  readonly object?: EntityWhere;
  /** The id of a document. */
  readonly document?: string;
  readonly role?: string;
  readonly meanings?: readonly string[];
  readonly obligations?: readonly string[];
  readonly began?: DayRange;
  readonly ended?: DayRange;
  /** According to the statement, or to a source that vouches for a day. */
  readonly held?: DayRange;
}

/** What a list is sorted by: how many entities are related or allied like this. */
export type CountedWhere = { readonly related: RelatedWhere } | { readonly allies: AlliesWhere };

/** Conditions as Cypher, and the values that its `$where` needs. Equal texts have the same shape. */
export interface Conditions {
  readonly text: string;
  /** Expressions that count, to sort by. */
  readonly counts: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether they follow relationships or statements from every row, which may take long. */
  readonly apart: boolean;
}

/** What is listed, and on which day. */
export interface Listed {
  /** Whether the statement has a `day`; without one, of all times. */
  readonly hasDay: boolean;
  /** Whether conditions must certainly hold; otherwise they may. */
  readonly certain: boolean;
  /** The kept policy on which is asked, as ids end with it; the whole graph if there is none. */
  readonly basis?: string | null;
}
