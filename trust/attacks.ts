import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLSchema, IntrospectionQuery } from 'graphql';

import { ask } from './ask.ts';

/** A request that no honest client sends. */
export interface Attack {
  readonly name: string;
  readonly init: RequestInit;
}

/** What each argument is given in turn, written as in GraphQL, by the sort of its type. */
const VALUES = {
  text: [
    '""',
    '"\\""',
    '"\'"',
    '"AND"',
    '"((("',
    '"[* TO"',
    '"a~9999 OR *:*"',
    '"}) DETACH DELETE n //"',
    '"\\u0000"',
    '"\\uD800"',
    '"\u202Eabc\u{1F600}"',
    '"../../etc/passwd"',
    '"state/"',
    '"relationship/zz"',
    '"iso3166:"',
    `"${'x'.repeat(5_000)}"`,
    '-1',
    'true',
    'null',
    '[["x"]]',
    '{ a: 1 }',
  ],
  number: [
    '-1',
    '0',
    '2147483647',
    '2147483648',
    '1e99',
    '"1"',
    '1.5',
    'true',
    'null',
    '[1]',
    '{}',
    '100000',
  ],
  day: [
    '"0000-01-01"',
    '"9999-12-31"',
    '"10000-01-01"',
    '"2021-02-30"',
    '"2021-2-3"',
    '"-0001-01-01"',
    '""',
    '"now"',
    '1',
    'null',
    '"2021-01-01T00:00:00Z"',
    '"9999-12-31T23:59:59.999Z"',
    '"0000-01-01T00:00:00Z"',
  ],
  other: [
    'NOTHING',
    '"X"',
    '1',
    'null',
    '{}',
    '[]',
    '{ kinds: [STATE, STATE], ids: ["", "x/"] }',
    '{ field: NAME }',
    'TRUE',
  ],
} as const;

/** Every root field with every argument given every bad value, bombs, and requests that are none. */
export async function attacksOn(url: string): Promise<Attack[]> {
  const schema = await schemaAt(url);
  return [...badArguments(schema), ...BOMBS.map(([name, query]) => graphql(name, query)), ...STRANGE];
}

/** Variables of every type that takes them, as large as a request may be, and other parts of a request as large. */
export async function largeRequestsTo(url: string): Promise<Attack[]> {
  const schema = await schemaAt(url);
  return [
    ...variableQuestions(schema).flatMap(({ type, query }) =>
      largeValues(schema, type).map(([name, value]) =>
        raw(`${type} of ${name}`, { body: `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}` }),
      ),
    ),
    ...largeValues(schema, 'String').flatMap(([name, value]) =>
      ['query', 'operationName', 'extensions', 'variables', 'other'].map((part) =>
        raw(`${part} of ${name}`, {
          body: part === 'query' ? `{"query":${value}}` : `{"query":"{ __typename }","${part}":${value}}`,
        }),
      ),
    ),
  ];
}

async function schemaAt(url: string): Promise<GraphQLSchema> {
  const { data } = await ask(url, getIntrospectionQuery());
  return buildClientSchema(data as IntrospectionQuery);
}

/** A question with a variable `$v` of each type that an argument has. */
export function variableQuestions(
  schema: GraphQLSchema,
): { readonly type: string; readonly query: string }[] {
  const query = schema.getQueryType()!;
  const questions = new Map<string, string>();
  for (const parent of [query, ...Object.values(schema.getTypeMap())]) {
    if (!(isObjectType(parent) || isInterfaceType(parent)) || parent.name.startsWith('__')) continue;
    for (const field of Object.values(parent.getFields())) {
      for (const argument of field.args) {
        const type = String(getNullableType(argument.type));
        if (questions.has(type)) continue;
        const asked = questionOf(field, argument, '$v');
        questions.set(
          type,
          `query ($v: ${String(argument.type)}) ${parent === query ? asked : `{ node(id: "state/belgium") { ... on ${parent.name} ${asked} } }`}`,
        );
      }
    }
  }
  return [...questions].map(([type, text]) => ({ type, query: text }));
}

/** What is left of a request for a value, beside a short question. */
const ROOM = 95_000;
/** As many values as a request may hold, with some for the rest of it. */
const MANY = 1_950;

