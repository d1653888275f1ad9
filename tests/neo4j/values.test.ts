import { describe, expect, it } from 'vitest';

import { parseQuery } from '../../src/neo4j/queries.ts';
import type { ParameterType, Query } from '../../src/neo4j/queries.ts';
import { parametersFor } from '../../src/neo4j/values.ts';
import { cypher } from '../setup/graph.ts';

function queryOf(type: ParameterType): Query {
  return parseQuery(
    'typeOf',
    `// @param value ${type}\n// @returns type STRING\nRETURN valueType($value) AS type`,
  );
}

/** What Neo4j takes a value for that is bound as some type. */
async function typeOf(type: ParameterType, value: unknown): Promise<unknown> {
  const query = queryOf(type);
  const [row] = await cypher(query.text, parametersFor(query, { value }));
  return row!['type'];
}

describe('parametersFor', () => {
  it.each([
    ['INTEGER', 25, 'INTEGER NOT NULL'],
    ['INTEGER', 0, 'INTEGER NOT NULL'],
    ['LIST<INTEGER>', [1, 2], 'LIST<INTEGER NOT NULL> NOT NULL'],
    ['LIST<STRING>', ['a'], 'LIST<STRING NOT NULL> NOT NULL'],
    ['STRING', 'a', 'STRING NOT NULL'],
    ['BOOLEAN', false, 'BOOLEAN NOT NULL'],
    ['DATE', '2021-02-04', 'DATE NOT NULL'],
    ['MAP', { a: 1 }, 'MAP NOT NULL'],
    ['LIST<MAP>', [{ a: 1 }], 'LIST<MAP NOT NULL> NOT NULL'],
  ] as const)('binds as %s %j, which Neo4j takes for %s', async (type, value, taken) => {
    expect(await typeOf(type, value)).toBe(taken);
  });

  it.each([
    'BOOLEAN',
    'DATE',
    'INTEGER',
    'STRING',
    'LIST<INTEGER>',
    'LIST<MAP>',
    'LIST<STRING>',
    'MAP',
  ] as const)('binds null where a parameter of type %s is left out', async (type) => {
    expect(parametersFor(queryOf(type), {})).toEqual({ value: null });
    expect(parametersFor(queryOf(type), { value: undefined })).toEqual({ value: null });
    expect(await typeOf(type, null)).toBe('NULL');
  });

  it('takes whole numbers inside maps for integers, however deep, and others for what they are', async () => {
    const query = parseQuery(
      'typesOf',
      `// @param rows LIST<MAP>
// @returns types LIST<STRING>
UNWIND $rows AS row
RETURN [valueType(row.whole), valueType(row.part), valueType(row.lines[0]), valueType(row.deep.whole), valueType(row.none)] AS types`,
    );
    const rows = [{ whole: 1, part: 1.5, lines: [3], deep: { whole: 2 }, none: null }];
    expect(await cypher(query.text, parametersFor(query, { rows }))).toEqual([
      { types: ['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 'INTEGER NOT NULL', 'NULL'] },
    ]);
  });

  it('binds the day that was named, in any time zone', async () => {
    const query = parseQuery(
      'dayOf',
      '// @param value DATE\n// @returns day STRING\nRETURN toString($value) AS day',
    );
    for (const day of ['2021-02-04', '2020-02-29', '1816-01-01', '0050-12-31', '9999-12-31']) {
      expect(await cypher(query.text, parametersFor(query, { value: day }))).toEqual([{ day }]);
    }
  });

  it('changes nothing of what it was given', () => {
    const values = { value: [{ a: 1, b: [2] }] };
    parametersFor(queryOf('LIST<MAP>'), values);
    expect(values).toEqual({ value: [{ a: 1, b: [2] }] });
  });

  it('refuses a parameter that the header does not declare', () => {
    expect(() => parametersFor(queryOf('STRING'), { value: 'a', worth: 1 })).toThrow(
      new TypeError('typeOf takes the parameters value; received worth'),
    );
    const none = parseQuery('one', '// @returns one INTEGER\nRETURN 1 AS one');
    expect(() => parametersFor(none, { worth: 1 })).toThrow(
      new TypeError('one takes the parameters (none); received worth'),
    );
  });
});
