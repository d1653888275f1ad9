import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

/** Two leagues that took turns, with what was where at each time. */
const TIMES = `
entities:
  - { id: org/league, name: League }
  - { id: org/union, name: Union }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: person/ada, name: Ada }
  - { id: place/port, name: Port }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1959-12-31, place: row 1, by: person/ada }
  - { claim: state/alpha MEMBER_OF org/union, since: 1960-01-01, until: 1969-12-31, place: row 2 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955-01-01, until: 1969-12-31, place: row 3 }
  - { claim: state/gamma MEMBER_OF org/league, since: 1955, place: row 4 }
  - { claim: org/league LOCATED_IN place/port, since: 1950-01-01, until: 1955-12-31, place: row 5 }
  - { claim: person/ada LEADS org/league, since: 1950-01-01, until: 1951-12-31, place: row 6 }
  - { claim: person/ada LEADS org/union, since: 1960-01-01, until: 1961-12-31, place: row 7 }
  - { claim: 'org/league NAMED "The League"', language: en, place: title }
  - { claim: 'org/league IDENTIFIED_BY "wikidata:Q1"', place: margin }
  - { claim: document/roll ABOUT org/league, since: 1950-01-01, until: 1955-12-31, place: title }
mentions:
  org/league: [1]
`;

const MEMBERSHIPS = 'relationships(types: [MEMBER_OF]) { nodes { id } }';
const listed = (...ids: string[]): object => ({ nodes: ids.map((id) => ({ id })) });

