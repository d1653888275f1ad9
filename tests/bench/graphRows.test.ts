import { beforeAll, describe, expect, it } from 'vitest';

import { graphRows } from '../../bench/graph/graphRows.ts';
import { syntheticLoads } from '../../bench/graph/syntheticLoads.ts';
import { LAYOUT } from '../../src/record/migrate.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { emptyGraph, graph } from '../setup/graph.ts';

const SCALE = 0.1;

describe('The graph of the bench', () => {
  beforeAll(async () => {
    await emptyGraph();
    for (const load of syntheticLoads(SCALE)) await writeLoad(graph, load);
  });

  it('is what loading its files makes', async () => {
    const rows = [...syntheticLoads(SCALE)].map(graphRows);
    const nodes = rows
      .flatMap((one) => one.nodes)
      .map(({ key, labels, properties }) => ({ labels, id: key, properties }));
    const edges = rows.flatMap((one) => one.edges);
    const imported = [
      { labels: ['Graph'], id: 'graph', properties: { id: 'graph', layout: LAYOUT } },
      ...nodes,
      ...edges,
    ].map(canonical);
    const loaded = (await canonicalDump(graph)).map((line) => canonical(JSON.parse(line)));
    expect(imported.toSorted()).toEqual(loaded.toSorted());
  });

  it('is the same whenever it is made', () => {
    expect([...syntheticLoads(SCALE)]).toEqual([...syntheticLoads(SCALE)]);
  });
});

/** Days as texts, properties in one order; the driver gives days as their parts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'labels') return (part as string[]).toSorted();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const { year, month, day } = part as { year?: number; month?: number; day?: number };
    if (year === undefined) return Object.fromEntries(entries);
    return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
  });
}
