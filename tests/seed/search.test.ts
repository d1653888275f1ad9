import { beforeAll, describe, expect, it } from 'vitest';

import { importShipped } from '../../src/import/tables/shipped.ts';
import { graph } from '../setup/graph.ts';
import { searchesMeant } from './searchQueries.ts';
import { seedGraph } from './seeded.ts';

describe('What people type, on the seed', () => {
  beforeAll(async () => {
    await seedGraph();
    await importShipped(graph);
  });

  it('finds what they mean: 95 of 100 first, all among five', async () => {
    const { asked, notFirst, notAmongFive } = await searchesMeant(['seed']);
    expect(asked).toBeGreaterThan(100);
    expect(notFirst.length > asked / 20 ? notFirst : []).toEqual([]);
    expect(notAmongFive).toEqual([]);
  });
});
