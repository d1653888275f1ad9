import type { Transaction } from '../neo4j/Graph.ts';
import type { Rank } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';

/** Reads the state of those statements that there are and that aren't known yet. */
export async function loadStates(
  transaction: Transaction,
  ids: readonly string[],
  revisions: RevisionLog,
): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !revisions.knows(id));
  for (const state of await transaction.run(writes.statementStates, { ids: unknown })) {
    const { id, ...known } = state as unknown as StatementState & { id: string };
    revisions.know(id, known);
  }
}

/** What happens to a statement. */
export type RevisionKind =
  | 'RECORDED'
  | 'RANKED'
  | 'EVIDENCE_ADDED'
  | 'EVIDENCE_WITHDRAWN'
  | 'REWORDED'
  | 'RETRACTED';

/** Our own wording, which isn't part of any id. */
export interface Words {
  readonly content: string | null;
  readonly condition: string | null;
  readonly note: string | null;
}

/** Our own wording for an entity. */
export interface Telling {
  readonly name: string | null;
  readonly description: string | null;
  /** Of a document, as the hash. */
  readonly file: string | null;
  readonly sha256: string | null;
}

/** The next revision of an entity that has so many. The first has no number in its id, as it had when there was never a second. */
export function revisionOfEntity(id: string, number: number): { revision: string; number: number } {
  return { revision: number === 0 ? `revision/${id}` : `revision/${id}/${number}`, number };
}

interface StatementState {
  readonly group: string;
  readonly revisions: number;
  readonly rank: Rank;
  readonly reason: string | null;
  /** The load that gave the rank. */
  readonly rankedBy: string | null;
  /** A person gave the rank: no load gives it another. */
  readonly rankedByHand: boolean;
  readonly retracted: boolean;
  /** A person retracted it: no load brings it back. */
  readonly retractedByHand: boolean;
  /** It has evidence that isn't withdrawn. */
  readonly supported: boolean;
}

/** The details of a revision beside its kind. */
interface RevisionDetail extends Partial<Words> {
  readonly evidence?: readonly string[];
  readonly rank?: Rank;
  readonly reason?: string | null;
  /** Of REWORDED: the evidence that had the words before; without it the statement itself showed them. */
  readonly of?: string;
}

/** The revisions of one transaction, numbered on from those that each statement has. */
export class RevisionLog {
  readonly #states = new Map<string, StatementState>();
  readonly #rows: (RevisionDetail & { id: string; number: number; statement: string; kind: RevisionKind })[] =
    [];
  readonly #appended = new Map<string, number>();

  know(statement: string, state: StatementState): void {
    this.#states.set(statement, state);
  }

  register(statement: string, group: string): void {
    this.know(statement, {
      group,
      revisions: 0,
      rank: 'NORMAL',
      reason: null,
      rankedBy: null,
      rankedByHand: false,
      retracted: false,
      retractedByHand: false,
      supported: true,
    });
  }

  /** The state in which a statement was found; undefined if there is none. */
  stateOf(statement: string): StatementState | undefined {
    return this.#states.get(statement);
  }

  knows(statement: string): boolean {
    return this.#states.has(statement);
  }

  /** Another rank, or another reason for it by the file that gave it; what a person gave stays. */
  isRankNew(statement: string, given: { rank: Rank; reason: string | null }, load: string): boolean {
    const { rank, reason, rankedBy, rankedByHand } = this.#states.get(statement)!;
    return !rankedByHand && (rank !== given.rank || (rankedBy === load && reason !== given.reason));
  }

  isRetracted(statement: string): boolean {
    return this.#states.get(statement)!.retracted;
  }

  /** Whether new evidence restores a statement: it had none left, and wasn't retracted by hand. */
  comesBack(statement: string): boolean {
    const { retracted, retractedByHand } = this.#states.get(statement)!;
    return retracted && !retractedByHand;
  }

  append(statement: string, kind: RevisionKind, detail: RevisionDetail = {}): void {
    const number = this.#states.get(statement)!.revisions + (this.#appended.get(statement) ?? 0);
    this.#appended.set(statement, (this.#appended.get(statement) ?? 0) + 1);
    this.#rows.push({
      id: `revision/${statement.slice('statement/'.length)}-${number}`,
      number,
      statement,
      kind,
      ...detail,
    });
  }

  statements(): Iterable<string> {
    return this.#appended.keys();
  }

  /** @param load the file that made it happen; null for a person, by hand */
  async write(transaction: Transaction, load: string | null): Promise<void> {
    const blank = {
      evidence: [],
      rank: null,
      reason: null,
      of: null,
      content: null,
      condition: null,
      note: null,
    };
    await transaction.run(writes.appendRevisions, {
      load,
      rows: this.#rows.map((row) => ({ ...blank, ...row })),
    });
  }
}
