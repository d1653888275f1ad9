import { beforeAll, describe, expect, it } from 'vitest';

import { importShipped } from '../../src/import/tables/shipped.ts';
import { operatorOf } from '../../src/sandbox/gate.ts';
import type { Plan } from '../../src/neo4j/Graph.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import type { Query } from '../../src/neo4j/queries.ts';
import { kindOf } from '../../src/model/kinds.ts';
import { seedGraph } from '../seed/seeded.ts';
import { cypher, graph, planAnew } from '../setup/graph.ts';

const questions = [...readQueries('analysis')];

/** What the seed holds nothing for; tests/sandbox/answers.test.ts has a graph that does. */
const NOTHING_IN_THE_SEED = new Set([
  'asymmetricObligations',
  'codesOfMembers',
  'contradictedStatements',
  'majorPowersOnDay',
  'membersThatLeft',
  'provisionsOfAlliances',
  'troopsByYear',
  'troopsInState',
]);

/** Columns for what other graphs hold: an end that is known, an object where these are events. */
const EMPTY_IN_THE_SEED: Readonly<Record<string, readonly string[]>> = {
  alliancesOfState: ['untilMax'],
  changesSince: ['reason'],
  concordance: ['role'],
  datesBySource: ['meaning'],
  membersOverTime: ['untilMax'],
  obligationsOfState: ['untilMax'],
  saidBy: ['jointly'],
  sharedByTwoStates: ['possibleUntil'],
};

async function exampleOf(query: Query): Promise<Record<string, unknown>> {
  const [row] = await cypher(`RETURN ${query.example} AS example`);
  return row!['example'] as Record<string, unknown>;
}

/** Whether the question is about an entity, or a code, that is given; a source narrows down what is asked anyway. */
async function namesSomething(query: Query): Promise<boolean> {
  return Object.entries(await exampleOf(query)).some(
    ([name, value]) => name === 'scheme' || (typeof value === 'string' && kindOf(value) !== undefined),
  );
}

type Step = NonNullable<Plan['root']>;

function stepsOf(step: Step): Step[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

/** What is named, or all of something in one list. */
function isOneRow(step: Step): boolean {
  const operator = operatorOf(step);
  return (
    operator === 'NodeUniqueIndexSeek' ||
    (operator === 'EagerAggregation' && Number(step.arguments['EstimatedRows']) === 1)
  );
}

async function planOf(query: Query): Promise<Step[]> {
  const { root } = await graph.plan(query.text, await exampleOf(query));
  return stepsOf(root!);
}

describe('Every file of cypher/analysis', () => {
  beforeAll(async () => {
    await seedGraph();
    await importShipped(graph);
    await planAnew();
  });

  it.each(questions)('%s asks a question, and gives an example of each parameter', async (_name, query) => {
    expect(query.description).toMatch(/^[A-Z][^?]+\?(?: [A-Z`].+\.)?$/);
    expect(Object.keys(await exampleOf(query)).toSorted()).toEqual([...query.parameters.keys()].toSorted());
  });

  it.each(questions)('%s answers its example with the columns that its header names', async (name, query) => {
    const rows = await cypher(query.text, await exampleOf(query));
    expect(rows.length > 0).toBe(!NOTHING_IN_THE_SEED.has(name));
    for (const row of rows) expect(Object.keys(row)).toEqual(query.returns);
    const empty = query.returns.filter((column) => rows.every((row) => row[column] === null));
    expect(rows.length > 0 ? empty : []).toEqual(EMPTY_IN_THE_SEED[name] ?? []);
    // In the same order each time.
    expect(await cypher(query.text, await exampleOf(query))).toEqual(rows);
  });

  it.each(questions.filter(([, { optional }]) => optional.size > 0))(
    '%s can be asked without what may be left out',
    async (_name, query) => {
      const example = await exampleOf(query);
      const bare = Object.entries(example).map(([name, value]) => [
        name,
        query.optional.has(name) ? null : value,
      ]);
      expect(await cypher(query.text, Object.fromEntries(bare))).toBeInstanceOf(Array);
    },
  );

  it.each(questions)('%s reads no more than it has to', async (_name, query) => {
    const steps = await planOf(query);
    const operators = steps.map(operatorOf);
    expect(operators).not.toContain('AllNodesScan');
    for (const step of steps.filter((one) => operatorOf(one) === 'CartesianProduct')) {
      expect(step.children.some(isOneRow)).toBe(true);
    }
    const scans = operators.some((operator) => operator.includes('Scan'));
    const seeks = operators.includes('NodeUniqueIndexSeek');
    const ranges = operators.some((operator) => operator.startsWith('NodeIndexSeek'));
    const named = await namesSomething(query);
    // What names nothing reads all of a kind, or what an index has between two bounds; and a source, if it takes one.
    expect({ seeks, reads: scans || (ranges && !named) }).toEqual({
      seeks: named || query.parameters.has('source'),
      reads: !named,
    });
  });
});
