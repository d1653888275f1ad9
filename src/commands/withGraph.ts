import { Neo4jError } from 'neo4j-driver';

import type { Config } from '../config/config.ts';
import { isFull } from '../localNeo4j/checkDisk.ts';
import { joinDatabase } from '../localNeo4j/joinDatabase.ts';
import { NoRoomError } from '../config/errors.ts';
import { Graph } from '../neo4j/Graph.ts';
import { prepareGraph } from '../record/prepareGraph.ts';
import { note } from './output/say.ts';

/** Does a command's work on the graph that runs already, or on one started for it alone. */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await joinDatabase(config, note);
  try {
    await using graph = new Graph({ ...database, database: config.neo4j.database });
    await prepareGraph(graph);
    const done = await work(graph);
    // By neo4j:// there may be several servers: whoever reads from another can say what has to be seen.
    if (config.neo4j.uri?.startsWith('neo4j') === true && graph.bookmarks.length > 0) {
      note(`Bookmark: ${graph.bookmarks.join(',')}`);
    }
    return done;
  } catch (error) {
    // Hardly any of the errors that a full disk leads to speaks of it.
    if (config.neo4j.uri === undefined && error instanceof Neo4jError && isFull(config.local.folder)) {
      throw new NoRoomError(config.local.folder, { cause: error });
    }
    throw error;
  } finally {
    await database.stop();
  }
}

/**
 * Does a command's reading on the copy for analysts, if there is one, else on the graph. It creates no index, since a copy may not be
 * written.
 */
export async function withGraphToRead<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const neo4j = config.analysts ?? config.neo4j;
  const database = await joinDatabase({ ...config, neo4j }, note);
  try {
    await using graph = new Graph({ ...database, database: neo4j.database });
    return await work(graph);
  } finally {
    await database.stop();
  }
}
