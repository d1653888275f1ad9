import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli, startCli } from '../commands/runCli.ts';
import { hasJava } from '../localNeo4j/hasJava.ts';
import { ending, findProcesses, startDatabase, until } from '../localNeo4j/startDatabase.ts';
import { emptyGraph, given } from '../setup/graph.ts';
import { relayTo } from './relay.ts';
import { fixture, imported, WORLD } from './tables.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

/** Linux has a program that forbids a process to write; elsewhere there is none to try it with. */
const canForbid = spawnSync('prlimit', ['--version']).status === 0;

let folder: string;
let record: string;
let news: string;
/** What a load of the record sends. */
let bytes: number;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente faults ')));
  record = join(folder, 'record.jsonl');
  await emptyGraph();
  await given(WORLD);
  await imported('cow-states', fixture('states.csv'));
  await imported('cow-alliances', fixture('alliances.csv'));
  await runCli(['dump', record]);
  await emptyGraph();
  await using relay = await relayTo(databaseAddress.uri);
  await runCli(['load', record], { NEO4J_URI: relay.uri });
  bytes = relay.sent();

  news = join(folder, 'news');
  mkdirSync(news);
  writeFileSync(join(news, 'entente.yaml'), 'name: news\n');
  writeFileSync(join(news, 'delta.yaml'), 'entities:\n  - { id: state/delta, name: Delta }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Works on a database of its own, in the folder where the one before has left its data. */
async function onDatabase(
  work: (address: { NEO4J_URI: string; NEO4J_PASSWORD: string }, jvm: number) => Promise<void>,
): Promise<void> {
  const data = join(folder, 'data');
  const { child, outcome } = startDatabase({ ENTENTE_DATA: data, ENTENTE_DATABASE: 'java' });
  try {
    const { uri, password } = await outcome;
    const [jvm] = findProcesses('CommunityEntryPoint', data);
    await work({ NEO4J_URI: uri!, NEO4J_PASSWORD: password! }, jvm!);
  } finally {
    child.kill('SIGTERM');
    await ending(child);
  }
}

// Each goes on with the data that the one before has left, which is what they are about.
describe.runIf(hasJava)('A database', { timeout: 600_000 }, () => {
  // How long that takes is looked at in tests/graph/patience.test.ts, by a clock of its own.
  it('that is killed under a load ends the load, in one line', async () => {
    await onDatabase(async (address, jvm) => {
      expect((await runCli(['check'], address)).stdout).toBe('The graph is sound.\n');
      const strike = (): void => {
        process.kill(jvm, 'SIGKILL');
      };
      await using relay = await relayTo(address.NEO4J_URI, Math.floor(bytes * 0.6), strike);
      const { code, stdout, stderr } = await runCli(['load', record], { ...address, NEO4J_URI: relay.uri });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^The connection to the graph was lost; the last transaction was written completely or not at all. Run the same command again: .+\n$/,
      );
    });
  });

  it('that is there again has nothing of it, and takes the load as if nothing had been', async () => {
    await onDatabase(async (address) => {
      expect((await runCli(['check'], address)).stdout).toBe('The graph is sound.\n');
      expect(await runCli(['load', record], address)).toMatchObject({ code: 0 });
      await expectRecord(address);
    });
  });

  it.runIf(canForbid)(
    'that can write no more says so, and that nobody knows whether what was being written is in it',
    async () => {
      await onDatabase(async (address, jvm) => {
        execFileSync('prlimit', ['--pid', String(jvm), '--fsize=1:']);
        const { code, stderr } = await runCli(['seed', news], address);
        expect(code).toBe(1);
        expect(stderr).toMatch(
          /^The graph failed, and it isn't known whether the last transaction was written; run the same command again, or entente check: Could not append .+\n$/,
        );
      });
      await onDatabase(async (address) => {
        await expectRecord(address);
        expect(await runCli(['seed', news], address)).toMatchObject({ code: 0 });
        expect((await runCli(['check'], address)).stdout).toBe('The graph is sound.\n');
      });
    },
  );

  it.runIf(canForbid)('of a service that can write no more is started again by it', async () => {
    const environment = {
      NEO4J_URI: undefined,
      ENTENTE_DATA: join(folder, 'data'),
      ENTENTE_DATABASE: 'java',
      ENTENTE_BOLT_PORT: '0',
      ENTENTE_PORT: '0',
    };
    const { child, ended } = startCli(['start'], environment);
    let said = '';
    child.stdout.on('data', (text: string) => (said += text));
    try {
      await until('the service is ready', () => said.includes('Entente is running'), 300_000);
      const [jvm] = findProcesses('CommunityEntryPoint', environment.ENTENTE_DATA);
      execFileSync('prlimit', ['--pid', String(jvm), '--fsize=1:']);
      writeFileSync(join(news, 'epsilon.yaml'), 'entities:\n  - { id: state/epsilon, name: Epsilon }\n');
      expect(await runCli(['seed', news], environment)).toMatchObject({ code: 1 });
      const isAnother = (): boolean => {
        const [found] = findProcesses('CommunityEntryPoint', environment.ENTENTE_DATA);
        return found !== undefined && found !== jvm;
      };
      await until('another Neo4j', isAnother, 120_000);
      expect(await runCli(['seed', news], environment)).toMatchObject({ code: 0 });
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });
});

async function expectRecord(address: NodeJS.ProcessEnv): Promise<void> {
  const again = join(folder, 'again.jsonl');
  expect(await runCli(['dump', again], address)).toMatchObject({ code: 0 });
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(record, 'utf8'));
}
