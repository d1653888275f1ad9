import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names the Maven project that says which Neo4j is started. */
export const pomFile = join(import.meta.dirname, '..', '..', 'pom.xml');

/** The file in the data folder that keeps the class path of the present pom.xml. */
export function classPathFile(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(pomFile)).digest('hex').slice(0, 12);
  return join(folder, `class-path-${hash}`);
}

/** Finds the class path that an earlier start has kept, if all of its files are still there. */
export function findClassPath(folder: string): readonly string[] | undefined {
  const file = classPathFile(folder);
  if (!existsSync(file)) return undefined;
  const jars = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return jars.length > 0 && jars.every((jar) => existsSync(jar)) ? jars : undefined;
}
