import neo4j from 'neo4j-driver';
import { z } from 'zod';

import { DataError } from '../config/errors.ts';
import type { Transaction } from '../neo4j/Graph.ts';
import { rebuild } from '../view/derive.ts';
import { LAYOUT, MIGRATIONS } from './migrate.ts';
import { writes } from '../neo4j/writes.ts';

/** Raised whenever what a dump holds changes, so that an older Entente doesn't take a newer dump for its own. */
const FORMAT = 3;

const ROWS_AT_ONCE = 1_000;

/** An entity's own days are of the view: deriving fills them. */
const DERIVED = ['sinceMin', 'sinceMax', 'untilMin', 'untilMax', 'plannedMin', 'plannedMax'];

/** Before format 2 there was one layout. What a newer format adds is passed over, for the message to name the format. */
const Header = z.object({
  entente: z.literal('record'),
  format: z.number().int(),
  layout: z.number().int().default(1),
});

/** What JSON has no form for, or none that keeps whole and broken numbers apart: written as the database's text. */
const TYPES = [
  'INTEGER',
  'FLOAT',
  'DATE',
  'ZONED DATETIME',
  'LOCAL DATETIME',
  'ZONED TIME',
  'LOCAL TIME',
  'DURATION',
] as const;
type Type = (typeof TYPES)[number];

const properties = z.record(z.string(), z.unknown());
const typed = z.record(
  z.string(),
  z.union([
    z.tuple([z.enum(TYPES), z.string()]),
    z.tuple([z.templateLiteral(['LIST<', z.enum(TYPES), '>']), z.array(z.string())]),
  ]),
);
const node = { labels: z.array(z.string()).min(1), id: z.string().min(1), properties };
const Line = z.strictObject({
  ...node,
  typed: typed.optional(),
  edges: z
    .array(
      z.union([
        z.tuple([z.string(), z.string(), properties]),
        z.tuple([z.string(), z.string(), properties, typed]),
      ]),
    )
    .optional(),
});
type Line = z.infer<typeof Line>;
type Typed = z.infer<typeof typed>;

/** Of format 1, which knew two types, and wrote the moment of a merge as the driver's object. */
const OldLine = z
  .strictObject({
    ...node,
    days: z.record(z.string(), z.string()).default({}),
    moments: z.record(z.string(), z.string()).default({}),
    edges: z.array(z.tuple([z.string(), z.string(), properties])).default([]),
  })
  .transform(({ days, moments, edges, ...line }): Line => ({
    ...line,
    typed: { ...typedAs('DATE', days), ...typedAs('ZONED DATETIME', moments) },
    edges: edges.map(([type, to, more]) => {
      const merged = Object.entries(more).flatMap(([key, value]) => {
        const moment = Moment.safeParse(value);
        return moment.success ? [[key, moment.data] as const] : [];
      });
      const rest = Object.entries(more).filter(([key]) => merged.every(([moment]) => moment !== key));
      return [type, to, Object.fromEntries(rest), typedAs('ZONED DATETIME', Object.fromEntries(merged))];
    }),
  }));

const whole = z.number().int();
const Moment = z
  .strictObject({
    year: whole,
    month: whole,
    day: whole,
    hour: whole,
    minute: whole,
    second: whole,
    nanosecond: whole,
    timeZoneOffsetSeconds: whole,
  })
  .transform(({ year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds }) =>
    new neo4j.types.DateTime(
      year,
      month,
      day,
      hour,
      minute,
      second,
      nanosecond,
      timeZoneOffsetSeconds,
    ).toString(),
  );

function typedAs(type: Type, texts: Readonly<Record<string, string>>): Typed {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [type, text]]));
}

/**
 * Tells the whole record, a JSON text a line: a header, then a node a line with what leads from it, in an order that
 * is always the same. The view isn't in it, for it follows from the record.
 *
 * @throws {DataError} if there is a value that could not be loaded again, naming it
 */
export async function* dumpRecord(transaction: Transaction): AsyncGenerator<string> {
  await transaction.run(writes.lockGraph);
  yield JSON.stringify({ entente: 'record', format: FORMAT, layout: LAYOUT } satisfies z.infer<
    typeof Header
  >);
  for await (const row of transaction.stream(writes.dumpRecord))
    yield JSON.stringify(lineOf(row as unknown as Dumped));
}

/** Name, type as the database calls it, text or texts. */
type Property = readonly [string, string, string | readonly string[]];

interface Dumped {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: readonly Property[];
  readonly edges: readonly [string, string, readonly Property[]][];
}

function lineOf({ labels, id, properties: all, edges }: Dumped): Line {
  const passedOver = labels.includes('Entity') ? ['id', ...DERIVED] : ['id'];
  const own = propertiesOf(
    id,
    all.filter(([key]) => !passedOver.includes(key)),
  );
  const leading = edges
    .map(([type, to, more]): NonNullable<Line['edges']>[number] => {
      const { properties: plain, typed: others } = propertiesOf(id, more);
      return others === undefined ? [type, to, plain] : [type, to, plain, others];
    })
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { labels: labels.toSorted(), id, ...own, ...(leading.length > 0 && { edges: leading }) };
}