/** JSON of all shapes: as long as may be, with as many values as may be, and with more. */
function largeValues(schema: GraphQLSchema, type: string): [name: string, json: string][] {
  const named = schema.getType(type.replaceAll(/[[\]!]/g, ''));
  const filled = (one: (n: number) => string, length: number): string =>
    times(Math.floor(ROOM / length), (n) => one(n).padEnd(length - 1), ',');
  const items = ['0', '""', '{}', '[]', 'null', 'true', '1e99', '{"id":0}', '[[0]]', '"2021-02-30"'];
  const fields = isInputObjectType(named) ? Object.values(named.getFields()) : [];
  return [
    ['unknown keys', `{${filled((n) => `"k${n}":0`, 10)}}`],
    ['unknown keys, as many as may be', `{${filled((n) => `"k${n}":0`, ROOM / MANY)}}`],
    ['unknown keys that are long', `{${filled((n) => `"${'k'.repeat(30)}${n}":0`, ROOM / MANY)}}`],
    ['unknown keys that hold much', `{"a":{${filled((n) => `"k${n}":[0]`, 100)}},"b":0,"c":0}`],
    ['one key', `{"${'k'.repeat(ROOM)}":0}`],
    ...items.flatMap((item): [string, string][] => [
      [`a list of ${item}`, `[${filled(() => item, item.length + 1)}]`],
      [
        `a list of ${item}, as many as may be`,
        `[${times(MANY / (item.length > 3 ? 3 : 1), () => item, ',')}]`,
      ],
      ...fields.map(({ name }): [string, string] => [
        `${name}, a list of ${item}`,
        `{"${name}":[${times(MANY / 3, () => item, ',')}]}`,
      ]),
    ]),
    ...fields
      .filter((field) => isListType(getNullableType(field.type)))
      .map(({ name }): [string, string] => [
        `${name} of long texts`,
        `{"${name}":[${filled(() => `"${'x'.repeat(80)}"`, 100)}]}`,
      ]),
    ['a list of long texts', `[${filled(() => `"${'x'.repeat(80)}"`, 100)}]`],
    ['lists in one another', '['.repeat(ROOM / 2) + ']'.repeat(ROOM / 2)],
    [
      'lists in one another, as deep as may be',
      `${'['.repeat(60)}${filled(() => '{}', 100)}${']'.repeat(60)}`,
    ],
    ['objects in one another', '{"a":'.repeat(ROOM / 6) + '0' + '}'.repeat(ROOM / 6)],
    [
      'objects in one another, as deep as may be',
      `${'{"a":'.repeat(60)}{${filled((n) => `"k${n}":0`, 100)}}${'}'.repeat(60)}`,
    ],
    ['a long text', `"${'x'.repeat(ROOM)}"`],
    ['a long number', '1'.repeat(ROOM)],
    ['a text of quotes', `"${'\\"'.repeat(ROOM / 2)}"`],
    ['a text of quotes without an end', `"${'\\"'.repeat(ROOM / 2)}`],
    ['a text of line ends', `"${'\\n'.repeat(ROOM / 2)}"`],
    ['spaces', `${' '.repeat(ROOM)}0`],
    ['quotes', '"'.repeat(ROOM)],
  ];
}

function badArguments(schema: GraphQLSchema): Attack[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      VALUES[sortOf(argument)].map((value) =>
        graphql(`${field.name}(${argument.name}: ${value.slice(0, 40)})`, questionOf(field, argument, value)),
      ),
    ),
  );
}

function sortOf({ type }: GraphQLArgument): keyof typeof VALUES {
  const { name } = getNamedType(type);
  if (name === 'ID' || name === 'String') return 'text';
  if (name === 'Int' || name === 'Float') return 'number';
  return name === 'LocalDate' || name === 'DateTime' ? 'day' : 'other';
}

