import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DataError } from '../../src/config/errors.ts';
import { decodeText } from '../../src/import/readYaml.ts';
import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import type { SeedText } from '../../src/import/seedLoads.ts';
import { evidenceId, groupOf, statementId } from '../../src/model/identity.ts';
import type { Load } from '../../src/model/records.ts';

/** Twelve lines, so that the statements that a test adds begin at line 14. */
const HEADER = `entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: org/league, name: League }
  - { id: person/clerk, name: Clerk }
  - { id: event/summit, name: Summit }
  - { id: topic/trade, name: Trade }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas, description: Maps, file: atlas.txt, sha256: ${'0a'.repeat(32)} }
source: document/roll
vouches: 1960-01-01
statements:
`;

const MEMBERSHIP = 'claim: state/alpha MEMBER_OF org/league';

function fileOf(...statements: string[]): SeedText {
  return { name: 'given.yaml', text: HEADER + statements.map((parts) => `  - { ${parts} }\n`).join('') };
}

/** A file without entities of its own. */
function otherFile(name: string, ...statements: string[]): SeedText {
  const lines = statements.map((parts) => `  - { ${parts} }\n`).join('');
  return { name, text: `source: document/atlas\nstatements:\n${lines}` };
}

const loadOf = (...statements: string[]): Load => seedLoads([fileOf(...statements)])[0]!;

