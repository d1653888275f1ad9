import type { SceneNode } from './Scene.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HALF_A_LINE = 8;
const GAP = 4;
/** The line under a node that says how much lies behind it. */
const BEHIND = 13;

/**
 * Gives names a place on which nothing else stands: beside their node, else under or over it, else none. What was opened
 * comes first, and then what has most edges.
 */
export function placeLabels(
  nodes: readonly SceneNode[],
  width: number,
  height: number,
  shorten: (name: string) => string,
  widthOf: (text: string) => number,
): void {
  const taken = nodes.map(bodyOf);
  const byRank = nodes.toSorted((a, b) => Number(b.opened) - Number(a.opened) || b.degree - a.degree);
  for (const node of byRank) {
    const text = shorten(node.name);
    const free = placesOf(node, widthOf(text)).find(
      (box) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free);
    node.label = { text, dx: free.left - node.x, dy: free.top + HALF_A_LINE - node.y };
  }
}

function bodyOf({ x, y, radius, isCounted }: SceneNode): Box {
  return {
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius + (isCounted ? BEHIND : 0),
  };
}

function placesOf(node: SceneNode, length: number): Box[] {
  const { x, y, radius } = node;
  const under = bodyOf(node).bottom + GAP / 2;
  const at = (left: number, top: number) => ({
    left,
    top,
    right: left + length,
    bottom: top + 2 * HALF_A_LINE,
  });
  return [
    at(x + radius + GAP, y - HALF_A_LINE),
    at(x - radius - GAP - length, y - HALF_A_LINE),
    at(x - length / 2, under),
    at(x - length / 2, y - radius - GAP / 2 - 2 * HALF_A_LINE),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