/** The field with one bad argument, and plausible ones where there must be some. */
function questionOf(field: GraphQLField<unknown, unknown>, bad: GraphQLArgument, value: string): string {
  const given = field.args
    .filter((argument) => argument === bad || isNonNullType(argument.type))
    .map((argument) => `${argument.name}: ${argument === bad ? value : plausible(argument)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `{ ${field.name}(${given.join(', ')})${selection} }`;
}

function plausible({ type }: GraphQLArgument): string {
  const value = getNamedType(type).name === 'ID' ? '"state/belgium"' : '"RETURN 1"';
  return String(type).includes('[') ? `[${value}]` : value;
}

const LEVELS = 12;

const BOMBS: readonly (readonly [name: string, query: string])[] = [
  ['depth 1000', nested('relationships { nodes {', 1_000)],
  ['depth 20', nested('relationships(first: 1) { nodes {', 20)],
  ['pages of pages', nested('relationships(first: 100) { nodes {', 4)],
  ['100 aliases', `{ ${times(100, (n) => `a${n}: states(first: 100) { nodes { id } }`)} }`],
  ['1000 same fields', `{ ${'__typename '.repeat(1_000)} }`],
  ['100 same root fields', `{ ${times(100, () => 'states { totalCount }')} }`],
  ['directives', `{ __typename ${'@skip(if: false) '.repeat(100)} }`],
  ['unknown directives', `{ __typename ${'@a '.repeat(500)} }`],
  [
    'fragments that double',
    `{ ...f0 } ${times(LEVELS, (n) => `fragment f${n} on Query { a${n}: __typename ${n + 1 < LEVELS ? `...f${n + 1} ...f${n + 1}` : ''} }`)}`,
  ],
  [
    'aliases that double',
    `{ entity(id: "org/nato") { ...f0 } } ${times(LEVELS, (n) => `fragment f${n} on Entity { ${n + 1 < LEVELS ? `a${n}: relationships { nodes { ...f${n + 1} } } b${n}: relationships { nodes { ...f${n + 1} } }` : 'id'} }`)}`,
  ],
  ['fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  ['inline fragments', `{ ${'... on Query {'.repeat(400)} __typename ${'}'.repeat(400)} }`],
  [
    'deep introspection',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
  ],
  ['deep value', `{ entities(where: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }`],
  ['long name', `{ ${'a'.repeat(90_000)} }`],
  ['many fragments', `{ __typename } ${times(150, (n) => `fragment x${n} on Query { __typename }`)}`],
  ['mutation', 'mutation { remove }'],
  ['subscription', 'subscription { changes }'],
  ['no GraphQL', '{'],
  ['nothing', ''],
  ['guess', '{ entty(id: "x") { nam } }'],
  ['parentheses', `{ cypher(statement: "RETURN ${'('.repeat(400)}1${')'.repeat(400)} AS x") { rows } }`],
  ['write', '{ cypher(statement: "MATCH (n) DETACH DELETE n") { rows } }'],
  ['file', `{ cypher(statement: "LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x") { rows } }`],
];

const JSON_TYPE = { 'content-type': 'application/json' };

const STRANGE: readonly Attack[] = [
  raw('no body', {}),
  raw('broken JSON', { body: '{' }),
  raw('a list', { body: '[{"query":"{__typename}"}]' }),
  raw('null', { body: 'null' }),
  raw('a number', { body: '1' }),
  raw('an empty object', { body: '{}' }),
  raw('a query that is a number', { body: '{"query":1}' }),
  raw('a query that is a list', { body: '{"query":["{__typename}"]}' }),
  raw('variables that are text', { body: '{"query":"{__typename}","variables":"{}"}' }),
  raw('variables that are a list', { body: '{"query":"{__typename}","variables":[]}' }),
  raw('a name that is a number', { body: '{"query":"{__typename}","operationName":1}' }),
  raw('extensions that are text', { body: '{"query":"{__typename}","extensions":"x"}' }),
  raw('two queries', { body: '{"query":"{__typename}","query":"{entities{totalCount}}"}' }),
  raw('two queries, one escaped', { body: '{"query":"{__typename}","\\u0071uery":"{__typename}"}' }),
  raw('a prototype', { body: '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}' }),
  raw('deep JSON', {
    body: `{"query":"{__typename}","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
  }),
  raw('no UTF-8', { body: Buffer.from('{"query":"{ __typename # \xFF }"}', 'latin1') }),
  raw('a large body', { body: `{"query":"{__typename}${' '.repeat(1_000_000)}"}` }),
  raw('XML', { body: '<a/>', headers: { 'content-type': 'text/xml' } }),
  raw('text', { body: '{"query":"{__typename}"}', headers: { 'content-type': 'text/plain' } }),
  raw('a form', { body: new URLSearchParams({ query: '{__typename}' }) }),
  raw('UTF-16', {
    body: '{"query":"{__typename}"}',
    headers: { 'content-type': 'application/json; charset=utf-16' },
  }),
  raw('gzip', { body: '{"query":"{__typename}"}', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }),
  raw('PUT', { method: 'PUT', body: '{}' }),
  raw('DELETE', { method: 'DELETE' }),
  raw('a hash', { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}' }),
];

function raw(name: string, init: RequestInit): Attack {
  return { name, init: { method: 'POST', headers: JSON_TYPE, ...init } };
}

function graphql(name: string, query: string): Attack {
  return raw(name, { body: JSON.stringify({ query }) });
}

function times(count: number, text: (n: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_item, n) => text(n)).join(between);
}

function nested(opening: string, levels: number): string {
  const closing = '}'.repeat(opening.split('{').length - 1);
  return `{ entity(id: "org/nato") { ${opening.repeat(levels)} id ${closing.repeat(levels)} } }`;
}
