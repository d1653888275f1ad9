import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Config } from '../config/config.ts';
import { StartError } from '../config/errors.ts';
import { checkDisk, fullDisk, isFull } from './checkDisk.ts';
import { checkMemory } from './checkMemory.ts';
import { claimPort } from './claimPort.ts';
import { endProcesses } from './endProcesses.ts';
import { explainFailure } from './explainFailure.ts';
import { fetchNeo4j } from './fetchNeo4j.ts';
import { keepPassword, passwordFile } from './keepPassword.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { startWatcher } from './startWatcher.ts';
import { waitForBolt } from './waitForBolt.ts';
import { pageCache, writeConfiguration } from './writeConfiguration.ts';
import { writeFirstPassword } from './writeFirstPassword.ts';

const startPatience = 180_000;
/** Less, where the disk is full. */
const fullPatience = 20_000;
const stopPatience = 20_000;

/** What Neo4j's own scripts give to the JVM, and what makes its start cheaper. */
const jvmOptions = [
  // The second compiler begins at twenty times the default: at a start it would take a third of the processors, and it soon catches up.
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=20000',
  '-XX:Tier4CompileThreshold=200000',
  '-XX:Tier4BackEdgeThreshold=600000',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** What the steps of one start share. */
interface Launch {
  readonly java: string;
  readonly folder: string;
  readonly home: string;
  /** An argument that only the processes of this start carry; the watcher recognises them by it. */
  readonly run: string;
  /** An argument that the processes of every start from this folder carry. */
  readonly mark: string;
  readonly classPath: string;
  readonly log: string;
  readonly heap: string;
}

/** Starts Neo4j in a JVM of its own; the folder has to be locked. */
export async function startWithJava(
  java: string,
  folder: string,
  { boltPort, heap, settings }: Config['local'],
  report: (line: string) => void,
): Promise<RunningDatabase> {
  const home = join(folder, 'neo4j');
  const mark = `-Dentente.home=${home}`;
  // The folder is this process's own, so what still runs from it belongs to a process that was killed.
  await endProcesses(mark, stopPatience);
  const port = await claimPort(boltPort, 'ENTENTE_BOLT_PORT');
  checkMemory(heap, pageCache);
  if (!existsSync(join(home, 'data', 'transactions', 'neo4j'))) checkDisk(folder);

  const jars = await fetchNeo4j(folder, report);
  for (const name of ['conf', 'logs']) mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
  writeConfiguration(home, port, settings);
  const launch: Launch = {
    java,
    folder,
    home,
    run: `-Dentente.run=${randomUUID()}`,
    mark,
    classPath: writeClassPath(home, jars),
    log: join(home, 'logs', 'console.log'),
    heap,
  };

  const watcher = startWatcher('java', launch.run);
  let stop = watcher.stop;
  try {
    const password = setPassword(launch);
    report(`Starting Neo4j with Java (its log is ${launch.log})`);
    const child = await spawnNeo4j(launch);
    const gone = once(child, 'exit');
    let stopping: Promise<void> | undefined;
    stop = () => (stopping ??= end(child, gone).then(watcher.stop));

    const uri = `bolt://127.0.0.1:${port}`;
    await waitUntilStarted(launch, child, { uri, password, port });
    return {
      kind: 'java',
      uri,
      user: 'neo4j',
      password,
      passwordFile: passwordFile(folder),
      ended: new Promise((resolve) => {
        child.once('exit', (code, signal) => {
          if (stopping !== undefined) return;
          resolve(`Neo4j stopped unexpectedly (${signal ?? `exit code ${code}`}); see ${launch.log}.`);
        });
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Java reads long arguments from a file, which also keeps the list of processes legible. */
function writeClassPath(home: string, jars: readonly string[]): string {
  const file = join(home, 'conf', 'class-path');
  writeFileSync(file, `-cp\n${quote(jars.join(delimiter))}\n`);
  return file;
}

function quote(argument: string): string {
  return `"${argument.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** Sets the first password as long as there is no database with one; a start that was killed is so repeated. */
function setPassword({ folder, home }: Launch): string {
  const hasData = existsSync(join(home, 'data', 'databases', 'system'));
  const password = keepPassword(folder, hasData);
  if (!hasData) writeFirstPassword(home, password);
  return password;
}

async function spawnNeo4j({ java, home, run, mark, classPath, log, heap }: Launch): Promise<ChildProcess> {
  const output = openSync(log, 'w', 0o600);
  try {
    const child = spawn(
      java,
      [
        `-Xms${heap}`,
        `-Xmx${heap}`,
        ...jvmOptions,
        `-XX:ErrorFile=${join(home, 'logs', 'jvm-error-%p.log')}`,
        run,
        mark,
        `@${classPath}`,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${home}`,
        `--config-dir=${join(home, 'conf')}`,
        '--console-mode',
      ],
      // In a session of its own, so that Ctrl-C in the terminal doesn't end it before those who still use it.
      { cwd: home, detached: true, stdio: ['ignore', output, output] },
    );
    await once(child, 'spawn');
    return child;
  } finally {
    closeSync(output);
  }
}

async function waitUntilStarted(
  { folder, log, heap }: Launch,
  child: ChildProcess,
  { uri, password, port }: { uri: string; password: string; port: number },
): Promise<void> {
  const start = Date.now();
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new AbortController();
  child.once('exit', () => ended.abort());

  // Until Neo4j says that the port is its own, an answer there might come from another one.
  while (!readFileSync(log, 'utf8').includes('Bolt enabled on')) {
    if (hasEnded()) throw explainFailure(readFileSync(log, 'utf8'), { log, port, folder, heap });
    if (Date.now() - start > fullPatience && isFull(folder)) throw fullDisk(folder);
    if (Date.now() - start > startPatience)
      throw new StartError(`Neo4j hasn't started within ${startPatience / 60_000} minutes; see ${log}.`);
    await pause(50);
  }
  const answer = await waitForBolt(
    { uri, user: 'neo4j', password, database: 'neo4j' },
    AbortSignal.any([ended.signal, AbortSignal.timeout(startPatience)]),
    // Where it can't write, it listens all the same, and never answers.
    () => Date.now() - start > fullPatience && isFull(folder) && ended.abort(),
  );
  if (answer.state === 'ready') return;
  if (answer.state === 'refused')
    throw new StartError(
      `The database in ${folder} rejects the password in ${passwordFile(folder)}; correct it there, or remove the folder to start from scratch.`,
    );
  if (hasEnded()) throw explainFailure(readFileSync(log, 'utf8'), { log, port, folder, heap });
  if (isFull(folder)) throw fullDisk(folder);
  throw new StartError(`Neo4j has started but doesn't answer (${answer.fault}); see ${log}.`);
}

async function end(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatience);
  await gone;
  clearTimeout(timer);
}
