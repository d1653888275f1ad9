import { KINDS } from '../entity/kinds.ts';
import type { Inks } from './inks.ts';
import { DASHES, arrowOf } from './paint.ts';
import type { Scene } from './Scene.ts';

/** What is seen, as a text of SVG. */
export function svgOf({ width, height, nodes, edges }: Scene, inks: Inks): string {
  const lines = edges.map((edge) => {
    const dash = edge.dashed ? ` stroke-dasharray="${DASHES.join(' ')}"` : '';
    return `<line x1="${at(edge.from.x)}" y1="${at(edge.from.y)}" x2="${at(edge.to.x)}" y2="${at(edge.to.y)}"${dash}/>`;
  });
  const arrows = edges.flatMap((edge) => {
    const corners = arrowOf(edge);
    return corners ? [`<path d="M${corners.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}z"/>`] : [];
  });
  const marks = [...nodes.values()].map(({ x, y, radius, kind }) => {
    const { colour, glyph } = KINDS[kind];
    return (
      `<g transform="translate(${at(x)} ${at(y)}) scale(${at(radius / 20)})"><circle r="20" fill="${colour}"/>` +
      `<path d="${glyph}" transform="translate(-12 -12)" fill="#fff" fill-rule="evenodd"/></g>`
    );
  });
  const texts = [...nodes.values()].flatMap(({ x, y, label }) =>
    label ? [`<text x="${at(x + label.dx)}" y="${at(y + label.dy)}">${escaped(label.text)}</text>`] : [],
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${inks.ground}"/><g stroke="${inks.line}">${lines.join('')}</g><g fill="${inks.line}">${arrows.join('')}</g>${marks.join('')}` +
    `<g font-family="system-ui, sans-serif" font-size="13" fill="${inks.text}" dominant-baseline="central" stroke="${inks.ground}" stroke-width="3" paint-order="stroke">${texts.join('')}</g></svg>`
  );
}

function at(number: number): string {
  return number.toFixed(2);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
