import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { wordsHash } from '../../src/model/identity.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { TEXTS, WITHOUT_TEXTS } from '../seed/seeded.ts';
import { runCli } from './runCli.ts';

const ALLIANCE = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll of members }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: row 1 }
`;

describe('entente', { timeout: 60_000 }, () => {
  it.each([
    [['sed'], "error: unknown command 'sed'\n(Did you mean seed?)\n"],
    [['seed', '--fast'], "error: unknown option '--fast'\n"],
    [
      ['rebuild', 'everything'],
      "error: too many arguments for 'rebuild'. Expected 0 arguments but got 1: everything.\n",
    ],
    [['retract', '--reason', 'So'], "error: missing required argument 'statement'\n"],
    [['retract', 'statement/x'], "error: required option '--reason <words>' not specified\n"],
    [
      ['rank', 'statement/x', 'BEST', '--reason', 'So'],
      "error: command-argument value 'BEST' is invalid for argument 'rank'. Allowed choices are PREFERRED, NORMAL, DEPRECATED.\n",
    ],
  ])('refuses %j in a line', async (argv, message) => {
    expect(await runCli(argv)).toEqual({ code: 1, signal: null, stdout: '', stderr: message });
  });

  it('names every command in its help', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const name of 'start seed lint rebuild check cite cypher copy dump load import imports retract restore rank merge unmerge'.split(
      ' ',
    ))
      expect(stdout).toContain(`\n  ${name}`);
  });

  it('refuses settings that are wrong, all in one sentence', async () => {
    expect(await runCli(['check'], { NEO4J_URI: 'http://localhost', ENTENTE_PORT: '99999' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^These environment variables are invalid: NEO4J_URI="http:\/\/localhost": [^;]+; ENTENTE_PORT="99999": [^\n]+\.\n$/,
      ),
    });
  });
});

describe('entente check', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(ALLIANCE);
  });

  it('says that a sound graph is sound', async () => {
    expect(await runCli(['check'])).toEqual({
      code: 0,
      signal: null,
      stdout: 'The graph is sound.\n',
      stderr: '',
    });
  });

  it('says what is wrong, a line each, and ends with 1', async () => {
    await graph.alter("MATCH (s:Statement) SET s.id = 'statement/x'");
    await graph.alter("MATCH (n {id: 'state/alpha'}) REMOVE n.name");
    const { code, stdout, stderr } = await runCli(['check']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'To see the lines of given.yaml, add its folder: entente check <folder>.\n',
    });
    expect(stdout.split('\n')).toEqual([
      'given.yaml entitiesWithoutName: Every entity has a name, and the label that belongs to its id. {"entity":"state/alpha"}',
      expect.stringMatching(
        /^relationshipsWithoutStatement: .* \{"relationship":"relationship\/[0-9a-f]{20}"\}$/,
      ),
      "given.yaml statement/x: The id must be the hash of the claim; it isn't.",
      expect.stringMatching(
        /^given\.yaml evidence\/[0-9a-f]{20}: The id must be the hash of the evidence; it isn't\.$/,
      ),
      'The graph has 4 faults.',
      '',
    ]);
  });
});

describe('entente rebuild', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(ALLIANCE);
  });

  it('says that there is no difference', async () => {
    expect(await runCli(['rebuild'])).toEqual({
      code: 0,
      signal: null,
      stdout: 'The view matches the record: no difference.\n',
      stderr: '',
    });
  });

  it('says how far the view was off, and has repaired it', async () => {
    await graph.alter("MATCH ()-[r:MEMBER_OF]->() SET r.sinceMin = date('1900-01-01')");
    expect(await runCli(['rebuild'])).toEqual({
      code: 0,
      signal: null,
      stdout: "The view didn't match the record and has been corrected: 1 written, 1 removed.\n",
      stderr: '',
    });
    expect((await runCli(['check'])).stdout).toBe('The graph is sound.\n');
  });
});

describe('entente retract, restore, rank, merge and unmerge', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(ALLIANCE.replace('documents:', '  - { id: state/alfa, name: Alfa }\ndocuments:'));
  });

  it('say what they did, or that nothing changed, and leave a sound graph', async () => {
    const [row] = await cypher('MATCH (s:Statement) RETURN s.id AS id');
    const id = row!['id'] as string;
    const because = ['--reason', 'It is so'];
    const steps: [string[], string][] = [
      [['retract', id], `${id}: retracted\n`],
      [['retract', id], `${id}: was already retracted; nothing changed\n`],
      [['restore', id], `${id}: restored\n`],
      [['rank', id, 'PREFERRED'], `${id}: ranked PREFERRED\n`],
      [['merge', 'state/alpha', 'state/alfa'], 'state/alpha: merged into state/alfa, with 1 statement\n'],
      [
        ['merge', 'state/alpha', 'state/alfa'],
        'state/alpha: was already merged into state/alfa; nothing changed\n',
      ],
      [['unmerge', 'state/alpha'], 'state/alpha: separated from state/alfa, with 1 statement\n'],
    ];
    for (const [argv, stdout] of steps) {
      expect(await runCli([...argv, ...because])).toEqual({ code: 0, signal: null, stdout, stderr: '' });
    }
    expect((await runCli(['check'])).stdout).toBe('The graph is sound.\n');
    expect((await runCli(['rebuild'])).stdout).toBe('The view matches the record: no difference.\n');
  });

  it('tell of what a merge makes a claim about one entity alone, as the check does until it is retracted', async () => {
    await given(
      `entities: [{ id: state/alpha, name: Alpha }, { id: state/alfa, name: Alfa }]
