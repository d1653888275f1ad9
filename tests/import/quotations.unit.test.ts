import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { judge, openSeed } from '../../src/import/judge.ts';
import { locate } from '../../src/import/locate.ts';
import { ALONE } from '../../src/import/seedLoads.ts';
import type { Elsewhere } from '../../src/import/seedLoads.ts';
import type { Load } from '../../src/model/records.ts';

const TEXT = 'Alpha came.\n\nThen “Alpha” and\nBeta left – at noon.\n';
const sha256 = createHash('sha256').update(TEXT).digest('hex');

/** Its statements begin at line 7. */
const HEADER = `entities:
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll, file: roll.txt }
source: document/roll
statements:
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-quotations-'));
  await writeFile(join(folder, 'entente.yaml'), 'name: own\n');
  await writeFile(join(folder, 'roll.txt'), TEXT);
});

afterEach(() => rm(folder, { recursive: true }));

/** A statement for each place. */
function statements(...places: string[]): string {
  return places.map((at, nth) => `  - { claim: state/alpha NAMED "A${nth}", at: ${at} }\n`).join('');
}

async function judged(
  content: string,
  {
    texts,
    elsewhere = ALONE,
    name = 'a.yaml',
  }: { texts?: string; elsewhere?: Elsewhere; name?: string } = {},
): Promise<{ load: Load; faults: readonly string[] }> {
  await writeFile(join(folder, name), content);
  const { loads, faults } = await judge(await openSeed(folder, texts), elsewhere);
  return { load: loads[0]!, faults };
}

describe('A place by quotation', () => {
  it('is that by position, with what stands around the words', async () => {
    const words = [
      ['{ quote: Alpha came. }', locate(TEXT, '1', 'Alpha came.'), ['', '\n\nThen “Alpha” and\nBeta left –']],
      [
        `{ lines: 3-4, quote: '"Alpha" and Beta left - at' }`,
        locate(TEXT, '3-4', '“Alpha” and\nBeta left – at'),
        ['Alpha came.\n\nThen ', ' noon.\n'],
      ],
      [
        '{ lines: 3, quote: Alpha }',
        locate(TEXT, '3', 'Alpha'),
        ['Alpha came.\n\nThen “', '” and\nBeta left – at noon.\n'],
      ],
    ] as const;
    const { load, faults } = await judged(HEADER + statements(...words.map(([quotation]) => quotation)));
    expect(faults).toEqual([]);
    const byPosition = await judged(HEADER + statements(...words.map(([, position]) => position)));
    expect(load).toEqual({
      ...byPosition.load,
      sha256: load.sha256,
      evidence: byPosition.load.evidence.map((piece, nth) => {
        const [prefix, suffix] = words[nth]![2];
        return { ...piece, prefix, suffix };
      }),
    });
  });

  it('may stand in a list, beside others', async () => {
    const at = `[{ quote: came }, ${locate(TEXT, '4', 'noon')}, { lines: 4, quote: Beta }]`;
    const { load, faults } = await judged(HEADER + statements(at));
    expect(faults).toEqual([]);
    expect(load.evidence.map(({ firstLine }) => firstLine)).toEqual([1, 4, 4]);
  });

  it('must be the only one, in the lines that are named', async () => {
    const { faults } = await judged(
      HEADER +
        statements(
          '{ quote: Alpha }',
          '{ lines: 4, quote: Alpha }',
          '[{ quote: came }, { quote: Alpha came home }]',
          '{ lines: 9, quote: Alpha }',
          '{ quote: "…" }',
        ),
    );
    const reason = (where: string, times: number) =>
      `The words must occur exactly once in ${where}; they occur ${times} times:`;
    const stand =
      'they stand in line 1 "Alpha came. Then “Alpha”…", line 3 "Alpha came. Then “Alpha” and Beta left – at…"';
    expect(faults).toEqual([
      `a.yaml:7:51 ${reason('the text', 2)} Alpha; ${stand}`,
      `a.yaml:8:61 ${reason('line 4', 0)} Alpha; ${stand}`,
      `a.yaml:9:69 ${reason('the text', 0)} Alpha came home; only their beginning "Alpha came" stands in line 1 "Alpha came. Then “Alpha” and…"`,
      'a.yaml:10:61 The text has 5 lines; received 9',
      `a.yaml:11:51 ${reason('the text', 0)} …`,
    ]);
  });

  it.each([
    [
      '{ quote: 5 }',
      'a.yaml:7:51 statements.0.at.quote: A text that YAML reads as something else needs quotation marks: write "5"',
    ],
    ['{ lines: 3 }', 'a.yaml:7:42 statements.0.at.quote: This key is required; received none'],
    [
      '{ lines: three, quote: Alpha }',
      'a.yaml:7:51 statements.0.at.lines: Lines are a number, or a range such as 13-15; received three',
    ],
    [
      '[{ quote: Alpha, line: 3 }]',
      'a.yaml:7:59 statements.0.at.0.line: There is no such key; did you mean lines?',
    ],
  ])('has no form such as %s', async (at, fault) => {
    await expect(judged(HEADER + statements(at))).rejects.toThrow(fault);
  });

  it('pins the text as it is, unless another is declared', async () => {
    const unpinned = HEADER + statements('{ quote: came }');
    const { load } = await judged(unpinned);
    expect(load.documents).toEqual([{ id: 'document/roll', file: 'roll.txt', sha256 }]);
    const declared = unpinned.replace('roll.txt', `roll.txt, sha256: ${'0a'.repeat(32)}`);
    const { faults } = await judged(declared);
    expect(faults).toEqual([
      `a.yaml:4:11 The text roll.txt isn't the one that is declared: its sha256 is ${sha256}, that of the document is ${'0a'.repeat(32)}; correct it, or leave it out to take the text as it is`,
    ]);
    // Then the file is another, though no letter of it is.
    await writeFile(join(folder, 'roll.txt'), `# Roll\n${TEXT}`);
    expect((await judged(unpinned)).load.sha256).not.toBe(load.sha256);
  });

  it('is looked for where the texts are, then beside the files', async () => {
    const content = HEADER + statements('{ quote: came }');
    await mkdir(join(folder, 'more'));
    await rm(join(folder, 'roll.txt'));
    expect((await judged(content)).faults).toEqual([
      'a.yaml:7:51 The text roll.txt is needed to find quotations in it: put it beside this file, or set ENTENTE_TEXTS to the folder that holds it',
    ]);
    await writeFile(join(folder, 'more', 'roll.txt'), TEXT);
    const texts = join(folder, 'more');
    expect((await judged(content, { texts })).faults).toEqual([]);
    await rm(join(folder, 'a.yaml'));
    expect((await judged(content, { name: 'more/a.yaml' })).faults).toEqual([]);
  });

  it('may be in a document that is declared elsewhere, if it has a file', async () => {
    const quoting = `source: document/atlas\n${HEADER.replace('source: document/roll\n', '')}${statements('{ quote: came }')}`;
    const known = (file: string | null, hash: string | null): Elsewhere => ({
      entities: new Map([['document/atlas', { id: 'document/atlas', file, sha256: hash }]]),
      where: 'GRAPH',
    });
    expect((await judged(quoting, { elsewhere: known('roll.txt', sha256) })).faults).toEqual([]);
    expect((await judged(quoting, { elsewhere: known(null, null) })).faults).toEqual([
      'a.yaml:7:51 Words can be quoted from a document with a file; document/atlas has none',
    ]);
    expect((await judged(quoting, { elsewhere: known('roll.txt', 'f'.repeat(64)) })).faults).toEqual([
      expect.stringMatching(/^a\.yaml:7:51 The text roll\.txt isn't the one that is declared: /),
    ]);
    // Before the graph is asked, nobody knows.
    expect((await judged(quoting)).faults).toEqual([]);
  });
});
