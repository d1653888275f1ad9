import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { faultless, judge, openSeed } from '../../src/import/judge.ts';
import { locate } from '../../src/import/locate.ts';
import { ALONE } from '../../src/import/seedLoads.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { Texts } from '../../src/record/texts.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, graph } from '../setup/graph.ts';

const TEXT = 'Alpha came to the meeting of the clerks.\nThen “Beta” left – at noon, and Alpha stayed.\n';

let folder: string;

beforeEach(async () => {
  await emptyGraph();
  folder = await mkdtemp(join(tmpdir(), 'entente-quoted-'));
  await writeFile(join(folder, 'entente.yaml'), 'name: own\n');
  await writeFile(join(folder, 'roll.txt'), TEXT);
});

afterEach(() => rm(folder, { recursive: true }));

async function load(...places: string[]): Promise<void> {
  const statements = places.map((at, nth) => `  - { claim: state/alpha NAMED "A${nth}", at: ${at} }\n`);
  const content = `entities: [{ id: state/alpha, name: Alpha }]
documents: [{ id: document/roll, name: Roll, file: roll.txt }]
source: document/roll
statements:
${statements.join('')}`;
  await writeFile(join(folder, 'a.yaml'), content);
  const { loads } = faultless(await judge(await openSeed(folder, undefined), ALONE));
  for (const one of loads) await writeLoad(graph, one);
}

async function faults(): Promise<string[]> {
  expect(await runChecks(graph)).toEqual([]);
  const found = await checkHashes(graph, new Texts(folder));
  return found.map(({ reason }) => reason.replace(/^evidence\/[0-9a-f]+: /, ''));
}

const QUOTED = ['{ quote: the clerks }', `{ lines: 2, quote: '"Beta" left - at' }`];
const PLACED = [locate(TEXT, '1', 'the clerks'), locate(TEXT, '2', '“Beta” left – at')];

describe('A file that quotes a text', () => {
  it('makes the same graph as one with places, but for what stands around the words', async () => {
    await load(...PLACED);
    const plain = await canonicalDump(graph);
    await emptyGraph();
    await load(...QUOTED);
    const quoted = await canonicalDump(graph);
    expect(quoted.join('\n')).toContain('prefix');
    // The hash of the file is another, too.
    const same = (lines: readonly string[]): string[] =>
      lines
        .map((line) =>
          line.replaceAll(/"(?:prefix|suffix|sha256)":"(?:[^"\\]|\\.)*",?/g, '').replace(',}', '}'),
        )
        .toSorted();
    expect(same(quoted)).toEqual(same(plain));
    // Loaded in place of the other, it adds and withdraws nothing.
    await load(...PLACED);
    expect(same(await canonicalDump(graph))).toEqual(same(plain));
    expect(await cypher('MATCH ()-[b:BROUGHT_BY]->() RETURN DISTINCT b.prefix, b.suffix')).toEqual([
      { 'b.prefix': null, 'b.suffix': null },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('keeps of the text what stands around the words, at the file that quotes it', async () => {
    await load(...QUOTED);
    const before = (words: string): string => TEXT.slice(0, TEXT.indexOf(words)).slice(-30);
    expect(
      await cypher(
        'MATCH (e)-[b:BROUGHT_BY]->() RETURN b.prefix AS prefix, b.suffix AS suffix ORDER BY e.start',
      ),
    ).toEqual([
      { prefix: before('the clerks'), suffix: '.\nThen “Beta” left – at noon, ' },
      { prefix: before('“Beta”'), suffix: ' noon, and Alpha stayed.\n' },
    ]);
    const words = JSON.stringify(await cypher('MATCH (n) RETURN properties(n) AS properties'));
    expect(words).not.toContain('clerks');
  });

  it('is told where its words stand when the text has changed, and has them there when it is loaded again', async () => {
    await load(...QUOTED);
    const changed = `Minutes.\n${TEXT}Signed: clerks.\n`;
    await writeFile(join(folder, 'roll.txt'), changed);
    const now = [locate(changed, '2', 'the clerks'), locate(changed, '3', '“Beta” left – at')];
    expect((await faults()).toSorted()).toEqual([
      `roll.txt has changed; the words that were cited at line 1 stand at ${now[0]}: load their file again.`,
      `roll.txt has changed; the words that were cited at line 2 stand at ${now[1]}: load their file again.`,
    ]);
    await load('{ lines: 2, quote: the clerks }', '{ quote: left - at }');
    expect(await faults()).toEqual([]);
    await writeFile(join(folder, 'roll.txt'), changed.replace('left', 'stayed'));
    expect(await faults()).toContain(
      'The words of roll.txt, line 3, differ from those cited, and were not found elsewhere in it.',
    );
  });
});
