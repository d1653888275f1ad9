import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { inForceOn } from '../../src/model/days.ts';
import { barsOf } from '../../web/explore/time/days.ts';

const DAYS = ['1940', '1950', '1960', '1970'].map((year) => `${year}-01-01`);
const maybeDay = fc.option(fc.constantFrom(...DAYS));
const bounds = fc
  .record({ sinceMin: maybeDay, sinceMax: maybeDay, untilMin: maybeDay, untilMax: maybeDay })
  .filter(({ sinceMin, sinceMax, untilMin, untilMax }) => {
    // Until which day it certainly lasted may be before the last on which it may have begun.
    const inOrder = (...days: (string | null)[]) =>
      days
        .filter((one) => one !== null)
        .every((one, index, known) => index === 0 || known[index - 1]! <= one);
    return inOrder(sinceMin, sinceMax, untilMax) && inOrder(sinceMin, untilMin, untilMax);
  });

it('draws as certain the days that are, and as possible those that may be', () => {
  fc.assert(
    fc.property(bounds, fc.constantFrom(...DAYS), (dates, day) => {
      const { maybe, sure } = barsOf(dates);
      expect(sure !== undefined && sure[0] <= day && day <= sure[1]).toBe(inForceOn(day, dates) === 'YES');
      // Nothing is drawn before the first day that is known of a beginning.
      const begin = maybe[0] ?? '';
      expect(begin <= day && day <= maybe[1]).toBe(begin <= day && inForceOn(day, dates) !== 'NO');
    }),
  );
});
