import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { serverAudits } from 'graphql-http';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

import { shippedOperations } from '../src/server/warmPlans.ts';
import { ask, send } from './ask.ts';
import type { Reply } from './ask.ts';
import { attacksOn, largeRequestsTo } from './attacks.ts';
import { freePort, Service } from './Service.ts';
import type { Database } from './Service.ts';

/** What the service must do, by the number with which `--only` selects the test. */
export const GOALS = {
  G1: 'The service fulfils every MUST of GraphQL over HTTP, and all but three SHOULDs.',
  G2: 'Every hostile request is answered in less than a second, and so is the normal request after them.',
  G3: 'No answer shows a stack trace, an address or a message of the database.',
  G4: 'No hostile request causes an `INTERNAL_SERVER_ERROR`.',
  G5: 'Every answer has data or an error code.',
  G6: 'A request at a limit is answered; a request beyond it is refused.',
  G7: 'A connection on which a client sends one byte a second is closed within 20 seconds.',
  G8: 'Memory doesn’t grow with the number of requests.',
  G9: 'Under load, every answer is right. In a burst, it is right or a retryable refusal.',
  G10: 'While the database is down, every request gets a retryable error within 5 seconds. Afterwards the service recovers within 10 seconds.',
  G11: 'A query whose client has disconnected ends in the database within a second.',
  G12: 'A service that is stopped answers every request that it has accepted, and exits within 10 seconds.',
  G13: 'The service starts without its database, and is ready within 30 seconds of the database.',
  G14: 'An import that is killed leaves the graph complete, with all of the import or none of it.',
  G15: 'Analysts’ Cypher can’t write.',
  G16: 'No mutated request causes an internal error or reveals internals.',
  G17: 'The largest requests are answered, and delay others by at most 200 ms.',
  G18: 'While analysts’ Cypher uses up the memory, other requests get their answer or a retryable error.',
  G19: 'Several services can start at once on an empty database.',
  G20: 'A service that says “ready” answers everything that the pages and examples ask, even on a busy machine.',
} as const;

/** The result of one test of a goal. */
export interface Outcome {
  readonly goal: keyof typeof GOALS;
  /** What was done. */
  readonly what: string;
  /** What was measured. */
  readonly figure: string;
  readonly holds: boolean;
}

export interface Bench {
  readonly database: Database;
  readonly service: Service;
  readonly driver: Driver;
}

const LEAK = /node_modules|\bat .*\.[jt]s:|bolt:|Neo4jError|org\.neo4j|lucene|Did you mean|127\.0\.0\.1:\d/i;
const NEXT = '{ entity(id: "org/nato") { name } }';

/** Questions of every day, each with what its answer must hold. */
const QUESTIONS: readonly (readonly [query: string, expected: string])[] = [
  [NEXT, 'NATO'],
  ['{ states(first: 20) { totalCount nodes { id name } } }', 'Belgium'],
  ['{ search(query: "stoltenberg") { nodes { id } } }', 'person/jens-stoltenberg'],
  [
    '{ entity(id: "state/belgium") { relationships(first: 10) { edges { relationship { sentence } } } } }',
    'Belgium',
  ],
  ['{ paths(from: "state/belgium", to: "org/nato") { paths { length } } }', 'length'],
  ['{ dyad(a: "state/belgium", b: "state/germany") { organizations { nodes { name } } } }', 'NATO'],
];

export async function audits({ service }: Bench): Promise<Outcome> {
  const run = serverAudits({
    url: `${service.url}/graphql`,
    fetchFn: (url: string, { headers, ...options }: RequestInit = {}) => {
      const all = new Headers(headers);
      all.set('apollo-require-preflight', '1');
      return fetch(url, { ...options, headers: all });
    },
  });
  const results = await Promise.all(run.map((audit) => audit.fn()));
  const count = (status: string): number => results.filter((result) => result.status === status).length;
  return {
    goal: 'G1',
    what: 'the audits of graphql-http',
    figure: `of ${results.length} audits, ${count('error')} MUST and ${count('warn')} SHOULD failed`,
    holds: count('error') === 0 && count('warn') <= 3,
  };
}

