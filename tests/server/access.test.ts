import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, describe, expect, it } from 'vitest';

import { PUBLIC } from '../../src/config/clients.ts';
import { readConfig } from '../../src/config/config.ts';
import { Graph } from '../../src/neo4j/Graph.ts';
import { LIMITS } from '../../src/config/limits.ts';
import { Readiness } from '../../src/server/Readiness.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer, ServerOptions } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { graph } from '../setup/graph.ts';

const READER = 'reader-reader-reader-reader';
const ANALYST = 'analyst-analyst-analyst-analyst';
const TOKENS = `web:read:${READER}, ann:read+cypher:${ANALYST}`;

let server: RunningServer | undefined;
afterEach(() => server?.[Symbol.asyncDispose]());

async function serve(options: Partial<ServerOptions>): Promise<string> {
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, ...options });
  return server.url;
}

async function ask(url: string, headers: Record<string, string> = {}, query = '{ __typename }') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, headers: response.headers };
}

function bearing(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

describe('A service with tokens', () => {
  const { known } = readConfig({ ENTENTE_TOKENS: TOKENS }).access;

  it('answers who has one, and nobody else', async () => {
    const url = await serve({ known });
    expect(await ask(url, bearing(READER))).toMatchObject({ status: 200, code: undefined });
    expect(await ask(url, bearing('x'.repeat(27)))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await ask(url, { authorization: 'Basic eDp5' })).toMatchObject({ status: 401 });
    const { status, code, headers } = await ask(url);
    expect([status, code, headers.get('www-authenticate')]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
  });

  it('lets each do what its scopes say', async () => {
    const url = await serve({ known, explain: true });
    const cypher = '{ cypher(statement: "RETURN 1") { rows } }';
    expect(await ask(url, bearing(READER), cypher)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    // Past the scope: there is just no sandbox here.
    expect(await ask(url, bearing(ANALYST), cypher)).toMatchObject({ code: 'OPERATION_NOT_ALLOWED' });
    expect(await ask(url, { ...bearing(READER), 'entente-explain': 'cypher' })).toMatchObject({
      status: 403,
    });
  });

  it('lets strangers read, and no more, if it is open besides', async () => {
    const url = await serve({ known, anonymous: PUBLIC });
    expect(await ask(url)).toMatchObject({ status: 200 });
    expect(await ask(url, {}, '{ cypher(statement: "RETURN 1") { rows } }')).toMatchObject({ status: 403 });
    expect(await ask(url, bearing('x'.repeat(27)))).toMatchObject({ status: 401 });
  });
});

describe('A service of this machine', () => {
  it('answers to no name that could be made to mean it', async () => {
    const url = new URL(await serve({}));
    const asked = request({
      host: url.hostname,
      port: url.port,
      path: '/graphql?query={__typename}',
      headers: { host: 'evil.example', 'apollo-require-preflight': '1' },
    }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(403);
  });

  it('lets pages of the sites ask that were named', async () => {
    const url = await serve({ origins: ['https://maps.example'] });
    const { headers } = await ask(url, { origin: 'https://maps.example' });
    expect(headers.get('access-control-allow-origin')).toBe('https://maps.example');
    expect(
      (await ask(url, { origin: 'https://other.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('gives each client so many points a minute', async () => {
    const url = await serve({ limits: { ...LIMITS, pointsPerMinute: 3 } });
    expect((await ask(url)).status).toBe(200);
    await ask(url, {}, '{ states(first: 100) { nodes { id } } }');
    const { status, code, headers } = await ask(url);
    expect([status, code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(60);
  });

  it('turns away what it has no room for', async () => {
    const url = await serve({ limits: { ...LIMITS, atOnce: 0 } });
    const { status, code, headers } = await ask(url);
    expect([status, code, headers.get('retry-after')]).toEqual([503, 'OVERLOADED', '1']);
  });

  it('gives up in time, and says so', async () => {
    const url = await serve({ limits: { ...LIMITS, milliseconds: 1 } });
    const slow = '{ statements(first: 100) { nodes { evidence { nodes { citation } } } } }';
    expect(await ask(url, {}, slow)).toMatchObject({ status: 503, code: 'TIMEOUT' });
  });

  it('answers at once that the graph is away while it knows so, and still lives', async () => {
    const url = await serve({ readiness: new Readiness('starting') });
    expect(await ask(url, {}, '{ entity(id: "org/nato") { id } }')).toMatchObject({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it("says that it can't reach the graph, and that it may pass, however often it is asked", async () => {
    // Nobody listens there.
    const away = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };
    await using unreachable = new Graph(away, { hurried: true });
    await using running = await startServer(unreachable, new Texts(undefined), {
      host: '127.0.0.1',
      port: 0,
    });
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await ask(running.url, {}, '{ entity(id: "org/nato") { id } }')).toMatchObject({
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
      });
    }
  });

  it('tells operators how it fares, and carries the names of requests', async () => {
    const url = await serve({ admin: { host: '127.0.0.1', port: 0 } });
    expect((await ask(url, { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1');
    expect((await ask(url, { 'x-request-id': 'a b\t' })).headers.get('x-request-id')).toMatch(
      /^[\da-f-]{36}$/,
    );
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    const metrics = await (await fetch(`${server!.adminUrl}/metrics`)).text();
    expect(metrics).toMatch(/entente_request_seconds_count\{code="OK"\} 2/);
    expect(metrics).toMatch(/entente_request_points_count 2/);
  });

  it.each([
    ['{"query":"{__typename}","query":"{__typename}"}'],
    [String.raw`{"query":"{__typename}","\u0071uery":"{__typename}"}`],
    [`{"query":"{__typename}","variables":{"a":${'['.repeat(99)}${']'.repeat(99)}}}`],
  ])('refuses JSON that can be read in two ways: %.50s', async (body) => {
    const url = await serve({});
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
  });
});

describe('Readiness', () => {
  it('is lost after some failures in a row and comes back with one answer', async () => {
    using readiness = new Readiness('starting');
    const seen: unknown[] = [];
    let answers = true;
    let recovered = 0;
    readiness.watch({
      probe: () => (answers ? Promise.resolve() : Promise.reject(new Error('away'))),
      onRecovered: () => {
        recovered += 1;
      },
      onChange: (unready) => seen.push(unready),
    });
    expect(readiness.unready).toBeUndefined();
    answers = false;
    while (readiness.unready === undefined) await pause(20);
    answers = true;
    while (readiness.unready !== undefined) await pause(20);
    readiness.stop();
    expect(seen).toEqual([undefined, 'graph unreachable', undefined, 'stopping']);
    expect(recovered).toBe(1);
  });

  it('does not come when what was being prepared has been stopped', () => {
    using readiness = new Readiness('starting');
    readiness.stop();
    readiness.watch({ probe: () => Promise.resolve(), onRecovered: () => {}, onChange: () => {} });
    expect(readiness.unready).toBe('stopping');
  });
});

describe('The settings', () => {
  it.each([
    [{ ENTENTE_HOST: '0.0.0.0' }, /other machines can connect: set ENTENTE_TOKENS .* or ENTENTE_OPEN=yes/],
    [{ ENTENTE_HOST: '0.0.0.0', ENTENTE_OPEN: 'yes', NEO4J_PASSWORD: 'password' }, /a well-known default/],
    [{ ENTENTE_TOKENS: 'web:read:short' }, /at least 24 characters.*that of web has 5/],
    [
      { ENTENTE_TOKENS: `web:write:${READER}` },
      /A scope in ENTENTE_TOKENS is one of read, cypher, explain; web has write/,
    ],
    [{ ENTENTE_TOKENS: `:${READER}` }, /entry 1 has another form/],
    [{ ENTENTE_CYPHER_URI: `http://neo4j:${READER}@copy` }, /must be bolt:\/\/user:password@host:port/],
    [{ ENTENTE_CYPHER_URI: `bolt://${READER}@copy:7688` }, /ENTENTE_CYPHER_URI=…: must be bolt/],
  ])('keep the service from being open unawares: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    // Whatever is wrong with a token, it isn't repeated.
    expect(() => readConfig(environment)).not.toThrow(READER);
  });

  it('name another Neo4j for what analysts write, with its user, password and database', () => {
    expect(readConfig({}).analysts).toBeUndefined();
    expect(readConfig({ ENTENTE_CYPHER_URI: 'bolt://neo4j:a%40b@127.0.0.1:7688' }).analysts).toEqual({
      uri: 'bolt://127.0.0.1:7688',
      user: 'neo4j',
      password: 'a@b',
      database: 'neo4j',
    });
    expect(readConfig({ ENTENTE_CYPHER_URI: 'neo4j+s://ann:x@copy/readers' }).analysts).toEqual({
      uri: 'neo4j+s://copy',
      user: 'ann',
      password: 'x',
      database: 'readers',
    });
  });

  it('let it be open on purpose', () => {
    expect(readConfig({ ENTENTE_HOST: '0.0.0.0', ENTENTE_OPEN: 'yes' }).limits.pointsPerMinute).toBe(60_000);
    expect(readConfig({ ENTENTE_HOST: '0.0.0.0', ENTENTE_TOKENS: TOKENS }).access.known).toHaveLength(2);
  });
});
