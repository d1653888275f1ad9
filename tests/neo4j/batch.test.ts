import { setTimeout as pause } from 'node:timers/promises';

import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { batchedReads, prepareQuery } from '../../src/neo4j/batch.ts';
import type { LoadRequest } from '../../src/neo4j/batch.ts';
import type { AnswerRow } from '../../src/neo4j/rowReader.ts';
import type { Run } from '../../src/neo4j/Graph.ts';
import { parseQuery, readQueries } from '../../src/neo4j/queries.ts';
import type { Query } from '../../src/neo4j/queries.ts';
import { emptyGraph, given, graph } from '../setup/graph.ts';

const reads = readQueries('read');
const query = (name: string): Query => reads.get(name)!;

const LEAGUES = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: org/league, name: League }
  - { id: org/union, name: Union }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1959-12-31, place: row 1 }
  - { claim: state/alpha MEMBER_OF org/union, since: 1960-01-01, until: 1969-12-31, place: row 2 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955-01-01, until: 1969-12-31, place: row 3 }
  - { claim: 'state/beta NAMED "Béta"', language: fr, place: row 4 }
  - { claim: 'state/beta NAMED "Beta"', language: en, place: row 5 }
`;

let runs: Run[];
let batch: ReturnType<typeof batchedReads>;

beforeAll(async () => {
  await emptyGraph();
  await given(LEAGUES);
});
beforeEach(() => {
  runs = [];
  batch = batchedReads(graph, (run) => runs.push(run));
});

const entity = (id: string): LoadRequest => ({ prepared: prepareQuery(query('entityById')), ids: [id] });
const names = (id: string): LoadRequest => ({ prepared: prepareQuery(query('namesOfEntity')), ids: [id] });
const count = (id: string, asOf: string | null, certain = false): LoadRequest => ({
  prepared: prepareQuery(query('relationshipCountOfEntity'), { asOf }, { types: ['MEMBER_OF'], certain }),
  ids: [id],
});
const members = (
  id: string,
  more: {
    limit?: number;
    name?: string;
    descending?: boolean;
    parts?: readonly string[];
  } = {},
): LoadRequest => ({
  prepared: prepareQuery(
    query('relationshipsOfEntity'),
    { asOf: null, after: null },
    { types: ['MEMBER_OF'], certain: false, limit: more.limit ?? 10 },
    {
      order: { name: more.name ?? 'NAME', descending: more.descending ?? false },
      parts: ['positions', ...(more.parts ?? [])],
    },
  ),
  ids: [id],
});

const load = (...asks: LoadRequest[]): Promise<(readonly AnswerRow[])[]> =>
  Promise.all(asks.map(async (ask) => (await batch.load(ask))[0]!));
const tripNames = (): (readonly string[])[] => runs.map((run) => run.names);
const column = (rows: readonly AnswerRow[], name: string): unknown[] => rows.map((row) => row[name]);

describe('batchedReads', () => {
  it('names the columns of a row by the header', async () => {
    const [rows] = await load(names('state/beta'));
    expect(rows!.map((row) => ({ ...row, statements: (row['statements'] as string[]).length }))).toEqual(
      ['Beta', 'Béta'].map((text) => ({
        text,
        language: text === 'Beta' ? 'en' : 'fr',
        role: null,
        sinceMin: null,
        sinceMax: null,
        untilMin: null,
        untilMax: null,
        statements: 1,
      })),
    );
  });

  it('names the columns of a list under its name, where there is one', async () => {
    const listed = async (...parts: string[]): Promise<AnswerRow> => {
      const [[row]] = (await load(members('state/alpha', { limit: 1, parts }))) as [[AnswerRow]];
      return row;
    };
    const brief = await listed();
    expect(brief).toEqual({
      node: { id: 'org/league', name: 'League' },
      position: brief['position'],
    });
    expect(await listed('relationships', 'days')).toMatchObject({
      node: { id: 'org/league', name: 'League' },
      relationship: { type: 'MEMBER_OF', sinceMin: '1950-01-01' },
    });
    expect(await listed('ends')).toMatchObject({
      relationship: { subject: 'state/alpha', object: 'org/league' },
    });
    expect(await listed('entities')).toMatchObject({
      node: { id: 'org/league', name: 'League', description: null, sinceMin: null, file: null },
    });
  });

  it.each([
    ['without its parts first', [[], undefined]],
    ['whole first', [undefined, []]],
  ])('names the columns of what has parts, read %s', async (_order, orders) => {
    // As it is before anything has been asked.
    const fresh = readQueries('read').get('entityById')!;
    for (const parts of orders) {
      const prepared = prepareQuery(fresh, {}, {}, parts && { parts });
      const [[row]] = (await load({ prepared, ids: ['state/alpha'] })) as [[AnswerRow]];
      expect(row).toMatchObject({ id: 'state/alpha', name: 'Alpha' });
      expect('description' in row).toBe(parts === undefined);
    }
  });

  it('asks with one statement what differs only in its key', async () => {
    const answers = await load(entity('state/alpha'), entity('state/beta'), entity('org/league'));
    expect(answers.map((rows) => column(rows, 'name'))).toEqual([['Alpha'], ['Beta'], ['League']]);
    expect(tripNames()).toEqual([['entityById']]);
    // One statement alone is sent as it stands, but for the names of its parameters.
    expect(runs[0]!.text).toBe(query('entityById').text.replace('$keys', '$keys_0'));
    expect(runs[0]!.records).toBe(3);
    expect(runs[0]!.milliseconds).toBeGreaterThan(0);
  });

  it('asks for two days of two entities with one statement, too', async () => {
    const answers = await load(
      count('state/alpha', '1955-06-01'),
      count('state/alpha', '1965-06-01'),
      count('org/league', '1955-06-01'),
      count('org/league', null),
    );
    expect(answers.map((rows) => column(rows, 'count'))).toEqual([[1], [1], [2], [2]]);
    expect(tripNames()).toEqual([['relationshipCountOfEntity']]);
  });

  it('makes one round trip of all statements of a tick, in the order of their names', async () => {
    const [league, beta, members1955, alpha] = await load(
      names('state/beta'),
      entity('state/beta'),
      count('org/league', '1955-06-01'),
      entity('state/alpha'),
    );
    expect(column(league!, 'text')).toEqual(['Beta', 'Béta']);
    expect(column(beta!, 'name')).toEqual(['Beta']);
    expect(column(members1955!, 'count')).toEqual([2]);
    expect(column(alpha!, 'name')).toEqual(['Alpha']);
    expect(tripNames()).toEqual([['entityById', 'namesOfEntity', 'relationshipCountOfEntity']]);
    expect(runs[0]!.text.match(/UNION ALL/g)).toHaveLength(2);
    expect(Object.keys(runs[0]!.parameters).toSorted()).toEqual([
      'certain_2',
      'keys_0',
      'keys_1',
      'keys_2',
      'types_2',
      'where_2',
    ]);
  });

  it('makes the same text of the same statements, whatever the order in which they are asked', async () => {
    await load(names('state/beta'), entity('state/beta'));
    await load(entity('state/alpha'), entity('state/gamma'), names('state/alpha'));
    expect(runs[0]!.text).toBe(runs[1]!.text);
    expect(runs).toHaveLength(2);
  });

  it('sends statements each by itself until the database has planned them together, with the same answers', async () => {
    const sent: string[] = [];
    const watched = new Proxy(graph, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) => {
          if (name === 'read') sent.push(values[1] as string);
          return (value as (...args: unknown[]) => unknown).apply(target, values);
        };
      },
    });
    const ask = async () => {
      sent.length = 0;
      const batched = batchedReads(watched, (run) => runs.push(run));
      const asks = [
        names('state/beta'),
        count('org/league', '1955-06-01'),
        members('org/league', { name: 'ROLE', descending: true, parts: ['days', 'ends'] }),
      ];
      return Promise.all(asks.map((one) => batched.load(one)));
    };
    const answer = await ask();
    expect(sent).toHaveLength(3);
    expect(sent.join(' ')).not.toContain('UNION ALL');
    while (sent.length > 1) {
      expect(await ask()).toEqual(answer);
      await pause(20);
    }
    expect(sent[0]).toContain('UNION ALL');
    expect(new Set(runs.map(({ text }) => text)).size).toBe(1);
    expect(new Set(tripNames().map((one) => one.join(' '))).size).toBe(1);
  });

  it('keeps apart what differs in a filter, a limit, an order or a direction', async () => {
    const answers = await load(
      members('state/alpha'),
      members('state/alpha', { limit: 1 }),
      members('state/alpha', { name: 'SINCE' }),
      members('state/alpha', { name: 'SINCE', descending: true }),
      members('state/alpha', { descending: true }),
      count('state/alpha', '1955-06-01', true),
      count('state/alpha', '1955-06-01', false),
    );
    const [league, union] = ['org/league', 'org/union'];
    expect(answers.slice(0, 5).map((rows) => rows.map((row) => (row['node'] as AnswerRow)['id']))).toEqual([
      [league, union],
      [league],
      [league, union],
      [union, league],
      [union, league],
    ]);
    expect(tripNames()).toEqual([
      [
        ...Array.from({ length: 2 }, () => 'relationshipCountOfEntity'),
        ...Array.from({ length: 5 }, () => 'relationshipsOfEntity'),
      ],
    ]);
  });

  it('asks once for what is asked twice, in one tick or later', async () => {
    const [one, two] = await load(entity('state/alpha'), entity('state/alpha'));
    expect(one).toBe(two);
    const [three] = await load(entity('state/alpha'));
    expect(three).toBe(one);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.parameters['keys_0']).toHaveLength(1);
  });

  it('makes a round trip of its own of the next tick', async () => {
    await load(entity('state/alpha'));
    await load(entity('state/beta'));
    expect(tripNames()).toEqual([['entityById'], ['entityById']]);
  });

  it('answers nothing about what there is not', async () => {
    expect(await load(entity('state/nowhere'), names('state/nowhere'), count('state/nowhere', null))).toEqual(
      [[], [], []],
    );
  });

  it('gives each asker its own answer, in whatever order and with whatever is missing', async () => {
    const present: Record<string, { name?: string; names: number; count?: number }> = {
      'state/alpha': { name: 'Alpha', names: 0, count: 2 },
      'state/beta': { name: 'Beta', names: 2, count: 1 },
      'state/gamma': { name: 'Gamma', names: 0, count: 0 },
      'org/league': { name: 'League', names: 0, count: 2 },
      'org/union': { name: 'Union', names: 0, count: 1 },
    };
    const id = fc.constantFrom(...Object.keys(present), 'state/nowhere', 'org/none', '');
    const kind = fc.constantFrom('entity', 'names', 'count');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(kind, id), { minLength: 1, maxLength: 30 }), async (wanted) => {
        const fresh = batchedReads(graph, (run) => runs.push(run));
        runs = [];
        const answers = await Promise.all(
          wanted.map(async ([what, about]) => {
            const request =
              what === 'entity' ? entity(about) : what === 'names' ? names(about) : count(about, null);
            return (await fresh.load(request))[0]!;
          }),
        );
        const inShort = answers.map((rows, index) => {
          const [what] = wanted[index]!;
          return what === 'names' ? rows.length : rows[0]?.[what === 'entity' ? 'name' : 'count'];
        });
        expect(inShort).toEqual(
          wanted.map(([what, about]) => {
            const { name, names: named, count: counted } = present[about] ?? { names: 0 };
            return what === 'names' ? named : what === 'entity' ? name : counted;
          }),
        );
        const kinds = new Set(wanted.map(([what]) => what)).size;
        expect(runs.map((run) => run.names.length)).toEqual([kinds]);
      }),
      { numRuns: 40 },
    );
  });

  it('lets an error reach everyone who asked in that tick, and none who asks later', async () => {
    const broken = parseQuery(
      'broken',
      '// @param keys LIST<MAP>\n// @returns key INTEGER\n// @returns rows LIST<LIST> [one]\nUNWIND $keys AS key\nRETURN key.key AS key, [[1 / key.zero]] AS rows',
    );
    const asks = [
      entity('state/alpha'),
      { prepared: prepareQuery(broken, { zero: 0 }) },
      names('state/beta'),
    ];
    const settled = await Promise.allSettled(asks.map((ask) => batch.load(ask)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const reasons = settled.map((one) => (one as PromiseRejectedResult).reason as { code: string });
    expect(reasons[0]!.code).toBe('Neo.ClientError.Statement.ArithmeticError');
    expect(new Set(reasons).size).toBe(1);
    const [beta] = await load(entity('state/beta'));
    expect(column(beta!, 'name')).toEqual(['Beta']);
  });

  it('keeps apart what may take long, and its errors', async () => {
    const conditional = parseQuery(
      'conditional',
      '// @param keys LIST<MAP>\n// @param where MAP\n// @where conditions\n// @returns key INTEGER\n// @returns rows LIST<LIST> [one]\nUNWIND $keys AS key\nWITH key\nWHERE /*where*/ $where IS NULL /*end*/\nRETURN key.key AS key, [[1]] AS rows',
    );
    const asked = (where: string, zero: number) => ({
      prepared: prepareQuery(conditional, {}, { where: { zero } }, { where, apart: true }),
    });
    const asks = [
      entity('state/alpha'),
      asked('1 / $where.zero = 1', 0),
      asked('1 / $where.zero = 1', 1),
      names('state/beta'),
    ];
    const settled = await Promise.allSettled(asks.map((ask) => batch.load(ask)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    // Which ends first isn't known.
    expect(
      tripNames()
        .map((one) => one.join(' '))
        .toSorted(),
    ).toEqual(['conditional', 'entityById namesOfEntity']);
  });

  it('refuses to write', async () => {
    const writing = parseQuery(
      'writing',
      '// @param keys LIST<MAP>\n// @returns key INTEGER\n// @returns rows LIST<LIST> [one]\nUNWIND $keys AS key\nCREATE (:Graph {id: key.id})\nRETURN key.key AS key, [[1]] AS rows',
    );
    await expect(batch.load({ prepared: prepareQuery(writing), ids: ['x'] })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('refuses a parameter that the header does not declare before it asks anything', async () => {
    const ask = { prepared: prepareQuery(query('entityById'), {}, { limit: 1 }), id: 'state/alpha' };
    await expect(batch.load(ask)).rejects.toThrow('entityById takes the parameters keys; received limit');
    expect(runs).toEqual([]);
  });
});
