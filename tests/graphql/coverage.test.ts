import { beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import { coverageOfAlliances } from '../../src/graphql/coverage/Coverage.ts';
import type { IMPORTERS } from '../../src/import/tables/importers.ts';
import { isDeclared } from '../../src/model/coverage.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { dyadPanel } from '../../src/panel/dyads.ts';
import { readPanelData } from '../../src/panel/readPanelData.ts';
import { Texts } from '../../src/record/texts.ts';
import { fixture, imported, importedText, WORLD } from '../import/tables.ts';
import { rowsOf } from '../panel/data.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

/** Two pages that speak of a treaty of three states, one of which no list has. */
const PAGES = `
entities:
  - { id: state/alpha-and-omega, name: Alpha & Omega }
  - { id: state/st-betas, name: St. Beta's }
  - { id: state/outland, name: Outland }
  - { id: treaty/accord, name: Accord }
documents:
  - { id: document/page, name: Page }
  - { id: document/leaf, name: Leaf }
statements:
  - { source: document/page, claim: state/alpha-and-omega PARTY_TO treaty/accord, obligations: [DEFENSE], since: 1850-03-01, vouches: 1860-06-30, place: line 1 }
  - { source: document/page, claim: state/outland PARTY_TO treaty/accord, obligations: [CONSULTATION], since: 1852-01-01, until: 1855-12-31, place: line 2 }
  - { source: document/page, claim: state/st-betas PARTY_TO treaty/accord, since: 1850-01-01, until: 1860-12-31, place: line 3 }
  - { source: document/leaf, claim: state/outland PARTY_TO treaty/accord, obligations: [DEFENSE], since: 1852-01-01, place: line 1 }
`;

const SOURCES = 'looked sources { document { id } population from until looked }';

const [alpha, betas, outland] = ['state/alpha-and-omega', 'state/st-betas', 'state/outland'];

/** What each source answers, by the end of its id. */
async function looked(asked: string): Promise<Record<string, string>> {
  const { data, errors } = await ask(`{ coverage(${asked}) { ${SOURCES} } }`);
  expect(errors).toEqual([]);
  const { sources, looked: most } = data.coverage;
  return {
    ...Object.fromEntries(
      sources.map((one: { document: { id: string }; looked: string }) => [
        one.document.id.replace('document/', ''),
        one.looked,
      ]),
    ),
    most,
  };
}

describe('coverage of an empty graph', () => {
  it('is none', async () => {
    await emptyGraph();
    expect(await looked('predicate: PARTY_TO, asOf: "1950-01-01"')).toEqual({ most: 'NOT_LOOKED' });
    expect(await looked('predicate: MEMBER_OF')).toEqual({ most: 'NOT_LOOKED' });
  });
});

describe('coverage', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await imported('cow-states', fixture('states.csv'));
    await imported('cow-alliances', fixture('alliances.csv'));
    await imported('atop', fixture('atop.csv'));
    await imported('cow-igo', fixture('igo-state-years.csv'));
    await imported('us-troops', fixture('troops.csv'));
    await given(PAGES, 'pages.yaml');
  });

  it('says what each source looked at, and from when until when', async () => {
    const { data, statements } = await ask(
      `{ coverage(predicate: PARTY_TO, asOf: "2015-01-01") { ${SOURCES} } }`,
    );
    // A member of the fixture has no end.
    expect(data.coverage).toEqual({
      looked: 'PARTLY',
      sources: [
        {
          document: { id: 'document/atop-5-1' },
          population: 'SYSTEM',
          from: '1815-12-01',
          until: '2018-12-31',
          looked: 'PARTLY',
        },
        {
          document: { id: 'document/cow-alliances-4-1' },
          population: 'SYSTEM',
          from: '1816-01-01',
          until: '2012-12-31',
          looked: 'NOT_LOOKED',
        },
        {
          document: { id: 'document/leaf' },
          population: 'TOLD',
          from: '1852-01-01',
          until: null,
          looked: 'NOT_LOOKED',
        },
        {
          document: { id: 'document/page' },
          population: 'TOLD',
          from: '1850-01-01',
          until: '1860-12-31',
          looked: 'NOT_LOOKED',
        },
      ],
    });
    expect(statements).toEqual([['sourcesOfPredicates'], ['entityById']]);
  });

  it('is of the states in the system by a data set, and of whom it speaks by a text', async () => {
    expect(await looked(`predicate: PARTY_TO, of: "${alpha}", asOf: "1853-01-01"`)).toEqual({
      'atop-5-1': 'LOOKED',
      'cow-alliances-4-1': 'LOOKED',
      leaf: 'NOT_LOOKED',
      page: 'PARTLY',
      most: 'LOOKED',
    });
    expect(await looked(`predicate: PARTY_TO, of: "${outland}", asOf: "1853-01-01"`)).toMatchObject({
      'atop-5-1': 'NOT_LOOKED',
      'cow-alliances-4-1': 'NOT_LOOKED',
      page: 'PARTLY',
      most: 'PARTLY',
    });
    expect(
      await looked(`predicate: PARTY_TO, of: "${alpha}", with: "${outland}", asOf: "1853-01-01"`),
    ).toMatchObject({ 'atop-5-1': 'NOT_LOOKED', page: 'LOOKED', most: 'LOOKED' });
    expect(
      await looked(`predicate: PARTY_TO, of: "${alpha}", with: "${outland}", asOf: "1857-01-01"`),
    ).toMatchObject({ page: 'NOT_LOOKED', most: 'NOT_LOOKED' });
    expect(
      await looked('predicate: PARTY_TO, of: "treaty/accord", with: "state/outland", asOf: "1853-01-01"'),
    ).toMatchObject({ 'atop-5-1': 'NOT_LOOKED', page: 'LOOKED' });
    // Beta wasn't in the system between 1840 and 1845.
    expect(await looked(`predicate: PARTY_TO, of: "${betas}", asOf: "1843-01-01"`)).toMatchObject({
      'cow-alliances-4-1': 'NOT_LOOKED',
    });
    expect(
      await looked(`predicate: PARTY_TO, of: "${alpha}", with: "${betas}", asOf: "1843-01-01"`),
    ).toMatchObject({ 'cow-alliances-4-1': 'NOT_LOOKED' });
  });

  it.each([
    // Alpha's cell of 1954 is -9, and no row tells of it after that.
    [`MEMBER_OF, of: "${alpha}"`, '1953-06-30', 'LOOKED'],
    [`MEMBER_OF, of: "${alpha}"`, '1954-06-30', 'PARTLY'],
    [`MEMBER_OF, of: "${alpha}", with: "org/leag"`, '1953-06-30', 'LOOKED'],
    [`MEMBER_OF, of: "${alpha}", with: "org/leag"`, '1954-06-30', 'PARTLY'],
    [`MEMBER_OF, of: "${alpha}", with: "org/leag"`, '1994-01-01', 'NOT_LOOKED'],
    ['MEMBER_OF, of: "state/new-gamma", with: "org/leag"', '1992-06-30', 'LOOKED'],
    ['MEMBER_OF', '1953-06-30', 'LOOKED'],
    ['MEMBER_OF', '1954-06-30', 'PARTLY'],
    ['MEMBER_OF', '1949-12-31', 'NOT_LOOKED'],
    // NA in 1993, zero in 1992.
    [`STATIONS_TROOPS_IN, of: "state/united-states", with: "${alpha}"`, '1992-06-30', 'LOOKED'],
    [`STATIONS_TROOPS_IN, of: "state/united-states", with: "${alpha}"`, '1993-06-30', 'PARTLY'],
    [`STATIONS_TROOPS_IN, of: "state/united-states", with: "${betas}"`, '1992-06-30', 'NOT_LOOKED'],
    [`STATIONS_TROOPS_IN, of: "${betas}", with: "${alpha}"`, '1992-06-30', 'NOT_LOOKED'],
    [`STATIONS_TROOPS_IN, of: "${alpha}"`, '1994-06-30', 'LOOKED'],
    [`EXISTED, of: "${betas}"`, '1843-01-01', 'LOOKED'],
    ['EXISTED', '2017-01-01', 'NOT_LOOKED'],
    ['IN_FORCE, of: "treaty/pact-of-steel"', '2010-01-01', 'LOOKED'],
    ['IN_FORCE, of: "treaty/accord"', '1853-01-01', 'NOT_LOOKED'],
  ])('of %s on %s is %s: a missing cell is a hole', async (asked, day, most) => {
    expect(await looked(`predicate: ${asked}, asOf: "${day}"`)).toMatchObject({ most });
  });

  it('without a day is whether somebody looked at any time', async () => {
    expect(await looked(`predicate: PARTY_TO, of: "${alpha}"`)).toMatchObject({
      page: 'PARTLY',
      most: 'LOOKED',
    });
    expect(await looked(`predicate: PARTY_TO, of: "${outland}"`)).toMatchObject({ most: 'PARTLY' });
    expect(await looked('predicate: LEADS')).toEqual({ most: 'NOT_LOOKED' });
  });

  it('refuses what can’t be asked', async () => {
    const fault = async (asked: string): Promise<unknown> => {
      const { data, errors } = await ask(`{ coverage(${asked}) { looked } }`);
      expect(data.coverage).toBeNull();
      return errors[0];
    };
    expect(await fault(`predicate: PARTY_TO, with: "${alpha}"`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'with needs of, the entity to look at it with; received state/alpha-and-omega alone',
    });
    expect(await fault(`predicate: PARTY_TO, of: "${alpha}", with: "cow:901"`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'of and with are two different entities; received state/alpha-and-omega twice',
    });
    expect(await fault(`predicate: EXISTED, of: "${alpha}", with: "${betas}"`)).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'with is for predicates that relate two entities; received state/st-betas, and EXISTED, which says something of one',
    });
    expect(await fault('predicate: PARTY_TO, of: "document/page"')).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'of names an entity of a kind that PARTY_TO joins: State, Organization, Mention, Treaty; received document/page',
    });
    expect(await fault('predicate: PARTY_TO, of: "state/nowhere"')).toMatchObject({ code: 'UNKNOWN_ENTITY' });
    const { errors } = await ask('{ coverage(predicate: PARTY_TO) { sources(first: 0) { from } } }');
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: 'first is from 1 to 100; received 0' }]);
  });

  it('is what lists of allies show, each by its own source, and reads nothing if it isn’t shown', async () => {
    const shown = `coverage { looked sources { document { id } until looked } }`;
    const { data, statements } = await ask(
      `query ($day: LocalDate) {
        allies(of: "${alpha}", asOf: $day) { ${shown} }
        page: allies(of: "${alpha}", asOf: "1853-01-01", source: "document/page") { ${shown} }
        states(where: { ids: ["${alpha}", "${outland}"] }) { nodes { id allies(asOf: $day) { ${shown} } } }
      }`,
      { day: '2015-01-01' },
    );
    const sources = [
      { document: { id: 'document/atop-5-1' }, until: '2018-12-31', looked: 'LOOKED' },
      { document: { id: 'document/cow-alliances-4-1' }, until: '2012-12-31', looked: 'NOT_LOOKED' },
      { document: { id: 'document/leaf' }, until: null, looked: 'NOT_LOOKED' },
      { document: { id: 'document/page' }, until: '1860-12-31', looked: 'NOT_LOOKED' },
    ];
    expect(data.allies.coverage).toEqual({ looked: 'LOOKED', sources });
    expect(data.page.coverage).toEqual({
      looked: 'PARTLY',
      sources: [{ document: { id: 'document/page' }, until: '1860-12-31', looked: 'PARTLY' }],
    });
    expect(data.states.nodes).toEqual([
      { id: alpha, allies: { coverage: { looked: 'LOOKED', sources } } },
      {
        id: outland,
        allies: {
          coverage: {
            looked: 'NOT_LOOKED',
            sources: sources.map((one) => ({ ...one, looked: 'NOT_LOOKED' })),
          },
        },
      },
    ]);
    expect(statements.flat().filter((name) => name === 'sourcesOfPredicates').length).toBeLessThanOrEqual(2);
    const without = await ask(`{ allies(of: "${alpha}", asOf: "2015-01-01") { nodes { id } } }`);
    expect(without.statements).toEqual([['entityById'], ['alliesOfEntity']]);
  });

  it('of a dyad is of alliances of the two, in one statement for each question', async () => {
    const { data, statements } = await ask(`{
      dyad(a: "${alpha}", b: "${outland}", asOf: "1853-06-30") {
        coverage { looked sources { document { id } looked } }
      }
      coverage(predicate: PARTY_TO, of: "${alpha}", with: "${betas}", asOf: "1853-01-01") { looked }
    }`);
    expect(data.dyad.coverage).toMatchObject({ looked: 'LOOKED', sources: { length: 4 } });
    expect(data.coverage.looked).toBe('LOOKED');
    expect(statements).toEqual([
      ['entityById', 'periodsOfEntity', 'relatedBySources', 'sourcesOfPredicates'],
      ['entityById'],
    ]);
  });

  it('is what panels call covered, of every pair and year', async () => {
    const names = ['cow', 'atop-5-1', 'page'];
    const data = await readPanelData(graph, names);
    const options = { schemes: [], directed: false, allPairs: false, sScores: false };
    const years = { from: 1814, until: 2020 };
    const pairs = new Map(
      data.states.flatMap(({ id: a }, place) =>
        data.states.slice(place + 1).map(({ id: b }) => [`${a} ${b}`, [a, b] as const]),
      ),
    );
    // All pairs in the system; and those of which one owes the other something, in the system or not.
    const covered = new Set<string>();
    const panels = [
      { ...options, years, allPairs: true },
      { ...options, years, directed: true },
    ];
    for (const row of panels.flatMap((one) => rowsOf(dyadPanel(data, one)))) {
      const pair = [row['a'] as string, row['b'] as string].toSorted().join(' ');
      for (const [index, name] of names.entries()) {
        if (row[`${data.sources[index]!.prefix}covered`] === 1)
          covered.add(`${row['year'] as number} ${pair} ${name}`);
      }
    }
    const answered = new Set<string>();
    for (let year = years.from; year <= years.until; year += 1) {
      const { load } = contextFor(graph, new Texts(undefined));
      const edges = ['01-01', '06-30', '12-01', '12-31'];
      await Promise.all(
        [...pairs].flatMap(([pair, ids]) =>
          edges.map(async (day) => {
            const { sources } = await coverageOfAlliances(load, ids, `${year}-${day}`);
            for (const { document, looked: answer } of sources) {
              const name = names.find((one) => document.startsWith(`document/${one}`));
              if (name !== undefined && answer !== 'NOT_LOOKED') answered.add(`${year} ${pair} ${name}`);
            }
          }),
        ),
      );
    }
    expect(covered.size).toBeGreaterThan(1000);
    expect([...answered].toSorted()).toEqual([...covered].toSorted());
  });

  it('reaches as far as the question coverageOfSources says', async () => {
    const { text } = readQueries('analysis').get('coverageOfSources')!;
    const rows = await cypher(
      `CALL () {\n${text.replace(/ORDER BY .*$/, '')}\n}\nRETURN source, toString(from) AS from, toString(until) AS until`,
      { predicate: null },
    );
    const { data } = await ask(`{
      treaties: coverage(predicate: PARTY_TO) { ${SOURCES} }
      organizations: coverage(predicate: MEMBER_OF) { ${SOURCES} }
    }`);
    const reached = [...data.treaties.sources, ...data.organizations.sources];
    const short = (id: unknown, ...days: unknown[]): string =>
      [id as string, ...days.map((day) => JSON.stringify(day))].join(' ');
    expect(reached.map(({ document, from, until }) => short(document.id, from, until)).toSorted()).toEqual(
      rows.map(({ source, from, until }) => short(source, from, until)).toSorted(),
    );
  });
});

