import { KINDS } from '../entity/kinds.ts';
import { inks } from './inks.ts';
import { shortened } from './sceneOf.ts';
import { escaped } from './svgOf.ts';
import { wordsOf } from './Way.tsx';
import type { PathsFound, Step } from './Way.tsx';

const WIDTH = 960;
const LANE = 104;
const RADIUS = 16;
const SIDE = 110;

/** The paths as a text of SVG: a lane each, from left to right. */
export function svgOfPaths({ paths }: PathsFound): string {
  const { ground, text, line, accent } = inks();
  const height = paths.length * LANE;
  const lanes = paths.map(({ length, steps }, index) => {
    const y = index * LANE + 38;
    const x = (place: number) => SIDE + (place / Math.max(length, 1)) * (WIDTH - 2 * SIDE);
    const entities = [steps[0]?.from, ...steps.map(({ to }) => to)].filter((one) => one !== undefined);
    return [
      ...steps.map((step, place) => arrowOf(step, x(place), x(place + 1), y, line, accent)),
      ...entities.map((entity, place) => endOf(entity, x(place), y, text)),
    ].join('');
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<rect width="100%" height="100%" fill="${ground}"/><g font-family="system-ui, sans-serif" font-size="13" text-anchor="middle">${lanes.join('')}</g></svg>`
  );
}

function arrowOf(step: Step, from: number, to: number, y: number, line: string, accent: string): string {
  const [left, right] = [from + RADIUS + 4, to - RADIUS - 4];
  const forward = step.readings.some((reading) => reading.forward);
  const backward = step.readings.some((reading) => !reading.forward);
  return (
    `<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="${line}" stroke-width="1.5"/>` +
    (forward ? `<path d="M${right} ${y}l-9 -4v8z" fill="${line}"/>` : '') +
    (backward ? `<path d="M${left} ${y}l9 -4v8z" fill="${line}"/>` : '') +
    `<text x="${(left + right) / 2}" y="${y - 10}" font-size="12" fill="${accent}">${escaped(shortened(wordsOf(step.readings)))}</text>`
  );
}

function endOf({ kind, name }: Step['to'], x: number, y: number, text: string): string {
  const { colour, glyph } = KINDS[kind];
  return (
    `<g transform="translate(${x} ${y}) scale(${RADIUS / 20})"><circle r="20" fill="${colour}"/>` +
    `<path d="${glyph}" transform="translate(-12 -12)" fill="#fff" fill-rule="evenodd"/></g>` +
    `<text x="${x}" y="${y + RADIUS + 18}" fill="${text}">${escaped(shortened(name))}</text>`
  );
}
