import type { AbstractGraph as Network } from 'graphology-types';

import { text, whole } from '../files/Table.ts';
import type { Cell, Column, Table } from '../files/Table.ts';

/** The edges of a network as a table, with the names and codes of both ends. */
export function edgeTable(network: Network): Table {
  const edges = network.mapEdges((_edge, attributes, a, b) => ({ a, b, attributes }));
  const own = namesOf(edges.map(({ attributes }) => attributes));
  const ofEnds = namesOf(network.mapNodes((_node, attributes) => attributes));
  const numbers = new Set(
    own.filter((name) => edges.some(({ attributes }) => typeof attributes[name] !== 'string')),
  );
  const ends = network.type === 'undirected' ? ['a', 'b'] : ['source', 'target'];
  return {
    columns: [
      ...ends.map(text),
      ...own.map((name): Column => (numbers.has(name) ? whole(name) : text(name))),
      ...ends.flatMap((end) => ofEnds.map((name) => text(`${end}_${name}`))),
    ],
    rows: edges
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      .map(({ a, b, attributes }) => [
        a,
        b,
        ...own.map((name) => cellOf(attributes[name])),
        ...[a, b].flatMap((end) => ofEnds.map((name) => cellOf(network.getNodeAttribute(end, name)))),
      ]),
  };
}

function namesOf(objects: readonly object[]): string[] {
  return [...new Set(objects.flatMap((attributes) => Object.keys(attributes)))];
}

function keyOf({ a, b, attributes }: { a: string; b: string; attributes: object }): string {
  return [a, b, ...Object.values(attributes)].join('\n');
}

/** Yes is 1, and no 0: not every tool that reads CSV knows another notation. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : null;
}
