import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compose, expectIncluded } from './compose.ts';
import type { Sources } from './compose.ts';
import { keptText } from './keptText.ts';

const CYPHER = fileURLToPath(new URL('../../cypher/', import.meta.url));

const PARAMETER_TYPES = [
  'BOOLEAN',
  'DATE',
  'DATETIME',
  'FLOAT',
  'INTEGER',
  'STRING',
  'LIST<INTEGER>',
  'LIST<MAP>',
  'LIST<STRING>',
  'MAP',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** What stands at one place of a row; only with a part of the text, if that is named. */
export interface Column {
  readonly name: string;
  readonly part: string | undefined;
}

/** One Cypher statement, from a file of `cypher/`, with what its header declares. */
export interface Query {
  /** The file's name without its ending; also the name in the database's query log. */
  readonly name: string;
  /** The first sentences of the header. */
  readonly description: string;
  readonly text: string;
  readonly parameters: ReadonlyMap<string, ParameterType>;
  /** Parameters that may be left out, which is null: their type ends with a question mark. */
  readonly optional: ReadonlySet<string>;
  /** What the header says of parameters, such as which values they take. */
  readonly explained: ReadonlyMap<string, string>;
  /** The names of what each record holds, in order. */
  readonly returns: readonly string[];
  /** For a batched read: the names of what each row of `rows` holds, in order. */
  readonly columns: readonly Column[];
  /** Parts of the text that may be left out. */
  readonly parts: ReadonlySet<string>;
  /** The placeholders of the text. */
  readonly placeholders: ReadonlySet<Placeholder>;
  /** The orders that can be asked for, by name: Cypher expressions to sort by; the first is the file's own. */
  readonly orders: ReadonlyMap<string, string>;
  /** The list that may be passed in pieces, because its rows are independent. */
  readonly pieces: string | undefined;
  /** Parameters with which the statement can be tried, as a Cypher map. */
  readonly example: string | undefined;
}

/**
 * Reads every statement of a folder of `cypher/`.
 *
 * @throws {Error} if a header and its text disagree, naming the file and both sides
 */
export function readQueries(folder: string): ReadonlyMap<string, Query> {
  const names = [...readSources(folder)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(names.map(([name, source]) => [name, parseQuery(name, source)]));
}

/** The first sentence of a description, which is the question that the statement answers. */
export function questionOf(description: string): string {
  return /^.*?[?.](?= |$)/.exec(description)?.[0] ?? description;
}

/** The whole texts of a folder's statements, with their headers. */
export function readSources(folder: string): Sources {
  return isComposed(folder) ? composed()[folder] : filesOf(folder);
}

/** The folders whose statements are composed of what their files say and include. The files of the others are whole. */
const COMPOSED = ['read', 'write'] as const;
type ComposedFolder = (typeof COMPOSED)[number];

function isComposed(folder: string): folder is ComposedFolder {
  return COMPOSED.some((one) => one === folder);
}

let cached: Readonly<Record<ComposedFolder, Sources>> | undefined;

/** Both folders together, since what is included in neither of them is left over. */
function composed(): Readonly<Record<ComposedFolder, Sources>> {
  if (cached !== undefined) return cached;
  const fragments = filesOf('fragments');
  const read = compose(filesOf('read'), fragments);
  const write = compose(filesOf('write'), fragments);
  expectIncluded(fragments, read, write);
  return (cached = { read: read.sources, write: write.sources });
}

/** The files of a folder and its subfolders, by their names, of which there is each once. */
function filesOf(folder: string): Sources {
  const directory = join(CYPHER, folder);
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => path.endsWith('.cypher'));
  const sources = new Map(
    files.map((path) => [basename(path, '.cypher'), readFileSync(join(directory, path), 'utf8')]),
  );
  if (sources.size < files.length) throw new Error(`Two files of cypher/${folder} have the same name`);
  return sources;
}

/** Reads one statement and its header. */
export function parseQuery(name: string, source: string): Query {
  const lines = source.split('\n');
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerEnd).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = lines.slice(headerEnd).join('\n').trim();
  const tags = header.filter((line) => line.startsWith('@'));
  const declared = tagged(tags, 'param').map((tag) => parameterOf(name, tag));
  const query: Query = {
    name,
    description: header
      .slice(0, header.findIndex((line) => line === '' || line.startsWith('@')) || undefined)
      .join(' ')
      .trim(),
    text,
    parameters: new Map(declared.map(({ name: parameter, type }) => [parameter, type])),
    optional: new Set(declared.filter(({ optional }) => optional).map(({ name: parameter }) => parameter)),
    explained: new Map(declared.map(({ name: parameter, explained }) => [parameter, explained])),
    returns: tagged(tags, 'returns').map((tag) => tag.split(/\s+/)[0]!),
    columns: columnsOf(tags),
    placeholders: new Set(
      (Object.keys(PLACEHOLDERS) as Placeholder[]).filter((tag) => tagged(tags, tag).length > 0),
    ),
    orders: new Map(tagged(tags, 'order').map((tag) => orderOf(tag))),
    parts: new Set(tagged(tags, 'if').map((tag) => tag.split(/\s+/)[0]!)),
    pieces: tagged(tags, 'pieces')[0],
    example: tagged(tags, 'example')[0],
  };
  checkAgainstText(query);
  return query;
}

