import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ask } from './ask.ts';
import {
  ending,
  findProcesses,
  readProcess,
  startDatabase,
  type StartedProcess,
  until,
} from './startDatabase.ts';

const image = process.env['NEO4J_IMAGE'] ?? 'neo4j:5.26-community';
const hasEngine = spawnSync('docker', ['version']).status === 0;
const hasImage = hasEngine && spawnSync('docker', ['image', 'inspect', image]).status === 0;

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente docker ')));
});

afterAll(() => {
  if (hasImage) execFileSync('docker', ['volume', 'rm', containerName()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('A database started with Docker', { timeout: 600_000 }, () => {
  test.runIf(hasImage)('ends with its parent, whatever is killed, and keeps data and password', async () => {
    const first = start(image);
    const database = await first.outcome;
    expect(database).toMatchObject({ kind: 'docker', passwordFile: join(folder, 'password') });
    expect(statSync(join(folder, 'password')).mode.toString(8)).toBe('100600');
    expect(await ask(database, 'CREATE (:Kept) RETURN 1 AS n')).toEqual([1]);
    expect(findProcesses(database.password!)).toEqual([]);

    const [watcher] = watchers();
    process.kill(watcher!, 'SIGKILL');
    await until('another watcher', () => watchers().length === 1 && watchers()[0] !== watcher, 15_000);
    first.child.kill('SIGKILL');

    // At once, while the watcher is about to end the first one's container.
    const second = start(image);
    const again = await second.outcome;
    expect(again.password).toBe(database.password);
    expect(await ask(again, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([1]);
    execFileSync('docker', ['kill', containerName()]);
    await until('the parent says so', () => second.said().ended !== undefined, 5000);
    expect(second.said().ended).toMatch(
      /^Neo4j stopped unexpectedly \(exit code 137\); see docker logs entente-\w+\.$/,
    );
    await ending(second.child);
    expect(containers()).toEqual('');

    const third = start(image);
    await third.outcome;
    third.child.kill('SIGKILL');
    await until('the container is gone', () => containers() === '', 20_000);
    await until('the watcher ends', () => watchers().length === 0, 5000);
  });

  test.runIf(hasEngine)('says in one sentence that it cannot get an image', async () => {
    const { error } = await start('entente.invalid/absent:1').outcome;
    expect(error).toMatch(
      /^Docker can't pull the image entente\.invalid\/absent:1: [^:;]+; set NEO4J_IMAGE to an image of Neo4j 5 that Docker has, /,
    );
  });
});

function start(name: string): StartedProcess {
  return startDatabase({ ENTENTE_DATA: folder, ENTENTE_DATABASE: 'docker', NEO4J_IMAGE: name });
}

function containerName(): string {
  return readFileSync(join(folder, 'container'), 'utf8').trim();
}

function containers(): string {
  return execFileSync('docker', ['ps', '--all', '--quiet', '--filter', `name=${containerName()}`], {
    encoding: 'utf8',
  });
}

function watchers(): readonly number[] {
  return findProcesses('watcher.ts', 'docker').filter((pid) => readProcess(pid, 'environ').includes(folder));
}
