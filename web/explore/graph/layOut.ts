import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

import type { Drawn } from './Drawn.ts';

/** A drawing of many has smaller nodes. */
const CROWD = 120;
/** How much room a node is given beside its own. */
const ROOM = 3;

/** Makes the graph what is to be drawn. What stays keeps its place; what is new begins beside what it is tied to. */
export function layOut(graph: Graph, { nodes, edges }: Drawn, onDay: boolean): void {
  const wanted = new Set(nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  graph.clearEdges();
  const stayed = new Set(graph.nodes());
  const usual = nodes.length > CROWD ? 7 : 10;
  nodes.forEach(({ id, kind, name, behind, opened }, index) => {
    const tie = edges.find(
      ({ from, to }) => (from === id && stayed.has(to)) || (to === id && stayed.has(from)),
    );
    const beside = tie && graph.getNodeAttributes(tie.from === id ? tie.to : tie.from);
    // Sunflower: the same graph always begins in the same places.
    const angle = index * 2.4;
    const place = {
      x: (beside?.['x'] ?? 0) + Math.cos(angle) * Math.sqrt(index + 1),
      y: (beside?.['y'] ?? 0) + Math.sin(angle) * Math.sqrt(index + 1),
    };
    const radius = opened ? usual * 1.5 : usual;
    const look = { name, kind, behind, opened, radius, size: radius * ROOM };
    graph.mergeNode(id, stayed.has(id) ? look : { ...look, ...place });
  });
  for (const { id, from, to, planned, inForce } of edges) {
    if (!wanted.has(from) || !wanted.has(to)) continue;
    graph.mergeEdgeWithKey(id, from, to, { dashed: planned || (onDay && inForce === 'UNKNOWN') });
  }
  const isFresh = stayed.size === 0;
  if (!isFresh && nodes.every(({ id }) => stayed.has(id))) return;
  // What was there stays where a reader has it in mind.
  for (const id of graph.nodes()) graph.setNodeAttribute(id, 'fixed', !isFresh && stayed.has(id));
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: true,
    gravity: 0.4,
    scalingRatio: 30,
    barnesHutOptimize: graph.order > 200,
  };
  forceAtlas2.assign(graph, { iterations: graph.order > 150 ? 120 : 300, settings });
}
