import { text, whole } from '../files/Table.ts';
import type { Cell, Column, Table } from '../files/Table.ts';
import type { AllyAttributes, ReadNetwork, RelationshipAttributes } from './readNetwork.ts';

const OF_RELATIONSHIPS: Columns<RelationshipAttributes> = {
  type: text,
  role: text,
  obligations: text,
  since_min: text,
  since_max: text,
  until_min: text,
  until_max: text,
  certain: whole,
};
const OF_ALLIES: Columns<AllyAttributes> = { obligations: text, weight: whole, certain: whole };

type Columns<Attributes> = Readonly<Record<keyof Attributes, (name: string) => Column>>;

/** The edges of a network as a table, with the names and codes of both ends. An empty network has the same columns. */
export function edgeTable({ network, codes }: ReadNetwork): Table {
  const areAllies = network.type === 'undirected';
  const ends = areAllies ? ['a', 'b'] : ['source', 'target'];
  const own = Object.entries(areAllies ? OF_ALLIES : OF_RELATIONSHIPS).map(([name, column]) => column(name));
  const ofEnds = ['label', 'kind', ...codes];
  const edges = network.mapEdges((_edge, attributes, a, b) => ({ a, b, attributes }));
  return {
    columns: [
      ...ends.map(text),
      ...own,
      ...ends.flatMap((end) => ofEnds.map((name) => text(`${end}_${name}`))),
    ],
    rows: edges
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      .map(({ a, b, attributes }) => [
        a,
        b,
        ...own.map(({ name }) => cellOf(attributes[name])),
        ...[a, b].flatMap((end) => ofEnds.map((name) => cellOf(network.getNodeAttribute(end, name)))),
      ]),
  };
}

function keyOf({ a, b, attributes }: { a: string; b: string; attributes: object }): string {
  return [a, b, ...Object.values(attributes)].join('\n');
}

/** Yes is 1, and no 0: not every tool that reads CSV knows another notation. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : null;
}
