import { beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { ask } from '../setup/graph.ts';
import { exampleFiles } from './examples.ts';

const examples = exampleFiles();

describe('the examples of the playground', () => {
  beforeAll(seedGraph, 120_000);

  it.each(examples)('$file is answered from the seed', async ({ query, variables }) => {
    const { data, errors } = await ask(query, variables);
    expect(errors).toEqual([]);
    // An id that the seed no longer has would be answered with null.
    const empty = Object.entries(data).filter(([, value]) => isEmpty(value));
    expect(empty).toEqual([]);
  });

  it.each(examples)('$file says first what it asks, and has a short name', ({ query, title }) => {
    expect(query).toMatch(/^# \S.*[.?]\n#\n# /);
    expect(title).toMatch(/^\w{1,14}$/);
  });

  it('have names that differ', () => {
    const titles = examples.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

/** Whether nothing was found: no entity, a list without any or with one missing, a page without anything on it. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty);
  if (typeof value === 'object' && value !== null && 'nodes' in value) return isEmpty(value.nodes);
  return value === null;
}