describe('What data sets looked at', () => {
  it('is declared of all that can be imported', async () => {
    await emptyGraph();
    await given(WORLD);
    const files = {
      'cow-states': ['states.csv', 'country-codes.csv'],
      'cow-alliances': ['alliances.csv'],
      atop: ['atop.csv', 'atop-alliances.csv'],
      'cow-igo': ['igo-state-years.csv', 'igo-organizations.csv'],
      'us-troops': ['troops.csv', 'bases.csv'],
      territories: ['territories.csv', 'former-codes.csv'],
      'state-codes': ['gw.csv', 'un-names.csv'],
    } as const satisfies Record<keyof typeof IMPORTERS, readonly string[]>;
    for (const [importer, names] of Object.entries(files)) {
      await imported(importer as keyof typeof IMPORTERS, ...names.map(fixture));
    }
    await importedText('cow-states', 'majors.csv', [
      'stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version',
      'ALP,901,1816,1,1,2016,12,31,2016',
    ]);
    const loads = await cypher('MATCH (load:Load) WHERE load.importer IS NOT NULL RETURN load.id AS id');
    expect(loads.length).toBeGreaterThan(10);
    expect(loads.map(({ id }) => id as string).filter((id) => !isDeclared(id))).toEqual([]);
    expect(
      await looked('predicate: CODED_AS, of: "state/alpha-and-omega", asOf: "1900-01-01"'),
    ).toMatchObject({
      'cow-majors-2016': 'LOOKED',
    });
  });
});
