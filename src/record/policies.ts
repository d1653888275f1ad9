import { EntenteError } from '../config/errors.ts';
import { textOfBasis } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import type { Transaction } from '../neo4j/Graph.ts';
import { writes } from '../neo4j/writes.ts';
import { compareViews, correct, NOTHING, OF_KEPT, readWholeView } from '../view/correct.ts';
import { allGroups, wantedOf } from '../view/derive.ts';
import { alignEntities, policiesKept, viewOnPolicies } from '../view/kept.ts';
import type { View } from '../view/view.ts';

/** Each is a view of its own, which every load derives. */
export const MOST_KEPT = 8;

/** A policy can't be kept, or isn't; the message is one sentence that says why. */
export class PolicyError extends EntenteError {
  constructor(message: string) {
    super('BAD_POLICY', message);
  }
}

/**
 * Keeps the view under an evidence policy from now on.
 *
 * @returns whether it wasn't kept before
 * @throws {PolicyError} if it names what is no document, or as many are kept as may be
 */
export async function keepPolicy(transaction: Transaction, basis: Basis): Promise<boolean> {
  await transaction.run(writes.lockGraph);
  const text = textOfBasis(basis);
  const before = await policiesKept(transaction);
  if (before.some((policy) => policy.text === text)) return false;
  await expectDocuments(transaction, [...(basis.only ?? []), ...basis.except]);
  if (before.length >= MOST_KEPT) {
    const kept = before.map((policy) => policy.text).join(', ');
    throw new PolicyError(`At most ${MOST_KEPT} policies are kept; drop one of ${kept} to keep ${text}`);
  }
  await transaction.run(writes.keepPolicy, { text });
  await alignEntities(transaction);
  for await (const groups of allGroups(transaction)) {
    const wanted = await viewOnPolicies(transaction, groups, [{ text, basis }]);
    await correct(transaction, OF_KEPT, wanted, NOTHING);
  }
  return true;
}

/**
 * Keeps the view under a policy no longer.
 *
 * @throws {PolicyError} if it isn't kept
 */
export async function dropPolicy(transaction: Transaction, text: string): Promise<void> {
  await transaction.run(writes.lockGraph);
  const kept = (await policiesKept(transaction)).map((policy) => policy.text);
  if (!kept.includes(text)) {
    throw new PolicyError(
      `Only a kept policy can be dropped; kept are ${kept.join(', ') || '(none)'}; received ${text}`,
    );
  }
  await transaction.run(writes.dropPolicy, { text });
  await alignEntities(transaction);
}

/** Compares what is kept with what is derived anew; a line for each difference. */
export async function checkKept(transaction: Transaction): Promise<string[]> {
  await transaction.run(writes.lockGraph);
  const policies = await policiesKept(transaction);
  const pages: View[] = [];
  if (policies.length > 0) {
    for await (const groups of allGroups(transaction))
      pages.push(await viewOnPolicies(transaction, groups, policies));
  }
  const present = await readWholeView(transaction, OF_KEPT);
  const { missing, surplus } = compareViews(wantedOf(pages, present), present);
  const linesOf = (view: Partial<View>, what: string): string[] =>
    Object.values(view)
      .flat()
      .map((row) => `${'id' in row ? row.id : row.subject}: ${what}`);
  return [
    ...linesOf(missing, 'the record leads to this under a kept policy, which has it otherwise or not at all'),
    ...linesOf(surplus, 'this is kept under a policy, and the record leads to something else'),
  ];
}

async function expectDocuments(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const known = new Set((await transaction.run(writes.entityStates, { ids })).map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new PolicyError(
      `A policy names documents of the graph; there is none called ${unknown.join(', ')}`,
    );
  }
}
