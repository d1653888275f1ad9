import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

import { wordOf } from '../entity/wordsOf.ts';
import { countBehind } from './Drawn.ts';
import type { Drawn } from './Drawn.ts';

/** A drawing of many has smaller nodes. */
const CROWD = 120;
/** The side of the square that each entity has on average, and what stays free between two; in radii's measure. */
const PLOT = 56;
const GAP = 26;
const ROUNDS = 60;

/** Makes the graph what is to be drawn. What stays keeps its place; what is new begins beside an entity to which it is related. */
export function layOut(graph: Graph, { nodes, edges }: Drawn, onDay: boolean): void {
  const wanted = new Set(nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  graph.clearEdges();
  const stayed = new Set(graph.nodes());
  const usual = nodes.length > CROWD ? 7 : 10;
  nodes.forEach((node, index) => {
    const { id, kind, name, opened } = node;
    const edge = edges.find(
      ({ from, to }) => (from === id && stayed.has(to)) || (to === id && stayed.has(from)),
    );
    const beside = edge && graph.getNodeAttributes(edge.from === id ? edge.to : edge.from);
    // Sunflower: the same graph always begins in the same places.
    const angle = index * 2.4;
    const place = {
      x: (beside?.['x'] ?? 0) + Math.cos(angle) * Math.sqrt(index + 1),
      y: (beside?.['y'] ?? 0) + Math.sin(angle) * Math.sqrt(index + 1),
    };
    const radius = opened ? usual * 1.5 : usual;
    const look = { name, kind, behind: countBehind(node), opened, radius, size: radius };
    graph.mergeNode(id, stayed.has(id) ? look : { ...look, ...place });
  });
  for (const { id, type, from, to, planned, inForce } of edges) {
    if (!wanted.has(from) || !wanted.has(to)) continue;
    const dashed = planned || (onDay && inForce === 'UNKNOWN');
    graph.mergeEdgeWithKey(id, from, to, { dashed, word: wordOf(type) });
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
  keepApart(graph);
}

/** Brings the layout to the measure of its nodes, and pushes apart those that would cover each other. */
function keepApart(graph: Graph): void {
  const nodes = graph.mapNodes((id, { x, y, radius, fixed }) => ({
    id,
    x: x as number,
    y: y as number,
    radius: radius as number,
    weight: fixed ? 0 : 1,
  }));
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  const side = Math.max(extent(nodes.map(({ x }) => x)), extent(nodes.map(({ y }) => y))) || 1;
  const measure = (Math.sqrt(nodes.length) * PLOT) / side;
  for (const node of nodes) {
    node.x *= measure;
    node.y *= measure;
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    nodes.forEach((a, index) => {
      for (const b of nodes.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const lacking = a.radius + b.radius + GAP - distance;
        if (lacking <= 0 || a.weight + b.weight === 0) continue;
        const by = lacking / distance / (a.weight + b.weight);
        a.x -= dx * by * a.weight;
        a.y -= dy * by * a.weight;
        b.x += dx * by * b.weight;
        b.y += dy * by * b.weight;
      }
    });
  }
  for (const { id, x, y } of nodes) graph.mergeNodeAttributes(id, { x, y });
}
