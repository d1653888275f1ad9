import type { Bounds } from './days.ts';
import { earlier, later } from './days.ts';

/**
 * When two entities both were: from the later beginning to the earlier end. A bound that is unknown on one side and
 * decides stays unknown.
 */
export function overlapOf(a: Bounds, b: Bounds): Bounds {
  return {
    sinceMin: later(a.sinceMin, b.sinceMin),
    sinceMax: a.sinceMax === null || b.sinceMax === null ? null : later(a.sinceMax, b.sinceMax),
    untilMin: a.untilMin === null || b.untilMin === null ? null : earlier(a.untilMin, b.untilMin),
    untilMax: earlier(a.untilMax, b.untilMax),
  };
}
