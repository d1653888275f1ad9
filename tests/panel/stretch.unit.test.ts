import { describe, expect, it } from 'vitest';

import { inYear, meetInYear, NO, stretchOf, UNKNOWN, YES } from '../../src/panel/stretch.ts';
import { days } from './data.ts';

const open = stretchOf({
  sinceMin: null,
  sinceMax: '1950-01-01',
  untilMin: '1960-06-30',
  untilMax: null,
});

describe('inYear', () => {
  it.each([
    [1949, UNKNOWN],
    [1950, YES],
    [1960, YES],
    [1961, UNKNOWN],
  ])('asks of %d what is certain, and what is not ruled out', (year, answer) => {
    expect(inYear(open, year)).toBe(answer);
  });

  it('has no certain day where the beginning may lie behind the end', () => {
    const within = stretchOf({
      sinceMin: '1950-01-01',
      sinceMax: '1950-12-31',
      untilMin: '1950-01-01',
      untilMax: '1950-12-31',
    });
    expect([1949, 1950, 1951].map((year) => inYear(within, year))).toEqual([NO, UNKNOWN, NO]);
  });
});

describe('meetInYear', () => {
  it('needs one day that both have', () => {
    const [first, second] = [days('1950-01-01', '1955-03-01'), days('1955-03-02', '1960-12-31')];
    expect(meetInYear(first, second, 1955)).toBe(NO);
    expect(meetInYear(first, days('1955-03-01', '1960-12-31'), 1955)).toBe(YES);
    expect(meetInYear(second, open, 1960)).toBe(YES);
    expect(meetInYear(days('1960-07-01', '1960-12-31'), open, 1960)).toBe(UNKNOWN);
  });
});
