import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { jsonOf } from '../../src/neo4j/foundValues.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { boundValue } from '../../src/neo4j/values.ts';
import { addDays, inForceOn } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { parametersOf } from '../../src/sandbox/parameters.ts';
import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';

const questions = readQueries('analysis');

/** The rows that a question of the library answers, each as a list of texts and numbers. */
async function answer(name: string, ...parameters: readonly string[]): Promise<unknown[][]> {
  const query = questions.get(name)!;
  const typed = Object.entries(parametersOf(query, parameters));
  const rows = await cypher(
    query.text,
    Object.fromEntries(typed.map(([one, { type, value }]) => [one, boundValue(type, value)])),
  );
  return rows.map((row) => Object.values(row).map(jsonOf));
}

/** A union whose heir goes on in one body within a year, was in another before, and comes to a third only later. */
const HEIRS = `
entities:
  - { id: state/union, name: Union }
  - { id: state/heir, name: Heir }
  - { id: state/other, name: Other }
  - { id: org/soon, name: Soon }
  - { id: org/before, name: Before }
  - { id: org/late, name: Late }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: state/union SUCCEEDED_BY state/heir, place: 'row 1' }
${['soon', 'before', 'late']
  .map(
    (
      org,
    ) => `  - { claim: state/union MEMBER_OF org/${org}, since: 1950-01-01, until: 1991-12-25, place: '${org} 1' }
  - { claim: state/other MEMBER_OF org/${org}, since: 1950-01-01, until: 2000-01-01, place: '${org} 2' }`,
  )
  .join('\n')}
  - { claim: state/heir MEMBER_OF org/soon, since: 1992, until: 2000-01-01, place: 'soon 3' }
  - { claim: state/heir MEMBER_OF org/before, since: 1950-01-01, until: 2000-01-01, place: 'before 3' }
  - { claim: state/heir MEMBER_OF org/late, since: 1993, until: 2000-01-01, place: 'late 3' }
`;

/** Two blocs and a treaty across them: who leaves, who comes back, who stands between. */
const BLOCS = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
  - { id: org/west, name: West }
  - { id: org/east, name: East }
  - { id: treaty/bridge, name: Bridge }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/west, since: 1950-01-01, until: 1960-12-31, place: 'row 1' }
  - { claim: state/beta MEMBER_OF org/west, since: 1950-01-01, until: 1955-06-30, place: 'row 2' }
  - { claim: state/gamma MEMBER_OF org/west, since: 1952, until: 1960-12-31, place: 'row 3' }
  - { claim: state/gamma MEMBER_OF org/east, since: 1951-01-01, until: 1960-12-31, place: 'row 4' }
  - { claim: state/delta MEMBER_OF org/east, since: 1951-01-01, until: 1953-12-31, place: 'row 5' }
  - { claim: state/delta MEMBER_OF org/east, since: 1957-01-01, until: 1960-12-31, place: 'row 6' }
  - { claim: state/alpha PARTY_TO treaty/bridge, since: 1954-03-01, until: 1954-09-30, place: 'row 7' }
  - { claim: state/delta PARTY_TO treaty/bridge, since: 1954-08-01, until: 1954-12-31, place: 'row 8' }
  - { claim: state/delta MEMBER_OF org/east, since: 1957-06-01, until: 1960-12-31, source: document/atlas, place: 'row 9' }
  - { claim: state/beta MEMBER_OF org/east, since: 1951-01-01, stance: CONTRADICTS, source: document/atlas, place: 'row 10' }
`;

describe('On a union and its heir', () => {
  it('membersThatLeft tells who was succeeded from who left', async () => {
    await emptyGraph();
    await given(HEIRS);
    const left = await answer('membersThatLeft');
    expect(left.map(([member, , alliance, , , , , succeededBy]) => [member, alliance, succeededBy])).toEqual([
      ['state/union', 'org/before', ['state/heir']],
      ['state/union', 'org/late', []],
      ['state/union', 'org/soon', ['state/heir']],
    ]);
  });
});

/** A club in which one member changes its role and comes back at once, one may never have left, and one did. */
const STAYERS = `
entities:
  - { id: state/changer, name: Changer }
  - { id: state/unseen, name: Unseen }
  - { id: state/leaver, name: Leaver }
  - { id: state/other, name: Other }
  - { id: org/club, name: Club }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: state/changer MEMBER_OF org/club, since: 1950-01-01, until: 1959-12-31, place: 'row 1' }
  - { claim: state/changer MEMBER_OF org/club, role: associate member, since: 1960-01-01, until: 2000-01-01, place: 'row 2' }
  - { claim: state/unseen MEMBER_OF org/club, since: 1950-01-01, until: 1958-01-01..1960-12-31, place: 'row 3' }
  - { claim: state/unseen MEMBER_OF org/club, since: 1959-01-01..1961-12-31, until: 2000-01-01, place: 'row 4' }
  - { claim: state/leaver MEMBER_OF org/club, since: 1950-01-01, until: 1959-12-31, place: 'row 5' }
  - { claim: state/leaver MEMBER_OF org/club, since: 1960-01-02, until: 2000-01-01, place: 'row 6' }
  - { claim: state/other MEMBER_OF org/club, since: 1950-01-01, until: 2000-01-01, place: 'row 7' }
