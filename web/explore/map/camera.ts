/** A part of the map, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** From where the map is looked at: how much nearer than where all is seen, and where its corner then lies. */
export interface Camera extends Place {
  readonly zoom: number;
}

const NEAREST = 40;
/** How near a map is shown by itself: so much that the neighbours of a small state are seen too. */
const NEAREST_FIT = 7;
/** Around what is fitted, as a share of it. */
const MARGIN = 0.12;
/** "Most" of the allies. */
const MOST = 0.8;

/** The camera that sees a box and something around it. */
export function fitted({ left, top, right, bottom }: Box, world: Size, view: Size): Camera {
  const near = Math.min(
    view.width / ((right - left) * (1 + 2 * MARGIN) || 1),
    view.height / ((bottom - top) * (1 + 2 * MARGIN) || 1),
  );
  const zoom = Math.min(Math.max(near, 1), NEAREST_FIT);
  const x = view.width / 2 - ((left + right) / 2) * zoom;
  const y = view.height / 2 - ((top + bottom) / 2) * zoom;
  return kept({ x, y, zoom }, world, view);
}

/** The camera nearer by a factor, or farther, with what is seen at a place staying there. */
export function nearer(camera: Camera, factor: number, at: Place, world: Size, view: Size): Camera {
  const zoom = Math.min(Math.max(camera.zoom * factor, 1), NEAREST);
  const by = zoom / camera.zoom;
  return kept({ x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by, zoom }, world, view);
}

/** The camera moved by so much. */
export function moved(camera: Camera, dx: number, dy: number, world: Size, view: Size): Camera {
  return kept({ ...camera, x: camera.x + dx, y: camera.y + dy }, world, view);
}

/** Nothing is seen beside the world, unless all of it is seen. */
function kept({ x, y, zoom }: Camera, world: Size, view: Size): Camera {
  const within = (at: number, length: number, seen: number) => {
    const room = seen - length * zoom;
    return room > 0 ? room / 2 : Math.min(Math.max(at, room), 0);
  };
  return { x: within(x, world.width, view.width), y: within(y, world.height, view.height), zoom };
}

/** The box that a state and most of its allies are in: those are left out without which it is smallest. */
export function mostOf(home: readonly Box[], allies: readonly Box[]): Box | undefined {
  let left = allies;
  while (left.length > 1 && left.length - 1 >= allies.length * MOST) {
    const without = left.map((_ally, index) => left.toSpliced(index, 1));
    const sizes = without.map((some) => areaOf(around([...home, ...some])!));
    left = without[sizes.indexOf(Math.min(...sizes))]!;
  }
  return around([...home, ...left]);
}

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
