import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { rebuild } from '../../src/view/derive.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const WORLD = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
  - { id: mention/two-ministers, name: "the ministers of Alpha and Beta" }
  - { id: mission/watch, name: Watch }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: state/alpha STATIONS_TROOPS_IN state/beta, since: 1950-01-01, until: 1950-12-31, place: row 1, quantity: { amount: 120, unit: PEOPLE } }
`.concat(
  [
    ['beta', 1951, '{ amount: 3116, unit: PEOPLE }', 'roll'],
    ['beta', 1951, '{ about: 3000, unit: PEOPLE }', 'atlas'],
    ['beta', 1951, '{ amount: 16, unit: PEOPLE, part: NAVY }', 'roll'],
    ['beta', 1951, '{ amount: 0, unit: PEOPLE, part: ARMY }', 'roll'],
    ['beta', 1952, '{ amount: 7, unit: PEOPLE }, rank: DEPRECATED, reason: A slip', 'roll'],
    ['beta', 1952, '{ amount: 70, unit: PEOPLE }, rank: PREFERRED, reason: Corrected', 'roll'],
    ['beta', 1952, '{ amount: 71, unit: PEOPLE }', 'atlas'],
    ['beta', 1953, '{ amount: 0, unit: PEOPLE }', 'roll'],
    ['gamma', 1951, '{ amount: 1000, unit: PEOPLE }', 'roll'],
  ]
    .map(
      ([state, year, quantity, source], index) =>
        `  - { source: document/${source}, claim: state/alpha STATIONS_TROOPS_IN state/${state}, since: ${year}-01-01, until: ${year}-12-31, place: row ${index + 2}, quantity: ${quantity} }\n`,
    )
    .join(''),
  `  - { claim: state/alpha STATIONS_TROOPS_IN state/delta, since: 1951-01-01, until: 1951-12-31, place: row 20 }
  - { claim: state/beta CONTRIBUTES_TO mission/watch, since: 1951-01-01, place: row 21, as: PLANNED, quantity: { atLeast: 2000000, unit: MONEY, currency: EUR, priceYear: 1950 } }
  - { claim: state/alpha THANKED state/beta, when: 1951-05-01, place: row 22, key: hosts, content: Thanks for hosting }
  - { claim: mention/two-ministers WELCOMED mission/watch, when: 1951-05-01, place: row 23, key: watch, content: It keeps watch }
  - { claim: mention/two-ministers COMPRISES state/alpha, place: row 23 }
  - { claim: mention/two-ministers COMPRISES state/beta, place: row 23 }
