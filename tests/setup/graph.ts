import { setTimeout as pause } from 'node:timers/promises';

import type { CypherSandbox } from '../../src/sandbox/CypherSandbox.ts';
import { contextFor } from '../../src/graphql/core/context.ts';
import { Graph } from '../../src/neo4j/Graph.ts';
import { seedLoads } from '../../src/import/seedLoads.ts';
import { LIMITS } from '../../src/config/limits.ts';
import type { Limits } from '../../src/config/limits.ts';
import { createApollo } from '../../src/server/server.ts';
import { prepareGraph } from '../../src/record/prepareGraph.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import type { LoadReport } from '../../src/record/writeLoad.ts';
import { Texts } from '../../src/record/texts.ts';
import { databaseAddress } from './databaseAddress.ts';

/** The graph of this run. */
export const graph = new Graph(databaseAddress);

/** A database that has just started plans for seconds what it is asked first, on a busy machine. */
export const PATIENT: Limits = { ...LIMITS, milliseconds: 90_000 };

/** Tests ask more at once than a client may: of fifty entities by name, or all that a type has. */
const MUCH: Limits = { ...PATIENT, cost: 1e9, aliases: 1e4, rootFields: 1e4, tokens: 1e5 };
const apollo = createApollo({ limits: MUCH });

/** Empties the graph; a test then states its own. */
export async function emptyGraph(): Promise<void> {
  // By and by: a graph of whole data sets is more than one transaction may hold.
  do await graph.alter('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n');
  while ((await cypher('MATCH (n) RETURN count(n) AS nodes'))[0]!['nodes'] !== 0);
  await prepareGraph(graph);
}

/**
 * Has the database count what is in its indexes now, and forget the plans that it made for what was in them before: it does both
 * by itself, but when it comes to it. What looks at plans, or at their work, begins with this.
 */
export async function planAnew(): Promise<void> {
  await graph.alter('CALL db.awaitIndexes(300)');
  await graph.alter('CALL db.prepareForReplanning(300)');
}

/** Loads one seed file, as it would stand in a folder of its own. */
export async function given(text: string, name = 'given.yaml'): Promise<LoadReport> {
  const [load] = seedLoads([{ name, text }]);
  return writeLoad(graph, load!);
}

/** The rows of a Cypher statement, for what no field shows. */
export async function cypher(
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<readonly Record<string, unknown>[]> {
  return graph.read(['test'], text, parameters);
}

/** A moment behind all that was written and before all that will be, by the clock that dates the record. */
export async function moment(): Promise<string> {
  await pause(5);
  const [row] = await cypher('RETURN toString(datetime.realtime()) AS now');
  await pause(5);
  return new Date(row!['now'] as string).toISOString();
}

/** What a request answers, and the statements that it ran, a list for each round trip. */
export interface Answer {
  // Tests look into answers of every shape.
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  readonly statements: readonly (readonly string[])[];
}

/** Asks the service, without its HTTP side. */
export async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  textsFolder?: string,
  sandbox?: CypherSandbox,
): Promise<Answer> {
  const context = contextFor(graph, new Texts(textsFolder), sandbox);
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('An answer is one body; received several');
  return {
    // As it goes out: a moment is a text then.
    data: body.singleResult.data && JSON.parse(JSON.stringify(body.singleResult.data)),
    errors: (body.singleResult.errors ?? []).map(({ message, extensions }) => ({
      message,
      code: extensions?.['code'],
    })),
    statements: context.runs.map(({ names }) => names),
  };
}
