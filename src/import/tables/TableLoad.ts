import { createHash } from 'node:crypto';

import { UNBOUNDED } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import { evidenceId, groupOf, orderedEnds, statementId } from '../../model/identity.ts';
import type { PredicateName } from '../../model/predicates.ts';
import type { Quantity } from '../../model/quantity.ts';
import type {
  Claim,
  EntityRecord,
  EvidenceRecord,
  Load,
  Meaning,
  Obligation,
  StatementRecord,
} from '../../model/records.ts';
import type { TableFile } from './readTable.ts';
import type { RowPlace } from './Table.ts';

/** What a row claims; what is left out isn't claimed. */
export interface Claimed {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object?: string;
  readonly value?: string;
  readonly language?: string;
  readonly role?: string;
  readonly meaning?: Meaning;
  /** In the order of the alphabet, each once. */
  readonly obligations?: readonly Obligation[];
  readonly quantity?: Quantity;
  readonly since?: Period | null;
  readonly until?: Period | null;
}

/** A table as a document: what its rows are evidence in. */
export interface TableDocument {
  /** The document's id without its kind, and the id of the load: `cow-alliances-4-1`. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  /** How the table is read, if that isn't the same for each table of its kind; a change of it counts as one of the table. */
  readonly mapping?: string;
}

/** What a row says beside its claim. */
export interface Telling {
  readonly note?: string | null;
  /** The day for which the table vouches. */
  readonly vouchedOn?: string | null;
  /** Where the table has it from, such as a page. */
  readonly place?: string | null;
  /** Ids of what else the statement is about; they are no part of the claim. */
  readonly concerns?: readonly string[];
}

/** Collects what a table's rows bring, to be written in one transaction. */
export class TableLoad {
  readonly warnings: string[] = [];
  readonly rejections: string[] = [];
  /** What else the report says. */
  readonly notes: string[] = [];
  /** The years of which the table speaks, if it says of each what wasn't so as well. */
  years: { readonly first: number; readonly last: number } | null = null;
  rows = 0;
  readonly #file: TableFile;
  readonly #document: TableDocument;
  readonly #entities = new Map<string, EntityRecord>();
  readonly #statements = new Map<string, StatementRecord>();
  readonly #evidence = new Map<string, EvidenceRecord>();

  constructor(file: TableFile, document: TableDocument) {
    this.#file = file;
    this.#document = document;
    this.declare(`document/${document.id}`, document.name, document.description);
  }

  /** Makes sure that an entity is in the graph; one that another file brought keeps its name. */
  declare(id: string, name: string, description: string | null = null): void {
    if (!this.#entities.has(id)) this.#entities.set(id, { id, name, description });
  }

  /**
   * Makes a statement of what a row claims, with the row and the columns that say it as evidence.
   *
   * @returns the statement's id
   */
  tell(
    row: Omit<RowPlace, 'text'>,
    columns: readonly string[],
    claimed: Claimed,
    { note = null, vouchedOn = null, place = null, concerns = [] }: Telling = {},
  ): string {
    const claim: Claim = {
      predicate: claimed.predicate,
      ...orderedEnds(claimed.predicate, claimed.subject, claimed.object ?? null),
      value: claimed.value ?? null,
      language: claimed.language ?? null,
      role: claimed.role ?? null,
      meaning: claimed.meaning ?? null,
      obligations: claimed.obligations ?? [],
      quantity: claimed.quantity ?? null,
      key: null,
      ...UNBOUNDED,
      ...(claimed.since && { sinceMin: claimed.since.min, sinceMax: claimed.since.max }),
      ...(claimed.until && { untilMin: claimed.until.min, untilMax: claimed.until.max }),
    };
    const statement = statementId(claim);
    if (!this.#statements.has(statement)) {
      this.#statements.set(statement, {
        ...claim,
        id: statement,
        group: groupOf(claim),
        concerns,
        refersTo: null,
        rank: null,
        reason: null,
      });
    }
    const evidence = {
      statement,
      document: `document/${this.#document.id}`,
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      presupposed: false,
      by: null,
      vouchedOn,
      firstLine: row.line,
      lastLine: row.lastLine,
      start: null,
      end: null,
      wordsHash: null,
      place: [...(place === null ? [] : [place]), `columns ${columns.join(', ')}`].join('; '),
      content: null,
      condition: null,
      note,
      inventory: [],
    } as const;
    const id = evidenceId(evidence);
    this.#evidence.set(id, { ...evidence, id });
    return statement;
  }

  /** Notes what a reader of the report should look at; the row is kept. */
  warn(row: RowPlace, reason: string): void {
    this.warnings.push(`${row.text} ${reason}`);
  }

  /** Notes that a row brings nothing, and why. */
  reject(row: RowPlace, reason: string): void {
    this.rejections.push(`${row.text} ${reason}`);
  }

  /** Notes that a row speaks of a state whose code nothing has. */
  rejectUnknown(row: RowPlace, code: string, rows = 1): void {
    const several = rows === 1 ? '' : ` (as in ${rows - 1} more rows)`;
    this.reject(
      row,
      `${code}${several} is not the code of any entity; import the codes of states first with entente import cow-states`,
    );
  }

  /** What was collected. Its hash is of what it brings: the same file may bring more when more codes are known. */
  finish(importer: string): Load {
    const entities = [...this.#entities.values()];
    const statements = [...this.#statements.values()];
    const evidence = [...this.#evidence.values()];
    const brought = createHash('sha256').update(this.#file.sha256);
    brought.update(this.#document.mapping ?? '');
    brought.update(JSON.stringify(entities));
    for (const { id } of evidence) brought.update(id);
    if (this.years !== null) brought.update(JSON.stringify(this.years));
    return {
      id: this.#document.id,
      sha256: brought.digest('hex'),
      entities,
      documents: [{ id: `document/${this.#document.id}`, file: this.#file.name, sha256: this.#file.sha256 }],
      mentions: [],
      statements,
      evidence,
      table: {
        importer,
        file: this.#file.name,
        fileSha256: this.#file.sha256,
        firstYear: this.years?.first ?? null,
        lastYear: this.years?.last ?? null,
        rows: this.rows,
        rejected: this.rejections.length,
        warnings: this.warnings.length,
      },
    };
  }
}
