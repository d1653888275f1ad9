import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { PLAIN_PREDICATES, PREDICATES, VERBS } from '../../src/model/predicates.ts';
import type { Predicate } from '../../src/model/predicates.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { relationshipSentence } from '../../src/language/relationshipSentence.ts';

/** A number that counts in a year: of people, if nothing else is measured. */
function inYear(year: number, number: number, measure: Partial<Quantity> = {}) {
  return {
    sinceMin: `${year}-01-01`,
    sinceMax: `${year}-01-01`,
    untilMin: `${year}-12-31`,
    untilMax: `${year}-12-31`,
    quantity: {
      least: number,
      most: number,
      approximate: false,
      unit: 'PEOPLE' as const,
      currency: null,
      priceYear: null,
      part: null,
      ...measure,
    },
  };
}

function dated(since: string | null, until: string | null): string {
  const begun = since === null ? { min: null, max: null } : parsePeriod(since);
  const ended = until === null ? { min: null, max: null } : parsePeriod(until);
  const bounds = { sinceMin: begun.min, sinceMax: begun.max, untilMin: ended.min, untilMax: ended.max };
  return relationshipSentence({ ...bounds, type: 'MEMBER_OF', role: null }, 'Alpha', 'the League');
}

/** Each type from its subject, and from its object where that reads otherwise. */
const READ_ALOUD = [
  [
    'MEMBER_OF A is a member of B. A has been a member of B since 1950. A was a member of B until 1960. A is to be a member of B.',
  ],
  [
    'PARTNER_OF A is a partner of B. A has been a partner of B since 1950. A was a partner of B until 1960. A is to be a partner of B.',
    'PARTNER_OF B is a partner of A. B has been a partner of A since 1950. B was a partner of A until 1960. B is to be a partner of A.',
  ],
  [
    'PART_OF A is part of B. A has been part of B since 1950. A was part of B until 1960. A is to be part of B.',
    'PART_OF B includes A. B has included A since 1950. B included A until 1960. B is to include A.',
  ],
  [
    'COMPRISES A comprises B. A has comprised B since 1950. A comprised B until 1960. A is to comprise B.',
    'COMPRISES B is one of A. B has been one of A since 1950. B was one of A until 1960. B is to be one of A.',
  ],
  [
    'WITHIN A is in B. A has been in B since 1950. A was in B until 1960. A is to be in B.',
    'WITHIN B contains A. B has contained A since 1950. B contained A until 1960. B is to contain A.',
  ],
  [
    'SUCCEEDED_BY A was succeeded by B. A was succeeded by B from 1950. A was succeeded by B until 1960. A is to be succeeded by B.',
    'SUCCEEDED_BY B succeeded A. B succeeded A from 1950. B succeeded A until 1960. B is to succeed A.',
  ],
  ['HOLDS A serves as B. A has served as B since 1950. A served as B until 1960. A is to serve as B.'],
  [
    'POST_OF A is an office of B. A has been an office of B since 1950. A was an office of B until 1960. A is to be an office of B.',
  ],
  [
    'PARTY_TO A is a party to B. A has been a party to B since 1950. A was a party to B until 1960. A is to be a party to B.',
  ],
  [
    'DECIDED A adopted B. A adopted B from 1950. A adopted B until 1960. A plans to adopt B.',
    'DECIDED B was adopted by A. B was adopted by A from 1950. B was adopted by A until 1960. B is to be adopted by A.',
  ],
  [
    'EXTENDS A extends B. A has extended B since 1950. A extended B until 1960. A is to extend B.',
    'EXTENDS B is extended by A. B has been extended by A since 1950. B was extended by A until 1960. B is to be extended by A.',
  ],
  [
    'ESTABLISHED_BY A was established by B. A was established by B from 1950. A was established by B until 1960. A is to be established by B.',
    'ESTABLISHED_BY B established A. B established A from 1950. B established A until 1960. B is to establish A.',
  ],
  [
    'REGULATES A regulates B. A has regulated B since 1950. A regulated B until 1960. A is to regulate B.',
    'REGULATES B is regulated by A. B has been regulated by A since 1950. B was regulated by A until 1960. B is to be regulated by A.',
  ],
  [
    'PROVIDES_FOR A provides for B. A has provided for B since 1950. A provided for B until 1960. A is to provide for B.',
    'PROVIDES_FOR B is provided for in A. B has been provided for in A since 1950. B was provided for in A until 1960. B is to be provided for in A.',
  ],
  [
    'SETS_CONDITIONS_ON A sets conditions on B. A has set conditions on B since 1950. A set conditions on B until 1960. A is to set conditions on B.',
  ],
  [
    'HOSTS A hosts B. A has hosted B since 1950. A hosted B until 1960. A plans to host B.',
    'HOSTS B is hosted by A. B has been hosted by A since 1950. B was hosted by A until 1960. B is to be hosted by A.',
  ],
  [
    'LOCATED_IN A is located in B. A has been located in B since 1950. A was located in B until 1960. A is to be located in B.',
    'LOCATED_IN B is the location of A. B has been the location of A since 1950. B was the location of A until 1960. B is to be the location of A.',
  ],
  [
    'CONTRIBUTES_TO A contributes to B. A has contributed to B since 1950. A contributed to B until 1960. A plans to contribute to B.',
    'CONTRIBUTES_TO B receives contributions from A. B has received contributions from A since 1950. B received contributions from A until 1960. B is to receive contributions from A.',
  ],
  [
    'STATIONS_TROOPS_IN A stations troops in B. A has stationed troops in B since 1950. A stationed troops in B until 1960. A plans to station troops in B.',
    'STATIONS_TROOPS_IN B hosts troops from A. B has hosted troops from A since 1950. B hosted troops from A until 1960. B is to host troops from A.',
  ],
  [
    'USES A uses B. A has used B since 1950. A used B until 1960. A plans to use B.',
    'USES B is used by A. B has been used by A since 1950. B was used by A until 1960. B is to be used by A.',
  ],
  [
    'LEADS A leads B. A has led B since 1950. A led B until 1960. A plans to lead B.',
    'LEADS B is led by A. B has been led by A since 1950. B was led by A until 1960. B is to be led by A.',
  ],
  [
    'RUN_BY A is run by B. A has been run by B since 1950. A was run by B until 1960. A is to be run by B.',
    'RUN_BY B runs A. B has run A since 1950. B ran A until 1960. B is to run A.',
  ],
  [
    'WITHDRAWS_FROM A withdrew from B. A withdrew from B from 1950. A withdrew from B until 1960. A plans to withdraw from B.',
  ],
  [
    'PARTICIPATED_IN A took part in B. A took part in B from 1950. A took part in B until 1960. A plans to take part in B.',
  ],
  [
    'ABOUT A is about B. A has been about B since 1950. A was about B until 1960. A is to be about B.',
    'ABOUT B is a subject of A. B has been a subject of A since 1950. B was a subject of A until 1960. B is to be a subject of A.',
  ],
  [
    'FOLLOWS_UP A follows up on B. A has followed up on B since 1950. A followed up on B until 1960. A is to follow up on B.',
    'FOLLOWS_UP B is followed up by A. B has been followed up by A since 1950. B was followed up by A until 1960. B is to be followed up by A.',
  ],
  [
    'ANNOUNCES A announced a change to B. A announced a change to B from 1950. A announced a change to B until 1960. A is to announce a change to B.',
  ],
  [
    'AIMS_AT A aims at B. A has aimed at B since 1950. A aimed at B until 1960. A is to aim at B.',
    'AIMS_AT B is an aim of A. B has been an aim of A since 1950. B was an aim of A until 1960. B is to be an aim of A.',
  ],
  [
    'INCLUDES A includes B. A has included B since 1950. A included B until 1960. A is to include B.',
    'INCLUDES B is included in A. B has been included in A since 1950. B was included in A until 1960. B is to be included in A.',
  ],
  [
    'TARGETED A was directed against B. A was directed against B from 1950. A was directed against B until 1960. A is to be directed against B.',
    'TARGETED B was the target of A. B was the target of A from 1950. B was the target of A until 1960. B is to be the target of A.',
  ],
  [
    'AFFECTED_BY A was affected by B. A was affected by B from 1950. A was affected by B until 1960. A is to be affected by B.',
    'AFFECTED_BY B affected A. B affected A from 1950. B affected A until 1960. B is to affect A.',
  ],
  [
    'COOPERATES_WITH A cooperates with B. A has cooperated with B since 1950. A cooperated with B until 1960. A plans to cooperate with B.',
    'COOPERATES_WITH B cooperates with A. B has cooperated with A since 1950. B cooperated with A until 1960. B is to cooperate with A.',
  ],
  [
    'TIES_WITH A has ties with B. A has had ties with B since 1950. A had ties with B until 1960. A is to have ties with B.',
    'TIES_WITH B has ties with A. B has had ties with A since 1950. B had ties with A until 1960. B is to have ties with A.',
  ],
  [
    'CONSULTS A consults B. A has consulted B since 1950. A consulted B until 1960. A plans to consult B.',
    'CONSULTS B is consulted by A. B has been consulted by A since 1950. B was consulted by A until 1960. B is to be consulted by A.',
  ],
  [
    'SUPPORTS A supports B. A has supported B since 1950. A supported B until 1960. A plans to support B.',
    'SUPPORTS B is supported by A. B has been supported by A since 1950. B was supported by A until 1960. B is to be supported by A.',
  ],
  [
    'COMMITTED_TO A is committed to B. A has been committed to B since 1950. A was committed to B until 1960. A is to be committed to B.',
  ],
  [
    'ENGAGED_IN A is engaged in B. A has been engaged in B since 1950. A was engaged in B until 1960. A is to be engaged in B.',
  ],
  [
    'INCREASED A increased B. A increased B from 1950. A increased B until 1960. A plans to increase B.',
    'INCREASED B was increased by A. B was increased by A from 1950. B was increased by A until 1960. B is to be increased by A.',
  ],
  [
    'PREPARES_FOR A prepares for B. A has prepared for B since 1950. A prepared for B until 1960. A plans to prepare for B.',
  ],
  [
    'ASSESSES A assesses B. A has assessed B since 1950. A assessed B until 1960. A plans to assess B.',
    'ASSESSES B is assessed by A. B has been assessed by A since 1950. B was assessed by A until 1960. B is to be assessed by A.',
  ],
  [
    'FACES A faces B. A has faced B since 1950. A faced B until 1960. A is to face B.',
    'FACES B is faced by A. B has been faced by A since 1950. B was faced by A until 1960. B is to be faced by A.',
  ],
  [
    'POSES A poses B. A has posed B since 1950. A posed B until 1960. A is to pose B.',
    'POSES B is posed by A. B has been posed by A since 1950. B was posed by A until 1960. B is to be posed by A.',
  ],
  [
    'PRESSED A put pressure on B. A put pressure on B from 1950. A put pressure on B until 1960. A plans to put pressure on B.',
    'PRESSED B came under pressure from A. B came under pressure from A from 1950. B came under pressure from A until 1960. B is to come under pressure from A.',
  ],
  [
    'PUBLISHED_BY A was published by B. A was published by B from 1950. A was published by B until 1960. A is to be published by B.',
    'PUBLISHED_BY B published A. B published A from 1950. B published A until 1960. B is to publish A.',
  ],
  [
    'WRITTEN_BY A was written by B. A was written by B from 1950. A was written by B until 1960. A is to be written by B.',
    'WRITTEN_BY B wrote A. B wrote A from 1950. B wrote A until 1960. B is to write A.',
  ],
] as const;

