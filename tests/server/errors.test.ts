import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { DataError, exitCodeFor, lineFor, REQUEST_CODES } from '../../src/config/errors.ts';
import { graph } from '../setup/graph.ts';

describe('lineFor', () => {
  it('says in a line what a person can mend, or that the database failed, and nothing of a defect', async () => {
    expect(lineFor(new DataError(['a.csv:1:1 Wrong']))).toBe('a.csv:1:1 Wrong');
    const refused: unknown = await graph.alter('RETURN 1 / 0').catch((error: unknown) => error);
    expect(lineFor(refused)).toBe(
      'The graph failed, and nothing of the last transaction was written: / by zero',
    );
    expect(lineFor(new TypeError('undefined is no function'))).toBeUndefined();
    expect(exitCodeFor(refused)).toBe(1);
  });

  it(
    'says of a load that needs more memory than the graph has what to raise',
    { tags: ['thorough'] },
    async () => {
      const tooMuch =
        'UNWIND range(1, 1000000000) AS i WITH collect(toString(i)) AS texts RETURN size(texts)';
      const refused: unknown = await graph.alter(tooMuch).catch((error: unknown) => error);
      expect(lineFor(refused)).toMatch(
        /^The graph ran out of memory, and nothing of the last transaction was written\. Give it more \(ENTENTE_HEAP, or .+ run the same command again: The allocation of /,
      );
      expect(exitCodeFor(refused)).toBe(1);
    },
  );
});

describe('docs/errors.md', () => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (`.*?) \| (.*?) \| .* \| (.*?) ?\|$/gm)].flatMap(
    ([, codes, statuses, again]) => {
      const all = statuses!.split(', ');
      return [...codes!.matchAll(/`(\w+)`/g)].map(([, code], index) => ({
        code: code!,
        status: all[index] ?? all[0],
        retryable: /`retryable: (\w+)`/.exec(again!)?.[1],
      }));
    },
  );

  it('has each code once, with its status and whether to try again', () => {
    // Apollo's own; see `statusOf`.
    const ours = rows.filter(({ code }) => !code.startsWith('PERSISTED_QUERY_'));
    const codes = Object.entries<{ status: number; retryable?: boolean }>(REQUEST_CODES).map(
      ([code, { status, retryable }]) => ({ code, status: String(status), retryable: retryable?.toString() }),
    );
    const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);
    expect(ours.toSorted(byCode)).toEqual(codes.toSorted(byCode));
    expect(
      codes.filter(({ status, retryable }) => Number(status) >= 429 !== (retryable !== undefined)),
    ).toEqual([]);
  });
});