`,
);

const presences = (more: string, shown: string): string =>
  `{ entity(id: "state/alpha") { ... on State { stationsTroopsIn${more} { edges { node { name } relationship { ${shown} } } } } } }`;

describe('Quantities', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('are derived as they stand in the record', async () => {
    expect(await runChecks(graph)).toEqual([]);
    expect(await graph.write('rebuild', rebuild)).toEqual({ created: 0, deleted: 0 });
  });

  it('make of the years of a presence one relationship with a series, of both sources and by rank', async () => {
    const { data, errors } = await ask(
      presences(
        '(where: { nameContains: "Beta" })',
        'sentence dates { sinceMax untilMin } quantities { quantity { least most approximate unit part } dates { sinceMax untilMin } statement { id sentence evidence { nodes { document { name } } } } }',
      ),
    );
    expect(errors).toEqual([]);
    const [edge, ...others] = data.entity.stationsTroopsIn.edges;
    expect(others).toEqual([]);
    const { quantities, ...relationship } = edge.relationship;
    expect(relationship).toEqual({
      dates: { sinceMax: '1950-01-01', untilMin: '1952-12-31' },
      sentence:
        'Alpha stationed troops in Beta from 1 January 1950 until 31 December 1952: 120 in 1950, a peak of 3,116 in 1951, 70 in 1952.',
    });
    const short = quantities.map(({ quantity, dates, statement }: any) => [
      dates.sinceMax,
      quantity.least,
      quantity.approximate,
      statement.evidence.nodes[0].document.name,
    ]);
    expect(short.toSorted()).toEqual([
      ['1950-01-01', 120, false, 'Roll'],
      ['1951-01-01', 3000, true, 'Atlas'],
      ['1951-01-01', 3116, false, 'Roll'],
      ['1952-01-01', 70, false, 'Roll'],
    ]);
    expect(quantities.map(({ statement }: any) => statement.sentence)).toContain(
      'Alpha stationed about 3,000 troops in Beta in 1951.',
    );
  });

  it('are those of a day and of parts', async () => {
    const shown = `quantities(asOf: "1951-06-30", parts: [NAVY, ARMY]) { quantity { part least } }
      all: quantities { quantity { least } }
      none: quantities(asOf: "1960-01-01") { quantity { least } }`;
    const { data, errors } = await ask(
      presences('(asOf: "1951-06-30", where: { nameContains: "Beta" })', shown),
    );
    expect(errors).toEqual([]);
    const { quantities, all, none } = data.entity.stationsTroopsIn.edges[0].relationship;
    expect(quantities.map(({ quantity }: any) => `${quantity.part} ${quantity.least}`).toSorted()).toEqual([
      'ARMY 0',
      'NAVY 16',
    ]);
    expect(all).toHaveLength(4);
    expect(none).toEqual([]);
  });

  it.each([
    ['{ atLeast: 1000 }', null, ['Beta', 'Gamma']],
    ['{ atLeast: 1001 }', null, ['Beta']],
    ['{ atLeast: 1001 }', '1950-06-30', []],
    ['{ atLeast: 100, on: "1950-06-30" }', null, ['Beta']],
    ['{ atMost: 500 }', '1951-06-30', []],
    ['{ atMost: 20, part: NAVY }', '1951-06-30', ['Beta']],
    ['{ atMost: 100, during: { from: "1951-01-01", to: "1952-12-31" } }', null, ['Beta']],
    ['{ atMost: 200, during: { from: "1949-01-01", to: "1950-12-31" } }', null, ['Beta']],
    ['{ atLeast: 200, during: { from: "1949-01-01", to: "1950-12-31" } }', null, []],
    ['{}', null, ['Beta', 'Gamma']],
    ['null', null, ['Beta', 'Delta', 'Gamma']],
  ])('filter relationships by %s on %s', async (quantity, day, expected) => {
    const asOf = day === null ? '' : `asOf: "${day}", `;
    const { data, errors } = await ask(
      `{ entity(id: "state/alpha") { ... on State { stationsTroopsIn(${asOf}relationship: { quantity: ${quantity} }) { totalCount nodes { name } } } } }`,
    );
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.entity.stationsTroopsIn;
    expect(nodes.map(({ name }: any) => name)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it.each([
    ['{ unit: MONEY, currency: "EUR" }', []],
    ['{ unit: MONEY, currency: "EUR", priceYear: 1950 }', ['Watch']],
    ['{ unit: MONEY, currency: "EUR", priceYear: 1950, atLeast: 1000000 }', ['Watch']],
    ['{ unit: MONEY, currency: "EUR", priceYear: 1951 }', []],
    ['{ unit: MONEY, currency: "USD", priceYear: 1950 }', []],
    ['{ unit: PEOPLE, atLeast: 1 }', []],
    ['{}', ['Watch']],
  ])('are compared in one currency, and in the prices of one year: %s', async (quantity, expected) => {
    const { data, errors } = await ask(
      `{ entity(id: "state/beta") { ... on State { contributesTo(relationship: { plans: INCLUDED, quantity: ${quantity} }) { nodes { name } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.entity.contributesTo.nodes.map(({ name }: any) => name)).toEqual(expected);
  });

  it.each([
    ['{ unit: MONEY, atLeast: 5 }', 'MONEY needs a currency, and other units have none; received none'],
    [
      '{ unit: PEOPLE, currency: "EUR" }',
      'MONEY needs a currency, and other units have none; received EUR with PEOPLE',
    ],
    ['{ currency: "EUR" }', 'MONEY needs a currency, and other units have none; received EUR with no unit'],
    [
      '{ unit: MONEY, currency: "euro" }',
      'A currency is three capital letters of ISO 4217, such as EUR; received euro',
    ],
    [
      '{ unit: PERCENT, priceYear: 1950 }',
      'Only MONEY has the year of its prices; received 1950 with PERCENT',
    ],
    ['{ unit: PERCENT, part: NAVY }', 'Only PEOPLE have a part; received NAVY with PERCENT'],
    [
      '{ atLeast: 5 }',
      'atLeast and atMost need a unit where there are several, here PEOPLE, MONEY, PERCENT; received none',
    ],
    [
      '{ unit: PERCENT, on: "1950-01-01", during: { on: "1950-01-01" } }',
      'quantity takes either on or during; received both',
    ],
  ])('are refused as a condition: %s', async (quantity, message) => {
    const { errors } = await ask(
      `{ entity(id: "state/beta") { ... on State { contributesTo(relationship: { quantity: ${quantity} }) { nodes { name } } } } }`,
    );
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining(message) as string },
    ]);
  });

  it('are read in one round trip for a whole list', async () => {
    const shown = 'quantities(asOf: "1951-06-30") { quantity { least } }';
    const { statements } = await ask(presences('', shown));
    expect(
      statements.map((names) => names.filter((name) => name === 'quantitiesOfRelationship').length),
    ).toEqual([...Array.from({ length: statements.length - 1 }, () => 0), 1]);
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it('are refused in more spans than there may be', async () => {
    const { errors } = await ask(presences('', 'quantities(first: 501) { quantity { least } }'));
    expect(errors.map(({ message }) => message)).toContain('first is from 1 to 500; received 501');
  });

  it('of a plan are those of the plan', async () => {
    const { data, errors } = await ask(`{
      entity(id: "state/beta") { ... on State { contributesTo(relationship: { plans: INCLUDED }) { edges { relationship {
        planned sentence quantities { quantity { least most unit currency priceYear } }
      } } } } }
    }`);
    expect(errors).toEqual([]);
    const quantity = { least: 2000000, most: null, unit: 'MONEY', currency: 'EUR', priceYear: 1950 };
    expect(data.entity.contributesTo.edges[0].relationship).toEqual({
      planned: true,
      sentence:
        'Beta plans to contribute to Watch from 1 January 1951: at least EUR 2,000,000 in prices of 1950.',
      quantities: [{ quantity }],
    });
  });

  it('are numbers in Cypher', async () => {
    expect(
      await cypher(
        `MATCH (:Entity {id: 'state/alpha'})-[m:MEASURED {type: 'STATIONS_TROOPS_IN', unit: 'PEOPLE'}]->(host:State)
         WHERE m.part IS NULL AND m.sinceMax <= date('1951-06-30') <= m.untilMin
         RETURN host.name AS host, sum(m.most) AS troops, valueType(m.most) AS type ORDER BY host, troops`,
      ),
    ).toEqual([
      { host: 'Beta', troops: 6116, type: 'INTEGER NOT NULL' },
      { host: 'Gamma', troops: 1000, type: 'INTEGER NOT NULL' },
    ]);
  });

  it('stay what they are in the graph, whole or broken', { tags: ['thorough'] }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.001, max: 1e14, noNaN: true }), async (amount) => {
        const text = WORLD.split('statements:')[0]!;
        await given(
          `${text}statements:\n  - { claim: state/beta SUPPORTS state/delta, place: x, quantity: { amount: ${amount}, unit: MONEY, currency: EUR } }\n`,
          'amounts.yaml',
        );
        const { data } = await ask(
          '{ entity(id: "state/beta") { ... on State { supports { edges { relationship { quantities { quantity { least } statement { quantity { least } } } } } } } } }',
        );
        const [found] = data.entity.supports.edges[0].relationship.quantities;
        expect([found.quantity.least, found.statement.quantity.least]).toEqual([amount + 0, amount + 0]);
        expect(await runChecks(graph)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('A joint speaker', () => {
  it('is a mention that comprises its parties, each of which leads to what was said', async () => {
    const { data, errors } = await ask(`{
      entity(id: "state/beta") { ... on State { comprisedIn { nodes {
        name
        statements(predicates: [WELCOMED]) { nodes { sentence } }
        ... on Mention { comprises { nodes { name } } }
      } } } }
      thanks: entity(id: "state/alpha") { statements(predicates: [THANKED]) { nodes { subject { name } sentence } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.comprisedIn.nodes).toEqual([
      {
        name: 'the ministers of Alpha and Beta',
        statements: {
          nodes: [
            { sentence: 'The ministers of Alpha and Beta welcomed Watch on 1 May 1951: It keeps watch.' },
          ],
        },
        comprises: { nodes: [{ name: 'Alpha' }, { name: 'Beta' }] },
      },
    ]);
    // A state may speak.
    expect(data.thanks.statements.nodes).toEqual([
      { subject: { name: 'Alpha' }, sentence: 'Alpha thanked Beta on 1 May 1951: Thanks for hosting.' },
    ]);
  });
});
