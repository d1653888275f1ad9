import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CypherSandbox } from '../../src/sandbox/CypherSandbox.ts';
import { requestErrorFor } from '../../src/config/errors.ts';
import type { RequestError } from '../../src/config/errors.ts';
import { cypher } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const LIMITS = { milliseconds: 3_000, rows: 1_000, atOnce: 2 };

/** Goes on for hours. */
const ENDLESS = 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x WHERE x + y < 0 RETURN x';

describe('The sandbox', () => {
  let sandbox: CypherSandbox;
  beforeAll(async () => {
    sandbox = await CypherSandbox.open(databaseAddress, LIMITS);
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  it('asks a Neo4j that comes later, and says meanwhile that it is not there', async () => {
    const { hostname, port } = new URL(databaseAddress.uri);
    const proxy = createServer((client) => {
      const server = connect(Number(port), hostname);
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        from.pipe(to);
        from.on('error', () => to.destroy());
      }
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const { port: later } = proxy.address() as AddressInfo;
    proxy.close();
    await once(proxy, 'close');
    await using late = new CypherSandbox({ ...databaseAddress, uri: `bolt://127.0.0.1:${later}` }, LIMITS);
    const away = { extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } };
    const answer = (): Promise<unknown> =>
      late.ask('RETURN 1 AS one').catch((error: unknown) => {
        throw requestErrorFor(error);
      });
    await expect(answer()).rejects.toMatchObject(away);
    proxy.listen(later, '127.0.0.1');
    await once(proxy, 'listening');
    expect(await answer()).toMatchObject({ rows: [[1]] });
  });

  it('takes parameters, and names the columns', async () => {
    const answer = await sandbox.ask('RETURN $a AS a, $b + 1 AS b, $c AS c', {
      parameters: {
        a: { type: 'STRING', value: 'x' },
        b: { type: 'FLOAT', value: 1.5 },
        c: { type: 'DATE', value: '2021-02-04' },
      },
    });
    expect(answer).toMatchObject({ columns: ['a', 'b', 'c'], rows: [['x', 2.5, '2021-02-04']], cut: false });
  });

  it('names the columns of no rows', async () => {
    expect(await sandbox.ask('MATCH (n:Nothing) RETURN n.id AS id, n AS n')).toMatchObject({
      columns: ['id', 'n'],
      rows: [],
      cut: false,
    });
  });

  it('takes so many rows and not one more, and says whether there were more', async () => {
    const counting = (rows: number) =>
      sandbox.ask('UNWIND range(1, $rows) AS x RETURN x', {
        parameters: { rows: { type: 'INTEGER', value: rows } },
      });
    expect(await counting(999)).toMatchObject({ cut: false, rows: { length: 999 } });
    expect(await counting(1_000)).toMatchObject({ cut: false, rows: { length: 1_000 } });
    expect(await counting(1_001)).toMatchObject({ cut: true, rows: { length: 1_000 } });
    expect(await sandbox.ask('UNWIND range(1, 9) AS x RETURN x', { rows: 2 })).toMatchObject({
      cut: true,
      rows: [[1], [2]],
    });
  });

  it('leaves nothing running when it has taken enough', async () => {
    const answer = await sandbox.ask('UNWIND range(1, 1000000000) AS x RETURN x');
    expect(answer).toMatchObject({ cut: true, rows: { length: 1_000 } });
    await nothingRuns();
  });

  it('gives up in time, and leaves nothing running', async () => {
    await expect(sandbox.ask(ENDLESS)).rejects.toMatchObject({
      message: 'A statement may take 3 s; this one took longer',
      extensions: { code: 'TIMEOUT', retryable: true },
    });
    await nothingRuns();
  });

  it.each([3_000_000, 1_000_000_000])(
    'gives up on one row of %i numbers while others get their turn',
    async (size) => {
      // The value itself is built for seconds: in the same thread there would be no turn at all.
      let turns = 0;
      const clock = setInterval(() => {
        turns += 1;
      }, 20);
      await expect(sandbox.ask(`RETURN range(1, ${size}) AS numbers`)).rejects.toMatchObject({
        extensions: { code: 'TIMEOUT' },
      });
      clearInterval(clock);
      expect(turns).toBeGreaterThan(10);
      expect((await sandbox.ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    },
  );

  it('does not say "try again" of what would use up the memory again', async () => {
    const doubled = "RETURN reduce(s = 'a', x IN range(1, 40) | s + s) AS s";
    // On a busy machine it would be out of time before it is out of memory.
    await using patient = new CypherSandbox(databaseAddress, { ...LIMITS, milliseconds: 60_000 });
    for (let time = 0; time < 2; time += 1) {
      const { extensions } = (await patient.ask(doubled).catch((error: unknown) => error)) as RequestError;
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });

  it('answers after what needed more memory than there is', async () => {
    await expect(
      sandbox.ask(
        'UNWIND range(1, 50000000) AS x WITH collect(toString(x) + "0123456789") AS all RETURN size(all)',
      ),
    ).rejects.toMatchObject({ extensions: { code: expect.stringMatching(/^(BAD_USER_INPUT|TIMEOUT)$/) } });
    expect((await sandbox.ask('RETURN 1 AS one')).rows).toEqual([[1]]);
  });

  it('runs two statements at once and no third', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => sandbox.ask('RETURN 1 AS one')));
    expect(outcomes[2]).toMatchObject({
      status: 'rejected',
      reason: { extensions: { code: 'OVERLOADED', retryable: true } },
    });
    expect(outcomes.slice(0, 2).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await sandbox.ask('RETURN 1 AS one')).rows).toEqual([[1]]);
  });

  it.each([
    ['MATCH (n)\nRETRN n', /^Invalid input 'RETRN': expected .*… \(line 2, column 1\)$/],
    ['RETURN n', /^Variable `n` not defined \(line 1, column 8\)$/],
    ['RETURN\n  foo(1)', /^Unknown function 'foo' \(line 2, column 3\)$/],
    ['', /^Unexpected end of input: expected CYPHER, EXPLAIN, PROFILE or Query$/],
    ['RETURN $a', /^Expected parameter\(s\): a$/],
    ['RETURN 1/0 AS x', /^\/ by zero$/],
    ["RETURN date('2021-02-30') AS x", /^Invalid value for DayOfMonth|Text cannot be parsed|Invalid date/],
    ["RETURN toInteger('a') + date() AS x", /./],
    ['MATCH (n) RETURN n LIMIT -1', /./],
    ['MATCH (n)-[*..99999999999999999999]->(m) RETURN m', /./],
    ['MATCH p = shortestPath((n:Graph)-[*]-(n)) RETURN p', /./],
    ["WITH 'a' AS x RETURN x.y", /./],
    ["WITH [1] AS x RETURN x['a']", /./],
    ["CALL db.index.fulltext.queryNodes('nothing', 'x') YIELD node RETURN node", /./],
    ['CALL nope.nope()', /^There is no procedure with the name `nope\.nope`/],
    ['RETURN $a AS a', /a/],
    ["RETURN '", /./],
    ['\u0000', /./],
  ])('says what is wrong with %j in the database’s own words', async (text, message) => {
    const error: unknown = await sandbox.ask(text).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((error as Error).message).not.toMatch(/offset|bolt:|java\.|org\.neo4j/);
  });
});

/** The server drops what nobody wants any more at once, if not in the same instant. */
async function nothingRuns(): Promise<void> {
  const running = () =>
    cypher(
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.statement = 'analyst' RETURN currentQuery",
    );
  for (let waited = 0; waited < 2_000 && (await running()).length > 0; waited += 50) await pause(50);
  expect(await running()).toEqual([]);
}
