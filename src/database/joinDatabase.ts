import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config.ts';
import { passwordFile } from './keepPassword.ts';
import { openDatabase } from './openDatabase.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { useAddress } from './useAddress.ts';

/** Uses the database that the service runs from the same folder, or else opens one as `openDatabase` does. */
export async function joinDatabase(config: Config, report: (line: string) => void): Promise<RunningDatabase> {
  const { folder } = config.local;
  const uri = config.neo4j.uri === undefined ? readIfThere(join(folder, ADDRESS)) : undefined;
  if (uri === undefined) return await openDatabase(config, report);
  const password = readIfThere(passwordFile(folder));
  return await useAddress(uri, { ...config, neo4j: { ...config.neo4j, user: 'neo4j', password } }, report);
}

/** The file in the data folder that says where the running database answers. */
export const ADDRESS = 'address';

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
