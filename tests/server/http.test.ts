import { readdirSync } from 'node:fs';

import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import { typeDefs } from '../../src/graphql/core/schema.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { emptyGraph, given, graph, PATIENT } from '../setup/graph.ts';

const SITE = 'https://maps.example';
const TOKEN = 'reader-reader-reader-reader';

let server: RunningServer;
let guarded: RunningServer;

beforeAll(async () => {
  await emptyGraph();
  const states = Array.from(
    { length: 60 },
    (_item, n) => `  - { id: state/s${n}, name: State number ${n} }\n`,
  );
  await given(`entities:\n${states.join('')}`);
  server = await serve({ origins: [SITE] });
  guarded = await serve({ known: readConfig({ ENTENTE_TOKENS: `web:read:${TOKEN}` }).access.known });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await guarded[Symbol.asyncDispose]();
});

function serve(options: object): Promise<RunningServer> {
  return startServer(graph, new Texts(undefined), {
    host: '127.0.0.1',
    port: 0,
    limits: PATIENT,
    ...options,
  });
}

const MANY = '{ states(first: 60) { nodes { id name } } }';
const FEW = '{ states(first: 1) { nodes { id } } }';

function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

function get(query: string, headers: Record<string, string> = {}, { url } = server): Promise<Response> {
  return fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });
}

function varied(response: Response): string[] {
  return (response.headers.get('vary') ?? '').toLowerCase().split(/, */).toSorted();
}

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as any).errors[0].extensions.code;
}

describe('Compression', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.9', 'gzip'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('of a long answer, where %s is accepted, is %s', async (accepted, encoding) => {
    const response = await post(MANY, { 'accept-encoding': accepted, 'x-request-id': 'of-mine' });
    expect([response.headers.get('content-encoding'), response.headers.get('x-request-id')]).toEqual([
      encoding,
      'of-mine',
    ]);
    expect(varied(response)).toContain('accept-encoding');
    expect(((await response.json()) as any).data.states.nodes).toHaveLength(60);
  });

  it('is not worth it for a short one', async () => {
    expect((await post(FEW, { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });

  it('is done to what the pages load, which is never loaded twice', async () => {
    for (const page of ['explore', 'playground']) {
      const names = readdirSync(new URL(`../../web/dist/${page}/assets/`, import.meta.url));
      const script = names.find((name) => name.endsWith('.js'));
      const { headers } = await fetch(`${server.url}/${page}/assets/${script}`, {
        headers: { 'accept-encoding': 'br' },
      });
      expect([headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
        'br',
        'public, max-age=31536000, immutable',
      ]);
      const entry = await fetch(`${server.url}/${page}/`);
      expect(entry.headers.get('cache-control')).toBe('no-cache');
      const again = await fetch(`${server.url}/${page}/`, {
        headers: { 'if-none-match': entry.headers.get('etag')! },
      });
      expect(again.status).toBe(304);
    }
  });
});

describe('An answer to GET', () => {
  it('may be kept by who asked, and is not sent again to who has it', async () => {
    const first = await get(MANY);
    const tag = first.headers.get('etag')!;
    expect(first.status).toBe(200);
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, max-age=60');
    expect(varied(first)).toEqual([
      'accept',
      'accept-encoding',
      'entente-bookmark',
      'entente-cite',
      'entente-cost',
      'entente-explain',
      'entente-known',
      'origin',
    ]);
    const again = await get(MANY, { 'if-none-match': tag, 'accept-encoding': 'identity' });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(varied(again)).toEqual(varied(first));
    const other = await get(FEW, { 'if-none-match': tag });
    expect(other.status).toBe(200);
  });

  it('belongs to its client where there are tokens', async () => {
    const response = await get(FEW, { authorization: `Bearer ${TOKEN}` }, guarded);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, max-age=60']);
    expect(varied(response)).toContain('authorization');
    expect(varied(await get(FEW, {}, guarded))).toContain('authorization');
  });

  it.each(['{ states(first: 0) { nodes { id } } }', '{ none }', '{'])(
    'is not kept if something failed: %s',
    async (query) => {
      const { headers } = await get(query);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    },
  );

  it.each([
    ['a question', `/graphql?${new URLSearchParams({ query: MANY }).toString()}`, 200],
    ['a short one', `/graphql?${new URLSearchParams({ query: FEW }).toString()}`, 200],
    ['a wrong one', '/graphql?query={none}', 400],
    ['the contract', '/graphql/schema.graphql', 200],
    ['a page', '/explore/', 200],
    ['nothing', '/graphql/nothing', 404],
  ])('has the same headers for HEAD, and no body: %s', async (_what, path, status) => {
    // fetch closes the connection after HEAD.
    const own = new Set([
      'connection',
      'content-length',
      'date',
      'keep-alive',
      'transfer-encoding',
      'x-request-id',
    ]);
    const shown = async (method: string) => {
      const response = await fetch(`${server.url}${path}`, { method });
      const body = await response.text();
      const headers = [...response.headers].filter(([name]) => !own.has(name));
      return { status: response.status, headers, hasBody: body !== '' };
    };
    const got = await shown('GET');
    expect(got).toMatchObject({ status, hasBody: true });
    expect(await shown('HEAD')).toEqual({ ...got, hasBody: false });
  });

  it('is told apart from one to POST, which nobody keeps', async () => {
    const { headers } = await post(MANY);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, null]);
  });
});

