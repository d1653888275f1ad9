import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { parseQuery, queriesNamed, readQueries, textOf } from '../../src/neo4j/queries.ts';
import type { ParameterType, Query } from '../../src/neo4j/queries.ts';
import { parametersFor } from '../../src/neo4j/values.ts';
import { seedLoads } from '../../src/import/seedLoads.ts';
import { basisOfText } from '../../src/model/basis.ts';
import { keepPolicy } from '../../src/record/policies.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { cypher, emptyGraph, graph } from '../setup/graph.ts';

const SOUND = `// States by name. Each once.
// A second line.
//
// @param   names LIST<STRING> the names
// @param   limit INTEGER      most of them
// @returns state STRING       the id
// @order   NAME  state.name, state.id
// @order   ID    state.id
// @example {names: ['Alpha'], limit: 25}
UNWIND $names AS name
MATCH (state:State {name: name})
WITH state, [/*order*/ state.name, state.id /*end*/] AS position
WHERE position /*beyond*/ > []
WITH state, position
ORDER BY position /*direction*/
LIMIT $limit // not $more
RETURN state.id AS state
`;

const PATTERN = `// How many neighbours there are.
//
// @types   the types in the pattern, and from which end it is read
// @label   the kind in the pattern
// @returns total INTEGER how many
MATCH (:/*label*/Entity/*end*/)/*in*/-[r:/*types*/KNOWS/*end*/]-/*out*/(other)
RETURN count(r) AS total
`;

const OPTIONAL = `// States by name.
//
// @if      named   a name
// @if      days    their days
// @param   names   LIST<STRING> their names
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [days:since, name]
MATCH (s:State)
WHERE true /*if named*/ AND s.name IN $names /*end*/
WITH collect([/*if days*/ s.since, /*end*/ s.name]) AS rows
RETURN 0 AS key, rows
`;

describe('parseQuery', () => {
  it('reads a header and its text', () => {
    const query = parseQuery('statesByName', SOUND);
    expect(query).toMatchObject({
      name: 'statesByName',
      description: 'States by name. Each once. A second line.',
      parameters: new Map([
        ['names', 'LIST<STRING>'],
        ['limit', 'INTEGER'],
      ]),
      returns: ['state'],
      columns: [],
      orders: new Map([
        ['NAME', 'state.name, state.id'],
        ['ID', 'state.id'],
      ]),
      example: "{names: ['Alpha'], limit: 25}",
    });
    expect(query.optional).toEqual(new Set());
    expect(query.text.startsWith('UNWIND $names')).toBe(true);
    expect(query.text.endsWith('AS state')).toBe(true);
  });

  it('reads which parameters may be left out', () => {
    const query = parseQuery('statesByName', SOUND.replace('limit INTEGER ', 'limit INTEGER?'));
    expect(query.parameters.get('limit')).toBe('INTEGER');
    expect(query.optional).toEqual(new Set(['limit']));
  });

  it('reads the columns of rows', () => {
    const text = '// @returns rows LIST<LIST> [id, name,  position]\nRETURN [] AS rows';
    expect(parseQuery('q', text).columns.map(({ name }) => name)).toEqual(['id', 'name', 'position']);
  });

  it.each([
    [
      'a parameter that the header does not declare',
      SOUND.replace('// @param   limit INTEGER      most of them\n', ''),
      'statesByName.cypher: The header declares the parameters that the text uses; declared [names], used [limit, names]',
    ],
    [
      'a parameter that the text does not use',
      SOUND.replace('LIMIT $limit', 'LIMIT 25'),
      'statesByName.cypher: The header declares the parameters that the text uses; declared [limit, names], used [names]',
    ],
    [
      'a parameter that only a comment uses',
      SOUND.replace('LIMIT $limit', 'LIMIT 25 /* $limit */'),
      'statesByName.cypher: The header declares the parameters that the text uses; declared [limit, names], used [names]',
    ],
    [
      'a type that there is not',
      SOUND.replace('INTEGER', 'NUMBER '),
      "statesByName.cypher: A parameter's type is one of BOOLEAN, DATE, DATETIME, FLOAT, INTEGER, STRING, LIST<INTEGER>, LIST<MAP>, LIST<STRING>, MAP; received NUMBER for limit",
    ],
    [
      'a column that the text does not return',
      SOUND.replace('@returns state', '@returns province'),
      "statesByName.cypher: The header says that province is returned; the text doesn't",
    ],
    [
      'a column that only a subquery returns',
      '// @returns inner STRING\nCALL () {\n  RETURN 1 AS inner\n}\nRETURN 2 AS outer',
      "statesByName.cypher: The header says that inner is returned; the text doesn't",
    ],
    ...['/*order*/', '/*beyond*/', '/*direction*/'].map((mark) => [
      `orders without the mark ${mark}`,
      SOUND.replace(mark, ''),
      `statesByName.cypher: @order in the header and ${mark} in the text need each other; found only one of them`,
    ]),
    [
      'orders without an end',
      SOUND.replace('/*end*/', ''),
      'statesByName.cypher: Each placeholder in the text ends with /*end*/; 0 of 1 do',
    ],
    ...['/*in*/', '/*types*/', '/*out*/'].map((mark) => [
      `types without the mark ${mark}`,
      PATTERN.replace(mark, ''),
      `neighbours.cypher: @types in the header and ${mark} in the text need each other; found only one of them`,
    ]),
    [
      'a label without a mark',
      PATTERN.replace('/*label*/', ''),
      'neighbours.cypher: @label in the header and /*label*/ in the text need each other; found only one of them',
    ],
    [
      'a mark that the header does not tell of',
      PATTERN.replace('// @label', '// label'),
      'neighbours.cypher: @label in the header and /*label*/ in the text need each other; found only one of them',
    ],
    [
      'one end for two entities that are filled in',
      PATTERN.replace('/*end*/', ''),
      'neighbours.cypher: Each placeholder in the text ends with /*end*/; 1 of 2 do',
    ],
  ] as [string, string, string][])('refuses %s', (_title, source, message) => {
    const [file] = message.split('.');
    expect(() => parseQuery(file!, source)).toThrow(new Error(message));
  });
});

