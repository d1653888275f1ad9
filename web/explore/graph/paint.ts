import { KINDS } from '../entity/kinds.ts';
import type { EntityKind } from '../generated/graphql.ts';
import type { Place } from './Camera.ts';
import type { Inks } from './inks.ts';
import type { Scene, SceneEdge, SceneNode } from './Scene.ts';

export const DASHES = [6, 5];
export const FONT = '13px system-ui, sans-serif';
const WORD_FONT = '500 11px system-ui, sans-serif';
/** How much wider a text is in the letters of names. */
const NAME_TO_WORD = 13 / 11;
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
  paintBehind(
    context,
    still.filter(({ isCounted }) => isCounted),
    inks,
  );
  for (const node of still) paintName(context, node, inks);
}

/** What a reader looks at: entities and relationships. */
interface Focus {
  readonly nodes: readonly SceneNode[];
  readonly pointed: readonly SceneEdge[];
  /** What is at the other ends, with names of its own. */
  readonly ends: readonly SceneNode[];
}

/** Paints what a reader looks at over the rest: with its edges and their directions and types, a ring, and its whole name. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  { width, height, edges }: Scene,
  inks: Inks,
  { nodes, pointed, ends }: Focus,
): void {
  context.clearRect(0, 0, width, height);
  const shown = edgesIn(edges, nodes, pointed);
  context.strokeStyle = inks.accent;
  context.fillStyle = inks.accent;
  for (const edge of shown) {
    context.lineWidth = pointed.includes(edge) ? 2.5 : 1.3;
    paintEdge(context, edge);
    paintArrow(context, edge);
  }
  for (const node of ends) paintMark(context, node);
  for (const node of ends) paintName(context, node, inks);
  if (ends.length > 0) paintWords(context, pointed.length > 0 ? pointed : shown, inks, [...nodes, ...ends]);
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

/** The edges that are looked at: those of some entities, and others. */
export function edgesIn(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  pointed: readonly SceneEdge[],
): readonly SceneEdge[] {
  return edges.filter(
    (edge) => nodes.includes(edge.from) || nodes.includes(edge.to) || pointed.includes(edge),
  );
}

/** Where the line of an edge begins and ends: from rim to rim, so that no node is crossed by its own. Undefined where the two touch. */
export function rimsOf({ from, to }: SceneEdge): readonly [Place, Place] | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= from.radius + to.radius) return undefined;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return [
    { x: from.x + x * from.radius, y: from.y + y * from.radius },
    { x: to.x - x * to.radius, y: to.y - y * to.radius },
  ];
}

const ARROW = { length: 9, half: 4 };

/** The three corners of the arrowhead at the object of a relationship. */
export function arrowOf(edge: SceneEdge): readonly [Place, Place, Place] | undefined {
  const rims = rimsOf(edge);
  if (!rims) return undefined;
  const [a, tip] = rims;
  const length = Math.hypot(tip.x - a.x, tip.y - a.y);
  const [x, y] = [(tip.x - a.x) / length, (tip.y - a.y) / length];
  const [backX, backY] = [tip.x - x * ARROW.length, tip.y - y * ARROW.length];
  return [
    tip,
    { x: backX - y * ARROW.half, y: backY + x * ARROW.half },
    { x: backX + y * ARROW.half, y: backY - x * ARROW.half },
  ];
}

/** Each by itself: one path of hundreds is slow to fill. */
function paintEdge(context: CanvasRenderingContext2D, edge: SceneEdge): void {
  const rims = rimsOf(edge);
  if (!rims) return;
  context.setLineDash(edge.dashed ? DASHES : []);
  context.beginPath();
  context.moveTo(rims[0].x, rims[0].y);
  context.lineTo(rims[1].x, rims[1].y);
  context.stroke();
}

function paintArrow(context: CanvasRenderingContext2D, edge: SceneEdge): void {
  const corners = arrowOf(edge);
  if (!corners) return;
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.fill();
}

/** The types of edges in the middle of their lines, where there is room; those between two entities together. */
function paintWords(
  context: CanvasRenderingContext2D,
  edges: readonly SceneEdge[],
  inks: Inks,
  around: readonly SceneNode[],
): void {
  context.font = WORD_FONT;
  context.textAlign = 'center';
  context.setLineDash([]);
  const taken = around.flatMap(({ x, y, radius, label }) => {
    const mark = { x, y, half: radius, high: radius };
    if (!label) return [mark];
    const half = context.measureText(label.text).width * NAME_TO_WORD * 0.5;
    return [mark, { x: x + label.dx + half, y: y + label.dy, half, high: 8 }];
  });
  const pairs = Map.groupBy(edges, ({ from, to }) => [from.id, to.id].toSorted().join(' '));
  for (const [first, ...others] of pairs.values()) {
    const rims = rimsOf(first!);
    if (!rims) continue;
    const words = [...new Set([first!, ...others].map(({ word }) => word))];
    const text = words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
    const half = context.measureText(text).width / 2 + 3;
    const place = { x: (rims[0].x + rims[1].x) / 2, y: (rims[0].y + rims[1].y) / 2, half, high: 8 };
    const isFree = taken.every(
      (one) =>
        Math.abs(one.x - place.x) > one.half + half || Math.abs(one.y - place.y) > one.high + place.high,
    );
    if (!isFree) continue;
    taken.push(place);
    context.lineWidth = 4;
    context.strokeStyle = inks.ground;
    context.strokeText(text, place.x, place.y);
    context.fillStyle = inks.accent;
    context.fillText(text, place.x, place.y);
  }
  context.font = FONT;
  context.textAlign = 'start';
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