`;

describe('On a club whose members stay', () => {
  it('membersThatLeft leaves out who may have belonged on the day after', async () => {
    await emptyGraph();
    await given(STAYERS);
    expect((await answer('membersThatLeft')).map(([member, , , , , untilMax]) => [member, untilMax])).toEqual(
      [['state/leaver', '1959-12-31']],
    );
  });
});

describe('On two blocs', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(BLOCS);
  });

  it('membersThatLeft names who left a bloc that went on, and not who ended with it', async () => {
    expect(await answer('membersThatLeft')).toEqual([
      ['state/delta', 'Delta', 'org/east', 'East', '1953-12-31', '1953-12-31', 1, []],
      ['state/alpha', 'Alpha', 'treaty/bridge', 'Bridge', '1954-09-30', '1954-09-30', 1, []],
      ['state/beta', 'Beta', 'org/west', 'West', '1955-06-30', '1955-06-30', 2, []],
    ]);
    expect(await answer('membersThatLeft', 'from=1954-01-01', 'until=1954-12-31')).toHaveLength(1);
  });

  it('troopsByYear and troopsInState tell how many there were, of all and of a service, and what sources differ about', async () => {
    await given(
      `entities:
  - { id: state/sender, name: Sender }
  - { id: state/host, name: Host }
documents: [{ id: document/troops, name: Troops }, { id: document/other, name: Other }]
source: document/troops
statements:
${[
  ['troops', '1950-01-01', '1950-12-31', '{ amount: 120, unit: PEOPLE }'],
  ['troops', '1951-01-01', '1952-12-31', '{ amount: 0, unit: PEOPLE, part: NAVY }'],
  ['troops', '1951-01-01', '1951-12-31', '{ amount: 80, unit: PEOPLE }'],
  ['other', '1951-01-01', '1951-12-31', '{ amount: 85, unit: PEOPLE }'],
  // On some day of the year, and on some day of two.
  ['other', '1954', '1954', '{ amount: 60, unit: PEOPLE }'],
  ['other', '1955-07..1956-06', '1955-07..1956-06', '{ amount: 70, unit: PEOPLE }'],
]
  .map(
    ([source, since, until, quantity], index) =>
      `  - { source: document/${source}, claim: state/sender STATIONS_TROOPS_IN state/host, since: ${since}, until: ${until}, place: 'line ${index}', quantity: ${quantity} }`,
  )
  .join('\n')}
`,
      'troops.yaml',
    );
    const short = (rows: unknown[][]): unknown[][] => rows.map((row) => row.slice(0, -1));
    expect(short(await answer('troopsByYear', 'state=state/sender'))).toEqual([
      [1950, 'state/host', 'Host', null, 120, 120],
      [1951, 'state/host', 'Host', null, 80, 85],
      [1954, 'state/host', 'Host', null, 60, 60],
    ]);
    expect(short(await answer('troopsByYear', 'state=state/sender', 'part=NAVY', 'from=1952'))).toEqual([
      [1952, 'state/host', 'Host', 'NAVY', 0, 0],
    ]);
    expect(await answer('troopsByYear', 'state=state/sender', 'part=navy', 'from=1952')).toEqual(
      await answer('troopsByYear', 'state=state/sender', 'part=NAVY', 'from=1952'),
    );
    expect(short(await answer('troopsInState', 'state=state/host', 'on=1951-06-30'))).toEqual([
      ['state/sender', 'Sender', null, 85, 85, 'YES'],
      ['state/sender', 'Sender', null, 80, 80, 'YES'],
      ['state/sender', 'Sender', 'NAVY', 0, 0, 'YES'],
    ]);
  });

  it('provisionsOfAlliances, codesOfMembers and majorPowersOnDay read the codes of tables', async () => {
    await given(
      `entities:
  - { id: treaty/pact, name: Pact }
  - { id: state/great, name: Great }
  - { id: state/small, name: Small }
