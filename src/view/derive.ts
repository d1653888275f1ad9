import type { Row, Transaction } from '../neo4j/Graph.ts';
import { canonicalJson } from '../model/canonicalJson.ts';
import { UNBOUNDED } from '../model/days.ts';
import { writes } from '../neo4j/writes.ts';
import { deriveView, MEASURED, OBLIGED, splitIdentifier } from './view.ts';
import { relationshipType } from '../model/relationshipType.ts';
import type {
  Group,
  IdentifierRow,
  NameRow,
  ObligationRow,
  PeriodRow,
  QuantityRow,
  RelationshipRow,
  SpanRow,
  View,
} from './view.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';

/** How far the view was from the record, and has been brought back to it. */
export interface Difference {
  readonly created: number;
  readonly deleted: number;
}

const GROUPS_AT_ONCE = 1_000;

/** Derives the view of some groups of statements again, in the transaction that changed them. */
export async function deriveGroups(transaction: Transaction, groups: readonly string[]): Promise<void> {
  for (let start = 0; start < groups.length; start += GROUPS_AT_ONCE) {
    const page = groups.slice(start, start + GROUPS_AT_ONCE);
    await correct(transaction, await derive(transaction, page), await readView(transaction, page));
  }
}

/** Derives the whole view again, and removes what no statement supports. */
export async function rebuild(transaction: Transaction): Promise<Difference> {
  await transaction.run(writes.lockGraph);
  const pages: View[] = [];
  for await (const groups of allGroups(transaction)) pages.push(deriveView(groups));
  const present = await readWholeView(transaction);
  const spans = pages.flatMap((page) => page.spans);
  const dated = new Set(spans.map(({ subject }) => subject));
  const undated = present.spans.filter(({ subject }) => !dated.has(subject));
  const wanted = {
    relationships: pages.flatMap((page) => page.relationships),
    obligations: pages.flatMap((page) => page.obligations),
    quantities: pages.flatMap((page) => page.quantities),
    names: pages.flatMap((page) => page.names),
    identifiers: pages.flatMap((page) => page.identifiers),
    periods: pages.flatMap((page) => page.periods),
    spans: [...spans, ...undated.map(({ subject }) => ({ subject, ...UNBOUNDED, ...UNPLANNED }))],
  };
  return correct(transaction, wanted, present);
}

const UNPLANNED = { plannedMin: null, plannedMax: null };

/** What the view of some groups should be. */
async function derive(transaction: Transaction, groups: readonly string[]): Promise<View> {
  return deriveView(await readGroups(transaction, groups));
}

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

/** Makes the view what it should be. */
async function correct(transaction: Transaction, wanted: View, present: View): Promise<Difference> {
  const relationships = compare(wanted.relationships, present.relationships);
  const obligations = compare(wanted.obligations, present.obligations);
  const quantities = compare(wanted.quantities, present.quantities);
  const names = compare(wanted.names, present.names);
  const identifiers = compare(wanted.identifiers, present.identifiers);
  const periods = compare(wanted.periods, present.periods);
  const known = new Set(present.spans.map((span) => canonicalJson(span)));
  const spans = wanted.spans.filter((span) => !known.has(canonicalJson(span)));
  const surplus = [
    ...relationships.surplus,
    ...obligations.surplus.map((row) => ({ ...row, type: OBLIGED })),
    ...quantities.surplus.map((row) => ({ ...row, type: MEASURED })),
  ];

  await runIfAny(surplus, (rows) => transaction.run(writes.deleteRelationships, { rows }));
  await runIfAny(names.surplus, (rows) =>
    transaction.run(writes.deleteNames, { ids: rows.map(({ id }) => id) }),
  );
  await runIfAny(identifiers.surplus, (rows) => transaction.run(writes.deleteIdentifiers, { rows }));
  await runIfAny(periods.surplus, (rows) =>
    transaction.run(writes.deletePeriods, { ids: rows.map(({ id }) => id) }),
  );
  await runIfAny(relationships.missing, (rows) => transaction.run(writes.createRelationships, { rows }));
  await runIfAny(obligations.missing, (rows) => transaction.run(writes.createObligations, { rows }));
  await runIfAny(quantities.missing, (rows) => transaction.run(writes.createQuantities, { rows }));
  await runIfAny(names.missing, (rows) => transaction.run(writes.createNames, { rows }));
  await runIfAny(identifiers.missing, (rows) => transaction.run(writes.createIdentifiers, { rows }));
  await runIfAny(periods.missing, (rows) => transaction.run(writes.createPeriods, { rows }));
  await runIfAny(spans, (rows) => transaction.run(writes.setSpans, { rows }));
  const all = [relationships, obligations, quantities, names, identifiers, periods];
  return {
    created: all.reduce((sum, { missing }) => sum + missing.length, spans.length),
    deleted: all.reduce((sum, one) => sum + one.surplus.length, 0),
  };
}

