import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph as Graph, Attributes } from 'graphology-types';

import { DataError } from '../config/errors.ts';
import { nearestIds, sayNearest } from '../import/nearest.ts';
import { inForceByAny, inForceOn } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { OBLIGATIONS } from '../model/records.ts';
import type { Obligation } from '../model/records.ts';
import { documentsNamed } from '../model/documentsNamed.ts';
import { kindOf } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import type { Graph as Database } from '../neo4j/Graph.ts';
import { queriesNamed } from '../neo4j/queries.ts';
import { mayMeet, widenByVouching } from '../view/rule.ts';

const queries = queriesNamed('network', ['documents', 'entities', 'relationships', 'statements']);

/** A database that has just started takes its time. */
const MILLISECONDS = 300_000;

/** Which network is meant. */
export interface NetworkOptions {
  /** What was in force on it; null: at any time. */
  readonly day: string | null;
  readonly kinds: readonly Kind[];
  /** The types of relationships; of a network of allies, those through which they are allied. */
  readonly types: readonly string[];
  /** The document whose statements alone count, as `documentsNamed` finds it; null: all sources together, as the view has it. */
  readonly source: string | null;
  /** Without what only may have been in force. */
  readonly certain: boolean;
}

/** A network that was read. */
export interface ReadNetwork<Edge extends object = Attributes> {
  readonly network: Graph<NodeAttributes, Edge>;
  /** The attributes for codes that its nodes can have, whether or not any has them on the day. */
  readonly codes: readonly string[];
}

/** The attributes of a node. */
export interface NodeAttributes {
  readonly label: string;
  /** As `--kinds` takes it, such as `organization`. */
  readonly kind: string;
  /** Codes of the day, by scheme, and measures by name. */
  readonly [further: string]: string | number;
}

/** The attributes of a relationship in a network; a day that isn't known is empty. */
export interface RelationshipAttributes {
  readonly type: string;
  readonly role: string;
  /** In alphabetical order, with semicolons between them. */
  readonly obligations: string;
  readonly since_min: string;
  readonly since_max: string;
  readonly until_min: string;
  readonly until_max: string;
  /** Whether it certainly was in force on the day; at any time, whether it certainly was on some day. */
  readonly certain: boolean;
}

/** The attributes of two allies. */
export interface AllyAttributes {
  /** Those that both have through the same alliance, in alphabetical order, with semicolons between them. */
  readonly obligations: string;
  /** How many alliances they share. */
  readonly weight: number;
  readonly certain: boolean;
}

interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly Bounds[];
  readonly codes: readonly ({ readonly scheme: string; readonly value: string } & Bounds)[];
}

interface TieRow {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly obligations: readonly Obligation[];
  readonly days: Bounds;
}

/** The relationships between entities on a day, each an edge; and as nodes the entities that have any. */
export async function readRelationships(
  database: Database,
  options: NetworkOptions,
): Promise<ReadNetwork<RelationshipAttributes>> {
  const network = new MultiDirectedGraph<NodeAttributes, RelationshipAttributes>();
  const ties = await readTies(database, options, false);
  const owed = Map.groupBy(
    ties.filter(({ type }) => type === 'OBLIGED'),
    (tie) => keyOf(tie),
  );
  const entities = new Map((await readEntities(database, options.kinds)).map((row) => [row.id, row]));
  for (const tie of ties) {
    const { type, subject, object, role, days } = tie;
    if (type === 'OBLIGED' || !isMeant(days, options)) continue;
    const obligations = new Set([
      ...tie.obligations,
      ...(owed.get(keyOf(tie)) ?? [])
        .filter((one) => mayMeet(one.days, days) && isMeant(one.days, options))
        .flatMap((one) => one.obligations),
    ]);
    for (const id of [subject, object]) addNode(network, entities.get(id)!, options);
    network.addEdge(subject, object, {
      type,
      role: role ?? '',
      obligations: [...obligations].toSorted().join(';'),
      since_min: days.sinceMin ?? '',
      since_max: days.sinceMax ?? '',
      until_min: days.untilMin ?? '',
      until_max: days.untilMax ?? '',
      certain: isCertain(days, options),
    });
  }
  return { network, codes: codesOf(entities) };
}

/**
 * The allies among entities on a day, as `allies` in the API has them: both are obliged by the same treaty or
 * organisation, if not always to the same. Nodes are the allies, and all others that existed on the day.
 */
