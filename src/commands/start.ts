import { API_LIMITS, Bench } from '../analyst/Bench.ts';
import type { Config } from '../config.ts';
import { claimPort } from '../database/claimPort.ts';
import { lockFolder } from '../database/lockFolder.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { StartError } from '../errors.ts';
import { Graph } from '../graph/Graph.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { readOperations } from '../persistedOperations.ts';
import { startServer } from '../server.ts';
import { prepareGraph } from '../statements/prepareGraph.ts';
import { Texts } from '../texts.ts';
import { buildPages } from './buildPages.ts';
import { changedTexts, writeLoads } from './seed.ts';
import { stopSignal } from './stopSignal.ts';

/** Runs the service until it is told to stop: a database, the seed in it, the API and the playground. */
export async function start(config: Config): Promise<void> {
  const stop = stopSignal();
  const loads = seedLoads(await readSeed(SEED));
  const texts = new Texts(config.texts);
  const operations =
    config.operations && (await readOperations(config.operations.file, config.operations.only));
  for (const line of await changedTexts(loads, texts)) say(line);
  // A second start beside the first is told so, rather than that its port is taken.
  if (config.neo4j.uri === undefined) (await lockFolder(config.local.folder)).release();
  await claimPort(config.http.port, 'ENTENTE_PORT', config.http.host);

  const pages = buildPages(say);
  // Whatever comes of it is asked below, when there is a database to stop.
  pages.catch(() => {});
  const database = await openDatabase(config, say);
  try {
    const address = { ...database, database: config.neo4j.database };
    await using graph = new Graph(address);
    await using bench = config.http.cypher ? await Bench.open(address, API_LIMITS) : undefined;
    await prepareGraph(graph);
    await writeLoads(graph, loads, say);
    await pages;
    await using server = await startServer(graph, texts, { ...config.http, operations, bench });
    sayWhereToLook(server.url, database);
    const fault = await Promise.race([database.ended, stop.whenAsked()]);
    if (fault !== undefined) throw new StartError(fault);
    say('Stopping …');
  } finally {
    await database.stop();
  }
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
      'Entente is up.',
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

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
