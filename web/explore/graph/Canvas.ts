import type Graph from 'graphology';

import { fitted, moved, nearer, toGraph } from './Camera.ts';
import type { Camera, Place } from './Camera.ts';
import { dark, inks } from './inks.ts';
import { FONT, edgesIn, paintFocus, paintScene, rimsOf } from './paint.ts';
import { placeLabels } from './placeLabels.ts';
import { sceneOf, shortened } from './sceneOf.ts';
import type { Scene, SceneEdge, SceneNode } from './Scene.ts';
import { svgOf } from './svgOf.ts';

interface Listeners {
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Which edges the pointer is on: those between two entities, or none. */
  readonly onEdges: (ids: readonly string[]) => void;
}

/** A pointer that moved less has clicked, and what is so near is meant; fingers are less exact. */
const STILL = { mouse: 4, touch: 12 };
const NEAR = { mouse: 3, touch: 12 };
const NEAR_EDGE = 5;
/** How faint the rest is beside what is looked at. */
const FAINT = '0.3';

/**
 * Paints a graph on two layers: one holds all that stands still, the other what is looked at or dragged. So a step of a
 * drag paints one entity and its edges, however much is drawn.
 */
export class Canvas implements Disposable {
  readonly #box: HTMLElement;
  readonly #graph: Graph;
  readonly #listeners: Listeners;
  readonly #still = layer();
  readonly #front = layer();
  readonly #resized = new ResizeObserver(() => this.#resize());
  readonly #widths = new Map<string, number>();
  readonly #pointers = new Map<number, Place>();
  readonly #left = new AbortController();
  #camera: Camera | undefined;
  #scene: Scene | undefined;
  #chosen: string | undefined;
  #hovered: string | undefined;
  #pointed: { readonly node?: string | undefined; readonly edge?: string | undefined } = {};
  #edges: readonly SceneEdge[] = [];
  #dragged: SceneNode | undefined;
  #pressedAt: Place | undefined;
  #frame: number | undefined;
  #stale = true;

  constructor(box: HTMLElement, graph: Graph, listeners: Listeners) {
    this.#box = box;
    this.#graph = graph;
    this.#listeners = listeners;
    box.append(this.#still.canvas, this.#front.canvas);
    this.#resized.observe(box);
    dark.addEventListener('change', () => this.#repaint(), { signal: this.#left.signal });
    this.#listen();
  }

  /** Looks at all of the graph. */
  fit(): void {
    this.#camera = undefined;
    this.#repaint();
  }

  /** Comes nearer by a factor, or goes farther, in the middle. */
  zoom(factor: number): void {
    this.#zoomAt(factor, { x: this.#box.clientWidth / 2, y: this.#box.clientHeight / 2 });
  }

  choose(id: string | undefined): void {
    this.#chosen = id;
    this.#paintSoon();
  }

  /** Shows what is looked at elsewhere: an entity, or a relationship. */
  point(pointed: { readonly node?: string | undefined; readonly edge?: string | undefined }): void {
    this.#pointed = pointed;
    this.#paintSoon();
  }

  /** Paints the graph anew after it has changed; what was held is let go. */
  update(): void {
    this.#dragged = undefined;
    this.#repaint();
  }

  /** What is seen, as a text of SVG. */
  svg(): string {
    this.#paint();
    return this.#scene ? svgOf(this.#scene, inks()) : '';
  }

  [Symbol.dispose](): void {
    this.#left.abort();
    this.#resized.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#box.replaceChildren();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    for (const { canvas } of [this.#still, this.#front]) {
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
    }
    this.fit();
  }

  /** Paints all of it with the next frame. */
  #repaint(): void {
    this.#stale = true;
    this.#paintSoon();
  }

