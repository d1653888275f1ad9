import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { locate } from '../../src/import/locate.ts';
import { fixture, imported, WORLD } from '../import/tables.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { runCli } from './runCli.ts';

const TEXT = 'Alpha came.\nBeta left.\n';

const FILE = `
entities:
  - { id: state/alpha, name: Alpha }
  - id: state/beta
    name: Beta
documents:
  - { id: document/roll, name: Roll, file: roll.txt, sha256: ${createHash('sha256').update(TEXT).digest('hex')} }
source: document/roll
statements:
  - claim: state/alpha NAMED "Alpha"
    at:
      - ${locate(TEXT, '1', 'Alpha')}
      - ${locate(TEXT, '1', 'came')}
  - claim: state/beta NAMED "Beta"
    at: ${locate(TEXT, '2', 'Beta')}
`;

describe('entente check names the lines of what files brought', { timeout: 120_000 }, () => {
  let folder: string;
  let texts: { ENTENTE_TEXTS: string };

  beforeEach(async () => {
    await emptyGraph();
    folder = await mkdtemp(join(tmpdir(), 'entente-own-'));
    texts = { ENTENTE_TEXTS: folder };
    await writeFile(join(folder, 'entente.yaml'), 'name: own\n');
    await writeFile(join(folder, 'a.yaml'), FILE);
    await writeFile(join(folder, 'roll.txt'), TEXT);
    await runCli(['seed', folder], texts);
    await writeFile(join(folder, 'roll.txt'), TEXT.replace('came', 'went'));
    await graph.alter(
      "MATCH (s:Statement {value: 'Beta'}), (n {id: 'state/beta'}) SET s.sinceMin = date('1950-01-01'), s.untilMax = date('1949-01-01') REMOVE n.name",
    );
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  /** What is said, sorted, with no more of each fault than what it is of. */
  async function said(...folders: string[]): Promise<{ faults: string[]; remarks: string }> {
    const { code, stdout, stderr } = await runCli(['check', ...folders], texts);
    const lines = stdout.trimEnd().split('\n');
    expect({ code, last: lines.pop() }).toEqual({
      code: 1,
      last: `The graph has ${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}.`,
    });
    const short = (line: string): string =>
      line.replace(/ (?:evidence|statement)\/[0-9a-f]{20}:/, '').replace(/: No .*/, '');
    // What follows in the view is of no file.
    const ofRecord = lines.filter((line) => !line.includes('the rule says'));
    return { faults: ofRecord.map(short).toSorted(), remarks: stderr };
  }

  const WORDS = 'The words of roll.txt, line';
  const NAME =
    'entitiesWithoutName: Every entity has a name, and the label that belongs to its id. {"entity":"state/beta"}';
  const HASH = "The id must be the hash of the claim; it isn't.";

  it('in a folder at hand, and says how to name the folder of another', async () => {
    expect(await said(folder)).toEqual({
      faults: [
        `own/a.yaml:12:9 ${WORDS} 1, differ from those cited.`,
        `own/a.yaml:13:9 ${WORDS} 1, differ from those cited.`,
        `own/a.yaml:14:12 ${HASH}`,
        'own/a.yaml:14:12 boundsOutOfOrder',
        `own/a.yaml:15:9 ${WORDS} 2, differ from those cited.`,
        `own/a.yaml:4:9 ${NAME}`,
      ],
      remarks: '',
    });
    const { faults, remarks } = await said();
    expect(new Set(faults.map((line) => line.split(' ')[0]))).toEqual(new Set(['own/a.yaml']));
    expect(remarks).toBe('To see the lines of own/a.yaml, add its folder: entente check <folder>.\n');
  });

  it('as they are in a file that has changed since, and none for what it no longer has', async () => {
    await writeFile(
      join(folder, 'a.yaml'),
      `# mine\n${FILE.slice(0, FILE.indexOf('  - claim: state/beta'))}`,
    );
    expect(await said(folder)).toEqual({
      faults: [
        `own/a.yaml ${HASH}`,
        `own/a.yaml ${WORDS} 2, differ from those cited.`,
        'own/a.yaml boundsOutOfOrder',
        `own/a.yaml:13:9 ${WORDS} 1, differ from those cited.`,
        `own/a.yaml:14:9 ${WORDS} 1, differ from those cited.`,
        `own/a.yaml:5:9 ${NAME}`,
      ],
      remarks: 'own/a.yaml has changed since it was loaded: the lines are those of the current file.\n',
    });
    await writeFile(join(folder, 'a.yaml'), 'entities: [{ id: beta }]');
    expect((await said(folder)).remarks).toMatch(
      /^own\/a\.yaml has changed since it was loaded, and can't be read now: a\.yaml:1:18 /,
    );
  });

  it('and is silent on what was withdrawn', async () => {
    await writeFile(join(folder, 'a.yaml'), FILE.slice(0, FILE.indexOf('statements:')));
    await runCli(['seed', folder, '--replace'], texts);
    expect(await said(folder)).toMatchObject({ faults: [expect.stringContaining(HASH)] });
    expect(await cypher('MATCH (s:Statement) RETURN DISTINCT s.retracted AS retracted')).toEqual([
      { retracted: true },
    ]);
  });

  it('of tables, with the name of the file', async () => {
    await given(WORLD);
    await graph.alter("MATCH (n {id: 'state/beta'}) SET n.name = 'Beta'");
    await imported('cow-states', fixture('states.csv'));
    await graph.alter(
      "MATCH (n {id: 'state/st-betas'})<-[:HAS_SUBJECT]-(s:Statement {predicate: 'NAMED'}) SET s.sinceMin = date('1950-01-01'), s.untilMax = date('1949-01-01') REMOVE n.name",
    );
    const { faults } = await said(folder);
    expect(faults.filter((line) => line.includes('cow-states'))).toEqual([
      `cow-states-2016 (states.csv) ${NAME.replace('beta', 'st-betas')}`,
      `cow-states-2016 (states.csv:3) ${HASH}`,
      'cow-states-2016 (states.csv:3) boundsOutOfOrder',
    ]);
  });
});
