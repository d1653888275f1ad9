import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { emptyGraph, given, graph, PATIENT } from '../setup/graph.ts';

let server: RunningServer;

beforeAll(async () => {
  await emptyGraph();
  await given(`
entities:
  - { id: org/nato, name: NATO }
  - { id: state/alpha, name: 'Alpha, "the first"' }
  - { id: state/beta, name: '=HYPERLINK("x")' }
  - { id: state/gamma, name: Gamma }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/nato, since: 1949-04-04, place: row 1 }
  - { claim: state/beta MEMBER_OF org/nato, since: 1952-02-18, place: row 2 }
  - { claim: state/gamma MEMBER_OF org/nato, since: 1955-05-06, place: row 3 }
`);
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, limits: PATIENT });
});
afterAll(() => server[Symbol.asyncDispose]());

const MEMBERS = `
  query Members($first: Int, $after: String, $days: Boolean = true) {
    entity(id: "org/nato") {
      name
      ... on Organization {
        members(asOf: null, first: $first, after: $after, orderBy: { field: SINCE, direction: ASC }) {
          pageInfo { hasNextPage endCursor }
          edges { ...Member }
        }
      }
    }
  }
  fragment Member on RelatedEntityEdge {
    node { ... on Entity { name kind } }
    relationship { dates @include(if: $days) { since: sinceMax } planned }
  }
`;

const CSV = { accept: 'text/csv' };

function post(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...CSV, ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

function get(variables: object): string {
  const parameters = new URLSearchParams({ query: MEMBERS, variables: JSON.stringify(variables) });
  return `${server.url}/graphql?${parameters.toString()}`;
}

async function errorOf(
  response: Response,
): Promise<{ status: number; type: unknown; code: string; message: string }> {
  const { errors } = (await response.json()) as any;
  const { message, extensions } = errors[0];
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    code: extensions.code,
    message,
  };
}

describe('An operation with one list', () => {
  it('is answered as a table, with a column for each value', async () => {
    const response = await post(MEMBERS);
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('content-disposition'),
      response.headers.get('link'),
    ]).toEqual([200, 'text/csv; charset=utf-8; header=present', 'attachment; filename="Members.csv"', null]);
    expect(await response.text()).toBe(
      [
        'node.name,node.kind,relationship.dates.since,relationship.planned',
        '"Alpha, ""the first""",STATE,1949-04-04,false',
        // It would be a formula to a spreadsheet.
        `"'=HYPERLINK(""x"")",STATE,1952-02-18,false`,
        'Gamma,STATE,1955-05-06,false',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out the columns that it does not ask for', async () => {
    const text = await (await post(MEMBERS, { days: false, first: 1 })).text();
    expect(text).toBe('node.name,node.kind,relationship.planned\r\n"Alpha, ""the first""",STATE,false\r\n');
  });

  it('is read page by page, each of which names the next', async () => {
    const names: string[] = [];
    for (let address: string | undefined = get({ first: 2 }); address !== undefined;) {
      const response: Response = await fetch(address, { headers: CSV });
      expect(response.status).toBe(200);
      names.push(...(await response.text()).split('\r\n').slice(1, -1));
      const [, next] = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? [];
      address = next && new URL(next, address).href;
    }
    expect(names.map((row) => row.split(',').at(-2))).toEqual(['1949-04-04', '1952-02-18', '1955-05-06']);
  });

  it('may be kept as any answer to GET, and apart from the JSON', async () => {
    const table = await fetch(get({}), { headers: CSV });
    const json = await fetch(get({}));
    expect(table.headers.get('vary')).toMatch(/\baccept\b/i);
    expect(table.headers.get('etag')).not.toBe(json.headers.get('etag'));
    const again = await fetch(get({}), { headers: { ...CSV, 'if-none-match': table.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it('has lists of ids, holes and no rows at all', async () => {
    const nodes = await post(
      '{ nodes(ids: ["state/gamma", "state/none"]) { __typename id ... on Entity { name } } }',
    );
    expect(nodes.headers.get('content-disposition')).toBe('attachment; filename="nodes.csv"');
    expect(await nodes.text()).toBe('__typename,id,name\r\nState,state/gamma,Gamma\r\n,,\r\n');
    const none = await post(
      '{ entity(id: "org/none") { ... on Organization { members { nodes { id } } } } }',
    );
    expect(await none.text()).toBe('id\r\n');
    const kinds = await post(
      '{ entities(first: 1, where: { ids: ["org/nato"] }) { nodes { id names { text } } } }',
    );
    expect(await errorOf(kinds)).toMatchObject({ code: 'NOT_A_TABLE' });
  });

  it('may be asked by JSON as before', async () => {
    const response = await post(MEMBERS, {}, { accept: 'application/json, text/csv;q=0.5' });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('What is no table', () => {
  const type = 'application/json; charset=utf-8';

  it.each([
    ['{ states { totalCount } }', 'CSV has the rows of one list; this operation has none'],
    [
      '{ states { edges { node { id } } nodes { id } } }',
      'CSV has the rows of one list; this operation has 2: states.edges, states.nodes',
    ],
    [
      '{ a: states { nodes { names { text } } } b: states { nodes { id } } }',
      'CSV has the rows of one list; this operation has 3: a.nodes, a.nodes.names, b.nodes',
    ],
  ])('is refused before it is asked of the graph: %s', async (query, message) => {
    expect(await errorOf(await post(query))).toEqual({ status: 400, type, code: 'NOT_A_TABLE', message });
  });

  it.each([
    ['{ states(first: 0) { nodes { id } } }', 400, 'BAD_USER_INPUT'],
    [
      '{ entity(id: "org/nato") { name ... on Organization { members(first: 0) { nodes { id } } } } }',
      400,
      'BAD_USER_INPUT',
    ],
    ['{ none }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 400, 'GRAPHQL_PARSE_FAILED'],
  ])('has its error as JSON: %s', async (query, status, code) => {
    expect(await errorOf(await post(query))).toMatchObject({ status, type, code });
  });

  it('has its price as JSON', async () => {
    const response = await post(MEMBERS, {}, { 'entente-cost': 'estimate' });
    expect(await response.json()).toMatchObject({ data: null, extensions: { cost: { limit: 5_000 } } });
  });
});
