import type DataLoader from 'dataloader';

import { PLAIN_TYPES } from '../model/relationshipType.ts';
import type { PageRequest, Position } from './connection.ts';
import { rowsOf, wordingOf } from '../neo4j/batch.ts';
import type { AnswerRow, Ask, Wording } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import type { Form, Query } from '../neo4j/queries.ts';
import type { EntityRow, StatementRow } from './rows.ts';

/** A row of a page, with where it stands. */
export type Positioned<T> = T & { readonly position: Position };

/** Which entities a list is about; null doesn't filter. */
export interface EntityConditions {
  readonly kinds: readonly string[] | null;
  readonly ids: readonly string[] | null;
  readonly nameContains: string | null;
  /** The id of a place. */
  readonly within: string | null;
}

/** Which relationships are meant. */
export interface TypeFilter {
  readonly types: readonly string[];
  readonly certain: boolean;
}

/** Which entities are meant. */
export interface EntityFilter extends EntityConditions {
  readonly label: string;
  readonly certain: boolean;
}

/** What is shown of the evidence of each statement. */
export interface EvidenceShown {
  readonly request: PageRequest;
  /** Whether its documents are brought along. */
  readonly documents: boolean;
}

/** A statement's columns as `statementById` has them, and then its evidence as `evidenceOfStatement` has it. */
export type SourceList = readonly [id: string, ...columns: unknown[], evidence: unknown];

/** What a question is about; the `id` is that of the entity it is asked about. */
export type Key = Wording['key'] & { readonly id?: string };

/** What of a statement's wording its filter says. */
export type Worded = Partial<Pick<Wording, 'parameters' | 'form'>>;

/** All types from both ends; which of them are wanted is a parameter, so that the database plans the text once. */
export const ANY_PATTERN: Form = { pattern: { types: PLAIN_TYPES, direction: 'BOTH' } };

/** What is asked by id alone. */
export const BY_ID = {
  entity: wordingOf(reads.entityById),
  obligations: wordingOf(reads.obligationsOfRelationship),
  statement: wordingOf(reads.statementById),
};

export type Reader = ReturnType<typeof readerOver>;

/** The ways in which the loaders ask: all that is asked in one tick is one round trip. */
export function readerOver(batch: DataLoader<Ask, readonly AnswerRow[]>) {
  const load = async <T>(wording: Wording, id?: string): Promise<readonly T[]> =>
    (await batch.load(id === undefined ? { wording } : { wording, id })) as readonly T[];
  const many = <T>(
    query: Query,
    { id, ...key }: Key,
    parameters?: Wording['parameters'],
    form?: Form,
  ): Promise<readonly T[]> => load(wordingOf(query, key, parameters, form), id);
  const one = async <T>(query: Query, id: string): Promise<T | null> =>
    (await many<T>(query, { id }))[0] ?? null;
  const counted = async (wording: Wording, id?: string): Promise<number> =>
    (await load<{ readonly count: number }>(wording, id))[0]?.count ?? 0;
  const count = (query: Query, { id, ...key }: Key, { parameters, form }: Worded = {}): Promise<number> =>
    counted(wordingOf(query, key, parameters, form), id);
  const page = <T>(
    query: Query,
    { id, ...key }: Key,
    { limit, after, order }: PageRequest,
    { parameters, form }: Worded = {},
  ): Promise<readonly Positioned<T>[]> =>
    load(wordingOf(query, { ...key, after }, { ...parameters, limit }, { ...form, order }), id);

  // What a list brought along needn't be asked for again by id.
  const keepEntities = <T>(rows: readonly T[], entityOf: (row: T) => EntityRow): readonly T[] => {
    for (const row of rows)
      batch.prime({ wording: BY_ID.entity, id: entityOf(row).id }, [{ ...entityOf(row) }]);
    return rows;
  };
  const keepStatements = <T extends StatementRow>(rows: readonly T[]): readonly T[] => {
    for (const row of rows)
      batch.prime({ wording: BY_ID.statement, id: row.id }, [{ ...(row as StatementRow) }]);
    return rows;
  };
  const keepSources = (sources: readonly SourceList[], shown: EvidenceShown): void => {
    const wording = evidenceWording(shown);
    for (const [id, ...columns] of sources) {
      batch.prime({ wording, id }, rowsOf(reads.evidenceOfStatement, columns.pop()));
      batch.prime({ wording: BY_ID.statement, id }, rowsOf(reads.statementById, [[id, ...columns]]));
    }
  };

  return { load, many, one, counted, count, page, keepEntities, keepStatements, keepSources };
}

export function evidenceWording({ request: { after, limit, order }, documents }: EvidenceShown): Wording {
  return wordingOf(reads.evidenceOfStatement, { after, documents }, { limit }, { order });
}

/** What of a filter goes into the text, and what into its parameters. */
export function split(filter: object): Worded {
  const { pattern, label, ...parameters } = filter as Form & { readonly label?: string | null };
  return {
    parameters,
    form: { ...(pattern && { pattern }), ...(label !== undefined && { label }) },
  };
}