async function readView(transaction: Transaction, groups: readonly string[]): Promise<View> {
  const keys = groups.map(keyOf);
  const shaped = (shape: Predicate['shape']): GroupKey[] =>
    keys.filter(({ predicate }) => PREDICATES[predicate].shape === shape);
  const relations = shaped('RELATION').map((key) => ({
    ...key,
    types: [relationshipType(key.predicate, false), relationshipType(key.predicate, true)],
  }));
  const obliging = keys.filter(({ predicate }) => (PREDICATES[predicate] as Predicate).obliging === true);
  const measured = relations.filter(
    ({ predicate }) => (PREDICATES[predicate] as Predicate).units !== undefined,
  );
  const named = keys.filter(({ predicate }) => predicate === 'NAMED');
  const identified = keys
    .filter(({ predicate }) => predicate === 'IDENTIFIED_BY')
    .map((key) => ({ ...key, ...splitIdentifier(key.value!) }));
  const ids = shaped('SPAN').map(({ subject }) => subject);
  return {
    relationships: await column<RelationshipRow>(
      'relationship',
      runIfAny(relations, (rows) => transaction.run(writes.relationshipsOfGroups, { rows })),
    ),
    obligations: await column<ObligationRow>(
      'obligation',
      runIfAny(obliging, (rows) => transaction.run(writes.obligationsOfGroups, { rows })),
    ),
    quantities: await column<QuantityRow>(
      'quantity',
      runIfAny(measured, (rows) => transaction.run(writes.quantitiesOfGroups, { rows })),
    ),
    names: await column<NameRow>(
      'name',
      runIfAny(named, (rows) => transaction.run(writes.namesOfGroups, { rows })),
    ),
    identifiers: await column<IdentifierRow>(
      'identifier',
      runIfAny(identified, (rows) => transaction.run(writes.identifiersOfGroups, { rows })),
    ),
    periods: await column<PeriodRow>(
      'period',
      runIfAny(ids, (rows) => transaction.run(writes.periodsOfEntities, { ids: rows })),
    ),
    spans: await column<SpanRow>(
      'span',
      runIfAny(ids, (rows) => transaction.run(writes.spansOfEntities, { ids: rows })),
    ),
  };
}

export async function readWholeView(transaction: Transaction): Promise<View> {
  const rows = await transaction.run(writes.wholeView);
  const ofKind = <T>(kind: string): T[] =>
    rows.filter((row) => row['kind'] === kind).map(({ row }) => row as T);
  return {
    relationships: ofKind<RelationshipRow>('relationship'),
    obligations: ofKind<ObligationRow>('obligation'),
    quantities: ofKind<QuantityRow>('quantity'),
    names: ofKind<NameRow>('name'),
    identifiers: ofKind<IdentifierRow>('identifier'),
    periods: ofKind<PeriodRow>('period'),
    spans: ofKind<SpanRow>('span'),
  };
}

async function column<T>(name: string, read: Promise<Row[]>): Promise<T[]> {
  return (await read).map((row) => row[name] as T);
}

type GroupKey = Omit<Group, 'testimonies'>;

/** The parts of a group's key, as `groupOf` joined them. */
export function keyOf(group: string): GroupKey {
  const [predicate, subject, object, ...rest] = group.split('|') as [string, string, string, ...string[]];
  // Only a value can hold the separator itself: what follows it is the last three parts.
  const [language, role] = rest.splice(-3);
  return {
    group,
    predicate: predicate as PredicateName,
    subject,
    object: object || null,
    value: rest.join('|') || null,
    language: language || null,
    role: role || null,
  };
}

interface Comparison<T> {
  readonly missing: T[];
  readonly surplus: T[];
}

function compare<T extends { readonly id: string }>(
  wanted: readonly T[],
  present: readonly T[],
): Comparison<T> {
  const wantedTexts = new Set(wanted.map((row) => canonicalJson(row)));
  const presentTexts = new Set(present.map((row) => canonicalJson(row)));
  return {
    missing: wanted.filter((row) => !presentTexts.has(canonicalJson(row))),
    surplus: present.filter((row) => !wantedTexts.has(canonicalJson(row))),
  };
}

async function runIfAny<T>(rows: readonly T[], run: (rows: readonly T[]) => Promise<Row[]>): Promise<Row[]> {
  return rows.length === 0 ? [] : run(rows);
}