documents: [{ id: document/codes, name: Codes }]
source: document/codes
statements:
  - { claim: 'treaty/pact IDENTIFIED_BY "atop:1234"', place: row 0 }
  - { claim: 'state/small IDENTIFIED_BY "cow:260"', since: 1890-01-01, until: 1899-12-31, place: row 0 }
  - { claim: 'state/small IDENTIFIED_BY "cow:255"', since: 1900-01-01, place: row 0 }
  - { claim: treaty/pact CODED_AS "milcon=3 milaid=0", role: military cooperation, since: 1900, place: row 1 }
  - { claim: treaty/pact CODED_AS "base=3", role: 'military cooperation, all phases', place: row 1 }
  - { claim: treaty/pact CODED_AS "milinst=1", role: 'institutionalisation, phase 1', since: 1949-04-04, until: 1951-06-19, place: row 2 }
  - { claim: treaty/pact CODED_AS "milinst=2", role: 'institutionalisation, phase 2', place: row 3 }
  - { claim: state/small CODED_AS "termmode=2 termcaus=4", role: party to the pact, concerns: [treaty/pact], since: 1900-01-01, until: 1910-12-31, place: row 4 }
  - { claim: state/great CODED_AS "major power", since: ..1900-01-01, until: 1914-07-28.., place: row 5 }
  - { claim: state/small CODED_AS "major power", since: 1900-01-01, until: 1914-07-27, place: row 6 }
