import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvOf } from '../../src/model/csv.ts';
import { inKinds } from '../../src/import/inKinds.ts';
import { tableOf } from '../../src/commands/output/table.ts';
import { readCsv } from '../setup/readCsv.ts';

describe('tableOf', () => {
  const rows = [
    ['Belgium', '1949'],
    ['United Kingdom', '7'],
    [null, null],
  ];

  it('is as wide as its content', () => {
    expect(tableOf(['state', 'since'], rows, { right: [false, true] })).toBe(
      [
        'state           since',
        '──────────────  ─────',
        'Belgium          1949',
        'United Kingdom      7',
        '',
        '',
      ].join('\n'),
    );
  });

  it('cuts what doesn’t fit, the widest column first', () => {
    expect(tableOf(['state', 'since'], rows, { width: 17 })).toBe(
      ['state       since', '──────────  ─────', 'Belgium     1949', 'United Ki…  7', '', ''].join('\n'),
    );
  });

  it('keeps to its line whatever a cell holds', () => {
    expect(tableOf(['a'], [['x\ny\u001B[2Jz']])).toBe(
      'a\n───────\nx y [2Jz\n'.replace('───────', '────────'),
    );
  });

  it('is never wider than it may be while columns can be narrower', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
        fc.integer({ min: 30, max: 120 }),
        (cells, width) => {
          for (const line of tableOf(['a', 'b', 'c'], cells, { width }).split('\n')) {
            expect(Array.from(line).length).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe('csvOf', () => {
  it('writes RFC 4180', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', null],
          ['', '1'],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",\r\n"",1\r\n');
  });

  it('can be read again, whatever a cell holds', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\r\n', '\n', 'a"b', null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        expect(readCsv(csvOf(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

describe('inKinds', () => {
  it('counts messages that differ in their places alone, from the sixth on', () => {
    const same = (line: number): string =>
      `a.csv:${line} makes the same statement as a.csv:1, and is its evidence`;
    const lines = [same(2), 'a.csv:3:7 year: received "x"', ...[4, 5, 6, 7, 8, 9].map(same)];
    expect(inKinds(lines)).toEqual([
      ...[2, 4, 5, 6, 7].map(same),
      '… and 2 more like the last, up to a.csv:9',
      'a.csv:3:7 year: received "x"',
    ]);
    const spaced = [2, 3, 4, 5, 6, 7].map(
      (line) => `my own file.csv:${line} repeats the row my own file.csv:1`,
    );
    expect(inKinds(spaced).at(-1)).toBe('… and 1 more like the last, up to my own file.csv:7');
    expect(inKinds([])).toEqual([]);
  });
});
