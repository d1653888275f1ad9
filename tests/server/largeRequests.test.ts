import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import { REQUEST_CODES } from '../../src/config/errors.ts';
import { executableSchema } from '../../src/graphql/executableSchema.ts';
import { validateJsonBody } from '../../src/server/validateJsonBody.ts';
import { LONGEST_MESSAGE, MOST_ERRORS, MOST_LEVELS, MOST_VALUES } from '../../src/config/limits.ts';
import { createApollo, startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { largeRequestsTo, variableQuestions } from '../../trust/attacks.ts';
import { graph, PATIENT } from '../setup/graph.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, limits: PATIENT });
});
afterAll(() => server[Symbol.asyncDispose]());

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The codes of an answer that has only what it may have. */
async function codesOf(response: Response): Promise<string[]> {
  const { errors = [] } = (await response.json()) as Body;
  expect(errors.length).toBeLessThanOrEqual(MOST_ERRORS);
  for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
  return errors.map(({ extensions }) => extensions.code);
}

describe('A request as large as may be', () => {
  it('is answered with known codes, whatever it is made of, and the service lives meanwhile', async () => {
    const requests = await largeRequestsTo(server.url);
    expect(requests.length).toBeGreaterThan(500);
    const strange: string[] = [];
    for (const { name, init } of requests) {
      const [response, live] = await Promise.all([
        fetch(`${server.url}/graphql`, init),
        fetch(`${server.url}/livez`, { signal: AbortSignal.timeout(20_000) }),
      ]);
      const codes = await codesOf(response);
      expect(live.status).toBe(200);
      const isRefused =
        [400, 403].includes(response.status) &&
        codes.length > 0 &&
        codes.every((code) => Object.hasOwn(REQUEST_CODES, code));
      // What is unknown in the body is passed over, and spaces are nothing.
      const isHarmless =
        /^(other|extensions|variables) of|of spaces$|of a long number$/.test(name) && response.status === 200;
      if (!isRefused && !isHarmless) strange.push(`${name}: ${response.status} ${codes.join()}`);
    }
    expect(strange).toEqual([]);
  }, 600_000);

  it('is bounded when it comes by GET, too', async () => {
    const address = (variables: string): string =>
      `${server.url}/graphql?${new URLSearchParams({ query: 'query ($v: EntityWhere) { states(where: $v) { totalCount } }', variables }).toString()}`;
    for (const [variables, rule] of [
      [`{"v":[${'0,'.repeat(3_000)}0]}`, /at most 2000 values/],
      [`{"v":${'['.repeat(100)}${']'.repeat(100)}}`, /at most 64 levels/],
      ['{"v":null,"v":{}}', /must not repeat a name/],
    ] as const) {
      const response = await fetch(address(variables), { headers: { 'apollo-require-preflight': '1' } });
      const { errors } = (await response.json()) as Body;
      expect([response.status, errors]).toMatchObject([
        400,
        [{ message: expect.stringMatching(rule), extensions: { code: 'BAD_REQUEST' } }],
      ]);
    }
  });

  it('says what is wrong with a value, however long the value is', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($v: EntityWhere) { states(where: $v) { totalCount } }',
        variables: { v: { title: 'x'.repeat(50_000) } },
      }),
    });
    const { errors } = (await response.json()) as Body;
    expect(errors![0]!.message).toMatch(
      /^Variable "\$v" got invalid value .*…x+" }; Field "title" is not defined by type "EntityWhere"\.$/,
    );
  });
});

describe('The JSON of a request', () => {
  const fault = (json: string): string | undefined => validateJsonBody(Buffer.from(json));

  it('has a number of values and levels', () => {
    expect(fault(`[${Array.from({ length: MOST_VALUES }).fill('0').join()}]`)).toBeUndefined();
    expect(
      fault(
        `[${Array.from({ length: MOST_VALUES + 1 })
          .fill('0')
          .join()}]`,
      ),
    ).toMatch(/at most 2000 values/);
    expect(fault('['.repeat(MOST_LEVELS) + ']'.repeat(MOST_LEVELS))).toBeUndefined();
    expect(fault('['.repeat(MOST_LEVELS + 1))).toMatch(/at most 64 levels/);
    // What stands in a text is no sign.
    expect(fault(`["${'[{,'.repeat(5_000)}\\""]`)).toBeUndefined();
  });
});

describe('The work of a wrong variable', () => {
  const questions = variableQuestions(executableSchema);
  it.each(questions)('grows with what was sent, not with its square: $type', async ({ query }) => {
    const apollo = createApollo({ limits: PATIENT });
    for (const sent of [
      Object.fromEntries(Array.from({ length: 5_000 }, (_item, n) => [`k${n}`, 0])),
      Array.from({ length: 5_000 }, () => ({})),
      { ids: Array.from({ length: 5_000 }, () => ({})) },
    ]) {
      let reads = 0;
      const counted = <T extends object>(value: T): T =>
        new Proxy(value, {
          get: (target, key, receiver) => {
            reads += 1;
            const inner: unknown = Reflect.get(target, key, receiver);
            return inner !== null && typeof inner === 'object' ? counted(inner) : inner;
          },
        });
      // The second time it is compiled.
      for (let time = 0; time < 2; time += 1) {
        await apollo.executeOperation(
          { query, variables: { v: counted(sent) } },
          { contextValue: contextFor(graph, new Texts(undefined)) },
        );
      }
      expect(reads).toBeLessThan(100_000);
    }
  });
});