`,
      'codes.yaml',
    );
    const provisions = async (...parameters: string[]) =>
      (await answer('provisionsOfAlliances', ...parameters)).map((row) => row.slice(2, 9));
    expect(await provisions('topic=Military cooperation')).toEqual([
      ['1234', 0, 'military cooperation', 'milaid', '0', '1900-01-01', null],
      ['1234', 0, 'military cooperation', 'milcon', '3', '1900-01-01', null],
      ['1234', null, 'military cooperation', 'base', '3', null, null],
    ]);
    expect(await provisions('variable=MILCON')).toEqual([
      ['1234', 0, 'military cooperation', 'milcon', '3', '1900-01-01', null],
    ]);
    expect(await provisions('topic=institutionalisation')).toEqual([
      ['1234', 1, 'institutionalisation', 'milinst', '1', '1949-04-04', '1951-06-19'],
      ['1234', 2, 'institutionalisation', 'milinst', '2', null, null],
    ]);
    expect(await provisions()).toHaveLength(5);
    expect(await answer('codesOfMembers', 'variable=termcaus')).toEqual([
      [
        'treaty/pact',
        'Pact',
        '1234',
        0,
        'state/small',
        '255',
        'termcaus',
        '4',
        '1900-01-01',
        '1910-12-31',
        'document/codes',
        null,
      ],
    ]);
    const majorPowers = async (on: string) =>
      (await answer('majorPowersOnDay', `on=${on}`)).map(([state, , inForce]) => [state, inForce]);
    expect(await majorPowers('1914-07-27')).toEqual([
      ['state/great', 'YES'],
      ['state/small', 'YES'],
    ]);
    expect(await majorPowers('1914-07-29')).toEqual([['state/great', 'UNKNOWN']]);
  });

  it('membersOverTime numbers the spells of who came back', async () => {
    expect(await answer('membersOverTime', 'alliance=org/east')).toEqual([
      ['state/delta', 'Delta', 1, true, '1951-01-01', '1951-01-01', '1953-12-31', '1953-12-31', []],
      ['state/gamma', 'Gamma', 1, true, '1951-01-01', '1951-01-01', '1960-12-31', '1960-12-31', []],
      [
        'state/delta',
        'Delta',
        2,
        true,
        '1957-01-01',
        '1957-01-01',
        '1960-12-31',
        '1960-12-31',
        ['document/atlas ends 1960-12-31', 'document/roll ends 1960-12-31'],
      ],
    ]);
    expect(await answer('membersOverTime', 'alliance=org/east', 'source=document/atlas')).toEqual([
      [
        'state/delta',
        'Delta',
        1,
        true,
        '1957-06-01',
        '1957-06-01',
        '1960-12-31',
        '1960-12-31',
        ['document/atlas ends 1960-12-31'],
      ],
    ]);
  });

  it('sharedMembers says on which days a shared member is certain', async () => {
    const shared = (day: string) => answer('sharedMembers', 'a=org/west', 'b=org/east', `on=${day}`);
    expect(await shared('1951-12-31')).toEqual([]);
    expect(await shared('1952-06-01')).toEqual([['state/gamma', 'Gamma', 'UNKNOWN']]);
    expect(await shared('1953-01-01')).toEqual([['state/gamma', 'Gamma', 'YES']]);
  });

  it('brokers finds who alone stands between two blocs', async () => {
    expect(await answer('brokers', 'on=1954-08-15')).toEqual([
      ['state/alpha', 'Alpha', 1, [['org/west', 'treaty/bridge']]],
    ]);
    expect(await answer('brokers', 'on=1958-01-01')).toEqual([
      ['state/gamma', 'Gamma', 1, [['org/east', 'org/west']]],
    ]);
  });

  it('relatedToBoth and twoSteps see across', async () => {
    expect(await answer('relatedToBoth', 'a=state/alpha', 'b=state/delta', 'on=1953-06-01')).toEqual([
      ['state/gamma', 'Gamma', ['org/west'], ['org/east']],
    ]);
    expect(await answer('twoSteps', 'state=state/delta', 'on=1953-06-01')).toEqual([
      ['state/alpha', 'Alpha', 1, ['state/gamma']],
      ['state/beta', 'Beta', 1, ['state/gamma']],
    ]);
  });

  it('sharedByTwoStates cuts the stretches to what both have', async () => {
    expect(await answer('sharedByTwoStates', 'a=state/alpha', 'b=state/delta')).toEqual([
      ['treaty/bridge', 'Bridge', '1954-08-01', '1954-09-30', '1954-08-01', '1954-09-30'],
    ]);
    expect(await answer('sharedByTwoStates', 'a=state/gamma', 'b=state/beta')).toEqual([
      ['org/west', 'West', '1952-12-31', '1955-06-30', '1952-01-01', '1955-06-30'],
    ]);
  });

  it('overlappingAlliances measures by shared of all', async () => {
    expect(await answer('overlappingAlliances', 'alliance=org/west', 'on=1953-06-01')).toEqual([
      ['org/east', 'East', 1, 4, 0.25],
    ]);
  });

  it('contradictedStatements names who upholds and who contradicts', async () => {
    const rows = await answer('contradictedStatements');
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['state/beta', 'MEMBER_OF', 'org/east', [], ['document/atlas'], 'NORMAL'],
    ]);
  });

  it('singleSourced leaves out what two documents uphold', async () => {
    const rows = await answer('singleSourced', 'about=org/east');
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['MEMBER_OF', 'state/delta', 'org/east', 'document/roll'],
      ['MEMBER_OF', 'state/gamma', 'org/east', 'document/roll'],
    ]);
  });
});

describe('On two sources that differ', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(`
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
  - { id: treaty/pact, name: Pact }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  # Two phases of one membership, and another after a gap.
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1950-01-01, until: 1955-06-30, obligations: [DEFENSE], place: row 1 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1955-07-01, until: 1960-12-31, obligations: [CONSULTATION], place: row 2 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1970-01-01, until: 1975-12-31, place: row 3 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1950-01-01, meaning: SIGNED, until: 1960, place: row 4 }
  - { claim: state/gamma PARTY_TO treaty/pact, since: 1950, until: 1960, place: row 5 }
  - { claim: state/delta PARTY_TO treaty/pact, since: 1950-01-01, place: row 6, vouches: 1990-01-01 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1950-01-01, until: 1960-12-31, source: document/atlas, place: row 1 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1970-01-11, until: 1975-12-31, source: document/atlas, place: row 2 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1952-01-01, meaning: ACCEDED, until: 1962, source: document/atlas, place: row 3 }
  - { claim: state/gamma PARTY_TO treaty/pact, since: 1960-12-31, source: document/atlas, place: row 4 }
  - { claim: state/delta PARTY_TO treaty/pact, since: 1950-01-01, until: 1980-01-01, source: document/atlas, place: row 5 }
