import DataLoader from 'dataloader';

import type { Graph, Run } from './Graph.ts';
import { textOf } from './queries.ts';
import type { Form, Query } from './queries.ts';
import { parametersFor } from './values.ts';

/** What all asks have in common that share a statement. */
export interface Wording {
  readonly query: Query;
  /** What is the same for all keys: filters and limits. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The form of the statement's text. */
  readonly form: Form | undefined;
  /** The same for what is worded alike, and for nothing else. */
  readonly identity: string;
}

/** One question of one field of one object, to be answered together with all others of the same tick. */
export interface Ask {
  readonly wording: Wording;
  /** What is asked about: an id, a day, a position to begin behind. */
  readonly key: Readonly<Record<string, unknown>>;
}

/** Words a question; who asks it of many things words it once. */
export function wordingOf(query: Query, parameters: Wording['parameters'] = {}, form?: Form): Wording {
  return {
    query,
    parameters,
    form,
    identity: `${query.name} ${JSON.stringify(form)} ${JSON.stringify(parameters)}`,
  };
}

/** A row of an answer, its columns named by the header of the statement. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/**
 * The one way in which a request asks the graph. All that is asked in one tick goes out as one round trip: asks that
 * differ only in their key share a statement, and the statements are joined with UNION ALL.
 */
export function batchedReads(
  graph: Graph,
  observe: (run: Run) => void,
): DataLoader<Ask, readonly AnswerRow[], string> {
  return new DataLoader((asks) => answerTogether(graph, asks, observe), { cacheKeyFn: identityOf });
}

/** Tells an ask from all others of a request. */
export function identityOf({ wording, key }: Ask): string {
  return `${wording.identity} ${JSON.stringify(key)}`;
}

async function answerTogether(
  graph: Graph,
  asks: readonly Ask[],
  observe: (run: Run) => void,
): Promise<readonly (readonly AnswerRow[])[]> {
  const groups = [...Map.groupBy(asks.keys(), (index) => asks[index]!.wording.identity).entries()]
    // In the order of names, so that the same statements always make the same text, which the database has planned.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, indexes]) => indexes);
  const parameters: Record<string, unknown> = {};
  const texts = groups.map((indexes, part) => {
    const { query, form, parameters: shared } = asks[indexes[0]!]!.wording;
    const keys = indexes.map((index) => ({ ...asks[index]!.key, key: index }));
    for (const [name, value] of Object.entries(parametersFor(query, { ...shared, keys }))) {
      parameters[`${name}_${part}`] = value;
    }
    const text = form === undefined ? query.text : textOf(query, form);
    return text.replaceAll(/\$(\w+)/g, `$$$1_${part}`);
  });
  const names = groups.map((indexes) => asks[indexes[0]!]!.wording.query.name);
  const text = texts.length === 1 ? texts[0]! : joined(texts);
  const records = await graph.read(names, text, parameters, observe);

  const answers: (readonly AnswerRow[])[] = asks.map(() => []);
  for (const { key, rows } of records) {
    const read = readerOf(asks[key as number]!.wording.query);
    answers[key as number] = (rows as unknown[][]).map(read);
  }
  return answers;
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => `CALL () {\n${text}\n}\nRETURN key, rows`).join('\nUNION ALL\n');
}

type RowReader = (row: readonly unknown[]) => AnswerRow;
const readers = new WeakMap<Query, RowReader>();

/**
 * Names what stands in a row: a column such as `other.name` is the name of the thing under `other`, and one such as
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
