import type { Graph } from '../../src/neo4j/Graph.ts';
import { parseQuery } from '../../src/neo4j/queries.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { graphRows } from '../graph/graphRows.ts';
import { syntheticLoads } from '../graph/syntheticLoads.ts';

const WORLD = 'c';

/** How many nodes and relationships a second are written: by loading files, and by an UNWIND that only creates them. */
export interface Loading {
  readonly rows: number;
  readonly loadPerSecond: number;
  /** The same nodes with their properties, and then relationships between them, without any other look-up or rule. */
  readonly barePerSecond: number;
}

/** Loads a small world into the graph, writes the same nodes and relationships bare, and removes both. */
export async function measureLoading(graph: Graph): Promise<Loading> {
  const loads = [...syntheticLoads(0.1, WORLD)];
  const made = loads.map(graphRows);
  const nodes = made.flatMap((one) => one.nodes);
  const edges = made.flatMap((one) => one.edges);
  const rows = nodes.length + edges.length;
  try {
    await graph.alter('CREATE CONSTRAINT bare_key IF NOT EXISTS FOR (n:Bare) REQUIRE n.key IS UNIQUE');
    const loadSeconds = await secondsOf(async () => {
      for (const load of loads) await writeLoad(graph, load);
    });
    const bareSeconds = await secondsOf(() =>
      graph.write('bare', async (transaction) => {
        await transaction.run(BARE_NODES, { rows: nodes });
        await transaction.run(BARE_RELATIONSHIPS, { rows: edges });
      }),
    );
    return { rows, loadPerSecond: rows / loadSeconds, barePerSecond: rows / bareSeconds };
  } finally {
    await graph.alter(REMOVE);
    await graph.alter('DROP CONSTRAINT bare_key IF EXISTS');
  }
}

const HEADER = '// Bare.\n//\n// @param rows LIST<MAP>\n// @parts rows\n';
const BARE_NODES = parseQuery(
  'bareNodes',
  `${HEADER}UNWIND $rows AS row
CREATE (node:Bare {key: row.key})
SET node += row.properties`,
);
const BARE_RELATIONSHIPS = parseQuery(
  'bareRelationships',
  `${HEADER}UNWIND $rows AS row
MATCH (from:Bare {key: row.from})
MATCH (to:Bare {key: row.to})
CREATE (from)-[r:BARE]->(to)
SET r += row.properties`,
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
OPTIONAL MATCH (entity)-[:NAMED|IDENTIFIED_BY|LASTED]->(part)
DETACH DELETE entity, part`;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
