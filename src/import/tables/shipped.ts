import type { Graph } from '../../neo4j/Graph.ts';
import { writes } from '../../neo4j/writes.ts';
import { importTable, openTables, UNDONE } from './importTable.ts';
import type { TableReport } from './importTable.ts';
import { SHIPPED } from './shippedTables.ts';

/**
 * Gives the states that are in the graph by now the codes and names of the tables that come with the project. What somebody has
 * undone isn't brought back.
 *
 * @returns the reports of those that changed something
 */
export async function importShipped(graph: Graph): Promise<readonly TableReport[]> {
  const reports: TableReport[] = [];
  for (const table of await openTables('territories', SHIPPED)) {
    const { name, text } = writes.loadById;
    const [before] = await graph.read([name], text, { id: table.kind.load ?? null });
    if (before?.['sha256'] === UNDONE) continue;
    const report = await importTable(graph, table);
    if (report.written.changed) reports.push(report);
  }
  return reports;
}
