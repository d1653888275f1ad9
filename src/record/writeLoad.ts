import type { Graph, Row, Transaction } from '../neo4j/Graph.ts';
import { deriveGroups } from '../view/derive.ts';
import { canonicalBy, regroup } from '../model/identity.ts';
import { kindOf } from '../model/kinds.ts';
import { MODALITIES } from '../model/records.ts';
import type { EvidenceRecord, Load } from '../model/records.ts';
import { lockRecord } from './lockRecord.ts';
import { loadStates, revisionOfEntity, RevisionLog } from './revisions.ts';
import type { Telling, Words } from './revisions.ts';
import { sortNameOf } from '../model/sortName.ts';
import { writes } from '../neo4j/writes.ts';

/** Raised whenever the same record leads to another view, so that files loaded before are loaded again. */
export const MODEL = 9;

/** What loading a file changed. */
export interface LoadReport {
  readonly id: string;
  /** False if the file had been loaded as it is. */
  readonly changed: boolean;
  readonly statementsRecorded: number;
  readonly evidenceAdded: number;
  readonly evidenceWithdrawn: number;
  readonly statementsRetracted: number;
}

/**
 * Writes all that one file brings in one transaction, or nothing of it: the record, and the view derived from it.
 * Loading the same file again changes nothing; loading it after an edit withdraws what it no longer says.
 *
 * @param observe called with each number of rows that have been written or derived
 */
export async function writeLoad(
  graph: Graph,
  load: Load,
  observe?: (rows: number) => void,
): Promise<LoadReport> {
  const write = async (transaction: Transaction): Promise<LoadReport> => {
    await lockRecord(transaction);
    const [before] = await transaction.run(writes.loadById, { id: load.id });
    if (before?.sha256 === load.sha256 && before.model === MODEL) return unchanged(load.id);
    // What was never loaded has nothing to take back, which would have to be looked for in the whole graph.
    const isNew = before === undefined;
    await transaction.run(writes.beginLoad, { id: load.id });
    await writeEntities(transaction, load, isNew);

    const revisions = new RevisionLog();
    const recorded = await recordStatements(transaction, load, revisions);
    const added = await addEvidence(transaction, load, recorded, revisions);
    const ranked = isNew ? [] : await transaction.run(writes.rankedBy, { load: load.id });
    const dropped = isNew ? [] : await withdrawEvidence(transaction, load, revisions);
    await applyRanks(
      transaction,
      load,
      ranked.map(({ id }) => id as string),
      revisions,
    );
    const touched = [
      ...new Set([
        ...load.statements.map(({ id }) => id),
        ...dropped.map(({ statement }) => statement as string),
        ...revisions.statements(),
      ]),
    ];
    const changed = await setStatementDetails(transaction, load, touched, recorded);
    const states = await transaction.run(writes.refreshStatements, { ids: touched, strength: MODALITIES });
    noteRewordings(states, changed, recorded, revisions);
    const retracted = noteRetractions(states, revisions);
    await revisions.write(transaction, load.id);
    await deriveGroups(transaction, [...new Set(states.map(({ group }) => group as string))].toSorted());
    const counts = {
      statementsRecorded: recorded.size,
      evidenceAdded: added,
      evidenceWithdrawn: dropped.filter(({ withdrawn }) => withdrawn === true).length,
      statementsRetracted: retracted,
    };
    await transaction.run(writes.finishLoad, {
      id: load.id,
      sha256: load.sha256,
      model: MODEL,
      table: load.table === undefined ? {} : { ...load.table, ...counts },
    });
    return { id: load.id, changed: true, ...counts };
  };
  return graph.write(`load ${load.id}`, write, observe);
}

function unchanged(id: string): LoadReport {
  return {
    id,
    changed: false,
    statementsRecorded: 0,
    evidenceAdded: 0,
    evidenceWithdrawn: 0,
    statementsRetracted: 0,
  };
}

