/** Tests the goals of the service under load, faults and hostile input, and prints the result for each. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { say } from '../src/commands/output/say.ts';
import { ask } from './ask.ts';
import { attacksOn } from './attacks.ts';
import {
  aborts,
  attacks,
  audits,
  drain,
  fuzz,
  largeRequests,
  limits,
  load,
  memoryBombs,
  outage,
  slowSockets,
  startsBusy,
  untilPlanned,
} from './goals.ts';
import type { Bench, Outcome } from './goals.ts';
import { soakChart } from './soakChart.ts';
import { Database, freePort, Service } from './Service.ts';
import { tableOf } from './tableOf.ts';

const { values } = parseArgs({
  options: {
    soak: { type: 'string' },
    only: { type: 'string', multiple: true },
    port: { type: 'string', default: '0' },
    'bolt-port': { type: 'string', default: '0' },
  },
});

const outcomes: Outcome[] = [];

function tell(...more: readonly Outcome[]): void {
  for (const outcome of more) {
    const { goal, what, figure, holds } = outcome;
    say(`${goal.padEnd(4)} ${holds ? 'holds' : 'FAILS'}  ${what}: ${figure}`);
    outcomes.push(outcome);
  }
}

function wanted(goal: Outcome['goal']): boolean {
  return values.only === undefined || values.only.includes(goal);
}

const boltPort = Number(values['bolt-port']) || (await freePort());
await using database = new Database(boltPort);
await database.start();

const environment = {
  NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
  NEO4J_PASSWORD: database.password,
  ENTENTE_CYPHER: 'on',
};
const start = async (): Promise<Service> =>
  new Service(Number(values.port) || (await freePort()), environment);

// Several find an empty database at once, and one of them fills it.
const several = await Promise.all([start(), start(), start()]);
const seeded = await Promise.all(several.map((one) => one.until('/readyz', 200, 300_000)));
const codes = await Promise.all(several.map((one) => one.stop()));
if (wanted('G19')) {
  tell({
    goal: 'G19',
    what: `${several.length} services started at once on an empty Neo4j`,
    figure: `ready after ${seeded.map((time) => `${Math.round(time / 1_000)} s`).join(', ')}; exit codes ${codes.join(', ')}`,
    holds: seeded.every(Number.isFinite) && codes.every((code) => code === 0),
  });
}
await database.stop();

let service = await start();
await service.until('/livez', 200);
await pause(3_000);
const [live, ready] = [await service.status('/livez'), await service.status('/readyz')];
const refused = await ask(service.url, '{ entity(id: "org/nato") { name } }');
await database.start();
const came = await service.until('/readyz', 200, 120_000);
if (wanted('G13')) {
  tell({
    goal: 'G13',
    what: 'a start without a database',
    figure: `/livez ${live}, /readyz ${ready}, a query ${refused.status} ${refused.codes.join()}; ready ${(came / 1_000).toFixed(1)} s after the database`,
    holds: live === 200 && ready === 503 && refused.status === 503 && came <= 30_000,
  });
}
const driver = neo4j.driver(environment.NEO4J_URI, neo4j.auth.basic('neo4j', database.password));
const bench = (): Bench => ({ database, service, driver });

try {
  if (values.soak === undefined) await goals();
  else await soak(Number(values.soak));
} finally {
  await driver.close();
  await service.stop();
}

async function goals(): Promise<void> {
  if (wanted('G1')) tell(await audits(bench()));
  if (wanted('G2')) tell(...(await attacks(bench(), 4)));
  if (wanted('G17')) tell(await largeRequests(bench()));
  if (wanted('G6')) tell(await limits(bench()));
  if (wanted('G7')) tell(await slowSockets(bench()));
  if (wanted('G9')) tell(await load(bench(), 15));
  if (wanted('G18')) tell(await memoryBombs(bench(), 60));
  if (wanted('G11')) tell(await aborts(bench()));
  if (wanted('G10')) {
    for (const fault of ['SIGKILL', 'SIGTERM', 'SIGSTOP'] as const) tell(await outage(bench(), fault));
  }
  if (wanted('G16')) tell(await fuzz(bench(), 60));
  if (wanted('G12')) {
    for (let turn = 0; turn < 3; turn += 1) {
      tell(await drain(bench()));
      service = await start();
      await service.until('/readyz', 200);
    }
  }
  await service.stop();
  if (wanted('G20')) tell(await startsBusy());
  if (wanted('G14'))
    tell(suite('G14', 'imports killed at every step', globSync('tests/import/faults*.test.ts')));
  if (wanted('G15')) tell(suite('G15', 'statements that try to write', ['tests/sandbox/gate.test.ts']));
  if (values.only === undefined) writeFileSync('docs/trust.md', tableOf(outcomes));
}

/** Runs the tests of a goal that vitest tests. */
function suite(goal: Outcome['goal'], what: string, files: readonly string[]): Outcome {
  if (files.length === 0) return { goal, what, figure: 'no tests yet', holds: false };
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ENTENTE_DATABASE: 'java', NO_COLOR: '1' },
    },
  );
  const [, passed = '0'] = /Tests .*?(\d+) passed/.exec(stdout) ?? [];
  const [, failed = '0'] = /Tests .*?(\d+) failed/.exec(stdout) ?? [];
  return { goal, what, figure: `${passed} tests passed, ${failed} failed`, holds: status === 0 };
}

/** Load and hostile requests for some minutes, and the memory of the service meanwhile. */
async function soak(minutes: number): Promise<void> {
  const all = await attacksOn(service.url);
  const samples: { minute: number; megabytes: number }[] = [];
  await untilPlanned(service);
  const started = performance.now();
  const minute = (): number => (performance.now() - started) / 60_000;
  for (let turn = 0; minute() < minutes; turn += 1) {
    tellSoak(await load(bench(), 10), samples.length);
    for (let n = 0; n < 200; n += 1) {
      const { init } = all[(turn * 200 + n) % all.length]!;
      await fetch(`${service.url}/graphql`, init).then(
        (response) => response.text(),
        () => '',
      );
    }
    samples.push({ minute: minute(), megabytes: service.memory() });
  }
  mkdirSync('docs/images', { recursive: true });
  writeFileSync('docs/images/soak.svg', soakChart(samples));
  // A process keeps the memory that it takes at first; after that, it must stay even.
  const settled = samples.slice(Math.floor(samples.length / 3)).map(({ megabytes }) => megabytes);
  const [least, most] = [Math.min(...settled), Math.max(...settled)];
  const middle = (least + most) / 2;
  const sway = (most - middle) / middle;
  tell({
    goal: 'G8',
    what: `resident memory over ${minutes} minutes`,
    figure: `${Math.round(least)} to ${Math.round(most)} MB after the first third, ±${(100 * sway).toFixed(1)} %; see docs/images/soak.svg`,
    holds: sway <= 0.1,
  });
}

function tellSoak(outcome: Outcome, turn: number): void {
  if (!outcome.holds || turn % 10 === 0) tell(outcome);
}

process.exitCode = outcomes.every(({ holds }) => holds) ? 0 : 1;