  #paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#paint();
    });
  }

  #paint(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (this.#graph.order === 0 || width === 0) return;
    for (const context of [this.#still, this.#front]) {
      // A canvas forgets all of this when its size is set.
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.font = FONT;
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
    }
    if (this.#stale) {
      this.#stale = false;
      this.#camera ??= fitted(this.#graph, width, height);
      // What is dragged is in its place already.
      if (!this.#dragged)
        this.#scene = sceneOf(this.#graph, this.#camera, width, height, (text) => this.#widthOf(text));
      paintScene(this.#still, this.#scene!, inks(), this.#dragged);
    }
    const looked = [this.#chosen, this.#hovered, this.#dragged?.id, this.#pointed.node];
    const nodes = [...new Set(looked)].flatMap((id) => this.#scene!.nodes.get(id ?? '') ?? []);
    const pointed = this.#scene!.edges.filter(
      (edge) => edge.id === this.#pointed.edge || this.#edges.some(({ id }) => id === edge.id),
    );
    // A step of a drag paints what is dragged, and nothing around it.
    const isLooking = !this.#dragged && (nodes.length > 0 || pointed.length > 0);
    this.#still.canvas.style.opacity = isLooking ? FAINT : '';
    const ends = isLooking ? this.#endsOf(nodes, pointed) : [];
    paintFocus(this.#front, this.#scene!, inks(), { nodes, pointed, ends });
  }

  /** What is at the other ends of what is looked at: more of it has room for a name, since the rest is faint. */
  #endsOf(nodes: readonly SceneNode[], pointed: readonly SceneEdge[]): SceneNode[] {
    const { clientWidth: width, clientHeight: height } = this.#box;
    const shown = edgesIn(this.#scene!.edges, nodes, pointed);
    const around = [...new Set([...nodes, ...shown.flatMap(({ from, to }) => [from, to])])].map((node) => ({
      ...node,
      isCounted: nodes.includes(node) && node.behind > 0,
      opened: nodes.includes(node),
    }));
    for (const node of around) delete node.label;
    placeLabels(around, width, height, shortened, (text) => this.#widthOf(text));
    return around.slice(nodes.length);
  }

  #widthOf(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) this.#widths.set(text, (width = this.#still.measureText(text).width));
    return width;
  }

  #listen(): void {
    const { signal } = this.#left;
    const box = this.#box;
    box.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    box.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      box.addEventListener(end, (event) => this.#release(event), { signal });
    box.addEventListener('pointerleave', () => this.#hover(undefined, []), { signal });
    box.addEventListener(
      'dblclick',
      (event) => {
        const node = this.#nodeAt(placeOf(event, box));
        if (node) this.#listeners.onOpen(node.id);
      },
      { signal },
    );
    box.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        this.#zoomAt(Math.exp(-event.deltaY / 400), placeOf(event, box));
      },
      { signal, passive: false },
    );
    // One finger beside all nodes scrolls the page; else a phone's reader could not get past.
    box.addEventListener(
      'touchstart',
      (event) => {
        if (event.touches.length > 1 || this.#nodeAt(placeOf(event.touches[0]!, box), NEAR.touch))
          event.preventDefault();
      },
      { signal, passive: false },
    );
  }

  #press(event: PointerEvent): void {
    const place = placeOf(event, this.#box);
    this.#box.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, place);
    this.#pressedAt = this.#pointers.size === 1 ? place : undefined;
    if (this.#pointers.size > 1) this.#drop();
    else {
      this.#dragged = this.#nodeAt(place, byPointer(NEAR, event));
      if (this.#dragged) this.#repaint();
    }
  }

  #move(event: PointerEvent): void {
    const place = placeOf(event, this.#box);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      const node = this.#nodeAt(place);
      this.#hover(node?.id, node ? [] : this.#edgesAt(place));
      return;
    }
    this.#pointers.set(event.pointerId, place);
    if (this.#pressedAt && distance(place, this.#pressedAt) < byPointer(STILL, event)) return;
    this.#pressedAt = undefined;
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const middle = { x: (place.x + other.x) / 2, y: (place.y + other.y) / 2 };
      this.#zoomAt(distance(place, other) / Math.max(distance(before, other), 1), middle);
    } else if (this.#dragged) {
      this.#dragged.x = place.x;
      this.#dragged.y = place.y;
      this.#paintSoon();
    } else if (this.#camera) {
      this.#camera = moved(this.#camera, place.x - before.x, place.y - before.y);
      this.#repaint();
    }
  }

  #release(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#pressedAt && event.type === 'pointerup') {
      if (this.#dragged) this.#listeners.onChoose(this.#dragged.id);
      // A finger can't hover.
      else if (event.pointerType === 'touch') this.#hover(undefined, this.#edgesAt(this.#pressedAt));
    }
    this.#pressedAt = undefined;
    this.#drop();
  }

  #drop(): void {
    if (!this.#dragged) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#graph.mergeNodeAttributes(this.#dragged.id, {
      ...toGraph(this.#camera!, this.#dragged, width, height),
    });
    this.#dragged = undefined;
    this.#repaint();
  }

  #hover(id: string | undefined, edges: readonly SceneEdge[]): void {
    const isSame = edges.length === this.#edges.length && edges.every((edge, at) => edge === this.#edges[at]);
    if (id === this.#hovered && isSame) return;
    this.#hovered = id;
    this.#edges = edges;
    this.#box.style.cursor = id === undefined ? '' : 'pointer';
    if (!isSame) this.#listeners.onEdges(edges.map((edge) => edge.id));
    this.#paintSoon();
  }

  #zoomAt(factor: number, at: Place): void {
    if (!this.#camera) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#camera = nearer(this.#camera, factor, at, width, height);
    this.#repaint();
  }

  #nodeAt(place: Place, near: number = NEAR.mouse): SceneNode | undefined {
    const under = [...(this.#scene?.nodes.values() ?? [])].filter(
      (node) => distance(node, place) <= node.radius + near,
    );
    return under.toSorted((a, b) => distance(b, place) - distance(a, place)).at(-1);
  }

  /** The edges between the two entities whose line is nearest, if one is near. */
  #edgesAt(place: Place): readonly SceneEdge[] {
    const edges = this.#scene?.edges ?? [];
    let nearest: { readonly edge: SceneEdge; readonly away: number } | undefined;
    for (const edge of edges) {
      const away = distanceToLine(place, edge);
      if (away <= NEAR_EDGE && (nearest === undefined || away < nearest.away)) nearest = { edge, away };
    }
    const ends = nearest && [nearest.edge.from, nearest.edge.to];
    return ends ? edges.filter(({ from, to }) => ends.includes(from) && ends.includes(to)) : [];
  }
}

function layer(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d')!;
}

function placeOf({ clientX, clientY }: { clientX: number; clientY: number }, box: HTMLElement): Place {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function byPointer(measure: { readonly mouse: number; readonly touch: number }, event: PointerEvent): number {
  return event.pointerType === 'touch' ? measure.touch : measure.mouse;
}

/** How far a place is from what is drawn of an edge. */
function distanceToLine(place: Place, edge: SceneEdge): number {
  const rims = rimsOf(edge);
  if (!rims) return Infinity;
  const [a, b] = rims;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(Math.max(along, 0), 1);
  return distance(place, { x: a.x + share * dx, y: a.y + share * dy });
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