function faultsOf(...texts: SeedText[]): readonly string[] {
  try {
    seedLoads(texts);
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  return [];
}

describe('seedLoads', () => {
  it('reads what a file declares', () => {
    const text = `${HEADER.replace('statements:\n', '')}mentions:\n  org/league: [4, 1]\n`;
    const [load] = seedLoads([{ name: 'given.yaml', text }]);
    expect(load).toEqual({
      id: 'given.yaml',
      sha256: createHash('sha256').update(text).digest('hex'),
      entities: [
        { id: 'state/alpha', name: 'Alpha', description: null },
        { id: 'state/beta', name: 'Beta', description: null },
        { id: 'org/league', name: 'League', description: null },
        { id: 'person/clerk', name: 'Clerk', description: null },
        { id: 'event/summit', name: 'Summit', description: null },
        { id: 'topic/trade', name: 'Trade', description: null },
        { id: 'document/roll', name: 'Roll', description: null },
        { id: 'document/atlas', name: 'Atlas', description: 'Maps' },
      ],
      documents: [
        { id: 'document/roll', file: null, sha256: null },
        { id: 'document/atlas', file: 'atlas.txt', sha256: '0a'.repeat(32) },
      ],
      mentions: [{ document: 'document/roll', entity: 'org/league', lines: [1, 4] }],
      statements: [],
      evidence: [],
      origins: expect.any(Map),
    });
  });

  it('knows where each entity, statement and piece of evidence stands', () => {
    const { evidence, origins, statements } = loadOf(
      `${MEMBERSHIP}, place: row 1`,
      `${MEMBERSHIP}, source: document/atlas, at: [7 27-80 5d41402abc4b, 13-15 90-99 0123456789ab]`,
    );
    expect(evidence.map(({ id }) => origins!.get(id))).toEqual([
      'given.yaml:14:5',
      'given.yaml:15:77',
      'given.yaml:15:99',
    ]);
    expect(statements.map(({ id }) => origins!.get(id))).toEqual(['given.yaml:14:14']);
    expect(['state/beta', 'document/atlas'].map((id) => origins!.get(id))).toEqual([
      'given.yaml:3:11',
      'given.yaml:10:11',
    ]);
  });

  it('takes what the graph knows for declared, and what it does not know for a slip', () => {
    const text = `source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, place: x }
  - { claim: state/alhpa MEMBER_OF org/league, by: person/nobody, place: x }
mentions:
  state/beta: [1]
  state/gamma: [1]
`;
    const known = new Set(['document/roll', 'state/alpha', 'state/beta', 'org/league', 'org/union']);
    expect(seedLoads([{ name: 'own.yaml', text }], null)[0]!.statements).toHaveLength(2);
    expect(() => seedLoads([{ name: 'own.yaml', text }], known)).toThrow(
      new DataError([
        'own.yaml:4:14 state/alhpa is not declared in any seed file or in the graph; did you mean state/alpha?',
        'own.yaml:4:14 person/nobody is not declared in any seed file or in the graph',
        'own.yaml:7:16 state/gamma is not declared in any seed file or in the graph',
      ]),
    );
  });

  it('makes of a line a statement and its evidence', () => {
    const { statements, evidence } = loadOf(
      `${MEMBERSHIP}, since: 1950, until: ..1960-06-30, meaning: ACCEDED, obligations: [OFFENSE, CONSULTATION, OFFENSE], role: observer, place: row 1, row: S1-03, note: A slip`,
    );
    const claim = {
      predicate: 'MEMBER_OF',
      subject: 'state/alpha',
      object: 'org/league',
      value: null,
      language: null,
      role: 'observer',
      meaning: 'ACCEDED',
      obligations: ['CONSULTATION', 'OFFENSE'],
      quantity: null,
      key: null,
      sinceMin: '1950-01-01',
      sinceMax: '1950-12-31',
      untilMin: null,
      untilMax: '1960-06-30',
    } as const;
    expect(statements).toEqual([
      {
        ...claim,
        id: statementId(claim),
        group: groupOf(claim),
        concerns: [],
        refersTo: null,
        rank: null,
        reason: null,
      },
    ]);
    const told = {
      statement: statementId(claim),
      document: 'document/roll',
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      presupposed: false,
      by: null,
      vouchedOn: '1960-01-01',
      firstLine: null,
      lastLine: null,
      start: null,
      end: null,
      wordsHash: null,
      place: 'row 1',
      content: null,
      condition: null,
      note: 'A slip',
      inventory: ['S1-03'],
    } as const;
    expect(evidence).toEqual([{ ...told, id: evidenceId(told) }]);
  });

  it('bounds beginning and end alike by when', () => {
    const [statement] = loadOf(
      'claim: event/summit OCCURRED, when: 1958-03..1958-04, place: minutes',
    ).statements;
    expect(statement).toMatchObject({
      sinceMin: '1958-03-01',
      sinceMax: '1958-04-30',
      untilMin: '1958-03-01',
      untilMax: '1958-04-30',
    });
  });

  it('reads a quantity in each of its forms', () => {
    const quantities = [
      '{ amount: 9873, unit: PEOPLE, part: ARMY }',
      '{ about: 500, unit: PEOPLE }',
      '{ atLeast: 400, atMost: 600, unit: PEOPLE }',
      '{ atMost: 600, unit: PEOPLE }',
    ].map(
      (quantity) =>
        `claim: state/alpha STATIONS_TROOPS_IN state/beta, when: 1953, place: x, quantity: ${quantity}`,
    );
    const { statements } = loadOf(
      ...quantities,
      'claim: state/alpha SUPPORTS state/beta, place: x, quantity: { amount: 2.5, unit: MONEY, currency: USD, priceYear: 1990 }',
    );
    const people = { approximate: false, unit: 'PEOPLE', currency: null, priceYear: null, part: null };
    expect(statements.map(({ quantity }) => quantity)).toEqual([
      { ...people, least: 9873, most: 9873, part: 'ARMY' },
      { ...people, least: 500, most: 500, approximate: true },
      { ...people, least: 400, most: 600 },
      { ...people, least: null, most: 600 },
      { ...people, least: 2.5, most: 2.5, unit: 'MONEY', currency: 'USD', priceYear: 1990 },
    ]);
    expect(new Set(statements.slice(0, 4).map(({ group }) => group)).size).toBe(1);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(5);
  });

  it.each([
    [
      '{ amount: 1, unit: MONEY, currency: EUR }',
      'unit',
      'The unit of STATIONS_TROOPS_IN is PEOPLE; received MONEY',
    ],
    ['{ amount: 1.5, unit: PEOPLE }', '', 'A number of people is whole; received 1.5'],
    ['{ amount: -1, unit: PEOPLE }', '', 'A quantity is a number from 0 to 999999999999999; received -1'],
    [
      '{ atLeast: 2, atMost: 1, unit: PEOPLE }',
      '',
      'A quantity is at least as large as its least; received 2 to 1',
    ],
    [
      '{ amount: 1, about: 1, unit: PEOPLE }',
      '',
      'A quantity has an amount, or about, or atLeast and atMost; received amount, about',
    ],
    [
      '{ unit: PEOPLE }',
      '',
      'A quantity has an amount, or about, or atLeast and atMost; received none of them',
    ],
    ['{ amount: many, unit: PEOPLE }', 'amount', 'A number is written as 9873; received "many"'],
    [
      '{ amount: 1, unit: PEOPLE, currency: EUR }',
      'currency',
      'MONEY needs a currency, and other units have none; received EUR with PEOPLE',
    ],
    ['{ amount: 1, unit: PEOPLE, parts: ARMY }', 'parts', 'There is no such key; did you mean part?'],
  ])('refuses the quantity %s', (quantity, key, reason) => {
    const line = `claim: state/alpha STATIONS_TROOPS_IN state/beta, place: x, quantity: ${quantity}`;
    const column = `  - { ${line}`.indexOf(quantity) + 1 + (key === '' ? 0 : quantity.indexOf(key));
    const [fault, ...others] = faultsOf(fileOf(line));
    expect(others).toEqual([]);
    const [place, ...words] = fault!.split(' ');
    // Faults of the form name the way to their place.
    expect(words.join(' ').replace(/^statements\S+: /, '')).toBe(reason);
    expect(place).toMatch(/^given\.yaml:14:\d+$/);
    const found = Number(place!.split(':')[2]);
    // The key, or its value.
    expect(found).toBeGreaterThanOrEqual(column);
    expect(found).toBeLessThanOrEqual(column + key.length + 2);
  });

  it('refuses a quantity of a predicate that takes none', () => {
    expect(faultsOf(fileOf(`${MEMBERSHIP}, place: x, quantity: { amount: 1, unit: PEOPLE }`))).toEqual([
      expect.stringMatching(/^given\.yaml:14:\d+ MEMBER_OF takes no quantity; received PEOPLE$/),
    ]);
  });

  it("takes the file's source and day unless a statement names its own", () => {
    const { evidence } = loadOf(
      `${MEMBERSHIP}, place: row 1`,
      `${MEMBERSHIP}, place: map 1, source: document/atlas, vouches: 1970-05-06`,
      `${MEMBERSHIP}, place: map 2, source: document/atlas, vouches: none`,
    );
    expect(evidence.map(({ document, vouchedOn }) => [document, vouchedOn])).toEqual([
      ['document/roll', '1960-01-01'],
      ['document/atlas', '1970-05-06'],
      ['document/atlas', null],
    ]);
  });

  it('makes a piece of evidence of each place', () => {
    const { statements, evidence } = loadOf(
      `${MEMBERSHIP}, source: document/atlas, at: [7 27-80 5d41402abc4b, 13-15 90-99 0123456789ab]`,
    );
    expect(statements).toHaveLength(1);
    expect(
      evidence.map(({ firstLine, lastLine, start, end, wordsHash }) => [
        firstLine,
        lastLine,
        start,
        end,
        wordsHash,
      ]),
    ).toEqual([
      [7, 7, 27, 80, '5d41402abc4b'],
      [13, 15, 90, 99, '0123456789ab'],
    ]);
  });

  it('makes one statement with two pieces of evidence of the same claim told twice in a file', () => {
    const { statements, evidence } = loadOf(
      `${MEMBERSHIP}, place: row 1, concerns: [topic/trade]`,
      `${MEMBERSHIP}, place: row 2, concerns: [person/clerk], content: Alpha belongs to it, rank: PREFERRED, reason: It is clear`,
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      concerns: ['person/clerk', 'topic/trade'],
      rank: 'PREFERRED',
      reason: 'It is clear',
    });
    expect(evidence.map(({ place, statement, content }) => [place, statement, content])).toEqual([
      ['row 1', statements[0]!.id, null],
      ['row 2', statements[0]!.id, 'Alpha belongs to it'],
    ]);
  });

  it('finds the same statement however its texts are composed', () => {
    const named = (name: string): string | undefined =>
      loadOf(`claim: 'state/alpha NAMED "${name}"', role: ${name}, place: ${name}`).evidence[0]?.id;
    expect(named('C\u00F4te')).toBe(named('Co\u0302te'));
    expect(named('C\u00F4te')).not.toBe(named('Cote'));
  });

  it('finds the same statement in two files, with evidence of each', () => {
    const [one, two] = seedLoads([
      fileOf(`${MEMBERSHIP}, since: 1950, place: row 1`),
      otherFile('other.yaml', `${MEMBERSHIP}, since: 1950, place: map 1`),
    ]);
    expect(two!.statements.map(({ id }) => id)).toEqual(one!.statements.map(({ id }) => id));
    expect(two!.evidence[0]!.statement).toBe(one!.statements[0]!.id);
    expect(two!.evidence[0]!.id).not.toBe(one!.evidence[0]!.id);
  });

  it('stores the smaller id of a symmetric predicate as its subject, whichever way it is told', () => {
    const { statements, evidence } = loadOf(
      'claim: state/beta PARTNER_OF org/league, place: row 1',
      'claim: org/league PARTNER_OF state/beta, place: row 2',
    );
    expect(statements.map(({ subject, object }) => [subject, object])).toEqual([
      ['org/league', 'state/beta'],
    ]);
    expect(evidence).toHaveLength(2);
    expect(loadOf('claim: state/beta MEMBER_OF org/league, place: row 1').statements[0]).toMatchObject({
      subject: 'state/beta',
    });
  });

  it('lets an utterance refer to one above it, by its key', () => {
    const { statements } = loadOf(
      'claim: person/clerk STATED topic/trade, key: first, content: Trade grows, place: line 1',
      'claim: person/clerk STRESSED topic/trade, key: second, content: It must last, refersTo: first, place: line 2',
    );
    expect(statements.map(({ key, refersTo }) => [key, refersTo])).toEqual([
      ['first', null],
      ['second', statements[0]!.id],
    ]);
  });

  it('reads the seed of the project without a fault, each claim under its id', async () => {
    const loads = seedLoads(await readSeed(SEED));
    expect(loads[0]!.id).toBe('seed/entities.yaml');
    for (const { statements, evidence } of loads) {
      expect(statements.filter((statement) => statement.id !== statementId(statement))).toEqual([]);
      expect(statements.filter((statement) => statement.group !== groupOf(statement))).toEqual([]);
      expect(evidence.filter((piece) => piece.id !== evidenceId(piece))).toEqual([]);
    }
  });
});

