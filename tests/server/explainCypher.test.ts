import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { PATIENT, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const LEAGUE = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: 'Alpha "the \\ First"' }
  - { id: state/beta, name: Beta }
documents:
  - { id: document/roll, name: Roll of members }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, place: row 2 }
`;

const MEMBERS = `{
  states(where: { nameContains: "a" }) {
    totalCount
    nodes {
      name
      then: memberOf(asOf: "1952-01-01") { nodes { id } }
      later: memberOf(asOf: "1958-01-01", certain: true) { totalCount nodes { id names { text } } }
    }
  }
}`;

const WITH_HEADER = { 'entente-explain': 'cypher' };

describe('extensions.cypher', () => {
  let telling: RunningServer;
  let silent: RunningServer;

  beforeAll(async () => {
    await emptyGraph();
    await given(LEAGUE);
    const options = { host: '127.0.0.1', port: 0, limits: PATIENT };
    telling = await startServer(graph, new Texts(undefined), { ...options, explain: true });
    silent = await startServer(graph, new Texts(undefined), options);
  });

  afterAll(async () => {
    await telling[Symbol.asyncDispose]();
    await silent[Symbol.asyncDispose]();
  });

  it('lists a round trip for each level, with what was asked together', async () => {
    const { data, extensions } = await post(telling, MEMBERS, WITH_HEADER);
    expect(data).toMatchObject({ states: { totalCount: 2, nodes: [{ name: 'Alpha "the \\ First"' }, {}] } });
    expect(extensions?.cypher.map(({ statements }) => statements)).toEqual([
      [{ name: 'entities', keys: 1 }],
      [
        { name: 'entityCount', keys: 1 },
        { name: 'relationshipsOfEntity', keys: 2 },
        { name: 'relationshipsOfEntity', keys: 2 },
      ],
      [
        { name: 'namesOfEntity', keys: 1 },
        { name: 'relationshipCountOfEntity', keys: 2 },
      ],
    ]);
    for (const { milliseconds } of extensions!.cypher) expect(milliseconds).toBeGreaterThan(0);
  });

  it('gives texts that answer the same when they are pasted', async () => {
    const asked = [MEMBERS, '{ states(where: { nameContains: "\\"the \\\\ \'u0041`" }) { nodes { id } } }'];
    for (const query of asked) {
      const { extensions } = await post(telling, query, WITH_HEADER);
      for (const { text, records } of extensions!.cypher) {
        expect(await cypher(withoutParameters(text))).toHaveLength(records);
      }
    }
  });

  it('is there when nothing was asked of the graph, and beside errors', async () => {
    const { extensions } = await post(telling, '{ __typename }', WITH_HEADER);
    expect(extensions).toEqual({ cypher: [] });
    const refused = await post(
      telling,
      '{ entity(id: "org/league") { relationships(first: 0) { totalCount } } }',
      {
        ...WITH_HEADER,
      },
    );
    expect(refused.errors).toHaveLength(1);
    expect(refused.extensions?.cypher).toHaveLength(1);
  });

  it.each([{}, { 'entente-explain': 'all' }])('is absent unless asked for with %j', async (headers) => {
    expect(await post(telling, MEMBERS, headers)).not.toHaveProperty('extensions');
  });

  it('is absent where it is not allowed', async () => {
    const answer = await post(silent, MEMBERS, WITH_HEADER);
    expect(answer).toHaveProperty('data.states');
    expect(answer).not.toHaveProperty('extensions');
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly cypher: readonly Trip[] };
}

async function post({ url }: RunningServer, query: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json() as Promise<Answer>;
}

/** What Neo4j Browser and cypher-shell make of a text: its statement, with what its `:param` lines say. */
function withoutParameters(text: string): string {
  const literals = new Map<string, string>();
  const statement = text
    .replaceAll(/^:param (\w+) => (.*);\n/gm, (_line, name: string, literal: string) => {
      literals.set(name, literal);
      return '';
    })
    .replace(/;$/, '');
  return statement.replaceAll(/\$(\w+)/g, (_all, name: string) => literals.get(name)!);
}
