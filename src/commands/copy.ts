import { join } from 'node:path';

import { copyGraph } from '../sandbox/copyGraph.ts';
import { readPort } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import { claimPort } from '../localNeo4j/claimPort.ts';
import { joinDatabase } from '../localNeo4j/joinDatabase.ts';
import { readOnlySettings } from '../localNeo4j/writeConfiguration.ts';
import { openDatabase } from '../localNeo4j/openDatabase.ts';
import { StartError } from '../config/errors.ts';
import { Graph } from '../neo4j/Graph.ts';
import { prepareGraph } from '../record/prepareGraph.ts';
import { stopSignal } from './stopSignal.ts';
import { note, say } from './output/say.ts';

/** Runs a second Neo4j with a read-only copy of the graph, until it is stopped. */
export async function copy(config: Config, givenPort: string): Promise<void> {
  const port = readPort('--port', givenPort);
  const stop = stopSignal();
  await claimPort(port, '--port');
  // Nobody is to be answered by half a copy: where it will be asked, it answers only when it is whole.
  const local = { ...config.local, folder: join(config.local.folder, 'copy'), boltPort: 0 };
  const own = {
    ...config,
    neo4j: { ...config.neo4j, uri: undefined, user: 'neo4j', database: 'neo4j' },
    local,
  };

  const target = await openDatabase(own, note);
  try {
    const source = await joinDatabase(config, note);
    try {
      await using from = new Graph({ ...source, database: config.neo4j.database });
      await using to = new Graph({ ...target, database: 'neo4j' });
      await prepareGraph(to);
      const { nodes, relationships } = await copyGraph(from, to);
      note(`Copied ${nodes} nodes and ${relationships} relationships`);
    } finally {
      await source.stop();
    }
  } finally {
    await target.stop();
  }

  const readOnly = await openDatabase(
    { ...own, local: { ...local, boltPort: port, settings: readOnlySettings } },
    note,
  );
  try {
    say(
      [
        '',
        'The copy is running, read-only.',
        `  Bolt      ${readOnly.uri}`,
        `  User      ${readOnly.user}`,
        `  Password  ${readOnly.password}`,
        '  Stop it with Ctrl-C.',
        '',
      ].join('\n'),
    );
    const fault = await Promise.race([readOnly.ended, stop.whenAsked()]);
    if (fault !== undefined) throw new StartError(fault);
  } finally {
    await readOnly.stop();
  }
}
