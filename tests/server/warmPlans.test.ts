import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import type { Context } from '../../src/graphql/core/context.ts';
import { createApollo } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { shippedOperations, warmingOrder, warmPlans } from '../../src/server/warmPlans.ts';
import { seedGraph } from '../seed/seeded.ts';
import { graph, PATIENT } from '../setup/graph.ts';
import { exampleFiles } from '../web/examples.ts';

const FOLDER = join(import.meta.dirname, '../../web/explore/operations');
const CLIENT = join(import.meta.dirname, '../../examples/client/operations');
const query = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

/** The page sends each of its operations alone; all of them together are more than a client may send. */
const apollo = createApollo({ limits: { ...PATIENT, tokens: 1e5 } });

const contexts: Context[] = [];

function context(): Context {
  const { milliseconds } = PATIENT;
  const made = contextFor(graph, new Texts(undefined), undefined, { milliseconds });
  contexts.push(made);
  return made;
}

describe('warmPlans', () => {
  let faults: readonly string[];
  let planned: ReadonlySet<string>;
  beforeAll(async () => {
    await seedGraph();
    faults = await warmPlans(context, shippedOperations(), 2);
    planned = new Set(contexts.flatMap(textsOf));
  });

  it('asks what can be answered', () => {
    expect(faults).toEqual([]);
  });

  it('asks before ready what the first pages ask, and the rest later', () => {
    const { first, rest } = warmingOrder();
    const names = first.map(({ operationName }) => operationName);
    expect(names).toEqual(['Start', 'Named', 'Entity']);
    expect(rest.map(({ operationName }) => operationName)).toEqual(
      expect.arrayContaining(['Search', 'Disputes', 'Members', 'Memberships']),
    );
    expect([...first, ...rest]).toEqual(shippedOperations());
  });

  it('asks each operation that the page and the example client have', () => {
    const visited = new Set(shippedOperations().map(({ operationName }) => operationName));
    const operations = [FOLDER, CLIENT].flatMap((folder) =>
      readdirSync(folder).flatMap(
        (file) => /^query (\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [],
      ),
    );
    expect(operations.length).toBeGreaterThan(15);
    expect(operations.filter((name) => !visited.has(name))).toEqual([]);
  });

  it('leaves nothing to plan of all that the pages and the examples ask', async () => {
    const texts = new Set<string>();
    for (const operation of [...shippedOperations(), ...exampleFiles()]) {
      const contextValue = context();
      const { body } = await apollo.executeOperation(operation, { contextValue });
      expect(body).toMatchObject({ kind: 'single', singleResult: { data: expect.anything() } });
      for (const text of textsOf(contextValue)) texts.add(text);
    }
    expect(texts.size).toBeGreaterThan(40);
    expect([...texts].filter((text) => !planned.has(text))).toEqual([]);
  });

  it.each([
    ['Search', { query: 'Stoltenbreg' }],
    ['Entity', { id: 'org/nato', on: null }],
    ['EntityFacts', { id: 'org/nato', types: ['PARTNER_OF', 'HOSTS'], after: null }],
    ['Disputes', { id: 'org/nato', after: null }],
    ['Bound', { of: 'state/canada', day: '1990-01-01' }],
    ['Said', { id: 'person/mark-esper', utterances: ['WARNED'] }],
    ['Moods', { id: 'person/mark-esper' }],
    ['Allies', { of: 'state/france', day: null, on: '1990-01-01', after: null }],
    ['Around', { seeds: ['state/france'], kinds: ['STATE'], day: null, on: '1990-01-01' }],
    ['Dyad', { a: 'state/france', b: 'state/canada', on: '1990-01-01', utterances: ['STATED'] }],
    ['Paths', { from: 'state/france', to: 'state/canada', day: null, on: '1990-01-01', most: 5 }],
    ['Start', { today: '2026-01-01' }],
  ])('has asked what %s asks first, about other entities', async (operationName, variables) => {
    const contextValue = context();
    await apollo.executeOperation({ query, operationName, variables }, { contextValue });
    // What is asked then follows from what was found.
    const [first] = textsOf(contextValue);
    expect(planned).toContain(first);
  });
});

function textsOf({ runs }: Context): string[] {
  return runs.map(({ text }) => text);
}
