import type { AbstractGraph as Graph } from 'graphology-types';

type Value = string | number | boolean | null | undefined;

/** A network as GraphML, which Gephi, igraph, NetworkX and yEd read. Attributes that are empty or null are left out. */
export function graphmlOf(network: Graph): string {
  const nodes = network.mapNodes((id, attributes) => ({ id, attributes }));
  const edges = network.mapEdges((id, attributes, source, target) => ({ id, attributes, source, target }));
  const keys = [...keysOf('node', nodes), ...keysOf('edge', edges)];
  const data = (of: 'node' | 'edge', attributes: Readonly<Record<string, Value>>): string =>
    keys
      .filter((key) => key.of === of && isGiven(attributes[key.name]))
      .map(({ id, name }) => `<data key="${id}">${escaped(String(attributes[name]))}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map(
      ({ id, of, name, type }) =>
        `<key id="${id}" for="${of}" attr.name="${escaped(name)}" attr.type="${type}"/>`,
    ),
    `<graph edgedefault="${network.type === 'undirected' ? 'undirected' : 'directed'}">`,
    ...nodes.map(({ id, attributes }) => `<node id="${escaped(id)}">${data('node', attributes)}</node>`),
    ...edges.map(
      ({ source, target, attributes }, index) =>
        `<edge id="e${index}" source="${escaped(source)}" target="${escaped(target)}">${data('edge', attributes)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Real numbers, even in a network in which all of them happen to be whole. */
const REAL = new Set(['betweenness', 'eigenvector']);

/** The attributes that any of them has, with what holds all values of each. */
function keysOf(
  of: 'node' | 'edge',
  objects: readonly { readonly attributes: Readonly<Record<string, Value>> }[],
) {
  const types = new Map<string, string>();
  for (const { attributes } of objects) {
    for (const [name, value] of Object.entries(attributes)) {
      if (!isGiven(value)) continue;
      const [type, known] = [REAL.has(name) ? 'double' : typeOf(value), types.get(name)];
      types.set(name, known === undefined || known === type ? type : type === 'int' ? known : type);
    }
  }
  return [...types].map(([name, type], index) => ({ id: `${of[0]!}${index}`, of, name, type }));
}

function typeOf(value: Value): 'boolean' | 'int' | 'double' | 'string' {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  return 'string';
}

function isGiven(value: Value): value is string | number | boolean {
  return value !== null && value !== undefined && value !== '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
}
