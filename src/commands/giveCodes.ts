import { importShipped } from '../import/tables/shipped.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { describeLoad } from './seed.ts';

/**
 * Gives the states that have come into the graph codes and names, from the tables that come with the project.
 *
 * @returns whether anything has changed
 */
export async function giveCodes(graph: Graph, report: (line: string) => void): Promise<boolean> {
  const reports = await importShipped(graph);
  for (const { written } of reports) report(describeLoad(written));
  return reports.length > 0;
}
