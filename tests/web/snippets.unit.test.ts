import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { curlSnippet, fetchSnippet, pythonSnippet } from '../../web/playground/snippets.ts';
import type { Sent } from '../../web/playground/snippets.ts';

const run = promisify(execFile);

const SIGNS = String.raw`'single' "double" '''three''' """three""" \ \n \u0041 ${'`tick`'} $HOME ${'${HOME}'} $(id) ! % # é 😀 …`;

const PLAIN = { query: '{ states(first: 1) { nodes { id } } }', variables: {}, operationName: undefined };
const SIGNED = {
  query: `# ${SIGNS}\nquery A($text: String = "\\"\\\\") {\n  search(query: $text) { totalCount }\n}\nquery B { __typename }`,
  variables: {
    text: `${SIGNS}\n\tlines`,
    flag: true,
    other: [false, null, 1.5, { deep: [], none: {} }],
    '"key"': {},
  },
  operationName: 'A',
};

const RUN = {
  fetch: { snippet: fetchSnippet, program: process.execPath, arguments: ['--input-type=module', '-e'] },
  curl: { snippet: curlSnippet, program: 'bash', arguments: ['-c'], needs: ['curl', '--version'] },
  Python: {
    snippet: pythonSnippet,
    program: 'python3',
    arguments: ['-c'],
    needs: ['python3', '-c', 'import requests'],
  },
} as const;

describe.each(Object.entries(RUN))('the snippet for %s, when it is run,', (_name, how) => {
  const [command, ...flags] = 'needs' in how ? how.needs : [process.execPath, '--version'];
  const isMissing = spawnSync(command, flags).status !== 0;

  const received: { headers: Record<string, unknown>; body: unknown }[] = [];
  const listener = createServer((request, response) => {
    const receive = async (): Promise<void> => {
      received.push({ headers: request.headers, body: await json(request) });
      response.setHeader('content-type', 'application/json').end('{"data":{"sign":"é"}}');
    };
    void receive();
  });
  let url = '';

  beforeAll(async () => {
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/graphql`;
  });
  beforeEach(() => received.splice(0));
  afterAll(() => listener.close());

  it.skipIf(isMissing).each([
    ['a plain query', PLAIN, {}],
    ['signs that mean something', SIGNED, { 'entente-cost': 'report', 'x-said': `it's "so" \\ $HOME` }],
  ])('sends what is in the editor: %s', async (_what, asked, headers) => {
    const text = how.snippet({ ...asked, url, headers } satisfies Sent);
    const { stdout } = await run(how.program, [...how.arguments, text]);
    expect(JSON.parse(stdout)).toEqual({ data: { sign: 'é' } });
    const { query, variables, operationName } = asked;
    const [{ headers: sent, body }] = received as [(typeof received)[number]];
    expect({ variables: {}, ...(body as object) }).toEqual({
      query: expect.stringMatching(/./) as string,
      variables,
      ...(operationName !== undefined && { operationName }),
    });
    expect((body as { query: string }).query.trim()).toBe(query);
    expect(sent).toMatchObject({ 'content-type': 'application/json', ...headers });
  });
});
