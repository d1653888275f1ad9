import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { importTable, openTables } from '../import/tables/importTable.ts';
import { SHIPPED } from '../import/tables/shipped.ts';
import type { TableReport } from '../import/tables/importTable.ts';
import type { ImporterName } from '../import/tables/importers.ts';
import { giveCodes } from './giveCodes.ts';
import { writeLoads } from './seed.ts';
import { startProgress } from './startProgress.ts';
import { withGraph } from './withGraph.ts';
import { note, say } from './output/say.ts';

/** Imports the tables of a data set, each in a transaction of its own, and says what came of it. */
export async function importTables(
  config: Config,
  importer: ImporterName,
  paths: readonly string[],
): Promise<void> {
  const files = paths.length === 0 && importer === 'territories' ? SHIPPED : paths;
  if (files.length === 0)
    throw new DataError([`An import needs the files of its tables; ${importer} was given none`]);
  // What can be known of every file is known before a database is even looked for.
  const tables = await openTables(importer, files);
  const loads = seedLoads(await readSeed(SEED));
  await withGraph(config, async (graph: Graph) => {
    // The seed has the codes by which tables join it: without it, every state would come into being twice.
    await writeLoads(graph, loads, { report: note, remark: note, isBrief: true });
    for (const table of tables) {
      const progress = startProgress(table.file.name);
      const report = await importTable(graph, table, progress).finally(() => progress.end());
      for (const line of report.warnings) note(`warning: ${line}`);
      for (const line of report.rejections) note(`rejected: ${line}`);
      say(describe(report));
    }
    await giveCodes(graph, note);
  });
}

function describe({ file, rows, warnings, rejections, notes, written, statements }: TableReport): string {
  const counted = [
    `${rows} rows read`,
    `${rejections.length} rejected`,
    `${warnings.length} warnings`,
    ...notes,
  ].join(', ');
  const known = statements - written.statementsRecorded;
  const brought = written.changed
    ? [
        `${written.statementsRecorded} new statements`,
        `${known} already known`,
        `${written.evidenceAdded} pieces of evidence added`,
        `${written.evidenceWithdrawn} withdrawn`,
        `${written.statementsRetracted} statements retracted`,
      ].join(', ')
    : 'nothing changed';
  return `${file}: ${counted}\n${written.id}: ${brought}`;
}
