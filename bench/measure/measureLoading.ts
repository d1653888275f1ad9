import type { Graph } from '../../src/neo4j/Graph.ts';
import { parseQuery } from '../../src/neo4j/queries.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { graphRows } from '../graph/graphRows.ts';
import { syntheticLoads } from '../graph/syntheticLoads.ts';

const WORLD = 'c';

/** How many nodes and relationships a second are written: by loading files, and bare. */
export interface Loading {
  readonly rows: number;
  readonly loadPerSecond: number;
  /** The same nodes alone, without looking up, deriving or tying anything. */
  readonly barePerSecond: number;
}

/** Loads a small world into the graph, writes as many bare nodes, and removes both. */
export async function measureLoading(graph: Graph): Promise<Loading> {
  const loads = [...syntheticLoads(0.1, WORLD)];
  const made = loads.map(graphRows);
  const nodes = made.flatMap((one) => one.nodes).map(({ properties }) => properties);
  const rows = nodes.length + made.reduce((sum, { edges }) => sum + edges.length, 0);
  try {
    const loadSeconds = await secondsOf(async () => {
      for (const load of loads) await writeLoad(graph, load);
    });
    const bareSeconds = await secondsOf(() =>
      graph.write('bare', (transaction) => transaction.run(BARE, { rows: nodes })),
    );
    return { rows, loadPerSecond: rows / loadSeconds, barePerSecond: nodes.length / bareSeconds };
  } finally {
    await graph.alter(REMOVE);
  }
}

const BARE = parseQuery(
  'bare',
  '// Bare nodes.\n//\n// @param rows LIST<MAP>\n// @parts rows\nUNWIND $rows AS row\nCREATE (node:Bare)\nSET node = row',
);

const REMOVE = `
MATCH (load:Load) WHERE load.id STARTS WITH 'synthetic-${WORLD}-'
OPTIONAL MATCH (load)<-[:BROUGHT_BY]-(evidence)<-[:HAS_EVIDENCE]-(statement)
OPTIONAL MATCH (statement)-[:HAS_REVISION]->(revision)
DETACH DELETE load, evidence, statement, revision
WITH DISTINCT 1 AS done
MATCH (node:Bare) DETACH DELETE node
WITH DISTINCT 1 AS done
MATCH (entity:Entity) WHERE entity.declaredBy STARTS WITH 'synthetic-${WORLD}-'
OPTIONAL MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(label)
DETACH DELETE entity, label`;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
