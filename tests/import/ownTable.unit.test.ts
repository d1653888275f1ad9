import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DataError } from '../../src/config/errors.ts';
import { KnownEntities } from '../../src/import/tables/KnownEntities.ts';
import { openOwnTable } from '../../src/import/tables/own/openOwnTable.ts';
import { readMapping } from '../../src/import/tables/own/readMapping.ts';
import { suggestMapping } from '../../src/import/tables/own/suggestMapping.ts';
import { inspectTable } from '../../src/import/tables/readTable.ts';
import { forEachRow, readHeader } from '../../src/import/tables/Table.ts';
import { UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import type { EvidenceRecord, Load, StatementRecord } from '../../src/model/records.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'entente-own-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const since = (day: string): Bounds => ({ ...UNBOUNDED, sinceMin: day, sinceMax: day });
const between = (first: string, last: string): Bounds => ({
  ...since(first),
  untilMin: last,
  untilMax: last,
});

/** An entity with codes and other names, each with its days. */
function entity(
  id: string,
  name: string,
  codes: Readonly<Record<string, Bounds>> = {},
  days: Bounds = UNBOUNDED,
  names: Readonly<Record<string, Bounds>> = {},
): ConstructorParameters<typeof KnownEntities>[0][number] {
  return {
    id,
    name,
    isMerged: false,
    isLeft: false,
    names: Object.entries(names).map(([text, bounds]) => ({ text, ...bounds })),
    codes: Object.entries(codes).map(([code, bounds]) => {
      const [scheme, value] = code.split(':') as [string, string];
      return { scheme, value, ...bounds };
    }),
    ...days,
  };
}

const KNOWN = new KnownEntities([
  entity('state/alpha', 'Alpha', { 'cow:100': UNBOUNDED, 'iso3166-alpha3:ALP': UNBOUNDED }),
  entity('state/beta', 'Bêta & Isles', { 'cow:200': UNBOUNDED, 'iso3166-numeric:100': UNBOUNDED }),
  entity('state/old-gamma', 'Old Gamma', { 'cow:300': between('1900-01-01', '1950-12-31') }),
  entity('state/new-gamma', 'New Gamma', { 'cow:300': since('1951-01-01') }),
  entity('state/north-delta', 'Delta', {}, between('1900-01-01', '1960-12-31')),
  entity('state/south-delta', 'South Delta', {}, UNBOUNDED, { Delta: since('1955-01-01') }),
  entity('state/old-epsilon', 'Epsilon', { 'cow:500': between('1890-01-01', '1918-12-31') }),
  entity('state/new-epsilon', 'Epsilon', {}, since('1992-01-01')),
  entity('state/eta', 'Eta', {}, between('1880-01-01', '1904-12-31')),
  entity('state/northern-eta', 'Northern Eta', {}, since('1905-01-01')),
  entity('state/southern-eta', 'Republic of Eta', {}, since('1905-01-01')),
  entity('state/theta', 'Theta'),
  entity('state/new-theta', 'New Theta', {}, since('1940-01-01')),
  entity('state/namibia', 'Namibia', { 'iso3166:NA': UNBOUNDED }),
  entity('org/league', 'League of Towers'),
  entity('org/club', 'Club'),
  entity('treaty/pact', 'Pact of Steel', { 'cow-alliance:227': UNBOUNDED }),
]);

/** The states of the recipes. */
const RECIPES = new KnownEntities([
  entity('state/united-kingdom', 'United Kingdom', { 'cow:200': UNBOUNDED }),
  entity('state/france', 'France', { 'cow:220': UNBOUNDED }),
  entity('state/russian-empire', 'Russian Empire', { 'cow:365': between('1816-01-01', '1917-11-11') }),
  entity('state/soviet-russia', 'Soviet Russia', { 'cow:365': between('1917-11-12', '1922-12-29') }),
  entity('state/germany', 'Germany'),
]);

interface ReadTable {
  readonly load: Load;
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly warnings: readonly string[];
  readonly rejections: readonly string[];
  readonly notes: readonly string[];
}

const DATASET = 'dataset: { id: my-table, name: My table }\n';

/** Reads a table by a mapping of statements, on the graph above. */
async function read(statements: string, lines: readonly string[], known = KNOWN): Promise<ReadTable> {
  const [path, map] = [join(folder, 'mine.csv'), join(folder, 'mine.yaml')];
  writeFileSync(path, lines.join('\n'));
  writeFileSync(map, DATASET + statements);
  const { file, header, kind } = await openOwnTable(path, map);
  const reader = kind.reader(file, known, header);
  await forEachRow(file, header, undefined, (row) => reader.take(row));
  const table = reader.finish();
  const { warnings, rejections, notes } = table;
  const load = table.finish('table');
  return { load, statements: load.statements, evidence: load.evidence, warnings, rejections, notes };
}

async function faultsOf(
  statements: string,
  lines: readonly string[] = ['state,org', 'Alpha,Club'],
): Promise<readonly string[]> {
  return read(statements, lines).then(
    () => [],
    (error: unknown) => (error as DataError).faults,
  );
}

const inShort = (statements: readonly StatementRecord[]): string[] =>
  statements.map(({ subject, predicate, object, value, sinceMin, sinceMax, untilMin, untilMax }) =>
    [subject, predicate, object ?? value ?? '', sinceMin, sinceMax, untilMin, untilMax]
      .map((part) => part ?? '?')
      .join(' '),
  );

/** The mapping of memberships in the club. */
const members = (state = '{ column: state }', more = ''): string =>
  `statements:\n  - { subject: ${state}, predicate: MEMBER_OF, object: org/club${more} }\n`;

/** Whom a cell means, or why the row is rejected. */
async function meaningOf(
  cell: string,
  state?: string,
  joined = '2000',
  left = '',
): Promise<readonly string[]> {
  const { statements, rejections } = await read(
    members(state, ', since: { column: joined }, until: { column: left }'),
    ['state,joined,left', `${cell},${joined},${left}`],
  );
  return rejections.length > 0 ? rejections : statements.map(({ subject }) => subject);
}

describe("A table of one's own", () => {
  it('makes of each row what its mapping says, with the row and its columns as evidence', async () => {
    const { load, statements, evidence, rejections, notes } = await read(
      `statements:
  - subject: { column: State }
    predicate: { column: How, values: { full: MEMBER_OF, partner: PARTNER_OF } }
    object: { column: Body, kind: org }
    since: { column: From }
    until: { column: To, empty: 2020-12-31.., values: { still: 2024-06-30.. } }
    role: { column: Role }
    place: { column: Page }
    note: { column: Remarks }
    vouches: 2021-01-01
`,
      [
        'State;How;Body;From;To;Role;Page;Remarks',
        'Alpha;full;League of Towers;1949-04;1960;observer;p. 7;sic',
        'Alpha;Partner;Club;;STILL;;;',
        'Bêta & Isles;full;Club;1950..1952;;;;',
      ],
    );
    expect(rejections).toEqual([]);
    expect(inShort(statements)).toEqual([
      'state/alpha MEMBER_OF org/league 1949-04-01 1949-04-30 1960-01-01 1960-12-31',
      // Of two partners, the smaller id is the subject.
      'org/club PARTNER_OF state/alpha ? ? 2024-06-30 ?',
      'state/beta MEMBER_OF org/club 1950-01-01 1952-12-31 2020-12-31 ?',
    ]);
    expect(statements[0]!.role).toBe('observer');
    expect(evidence[0]).toMatchObject({
      document: 'document/my-table',
      firstLine: 2,
      place: 'p. 7; columns state, how, body, from, to, role',
      note: 'sic',
      vouchedOn: '2021-01-01',
    });
    expect(evidence[1]).toMatchObject({
      firstLine: 3,
      place: 'columns state, how, body, from, to, role',
      note: null,
    });
    expect(notes).toEqual(['state: 3 by name', 'body: 3 by name']);
    expect(load).toMatchObject({ id: 'my-table', table: { importer: 'table', file: 'mine.csv' } });
  });

  it('makes several statements of a row, leaves out those whose cells are empty, and rejects a row that makes none', async () => {
    const { statements, rejections } = await read(
      `statements:
  - { subject: { column: state }, predicate: MEMBER_OF, object: org/club, when: { column: club } , vouches: { column: club } }
  - { subject: { column: state }, predicate: PARTY_TO, object: { column: treaty }, obligations: { column: duties }, meaning: SIGNED, since: { year: y, month: m } }
  - { subject: { column: state }, predicate: EXISTED, since: { column: begun } }
  - { subject: { column: state }, predicate: IDENTIFIED_BY, value: { column: code, scheme: mine } }
`.replace(', when: { column: club } ', ''),
      [
        'state,club,treaty,duties,y,m,begun,code',
        'Alpha,2000-01-01,Pact of Steel,"DEFENSE, CONSULTATION",1950,5,1900,A1',
        'Beta & Isles,,,,,,,',
        ',2000-01-01,Pact of Steel,,,,,',
      ].map((line) => line.replace('Beta', 'Bêta')),
    );
    expect(inShort(statements)).toEqual([
      'state/alpha MEMBER_OF org/club ? ? ? ?',
      'state/alpha PARTY_TO treaty/pact 1950-05-01 1950-05-31 ? ?',
      'state/alpha EXISTED  1900-01-01 1900-12-31 ? ?',
      'state/alpha IDENTIFIED_BY mine:A1 ? ? ? ?',
      'state/beta MEMBER_OF org/club ? ? ? ?',
      'state/beta EXISTED  ? ? ? ?',
    ]);
    expect(statements[1]).toMatchObject({ obligations: ['CONSULTATION', 'DEFENSE'], meaning: 'SIGNED' });
    expect(rejections).toEqual(['mine.csv:4 says nothing without a value of state, code']);
  });

  it.each([
    ['an id', 'state/alpha', ['state/alpha']],
    ['a name', 'alpha', ['state/alpha']],
    ['a name without its diacritics and article', 'The Beta and Isles', ['state/beta']],
    ['letters', 'alp', ['state/alpha']],
    ['a code with its scheme', 'cow:100', ['state/alpha']],
  ])('finds an entity by %s', async (_what, cell, found) => {
    expect(await meaningOf(cell)).toEqual(found);
  });

  it('finds an entity by a code that it had on the days of the row, and divides a row whose code passes on', async () => {
    expect(await meaningOf('300', undefined, '1910', '1920')).toEqual(['state/old-gamma']);
    expect(await meaningOf('300', undefined, '1960')).toEqual(['state/new-gamma']);
    const { statements, rejections } = await read(
      members('{ column: state, by: cow }', ', since: { column: joined }'),
      ['state,joined', '300,1940-01-01', '300,'],
    );
    expect(inShort(statements)).toEqual([
      'state/old-gamma MEMBER_OF org/club 1940-01-01 1940-01-01 1950-12-31 1950-12-31',
      'state/new-gamma MEMBER_OF org/club 1951-01-01 1951-01-01 ? ?',
    ]);
    expect(rejections).toEqual([
      'mine.csv:3 state: "300" may mean 2 entities: Old Gamma (state/old-gamma, by cow:300 from 1900-01-01 to 1950-12-31), or New Gamma (state/new-gamma, by cow:300 from 1951-01-01 to now); say which in the mapping, with by or values',
    ]);
  });

  it('finds an entity by a name that it had on the days of the row', async () => {
    expect(await meaningOf('Delta', undefined, '1950', '1952')).toEqual(['state/north-delta']);
    expect(await meaningOf('Delta', undefined, '1970')).toEqual(['state/south-delta']);
    expect(await meaningOf('Delta', undefined, '1958', '1959')).toEqual([
      'mine.csv:2 state: "Delta" may mean 2 entities: Delta (state/north-delta, by its name from 1900-01-01 to 1960-12-31), or South Delta (state/south-delta, by its name from 1955-01-01 to now); say which in the mapping, with by or values',
    ]);
    expect(
      await meaningOf('Delta', '{ column: state, values: { delta: state/south-delta } }', '1958', '1959'),
    ).toEqual(['state/south-delta']);
  });

  it('rejects a row of days on which there certainly was no such entity, and names who was there', async () => {
    expect(await meaningOf('Delta', undefined, '1880', '1890')).toEqual([
      'mine.csv:2 state: "Delta" means Delta (state/north-delta, by its name from 1900-01-01 to 1960-12-31) or South Delta (state/south-delta, by its name from 1955-01-01 to now), but the row speaks of 1880-01-01 to 1890-12-31; say which in the mapping, with by or values',
    ]);
    expect(await meaningOf('cow:300', undefined, '1880', '1881')).toEqual([
      expect.stringContaining('"cow:300" means Old Gamma (state/old-gamma, by cow:300 '),
    ]);
    // On a part of the days: a predecessor had the code, and states have the name among others.
    expect(await meaningOf('New Gamma', undefined, '1949', '1960')).toEqual([
      'mine.csv:2 state: "New Gamma" means New Gamma (state/new-gamma, by its name from 1951-01-01 to now), but the row speaks of 1949-01-01 to 1960-12-31, when there was Old Gamma (state/old-gamma, by cow:300 from 1900-01-01 to 1950-12-31); say which in the mapping, with by or values',
    ]);
    expect(await meaningOf('300', '{ column: state, by: cow }', '1899', '1960')).toEqual([
      expect.stringContaining('but the row speaks of 1899-01-01 to 1960-12-31'),
    ]);
    expect(await meaningOf('Eta', undefined, '1970')).toEqual([
      expect.stringContaining(
        'but the row speaks of 1970-01-01 to an unknown end, when there was Northern Eta (state/northern-eta, by its name from 1905-01-01 to now), or Republic of Eta (state/southern-eta, by its name from 1905-01-01 to now); say ',
      ),
    ]);
    // An id is meant whatever the days, and a year may be its last day.
    expect(await meaningOf('Eta', '{ column: state, values: { Eta: state/eta } }', '1970')).toEqual([
      'state/eta',
    ]);
    expect(await meaningOf('New Gamma', undefined, '1951')).toEqual(['state/new-gamma']);
    expect(await meaningOf('Eta', undefined, '1890', '1904')).toEqual(['state/eta']);
    expect(await meaningOf('Eta', undefined, '1890', '1905')).toEqual([
      expect.stringContaining('"Eta" means Eta (state/eta, '),
    ]);
  });

  it('warns once of a name that is part of that of another state on these days', async () => {
    const { statements, warnings } = await read(members(undefined, ', since: { column: since }'), [
      'state,since',
      'Theta,1950',
      'Theta,1960',
      'Theta,1900',
    ]);
    expect(statements.map(({ subject }) => subject)).toEqual(['state/theta', 'state/theta', 'state/theta']);
    expect(warnings).toEqual([
      'mine.csv:2 state: "Theta" is read as Theta (state/theta), of which it is the whole name; it is part of that of New Theta (state/new-theta, by its name from 1940-01-01 to now)',
    ]);
  });

  it('takes a name without days for one as long as the entity had codes', async () => {
    expect(await meaningOf('Epsilon', undefined, '1900', '1901')).toEqual(['state/old-epsilon']);
    expect(await meaningOf('Epsilon')).toEqual(['state/new-epsilon']);
  });

  it('rejects what may be several, unless the mapping says by which codes', async () => {
    expect(await meaningOf('100')).toEqual([
      expect.stringContaining('mine.csv:2 state: "100" may mean 2 entities: Alpha (state/alpha, by cow:100 '),
    ]);
    expect(await meaningOf('100', '{ column: state, by: cow }')).toEqual(['state/alpha']);
    expect(await meaningOf('0100', '{ column: state, by: [iso3166-numeric, name] }')).toEqual(['state/beta']);
    // What `values` says is an id, whatever the cells have.
    expect(await meaningOf('Bheta', '{ column: state, by: cow, values: { Bheta: state/beta } }')).toEqual([
      'state/beta',
    ]);
  });

  it('takes NA for a code only where codes are expected', async () => {
    expect(await meaningOf('NA', '{ column: state, by: iso3166 }')).toEqual(['state/namibia']);
    expect(await meaningOf('NA')).toEqual(['mine.csv:2 says nothing without a value of state']);
    for (const cell of ['NA', '-9']) {
      expect(await meaningOf(cell, '{ column: state, values: { NA: state/namibia, -9: Alpha } }')).toEqual([
        cell === 'NA' ? 'state/namibia' : 'state/alpha',
      ]);
    }
    const { statements } = await read(
      members(undefined, ', since: { column: since, values: { NA: 1999 }, empty: 2001 }'),
      ['state,since', 'Alpha,NA', 'Alpha,-9'],
    );
    expect(inShort(statements)).toEqual([
      'state/alpha MEMBER_OF org/club 1999-01-01 1999-12-31 ? ?',
      'state/alpha MEMBER_OF org/club 2001-01-01 2001-12-31 ? ?',
    ]);
  });

  it('reads what pandas, R and Stata write', async () => {
    const missing = ['NaN', 'nan', 'None', '.', '<NA>', 'NA'];
    const { statements, rejections } = await read(
      members('{ column: state, by: [cow, name] }', ', since: { column: since }, until: { year: y }'),
      [
        ',state,since,y',
        '0,200.0,1950.0,1960.0',
        ...missing.map((sign, index) => `${index},Theta,${sign},${sign}`),
        '7,NaN,,',
      ],
    );
    expect(inShort(statements)).toEqual([
      'state/beta MEMBER_OF org/club 1950-01-01 1950-12-31 1960-01-01 1960-12-31',
      'state/theta MEMBER_OF org/club ? ? ? ?',
    ]);
    expect(rejections).toEqual(['mine.csv:9 says nothing without a value of state']);
    expect(await faultsOf(members(), ['state,,org', 'Alpha,1,Club'])).toEqual([
      'mine.csv:1:7 A column needs a name; this one has none',
    ]);
  });

  it('rejects what nothing is called, and names what is called most like it', async () => {
    expect(await meaningOf('Alpah')).toEqual([
      'mine.csv:2 state: "Alpah" is the id, code or name of no state or organization or mention in the graph; did you mean Alpha (state/alpha)?',
    ]);
    // There is one, but of another kind.
    expect(await meaningOf('Pact of Steel', '{ column: state, kind: state }')).toEqual([
      'mine.csv:2 state: "Pact of Steel" is the id, code or name of no state in the graph; a new one is declared if the mapping says create: true',
    ]);
  });

  it("takes a number alone for the table's own, unless it is a state's or the mapping names its scheme", async () => {
    const parties = async (object: string, cells: readonly string[]): Promise<ReadTable> =>
      read(`statements:\n  - { subject: state/alpha, predicate: PARTY_TO, object: ${object} }\n`, [
        'alliance',
        ...cells,
      ]);
    const own = await parties('{ column: alliance, kind: treaty, create: true }', ['227', '1', '227.0']);
    expect(own.load.entities.slice(2).map(({ id, name }) => `${id} ${name}`)).toEqual([
      'treaty/my-table-227 alliance 227 of My table',
      'treaty/my-table-1 alliance 1 of My table',
    ]);
    expect(own.warnings).toEqual([
      "mine.csv:2 alliance: the numbers are read as the table's own, so 227 is new; if they are codes, as cow-alliance:227 is Pact of Steel (treaty/pact), say in the mapping by: cow-alliance",
      'mine.csv:4 makes the same statement as mine.csv:2, and is its evidence, too',
    ]);
    expect((await parties('{ column: alliance, kind: treaty }', ['227'])).rejections).toEqual([
      'mine.csv:2 alliance: "227" may be the table\'s own number, or the code of Pact of Steel (treaty/pact, by cow-alliance:227 without days); for the code, say in the mapping by: cow-alliance, and for the table\'s own number create: true',
    ]);
    for (const [object, cell] of [
      ['{ column: alliance, by: cow-alliance }', '227'],
      ['{ column: alliance, by: [cow-alliance, name] }', '227.0'],
      ['{ column: alliance, create: true }', 'cow-alliance:227'],
    ] as const) {
      expect((await parties(object, [cell])).statements.map(({ object: treaty }) => treaty)).toEqual([
        'treaty/pact',
      ]);
    }
    expect(await meaningOf('200.0')).toEqual(['state/beta']);
  });

  it('declares what is new if it is asked to, and never beside what has its id', async () => {
    const { load, rejections, warnings, notes } = await read(
      `statements:
  - { subject: state/alpha, predicate: MEMBER_OF, object: { column: org, create: true } }
`,
      ['org', 'Union of Rivers', 'Clubb', 'C.L.U.B.', 'league of towers', 'Union of Rivers', 'LT'],
    );
    expect(load.entities.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'document/my-table My table',
      'state/alpha Alpha',
      'org/union-of-rivers Union of Rivers',
      'org/clubb Clubb',
      'org/league League of Towers',
      'org/lt LT',
    ]);
    expect(warnings).toEqual([
      'mine.csv:3 org: "Clubb" is new, and declared as org/clubb; did you mean Club (org/club)?',
      'mine.csv:6 makes the same statement as mine.csv:2, and is its evidence, too',
      'mine.csv:7 org: "LT" is new, and declared as org/lt; did you mean League of Towers (org/league)?',
    ]);
    expect(rejections).toEqual([
      'mine.csv:4 org: "C.L.U.B." would be declared as org/club, which is Club; say which entity it is in the mapping, with values',
    ]);
    expect(notes).toEqual(['org: 4 new and 1 by name']);
  });

  it('warns of a new name that something else has, and of one that abbreviates another', async () => {
    const { warnings } = await read(
      'statements:\n  - { subject: state/alpha, predicate: MEMBER_OF, object: { column: org, create: true } }\n',
      [
        'org',
        'Pact of Steel',
        'UN',
        'United Nations',
        'Council of Towers',
        'COT',
        'CT',
        'Northern Alliance Group',
        'OAS',
      ],
      new KnownEntities([
        entity('state/alpha', 'Alpha'),
        entity('treaty/pact', 'Pact of Steel'),
        entity('org/nag', 'NAG'),
      ]),
    );
    expect(warnings).toEqual([
      'mine.csv:2 org: "Pact of Steel" is new, and declared as org/pact-of-steel; something else has that name: Pact of Steel (treaty/pact)',
      'mine.csv:4 org: "United Nations" is new, and declared as org/united-nations; did you mean UN (org/un)?',
      'mine.csv:7 org: "CT" is new, and declared as org/ct; did you mean Council of Towers (org/council-of-towers), COT (org/cot)?',
      'mine.csv:8 org: "Northern Alliance Group" is new, and declared as org/northern-alliance-group; did you mean NAG (org/nag)?',
    ]);
  });

  it('declares no state beside the one that is often called so, and names it', async () => {
    const states = new KnownEntities([
      entity('state/united-kingdom', 'United Kingdom'),
      entity('state/sri-lanka', 'Sri Lanka'),
      entity('state/vietnam', 'Vietnam'),
      entity('state/republic-of-vietnam', 'Republic of Vietnam'),
      entity('state/zimbabwe', 'Zimbabwe'),
      entity('state/romania', 'Romania'),
      entity('org/club', 'Club'),
    ]);
    const lines = ['state', 'Great Britain', 'CEYLON', 'South Vietnam', 'Rhodesia'];
    const created = await read(members('{ column: state, kind: state, create: true }'), lines, states);
    expect(created.statements).toEqual([]);
    expect(created.rejections).toEqual([
      'mine.csv:2 state: "Great Britain" is what United Kingdom (state/united-kingdom) is often called; say which state it is in the mapping, as in values: { "Great Britain": "state/united-kingdom" }',
      expect.stringContaining('"CEYLON" is what Sri Lanka (state/sri-lanka) is often called'),
      expect.stringContaining(
        'is what Republic of Vietnam (state/republic-of-vietnam) or Vietnam (state/vietnam) is often called',
      ),
      expect.stringContaining('"Rhodesia" is what Zimbabwe (state/zimbabwe) is often called'),
    ]);
    expect((await read(members('{ column: state, kind: state }'), lines, states)).rejections[3]).toBe(
      'mine.csv:5 state: "Rhodesia" is the id, code or name of no state in the graph; did you mean Zimbabwe (state/zimbabwe)?',
    );
    // Where the graph hasn't the state either, a new one under its usual name is asked for.
    expect(
      (await read(members('{ column: state, kind: state, create: true }'), ['state', 'Siam'], states))
        .rejections,
    ).toEqual([expect.stringMatching(/^mine\.csv:2 state: "Siam" is Thailand in the tables that come/)]);
  });

  it('declares no state that the tables of the project know by another name, and tells slips of the pen', async () => {
    const { load, rejections, warnings } = await read(
      'statements:\n  - { subject: { column: state, kind: state, create: true }, predicate: MEMBER_OF, object: org/club }\n',
      [
        'state',
        'Ivory Coast',
        'CIV',
        'Zaire',
        'Burma',
        'GMY',
        '999',
        'Norwey',
        'Norvey',
        "Côte d'Ivoire",
        'Wakanda 1',
        'Wakanda 2',
      ],
    );
    const why = 'import the codes of states first, with entente import cow-states, or say';
    expect(rejections).toEqual([
      `mine.csv:2 state: "Ivory Coast" is Côte d’Ivoire in the tables that come with the project, which is not in the graph: ${why} in the mapping values: { "Ivory Coast": "Côte d’Ivoire" }`,
      expect.stringMatching(/^mine\.csv:3 state: "CIV" is Côte d’Ivoire in /),
      expect.stringMatching(/^mine\.csv:4 state: "Zaire" is Congo - Kinshasa in /),
      expect.stringMatching(/^mine\.csv:5 state: "Burma" is Myanmar \(Burma\) in /),
      `mine.csv:6 state: "GMY" is no name, and a new state needs one: ${why} which state it is in the mapping, with values`,
      expect.stringMatching(/^mine\.csv:7 state: "999" is no name/),
    ]);
    expect(load.entities.map(({ id }) => id).filter((id) => id.startsWith('state/'))).toEqual([
      'state/norwey',
      'state/norvey',
      'state/cote-divoire',
      'state/wakanda-1',
      'state/wakanda-2',
    ]);
    expect(warnings).toEqual([
      'mine.csv:8 state: "Norwey" is new, and declared as state/norwey; did you mean Norway?',
      'mine.csv:9 state: "Norvey" is new, and declared as state/norvey; did you mean Norwey (state/norwey), Norway?',
    ]);
  });

  it('reads numbers, and says nothing where one is missing', async () => {
    const { statements, rejections } = await read(
      `statements:
  - subject: state/alpha
    predicate: STATIONS_TROOPS_IN
    object: { column: host }
    quantity: { atLeast: { column: min }, atMost: { column: max }, unit: PEOPLE }
`,
      ['host,min,max', 'Delta,5,10', 'Namibia,,7'],
    );
    expect(statements).toEqual([]);
    expect(rejections).toEqual([
      expect.stringContaining('mine.csv:2 host: "Delta" may mean 2 entities'),
      'mine.csv:3 says nothing without a value of min',
    ]);
  });

  it.each([
    ['04.03.1999', 'format: DD.MM.YYYY', '1999-03-04'],
    ['4.3.1999', 'format: DD.MM.YYYY', '1999-03-04'],
    ['04/03/1999', 'format: MM/DD/YYYY', '1999-04-03'],
    ['1999', 'format: DD.MM.YYYY', '1999-01-01'],
    ['1999/4/3', 'format: YYYY/MM/DD', '1999-04-03'],
    ['1999-04-03', '', '1999-04-03'],
  ])('reads the day %s with %s', async (cell, format, day) => {
    const { statements } = await read(members(undefined, `, since: { column: since, ${format} }`), [
      'state,since',
      `Alpha,${cell}`,
    ]);
    expect(statements[0]!.sinceMin).toBe(day);
  });

  it.each([
    [
      '04/03/1999',
      '',
      'mine.csv:2:7 since: A day is written as 1949-04-04, unless the mapping says how, with format: DD/MM/YYYY or MM/DD/YYYY; received "04/03/1999"',
    ],
    [
      '13/14/1999',
      'format: DD/MM/YYYY',
      'mine.csv:2:7 since: A day is written as DD/MM/YYYY here; received "13/14/1999"',
    ],
    [
      '30.02.1999',
      'format: DD.MM.YYYY',
      'mine.csv:2:7 since: There is no such day in the calendar; received "1999-02-30"',
    ],
    ['soon', '', expect.stringContaining('mine.csv:2:7 since: A period is a day (2021-02-04)')],
    [
      'March 1955',
      'format: DD.MM.YYYY',
      expect.stringMatching(
        /received "March 1955"; say what it means in the mapping, as in values: \{ "March 1955": null \} for nothing, or a day, month or year such as 1955-03 in place of null$/,
      ),
    ],
  ])('refuses the day %s with %s', async (cell, format, fault) => {
    expect(
      await faultsOf(members(undefined, `, since: { column: since, ${format} }`), [
        'state,since',
        `Alpha,${cell}`,
      ]),
    ).toEqual([fault]);
  });

  const future = "A table tells what was or is, so a day or year can't lie in the future";
  it.each(['9999', '2099', '9999-12-31', '2050..', '1999..9999', '31.12.9999'])(
    'refuses what lies in the future: %s',
    async (cell) => {
      expect(
        await faultsOf(members(undefined, ', until: { column: until, format: DD.MM.YYYY }'), [
          'state,until',
          `Alpha,${cell}`,
        ]),
      ).toEqual([
        `mine.csv:2:7 until: ${future}; received ${JSON.stringify(cell)}. Where it means that something lasts, say so in the mapping: values: { ${JSON.stringify(cell)}: null }`,
      ]);
    },
  );

  it('refuses the future in columns of years and in the mapping, and takes this year and what values say', async () => {
    expect(
      await faultsOf(members(undefined, ', until: { year: y }'), ['state,y', 'Alpha,9999', 'Alpha,1950']),
    ).toEqual([
      `mine.csv:2:7 y: ${future}; received 9999-01-01. Where it means that something lasts, leave it empty`,
    ]);
    expect(await faultsOf(members(undefined, ', until: 2099'))).toEqual([
      `mine.yaml:3:82 statements.0.until: ${future}`,
    ]);
    const year = new Date().getUTCFullYear();
    const { statements } = await read(
      members(undefined, ', until: { column: until, values: { 9999: null } }'),
      ['state,until', `Alpha,${year}`, 'Alpha,9999', 'Alpha,1950.0'],
    );
    expect(statements.map(({ untilMin }) => untilMin)).toEqual([`${year}-01-01`, null, '1950-01-01']);
  });

  it('counts the cells of one kind that it refuses', async () => {
    const until = ', until: { column: until }';
    const lines = ['state,until', ...Array.from({ length: 23 }, () => 'Alpha,today'), 'Alpha,soon'];
    const faults = await faultsOf(members(undefined, until), lines);
    expect(faults.map((fault) => fault.slice(0, 42))).toEqual([
      ...[2, 3, 4, 5, 6].map((line) => `mine.csv:${line}:7 until: A period is a day (2021-`.slice(0, 42)),
      '… and 18 more like the last, up to mine.cs',
      'mine.csv:25:7 until: A period is a day (20',
    ]);
    // A cell that two statements read is one.
    expect(
      await faultsOf(members(undefined, until) + members(undefined, until).slice(12), lines.slice(0, 3)),
    ).toHaveLength(2);
    const other = await faultsOf(members(undefined, until), [
      'state,until',
      ...Array.from({ length: 30 }, (_line, index) => `Alpha,x${index}`),
    ]);
    expect(other).toHaveLength(21);
    expect(other[20]).toBe('… and more: 30 in all');
  });

  it('says how a word is read that stands in place of a day', async () => {
    const until = ', until: { column: until }';
    expect(await faultsOf(members(undefined, until), ['state,until', 'Alpha,today'])).toEqual([
      expect.stringMatching(
        /; say what it means in the mapping, as in values: \{ "today": null \} for nothing, or 2024-12-31\.\. for at least until that day in place of null$/,
      ),
    ]);
  });

  it('refuses a table with days in the wrong order, another role, word or number than there is', async () => {
    expect(
      await faultsOf(
        `statements:
  - subject: { column: state }
    predicate: { column: how, values: { in: CONTRIBUTES_TO, party: PARTY_TO } }
    object: treaty/pact
    since: { column: from }
    until: { column: to }
`.replace('in: CONTRIBUTES_TO, ', ''),
        ['state,how,from,to', 'Alpha,party,1950,1940', 'Alpha,observer,,'],
      ),
    ).toEqual([
      'mine.csv:2:18 to: It must not end before it begins; received 1950-01-01 to 1940-12-31',
      'mine.csv:3:7 how: This must be a value of the mapping: party; received "observer"',
    ]);
    expect(
      await faultsOf(
        `statements:
  - subject: { column: state }
    predicate: STATIONS_TROOPS_IN
    object: state/beta
    role: { column: role }
    meaning: { column: meaning }
    quantity: { amount: { column: troops }, unit: PEOPLE }
`,
        ['state,role,meaning,troops', 'Alpha,a|b,MEANT,"1,000"', 'Alpha,,,1.5'],
      ),
    ).toEqual([
      "mine.csv:2:7 role: A role can't contain |",
      'mine.csv:2:11 meaning: This must be SIGNED or RATIFIED or ACCEDED or IN_FORCE; received "MEANT"',
      'mine.csv:2:17 troops: A number is written as 9873 or 12.5; received "1,000"',
      'mine.csv:3:9 troops: A number of people is whole; received 1.5',
    ]);
  });

  it('takes what a mapping says to be nothing for an empty cell, in every column', async () => {
    const { statements, rejections } = await read(
      `statements:
  - subject: { column: state }
    predicate: STATIONS_TROOPS_IN
    object: state/namibia
    since: { column: since, values: { '?': null } }
    until: { column: until, values: { '?': null }, empty: 1970.. }
    quantity: { amount: { column: troops, values: { n/a: null, a dozen: 12 } }, unit: PEOPLE }
`,
      ['state,since,until,troops', 'Alpha,?,?,a dozen', 'Alpha,1950,,n/a'],
    );
    expect(statements.map(({ untilMin, quantity }) => [untilMin, quantity?.most])).toEqual([
      ['1970-01-01', 12],
    ]);
    expect(inShort(statements)).toEqual(['state/alpha STATIONS_TROOPS_IN state/namibia ? ? 1970-01-01 ?']);
    expect(rejections).toEqual(['mine.csv:3 says nothing without a value of troops']);
  });

  it('reads a name that a cell breaks into lines as one', async () => {
    const { load } = await read(
      'statements:\n  - { subject: state/alpha, predicate: MEMBER_OF, object: { column: org, create: true, values: { Old Club: org/club } } }\n',
      ['org', '"Union\nof  Rivers"', '"Old\r\nClub"'],
    );
    expect(load.entities.map(({ name }) => name)).toEqual(['My table', 'Alpha', 'Union of Rivers', 'Club']);
  });

  it.each(['org', 'organization', 'organisation', 'Organisation'])('calls a kind %s', async (kind) => {
    expect(
      await meaningOf('Club', `{ column: state, kind: ${kind} }`).catch((error: DataError) => error.faults),
    ).toEqual([expect.stringContaining('subject and object must differ; both are org/club')]);
  });

  it('names the kind that is written most like another', async () => {
    expect(await faultsOf(members('{ column: state, kind: sate }'))).toEqual([
      expect.stringMatching(/; received "sate"; did you mean state\?$/),
    ]);
    expect(await faultsOf(members('{ column: state, kind: organisatoin }'))).toEqual([
      expect.stringMatching(/; did you mean organisation\?$/),
    ]);
  });

  it('takes no short name for another that only has some of its letters', async () => {
    const states = new KnownEntities(
      ['Romania', 'Chad', 'Serbia', 'Norway', 'Oman']
        .map((name) => entity(`state/${name.toLowerCase()}`, name))
        .concat([entity('org/club', 'Club')]),
    );
    const { rejections } = await read(
      members('{ column: state, kind: state }'),
      ['state', 'Rhodesien', 'Siam', 'Persien', 'Norwey', 'Roman', 'Moman'],
      states,
    );
    expect(rejections.map((reason) => /did you mean (.*)\?/.exec(reason)?.[1])).toEqual([
      undefined,
      undefined,
      undefined,
      'Norway (state/norway)',
      'Romania (state/romania)',
      undefined,
    ]);
  });

  it('calls the schemes of ISO as panels do', async () => {
    expect(await meaningOf('ALP', '{ column: state, by: iso3 }')).toEqual(['state/alpha']);
    expect(await meaningOf('NA', '{ column: state, by: [iso2, iso3] }')).toEqual(['state/namibia']);
  });

  it('is another load if only its mapping changes', async () => {
    const lines = ['state,since', 'Alpha,'];
    const [one, again, other] = [
      await read(members(), lines),
      await read(`# As before.\n${members()}`, lines),
      await read(members(undefined, ', since: { column: since }'), lines),
    ];
    expect(again.load.sha256).toBe(one.load.sha256);
    expect(other.load.sha256).not.toBe(one.load.sha256);
  });
});

