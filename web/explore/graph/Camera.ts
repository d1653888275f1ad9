import type Graph from 'graphology';

/** From where a drawing is looked at: the place in the middle, and how many pixels a unit takes on each axis. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly perX: number;
  readonly perY: number;
  /** How much nearer than where all is seen. */
  readonly zoom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Beside the outermost, for their names. */
const PADDING = { x: 90, share: 0.12, y: 40 };
/** A drawing may be stretched to fill a wide page, so much that nobody notices. */
const MOST_STRETCH = 1.7;
const NEAREST = 8;
const FARTHEST = 0.4;

/** The camera that sees all of a graph. */
export function fitted(graph: Graph, width: number, height: number): Camera {
  const xs = graph.mapNodes((_node, { x }) => x as number);
  const ys = graph.mapNodes((_node, { y }) => y as number);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const aside = Math.min(PADDING.x, width * PADDING.share);
  const perX = Math.max(width - 2 * aside, 50) / (right - left || 1);
  const perY = Math.max(height - 2 * PADDING.y, 50) / (bottom - top || 1);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    perX: Math.min(perX, perY * MOST_STRETCH),
    perY: Math.min(perY, perX * MOST_STRETCH),
    zoom: 1,
  };
}

/** Where a place of the graph is seen, in pixels from the corner. */
export function toScreen(camera: Camera, { x, y }: Place, width: number, height: number): Place {
  return { x: (x - camera.x) * camera.perX + width / 2, y: (y - camera.y) * camera.perY + height / 2 };
}

/** The place of the graph that is seen at a pixel. */
export function toGraph(camera: Camera, { x, y }: Place, width: number, height: number): Place {
  return { x: (x - width / 2) / camera.perX + camera.x, y: (y - height / 2) / camera.perY + camera.y };
}

/** The camera moved by so many pixels. */
export function moved(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.perX, y: camera.y - dy / camera.perY };
}

/** The camera nearer by a factor, or farther, with what is seen at a pixel staying there. */
export function nearer(camera: Camera, factor: number, at: Place, width: number, height: number): Camera {
  const zoom = Math.min(Math.max(camera.zoom * factor, FARTHEST), NEAREST);
  const by = zoom / camera.zoom;
  const kept = toGraph(camera, at, width, height);
  return {
    x: kept.x + (camera.x - kept.x) / by,
    y: kept.y + (camera.y - kept.y) / by,
    perX: camera.perX * by,
    perY: camera.perY * by,
    zoom,
  };
}
