import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { COLUMNS_OF_ENTITIES } from '../../src/graphql/core/listShown.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { typeDefs } from '../../src/graphql/core/schema.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';

const LEAGUES = `
entities:
  - { id: state/alpha, name: Alpha, description: The first }
  - { id: state/beta, name: Beta }
  - { id: org/league, name: League, description: A league }
  - { id: org/union, name: Union, description: A union }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1951, place: row 2 }
  - { claim: org/league MEMBER_OF org/union, since: 1960, place: row 3 }
`;

/** A second statement about Alpha's membership. */
const ANNALS = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: org/league, name: League }
  - { id: person/ada, name: Ada }
documents:
  - { id: document/annals, name: Annals }
source: document/annals
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: page 1, vouches: 1955-05-05, by: person/ada, note: In a list }
`;

/** Two states whose obligations change while they are members. */
const PACTS = `
entities:
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
  - { id: org/pact, name: Pact }
documents:
  - { id: document/pacts, name: Pacts }
source: document/pacts
statements:
  - { claim: state/gamma MEMBER_OF org/pact, obligations: [DEFENSE], since: 1950, until: 1953, place: row 1 }
  - { claim: state/gamma MEMBER_OF org/pact, obligations: [CONSULTATION], since: 1950, until: 1970, place: row 2 }
  - { claim: state/delta MEMBER_OF org/pact, obligations: [DEFENSE], since: 1960, until: 1970, place: row 3 }
  - { claim: state/delta MEMBER_OF org/pact, obligations: [CONSULTATION], since: 1950, until: 1970, place: row 4 }
