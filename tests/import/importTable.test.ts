import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { Texts } from '../../src/record/texts.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { edges, faultsWith, fixture, imported, importedText, importedWith, told, WORLD } from './tables.ts';

beforeEach(async () => {
  await emptyGraph();
  await given(WORLD);
});

async function faults(): Promise<string[]> {
  const all = [...(await runChecks(graph)), ...(await checkHashes(graph, new Texts(undefined)))];
  return all.map(({ reason }) => reason);
}

describe('cow-states', () => {
  it('gives states their codes with the time of each, and finds those that the graph knows', async () => {
    const [report] = await imported('cow-states', fixture('states.csv'));
    expect(await told('IDENTIFIED_BY', 'cow:')).toEqual([
      'state/alpha-and-omega cow:901 1816-01-01 to 2016-12-31..',
      'state/delta cow:904 1900-01-01 to 1950-12-31',
      'state/delta-cow-905 cow:905 1960-03-09 to 2016-12-31..',
      'state/gamma-union cow:903 1922-12-30 to 1991-12-25',
      'state/new-gamma cow:903 1991-12-26 to 2016-12-31..',
      'state/old-gamma cow:903 1816-01-01 to 1922-12-29',
      'state/st-betas cow:902 1830-05-04 to 1840-06-30',
      'state/st-betas cow:902 1845-07-01 to 2016-12-31..',
    ]);
    // Who is in the list when it begins may have been a state before, and who is in it when it ends goes on.
    expect(await told('EXISTED')).toEqual([
      'state/alpha-and-omega ..1816-01-01 to 2016-12-31..',
      'state/delta 1900-01-01 to 1950-12-31',
      'state/delta-cow-905 1960-03-09 to 2016-12-31..',
      'state/gamma-union 1922-12-30 to 1991-12-25',
      'state/new-gamma 1991-12-26 to 2016-12-31..',
      'state/old-gamma ..1816-01-01 to 1922-12-29',
      'state/st-betas 1830-05-04 to 1840-06-30',
      'state/st-betas 1845-07-01 to 2016-12-31..',
    ]);
    expect(await told('NAMED')).toEqual([
      'state/alpha-and-omega Alpha & Omega ? to ?',
      'state/delta Delta ? to ?',
      'state/delta-cow-905 Delta ? to ?',
      "state/st-betas St. Beta's ? to ?",
    ]);
    expect(report).toMatchObject({
      rows: 6,
      rejections: [],
      warnings: [
        'states.csv:5 cow:903 is one row, but has meant state/old-gamma, state/gamma-union, state/new-gamma; its days are divided among them, and its name Gamma was given to none',
      ],
    });
    expect(await faults()).toEqual([]);
  });

  it('gives its code to the state of that name that has none, if there is one', async () => {
    await given('entities: [{ id: state/alpha, name: Alpha and Omega }]', 'own.yaml');
    await imported('cow-states', fixture('states.csv'));
    expect(await told('IDENTIFIED_BY', 'cow:901')).toEqual([
      'state/alpha cow:901 1816-01-01 to 2016-12-31..',
    ]);
  });

  it('adds its row as evidence to what the graph claims already', async () => {
    const [report] = await imported('cow-states', fixture('states.csv'));
    // Three of the codes of 903 were there.
    expect(report!.statements - report!.written.statementsRecorded).toBe(3);
    const rows = await cypher(
      `MATCH (:Entity {id: 'state/gamma-union'})<-[:HAS_SUBJECT]-(:Statement {value: 'cow:903'})-[:HAS_EVIDENCE]->(e)-[:CITES]->(d)
       RETURN d.id AS document, e.firstLine AS line, e.place AS place, e.note AS note ORDER BY document`,
    );
    expect(rows).toEqual([
      {
        document: 'document/cow-states-2016',
        line: 5,
        place: 'columns ccode, styear, stmonth, stday, endyear, endmonth, endday',
        note: 'One row of the list, from 1816-01-01 to 2016-12-31, divided',
      },
      { document: 'document/roll', line: null, place: 'x', note: null },
    ]);
  });

  it.each([
    ['nobody', '1917-12-31', ['1918-01-01', '1922-12-29']],
    ['two states', '1922-12-31', ['1922-12-30', '1922-12-31']],
  ])('leaves a code that means %s on some days of its row to the checks', async (_whom, end, days) => {
    await emptyGraph();
    await given(WORLD.replace('until: 1922-12-29', `until: ${end}`));
    const [report] = await imported('cow-states', fixture('states.csv'));
    const [since, until] = days;
    expect(await faults()).toEqual([
      expect.stringContaining(
        `{"code":"903","states":["state/${end < '1922' ? 'old-gamma","state/gamma-union' : 'gamma-union","state/old-gamma'}"],"since":"${since}","until":"${until}"}`,
      ),
    ]);
    expect(report!.warnings.filter((line) => line.includes('belong to no state'))).toHaveLength(
      end < '1922' ? 1 : 0,
    );
  });

  it('reads the list of major powers, of which it knows nothing before its first day and after its last', async () => {
    const list = [
      'stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version',
      'ALP,901,1816,1,1,2016,12,31,2016',
      'GAM,903,1921,1,1,1945,8,14,2016',
      'ZET,999,1900,1,1,2016,12,31,2016',
    ];
    await imported('cow-states', fixture('states.csv'));
    const { rejections } = await importedText('cow-states', 'majors.csv', list);
    expect(await told('CODED_AS')).toEqual([
      'state/alpha-and-omega major power ..1816-01-01 to 2016-12-31..',
      'state/gamma-union major power 1922-12-30 to 1945-08-14',
      'state/old-gamma major power 1921-01-01 to 1922-12-29',
    ]);
    expect(rejections).toEqual([
      'majors.csv:4 cow:999 is not the code of any entity; import the codes of states first with entente import cow-states',
    ]);
  });

  it('reads the list of country codes, whose lines end in CR alone and which repeats rows', async () => {
    const reports = await imported('cow-states', fixture('country-codes.csv'), fixture('states.csv'));
    // The list of states comes first, whatever the order in which the files were given.
    expect(reports.map(({ file }) => file)).toEqual(['states.csv', 'country-codes.csv']);
    expect(reports[1]).toMatchObject({
      rows: 5,
      warnings: [
        'country-codes.csv:4 repeats the row country-codes.csv:3',
        'country-codes.csv:5 cow:903 has meant state/old-gamma, state/gamma-union, state/new-gamma; the name Gamma was given to none of them',
      ],
      rejections: [
        'country-codes.csv:6 cow:999 is not the code of any entity; import the codes of states first with entente import cow-states',
      ],
    });
    expect(await told('NAMED', 'Beta')).toEqual([
      'state/st-betas Beta ? to ?',
      "state/st-betas St. Beta's ? to ?",
    ]);
  });
});

