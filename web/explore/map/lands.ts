import { geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useState } from 'preact/hooks';
import { feature } from 'topojson-client';

import type { Box } from './camera.ts';
import { stateOf } from './territoryOf.ts';

/** An outline on the map. */
export interface Land {
  readonly key: string;
  /** The territory with whose colour it is drawn: its own, or that of the state on which it depends. */
  readonly id: string;
  readonly outline: string;
  /** Not a dependent territory, nor an island apart. */
  readonly isMain: boolean;
  /** Where its largest part lies: a state is where most of it is. */
  readonly box: Box;
}

/** How the world is drawn: in units of the map, before anybody has come nearer. */
export const WORLD = { width: 960, height: 470 };

const path = geoPath(
  geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WORLD.width - 4, WORLD.height - 4],
    ],
    { type: 'Sphere' },
  ),
);

/** The outline of all the world. */
export const SPHERE = path({ type: 'Sphere' }) ?? '';

type Ring = readonly (readonly number[])[];

/** The lands of the atlas, loaded with the first map; none until they are there, or where they can't be loaded. */
export function useLands(): readonly Land[] {
  const [lands, setLands] = useState<readonly Land[]>([]);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { default: atlas } = await import('world-atlas/countries-50m.json');
      const { features } = feature(atlas, atlas.objects.countries);
      const drawn = features.map(({ id, properties, geometry }, index) => {
        // Some share an id (036 is Australia and islands of its), and some have none: their name stands for it.
        const own = id === undefined ? properties.name : String(id).padStart(3, '0');
        const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
        const [largest = geometry] = parts
          .toSorted(([a = []], [b = []]) => sizeOf(b) - sizeOf(a))
          .map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
        const [[left, top], [right, bottom]] = path.bounds(largest);
        return {
          key: String(index),
          id: stateOf(own),
          outline: path(geometry) ?? '',
          isMain: stateOf(own) === own && properties.name !== 'Ashmore and Cartier Is.',
          box: { left, top, right, bottom },
        };
      });
      if (!isGone) setLands(drawn);
    };
    // Without the atlas the list is still there.
    load().catch(() => {});
    return () => void (isGone = true);
  }, []);
  return lands;
}

/** The area within a ring, about. */
function sizeOf(ring: Ring): number {
  const latitudes = ring.map(([, latitude]) => latitude!);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x! * nextY! - nextX! * y!);
  }, 0);
  return Math.abs(twice) * Math.cos((middle * Math.PI) / 180);
}
