import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CYPHER = fileURLToPath(new URL('../../cypher/', import.meta.url));

const PARAMETER_TYPES = [
  'BOOLEAN',
  'DATE',
  'INTEGER',
  'STRING',
  'LIST<INTEGER>',
  'LIST<MAP>',
  'LIST<STRING>',
  'MAP',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** One Cypher statement, from a file of `cypher/`, with what its header declares. */
export interface Query {
  /** The file's name without its ending; also the name in the database's query log. */
  readonly name: string;
  /** The first sentences of the header. */
  readonly description: string;
  readonly text: string;
  readonly parameters: ReadonlyMap<string, ParameterType>;
  /** The names of what each record holds, in order. */
  readonly returns: readonly string[];
  /** For a batched read: the names of what each row of `rows` holds, in order. */
  readonly columns: readonly string[];
  /** The orders that can be asked for, by name: Cypher expressions to sort by; the first is the file's own. */
  readonly orders: ReadonlyMap<string, string>;
  /** Parameters with which the statement can be tried, as a Cypher map. */
  readonly example: string | undefined;
}

/**
 * Reads every statement of a folder of `cypher/`.
 *
 * @throws {Error} if a header and its text disagree, naming the file and both sides
 */
export function readQueries(folder: string): ReadonlyMap<string, Query> {
  const directory = join(CYPHER, folder);
  const names = readdirSync(directory).filter((file) => file.endsWith('.cypher'));
  return new Map(
    names.toSorted().map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      return [name, parseQuery(name, readFileSync(join(directory, file), 'utf8'))];
    }),
  );
}

/** Reads one statement and its header. */
export function parseQuery(name: string, source: string): Query {
  const lines = source.split('\n');
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerEnd).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = lines.slice(headerEnd).join('\n').trim();
  const tags = header.filter((line) => line.startsWith('@'));
  const query: Query = {
    name,
    description: header
      .slice(0, header.findIndex((line) => line === '' || line.startsWith('@')) || undefined)
      .join(' ')
      .trim(),
    text,
    parameters: new Map(tagged(tags, 'param').map((tag) => parameterOf(name, tag))),
    returns: tagged(tags, 'returns').map((tag) => tag.split(/\s+/)[0]!),
    columns: columnsOf(tags),
    orders: new Map(tagged(tags, 'order').map((tag) => orderOf(tag))),
    example: tagged(tags, 'example')[0],
  };
  checkAgainstText(query);
  return query;
}

function tagged(tags: readonly string[], tag: string): string[] {
  return tags.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2).trim());
}

function parameterOf(query: string, tag: string): [string, ParameterType] {
  const [name, type] = tag.split(/\s+/) as [string, ParameterType];
  if (!PARAMETER_TYPES.includes(type)) {
    throw new Error(
      `${query}.cypher: A parameter's type is one of ${PARAMETER_TYPES.join(', ')}; received ${type} for ${name}`,
    );
  }
  return [name, type];
}

/** `rows LIST<LIST> [id, name, …]` names the columns of a batched read's rows. */
function columnsOf(tags: readonly string[]): string[] {
  const rows = tagged(tags, 'returns').find((tag) => /^rows\s/.test(tag));
  const list = rows === undefined ? null : /\[(.*)\]/.exec(rows);
  return list === null ? [] : list[1]!.split(',').map((column) => column.trim());
}

function orderOf(tag: string): [string, string] {
  const [, name, expressions] = /^(\S+)\s+(.+)$/.exec(tag) ?? [];
  return [name!, expressions!];
}

function checkAgainstText(query: Query): void {
  const used = new Set([...withoutComments(query.text).matchAll(/\$(\w+)/g)].map((match) => match[1]!));
  const declared = new Set(query.parameters.keys());
  if (used.symmetricDifference(declared).size > 0) {
    throw new Error(
      `${query.name}.cypher: The header declares the parameters that the text uses; ` +
        `declared [${[...declared].toSorted().join(', ')}], used [${[...used].toSorted().join(', ')}]`,
    );
  }
  for (const column of query.returns) {
    // Subqueries are indented: the statement's own RETURN stands at the beginning of a line.
    const returned = withoutComments(query.text)
      .split(/^RETURN\b/m)
      .at(-1)!;
    if (!new RegExp(`\\b${column}\\b`).test(returned)) {
      throw new Error(
        `${query.name}.cypher: The header says that ${column} is returned; the text doesn't return it`,
      );
    }
  }
  if (
    query.orders.size > 0 &&
    !(ORDER.test(query.text) && query.text.includes(DIRECTION) && BEYOND.test(query.text))
  ) {
    throw new Error(
      `${query.name}.cypher: The header has orders, so the text marks /*order*/ … /*end*/, /*beyond*/ and /*direction*/`,
    );
  }
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\/.*$/gm, '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

const ORDER = /\/\*order\*\/[\s\S]*?\/\*end\*\//;
const BEYOND = /\/\*beyond\*\/ >/;
const DIRECTION = '/*direction*/';

/**
 * The text of a statement in one of its orders and directions: the one thing that Cypher can't take as a parameter.
 * Everything filled in comes from the header's closed list.
 *
 * @throws {RangeError} if the header has no such order
 */
export function textInOrder(query: Query, order: string, descending: boolean): string {
  const expressions = query.orders.get(order);
  if (expressions === undefined) {
    throw new RangeError(
      `${query.name} has the orders ${[...query.orders.keys()].join(', ') || '(none)'}; received ${order}`,
    );
  }
  return query.text
    .replace(ORDER, expressions)
    .replace(BEYOND, descending ? '<' : '>')
    .replaceAll(DIRECTION, descending ? 'DESC' : '');
}

/**
 * The statements of a folder by the names that the code calls them by.
 *
 * @throws {Error} if a file is missing, or none of the code names it
 */
export function queriesNamed<const Name extends string>(
  folder: string,
  names: readonly Name[],
): Record<Name, Query> {
  const queries = readQueries(folder);
  const missing = names.filter((name) => !queries.has(name));
  const unused = [...queries.keys()].filter((name) => !names.some((known) => known === name));
  if (missing.length > 0 || unused.length > 0) {
    throw new Error(
      `The code names each file of cypher/${folder}; missing [${missing.join(', ')}], unused [${unused.join(', ')}]`,
    );
  }
  return Object.fromEntries(queries) as Record<Name, Query>;
}
