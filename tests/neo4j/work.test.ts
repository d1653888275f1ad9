import neo4j from 'neo4j-driver';
import type { ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import type { Context } from '../../src/graphql/core/context.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import { RANKS } from '../../src/model/records.ts';
import { Texts } from '../../src/record/texts.ts';
import { PLAIN_TYPES } from '../../src/model/relationshipType.ts';
import { prepareGraph } from '../../src/record/prepareGraph.ts';
import { cypher, emptyGraph, graph, planAnew } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const { uri, user, password, database } = databaseAddress;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
afterAll(() => driver.close());

/** What is asked, and what the database looks at for it: its own measure of work, which doesn't depend on the machine. */
async function workOf<T>(ask: (load: Context['load']) => Promise<T>): Promise<{ answer: T; hits: number }> {
  const { load, runs } = contextFor(graph, new Texts(undefined));
  const answer = await ask(load);
  const sum = ({ dbHits, children }: ProfiledPlan): number =>
    children.reduce((all, child) => all + sum(child), dbHits);
  let hits = 0;
  for (const { text, parameters } of runs) {
    const { summary } = await driver.executeQuery(`PROFILE\n${text}`, parameters, { database });
    hits += sum(summary.profile as ProfiledPlan);
  }
  return { answer, hits };
}

/** So many more memberships, each with its statement; one in a hundred was retracted. */
async function grow(from: number, until: number): Promise<void> {
  await graph.alter(`
    UNWIND range(${from}, ${until - 1}) AS i
    CREATE (body:Entity:Organization {id: 'org/o' + i, name: 'Body ' + i, sortName: 'body ' + i})
    CREATE (body)-[:MEMBER_OF {id: 'relationship/m' + i, statements: []}]->(body)
    CREATE (:Statement {id: 'statement/m' + i, predicate: 'MEMBER_OF', rank: 'NORMAL', modality: 'ASSERTED', retracted: i % 100 = 0})`);
  await planAnew();
}

describe('The index on the ids of relationships', () => {
  it('is made anew when there are more types than when it was made', async () => {
    await emptyGraph();
    await graph.alter('DROP INDEX relationship_id IF EXISTS');
    await graph.alter('CREATE FULLTEXT INDEX relationship_id FOR ()-[r:HOSTS]-() ON EACH [r.id]');
    await prepareGraph(graph);
    const types = `SHOW INDEXES YIELD name, state, labelsOrTypes AS types WHERE name = 'relationship_id' RETURN state, types`;
    const [index] = await cypher(types);
    expect(index!['state']).toBe('ONLINE');
    expect((index!['types'] as string[]).toSorted()).toEqual(PLAIN_TYPES.toSorted());
  });
});

describe('What the database looks at', () => {
  beforeAll(async () => {
    await emptyGraph();
    await grow(0, 1_000);
  }, 600_000);

  const relationship = (load: Context['load']) => load.relationshipById('relationship/m7');
  const all = { predicates: Object.keys(PREDICATES), modalities: null, ranks: RANKS };
  const total = (load: Context['load']) => load.statementCount(null, all);

  it.each([
    'relationship/',
    'relationship/m',
    'relationship/m7 OR m8',
    'relationship/*',
    'relationship/"',
    'relationship/\\',
    'relationship/M7',
  ])('finds no relationship by %s', async (id) => {
    expect((await workOf((load) => load.relationshipById(id))).answer).toBeNull();
  });

  it('does not grow with the graph', async () => {
    const small = [await workOf(relationship), await workOf(total)] as const;
    expect(small[0].answer).toMatchObject({ id: 'relationship/m7', subject: 'org/o7', object: 'org/o7' });
    expect(small[1].answer).toBe(990);
    await grow(1_000, 5_000);
    const large = [await workOf(relationship), await workOf(total)] as const;
    expect(large[0].answer).toEqual(small[0].answer);
    expect(large[1].answer).toBe(4_950);
    expect(large[0].hits).toBe(small[0].hits);
    expect(small[0].hits).toBeLessThan(30);
    // What was retracted is still counted, and nothing else.
    expect(large[1].hits - small[1].hits).toBeLessThanOrEqual(2 * 40);
    expect(small[1].hits).toBeLessThan(100);
  }, 600_000);
});
