import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askAt } from '../../examples/client/ask.ts';
import type { Ask } from '../../examples/client/ask.ts';
import { DatesDocument } from '../../examples/client/generated/graphql.ts';
import { readOperations } from '../../src/server/persistedOperations.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';

/** Milliseconds, on a busy machine. */
const SEEDING = 180_000;

const CLIENT = join(import.meta.dirname, '../../examples/client');

/** What the example says about the seed. */
const OUTPUT = `Belgium on 2021-02-04
  NATO, certainly: Belgium has been a member of NATO since 24 August 1949 (last confirmed 3 June 2025).
    NATO's page on enlargement and Article 10, list of founding members
    Text of the North Atlantic Treaty on nato.int, Articles 4 and 5; note to Article 11 and list of signatories
    NATO's report on the defence expenditure of its members 2014 to 2025, tables, by country
Members of org/nato on 1955-06-01
  Belgium, Canada, Denmark, France, Germany, Greece
  Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal
  Türkiye, United Kingdom, United States
Begun again on 1960-01-01
  Belgium, Canada, Denmark, France, Germany, Greece
When was the meeting of Stoltenberg and Esper? 2020-06-26
  2020-06-26 PREFERRED: NATO's own transcript and advisory have this day, a Friday as the article says, and the article's address has it too
    Entente's own notes on its sources, address of the Diplomatic Times page
    EU Reporter of 26 June 2020 on Esper in Brussels, first sentences
    NATO transcript of 26 June 2020 of the statements of Stoltenberg and Esper, page header
  2020-01-26 DEPRECATED: That day was a Sunday, while line 11 says Friday and already looks ahead to another wave of COVID-19
    Diplomatic Times item on Stoltenberg and Esper, line 5
No such day: 2021-02-30
`;

describe('the example client', () => {
  let open: RunningServer;
  let closed: RunningServer;
  beforeAll(async () => {
    await seedGraph();
    const at = { host: '127.0.0.1', port: 0, limits: PATIENT };
    const operations = await readOperations(join(CLIENT, 'generated/persisted-documents.json'), true);
    open = await startServer(graph, new Texts(undefined), at);
    closed = await startServer(graph, new Texts(undefined), { ...at, operations });
  }, SEEDING);
  afterAll(async () => {
    await open[Symbol.asyncDispose]();
    await closed[Symbol.asyncDispose]();
  });

  it('asks by text', async () => {
    expect(await run(`${open.url}/graphql`)).toBe(OUTPUT);
  });

  it('asks by hash a service that answers listed operations alone', async () => {
    expect(await run(`${closed.url}/graphql`, '--by-hash')).toBe(OUTPUT);
  });
});

describe('its way to ask', () => {
  it('tries again what may pass', async () => {
    await using service = await standIn([error('SERVICE_UNAVAILABLE', true), '<html>Bad Gateway', FOUND]);
    expect(await dates(service.ask)).toEqual({ entity: null });
    expect(service.asked()).toBe(3);
  });

  it('gives up after three times', async () => {
    await using service = await standIn([
      error('TIMEOUT', true),
      error('TIMEOUT', true),
      error('TIMEOUT', true),
      FOUND,
    ]);
    await expect(dates(service.ask)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(service.asked()).toBe(3);
  });

  it('does not try again what will be the same', async () => {
    await using service = await standIn([error('BAD_USER_INPUT'), FOUND]);
    await expect(dates(service.ask)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      data: { entity: null },
    });
    expect(service.asked()).toBe(1);
  });
});

const FOUND = JSON.stringify({ data: { entity: null } });

function error(code: string, retryable?: boolean): string {
  return JSON.stringify({
    data: { entity: null },
    errors: [{ message: code, extensions: { code, retryable } }],
  });
}

function dates(ask: Ask) {
  return ask(DatesDocument, { event: 'event/none' });
}

async function run(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(CLIENT, 'main.ts'), ...words]);
  return stdout;
}

/** A service that gives these answers, one after the other. */
async function standIn(
  answers: readonly string[],
): Promise<{ ask: Ask; asked: () => number } & AsyncDisposable> {
  let asked = 0;
  const http = createServer((_request, response) => response.end(answers[asked++]));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    ask: askAt({ url: `http://127.0.0.1:${port}`, byHash: false }),
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
