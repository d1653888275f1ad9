import { uncleanIn } from '../model/cleanText.ts';
import { EntenteError } from '../config/errors.ts';
import type { Graph, Transaction } from '../neo4j/Graph.ts';
import { deriveGroups } from '../view/derive.ts';
import { canonicalBy, groupOf, regroup } from '../model/identity.ts';
import { kindOf } from '../model/kinds.ts';
import { MODALITIES } from '../model/records.ts';
import type { Claim, Rank } from '../model/records.ts';
import { lockRecord } from './lockRecord.ts';
import { loadStates, revisionOfEntity, RevisionLog } from './revisions.ts';
import { writes } from '../neo4j/writes.ts';

/** What a person asks for can't be done; the message is one sentence that says why. */
export class CorrectionError extends EntenteError {
  constructor(message: string) {
    super('BAD_CORRECTION', message);
  }
}

/**
 * Retracts a statement by hand, whatever evidence it has or will have.
 *
 * @returns whether it was live before
 * @throws {CorrectionError} if there is no such statement, or no reason
 */
export async function retract(graph: Graph, id: string, reason: string): Promise<boolean> {
  return correct(graph, 'retract', id, reason, async (transaction, revisions, why) => {
    if (revisions.isRetracted(id)) return false;
    await transaction.run(writes.retractByHand, { id, retracted: true });
    revisions.append(id, 'RETRACTED', { reason: why });
    return true;
  });
}

/**
 * Takes back that a statement was retracted by hand.
 *
 * @returns whether it was retracted before
 * @throws {CorrectionError} if there is no such statement, no reason, or no evidence that it could stand on
 */
export async function restore(graph: Graph, id: string, reason: string): Promise<boolean> {
  return correct(graph, 'restore', id, reason, async (transaction, revisions, why) => {
    if (!revisions.isRetracted(id)) return false;
    if (!revisions.stateOf(id)!.supported) {
      throw new CorrectionError(
        `${id} has no evidence left; to restore it, load a file with evidence for it`,
      );
    }
    await transaction.run(writes.retractByHand, { id, retracted: false });
    revisions.append(id, 'RECORDED', { reason: why });
    return true;
  });
}

/**
 * Gives a statement a rank by hand; no file gives it another from then on.
 *
 * @returns whether anything is new: the rank, the reason, or that it was given by hand
 * @throws {CorrectionError} if there is no such statement, or no reason
 */
export async function rank(graph: Graph, id: string, given: Rank, reason: string): Promise<boolean> {
  return correct(graph, 'rank', id, reason, async (transaction, revisions, why) => {
    const before = revisions.stateOf(id)!;
    if (before.rankedByHand && before.rank === given && before.reason === why) return false;
    await transaction.run(writes.rankStatements, { load: null, rows: [{ id, rank: given, reason: why }] });
    revisions.append(id, 'RANKED', { rank: given, reason: why });
    return true;
  });
}

/**
 * Merges an entity into another of its kind. Nothing is moved: the entity stays as a tombstone, its statements stay about
 * it, and what is derived from them belongs to the other.
 *
 * @returns how many statements are about the other now because of it; null if it was merged into it before
 * @throws {CorrectionError} if the two can't be merged, or there is no reason
 */
export async function merge(
  graph: Graph,
  from: string,
  into: string,
  reason: string,
): Promise<number | null> {
  const why = cleanReason(reason);
  if (from === into)
    throw new CorrectionError(`An entity is merged into another one; received ${from} twice`);
  return graph.write(`merge ${from}`, async (transaction) => {
    await lockRecord(transaction);
    const entities = await statesOf(transaction, [from, into]);
    if (entities.get(from)!.mergedInto === into) return null;
    for (const [id, { mergedInto }] of entities) {
      if (mergedInto !== null) throw new CorrectionError(`${id} was merged into ${mergedInto}; use that id`);
    }
    checkKinds(from, into);
    const revision = revisionOfEntity(from, entities.get(from)!.revisions);
    await transaction.run(writes.mergeEntity, { from, into, reason: why, ...revision });
    return regroupEntity(transaction, from);
  });
}

