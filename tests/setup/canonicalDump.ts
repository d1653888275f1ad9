import type { Graph } from '../../src/neo4j/Graph.ts';

/** Everything in the graph but its clocks, in one order: two graphs are the same if their dumps are equal. */
export async function canonicalDump(graph: Graph): Promise<string[]> {
  const nodes = await graph.read(
    ['dump'],
    `MATCH (n)
     RETURN labels(n) AS labels, coalesce(n.id, n.scheme + ':' + n.value) AS id, properties(n) AS properties`,
    {},
  );
  const relationships = await graph.read(
    ['dump'],
    `MATCH (a)-[r]->(b)
     RETURN
       coalesce(a.id, a.scheme + ':' + a.value) AS from, type(r) AS type,
       coalesce(b.id, b.scheme + ':' + b.value) AS to, properties(r) AS properties`,
    {},
  );
  return [...nodes, ...relationships].map(canonical).toSorted();
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'at' || key === 'until') return undefined;
    if (key === 'labels') return (part as string[]).toSorted();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
