import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { API_LIMITS, CypherSandbox } from '../../src/sandbox/CypherSandbox.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, place: row 1 }
`;

const ASK = `query ($statement: String!, $parameters: JSONObject, $first: Int) {
  cypher(statement: $statement, parameters: $parameters, first: $first) { columns rows cut }
}`;

describe('Query.cypher', () => {
  let sandbox: CypherSandbox;
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    sandbox = await CypherSandbox.open(databaseAddress, API_LIMITS);
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  const run = (statement: string, more: Record<string, unknown> = {}) =>
    ask(ASK, { statement, ...more }, undefined, sandbox);

  it('answers a statement, with values as JSON holds them', async () => {
    const { data, errors, statements } = await run(
      `MATCH path = (state:State {id: $id})-[r:MEMBER_OF]->(:Organization)
       RETURN state.name AS name, r.sinceMin AS since, r.sinceMin < date($day) AS early, path, [1, 1.5, null] AS list, {a: duration('P1Y')} AS map`,
      { parameters: { id: 'state/alpha', day: '1955-01-01' } },
    );
    expect(errors).toEqual([]);
    expect(data.cypher).toMatchObject({
      columns: ['name', 'since', 'early', 'path', 'list', 'map'],
      cut: null,
    });
    expect(data.cypher.rows).toEqual([
      [
        'Alpha',
        '1950-01-01',
        true,
        [
          {
            labels: expect.arrayContaining(['Entity', 'State']),
            properties: expect.objectContaining({ id: 'state/alpha' }),
          },
          {
            type: 'MEMBER_OF',
            forward: true,
            properties: expect.objectContaining({ sinceMin: '1950-01-01' }),
          },
          {
            labels: expect.arrayContaining(['Organization']),
            properties: expect.objectContaining({ name: 'League' }),
          },
        ],
        [1, 1.5, null],
        { a: 'P1Y' },
      ],
    ]);
    // It is no statement of cypher/read.
    expect(statements).toEqual([]);
  });

  it('takes numbers as they are written: whole ones may stand behind LIMIT', async () => {
    const { data } = await run('UNWIND range(1, 9) AS x RETURN x, $share AS share LIMIT $n', {
      parameters: { n: 2, share: 0.5 },
    });
    expect(data.cypher.rows).toEqual([
      [1, 0.5],
      [2, 0.5],
    ]);
  });

  it('says what it left out', async () => {
    const { data } = await run('UNWIND range(1, 9) AS x RETURN x', { first: 3 });
    expect(data.cypher).toMatchObject({
      rows: [[1], [2], [3]],
      cut: 'These are the first 3 rows; there are more.',
    });
    const all = await run('UNWIND range(1, 3000) AS x RETURN x');
    expect(all.data.cypher.rows).toHaveLength(1_000);
  });

  it.each([0, -1, 10_001])('refuses first: %i', async (first) => {
    const { errors } = await run('RETURN 1', { first });
    expect(errors).toEqual([
      { message: `first is from 1 to 10000; received ${first}`, code: 'BAD_USER_INPUT' },
    ]);
  });

  it('says what is wrong, beside what else was asked', async () => {
    const { data, errors } = await ask(
      `{ entity(id: "state/alpha") { name } cypher(statement: "RETRN 1") { columns } }`,
      {},
      undefined,
      sandbox,
    );
    expect(data).toEqual({ entity: { name: 'Alpha' }, cypher: null });
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Invalid input 'RETRN'.*\(line 1, column 1\)$/),
        code: 'BAD_USER_INPUT',
      },
    ]);
  });

  it('refuses to write', async () => {
    const { errors } = await run('CREATE (:X)');
    expect(errors).toEqual([
      {
        message: 'Only reading statements are allowed; received one that writes or administers',
        code: 'BAD_USER_INPUT',
      },
    ]);
  });

  it('is not answered unless it has been switched on', async () => {
    const { data, errors } = await ask(ASK, { statement: 'RETURN 1' });
    expect(data).toEqual({ cypher: null });
    expect(errors).toEqual([
      {
        message: 'The field cypher is turned off on this service; ENTENTE_CYPHER=on turns it on',
        code: 'OPERATION_NOT_ALLOWED',
      },
    ]);
  });

  it('answers two at once and puts off the others', async () => {
    const fields = ['a', 'b', 'c'].map((name) => `${name}: cypher(statement: "RETURN 1 AS one") { rows }`);
    const { data, errors } = await ask(`{ ${fields.join(' ')} }`, {}, undefined, sandbox);
    expect(Object.values(data).filter((answer) => answer !== null)).toHaveLength(2);
    expect(errors.map(({ code }) => code)).toEqual(['OVERLOADED']);
  });
});
