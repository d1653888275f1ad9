import { z } from 'zod';

import { DataError } from '../errors.ts';
import type { Transaction } from '../graph/Graph.ts';
import { rebuild } from './derive.ts';
import { writes } from './writes.ts';

/** Raised whenever what a dump holds changes, so that an older Entente doesn't take a newer dump for its own. */
const FORMAT = 1;

const ROWS_AT_ONCE = 1_000;

/** A thing's own days are of the view: deriving fills them. */
const DERIVED = ['sinceMin', 'sinceMax', 'untilMin', 'untilMax', 'plannedMin', 'plannedMax'];

const Header = z.strictObject({ entente: z.literal('record'), format: z.number().int() });

const texts = z.record(z.string(), z.string());
const Line = z.strictObject({
  labels: z.array(z.string()).min(1),
  id: z.string().min(1),
  properties: z.record(z.string(), z.unknown()),
  days: texts.default({}),
  moments: texts.default({}),
  edges: z.array(z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())])).default([]),
});
type Line = z.infer<typeof Line>;

/**
 * Tells the whole record, a JSON text a line: a header, then a node a line with what leads from it, in an order that
 * is always the same. The view isn't in it, for it follows from the record.
 */
export async function* dumpRecord(transaction: Transaction): AsyncGenerator<string> {
  await transaction.run(writes.lockGraph);
  yield JSON.stringify({ entente: 'record', format: FORMAT } satisfies z.infer<typeof Header>);
  for await (const row of transaction.stream(writes.dumpRecord))
    yield JSON.stringify(lineOf(row as unknown as Dumped));
}

interface Dumped {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly days: readonly [string, string][];
  readonly moments: readonly [string, string][];
  readonly edges: readonly [string, string, Readonly<Record<string, unknown>>][];
}

function lineOf({ labels, id, properties, days, moments, edges }: Dumped): z.input<typeof Line> {
  const derived = labels.includes('Entity') ? DERIVED : [];
  const timed = new Set([...days, ...moments].map(([key]) => key));
  const own = days.filter(([key]) => !derived.includes(key));
  return {
    labels: labels.toSorted(),
    id,
    properties: sorted(Object.entries(properties).filter(([key]) => key !== 'id' && !timed.has(key))),
    ...(own.length > 0 && { days: sorted(own) }),
    ...(moments.length > 0 && { moments: sorted(moments) }),
    ...(edges.length > 0 && {
      edges: edges
        .map(([type, to, more]): Line['edges'][number] => [type, to, sorted(Object.entries(more))])
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }),
  };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Writes a dumped record into an empty graph and derives the view: the graph is then the one that was dumped.
 *
 * @returns how many nodes the record has
 * @throws {DataError} if the graph isn't empty, or a line is not what a dump holds, naming it
 */
export async function loadRecord(
  transaction: Transaction,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  await transaction.run(writes.lockGraph);
  const [graph] = await transaction.run(writes.emptiness);
  if (graph?.['empty'] !== true)
    throw new DataError(['A dump is loaded into an empty graph; this one has something in it.']);

  const elements = new Map<string, string>();
  const edges: { from: string; line: number; type: string; to: string; properties: object }[] = [];
  let nodes: Line[] = [];
  const flush = async () => {
    for (const { id, element } of await transaction.run(writes.loadNodes, { rows: nodes }))
      elements.set(id as string, element as string);
    nodes = [];
  };

  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (number === 1) checkHeader(text);
    if (number === 1 || text === '') continue;
    const line = parse(Line, text, number);
    nodes.push(line);
    for (const [type, to, properties] of line.edges)
      edges.push({ from: line.id, line: number, type, to, properties });
    if (nodes.length === ROWS_AT_ONCE) await flush();
  }
  if (number === 0) throw new DataError(['A dump begins with a header; received nothing.']);
  await flush();
  for (let start = 0; start < edges.length; start += ROWS_AT_ONCE) {
    const rows = edges.slice(start, start + ROWS_AT_ONCE).map(({ from, line, type, to, properties }) => {
      if (!elements.has(to))
        throw new DataError([`Line ${line}: ${type} leads to ${to}, which the dump doesn't have.`]);
      return { from: elements.get(from)!, type, to: elements.get(to)!, properties };
    });
    await transaction.run(writes.loadEdges, { rows });
  }
  await rebuild(transaction);
  return elements.size;
}

function checkHeader(text: string): void {
  const { format } = parse(Header, text, 1);
  if (format > FORMAT) {
    throw new DataError([
      `This dump is of format ${format}, and this Entente knows up to ${FORMAT}: load it with the version that wrote it, or a newer one.`,
    ]);
  }
}

function parse<T>(shape: z.ZodType<T>, text: string, number: number): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError([`Line ${number}: A dump holds a JSON text a line; received ${text.slice(0, 60)}`]);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DataError([`Line ${number}: ${issue!.path.join('.') || 'The line'}: ${issue!.message}`]);
}
