import DataLoader from 'dataloader';
import type { CacheMap } from 'dataloader';

import type { Graph, ReadOptions, Run } from './Graph.ts';
import { textOf } from './queries.ts';
import type { Variant, Query } from './queries.ts';
import { parametersFor } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

/** A query with its parameters, prepared once and loaded for any number of entities. */
export interface PreparedQuery {
  readonly query: Query;
  /** Beside the entity, what is asked about: a day, a position to begin after. It may differ within one statement. */
  readonly key: Values;
  /** What is the same for all that a statement answers: filters and limits. */
  readonly parameters: Values;
  /** The variant of the query's text. */
  readonly variant: Variant | undefined;
  /** Equal if the text is the same. */
  readonly textKey: string;
  /** Equal if text and parameters are the same: such queries share a statement. */
  readonly groupKey: string;
  /** Equal if text, parameters and key are the same: for one entity, such queries have the same answer. */
  readonly cacheKey: string;
}

/** What one field of one object needs, to be loaded together with all else that is requested in the same tick. */
export interface LoadRequest {
  readonly prepared: PreparedQuery;
  /** The entity that is asked about; none where the key says all. */
  readonly id?: string;
}

/** Prepares a query, and computes its keys: once for all entities of a list, since that takes time. */
export function prepareQuery(
  query: Query,
  key: Values = {},
  parameters: Values = {},
  variant?: Variant,
): PreparedQuery {
  const textKey = `${query.name} ${JSON.stringify(variant)}`;
  const groupKey = `${textKey} ${JSON.stringify(parameters)}`;
  const cacheKey = `${groupKey} ${JSON.stringify(key)}`;
  return { query, key, parameters, variant, textKey, groupKey, cacheKey };
}

/** A row of an answer, its columns named by the header of the statement. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** One round trip, and how many entities each of its statements was asked about. */
export interface BatchRun extends Run {
  readonly requests: readonly number[];
}

/**
 * The one way in which the service reads the graph. All that is requested in one tick is one round trip: requests that
 * differ only in entity and key share a statement, and the statements are joined with UNION ALL.
 */
export function batchedReads(
  graph: Graph,
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'> = {},
): DataLoader<LoadRequest, readonly AnswerRow[]> {
  return new DataLoader((requests) => answerTogether(graph, requests, observe, options), {
    cacheKeyFn: (request) => request,
    cacheMap: new Answers(),
  });
}

/** The answers by the query's cache key and the entity's id: to join the two into one text takes longer, for thousands of requests. */
export class Answers implements CacheMap<LoadRequest, Promise<readonly AnswerRow[]>> {
  readonly #byCacheKey = new Map<string, Map<string | undefined, Promise<readonly AnswerRow[]>>>();

  get({ prepared, id }: LoadRequest): Promise<readonly AnswerRow[]> | undefined {
    return this.#byCacheKey.get(prepared.cacheKey)?.get(id);
  }

  set({ prepared, id }: LoadRequest, answer: Promise<readonly AnswerRow[]>): void {
    const known = this.#byCacheKey.get(prepared.cacheKey);
    if (known === undefined) this.#byCacheKey.set(prepared.cacheKey, new Map([[id, answer]]));
    else known.set(id, answer);
  }

  delete({ prepared, id }: LoadRequest): void {
    this.#byCacheKey.get(prepared.cacheKey)?.delete(id);
  }

  clear(): void {
    this.#byCacheKey.clear();
  }
}

async function answerTogether(
  graph: Graph,
  requests: readonly LoadRequest[],
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'>,
): Promise<readonly (readonly AnswerRow[])[]> {
  const groups = [...Map.groupBy(requests.keys(), (index) => requests[index]!.prepared.groupKey).entries()]
    // In the order of names, so that the same statements always make the same text, which the database has planned.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, indexes]) => indexes);
  const parameters: Record<string, unknown> = {};
  const places: Places = new Map();
  for (const [part, indexes] of groups.entries()) {
    const { query, parameters: shared } = requests[indexes[0]!]!.prepared;
    const keys = takesIds(query) ? keysOfMany(requests, indexes, places) : keysOfEach(requests, indexes);
    for (const [name, value] of Object.entries(parametersFor(query, { ...shared, keys }))) {
      parameters[`${name}_${part}`] = value;
    }
  }
  const prepared = groups.map(([first]) => requests[first!]!.prepared);
  const { shown, sent } = textFor(prepared);
  const names = prepared.map(({ query }) => query.name);
  const records = await graph.read(names, sent, parameters, {
    ...options,
    observe: (run) => observe({ ...run, text: shown, requests: groups.map(({ length }) => length) }),
  });
  return answersOf(requests, places, records);
}

/** A text as people read it, and as the database gets it. */
interface Text {
  readonly shown: string;
  readonly sent: string;
}

