import { parentPort, workerData } from 'node:worker_threads';

import type { RequestError } from '../config/errors.ts';
import { jsonOf, shownOf } from '../neo4j/foundValues.ts';
import { Graph } from '../neo4j/Graph.ts';
import type { Address } from '../config/Address.ts';
import type { ParameterType } from '../neo4j/queries.ts';
import { boundValue } from '../neo4j/values.ts';
import { analystError } from './analystError.ts';
import { refusalOf, refusalOfText } from './gate.ts';
import { planTree } from './planTree.ts';

/** Values with their types, for what the driver sends can't be handed to a thread. */
export type Parameters = Readonly<Record<string, { readonly type: ParameterType; readonly value: unknown }>>;

/** As programs take values, as people read them, or not at all: only the plan. */
export type Values = 'json' | 'shown' | 'plan';

/** One statement to run. */
export interface Task {
  readonly text: string;
  readonly parameters: Parameters;
  readonly rows: number;
  readonly milliseconds: number;
  readonly values: Values;
}

/** What a statement answered. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Whether there were more rows. */
  readonly cut: boolean;
  readonly milliseconds: number;
}

/** What came of it: one of these. */
export interface Reply {
  readonly answer?: Answer;
  readonly plan?: string;
  /** What a `RequestError` is made of. */
  readonly refused?: ConstructorParameters<typeof RequestError>;
  readonly fault?: unknown;
}

const graph = new Graph(workerData as Address, { connections: 2 });
const port = parentPort!;

port.on('message', (task: Task) => {
  void replyTo(task).then((reply) => port.postMessage(reply));
});
port.postMessage('ready');

async function replyTo(task: Task): Promise<Reply> {
  try {
    return await run(task);
  } catch (error) {
    return analystError(error);
  }
}

async function run({ text, parameters, rows, milliseconds, values }: Task): Promise<Reply> {
  const unread = refusalOfText(text);
  if (unread !== undefined) return { refused: ['BAD_USER_INPUT', unread] };
  const bound = Object.fromEntries(
    Object.entries(parameters).map(([name, { type, value }]) => [name, boundValue(type, value)]),
  );
  const plan = await graph.plan(text, bound).catch((error: unknown) => error as Error);
  // EXPLAIN stands on a line of its own before the text.
  if (plan instanceof Error) return analystError(plan, 1);
  const refusal = refusalOf(plan);
  if (refusal !== undefined) return { refused: ['BAD_USER_INPUT', refusal] };
  if (values === 'plan') return { plan: planTree(plan.root!) };

  const started = performance.now();
  const taken = await graph.take(text, bound, { rows, milliseconds });
  const convert = values === 'json' ? jsonOf : shownOf;
  return {
    answer: {
      columns: taken.columns,
      rows: taken.rows.map((row) => row.map(convert)),
      cut: taken.cut,
      milliseconds: performance.now() - started,
    },
  };
}