`;

const DATES = 'dates { sinceMin sinceMax untilMin untilMax }';
const STATEMENT = `id predicate value language role meaning obligations key content condition rank reason modality
  retracted sources vouchedMin vouchedMax ${DATES} subject { id } object { id } concerns { id } refersTo { id } sentence`;
const EVIDENCE = `id stance modality presupposed vouchedOn firstLine lastLine place note inventory citation
  attributedTo { name } document { id name ${DATES} } statement { id }`;

describe('What a list shows', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(LEAGUES);
    await given(ANNALS, 'annals.yaml');
  });

  it.each(Object.values(KINDS))('of a %s is a column wherever no resolver works it out', (kind) => {
    const type = makeExecutableSchema({ typeDefs, resolvers }).getType(kind);
    const plain = isObjectType(type) ? Object.values(type.getFields()).filter(({ resolve }) => !resolve) : [];
    const known = new Set(['id', 'name', ...COLUMNS_OF_ENTITIES]);
    expect(plain.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(plain.length).toBeGreaterThan(0);
  });

  it('is all that any fragment asks, of entities of whichever kind', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league") {
        relationships {
          nodes {
            id
            relationships { nodes { id } }
            ... on State { relationships { nodes { description } edges { relationship { dates { sinceMin } } } } }
            ...Described
          }
        }
      }
    }
    fragment Described on Entity { ... on Organization { description } }`);
    expect(errors).toEqual([]);
    const league = (sinceMin: string): object => ({
      nodes: [{ id: 'org/league', description: 'A league' }],
      edges: [{ relationship: { dates: { sinceMin } } }],
    });
    expect(data.entity.relationships.nodes).toEqual([
      { id: 'state/alpha', relationships: league('1950-01-01') },
      { id: 'state/beta', relationships: league('1951-01-01') },
      { id: 'org/union', relationships: { nodes: [{ id: 'org/league' }] }, description: 'A union' },
    ]);
  });

  it('is asked of the database, and nothing else', async () => {
    const asked = async (selection: string) =>
      (await ask(`{ entity(id: "org/league") { relationships { ${selection} } } }`)).statements;
    const one = [['entityById', 'relationshipsOfEntity']];
    expect(await asked('nodes { id name kind }')).toEqual(one);
    expect(await asked('nodes { description dates { sinceMin } }')).toEqual(one);
    expect(
      await asked('edges { relationship { sentence subject { name } object { description } } }'),
    ).toEqual(one);
  });

  it('are statements with their evidence, as they are by themselves', async () => {
    const list = (evidence: string): string =>
      `{ entity(id: "org/league") { relationships { edges { relationship { id statements { ${STATEMENT} ${evidence} } } } } } }`;
    const alone = async (id: string, evidence: string) =>
      (
        await ask(
          `{ node(id: "${id}") { ... on Relationship { id statements { ${STATEMENT} ${evidence} } } } }`,
        )
      ).data.node;
    const first = `evidence(first: 1) { nodes { ${EVIDENCE} } pageInfo { hasNextPage endCursor } }`;
    const brought = await ask(list(first));
    expect(brought.errors).toEqual([]);
    // Beside what they join, cite and quote, nothing else is asked.
    expect(brought.statements.slice(0, 2)).toEqual([
      ['entityById', 'relationshipsOfEntity'],
      ['evidenceOfStatement', 'statementById'],
    ]);
    expect(new Set(brought.statements.slice(2).flat())).toEqual(new Set(['entityById']));
    const edges: { relationship: { id: string; statements: any[] } }[] =
      brought.data.entity.relationships.edges;
    expect(edges).toHaveLength(3);
    for (const { relationship } of edges) {
      expect(relationship).toEqual(await alone(relationship.id, first));
    }
    const { endCursor } = edges[0]!.relationship.statements[0].evidence.pageInfo;
    // Other pages, and none that there can be.
    for (const [evidence, code] of [
      [`evidence(after: "${endCursor}") { nodes { ${EVIDENCE} } }`],
      [`evidence(last: 1) { nodes { ${EVIDENCE} } }`],
      [`evidence(first: 1) { nodes { id } } all: evidence { nodes { ${EVIDENCE} } }`],
      [`evidence(first: 1000) { nodes { id } }`, 'BAD_USER_INPUT'],
    ] as const) {
      const asked = await ask(list(evidence));
      expect(new Set(asked.errors.map((error) => error.code))).toEqual(new Set(code && [code]));
      if (code !== undefined) continue;
      expect(asked.statements[1]).toContain('statementById');
      const { relationship } = asked.data.entity.relationships.edges[0];
      expect(relationship).toEqual(await alone(relationship.id, evidence));
    }
  });

  it('is what is asked of it in all places together, whatever was asked of one alone before', async () => {
    const query = `query ($more: Boolean!) {
      entity(id: "org/league") {
        relationships { nodes { id } }
        ... on Organization @include(if: $more) {
          relationships { nodes { description } edges { cursor relationship { type dates { sinceMin } } } }
        }
      }
    }`;
    const brief = await ask(query, { more: false });
    expect(brief.errors).toEqual([]);
    const whole = await ask(query, { more: true });
    expect(whole.errors).toEqual([]);
    expect(whole.data.entity.relationships.nodes[0]).toEqual({ id: 'state/alpha', description: 'The first' });
    expect(whole.data.entity.relationships.edges[0]).toEqual({
      cursor: expect.any(String),
      relationship: { type: 'MEMBER_OF', dates: { sinceMin: '1950-01-01' } },
    });
  });

  const FIELDS = [
    'id',
    'type',
    'planned',
    'role',
    'meaning',
    'obligations(asOf: "1956-01-01")',
    'ever: obligations',
    'later: obligations(asOf: "1990-01-01")',
    'dates { sinceMin sinceMax untilMin untilMax }',
    'since: dates { sinceMax }',
    'inForce(on: "1956-01-01")',
    'obligationSpans { obligation dates { sinceMin untilMax } }',
    'sentence',
    'quantities { quantity { least } }',
    'subject { name }',
    'object { name }',
    'statements { id }',
  ];
  it.each([
    ['relationships', 'entity(id: "state/gamma")', 'relationships(asOf: "1956-01-01")', 'relationship'],
    ['a dyad', 'dyad(a: "state/gamma", b: "state/delta", asOf: "1956-01-01")', 'organizations', 'a'],
    ['allies', 'allies(of: "state/gamma", asOf: "1956-01-01")', 'edges { alliances', 'b'],
  ])(
    'of %s is each field alone as it is among all others',
    { tags: ['thorough'] },
    async (_name, root, list, end) => {
      await given(PACTS, 'pacts.yaml');
      const shown = async (fields: string): Promise<Record<string, unknown>[]> => {
        const close = list.includes('{') ? '}' : '';
        const { data, errors } = await ask(
          `{ of: ${root} { ${list} { edges { ${end} { ${fields} } } } ${close} } }`,
        );
        expect(errors).toEqual([]);
        const lists = list.includes('{')
          ? data.of.edges.map(({ alliances }: any) => alliances)
          : [data.of[/^\w+/.exec(list)![0]]];
        return lists.flatMap(({ edges }: any) => edges.map((edge: any) => edge[end]));
      };
      const all = await shown(FIELDS.join(' '));
      expect(all.length).toBeGreaterThan(0);
      // One obligation has ended, and one hasn't begun.
      expect(all.map(({ obligations }) => obligations)).toContainEqual(['CONSULTATION']);
      for (const field of FIELDS) {
        const name = /^\w+/.exec(field)![0];
        expect([field, await shown(field)]).toEqual([field, all.map((one) => ({ [name]: one[name] }))]);
      }
    },
  );

  it('leaves to the field itself to say what is wrong with it', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league") { relationships { nodes { id wrong: relationships(first: 1000) { nodes { id } } } } }
    }`);
    expect(data.entity.relationships.nodes.map(({ wrong }: any) => wrong)).toEqual([null, null, null]);
    expect(errors.map(({ code }) => code)).toContain('BAD_USER_INPUT');
  });
});
