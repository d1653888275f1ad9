import { setImmediate as turn } from 'node:timers/promises';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { Graph } from '../../src/neo4j/Graph.ts';

/** Nobody listens there. */
const NOWHERE = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' };

describe('A write to a database that has gone away', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  // The pauses between tries are as much shorter and longer as may be.
  it.each([0, 0.5, 0.999])('fails within half a minute, with luck %d', async (luck) => {
    vi.spyOn(Math, 'random').mockReturnValue(luck);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const started = Date.now();
    const failures: unknown[] = [];
    await using graph = new Graph(NOWHERE);
    const write = graph
      .write('nothing', () => Promise.resolve())
      .catch((error: unknown) => {
        failures.push(error);
      });
    while (failures.length === 0 && Date.now() - started < 60_000) {
      // What goes over the network takes no time of this clock.
      for (let turns = 0; turns < 20; turns += 1) await turn();
      await vi.advanceTimersByTimeAsync(100);
    }
    const seconds = (Date.now() - started) / 1_000;
    vi.useRealTimers();
    await write;
    expect(failures).toMatchObject([{ code: 'ServiceUnavailable' }]);
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(25);
  });
});
