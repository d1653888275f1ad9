import { canonicalJson } from '../model/canonicalJson.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import { relationshipType } from '../model/relationshipType.ts';
import type { Row, Transaction } from '../neo4j/Graph.ts';
import { textOf } from '../neo4j/queries.ts';
import type { Query, Variant } from '../neo4j/queries.ts';
import { writes } from '../neo4j/writes.ts';
import { MEASURED, OBLIGED, splitIdentifier } from './view.ts';
import type {
  GroupKey,
  IdentifierRow,
  NameRow,
  ObligationRow,
  PeriodRow,
  QuantityRow,
  RelationshipRow,
  SpanRow,
  View,
} from './view.ts';

/** How far the view was from the record, and has been brought back to it. */
export interface Difference {
  readonly created: number;
  readonly deleted: number;
}

const STATEMENTS = [
  'createIdentifiers',
  'createNames',
  'createObligations',
  'createPeriods',
  'createQuantities',
  'createRelationships',
  'deleteIdentifiers',
  'deleteNames',
  'deletePeriods',
  'deleteRelationships',
  'identifiersOfGroups',
  'namesOfGroups',
  'obligationsOfGroups',
  'periodsOfEntities',
  'quantitiesOfGroups',
  'relationshipsOfGroups',
  'setSpans',
  'spansOfEntities',
  'wholeView',
] as const;

/** The statements that read and write what is derived: the view, or what is kept under policies. */
export type ViewStatements = Readonly<Record<(typeof STATEMENTS)[number], Query>>;

export const OF_VIEW = inVariant({ parts: ['identity'] });

/** Names and codes are never derived on a policy. */
export const OF_KEPT = inVariant({ kept: true, parts: ['kept'] });

function inVariant(variant: Variant): ViewStatements {
  return Object.fromEntries(
    STATEMENTS.map((name) => [name, { ...writes[name], text: textOf(writes[name], variant) }]),
  ) as Record<(typeof STATEMENTS)[number], Query>;
}

/** Of what nothing is derived yet. */
export const NOTHING: View = {
  relationships: [],
  obligations: [],
  quantities: [],
  names: [],
  identifiers: [],
  periods: [],
  spans: [],
};

/** What is wanted and isn't there, and what is there and isn't wanted. */
export interface Comparison {
  readonly missing: View;
  readonly surplus: Omit<View, 'spans'>;
}

export function compareViews(wanted: View, present: View): Comparison {
  const relationships = compare(wanted.relationships, present.relationships);
  const obligations = compare(wanted.obligations, present.obligations);
  const quantities = compare(wanted.quantities, present.quantities);
  const names = compare(wanted.names, present.names);
  const identifiers = compare(wanted.identifiers, present.identifiers);
  const periods = compare(wanted.periods, present.periods);
  const known = new Set(present.spans.map((span) => canonicalJson(span)));
  const all = { relationships, obligations, quantities, names, identifiers, periods };
  const part = (which: 'missing' | 'surplus') =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one[which]])) as unknown as Omit<
      View,
      'spans'
    >;
  return {
    missing: {
      ...part('missing'),
      spans: wanted.spans.filter((span) => !known.has(canonicalJson(span))),
    },
    surplus: part('surplus'),
  };
}

/** Makes what is derived what it should be. */
export async function correct(
  transaction: Transaction,
  statements: ViewStatements,
  wanted: View,
  present: View,
): Promise<Difference> {
  const { missing, surplus } = compareViews(wanted, present);
  const relationships = [
    ...surplus.relationships,
    ...surplus.obligations.map((row) => ({ ...row, type: OBLIGED })),
    ...surplus.quantities.map((row) => ({ ...row, type: MEASURED })),
  ];

  await runIfAny(relationships, (rows) => transaction.run(statements.deleteRelationships, { rows }));
  await runIfAny(surplus.names, (rows) =>
    transaction.run(statements.deleteNames, { ids: rows.map(({ id }) => id) }),
  );
  await runIfAny(surplus.identifiers, (rows) => transaction.run(statements.deleteIdentifiers, { rows }));
  await runIfAny(surplus.periods, (rows) =>
    transaction.run(statements.deletePeriods, { ids: rows.map(({ id }) => id) }),
  );
  await runIfAny(missing.relationships, (rows) => transaction.run(statements.createRelationships, { rows }));
  await runIfAny(missing.obligations, (rows) => transaction.run(statements.createObligations, { rows }));
  await runIfAny(missing.quantities, (rows) => transaction.run(statements.createQuantities, { rows }));
  await runIfAny(missing.names, (rows) => transaction.run(statements.createNames, { rows }));
  await runIfAny(missing.identifiers, (rows) => transaction.run(statements.createIdentifiers, { rows }));
  await runIfAny(missing.periods, (rows) => transaction.run(statements.createPeriods, { rows }));
  await runIfAny(missing.spans, (rows) => transaction.run(statements.setSpans, { rows }));
  return { created: sizeOf(missing), deleted: sizeOf(surplus) };
}

function sizeOf(view: Partial<View>): number {
  return Object.values(view).reduce((sum, rows) => sum + rows.length, 0);
}

/** What is derived now of some groups of statements. */
export async function readView(
  transaction: Transaction,
  statements: ViewStatements,
  keys: readonly GroupKey[],
): Promise<View> {
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
      runIfAny(relations, (rows) => transaction.run(statements.relationshipsOfGroups, { rows })),
    ),
    obligations: await column<ObligationRow>(
      'obligation',
      runIfAny(obliging, (rows) => transaction.run(statements.obligationsOfGroups, { rows })),
    ),
    quantities: await column<QuantityRow>(
      'quantity',
      runIfAny(measured, (rows) => transaction.run(statements.quantitiesOfGroups, { rows })),
    ),
    names: await column<NameRow>(
      'name',
      runIfAny(named, (rows) => transaction.run(statements.namesOfGroups, { rows })),
    ),
    identifiers: await column<IdentifierRow>(
      'identifier',
      runIfAny(identified, (rows) => transaction.run(statements.identifiersOfGroups, { rows })),
    ),
    periods: await column<PeriodRow>(
      'period',
      runIfAny(ids, (rows) => transaction.run(statements.periodsOfEntities, { ids: rows })),
    ),
    spans: await column<SpanRow>(
      'span',
      runIfAny(ids, (rows) => transaction.run(statements.spansOfEntities, { ids: rows })),
    ),
  };
}

export async function readWholeView(
  transaction: Transaction,
  statements: ViewStatements = OF_VIEW,
): Promise<View> {
  const rows = await transaction.run(statements.wholeView);
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

function compare<T extends { readonly id: string }>(
  wanted: readonly T[],
  present: readonly T[],
): { readonly missing: T[]; readonly surplus: T[] } {
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
