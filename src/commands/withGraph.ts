import type { Config } from '../config.ts';
import { joinDatabase } from '../database/joinDatabase.ts';
import { Graph } from '../graph/Graph.ts';
import { prepareGraph } from '../statements/prepareGraph.ts';

/** Does a command's work on the graph that runs already, or on one started for it alone. */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await joinDatabase(config, say);
  try {
    await using graph = new Graph({ ...database, database: config.neo4j.database });
    await prepareGraph(graph);
    const done = await work(graph);
    // By neo4j:// there may be several servers: whoever reads from another can say what has to be seen.
    if (config.neo4j.uri?.startsWith('neo4j') === true && graph.bookmarks.length > 0) {
      say(`Bookmark: ${graph.bookmarks.join(',')}`);
    }
    return done;
  } finally {
    await database.stop();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
