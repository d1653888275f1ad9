import type { Graph, Row, Transaction } from '../neo4j/Graph.ts';
import { queriesNamed } from '../neo4j/queries.ts';
import type { Query } from '../neo4j/queries.ts';
import { writes } from '../neo4j/writes.ts';

const copies = queriesNamed('copy', [
  'createNodes',
  'createRelationships',
  'emptyGraph',
  'nodes',
  'relationships',
]);

/** Nodes or relationships a round trip. */
const PAGE = 5_000;

/** How much was copied. */
export interface Copied {
  readonly nodes: number;
  readonly relationships: number;
}

/** Makes one graph the same as another, which can't change meanwhile: its loads wait for the one lock. */
export async function copyGraph(from: Graph, to: Graph): Promise<Copied> {
  await empty(to);
  return from.write('copy', async (source) => {
    await source.run(writes.lockGraph);
    const here = new Map<string, string>();
    let nodes = 0;
    for await (const rows of pages(source, copies.nodes)) {
      const created = await to.write('copy', (target) => target.run(copies.createNodes, { rows }));
      for (const { key, id } of created) here.set(key as string, id as string);
      nodes += rows.length;
    }
    let relationships = 0;
    for await (const page of pages(source, copies.relationships)) {
      const rows = page.map((row) => ({
        ...row,
        from: here.get(row['from'] as string),
        to: here.get(row['to'] as string),
      }));
      await to.write('copy', (target) => target.run(copies.createRelationships, { rows }));
      relationships += rows.length;
    }
    return { nodes, relationships };
  });
}

async function empty(graph: Graph): Promise<void> {
  let deleted = PAGE;
  while (deleted > 0) {
    const [row] = await graph.write('empty', (target) => target.run(copies.emptyGraph, { limit: PAGE }));
    deleted = row!['deleted'] as number;
  }
}

async function* pages(source: Transaction, query: Query): AsyncGenerator<Row[]> {
  for (let skip = 0; ; skip += PAGE) {
    const rows = await source.run(query, { skip, limit: PAGE });
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
  }
}
