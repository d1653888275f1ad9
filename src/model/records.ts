import type { Bounds } from './days.ts';
import type { PredicateName } from './predicates.ts';
import type { Quantity } from './quantity.ts';

export const MODALITIES = ['ASSERTED', 'PLANNED', 'CONDITIONAL', 'NORMATIVE', 'OPINION', 'PREMISE'] as const;
/** How a source presents a claim, the strongest first. */
export type Modality = (typeof MODALITIES)[number];

export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type Rank = (typeof RANKS)[number];

export const STANCES = ['SUPPORTS', 'CONTRADICTS'] as const;
export type Stance = (typeof STANCES)[number];

export const MEANINGS = ['SIGNED', 'RATIFIED', 'ACCEDED', 'IN_FORCE'] as const;
/** What the bounds of a membership or treaty mean: one data set's start is a signature, another's an accession. */
export type Meaning = (typeof MEANINGS)[number];

export const OBLIGATIONS = ['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION'] as const;
/** What a member or party takes upon itself: another member of the same alliance may owe something else. */
export type Obligation = (typeof OBLIGATIONS)[number];

/** What makes a statement this one and not another: exactly this is hashed into its id. */
export interface Claim extends Bounds {
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string | null;
  /** The text of a VALUE. */
  readonly value: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly meaning: Meaning | null;
  /** In the order of the alphabet, each once; empty where nothing is said of any. */
  readonly obligations: readonly Obligation[];
  /** How much there is of a RELATION on the days of the claim. */
  readonly quantity: Quantity | null;
  /** Distinguishes utterances of the same speaker about the same entity; given by hand. */
  readonly key: string | null;
}

/** One claim about the world, with details that aren't part of its identity. */
export interface StatementRecord extends Claim {
  readonly id: string;
  /** Which statements are about the same plain relationship, name or span; see `groupOf`. */
  readonly group: string;
  readonly concerns: readonly string[];
  readonly refersTo: string | null;
  /** A rank given in the same breath; null leaves the rank as it is. */
  readonly rank: Rank | null;
  readonly reason: string | null;
}

/** One source's support for (or contradiction of) a statement. */
export interface EvidenceRecord {
  readonly id: string;
  readonly statement: string;
  readonly document: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly presupposed: boolean;
  /** Who says it, where the source quotes somebody. */
  readonly by: string | null;
  /** The day for which the source vouches. */
  readonly vouchedOn: string | null;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  /** Code points in the raw file: the first, and the one after the last. */
  readonly start: number | null;
  readonly end: number | null;
  /** The first 12 hexadecimal digits of the sha256 of the words at that place. */
  readonly wordsHash: string | null;
  /** What stands around the words, for a place that was given by quotation; of no id, for the place is the same. */
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  /** Where in a source without lines: "Article 2". */
  readonly place: string | null;
  /** What this source says of it, in our own words, and on what condition. */
  readonly content: string | null;
  readonly condition: string | null;
  readonly note: string | null;
  /** Rows of docs/seed-inventory.md that this evidence answers. */
  readonly inventory: readonly string[];
}

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** A source's file: its name in the folder of texts, and the hash that pins what the locators count in. */
export interface DocumentRecord {
  readonly id: string;
  readonly file: string | null;
  readonly sha256: string | null;
}

export interface MentionRecord {
  readonly document: string;
  readonly entity: string;
  readonly lines: readonly number[];
}

/** What is kept of an imported table beside what it brings. */
export interface TableRecord {
  readonly importer: string;
  /** The file's name without folders, and its hash; null once the import has been undone. */
  readonly file: string | null;
  readonly fileSha256: string | null;
  /** The years of which it speaks, of a table that says of each year what wasn't so as well; else null. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly rows: number;
  readonly rejected: number;
  readonly warnings: number;
}

/** All that one file brings; written in one transaction, or not at all. */
export interface Load {
  /** The name of the file's folder and its path in it, or the data set: the same when the content changes. */
  readonly id: string;
  readonly sha256: string;
  readonly entities: readonly EntityRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly EvidenceRecord[];
  /** Where in the file each entity, statement and piece of evidence stands, as `file:line:column`; of a table, its rows say it. */
  readonly origins?: ReadonlyMap<string, string>;
  /** For a table that was imported. */
  readonly table?: TableRecord;
}
