import type { Config } from '../config.ts';
import type { Graph } from '../graph/Graph.ts';
import { readQueries } from '../graph/queries.ts';
import { checkAnswers } from '../statements/checkAnswers.ts';
import { checkHashes } from '../statements/checkHashes.ts';
import { Texts } from '../texts.ts';
import { withGraph } from './withGraph.ts';

/** Says what is wrong with the graph, if anything; the exit code is 1 then. */
export async function check(config: Config): Promise<void> {
  const faults = await withGraph(config, async (graph) => [
    ...(await runChecks(graph)),
    ...(await checkHashes(graph, new Texts(config.texts))),
    ...(await graph.write('check', checkAnswers)),
  ]);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    faults.length === 0 ? 'The graph is sound.\n' : `The graph has ${faults.length} faults.\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** Runs each statement of cypher/checks; on a sound graph none returns a row. */
export async function runChecks(graph: Graph): Promise<string[]> {
  const faults: string[] = [];
  for (const query of readQueries('checks').values()) {
    const rows = await graph.read([query.name], query.text, {});
    for (const row of rows) faults.push(`${query.name}: ${query.description} ${JSON.stringify(row)}`);
  }
  return faults;
}