describe('cow-alliances', () => {
  beforeEach(() => imported('cow-states', fixture('states.csv')));

  it('makes of each row a membership with its obligations and its days, whatever the alliance has', async () => {
    const [report] = await imported('cow-alliances', fixture('alliances.csv'));
    expect(await told('PARTY_TO')).toEqual([
      'state/alpha-and-omega treaty/cow-alliance-9 1900-01-01 to ? CONSULTATION',
      'state/alpha-and-omega treaty/pact-of-steel ..1816-01-01 to 2012-12-31.. CONSULTATION+DEFENSE',
      'state/delta treaty/cow-alliance-8 1950-03-01 to 2000-04-20 NEUTRALITY+NONAGGRESSION',
      'state/gamma-union treaty/cow-alliance-8 1950-03-10 to 1991-12-25 NEUTRALITY+NONAGGRESSION',
      'state/new-gamma treaty/cow-alliance-8 1991-12-26 to 2000-04-20 NEUTRALITY+NONAGGRESSION',
      'state/st-betas treaty/pact-of-steel 1830-05-04 to 1840-06-30 CONSULTATION+DEFENSE+NONAGGRESSION',
      'state/st-betas treaty/pact-of-steel 1845-07-01 to 2012-12-31.. NONAGGRESSION',
    ]);
    expect(report).toMatchObject({
      rows: 7,
      rejections: [
        'alliances.csv:8 cow:999 is not the code of any entity; import the codes of states first with entente import cow-states',
      ],
      warnings: [
        'alliances.csv:4 entente is missing; read as 0',
        'alliances.csv:6 The membership begins on 1950-03-01, before its alliance does, on 1950-03-10',
        'alliances.csv:6 cow:904 means state/delta from 1900-01-01 to 1950-12-31, but not throughout 1950-03-01 to 2000-04-20; kept',
        'alliances.csv:7 No end is given, and right_censor is not 1: the end of the membership is unknown',
      ],
    });
    expect(await faults()).toEqual([]);
  });

  it('tells of the treaty: its number, its days, and a name of ours where it has none', async () => {
    await imported('cow-alliances', fixture('alliances.csv'));
    expect(await told('IDENTIFIED_BY', 'cow-alliance')).toEqual([
      'treaty/cow-alliance-8 cow-alliance:8 ? to ?',
      'treaty/cow-alliance-9 cow-alliance:9 ? to ?',
      'treaty/pact-of-steel cow-alliance:7 ? to ?',
    ]);
    expect(await told('IN_FORCE')).toEqual([
      'treaty/cow-alliance-8 1950-03-10 to 2000-04-20',
      'treaty/cow-alliance-9 1900-01-01 to 2012-12-31..',
      'treaty/pact-of-steel 1790-02-03 to 2012-12-31..',
    ]);
    expect(await cypher('MATCH (t:Treaty) RETURN t.name AS name ORDER BY name')).toEqual([
      { name: 'Alliance of Alpha & Omega, 1900' },
      { name: 'Alliance of Gamma Union, New Gamma and Delta, 1950' },
      { name: 'Pact of Steel' },
    ]);
  });

  it('names a treaty by the strongest obligation of any member', async () => {
    await importedWith('cow-alliances', 'alliances.csv', ['0,0,0,0,0,1,4.1', '0,0,1,0,0,1,4.1']);
    expect(await cypher(`MATCH (t:Treaty {id: 'treaty/cow-alliance-9'}) RETURN t.name AS name`)).toEqual([
      { name: 'Defence pact of Alpha & Omega, 1900' },
    ]);
  });

  it('brings more of the same file once more codes are known', async () => {
    await emptyGraph();
    await given(WORLD);
    const [before] = await imported('cow-alliances', fixture('alliances.csv'));
    expect(before!.rejections).toHaveLength(6);
    await imported('cow-states', fixture('states.csv'));
    const [after] = await imported('cow-alliances', fixture('alliances.csv'));
    expect(after!.rejections).toHaveLength(1);
    expect(after!.written.statementsRecorded).toBeGreaterThan(0);
  });
});