describe('textOf', () => {
  const query = parseQuery('statesByName', SOUND);

  it('fills in what the header lists, ascending and descending', () => {
    expect(textOf(query, { order: { name: 'ID', descending: false } })).toContain(
      'WITH state, [state.id] AS position\nWHERE position > []',
    );
    expect(textOf(query, { order: { name: 'ID', descending: true } })).toContain('WHERE position < []');
    expect(textOf(query, { order: { name: 'NAME', descending: true } })).toContain(
      '[state.name, state.id] AS position',
    );
    expect(textOf(query, { order: { name: 'NAME', descending: true } })).toContain('ORDER BY position DESC');
  });

  it('makes of the first order, ascending, the text as it stands in the file', () => {
    const plain = (text: string): string => text.replaceAll(/\/\*.*?\*\//g, '').replaceAll(/\s+/g, '');
    const ordered = [...readQueries('read').values()].filter(({ orders }) => orders.size > 0);
    expect(
      ordered.map((one) =>
        plain(
          textOf(one, {
            order: { name: [...one.orders.keys()][0]!, descending: false },
            where: '$where IS NULL',
          }),
        ),
      ),
    ).toEqual(ordered.map(({ text }) => plain(text)));
  });

  it('puts what is unknown first where a list is read from its end', () => {
    for (const one of readQueries('read').values()) {
      for (const [name, expressions] of one.orders) {
        const unknownFirst = textOf(one, { order: { name, descending: true, unknownFirst: true } });
        expect(unknownFirst).toContain(expressions.replaceAll("'~'", "''").replaceAll('1e15', '-1'));
        expect(textOf(one, { order: { name, descending: true } })).toContain(expressions);
      }
    }
  });

  it.each([
    ['OUT', '-[r:FOLLOWS|LEADS]->'],
    ['IN', '<-[r:FOLLOWS|LEADS]-'],
    ['BOTH', '-[r:FOLLOWS|LEADS]-'],
  ] as const)('fills in types, read %s, and a label', (direction, pattern) => {
    const neighbours = parseQuery('neighbours', PATTERN);
    const types = ['FOLLOWS', 'LEADS'];
    expect(textOf(neighbours, { pattern: { types, direction }, label: 'Person' })).toBe(
      `MATCH (:Person)${pattern}(other)\nRETURN count(r) AS total`,
    );
  });

  it('leaves out the parts that a variant has not', () => {
    const optional = parseQuery('optional', OPTIONAL);
    expect(optional.columns).toEqual([
      { name: 'since', part: 'days' },
      { name: 'name', part: undefined },
    ]);
    expect(textOf(optional, {})).toBe(optional.text);
    expect(textOf(optional, { parts: [] })).toBe(
      'MATCH (s:State)\nWHERE true \nWITH collect([ s.name]) AS rows\nRETURN 0 AS key, rows',
    );
    expect(textOf(optional, { parts: ['days', 'named'] })).toContain('WHERE true  AND s.name IN $names ');
    expect(() => parseQuery('optional', OPTIONAL.replace('// @if      days    their days\n', ''))).toThrow(
      'The header declares the parts that the text marks with /*if …*/; declared [named], marked [named, days]',
    );
  });

  it.each(['A|B', 'a:b', '$x', '', '`A`', 'A B'])('refuses %j in a pattern: it is no word', (word) => {
    const neighbours = parseQuery('neighbours', PATTERN);
    const message = new RangeError(`A pattern holds labels and types; received ${word}`);
    expect(() => textOf(neighbours, { pattern: { types: ['A', word], direction: 'OUT' } })).toThrow(message);
    expect(() => textOf(neighbours, { label: word })).toThrow(message);
  });

  it('refuses an order that the header does not list', () => {
    expect(() => textOf(query, { order: { name: 'AGE', descending: false } })).toThrow(
      new RangeError('statesByName has the orders NAME, ID; received AGE'),
    );
    const without = parseQuery('one', '// @returns one INTEGER\nRETURN 1 AS one');
    expect(() => textOf(without, { order: { name: 'ID', descending: false } })).toThrow(
      new RangeError('one has the orders (none); received ID'),
    );
  });
});

describe('queriesNamed', () => {
  it('refuses a file that is missing, and one that no code names', () => {
    const names = [...readQueries('checks').keys()];
    expect(Object.keys(queriesNamed('checks', names))).toEqual(names);
    const [first, ...rest] = names;
    expect(() => queriesNamed('checks', [...rest, 'noSuchFile'])).toThrow(
      `The code names each file of cypher/checks; missing [noSuchFile], unused [${first}]`,
    );
  });
});

const FIRST = `
entities:
  - { id: state/belgium, name: Belgium }
  - { id: state/alpha, name: Álpha }
  - { id: org/league, name: League }
  - { id: org/union, name: union }
  - { id: event/summit, name: Summit }
  - { id: org/nato, name: NATO }
  - { id: state/poland, name: Poland }
  - { id: state/canada, name: Canada }
  - { id: person/clerk, name: Clerk }
documents:
  - { id: document/roll, name: Roll, file: roll.txt, sha256: ${'0a'.repeat(32)} }
  - { id: document/atlas, name: Atlas }
source: document/roll
vouches: 2021-02-04
mentions:
  state/belgium: [1, 4]
  org/league: [2]
statements:
  - { claim: state/belgium MEMBER_OF org/league, since: 1950, meaning: ACCEDED, place: row 1, by: person/clerk }
  - { claim: state/belgium MEMBER_OF org/nato, since: 1950, obligations: [DEFENSE], place: row 10 }
  - { claim: state/poland MEMBER_OF org/nato, since: 1999, obligations: [DEFENSE], place: row 11 }
  - { claim: state/canada MEMBER_OF org/nato, since: 1949, obligations: [DEFENSE], place: row 12 }
  - { claim: state/poland MEMBER_OF org/union, since: 1999, place: row 13 }
  - { claim: state/belgium MEMBER_OF org/nato, until: 1949, role: observer, place: row 14 }
  - { claim: state/belgium MEMBER_OF org/union, since: 1970-05-01, until: 2030-01-01, place: row 2 }
  - { claim: state/canada STATIONS_TROOPS_IN state/belgium, since: 1953-01-01, until: 1953-12-31, place: row 15, quantity: { amount: 7, unit: PEOPLE } }
  - { claim: state/belgium HOSTS org/league, at: 3 10-20 0123456789ab, note: A slip, row: S1-01 }
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: row 3, as: PLANNED }
  - { claim: state/belgium PARTICIPATED_IN event/summit, when: 2021-02-04, role: host, place: row 4 }
  - { claim: event/summit OCCURRED, when: 2021-02-04, place: row 5 }
  - { claim: event/summit OCCURRED, when: 2021-02-05, place: row 10 }
  - { claim: state/belgium MEMBER_OF org/league, since: 1952, meaning: ACCEDED, place: row 11 }
  - { claim: 'state/belgium NAMED "Belgique"', language: fr, place: row 6 }
  - { claim: 'state/belgium IDENTIFIED_BY "iso3166:BE"', place: row 7 }
  - { claim: state/belgium EXISTED, since: 1830, place: row 16 }
  - { claim: person/clerk THANKED state/belgium, key: a, content: Thanks for it, when: 2021-02-04, place: row 8 }
  - claim: person/clerk STATED
    key: b
    content: It has lasted
    condition: if it lasts
    concerns: [state/belgium, org/league]
    refersTo: a
    place: row 9
`;

const SECOND = `
source: document/atlas
mentions:
  state/belgium: [7]
statements:
  - { claim: state/belgium HOSTS org/league, place: map 1 }
`;

async function seedGraph(): Promise<void> {
  await emptyGraph();
  const loads = seedLoads([
    { name: 'first.yaml', text: FIRST },
    { name: 'second.yaml', text: SECOND },
  ]);
  for (const load of loads) await writeLoad(graph, load);
  await graph.write('keep', (transaction) => keepPolicy(transaction, basisOfText('document/roll')!));
}

const reads = [...readQueries('read')];

interface Example {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
  readonly [parameter: string]: unknown;
}

/** A list and its count, now and as it was known, have one example; each takes of it what it has a parameter for. */
async function exampleOf(query: Query): Promise<Example> {
  const example = await wholeExampleOf(query);
  return Object.fromEntries(
    Object.entries(example).filter(([name]) => query.parameters.has(name)),
  ) as Example;
}

async function wholeExampleOf(query: Query): Promise<Record<string, unknown>> {
  const [row] = await cypher(`RETURN ${query.example} AS example`);
  return row!['example'] as Record<string, unknown>;
}

/** The example, but about entities that the graph holds: `statement/000…` stands for some statement. */
async function liveExampleOf(query: Query): Promise<Example> {
  const { keys, ...shared } = await exampleOf(query);
  const some = async (match: string): Promise<unknown> =>
    (await cypher(`MATCH ${match} RETURN x.id AS id ORDER BY id LIMIT 1`))[0]!['id'];
  const live: Record<string, () => Promise<unknown>> = {
    document: () => some("(x:Document {id: 'document/roll'})"),
    statement: () => some("(x:Statement {predicate: 'HOSTS'})"),
    evidence: () => some('(x:Evidence)-[:ATTRIBUTED_TO]->()'),
    relationship: () => some('(:State)-[x:MEMBER_OF]->(:Organization) WHERE x.obligations IS NOT NULL'),
  };
  const filled = keys.map(async (key) => {
    const [id] = isAboutMany(query) ? (key['ids'] as string[]) : [key['id']];
    const find = live[String(id).split('/')[0]!];
    return {
      ...key,
      ...(find !== undefined && about(query, await find())),
      ...('source' in key && { source: await live['document']!() }),
      // What was loaded just now is known from now on.
      ...('known' in key && { known: '2999-01-01T00:00:00Z' }),
    };
  });
  return { ...shared, keys: await Promise.all(filled) };
}

/** Whether a key is about several entities that are asked about alike. */
function isAboutMany({ returns }: Query): boolean {
  return returns.includes('id');
}

function about(query: Query, id: unknown): object {
  return isAboutMany(query) ? { ids: [id] } : { id };
}

async function rowsOf(query: Query, values: Example, text = query.text): Promise<unknown[][]> {
  const records = await graph.read([query.name], text, parametersFor(query, values));
  for (const record of records) expect(Object.keys(record)).toEqual(query.returns);
  return records.flatMap(({ rows }) => rows as unknown[][]);
}

describe('Every file of cypher/read', () => {
  beforeAll(seedGraph);

  it.each(reads)('%s tells what it is for, and gives an example of each parameter', async (_name, query) => {
    expect(query.description).toMatch(/^[A-Z].+\.$/);
    expect([
      ['key', 'rows'],
      ['key', 'id', 'rows'],
    ]).toContainEqual(query.returns);
    const taken = reads.flatMap(([, one]) =>
      one.example === query.example ? [...one.parameters.keys()] : [],
    );
    expect(new Set(Object.keys(await wholeExampleOf(query)))).toEqual(new Set(taken));
  });

  it.each(reads)('%s runs with its example', async (_name, query) => {
    const rows = await rowsOf(query, await exampleOf(query));
    for (const row of rows) expect(row).toHaveLength(query.columns.length);
  });

  it.each(reads)('%s answers rows with the columns that its header names', async (_name, query) => {
    const rows = await rowsOf(query, await liveExampleOf(query));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(query.columns.length);
    // A relationship of two of the entities that are asked about is one of each.
    const place = (column: string): number => query.columns.findIndex(({ name }) => name === column);
    const ids = rows.map((row) => ['of', 'id'].map((column) => row[place(column)]).join());
    expect(new Set(ids).size).toBe(place('id') < 0 ? 1 : rows.length);
  });

  it.each(reads)('%s answers nothing about what there is not, or counts none', async (_name, query) => {
    const { keys, ...shared } = await liveExampleOf(query);
    const isAbout = isAboutMany(query) || keys.some((key) => 'id' in key);
    const rows = await rowsOf(query, {
      ...shared,
      keys: keys.map((key) => ({ ...key, ...about(query, 'state/nowhere') })),
    });
    expect(rows.length).toBe(isAbout ? 0 : (await rowsOf(query, { ...shared, keys })).length);
    expect(await rowsOf(query, { ...shared, keys: [] })).toEqual([]);
  });

  it.each(reads.filter(([, { orders }]) => orders.size > 0))(
    '%s goes the other way descending, and on behind each position',
    { tags: ['thorough'] },
    async (_name, query) => {
      const example = { ...(await liveExampleOf(query)), ...everythingFor(query) };
      const position = query.columns.findIndex(({ name }) => name === 'position');
      const behind = (after: unknown): Example => ({
        ...example,
        keys: example.keys.map((key) => ({ ...key, asOf: null, after })),
      });
      for (const order of query.orders.keys()) {
        const forth = await rowsOf(
          query,
          behind(null),
          textOf(query, { order: { name: order, descending: false } }),
        );
        const back = await rowsOf(
          query,
          behind(null),
          textOf(query, { order: { name: order, descending: true } }),
        );
        expect(forth.length).toBeGreaterThan(1);
        expect(back).toEqual(forth.toReversed());
        for (const [index, row] of forth.entries()) {
          const rest = behind(row[position]);
          expect(
            await rowsOf(query, rest, textOf(query, { order: { name: order, descending: false } })),
          ).toEqual(forth.slice(index + 1));
          expect(
            await rowsOf(query, rest, textOf(query, { order: { name: order, descending: true } })),
          ).toEqual(forth.slice(0, index).toReversed());
        }
        expect(
          await rowsOf(
            query,
            { ...behind(null), limit: 1 },
            textOf(query, { order: { name: order, descending: true } }),
          ),
        ).toEqual(back.slice(0, 1));
      }
    },
  );
});

/** What is asked about what is kept, too. */
const OF_KEPT = new Set([
  'alliesOfEntity',
  'allyCountOfEntity',
  'entities',
  'entitiesBetween',
  'entityCount',
  'neighboursOfEntities',
  'obligationsOfRelationship',
  'quantitiesOfRelationship',
  'relationshipCountOfEntity',
  'relationshipCountsByType',
  'relationshipsAmong',
  'relationshipsBetween',
  'relationshipsOfEntities',
  'relationshipsOfEntity',
]);

describe('Of what is kept under a policy', () => {
  beforeAll(seedGraph);

  it.each(reads.filter(([name]) => OF_KEPT.has(name)))(
    '%s answers rows with the columns that its header names',
    async (_name, query) => {
      const example = await liveExampleOf(query);
      const kept = JSON.parse(
        JSON.stringify(example).replaceAll(/(?<=["|])(?:state|org)\/[a-z]+(?=["|])/g, '$&@document/roll'),
      ) as Example;
      const [relationship] = await cypher(
        'MATCH (:KeptState)-[x:KEPT_MEMBER_OF]->() WHERE x.obligations IS NOT NULL RETURN x.id AS id LIMIT 1',
      );
      const keys = kept.keys.map((key) =>
        query.name === 'obligationsOfRelationship' ? { ...key, ids: [relationship!['id']] } : key,
      );
      const found = await rowsOf(query, { ...kept, keys }, textOf(query, { kept: true }));
      expect(found.length).toBeGreaterThan(0);
      for (const row of found) expect(row).toHaveLength(query.columns.length);
    },
  );
});

/** Filters that leave nothing out. */
function everythingFor(query: Query): Record<string, unknown> {
  const all: Record<string, unknown> = {
    kinds: ['State', 'Organization', 'Event', 'Person', 'Document'],
    types: ['MEMBER_OF', 'HOSTS', 'PARTICIPATED_IN'],
    predicates: ['MEMBER_OF', 'HOSTS', 'THANKED', 'STATED', 'NAMED', 'OCCURRED'],
    modalities: ['ASSERTED', 'PLANNED'],
    certain: false,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => query.parameters.has(name)));
}