/** All attacks, one after the other, in so many rounds. */
export async function attacks({ service }: Bench, rounds: number): Promise<Outcome[]> {
  const all = await attacksOn(service.url);
  const replies: (Reply & { readonly name: string })[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, init } of all) {
      const reply = await send(`${service.url}/graphql`, init);
      if (round > 0) replies.push({ ...reply, name });
    }
    memory.push(service.memory());
  }
  const next = await ask(service.url, NEXT);
  const times = replies.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const slow = replies.filter(({ milliseconds }) => milliseconds >= 1_000);
  const unanswered = replies.filter(({ status }) => status === 0);
  const leaks = replies.filter(({ text }) => LEAK.test(text));
  const internal = replies.filter(({ codes }) => codes.includes('INTERNAL_SERVER_ERROR'));
  const codeless = replies.filter(
    ({ codes, text }) => codes.includes('undefined') || (codes.length === 0 && !text.includes('"data"')),
  );
  const [, second = 0] = memory;
  const growth = memory.at(-1)! - second;
  return [
    {
      goal: 'G2',
      what: `${all.length} hostile requests, ${rounds - 1} rounds (after one to warm up)`,
      figure: `${unanswered.length} unanswered, ${slow.length} took 1 s or more${named(slow)}; p99 ${ms(quantile(times, 0.99))}, slowest ${ms(times.at(-1)!)}; the normal request after them ${ms(next.milliseconds)}`,
      holds: unanswered.length === 0 && slow.length === 0 && next.milliseconds < 1_000,
    },
    {
      goal: 'G3',
      what: 'the same hostile requests',
      figure: `${leaks.length} answers show internals${named(leaks)}`,
      holds: leaks.length === 0,
    },
    {
      goal: 'G4',
      what: 'the same hostile requests',
      figure: `${internal.length} internal errors${named(internal)}`,
      holds: internal.length === 0,
    },
    {
      goal: 'G5',
      what: 'the same hostile requests',
      figure: `${codeless.length} answers with neither${named(codeless)}`,
      holds: codeless.length === 0,
    },
    {
      goal: 'G8',
      what: 'the same hostile requests',
      figure: `resident memory after each round: ${memory.map((size) => `${Math.round(size)} MB`).join(', ')}`,
      holds: growth <= 30 && Math.max(...memory) <= 250,
    },
  ];
}

/** The largest allowed requests, one after the other, while another client asks /livez. */
export async function largeRequests({ service }: Bench): Promise<Outcome> {
  const all = await largeRequestsTo(service.url);
  // A process keeps the memory that it takes at first.
  for (const { init } of all.slice(0, 100)) await send(`${service.url}/graphql`, init);
  const before = service.memory();
  const replies: (Reply & { readonly name: string })[] = [];
  const lives: Reply[] = [];
  const sizes: number[] = [];
  const watch = setInterval(() => {
    sizes.push(service.memory());
    void send(`${service.url}/livez`, {}).then((reply) => lives.push(reply));
  }, 50);
  for (const { name, init } of all) {
    replies.push({ ...(await send(`${service.url}/graphql`, init)), name });
  }
  clearInterval(watch);
  const held = Math.max(...lives.map(({ milliseconds }) => milliseconds));
  const growth = Math.max(...sizes) - before;
  const dead = lives.filter(({ status }) => status !== 200);
  const wrong = replies.filter(
    ({ status, codes, text }) =>
      status === 0 ||
      codes.includes('INTERNAL_SERVER_ERROR') ||
      codes.includes('undefined') ||
      (codes.length === 0 && !text.includes('"data"')),
  );
  const slowest = replies.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]!;
  return {
    goal: 'G17',
    what: `${all.length} requests of 95 kB, while another client asks /livez every 50 ms`,
    figure: `${wrong.length} unanswered or without a code${named(wrong)}, slowest ${ms(slowest.milliseconds)} (${slowest.name}); ${dead.length} of ${lives.length} requests for /livez failed, slowest ${ms(held)}; memory grew by at most ${Math.round(growth)} MB`,
    holds: wrong.length === 0 && dead.length === 0 && held <= 200 && growth <= 50,
  };
}

