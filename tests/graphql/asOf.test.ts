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

  it('holds for all that is reached from where it is given, level below level', async () => {
    const { data, errors, statements } = await ask(`{
      entity(id: "state/alpha", asOf: "1957-06-01") {
        relationships { nodes { id relationships { nodes { id relationships { nodes { id } } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.relationships.nodes).toEqual([
      {
        id: 'org/league',
        relationships: {
          nodes: ['state/alpha', 'state/beta', 'state/gamma'].map((id) => ({
            id,
            relationships: listed('org/league'),
          })),
        },
      },
    ]);
    expect(statements).toEqual([
      ['entityById', 'relationshipsOfEntity'],
      ['relationshipsOfEntity'],
      ['relationshipsOfEntity'],
    ]);
  });

  it('holds on every way on: ends, statements, evidence, documents, names and identifiers', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league", asOf: "1965-01-01") {
        relationships(where: { ids: ["state/beta"] }) {
          edges { relationship {
            subject { ${MEMBERSHIPS} }
            object { ${MEMBERSHIPS} }
            statements { subject { ${MEMBERSHIPS} } evidence { nodes { document { relationships { nodes { id } } } } } }
          } }
        }
        statements(predicates: [LEADS]) {
          nodes { subject { relationships { nodes { id } } } object { ${MEMBERSHIPS} } }
        }
        names { statements { subject { ${MEMBERSHIPS} } } }
        identifiers { statements { evidence { nodes { statement { subject { ${MEMBERSHIPS} } } } } } }
        mentionedIn {
          nodes {
            relationships { nodes { id } }
            mentions { nodes { ${MEMBERSHIPS} } }
            evidence(first: 1) { nodes { statement { subject { relationships(types: [MEMBER_OF]) { totalCount } } } } }
          }
        }
      }
    }`);
    expect(errors).toEqual([]);
    const members = { relationships: listed('state/beta', 'state/gamma') };
    const league = { relationships: listed('org/league') };
    const nothing = { relationships: listed() };
    expect(data.entity).toEqual({
      relationships: {
        edges: [
          {
            relationship: {
              subject: league,
              object: members,
              statements: [{ subject: league, evidence: { nodes: [{ document: nothing }] } }],
            },
          },
        ],
      },
      statements: { nodes: [{ subject: nothing, object: members }] },
      names: [{ statements: [{ subject: members }] }],
      identifiers: [{ statements: [{ evidence: { nodes: [{ statement: { subject: members } }] } }] }],
      mentionedIn: {
        nodes: [
          {
            relationships: listed(),
            mentions: { nodes: [members] },
            evidence: {
              nodes: [{ statement: { subject: { relationships: { totalCount: expect.any(Number) } } } }],
            },
          },
        ],
      },
    });
  });

  it('holds for what evidence puts a saying down to', async () => {
    const { data } = await ask(`{
      entity(id: "state/alpha", asOf: "1960-06-01") {
        statements(predicates: [MEMBER_OF], modalities: [ASSERTED]) {
          nodes { sinceMin evidence { nodes { attributedTo { relationships { nodes { id } } } } } }
        }
      }
    }`);
    const old = data.entity.statements.nodes.find(({ sinceMin }: any) => sinceMin === '1950-01-01');
    expect(old.evidence.nodes).toEqual([{ attributedTo: { relationships: listed('org/union') } }]);
  });

  it('is overridden further down, by another day or by null for all times', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league", asOf: "1957-06-01") {
        inherited: ${MEMBERSHIPS}
        later: relationships(types: [MEMBER_OF], asOf: "1965-01-01") { nodes { id ${MEMBERSHIPS} } }
        ever: relationships(types: [MEMBER_OF], asOf: null) { nodes { id ${MEMBERSHIPS} } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({
      inherited: listed('state/alpha', 'state/beta', 'state/gamma'),
      later: {
        nodes: [
          { id: 'state/beta', relationships: listed('org/league') },
          { id: 'state/gamma', relationships: listed('org/league') },
        ],
      },
      ever: {
        nodes: [
          { id: 'state/alpha', relationships: listed('org/league', 'org/union') },
          { id: 'state/beta', relationships: listed('org/league') },
          { id: 'state/gamma', relationships: listed('org/league') },
        ],
      },
    });
  });

  it('tells null in a variable from a variable that is left out', async () => {
    const query = `query ($day: LocalDate) {
      entity(id: "org/league", asOf: "1950-06-01") { relationships(types: [MEMBER_OF], asOf: $day) { totalCount } }
    }`;
    const totals = [];
    for (const variables of [{}, { day: null }, { day: '1957-06-01' }]) {
      totals.push((await ask(query, variables)).data.entity.relationships.totalCount);
    }
    expect(totals).toEqual([1, 3, 3]);
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

  it('shows one entity on two days from the root with one statement a level', async () => {
    const { data, errors, statements } = await ask(`{
      early: entity(id: "state/alpha", asOf: "1957-06-01") { ${MEMBERSHIPS} }
      later: entity(id: "state/alpha", asOf: "1965-01-01") { ${MEMBERSHIPS} }
      lists: states(asOf: "1957-06-01", where: { ids: ["state/alpha"] }) { nodes { ${MEMBERSHIPS} } }
      listsLater: states(asOf: "1965-01-01", where: { ids: ["state/alpha"] }) { nodes { ${MEMBERSHIPS} } }
    }`);
    expect(errors).toEqual([]);
    const early = { relationships: listed('org/league') };
    const later = { relationships: listed('org/union') };
    expect(data).toEqual({ early, later, lists: { nodes: [early] }, listsLater: { nodes: [later] } });
    // The lists have been asked for with the entity; what is found in the list of states has them at hand.
    expect(statements).toEqual([['entities', 'entityById', 'relationshipsOfEntity']]);
  });

  it.each([
    [
      '{ node(id: "org/league", asOf: "1965-01-01") { ... on Organization { members { nodes { id } } } } }',
      'node',
    ],
    [
      '{ nodes(ids: ["org/league"], asOf: "1965-01-01") { ... on Organization { members { nodes { id } } } } }',
      'nodes',
    ],
    [
      '{ entities(where: { ids: ["org/league"] }, asOf: "1965-01-01") { nodes { ... on Organization { members { nodes { id } } } } } }',
      'entities',
    ],
    [
      '{ entity(id: "wikidata:Q1", asOf: "1965-01-01") { ... on Organization { members { nodes { id } } } } }',
      'entity',
    ],
  ])('can be given at every root field: %s', async (query, field) => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    const answer = data[field].nodes ?? data[field];
    expect([answer].flat()).toEqual([{ members: listed('state/beta', 'state/gamma') }]);
  });

  describe('as a directive of the operation', () => {
    const fields = `{
      entity(id: "org/league") { ${MEMBERSHIPS} }
      node(id: "org/league") { ... on Organization { members { nodes { id } } } }
      other: entity(id: "org/league", asOf: "1950-06-01") { ${MEMBERSHIPS} }
      ever: entity(id: "org/league", asOf: null) { ${MEMBERSHIPS} }
    }`;
    const expected = {
      entity: { relationships: listed('state/beta', 'state/gamma') },
      node: { members: listed('state/beta', 'state/gamma') },
      other: { relationships: listed('state/alpha') },
      ever: { relationships: listed('state/alpha', 'state/beta', 'state/gamma') },
    };

    it('is the day of every root field that has none of its own', async () => {
      const { data, errors } = await ask(`query @asOf(day: "1965-01-01") ${fields}`);
      expect(errors).toEqual([]);
      expect(data).toEqual(expected);
    });

    it('may stand in a variable', async () => {
      const { data, errors } = await ask(`query ($day: LocalDate!) @asOf(day: $day) ${fields}`, {
        day: '1965-01-01',
      });
      expect(errors).toEqual([]);
      expect(data).toEqual(expected);
    });

    it('is the same as the argument, statement for statement', async () => {
      const days = await ask(
        `query @asOf(day: "1965-01-01") { states { totalCount nodes { ${MEMBERSHIPS} } } }`,
      );
      const argument = await ask(`{ states(asOf: "1965-01-01") { totalCount nodes { ${MEMBERSHIPS} } } }`);
      expect(days).toEqual(argument);
      expect(days.errors).toEqual([]);
    });
  });

  it.each(['"1965-02-30"', '"1965"', '"1965-1-1"', '"yesterday"', '1965', '""'])(
    'refuses %s, which is no day',
    async (day) => {
      const { data, errors, statements } = await ask(`{ states(asOf: ${day}) { nodes { id } } }`);
      expect(data).toBeUndefined();
      expect(errors.map(({ code }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(statements).toEqual([]);
    },
  );

  describe('certain', () => {
    it('leaves out what only may have been in force, with a day alone', async () => {
      const { data, errors, statements } = await ask(`{
        entity(id: "org/league") {
          may: relationships(types: [MEMBER_OF], asOf: "1955-06-01") { totalCount nodes { id } }
          is: relationships(types: [MEMBER_OF], asOf: "1955-06-01", certain: true) { totalCount nodes { id } }
          ever: relationships(types: [MEMBER_OF], certain: true) { totalCount nodes { id } }
        }
        inherited: entity(id: "org/league", asOf: "1955-06-01") {
          relationships(types: [MEMBER_OF], certain: true) { totalCount nodes { id } }
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
        inherited: { relationships: certain },
      });
      expect(statements).toEqual([
        ['entityById', 'relationshipsOfEntity', 'relationshipsOfEntity'],
        ['relationshipCountOfEntity', 'relationshipCountOfEntity'],
      ]);
    });

    it('is not inherited', async () => {
      const { data } = await ask(`{
        states(asOf: "1955-06-01", where: { ids: ["state/gamma"] }) {
          nodes { relationships(certain: true) { nodes { id } } unsure: relationships { nodes { id } } }
        }
      }`);
      expect(data.states.nodes).toEqual([{ relationships: listed(), unsure: listed('org/league') }]);
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
        message: `A cursor works only with the order and day of its page; received one of "${of}" for "${wanted}"`,
      },
    ];
    expect((await page(then, '"1965-01-01"')).errors).toEqual(
      refusal('NAME ASC 1957-06-01', 'NAME ASC 1965-01-01'),
    );
    expect((await page(then, 'null')).errors).toEqual(refusal('NAME ASC 1957-06-01', 'NAME ASC'));
    expect((await page(ever, '"1957-06-01"')).errors).toEqual(refusal('NAME ASC', 'NAME ASC 1957-06-01'));
    const list = await ask('{ states(first: 1, asOf: "1957-06-01") { pageInfo { endCursor } } }');
    const inherited = await ask(
      'query ($after: String!) @asOf(day: "1957-06-01") { states(after: $after) { totalCount } }',
      {
        after: list.data.states.pageInfo.endCursor,
      },
    );
    expect(inherited.errors).toEqual([]);
    const other = await ask('query ($after: String!) { states(after: $after) { totalCount } }', {
      after: list.data.states.pageInfo.endCursor,
    });
    expect(other.errors).toEqual(refusal('NAME ASC 1957-06-01', 'NAME ASC'));
  });
});
