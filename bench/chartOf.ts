import { CONTENDERS } from './compare.ts';
import type { ContenderName } from './compare.ts';
import type { Results } from './main.ts';

const SHOWN = {
  entente: '#0b6e4f',
  single: '#c08a1e',
  neo4jGraphql: '#3a5fa0',
  naive: '#a03a4a',
} as const satisfies Partial<Record<ContenderName, string>>;

const LEFT = 300;
const WIDTH = 620;
const BAR = 13;
const GAP = 16;
const TICKS = [1, 2, 5, 10, 20, 50, 100];

/** How many times as long as tuned Cypher the others take for each question, one after the other, as an SVG. */
export function chartOf({ date, machine, size, graph, comparisons }: Results): string {
  const rows = comparisons.filter(({ clients }) => clients === 1);
  const names = Object.keys(SHOWN) as (keyof typeof SHOWN)[];
  let y = 70;
  const bars = rows.flatMap(({ question, title, bytes, measured }) => {
    const shown = names.filter((name) => measured[name] !== undefined);
    const top = y;
    y += shown.length * BAR + GAP;
    return [
      `<text x="10" y="${top + 12}" font-weight="bold">${question} · ${(bytes / 1_000).toFixed(0)} kB</text>`,
      ...wrapped(title).map(
        (line, index) => `<text x="10" y="${top + 26 + index * 13}" fill="#555">${line}</text>`,
      ),
      ...shown.map((name, index) => {
        const { ratio } = measured[name]!;
        const at = top + index * BAR;
        const end = xOf(ratio);
        return `<rect x="${LEFT}" y="${at}" width="${Math.max(1, end - LEFT).toFixed(0)}" height="${BAR - 2}" fill="${SHOWN[name]}"/><text x="${(Math.max(LEFT, end) + 5).toFixed(0)}" y="${at + 10}">${ratio.toFixed(ratio < 10 ? 1 : 0)}×</text>`;
      }),
    ];
  });
  const legend = names.map(
    (name, index) =>
      `<rect x="${LEFT + index * 160}" y="32" width="11" height="11" fill="${SHOWN[name]}"/><text x="${LEFT + 16 + index * 160}" y="42">${CONTENDERS[name].title}</text>`,
  );
  const ticks = TICKS.map(
    (tick) =>
      `<line x1="${xOf(tick)}" x2="${xOf(tick)}" y1="62" y2="${y}" stroke="#ddd"/><text x="${xOf(tick)}" y="58" text-anchor="middle" fill="#555">${tick}×</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + 60}" height="${y + 24}" font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="10" y="20" font-size="14" font-weight="bold">Time to answer, as a multiple of Cypher tuned by hand (1×)</text>`,
    ...legend,
    ...ticks,
    ...bars,
    `<text x="10" y="${y + 12}" fill="#555">${date}, size ${size}: ${graph.entities} entities, ${graph.relationships} relationships; ${machine}</text>`,
    '</svg>\n',
  ].join('\n');
}

function xOf(ratio: number): number {
  const part = Math.log(Math.max(0.5, ratio) / 0.5) / Math.log(TICKS.at(-1)! / 0.5);
  return Math.round(LEFT + part * WIDTH);
}

/** A title in lines that fit beside the bars. */
function wrapped(title: string): string[] {
  return title.match(/.{1,44}(?:\s|$)/g)!.map((line) => line.trim().replaceAll('&', '&amp;'));
}