describe('A recipe of the documentation', () => {
  const docs = readFileSync(new URL('../../docs/importers.md', import.meta.url), 'utf8');
  const recipes = [
    ...docs.slice(docs.indexOf('### Recipes')).matchAll(/```csv\n([^`]+)```\n\n```yaml\n([^`]+)```/g),
  ].map(([, table, mapping]) => [/id: ([a-z-]+)/.exec(mapping!)![1]!, table!, mapping!] as const);

  it.each(recipes)('makes statements of every row: %s', async (id, table, mapping) => {
    const [rows, statements] = [table.trim().split('\n'), mapping.slice(mapping.indexOf('statements:'))];
    const report = await read(statements, rows, RECIPES);
    expect({ rejections: report.rejections, warnings: report.warnings }).toEqual({
      rejections: id === 'my-troops' ? ['mine.csv:3 says nothing without a value of troops'] : [],
      warnings: {
        'my-dyads': [
          'mine.csv:2 ccode2: cow:365 is read as state/russian-empire; it may also be Soviet Russia (state/soviet-russia, by cow:365 from 1917-11-12 to 1922-12-29)',
        ],
        'my-troops': [],
        'my-offices': ['mine.csv:3 makes the same statement as mine.csv:2, and is its evidence, too'],
      }[id],
    });
    expect(inShort(report.statements)).toEqual(
      {
        'my-dyads': [
          'state/france PARTY_TO treaty/franco-russian-alliance 1894-01-04 1894-01-04 1917-01-01 1917-12-31',
          'state/russian-empire PARTY_TO treaty/franco-russian-alliance 1894-01-04 1894-01-04 1917-01-01 1917-12-31',
          'state/united-kingdom PARTY_TO treaty/entente-cordiale 1904-04-08 1904-04-08 1914-12-31 ?',
          'state/france PARTY_TO treaty/entente-cordiale 1904-04-08 1904-04-08 1914-12-31 ?',
        ],
        'my-troops': [
          'state/united-kingdom STATIONS_TROOPS_IN state/germany 1960-01-01 1960-12-31 1960-01-01 1960-12-31',
        ],
        'my-offices': [
          'person/ada-hill HOLDS post/secretary-of-the-nine-rivers-league 1953-03-01 1953-03-01 1958-01-01 1958-12-31',
          'post/secretary-of-the-nine-rivers-league POST_OF org/nine-rivers-league ? ? ? ?',
          'person/ben-ford HOLDS post/secretary-of-the-nine-rivers-league 1958-01-01 1958-12-31 ? ?',
        ],
      }[id],
    );
  });

  it('is there for dyads, troops and offices', () => {
    expect(recipes.map(([id]) => id)).toEqual(['my-dyads', 'my-troops', 'my-offices']);
  });
});

