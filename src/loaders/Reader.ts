import { isPlanned, PLAIN_TYPES } from '../model/relationshipType.ts';
import type { PageRequest, Position } from './connection.ts';
import { prepareQuery } from '../neo4j/batch.ts';
import type { Batch, PreparedQuery } from '../neo4j/batch.ts';
import { notOnBasis } from './notOnBasis.ts';
import { reads } from './reads.ts';
import type { Query, SortKey, Variant } from '../neo4j/queries.ts';
import type { EntityRow, StatementRow } from './rows.ts';
import type { Conditions, CountedWhere, EntityWhere } from './where.ts';

/** How much is read of what is asked by id: all that can be shown, or what is cheap. */
export type Extent = 'whole' | 'brief';

/** A row of a page, with where it stands. */
export type Positioned<T> = T & { readonly position: Position };

/** Which relationships are meant. */
export interface TypeFilter {
  readonly types: readonly string[];
  readonly certain: boolean;
}

/** Which entities are meant. */
export interface EntityFilter {
  readonly label: string;
  readonly certain: boolean;
  readonly where: EntityWhere;
  /** What it is sorted by, where that is a number of entities. */
  readonly counts: readonly CountedWhere[];
  /** The kept policy on which is asked, as ids end with it; the whole graph if there is none. */
  readonly basis?: string | null;
}

/** What is shown of the evidence of each statement. */
export interface EvidenceShown {
  readonly request: PageRequest;
  /** Who says it, where a document only reports that. */
  readonly speakers: boolean;
  /** Where the pieces stand, for cursors. */
  readonly positions: boolean;
  /** Further fields of their documents. */
  readonly details: boolean;
}

/** What a question is about; the `id` is that of the entity it is asked about. */
export type Key = PreparedQuery['key'] & { readonly id?: string };

/** The parts of a prepared query that depend on the filter. */
export type FilterParts = Partial<Pick<PreparedQuery, 'parameters' | 'variant'>> & {
  /** Expressions for what the list is sorted by, where that is a number of entities. */
  readonly counts?: readonly string[];
};

/** All types from both ends; which of them are wanted is a parameter, so that the database plans the text once. */
export const ANY_PATTERN: Variant = { pattern: { types: PLAIN_TYPES, direction: 'BOTH' } };

/** The same without plans. */
export const FACT_PATTERN: Variant = {
  pattern: { types: PLAIN_TYPES.filter((type) => !isPlanned(type)), direction: 'BOTH' },
};

/** What is asked by id alone. */
export const BY_ID = {
  entity: inPart(reads.entityById),
  obligations: prepareQuery(reads.obligationsOfRelationship),
  statement: inPart(reads.statementById),
};

/** A query of rows by id: whole, and without the parts that are rarely shown. */
interface QueryInPart {
  readonly whole: PreparedQuery;
  readonly brief: PreparedQuery;
}

function inPart(query: Query): QueryInPart {
  return { whole: prepareQuery(query), brief: prepareQuery(query, {}, {}, { parts: [] }) };
}

export type Reader = ReturnType<typeof readerOver>;

/**
 * The ways in which the loaders ask: all that is asked in one tick is one round trip.
 *
 * @param isKept whether they ask what is kept under policies, and not the whole graph
 */