const DUMMIES: Record<ParameterType, unknown> = {
  BOOLEAN: false,
  DATE: '2021-02-04',
  DATETIME: '2021-02-04T11:44:00Z',
  FLOAT: 0.5,
  INTEGER: 1,
  STRING: 'x',
  'LIST<INTEGER>': [1],
  'LIST<MAP>': [],
  'LIST<STRING>': [],
  MAP: {},
};

/** Those of cypher/read run above. */
const FOLDERS = readdirSync(new URL('../../cypher/', import.meta.url)).filter(
  (folder) => !['schema', 'fragments', 'read'].includes(folder) && readQueries(folder).size > 0,
);

describe.each(FOLDERS)('Every file of cypher/%s', (folder) => {
  it.each([...readQueries(folder)])(
    '%s can be planned, and returns what its header says',
    async (_name, query) => {
      const values = Object.fromEntries([...query.parameters].map(([name, type]) => [name, DUMMIES[type]]));
      expect(query.description).not.toBe('');
      const columns = query.returns.length > 0 ? query.returns.join(', ') : '1 AS done';
      const text = `EXPLAIN CALL () {\n${query.text}\n}\nRETURN ${columns}`;
      expect(
        await graph.write(`explain ${query.name}`, (transaction) =>
          transaction.run({ ...query, text }, values),
        ),
      ).toEqual([]);
    },
  );
});

describe('Every file of cypher/checks', () => {
  beforeAll(seedGraph);

  it.each([...readQueries('checks')])('%s finds nothing wrong with what was loaded', async (name, query) => {
    expect(await graph.read([name], query.text, {})).toEqual([]);
  });
});

describe('/explore', () => {
  it('names statements of cypher/read where the service does not show its own', () => {
    const folder = join(import.meta.dirname, '../../web/explore');
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/statements=\{\[([^\]]*)\]\}/g),
      ])
      .flatMap(([, list]) => [...list!.matchAll(/'(\w+)'/g)].map(([, name]) => name!));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !readQueries('read').has(name))).toEqual([]);
  });
});
