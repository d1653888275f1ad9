import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

const ALLIANCE = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: event/summit, name: Summit }
documents:
  - { id: document/roll, name: Roll of members }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, place: row 2, vouches: 1990-01-01 }
  - { claim: state/gamma MEMBER_OF org/league, since: 1991-05-01, place: row 3, as: PLANNED }
  - { claim: 'org/league NAMED "The League"', language: en, place: title }
  - { claim: 'org/league IDENTIFIED_BY "wikidata:Q1"', place: margin }
  - { claim: state/alpha PARTICIPATED_IN event/summit, when: 1958-03-04, role: host, place: minutes }
mentions:
  org/league: [1, 4]
`;

describe('Entity', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(ALLIANCE);
  });

  it('shows its names and identifiers in one round trip', async () => {
    const { data, errors, statements } = await ask(`{
      entity(id: "org/league") { __typename kind name names { text language } identifiers { scheme value } }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({
      __typename: 'Organization',
      kind: 'ORGANIZATION',
      name: 'League',
      names: [{ text: 'The League', language: 'en' }],
      identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    });
    expect(statements).toEqual([['entityById', 'identifiersOfEntity', 'namesOfEntity']]);
  });

  it('lists its relationships from both ends, without plans', async () => {
    const { data } = await ask(`{
      entity(id: "org/league") {
        relationships { totalCount edges { node { id } relationship { type subject { id } object { id } } } }
      }
    }`);
    expect(data.entity.relationships).toEqual({
      totalCount: 2,
      edges: ['state/alpha', 'state/beta'].map((id) => ({
        node: { id },
        relationship: { type: 'MEMBER_OF', subject: { id }, object: { id: 'org/league' } },
      })),
    });
  });

  it('lists plans if asked for them, and says that they are plans', async () => {
    const { data } = await ask(`{
      entity(id: "org/league") {
        relationships(relationship: { plans: INCLUDED }) { nodes { id } edges { relationship { planned sentence } } }
      }
    }`);
    expect(data.entity.relationships.edges.map(({ relationship }: any) => relationship)).toEqual([
      {
        planned: false,
        sentence: 'Alpha was a member of League from 1 January 1950 until 31 December 1960.',
      },
      {
        planned: false,
        sentence: 'Beta has been a member of League since 1955 (last confirmed 1 January 1990).',
      },
      { planned: true, sentence: 'Gamma is to be a member of League from 1 May 1991.' },
    ]);
  });

  it.each([
    ['1949-12-31', false, []],
    ['1950-01-01', false, ['state/alpha']],
    ['1955-06-01', false, ['state/alpha', 'state/beta']],
    ['1955-06-01', true, ['state/alpha']],
    ['1961-01-01', true, ['state/beta']],
    ['1995-01-01', false, ['state/beta']],
    ['1995-01-01', true, []],
  ])('lists what is in force on %s (certain: %s)', async (asOf, certain, ids) => {
    const { data, errors } = await ask(
      `query ($asOf: LocalDate!, $certain: Boolean!) {
        entity(id: "org/league") { relationships(asOf: $asOf, certain: $certain) { totalCount nodes { id } } }
      }`,
      { asOf, certain },
    );
    expect(errors).toEqual([]);
    expect(data.entity.relationships).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
  });

  it('asks once a level for many entities, two days and two pages', async () => {
    const { data, statements } = await ask(`{
      entities(where: { kinds: [STATE] }) {
        nodes {
          id
          then: relationships(asOf: "1955-12-31", types: [MEMBER_OF]) { nodes { id name } }
          later: relationships(asOf: "1995-01-01", types: [MEMBER_OF]) { nodes { id name } }
        }
      }
    }`);
    expect(
      data.entities.nodes.map((node: any) => [node.id, node.then.nodes.length, node.later.nodes.length]),
    ).toEqual([
      ['state/alpha', 1, 0],
      ['state/beta', 1, 1],
      ['state/gamma', 0, 0],
    ]);
    // A list brings the entities along: none is asked for again by its id.
    expect(statements).toEqual([['entities'], ['relationshipsOfEntity']]);
  });

  it('pages forth and back without losing a row or giving it twice', async () => {
    const page = async (argumentsOfPage: string): Promise<any> =>
      (
        await ask(`{
          entity(id: "state/alpha") {
            relationships(${argumentsOfPage}, orderBy: { field: SINCE, direction: DESC }) {
              nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            }
          }
        }`)
      ).data.entity.relationships;
    const first = await page('first: 1');
    expect(first.nodes).toEqual([{ id: 'event/summit' }]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes).toEqual([{ id: 'org/league' }]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual([{ id: 'event/summit' }]);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('refuses the cursor of another order', async () => {
    const { data } = await ask(`{
      entity(id: "state/alpha") { relationships(first: 1) { pageInfo { endCursor } } }
    }`);
    const cursor = data.entity.relationships.pageInfo.endCursor as string;
    const { errors } = await ask(
      `query ($after: String!) {
        entity(id: "state/alpha") { relationships(after: $after, orderBy: { field: SINCE, direction: ASC }) { nodes { id } } }
      }`,
      { after: cursor },
    );
    expect(errors).toEqual([
      {
        code: 'BAD_CURSOR',
        message:
          'A cursor works only with the order and day of its page; received a cursor of a list by "NAME ASC" for a list by "SINCE ASC"',
      },
    ]);
  });

  it.each([
    ['first: 0', 'first is from 1 to 100; received 0'],
    ['first: 101', 'first is from 1 to 100; received 101'],
    ['last: -1', 'last is from 1 to 100; received -1'],
    ['first: 1, last: 1', 'A page takes either first or last; received both'],
    ['first: 1, before: "x"', 'before needs last; received it without'],
    ['last: 1, after: "x"', 'after needs first; received it with last'],
  ])('refuses a page of %s', async (page, message) => {
    const { errors, statements } = await ask(`{ entities(${page}) { nodes { id } } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
    expect(statements).toEqual([]);
  });

  it('says which documents speak of it, with the lines', async () => {
    const { data } = await ask(`{
      entity(id: "org/league") { mentionedIn { edges { lines node { id name } } } }
    }`);
    expect(data.entity.mentionedIn.edges).toEqual([
      { lines: [1, 4], node: { id: 'document/roll', name: 'Roll of members' } },
    ]);
  });

  it('is null where there is none', async () => {
    const { data, errors } = await ask(`{ entity(id: "state/nowhere") { id } node(id: "nonsense") { id } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ entity: null, node: null });
  });
});
