import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { linesIn } from '../../src/commands/linesIn.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-lines-'));
const file = join(folder, 'lines');
afterAll(() => rmSync(folder, { recursive: true }));

describe('The lines of a file', () => {
  it('are what \\n ends, whatever else they hold', async () => {
    const character = fc.oneof(
      fc.constantFrom('\u2028', '\u2029', '\u0085', '\r', '\v', '\f', '\u{1f600}', '\ufeff', 'é'),
      fc.string({ unit: 'binary' }),
    );
    const line = fc.array(character, { minLength: 1 }).map((all) => `x${all.join('').replaceAll('\n', '')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, isEnded) => {
        writeFileSync(file, lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''));
        expect(await Array.fromAsync(linesIn(file))).toEqual(lines);
      }),
    );
  });

  it('may be longer than what is read at once, and end within a character', async () => {
    const lines = [1, 2, 3].map((length) => `${'x'.repeat(length)}${'é\u2028'.repeat(100_000)}`);
    writeFileSync(file, lines.join('\n'));
    expect(await Array.fromAsync(linesIn(file))).toEqual(lines);
  });

  it('are refused where the file is not UTF-8', async () => {
    writeFileSync(file, Buffer.from('C\u00f4te\n', 'latin1'));
    await expect(Array.fromAsync(linesIn(file))).rejects.toThrow(
      `${file}: The file must be UTF-8; it has bytes that are not.`,
    );
  });
});
