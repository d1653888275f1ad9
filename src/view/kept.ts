import { basisOfText, idOn, relationshipIdOn } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import type { Transaction } from '../neo4j/Graph.ts';
import { writes } from '../neo4j/writes.ts';
import type { Difference } from './correct.ts';
import { factOf, groupsOn } from './testimonyOn.ts';
import type { FactRow } from './testimonyOn.ts';
import { deriveView } from './view.ts';
import type { Group, GroupKey, View } from './view.ts';

/** An evidence policy under which the view is kept, too, so that questions about all entities can be answered. */
export interface KeptPolicy {
  /** As ids end with it. */
  readonly text: string;
  readonly basis: Basis;
}

export async function policiesKept(transaction: Transaction): Promise<KeptPolicy[]> {
  return (await transaction.run(writes.policiesKept)).map(({ text }) => ({
    text: text as string,
    basis: basisOfText(text as string)!,
  }));
}

/** Has one stand for each entity under each kept policy, and for none else; what is derived of them comes behind it. */
export async function alignEntities(transaction: Transaction): Promise<Difference> {
  const [released] = await transaction.run(writes.releaseKept);
  const [kept] = await transaction.run(writes.keepEntities);
  return { created: kept!['written'] as number, deleted: released!['removed'] as number };
}

/** What some groups of statements lead to under policies: the same as would be derived from one when it is asked for. */
export async function viewOnPolicies(
  transaction: Transaction,
  keys: readonly GroupKey[],
  policies: readonly KeptPolicy[],
): Promise<View> {
  const shown = keys.filter(isDerived);
  const rows = await transaction.run(writes.factsOfGroups, {
    groups: shown.map(({ group }) => group),
    documents: documentsOf(policies),
  });
  const facts = rows.map(({ fact }) => factOf(fact as FactRow));
  const views = policies.map(({ text, basis }) => {
    const byGroup = new Map(groupsOn(facts, basis).map((group) => [group.group, group]));
    // A group of which nothing counts is derived, too: what it stood for has to go.
    const groups = shown.map((key) => byGroup.get(key.group) ?? { ...key, testimonies: [] });
    return viewOn(text, groups);
  });
  return {
    relationships: views.flatMap(({ relationships }) => relationships),
    obligations: views.flatMap(({ obligations }) => obligations),
    quantities: views.flatMap(({ quantities }) => quantities),
    names: [],
    identifiers: [],
    periods: views.flatMap(({ periods }) => periods),
    spans: views.flatMap(({ spans }) => spans),
  };
}

/** Groups as they are under each policy. */
export function keysOn(policies: readonly KeptPolicy[], keys: readonly GroupKey[]): GroupKey[] {
  return keys.filter(isDerived).flatMap((key) =>
    policies.map(({ text }) => ({
      ...key,
      subject: idOn(text, key.subject),
      object: key.object === null ? null : idOn(text, key.object),
    })),
  );
}

/** Names and codes are identity, which no policy changes. */
function isDerived({ predicate }: GroupKey): boolean {
  const { shape, plain }: Predicate = PREDICATES[predicate];
  return shape === 'SPAN' || (shape === 'RELATION' && plain === true);
}

/** The documents that alone can count; null if there are policies that name none. */
function documentsOf(policies: readonly KeptPolicy[]): string[] | null {
  const named = policies.map(({ basis }) => basis.only);
  return named.includes(null) ? null : [...new Set(named.flatMap((only) => only!))];
}

function viewOn(policy: string, groups: readonly Group[]): View {
  const { relationships, obligations, quantities, periods, spans } = deriveView(groups);
  const ranks = new Map(
    groups.flatMap(({ testimonies }) => testimonies.map(({ id, rank }) => [id, rank] as const)),
  );
  const between = <T extends { readonly subject: string; readonly object: string }>(row: T): T => ({
    ...row,
    subject: idOn(policy, row.subject),
    object: idOn(policy, row.object),
  });
  return {
    relationships: relationships.map((row) => ({
      ...between(row),
      id: relationshipIdOn(policy, row.statements[0]!),
      ranks: [...new Set(row.statements.map((id) => ranks.get(id)!))].toSorted(),
    })),
    obligations: obligations.map((row) => ({ ...between(row), id: idOn(policy, row.id) })),
    quantities: quantities.map((row) => ({ ...between(row), id: idOn(policy, row.id) })),
    names: [],
    identifiers: [],
    periods: periods.map((row) => ({ ...row, id: idOn(policy, row.id), subject: idOn(policy, row.subject) })),
    spans: spans.map((row) => ({ ...row, subject: idOn(policy, row.subject) })),
  };
}
