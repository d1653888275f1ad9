import type Graph from 'graphology';
import type Sigma from 'sigma';

import { KINDS } from '../entity/kinds.ts';
import type { EntityKind } from '../generated/graphql.ts';

/** The drawing as it is seen, as a text of SVG. */
export function svgOf(drawing: Sigma, graph: Graph): string {
  const { width, height } = drawing.getDimensions();
  const place = (node: string) =>
    drawing.graphToViewport(graph.getNodeAttributes(node) as { x: number; y: number });
  const edges = graph.mapEdges((_edge, { type, size }, from, to) => {
    const [a, b] = [place(from), place(to)];
    const dash = type === 'dashed' ? ' stroke-dasharray="6 5"' : '';
    return `<line x1="${at(a.x)}" y1="${at(a.y)}" x2="${at(b.x)}" y2="${at(b.y)}" stroke="#a9b3c2" stroke-width="${size}"${dash}/>`;
  });
  const nodes = graph.mapNodes((node, { kind, label, size }) => {
    const { x, y } = place(node);
    const { colour, glyph } = KINDS[kind as EntityKind];
    const scale = (size * 1.25) / 24;
    return (
      `<g transform="translate(${at(x)} ${at(y)})"><circle r="${size}" fill="${colour}"/>` +
      `<path d="${glyph}" transform="scale(${at(scale)}) translate(-12 -12)" fill="#fff" fill-rule="evenodd"/>` +
      `<text x="${size + 4}" y="4">${escaped(label)}</text></g>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">` +
    `${edges.join('')}${nodes.join('')}</svg>`
  );
}

function at(number: number): string {
  return number.toFixed(2);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
