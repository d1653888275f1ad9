import type Graph from 'graphology';

import type { EntityKind } from '../generated/graphql.ts';
import { toScreen } from './Camera.ts';
import type { Camera } from './Camera.ts';
import { placeLabels } from './placeLabels.ts';
import type { Scene, SceneNode } from './Scene.ts';

const MOST_LETTERS = 32;
/** From farther away the numbers would cover what is between them. */
const NEAR = 1.6;

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
  graph.forEachNode((id, { x, y, radius, name, kind, behind, opened }) => {
    nodes.set(id, {
      id,
      kind: kind as EntityKind,
      name: name as string,
      behind: behind as number,
      isCounted: (behind as number) > 0 && ((opened as boolean) || camera.zoom >= NEAR),
      opened: opened as boolean,
      degree: graph.degree(id),
      radius: (radius as number) * growth,
      ...toScreen(camera, { x: x as number, y: y as number }, width, height),
    });
  });
  const edges = graph.mapEdges((id, { dashed, word }, from, to) => ({
    id,
    word: word as string,
    from: nodes.get(from)!,
    to: nodes.get(to)!,
    dashed: dashed as boolean,
  }));
  placeLabels([...nodes.values()], width, height, shortened, widthOf);
  return { width, height, nodes, edges };
}

/** Names that begin alike, as those of battlegroups do, differ at their ends: so the middle is left out. */
export function shortened(name: string): string {
  return name.length > MOST_LETTERS
    ? `${name.slice(0, 14).trimEnd()} … ${name.slice(-15).trimStart()}`
    : name;
}