describe('atop', () => {
  // Of 8, the Correlates of War Project tells of NEUTRALITY.
  const ALONE = ['5020,,8,905', '5020,,,905'] as const;
  const DEFENDING = ['1950,3,10,1960,1,1,0,0,0,1,0,0', '1950,3,10,1960,1,1,0,1,0,1,0,0'] as const;
  const OFFENDING = ['1950,3,10,1960,1,1,0,0,0,1,0,0', '1950,3,10,1960,1,1,0,0,1,1,0,0'] as const;
  it.each([
    ['cow-alliances', DEFENDING, 'Alliance of Gamma Union, New Gamma and Delta, 1950'],
    ['atop', DEFENDING, 'Defence pact of Delta, 1950'],
    ['cow-alliances', OFFENDING, 'Alliance of Gamma Union, New Gamma and Delta, 1950'],
    ['atop', OFFENDING, 'Alliance of Delta, 1950'],
  ] as const)(
    'calls what both data sets tell of by no obligation that is weaker than another, with %s first (%#)',
    async (first, edit, name) => {
      const cow = () => imported('cow-alliances', fixture('alliances.csv'));
      const atop = () => importedWith('atop', 'atop.csv', ALONE, edit);
      const inOrder = first === 'atop' ? [atop, cow] : [cow, atop];
      await imported('cow-states', fixture('states.csv'));
      for (const load of [...inOrder, ...inOrder.toReversed()]) {
        await load();
        expect(await cypher(`MATCH (t:Treaty {id: 'treaty/cow-alliance-8'}) RETURN t.name AS name`)).toEqual([
          { name },
        ]);
      }
    },
  );

  it.each([
    ['1,1,1,1,1', 'Defence pact'],
    ['0,1,1,1,1', 'Offensive alliance'],
    ['0,0,1,1,1', 'Neutrality pact'],
    ['0,0,0,1,1', 'Non-aggression pact'],
    ['0,0,0,0,1', 'Alliance'],
  ])('calls what it alone tells of by the strongest obligation: with %s a %s', async (flags, kind) => {
    await imported('cow-states', fixture('states.csv'));
    await importedWith('atop', 'atop.csv', ['1970,1,1,0,0,0,1,0,0', `1970,1,1,0,${flags}`]);
    expect(await cypher(`MATCH (t:Treaty {id: 'treaty/atop-5020'}) RETURN t.name AS name`)).toEqual([
      { name: `${kind} of Delta, 1960` },
    ]);
  });

  beforeEach(() => imported('cow-states', fixture('states.csv')));

  it('joins phases that follow each other, and takes zeros for in force and empty cells for unknown', async () => {
    const [report] = await imported('atop', fixture('atop.csv'));
    expect(await told('PARTY_TO')).toEqual([
      'state/alpha-and-omega SIGNED treaty/pact-of-steel 1815-12-01 to 1880-01-01 CONSULTATION+DEFENSE',
      'state/alpha-and-omega SIGNED treaty/pact-of-steel 1880-01-02 to 2018-12-31.. CONSULTATION+DEFENSE+OFFENSE',
      'state/delta SIGNED treaty/atop-5015 1950-03-10 to 1960-01-01 NEUTRALITY',
      'state/delta-cow-905 SIGNED treaty/atop-5020 1960-03-10 to 1970-01-01 NEUTRALITY',
      'state/gamma-union SIGNED treaty/atop-5010 1985-04-05 to 1991-12-25 NEUTRALITY+NONAGGRESSION',
      'state/new-gamma IN_FORCE treaty/atop-5010 1991-12-26 to 1995-08-01..1995-08-31 NEUTRALITY+NONAGGRESSION',
      'state/st-betas SIGNED treaty/pact-of-steel 1830-05-01 to 1840-06-30 CONSULTATION+DEFENSE',
      'state/st-betas SIGNED treaty/pact-of-steel 1846-03-01..1846-03-31 to ? CONSULTATION+DEFENSE',
    ]);
    // What is obliged to more from one day on is still a party all the time.
    expect(await edges('PARTY_TO')).toContain(
      'state/alpha-and-omega treaty/pact-of-steel 1815-12-01 to 2018-12-31.. (2)',
    );
    expect(report).toMatchObject({
      rows: 9,
      notes: ['phases of members: 2 join without a gap, 1 after one'],
      rejections: [
        'atop.csv:8 cow:8152 is not the code of any entity; import the codes of states first with entente import cow-states',
      ],
    });
    expect(report!.warnings.map((line) => line.split('; ')[0])).toEqual([
      'atop.csv:9 cow4id 8 is given for the alliances 5015, 5020',
      'atop.csv:10 cow4id 8 is given for the alliances 5015, 5020',
      'atop.csv:2 cow:901 means state/alpha-and-omega from 1816-01-01 to 2016-12-31 or later, but not throughout 1815-12-01 to 1850-06-30',
      'atop.csv:5 cow:902 means state/st-betas from 1830-05-04 to 1840-06-30, but not throughout 1830-05-01 to 1840-06-30',
      'atop.csv:6 yrexit is missing: the end of the membership is unknown',
      'atop.csv:9 cow:904 means state/delta from 1900-01-01 to 1950-12-31, but not throughout 1950-03-10 to 1960-01-01',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('takes a state that goes on under another code for one party', async () => {
    await given(
      `
entities: [{ id: state/delta, name: Delta }]
documents: [{ id: document/atlas, name: Atlas }]
source: document/atlas
statements: [{ claim: 'state/delta IDENTIFIED_BY "cow:906"', since: 1951-01-01, place: x }]`,
      'delta.yaml',
    );
    await importedWith('atop', 'atop.csv', [
      '5015,,8,904,1,1950,3,10,1960,1,1,0,0,0,1,0,0,5.1',
      '5015,,8,904,1,1950,3,10,1950,12,31,0,0,0,1,0,0,5.1\n5015,,8,906,1,1951,1,1,1960,1,1,0,0,0,1,0,0,5.1',
    ]);
    expect(await told('PARTY_TO', 'treaty/atop-5015')).toEqual([
      'state/delta SIGNED treaty/atop-5015 1950-03-10 to 1960-01-01 NEUTRALITY',
    ]);
  });

  it('tells in codes what the table has of members, and of an exit only for who left', async () => {
    await importedText('atop', 'members.csv', [
      'atopid,cow4id,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,defcoadv,termmode,termcaus,version',
      '5010,,903,0,1985,4,5,1995,8,,0,0,0,1,1,1,2,4,5.1',
      '5015,7,905,0,1960,3,10,0,0,0,1,0,0,0,0,,0,,5.1',
    ]);
    expect(await told('CODED_AS')).toEqual([
      'state/delta-cow-905 as party to atop:5015 termmode=0 1960-03-10 to 2018-12-31..',
      'state/gamma-union as party to atop:5010 defcoadv=1 1985-04-05 to 1991-12-25',
      'state/new-gamma as party to atop:5010 termmode=2 termcaus=4 defcoadv=1 1991-12-26 to 1995-08-01..1995-08-31',
    ]);
    const { data } = await ask(`{
      entity(id: "state/delta-cow-905") {
        statements(predicates: [CODED_AS]) { nodes { sentence concerns { id } evidence { nodes { citation } } } }
      }
    }`);
    expect(data.entity.statements.nodes).toEqual([
      {
        sentence: expect.stringMatching(
          /^Delta has been coded as termmode=0 \(party to atop:5015\) since 10 March 1960/,
        ),
        concerns: [{ id: 'treaty/pact-of-steel' }],
        evidence: {
          nodes: [
            {
              citation: expect.stringMatching(
                /line 3, columns member, yrent, moent, dayent, yrexit, moexit, dayexit, termmode$/,
              ),
            },
          ],
        },
      },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('tells in codes what the table has of alliances, a statement for each topic', async () => {
    const dates = 'begyr,begmo,begday,endyr,endmo,endday';
    await importedText('atop', 'alliances.csv', [
      `atopid,cow4id,${dates},maxphase,pubsecr,term,milcon,milaid,organ1,mem1,version`,
      '5015,7,1950,3,10,1960,1,1,0,2,,3,0,-9,904,5.1',
      '5020,,1960,3,10,0,0,0,0,,,,,,905,5.1',
    ]);
    expect(await told('CODED_AS')).toEqual([
      'treaty/atop-5020 as formation maxphase=0 1960-03-10 to 2018-12-31..',
      'treaty/pact-of-steel as formation maxphase=0 1950-03-10 to 1960-01-01',
      'treaty/pact-of-steel as military cooperation milcon=3 milaid=0 1950-03-10 to 1960-01-01',
      'treaty/pact-of-steel as secrecy pubsecr=2 1950-03-10 to 1960-01-01',
    ]);
    expect(await faultsWith('atop', 'atop-alliances.csv', ['0,0,0,3,1,5.1', '0,0,0,3,yes,5.1'])).toEqual([
      'atop-alliances.csv:2:27 defense: This must be a whole number; received "yes"',
    ]);
  });

  const DATES = 'begyr,begmo,begday,endyr,endmo,endday';
  const OF_ALLIANCES = [
    `atopid,cow4id,${DATES},maxphase,base,organ1,version`,
    '5005,7,1815,12,1,0,0,0,2,3,3,5.1',
    '5010,,1985,4,5,1995,8,,0,0,1,5.1',
  ];
  const OF_PHASES = [
    `atopid,atopidphase,cow4id,${DATES},phase,maxphase,base,organ1,version`,
    '5005,5005.1,7,1815,12,1,1850,6,30,1,2,0,2,5.1',
    '5005,5005.2,7,1850,6,30,0,0,0,2,2,3,3,5.1',
    '5010,5010,,1985,4,5,1995,8,,0,0,0,1,5.1',
  ];
  // As the publisher has it, in single precision.
  const OF_INSTITUTIONS = [
    'atopid,atopidphase,milinst,formal,version',
    '5005,5005.1001,1,2,5.0999999',
    '5005,5005.2002,,2,5.0999999',
    '5010,5010,0,1,5.0999999',
    '5999,5999,0,1,5.0999999',
  ];

  it('dates the codes of an alliance with phases by phase, and not those of all phases together', async () => {
    await imported('atop', fixture('atop.csv'));
    await importedText('atop', 'alliances.csv', OF_ALLIANCES);
    const { notes } = await importedText('atop', 'phases.csv', OF_PHASES);
    expect(await told('CODED_AS')).toEqual([
      'treaty/atop-5010 as formation maxphase=0 1985-04-05 to 1995-08-01..1995-08-31',
      'treaty/atop-5010 as institutions organ1=1 1985-04-05 to 1995-08-01..1995-08-31',
      'treaty/atop-5010 as military cooperation base=0 1985-04-05 to 1995-08-01..1995-08-31',
      'treaty/pact-of-steel as formation, all phases maxphase=2 ? to ?',
      'treaty/pact-of-steel as formation, phase 1 maxphase=2 1815-12-01 to 1850-06-30',
      'treaty/pact-of-steel as formation, phase 2 maxphase=2 1850-06-30 to 2018-12-31..',
      'treaty/pact-of-steel as institutions, all phases organ1=3 ? to ?',
      'treaty/pact-of-steel as institutions, phase 1 organ1=2 1815-12-01 to 1850-06-30',
      'treaty/pact-of-steel as institutions, phase 2 organ1=3 1850-06-30 to 2018-12-31..',
      'treaty/pact-of-steel as military cooperation, all phases base=3 ? to ?',
      'treaty/pact-of-steel as military cooperation, phase 1 base=0 1815-12-01 to 1850-06-30',
      'treaty/pact-of-steel as military cooperation, phase 2 base=3 1850-06-30 to 2018-12-31..',
    ]);
    expect(notes).toEqual(['rows of alliances without phases, left to the table by alliance: 1']);
    expect(await faults()).toEqual([]);
  });

  it('tells of institutions by phase, with the days of the phase, in whatever order the files are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-atop-'));
    const files = { 'i.csv': OF_INSTITUTIONS, 'p.csv': OF_PHASES, 'a.csv': OF_ALLIANCES };
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'));
    const paths = Object.keys(files).map((name) => join(folder, name));
    const reports = await imported('atop', ...paths, fixture('atop.csv'));
    rmSync(folder, { recursive: true });
    expect((await told('CODED_AS')).filter((line) => line.includes('institutionalisation'))).toEqual([
      'treaty/atop-5010 as institutionalisation milinst=0 formal=1 1985-04-05 to 1995-08-01..1995-08-31',
      'treaty/pact-of-steel as institutionalisation, phase 1 milinst=1 formal=2 1815-12-01 to 1850-06-30',
      'treaty/pact-of-steel as institutionalisation, phase 2 formal=2 1850-06-30 to 2018-12-31..',
    ]);
    expect(reports.at(-1)).toMatchObject({
      notes: [],
      rejections: [
        'i.csv:5 atop:5999 is not the code of any treaty; import ATOP by member and phase first with entente import atop',
      ],
    });
    expect(await faults()).toEqual([]);
  });

  it('tells of institutions without days where it does not know those of the phase, and says so', async () => {
    await imported('atop', fixture('atop.csv'));
    const { notes } = await importedText('atop', 'institutions.csv', OF_INSTITUTIONS);
    expect(await told('CODED_AS')).toEqual([
      'treaty/atop-5010 as institutionalisation milinst=0 formal=1 ? to ?',
      'treaty/pact-of-steel as institutionalisation, phase 1 milinst=1 formal=2 ? to ?',
      'treaty/pact-of-steel as institutionalisation, phase 2 formal=2 ? to ?',
    ]);
    expect(notes).toEqual([
      'rows without days: 3; import ATOP by alliance, and by alliance and phase, first with entente import atop',
    ]);
    // The same file is the same table, although it says nothing any more that it said.
    await importedText('atop', 'alliances.csv', OF_ALLIANCES);
    await importedText('atop', 'phases.csv', OF_PHASES);
    await importedText('atop', 'institutions.csv', OF_INSTITUTIONS);
    expect((await told('CODED_AS')).filter((line) => /institutionalisation.* \? to/.test(line))).toEqual([]);
  });

  it.each([
    ['5005.15', 'This must be a number whose decimal places are at most 1; received 5005.15'],
    ['phase 1', 'This must be a number; received "phase 1"'],
  ])('refuses %s for a phase', async (phase, reason) => {
    await imported('atop', fixture('atop.csv'));
    const table = [OF_INSTITUTIONS[0]!, `5005,${phase},1,2,5.1`];
    await expect(importedText('atop', 'institutions.csv', table)).rejects.toThrow(
      `institutions.csv:2:6 atopidphase: ${reason}`,
    );
  });

  it('keeps what members have for themselves where it differs within a phase, by topic', async () => {
    await importedText('atop', 'members.csv', [
      'atopid,cow4id,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,milcon,terrres,termmode,version',
      '5005,7,901,1,1820,1,1,1850,1,1,0,0,0,0,1,2,1,0,5.1',
      '5005,7,902,1,1830,5,4,1840,6,30,1,0,0,0,1,2,,0,5.1',
      '5005,7,901,2,1850,1,1,0,0,0,1,0,0,0,1,3,1,0,5.1',
      '5010,,903,0,1985,4,5,1989,1,1,0,0,0,1,0,0,0,1,5.1',
    ]);
    expect(await told('CODED_AS')).toEqual([
      'state/alpha-and-omega as party to atop:5005, obligations and conditions, phase 1 defense=0 1820-01-01 to 1850-01-01',
      'state/alpha-and-omega as party to atop:5005, phase 1 termmode=0 1820-01-01 to 1850-01-01',
      'state/alpha-and-omega as party to atop:5005, phase 2 termmode=0 1850-01-01 to 2018-12-31..',
      'state/alpha-and-omega as party to atop:5005, promises, phase 1 terrres=1 1820-01-01 to 1850-01-01',
      'state/gamma-union as party to atop:5010 termmode=1 1985-04-05 to 1989-01-01',
      'state/st-betas as party to atop:5005, obligations and conditions, phase 1 defense=1 1830-05-04 to 1840-06-30',
      'state/st-betas as party to atop:5005, phase 1 termmode=0 1830-05-04 to 1840-06-30',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('cites each phase of what it joined', async () => {
    await imported('atop', fixture('atop.csv'));
    expect(
      await cypher(
        `MATCH (:Entity {id: 'state/alpha-and-omega'})<-[:HAS_SUBJECT]-(s:Statement {predicate: 'PARTY_TO'})-[:HAS_EVIDENCE]->(e)
         WITH s, e ORDER BY e.firstLine
         RETURN toString(s.sinceMin) AS since, collect(e.firstLine) AS lines ORDER BY since`,
      ),
    ).toEqual([
      { since: '1815-12-01', lines: [2, 3] },
      { since: '1880-01-02', lines: [4] },
    ]);
  });

  it('meets the other data set in the same treaty, whichever is imported first', async () => {
    await imported('atop', fixture('atop.csv'), fixture('atop-alliances.csv'));
    await imported('cow-alliances', fixture('alliances.csv'));
    const statements = await told('PARTY_TO');
    const relationships = await edges('PARTY_TO');
    expect(relationships).toContain(
      'state/alpha-and-omega treaty/pact-of-steel 1815-12-01 to 2018-12-31.. (3)',
    );
    expect(await faults()).toEqual([]);

    await emptyGraph();
    await given(WORLD);
    await imported('cow-states', fixture('states.csv'));
    await imported('cow-alliances', fixture('alliances.csv'));
    await imported('atop', fixture('atop-alliances.csv'), fixture('atop.csv'));
    expect(await told('PARTY_TO')).toEqual(statements);
    expect(await edges('PARTY_TO')).toEqual(relationships);
  });
});

describe('a table', () => {
  it('brings the same when it is imported again, and withdraws what an edited one no longer says', async () => {
    await imported('cow-states', fixture('states.csv'));
    await imported('cow-alliances', fixture('alliances.csv'));
    const before = await canonicalDump(graph);
    const [again] = await imported('cow-alliances', fixture('alliances.csv'));
    expect(again!.written.changed).toBe(false);
    expect(await canonicalDump(graph)).toEqual(before);

    const edited = await importedWith('cow-alliances', 'alliances.csv', ['30,6,1840', '29,6,1840']);
    expect(edited.written).toMatchObject({
      changed: true,
      statementsRecorded: 1,
      evidenceAdded: 1,
      evidenceWithdrawn: 1,
      statementsRetracted: 1,
    });
    expect((await told('PARTY_TO')).filter((line) => line.includes('1840'))).toEqual([
      'state/st-betas treaty/pact-of-steel 1830-05-04 to 1840-06-29 CONSULTATION+DEFENSE+NONAGGRESSION',
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      'a day that is none',
      [
        '10,3,1950,20,4,2000,"Type IIa: Non-Aggression Pact",10,3,1950,20,4,2000',
        '10,3,1950,20,4,2000,"Type IIa: Non-Aggression Pact",31,2,1950,20,4,2000',
      ],
      'alliances.csv:5:65 mem_st_day: There is no such day in the calendar; received "1950-02-31"',
    ],
    [
      'an end before the beginning',
      ['1,3,1950,20,4,2000,0', '1,3,1950,20,4,1949,0'],
      'alliances.csv:6:79 mem_end_year: A membership must not end before it begins',
    ],
    [
      'a cell too many',
      ['0,0,0,1,1,0,4.1', '0,0,0,1,1,0,4.1,stray'],
      'alliances.csv:5:101 A row must have 23 cells, as the header has; this one has 24',
    ],
    [
      'a cell too few',
      ['0,0,0,0,0,1,4.1', '0,0,0,0,1,4.1'],
      'alliances.csv:7:89 A row must have 23 cells, as the header has; this one has 22',
    ],
    [
      'a word for a number',
      ['7,901,', '7,AL1,'],
      'alliances.csv:2:3 ccode: This must be a whole number; received "AL1"',
    ],
    [
      'another version',
      ['0,1,1,0,0,1,4.1'.slice(2), '1,1,0,0,1,5.0'],
      'alliances.csv:2:82 version: The supported version is 4.1; received 5.0',
    ],
    [
      'a column that is missing',
      ['right_censor', 'censored'],
      'alliances.csv:1:1 The columns must be those of a table that cow-alliances reads: Formal Alliances by member (missing: right_censor)',
    ],
    [
      'a year of two digits',
      ['4,5,1830', '4,5,45'],
      'alliances.csv:3:59 mem_st_year: A year has four digits; received 45',
    ],
    [
      'a number that no number here can hold',
      ['7,901,', '9007199254740993,901,'],
      'alliances.csv:2:1 version4id: This must be a whole number of at most 15 digits; received 9007199254740993',
    ],
    ['a code below 0', ['7,901', '7,-901'], 'alliances.csv:2:3 ccode: This must be 0 or more; received -901'],
    [
      'columns without a name, as a stray edit leaves them',
      ['entente,version', 'entente,version,,'],
      'alliances.csv:1:261 A column needs a name; this one has none',
    ],
    [
      'a column twice',
      ['entente,version', 'entente,version,ccode'],
      'alliances.csv:1:261 Column names must differ; received ccode twice',
    ],
  ] as const)(
    'with %s is refused with its place, and nothing of it is loaded',
    async (_title, edit, fault) => {
      const before = await canonicalDump(graph);
      expect((await faultsWith('cow-alliances', 'alliances.csv', edit))[0]).toBe(fault);
      expect(await canonicalDump(graph)).toEqual(before);
    },
  );

  it('with a text with a control character is refused with its place, and nothing of it is loaded', async () => {
    const before = await canonicalDump(graph);
    const [fault] = await faultsWith('cow-states', 'states.csv', ['Omega', 'Ome\u0007ga']);
    expect(fault).toMatch(
      /^states\.csv:\d+:\d+ statenme: A text can't contain a control character; received U\+0007$/,
    );
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('with a name that no index holds is refused with its place', async () => {
    expect(await faultsWith('cow-states', 'states.csv', ['Omega', 'O'.repeat(9_000)])).toEqual([
      'states.csv:2:9 statenme: A text has at most 500 characters; received 9008',
    ]);
  });

  it.each([';', '\t'])('is read with %j between its cells', async (delimiter) => {
    const text = readFileSync(fixture('states.csv'), 'utf8');
    const [comma] = await imported('cow-states', fixture('states.csv'));
    await emptyGraph();
    await given(WORLD);
    const other = await importedWith('cow-states', 'states.csv', [text, text.replaceAll(',', delimiter)]);
    expect({ ...other, written: { ...other.written } }).toEqual(comma);
  });

  it('of which names are broken is mended where it is certain how, and told of', async () => {
    const report = await importedWith('cow-igo', 'igo-organizations.csv', [
      'League of Alphas',
      'Communaut\u008E \u008Economique',
    ]);
    expect(report.warnings).toContain(
      'igo-organizations.csv:2:6 orgname is garbled in the table: it was written in MacRoman, and is read as "Communauté économique"',
    );
    expect(await told('NAMED', 'Commun')).toEqual([expect.stringContaining(' Communauté économique ')]);

    const unsure = await importedWith('cow-igo', 'igo-organizations.csv', [
      'The League of Alphas and Betas',
      'V\u008Alf',
    ]);
    expect(unsure.warnings).toContainEqual(
      expect.stringContaining(
        'longorgname is garbled in the table: its encoding is uncertain, and it was left out',
      ),
    );
    expect(
      await cypher(
        "MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) =~ '.*[\u0080-\u009F].*') RETURN n",
      ),
    ).toEqual([]);
  });

  it('names again what it named before, and nothing that another file did', async () => {
    await given(
      `
entities: [{ id: org/our-cup, name: Our Cup }]
documents: [{ id: document/atlas, name: Atlas }]
source: document/atlas
statements: [{ claim: 'org/our-cup IDENTIFIED_BY "cow-igo:CUP"', place: x }]`,
      'cup.yaml',
    );
    await imported('cow-igo', fixture('igo-organizations.csv'));
    // As an earlier version took it from the table as it was.
    await graph.alter("MATCH (n {id: 'org/leag'}) SET n.name = 'L\uFFFDag', n.sortName = 'l\uFFFDag'");
    expect(await faults()).toEqual([expect.stringContaining('{"entity":"org/leag"}')]);
    await importedWith('cow-igo', 'igo-organizations.csv', ['The League of Alphas and Betas', 'The Léague']);
    expect(
      await cypher(
        'MATCH (org:Organization) RETURN org.name AS name, org.sortName AS sorted ORDER BY sorted',
      ),
    ).toEqual([
      { name: 'Our Cup', sorted: 'our cup' },
      { name: 'The Léague', sorted: 'the league' },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('is the same whether its names are composed or not', async () => {
    const edit = (name: string) => ['Delta', name] as const;
    await importedWith('cow-states', 'states.csv', edit('D\u00E9lta'));
    const before = await told('NAMED');
    expect(before).toContainEqual(expect.stringContaining('D\u00E9lta'));
    await importedWith('cow-states', 'states.csv', edit('De\u0301lta'));
    expect(await told('NAMED')).toEqual(before);
  });

  it('is refused with all its faults, not only the first', async () => {
    expect(
      await faultsWith('cow-alliances', 'alliances.csv', ['7,901,', '7,AL1,'], ['9,999', '9,Z']),
    ).toEqual([
      'alliances.csv:2:3 ccode: This must be a whole number; received "AL1"',
      'alliances.csv:8:3 ccode: This must be a whole number; received "Z"',
    ]);
  });

  it('that is empty, or a header alone, brings nothing', async () => {
    expect(await faultsWith('atop', 'empty.csv')).toEqual([
      'empty.csv:1:1 A table begins with the names of its columns; this file is empty',
    ]);
    await emptyGraph();
    const header = readFileSync(fixture('states.csv'), 'utf8').split('\n')[0]!;
    const rest = readFileSync(fixture('states.csv'), 'utf8').slice(header.length);
    expect(await importedWith('cow-states', 'states.csv', [rest, ''])).toMatchObject({
      rows: 0,
      statements: 0,
    });
  });

  it('that shares nothing with the one whose place it would take is refused, until that is undone', async () => {
    await imported('cow-states', fixture('states.csv'));
    const before = await canonicalDump(graph);
    const [header] = readFileSync(fixture('states.csv'), 'utf8').split('\n');
    for (const rows of [[], ['ETA,999,Eta,1900,1,1,2016,12,31,2016']]) {
      await expect(importedText('cow-states', 'states.csv', [header!, ...rows, ''])).rejects.toThrow(
        /^cow-states-2016: A new version of a file shares something .* withdraw it first with entente imports undo cow-states-2016$/,
      );
    }
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('gives entities whose names have no letters of ours, or too many, ids that can be asked for', async () => {
    const names = ['\u4E2D\u56FD', '\u65E5\u672C', `${'Long '.repeat(90)}A`, `${'Long '.repeat(90)}B`];
    const [header] = readFileSync(fixture('states.csv'), 'utf8').split('\n');
    await importedText('cow-states', 'states.csv', [
      header!,
      ...names.map((name, index) => `A${index},${950 + index},${name},1900,1,1,2016,12,31,2016`),
    ]);
    const rows = await cypher(
      "MATCH (s:State)-[:IDENTIFIED_BY]->(i:Identifier {scheme: 'cow'}) WHERE toInteger(i.value) >= 950 RETURN DISTINCT s.id AS id, s.name AS name",
    );
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(names));
    for (const { id } of rows) expect(id).toMatch(/^state\/(long-){0,9}(l-)?[0-9a-f]{8}$/);
  });
});
