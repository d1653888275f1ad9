import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { LIMITS } from '../../src/config/limits.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { PATIENT, emptyGraph, given, graph } from '../setup/graph.ts';
import { exampleFiles } from '../web/examples.ts';

let server: RunningServer;
beforeAll(async () => {
  await emptyGraph();
  await given('entities:\n  - { id: state/alpha, name: Alpha }\n  - { id: state/beta, name: Beta }\n');
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, limits: PATIENT });
});
afterAll(() => server[Symbol.asyncDispose]());

async function ask(query: string, variables: unknown = {}, cost?: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cost !== undefined && { 'entente-cost': cost }) },
    body: JSON.stringify({ query, variables }),
  });
  const {
    data,
    errors = [],
    extensions,
  } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost: Record<string, unknown> };
  };
  return { status: response.status, data, errors, cost: extensions?.cost };
}

async function estimateOf(query: string, variables: unknown = {}): Promise<unknown> {
  return (await ask(query, variables, 'estimate')).cost!['estimate'];
}

describe('The price of an operation', () => {
  it.each([
    ['{ entity(id: "state/alpha") { id name } }', {}, 1],
    ['{ states(first: 50) { nodes { id } } }', {}, 6],
    ['{ states { totalCount } }', {}, 2],
    ['query ($n: Int) { states(first: $n) { nodes { id } } }', { n: 100 }, 11],
    // A name in a language, or of a day, is read for each.
    ['{ states(first: 100) { nodes { name french: name(language: "fr") } } }', {}, 21],
    ['query ($n: Int = 50) { states(first: $n) { nodes { id } } }', {}, 6],
    ['{ states(first: 100) @skip(if: true) { nodes { id } } entity(id: "x/y") { id } }', {}, 1],
    ['query ($no: Boolean!) { states(first: 100) @include(if: $no) { nodes { id } } }', { no: false }, 0],
    ['{ __schema { types { name } } }', {}, 0],
    ['{ states(orderBy: { field: SINCE }) { nodes { id } } }', {}, 4],
    [
      '{ states(orderBy: [{ allies: { obligations: [DEFENSE] } }, { field: NAME }]) { nodes { id } } }',
      {},
      16,
    ],
    ['{ states(where: { allies: { obligations: [DEFENSE] } }) { nodes { id } } }', {}, 16],
    [
      '{ states(first: 50) { nodes { treaties(first: 10) { nodes { parties(first: 5) { nodes { id } } } } } } }',
      {},
      857,
    ],
    [
      '{ states(first: 10) { ...S } } fragment S on StateConnection { nodes { treaties(first: 10) { nodes { id } } } }',
      {},
      22,
    ],
    ['{ groups(by: [REGION], first: 10) { possible } }', {}, 22],
    // As a condition would on relationships, it has the database follow them from every entity.
    [
      '{ groups(by: [REGION], first: 10, sum: { predicates: [STATIONS_TROOPS_IN], end: OBJECT, on: "1970-06-01" }) { certainSum { least } } }',
      {},
      36,
    ],
  ])('of %s with %j is %i', async (query, variables, points) => {
    expect(await estimateOf(query, variables)).toBe(points);
  });

  it('is no lower for a page below zero', async () => {
    expect(await estimateOf('{ states(first: -100000) { nodes { id } } }')).toBe(2);
  });

  it('is told without asking the graph, and beside what was really there', async () => {
    const query = '{ states(first: 10) { nodes { id } } }';
    expect(await ask(query, {}, 'estimate')).toEqual({
      status: 200,
      data: null,
      errors: [],
      cost: { estimate: 2, limit: 5_000, costliest: 'states.nodes' },
    });
    expect((await ask(query, {}, 'report')).cost).toEqual({
      estimate: 2,
      limit: 5_000,
      costliest: 'states.nodes',
      actual: { lists: 1, objects: 2, points: 2, trips: 1 },
    });
  });

  it('is told as estimate or report, and no otherwise', async () => {
    const { status, errors } = await ask('{ __typename }', {}, 'both');
    expect([status, errors[0]]).toMatchObject([
      400,
      {
        message: 'entente-cost is estimate or report; received both',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('of all examples is within the limit', async () => {
    for (const { query, variables } of exampleFiles()) {
      expect(await estimateOf(query, variables)).toBeLessThanOrEqual(LIMITS.cost);
    }
  });
});

describe('What goes beyond a limit', () => {
  const times = (count: number, text: (n: number) => string): string =>
    Array.from({ length: count }, (_item, n) => text(n)).join(' ');
  const inside = (levels: number): string =>
    `{ entity(id: "state/alpha") { ${'relationships(first: 1) { nodes { '.repeat(levels)}id${' } }'.repeat(levels)} } }`;

  it.each([
    [
      'a price',
      'query ($n: Int!) { states(first: $n) { nodes { relationships(first: $n) { nodes { relationships(first: $n) { nodes { id } } } } } } }',
      /at most 5000 points; this one may cost 111111, most of it at states\.nodes\.relationships\.nodes\.relationships\.nodes/,
    ],
    [
      'a price of numbers to sort by',
      `query ($n: Int!) { states(first: $n) { nodes { memberOf(first: 1, orderBy: [${times(5, () => '{ related: { predicates: [MEMBER_OF], end: OBJECT } }')}]) { nodes { id } } } } }`,
      /at most 5000 points; this one may cost 6621, most of it at states\.nodes\.memberOf/,
    ],
    ['depth', inside(11), /at most 12 levels of fields; received 13/],
    [
      'aliases',
      `{ entity(id: "x/y") { ${times(31, (n) => `a${n}: id`)} } }`,
      /at most 30 aliases; received 31/,
    ],
    ['root fields', `{ ${times(21, () => '__typename')} }`, /at most 20 root fields; received 21/],
    ['fields of one name', `{ ${times(1_000, () => '__typename')} }`, /too many fields of the same name/],
    [
      'directives',
      `{ entity(id: "x/y") { ${times(21, () => 'id @skip(if: false)')} } }`,
      /at most 20 directives; received 21/,
    ],
    [
      'fragments that double',
      `{ ...f0 } ${times(20, (n) => `fragment f${n} on Query { a${n}: __typename ${n < 19 ? `...f${n + 1} ...f${n + 1}` : ''} }`)}`,
      /too many fields through its fragments/,
    ],
  ])('is refused before it runs: %s', async (_what, query, message) => {
    const { status, errors } = await ask(query, { n: 100 });
    expect([status, errors[0]!.extensions['code']]).toEqual([400, 'OPERATION_TOO_COMPLEX']);
    expect(errors[0]!.message).toMatch(message);
  });

  it.each([
    ['{ entity(id: "x\\u0000") { id } }'],
    [`{ entity(id: "${'x'.repeat(1_001)}") { id } }`],
    [`{ states(after: "${'x'.repeat(2_001)}") { totalCount } }`],
    [`{ nodes(ids: [${times(101, () => '"x/y"')}]) { id } }`],
  ])('is the fault of the argument: %.40s', async (query) => {
    const { status, errors } = await ask(query);
    expect([status, errors[0]!.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });

  it('leaves the standard introspection and depth at the limit alone', async () => {
    expect((await ask(inside(10))).errors).toEqual([]);
  });
});
