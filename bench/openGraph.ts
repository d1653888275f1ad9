import { join, resolve } from 'node:path';

import { readConfig } from '../src/config/config.ts';
import { openDatabase } from '../src/localNeo4j/openDatabase.ts';
import { Graph } from '../src/neo4j/Graph.ts';
import type { Address } from '../src/config/Address.ts';
import { prepareGraph } from '../src/record/prepareGraph.ts';
import { importGraph } from './graph/importGraph.ts';
import type { ImportedGraph } from './graph/importGraph.ts';
import { processWith } from './measure/cpu.ts';

/** How large the synthetic graphs are, as multiples of 5,900 entities, and what memory their Neo4j gets. */
export const SIZES = {
  S: { scale: 1, heap: '512m' },
  M: { scale: 10, heap: '1g' },
  L: { scale: 33, heap: '2g' },
} as const;
export type Size = keyof typeof SIZES;

/** A Neo4j of the bench's own that holds a synthetic graph. */
export interface BenchGraph extends AsyncDisposable {
  readonly graph: Graph;
  readonly address: Address;
  readonly imported: ImportedGraph;
  /** The process of its Java. */
  readonly java: number;
}

/** Starts a local Neo4j with a graph of some size, which is made and imported the first time. */
export async function openGraph(size: Size, report: (line: string) => void): Promise<BenchGraph> {
  const config = readConfig(process.env);
  const folder = join(config.local.folder, `bench-${size}`);
  const { scale, heap } = SIZES[size];
  const imported = await importGraph(folder, scale, report);
  const database = await openDatabase(
    {
      ...config,
      neo4j: { uri: undefined, user: 'neo4j', password: undefined, database: 'neo4j' },
      local: { ...config.local, runtime: 'java', folder, boltPort: 0, heap },
    },
    report,
  );
  try {
    const address = { ...database, database: 'neo4j' };
    const graph = new Graph(address);
    await prepareGraph(graph);
    return {
      graph,
      address,
      imported,
      java: processWith('java', `-Dentente.home=${resolve(folder, 'neo4j')}`),
      [Symbol.asyncDispose]: async () => {
        await graph[Symbol.asyncDispose]();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
