import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeLabels } from '../../web/explore/graph/placeLabels.ts';
import type { SceneNode } from '../../web/explore/graph/Scene.ts';

const WIDTH = 800;
const HEIGHT = 500;
const LETTER = 7;

const entities = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: WIDTH }),
    y: fc.integer({ min: 0, max: HEIGHT }),
    radius: fc.integer({ min: 4, max: 20 }),
    name: fc.string({ minLength: 1, maxLength: 40 }),
    behind: fc.nat({ max: 30 }),
    isCounted: fc.boolean(),
    degree: fc.nat({ max: 50 }),
    opened: fc.boolean(),
  }),
  { maxLength: 120 },
);

describe('the names of a drawing', () => {
  it('stand on no other name, on no entity, and not beyond the edge', () => {
    fc.assert(
      fc.property(entities, (drawn) => {
        const nodes = labelled(drawn);
        const labels = nodes.flatMap((node) => boxOf(node) ?? []);
        const bodies = nodes.map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
        }));
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(WIDTH);
          for (const other of [...labels.slice(index + 1), ...bodies])
            expect(
              label.left < other.right &&
                other.left < label.right &&
                label.top < other.bottom &&
                other.top < label.bottom,
            ).toBe(false);
        }
      }),
    );
  });

  it('go to what was opened first, and then to what has most edges', () => {
    const at = { x: 400, y: 250, radius: 10, behind: 0, isCounted: false, opened: false, degree: 1 };
    const crowd = Array.from({ length: 30 }, (_one, index) => ({
      ...at,
      y: at.y + index,
      name: `entity ${index}`,
    }));
    const nodes = labelled([
      ...crowd,
      { ...at, y: 255, name: 'opened', opened: true },
      { ...at, y: 265, name: 'connected', degree: 9 },
    ]);
    const named = nodes.flatMap(({ label }) => label?.text ?? []);
    expect(named).toContain('opened');
    expect(named).toContain('connected');
    expect(named.length).toBeLessThan(nodes.length / 2);
  });
});

function labelled(drawn: readonly Omit<SceneNode, 'id' | 'kind'>[]): SceneNode[] {
  const nodes = drawn.map((node, index): SceneNode => ({ ...node, id: `entity/${index}`, kind: 'STATE' }));
  placeLabels(
    nodes,
    WIDTH,
    HEIGHT,
    (name) => name,
    (text) => text.length * LETTER,
  );
  return nodes;
}

function boxOf({ x, y, label }: SceneNode) {
  if (!label) return undefined;
  const left = x + label.dx;
  const middle = y + label.dy;
  return { left, right: left + label.text.length * LETTER, top: middle - 8, bottom: middle + 8 };
}
