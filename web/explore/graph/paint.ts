import { KINDS } from '../entity/kinds.ts';
import type { EntityKind } from '../generated/graphql.ts';
import type { Inks } from './inks.ts';
import type { Scene, SceneEdge, SceneNode } from './Scene.ts';

export const DASHES = [6, 5];
export const FONT = '13px system-ui, sans-serif';
const SMALL_FONT = '600 10px system-ui, sans-serif';

/** Paints a scene, but for one node and its edges, which are being moved. */
export function paintScene(
  context: CanvasRenderingContext2D,
  { width, height, nodes, edges }: Scene,
  inks: Inks,
  without: SceneNode | undefined,
): void {
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = inks.line;
  for (const edge of edges) if (edge.from !== without && edge.to !== without) paintEdge(context, edge);
  const still = [...nodes.values()].filter((node) => node !== without);
  for (const node of still) paintMark(context, node);
  paintBehind(context, still, inks);
  for (const node of still) paintName(context, node, inks);
}

/** Paints what a reader looks at over the rest: with its edges, a ring, and its whole name. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  { width, height, edges }: Scene,
  inks: Inks,
  nodes: readonly SceneNode[],
): void {
  context.clearRect(0, 0, width, height);
  context.strokeStyle = inks.accent;
  context.lineWidth = 1;
  for (const edge of edges)
    if (nodes.includes(edge.from) || nodes.includes(edge.to)) paintEdge(context, edge);
  paintBehind(context, nodes, inks);
  for (const node of nodes) {
    paintMark(context, node);
    context.strokeStyle = inks.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(node.x, node.y, node.radius + 3, 0, Math.PI * 2);
    context.stroke();
    paintWholeName(context, node, inks, width);
  }
}

/** From rim to rim, so that no node is crossed by its own. Each by itself: one path of hundreds is slow to fill. */
function paintEdge(context: CanvasRenderingContext2D, { from, to, dashed }: SceneEdge): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= from.radius + to.radius) return;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  context.setLineDash(dashed ? DASHES : []);
  context.beginPath();
  context.moveTo(from.x + x * from.radius, from.y + y * from.radius);
  context.lineTo(to.x - x * to.radius, to.y - y * to.radius);
  context.stroke();
}

function paintMark(context: CanvasRenderingContext2D, { kind, x, y, radius }: SceneNode): void {
  context.setLineDash([]);
  context.drawImage(markOf(kind, radius), x - radius, y - radius, radius * 2, radius * 2);
}

function paintBehind(context: CanvasRenderingContext2D, nodes: readonly SceneNode[], inks: Inks): void {
  context.font = SMALL_FONT;
  context.textAlign = 'center';
  context.fillStyle = inks.soft;
  for (const { x, y, radius, behind } of nodes)
    if (behind > 0) context.fillText(`+${behind}`, x, y + radius + 7);
  context.font = FONT;
  context.textAlign = 'start';
}

function paintName(context: CanvasRenderingContext2D, { x, y, label }: SceneNode, inks: Inks): void {
  if (!label) return;
  // A rim of the ground's colour keeps it legible over edges.
  context.lineWidth = 3;
  context.strokeStyle = inks.ground;
  context.strokeText(label.text, x + label.dx, y + label.dy);
  context.fillStyle = inks.text;
  context.fillText(label.text, x + label.dx, y + label.dy);
}

function paintWholeName(
  context: CanvasRenderingContext2D,
  { x, y, radius, name, label }: SceneNode,
  inks: Inks,
  width: number,
): void {
  const length = context.measureText(name).width;
  const wanted = x + (label?.dx ?? radius + 8);
  const left = Math.max(Math.min(wanted, width - length - 6), 6);
  const middle = y + (label?.dy ?? 0);
  context.fillStyle = inks.ground;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left - 5, middle - 12, length + 10, 24, 6);
  context.fill();
  context.stroke();
  context.fillStyle = inks.text;
  context.fillText(name, left, middle);
}

const marks = new Map<string, HTMLCanvasElement>();

/** A kind's disc and glyph as an image: a path is dear to fill three hundred times a frame. */
function markOf(kind: EntityKind, radius: number): HTMLCanvasElement {
  const side = Math.ceil(radius * 2 * devicePixelRatio);
  const key = `${kind} ${side}`;
  const known = marks.get(key);
  if (known) return known;
  const mark = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = mark.getContext('2d')!;
  const { colour, glyph } = KINDS[kind];
  context.scale(side / 40, side / 40);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(20, 20, 20, 0, Math.PI * 2);
  context.fill();
  context.translate(8, 8);
  context.fillStyle = '#fff';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(new Path2D(glyph), 'evenodd');
  marks.set(key, mark);
  return mark;
}
