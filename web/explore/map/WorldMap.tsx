import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';

import { Hatch } from '../app/Hatch.tsx';
import { fitted, moved, nearer } from './camera.ts';
import type { Box, Camera, Place } from './camera.ts';
import { SPHERE, WORLD } from './lands.ts';
import type { Land } from './lands.ts';

/** How a land is drawn, and what a pointer that rests on it is told. */
export interface Look {
  readonly class: string;
  readonly fill?: string | undefined;
  readonly title?: string | undefined;
}

interface Props {
  readonly lands: readonly Land[];
  readonly lookOf: (id: string) => Look;
  /** The patterns with which lands are filled: the class of each by its id. */
  readonly hatches: Readonly<Record<string, string>>;
  /** What is seen until somebody moves the map, and when they ask for it again; the world if there is nothing. */
  readonly fit: Box | undefined;
  readonly label: string;
  readonly svg?: RefObject<SVGSVGElement>;
  /** A land was chosen, or the sea. */
  readonly onChoose: (id: string | undefined) => void;
  /** What lies over the map. */
  readonly children?: ComponentChildren;
}

/** In units of the map. On a phone it is nearly square, since wide and low it would show nothing. */
const VIEWS = { wide: { width: 960, height: 540 }, narrow: { width: 960, height: 860 } };
/** A state that is smaller is marked by a circle, in pixels of the map; and how large that is. */
const SMALL = 7;
const MARK = 4.5;
/** How far a pointer may slip in a click. */
const SLIP = 4;
const STEP = 1.5;
/** The keys that move the map, as directions from its middle. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The world of today. It can be moved and zoomed by wheel, fingers, buttons and keys. */
export function WorldMap({ lands, lookOf, hatches, fit, label, svg, onChoose, children }: Props) {
  const own = useRef<SVGSVGElement>(null);
  const drawing = svg ?? own;
  const view = useMemo(() => (matchMedia('(width < 640px)').matches ? VIEWS.narrow : VIEWS.wide), []);
  const [chosen, setChosen] = useState<Camera>();
  const latest = useRef<Camera>();
  const whole = { left: 0, top: 0, right: WORLD.width, bottom: WORLD.height };
  const camera = chosen ?? fitted(fit ?? whole, WORLD, view);
  latest.current = camera;
  const middle = { x: view.width / 2, y: view.height / 2 };
  const change = (next: Camera) => {
    latest.current = next;
    setChosen(next);
  };
  const zoom = (factor: number, at: Place = middle) =>
    change(nearer(latest.current!, factor, at, WORLD, view));
  const move = (dx: number, dy: number) => change(moved(latest.current!, dx, dy, WORLD, view));

  /** Where a pointer is, in units of the map. */
  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const box = drawing.current!.getBoundingClientRect();
    const scale = view.width / box.width;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };
  const pointers = useRef(new Map<number, Place>());
  const slipped = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    if (pointers.current.size === 0) slipped.current = false;
    pointers.current.set(event.pointerId, placeOf(event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const place = placeOf(event);
    if (!slipped.current && Math.hypot(place.x - before.x, place.y - before.y) < SLIP) return;
    if (!slipped.current) drawing.current!.setPointerCapture(event.pointerId);
    slipped.current = true;
    pointers.current.set(event.pointerId, place);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      move(place.x - before.x, place.y - before.y);
      return;
    }
    // Between two fingers it stretches, and the middle of the two moves half as far as the one.
    const distance = (from: Place) => Math.max(Math.hypot(from.x - other.x, from.y - other.y), 1);
    move((place.x - before.x) / 2, (place.y - before.y) / 2);
    zoom(distance(place) / distance(before), { x: (place.x + other.x) / 2, y: (place.y + other.y) / 2 });
  };
  const onPointerUp = (event: PointerEvent) => void pointers.current.delete(event.pointerId);
  const onWheel = (event: WheelEvent) => {
    const lines = event.deltaMode === 0 ? 0.002 : 0.05;
    const before = latest.current!.zoom;
    const next = nearer(
      latest.current!,
      2 ** (-event.deltaY * lines * (event.ctrlKey ? 8 : 1)),
      placeOf(event),
      WORLD,
      view,
    );
    // Where it comes no nearer and no farther, the page moves on.
    if (next.zoom === before) return;
    event.preventDefault();
    change(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow) move(arrow[0] * 80, arrow[1] * 80);
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (event.key === '0') setChosen(undefined);
    else return;
    event.preventDefault();
  };
  const drawn = lands.map((land) => ({ land, look: lookOf(land.id) }));
  const isSmall = ({ box, isMain }: Land) =>
    isMain && Math.max(box.right - box.left, box.bottom - box.top) * camera.zoom < SMALL;
  const place = `translate(${camera.x} ${camera.y}) scale(${camera.zoom})`;
  return (
    <div class="world">
      <div
        class="world-frame"
        role="group"
        aria-label="Map: arrow keys move it, plus and minus zoom, 0 fits it"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={drawing}
          viewBox={`0 0 ${view.width} ${view.height}`}
          role="img"
          aria-label={label}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={onPointerUp}
          onPointerLeave={onPointerUp}
          onWheel={onWheel}
          onClick={({ target }) => !slipped.current && onChoose((target as SVGElement).dataset['land'])}
        >
          <defs>
            {Object.entries(hatches).map(([id, name]) => (
              <Hatch key={id} id={id} class={name} zoom={camera.zoom} />
            ))}
          </defs>
          <g transform={place}>
            <path class="sea" d={SPHERE} />
            {drawn.map(({ land, look }) => (
              <path
                key={land.key}
                class={look.class}
                style={look.fill === undefined ? undefined : { fill: look.fill }}
                d={land.outline}
                data-land={land.id}
              >
                {look.title !== undefined && <title>{look.title}</title>}
              </path>
            ))}
            {drawn
              .filter(({ land, look }) => look.title !== undefined && isSmall(land))
              .map(({ land, look }) => (
                <circle
                  key={`${land.key} mark`}
                  class={look.class}
                  style={look.fill === undefined ? undefined : { fill: look.fill }}
                  cx={(land.box.left + land.box.right) / 2}
                  cy={(land.box.top + land.box.bottom) / 2}
                  r={MARK / camera.zoom}
                  data-land={land.id}
                >
                  <title>{look.title}</title>
                </circle>
              ))}
          </g>
        </svg>
      </div>
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom(STEP)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / STEP)}>
          −
        </button>
        <button type="button" aria-label="Fit" onClick={() => setChosen(undefined)}>
          ⤢
        </button>
      </div>
      {children}
    </div>
  );
}