/** What JSON holds as it is, and the rest by type; in one order. */
function propertiesOf(id: string, all: readonly Property[]): Pick<Line, 'properties' | 'typed'> {
  const plain: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [key, full, content] of all.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const type = full.replaceAll(' NOT NULL', '');
    const element = type.replace(/^LIST<(.*)>$/, '$1');
    const read = parserFor(element, [content].flat());
    if (read !== undefined) plain[key] = Array.isArray(content) ? content.map(read) : read(content as string);
    else if ((TYPES as readonly string[]).includes(element)) others[key] = [type, content];
    else throw new DataError([`${id}: A dump can't hold ${key}, which is a ${type}.`]);
  }
  return { properties: plain, ...(Object.keys(others).length > 0 && { typed: others as Typed }) };
}

/** How JSON holds texts of a type; undefined if it doesn't, or not exactly. */
function parserFor(type: string, texts: readonly string[]): ((text: string) => unknown) | undefined {
  switch (type) {
    case 'STRING':
    case 'NOTHING':
      return (text) => text;
    case 'BOOLEAN':
      return (text) => text === 'true';
    case 'INTEGER':
      return texts.every((text) => Number.isSafeInteger(Number(text))) ? Number : undefined;
    default:
      return undefined;
  }
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
    throw new DataError(["A dump can only be loaded into an empty graph; this one isn't empty."]);

  const ids = new Set<string>();
  const elements = new Map<string, string>();
  const edges: { from: string; line: number; edge: NonNullable<Line['edges']>[number] }[] = [];
  let nodes: object[] = [];
  const flush = async () => {
    for (const { id, element } of await transaction.run(writes.loadNodes, { rows: nodes }))
      elements.set(id as string, element as string);
    nodes = [];
  };

  let header: z.infer<typeof Header> | undefined;
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (header === undefined) {
      header = headerOf(text);
      continue;
    }
    if (text === '') continue;
    const line: Line = header.format === 1 ? parse(OldLine, text, number) : parse(Line, text, number);
    const { labels, id, properties: plain } = line;
    if (ids.has(id))
      throw new DataError([`Line ${number}: A node must have one line; ${id} is already above.`]);
    ids.add(id);
    nodes.push({ labels, id, properties: plain, typed: rowsOf(line.typed) });
    for (const edge of line.edges ?? []) edges.push({ from: id, line: number, edge });
    if (nodes.length === ROWS_AT_ONCE) await flush();
  }
  if (header === undefined) throw new DataError(['A dump begins with a header; received nothing.']);
  await flush();
  for (let start = 0; start < edges.length; start += ROWS_AT_ONCE) {
    const rows = edges.slice(start, start + ROWS_AT_ONCE).map(({ from, line, edge }) => {
      const [type, to, plain, others] = edge;
      if (!elements.has(to))
        throw new DataError([`Line ${line}: ${type} leads to ${to}, which the dump doesn't have.`]);
      return {
        from: elements.get(from)!,
        type,
        to: elements.get(to)!,
        properties: plain,
        typed: rowsOf(others),
      };
    });
    await transaction.run(writes.loadEdges, { rows });
  }
  for (const { layout, change } of MIGRATIONS) if (layout > header.layout) await change(transaction);
  await rebuild(transaction);
  return elements.size;
}

function rowsOf(values: Typed | undefined): object[] {
  return Object.entries(values ?? {}).map(([key, [type, content]]) => {
    const element = type.replace(/^LIST<(.*)>$/, '$1');
    const [list, texts] = [Array.isArray(content), [content].flat()];
    return texts.some((text) => OFFSET_TO_THE_SECOND.test(text)) && isZoned(element)
      ? { key, type: 'VALUES', list, values: texts.map((text) => zonedOf(element, text)) }
      : { key, type: element, list, texts };
  });
}

/** As clocks had it before there were zones: Brussels was 17 minutes and 30 seconds before Greenwich. */
const OFFSET_TO_THE_SECOND = /[+-]\d\d:\d\d:\d\d(\[.*\])?$/;

const isZoned = (type: string) => type === 'ZONED DATETIME' || type === 'ZONED TIME';

function zonedOf(type: string, text: string) {
  const { DateTime, Time } = neo4j.types;
  // The driver rounds what follows the seconds.
  const nanoseconds = neo4j.int((/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(9, '0'));
  const toSeconds = text.replace(/\.\d+/, '');
  if (type === 'ZONED TIME') {
    const { hour, minute, second, timeZoneOffsetSeconds } = Time.fromString(toSeconds);
    return new Time(hour, minute, second, nanoseconds, timeZoneOffsetSeconds);
  }
  // It reads years before 0 with five digits or more, and the database writes four.
  const { year, month, day, hour, minute, second, timeZoneOffsetSeconds, timeZoneId } = DateTime.fromString(
    toSeconds.replace(/^-(?=\d{4}-)/, '-0'),
  );
  return new DateTime(year, month, day, hour, minute, second, nanoseconds, timeZoneOffsetSeconds, timeZoneId);
}

function headerOf(text: string): z.infer<typeof Header> {
  const header = parse(Header, text, 1);
  if (header.format > FORMAT) {
    throw new DataError([
      `This dump is of format ${header.format}; this version of Entente supports up to ${FORMAT}. Load it with the version that wrote it, or a newer one.`,
    ]);
  }
  if (header.layout > LAYOUT) {
    throw new DataError([
      `This dump is of layout ${header.layout}; this version of Entente supports up to ${LAYOUT}. Load it with the version that wrote it, or a newer one.`,
    ]);
  }
  return header;
}

function parse<T>(shape: z.ZodType<T>, text: string, number: number): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError([`Line ${number}: A dump has one JSON object a line; received ${text.slice(0, 60)}`]);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DataError([`Line ${number}: ${issue!.path.join('.') || 'The line'}: ${issue!.message}`]);
}