describe('relationshipSentence', () => {
  it.each([
    [null, null, 'is a member of the League'],
    ['1950-01-01', null, 'has been a member of the League since 1 January 1950'],
    ['0050-02', null, 'has been a member of the League since February 50'],
    [
      '1950-01-02..1950-03-01',
      null,
      'has been a member of the League since some day between 2 January 1950 and 1 March 1950',
    ],
    [
      '1950..1951',
      null,
      'has been a member of the League since some day between 1 January 1950 and 31 December 1951',
    ],
    ['..1816-01-01', null, 'has been a member of the League since 1 January 1816 or earlier'],
    ['1945-05-09..', null, 'has been a member of the League since 9 May 1945 or later'],
    [null, '1945-05-09..', 'is a member of the League (last confirmed 9 May 1945)'],
    [
      '1949-04-04',
      '2021-02-04..',
      'has been a member of the League since 4 April 1949 (last confirmed 4 February 2021)',
    ],
    [
      '..2014-09-05',
      '2021-02-04..',
      'is a member of the League (confirmed from 5 September 2014 to 4 February 2021)',
    ],
    ['..2021-02-04', '2021-02-04..', 'is a member of the League (confirmed on 4 February 2021)'],
    ['..2014-12-31', '2014-01-01..', 'is a member of the League (confirmed in 2014)'],
    ['1945-05-09..', '1945-05-09..', 'has been a member of the League since 9 May 1945 or later'],
  ])('says no more than is known of since %s, until %s', (since, until, words) => {
    expect(dated(since, until)).toBe(`Alpha ${words}.`);
  });

  it.each([
    [null, '1960-12-31', 'until 31 December 1960'],
    ['1950-01-01', '1960-12-31', 'from 1 January 1950 until 31 December 1960'],
    ['1950', '1960-12', 'from 1950 until December 1960'],
    ['2020-02', '2021-02', 'from February 2020 until February 2021'],
    [null, '..1816-01-01', 'until 1 January 1816 or earlier'],
    [
      '1949-04-04..1949-08-24',
      '2021-02-04..2022-02-04',
      'from some day between 4 April 1949 and 24 August 1949 until some day between 4 February 2021 and 4 February 2022',
    ],
    ['2021-02-04', '2021-02-04', 'on 4 February 2021'],
    ['2021', '2021', 'in 2021'],
    ['2021-02', '2021-02', 'in February 2021'],
    ['..1816-01-01', '..1816-01-01', 'on or before 1 January 1816'],
    [
      '1966-02-05..1976-02-04',
      '1966-02-05..1976-02-04',
      'on some day between 5 February 1966 and 4 February 1976',
    ],
  ])('uses the past for what began %s and is known to end %s', (since, until, dates) => {
    expect(dated(since, until)).toBe(`Alpha was a member of the League ${dates}.`);
  });

  it('sums up a series: how much there was first, at its peak and last', () => {
    const presence = {
      type: 'STATIONS_TROOPS_IN',
      role: null,
      sinceMin: null,
      sinceMax: '1950-01-01',
      untilMin: '2023-12-31',
      untilMax: '2023-12-31',
    };
    const say = (...series: ReturnType<typeof inYear>[]): string =>
      relationshipSentence(presence, 'Alpha', 'Beta', false, series).replace(/^[^:]*/, '');
    expect(say()).toBe('');
    expect(say(inYear(1950, 6))).toBe(': 6 in 1950.');
    expect(say(inYear(1950, 6), inYear(1991, 3116), inYear(2023, 1100))).toBe(
      ': 6 in 1950, a peak of 3,116 in 1991, 1,100 in 2023.',
    );
    expect(say(inYear(1950, 3116), inYear(1991, 6), inYear(2023, 1100))).toBe(
      ': 3,116 in 1950, 1,100 in 2023.',
    );
  });

  it('says what is measured in several units, in a fixed order', () => {
    const [eur, usd] = [
      { unit: 'MONEY' as const, currency: 'EUR' },
      { unit: 'MONEY' as const, currency: 'USD' },
    ];
    const support = { ...UNBOUNDED, type: 'SUPPORTS', role: null };
    const series = [
      inYear(1951, 7, usd),
      inYear(1951, 2_000_000, eur),
      inYear(1951, 1_500_000, { ...eur, priceYear: 1950 }),
      inYear(1951, 3, { unit: 'PERCENT' }),
      inYear(1951, 120),
      inYear(1952, 9, usd),
      inYear(1952, 80),
    ];
    for (const some of [series, series.toReversed().toSorted((a, b) => (a.sinceMin < b.sinceMin ? -1 : 1))]) {
      expect(relationshipSentence(support, 'Alpha', 'Beta', false, some)).toBe(
        'Alpha supports Beta: 120 people in 1951, 80 in 1952; 3% in 1951; EUR 2,000,000 in 1951; ' +
          'EUR 1,500,000 in prices of 1950 in 1951; USD 7 in 1951, USD 9 in 1952.',
      );
    }
  });

  it('begins with a capital letter, and leaves the other names as they are', () => {
    const relationship = { ...UNBOUNDED, type: 'MEMBER_OF', role: null };
    expect(relationshipSentence(relationship, 'the Alpha Republic', 'the League')).toBe(
      'The Alpha Republic is a member of the League.',
    );
    expect(relationshipSentence(relationship, 'état', 'the League')).toBe('État is a member of the League.');
  });

  it('names the role, and says of a plan that it is one', () => {
    expect(
      relationshipSentence(
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
    ).toBe('Alpha plans to take part in the summit (host) from 14 June 2021.');
  });

  it('reads from the object where English has words for it, else from the subject', () => {
    const day = {
      sinceMin: '2021-06-14',
      sinceMax: '2021-06-14',
      untilMin: '2021-06-14',
      untilMax: '2021-06-14',
    };
    const host = { ...day, type: 'HOSTS', role: 'interim' };
    expect(relationshipSentence(host, 'Alpha', 'the summit', true)).toBe(
      'The summit was hosted by Alpha (interim) on 14 June 2021.',
    );
    const participant = { ...day, type: 'PARTICIPATED_IN', role: 'host' };
    expect(relationshipSentence(participant, 'Alpha', 'the summit', true)).toBe(
      'Alpha took part in the summit (host) on 14 June 2021.',
    );
  });

  it('uses the plural for several', () => {
    const read = (type: string, subject: string, bounds = {}): string =>
      relationshipSentence({ ...UNBOUNDED, ...bounds, type, role: null }, subject, 'B');
    expect([
      read('MEMBER_OF', 'journalists'),
      read('PARTY_TO', 'Taliban', { sinceMin: '2020-02-29', sinceMax: '2020-02-29' }),
      read('HOSTS', 'European Allies', { untilMin: '1999-01-01', untilMax: '1999-12-31' }),
      read('TARGETED', 'attacks'),
      read('PLANNED_PARTNER_OF', 'leaders of states'),
      read('PLANNED_HOSTS', 'leaders of states'),
      read('MEMBER_OF', 'United States'),
    ]).toEqual([
      'Journalists are members of B.',
      'The Taliban have been a party to B since 29 February 2020.',
      'European Allies hosted B until 1999.',
      'Attacks were directed against B.',
      'The leaders of states are to be partners of B.',
      'The leaders of states plan to host B.',
      'The United States is a member of B.',
    ]);
  });

  it('says since of what goes on, and from of what was done once', () => {
    const since = { ...UNBOUNDED, sinceMin: '1991-12-26', sinceMax: '1991-12-26', role: null };
    expect(relationshipSentence({ ...since, type: 'PART_OF' }, 'Alpha', 'Beta')).toBe(
      'Alpha has been part of Beta since 26 December 1991.',
    );
    expect(relationshipSentence({ ...since, type: 'SUCCEEDED_BY' }, 'Alpha', 'Beta')).toBe(
      'Alpha was succeeded by Beta from 26 December 1991.',
    );
  });

  it('reads each type as English: as it is, since a day, until a day, and planned', () => {
    expect(
      PLAIN_PREDICATES.flatMap((type) =>
        [false, true].map((fromObject) => {
          const read = (bounds: Partial<Bounds>, kind = type): string =>
            relationshipSentence({ ...UNBOUNDED, ...bounds, type: kind, role: null }, 'A', 'B', fromObject);
          return [
            type,
            read({}),
            read({ sinceMin: '1950-01-01', sinceMax: '1950-12-31' }),
            read({ untilMin: '1960-01-01', untilMax: '1960-12-31' }),
            read({}, `PLANNED_${type}`),
          ].join(' ');
        }),
      ),
    ).toEqual(READ_ALOUD.flatMap((row) => (row.length === 1 ? [row[0], row[0]] : row)));
  });

  it('has no verb that nothing is read with', () => {
    const used = Object.values<Predicate>(PREDICATES).flatMap(({ reads }) =>
      reads.map((words) => words!.split(' ')[0]!),
    );
    expect(Object.keys(VERBS)).toEqual([...new Set(used)].toSorted());
  });

  it('names each day that bounds it, in words that can be read back', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1816-01-01', days));
    fc.assert(
      fc.property(day, day, (since, until) => {
        fc.pre(since !== until);
        const [, begun, ended] = /from (.+) until (.+)\.$/.exec(dated(since, until))!;
        expect([begun, ended].map((words) => new Date(`${words} UTC`).toISOString().slice(0, 10))).toEqual([
          since,
          until,
        ]);
      }),
    );
  });
});
