import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Config } from '../config/config.ts';
import { fullDisk, isFull } from './checkDisk.ts';
import { passwordFile } from './keepPassword.ts';
import { isLocked } from './lockFolder.ts';
import { ADDRESS, openDatabase } from './openDatabase.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { useAddress } from './useAddress.ts';

/** How long a service that is just starting may take until its database answers. */
const PATIENCE = 120_000;
const PAUSE = 200;

/** Uses the database that the service runs from the same folder, or else opens one as `openDatabase` does. */
export async function joinDatabase(config: Config, report: (line: string) => void): Promise<RunningDatabase> {
  const uri =
    config.neo4j.uri === undefined ? await addressOfRunning(config.local.folder, report) : undefined;
  if (uri === undefined) return await openDatabase(config, report);
  const { folder } = config.local;
  const password = readIfThere(passwordFile(folder));
  const known = { ...config, neo4j: { ...config.neo4j, user: 'neo4j', password } };
  return await useAddress(uri, known, report).catch((error: unknown) => {
    throw isFull(folder) ? fullDisk(folder) : error;
  });
}

async function addressOfRunning(folder: string, report: (line: string) => void): Promise<string | undefined> {
  for (let waited = 0; waited < PATIENCE && isLocked(folder); waited += PAUSE) {
    const uri = readIfThere(join(folder, ADDRESS));
    if (uri !== undefined) return uri;
    if (waited === 0) report('Waiting for another start of the service');
    await pause(PAUSE);
  }
  return undefined;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
