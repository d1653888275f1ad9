import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { QUESTIONS } from '../../bench/questions/questions.ts';
import type { QuestionName, Variables } from '../../bench/questions/questions.ts';
import { syntheticLoads } from '../../bench/graph/syntheticLoads.ts';
import { contextFor } from '../../src/graphql/core/context.ts';
import { createApollo } from '../../src/server/server.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { Texts } from '../../src/record/texts.ts';
import { emptyGraph, graph, planAnew } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

/** What a question may cost: the statements of each round trip, and what the database looks at for all of them. */
const WORK: Record<
  QuestionName,
  { readonly trips: readonly string[]; readonly hits: number; readonly texts?: number }
> = {
  Q1: {
    trips: ['entityById + relationshipsOfEntity + relationshipsOfEntity + relationshipsOfEntity'],
    hits: 1_700,
  },
  Q2: {
    trips: [
      'entityById + relationshipsOfEntity',
      'relationshipsOfEntity',
      'relationshipsOfEntity',
      'relationshipsOfEntity',
    ],
    hits: 8_200,
  },
  Q3: {
    trips: ['entities', 'relationshipsOfEntity', 'relationshipsOfEntity'],
    hits: 15_500,
  },
  Q4: {
    trips: ['entityById + relationshipsOfEntities', 'relationshipsOfEntities'],
    hits: 1_400,
  },
  Q5: { trips: ['entityById + sharedEntities'], hits: 3_400 },
  Q6: { trips: ['entityById'], hits: 24 },
  Q7: {
    trips: ['entityById + relationshipsOfEntity', 'evidenceOfStatement + statementById'],
    hits: 600,
  },
};

const apollo = createApollo();
const { uri, user, password } = databaseAddress;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

describe('The work of a question', () => {
  beforeAll(async () => {
    await emptyGraph();
    for (const load of syntheticLoads(0.1)) await writeLoad(graph, load);
    // What there is how much of decides how a statement is run.
    await planAnew();
  });
  afterAll(() => driver.close());

  it.each(QUESTIONS)('$name: $title', async ({ name, query, variables }) => {
    const given =
      typeof variables === 'string' ? ((await graph.read([name], variables, {})) as Variables[]) : variables;
    const context = contextFor(graph, new Texts(undefined));
    const { body } = await apollo.executeOperation(
      { query, variables: given[0]! },
      { contextValue: context },
    );
    expect(body).toMatchObject({ singleResult: { errors: undefined } });
    const { trips, hits } = WORK[name];
    expect(context.runs.map(({ names }) => names.join(' + '))).toEqual(trips);
    let looked = 0;
    for (const { text, parameters } of context.runs) looked += await hitsOf(text, parameters);
    expect(looked).toBeGreaterThan(hits / 2);
    expect(looked).toBeLessThanOrEqual(hits);
  });

  it('takes no other texts for other variables', async () => {
    const texts = new Map<string, Set<string>>();
    for (const { name, query, variables } of QUESTIONS) {
      const given =
        typeof variables === 'string'
          ? ((await graph.read([name], variables, {})) as Variables[])
          : variables;
      for (const one of given) {
        const context = contextFor(graph, new Texts(undefined));
        await apollo.executeOperation({ query, variables: one }, { contextValue: context });
        for (const { text } of context.runs) texts.set(name, (texts.get(name) ?? new Set()).add(text));
        expect(context.runs.length).toBeGreaterThan(0);
      }
      // Two lists of a level differ in what they follow, as the statement's text does.
      expect([name, texts.get(name)!.size]).toEqual([name, WORK[name].texts ?? WORK[name].trips.length]);
    }
  });
});

interface Profiled {
  readonly dbHits: number;
  readonly children: readonly Profiled[];
}

/** What the database looks at to run a text: its own measure of work, which doesn't depend on the machine. */
async function hitsOf(text: string, parameters: Readonly<Record<string, unknown>>): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE\n${text}`, parameters, { routing: 'READ' });
  const sum = ({ dbHits, children }: Profiled): number =>
    children.reduce((total, child) => total + sum(child), dbHits);
  return sum(summary.profile as unknown as Profiled);
}
