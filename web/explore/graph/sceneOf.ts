import type Graph from 'graphology';

import type { EntityKind } from '../generated/graphql.ts';
import { toScreen } from './Camera.ts';
import type { Camera } from './Camera.ts';
import { placeLabels } from './placeLabels.ts';

/** What is seen of a graph, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: readonly SceneEdge[];
}

export interface SceneNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly behind: number;
  readonly opened: boolean;
  /** How many edges end here. */
  readonly ties: number;
  readonly radius: number;
  x: number;
  y: number;
  /** Where its name stands from its middle, beginning in the middle of its height; left out where there is no room. */
  label?: { readonly text: string; readonly dx: number; readonly dy: number };
}

export interface SceneEdge {
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly dashed: boolean;
}

const MOST_LETTERS = 32;

/** What a camera sees. `widthOf` measures a text in the drawing's letters, in pixels. */
export function sceneOf(
  graph: Graph,
  camera: Camera,
  width: number,
  height: number,
  widthOf: (text: string) => number,
): Scene {
  const nodes = new Map<string, SceneNode>();
  const growth = Math.min(Math.max(Math.sqrt(camera.zoom), 0.5), 2);
  graph.forEachNode((id, { x, y, size, name, kind, behind, opened }) => {
    nodes.set(id, {
      id,
      kind: kind as EntityKind,
      name: name as string,
      behind: behind as number,
      opened: opened as boolean,
      ties: graph.degree(id),
      radius: (size as number) * growth,
      ...toScreen(camera, { x: x as number, y: y as number }, width, height),
    });
  });
  const edges = graph.mapEdges((_edge, { dashed }, from, to) => ({
    from: nodes.get(from)!,
    to: nodes.get(to)!,
    dashed: dashed as boolean,
  }));
  placeLabels([...nodes.values()], width, height, shortened, widthOf);
  return { width, height, nodes, edges };
}

/** Names that begin alike, as those of battlegroups do, differ at their ends: so the middle is left out. */
function shortened(name: string): string {
  return name.length > MOST_LETTERS
    ? `${name.slice(0, 14).trimEnd()} … ${name.slice(-15).trimStart()}`
    : name;
}
