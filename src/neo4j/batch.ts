import DataLoader from 'dataloader';
import type { CacheMap } from 'dataloader';

import type { Graph, ReadOptions, Row, Run } from './Graph.ts';
import { rowReader } from './rowReader.ts';
import type { AnswerRow, RowReader } from './rowReader.ts';
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

/** What one field of a level of objects needs, to be loaded together with all else that is requested in the same tick. */
export interface LoadRequest {
  readonly prepared: PreparedQuery;
  /** The entities that are asked about; none where the key says all. */
  readonly ids?: readonly string[];
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

/** The rows of each entity of a request, in order; of a request without entities, one list. */
export type Answer = readonly (readonly AnswerRow[])[];

/** One round trip, and how many entities each of its statements was asked about. */
export interface BatchRun extends Run {
  readonly requests: readonly number[];
}

/**
 * The one way in which the service reads the graph. All that is requested in one tick is one round trip: requests that
 * differ only in entity and key share a statement, and the statements are joined with UNION ALL, or sent at the same time. What has conditions that
 * may take long makes a round trip of its own beside it: who asks for something else must not wait for it in vain.
 */
export function batchedReads(
  graph: Graph,
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'> = {},
): Batch {
  const loader = () =>
    new DataLoader<LoadRequest, Answer, LoadRequest>(
      (requests) => answerTogether(graph, requests, observe, options),
      { cacheKeyFn: (request) => request, cacheMap: new Answers() },
    );
  const together = loader();
  const apart = new Map<string, Batch>();
  return {
    load: (request) => {
      const { variant, groupKey } = request.prepared;
      if (variant?.apart !== true) return together.load(request);
      const own = apart.get(groupKey) ?? loader();
      apart.set(groupKey, own);
      return own.load(request);
    },
  };
}

/** What loads reads. */
export type Batch = Pick<DataLoader<LoadRequest, Answer>, 'load'>;

/** The answers of one query. */
interface AnswersOfQuery {
  /** To requests about one entity, or about none. */
  readonly single: Map<string | undefined, Promise<Answer>>;
  /** To requests about several. */
  readonly level: { readonly ids: readonly string[]; readonly answer: Promise<Answer> }[];
}

/**
 * The answers by the query's cache key. What was asked of a level is known of each of its entities, so that graphql-js, which asks of
 * one after the other, doesn't ask again.
 */
export class Answers implements CacheMap<LoadRequest, Promise<Answer>> {
  readonly #byCacheKey = new Map<string, AnswersOfQuery>();

  get({ prepared, ids }: LoadRequest): Promise<Answer> | undefined {
    const known = this.#byCacheKey.get(prepared.cacheKey);
    if (known === undefined) return undefined;
    const { single, level } = known;
    if (ids !== undefined && ids.length !== 1) {
      return level.find((one) => one.ids.length === ids.length && one.ids.every((id, at) => id === ids[at]))
        ?.answer;
    }
    const found = single.get(ids?.[0]);
    if (found !== undefined || ids === undefined) return found;
    const whole = level.find((one) => one.ids.includes(ids[0]!));
    const own = whole?.answer.then((rows) => [rows[whole.ids.indexOf(ids[0]!)]!]);
    // Until a batch of its own has been collected, nobody waits for it.
    own?.catch(() => {});
    return own;
  }

  set({ prepared, ids }: LoadRequest, answer: Promise<Answer>): void {
    let known = this.#byCacheKey.get(prepared.cacheKey);
    if (known === undefined)
      this.#byCacheKey.set(prepared.cacheKey, (known = { single: new Map(), level: [] }));
    if (ids === undefined || ids.length === 1) known.single.set(ids?.[0], answer);
    else known.level.push({ ids, answer });
  }

  /** A failure is kept, too: graphql-js, which then reports it, would only ask again. */
  delete(): void {}