describe('A mapping', () => {
  it.each([
    ['statements: []', '[]', 'statements: '],
    [
      members('{ column: stat }'),
      'stat }',
      'statements.0.subject.column: The table has no column "stat"; did you mean state?',
    ],
    [
      members('{ column: country }'),
      'country }',
      'statements.0.subject.column: The table has no column "country"; its columns are state, org',
    ],
    [
      members('{ column: state, kinds: state }'),
      'kinds',
      'statements.0.subject.kinds: There is no such key; did you mean kind?',
    ],
    [
      members('{ column: state, kind: sate }'),
      'sate }',
      'statements.0.subject.kind: A kind is person, post, state, org, ',
    ],
    [
      members('{ column: state, kind: organisatoin }'),
      'organisatoin }',
      'statements.0.subject.kind: A kind is person, post, state, org, ',
    ],
    [
      members('{ column: state, kind: treaty }'),
      'treaty }',
      'statements.0.subject.kind: The subject of MEMBER_OF is state or org or mention; received treaty',
    ],
    [
      members('{ column: state, create: true }'),
      'true',
      'statements.0.subject.create: To create entities, their kind must be given. The subject of MEMBER_OF is state or org or mention',
    ],
    [
      members('{ column: state, by: cov }'),
      'cov',
      'statements.0.subject.by: An entity is found by id, by name or by a scheme of codes; nothing has a code of cov; did you mean cow?',
    ],
    [
      members('state/alpha'),
      '{ subject',
      'statements.0: A statement needs a column: without one, each row would make the same statement',
    ],
    [
      members().replace('org/club', 'org/clbu'),
      'org/clbu',
      'statements.0.object: org/clbu is not in the graph; did you mean org/club?',
    ],
    [
      members().replace('org/club', 'state/beta'),
      'state/beta',
      'statements.0.object: The object of MEMBER_OF is org; received state/beta',
    ],
    [
      members().replace('MEMBER_OF', 'MEMBR_OF'),
      'MEMBR_OF',
      'statements.0.predicate: MEMBR_OF is not in the closed list of predicates; did you mean MEMBER_OF?',
    ],
    [
      members().replace('MEMBER_OF', 'WARNED'),
      'WARNED',
      "statements.0.predicate: WARNED is an utterance, which a table can't tell; write it into a seed file",
    ],
    [
      members().replace('MEMBER_OF', 'ALLIED_WITH'),
      'ALLIED_WITH',
      'statements.0.predicate: ALLIED_WITH is not in the closed list of predicates; allies are each PARTY_TO a treaty, or MEMBER_OF an organisation: docs/importers.md#recipes has a mapping of dyads',
    ],
    [
      members().replace('predicate: MEMBER_OF, ', ''),
      '{ subject',
      'statements.0.predicate: This key is required; received none',
    ],
    [
      members('{ column: state, kind: state, create: yes }'),
      'yes',
      'statements.0.subject.create: This is true or false; received "yes"',
    ],
    [members().replace(', object: org/club', ''), '{ subject', 'statements.0: MEMBER_OF needs an object'],
    [members(undefined, ', value: x'), 'x }', 'statements.0.value: MEMBER_OF has no value'],
    [
      members(undefined, ', when: 1999, since: 1999'),
      '1999, since',
      'statements.0.when: A statement has either when, or since and until',
    ],
    [
      members(undefined, ', since: 1950, until: 1949-05'),
      '1949-05',
      'statements.0.until: It must not end before it begins; received 1950-01-01 to 1949-05-31',
    ],
    [
      members(undefined, ', since: 04/03/1999'),
      '04/03',
      'statements.0.since: A period is a day (2021-02-04)',
    ],
    [
      members(undefined, ', since: { month: state }'),
      '{ month',
      'statements.0.since: Days are in one column, or in the columns year, month and day',
    ],
    [members(undefined, ', since: { column: org, format: M/D/Y }'), 'M/D', 'statements.0.since.format: '],
    [
      members(undefined, ', quantity: { amount: { column: org }, unit: PEOPLE }'),
      'PEOPLE',
      'statements.0.quantity.unit: MEMBER_OF takes no quantity; received PEOPLE',
    ],
    [
      members(undefined, ', quantity: { unit: PEOPLE }'),
      '{ unit',
      'statements.0.quantity: A quantity has an amount, or about, or atLeast and atMost; received none of them',
    ],
    [members(undefined, ', meaning: MEANT'), 'MEANT', 'statements.0.meaning: '],
  ])('is refused with its place: %j', async (statements, at, fault) => {
    const faults = await faultsOf(statements);
    expect(faults).toHaveLength(1);
    const lines = (DATASET + statements).split('\n');
    const line = lines.findIndex((text) => text.includes(at));
    expect(faults[0]).toContain(`mine.yaml:${line + 1}:${lines[line]!.indexOf(at) + 1} ${fault}`);
  });

  it('is refused without what says which data set it is', async () => {
    writeFileSync(join(folder, 'none.yaml'), `dataset: { id: My Table, nam: x }\n${members()}`);
    await expect(openOwnTable(join(folder, 'mine.csv'), join(folder, 'none.yaml'))).rejects.toThrow(
      /none\.yaml:1:16 dataset\.id: The id of a data set is a short slug, such as my-memberships[^]*dataset\.nam: There is no such key; did you mean name\?/,
    );
  });
});

