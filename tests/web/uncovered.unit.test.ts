import { describe, expect, it } from 'vitest';

import { uncovered } from '../../web/explore/map/uncovered.ts';

type Coverage = Parameters<typeof uncovered>[0];
type Source = Coverage['sources'][number];

const source = (
  name: string,
  from: string | null,
  until: string | null,
  more: Partial<Source> = {},
): Source => ({
  document: { id: `document/${name}`, name },
  population: 'SYSTEM',
  from,
  until,
  looked: 'NOT_LOOKED',
  ...more,
});

const says = (looked: Coverage['looked'], ...sources: Source[]): string | undefined =>
  uncovered({ looked, sources }, 'Belgium', '2025-01-01');

describe('That no data set covers a day', () => {
  it('is said with when each ends or begins', () => {
    expect(
      says(
        'NOT_LOOKED',
        source('ATOP', '1815-01-03', '2018-12-31'),
        source('COW', '1816-01-01', '2012-06-30'),
        source('Next', '2026-01-01', '2030-12-31'),
        source('Some', '2020-01-01', '2030-12-31'),
        source('Never', null, null),
        source('Text', '1949-04-04', '2024-03-08', { population: 'TOLD' }),
      ),
    ).toBe(
      'No data set covers Belgium on 1 January 2025: ATOP ends in 2018; COW ends on 30 June 2012; Next begins in 2026; ' +
        'Some doesn’t have Belgium in this year; Never has no days. No text speaks of it either: who isn’t listed may have been an ally.',
    );
  });

  it('is said where there is none, and what texts say', () => {
    expect(
      says('PARTLY', source('Text', '1949-04-04', '2025-03-08', { population: 'TOLD', looked: 'PARTLY' })),
    ).toBe(
      'No data set covers Belgium on 1 January 2025: none of alliances has been imported. Texts speak of some alliances: who isn’t listed may have been an ally.',
    );
  });

  it('isn’t said where one does, even in part', () => {
    expect(says('PARTLY', source('ATOP', '1815-01-03', '2030-12-31', { looked: 'PARTLY' }))).toBeUndefined();
  });
});
