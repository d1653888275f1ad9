import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config/config.ts';
import { StartError } from '../config/errors.ts';
import { chooseRuntime } from './chooseRuntime.ts';
import { lockFolder } from './lockFolder.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { startWithDocker } from './startWithDocker.ts';
import { startWithJava } from './startWithJava.ts';
import { useAddress } from './useAddress.ts';

/** The file in the data folder that says where the database answers that runs from it. */
export const ADDRESS = 'address';

/** Finds the Neo4j that the configuration names, or starts a local one with Java or Docker. */
export async function openDatabase(config: Config, report: (line: string) => void): Promise<RunningDatabase> {
  if (config.neo4j.uri !== undefined) return await useAddress(config.neo4j.uri, config, report);
  if (config.neo4j.database !== 'neo4j')
    throw new StartError(
      `NEO4J_DATABASE=${config.neo4j.database} works only with NEO4J_URI: a local Neo4j has one database, neo4j.`,
    );

  const runtime = await chooseRuntime(config.local);
  const lock = await lockFolder(config.local.folder);
  const address = join(lock.folder, ADDRESS);
  // Left by a start that was killed: its address must not be used.
  rmSync(address, { force: true });
  try {
    const database =
      runtime.kind === 'java'
        ? await startWithJava(runtime.java, lock.folder, config.local, report)
        : await startWithDocker(lock.folder, config.local, report);
    writeFileSync(address, database.uri);
    return releaseAfterwards(database, () => {
      rmSync(address, { force: true });
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A database of this process's own, which can be started again where it was. */
export interface RestartableDatabase extends RunningDatabase {
  /** Ends it and starts it again at the same address, with what it has kept; not twice at once. */
  restart(): Promise<void>;
}

/** Starts a local Neo4j, as `openDatabase` does. */
export async function openRestartable(
  config: Config,
  report: (line: string) => void,
): Promise<RestartableDatabase> {
  let running = await openDatabase(config, report);
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  void running.ended.then(resolve);
  const boltPort = Number(new URL(running.uri).port);
  const same = { ...config, local: { ...config.local, boltPort } };
  const startAgain = async (): Promise<void> => {
    await running.stop();
    running = await openDatabase(same, report);
    void running.ended.then(resolve);
  };
  let restarting: Promise<void> | undefined;
  return {
    ...running,
    ended,
    restart: () => (restarting = startAgain()),
    stop: async () => {
      await restarting?.catch(() => {});
      await running.stop();
    },
  };
}

function releaseAfterwards(database: RunningDatabase, release: () => void): RunningDatabase {
  let stopping: Promise<void> | undefined;
  return {
    ...database,
    stop: () => (stopping ??= database.stop().finally(release)),
  };
}
