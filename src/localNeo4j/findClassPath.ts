import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names the Maven project that says which Neo4j is started. */
export const pomFile = join(import.meta.dirname, '..', '..', 'pom.xml');

/**
 * The file that keeps the class path of the present pom.xml: Maven takes seconds to find it, so all data folders share it.
 *
 * @param folder the data folder, which keeps it where there is no home that can be written
 */
export function classPathFile(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(pomFile)).digest('hex').slice(0, 12);
  return join(cacheFolder() ?? folder, `class-path-${hash}`);
}

function cacheFolder(): string | undefined {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'entente');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
}

/** Finds the class path that an earlier start has kept, if all of its files are still there. */
export function findClassPath(folder: string): readonly string[] | undefined {
  const file = classPathFile(folder);
  if (!existsSync(file)) return undefined;
  const jars = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return jars.length > 0 && jars.every((jar) => existsSync(jar)) ? jars : undefined;
}
