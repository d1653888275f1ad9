import { expect, it } from 'vitest';

import { timeShownBy } from '../../web/explore/time/timeShown.ts';

const TODAY = '2026-12-01';
const span = (
  sinceMin: string | null,
  sinceMax: string | null,
  untilMin: string | null,
  untilMax: string | null,
) => ({
  sinceMin,
  sinceMax,
  untilMin,
  untilMax,
});

it.each([
  {
    what: 'a time without a known end lasts until today',
    things: [span('1949-08-24', '1949-08-24', '2024-03-08', null)],
    time: { first: 1940, last: 2026, changes: ['1949-08-24'] },
  },
  {
    what: 'what has ended has an end, with room behind it',
    things: [span('1919-06-28', '1919-06-28', '1939-12-31', '1939-12-31')],
    time: { first: 1910, last: 1940, changes: ['1919-06-28', '1940-01-01'] },
  },
  {
    what: 'a year before and behind is there, also beside a decade',
    things: [span('1950-01-01', '1950-12-31', '1960-01-01', '1960-12-31')],
    time: { first: 1940, last: 1970, changes: ['1950-12-31', '1961-01-01'] },
  },
  {
    what: 'a beginning or end of an unknown year is no change',
    things: [
      span('1930-01-01', '1935-12-31', '1939-01-01', '1941-12-31'),
      span(null, '1933-05-01', null, null),
    ],
    time: { first: 1920, last: 2026, changes: [] },
  },
  {
    what: 'each day once, in order, and none behind today',
    things: [
      span('2020-06-26', '2020-06-26', '2026-12-01', '2026-12-01'),
      span('2000-01-01', '2000-01-01', null, null),
      span('2020-06-26', '2020-06-26', null, null),
    ],
    time: { first: 1990, last: 2026, changes: ['2000-01-01', '2020-06-26'] },
  },
  { what: 'nothing dated has no time', things: [span(null, null, null, null)], time: undefined },
  { what: 'nothing has no time', things: [], time: undefined },
])('$what', ({ things, time }) => {
  expect(timeShownBy(things, TODAY)).toEqual(time);
});