describe('seedLoads refuses', () => {
  it('a predicate that is not in the list, and tells of those that join such entities', () => {
    expect(faultsOf(fileOf('claim: state/alpha EMBRACES org/league, place: x'))).toEqual([
      expect.stringMatching(
        /^given\.yaml:14:14 EMBRACES is not in the closed list of predicates; from State to Organization there are MEMBER_OF, PARTNER_OF(, [A-Z_]+)+$/,
      ),
    ]);
  });

  it.each([
    [
      'a predicate with a slip of the pen, or cut short',
      'claim: state/alpha MEMBR_OF org/league, place: x }\n  - { claim: state/alpha MEMBER org/league, place: x',
      [
        '14:14 MEMBR_OF is not in the closed list of predicates; did you mean MEMBER_OF?',
        '15:14 MEMBER is not in the closed list of predicates; did you mean MEMBER_OF?',
      ],
    ],
    [
      'a claim of an entity about itself',
      'claim: org/league PARTNER_OF org/league, place: x',
      ['14:14 Subject and object of a claim must differ; received org/league twice'],
    ],
    [
      'entities that no file declares',
      'claim: state/gamma MEMBER_OF org/union, place: x, by: person/nobody, concerns: [topic/nothing]',
      [
        '14:14 state/gamma is not declared in any seed file',
        '14:14 org/union is not declared in any seed file',
        '14:14 person/nobody is not declared in any seed file',
        '14:14 topic/nothing is not declared in any seed file',
      ],
    ],
    [
      'a subject of the wrong kind',
      'claim: person/clerk MEMBER_OF org/league, place: x',
      ['14:14 The subject of MEMBER_OF is State or Organization or Mention; received person/clerk'],
    ],
    [
      'an object of the wrong kind',
      'claim: state/alpha MEMBER_OF state/beta, place: x',
      ['14:14 The object of MEMBER_OF is Organization; received state/beta'],
    ],
    [
      'an id that is none',
      'claim: alpha MEMBER_OF org/league, place: x',
      [
        '14:14 alpha is not declared in any seed file',
        '14:14 An id is kind/slug, such as state/belgium; received "alpha"',
      ],
    ],
    [
      'a relation without an object',
      'claim: state/alpha MEMBER_OF, place: x',
      ['14:14 MEMBER_OF needs an object'],
    ],
    [
      'a span with an object',
      'claim: event/summit OCCURRED state/alpha, place: x',
      ['14:14 The object of OCCURRED is nothing; received state/alpha'],
    ],
    [
      'a value without a text',
      'claim: org/league NAMED, place: x',
      ['14:14 NAMED needs text in quotation marks'],
    ],
    [
      'a relation with a text',
      `claim: 'state/alpha MEMBER_OF "League"', place: x`,
      ['14:14 MEMBER_OF needs an object', '14:14 MEMBER_OF has no text in quotation marks'],
    ],
    [
      'an identifier without a scheme',
      `claim: 'org/league IDENTIFIED_BY "Q1"', place: x`,
      ['14:14 An identifier is scheme:value; received "Q1"'],
    ],
    [
      'an utterance without a key and content, and with a speaker beside its subject',
      'claim: person/clerk STATED topic/trade, by: person/clerk, place: x',
      [
        '14:5 STATED is an utterance and needs a key',
        '14:5 STATED is an utterance and needs its content',
        '14:51 The speaker of an utterance is its subject',
      ],
    ],
    [
      'a key of what is no utterance',
      `${MEMBERSHIP}, key: again, place: x`,
      ['14:53 Only an utterance has a key; received MEMBER_OF'],
    ],
    [
      'obligations of what makes none',
      'claim: state/alpha PARTNER_OF state/beta, obligations: [DEFENSE], place: x',
      ['14:62 Only MEMBER_OF and PARTY_TO have obligations; received PARTNER_OF'],
    ],
    [
      'when beside since',
      `${MEMBERSHIP}, when: 1950, since: 1950, place: x`,
      ['14:54 A claim has either when, or since and until'],
    ],
    [
      'an end before the beginning',
      `${MEMBERSHIP}, since: 1960, until: 1959, place: x`,
      ['14:68 A claim must not end before it begins; received 1960-01-01 to 1959-12-31'],
    ],
    ['evidence without a place', MEMBERSHIP, ['14:5 Evidence needs at or place']],
    [
      'a rank without a reason',
      `${MEMBERSHIP}, place: x, rank: PREFERRED`,
      ['14:64 A rank of PREFERRED needs a reason'],
    ],
    [
      'a source that is not declared, and one that is no document',
      `${MEMBERSHIP}, place: x, source: document/none }\n  - { ${MEMBERSHIP}, place: x, source: org/league`,
      [
        '14:66 document/none is not declared in any seed file',
        '15:66 A source is a document; received org/league',
      ],
    ],
    [
      'a reference to an utterance further down',
      'claim: person/clerk STATED topic/trade, key: a, content: Trade grows, refersTo: b, place: x }\n' +
        '  - { claim: person/clerk STATED topic/trade, key: b, content: Trade shrinks, place: y',
      ['14:87 No utterance above this one has the key "b"'],
    ],
    [
      'the same evidence for the same claim twice',
      `${MEMBERSHIP}, place: x }\n  - { ${MEMBERSHIP}, place: y }\n  - { ${MEMBERSHIP}, place: x`,
      ['16:5 The same evidence for the same claim is already in this file'],
    ],
  ])('%s', (_title, statements, faults) => {
    expect(faultsOf(fileOf(statements))).toEqual(faults.map((fault) => `given.yaml:${fault}`));
  });

  it('a rank that is NORMAL for no lack of a reason', () => {
    expect(faultsOf(fileOf(`${MEMBERSHIP}, place: x, rank: NORMAL`))).toEqual([]);
  });

  it('statements and mentions without a source', () => {
    const text = `${HEADER.replace('source: document/roll\n', '')}  - { ${MEMBERSHIP}, place: x }\nmentions:\n  org/none: [1]\n`;
    expect(faultsOf({ name: 'given.yaml', text })).toEqual([
      'given.yaml:13:5 A statement needs a source: of its own, or as the default of the file',
      'given.yaml:15:13 org/none is not declared in any seed file',
      "given.yaml:15:3 Mentions are lines of the file's source; the file has no source",
    ]);
  });

  it('an entity that is declared twice, in one file or two, and says where it was before', () => {
    expect(
      faultsOf(
        fileOf(`${MEMBERSHIP}, place: x`),
        {
          name: 'more.yaml',
          text: 'entities:\n  - { id: state/beta, name: B }\n  - { id: state/gamma, name: C }\n',
        },
        {
          name: 'most.yaml',
          text: 'documents:\n  - { id: document/roll, name: R }\nentities:\n  - { id: state/gamma, name: C }\n',
        },
      ),
    ).toEqual([
      'more.yaml:2:11 state/beta must be declared once; it is already declared in given.yaml:3:11',
      'most.yaml:4:11 state/gamma must be declared once; it is already declared in more.yaml:3:11',
      'most.yaml:2:11 document/roll must be declared once; it is already declared in given.yaml:9:11',
    ]);
  });

  it('two files that rank a statement differently', () => {
    const ranked = (rank: string): string => `${MEMBERSHIP}, place: x, rank: ${rank}, reason: It is so`;
    expect(faultsOf(fileOf(ranked('PREFERRED')), otherFile('other.yaml', ranked('DEPRECATED')))).toEqual([
      'other.yaml: state/alpha MEMBER_OF: A statement has one rank; received DEPRECATED here and PREFERRED in given.yaml',
    ]);
    expect(faultsOf(fileOf(ranked('PREFERRED')), otherFile('other.yaml', ranked('PREFERRED')))).toEqual([]);
  });

  it('all faults of all files at once', () => {
    expect(
      faultsOf(
        fileOf('claim: state/gamma MEMBER_OF org/league, place: x', MEMBERSHIP),
        otherFile('other.yaml', 'claim: state/alpha HOSTS org/none, place: x'),
      ),
    ).toEqual([
      'given.yaml:14:14 state/gamma is not declared in any seed file',
      'given.yaml:15:5 Evidence needs at or place',
      'other.yaml:3:14 org/none is not declared in any seed file',
    ]);
  });

  it('the form of every file first, since ids can only be judged when all could be read', () => {
    expect(
      faultsOf(
        otherFile('first.yaml', `${MEMBERSHIP}, place: x`),
        { name: 'second.yaml', text: 'entities: [' },
        { name: 'third.yaml', text: 'entity: []' },
      ).map((fault) => fault.split(' ')[0]),
    ).toEqual(['second.yaml:1:12', 'third.yaml:1:1']);
  });
});