`);
  });

  it('concordance sets beside each other what each says, the largest difference first', async () => {
    const rows = await answer('concordance', 'a=document/roll', 'b=document/atlas', 'predicate=PARTY_TO');
    expect(rows.map((row) => [0, 7, 10, 11].map((column) => row[column]))).toEqual([
      ['state/delta', 0, 3653, ['until']],
      ['state/beta', 730, 366, ['until']],
      ['state/alpha', 10, 0, ['since']],
      ['state/alpha', 0, 0, []],
    ]);
    expect(rows[3]!.at(-2)).toHaveLength(2);
    const { data } = await ask(
      '{ disputes(orderBy: DAYS) { nodes { days statements { subject { id } } } } }',
    );
    expect(data.disputes.nodes.map(({ days, statements: [{ subject }] }: any) => [subject.id, days])).toEqual(
      [
        ['state/delta', 3653],
        ['state/beta', 366],
        ['state/alpha', 10],
      ],
    );
  });
});

describe('On a pact that binds its parties to different things', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(`
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: treaty/pact, name: Pact }
  - { id: treaty/bridge, name: Bridge }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1950, obligations: [DEFENSE, CONSULTATION], place: row 1 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1950, obligations: [CONSULTATION], place: row 2 }
  - { claim: state/alpha PARTY_TO treaty/bridge, since: 1950, place: row 3 }
`);
  });

  it('asymmetricObligations and boundOnDay tell who is bound to what others are not', async () => {
    expect(await answer('asymmetricObligations')).toEqual([
      ['treaty/pact', 'DEFENSE', [], ['state/alpha'], ['state/beta']],
    ]);
    expect(await answer('boundOnDay', 'state=state/alpha', 'on=1953-01-01')).toEqual([
      ['CONSULTATION', 'state/beta', 'Beta', 'treaty/pact', 'UNKNOWN', 'UNKNOWN'],
      ['DEFENSE', 'state/beta', 'Beta', 'treaty/pact', 'NO', 'UNKNOWN'],
    ]);
    expect(await answer('treatiesWithoutObligations')).toEqual([['treaty/bridge', 'Bridge', 1, null]]);
  });
});

describe('On a treaty that lapsed, was renewed and is signed by who is not yet bound', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(`
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: treaty/pact, name: Pact }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: treaty/pact IN_FORCE, since: 1815-01-01, until: 1848-12-31, place: row 1 }
  - { claim: treaty/pact IN_FORCE, since: 1850-01-01, until: 1866-12-31, place: row 2 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1850-01-01, until: 1852-12-31.., place: row 3 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1852-01-01, until: 1852-12-31.., obligations: [DEFENSE], place: row 4 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1850-03-01, until: 1854-12-31.., meaning: SIGNED, obligations: [DEFENSE], source: document/atlas, place: row 5 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1852-06-01, meaning: ACCEDED, place: row 6 }
