import { describe, expect, it } from 'vitest';

import { RequestError } from '../../src/config/errors.ts';
import { graph } from '../setup/graph.ts';

const LATE = new RequestError(
  'TIMEOUT',
  'A request may take 4.5 s; this one took longer. Try again, and request less if it is late again',
);

/** Asks, and is out of time before the answer comes. */
async function askLate(text: string): Promise<unknown> {
  const controller = new AbortController();
  const { signal } = controller;
  const answer = graph.read(['test'], text, {}, { signal }).catch((error: unknown) => error);
  controller.abort(LATE);
  return answer;
}

describe('A question that is late', () => {
  it('is told that it was new if the graph had no plan for it, and else to ask for less', async () => {
    const text = 'RETURN 1 AS late';
    expect(await askLate(text)).toMatchObject({
      message: 'The graph had to plan this new query first, which took too long; try again',
      extensions: { code: 'TIMEOUT', retryable: true },
    });
    expect(await graph.read(['test'], text, {})).toEqual([{ late: 1 }]);
    expect(await askLate(text)).toBe(LATE);
  });

  it('is told so, too, if something else was planned for the same request before', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    await graph.read(['test'], 'RETURN 2 AS before', {}, { signal });
    controller.abort(LATE);
    await expect(graph.read(['test'], 'RETURN 3 AS behind', {}, { signal })).rejects.toThrow(
      /this new query/,
    );
  });
});
