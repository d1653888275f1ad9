import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import { readOperations } from '../../src/server/persistedOperations.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { PATIENT, emptyGraph, given, graph } from '../setup/graph.ts';
import { exampleFiles } from '../web/examples.ts';
import * as generated from '../../web/explore/generated/graphql.ts';

const LISTED = 'query Name($id: ID!) { entity(id: $id) { id name } }';
const OTHER = '{ entity(id: "state/belgium") { id } }';
const BELGIUM = { entity: { id: 'state/belgium', name: 'Belgium' } };

const folder = mkdtempSync(join(tmpdir(), 'entente-operations-'));
let manifest: string;
let open: RunningServer;
let closed: RunningServer;

beforeAll(async () => {
  await emptyGraph();
  await given('entities:\n  - { id: state/belgium, name: Belgium }\n');
  manifest = written({ [`sha256:${sha256(LISTED)}`]: LISTED });
  open = await serve(false);
  closed = await serve(true);
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await closed[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

describe('a service that was given operations', () => {
  it.each(['', 'sha256:'])('answers the hash of one, written with "%s" before it', async (algorithm) => {
    expect(
      await post(open, { ...hash(algorithm + sha256(LISTED)), variables: { id: 'state/belgium' } }),
    ).toEqual({
      status: 200,
      data: BELGIUM,
      code: undefined,
    });
  });

  it('answers a hash by GET, too, so that caches on the way may keep it', async () => {
    const query = new URLSearchParams({
      extensions: JSON.stringify(hash(sha256(LISTED)).extensions),
      variables: '{"id":"state/belgium"}',
    });
    const response = await fetch(`${open.url}/graphql?${query.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: BELGIUM });
  });

  it.each(['documentId', 'doc_id', 'id'])(
    'answers the id of one in %s, as other clients send it',
    async (name) => {
      const variables = { id: 'state/belgium' };
      for (const id of [sha256(LISTED), `sha256:${sha256(LISTED)}`]) {
        const asked = { [name]: id, variables, extensions: { tracing: true } };
        expect(await post(open, asked)).toEqual({ status: 200, data: BELGIUM, code: undefined });
        const parameters = new URLSearchParams({ [name]: id, variables: JSON.stringify(variables) });
        const response = await fetch(`${open.url}/graphql?${parameters.toString()}`);
        expect(await response.json()).toEqual({ data: BELGIUM });
      }
      expect(await post(open, { [name]: sha256(OTHER) })).toMatchObject({
        code: 'PERSISTED_QUERY_NOT_FOUND',
      });
      // Beside a text it says nothing: some clients number their requests so.
      expect(await post(open, { [name]: '1', query: OTHER })).toMatchObject({ status: 200, code: undefined });
    },
  );

  it('answers any other operation, too', async () => {
    expect(await post(open, { query: OTHER })).toMatchObject({
      status: 200,
      data: { entity: { id: 'state/belgium' } },
    });
  });

  it('keeps no operation that a client brings with its hash', async () => {
    expect(await post(open, { query: OTHER, ...hash(sha256(OTHER)) })).toMatchObject({
      status: 200,
      code: undefined,
    });
    expect(await post(open, hash(sha256(OTHER)))).toMatchObject({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  it('says that a hash is not its operation’s, and that it knows one version alone', async () => {
    expect(await post(open, { query: OTHER, ...hash('0') })).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
    const version2 = { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(LISTED) } } };
    expect(await post(open, version2)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('a service that answers listed operations alone', () => {
  it('answers the hash of one', async () => {
    expect(await post(closed, { ...hash(sha256(LISTED)), variables: { id: 'state/belgium' } })).toMatchObject(
      {
        status: 200,
        data: BELGIUM,
      },
    );
  });

  it('answers its very text', async () => {
    expect(await post(closed, { query: LISTED, variables: { id: 'state/belgium' } })).toMatchObject({
      data: BELGIUM,
    });
  });

  it.each([OTHER, '{ __schema { queryType { name } } }', `${LISTED} `])('refuses %s', async (query) => {
    expect(await post(closed, { query })).toEqual({
      status: 403,
      data: undefined,
      code: 'OPERATION_NOT_ALLOWED',
    });
  });

  it('refuses what comes with a hash of its own', async () => {
    expect(await post(closed, { query: OTHER, ...hash(sha256(OTHER)) })).toMatchObject({
      status: 403,
      code: 'OPERATION_NOT_ALLOWED',
    });
  });

  it('does not know other hashes', async () => {
    expect(await post(closed, hash(sha256(OTHER)))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

describe('our own pages', () => {
  const texts = [
    ...Object.values(generated).flatMap((operation) =>
      typeof operation === 'object' ? [operation.toString()] : [],
    ),
    ...exampleFiles().map(({ query }) => query),
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
  ].filter((text) => /^\s*(#.*\n)*(query|{)/.test(text.trimStart()));

  it('ask what nobody has listed', async () => {
    expect(texts.length).toBeGreaterThan(30);
    for (const query of texts) {
      // What lacks its variables was let in.
      const { code } = await post(closed, { query });
      expect([query, code]).not.toEqual([query, 'OPERATION_NOT_ALLOWED']);
    }
  });

  it('lend nobody their fragments', async () => {
    const [fragment] = /fragment EntityLabel on Entity {[^}]*}/.exec(texts.join('\n'))!;
    const query = `{ entity(id: "state/belgium") { ...EntityLabel } } ${fragment}`;
    expect(await post(open, { query })).toMatchObject({ status: 200 });
    expect(await post(closed, { query })).toMatchObject({ status: 403, code: 'OPERATION_NOT_ALLOWED' });
  });
});

describe('a manifest', () => {
  const md5 = createHash('md5').update(LISTED).digest('hex');

  it.each<[what: string, content: unknown, id: string]>([
    ["of Relay's compiler", { [md5]: LISTED }, md5],
    ['of names', { Name: LISTED }, 'Name'],
    [
      "of Apollo's tool",
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: sha256(LISTED), name: 'Name', type: 'query', body: LISTED }],
      },
      sha256(LISTED),
    ],
  ])('%s is taken as it is', async (_what, content, id) => {
    await using server = await serve(true, written(content));
    const asked = { documentId: id, variables: { id: 'state/belgium' } };
    expect(await post(server, asked)).toMatchObject({ status: 200, data: BELGIUM });
  });

  it.each([
    ['of no JSON', 'nothing', /JSON/],
    ['of a list', [LISTED], /isn't a JSON object of hashes and documents/],
    [
      "of a version of Apollo's that isn't known",
      { format: 'apollo-persisted-query-manifest', version: 2, operations: [] },
      /nor a manifest of Apollo, version 1/,
    ],
    ['with an MD5 of something else', { [md5]: OTHER }, /is not the md5 of its document/],
    ['with a hash of something else', { 'sha256:0': LISTED }, /sha256:0 is not the sha256 of its document/],
    [
      'with an operation that the schema has no answer to',
      { [sha256('{ none }')]: '{ none }' },
      /Cannot query field "none"/,
    ],
    ['with an operation that is no GraphQL', { [sha256('{')]: '{' }, /Syntax Error/],
  ])('%s keeps the service from starting', async (_what, content, reason) => {
    await expect(readOperations(written(content), false)).rejects.toThrow(reason);
  });

  it('has to be there where nothing else is answered', () => {
    expect(() => readConfig({ ENTENTE_OPERATIONS_ONLY: 'true' })).toThrow(/needs ENTENTE_OPERATIONS/);
    expect(readConfig({ ENTENTE_OPERATIONS_ONLY: 'true', ENTENTE_OPERATIONS: 'a.json' }).operations).toEqual({
      file: 'a.json',
      only: true,
    });
    expect(readConfig({}).operations).toBeUndefined();
  });
});

async function serve(only: boolean, file = manifest): Promise<RunningServer> {
  const operations = await readOperations(file, only);
  return startServer(graph, new Texts(undefined), {
    host: '127.0.0.1',
    port: 0,
    operations,
    limits: PATIENT,
  });
}

async function post(
  { url }: RunningServer,
  body: unknown,
): Promise<{ status: number; data: unknown; code: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as any;
  return { status: response.status, data, code: errors?.[0].extensions.code };
}

function hash(sha256Hash: string) {
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function written(content: unknown): string {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