/**
 * Parts an entity again from what it was merged into, with all that had been merged into it before.
 *
 * @returns what it was merged into, and how many statements are about it again
 * @throws {CorrectionError} if it isn't merged, or there is no reason
 */
export async function unmerge(
  graph: Graph,
  from: string,
  reason: string,
): Promise<{ readonly into: string; readonly statements: number }> {
  const why = cleanReason(reason);
  return graph.write(`unmerge ${from}`, async (transaction) => {
    await lockRecord(transaction);
    const entity = (await statesOf(transaction, [from])).get(from)!;
    if (entity.mergedInto === null) throw new CorrectionError(`${from} is not merged into another entity`);
    await transaction.run(writes.unmergeEntity, {
      from,
      reason: why,
      ...revisionOfEntity(from, entity.revisions),
    });
    return { into: entity.mergedInto, statements: await regroupEntity(transaction, from) };
  });
}

interface EntityState {
  readonly mergedInto: string | null;
  readonly revisions: number;
}

/** @throws {CorrectionError} if there is no such entity */
async function statesOf(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityState>> {
  const rows = await transaction.run(writes.entityStates, { ids });
  const states = new Map(rows.map(({ id, ...state }) => [id as string, state as unknown as EntityState]));
  for (const id of ids) if (!states.has(id)) throw new CorrectionError(`There is no entity ${id}`);
  return states;
}

/**
 * Puts the statements about an entity, and about what has been merged into it, into the groups of what stands for it now,
 * and derives these again.
 *
 * @returns how many statements there are
 */
async function regroupEntity(transaction: Transaction, id: string): Promise<number> {
  const claims = (await transaction.run(writes.claimsOfEntity, { id })) as unknown as (Claim & {
    id: string;
    group: string;
  })[];
  const canonical = canonicalBy(await transaction.run(writes.formerIds));
  const rows = claims.map((claim) => ({ ...claim, now: regroup(groupOf(claim), canonical) }));
  await transaction.run(writes.regroupStatements, {
    rows: rows
      .filter(({ group, now }) => group !== now)
      .map(({ id: statement, now }) => ({ id: statement, group: now })),
  });
  await deriveGroups(transaction, [...new Set(rows.flatMap(({ group, now }) => [group, now]))].toSorted());
  return rows.length;
}

function checkKinds(from: string, into: string): void {
  const kind = kindOf(from);
  if (kind !== kindOf(into)) {
    throw new CorrectionError(`Only entities of the same kind can be merged; received ${from} and ${into}`);
  }
  // Evidence cites lines of one file, pinned by its hash: they are nowhere in another.
  if (kind === 'Document') {
    throw new CorrectionError(
      `Documents can't be merged, since evidence cites their lines; received ${from}`,
    );
  }
}

/** A reason as it is stored: composed, as texts of files are. */
function cleanReason(given: string): string {
  const reason = given.trim().normalize('NFC');
  if (reason === '') throw new CorrectionError("A reason can't be empty");
  const unclean = uncleanIn(reason);
  if (unclean !== undefined) throw new CorrectionError(`A reason ${unclean.rule}`);
  return reason;
}

/** Does something to one statement, and all that follows from it, in one transaction. */
async function correct(
  graph: Graph,
  what: string,
  id: string,
  reason: string,
  change: (transaction: Transaction, revisions: RevisionLog, why: string) => Promise<boolean>,
): Promise<boolean> {
  const why = cleanReason(reason);
  return graph.write(`${what} ${id}`, async (transaction) => {
    await lockRecord(transaction);
    const revisions = new RevisionLog();
    await loadStates(transaction, [id], revisions);
    const state = revisions.stateOf(id);
    if (state === undefined) throw new CorrectionError(`There is no statement ${id}`);
    if (!(await change(transaction, revisions, why))) return false;
    await transaction.run(writes.refreshStatements, { ids: [id], strength: MODALITIES });
    await revisions.write(transaction, null);
    await deriveGroups(transaction, [state.group]);
    return true;
  });
}