/** The texts that were made last, by the text keys of their queries: making one takes longer than sending it. */
const texts = new Map<string, Text>();
const MOST_TEXTS = 500;

function textFor(prepared: readonly PreparedQuery[]): Text {
  const key = prepared.map(({ textKey }) => textKey).join(' ');
  const known = texts.get(key);
  if (known !== undefined) return known;
  const shown = joined(prepared);
  const text = { shown, sent: compact(shown) };
  if (texts.size >= MOST_TEXTS) texts.delete(texts.keys().next().value!);
  texts.set(key, text);
  return text;
}

/** A text without comments and indentation: the driver writes it in pieces of 1,400 bytes, each with a call of the system. */
function compact(text: string): string {
  return text.replaceAll(
    /('(?:[^'\\]|\\.)*')|\/\/.*$|\/\*.*?\*\/|\s+/gm,
    (found, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted;
      return found.startsWith('/') ? '' : ' ';
    },
  );
}

/** The positions of requests by the ids of their entities, for each key that is about several entities. */
type Places = Map<number, ReadonlyMap<string, number>>;

/** Whether a key of a statement is about several entities at once, so that what they share is sent once. */
function takesIds({ returns }: Query): boolean {
  return returns.includes('id');
}

/** A key for each prepared query, with the ids of all its requests; it is known by the position of the first. */
function keysOfMany(requests: readonly LoadRequest[], indexes: readonly number[], places: Places): Values[] {
  return [...Map.groupBy(indexes, (index) => requests[index]!.prepared.cacheKey).values()].map((alike) => {
    const key = alike[0]!;
    const ids = new Map(alike.map((index) => [requests[index]!.id!, index]));
    places.set(key, ids);
    return { ...requests[key]!.prepared.key, key, ids: [...ids.keys()] };
  });
}

function keysOfEach(requests: readonly LoadRequest[], indexes: readonly number[]): Values[] {
  return indexes.map((index) => {
    const { prepared, id } = requests[index]!;
    return { ...prepared.key, ...(id !== undefined && { id }), key: index };
  });
}

function joined(prepared: readonly PreparedQuery[]): string {
  const parts = prepared.map(({ query, variant }, part) => {
    const text = variant === undefined ? query.text : textOf(query, variant);
    return text.replaceAll(/\$(\w+)/g, `$$$1_${part}`);
  });
  if (parts.length === 1) return parts[0]!;
  return parts
    .map((text, part) => {
      const id = takesIds(prepared[part]!.query) ? 'id' : 'null AS id';
      return `CALL () {\n${text}\n}\nRETURN key, ${id}, rows`;
    })
    .join('\nUNION ALL\n');
}

function answersOf(
  requests: readonly LoadRequest[],
  places: Places,
  records: readonly Readonly<Record<string, unknown>>[],
): readonly (readonly AnswerRow[])[] {
  const answers: (readonly AnswerRow[])[] = requests.map(() => []);
  for (const { key, id, rows } of records) {
    const place = typeof id === 'string' ? places.get(key as number)!.get(id)! : (key as number);
    answers[place] = rowsOf(requests[place]!.prepared.query, rows);
  }
  return answers;
}

/** What a statement answers, as it stands in a record, its columns named. */
export function rowsOf(query: Query, rows: unknown): readonly AnswerRow[] {
  return (rows as unknown[][]).map(readerOf(query));
}

type RowReader = (row: readonly unknown[]) => AnswerRow;
const readers = new WeakMap<Query, RowReader>();

/**
 * Names what stands in a row: a column such as `other.name` is the name of the entity under `other`, and one such as
 * `other(name, file)` a list of such columns, or null.
 */
function readerOf(query: Query): RowReader {
  const known = readers.get(query);
  if (known !== undefined) return known;
  const setters = query.columns.map(setterOf);
  const read: RowReader = (row) => {
    const answer: Record<string, unknown> = {};
    for (const [index, set] of setters.entries()) set(answer, row[index]);
    return answer;
  };
  readers.set(query, read);
  return read;
}

type Setter = (answer: Record<string, unknown>, value: unknown) => void;

function setterOf(column: string): Setter {
  const [, under, name] = /^(\w+)\.(\w+)$/.exec(column) ?? [];
  if (under !== undefined && name !== undefined) {
    return (answer, value) => {
      ((answer[under] ??= {}) as Record<string, unknown>)[name] = value;
    };
  }
  const [, list, names] = /^(\w+)\((.*)\)$/.exec(column) ?? [];
  if (list !== undefined && names !== undefined) {
    const listed = names.split(/, */);
    return (answer, values) => {
      if (values === null) return;
      const nested = (answer[list] ??= {}) as Record<string, unknown>;
      for (const [index, value] of (values as unknown[]).entries()) nested[listed[index]!] = value;
    };
  }
  return (answer, value) => {
    answer[column] = value;
  };
}
