import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { dumpRecord, loadRecord } from '../../src/record/dump.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { runCli, startCli } from '../commands/runCli.ts';
import type { Ended } from '../commands/runCli.ts';
import { seedGraph } from '../seed/seeded.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { emptyGraph, given, graph } from '../setup/graph.ts';
import { relayTo } from './relay.ts';
import { fixture, imported, WORLD } from './tables.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const STATES = ['import', 'cow-states', fixture('states.csv')];

/** Ten points of a work, one in each tenth of what it sends to the database. */
const POINTS = Array.from({ length: 10 }, (_point, tenth) => (tenth + ((tenth * 0.618) % 1)) / 10 + 0.003);

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente faults ')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dumped(): Promise<readonly string[]> {
  return graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));
}

/** How many bytes a command sends to the database when nothing disturbs it. */
async function bytesOf(argv: readonly string[]): Promise<number> {
  await using relay = await relayTo(databaseAddress.uri);
  expect(await runCli(argv, { NEO4J_URI: relay.uri })).toMatchObject({ code: 0 });
  return relay.sent();
}

/** Kills a command when it has sent so many bytes to the database, and waits until the database has let go of it. */
async function killed(argv: readonly string[], bytes: number): Promise<Ended> {
  let strike = (): void => {};
  await using relay = await relayTo(databaseAddress.uri, bytes, () => strike());
  const { child, ended } = startCli(argv, { NEO4J_URI: relay.uri });
  strike = () => child.kill('SIGKILL');
  const how = await ended;
  await graph.write('wait', (transaction) => transaction.run(writes.lockGraph));
  return how;
}

describe('An import of a table', { timeout: 600_000 }, () => {
  let before: readonly string[];
  let undisturbed: readonly string[];
  let bytes: number;

  const beginAgain = async (): Promise<void> => {
    await emptyGraph();
    await graph.write('load', (transaction) => loadRecord(transaction, before));
  };

  beforeAll(async () => {
    await seedGraph();
    before = await dumped();
    bytes = await bytesOf(STATES);
    undisturbed = await canonicalDump(graph);
    await beginAgain();
  });

  // Behind the table itself come those that the project ships, each in its own transaction.
  it.each(POINTS)(
    'leaves tables whole or not at all when it is killed at %f of the way, and is whole when run again',
    async (share) => {
      expect(await killed(STATES, Math.floor(share * bytes))).toMatchObject({ signal: 'SIGKILL' });
      expect(await runChecks(graph)).toEqual([]);
      const after = await dumped();
      const isLoaded = after.some((line) => line.startsWith('{"labels":["Load"],"id":"cow-states-2016"'));
      // The checks above tell of half a load.
      expect(isLoaded ? before : after).toEqual(before);
      expect(await runCli(STATES)).toMatchObject({ code: 0 });
      expect(await canonicalDump(graph)).toEqual(undisturbed);
      await beginAgain();
    },
  );

  it('comes to the undisturbed graph then, although it is run twice at once', async () => {
    const both = await Promise.all([runCli(STATES), runCli(STATES)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await canonicalDump(graph)).toEqual(undisturbed);
    const once = await dumped();
    expect(await runCli(STATES)).toMatchObject({ code: 0 });
    expect(await dumped()).toEqual(once);
  });
});

describe('A load of a dump', { timeout: 600_000 }, () => {
  let record: string;
  let lines: readonly string[];
  let bytes: number;

  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await imported('cow-states', fixture('states.csv'));
    await imported('cow-alliances', fixture('alliances.csv'));
    lines = await dumped();
    record = join(folder, 'record.jsonl');
    await runCli(['dump', record]);
    await emptyGraph();
    bytes = await bytesOf(['load', record]);
    await emptyGraph();
  });

  it('is of what the dump wrote', () => {
    expect(readFileSync(record, 'utf8')).toBe(lines.map((line) => `${line}\n`).join(''));
  });

  it.each(POINTS)(
    'leaves nothing when it is killed at %f of the way, and is whole when run again',
    async (share) => {
      expect(await killed(['load', record], Math.floor(share * bytes))).toMatchObject({ signal: 'SIGKILL' });
      expect(await runChecks(graph)).toEqual([]);
      expect(await dumped()).toHaveLength(1);
      await graph.write('load', (transaction) => loadRecord(transaction, lines));
      expect(await runChecks(graph)).toEqual([]);
      expect(await dumped()).toEqual(lines);
      await emptyGraph();
    },
  );

  it('is done by one of two at once, and the other says why it was not', async () => {
    const both = await Promise.all([runCli(['load', record]), runCli(['load', record])]);
    const done = both.findIndex(({ code }) => code === 0);
    expect(both[done]).toMatchObject({ code: 0, stderr: '' });
    expect(both[1 - done]).toMatchObject({
      code: 1,
      stderr: "A dump can only be loaded into an empty graph; this one isn't empty.\n",
    });
    expect(await dumped()).toEqual(lines);
  });
});