`);
  });

  it('allianceLifeSpans has a row for each period', async () => {
    expect(await answer('allianceLifeSpans')).toEqual([
      ['treaty/pact', 'Pact', 1, '1815-01-01', '1815-01-01', '1848-12-31', '1848-12-31', 34, 2],
      ['treaty/pact', 'Pact', 2, '1850-01-01', '1850-01-01', '1866-12-31', '1866-12-31', 17, 2],
    ]);
  });

  it('signedNotAcceded says from when until when, and the panel of all sources leaves it out', async () => {
    expect(await answer('signedNotAcceded')).toEqual([
      ['state/beta', 'treaty/pact', ['DEFENSE'], '1850-03-01', '1852-06-01', 823, ['document/atlas']],
    ]);
    const years = async (...more: readonly string[]) =>
      (await answer('dyadPanel', 'from=1850', 'until=1854', ...more)).map((row) => [row[2], row[3], row[8]]);
    expect(await years()).toEqual([
      [1852, 'YES', ['document/roll ends 1852-12-31']],
      [1853, 'UNKNOWN', []],
      [1854, 'UNKNOWN', ['document/atlas ends 1854-12-31', 'document/roll ends 1852-12-31']],
    ]);
    expect(await years('source=document/roll')).toEqual([]);
  });

  it('obligationsByYear counts an obligation from its own first day, and ends where the source does', async () => {
    const defense = async (...more: readonly string[]) =>
      (await answer('obligationsByYear', 'from=1850', 'until=1854', ...more))
        .filter(([, obligation]) => obligation === 'DEFENSE')
        .map(([year, , ...row]) => [year, ...row]);
    expect(await defense('source=document/roll')).toEqual([
      [1850, 0, 0, []],
      [1851, 0, 0, []],
      [1852, 1, 1, ['document/roll ends 1852-12-31']],
    ]);
    expect((await defense()).map((row) => row.slice(0, 3))).toEqual([
      [1850, 0, 0],
      [1851, 0, 0],
      [1852, 2, 2],
      [1853, 1, 2],
      [1854, 1, 2],
    ]);
    expect(await defense('source=document/unheard-of')).toEqual([]);
  });
});

const FIRST_YEAR = 1950;
const YEARS = [1950, 1951];
const DAYS = Array.from({ length: 731 + 60 }, (_, index) => addDays('1949-12-01', index));

const day = fc.constantFrom(...DAYS.filter((_, index) => index % 45 === 0));
const period = fc
  .tuple(day, day)
  .map((days) => days.toSorted())
  .chain(([min, max]) => fc.constantFrom(`${min}..${max}`, `${min}..${min}`, `${min}..`, `..${max}`, null));
const membership = fc.record({
  state: fc.constantFrom('state/alpha', 'state/beta', 'state/gamma'),
  claim: fc.constantFrom('MEMBER_OF org/west', 'MEMBER_OF org/east', 'PARTY_TO treaty/bridge'),
  since: period,
  until: period,
});

interface Relationship extends Bounds {
  readonly state: string;
  readonly alliance: string;
}

function worldOf(
  memberships: readonly { state: string; claim: string; since: string | null; until: string | null }[],
): string {
  const [head] = BLOCS.split('source:') as [string];
  const lines = memberships.map(
    ({ state, claim, since, until }, index) =>
      `  - { claim: ${state} ${claim}, ${since === null ? '' : `since: ${since}, `}${until === null ? '' : `until: ${until}, `}place: '${index}' }`,
  );
  return `${head}source: document/roll\nstatements:\n${lines.join('\n')}\n`;
}

async function relationshipsOfView(): Promise<Relationship[]> {
  const rows = await cypher(
    `MATCH (state:State)-[r:MEMBER_OF|PARTY_TO]->(alliance)
     RETURN state.id AS state, alliance.id AS alliance, toString(r.sinceMin) AS sinceMin, toString(r.sinceMax) AS sinceMax,
       toString(r.untilMin) AS untilMin, toString(r.untilMax) AS untilMax`,
  );
  return rows as unknown as Relationship[];
}

/** Days of the calendar in a year on which something holds of a relationship. */
const daysIn = (year: number): string[] => DAYS.filter((one) => one.startsWith(String(year)));
const certainly = (relationship: Relationship, on: string): boolean => inForceOn(on, relationship) === 'YES';
const possibly = (relationship: Relationship, on: string): boolean => inForceOn(on, relationship) !== 'NO';
const distinct = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

describe('On graphs of any shape, day by day', { timeout: 600_000 }, () => {
  it(
    'the questions about days and years answer what trying every day does',
    { tags: ['thorough'] },
    async () => {
      expect.hasAssertions();
      await fc.assert(
        fc.asyncProperty(
          fc.array(membership, { minLength: 2, maxLength: 6 }).filter((all) => all.every(isPossible)),
          day,
          async (memberships, on) => {
            await emptyGraph();
            await given(worldOf(memberships));
            const relationships = await relationshipsOfView();
            await compareDay(relationships, on);
            await compareYears(relationships);
          },
        ),
        { numRuns: 12, seed: 20210204 },
      );
    },
  );
});

/** Whether the end can lie behind the beginning; the loader refuses what can't be. */
function isPossible({ since, until }: { since: string | null; until: string | null }): boolean {
  const from = since?.split('..')[0] ?? '';
  const to = until?.split('..')[1] ?? '';
  return from === '' || to === '' || from <= to;
}

async function compareDay(relationships: readonly Relationship[], on: string): Promise<void> {
  const live = relationships.filter((relationship) => possibly(relationship, on));
  const through = (state: string): string[] =>
    live.filter((relationship) => relationship.state === state).map(({ alliance }) => alliance);
  const partners = distinct(live.map(({ state }) => state)).filter(
    (state) => state !== 'state/alpha' && through(state).some((one) => through('state/alpha').includes(one)),
  );
  const answered = await answer('partnersOnDay', 'state=state/alpha', `on=${on}`);
  expect(distinct(answered.map(([state]) => String(state)))).toEqual(partners);
  expect(answered).toHaveLength(partners.length);
  for (const [state, , shared, inForce] of answered) {
    expect(shared).toEqual(
      distinct(through(String(state)).filter((one) => through('state/alpha').includes(one))),
    );
    const sure = relationships.filter((relationship) => certainly(relationship, on));
    const certain = sure.some(
      (mine) =>
        mine.state === 'state/alpha' &&
        sure.some((relationship) => relationship.state === state && relationship.alliance === mine.alliance),
    );
    expect(inForce).toBe(certain ? 'YES' : 'UNKNOWN');
  }

  const members = await answer('membersOnDay', 'alliance=org/west', `on=${on}`);
  expect(members.map(([state, , , , inForce]) => `${String(state)} ${String(inForce)}`).toSorted()).toEqual(
    distinct(live.filter(({ alliance }) => alliance === 'org/west').map(({ state }) => state)).map(
      (state) =>
        `${state} ${relationships.some((relationship) => relationship.state === state && relationship.alliance === 'org/west' && certainly(relationship, on)) ? 'YES' : 'UNKNOWN'}`,
    ),
  );
}

async function compareYears(relationships: readonly Relationship[]): Promise<void> {
  const range = [`from=${FIRST_YEAR}`, `until=${YEARS.at(-1)}`];
  const west = relationships.filter(({ alliance }) => alliance === 'org/west');
  const during = (
    some: readonly Relationship[],
    year: number,
    holds: (relationship: Relationship, on: string) => boolean,
  ): string[] =>
    distinct(
      some
        .filter((relationship) => daysIn(year).some((on) => holds(relationship, on)))
        .map(({ state }) => state),
    );

  const sizes = await answer('allianceSizeByYear', 'alliance=org/west', ...range);
  expect(sizes.map(([year, certain, possible]) => [year, certain, possible])).toEqual(
    YEARS.map((year) => [year, during(west, year, certainly).length, during(west, year, possibly).length]),
  );

  const panel = await answer('memberYears', 'alliance=org/west', ...range);
  expect(panel.map((row) => row.slice(0, 5))).toEqual(
    distinct(west.map(({ state }) => state)).flatMap((state) =>
      YEARS.filter((year) => during(west, year, possibly).includes(state)).map((year) => {
        const mine = west.filter((relationship) => relationship.state === state);
        const [sure, may] = [certainly, possibly].map(
          (holds) => daysIn(year).filter((on) => mine.some((relationship) => holds(relationship, on))).length,
        ) as [number, number];
        return [state, year, sure > 0 ? 'YES' : 'UNKNOWN', sure, may];
      }),
    ),
  );

  const both = (year: number, holds: (relationship: Relationship, on: string) => boolean): string[] =>
    distinct(relationships.map(({ alliance }) => alliance)).filter((alliance) => {
      const of = (state: string): Relationship[] =>
        relationships.filter(
          (relationship) => relationship.state === state && relationship.alliance === alliance,
        );
      return of('state/alpha').some((mine) =>
        of('state/beta').some((theirs) => daysIn(year).some((on) => holds(mine, on) && holds(theirs, on))),
      );
    });
  const dyad = await answer('dyadYears', 'a=state/alpha', 'b=state/beta', ...range);
  expect(dyad.map(([, , year, , , , ...row]) => [year, ...row.slice(0, 3)])).toEqual(
    YEARS.map((year) => {
      const certain = both(year, certainly);
      return [year, certain.length, both(year, possibly).length, certain];
    }),
  );

  // An alliance counts if two states belonged to it on one day.
  const tying = (year: number, holds: (relationship: Relationship, on: string) => boolean): string[] =>
    distinct(relationships.map(({ alliance }) => alliance)).filter((one) => {
      const its = relationships.filter(({ alliance }) => alliance === one);
      return daysIn(year).some(
        (on) =>
          distinct(its.filter((relationship) => holds(relationship, on)).map(({ state }) => state)).length >
          1,
      );
    });
  const totals = await answer('alliancesByYear', ...range);
  expect(totals.map((row) => row.slice(0, 4))).toEqual(
    YEARS.map((year) => {
      const certain = tying(year, certainly);
      const members = certain.map((one) =>
        during(
          relationships.filter(({ alliance }) => alliance === one),
          year,
          certainly,
        ),
      );
      return [year, certain.length, tying(year, possibly).length, members.flat().length];
    }),
  );
}
