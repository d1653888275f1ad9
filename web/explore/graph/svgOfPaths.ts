import { KINDS } from '../entity/kinds.ts';
import { inks } from './inks.ts';
import { shortened } from './sceneOf.ts';
import { escaped } from './svgOf.ts';
import { DASHES } from './paint.ts';
import { isCertainOn, wordsOf } from './Way.tsx';
import type { PathsFound, Step } from './Way.tsx';

const WIDTH = 960;
const LANE = 104;
const RADIUS = 16;
const SIDE = 110;
/** The room for the word on dashes. */
const NOTE = 28;

/** The paths as a text of SVG: a lane each, from left to right. What isn't certain on the day is dashed. */
export function svgOfPaths({ paths }: PathsFound, day: string | undefined): string {
  const { ground, text, line, accent } = inks();
  const isDashed = paths.some(({ steps }) => steps.some((step) => !isCertainOn(step, day)));
  const height = paths.length * LANE + (isDashed ? NOTE : 0);
  const lanes = paths.map(({ length, steps }, index) => {
    const y = index * LANE + 38;
    const x = (place: number) => SIDE + (place / Math.max(length, 1)) * (WIDTH - 2 * SIDE);
    const entities = [steps[0]?.from, ...steps.map(({ to }) => to)].filter((one) => one !== undefined);
    return [
      ...steps.map((step, place) =>
        arrowOf(step, isCertainOn(step, day), x(place), x(place + 1), y, line, accent),
      ),
      ...entities.map((entity, place) => endOf(entity, x(place), y, text)),
    ].join('');
  });
  const note = isDashed
    ? `<text x="${WIDTH / 2}" y="${height - 8}" font-size="12" fill="${text}">Dashed: not certain on this day</text>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<rect width="100%" height="100%" fill="${ground}"/><g font-family="system-ui, sans-serif" font-size="13" text-anchor="middle">${lanes.join('')}${note}</g></svg>`
  );
}

function arrowOf(
  step: Step,
  isCertain: boolean,
  from: number,
  to: number,
  y: number,
  line: string,
  accent: string,
): string {
  const dashes = isCertain ? '' : ` stroke-dasharray="${DASHES.join(' ')}"`;
  const [left, right] = [from + RADIUS + 4, to - RADIUS - 4];
  const forward = step.readings.some((reading) => reading.forward);
  const backward = step.readings.some((reading) => !reading.forward);
  return (
    `<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="${line}" stroke-width="1.5"${dashes}/>` +
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
