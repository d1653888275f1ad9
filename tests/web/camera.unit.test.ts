import { assert, constantFrom, double, property, record, tuple, array } from 'fast-check';
import { expect, it } from 'vitest';

import { fitted, mostOf, moved, nearer } from '../../web/explore/map/camera.ts';
import type { Box, Camera } from '../../web/explore/map/camera.ts';

const WORLD = { width: 960, height: 470 };
const views = constantFrom({ width: 960, height: 540 }, { width: 960, height: 860 });
const within = (max: number) => double({ min: 0, max, noNaN: true });
const boxes = tuple(within(WORLD.width), within(WORLD.width), within(WORLD.height), within(WORLD.height)).map(
  ([x, otherX, y, otherY]): Box => ({
    left: Math.min(x, otherX),
    right: Math.max(x, otherX),
    top: Math.min(y, otherY),
    bottom: Math.max(y, otherY),
  }),
);

/** Where a place of the map is seen. */
const seen = ({ x, y, zoom }: Camera, place: { x: number; y: number }) => ({
  x: place.x * zoom + x,
  y: place.y * zoom + y,
});

it('What is fitted is seen', () => {
  assert(
    property(boxes, views, (box, view) => {
      const camera = fitted(box, WORLD, view);
      const [from, to] = [
        seen(camera, { x: box.left, y: box.top }),
        seen(camera, { x: box.right, y: box.bottom }),
      ];
      expect(Math.min(from.x, from.y)).toBeGreaterThan(-1e-6);
      expect(to.x).toBeLessThan(view.width + 1e-6);
      expect(to.y).toBeLessThan(view.height + 1e-6);
    }),
  );
});

it('Whatever is done, the world fills what is seen, or all of it is in the middle', () => {
  const steps = array(
    record({ factor: double({ min: 0.1, max: 10, noNaN: true }), x: within(2000), y: within(2000) }),
  );
  assert(
    property(boxes, views, steps, (box, view, taken) => {
      let camera = fitted(box, WORLD, view);
      for (const { factor, x, y } of taken) {
        camera = nearer(camera, factor, { x: x % view.width, y: y % view.height }, WORLD, view);
        camera = moved(camera, x - 1000, y - 1000, WORLD, view);
      }
      for (const [at, world, whole] of [
        [camera.x, WORLD.width, view.width],
        [camera.y, WORLD.height, view.height],
      ] as const) {
        const end = at + world * camera.zoom;
        const isMiddle = Math.abs(at - (whole - end)) < 1e-6;
        expect(world * camera.zoom < whole ? isMiddle : at < 1e-6 && end > whole - 1e-6).toBe(true);
      }
    }),
  );
});

it('What is seen at a place stays there while it comes nearer, but at the edge of the world', () => {
  const view = { width: 960, height: 540 };
  const camera: Camera = { x: -2000, y: -900, zoom: 5 };
  const at = { x: 300, y: 200 };
  const place = { x: (at.x - camera.x) / camera.zoom, y: (at.y - camera.y) / camera.zoom };
  const after = seen(nearer(camera, 1.5, at, WORLD, view), place);
  expect([after.x, after.y]).toEqual([expect.closeTo(at.x, 6), expect.closeTo(at.y, 6)]);
});

it('A state is always seen, with four fifths of its allies at least', () => {
  assert(
    property(boxes, array(boxes, { maxLength: 12 }), (home, allies) => {
      const most = mostOf([home], allies)!;
      const isIn = (box: Box) =>
        box.left >= most.left && box.right <= most.right && box.top >= most.top && box.bottom <= most.bottom;
      expect(isIn(home)).toBe(true);
      expect(allies.filter(isIn).length).toBeGreaterThanOrEqual(allies.length * 0.8);
    }),
  );
  expect(mostOf([], [])).toBeUndefined();
});
