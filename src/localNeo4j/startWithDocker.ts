import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Config } from '../config/config.ts';
import { StartError } from '../config/errors.ts';
import { claimPort } from './claimPort.ts';
import { explainFailure } from './explainFailure.ts';
import { keepPassword, passwordFile } from './keepPassword.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { runProgram } from './runProgram.ts';
import { startWatcher } from './startWatcher.ts';
import { waitForBolt } from './waitForBolt.ts';
import { commonSettings } from './writeConfiguration.ts';

const startPatience = 180_000;
const stopPatience = 20;

/** Starts Neo4j in a container; the folder has to be locked. */
export async function startWithDocker(
  folder: string,
  { boltPort, heap, image, settings }: Config['local'],
  report: (line: string) => void,
): Promise<RunningDatabase> {
  const name = nameContainer(folder);
  // The folder is this process's own, so a container of its name belongs to a process that was killed.
  await removeContainer(name);
  const port = await claimPort(boltPort, 'ENTENTE_BOLT_PORT');
  await getImage(image, report);
  const hasData = (await docker(['volume', 'inspect', name])).code === 0;
  const password = keepPassword(folder, hasData);

  const container = await createContainer({ name, image, port, heap, password, settings });
  // The container exists but doesn't run yet: whenever this process is killed, there is somebody to remove it.
  const watcher = startWatcher('docker', container);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= removeContainer(container).then(watcher.stop));
  try {
    report(`Starting Neo4j with Docker (its log: docker logs ${name})`);
    const { code, output } = await docker(['start', container]);
    if (code !== 0) throw explainFailure(output, { log: logFile(folder), port, folder, heap });

    const gone = waitForEnd(container, () => stopping !== undefined);
    const uri = `bolt://127.0.0.1:${port}`;
    await waitUntilStarted(container, gone, { uri, password, port, folder, heap });
    return {
      kind: 'docker',
      uri,
      user: 'neo4j',
      password,
      passwordFile: passwordFile(folder),
      ended: new Promise((resolve) => {
        gone.addEventListener('abort', () => {
          if (stopping === undefined)
            resolve(`Neo4j stopped unexpectedly (${gone.reason}); see docker logs ${name}.`);
        });
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where the log of a container goes that has ended while starting. */
function logFile(folder: string): string {
  return join(folder, 'container.log');
}

/** Names container and volume by an id in the folder, so that another folder, or a new one, has data of its own. */
function nameContainer(folder: string): string {
  const file = join(folder, 'container');
  if (!existsSync(file)) writeFileSync(file, `entente-${randomBytes(4).toString('hex')}\n`);
  return readFileSync(file, 'utf8').trim();
}

async function docker(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number | undefined; output: string }> {
  return await runProgram('docker', args, { environment: { ...process.env, ...environment } });
}

async function removeContainer(container: string): Promise<void> {
  await docker(['stop', '-t', String(stopPatience), container]);
  await docker(['rm', '--force', '--volumes', container]);
  // The watcher of a killed process may be about the same; rm doesn't wait for that.
  while ((await docker(['container', 'inspect', container])).code === 0) await pause(200);
}

async function getImage(image: string, report: (line: string) => void): Promise<void> {
  if ((await docker(['image', 'inspect', image])).code === 0) return;
  report(`Pulling the image ${image} with Docker`);
  const { code, output } = await docker(['pull', '--quiet', image]);
  if (code === 0) return;
  throw new StartError(
    `Docker can't pull the image ${image}: ${explainPull(output)}; set NEO4J_IMAGE to an image of Neo4j 5 that Docker has, install Java and Maven instead, or set NEO4J_URI to a running Neo4j.`,
  );
}

function explainPull(output: string): string {
  if (/dial tcp|lookup|timeout|refused|unreachable|Client\.Timeout|EOF/i.test(output))
    return 'its registry is unreachable';
  if (/not found|manifest unknown|does not exist|denied/i.test(output)) return 'there is no such image';
  if (/no space left/i.test(output)) return 'the disk is full';
  if (/certificate|x509/i.test(output)) return "its registry's certificate isn't trusted";
  return 'the engine refused';
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly port: number;
  readonly heap: string;
  readonly password: string;
  readonly settings: Config['local']['settings'];
}

async function createContainer({
  name,
  image,
  port,
  heap,
  password,
  settings: further,
}: Container): Promise<string> {
  const settings = {
    ...commonSettings,
    ...further,
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  };
  // NEO4J_AUTH without a value is taken from the environment: everybody on the machine can see arguments.
  const options = ['--name', name, '--publish', `127.0.0.1:${port}:7687`, '--volume', `${name}:/data`];
  const variables = [
    'NEO4J_AUTH',
    ...Object.entries(variablesOf(settings)).map(([key, value]) => `${key}=${value}`),
  ];
  const { code, output } = await docker(
    ['create', ...options, ...variables.flatMap((variable) => ['--env', variable]), image],
    { NEO4J_AUTH: `neo4j/${password}` },
  );
  const id = /^[0-9a-f]{64}$/m.exec(output)?.[0];
  if (code !== 0 || id === undefined)
    throw new StartError(`Docker can't create a container of ${image}: ${output.trim().split('\n').at(-1)}`);
  return id;
}

/** Settings of Neo4j as environment variables of its image: dots become underscores, and underscores are doubled. */
export function variablesOf(settings: Config['local']['settings']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );
}

/** Aborts when the container has ended; a `docker wait` that gets killed is started again. */
function waitForEnd(container: string, isStopping: () => boolean): AbortSignal {
  const gone = new AbortController();
  const wait = () => {
    const child = spawn('docker', ['wait', container], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => gone.abort(error.message));
    child.once('close', (code, signal) => {
      if (signal !== null && !isStopping()) wait();
      else gone.abort(code === 0 ? `exit code ${output.trim()}` : 'the container or the engine is gone');
    });
  };
  wait();
  return gone.signal;
}

interface Target {
  readonly uri: string;
  readonly password: string;
  readonly port: number;
  readonly folder: string;
  readonly heap: string;
}

async function waitUntilStarted(
  container: string,
  gone: AbortSignal,
  { uri, password, port, folder, heap }: Target,
): Promise<void> {
  const answer = await waitForBolt(
    { uri, user: 'neo4j', password, database: 'neo4j' },
    AbortSignal.any([gone, AbortSignal.timeout(startPatience)]),
  );
  if (answer.state === 'ready') return;
  if (answer.state === 'refused')
    throw new StartError(
      `The database in the volume of ${folder} rejects the password in ${passwordFile(folder)}; correct it there, or remove the folder to start from scratch.`,
    );
  // The container is removed next, and its log with it.
  const log = logFile(folder);
  const { output } = await docker(['logs', container]);
  writeFileSync(log, output);
  if (gone.aborted) throw explainFailure(output, { log, port, folder, heap });
  throw new StartError(
    `Neo4j hasn't answered within ${startPatience / 60_000} minutes (${answer.fault}); see ${log}.`,
  );
}