describe('readSeed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-seed-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads entities.yaml first, then the others by their paths, and no other file', async () => {
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, 'more'));
    const names = ['20-b.yml', 'entities.yaml', '10-a.yaml', 'README.md', 'zebra.yaml', 'more/30-c.yaml'];
    for (const name of [...names, '.git/config.yaml', '.hidden.yml']) {
      await writeFile(join(folder, name), `# ${name} é`);
    }
    await writeFile(join(folder, 'entente.yaml'), 'name: my-sources\n');
    expect(await readSeed(folder)).toEqual(
      ['entities.yaml', '10-a.yaml', '20-b.yml', 'more/30-c.yaml', 'zebra.yaml'].map((name) => ({
        name,
        text: `# ${name} é`,
        folder: 'my-sources',
      })),
    );
  });

  it('refuses a folder that does not say what it is called, and says how it does', async () => {
    await writeFile(join(folder, 'a.yaml'), '');
    await expect(readSeed(folder)).rejects.toThrow(
      `write "name: my-sources", or another name, into ${join(folder, 'entente.yaml')}`,
    );
    for (const [text, fault] of [
      ['name: My Sources', 'entente.yaml:1:7 name: The name of a folder is a short slug, such as my-sources'],
      ['nam: x', 'entente.yaml:1:1 nam: There is no such key; the only key is name'],
      ['name: a/b', 'entente.yaml:1:7 name: The name of a folder is a short slug, such as my-sources'],
    ] as const) {
      await writeFile(join(folder, 'entente.yaml'), text);
      await expect(readSeed(folder)).rejects.toThrow(fault);
    }
  });

  it('refuses a file that is not UTF-8, and says where', async () => {
    await writeFile(join(folder, 'entente.yaml'), 'name: own');
    await writeFile(join(folder, 'a.yaml'), Buffer.from('# eins\nname: "C\u00F4te"\n', 'latin1'));
    await expect(readSeed(folder)).rejects.toThrow(
      new DataError(["a.yaml:2:9 A file must be UTF-8; this one isn't (byte 0xF4)"]),
    );
  });

  it('names the first byte of a file that is not UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0x80]),
        fc.constantFrom('', 'a', '\nb'),
        (before, bytes, after) => {
          const file = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
          const lines = before.split('\n');
          const place = `a.yaml:${lines.length}:${lines.at(-1)!.length + 1} `;
          expect(() => decodeText('a.yaml', file)).toThrow(place);
        },
      ),
    );
    expect(decodeText('a.yaml', Buffer.from('\uFEFFé\u{1F54A}'))).toBe('\uFEFFé\u{1F54A}');
  });

  it('refuses a folder that holds none', async () => {
    await expect(readSeed(folder)).rejects.toThrow(
      new DataError([`${folder}: A seed folder holds .yaml files; found none`]),
    );
  });
});
