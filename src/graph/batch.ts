import DataLoader from 'dataloader';

import type { Graph, Run } from './Graph.ts';
import { textOf } from './queries.ts';
import type { Form, Query } from './queries.ts';
import { parametersFor } from './values.ts';

/** One question of one field of one object, to be answered together with all others of the same tick. */
export interface Ask {
  readonly query: Query;
  /** What is asked about: an id, a day, a position to begin behind. */
  readonly key: Readonly<Record<string, unknown>>;
  /** What is the same for all keys that share a statement: filters and limits. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The form of the statement's text. */
  readonly form?: Form | undefined;
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
export function identityOf(ask: Ask): string {
  return `${statementOf(ask)} ${JSON.stringify(ask.key)}`;
}

/** What asks must have in common to share a statement. */
function statementOf({ query, parameters, form }: Ask): string {
  return `${query.name} ${JSON.stringify(form)} ${JSON.stringify(parameters)}`;
}

async function answerTogether(
  graph: Graph,
  asks: readonly Ask[],
  observe: (run: Run) => void,
): Promise<readonly (readonly AnswerRow[])[]> {
  const groups = [...Map.groupBy(asks.keys(), (index) => statementOf(asks[index]!)).entries()]
    // In the order of names, so that the same statements always make the same text, which the database has planned.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, indexes]) => indexes);
  const parameters: Record<string, unknown> = {};
  const texts = groups.map((indexes, part) => {
    const { query, form, parameters: shared } = asks[indexes[0]!]!;
    const keys = indexes.map((index) => ({ ...asks[index]!.key, key: index }));
    for (const [name, value] of Object.entries(parametersFor(query, { ...shared, keys }))) {
      parameters[`${name}_${part}`] = value;
    }
    const text = form === undefined ? query.text : textOf(query, form);
    return text.replaceAll(/\$(\w+)/g, `$$$1_${part}`);
  });
  const names = groups.map((indexes) => asks[indexes[0]!]!.query.name);
  const text = texts.length === 1 ? texts[0]! : joined(texts);
  const records = await graph.read(names, text, parameters, observe);

  const answers: AnswerRow[][] = asks.map(() => []);
  for (const { key, rows } of records) {
    const { columns } = asks[key as number]!.query;
    for (const row of rows as unknown[][]) answers[key as number]!.push(named(columns, row));
  }
  return answers;
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => `CALL () {\n${text}\n}\nRETURN key, rows`).join('\nUNION ALL\n');
}

/** Names what stands in a row; a column such as `other.name` is the name of the thing under `other`. */
function named(columns: readonly string[], row: readonly unknown[]): AnswerRow {
  const answer: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const dot = column.indexOf('.');
    if (dot < 0) {
      answer[column] = row[index];
    } else {
      const nested = (answer[column.slice(0, dot)] ??= {}) as Record<string, unknown>;
      nested[column.slice(dot + 1)] = row[index];
    }
  }
  return answer;
}