  clear(): void {
    this.#byCacheKey.clear();
  }
}

async function answerTogether(
  graph: Graph,
  requests: readonly LoadRequest[],
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'>,
): Promise<readonly Answer[]> {
  const groups = [...Map.groupBy(requests, ({ prepared }) => prepared.groupKey).entries()]
    // In the order of names, so that the same statements always make the same text, which the database has planned.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
  const questions: Question[] = [];
  const sizes: number[] = [];
  const statements = groups.map((group): Statement => {
    const { prepared } = group[0]!;
    const keys = questionsOf(group).map((question) => {
      questions.push(question);
      return { ...question.key, key: questions.length - 1 };
    });
    sizes.push(group.reduce((sum, { ids }) => sum + (ids?.length ?? 1), 0));
    return { prepared, parameters: parametersFor(prepared.query, { ...prepared.parameters, keys }) };
  });
  const records = await readStatements(
    graph,
    statements,
    (run) => observe({ ...run, requests: sizes }),
    options,
  );
  for (const { key, id, rows } of records) {
    const { answers, read } = questions[key as number]!;
    answers.set((id as string | undefined) ?? null, (rows as unknown[][]).map(read));
  }
  const byRequest = new Map<LoadRequest, Question[]>();
  for (const question of questions) {
    for (const request of question.requests) {
      const known = byRequest.get(request);
      if (known === undefined) byRequest.set(request, [question]);
      else known.push(question);
    }
  }
  return requests.map((request) => {
    const asked = byRequest.get(request)!;
    if (!takesIds(request.prepared.query)) return asked.map(({ answers }) => answers.get(null) ?? []);
    return request.ids!.map((id) => asked[0]!.answers.get(id) ?? []);
  });
}

/** One statement of a round trip, with the values of its parameters. */
interface Statement {
  readonly prepared: PreparedQuery;
  readonly parameters: Values;
}

/** How often statements are asked together before the database plans them together. */
const OFTEN = 3;

/** Most statements that a request sends at the same time: each takes a connection. */
const MOST_APART = 8;

/**
 * Reads statements as one text, which is fastest; but each by itself, at the same time, as long as the database has no plan for the one
 * text. To plan it takes as long as to plan all of them, and of those it often has plans: another text has them, too. What is asked
 * together often is planned behind the requests.
 */
async function readStatements(
  graph: Graph,
  statements: readonly Statement[],
  observe: (run: Run) => void,
  options: Omit<ReadOptions, 'observe'>,
): Promise<Row[]> {
  const prepared = statements.map((one) => one.prepared);
  const text = textFor(prepared);
  const parameters = Object.assign(
    {},
    ...statements.map((one, part) => numbered(one.parameters, part)),
  ) as Values;
  const names = prepared.map(({ query }) => query.name);
  const started = performance.now();
  const read = async (): Promise<Row[]> => {
    if (statements.length === 1 || statements.length > MOST_APART || graph.isPlanned(text.sent)) {
      return graph.read(names, text.sent, parameters, options);
    }
    text.asked += 1;
    if (text.asked >= OFTEN) {
      graph.planBehind(text.sent, parameters);
      // If that fails, it isn't tried again at once.
      text.asked = 0;
    }
    const alone = statements.map((one) =>
      graph.read(
        [one.prepared.query.name],
        textFor([one.prepared]).sent,
        numbered(one.parameters, 0),
        options,
      ),
    );
    return (await Promise.all(alone)).flat();
  };
  const records = await read();
  const milliseconds = performance.now() - started;
  observe({ names, text: text.shown, parameters, records: records.length, milliseconds });
  return records;
}

/** The values of a statement's parameters, by their names in a text in which it is the nth. */
function numbered(parameters: Values, part: number): Values {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${name}_${part}`, value]));
}

/** One key of a statement, and its answers. */
interface Question {
  readonly key: Values;
  readonly requests: readonly LoadRequest[];
  /** Names the columns of a row. */
  readonly read: RowReader;
  /** The rows by the entity's id, if the key is about several; else under null. */
  readonly answers: Map<string | null, readonly AnswerRow[]>;
}

/** Whether one key asks about several entities, so that their common parameters are sent once. */
function takesIds({ returns }: Query): boolean {
  return returns.includes('id');
}

/** The keys of a statement: one for all entities where the query takes several, else one for each. */
function questionsOf(group: readonly LoadRequest[]): Question[] {
  const { query, variant } = group[0]!.prepared;
  const read = readerOf(query, variant?.parts);
  if (takesIds(query)) {
    return [...Map.groupBy(group, ({ prepared }) => prepared.cacheKey).values()].map((requests) => ({
      key: { ...requests[0]!.prepared.key, ids: [...new Set(requests.flatMap(({ ids }) => ids!))] },
      requests,
      read,
      answers: new Map<string | null, readonly AnswerRow[]>(),
    }));
  }
  return group.flatMap((request) =>
    (request.ids ?? [undefined]).map((id) => ({
      key: { ...request.prepared.key, ...(id !== undefined && { id }) },
      requests: [request],
      read,
      answers: new Map<string | null, readonly AnswerRow[]>(),
    })),
  );
}

/** A text as people read it, and as the database gets it. */
interface Text {
  readonly shown: string;
  readonly sent: string;
  /** How often its statements were asked each by itself. */
  asked: number;
}

/** The texts that were asked last, by the text keys of their queries: making one takes longer than sending it. */
const texts = new Map<string, Text>();
const MOST_TEXTS = 500;

function textFor(prepared: readonly PreparedQuery[]): Text {
  const key = prepared.map(({ textKey }) => textKey).join(' ');
  const known = texts.get(key);
  if (known !== undefined) {
    texts.delete(key);
    texts.set(key, known);
    return known;
  }
  const shown = joined(prepared);
  const text = { shown, sent: compact(shown), asked: 0 };
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

/** What a statement with all its parts answers, as it stands in a record, its columns named. */
export function rowsOf(query: Query, rows: unknown): readonly AnswerRow[] {
  return (rows as unknown[][]).map(readerOf(query));
}

/** @param parts the parts that the text has; all if omitted */
function readerOf(query: Query, parts: readonly string[] = [...query.parts]): RowReader {
  const key = parts.join(' ');
  const known = readers.get(query) ?? new Map<string, RowReader>();
  readers.set(query, known);
  let read = known.get(key);
  if (read === undefined) {
    const columns = query.columns.filter(({ part }) => part === undefined || parts.includes(part));
    known.set(key, (read = rowReader(columns.map(({ name }) => name))));
  }
  return read;
}

const readers = new WeakMap<Query, Map<string, RowReader>>();
