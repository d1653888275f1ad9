import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, parsePeriod, UNBOUNDED } from '../../src/statements/days.ts';
import { plainTypes } from '../../src/statements/prepareGraph.ts';
import { sentenceOf, sentenceOfClaim } from '../../src/statements/sentence.ts';

function dated(since: string | null, until: string | null): string {
  const begun = since === null ? { min: null, max: null } : parsePeriod(since);
  const ended = until === null ? { min: null, max: null } : parsePeriod(until);
  const bounds = { sinceMin: begun.min, sinceMax: begun.max, untilMin: ended.min, untilMax: ended.max };
  return sentenceOf({ ...bounds, type: 'MEMBER_OF', role: null }, 'Alpha', 'the League');
}

describe('sentenceOf', () => {
  it.each([
    [null, null, ''],
    ['1950-01-01', null, ', since 1 January 1950'],
    [null, '1960-12-31', ', until 31 December 1960'],
    ['1950-01-01', '1960-12-31', ', since 1 January 1950, until 31 December 1960'],
    ['1950', '1960-12', ', since 1950, until December 1960'],
    ['2020-02', '2021-02', ', since February 2020, until February 2021'],
    ['0050-02', null, ', since February 50'],
    ['1950-01-02..1950-03-01', null, ', since some day between 2 January 1950 and 1 March 1950'],
    ['1950-01-01..1950-06-30', null, ', since some day between 1 January 1950 and 30 June 1950'],
    ['1950..1951', null, ', since some day between 1 January 1950 and 31 December 1951'],
    ['..1816-01-01', null, ', since 1 January 1816 or earlier'],
    ['1945-05-09..', null, ', since 9 May 1945 or later'],
    [null, '..1816-01-01', ', until 1 January 1816 or earlier'],
    [null, '1945-05-09..', ', until at least 9 May 1945'],
    ['1949-04-04', '2021-02-04..', ', since 4 April 1949, until at least 4 February 2021'],
    ['..2014-09-05', '2021-02-04..', ', certainly from 5 September 2014 to 4 February 2021'],
    ['..2021-02-04', '2021-02-04..', ', certainly on 4 February 2021'],
    ['2021-02-04', '2021-02-04', ', on 4 February 2021'],
    ['2021', '2021', ', 2021'],
    ['2021-02', '2021-02', ', February 2021'],
    ['..1816-01-01', '..1816-01-01', ', 1 January 1816 or earlier'],
    [
      '1966-02-05..1976-02-04',
      '1966-02-05..1976-02-04',
      ', some day between 5 February 1966 and 4 February 1976',
    ],
  ])('says no more than is known of since %s, until %s', (since, until, dates) => {
    expect(dated(since, until)).toBe(`Alpha is a member of the League${dates}.`);
  });

  it('begins with a capital letter, and leaves the other names as they are', () => {
    const relationship = { ...UNBOUNDED, type: 'MEMBER_OF', role: null };
    expect(sentenceOf(relationship, 'the Alpha Republic', 'the League')).toBe(
      'The Alpha Republic is a member of the League.',
    );
    expect(sentenceOf(relationship, 'état', 'the League')).toBe('État is a member of the League.');
  });

  it('names the role, and says of a plan that it is one', () => {
    expect(
      sentenceOf(
        {
          ...UNBOUNDED,
          sinceMin: '2021-06-14',
          sinceMax: '2021-06-14',
          type: 'PLANNED_PARTICIPATED_IN',
          role: 'host',
        },
        'Alpha',
        'the summit',
      ),
    ).toBe('Alpha took part in the summit (host), as planned, since 14 June 2021.');
  });

  it('has words for every type of relationship', () => {
    for (const type of plainTypes()) {
      const sentence = sentenceOf({ ...UNBOUNDED, type, role: null }, 'Alpha', 'Beta');
      expect(sentence).toMatch(/^Alpha [a-z ]+ Beta(, as planned)?\.$/);
      expect(sentence.includes('as planned')).toBe(type.startsWith('PLANNED_'));
    }
  });

  it('names each day that bounds it, in words that can be read back', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1816-01-01', days));
    fc.assert(
      fc.property(day, day, (since, until) => {
        fc.pre(since !== until);
        const [, begun, ended] = /since (.+), until (.+)\.$/.exec(dated(since, until))!;
        expect([begun, ended].map((words) => new Date(`${words} UTC`).toISOString().slice(0, 10))).toEqual([
          since,
          until,
        ]);
      }),
    );
  });
});

describe('sentenceOfClaim', () => {
  const blank = { ...UNBOUNDED, value: null, content: null, role: null, modality: 'ASSERTED' } as const;
  const on = {
    sinceMin: '2021-02-04',
    sinceMax: '2021-02-04',
    untilMin: '2021-02-04',
    untilMax: '2021-02-04',
  };

  it.each([
    [
      { ...blank, ...on, predicate: 'PARTICIPATED_IN', role: 'guest' },
      'the Summit',
      'The former President took part in the Summit (guest), on 4 February 2021.',
    ],
    [
      { ...blank, predicate: 'PARTICIPATED_IN', modality: 'PLANNED' },
      'the Summit',
      'The former President took part in the Summit, as planned.',
    ],
    [{ ...blank, ...on, predicate: 'EXISTED' }, null, 'The former President existed, on 4 February 2021.'],
    [{ ...blank, predicate: 'NAMED', value: 'X. Y.' }, null, 'The former President is named “X. Y.”.'],
    [
      { ...blank, predicate: 'WARNED', content: 'It may not last', modality: 'OPINION' },
      'the League',
      'The former President warned about the League: It may not last.',
    ],
  ] as const)('reads what %j claims', (claim, object, sentence) => {
    expect(sentenceOfClaim(claim, 'the former President', object)).toBe(sentence);
  });
});
