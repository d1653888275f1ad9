import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { writeLoad } from '../../src/statements/writeLoad.ts';
import { writes } from '../../src/statements/writes.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, graph } from '../setup/graph.ts';
import { runCli, startCli } from './runCli.ts';
import type { Ended } from './runCli.ts';

const STACK = /\n\s+at /;

describe('entente seed', { timeout: 120_000 }, () => {
  let undisturbed: string[];
  let first: Ended;
  let names: string[];

  beforeAll(async () => {
    names = (await readSeed(SEED)).map(({ name }) => name);
    await emptyGraph();
    first = await runCli(['seed']);
    undisturbed = await canonicalDump(graph);
  }, 120_000);

  it('says what each file brought', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const lines = first.stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': ')[0])).toEqual(names);
    for (const line of lines) {
      expect(line).toMatch(/: \d+ statements recorded, \d+ pieces of evidence added$/);
    }
    expect(undisturbed.length).toBeGreaterThan(5_000);
  });

  it('says that nothing changed when it is run again', async () => {
    const { code, stdout } = await runCli(['seed']);
    expect(code).toBe(0);
    expect(stdout).toBe(names.map((name) => `${name}: unchanged\n`).join(''));
    expect(await canonicalDump(graph)).toEqual(undisturbed);
  });

  // After so many lines of output, and a moment more; the moments are drawn, but always the same.
  const draw = drawing(20210204);
  const points = [
    { lines: 0, moment: 300 + draw(400) },
    { lines: 0, moment: 900 + draw(600) },
    { lines: 1, moment: draw(200) },
    { lines: 2, moment: draw(300) },
    { lines: 3, moment: draw(200) },
    { lines: 4, moment: draw(200) },
    { lines: 5, moment: draw(200) },
    { lines: 7, moment: draw(20) },
  ];

  it.each(points)(
    'leaves a sound graph if it is killed $moment ms after line $lines, and goes on from there',
    async ({ lines, moment }) => {
      await emptyGraph();
      const { child, ended } = startCli(['seed']);
      await printed(child.stdout, lines);
      await wait(moment);
      child.kill('SIGKILL');
      const { signal, stdout } = await ended;
      expect(signal).toBe('SIGKILL');
      const said = stdout.split('\n').length - 1;
      expect(said).toBeGreaterThanOrEqual(lines);

      expect(await runChecks(graph)).toEqual([]);
      // A commit may still be on its way; whoever holds the lock after it sees what came of it.
      await graph.write('wait', (transaction) => transaction.run(writes.lockGraph));
      const loaded = (await cypher('MATCH (load:Load) RETURN load.id AS id')).map(({ id }) => id as string);
      // What it said is there; at most one file more had been written when it was killed.
      expect([said, said + 1]).toContain(loaded.length);
      expect(loaded.toSorted()).toEqual(names.slice(0, loaded.length).toSorted());

      for (const load of seedLoads(await readSeed(SEED))) {
        expect((await writeLoad(graph, load)).changed).toBe(!loaded.includes(load.id));
      }
      expect(await canonicalDump(graph)).toEqual(undisturbed);
    },
  );

  it('comes to the same graph however often it was killed on the way', async () => {
    await emptyGraph();
    for (const moment of [1, 2, 3, 4].map(() => 1_000 + draw(900))) {
      const { child, ended } = startCli(['seed']);
      await Promise.race([wait(moment), ended]);
      child.kill('SIGKILL');
      await ended;
      expect(await runChecks(graph)).toEqual([]);
    }
    const { code } = await runCli(['seed']);
    expect(code).toBe(0);
    expect(await canonicalDump(graph)).toEqual(undisturbed);
  });
});

describe('entente seed with a folder', { timeout: 60_000 }, () => {
  const WORLD = `
entities:
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll of members }
`;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-seed-'));
    await emptyGraph();
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('loads what is in it', async () => {
    await writeFile(join(folder, 'entities.yaml'), WORLD);
    await writeFile(
      join(folder, 'a.yaml'),
      `source: document/roll\nstatements:\n  - { claim: 'state/alpha NAMED "Alpha"', place: row 1 }\n`,
    );
    expect(await runCli(['seed', folder])).toEqual({
      code: 0,
      signal: null,
      stderr: '',
      stdout:
        'entities.yaml: 0 statements recorded, 0 pieces of evidence added\n' +
        'a.yaml: 1 statements recorded, 1 pieces of evidence added\n',
    });
    expect(await cypher('MATCH (name:Name) RETURN name.text AS text')).toEqual([{ text: 'Alpha' }]);
  });

  it('loads nothing if one file has a mistake, and says where', async () => {
    await writeFile(join(folder, 'entities.yaml'), WORLD);
    await writeFile(
      join(folder, 'a.yaml'),
      `source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/nowhere, place: row 1 }
  - { claim: state/alpha RULES state/alpha, place: row 2 }
`,
    );
    expect(await runCli(['seed', folder])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr:
        'a.yaml:3:14 org/nowhere is not declared in any seed file\n' +
        'a.yaml:4:14 RULES is not in the closed list of predicates\n',
    });
    expect(await cypher('MATCH (n) WHERE NOT n:Graph RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it.each([
    ['is no YAML', 'statements: [', /^a\.yaml:1:\d+ /],
    ['has an unknown key', 'statments: []', /^a\.yaml:1:1 statments: /],
    ['has a day that is none', `${WORLD}vouches: 2021-02-31`, /^a\.yaml:6:10 vouches: A day is written as /],
  ])('says in one line what is wrong with a file that %s', async (_what, text, message) => {
    await writeFile(join(folder, 'a.yaml'), text);
    const { code, stdout, stderr } = await runCli(['seed', folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(await cypher('MATCH (n) WHERE NOT n:Graph RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('refuses a folder without seed files', async () => {
    const { code, stderr } = await runCli(['seed', folder]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${folder}: A seed folder holds .yaml files; found none\n`,
    });
  });

  it('refuses a folder that is not there, without a stack trace', async () => {
    const { code, stderr } = await runCli(['seed', join(folder, 'nowhere')]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(folder, 'nowhere')}: A seed is a folder of .yaml files; `);
    expect(stderr).not.toMatch(STACK);
  });

  it('says so if a text is not the one that is cited, and loads the seed all the same', async () => {
    await writeFile(
      join(folder, 'a.yaml'),
      `documents:\n  - { id: document/roll, name: Roll, file: roll.txt, sha256: ${'f'.repeat(64)} }\n`,
    );
    await writeFile(join(folder, 'roll.txt'), 'Alpha\n');
    const { code, stdout, stderr } = await runCli(['seed', folder], { ENTENTE_TEXTS: folder });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'a.yaml: 0 statements recorded, 0 pieces of evidence added\n',
    });
    expect(stderr).toMatch(
      /^The text roll\.txt is not the one that is cited: its sha256 is [0-9a-f]{64}, the seed pins f{64}\.\n$/,
    );
  });
});

/** Waits until so many lines have been printed. */
async function printed(stream: NodeJS.ReadableStream, lines: number): Promise<void> {
  if (lines === 0) return;
  await new Promise<void>((resolve, reject) => {
    let count = 0;
    stream.on('data', (text: string) => {
      count += text.split('\n').length - 1;
      if (count >= lines) resolve();
    });
    stream.on('end', () => reject(new Error(`It printed ${count} lines; ${lines} were awaited`)));
  });
}

/** Whole numbers below a bound, the same in every run. */
function drawing(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
