import { setMaxListeners } from 'node:events';

import type { Logger } from 'pino';

import { API_LIMITS, CypherSandbox } from '../sandbox/CypherSandbox.ts';
import { LOCAL, PUBLIC } from '../config/clients.ts';
import type { Client } from '../config/clients.ts';
import type { Config } from '../config/config.ts';
import { contextFor } from '../graphql/core/context.ts';
import { createLog } from '../config/createLog.ts';
import { claimPort } from '../localNeo4j/claimPort.ts';
import { lockFolder } from '../localNeo4j/lockFolder.ts';
import { openRestartable } from '../localNeo4j/openDatabase.ts';
import { addressGiven, useAddress } from '../localNeo4j/useAddress.ts';
import { needsRestart, requestErrorFor, StartError } from '../config/errors.ts';
import { Graph } from '../neo4j/Graph.ts';
import type { Address } from '../config/Address.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { isLoopback } from '../config/isLoopback.ts';
import { readOperations } from '../server/persistedOperations.ts';
import { Readiness } from '../server/Readiness.ts';
import { startServer } from '../server/server.ts';
import { prepareGraph } from '../record/prepareGraph.ts';
import { Texts } from '../record/texts.ts';
import { warmingOrder, warmPlans } from '../server/warmPlans.ts';
import type { Shipped } from '../server/warmPlans.ts';
import { buildPages } from './buildPages.ts';
import { giveCodes } from './giveCodes.ts';
import { changedTexts } from '../import/judge.ts';
import { writeLoads } from './seed.ts';
import { stopSignal } from './stopSignal.ts';
import { say } from './output/say.ts';

/** Runs the service until it receives a signal to stop: a database, the seed in it, the API and the playground. */
export async function start(config: Config): Promise<void> {
  const stop = stopSignal();
  const loads = seedLoads(await readSeed(SEED));
  const texts = new Texts(config.texts);
  const operations =
    config.operations && (await readOperations(config.operations.file, config.operations.only));
  for (const line of await changedTexts(loads, texts)) say(line);
  // A second start is refused because the first runs, not because its port is taken.
  if (config.neo4j.uri === undefined) (await lockFolder(config.local.folder)).release();
  await claimPort(config.http.port, 'ENTENTE_PORT', config.http.host);

  const pages = buildPages(say);
  // Whatever comes of it is asked below, when there is a database to stop.
  pages.catch(() => {});
  const isGiven = config.neo4j.uri !== undefined;
  const own = isGiven ? undefined : await openRestartable(config, say);
  const database = own ?? addressGiven(config.neo4j.uri!, config);
  const ended = new AbortController();
  try {
    const address = { ...database, database: config.neo4j.database };
    const log = createLog(config.log);
    using readiness = new Readiness('starting');
    await using graph = new Graph(address, { hurried: true });
    await using closing = new AsyncDisposableStack();
    closing.defer(() => ended.abort());
    let sandbox: CypherSandbox | undefined;
    const prepare = async (): Promise<void> => {
      if (isGiven) await useAddress(database.uri, config, say, ended.signal);
      await using loading = new Graph(address);
      await prepareGraph(loading);
      const isSeeded = await writeLoads(loading, loads, { report: say, remark: say, isBrief: true });
      const hasChanged = (await giveCodes(loading, say)) || isSeeded;
      // Otherwise it counts what is new in its indexes some seconds later, and then plans everything anew.
      if (hasChanged) await loading.alter('CALL db.prepareForReplanning(300)');
      if (config.http.cypher) sandbox = closing.use(await sandboxFor(config, address));
    };
    // A database of our own is there by now; somebody else's may come later, and go and come back.
    if (!isGiven) await prepare();
    await pages;
    await using server = await startServer(graph, texts, {
      ...config.http,
      operations,
      sandbox: () => sandbox,
      limits: config.limits,
      log,
      readiness,
      known: config.access.known,
      anonymous: anonymousFor(config),
      origins: config.access.origins,
      admin: config.admin,
      notice: NOTICE,
    });
    const asked = stop.whenAsked();
    const prepared = isGiven ? preparedSometime(prepare) : Promise.resolve();
    const failed = prepared.then(async () => {
      await warm(graph, texts, log, ended.signal);
      const probed = closing.use(new Graph(address, { connections: 1, hurried: true }));
      const { promise: broken, reject } = Promise.withResolvers<never>();
      const restart = async (): Promise<void> => {
        say('Neo4j failed to write and now refuses every query; restarting it');
        try {
          await own?.restart();
        } catch (error) {
          reject(error);
          return;
        }
        graph.reconnect();
        await warm(graph, texts, log, ended.signal);
      };
      readiness.watch(watching(graph, probed, log, own && restart));
      sayWhereToLook(server.url, database);
      return broken;
    });
    const fault = await Promise.race([database.ended, asked, failed]);
    if (fault !== undefined) throw new StartError(fault);
    say('Stopping …');
    setTimeout(() => process.exit(1), PATIENCE).unref();
  } finally {
    await database.stop();
  }
}