async function writeEntities(transaction: Transaction, load: Load, isNew: boolean): Promise<void> {
  const ids = load.entities.map(({ id }) => id);
  // A table only declares what nothing had declared when it was first imported; undone, it declares nothing any longer.
  if (!isNew && (load.table === undefined || load.table.file === null))
    await transaction.run(writes.releaseEntities, { load: load.id, kept: ids });
  const known = await transaction.run(writes.entityStates, { ids });
  await transaction.run(writes.mergeEntities, {
    load: load.id,
    rows: load.entities.map((entity) => ({
      ...entity,
      kind: kindOf(entity.id),
      sortName: sortNameOf(entity.name),
    })),
  });
  await transaction.run(writes.mergeDocuments, { rows: load.documents });
  await transaction.run(writes.rewordEntities, { load: load.id, rows: rewordedEntities(load, known) });
  if (!isNew || load.mentions.length > 0)
    await transaction.run(writes.replaceMentions, { load: load.id, rows: load.mentions });
}

/** What there was of entities that this file names, describes or pins otherwise: the same rules as in mergeEntities and mergeDocuments. */
function rewordedEntities(load: Load, known: readonly Row[]): object[] {
  const entities = new Map(load.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(load.documents.map((document) => [document.id, document]));
  return (known as unknown as (Telling & { id: string; declaredBy: string | null; revisions: number })[])
    .map(({ id, declaredBy, revisions, name, description, file, sha256 }) => {
      const own = (declaredBy ?? load.id) === load.id ? entities.get(id)! : { name, description };
      const pinned = documents.get(id);
      const reworded =
        name !== own.name ||
        description !== own.description ||
        file !== (pinned?.file ?? file) ||
        sha256 !== (pinned?.sha256 ?? sha256);
      return { id, reworded, ...revisionOfEntity(id, revisions), name, description, file, sha256 };
    })
    .filter(({ reworded }) => reworded);
}

/** @returns the ids of the statements that are new */
async function recordStatements(
  transaction: Transaction,
  load: Load,
  revisions: RevisionLog,
): Promise<ReadonlySet<string>> {
  const ids = load.statements.map(({ id }) => id);
  await loadStates(transaction, ids, revisions);
  const canonical = canonicalBy(await transaction.run(writes.formerIds));
  const rows = load.statements
    .filter(({ id }) => !revisions.knows(id))
    .map((statement) => ({ ...statement, group: regroup(statement.group, canonical) }));
  expectAll(load, rows, await transaction.run(writes.createStatements, { load: load.id, rows }));
  const evidence = Map.groupBy(load.evidence, ({ statement }) => statement);
  for (const { id, group } of rows) {
    revisions.register(id, group);
    revisions.append(id, 'RECORDED', { evidence: evidence.get(id)?.map((piece) => piece.id) ?? [] });
  }
  return new Set(rows.map(({ id }) => id));
}

/** @throws {Error} if the graph lacks what a row refers to, so that the row was passed over */
function expectAll(load: Load, rows: readonly { readonly id: string }[], written: readonly Row[]): void {
  const ids = new Set(written.map(({ id }) => id));
  const lost = rows.filter(({ id }) => !ids.has(id));
  if (lost.length > 0) {
    throw new Error(
      `${load.id}: A load must declare what it refers to; missing ${lost.map(({ id }) => id).join(', ')}`,
    );
  }
}

/**
 * Sets what statements concern and answer, as the files say that bring evidence for them now.
 *
 * @returns the ids of those that show something else now
 */
async function setStatementDetails(
  transaction: Transaction,
  load: Load,
  ids: readonly string[],
  recorded: ReadonlySet<string>,
): Promise<ReadonlySet<unknown>> {
  const claimed = new Map(load.statements.map((statement) => [statement.id, statement]));
  const rows = ids
    .map((id) => {
      const { concerns, refersTo } = claimed.get(id) ?? {};
      return { id, details: concerns === undefined ? null : [...concerns, ...(refersTo ? [refersTo] : [])] };
    })
    // A new statement has no details that may have to be removed. In tables, most statements are new and have none to add.
    .filter(({ id, details }) => !recorded.has(id) || (details ?? []).length > 0);
  const changed = await transaction.run(writes.setStatementDetails, { load: load.id, rows });
  return new Set(changed.map(({ id }) => id));
}

/** @returns how many pieces of evidence are new, or are given again after they had been withdrawn */
async function addEvidence(
  transaction: Transaction,
  load: Load,
  recorded: ReadonlySet<string>,
  revisions: RevisionLog,
): Promise<number> {
  const ids = load.evidence.map(({ id }) => id);
  const known = await transaction.run(writes.evidenceStates, { ids });
  const live = new Set(known.filter(({ withdrawn }) => withdrawn === false).map(({ id }) => id as string));
  const before = new Set(known.map(({ id }) => id));
  const fresh = load.evidence.filter(({ id }) => !before.has(id));
  expectAll(load, fresh, await transaction.run(writes.createEvidence, { load: load.id, rows: fresh }));
  const again = load.evidence.filter(({ id }) => before.has(id));
  noteWordsOfEvidence(await transaction.run(writes.mergeEvidence, { load: load.id, rows: again }), revisions);
  const added = load.evidence.filter(({ id }) => !live.has(id));
  const restored = new Set<string>();
  for (const { id, statement } of added) {
    if (recorded.has(statement)) continue;
    if (revisions.comesBack(statement) && !restored.has(statement)) {
      restored.add(statement);
      revisions.append(statement, 'RECORDED');
    }
    revisions.append(statement, 'EVIDENCE_ADDED', { evidence: [id] });
  }
  return added.length;
}

/** @returns the evidence that the file no longer brings, with its statement, and whether no other file brings it */
async function withdrawEvidence(
  transaction: Transaction,
  load: Load,
  revisions: RevisionLog,
): Promise<readonly Row[]> {
  const rows = await transaction.run(writes.withdrawEvidence, {
    load: load.id,
    kept: load.evidence.map(({ id }) => id),
  });
  await loadStates(
    transaction,
    rows.map(({ statement }) => statement as string),
    revisions,
  );
  noteWordsOfEvidence(rows, revisions);
  for (const { id, statement, withdrawn } of rows) {
    if (withdrawn !== true) continue;
    revisions.append(statement as string, 'EVIDENCE_WITHDRAWN', { evidence: [id as string] });
  }
  return rows;
}

/** @param before ids of the statements that the file ranked when it was loaded before */
async function applyRanks(
  transaction: Transaction,
  load: Load,
  before: readonly string[],
  revisions: RevisionLog,
): Promise<void> {
  const given = load.statements.filter(({ rank }) => rank !== null);
  const givenIds = new Set(given.map(({ id }) => id));
  const dropped = before.filter((id) => !givenIds.has(id));
  await loadStates(transaction, dropped, revisions);
  const rows = [
    ...given
      .filter(({ id, rank, reason }) => revisions.isRankNew(id, { rank: rank!, reason }, load.id))
      .map(({ id, rank, reason }) => ({ id, rank: rank!, reason })),
    ...dropped.map((id) => ({ id, rank: 'NORMAL' as const, reason: 'The file no longer ranks it' })),
  ];
  await transaction.run(writes.rankStatements, { load: load.id, rows });
  for (const { id, rank, reason } of rows) revisions.append(id, 'RANKED', { rank, reason });
}

/** Keeps the words that evidence showed before this file brought others, or no longer brought any. */
function noteWordsOfEvidence(evidence: readonly Row[], revisions: RevisionLog): void {
  for (const row of evidence) {
    const { id, statement, content, condition, note } = row as unknown as Words &
      Pick<EvidenceRecord, 'id' | 'statement'>;
    if (row['reworded'] === true)
      revisions.append(statement, 'REWORDED', { of: id, content, condition, note });
  }
}

/** Keeps what statements showed before, whatever gave them other words; what they concern and answer keeps its own moments. */
function noteRewordings(
  states: readonly Row[],
  changed: ReadonlySet<unknown>,
  recorded: ReadonlySet<string>,
  revisions: RevisionLog,
): void {
  for (const row of states) {
    const { id, reworded, content, condition } = row as unknown as Words & { id: string; reworded: boolean };
    if ((reworded || changed.has(id)) && !recorded.has(id))
      revisions.append(id, 'REWORDED', { content, condition });
  }
}

function noteRetractions(
  states: readonly Readonly<Record<string, unknown>>[],
  revisions: RevisionLog,
): number {
  const retracted = states.filter(
    ({ id, retracted: now }) => now === true && !revisions.isRetracted(id as string),
  );
  for (const { id } of retracted) revisions.append(id as string, 'RETRACTED');
  return retracted.length;
}
