import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { Texts } from '../../src/record/texts.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { edges, faultsWith, fixture, imported, importedText, importedWith, told, WORLD } from './tables.ts';

beforeEach(async () => {
  await emptyGraph();
  await given(WORLD);
  await imported('cow-states', fixture('states.csv'));
});

async function faults(): Promise<string[]> {
  const all = [...(await runChecks(graph)), ...(await checkHashes(graph, new Texts(undefined)))];
  return all.map(({ reason }) => reason);
}

describe('cow-igo', () => {
  it('makes of years in a row one membership, as precise as years are', async () => {
    const [, report] = await imported(
      'cow-igo',
      fixture('igo-state-years.csv'),
      fixture('igo-organizations.csv'),
    );
    expect(await told('MEMBER_OF')).toEqual([
      // No row tells of the year after 1954, though the table goes on.
      'state/alpha-and-omega org/cup 1953-01-01..1953-12-31 to 1954-01-01..',
      'state/alpha-and-omega org/leag ..1950-12-31 to 1951-01-01..1951-12-31',
      'state/alpha-and-omega org/leag 1953-01-01..1953-12-31 to 1953-01-01..',
      // It wasn't there in 1990 and was in 1992: whose code it is then came to belong.
      'state/new-gamma org/cup 1991-12-26..1991-12-31 to 1993-01-01..',
      'state/st-betas as associate member org/leag ..1952-12-31 to 1954-01-01..',
      'state/st-betas org/cup 1953-01-01..1953-12-31 to 1953-01-01..',
    ]);
    expect(await told('PARTNER_OF')).toEqual([
      'org/cup as observer state/alpha-and-omega 1951-01-01..1951-12-31 to 1952-01-01..1952-12-31',
    ]);
    expect(report!.rejections).toEqual([
      'igo-state-years.csv:14 cow:999 is not the code of any entity; import the codes of states first with entente import cow-states',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('cites the lines of the years and the column', async () => {
    await imported('cow-igo', fixture('igo-state-years.csv'));
    const { data } = await ask(`{
      entity(id: "state/st-betas") {
        statements(predicates: [MEMBER_OF]) { nodes { role evidence { nodes { citation } } } }
      }
    }`);
    const statement = data.entity.statements.nodes.find(({ role }: { role: string | null }) => role !== null);
    expect(statement.evidence.nodes).toEqual([
      {
        citation:
          'Correlates of War, Intergovernmental Organizations by state and year, v3.0, lines 7 to 9, columns ccode, year, leag',
      },
    ]);
  });

  it.each([
    [
      'before and after the code passes on, both one after the other',
      [1, 1, 1, 1],
      [
        'state/gamma-union 1951-01-01..1990-12-31 to 1991-12-25',
        'state/new-gamma 1991-12-26 to 1993-01-01..',
      ],
    ],
    [
      'before it passes on, the first alone',
      [1, 1, 0, 0],
      ['state/gamma-union 1951-01-01..1990-12-31 to 1991-01-01..1991-12-25'],
    ],
    [
      'after it passed on, the second alone',
      [0, 0, 1, 1],
      ['state/new-gamma 1992-01-01..1992-12-31 to 1993-01-01..'],
    ],
    [
      'in that year alone, the one that has it longest',
      [0, 1, 0, 0],
      ['state/gamma-union 1991-01-01..1991-12-25 to 1991-01-01..1991-12-25'],
    ],
  ])('says of a member %s', async (_when, cells, expected) => {
    await importedWith(
      'cow-igo',
      'igo-state-years.csv',
      ...[0, 1, 1, 1].map(
        (cell, index) =>
          [`903,${1990 + index},gam,0,${cell}`, `903,${1990 + index},gam,0,${cells[index]}`] as const,
      ),
    );
    const ofGamma = (await told('MEMBER_OF')).filter((line) => line.includes('gamma'));
    expect(ofGamma.map((line) => line.replace(' org/cup', ''))).toEqual(expected);
    expect(await faults()).toEqual([]);
  });

  /** St. Beta's has no code from July 1840 to June 1845, and Delta none after 1950. */
  const GAPS = [
    'ccode,year,state,leag,cup',
    '901,1838,alp,-1,-1',
    '901,1839,alp,-1,-1',
    '901,1840,alp,0,-1',
    '901,1842,alp,0,-1',
    '901,1843,alp,0,0',
    '901,1950,alp,0,0',
    '901,1952,alp,-1,0',
    '902,1840,bet,1,-1',
    '902,1845,bet,1,1',
    '902,1846,bet,1,1',
    '903,1950,gam,1,0',
    '904,1949,del,1,1',
  ];

  it('takes no missing row for a beginning or an end, and lets nobody belong to what was not there', async () => {
    await importedText('cow-igo', 'igo-state-years.csv', GAPS);
    expect(await told('MEMBER_OF')).toEqual([
      // The state's end is the last bound of what it belonged to.
      'state/delta org/cup 1843-01-01..1949-12-31 to 1949-01-01..1950-12-31',
      'state/delta org/leag 1840-01-01..1949-12-31 to 1949-01-01..1950-12-31',
      // In 1952 there was no league any more; 1951 isn't told of.
      'state/gamma-union org/leag 1840-01-01..1950-12-31 to 1950-01-01..1951-12-31',
      'state/st-betas org/cup 1843-01-01..1845-12-31 to 1846-01-01..',
      'state/st-betas org/leag 1840-01-01..1840-12-31 to 1840-01-01..1844-12-31',
      'state/st-betas org/leag 1841-01-01..1845-12-31 to 1846-01-01..1951-12-31',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('holds an organisation for absent in a year only if no row of the year speaks of members', async () => {
    await importedText('cow-igo', 'igo-state-years.csv', [...GAPS, '903,1839,gam,0,-1']);
    const first = (await told('MEMBER_OF')).find((line) => line.startsWith('state/st-betas org/leag'));
    expect(first).toBe('state/st-betas org/leag 1839-01-01..1840-12-31 to 1840-01-01..1844-12-31');
  });

  it("keeps a row of a year after the code's end, and then leaves the end open", async () => {
    await importedText('cow-igo', 'igo-state-years.csv', [...GAPS, '904,1951,del,0,1']);
    expect((await told('MEMBER_OF')).filter((line) => line.startsWith('state/delta org/cup'))).toEqual([
      'state/delta org/cup 1843-01-01..1949-12-31 to 1949-01-01..1950-12-31',
      'state/delta org/cup 1950-01-01..1951-12-31 to 1951-01-01..',
    ]);
  });

  it('goes on with a state whose code changes', async () => {
    await given(
      `
entities: [{ id: state/st-betas, name: "St. Beta's" }]
documents: [{ id: document/atlas, name: Atlas }]
source: document/atlas
statements: [{ claim: 'state/st-betas IDENTIFIED_BY "cow:907"', since: 1953-06-01, place: x }]`,
      'beta.yaml',
    );
    await importedWith(
      'cow-igo',
      'igo-state-years.csv',
      ['902,1953,bet,2,1', '907,1953,bet,2,1'],
      ['902,1954,bet,2,-9', '907,1954,bet,2,-9'],
    );
    expect((await told('MEMBER_OF')).filter((line) => line.startsWith('state/st-betas'))).toEqual([
      'state/st-betas as associate member org/leag ..1952-12-31 to 1954-01-01..',
      'state/st-betas org/cup 1953-01-01..1953-12-31 to 1953-01-01..',
    ]);
  });

  it('tells of the organisations themselves, and finds them again by their code', async () => {
    const [report] = await imported('cow-igo', fixture('igo-organizations.csv'));
    expect((await told('EXISTED')).filter((line) => line.startsWith('org/'))).toEqual([
      'org/leag 1950-01-01..1950-12-31 to 1956-01-01..1956-12-31',
    ]);
    expect(await told('IDENTIFIED_BY', 'cow-igo')).toEqual([
      'org/cup cow-igo:CUP ? to ?',
      'org/leag cow-igo:LEAG ? to ?',
    ]);
    expect(report!.warnings).toEqual(['igo-organizations.csv:3 sdate is missing: the beginning is unknown']);
    await imported('cow-igo', fixture('igo-state-years.csv'));
    const [again] = await imported('cow-igo', fixture('igo-state-years.csv'));
    expect(again!.written.changed).toBe(false);
    expect(
      await cypher('MATCH (org:Organization) RETURN org.id AS id, org.name AS name ORDER BY id'),
    ).toEqual([
      { id: 'org/cup', name: 'Cup of Peace' },
      { id: 'org/leag', name: 'The League of Alphas and Betas' },
    ]);
  });

  it('refuses a number without a meaning, and a year twice', async () => {
    expect(
      await faultsWith('cow-igo', 'igo-state-years.csv', ['901,1951,alp,1,3', '901,1950,alp,1,4']),
    ).toEqual([
      'igo-state-years.csv:3:5 year: A state has one row a year; received a second one for 901 in 1950',
      'igo-state-years.csv:3:16 cup: This must be 0 to 3, -1 or -9; received 4',
    ]);
  });
});

describe('us-troops', () => {
  it('makes of years in a row one presence, with the number of each year', async () => {
    const [report] = await imported('us-troops', fixture('troops.csv'));
    expect(await edges('STATIONS_TROOPS_IN')).toEqual([
      'state/united-states state/alpha-and-omega ..1990-01-01 to 1991-12-31 (3)',
      // The table has no number for 1993, and ends with 1994.
      'state/united-states state/alpha-and-omega 1993-01-01..1994-01-01 to 1994-12-31.. (2)',
      'state/united-states state/gamma-union ..1991-01-01 to 1991-12-25 (2)',
    ]);
    // What isn't known of the years around is said of the presence, not of its numbers.
    expect(
      await cypher(
        `MATCH (s:Statement {predicate: 'STATIONS_TROOPS_IN'})-[:HAS_OBJECT]->({id: 'state/alpha-and-omega'})
         RETURN coalesce(toString(s.sinceMin), '') + '..' + s.sinceMax + ' to ' + s.untilMin + '..' + coalesce(toString(s.untilMax), '') AS days, s.least AS troops ORDER BY s.sinceMax, troops`,
      ),
    ).toEqual([
      { days: '1990-01-01..1990-01-01 to 1990-12-31..1990-12-31', troops: 120 },
      { days: '..1990-01-01 to 1991-12-31..1991-12-31', troops: null },
      { days: '1991-01-01..1991-01-01 to 1991-12-31..1991-12-31', troops: 80 },
      { days: '1992-01-01..1992-01-01 to 1992-12-31..1992-12-31', troops: 0 },
      { days: '1994-01-01..1994-01-01 to 1994-12-31..1994-12-31', troops: 80 },
      { days: '1993-01-01..1994-01-01 to 1994-12-31..', troops: null },
    ]);
    const { data } = await ask(`{ disputes(about: "state/alpha-and-omega") { totalCount } }`);
    expect(data.disputes.totalCount).toBe(0);
    expect(report).toMatchObject({
      rows: 8,
      notes: [
        'rows without troops: 1, of which 0 are of no state of that year and were left out; rows without a number: 1',
      ],
      rejections: ['troops.csv:9 Afloat (1003) is no state with a code or name in the graph'],
      warnings: [
        'troops.csv:8 cow:903 means state/gamma-union, state/new-gamma in 1991; the number is given to the first',
      ],
    });
    expect(await faults()).toEqual([]);
  });

  it('keeps the services as parts, each zero, and each number on its days', async () => {
    const report = await importedWith(
      'us-troops',
      'troops.csv',
      ['army,region', 'army,navy,region'],
      ['5000,NA,', '5000,NA,NA,'],
      ['120,NA,', '120,NA,NA,'],
      [
        '1991,80,NA,Europe\nAlpha & Omega,901,ALP,1992,0,NA,Europe\nAlpha & Omega,901,ALP,1993,NA,NA,Europe\nAlpha & Omega,901,ALP,1994,80,NA,Europe',
        '1991,80,50,30,Europe\nAlpha & Omega,901,ALP,1992,0,0,0,Europe\nAlpha & Omega,901,ALP,1993,0,0,NA,Europe\nAlpha & Omega,901,ALP,1994,80,80,0,Europe',
      ],
      ['7,NA,', '7,NA,NA,'],
      ['900,NA,', '900,NA,NA,'],
    );
    expect(report.rejections).toHaveLength(1);
    const points = await cypher(
      `MATCH (:Entity {id: 'state/united-states'})-[m:MEASURED]->(:Entity {id: 'state/alpha-and-omega'})
       RETURN m.part AS part, m.least AS least, m.most AS most, m.unit AS unit,
         coalesce(toString(m.sinceMin), '') + '..' + m.sinceMax + ' to ' + m.untilMin + '..' + coalesce(toString(m.untilMax), '') AS days
       ORDER BY coalesce(part, ''), m.sinceMax`,
    );
    const of = (part: string | null, number: number, days: string) => ({
      part,
      least: number,
      most: number,
      unit: 'PEOPLE',
      days,
    });
    expect(points).toEqual([
      of(null, 120, '1990-01-01..1990-01-01 to 1990-12-31..1990-12-31'),
      of(null, 80, '1991-01-01..1991-01-01 to 1991-12-31..1991-12-31'),
      of(null, 0, '1992-01-01..1992-01-01 to 1993-12-31..1993-12-31'),
      of(null, 80, '1994-01-01..1994-01-01 to 1994-12-31..1994-12-31'),
      // Only the whole has a number for 1990; that of the army isn't one of that year, either.
      of('ARMY', 50, '1991-01-01..1991-01-01 to 1991-12-31..1991-12-31'),
      of('ARMY', 0, '1992-01-01..1992-01-01 to 1993-12-31..1993-12-31'),
      of('ARMY', 80, '1994-01-01..1994-01-01 to 1994-12-31..1994-12-31'),
      of('NAVY', 30, '1991-01-01..1991-01-01 to 1991-12-31..1991-12-31'),
      of('NAVY', 0, '1992-01-01..1992-01-01 to 1992-12-31..1992-12-31'),
      of('NAVY', 0, '1994-01-01..1994-01-01 to 1994-12-31..1994-12-31'),
    ]);
    expect(await edges('STATIONS_TROOPS_IN')).toContain(
      'state/united-states state/alpha-and-omega ..1990-01-01 to 1991-12-31 (5)',
    );
    // The rows of years that are one claim are one place.
    expect(
      await cypher(
        `MATCH (s:Statement {part: 'ARMY', least: 0})-[:HAS_EVIDENCE]->(e) RETURN e.firstLine AS first, e.lastLine AS last, e.place AS place`,
      ),
    ).toEqual([{ first: 5, last: 6, place: 'columns ccode, year, army' }]);
    expect(await faults()).toEqual([]);
  });

  it("takes a row under a code that is nobody's for the one state of its name, whatever the case", async () => {
    const report = await importedWith('us-troops', 'troops.csv', [
      'Afloat,1003',
      "st. beta's,1010,BET,1991,5,NA,Europe\nDelta,1011,DEL,1991,6,NA,Europe\nAfloat,1003",
    ]);
    expect((await edges('STATIONS_TROOPS_IN')).filter((line) => line.includes('beta'))).toEqual([
      'state/united-states state/st-betas ..1991-01-01 to 1991-12-31.. (2)',
    ]);
    expect(report.warnings).toContain(
      "troops.csv:9 cow:1010 is not the code of any entity; by its name, st. beta's, this is state/st-betas; kept",
    );
    // Two states are called Delta.
    expect(report.rejections).toEqual([
      'troops.csv:10 Delta (1011) is no state with a code or name in the graph',
      'troops.csv:11 Afloat (1003) is no state with a code or name in the graph',
    ]);
  });

  it("takes a row under a code that is nobody's for the state that has its letters and nearly its name", async () => {
    const report = await importedWith('us-troops', 'troops.csv', [
      'Afloat,1003',
      [
        'Delta,904,DEL,1940,0,NA,Americas',
        'Alpha,1012,ALP,1992,4,NA,Europe',
        // Neither name begins the other.
        'Bassas da Alpha & Omega,1024,ALP,1992,3,NA,Europe',
        'Gamma Island,1013,GAM,1990,9,NA,Europe',
        // In 1991 the code means two states, and in 1955 none.
        'Gamma Island,1013,GAM,1991,9,NA,Europe',
        'Delta Island,1014,DEL,1940,8,NA,Americas',
        'Delta Island,1014,DEL,1955,8,NA,Americas',
        'Afloat,1003',
      ].join('\n'),
    ]);
    expect(await told('STATIONS_TROOPS_IN')).toEqual(
      expect.arrayContaining([
        'state/united-states state/alpha-and-omega ..1990-01-01 to 1992-12-31..1993-12-31',
        'state/united-states state/alpha-and-omega 1992-01-01 to 1992-12-31',
        'state/united-states state/delta ..1940-01-01 to 1940-12-31..1950-12-31',
        'state/united-states state/gamma-union ..1990-01-01 to 1991-12-25',
      ]),
    );
    expect(report.warnings).toContain(
      'troops.csv:10 cow:1012 is not the code of any entity; by its letters, ALP, and its name, Alpha, this is state/alpha-and-omega; kept',
    );
    expect(report.rejections).toEqual(
      [
        '11 Bassas da Alpha & Omega (1024)',
        '13 Gamma Island (1013)',
        '15 Delta Island (1014)',
        '16 Afloat (1003)',
      ].map((row) => `troops.csv:${row} is no state with a code or name in the graph`),
    );
  });

  it('tells a number once where the table has none under another number of the same state', async () => {
    await importedWith('us-troops', 'troops.csv', [
      'Afloat,1003',
      'Alpha,1012,ALP,1992,4,NA,Europe\nAfloat,1003',
    ]);
    expect(
      await cypher(
        `MATCH ()-[m:MEASURED]->(:Entity {id: 'state/alpha-and-omega'})
         WHERE m.sinceMax <= date('1992-06-30') <= m.untilMin RETURN m.least AS least`,
      ),
    ).toEqual([{ least: 4 }]);
  });

  it('rejects a row under the code of a state that had ended', async () => {
    const report = await importedWith('us-troops', 'troops.csv', [
      'Afloat,1003',
      'Delta City,904,NA,1955,6,NA,Europe\nDelta City,904,NA,1956,0,NA,Europe\nAfloat,1003',
    ]);
    expect(report.rejections).toContain(
      'troops.csv:9 Delta City (904) in 1955 is no state with that code: state/delta had ended by then',
    );
    expect((await told('STATIONS_TROOPS_IN')).filter((line) => line.includes('delta'))).toEqual([]);
  });

  it('lets no presence outlast the state', async () => {
    await importedWith('us-troops', 'troops.csv', [
      'Afloat,1003',
      'Delta,904,DEL,1950,8,NA,Americas\nAfloat,1003',
    ]);
    expect((await told('STATIONS_TROOPS_IN')).filter((line) => line.includes('delta'))).toEqual([
      'state/united-states state/delta ..1950-01-01 to 1950-12-31',
      'state/united-states state/delta 1950-01-01 to 1950-12-31',
    ]);
  });

  it('shows a presence and its numbers', async () => {
    await imported('us-troops', fixture('troops.csv'));
    const { data, errors } = await ask(`{
      entity(id: "state/united-states") {
        ... on State {
          stationsTroopsIn(asOf: "1991-07-01", where: { nameContains: "Alpha" }) {
            edges { node { id } relationship { sentence } }
          }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.stationsTroopsIn.edges).toEqual([
      {
        node: { id: 'state/alpha-and-omega' },
        relationship: {
          sentence:
            'The United States stationed troops in Alpha & Omega from 1 January 1990 or earlier until 31 December 1991: 120 in 1990, 80 in 1991.',
        },
      },
    ]);
  });

  it("places a site under a code that is nobody's in the one state of its name", async () => {
    const text = readFileSync(fixture('bases.csv'), 'latin1').replace('Guamland,1008', "St. Beta's,1008");
    const report = await importedText('us-troops', 'bases.csv', text.split('\n'));
    expect((await told('LOCATED_IN')).filter((line) => line.includes('beta'))).toEqual([
      'place/camp-three-st-betas state/st-betas ? to ?',
    ]);
    expect(report.warnings).toContain(
      "bases.csv:4 cow:1008 is not the code of any entity; by its name, St. Beta's, this is state/st-betas; kept",
    );
  });

  it('places the sites, in Latin-1, with the kind of each', async () => {
    const [report] = await imported('us-troops', fixture('bases.csv'));
    expect(await told('USES')).toEqual([
      'state/united-states as base place/concon-field-alpha-and-omega ? to ?',
      'state/united-states as funded site place/camp-two-alpha-and-omega ? to ?',
      'state/united-states as lily pad place/camp-two-alpha-and-omega ? to ?',
    ]);
    expect(await told('LOCATED_IN')).toEqual([
      'place/camp-two-alpha-and-omega state/alpha-and-omega ? to ?',
      'place/concon-field-alpha-and-omega state/alpha-and-omega ? to ?',
    ]);
    expect(report).toMatchObject({
      rows: 4,
      rejections: ['bases.csv:5 A site in Guamland without a name'],
      notes: ["read as Latin-1, since it isn't UTF-8"],
      warnings: [
        'bases.csv:4 One of base, lilypad, fundedsite must be 1; received none',
        'bases.csv:4 Guamland is no state with a code or name in the graph; the site has no location',
      ],
    });
    expect(await cypher(`MATCH (p:Place) RETURN p.name AS name ORDER BY name`)).toEqual([
      { name: 'Camp Three' },
      { name: 'Camp Two' },
      { name: 'Concón Field' },
    ]);
    expect(await faults()).toEqual([]);
  });
});
