import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { COLUMNS_OF_THINGS } from '../../src/resolvers/listShown.ts';
import { resolvers } from '../../src/resolvers/resolvers.ts';
import { typeDefs } from '../../src/schema.ts';
import { KINDS } from '../../src/statements/kinds.ts';
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

describe('What a list shows', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(LEAGUES);
  });

  it.each(Object.values(KINDS))('of a %s is a column wherever no resolver works it out', (kind) => {
    const type = makeExecutableSchema({ typeDefs, resolvers }).getType(kind);
    const plain = isObjectType(type) ? Object.values(type.getFields()).filter(({ resolve }) => !resolve) : [];
    const known = new Set(['id', 'name', ...COLUMNS_OF_THINGS]);
    expect(plain.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(plain.length).toBeGreaterThan(0);
  });

  it('is all that any fragment asks, of things of whichever kind', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league") {
        relationships {
          nodes {
            id
            relationships { nodes { id } }
            ... on State { relationships { nodes { description } edges { relationship { sinceMin } } } }
            ...Described
          }
        }
      }
    }
    fragment Described on Entity { ... on Organization { description } }`);
    expect(errors).toEqual([]);
    const league = (sinceMin: string): object => ({
      nodes: [{ id: 'org/league', description: 'A league' }],
      edges: [{ relationship: { sinceMin } }],
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
    expect(await asked('nodes { description sinceMin }')).toEqual(one);
    expect(
      await asked('edges { relationship { sentence subject { name } object { description } } }'),
    ).toEqual(one);
  });

  it('leaves to the field itself to say what is wrong with it', async () => {
    const { data, errors } = await ask(`{
      entity(id: "org/league") { relationships { nodes { id wrong: relationships(first: 1000) { nodes { id } } } } }
    }`);
    expect(data).toEqual({ entity: null });
    expect(errors.map(({ code }) => code)).toContain('BAD_USER_INPUT');
  });
});
