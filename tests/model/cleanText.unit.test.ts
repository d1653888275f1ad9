import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { uncleanIn } from '../../src/model/cleanText.ts';

/** What no text holds, told by code point and by nobody's regular expression. */
function isUnclean(code: number): boolean {
  return (
    (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    [0x061c, 0x200e, 0x200f, 0xfffd, 0xad, 0x200b, 0xfeff].includes(code)
  );
}

const anySign = fc
  .oneof(
    fc.integer({ min: 0, max: 0x10ffff }),
    fc.constantFrom(0x07, 0x8e, 0xad, 0x200b, 0x200e, 0x202e, 0xfeff, 0xfffd, 0xfffe, 0xd800),
  )
  .map((code) => ({ code, sign: String.fromCodePoint(code) }));

describe('uncleanIn', () => {
  it('finds the first sign that no text holds, and nothing in a text without one', () => {
    fc.assert(
      fc.property(fc.array(anySign, { maxLength: 8 }), (signs) => {
        const text = `a${signs.map(({ sign }) => sign).join(' ')}`;
        const at = signs.findIndex(({ code }) => isUnclean(code));
        const found = uncleanIn(text);
        const before = signs.slice(0, at).map(({ sign }) => `${sign} `);
        expect(found?.index).toBe(at < 0 ? undefined : 1 + before.join('').length);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['\u200D', '\u200C \uFE0F', '\u3164', '\u2800', '\u0301', ' \u034F'])(
    'takes %j, of which nothing can be seen, for no text',
    (text) => {
      expect(uncleanIn(text)?.rule).toMatch(/^must contain a visible character/);
      expect(uncleanIn(`${text}a`)).toBeUndefined();
    },
  );

  it.each(['', ' ', '\n\t', '🇧🇪', '👩‍👩‍👧', '한국', 'می‌خواهم', 'e\u0301', '…', 'a\u00A0b'])(
    'leaves %j alone',
    (text) => {
      expect(uncleanIn(text)).toBeUndefined();
    },
  );
});
