import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Config } from '../config/config.ts';
import { openDatabase } from '../localNeo4j/openDatabase.ts';
import type { RunningDatabase } from '../localNeo4j/RunningDatabase.ts';
import { DataError, EntenteError, StartError } from '../config/errors.ts';
import { Graph } from '../neo4j/Graph.ts';
import { dumpRecord, loadRecord } from '../record/dump.ts';
import { prepareGraph } from '../record/prepareGraph.ts';
import { linesIn } from './linesIn.ts';
import { stopSignal } from './stopSignal.ts';
import { note, say } from './output/say.ts';

/**
 * Loads a dump into a scratch database, dumps that, and says whether the two are equal. The database and its folder are
 * gone afterwards, also if a signal ends it.
 *
 * @throws {DataError} if they aren't, or it can't be found out
 */
export async function verifyDump(config: Config, file: string): Promise<void> {
  const stopped = stopSignal()
    .whenAsked()
    .then(() => {
      throw new StartError('The verification was interrupted.');
    });
  // Whoever stops it while the database starts is heard as soon as that can be ended in order.
  stopped.catch(() => {});
  try {
    const lines = await inScratchDatabase(config, (database) =>
      Promise.race([compare(database, file), gone(database), stopped]),
    );
    say(
      `${file}: verified. Loaded into a scratch database and dumped again, all ${lines} lines are the same.`,
    );
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    throw new DataError([`${file} is written but not verified: ${error.message}`]);
  }
}

async function gone(database: RunningDatabase): Promise<never> {
  throw new StartError(await database.ended);
}

async function inScratchDatabase<T>(
  config: Config,
  work: (database: RunningDatabase) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
  try {
    const database = await openDatabase(
      {
        ...config,
        neo4j: { uri: undefined, user: 'neo4j', password: undefined, database: 'neo4j' },
        // Java alone leaves files that can be removed: those of a container have another owner.
        local: { ...config.local, runtime: 'java', folder, boltPort: 0 },
      },
      note,
    );
    try {
      return await work(database);
    } finally {
      await database.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many lines there are */
async function compare(database: RunningDatabase, file: string): Promise<number> {
  await using graph = new Graph({ ...database, database: 'neo4j' });
  await prepareGraph(graph);
  await graph.write('load', (transaction) => loadRecord(transaction, linesIn(file)));
  // Awaited here, for the graph is closed on the way out.
  return await graph.write('dump', async (transaction) => {
    const written = linesIn(file);
    let number = 0;
    for await (const line of dumpRecord(transaction)) {
      number += 1;
      const { value } = await written.next();
      if (value !== line)
        throw new DataError([`Line ${number} is different after loading and dumping again.`]);
    }
    if ((await written.next()).done !== true) {
      throw new DataError([`Line ${number + 1} is missing after loading and dumping again.`]);
    }
    return number;
  });
}
