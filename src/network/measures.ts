import { UndirectedGraph } from 'graphology';
import type { AbstractGraph as Graph } from 'graphology-types';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';

// Their types have a `default` which CommonJS modules don't have when they are imported.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const eigenvector = eigenvectorModule as unknown as typeof eigenvectorModule.default;

/** What a node is in its network, by measures that NetworkX has under the same names. */
export interface Measures {
  /** The number of nodes that it is tied to. */
  readonly degree: number;
  /** The share of the shortest paths between others that lead through it, from 0 to 1. */
  readonly betweenness: number;
  /** How well tied those are that it is tied to; all of a network together have the length 1. */
  readonly eigenvector: number | null;
  /** The number of its community, counted from 0 by size; communities are found by Louvain's method. */
  readonly community: number;
  /** How many of its ties are bridges: without one, the network would fall apart there. */
  readonly bridges: number;
}

/** The measures of each node. Directions, loops and the number of ties between two don't count. */
export function measuresOf(network: Graph): Map<string, Measures> {
  const simple = simpleOf(network);
  if (simple.order === 0) return new Map();
  const between = betweenness(simple, { getEdgeWeight: null });
  const eigen = eigenvectorOf(simple);
  const communities = communitiesOf(simple);
  const bridges = bridgesOf(simple);
  return new Map(
    simple.mapNodes((node) => [
      node,
      {
        degree: simple.degree(node),
        betweenness: between[node]!,
        eigenvector: eigen?.[node] ?? null,
        community: communities.get(node)!,
        bridges: bridges.get(node) ?? 0,
      },
    ]),
  );
}

/** Gives each node its measures as attributes. */
export function addMeasures(network: Graph): void {
  for (const [node, measures] of measuresOf(network)) network.mergeNodeAttributes(node, measures);
}

function simpleOf(network: Graph): UndirectedGraph {
  const simple = new UndirectedGraph();
  // In the order of their ids: what is found must not depend on the order in which the graph was read.
  for (const node of network.nodes().toSorted()) simple.addNode(node);
  const pairs = network.mapEdges((_edge, _attributes, a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`));
  for (const pair of [...new Set(pairs)].toSorted()) {
    const [a, b] = pair.split('|');
    if (a !== b) simple.addEdge(a, b);
  }
  return simple;
}

/** How far a node may still be off, on average, where the method for eigenvectors ends. */
const PRECISION = 1e-6;

/** Null where the method comes to no end, as in networks without ties. */
function eigenvectorOf(simple: UndirectedGraph): Record<string, number> | null {
  if (simple.size === 0) return null;
  try {
    const found = eigenvector(simple, { getEdgeWeight: null, maxIterations: 10_000, tolerance: PRECISION });
    // What isn't tied to the rest tends to zero, and is some remainder such as 3.6e-39 where the method ends.
    return Object.fromEntries(
      Object.entries(found).map(([node, value]) => [
        node,
        simple.degree(node) === 0 || value < PRECISION ? 0 : value,
      ]),
    );
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null;
    throw error;
  }
}

function communitiesOf(simple: UndirectedGraph): Map<string, number> {
  if (simple.size === 0)
    return new Map(simple.mapNodes((node, _attributes) => node).map((node, index) => [node, index]));
  // The walk over the nodes in order, and not at random: the same network has the same communities each time.
  const found = louvain(simple, { getEdgeWeight: null, randomWalk: false });
  const members = Map.groupBy(Object.keys(found), (node) => found[node]!);
  const bySize = [...members.values()].toSorted((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(bySize.flatMap((nodes, index) => nodes.map((node): [string, number] => [node, index])));
}

/** How many bridges end at each node: Tarjan's method, without recursion. */
export function bridgesOf(simple: UndirectedGraph): Map<string, number> {
  const ends = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  for (const root of simple.nodes()) {
    if (order.has(root)) continue;
    const path: { node: string; from: string | null; left: string[] }[] = [];
    const enter = (node: string, from: string | null): void => {
      order.set(node, order.size);
      lowest.set(node, order.get(node)!);
      path.push({ node, from, left: simple.neighbors(node) });
    };
    enter(root, null);
    while (path.length > 0) {
      const { node, from, left } = path.at(-1)!;
      const next = left.pop();
      if (next === undefined) {
        path.pop();
        if (from === null) continue;
        lowest.set(from, Math.min(lowest.get(from)!, lowest.get(node)!));
        if (lowest.get(node)! > order.get(from)!) {
          for (const end of [from, node]) ends.set(end, (ends.get(end) ?? 0) + 1);
        }
      } else if (!order.has(next)) enter(next, node);
      else if (next !== from) lowest.set(node, Math.min(lowest.get(node)!, order.get(next)!));
    }
  }
  return ends;
}
