/** Prints the dump of the history of history.ts as this version writes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { note } from '../../src/commands/output/say.ts';
import { readConfig } from '../../src/config/config.ts';
import { openDatabase } from '../../src/localNeo4j/openDatabase.ts';
import { Graph } from '../../src/neo4j/Graph.ts';
import { dumpRecord } from '../../src/record/dump.ts';
import { prepareGraph } from '../../src/record/prepareGraph.ts';
import { writeHistory } from './history.ts';

const config = readConfig({ ...process.env, NEO4J_URI: undefined });
const folder = mkdtempSync(join(tmpdir(), 'entente-history-'));
const database = await openDatabase({ ...config, local: { ...config.local, folder, boltPort: 0 } }, note);
try {
  await using graph = new Graph({ ...database, database: 'neo4j' });
  await prepareGraph(graph);
  await writeHistory(graph);
  const lines = await graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
