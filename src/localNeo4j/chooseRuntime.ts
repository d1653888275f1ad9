import type { Config } from '../config/config.ts';
import { StartError } from '../config/errors.ts';
import { findClassPath } from './findClassPath.ts';
import { findJava, leastJava } from './findJava.ts';
import { runProgram } from './runProgram.ts';

type Runtime = { kind: 'java'; java: string } | { kind: 'docker' };

/** Chooses Java with Maven before Docker, because it starts in seconds; one sentence says what is missing. */
export async function chooseRuntime(local: Config['local']): Promise<Runtime> {
  const faults: string[] = [];
  if (local.runtime !== 'docker') {
    const found = await findJavaAndMaven(local.folder);
    if (found.java !== undefined) return { kind: 'java', java: found.java };
    faults.push(found.fault);
  }
  if (local.runtime !== 'java') {
    const fault = await findDockerFault();
    if (fault === undefined) return { kind: 'docker' };
    faults.push(fault);
  }
  const remedies = [];
  if (local.runtime !== 'docker') remedies.push(`install Java ${leastJava} or newer and Maven`);
  if (local.runtime !== 'java') remedies.push('run Docker');
  remedies.push('set NEO4J_URI and NEO4J_PASSWORD to a running Neo4j');
  throw new StartError(`Neo4j can't be started here (${faults.join('; ')}): ${orList(remedies)}.`);
}

async function findJavaAndMaven(
  folder: string,
): Promise<{ java: string; fault?: never } | { java?: never; fault: string }> {
  const found = await findJava();
  if (found.java === undefined) return found;
  // Maven is only needed to fetch Neo4j; once that is done, a machine without Maven can start it.
  if (findClassPath(folder) !== undefined) return found;
  const maven = await runProgram('mvn', ['-version'], { timeout: 30_000 });
  if (maven.missing)
    return { fault: `Java ${found.version} is installed, but mvn, which fetches Neo4j, is not` };
  if (maven.code !== 0) return { fault: 'mvn -version fails' };
  return found;
}

async function findDockerFault(): Promise<string | undefined> {
  const docker = await runProgram('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeout: 15_000,
  });
  if (docker.code === 0) return undefined;
  return docker.missing ? 'no docker' : "docker is installed, but its engine doesn't answer";
}

function orList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