/** A request at each limit, and one just beyond it. */
export async function limits({ service }: Bench): Promise<Outcome> {
  const deep = (levels: number): string =>
    `{ entity(id: "org/nato") { ${'relationships(first: 1) { nodes { '.repeat(levels)}id${' } }'.repeat(levels)} } }`;
  const many = (count: number, field: (n: number) => string): string =>
    `{ ${Array.from({ length: count }, (_item, n) => field(n)).join(' ')} }`;
  const pairs: readonly (readonly [within: string, beyond: string])[] = [
    [deep(10), deep(11)],
    [many(20, (n) => `a${n}: __typename`), many(21, (n) => `a${n}: __typename`)],
    [
      `{ __typename ${'@skip(if: false) '.repeat(1)} }`,
      many(20, () => '__typename @skip(if: false) @include(if: true)'),
    ],
    [
      `{ entity(id: "org/nato") ${many(30, (n) => `a${n}: id`)} }`,
      `{ entity(id: "org/nato") ${many(31, (n) => `a${n}: id`)} }`,
    ],
    ['{ states(first: 100) { totalCount } }', '{ states(first: 101) { totalCount } }'],
    [
      `{ nodes(ids: ["${Array.from({ length: 100 }, () => 'x/y').join('", "')}"]) { id } }`,
      `{ nodes(ids: ["${Array.from({ length: 101 }, () => 'x/y').join('", "')}"]) { id } }`,
    ],
    [`{ entity(id: "${'x'.repeat(128)}") { id } }`, `{ entity(id: "${'x'.repeat(129)}") { id } }`],
    [
      '{ states(first: 50) { nodes { treaties(first: 10) { nodes { parties(first: 5) { nodes { id } } } } } } }',
      '{ states(first: 100) { nodes { treaties(first: 100) { nodes { parties(first: 100) { nodes { id } } } } } } }',
    ],
    [
      '{ paths(from: "state/belgium", to: "org/nato", maxHops: 6) { reason } }',
      '{ paths(from: "state/belgium", to: "org/nato", maxHops: 7) { reason } }',
    ],
  ];
  const wrong: string[] = [];
  for (const [within, beyond] of pairs) {
    if ((await ask(service.url, within)).codes.length > 0) wrong.push(`refused ${within.slice(0, 60)}`);
    if ((await ask(service.url, beyond)).codes.length === 0) wrong.push(`answered ${beyond.slice(0, 60)}`);
  }
  return {
    goal: 'G6',
    what: `a request at each of ${pairs.length} limits, and one beyond it`,
    figure: wrong.length === 0 ? 'all as documented' : wrong.join('; '),
    holds: wrong.length === 0,
  };
}

/** Two connections that send a byte a second: one in its headers, one in its body. */
export async function slowSockets({ service }: Bench): Promise<Outcome> {
  const { port } = new URL(service.url);
  const head = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';
  const closings = [`${head}x: `, `${head}content-length: 90\r\n\r\n{`].map(
    (opening) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(opening));
        const drip = setInterval(() => socket.write('a'), 1_000);
        socket.on('error', () => {});
        socket.resume();
        socket.once('close', () => {
          clearInterval(drip);
          resolve((performance.now() - started) / 1_000);
        });
      }),
  );
  const seconds = await Promise.all(closings);
  return {
    goal: 'G7',
    what: 'headers sent at one byte a second; a body sent so',
    figure: `closed after ${seconds.map((time) => `${time.toFixed(1)} s`).join(' and ')}`,
    holds: Math.max(...seconds) <= 20,
  };
}

/** Clients that ask back to back until they are stopped. */
function clients(service: Service, count: number, observe: (reply: Reply, wanted: string) => void) {
  const done = new AbortController();
  const work = Promise.all(
    Array.from({ length: count }, async (_client, index) => {
      for (let turn = index; !done.signal.aborted; turn += 1) {
        const [query, expected] = QUESTIONS[turn % QUESTIONS.length]!;
        observe(await ask(service.url, query), expected);
      }
    }),
  );
  return {
    stop: async () => {
      done.abort();
      await work;
    },
  };
}

