import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { ask } from './ask.ts';
import { hasJava } from './hasJava.ts';
import {
  ending,
  findProcesses,
  readProcess,
  startDatabase,
  type StartedProcess,
  startProgram,
  until,
} from './startDatabase.ts';

let folder: string;
const started: StartedProcess[] = [];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente java ')));
});

afterEach(async () => {
  for (const { child } of started.splice(0)) {
    child.kill('SIGTERM');
    await ending(child);
  }
  await until('the database ends', () => databases().length === 0, 30_000);
  await until('the watcher ends', () => watchers().length === 0, 30_000);
}, 70_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The tests share a folder: each start finds what the one before has left, which is what they are about.
describe.runIf(hasJava)('A database started with Java', { timeout: 600_000 }, () => {
  test('starts from what a first start has left that was killed right after it made the password', async () => {
    const killed = start();
    await until('a password is written', () => existsSync(join(folder, 'password')), 60_000);
    killed.child.kill('SIGKILL');
    await ending(killed.child);
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();

    const second = await start().outcome;

    expect(second).toMatchObject({ kind: 'java', password, passwordFile: join(folder, 'password') });
    expect(statSync(join(folder, 'password')).mode.toString(8)).toBe('100600');
    expect(await ask(second, 'CREATE (:Kept) RETURN 1 AS n')).toEqual([1]);

    const third = await start().outcome;
    expect(third.error).toBe(
      `Entente already runs from ${folder} (process ${second.pid}); stop it, or set ENTENTE_DATA to another folder.`,
    );

    const [watcher] = watchers();
    process.kill(watcher!, 'SIGKILL');
    await until('another watcher', () => watchers().length === 1 && watchers()[0] !== watcher, 15_000);
    process.kill(second.pid!, 'SIGKILL');
    await until('the database ends', () => databases().length === 0, 15_000);
    await until('the watcher ends', () => watchers().length === 0, 15_000);
  });

  test('keeps data and password, and takes over from a parent and a watcher that were both killed', async () => {
    const first = await start().outcome;
    expect(await ask(first, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([1]);
    // Stopped, the parent can't start another watcher before it is killed itself.
    process.kill(first.pid!, 'SIGSTOP');
    process.kill(watchers()[0]!, 'SIGKILL');
    process.kill(first.pid!, 'SIGKILL');
    await until('the watcher is gone', () => watchers().length === 0, 15_000);
    expect(databases()).toHaveLength(1);
    const [orphan] = databases();

    const second = await start().outcome;
    expect(databases()).toHaveLength(1);
    expect(databases()[0]).not.toBe(orphan);
    expect(second.password).toBe(first.password);
    expect(await ask(second, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([1]);
    await expect(ask(second, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN 1 AS n")).rejects.toThrow(
      /file/i,
    );
    await expect(ask(second, "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN 1 AS n")).rejects.toThrow(
      /block/i,
    );

    const address = { NEO4J_URI: second.uri, NEO4J_PASSWORD: second.password };
    const user = startDatabase(address);
    expect(await user.outcome).toMatchObject({ kind: 'address', uri: second.uri });
    await ending(user.child);
    const stranger = await startDatabase({ ...address, NEO4J_PASSWORD: 'wrong' }).outcome;
    expect(stranger.error).toBe(
      `The Neo4j at ${second.uri} rejects the password of user neo4j; correct NEO4J_USER and NEO4J_PASSWORD.`,
    );

    process.kill(databases()[0]!, 'SIGKILL');
    const parent = started.at(-1)!;
    await until('the parent says so', () => parent.said().ended !== undefined, 5000);
    expect(parent.said().ended).toBe(
      `Neo4j stopped unexpectedly (SIGKILL); see ${join(folder, 'neo4j', 'logs', 'console.log')}.`,
    );
  });

  test('ends with an npm that is killed, although a shell between them survives', async () => {
    const project = mkdtempSync(join(tmpdir(), 'entente npm '));
    const script = `${JSON.stringify(process.execPath)} ${JSON.stringify(startProgram)}; true`;
    writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts: { start: script } }));

    const npm = startDatabase({ ENTENTE_DATA: folder }, ['npm', 'start'], project);
    const database = await npm.outcome;
    expect(processTree(database.pid!)).toMatch(/npm start.* sh /);
    npm.child.kill('SIGKILL');

    await until('node ends', () => !existsSync(`/proc/${database.pid}`), 15_000);
    expect(databases()).toEqual([]);
    expect(watchers()).toEqual([]);
    rmSync(project, { recursive: true });
  });
});

function start(): StartedProcess {
  const process = startDatabase({ ENTENTE_DATA: folder });
  started.push(process);
  return process;
}

function databases(): readonly number[] {
  return findProcesses('CommunityEntryPoint', folder);
}

function watchers(): readonly number[] {
  return findProcesses('watcher.ts', 'entente.run').filter((pid) =>
    readProcess(pid, 'environ').includes(folder),
  );
}

/** The commands from npm down to the process. */
function processTree(pid: number): string {
  const commands: string[] = [];
  for (let at = pid; at > 1;) {
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(at)], { encoding: 'utf8' }).trim();
    commands.unshift(line.replace(/^\d+ /, ''));
    at = Number.parseInt(line, 10);
  }
  return commands.join(' | ');
}