describe('A page of another site', () => {
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'apollo-require-preflight, authorization, entente-bookmark',
      },
    });

  it('is told before what it may send, if it is listed', async () => {
    const response = await preflight(SITE);
    const { headers } = response;
    expect([response.status, headers.get('access-control-allow-origin')]).toEqual([204, SITE]);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-max-age')).toBe('7200');
    expect(headers.get('access-control-allow-headers')!.split(', ')).toEqual(
      expect.arrayContaining([
        'apollo-require-preflight',
        'authorization',
        'content-type',
        'entente-bookmark',
        'entente-cite',
        'entente-cost',
        'entente-explain',
        'entente-known',
        'x-apollo-operation-name',
        'x-request-id',
      ]),
    );
    const other = await preflight('https://other.example');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    expect(varied(other)).toContain('origin');
  });

  it('may read the headers of an answer, and of a refusal', async () => {
    for (const response of [await post(FEW, { origin: SITE }), await get('{', { origin: SITE })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
      expect(response.headers.get('access-control-expose-headers')!.split(', ')).toEqual(
        expect.arrayContaining(['etag', 'link', 'retry-after', 'x-request-id']),
      );
    }
  });

  it.each<[who: string, headers: Record<string, string>]>([
    ['a listed site, as urql does', { origin: SITE, 'sec-fetch-site': 'cross-site' }],
    ['our own pages', { 'sec-fetch-site': 'same-origin' }],
    ['who types an address', { 'sec-fetch-site': 'none' }],
    ['a program', {}],
    ['a program that names a site', { origin: 'https://other.example', 'apollo-require-preflight': '1' }],
  ])('asks by GET, too: %s', async (_who, headers) => {
    expect((await get(FEW, headers)).status).toBe(200);
  });

  it.each<[who: string, headers: Record<string, string>]>([
    ['loaded as a script', { 'sec-fetch-site': 'cross-site' }],
    ['of another port', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['of a browser that says only where it is', { origin: 'https://other.example' }],
    ['of no site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('does not ask by GET, and is told how it may: %s', async (_who, headers) => {
    const response = await get(FEW, headers);
    expect(response.status).toBe(403);
    const { errors } = (await response.json()) as any;
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(errors[0].message).toMatch(/apollo-require-preflight.*ENTENTE_ORIGINS; received a GET from/);
  });

  it('loads nothing that it is not allowed to read', async () => {
    expect((await get(FEW)).headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('What else is at /graphql', () => {
  it('is the contract, for tools that read it from an address', async () => {
    const response = await fetch(`${server.url}/graphql/schema.graphql`);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(text).toBe(typeDefs);
    expect(buildSchema(text).getQueryType()?.name).toBe('Query');
    const tag = response.headers.get('etag')!;
    const again = await fetch(response.url, { headers: { 'if-none-match': tag } });
    expect([again.status, response.headers.get('cache-control')]).toEqual([304, 'private, max-age=60']);
    expect(varied(again)).toEqual(varied(response));
    expect(varied(again)).toContain('accept-encoding');
    expect((await fetch(`${guarded.url}/graphql/schema.graphql`)).status).toBe(401);
  });

  it('is the playground, for who looks at it with a browser', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const visit = await fetch(`${server.url}/graphql`, { headers: { accept }, redirect: 'manual' });
    expect([visit.status, visit.headers.get('location')]).toEqual([302, '/playground/']);
    // With a question, it is one.
    expect(await (await get(FEW, { accept })).json()).toMatchObject({ data: { states: {} } });
    // Who isn't a browser is told what is missing.
    const asked = await fetch(`${server.url}/graphql`, { redirect: 'manual' });
    expect([asked.status, await codeOf(asked)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('may be linked to by other sites', async () => {
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' };
    const visit = await fetch(`${server.url}/graphql`, { headers, redirect: 'manual' });
    expect(visit.status).toBe(302);
    expect((await fetch(`${server.url}/graphql/schema.graphql`, { headers })).status).toBe(200);
  });

  it('is nothing', async () => {
    const response = await fetch(`${server.url}/graphql/nothing`);
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  });
});
