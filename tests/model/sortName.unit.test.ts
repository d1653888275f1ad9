import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sortNameOf } from '../../src/model/sortName.ts';

describe('sortNameOf', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Øresund', 'oresund'],
    ['Diyarbakır', 'diyarbakir'],
    ['Großstraße', 'grossstrasse'],
    ['GROẞSTRASSE', 'grossstrasse'],
    ['İstanbul', 'istanbul'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Azərbaycan', 'azarbaycan'],
    ['Þórshöfn', 'thorshofn'],
    ['Nukuʻalofa', "nuku'alofa"],
  ])('folds %s to %s', (name, folded) => {
    expect(sortNameOf(name)).toBe(folded);
  });

  it('folds what was folded to itself, and however it was composed or cased to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        const folded = sortNameOf(name);
        expect(sortNameOf(folded)).toBe(folded);
        expect(sortNameOf(name.normalize('NFC'))).toBe(folded);
        expect(sortNameOf(name.normalize('NFD'))).toBe(folded);
        expect(sortNameOf(name.toLowerCase())).toBe(folded);
      }),
      { numRuns: 3_000 },
    );
  });
});
