import { once } from 'node:events';

import type { Config } from '../config.ts';
import { onOrphaned } from '../database/onOrphaned.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { StartError } from '../errors.ts';
import { Graph } from '../graph/Graph.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { hasPlayground, startServer } from '../server.ts';
import { prepareGraph } from '../statements/prepareGraph.ts';
import { Texts } from '../texts.ts';
import { buildPlayground } from './buildPlayground.ts';
import { changedTexts, writeLoads } from './seed.ts';

/** Runs the service until it is told to stop: a database, the seed in it, the API and the playground. */
export async function start(config: Config): Promise<void> {
  const loads = seedLoads(await readSeed(SEED));
  const texts = new Texts(config.texts);
  for (const line of await changedTexts(loads, texts)) say(line);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => stop.abort(signal));
  const stopObserving = onOrphaned(() => stop.abort('npm is gone'));

  const built = hasPlayground() ? undefined : buildPlayground(say);
  const database = await openDatabase(config, say);
  try {
    await using graph = new Graph({ ...database, database: config.neo4j.database });
    await prepareGraph(graph);
    await writeLoads(graph, loads, say);
    await built;
    await using server = await startServer(graph, texts, config.http).catch((error: unknown) => {
      throw portError(error, config.http.port);
    });
    sayWhereToLook(server.url, database);
    const ended = await Promise.race([
      database.ended,
      stop.signal.aborted ? 'stopped' : once(stop.signal, 'abort'),
    ]);
    if (typeof ended === 'string' && !stop.signal.aborted) throw new StartError(ended);
    say('Stopping …');
  } finally {
    stopObserving();
    await database.stop();
  }
}

function portError(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new StartError(`Port ${port} is taken by another program; set ENTENTE_PORT to a free one.`, {
    cause: error,
  });
}

function sayWhereToLook(
  url: string,
  database: { uri: string; user: string; passwordFile: string | undefined },
): void {
  const password =
    database.passwordFile === undefined ? 'the password given' : `the password in ${database.passwordFile}`;
  say(
    [
      '',
      'Entente is up.',
      `  Playground  ${url}/playground/`,
      `  API         ${url}/graphql`,
      `  Bolt        ${database.uri}, user ${database.user}, ${password}`,
      '  Stop it with Ctrl-C.',
      '',
    ].join('\n'),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
