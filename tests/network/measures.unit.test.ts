import { spawnSync } from 'node:child_process';

import * as fc from 'fast-check';
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';

import { measuresOf } from '../../src/network/measures.ts';

type Edge = readonly [string, string];

function networkOf(nodes: readonly string[], edges: readonly Edge[]): UndirectedGraph {
  const network = new UndirectedGraph();
  for (const node of nodes) network.addNode(node);
  for (const [a, b] of edges) network.mergeEdge(a, b);
  return network;
}

describe('Measures of a network', () => {
  it('are those of two triangles that one tie joins', () => {
    const edges: readonly Edge[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'f'],
      ['d', 'f'],
    ];
    const measures = measuresOf(networkOf(['f', 'e', 'd', 'c', 'b', 'a', 'alone'], edges));
    expect(measures.get('c')).toMatchObject({ degree: 3, bridges: 1, community: 0 });
    // Of the 15 pairs of others, six go from a or b to d, e or f: all of them through c.
    expect(measures.get('c')!.betweenness).toBeCloseTo(6 / 15, 12);
    expect(measures.get('a')).toMatchObject({ degree: 2, betweenness: 0, bridges: 0, community: 0 });
    expect(measures.get('e')).toMatchObject({ community: 1 });
    expect(measures.get('alone')).toMatchObject({
      degree: 0,
      betweenness: 0,
      eigenvector: 0,
      bridges: 0,
      community: 2,
    });
    expect(measures.get('a')!.eigenvector).toBeCloseTo(measures.get('f')!.eigenvector!, 6);
  });

  it('take neither loops nor second ties into account', () => {
    const network = new MultiDirectedGraph();
    for (const node of ['a', 'b']) network.addNode(node);
    for (const [a, b] of [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
    ] as const) {
      network.addEdge(a, b);
    }
    expect(measuresOf(network).get('a')).toMatchObject({ degree: 1, bridges: 1 });
  });

  it('are none of importance where nothing is tied', () => {
    expect(measuresOf(networkOf(['a', 'b'], [])).get('b')).toEqual({
      degree: 0,
      betweenness: 0,
      eigenvector: null,
      community: 1,
      bridges: 0,
    });
  });

  const python = spawnSync('python3', ['-c', 'import networkx']);
  it.skipIf(python.status !== 0)(
    'are those that NetworkX computes (skipped without Python and networkx)',
    () => {
      const names = Array.from({ length: 14 }, (_, index) => `n${String(index).padStart(2, '0')}`);
      const edge = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a !== b);
      const graphs = fc
        .sample(fc.array(edge, { minLength: 6, maxLength: 40 }), { seed: 42, numRuns: 40 })
        .map((edges) => {
          const measures = measuresOf(networkOf(names, edges));
          return { edges, communities: names.map((name) => measures.get(name)!.community), measures };
        });
      const { stdout, stderr, status } = spawnSync('python3', ['-c', ORACLE], {
        input: JSON.stringify({
          names,
          graphs: graphs.map(({ edges, communities }) => ({ edges, communities })),
        }),
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers = JSON.parse(stdout) as readonly Answer[];
      for (const [index, { measures, edges }] of graphs.entries()) {
        const expected = answers[index]!;
        for (const name of names) {
          const own = measures.get(name)!;
          expect({ edges, name, degree: own.degree, bridges: own.bridges }).toEqual({
            edges,
            name,
            degree: expected.degree[name],
            bridges: expected.bridges[name],
          });
          expect(own.betweenness).toBeCloseTo(expected.betweenness[name]!, 9);
          expect(own.eigenvector).toBeCloseTo(expected.eigenvector[name]!, 3);
          expect([name, own.degree === 0 && own.eigenvector !== 0]).toEqual([name, false]);
        }
        // Communities aren't unique; ours must be about as good as those of NetworkX.
        expect(expected.ours).toBeGreaterThan(expected.theirs - 0.05);
      }
    },
  );
});

interface Answer {
  readonly degree: Readonly<Record<string, number>>;
  readonly betweenness: Readonly<Record<string, number>>;
  readonly eigenvector: Readonly<Record<string, number>>;
  readonly bridges: Readonly<Record<string, number>>;
  /** The modularity of our communities, and of those that NetworkX finds. */
  readonly ours: number;
  readonly theirs: number;
}

const ORACLE = `
import json, sys
import networkx as nx
given = json.load(sys.stdin)
answers = []
for one in given["graphs"]:
    graph = nx.Graph()
    graph.add_nodes_from(given["names"])
    graph.add_edges_from(one["edges"])
    ends = [end for bridge in nx.bridges(graph) for end in bridge]
    ours = {}
    for name, community in zip(given["names"], one["communities"]):
        ours.setdefault(community, set()).add(name)
    answers.append({
        "degree": dict(graph.degree()),
        "betweenness": nx.betweenness_centrality(graph),
        "eigenvector": nx.eigenvector_centrality(graph, max_iter=10000),
        "bridges": {name: ends.count(name) for name in graph},
        "ours": nx.community.modularity(graph, ours.values()),
        "theirs": nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=1)),
    })
json.dump(answers, sys.stdout)
`;