/** How long the service still answers after it has said that it will end. */
const NOTICE = 1_500;
/** How long it may take to end; then it is ended in disorder. */
const PATIENCE = 12_000;
/** How long the service waits for the database to plan what the pages ask, in milliseconds. */
const WARMING = 60_000;

/** Who asks without a token: on this machine whoever can, elsewhere nobody unless it is open. */
function anonymousFor({ access: { known, open }, http: { host } }: Config): Client | undefined {
  if (open) return PUBLIC;
  return known.length === 0 && isLoopback(host) ? LOCAL : undefined;
}

/** Where analysts' Cypher is run. A copy may come and go, and nobody else waits for it. */
async function sandboxFor({ analysts }: Config, address: Address): Promise<CypherSandbox> {
  return analysts === undefined
    ? await CypherSandbox.open(address, API_LIMITS)
    : new CypherSandbox(analysts, API_LIMITS);
}

/** Prepares the graph as soon as it can be reached, and again if it goes away meanwhile. */
async function preparedSometime(prepare: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await prepare();
    } catch (error) {
      if (requestErrorFor(error).extensions['code'] !== 'SERVICE_UNAVAILABLE') throw error;
    }
  }
}

/** Has the database plan what is asked first, and goes on with the rest beside the first requests. */
async function warm(graph: Graph, texts: Texts, log: Logger, ended: AbortSignal): Promise<void> {
  const { first, rest } = warmingOrder();
  const plan = async (operations: readonly Shipped[], atOnce: number): Promise<void> => {
    const signal = AbortSignal.any([AbortSignal.timeout(WARMING), ended]);
    setMaxListeners(0, signal);
    const started = performance.now();
    const faults = await warmPlans(
      () => contextFor(graph, texts, undefined, { signal, milliseconds: WARMING, request: 'warm-up' }),
      operations,
      atOnce,
    );
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    if (ended.aborted) return;
    const warmed = { seconds, operations: operations.length };
    if (faults.length > 0) log.warn({ ...warmed, faults }, 'not warm: the first requests may be slow');
    else log.info(warmed, 'warm');
  };
  // As many as a small machine has processors; later one, so that the other is free for who asks.
  await plan(first, 2);
  void plan(rest, 1);
}

function watching(
  graph: Graph,
  probed: Graph,
  log: Logger,
  restart: (() => Promise<void>) | undefined,
): Parameters<Readiness['watch']>[0] {
  let isRestarting = false;
  return {
    probe: async (signal) => {
      if (isRestarting) throw new Error('Neo4j is being restarted');
      try {
        await probed.read(['probe'], 'RETURN 1 AS one', {}, { signal, milliseconds: 1_000 });
      } catch (error) {
        probed.reconnect();
        if (restart !== undefined && needsRestart(error)) {
          isRestarting = true;
          void restart().finally(() => {
            isRestarting = false;
          });
        }
        throw error;
      }
    },
    onRecovered: () => graph.reconnect(),
    onChange: (unready) => (unready === undefined ? log.info('ready') : log.error({ unready }, 'not ready')),
  };
}

function sayWhereToLook(
  url: string,
  database: { uri: string; user: string; passwordFile: string | undefined },
): void {
  const { passwordFile } = database;
  const password = passwordFile === undefined ? 'the password given' : `the password in ${passwordFile}`;
  const shell = `cypher-shell -a ${database.uri} -u ${database.user}`;
  say(
    [
      '',
      'Entente is running.',
      `  Explore     ${url}/explore/`,
      `  Playground  ${url}/playground/`,
      `  API         ${url}/graphql`,
      `  Bolt        ${database.uri}, user ${database.user}, ${password}`,
      `  Cypher      ${shell}${passwordFile === undefined ? '' : ` -p "$(cat ${passwordFile})"`}`,
      '  Stop it with Ctrl-C.',
      '',
    ].join('\n'),
  );
}
