import { expect, it } from 'vitest';

import { nameIn } from '../../src/graphql/entity/nameIn.ts';
import { UNBOUNDED } from '../../src/model/days.ts';

const name = (text: string, role: string | null, days: object = {}) => ({
  text,
  language: 'en',
  role,
  statements: [],
  ...UNBOUNDED,
  ...days,
});

it.each([
  ['1980-01-01', 'Burma'],
  ['2000-01-01', 'Myanmar'],
  [null, 'Myanmar'],
])('A name whose days are known comes before one without days: on %s', (day, expected) => {
  const names = [
    name('Myanmar', null),
    name('Burma', 'name in ISO 3166', { untilMin: '1989-12-04', untilMax: '1989-12-04' }),
  ];
  expect(nameIn(names, 'en', day, 'Myanmar')).toBe(expected);
});
