import DataLoader from 'dataloader';
import type { CacheMap } from 'dataloader';

import type { Graph, ReadOptions, Run } from './Graph.ts';
import { textOf } from './queries.ts';
import type { Form, Query } from './queries.ts';
import { parametersFor } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

/** A question that is worded, and can be asked about however many entities. */
export interface Wording {
  readonly query: Query;
  /** What is asked about beside the entity: a day, a position to begin behind. It may differ within a statement. */
  readonly key: Values;
  /** What is the same for all that a statement answers: filters and limits. */
  readonly parameters: Values;
  /** The form of the statement's text. */
  readonly form: Form | undefined;
  /** The same for all wordings whose statements have the same text. */
  readonly text: string;
  /** The same for all wordings that share a statement, and for no other. */
  readonly statement: string;
  /** The same for what is worded alike, and for nothing else. */
  readonly identity: string;
}

/** One question of one field of one object, to be answered together with all others of the same tick. */
export interface Ask {
  readonly wording: Wording;
  /** The entity that is asked about; none where the key says all. */
  readonly id?: string;
}

/** Words a question: who asks it of many entities words it once. */
export function wordingOf(query: Query, key: Values = {}, parameters: Values = {}, form?: Form): Wording {
  const text = `${query.name} ${JSON.stringify(form)}`;
  const statement = `${text} ${JSON.stringify(parameters)}`;
  return { query, key, parameters, form, text, statement, identity: `${statement} ${JSON.stringify(key)}` };
}

/** A row of an answer, its columns named by the header of the statement. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** One round trip, and how many entities each of its statements was asked about. */
export interface BatchRun extends Run {
  readonly asks: readonly number[];
}

/**
 * The one way in which a request asks the graph. All that is asked in one tick goes out as one round trip: asks that
 * differ only in entity and key share a statement, and the statements are joined with UNION ALL.
 */
export function batchedReads(
  graph: Graph,
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'> = {},
): DataLoader<Ask, readonly AnswerRow[]> {
  return new DataLoader((asks) => answerTogether(graph, asks, observe, options), {
    cacheKeyFn: (ask) => ask,
    cacheMap: new Answers(),
  });
}

/** What was asked and answered, by wording and id: a text of both for each of thousands of asks would take longer. */
export class Answers implements CacheMap<Ask, Promise<readonly AnswerRow[]>> {
  readonly #byWording = new Map<string, Map<string | undefined, Promise<readonly AnswerRow[]>>>();

  get({ wording, id }: Ask): Promise<readonly AnswerRow[]> | undefined {
    return this.#byWording.get(wording.identity)?.get(id);
  }

  set({ wording, id }: Ask, answer: Promise<readonly AnswerRow[]>): void {
    const known = this.#byWording.get(wording.identity);
    if (known === undefined) this.#byWording.set(wording.identity, new Map([[id, answer]]));
    else known.set(id, answer);
  }

  delete({ wording, id }: Ask): void {
    this.#byWording.get(wording.identity)?.delete(id);
  }

  clear(): void {
    this.#byWording.clear();
  }
}

async function answerTogether(
  graph: Graph,
  asks: readonly Ask[],
  observe: (run: BatchRun) => void,
  options: Omit<ReadOptions, 'observe'>,
): Promise<readonly (readonly AnswerRow[])[]> {
  const groups = [...Map.groupBy(asks.keys(), (index) => asks[index]!.wording.statement).entries()]
    // In the order of names, so that the same statements always make the same text, which the database has planned.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, indexes]) => indexes);
  const parameters: Record<string, unknown> = {};
  const places: Places = new Map();
  for (const [part, indexes] of groups.entries()) {
    const { query, parameters: shared } = asks[indexes[0]!]!.wording;
    const keys = takesIds(query) ? keysOfMany(asks, indexes, places) : keysOfEach(asks, indexes);
    for (const [name, value] of Object.entries(parametersFor(query, { ...shared, keys }))) {
      parameters[`${name}_${part}`] = value;
    }
  }
  const wordings = groups.map(([first]) => asks[first!]!.wording);
  const { shown, sent } = textFor(wordings);
  const names = wordings.map(({ query }) => query.name);
  const records = await graph.read(names, sent, parameters, {
    ...options,
    observe: (run) => observe({ ...run, text: shown, asks: groups.map(({ length }) => length) }),
  });
  return answersOf(asks, places, records);
}

/** A text as people read it, and as the database gets it. */
interface Text {
  readonly shown: string;
  readonly sent: string;
}

/** The texts that were made last, by the forms of which they are made: making one takes longer than sending it. */
const texts = new Map<string, Text>();
const MOST_TEXTS = 500;

function textFor(wordings: readonly Wording[]): Text {
  const key = wordings.map(({ text }) => text).join(' ');
  const known = texts.get(key);
  if (known !== undefined) return known;
  const shown = joined(wordings);
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

/** Where the asks about several entities stand, by the key that is about all of them. */
type Places = Map<number, ReadonlyMap<string, number>>;

/** Whether a key of a statement is about several entities at once, so that what they share is sent once. */
function takesIds({ returns }: Query): boolean {
  return returns.includes('id');
}

/** A key for each wording, with the ids of all that is asked in these words; it is known by the first of them. */
function keysOfMany(asks: readonly Ask[], indexes: readonly number[], places: Places): Values[] {
  return [...Map.groupBy(indexes, (index) => asks[index]!.wording.identity).values()].map((alike) => {
    const key = alike[0]!;
    const ids = new Map(alike.map((index) => [asks[index]!.id!, index]));
    places.set(key, ids);
    return { ...asks[key]!.wording.key, key, ids: [...ids.keys()] };
  });
}

function keysOfEach(asks: readonly Ask[], indexes: readonly number[]): Values[] {
  return indexes.map((index) => {
    const { wording, id } = asks[index]!;
    return { ...wording.key, ...(id !== undefined && { id }), key: index };
  });
}

function joined(wordings: readonly Wording[]): string {
  const parts = wordings.map(({ query, form }, part) => {
    const text = form === undefined ? query.text : textOf(query, form);
    return text.replaceAll(/\$(\w+)/g, `$$$1_${part}`);
  });
  if (parts.length === 1) return parts[0]!;
  return parts
    .map((text, part) => {
      const id = takesIds(wordings[part]!.query) ? 'id' : 'null AS id';
      return `CALL () {\n${text}\n}\nRETURN key, ${id}, rows`;
    })
    .join('\nUNION ALL\n');
}

function answersOf(
  asks: readonly Ask[],
  places: Places,
  records: readonly Readonly<Record<string, unknown>>[],
): readonly (readonly AnswerRow[])[] {
  const answers: (readonly AnswerRow[])[] = asks.map(() => []);
  for (const { key, id, rows } of records) {
    const place = typeof id === 'string' ? places.get(key as number)!.get(id)! : (key as number);
    answers[place] = rowsOf(asks[place]!.wording.query, rows);
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