export function readerOver(batch: Batch, isKept = false) {
  const asked = (prepared: PreparedQuery, ids: readonly string[]): PreparedQuery => {
    if (isKept) return ofKept(prepared);
    expectWhole(prepared, ids);
    return prepared;
  };
  const loadLevel = async <T>(prepared: PreparedQuery, ids: readonly string[]) =>
    (ids.length === 0
      ? []
      : await batch.load({ prepared: asked(prepared, ids), ids })) as readonly (readonly T[])[];
  const load = async <T>(prepared: PreparedQuery, id?: string): Promise<readonly T[]> => {
    const ids = id === undefined ? undefined : [id];
    return (
      await batch.load({ prepared: asked(prepared, ids ?? []), ...(ids && { ids }) })
    )[0] as readonly T[];
  };
  const many = <T>(
    query: Query,
    { id, ...key }: Key,
    parameters?: PreparedQuery['parameters'],
    variant?: Variant,
  ): Promise<readonly T[]> => load(prepareQuery(query, key, parameters, variant), id);
  const one = async <T>(query: Query, id: string): Promise<T | null> =>
    (await many<T>(query, { id }))[0] ?? null;
  const counted = async (prepared: PreparedQuery, id?: string): Promise<number> =>
    (await load<{ readonly count: number }>(prepared, id))[0]?.count ?? 0;
  const count = (
    query: Query,
    { id, ...key }: Key,
    { parameters, variant }: FilterParts = {},
  ): Promise<number> => counted(prepareQuery(query, key, parameters, variant), id);
  const page = <T>(
    query: Query,
    { id, ...key }: Key,
    { limit, after, order }: PageRequest,
    { parameters, variant, counts }: FilterParts = {},
  ): Promise<readonly Positioned<T>[]> =>
    load(
      prepareQuery(
        query,
        { ...key, after },
        { ...parameters, limit },
        { ...variant, order: sortedBy(order, counts) },
      ),
      id,
    );

  /** Reads by id what hasn't been read yet in this request. */
  const byId = <T extends { readonly id: string }>(query: QueryInPart) => {
    const known = { whole: new Map<string, T>(), brief: new Map<string, T>() };
    const find = (id: string, extent: Extent): T | undefined =>
      known.whole.get(id) ?? (extent === 'brief' ? known.brief.get(id) : undefined);
    const read = async (ids: readonly string[], extent: Extent = 'whole'): Promise<readonly (T | null)[]> => {
      const unknown = [...new Set(ids)].filter((id) => find(id, extent) === undefined);
      for (const [index, [row]] of (await loadLevel<T>(query[extent], unknown)).entries()) {
        if (row !== undefined) known[extent].set(unknown[index]!, row);
      }
      return ids.map((id) => find(id, extent) ?? null);
    };
    const keep = (rows: readonly T[], extent: Extent = 'whole'): void => {
      for (const row of rows) known[extent].set(row.id, row);
    };
    return { read, keep };
  };
  const [entities, statements] = [byId<EntityRow>(BY_ID.entity), byId<StatementRow>(BY_ID.statement)];

  const statementsThen = async (ids: readonly string[], extent: Extent, known: string) => {
    const parts = extent === 'brief' ? { parts: [] } : undefined;
    const rows = await loadLevel<StatementRow>(
      prepareQuery(reads.statementByIdKnown, { known }, {}, parts),
      ids,
    );
    return rows.map(([row]) => row ?? null);
  };

  // What a list brought along needn't be asked for again by id.
  const keepEntities = <T>(
    rows: readonly T[],
    entityOf: (row: T) => EntityRow,
    extent?: Extent,
  ): readonly T[] => {
    entities.keep(rows.map(entityOf), extent);
    return rows;
  };
  const keepStatements = <T extends StatementRow>(rows: readonly T[]): readonly T[] => {
    statements.keep(rows);
    return rows;
  };

  return {
    load,
    loadLevel,
    many,
    one,
    counted,
    count,
    page,
    entitiesById: entities.read,
    /** At a moment, each is read anew: it may be asked for at several. */
    statementsById: (
      ids: readonly string[],
      extent: Extent = 'whole',
      known: string | null = null,
    ): Promise<readonly (StatementRow | null)[]> =>
      known === null ? statements.read(ids, extent) : statementsThen(ids, extent, known),
    keepEntities,
    keepStatements,
  };
}

/** The same about what is kept under policies. */
function ofKept({ textKey, groupKey, cacheKey, variant, ...rest }: PreparedQuery): PreparedQuery {
  return {
    ...rest,
    variant: { ...variant, kept: true },
    textKey: `kept ${textKey}`,
    groupKey: `kept ${groupKey}`,
    cacheKey: `kept ${cacheKey}`,
  };
}

const ID_ON_BASIS = /^[a-z]+\/[a-z0-9-]+@!?(?:document\/|rank=|modality=|known=)/;

/** Statements about the whole graph answer nothing about what is derived on a basis, and would take it for something that there isn't. */
function expectWhole({ key }: PreparedQuery, ids: readonly string[]): void {
  // Nearly all ids are plain, and there may be thousands.
  const isOnBasis = (one: unknown): one is string =>
    typeof one === 'string' && one.includes('@') && ID_ON_BASIS.test(one);
  const found = ids.find(isOnBasis) ?? Object.values(key).flat().find(isOnBasis);
  if (found !== undefined) throw notOnBasis('This field', found);
}

/** What of a filter goes into the text, and what into its parameters. */
export function split(filter: object): FilterParts {
  const { pattern, label, parts, conditions, ...parameters } = filter as Variant & {
    readonly label?: string | null;
    readonly conditions?: Conditions | null;
  };
  return {
    parameters: { ...parameters, ...(conditions && { where: conditions.values }) },
    variant: {
      ...(pattern && { pattern }),
      ...(label !== undefined && { label }),
      ...(conditions && { where: conditions.text }),
      ...(conditions?.apart === true && { apart: true }),
      ...(parts && { parts }),
    },
    ...(conditions && { counts: conditions.counts }),
  };
}

/** The name of an order that counts. */
export const BY_COUNT = 'COUNT';

/** An order whose counts have their expressions, one after the other. */
export function sortedBy(order: PageRequest['order'], counts: readonly string[] = []): PageRequest['order'] {
  const expressions = counts.values();
  const withExpression = <Sorted extends SortKey>(key: Sorted): Sorted =>
    key.name.startsWith(BY_COUNT) ? { ...key, expression: expressions.next().value! } : key;
  const first = withExpression(order);
  return order.further === undefined ? first : { ...first, further: order.further.map(withExpression) };
}

/** What is shown of a list of relationships beside the ids and names of its entities. */
export interface ListShown {
  readonly relationships: boolean;
  /** Role, meaning and obligations of the relationships. */
  readonly terms: boolean;
  /** The obligations that were in force on the day. */
  readonly owed: boolean;
  /** The days of the relationships. */
  readonly days: boolean;
  /** The ends of the relationships, or their statements. */
  readonly ends: boolean;
  /** Further fields of the entities. */
  readonly entities: boolean;
  /** Where the rows stand, for cursors. */
  readonly positions: boolean;
}

/** The parts of a text that a list needs for what is shown of it. */
export function partsShown(shown: Partial<ListShown>): string[] {
  return Object.entries(shown)
    .filter(([, isShown]) => isShown)
    .map(([part]) => part);
}