describe('A suggested mapping', () => {
  /** The suggestion for a table, which must be one that can be used. */
  async function suggested(lines: readonly string[]): Promise<string> {
    const path = join(folder, 'My towers.csv');
    writeFileSync(path, lines.join('\n'));
    const file = await inspectTable(path);
    const header = await readHeader(file);
    const text = await suggestMapping(file, header, KNOWN);
    expect(readMapping('suggested.yaml', text, header).statements.length).toBeGreaterThan(0);
    return text;
  }

  it('is what the names of columns, their values and the graph come to', async () => {
    expect(
      await suggested([
        'Joined;Left;Country;Bloc;Role;Page;Remarks;Budget',
        '04.04.1949;13.05.1960;ALP;Union of Rivers;observer;p. 7;;12',
        '05.05.1949;today;ALP;Union of Rivers;;;sic;13',
        '06.06.1949;14.07.1961;XYZ;Club of Hills;;;;',
        '06.06.1949;;alp;Club of Hills;;;;',
      ]),
    ).toBe(`# What the columns seem to hold: correct what is wrong, and look at it with --dry-run.
dataset: { id: my-towers, name: My towers }
statements:
  - subject: { column: country, kind: state, by: iso3166-alpha3 } # in the graph: 2 of 3; create: true declares the others: XYZ
    predicate: MEMBER_OF # or PARTNER_OF, HOSTS, LEADS, COOPERATES_WITH, TIES_WITH
    object: { column: bloc, kind: org, create: true } # in the graph: 0 of 2; the others are declared: Union of Rivers, Club of Hills
    since: { column: joined, format: DD.MM.YYYY }
    until: { column: left, format: DD.MM.YYYY } # not written so: today; say what they mean with values
    role: { column: role }
    place: { column: page }
    note: { column: remarks }
# Not read: budget (numbers: of what?)
`);
  });

  it('says where days fit two notations, and finds codes with the zeros that a spreadsheet takes', async () => {
    expect(
      await suggested([
        'org,treaty,from',
        'Club,Pact of Steel,01/02/1950',
        'League of Towers,pact of steel,3/4/1950',
      ]),
    ).toBe(`# What the columns seem to hold: correct what is wrong, and look at it with --dry-run.
dataset: { id: my-towers, name: My towers }
statements:
  - subject: { column: org, kind: org }
    predicate: PARTY_TO # or DECIDED, ESTABLISHED_BY, ABOUT, COMMITTED_TO, ASSESSES
    object: { column: treaty, kind: treaty }
    since: { column: from, format: DD/MM/YYYY } # or MM/DD/YYYY: its days fit both
`);
    expect(await suggested(['org,state', 'x,100', 'y,200', 'z,300'])).toContain(
      'subject: { column: state, kind: state, by: cow }\n',
    );
  });

  it('passes over values that happen to be the names of something else', async () => {
    expect(
      await suggested(['state,org', 'Alpha,Alliance', 'Namibia,Namibia', 'Delta,Pact of Steel']),
    ).toContain(
      'object: { column: org, kind: org, create: true } # in the graph: 0 of 3; the others are declared: Alliance, Namibia, Pact of Steel\n',
    );
  });

  it('can be made of a table without rows', async () => {
    const text = await suggested(['a,b']);
    expect(text).toContain('object: org/of-which-the-table-speaks # an id\n');
    expect(text).toContain(
      '# The table has no rows, so this is guessed from the names of its columns alone.\n',
    );
    expect(await suggested(['State;Organisation;Joined;Left'])).toContain(`statements:
  - subject: { column: state, kind: state }
    predicate: MEMBER_OF # or PARTNER_OF, HOSTS, LEADS, COOPERATES_WITH, TIES_WITH
    object: { column: organisation, kind: org }
    since: { column: joined }
    until: { column: left }
`);
  });

  /** What a suggestion says that each row tells. */
  const told = async (lines: readonly string[]): Promise<string> =>
    (await suggested(lines)).split('\n').slice(2).join('\n');

  it('makes two parties to its treaty of each dyad', async () => {
    const rows = ['100,200,1950,1960,1,sic', '200,100,1951,1961,2,', '300,100,1952,1962,1,'];
    expect(await told(['ccode1,ccode2,start,end,type,notes', ...rows])).toBe(`statements:
  - subject: { column: ccode1, kind: state, by: cow }
    predicate: PARTY_TO
    object: treaty/of-the-two # an id, or { column: …, kind: treaty, create: true }: the table has no column that says which treaty binds the two
    since: { column: start }
    until: { column: end }
    note: { column: notes }
  - subject: { column: ccode2, kind: state, by: cow }
    predicate: PARTY_TO
    object: treaty/of-the-two # an id, or { column: …, kind: treaty, create: true }: the table has no column that says which treaty binds the two
    since: { column: start }
    until: { column: end }
    note: { column: notes }
# Not read: type (numbers: of what?)
`);
    expect(
      await told(['a,b,pact,from', 'Alpha,Namibia,Pact of Steel,1950', 'Namibia,Theta,Pact of Iron,1960']),
    ).toContain(`    predicate: PARTY_TO
    object: { column: pact, kind: treaty, create: true } # in the graph: 1 of 2; the others are declared: Pact of Iron
    since: { column: from }
`);
  });

  it('keeps a column of days that are written in several ways, and says which it cannot read', async () => {
    const odd = await told([
      'state,org,entry,budget',
      'ALP,Club,03/04/1950,x',
      'ALP,Club,1950-03-04,',
      'ALP,Club,4.3.1951,',
      'ALP,Club,March 1951,',
      'ALP,Club,early spring,',
      'ALP,Club,unknown,',
    ]);
    expect(odd).toContain(
      '    since: { column: entry, format: DD.MM.YYYY } # not written so: 03/04/1950, March 1951, early spring, unknown; say what they mean with values\n',
    );
    expect(odd).toContain('# Not read: budget (no part of the statements is called so)\n');
    // Words alone are no days, whatever the column is called.
    expect(await told(['state,org,entry,empty', 'ALP,Club,early,', 'ALP,Club,late,'])).toContain(
      '# Not read: entry (no days, but early, late), empty (it is empty)\n',
    );
  });

  it("takes numbers of alliances for the table's own", async () => {
    for (const numbers of [
      ['1', '2', '227'],
      ['1005', '1010', '1015'],
      ['1.0', '2.0', '3.0'],
    ]) {
      const rows = numbers.map((number) => `0,100.0,200.0,${number},1950.0,1960.0`);
      expect(await told([',ccode1,ccode2,alliance,start,end', ...rows])).toBe(`statements:
  - subject: { column: ccode1, kind: state, by: cow }
    predicate: PARTY_TO
    object: { column: alliance, kind: treaty, create: true } # the table's own numbers; if they are codes, say of which scheme: by: cow-alliance
    since: { column: start }
    until: { column: end }
  - subject: { column: ccode2, kind: state, by: cow }
    predicate: PARTY_TO
    object: { column: alliance, kind: treaty, create: true } # the table's own numbers; if they are codes, say of which scheme: by: cow-alliance
    since: { column: start }
    until: { column: end }
`);
    }
    expect(await told(['ccode1,ccode2,version4id', '100,200,227', '200,100,227'])).toContain(
      'object: { column: version4id, kind: treaty, by: cow-alliance }\n',
    );
  });

  it('takes the numbers of troops for quantities', async () => {
    expect(
      await told(['country,year,troops', 'Alpha,1990,250 000', 'Namibia,1991,1990', 'Theta,1992,12']),
    ).toBe(
      `statements:
  - subject: state/whose-troops-they-are # an id
    predicate: STATIONS_TROOPS_IN
    object: { column: country, kind: state }
    quantity: { amount: { column: troops }, unit: PEOPLE }
    when: { column: year }
`,
    );
    expect(await told(['sender,host,troops', 'Alpha,Namibia,250', 'Alpha,Theta,3'])).toContain(`
  - subject: { column: sender, kind: state }
    predicate: STATIONS_TROOPS_IN
    object: { column: host, kind: state }
    quantity: { amount: { column: troops }, unit: PEOPLE }
`);
  });

  it('lets persons hold offices, and these be of an organisation', async () => {
    expect(
      await told([
        'Office,Holder,Organisation,From,To',
        'Secretary General of the League,Jens Towers,League of Towers,2014,2024',
        'President of the Club,Ada Hill,Club,2015,2016',
      ]),
    ).toBe(`statements:
  - subject: { column: holder, kind: person, create: true } # in the graph: 0 of 2; the others are declared: Jens Towers, Ada Hill
    predicate: HOLDS
    object: { column: office, kind: post, create: true } # in the graph: 0 of 2; the others are declared: Secretary General of the League, President of the Club
    since: { column: from }
    until: { column: to }
  - subject: { column: office, kind: post, create: true } # in the graph: 0 of 2; the others are declared: Secretary General of the League, President of the Club
    predicate: POST_OF
    object: { column: organisation, kind: org }
`);
  });

  it('has what an import finds, by whatever it finds it', async () => {
    const text = await told(['state,org', 'ALP,Club', 'Bêta & Isles,Club', 'state/theta,Club']);
    expect(text).toContain('subject: { column: state, kind: state }\n');
  });
});
