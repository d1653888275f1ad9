import neo4j from 'neo4j-driver';
import type { ProfiledPlan } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';

import { readQueries } from '../../src/neo4j/queries.ts';
import { parametersFor } from '../../src/neo4j/values.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import { PLAIN_TYPES } from '../../src/model/relationshipType.ts';
import { RANKS } from '../../src/model/records.ts';
import { ask, emptyGraph, given, graph, planAnew } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const WORLD = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: org/league, name: League }
  - { id: treaty/pact, name: Pact }
  - { id: mission/watch, name: Watch }
  - { id: event/summit, name: Summit }
  - { id: event/jubilee, name: Jubilee }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1949-04-04, obligations: [DEFENSE], place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, until: 1966-03-10, place: row 2 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1950-01-01, meaning: SIGNED, place: row 3 }
  - { claim: state/beta PARTY_TO treaty/pact, since: 1951-01-01, place: row 4 }
  - { claim: state/alpha LEADS mission/watch, since: 1956-05-05, place: row 5 }
  - { claim: state/beta CONTRIBUTES_TO mission/watch, since: 1956-06, place: row 6 }
  - { claim: state/alpha PARTICIPATED_IN event/summit, role: host, place: row 7 }
  - { claim: state/beta PARTICIPATED_IN event/summit, place: row 8 }
  - { claim: event/summit OCCURRED, when: 1957-07-07, place: row 9 }
  - { claim: state/alpha PARTICIPATED_IN event/jubilee, when: 1959, place: row 10 }
  - { claim: state/beta COOPERATES_WITH state/alpha, since: 1958, place: row 11 }
  - { claim: state/beta SUPPORTS state/alpha, since: 1968, as: PLANNED, place: row 12 }
`;

describe('dyad', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  }, 600_000);

  it('shows all that two share, and what lies between them', async () => {
    const { data, errors } = await ask(`{
      dyad(a: "state/beta", b: "state/alpha") {
        a { name }
        b { name }
        organizations { nodes { id } edges { dates { sinceMin sinceMax untilMin untilMax } inForce(on: "1955-06-01") a { subject { id } } b { obligations } } }
        treaties { nodes { id } }
        missions { nodes { id } }
        events { nodes { id } edges { b { role } } }
        relationships { totalCount nodes { id name } edges { node { id } relationship { type planned } } }
        plans: relationships(plans: INCLUDED) { totalCount edges { relationship { type planned } } }
        onlyPlans: relationships(plans: ONLY) { totalCount edges { relationship { type } } }
        statements(orderBy: { field: PREDICATE }) { totalCount nodes { predicate } }
        timeline { edges { sentence other { id } } }
        planned: timeline(plans: INCLUDED, from: "1968-01-01") { edges { planned sentence } }
        onlyPlanned: timeline(plans: ONLY) { totalCount edges { planned sentence } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.dyad).toEqual({
      a: { name: 'Beta' },
      b: { name: 'Alpha' },
      organizations: {
        nodes: [{ id: 'org/league' }],
        edges: [
          {
            dates: {
              sinceMin: '1955-01-01',
              sinceMax: '1955-12-31',
              untilMin: null,
              untilMax: '1966-03-10',
            },
            inForce: 'UNKNOWN',
            a: { subject: { id: 'state/beta' } },
            b: { obligations: ['DEFENSE'] },
          },
        ],
      },
      treaties: { nodes: [{ id: 'treaty/pact' }] },
      missions: { nodes: [{ id: 'mission/watch' }] },
      events: { nodes: [{ id: 'event/summit' }], edges: [{ b: { role: 'host' } }] },
      relationships: {
        totalCount: 1,
        nodes: [{ id: 'state/alpha', name: 'Alpha' }],
        edges: [{ node: { id: 'state/alpha' }, relationship: { type: 'COOPERATES_WITH', planned: false } }],
      },
      plans: {
        totalCount: 2,
        edges: [
          { relationship: { type: 'COOPERATES_WITH', planned: false } },
          { relationship: { type: 'SUPPORTS', planned: true } },
        ],
      },
      onlyPlans: { totalCount: 1, edges: [{ relationship: { type: 'SUPPORTS' } }] },
      statements: { totalCount: 2, nodes: [{ predicate: 'COOPERATES_WITH' }, { predicate: 'SUPPORTS' }] },
      timeline: {
        edges: [
          ['Alpha became a member of League on 4 April 1949.', 'org/league'],
          ['Alpha signed Pact on 1 January 1950.', 'treaty/pact'],
          ['Beta became a party to Pact on 1 January 1951.', 'treaty/pact'],
          ['Beta became a member of League in 1955.', 'org/league'],
          ['Alpha began to lead Watch on 5 May 1956.', 'mission/watch'],
          ['Beta began to contribute to Watch in June 1956.', 'mission/watch'],
          expect.anything(),
          expect.anything(),
          ['Alpha began to cooperate with Beta in 1958.', 'state/beta'],
          ['Beta ceased to be a member of League on 10 March 1966.', 'org/league'],
        ].map((entry) => (Array.isArray(entry) ? { sentence: entry[0], other: { id: entry[1] } } : entry)),
      },
      planned: { edges: [{ planned: true, sentence: 'Beta plans to support Alpha in 1968.' }] },
      onlyPlanned: {
        totalCount: 1,
        edges: [{ planned: true, sentence: 'Beta plans to support Alpha in 1968.' }],
      },
    });
    expect(
      data.dyad.timeline.edges
        .slice(6, 8)
        .map(({ sentence }: any) => sentence)
        .toSorted(),
    ).toEqual([
      'Alpha took part in Summit (host) on 7 July 1957.',
      'Beta took part in Summit on 7 July 1957.',
    ]);
  });

  it('asks for two different entities', async () => {
    expect((await ask('{ dyad(a: "state/alpha", b: "state/alpha") { a { id } } }')).errors).toEqual([
      { code: 'BAD_USER_INPUT', message: 'A dyad has two different entities; received state/alpha twice' },
    ]);
  });
});

