import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { graph } from '../setup/graph.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0 });
});
afterAll(() => server[Symbol.asyncDispose]());

const JSON_BODY = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

/** Its variable may be null, its argument may not: graphql-js notices when it comes to the field. */
const DAY =
  'query ($day: LocalDate = "2021-02-04") { changes(valid: { from: $day, until: "2021-12-31" }) { totalCount } }';

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) };
}

describe('GraphQL over HTTP', () => {
  it('does all that the specification demands', async () => {
    const audits = serverAudits({
      url: `${server.url}/graphql`,
      fetchFn: fetch,
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThan(60);
    expect(results.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
    // It should answer 200 to what it can't parse, validate or coerce where plain JSON is asked for; Apollo says 400.
    expect(results.filter(({ status }) => status === 'warn').length).toBeLessThanOrEqual(3);
  });
});

describe('what is no answerable question', () => {
  it.each<[what: string, path: string, request: RequestInit, status: number, code: string]>([
    ['bad JSON', '/graphql', { method: 'POST', headers: JSON_BODY, body: '{' }, 400, 'BAD_REQUEST'],
    ['a list of questions', '/graphql', post([{ query: '{ __typename }' }]), 400, 'BAD_REQUEST'],
    ['no question', '/graphql', post({}), 400, 'BAD_REQUEST'],
    [
      'XML',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/xml' }, body: QUERY },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form',
      '/graphql',
      { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no body', '/graphql', { method: 'POST' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'too large a body',
      '/graphql',
      post({ query: `{ __typename }${' '.repeat(300_000)}` }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a body in an unknown encoding',
      '/graphql',
      { ...post({}), headers: { ...JSON_BODY, 'content-encoding': 'x' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'GET from another site',
      '/graphql?query={__typename}',
      { headers: { origin: 'https://other.example' } },
      403,
      'FORBIDDEN',
    ],
    [
      'another method',
      '/graphql',
      { method: 'PUT', headers: JSON_BODY, body: QUERY },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['an unknown path', '/graph', {}, 404, 'NOT_FOUND'],
    ['an unknown page', '/playground/nothing.js', {}, 404, 'NOT_FOUND'],
    ['no GraphQL', '/graphql', post({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '/graphql', post({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      '/graphql',
      post({ query: 'query A { __typename }', operationName: 'B' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a mutation', '/graphql', post({ query: 'mutation { remove }' }), 400, 'BAD_REQUEST'],
    ['a subscription', '/graphql', post({ query: 'subscription { changes }' }), 400, 'BAD_REQUEST'],
    ['no day', '/graphql', post({ query: DAY, variables: { day: '2021-02-30' } }), 400, 'BAD_USER_INPUT'],
    [
      'no day in the document',
      '/graphql',
      post({ query: '{ state(id: "state/belgium") { name(asOf: "2021-02-30") } }' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'no day as the default of a variable',
      '/graphql',
      post({ query: DAY.replace('2021-02-04', '2021-02-30') }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a number that is no day',
      '/graphql',
      post({ query: DAY.replace('"2021-02-04"', '5') }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a text where a number belongs',
      '/graphql',
      post({ query: '{ states(first: "many") { totalCount } }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a hash',
      '/graphql',
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('answers %s in the shape of GraphQL, with a code', async (_what, path, request, status, code) => {
    const response = await fetch(server.url + path, request);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    expect(JSON.parse(text)).toEqual({
      errors: [expect.objectContaining({ message: expect.any(String), extensions: { code } })],
    });
    expect(text).not.toMatch(/<html|stack|node_modules|\.ts:/i);
  });

  it('calls null where there must be a value what it is: the fault of the one who asks', async () => {
    const response = await fetch(`${server.url}/graphql`, post({ query: DAY, variables: { day: null } }));
    const { errors } = (await response.json()) as { errors: { extensions: unknown }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  });
});

describe('what is no question', () => {
  it('leads from the root to the page for exploring', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explore/']);
  });

  it('says that it lives', async () => {
    expect(await (await fetch(`${server.url}/livez`)).json()).toEqual({ status: 'live' });
  });

  it.each(['/', '/livez', '/graphql', '/nowhere'])(
    'sends headers that keep browsers careful, at %s',
    async (path) => {
      const { headers } = await fetch(server.url + path, { redirect: 'manual' });
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each([
    ['/embed/', 'frame-ancestors *'],
    ['/EMBED/', "frame-ancestors 'none'"],
    ['/embed//', "frame-ancestors 'none'"],
    ['/explore/', "frame-ancestors 'none'"],
    ['/playground/', "frame-ancestors 'none'"],
  ])('says which pages others may frame: %s', async (path, policy) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toContain(policy);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
