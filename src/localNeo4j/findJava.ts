import { join } from 'node:path';

import { runProgram } from './runProgram.ts';

/** The oldest Java that Neo4j 5 runs on. */
export const leastJava = 17;

type FoundJava =
  | { java: string; version: number; fault?: never }
  | { java?: never; version?: never; fault: string };

/** Finds a Java that Neo4j runs on: that of JAVA_HOME, else the one on the PATH. */
export async function findJava(): Promise<FoundJava> {
  const home = process.env['JAVA_HOME'];
  const candidates = home ? [join(home, 'bin', 'java'), 'java'] : ['java'];
  let fault = 'no java';
  for (const java of candidates) {
    const { code, output } = await runProgram(java, ['-version'], { timeout: 30_000 });
    if (code !== 0) continue;
    const version = readVersion(output);
    if (version >= leastJava) return { java, version };
    fault = `Java ${version} is installed, but Neo4j needs ${leastJava} or newer`;
  }
  return { fault };
}

/** Reads `openjdk version "17.0.15" 2025-04-15`; up to Java 8 the versions were written 1.8. */
function readVersion(output: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return Number(first === '1' ? second : first);
}