function tagged(tags: readonly string[], tag: string): string[] {
  return tags.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2).trim());
}

function parameterOf(
  query: string,
  tag: string,
): { name: string; type: ParameterType; optional: boolean; explained: string } {
  const [name, declared, ...words] = tag.split(/\s+/) as [string, string, ...string[]];
  const optional = declared.endsWith('?');
  const type = PARAMETER_TYPES.find((known) => known === (optional ? declared.slice(0, -1) : declared));
  if (type === undefined) {
    throw new Error(
      `${query}.cypher: A parameter's type is one of ${PARAMETER_TYPES.join(', ')}; received ${declared} for ${name}`,
    );
  }
  return { name, type, optional, explained: words.join(' ') };
}

/** `rows LIST<LIST> [id, part:name, other.name, other(name, …), …]` names the columns of a batched read's rows. */
function columnsOf(tags: readonly string[]): Column[] {
  const rows = tagged(tags, 'returns').find((tag) => /^rows\s/.test(tag));
  const list = rows === undefined ? null : /\[(.*)\]/.exec(rows);
  const columns = list === null ? [] : list[1]!.matchAll(/(?:(\w+):)?([^\s,(:]+(?:\([^)]*\))?)/g);
  return [...columns].map(([, part, name]) => ({ name: name!, part }));
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
  if (query.pieces !== undefined && !query.parameters.get(query.pieces)?.startsWith('LIST')) {
    throw new Error(`${query.name}.cypher: @pieces names a list parameter; received ${query.pieces}`);
  }
  const marked = new Set([...query.text.matchAll(PART)].map(([, part]) => part!));
  const named = query.columns.flatMap(({ part }) => part ?? []);
  if (marked.symmetricDifference(query.parts).size > 0 || named.some((part) => !marked.has(part))) {
    throw new Error(
      `${query.name}.cypher: The header declares the parts that the text marks with /*if …*/; ` +
        `declared [${[...query.parts].join(', ')}], marked [${[...marked].join(', ')}], of columns [${named.join(', ')}]`,
    );
  }
  for (const column of query.returns) {
    // Subqueries are indented: the statement's own RETURN stands at the beginning of a line.
    const returned = withoutComments(query.text)
      .split(/^RETURN\b/m)
      .at(-1)!;
    if (!new RegExp(`\\b${column}\\b`).test(returned)) {
      throw new Error(`${query.name}.cypher: The header says that ${column} is returned; the text doesn't`);
    }
  }
  for (const [tag, marks] of Object.entries(PLACEHOLDERS)) {
    const filled = query.placeholders.has(tag as Placeholder);
    for (const mark of marks) {
      if (query.text.includes(mark) !== filled) {
        throw new Error(
          `${query.name}.cypher: @${tag} in the header and ${mark} in the text need each other; found only one of them`,
        );
      }
    }
  }
  const count = (mark: string): number => query.text.split(mark).length - 1;
  const begins = [...query.placeholders, ...[...query.parts].map((part) => `if ${part}`)].reduce(
    (sum, mark) => sum + count(`/*${mark}*/`),
    0,
  );
  if (count(END) !== begins) {
    throw new Error(
      `${query.name}.cypher: Each placeholder in the text ends with ${END}; ${count(END)} of ${begins} do`,
    );
  }
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\/.*$/gm, '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** Placeholders, for what Cypher takes no parameter for: the tag of the header, and its marks in the text. */
const PLACEHOLDERS = {
  order: ['/*order*/', '/*beyond*/', '/*direction*/'],
  types: ['/*in*/', '/*types*/', '/*out*/'],
  label: ['/*label*/'],
  where: ['/*where*/'],
  certainly: ['/*certainly*/'],
  sum: ['/*sum*/'],
  summed: ['/*summed*/'],
} as const;

/** What stands for an unknown day or number in an order and sorts after all others, and what stands for it where it must sort before them. */
const UNKNOWN: readonly (readonly [last: string, first: string])[] = [
  ["'~'", "''"],
  ['1e15', '-1'],
];

/** What a list is sorted by. */
export interface SortKey {
  /** An order of the header. */
  readonly name: string;
  /** An expression instead of the header's. */
  readonly expression?: string;
  readonly descending: boolean;
  /** Whether unknown values come first; otherwise they come last. */
  readonly unknownFirst?: boolean;
}

/** Ends the text that a placeholder's content replaces. */
const END = '/*end*/';

/** A part of a text that may be left out. */
const PART = /\/\*if (\w+)\*\/([\s\S]*?)\/\*end\*\//g;

type Placeholder = keyof typeof PLACEHOLDERS;

/** A variant of a statement's text. Everything in it comes from closed lists, never from a request, whose values are parameters. */
export interface Variant {
  /** What is sorted by first, and what those are sorted by that are equal in it. */
  readonly order?: SortKey & { readonly further?: readonly SortKey[] };
  /** Types of relationships in the pattern, read from the entity, towards it, or both. */
  readonly pattern?: { readonly types: readonly string[]; readonly direction: 'OUT' | 'IN' | 'BOTH' };
  readonly label?: string;
  /** Conditions of a list; none if omitted. */
  readonly where?: string;
  /** The same as what must be so, where a list tells it of each. */
  readonly certainly?: string;
  /** What finds the numbers that are added up, and whether one certainly counts. */
  readonly sum?: { readonly found: string; readonly certainly: string };
  /** Its conditions may take long: it isn't sent together with others, which would wait for it. */
  readonly apart?: boolean;
  /** The parts that aren't left out. */
  readonly parts?: readonly string[];
  /** About what is kept under evidence policies, and not about the view. */
  readonly kept?: boolean;
}

/**
 * The text of a statement in one of its variants; placeholders that the variant leaves out stay as they stand in the file.
 *
 * @throws {RangeError} if the header has no such order, or a word is none that can stand in a pattern
 */
export function textOf(
  query: Query,
  { order, pattern, label, where, certainly, sum, parts, kept = false }: Variant,
): string {
  let { text } = query;
  if (order !== undefined) text = sorted(query, text, [order, ...(order.further ?? [])]);
  if (pattern !== undefined) {
    text = fill(text, 'types', pattern.types.map(word).join('|'))
      .replaceAll('/*in*/', pattern.direction === 'IN' ? '<' : '')
      .replaceAll('/*out*/', pattern.direction === 'OUT' ? '>' : '');
  }
  if (label !== undefined) text = fill(text, 'label', word(label));
  if (query.placeholders.has('where')) text = fill(text, 'where', where ?? 'true');
  if (certainly !== undefined) text = fill(text, 'certainly', certainly);
  if (query.placeholders.has('sum')) {
    text = fill(fill(text, 'sum', sum?.found ?? ''), 'summed', sum?.certainly ?? '');
  }
  if (parts !== undefined) {
    text = text.replaceAll(PART, (_marked, part: string, content: string) =>
      parts.includes(part) ? content : '',
    );
  }
  return kept ? keptText(text) : text;
}

/** The text with what its list is sorted by, the id last, and with where a page begins. */
function sorted(query: Query, text: string, keys: readonly SortKey[]): string {
  const parts = keys.flatMap((key, index) => {
    const expressions = expressionsOf(query, key);
    // The id at the end of each order is needed once.
    return (index < keys.length - 1 ? expressions.slice(0, -1) : expressions).map((expression) => ({
      expression,
      descending: key.descending,
    }));
  });
  const filled = fill(text, 'order', parts.map(({ expression }) => expression).join(', '));
  const [{ descending } = { descending: false }] = parts;
  if (parts.every((part) => part.descending === descending)) {
    return filled
      .replace('/*beyond*/ >', descending ? '<' : '>')
      .replaceAll('/*direction*/', descending ? 'DESC' : '');
  }
  // Lists are compared from their beginnings, but in one direction only.
  const beyond = parts.reduceRight((rest, part, at) => {
    const further = `position[${at}] ${part.descending ? '<' : '>'} key.after[${at}]`;
    return rest === '' ? further : `(${further} OR (position[${at}] = key.after[${at}] AND ${rest}))`;
  }, '');
  const by = parts.map((part, at) => `position[${at}]${part.descending ? ' DESC' : ''}`).join(', ');
  return filled.replace('position /*beyond*/ > key.after', beyond).replaceAll('position /*direction*/', by);
}

function expressionsOf(query: Query, { name, expression, unknownFirst = false }: SortKey): string[] {
  const declared = expression === undefined ? query.orders.get(name) : `${expression}, ${idOf(query)}`;
  if (declared === undefined) {
    throw new RangeError(
      `${query.name} has the orders ${[...query.orders.keys()].join(', ') || '(none)'}; received ${name}`,
    );
  }
  const known = UNKNOWN.reduce(
    (text, [last, first]) => (unknownFirst ? text.replaceAll(last, first) : text),
    declared,
  );
  return topLevel(known);
}

/** The id at the end of every order. */
function idOf(query: Query): string {
  return topLevel([...query.orders.values()][0] ?? '').at(-1)!;
}

/** Expressions with commas between them, which may have commas within. */
function topLevel(expressions: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of expressions) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((one) => one.trim());
}

/** Fills a text at every place that has the mark. */
function fill(text: string, mark: Placeholder, content: string): string {
  const [before, ...places] = text.split(`/*${mark}*/`);
  return before + places.map((place) => content + place.slice(place.indexOf(END) + END.length)).join('');
}

function word(name: string): string {
  if (!/^[A-Za-z_]+$/.test(name)) throw new RangeError(`A pattern holds labels and types; received ${name}`);
  return name;
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
