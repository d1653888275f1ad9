import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { undone } from '../../src/commands/imports.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { importTable, previewTable } from '../../src/import/tables/importTable.ts';
import type { TablePreview, TableReport } from '../../src/import/tables/importTable.ts';
import { importShipped } from '../../src/import/tables/shipped.ts';
import { openOwnTable } from '../../src/import/tables/own/openOwnTable.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { told } from './tables.ts';

/** Ten states, of which two have the same name, one after the other; and an organisation. */
const STATES = ['Alpha', 'Bêta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota'];
const WORLD = `
entities:
${STATES.map((name, index) => `  - { id: state/s-${index}, name: ${name} }`).join('\n')}
  - { id: state/former-iota, name: Former Iota }
  - { id: org/league, name: League of Towers }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
${STATES.map((_name, index) => `  - { claim: 'state/s-${index} IDENTIFIED_BY "cow:${index + 100}"', place: x }`).join('\n')}
  - { claim: 'state/former-iota NAMED "Iota"', until: 1950-12-31, place: x }
  - { claim: 'state/s-8 NAMED "Iota"', since: 1951-01-01, place: x }
  - { claim: state/s-0 MEMBER_OF org/league, since: 1949-04-04, place: x }
`;

const MAPPING = `
dataset: { id: my-memberships, name: Memberships that I collected }
statements:
  - subject: { column: State, kind: state }
    predicate: MEMBER_OF
    object: { column: Organisation, create: true }
    since: { column: Joined, format: DD.MM.YYYY }
    until: { column: Left, values: { today: 2024-12-31.. } }
    role: { column: Role }
`;