describe('asOf', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(TIMES);
  });

  it('holds for its own field alone: what has an id is the same wherever it is reached', async () => {
    const { data, errors, statements } = await ask(`{
      entity(id: "state/alpha") {
        relationships(asOf: "1957-06-01") {
          nodes { id relationships(types: [MEMBER_OF]) { nodes { id } } }
          edges { relationship { subject { ${MEMBERSHIPS} } statements { subject { ${MEMBERSHIPS} } } } }
        }
      }
      states(asOf: "1957-06-01", where: { ids: ["state/alpha"] }) { nodes { ${MEMBERSHIPS} } }
      subgraph(seeds: ["state/alpha"], asOf: "1957-06-01", hops: 0) { nodes { node { ${MEMBERSHIPS} } } }
    }`);
    expect(errors).toEqual([]);
    const ever = { relationships: listed('org/league', 'org/union') };
    expect(data).toEqual({
      entity: {
        relationships: {
          nodes: [{ id: 'org/league', relationships: listed('state/alpha', 'state/beta', 'state/gamma') }],
          edges: [{ relationship: { subject: ever, statements: [{ subject: ever }] } }],
        },
      },
      states: { nodes: [ever] },
      subgraph: { nodes: [{ node: ever }] },
    });
    expect(statements[0]).toEqual(['entities', 'entityById', 'relationshipsOfEntity']);
  });

  it('may be null, or a variable that is left out: all times', async () => {
    const query = `query ($day: LocalDate) {
      entity(id: "org/league") { relationships(types: [MEMBER_OF], asOf: $day) { totalCount } }
    }`;
    const totals = [];
    for (const variables of [{}, { day: null }, { day: '1950-06-01' }]) {
      totals.push((await ask(query, variables)).data.entity.relationships.totalCount);
    }
    expect(totals).toEqual([3, 3, 1]);
  });

  it('shows two days side by side with one statement', async () => {
    const { data, errors, statements } = await ask(`{
      entity(id: "org/league") {
        early: relationships(types: [MEMBER_OF], asOf: "1957-06-01") { totalCount nodes { id } }
        later: relationships(types: [MEMBER_OF], asOf: "1965-01-01") { totalCount nodes { id } }
        ever: ${MEMBERSHIPS}
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({
      early: { totalCount: 3, ...listed('state/alpha', 'state/beta', 'state/gamma') },
      later: { totalCount: 2, ...listed('state/beta', 'state/gamma') },
      ever: listed('state/alpha', 'state/beta', 'state/gamma'),
    });
    expect(statements).toEqual([['entityById', 'relationshipsOfEntity'], ['relationshipCountOfEntity']]);
  });

  it.each([
    [
      '{ entity(id: "org/league", asOf: "1965-01-01") { name relationships { totalCount } relationshipCounts { count } } }',
      'entity has no day, and nothing inherits one. Give asOf to relationships, relationshipCounts instead; for the day of a code, give on',
    ],
    [
      '{ node(id: "org/league", asOf: "1965-01-01") { ...League } } fragment League on Organization { members { totalCount } }',
      'node has no day, and nothing inherits one. Give asOf to members instead',
    ],
    [
      '{ nodes(ids: [], asOf: "1965-01-01") { id } }',
      'nodes has no day, and nothing inherits one. Give asOf to each field below that has the argument instead',
    ],
    [
      'query @asOf(day: "1965-01-01") { states { totalCount } allies(of: "state/alpha", asOf: null) { totalCount } }',
      'An operation has no day, and nothing inherits one. Give asOf to states instead',
    ],
  ])('is refused where it belongs to nothing, with the fields that need it: %s', async (query, message) => {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors).toContainEqual({ code: 'GRAPHQL_VALIDATION_FAILED', message });
  });

  it.each(['"1965-02-30"', '"1965"', '"1965-1-1"', '"yesterday"', '1965', '""'])(
    'refuses %s, which is no day',
    async (day) => {
      const { data, errors, statements } = await ask(`{ states(asOf: ${day}) { nodes { id } } }`);
      expect(data).toBeUndefined();
      expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(statements).toEqual([]);
    },
  );

  it('is refused in the document for the reason for which it is in a variable', async () => {
    const reason = 'Value is not a valid LocalDate: 1965-02-30';
    const literal = await ask('{ states(asOf: "1965-02-30") { nodes { id } } }');
    expect(literal.errors).toEqual([{ code: 'BAD_USER_INPUT', message: reason }]);
    const variable = await ask('query ($day: LocalDate) { states(asOf: $day) { nodes { id } } }', {
      day: '1965-02-30',
    });
    expect(variable.errors).toEqual([
      { code: 'BAD_USER_INPUT', message: `Variable "$day" got invalid value "1965-02-30"; ${reason}` },
    ]);
  });

  describe('certain', () => {
    it('leaves out what only may have been in force, with a day alone', async () => {
      const { data, errors, statements } = await ask(`{
        entity(id: "org/league") {
          may: relationships(types: [MEMBER_OF], asOf: "1955-06-01") { totalCount nodes { id } }
          is: relationships(types: [MEMBER_OF], asOf: "1955-06-01", certain: true) { totalCount nodes { id } }
          ever: relationships(types: [MEMBER_OF], certain: true) { totalCount nodes { id } }
        }
      }`);
      expect(errors).toEqual([]);
      const all = ['state/alpha', 'state/beta', 'state/gamma'];
      const certain = { totalCount: 2, ...listed('state/alpha', 'state/beta') };
      expect(data).toEqual({
        entity: {
          may: { totalCount: 3, ...listed(...all) },
          is: certain,
          ever: { totalCount: 3, ...listed(...all) },
        },
      });
      expect(statements).toEqual([
        ['entityById', 'relationshipsOfEntity', 'relationshipsOfEntity'],
        ['relationshipCountOfEntity', 'relationshipCountOfEntity'],
      ]);
    });
  });

  it('has cursors of its own for each day', async () => {
    const cursor = async (asOf: string): Promise<string> =>
      (
        await ask(
          `{ entity(id: "org/league") { relationships(first: 1, asOf: ${asOf}) { pageInfo { endCursor } } } }`,
        )
      ).data.entity.relationships.pageInfo.endCursor;
    const page = (after: string, asOf: string) =>
      ask(
        `query ($after: String!) { entity(id: "org/league") { relationships(after: $after, asOf: ${asOf}) { nodes { id } } } }`,
        { after },
      );
    const [then, ever] = [await cursor('"1957-06-01"'), await cursor('null')];
    expect((await page(then, '"1957-06-01"')).errors).toEqual([]);
    expect((await page(ever, 'null')).errors).toEqual([]);
    const refusal = (of: string, wanted: string): object[] => [
      {
        code: 'BAD_CURSOR',
        message: `A cursor works only with the order and day of its page; received a cursor of a list by "${of}" for a list by "${wanted}"`,
      },
    ];
    expect((await page(then, '"1965-01-01"')).errors).toEqual(
      refusal('NAME ASC 1957-06-01', 'NAME ASC 1965-01-01'),
    );
    expect((await page(then, 'null')).errors).toEqual(refusal('NAME ASC 1957-06-01', 'NAME ASC'));
    expect((await page(ever, '"1957-06-01"')).errors).toEqual(refusal('NAME ASC', 'NAME ASC 1957-06-01'));
    const list = await ask('{ states(first: 1, asOf: "1957-06-01") { pageInfo { endCursor } } }');
    const other = await ask('query ($after: String!) { states(after: $after) { totalCount } }', {
      after: list.data.states.pageInfo.endCursor,
    });
    expect(other.errors).toEqual(refusal('NAME ASC 1957-06-01', 'NAME ASC'));
  });
});