const MANY = 10_000;

/** What the database looks at for a statement, all its steps together. */
async function hits(name: string, values: Record<string, unknown>): Promise<number> {
  const { uri, user, password, database } = databaseAddress;
  const query = readQueries('read').get(name)!;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${query.text}`, parametersFor(query, values), {
      database,
    });
    const sum = (plan: ProfiledPlan): number =>
      plan.dbHits + plan.children.reduce((all, child) => all + sum(child), 0);
    return sum(summary.profile as ProfiledPlan);
  } finally {
    await driver.close();
  }
}

describe('dyad of a hub with ten thousand memberships', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await graph.alter(`
      MATCH (hub:Entity {id: 'state/alpha'})
      UNWIND range(1, ${MANY}) AS i
      CREATE (body:Entity:Organization {id: 'org/o' + i, name: 'Body ' + i, sortName: 'body ' + i})
      CREATE (hub)-[:MEMBER_OF {id: 'relationship/m' + i, statements: []}]->(body)
      CREATE (hub)<-[:HAS_SUBJECT]-(:Statement {id: 'statement/m' + i, predicate: 'MEMBER_OF', rank: 'NORMAL', modality: 'ASSERTED', retracted: false})-[:HAS_OBJECT]->(body)`);
    await planAnew();
  }, 600_000);

  const page = { asOf: null, after: null, key: 0, types: ['MEMBER_OF'], label: 'Organization' };
  it.each<[name: string, values: Record<string, unknown>]>([
    ['sharedEntities', { obligations: null, certain: false }],
    ['sharedEntities', { obligations: ['DEFENSE'], certain: false }],
    ['relationshipsOfPair', { types: PLAIN_TYPES, certain: false }],
    [
      'timeline',
      {
        from: null,
        until: null,
        entries: ['BEGAN', 'ENDED', 'HAPPENED', 'SAID'],
        facts: true,
        planned: false,
        themselves: false,
        types: PLAIN_TYPES,
        lasting: ['MEMBER_OF'],
        utterances: ['THANKED'],
      },
    ],
    ['statementsBetween', { predicates: Object.keys(PREDICATES), modalities: null, ranks: RANKS }],
  ])('%s looks from the smaller side, whichever is asked for first', async (name, values) => {
    for (const [a, b] of [
      ['state/alpha', 'state/beta'],
      ['state/beta', 'state/alpha'],
    ]) {
      const looked = await hits(name, {
        ...values,
        keys: [{ ...page, a, b, ids: [a, b], shared: true }],
        limit: 26,
      });
      expect(looked).toBeGreaterThan(10);
      expect(looked).toBeLessThan(MANY / 10);
    }
  });

  it('asks as often, and gets as little, as a small one does', async () => {
    const question = (a: string, b: string): string => `{
      dyad(a: "${a}", b: "${b}") { organizations { totalCount edges { node { name } a { sentence } } } timeline { edges { sentence } } }
      allies(of: "${a}") { totalCount nodes { id } }
    }`;
    const small = await ask(question('state/beta', 'org/league'));
    const large = await ask(question('state/alpha', 'state/beta'));
    expect([...small.errors, ...large.errors]).toEqual([]);
    expect(large.data.dyad.organizations.totalCount).toBe(1);
    expect(large.statements.length).toBeLessThanOrEqual(small.statements.length + 1);
    expect(large.statements.flat().length).toBeLessThanOrEqual(small.statements.flat().length + 1);
  });
});
