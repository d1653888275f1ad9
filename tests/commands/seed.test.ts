import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { locate } from '../../src/import/locate.ts';
import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { fixture, imported } from '../import/tables.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { runCli, startCli } from './runCli.ts';
import type { Ended } from './runCli.ts';

const STACK = /\n\s+at /;

describe('entente seed', { timeout: 600_000 }, () => {
  let undisturbed: string[];
  let first: Ended;
  let names: string[];

  beforeAll(async () => {
    names = (await readSeed(SEED)).map(({ name }) => `seed/${name}`);
    await emptyGraph();
    first = await runCli(['seed']);
    undisturbed = await canonicalDump(graph);
  }, 600_000);

  it('says what each file brought', () => {
    expect(first).toMatchObject({ code: 0 });
    expect(first.stderr).toMatch(
      /^The places of quotations were not checked for [^\n]+: set ENTENTE_TEXTS to the folder with the cited texts\.\n$/,
    );
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
    await writeFile(join(folder, 'entente.yaml'), 'name: own\n');
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
        'own/entities.yaml: 0 statements recorded, 0 pieces of evidence added\n' +
        'own/a.yaml: 1 statements recorded, 1 pieces of evidence added\n',
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
  - { claim: state/alpha MEMBER_OFF org/nowhere, place: row 2 }
`,
    );
    expect(await runCli(['seed', folder])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'a.yaml:4:14 MEMBER_OFF is not in the closed list of predicates; did you mean MEMBER_OF?\n',
    });
    await writeFile(join(folder, 'a.yaml'), await replaced('MEMBER_OFF', 'MEMBER_OF'));
    // Only the graph knows whether there is such an entity.
    expect(await runCli(['seed', folder])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr:
        'a.yaml:3:14 org/nowhere is not declared in any seed file or in the graph\n' +
        'a.yaml:4:14 org/nowhere is not declared in any seed file or in the graph\n',
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
      stdout: 'own/a.yaml: 0 statements recorded, 0 pieces of evidence added\n',
    });
    expect(stderr).toMatch(
      /^The text roll\.txt differs from the cited one: its sha256 is [0-9a-f]{64}, the seed file has f{64}\.\n$/,
    );
  });

  async function replaced(from: string, to: string): Promise<string> {
    return (await readFile(join(folder, 'a.yaml'), 'utf8')).replace(from, to);
  }

  const CLAIM = 'state/alpha NAMED "Alpha"';
  const file = (...statements: string[]): string =>
    `source: document/roll\nstatements:\n${statements.map((parts) => `  - { ${parts} }\n`).join('')}`;

  it('speaks of what the graph knows, whoever brought it, and not of what it does not know', async () => {
    await given(WORLD);
    await imported('cow-states', fixture('states.csv'));
    await writeFile(
      join(folder, 'a.yaml'),
      file(`claim: '${CLAIM}', place: row 1`, `claim: 'state/alpha-and-omega NAMED "Omega"', place: row 2`),
    );
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 0,
      stdout: 'own/a.yaml: 2 statements recorded, 2 pieces of evidence added\n',
    });
    await writeFile(join(folder, 'a.yaml'), await replaced('alpha-and-omega', 'alpha-an-omega'));
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'a.yaml:4:14 state/alpha-an-omega is not declared in any seed file or in the graph; did you mean state/alpha-and-omega?\n',
    });
    expect(await runChecks(graph)).toEqual([]);
  });

  it('has its files beside those of another folder with the same names', async () => {
    await given(`${WORLD}${file(`claim: '${CLAIM}', place: row 1`)}`, 'seed/20-states.yaml');
    const before = await cypher('MATCH (e:Evidence {withdrawn: false}) RETURN e.id AS id');
    await writeFile(
      join(folder, '20-states.yaml'),
      'entities:\n  - { id: state/beta, name: Beta }\n' +
        file(`claim: 'state/beta NAMED "Beta"', place: row 2`),
    );
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 0,
      stdout: 'own/20-states.yaml: 1 statements recorded, 1 pieces of evidence added\n',
    });
    expect(await cypher('MATCH (e:Evidence {withdrawn: false}) RETURN e.id AS id')).toEqual(
      expect.arrayContaining([...before]),
    );

    // The same file in a folder that takes the name of the other.
    await writeFile(join(folder, 'entente.yaml'), 'name: seed\n');
    const dumpBefore = await canonicalDump(graph);
    const refused = await runCli(['seed', folder]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toBe(
      'seed/20-states.yaml: A new version of a file shares something with the old one; what was loaded as seed/20-states.yaml supports 1 statements, none of which this file has: load it anyway with --replace, or keep both by giving the folder another name\n',
    );
    expect(await canonicalDump(graph)).toEqual(dumpBefore);
    expect(await runCli(['seed', folder, '--replace'])).toMatchObject({
      code: 0,
      stdout:
        'seed/20-states.yaml: 0 statements recorded, 0 pieces of evidence added, 1 withdrawn, 1 statements retracted\n',
    });
  });

  it('loads what was edited, however little is left, but not what was emptied', async () => {
    await given(WORLD);
    const rows = Array.from(
      { length: 20 },
      (_, row) => `claim: '${CLAIM}', role: r${row}, place: row ${row}`,
    );
    await writeFile(join(folder, 'a.yaml'), file(...rows));
    await runCli(['seed', folder]);
    await writeFile(join(folder, 'a.yaml'), file(rows[7]!, `claim: '${CLAIM}', place: row 99`));
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 statements recorded, 1 pieces of evidence added, 19 withdrawn'),
    });
    await writeFile(join(folder, 'a.yaml'), '');
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('delete the file and withdraw it with --remove own/a.yaml'),
    });
  });

  it('tells of a file that is gone until it is removed, and brings it back when it is there again', async () => {
    await given(WORLD);
    const [a, b] = [file(`claim: '${CLAIM}', place: row 1`), file(`claim: '${CLAIM}', place: row 2`)];
    await writeFile(join(folder, 'a.yaml'), a);
    await writeFile(join(folder, 'b.yml'), b);
    await runCli(['seed', folder]);
    const both = await canonicalDump(graph);
    expect(await runCli(['seed', folder, '--remove', 'b.yml'])).toMatchObject({
      code: 1,
      stderr: `b.yml is still in ${folder} and would be loaded again: delete it first\n`,
    });

    await rm(join(folder, 'b.yml'));
    expect(await runCli(['seed', folder])).toMatchObject({
      code: 0,
      stdout: 'own/a.yaml: unchanged\n',
      stderr:
        'own/b.yml is no longer in the folder, but what it loaded is still in the graph; withdraw it with entente seed --remove own/b.yml.\n',
    });
    expect(await canonicalDump(graph)).toEqual(both);
    expect(await runCli(['seed', folder, '--remove', 'c.yml'])).toMatchObject({
      code: 1,
      stderr: 'Only a loaded file can be removed, such as own/b.yml, own/a.yaml; received c.yml\n',
    });
    expect(await runCli(['seed', '--remove', 'own/b.yml'])).toMatchObject({
      code: 0,
      stdout: 'own/b.yml: 1 pieces of evidence withdrawn, 0 statements retracted\n',
    });
    expect(await runCli(['seed', folder])).toMatchObject({ code: 0, stderr: '' });
    expect(await runChecks(graph)).toEqual([]);

    await writeFile(join(folder, 'b.yml'), b);
    expect(await runCli(['seed', folder])).toMatchObject({
      stdout: 'own/a.yaml: unchanged\nown/b.yml: 0 statements recorded, 1 pieces of evidence added\n',
    });
  });

  it('removes no file of another folder than its own, if it is given one', async () => {
    await given(`${WORLD}${file(`claim: '${CLAIM}', place: row 1`)}`, 'seed/20-states.yaml');
    await writeFile(join(folder, 'a.yaml'), file(`claim: '${CLAIM}', place: row 2`));
    await runCli(['seed', folder]);
    const before = await canonicalDump(graph);
    expect(await runCli(['seed', folder, '--remove', 'seed/20-states.yaml'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Only a loaded file can be removed, such as own/a.yaml; received seed/20-states.yaml\n',
    });
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('names entities as the file does that declares them now, when another has left off', async () => {
    const named = (name: string): string => `entities:\n  - { id: state/zeta, name: ${name} }\n`;
    await writeFile(join(folder, 'a.yaml'), named('Zeta'));
    await runCli(['seed', folder]);
    await rename(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    await runCli(['seed', folder]);
    await runCli(['seed', folder, '--remove', 'a.yaml']);
    await writeFile(join(folder, 'b.yaml'), named('Great Zeta'));
    await runCli(['seed', folder]);
    expect(await cypher('MATCH (e {id: "state/zeta"})-[:HAS_REVISION]->(r) RETURN e.name, r.name')).toEqual([
      { 'e.name': 'Great Zeta', 'r.name': 'Zeta' },
    ]);
    expect(await runChecks(graph)).toEqual([]);
  });

  it("leaves another folder's document its text, of which words are cited", async () => {
    const place = locate('Alpha came.\n', '1', 'Alpha');
    const pinned = (name: string, hash: string): string =>
      `documents:\n  - { id: document/roll, name: Roll, file: ${name}, sha256: ${hash.repeat(64)} }\n`;
    await given(
      `${pinned('roll.txt', 'a')}entities:\n  - { id: state/alpha, name: Alpha }\n${file(`claim: '${CLAIM}', at: ${place}`)}`,
      'seed/1.yaml',
    );
    const before = await canonicalDump(graph);
    for (const other of [pinned('mine.txt', 'a'), pinned('roll.txt', 'b')]) {
      await writeFile(join(folder, 'a.yaml'), other);
      expect(await runCli(['seed', folder])).toMatchObject({
        code: 1,
        stdout: '',
        stderr:
          'a.yaml:2:11 document/roll is already declared in seed/1.yaml with the text roll.txt and another sha256 or name: omit file and sha256 here, or give the document another id\n',
      });
    }
    expect(await canonicalDump(graph)).toEqual(before);
    await writeFile(join(folder, 'a.yaml'), pinned('roll.txt', 'a'));
    expect(await runCli(['seed', folder])).toMatchObject({ code: 0 });
  });

  it('checks every place whose text is at hand, and says which it could not check', async () => {
    const text = 'Alpha came.\nBeta – left.\n';
    // Not beside the files, where it would always be found.
    const texts = { ENTENTE_TEXTS: join(folder, 'texts') };
    await mkdir(texts.ENTENTE_TEXTS);
    await writeFile(join(texts.ENTENTE_TEXTS, 'roll.txt'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const world = (hash: string): string =>
      `entities:\n  - { id: state/alpha, name: Alpha }\ndocuments:\n  - { id: document/roll, name: Roll, file: roll.txt, sha256: ${hash} }\n`;
    const at = (...places: string[]): string => file(`claim: '${CLAIM}', at: [${places.join(', ')}]`);
    await writeFile(join(folder, 'entities.yaml'), world(sha256));
    const right = [locate(text, '1', 'Alpha'), locate(text, '1-2', 'came.\nBeta')];
    await writeFile(
      join(folder, 'a.yaml'),
      at(
        ...right,
        '9 0-5 aaaaaaaaaaaa',
        '2-1 0-5 aaaaaaaaaaaa',
        '2 0-5 aaaaaaaaaaaa',
        '1 0-5 aaaaaaaaaaaa',
        '2 12-99 aaaaaaaaaaaa',
      ),
    );
    expect(await runCli(['seed', folder], texts)).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr:
        'a.yaml:3:91 roll.txt has lines 1 to 3; received 9\n' +
        'a.yaml:3:111 roll.txt has lines 1 to 3; received 2-1\n' +
        'a.yaml:3:133 Line 2 of roll.txt has code points 12 to 25; received 0-5\n' +
        'a.yaml:3:153 The words at 0-5 of roll.txt are "Alpha", whose hash is b1a96dd646bc; received aaaaaaaaaaaa\n' +
        'a.yaml:3:173 Line 2 of roll.txt has code points 12 to 25; received 12-99\n',
    });
    await writeFile(join(folder, 'a.yaml'), at(...right));
    expect(await runCli(['seed', folder], texts)).toMatchObject({ code: 0, stderr: '' });

    // The document of another folder, of which only the graph knows the file.
    await rm(join(folder, 'entities.yaml'));
    await writeFile(join(folder, 'a.yaml'), at(...right, '1 0-4 aaaaaaaaaaaa'));
    expect(await runCli(['seed', folder], texts)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^a\.yaml:3:91 The words at 0-4 of roll\.txt are "Alph", whose hash is [0-9a-f]{12}; /,
      ),
    });
    expect((await runCli(['seed', folder])).stderr).toMatch(
      /^The places of quotations were not checked for roll\.txt: set ENTENTE_TEXTS to the folder/,
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