export async function load({ service }: Bench, seconds: number): Promise<Outcome> {
  const times: number[] = [];
  let wrong = 0;
  const run = clients(service, 16, ({ status, text, milliseconds }, expected) => {
    times.push(milliseconds);
    if (status !== 200 || !text.includes(expected)) wrong += 1;
  });
  await pause(seconds * 1_000);
  await run.stop();
  const burst = await Promise.all(Array.from({ length: 100 }, () => ask(service.url, NEXT)));
  const right = burst.filter(({ text }) => text.includes('NATO')).length;
  const shed = burst.filter(({ status }) => status === 503 || status === 429).length;
  times.sort((a, b) => a - b);
  return {
    goal: 'G9',
    what: `16 clients for ${seconds} s, then a burst of 100 requests`,
    figure: `${wrong} of ${times.length} answers wrong, ${Math.round(times.length / seconds)} a second, p99 ${ms(quantile(times, 0.99))}; burst: ${right} answered right, ${shed} refused as retryable`,
    holds: wrong === 0 && right + shed === 100,
  };
}

/** Statements that need more memory than there is, each in another way. */
const BOMBS = [
  'UNWIND range(1, 100000000) AS x RETURN size(collect(x)) AS size',
  "UNWIND range(1, 100000000) AS x WITH DISTINCT 'text ' + x AS t RETURN count(t) AS count",
  'UNWIND range(1, 100000000) AS x WITH x ORDER BY -x RETURN min(x) AS least',
  "RETURN size(reduce(s = 'a', x IN range(1, 40) | s + s)) AS size",
  'RETURN reduce(l = [1], x IN range(1, 40) | l + l) AS list',
];

/** Clients that read while analysts use up the memory: each gets an answer or a retryable error. */
export async function memoryBombs({ service }: Bench, seconds: number): Promise<Outcome> {
  await untilPlanned(service);
  let [asked, shed, wrong] = [0, 0, 0];
  const how = new Set<string>();
  const run = clients(service, 8, ({ status, text, codes }, expected) => {
    asked += 1;
    if (status === 200 && text.includes(expected)) return;
    if (status === 503 && codes.every(isPassing)) shed += 1;
    else {
      wrong += 1;
      how.add(`${status} ${codes.join()}`);
    }
  });
  const refused = new Map<string, number>();
  const until = performance.now() + seconds * 1_000;
  const bomber = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn += 1) {
      const { codes } = await ask(service.url, 'query ($s: String!) { cypher(statement: $s) { rows } }', {
        s: BOMBS[turn % BOMBS.length],
      });
      const code = codes.join() || 'answered';
      refused.set(code, (refused.get(code) ?? 0) + 1);
    }
  };
  await Promise.all([bomber(0), bomber(3)]);
  await run.stop();
  return {
    goal: 'G18',
    what: `8 clients for ${seconds} s, while analysts’ statements use up the memory`,
    figure: `${wrong} of ${asked} neither answered nor retryable${[...how].map((one) => ` (${one})`).join('')}, ${shed} retryable; the analysts’ statements: ${[...refused].map(([code, count]) => `${count} ${code}`).join(', ')}`,
    holds: wrong === 0 && asked > 100,
  };
}

const FAULTS = {
  SIGKILL: 'killed',
  SIGTERM: 'stopped',
  SIGSTOP: 'frozen for 8 s',
} as const;

/** What clients see while the database goes and comes back. */
export async function outage(bench: Bench, fault: keyof typeof FAULTS): Promise<Outcome> {
  const { service, database } = bench;
  let [asked, unanswered, wrong, leaked, slowest] = [0, 0, 0, 0, 0];
  const run = clients(service, 16, ({ status, text, codes, milliseconds }, expected) => {
    asked += 1;
    slowest = Math.max(slowest, milliseconds);
    if (status === 0) unanswered += 1;
    else if (status === 200 ? !text.includes(expected) : !codes.every(isPassing)) wrong += 1;
    if (LEAK.test(text)) leaked += 1;
  });
  await pause(2_000);
  const lives: number[] = [];
  const watch = setInterval(() => void service.status('/livez').then((status) => lives.push(status)), 250);
  database.signal(fault);
  const down = await service.until('/readyz', 503, 10_000);
  if (fault === 'SIGSTOP') {
    await pause(8_000 - down);
    database.signal('SIGCONT');
  } else {
    await pause(2_000);
    await database.stop();
    await database.start();
  }
  const back = await service.until('/readyz', 200, 20_000);
  const recovered = await untilRight(service);
  clearInterval(watch);
  await pause(1_000);
  await run.stop();
  const left = await transactions(bench.driver);
  return {
    goal: 'G10',
    what: `Neo4j ${FAULTS[fault]} while 16 clients ask`,
    figure: `of ${asked} requests, ${unanswered} unanswered, ${wrong} with an error that isn’t retryable, ${leaked} show internals, slowest ${ms(slowest)}; not ready ${ms(down)} after the fault, ready ${ms(back)} after the database was back, right answers ${ms(recovered)} later; live ${lives.every((status) => status === 200) ? 'throughout' : 'NOT throughout'}; ${left} transactions left in the database`,
    holds:
      unanswered + wrong + leaked + left === 0 &&
      slowest <= 5_000 &&
      down <= 5_000 &&
      back + recovered <= 10_000 &&
      lives.every((status) => status === 200),
  };
}