/** As a spreadsheet saves it: fifty rows, of which one repeats another, one is of nobody known, and one may be of two. */
const ROWS = [
  'State;Organisation;Joined;Left;Role',
  'Alpha;League of Towers;04.04.1949;;',
  'alpha;League of Towers;04.04.1949;;',
  'Omega;League of Towers;01.01.1950;;',
  'Iota;League of Towers;1950..1951;today;',
  ...Array.from({ length: 46 }, (_row, index) => {
    const state = [`${(index % 8) + 100}`, STATES[index % 8]][index % 2];
    return `${state};Union ${Math.floor(index / 8) + 1};${String((index % 28) + 1).padStart(2, '0')}.05.19${60 + (index % 30)};today;${index % 5 === 0 ? 'observer' : ''}`;
  }),
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-own-'));
  await emptyGraph();
  await given(WORLD);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(
  name: string,
  rows: readonly string[],
  mapping: string,
): ReturnType<typeof openOwnTable> {
  const [path, map] = [join(folder, name), join(folder, 'map.yaml')];
  writeFileSync(path, `\uFEFF${rows.join('\r\n')}\r\n`);
  writeFileSync(map, mapping);
  return openOwnTable(path, map);
}

const imported = async (rows = ROWS, mapping = MAPPING, name = 'mine.csv'): Promise<TableReport> =>
  importTable(graph, await opened(name, rows, mapping));
const previewed = async (rows = ROWS, mapping = MAPPING): Promise<TablePreview> =>
  previewTable(graph, await opened('mine.csv', rows, mapping));

describe('A table of memberships', () => {
  const rejections = [
    'mine.csv:4 state: "Omega" is the id, code or name of no state in the graph; a new one is declared if the mapping says create: true',
    'mine.csv:5 state: "Iota" may mean 2 entities: Former Iota (state/former-iota, by its name until 1950-12-31), or Iota (state/s-8, by its name from 1951-01-01 to now); say which in the mapping, with by or values',
  ];
  const warnings = ['mine.csv:3 makes the same statement as mine.csv:2, and is its evidence, too'];

  it('is shown before anything is written', async () => {
    const before = await canonicalDump(graph);
    expect(await previewed()).toEqual({
      id: 'my-memberships',
      file: 'mine.csv',
      rows: 50,
      statements: 47,
      known: 1,
      isUnchanged: false,
      rejections,
      warnings,
      notes: ['state: 25 by name and 23 by code', 'organisation: 4 by name and 46 new'],
      newEntities: [1, 2, 3, 4, 5, 6].map((number) => ({
        id: `org/union-${number}`,
        name: `Union ${number}`,
        description: null,
      })),
      sentences: [
        'mine.csv:2 Alpha has been a member of League of Towers since 4 April 1949.',
        'mine.csv:6 Alpha has been a member of Union 1 (observer) since 1 May 1960 (last confirmed 31 December 2024).',
        'mine.csv:7 Bêta has been a member of Union 1 since 2 May 1961 (last confirmed 31 December 2024).',
        'mine.csv:8 Gamma has been a member of Union 1 since 3 May 1962 (last confirmed 31 December 2024).',
        'mine.csv:9 Delta has been a member of Union 1 since 4 May 1963 (last confirmed 31 December 2024).',
      ],
    });
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('answers questions by its rows, once it is imported', async () => {
    expect(await imported()).toMatchObject({
      rejections,
      warnings,
      written: { changed: true, statementsRecorded: 46, evidenceAdded: 48 },
    });
    const { data } = await ask(
      `{
      organization(id: "org/union-1") {
        members(first: 3, asOf: "2000-01-01") {
          totalCount
          edges {
            node { id }
            relationship {
              role
              statements { evidence { nodes { document { id } firstLine place } } }
            }
          }
        }
      }
      state(id: "state/s-0") { memberOf { totalCount } }
    }`,
    );
    expect(data.organization.members.totalCount).toBe(8);
    expect(data.organization.members.edges[0]).toMatchObject({
      node: { id: 'state/s-0' },
      relationship: {
        role: 'observer',
        statements: [
          {
            evidence: {
              nodes: [
                {
                  document: { id: 'document/my-memberships' },
                  firstLine: 6,
                  place: 'columns state, organisation, joined, left, role',
                },
              ],
            },
          },
        ],
      },
    });
    expect(data.state.memberOf.totalCount).toBe(7);
    expect(await runChecks(graph)).toEqual([]);
  });

  it('changes nothing when it is imported again, and says so before', async () => {
    const before = await canonicalDump(graph);
    expect(await previewed()).toMatchObject({ isUnchanged: true, known: 47, newEntities: [] });
    expect((await imported()).written.changed).toBe(false);
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('is replaced when its mapping changes, even by what it has nothing in common with', async () => {
    const { written } = await imported(ROWS, MAPPING.replace('role: { column: Role }', 'role: my role'));
    expect(written).toMatchObject({
      changed: true,
      statementsRecorded: 47,
      evidenceAdded: 48,
      evidenceWithdrawn: 48,
      // The seed file still says that Alpha is a member of the League.
      statementsRetracted: 46,
    });
  });

  it.each([
    ['a header alone', ROWS.slice(0, 1), MAPPING],
    ['rows that are all rejected', [ROWS[0]!, 'Omega;League of Towers;01.01.1950;;'], MAPPING],
    ['other statements', ROWS.slice(0, 3).map((row) => row.replace('04.04.1949', '05.05.1950')), MAPPING],
    ['the same rows, all rejected by its mapping', ROWS, MAPPING.replace('kind: state', 'by: id')],
  ])('is not replaced by %s, whatever the file is called', async (_what, rows, mapping) => {
    const before = await canonicalDump(graph);
    for (const name of ['mine.csv', 'another.csv']) {
      await expect(imported(rows, mapping, name)).rejects.toThrow(
        /^my-memberships: A new version of a file shares something with the old one; what was loaded as my-memberships supports 47 statements, none of which this file has: withdraw it first with entente imports undo my-memberships$/,
      );
    }
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('is refused under a new id, if it has a header alone', async () => {
    for (const act of [imported, previewed]) {
      await expect(act(ROWS.slice(0, 1), MAPPING.replace('my-memberships', 'empty'))).rejects.toThrow(
        'mine.csv:1:1 A table has rows below the names of its columns; this one has none',
      );
    }
  });

  it('has an id of its own', async () => {
    await expect(imported(ROWS, MAPPING.replace('my-memberships', 'roll'))).rejects.toThrow(
      'roll is the id of document/roll, which is in the graph: give the data set another id in its mapping',
    );
    expect(await told('MEMBER_OF', 'org/league')).toEqual([
      'state/s-0 as my role org/league 1949-04-04 to ?',
      'state/s-0 org/league 1949-04-04 to ?',
    ]);
  });
});

describe('What a table of memberships declared', () => {
  const CREATING = `
dataset: { id: my-states, name: States }
statements:
  - { subject: { column: State, kind: state, create: true }, predicate: MEMBER_OF, object: org/league }
`;
  const state = async (id: string): Promise<unknown> =>
    (await cypher('MATCH (s:Entity {id: $id}) RETURN s.name AS name', { id }))[0]?.['name'];
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('is found by its name while something is told of it, and by nobody once that is taken back', async () => {
    await imported(['State', 'Dleta', "COTE D'IVOIRE"], CREATING);
    const other = {
      rows: ['State', 'Dleta'],
      mapping: CREATING.replace('my-states', 'other').replace(', create: true', ''),
    };
    expect((await previewed(other.rows, other.mapping)).statements).toBe(1);
    await imported(['State', "COTE D'IVOIRE"], CREATING);
    expect((await previewed(other.rows, other.mapping)).rejections).toEqual([
      expect.stringContaining('"Dleta" is the id, code or name of no state in the graph; did you mean'),
    ]);
    // Its codes from the tables of the project don't keep it.
    await importShipped(graph);
    expect(await told('IDENTIFIED_BY', 'iso3166:CI')).toHaveLength(1);
    await writeLoad(graph, undone({ id: 'my-states', importer: 'table' }));
    await importShipped(graph);
    expect(await told('IDENTIFIED_BY', 'iso3166:CI')).toEqual([]);
    expect((await previewed(['State', 'Ivory Coast', 'CI'], other.mapping)).rejections).toHaveLength(2);
    expect(await runChecks(graph)).toEqual([]);
  });

  it('goes to who declares it next, with its name', async () => {
    expect(await state('state/cote-divoire')).toBe("COTE D'IVOIRE");
    await imported(['State', "Côte d'Ivoire"], CREATING.replace('my-states', 'other'));
    expect(await state('state/cote-divoire')).toBe("Côte d'Ivoire");
    expect(await runChecks(graph)).toEqual([]);
  });
});

const HEAD = ['State;Joined;Left'];
const DAYS = `
dataset: { id: my-days, name: My days }
statements:
  - { subject: { column: State }, predicate: MEMBER_OF, object: org/league, since: { column: Joined }, until: { column: Left } }
`;

describe('Whom a name means on the days of a row', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(`
entities:
  - { id: state/union, name: Union of Soviets }
  - { id: state/rus, name: Rus }
  - { id: state/north-vania, name: Vania }
  - { id: state/south-vania, name: Republic of Vania }
  - { id: org/league, name: League of Towers }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: 'state/union IDENTIFIED_BY "cow:365"', since: 1922-12-30, until: 1991-12-25, place: x }
  - { claim: 'state/rus IDENTIFIED_BY "cow:365"', since: 1991-12-26, place: x }
  - { claim: 'state/rus IDENTIFIED_BY "iso3166:RU"', place: x }
  - { claim: state/north-vania EXISTED, since: 1954-07-21, place: x }
  - { claim: state/south-vania EXISTED, since: 1954-07-21, until: 1975-04-30, place: x }
`);
  });

  it.each([
    ['Rus;1992;2000', ['Rus']],
    ['Rus;1991;', ['Rus']],
    ['365;1954;2000', ['Union of Soviets', 'Rus']],
  ])('is who was there: %s', async (row, names) => {
    const report = await previewed([...HEAD, row], DAYS);
    expect(report.rejections).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.sentences).toEqual(names.map((name) => expect.stringContaining(`mine.csv:2 ${name} `)));
  });

  it.each([
    [
      'Rus;1954;2000',
      'mine.csv:2 state: "Rus" means Rus (state/rus, by its name from 1991-12-26 to now), but the row speaks of 1954-01-01 to 2000-12-31, when there was Union of Soviets (state/union, by cow:365 from 1922-12-30 to 1991-12-25); say which in the mapping, with by or values',
    ],
    // A code without days is one as long as the entity is.
    [
      'RU;1954;',
      'mine.csv:2 state: "RU" means Rus (state/rus, by iso3166:RU from 1991-12-26 to now), but the row speaks of 1954-01-01 to an unknown end, when there was Union of Soviets (state/union, by cow:365 from 1922-12-30 to 1991-12-25); say which in the mapping, with by or values',
    ],
    [
      'Republic of Vania;1970;1980',
      'mine.csv:2 state: "Republic of Vania" means Republic of Vania (state/south-vania, by its name from 1954-07-21 to 1975-04-30), but the row speaks of 1970-01-01 to 1980-12-31; say which in the mapping, with by or values',
    ],
  ])('is nobody who was not there yet, or any longer: %s', async (row, rejection) => {
    const { rejections, statements } = await previewed([...HEAD, row], DAYS);
    expect({ rejections, statements }).toEqual({ rejections: [rejection], statements: 0 });
  });

  it('is told with whom else it may mean, once, and only where that is so', async () => {
    const { warnings, statements } = await previewed(
      [...HEAD, 'Vania;1980;', 'Vania;1960;', 'Vania;1961;1962'],
      DAYS,
    );
    expect({ warnings, statements }).toEqual({
      warnings: [
        'mine.csv:3 state: "Vania" is read as Vania (state/north-vania), of which it is the whole name; it is part of that of Republic of Vania (state/south-vania, by its name from 1954-07-21 to 1975-04-30)',
      ],
      statements: 3,
    });
  });
});
