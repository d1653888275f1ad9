import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../src/context.ts';
import type { Context } from '../src/context.ts';
import { createApollo } from '../src/server.ts';
import { Texts } from '../src/texts.ts';
import { warmPlans } from '../src/warmPlans.ts';
import { seedGraph } from './seed/seeded.ts';
import { graph, PATIENT } from './setup/graph.ts';

const FOLDER = join(import.meta.dirname, '../web/explore/operations');
const query = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

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
    faults = await warmPlans(context);
    planned = new Set(contexts.flatMap(textsOf));
  });

  it('asks what can be answered', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['Search', { query: 'Stoltenbreg', kinds: null }],
    ['Entity', { id: 'org/nato', day: null }],
    [
      'Facts',
      { id: 'org/nato', types: ['MEMBER_OF'], end: 'OBJECT', day: null, on: '1990-01-01', first: 10 },
    ],
    [
      'Facts',
      {
        id: 'state/canada',
        types: ['HOSTS'],
        end: 'SUBJECT',
        day: '1990-01-01',
        dated: true,
        on: '1990-01-01',
      },
    ],
    [
      'Facts',
      { id: 'org/nato', types: ['COOPERATES_WITH'], end: null, day: null, on: '1990-01-01', after: null },
    ],
    ['Said', { id: 'person/mark-esper', utterances: ['WARNED'] }],
    ['Moods', { id: 'person/mark-esper' }],
    ['Allies', { of: 'state/france', day: null, on: '1990-01-01', after: null }],
    ['Around', { seeds: ['state/france'], kinds: ['STATE'], day: null, on: '1990-01-01' }],
    ['Dyad', { a: 'state/france', b: 'state/canada', on: '1990-01-01', utterances: ['STATED'] }],
    ['Paths', { from: 'state/france', to: 'state/canada', day: null, on: '1990-01-01' }],
    ['Start', { today: '2026-01-01' }],
  ])('has asked what %s asks first, about other things', async (operationName, variables) => {
    const contextValue = context();
    await createApollo().executeOperation({ query, operationName, variables }, { contextValue });
    // What is asked then follows from what was found.
    const [first] = textsOf(contextValue);
    expect(planned).toContain(first);
  });
});

function textsOf({ runs }: Context): string[] {
  return runs.map(({ text }) => text);
}