function isPassing(code: string): boolean {
  return ['SERVICE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'].includes(code);
}

async function untilRight(service: Service): Promise<number> {
  const started = performance.now();
  while (!(await ask(service.url, NEXT)).text.includes('NATO')) await pause(50);
  return performance.now() - started;
}

const ENDLESS =
  '{ cypher(statement: "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x WHERE x + y < 0 RETURN x") { rows } }';

/** Clients that disconnect: their queries must end in the database. */
export async function aborts({ service, driver }: Bench): Promise<Outcome> {
  // The database may still be planning the operations of the pages.
  while ((await transactions(driver)) > 0) await pause(200);
  const times: number[] = [];
  while (times.length < 10) {
    const gone = new AbortController();
    const asked = send(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ENDLESS }),
      signal: gone.signal,
    });
    // A reused connection may have been closed meanwhile: then the request is repeated.
    if (!(await Promise.race([asked.then(() => false), isRunning(driver)]))) continue;
    gone.abort();
    await asked;
    const started = performance.now();
    while ((await transactions(driver)) > 0 && performance.now() - started < 10_000) await pause(5);
    times.push(performance.now() - started);
  }
  await Promise.all(
    Array.from({ length: 300 }, (_item, n) =>
      send(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTIONS[n % QUESTIONS.length]![0] }),
        signal: AbortSignal.timeout(n % 30),
      }),
    ),
  );
  await pause(1_000);
  const left = await transactions(driver);
  const next = await ask(service.url, NEXT);
  return {
    goal: 'G11',
    what: '10 clients that disconnect while their Cypher runs, and 300 that do so within 30 ms',
    figure: `ended in the database after at most ${ms(Math.max(...times))}; ${left} transactions left; the next request took ${ms(next.milliseconds)}`,
    holds: Math.max(...times) <= 1_000 && left === 0 && next.text.includes('NATO'),
  };
}

/** A database that has just started plans each question anew, and may be late with all of them at once. */
export async function untilPlanned(service: Service): Promise<void> {
  for (const [query, expected] of QUESTIONS) {
    while (!(await ask(service.url, query)).text.includes(expected)) await pause(200);
  }
}

/** Asks a service that has just become ready all that the pages and the examples ask. */
async function firstAsks(service: Service): Promise<{ asked: number; late: string[]; slowest: number }> {
  const late: string[] = [];
  let slowest = 0;
  const all = shippedOperations();
  for (const { query, operationName, variables } of all) {
    const { codes, status, milliseconds } = await send(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables }),
    });
    slowest = Math.max(slowest, milliseconds);
    if (status !== 200 || codes.length > 0) late.push(`${operationName}: ${codes.join()}`);
  }
  return { asked: all.length, late, slowest };
}