documents: [{ id: document/news, name: News }]
source: document/news
statements: [{ claim: state/alpha CONSULTS state/alfa, place: page 1 }]`,
      'more.yaml',
    );
    const [row] = await cypher("MATCH (s:Statement {predicate: 'CONSULTS'}) RETURN s.id AS id");
    const id = row!['id'] as string;
    const because = ['--reason', 'The same'];
    expect(await runCli(['merge', 'state/alfa', 'state/alpha', ...because])).toEqual({
      code: 0,
      signal: null,
      stdout: `state/alfa: merged into state/alpha, with 1 statement
${id}: now has state/alpha at both ends; retract it, or undo the merge with entente unmerge state/alfa
`,
      stderr: '',
    });
    expect(await runCli(['check'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`{"statement":"${id}","entity":"state/alpha"}\nThe graph has 1 fault.`),
    });
    await runCli(['retract', id, ...because]);
    expect((await runCli(['check'])).stdout).toBe('The graph is sound.\n');
  });

  it('say in a line what can’t be done', async () => {
    expect(await runCli(['merge', 'state/alpha', 'org/league', '--reason', 'So'])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'Only entities of the same kind can be merged; received state/alpha and org/league\n',
    });
  });
});

describe('entente cite', { timeout: 60_000 }, () => {
  const NEWS = 'document/nato-2021-02-04-news';
  const FILE = 'nato-2021-02-04-news.txt';
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-texts-'));
    // A text of our own under the name of one that the seed cites: two lines, with a space that doesn't break.
    await writeFile(
      join(folder, FILE),
      'A first line 🙂\nThe cat said\u00A0“no” to the dog, and the dog left.\n',
    );
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('prints lines, code points and the hash of the words', async () => {
    expect(await runCli(['cite', NEWS, '2', 'to', 'the dog'], { ENTENTE_TEXTS: folder })).toEqual({
      code: 0,
      signal: null,
      stdout: `2 33-43 ${wordsHash('to the dog')}\n`,
      stderr: '',
    });
  });

  it('finds curly quotation marks and spaces that don’t break by what people type', async () => {
    const { code, stdout } = await runCli(['cite', NEWS, '1-2', 'said "no"'], { ENTENTE_TEXTS: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `2 23-32 ${wordsHash('said\u00A0“no”')}\n` });
  });

  it.each([
    [['2', 'a cow'], 'The words must occur exactly once in line 2; they occur 0 times: a cow\n'],
    [
      ['2', 'the dog'],
      'The words must occur exactly once in line 2; they occur 2 times: the dog; they stand in line 2 "…he cat said “no” to the dog, and the dog left.", line 2 "…no” to the dog, and the dog left."\n',
    ],
    [['9', 'the dog'], 'The text has 3 lines; received 9\n'],
    [['two | the dog'], 'Lines are a number, or a range such as 13-15; received two\n'],
    [['2 | '], 'A place has its words, such as "7 | the words"; received "2 | "\n'],
    [
      ['2'],
      'Give the words, a line and its words, or several places in quotation marks such as "7 | the words"; received only 2\n',
    ],
  ])('refuses %j', async (argv, message) => {
    expect(await runCli(['cite', NEWS, ...argv], { ENTENTE_TEXTS: folder })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: message,
    });
  });

  it('names the texts that can be cited', async () => {
    const howTo =
      'Documents with a file: document/nato-2021-02-04-news, document/nato-2021-02-04-press-point, document/diplomatic-times-2020-esper. ' +
      'To add a document, list it under documents in a seed file of the --folder: ';
    expect(await runCli(['cite', 'document/x', '1', 'a'], { ENTENTE_TEXTS: folder })).toMatchObject({
      code: 1,
      stderr: `A document must have a text file to be cited; document/x has none. ${howTo}- { id: document/x, name: <what it is called>, file: x.txt }\n`,
    });
    expect(await runCli(['cite'])).toMatchObject({
      code: 1,
      stderr: `${howTo}- { id: document/my-source, name: <what it is called>, file: my-source.txt }\n`,
    });
  });

  it('prints several places at once, or says of each that is wrong what is', async () => {
    const several = ['1 | A first', '1-2|said "no"', '2 | to the dog'];
    expect(await runCli(['cite', NEWS, ...several], { ENTENTE_TEXTS: folder })).toMatchObject({
      code: 0,
      stdout:
        `1 0-7 ${wordsHash('A first')}\n` +
        `2 23-32 ${wordsHash('said\u00A0“no”')}\n` +
        `2 33-43 ${wordsHash('to the dog')}\n`,
    });
    expect(
      await runCli(['cite', NEWS, '1 | No last', '2 | a cow', '2 | no'], { ENTENTE_TEXTS: folder }),
    ).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'The words must occur exactly once in line 1; they occur 0 times: No last\n' +
        'The words must occur exactly once in line 2; they occur 0 times: a cow\n',
    });
    // Without a line, the words are looked for in the whole text.
    expect(await runCli(['cite', NEWS, '1 | A', 'first line'], { ENTENTE_TEXTS: folder })).toMatchObject({
      code: 0,
      stdout: `1 0-1 ${wordsHash('A')}\n1 2-12 ${wordsHash('first line')}\n`,
    });
  });

  it('cites what a folder of one’s own declares, or the graph knows, and says how to register the rest', async () => {
    const own = await mkdtemp(join(tmpdir(), 'entente-own-'));
    const declared = 'documents:\n  - { id: document/ledger, name: Ledger, file: ledger.txt }\n';
    await writeFile(join(folder, 'ledger.txt'), 'One line\n');
    try {
      await writeFile(join(own, 'entente.yaml'), 'name: own\n');
      await writeFile(join(own, 'a.yaml'), declared);
      await emptyGraph();
      const place = ['cite', 'document/ledger', '1', 'line'];
      const refused = await runCli(place, { ENTENTE_TEXTS: folder });
      expect(refused.stderr).toContain(
        `- { id: document/ledger, name: <what it is called>, file: ledger.txt, sha256: ${createHash('sha256').update('One line\n').digest('hex')} }`,
      );
      const stdout = `1 4-8 ${wordsHash('line')}\n`;
      expect(await runCli([...place, '--folder', own], { ENTENTE_TEXTS: folder })).toMatchObject({ stdout });
      await given(declared, 'own/a.yaml');
      expect(await runCli(place, { ENTENTE_TEXTS: folder })).toMatchObject({ stdout });
    } finally {
      await rm(own, { recursive: true });
    }
  });

  it('says what is missing if no folder is given, or a text is not in it', async () => {
    expect(await runCli(['cite', NEWS, '1', 'a'])).toMatchObject({
      code: 1,
      stderr: `The text ${FILE} isn't beside the files of ${SEED}: put it there, or set ENTENTE_TEXTS to the folder with the cited texts; it is not set.\n`,
    });
    expect(
      await runCli(['cite', 'document/diplomatic-times-2020-esper', '1', 'a'], { ENTENTE_TEXTS: folder }),
    ).toMatchObject({
      code: 1,
      stderr: `The text diplomatic-times-2020-esper.txt is neither in the folder ENTENTE_TEXTS=${folder} nor beside the files of ${SEED}.\n`,
    });
  });

  it('prints for the words of a text what the seed has', async ({ skip }) => {
    if (TEXTS === undefined) return skip(WITHOUT_TEXTS);
    const characters = Array.from(readFileSync(join(TEXTS, FILE), 'utf8'));
    const { evidence } = seedLoads(await readSeed(SEED)).find(({ id }) => id.startsWith('seed/10-'))!;
    const longest = evidence.toSorted((a, b) => b.end! - b.start! - (a.end! - a.start!)).slice(0, 3);
    for (const { firstLine, start, end, wordsHash: hash } of longest) {
      const words = characters.slice(start!, end!).join('');
      const { code, stdout } = await runCli(['cite', NEWS, String(firstLine), words], {
        ENTENTE_TEXTS: TEXTS,
      });
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${firstLine} ${start}-${end} ${hash}\n` });
    }
  });
});
