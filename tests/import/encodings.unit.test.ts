import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decode, encodingOf, redecode } from '../../src/import/tables/encodings.ts';

describe('encodingOf', () => {
  it.each([
    [['Comit\u008E'], 'MacRoman'],
    // A capital Ž would be a word of Windows-1252; beside the others it can't be.
    [['\u008Economique', 'mon\u008Etaire'], 'MacRoman'],
    [['P\u0099le', 'V\u008Alf\u008Ardscenter'], 'MacRoman'],
    [['d\u0092Ivoire'], 'Windows-1252'],
    [['\u0082tat', 'R\u0082union'], 'CP850'],
    [['Conc\u00F3n'], 'Latin-1'],
  ] as const)('finds in what %j was written', (words, encoding) => {
    expect(encodingOf(words)).toBe(encoding);
  });

  it.each([[['V\u008Alf']], [['\u008Economique']], [['\u0081\u0081']], [[]]])(
    'says of %j that it is not certain',
    (words) => {
      expect(encodingOf(words)).toBeNull();
    },
  );

  it('finds no encoding but the one in which words were written', () => {
    const small = fc.constantFrom(...'éèêëàâäôöüùûçîïñáíóú'.split(''));
    const plain = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));
    const word = fc
      .tuple(fc.array(plain, { minLength: 1 }), small, fc.array(fc.oneof(plain, small)))
      .map(([before, one, after]) => [...before, one, ...after].join(''));
    const encodings = fc.constantFrom('Windows-1252', 'MacRoman', 'CP850');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), encodings, (words, encoding) => {
        const table = new Map(
          Array.from({ length: 128 }, (_, at) => [decode(Uint8Array.of(at + 128), encoding), at + 128]),
        );
        const written = words.map((one) =>
          Array.from(one, (sign) => String.fromCodePoint(table.get(sign) ?? sign.codePointAt(0)!)).join(''),
        );
        const found = encodingOf(written);
        if (found === null) return;
        // Latin-1 and Windows-1252 have the same letters.
        expect(written.map((one) => redecode(one, found))).toEqual(words);
      }),
      { numRuns: 2_000 },
    );
  });
});
