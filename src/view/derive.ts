import { UNBOUNDED } from '../model/days.ts';
import type { Transaction } from '../neo4j/Graph.ts';
import { writes } from '../neo4j/writes.ts';
import { correct, OF_KEPT, OF_VIEW, readView, readWholeView } from './correct.ts';
import type { Difference } from './correct.ts';
import { alignEntities, keysOn, policiesKept, viewOnPolicies } from './kept.ts';
import { deriveView, keyOf } from './view.ts';
import type { Group, View } from './view.ts';

const GROUPS_AT_ONCE = 1_000;

/**
 * Derives what some groups of statements lead to again, in the transaction that changed them: the view, and what is kept under
 * policies.
 */
export async function deriveGroups(transaction: Transaction, groups: readonly string[]): Promise<void> {
  const policies = await policiesKept(transaction);
  if (policies.length > 0) await alignEntities(transaction);
  for (let start = 0; start < groups.length; start += GROUPS_AT_ONCE) {
    const page = groups.slice(start, start + GROUPS_AT_ONCE);
    const keys = page.map(keyOf);
    const wanted = deriveView(await readGroups(transaction, page));
    await correct(transaction, OF_VIEW, wanted, await readView(transaction, OF_VIEW, keys));
    if (policies.length === 0) continue;
    const kept = await viewOnPolicies(transaction, keys, policies);
    const present = await readView(transaction, OF_KEPT, keysOn(policies, keys));
    await correct(transaction, OF_KEPT, kept, present);
  }
}

/** Derives everything again, and removes what no statement supports. */
export async function rebuild(transaction: Transaction): Promise<Difference> {
  await transaction.run(writes.lockGraph);
  const policies = await policiesKept(transaction);
  const pages: View[] = [];
  const keptPages: View[] = [];
  for await (const groups of allGroups(transaction)) {
    pages.push(deriveView(groups));
    if (policies.length > 0) keptPages.push(await viewOnPolicies(transaction, groups, policies));
  }
  const present = await readWholeView(transaction);
  const ofView = await correct(transaction, OF_VIEW, wantedOf(pages, present), present);
  // Also if none is kept: of one that isn't any longer, nothing stays.
  const entities = await alignEntities(transaction);
  const kept = await readWholeView(transaction, OF_KEPT);
  const ofKept = await correct(transaction, OF_KEPT, wantedOf(keptPages, kept), kept);
  const all = [ofView, entities, ofKept];
  return {
    created: all.reduce((sum, { created }) => sum + created, 0),
    deleted: all.reduce((sum, { deleted }) => sum + deleted, 0),
  };
}

/** What all groups together lead to; entities of which none tells when they were there have no days. */
export function wantedOf(pages: readonly View[], present: View): View {
  const spans = pages.flatMap((page) => page.spans);
  const dated = new Set(spans.map(({ subject }) => subject));
  const undated = present.spans.filter(({ subject }) => !dated.has(subject));
  return {
    relationships: pages.flatMap((page) => page.relationships),
    obligations: pages.flatMap((page) => page.obligations),
    quantities: pages.flatMap((page) => page.quantities),
    names: pages.flatMap((page) => page.names),
    identifiers: pages.flatMap((page) => page.identifiers),
    periods: pages.flatMap((page) => page.periods),
    spans: [...spans, ...undated.map(({ subject }) => ({ subject, ...UNBOUNDED, ...UNPLANNED }))],
  };
}

const UNPLANNED = { plannedMin: null, plannedMax: null };

/** All groups of statements, some at once. */
export async function* allGroups(transaction: Transaction): AsyncGenerator<Group[]> {
  for (let after = ''; ;) {
    const rows = await transaction.run(writes.groups, { after, limit: GROUPS_AT_ONCE });
    if (rows.length === 0) return;
    const groups = rows.map(({ group }) => group as string);
    yield await readGroups(transaction, groups);
    after = groups.at(-1)!;
  }
}

async function readGroups(transaction: Transaction, groups: readonly string[]): Promise<Group[]> {
  const live = new Map(
    (await transaction.run(writes.testimoniesOfGroups, { groups })).map(({ group, testimonies }) => [
      group as string,
      testimonies as Group['testimonies'],
    ]),
  );
  // A group of which no live statement is left is derived, too: what it stood for has to go.
  return groups.map((group) => ({ ...keyOf(group), testimonies: live.get(group) ?? [] }));
}
