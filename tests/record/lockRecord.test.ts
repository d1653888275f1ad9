import { beforeEach, describe, expect, it } from 'vitest';

import { lockRecord } from '../../src/record/lockRecord.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';

beforeEach(emptyGraph);

const FILE = 'entities:\n  - { id: state/alpha, name: Alpha }\n';

/** Writes to the graph between the beginning of a change and its lock, and counts how often the change begins. */
async function beginnings(meanwhile: () => Promise<unknown>): Promise<number> {
  let begun = 0;
  await graph.write('change', async (transaction) => {
    begun += 1;
    await transaction.run(writes.graphLayout);
    if (begun === 1) await meanwhile();
    await lockRecord(transaction);
  });
  return begun;
}

describe('A change of the record', () => {
  it('begins anew if another one came before it, so that moments are in the order of what can be seen', async () => {
    expect(await beginnings(() => given(FILE))).toBe(2);
  });

  it('begins once if nothing was written meanwhile, or the clock is behind what is written', async () => {
    await given(FILE);
    expect(await beginnings(() => Promise.resolve())).toBe(1);
    const ahead = 'MATCH (load:Load) SET load.at = datetime() + duration({hours: 1}) RETURN load.id AS id';
    expect(await beginnings(() => graph.alter(ahead))).toBe(1);
    expect(await cypher('MATCH (load:Load) RETURN count(load) AS loads')).toEqual([{ loads: 1 }]);
  });
});
