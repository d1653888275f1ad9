import { execFile, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The images the suite runs on; NEO4J_IMAGE and NODE_IMAGE name others than the public ones. */
export const images = {
  neo4j: process.env['NEO4J_IMAGE'] || 'neo4j:5.26-community',
  node: process.env['NODE_IMAGE'] || 'node:24-bookworm-slim',
};

/** Why the suite can't run here, or undefined if it can. */
export function whatIsMissing(): string | undefined {
  if (!succeeds('docker', ['info'])) return 'no Docker engine answers';
  if (composeCommand() === undefined) return 'neither docker compose nor docker-compose is installed';
  for (const image of Object.values(images)) {
    const isHere = succeeds('docker', ['image', 'inspect', image]);
    if (!isHere && !succeeds('docker', ['pull', '--quiet', image])) return `the image ${image} can't be had`;
  }
  if (!succeeds('docker', ['run', '--rm', '--entrypoint', 'node', images.node, '--version']))
    return 'the engine runs no container';
  return undefined;
}

/** Runs docker. @returns what it printed @throws with what it complained of */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** Runs docker compose on the project's own file, as a project of its own. */
export async function compose(
  project: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<string> {
  const [command, ...before] = composeCommand()!;
  const { stdout } = await run(command!, [...before, '--project-name', project, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
}

function composeCommand(): readonly string[] | undefined {
  if (succeeds('docker', ['compose', 'version'])) return ['docker', 'compose'];
  return succeeds('docker-compose', ['version']) ? ['docker-compose'] : undefined;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Asks a service over HTTP. */
export async function askService(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Waits until something is so; a question that fails counts as not yet. */
export async function until(what: string, holds: () => Promise<boolean>, limit = 300_000): Promise<void> {
  const end = Date.now() + limit;
  let fault: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      fault = error;
    }
    await pause(500);
  }
  throw new Error(`Not within ${limit / 1000} s: ${what}`, { cause: fault });
}
