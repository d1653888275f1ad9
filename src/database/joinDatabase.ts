import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config.ts';
import { passwordFile } from './keepPassword.ts';
import { isLocked } from './lockFolder.ts';
import { ADDRESS, openDatabase } from './openDatabase.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { useAddress } from './useAddress.ts';

/** Uses the database that the service runs from the same folder, or else opens one as `openDatabase` does. */
export async function joinDatabase(config: Config, report: (line: string) => void): Promise<RunningDatabase> {
  const { folder } = config.local;
  // The address of a service that was killed is still there, but nobody holds the folder then.
  const uri =
    config.neo4j.uri === undefined && isLocked(folder) ? readIfThere(join(folder, ADDRESS)) : undefined;
  if (uri === undefined) return await openDatabase(config, report);
  const password = readIfThere(passwordFile(folder));
  return await useAddress(uri, { ...config, neo4j: { ...config.neo4j, user: 'neo4j', password } }, report);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