/** A start from nothing with a processor busy, and then of another service beside it: ready means ready. */
export async function startsBusy(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-trust-'));
  const boltPort = await freePort();
  const busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  const services: Service[] = [];
  const startReady = async (environment: Readonly<Record<string, string>>) => {
    const service = new Service(await freePort(), environment);
    services.push(service);
    const ready = await service.until('/readyz', 200, 300_000);
    return { ready, ...(await firstAsks(service)) };
  };
  try {
    const fresh = await startReady({
      ENTENTE_DATABASE: 'java',
      ENTENTE_DATA: folder,
      ENTENTE_BOLT_PORT: String(boltPort),
    });
    const again = await startReady({
      NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
      NEO4J_PASSWORD: readFileSync(join(folder, 'password'), 'utf8').trim(),
    });
    const late = [...fresh.late, ...again.late];
    return {
      goal: 'G20',
      what: 'every operation of the pages and examples at the first “ready”, with one processor busy',
      figure: `ready after ${ms(fresh.ready)} with a new database, after ${ms(again.ready)} with a running one; ${late.length} of ${fresh.asked + again.asked} operations failed${late.length > 0 ? ` (${late.slice(0, 3).join('; ')})` : ''}, slowest ${ms(Math.max(fresh.slowest, again.slowest))}`,
      holds: late.length === 0 && fresh.ready <= 30_000 && again.ready <= 10_000,
    };
  } finally {
    for (const service of services.toReversed()) await service.stop();
    busy.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stops the service under load: no accepted request may be lost. */
export async function drain({ service }: Bench): Promise<Outcome> {
  await untilPlanned(service);
  let [asked, lost, refused] = [0, 0, 0];
  let stopping = false;
  const how = new Set<string>();
  const run = clients(service, 16, ({ status, text }, expected) => {
    asked += 1;
    if (status === 0) {
      // A service that has stopped listening refuses connections: these requests don't count.
      if (/ECONNREFUSED/.test(text) && stopping) refused += 1;
      else {
        lost += 1;
        how.add(text);
      }
    } else if (!text.includes(expected)) {
      lost += 1;
      how.add(text.slice(0, 100));
    }
  });
  await pause(2_000);
  stopping = true;
  const started = performance.now();
  const ended = service.stop();
  const down = await service.until('/readyz', 503, 2_000);
  const code = await ended;
  const seconds = (performance.now() - started) / 1_000;
  await run.stop();
  return {
    goal: 'G12',
    what: 'SIGTERM while 16 clients ask',
    figure: `${lost} of ${asked - refused} answers lost or cut short${[...how]
      .slice(0, 2)
      .map((text) => ` (${text})`)
      .join('')}, not ready after ${ms(down)}, exit code ${code} after ${seconds.toFixed(1)} s`,
    holds: lost === 0 && down <= 300 && code === 0 && seconds <= 10,
  };
}

/** Random questions, right and wrong, with a fixed seed. */
export async function fuzz({ service }: Bench, seconds: number): Promise<Outcome> {
  const all = await attacksOn(service.url);
  const random = mulberry(20_261_123);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  let [cases, failures] = [0, 0];
  const names: string[] = [];
  for (const until = performance.now() + seconds * 1_000; performance.now() < until; cases += 1) {
    const { name, init } = pick(all);
    const text = typeof init.body === 'string' ? init.body : '{"query":"{__typename}"}';
    const at = Math.floor(random() * text.length);
    const noise = pick([
      '',
      '"',
      '{',
      '}',
      '\u{1F600}',
      '\\u0000',
      '-',
      '99999999999',
      '$x',
      '...',
      '@skip',
      ')',
      ':',
    ]);
    const body = text.slice(0, at) + noise + text.slice(at + Math.floor(random() * 4));
    const reply = await send(`${service.url}/graphql`, { ...init, method: 'POST', body });
    const failed =
      reply.status === 0 ||
      reply.codes.includes('INTERNAL_SERVER_ERROR') ||
      LEAK.test(reply.text) ||
      (reply.codes.length === 0 && !reply.text.includes('"data"'));
    if (failed) {
      failures += 1;
      names.push(`${name}: ${body.slice(0, 120)} → ${reply.text.slice(0, 120)}`);
    }
  }
  return {
    goal: 'G16',
    what: `randomly changed requests for ${seconds} s`,
    figure: `${failures} of ${cases} failed${names.length > 0 ? ` (${names.slice(0, 2).join('; ')})` : ''}`,
    holds: failures === 0,
  };
}

/** Transactions of the service that run in the database now, but for its probe's. */
async function transactions(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD metaData
     WHERE metaData.app = 'entente' AND metaData.statement <> 'probe'
     RETURN count(*) AS running`,
    {},
    { routing: neo4j.routing.READ },
  );
  return Number(records[0]!.get('running'));
}

async function isRunning(driver: Driver): Promise<boolean> {
  for (const until = performance.now() + 10_000; performance.now() < until; await pause(20)) {
    if ((await transactions(driver)) > 0) return true;
  }
  return false;
}

/** The same numbers for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function ms(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}

function named(replies: readonly { readonly name: string }[]): string {
  const names = [...new Set(replies.map(({ name }) => name))];
  return names.length === 0 ? '' : ` (${names.slice(0, 3).join(', ')})`;
}
