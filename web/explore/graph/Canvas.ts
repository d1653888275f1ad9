import type Graph from 'graphology';

import { fitted, moved, nearer, toGraph } from './Camera.ts';
import type { Camera, Place } from './Camera.ts';
import { dark, inks } from './inks.ts';
import { FONT, paintFocus, paintScene } from './paint.ts';
import { sceneOf } from './sceneOf.ts';
import type { Scene, SceneNode } from './Scene.ts';
import { svgOf } from './svgOf.ts';

interface Listeners {
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** A pointer that moved less has clicked. */
const STILL = 4;

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
    const looked = [this.#chosen, this.#hovered, this.#dragged?.id];
    const nodes = [...new Set(looked)].flatMap((id) => this.#scene!.nodes.get(id ?? '') ?? []);
    paintFocus(this.#front, this.#scene!, inks(), nodes);
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
    box.addEventListener('pointerleave', () => this.#hover(undefined), { signal });
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
        if (event.touches.length > 1 || this.#nodeAt(placeOf(event.touches[0]!, box))) event.preventDefault();
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
      this.#dragged = this.#nodeAt(place);
      if (this.#dragged) this.#repaint();
    }
  }

  #move(event: PointerEvent): void {
    const place = placeOf(event, this.#box);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      this.#hover(this.#nodeAt(place)?.id);
      return;
    }
    this.#pointers.set(event.pointerId, place);
    if (this.#pressedAt && distance(place, this.#pressedAt) < STILL) return;
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
    if (this.#pressedAt && this.#dragged && event.type === 'pointerup')
      this.#listeners.onChoose(this.#dragged.id);
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

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#box.style.cursor = id === undefined ? '' : 'pointer';
    this.#paintSoon();
  }

  #zoomAt(factor: number, at: Place): void {
    if (!this.#camera) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#camera = nearer(this.#camera, factor, at, width, height);
    this.#repaint();
  }

  #nodeAt(place: Place): SceneNode | undefined {
    const under = this.#scene?.nodes.values().filter((node) => distance(node, place) <= node.radius + 3);
    return under?.toArray().at(-1);
  }
}

function layer(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d')!;
}

function placeOf({ clientX, clientY }: { clientX: number; clientY: number }, box: HTMLElement): Place {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
