import { describe, expect, it } from 'vitest';

import { DataError, exitCodeFor, lineFor } from '../src/errors.ts';
import { graph } from './setup/graph.ts';

describe('lineFor', () => {
  it('says in a line what a person can mend, or that the database failed, and nothing of a defect', async () => {
    expect(lineFor(new DataError(['a.csv:1:1 Wrong']))).toBe('a.csv:1:1 Wrong');
    const refused: unknown = await graph.alter('RETURN 1 / 0').catch((error: unknown) => error);
    expect(lineFor(refused)).toBe('The graph failed, and what was being written is not in it: / by zero');
    expect(lineFor(new TypeError('undefined is no function'))).toBeUndefined();
    expect(exitCodeFor(refused)).toBe(1);
  });
});