export async function readAllies(
  database: Database,
  options: NetworkOptions & { readonly day: string },
  obligations: readonly Obligation[],
): Promise<ReadNetwork<AllyAttributes>> {
  const network = new UndirectedGraph<NodeAttributes, AllyAttributes>();
  const entities = new Map((await readEntities(database, options.kinds)).map((row) => [row.id, row]));
  for (const entity of entities.values()) {
    const existed = entity.periods.length === 0 ? 'UNKNOWN' : inForceByAny(options.day, entity.periods);
    if (existed === 'YES' || (existed === 'UNKNOWN' && !options.certain)) addNode(network, entity, options);
  }
  const bodies: NetworkOptions = { ...options, kinds: [...options.kinds, 'Organization', 'Treaty'] };
  const owed = (await readTies(database, bodies, true)).filter(
    ({ type, subject, days, obligations: some }) =>
      (type === 'OBLIGED' || options.source !== null) &&
      entities.has(subject) &&
      some.some((one) => obligations.includes(one)) &&
      isMeant(days, options),
  );
  const pairs = new Map<string, { obligations: Set<Obligation>; alliances: Set<string>; certain: boolean }>();
  for (const [alliance, ties] of Map.groupBy(owed, ({ object }) => object)) {
    const bound = [...Map.groupBy(ties, ({ subject }) => subject)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([state, some]) => ({
        state,
        obligations: new Set(
          some.flatMap((tie) => tie.obligations).filter((one) => obligations.includes(one)),
        ),
        certain: some.some(({ days }) => isCertain(days, options)),
      }));
    for (const [index, one] of bound.entries()) {
      for (const other of bound.slice(index + 1)) {
        const key = `${one.state}|${other.state}`;
        const pair = pairs.get(key) ?? { obligations: new Set(), alliances: new Set(), certain: false };
        for (const both of one.obligations.intersection(other.obligations)) pair.obligations.add(both);
        pair.alliances.add(alliance);
        pair.certain ||= one.certain && other.certain;
        pairs.set(key, pair);
      }
    }
  }
  for (const [key, pair] of [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [a, b] = key.split('|') as [string, string];
    for (const id of [a, b]) addNode(network, entities.get(id)!, options);
    network.addEdge(a, b, {
      obligations: [...pair.obligations].toSorted().join(';'),
      weight: pair.alliances.size,
      certain: pair.certain,
    });
  }
  return { network, codes: codesOf(entities) };
}

/** The obligations that are asked for; all if none are. */
export function obligationsNamed(names: readonly string[]): readonly Obligation[] {
  const unknown = names.filter((name) => !OBLIGATIONS.some((one) => one === name));
  if (unknown.length > 0) {
    throw new DataError([`--obligations takes ${OBLIGATIONS.join(', ')}; received ${unknown.join(', ')}`]);
  }
  return names.length === 0 ? OBLIGATIONS : OBLIGATIONS.filter((one) => names.includes(one));
}

async function readEntities(database: Database, kinds: readonly Kind[]): Promise<readonly EntityRow[]> {
  return (await rowsOf(database, 'entities', { labels: kinds })) as unknown as readonly EntityRow[];
}

/** All that ties entities, with what they owed; of all sources, that stands apart as OBLIGED. */
async function readTies(
  database: Database,
  { types, kinds, source }: NetworkOptions,
  obliging: boolean,
): Promise<readonly TieRow[]> {
  if (source === null) {
    const rows = await rowsOf(database, 'relationships', { types: [...types, 'OBLIGED'], labels: kinds });
    return rows.map(({ obligation, ...row }) => ({
      ...row,
      obligations: obligation === null ? [] : [obligation],
    })) as unknown as readonly TieRow[];
  }
  const documents = (await rowsOf(database, 'documents', { predicates: types, obliging })).map(
    ({ id }) => id as string,
  );
  const meant = documentsNamed(source, documents);
  if (meant.length !== 1) {
    const which =
      meant.length > 1
        ? `, which may be ${meant.slice(0, 5).join(', ')}`
        : sayNearest(nearestIds(`document/${source.replace(/^document\//, '')}`, documents));
    throw new DataError([
      `--source is the id of a document, or how one alone begins, such as cow-alliances; received ${source}${which}. What has been imported: entente imports`,
    ]);
  }
  const rows = await rowsOf(database, 'statements', {
    document: meant[0]!,
    predicates: types,
    labels: kinds,
  });
  return rows.map(({ days, vouchedMin, vouchedMax, ...row }) => ({
    ...row,
    days: widenByVouching({ ...(days as Bounds), vouchedMin, vouchedMax } as never),
  })) as unknown as readonly TieRow[];
}

function rowsOf(database: Database, name: keyof typeof queries, parameters: Record<string, unknown>) {
  return database.read([name], queries[name].text, parameters, { milliseconds: MILLISECONDS });
}

/** Of a membership, and of what was owed through it. */
function keyOf({ subject, object, role }: TieRow): string {
  return `${subject}|${object}|${role ?? ''}`;
}

function addNode(
  network: Graph<NodeAttributes>,
  { id, name, codes }: EntityRow,
  { day }: NetworkOptions,
): void {
  if (network.hasNode(id)) return;
  network.addNode(id, { label: name, kind: kindOf(id)!.toLowerCase(), ...codesOn(codes, day) });
}

function codesOf(entities: ReadonlyMap<string, EntityRow>): readonly string[] {
  const schemes = [...entities.values()].flatMap(({ codes }) => codes.map(({ scheme }) => scheme));
  return [...new Set(schemes)].map(attributeOf).toSorted();
}

/** Of each scheme the code of the day. */
function codesOn(codes: EntityRow['codes'], day: string | null): Record<string, string> {
  const ofDay = codes.filter((code) => day === null || inForceOn(day, code) !== 'NO');
  return Object.fromEntries(
    ofDay
      .toSorted((a, b) => (a.scheme + a.value < b.scheme + b.value ? 1 : -1))
      .map(({ scheme, value }) => [attributeOf(scheme), value]),
  );
}

/** With underscores, as tools want the names of attributes. */
function attributeOf(scheme: string): string {
  return scheme.replaceAll('-', '_');
}

function isMeant(days: Bounds, options: NetworkOptions): boolean {
  if (options.certain) return isCertain(days, options);
  return options.day === null || inForceOn(options.day, days) !== 'NO';
}

function isCertain({ sinceMax, untilMin, ...days }: Bounds, { day }: NetworkOptions): boolean {
  if (day !== null) return inForceOn(day, { sinceMax, untilMin, ...days }) === 'YES';
  return sinceMax !== null && untilMin !== null && sinceMax <= untilMin;
}
