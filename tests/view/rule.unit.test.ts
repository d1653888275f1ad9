import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, inForceOn, parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds, InForce } from '../../src/model/days.ts';
import { answerOn, deriveFact, quantitiesOf, widenByVouching } from '../../src/view/rule.ts';
import type { Episode, Testimony } from '../../src/view/rule.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { MEANINGS, OBLIGATIONS, RANKS } from '../../src/model/records.ts';

const episodesOf = (testimonies: readonly Testimony[], isLasting: boolean): readonly Episode[] =>
  deriveFact(testimonies, isLasting).episodes;

/** A testimony as a seed file would word it. */
function told(
  id: string,
  { since, until, ...more }: Partial<Testimony> & { since?: string; until?: string } = {},
): Testimony {
  const begun = since === undefined ? undefined : parsePeriod(since);
  const ended = until === undefined ? undefined : parsePeriod(until);
  return {
    id,
    rank: 'NORMAL',
    meaning: null,
    obligations: [],
    quantity: null,
    ...UNBOUNDED,
    ...(begun && { sinceMin: begun.min, sinceMax: begun.max }),
    ...(ended && { untilMin: ended.min, untilMax: ended.max }),
    vouchedMin: null,
    vouchedMax: null,
    ...more,
  };
}

const people = (number: number, part: Quantity['part'] = null): Quantity => ({
  least: number,
  most: number,
  approximate: false,
  unit: 'PEOPLE',
  currency: null,
  priceYear: null,
  part,
});

/** Episodes in short: four days, then who speaks of them. */
function short(episodes: readonly Episode[]): string[] {
  return episodes.map(
    ({ sinceMin, sinceMax, untilMin, untilMax, statements }) =>
      `${sinceMin ?? ''}..${sinceMax ?? ''} to ${untilMin ?? ''}..${untilMax ?? ''} by ${statements.join(' ')}`,
  );
}

const merged = (...testimonies: readonly Testimony[]): string[] => short(episodesOf(testimonies, false));
const lasting = (...testimonies: readonly Testimony[]): string[] => short(episodesOf(testimonies, true));

describe('episodesOf', () => {
  it('makes nothing of nothing', () => {
    expect(episodesOf([], true)).toEqual([]);
  });

  it('leaves a single testimony as it is, however vague', () => {
    expect(merged(told('a'))).toEqual(['.. to .. by a']);
    expect(merged(told('a', { since: '1950' }))).toEqual(['1950-01-01..1950-12-31 to .. by a']);
    expect(merged(told('a', { until: '..1960-06-30' }))).toEqual(['.. to ..1960-06-30 by a']);
  });

  it('makes one episode of five sources of one membership', () => {
    expect(
      merged(
        told('a', { since: '1949-04-04', until: '1966-03-10' }),
        told('b', { since: '1949-08-24', until: '1966-07-01' }),
        told('c', { since: '1949', until: '1966' }),
        told('d', { since: '1949-04', until: '1966-03' }),
        told('e', { since: '..1955-01-01', until: '1960-01-01..' }),
      ),
    ).toEqual(['1949-04-04..1949-04-04 to 1966-07-01..1966-07-01 by a b c d e']);
  });

  it('takes of two that are certain on the same days the one that leaves less open', () => {
    const open = told('a', { since: '..1950-12-31', until: '1960-01-01..' });
    const known = told('b', { since: '1950', until: '1960' });
    const expected = ['1950-01-01..1950-12-31 to 1960-01-01..1960-12-31 by a b'];
    expect(merged(open, known)).toEqual(expected);
    expect(merged({ ...open, id: 'b' }, { ...known, id: 'a' })).toEqual(expected);
    expect(
      merged(known, told('a', { since: '1949-06-01..1950-12-31', until: '1960-01-01..1961-06-01' })),
    ).toEqual(expected);
  });

  it('merges a seamless re-entry, and keeps a gap of a single day', () => {
    const first = told('a', { since: '1950-01-01', until: '1959-12-31' });
    expect(merged(first, told('b', { since: '1960-01-01', until: '1969-12-31' }))).toEqual([
      '1950-01-01..1950-01-01 to 1969-12-31..1969-12-31 by a b',
    ]);
    expect(merged(first, told('b', { since: '1960-01-02', until: '1969-12-31' }))).toEqual([
      '1950-01-01..1950-01-01 to 1959-12-31..1959-12-31 by a',
      '1960-01-02..1960-01-02 to 1969-12-31..1969-12-31 by b',
    ]);
  });

  it('merges a chain of many phases into one', () => {
    const phases = Array.from({ length: 20 }, (_, index) =>
      told(`p${String(index).padStart(2, '0')}`, {
        since: `${1900 + index}-01-01`,
        until: `${1900 + index}-12-31`,
      }),
    );
    const [episode, ...rest] = episodesOf(phases.toReversed(), false);
    expect(rest).toEqual([]);
    expect(episode).toMatchObject({ sinceMin: '1900-01-01', untilMax: '1919-12-31' });
    expect(episode!.statements).toEqual(phases.map(({ id }) => id));
  });

  it("keeps apart what ends and what begins anew, for one isn't the side of the other", () => {
    expect(merged(told('a', { until: '1999-12-31' }), told('b', { since: '2000-01-01' }))).toEqual([
      '2000-01-01..2000-01-01 to .. by b',
      '.. to 1999-12-31..1999-12-31 by a',
    ]);
    expect(
      merged(told('a', { since: '1990-01-01', until: '1999-12-31' }), told('b', { since: '2000-01-01' })),
    ).toEqual(['1990-01-01..1990-01-01 to 1999-12-31..1999-12-31 by a', '2000-01-01..2000-01-01 to .. by b']);
  });

  it("doesn't join an end and a later beginning that are both preferred, though both fit one stretch", () => {
    expect(
      merged(
        told('a', { until: '2020-03-01', rank: 'PREFERRED' }),
        told('b', { since: '..2020-02-25', until: '2020-03-06..' }),
        told('c', { since: '2020-03-04', rank: 'PREFERRED' }),
      ),
    ).toEqual(['2020-03-04..2020-03-04 to 2020-03-06.. by b c', '.. to 2020-03-01..2020-03-01 by a']);
  });

  it('merges what lasts to the end of the calendar', () => {
    expect(
      merged(
        told('a', { since: '1950-01-01', until: '9999-12-31' }),
        told('b', { since: '1960-01-01', until: '9999-12-31' }),
      ),
    ).toEqual(['1950-01-01..1950-01-01 to 9999-12-31..9999-12-31 by a b']);
  });

  it('orders episodes by their beginning', () => {
    expect(
      merged(
        told('c', { since: '1990-01-01', until: '1991-01-01' }),
        told('a', { since: '1950-01-01', until: '1951-01-01' }),
        told('b', { since: '1970-01-01', until: '1971-01-01' }),
      ).map((text) => text.at(-1)),
    ).toEqual(['a', 'b', 'c']);
  });

  describe('with what is certain on no day', () => {
    const early = told('a', { since: '1950-01-01', until: '1955-12-31' });
    const late = told('b', { since: '1970-01-01', until: '1975-12-31' });

    it('lets it join the one episode that it can be about', () => {
      expect(merged(early, late, told('x', { until: '1955' }))).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a x',
        '1970-01-01..1970-01-01 to 1975-12-31..1975-12-31 by b',
      ]);
      expect(merged(early, late, told('x', { since: '1960..' }))).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a',
        '1970-01-01..1970-01-01 to 1975-12-31..1975-12-31 by b x',
      ]);
    });

    it('lets it stand alone where there are several, or none', () => {
      expect(merged(early, late, told('x'))).toHaveLength(3);
      expect(merged(early, late, told('x', { since: '..1990' }))).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a',
        '1970-01-01..1970-01-01 to 1975-12-31..1975-12-31 by b',
        '..1990-12-31 to .. by x',
      ]);
      expect(merged(early, told('x', { since: '1960-01-01' }))).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a',
        '1960-01-01..1960-01-01 to .. by x',
      ]);
    });

    it("doesn't lead from one to the next that they cannot both be about", () => {
      expect(merged(early, told('x', { since: '1950' }), told('y', { since: '1990' }))).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a x',
        '1990-01-01..1990-12-31 to .. by y',
      ]);
      expect(merged(told('a', { until: '1949' }), told('b', { since: '1960' }), told('x'))).toEqual([
        '1960-01-01..1960-12-31 to .. by b',
        '.. to .. by x',
        '.. to 1949-01-01..1949-12-31 by a',
      ]);
    });

    it('keeps years apart in which nothing is certain', () => {
      expect(
        merged(told('a', { since: '1950', until: '1950' }), told('b', { since: '1960', until: '1960' })),
      ).toEqual([
        '1950-01-01..1950-12-31 to 1950-01-01..1950-12-31 by a',
        '1960-01-01..1960-12-31 to 1960-01-01..1960-12-31 by b',
      ]);
    });
  });

  describe('with ranks', () => {
    it('leaves out what is deprecated, even if nothing else is left', () => {
      const wrong = told('a', { since: '1940-01-01', until: '1999-12-31', rank: 'DEPRECATED' });
      expect(merged(wrong)).toEqual([]);
      expect(merged(wrong, told('b', { since: '1950-01-01', until: '1960-01-01' }))).toEqual([
        '1950-01-01..1950-01-01 to 1960-01-01..1960-01-01 by b',
      ]);
    });

    it('bridges no gap with what is deprecated', () => {
      expect(
        merged(
          told('a', { since: '1950-01-01', until: '1955-12-31' }),
          told('x', { since: '1950-01-01', until: '1975-12-31', rank: 'DEPRECATED' }),
          told('b', { since: '1970-01-01', until: '1975-12-31' }),
        ),
      ).toHaveLength(2);
    });

    it('lets what is preferred date the episode, and still names all who speak of it', () => {
      expect(
        merged(
          told('a', { since: '1940-01-01', until: '1970-01-01' }),
          told('b', { since: '1950-01-01', until: '1960-01-01', rank: 'PREFERRED' }),
        ),
      ).toEqual(['1950-01-01..1950-01-01 to 1960-01-01..1960-01-01 by a b']);
    });

    it('bridges no gap between what is preferred with what is not', () => {
      const first = told('a', { since: '1950-01-01', until: '1955-12-31', rank: 'PREFERRED' });
      const second = told('b', { since: '1970-01-01', until: '1975-12-31', rank: 'PREFERRED' });
      const between = told('x', { since: '1940-01-01', until: '1980-12-31' });
      expect(merged(first, between, second)).toEqual([
        '1950-01-01..1950-01-01 to 1955-12-31..1955-12-31 by a x',
        '1970-01-01..1970-01-01 to 1975-12-31..1975-12-31 by b',
      ]);
    });

    it('fills what the preferred leave open with what the others say', () => {
      const first = told('a', { since: '1950', until: '1955-12-31..', rank: 'PREFERRED' });
      const second = told('b', { since: '1970-01-01', until: '1975-12-31', rank: 'PREFERRED' });
      const between = told('x', { since: '1950-06-01', until: '1980-12-31' });
      expect(merged(first, between, second)).toEqual([
        '1950-06-01..1950-06-01 to 1975-12-31..1975-12-31 by a b x',
      ]);
    });

    it("doesn't let the preference for one episode touch another", () => {
      expect(
        merged(
          told('a', { since: '1950-01-01', until: '1955-12-31', rank: 'PREFERRED' }),
          told('b', { since: '1970-01-01', until: '1975-12-31' }),
        ),
      ).toHaveLength(2);
    });
  });

  it('lets a beginning that the preferred end rules out not date the episode', () => {
    const all = [
      told('whole', { since: '2020-02-25', until: '2020-03-07..' }),
      told('preferred', {
        since: '2020-02-29..2020-03-05',
        until: '2020-02-29..2020-03-02',
        rank: 'PREFERRED',
      }),
      told('later', { since: '2020-03-04..2020-03-05' }),
    ];
    expect(episodesOf(all, false)).toMatchObject([
      { sinceMin: '2020-02-29', untilMax: '2020-03-02', statements: ['later', 'preferred', 'whole'] },
    ]);
  });

  describe('with obligations', () => {
    const wide = told('w', { since: '1949', obligations: ['CONSULTATION', 'NEUTRALITY'] });
    const deep = told('d', { since: '1949', obligations: ['CONSULTATION', 'DEFENSE'] });

    it('has those that any of its statements tells of', () => {
      expect(episodesOf([wide, deep, told('n', { since: '1949' })], false)).toMatchObject([
        { obligations: ['CONSULTATION', 'DEFENSE', 'NEUTRALITY'] },
      ]);
    });

    it('has those of the best rank that tells of any, whatever their statements mean by its beginning', () => {
      expect(episodesOf([wide, { ...deep, rank: 'DEPRECATED' }], false)).toMatchObject([
        { obligations: wide.obligations },
      ]);
      const preferred = [told('p', { since: '1949', rank: 'PREFERRED' }), wide, deep];
      expect(episodesOf(preferred, false)).toMatchObject([
        { obligations: ['CONSULTATION', 'DEFENSE', 'NEUTRALITY'] },
      ]);
      const telling = told('p', { since: '1949-01-01', until: '1949-12-31', rank: 'PREFERRED' });
      const decided = [{ ...telling, obligations: ['CONSULTATION' as const] }, wide, deep];
      expect(episodesOf(decided, false)).toMatchObject([{ obligations: ['CONSULTATION'] }]);
      const signed = { ...deep, meaning: 'SIGNED' as const };
      expect(episodesOf([signed, wide], false)).toMatchObject([
        { obligations: ['CONSULTATION', 'DEFENSE', 'NEUTRALITY'] },
      ]);
    });
  });

  describe('with meanings', () => {
    const signed = told('s', { since: '1997-12-16', until: '2012-12-31', meaning: 'SIGNED' });
    const ratified = told('r', { since: '1998-07-30', until: '2012-12-31', meaning: 'RATIFIED' });
    const acceded = told('a', { since: '1999-03-12', until: '2009-12-31', meaning: 'ACCEDED' });

    it('lets a signature not date what an accession dates', () => {
      expect(episodesOf([signed, ratified, acceded], false)).toEqual([
        {
          sinceMin: '1999-03-12',
          sinceMax: '1999-03-12',
          untilMin: '2012-12-31',
          untilMax: '2012-12-31',
          meaning: 'ACCEDED',
          obligations: [],
          statements: ['a', 'r', 's'],
        },
      ]);
    });

    it('begins with the signature where there is no accession', () => {
      expect(episodesOf([signed, ratified], false)).toMatchObject([
        { sinceMin: '1997-12-16', meaning: 'SIGNED' },
      ]);
      expect(episodesOf([signed], false)).toMatchObject([{ sinceMin: '1997-12-16', meaning: 'SIGNED' }]);
    });

    it('prefers a rank to a meaning', () => {
      expect(episodesOf([{ ...signed, rank: 'PREFERRED' }, acceded], false)).toMatchObject([
        { sinceMin: '1997-12-16', meaning: 'SIGNED', statements: ['a', 's'] },
      ]);
    });

    it('names no meaning where those that count have two', () => {
      const inForce = told('f', { since: '1999-03-12', until: '2012-12-31', meaning: 'IN_FORCE' });
      expect(episodesOf([acceded, inForce], false)).toMatchObject([{ meaning: null }]);
    });

    it('names the one meaning where the others say none', () => {
      const plain = told('p', { since: '1999-03-12', until: '2012-12-31' });
      expect(episodesOf([acceded, plain], false)).toMatchObject([
        { meaning: 'ACCEDED', untilMax: '2012-12-31' },
      ]);
    });
  });

  describe('with days for which sources vouch', () => {
    it('knows that it had begun by then and had not ended', () => {
      const vouched = told('a', { vouchedMin: '2014-09-05', vouchedMax: '2021-02-04' });
      expect(lasting(vouched)).toEqual(['..2014-09-05 to 2021-02-04.. by a']);
      expect(merged(vouched)).toEqual(['.. to .. by a']);
    });

    it('keeps the bounds that say more', () => {
      expect(
        lasting(
          told('a', {
            since: '1949-04-04',
            until: '2024-10-01',
            vouchedMin: '2014-09-05',
            vouchedMax: '2021-02-04',
          }),
        ),
      ).toEqual(['1949-04-04..1949-04-04 to 2024-10-01..2024-10-01 by a']);
    });

    it('passes over a day on which it cannot have been so', () => {
      expect(
        lasting(told('a', { since: '1950-01-01', vouchedMin: '1949-01-01', vouchedMax: '1949-01-01' })),
      ).toEqual(['1950-01-01..1950-01-01 to .. by a']);
      expect(
        lasting(told('a', { until: '1966-03-10', vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' })),
      ).toEqual(['.. to 1966-03-10..1966-03-10 by a']);
    });

    it('makes one membership of a date of entry and a day on which it was so', () => {
      expect(
        lasting(
          told('a', { since: '1949-04-04' }),
          told('b', { vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' }),
        ),
      ).toEqual(['1949-04-04..1949-04-04 to 2021-02-04.. by a b']);
    });

    it('joins "about fifty years", an open claim and an exact reference', () => {
      expect(
        lasting(
          told('about', {
            since: '1966-02-05..1976-02-04',
            vouchedMin: '2021-02-04',
            vouchedMax: '2021-02-04',
          }),
          told('open', { vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' }),
          told('exact', { since: '1967-03-31', vouchedMin: '2017-05-25', vouchedMax: '2017-05-25' }),
        ),
      ).toEqual(['1967-03-31..1967-03-31 to 2021-02-04.. by about exact open']);
    });

    it("doesn't join the holders' terms of which one has ended", () => {
      expect(
        lasting(
          told('first', { since: '2009-01-20', until: '2017-01-20' }),
          told('again', { since: '2021-01-20', vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' }),
        ),
      ).toEqual([
        '2009-01-20..2009-01-20 to 2017-01-20..2017-01-20 by first',
        '2021-01-20..2021-01-20 to 2021-02-04.. by again',
      ]);
    });
  });
});

describe('the quantities of a fact', () => {
  const series = (...testimonies: readonly Testimony[]): string[] =>
    deriveFact(testimonies, true).quantities.map(
      ({ quantity, statement, ordinal, sinceMin, sinceMax, untilMin, untilMax }) =>
        `${quantity.part ?? 'all'} ${quantity.least} by ${statement} (${ordinal}) ${sinceMin ?? ''}..${sinceMax ?? ''} to ${untilMin ?? ''}..${untilMax ?? ''}`,
    );

  it('are those of each statement on its days, and of two sources those of both', () => {
    expect(
      series(
        told('b', { since: '1951-01-01', until: '1951-12-31', quantity: people(7) }),
        told('a', { since: '1950-01-01', until: '1950-12-31', quantity: people(5) }),
        told('c', { since: '1951-01-01', until: '1951-12-31', quantity: people(8) }),
        told('d', { since: '1951-01-01', until: '1951-12-31', quantity: people(0, 'NAVY') }),
        told('e', { since: '1951-01-01', until: '1951-12-31', quantity: people(9), rank: 'DEPRECATED' }),
      ),
    ).toEqual([
      'all 5 by a (0) 1950-01-01..1950-01-01 to 1950-12-31..1950-12-31',
      'all 7 by b (0) 1951-01-01..1951-01-01 to 1951-12-31..1951-12-31',
      'all 8 by c (0) 1951-01-01..1951-01-01 to 1951-12-31..1951-12-31',
      'NAVY 0 by d (0) 1951-01-01..1951-01-01 to 1951-12-31..1951-12-31',
    ]);
  });

  it('leave aside on the days of a preferred one what counts the same', () => {
    expect(
      series(
        told('a', { since: '1950-01-01', until: '1952-12-31', quantity: people(5) }),
        told('b', { since: '1951-01-01', until: '1951-12-31', quantity: people(6), rank: 'PREFERRED' }),
        told('c', { since: '1951-01-01', until: '1951-12-31', quantity: people(3, 'ARMY') }),
      ),
    ).toEqual([
      'all 5 by a (0) 1950-01-01..1950-01-01 to 1950-12-31..1950-12-31',
      'all 5 by a (1) 1952-01-01..1952-01-01 to 1952-12-31..1952-12-31',
      'all 6 by b (0) 1951-01-01..1951-01-01 to 1951-12-31..1951-12-31',
      'ARMY 3 by c (0) 1951-01-01..1951-01-01 to 1951-12-31..1951-12-31',
    ]);
  });

  it('date no fact by the rank of a number', () => {
    const { episodes } = deriveFact(
      [
        told('a', { since: '1950-01-01', until: '1950-12-31', quantity: people(5) }),
        told('b', { since: '1951-01-01', until: '1951-12-31', quantity: people(6), rank: 'PREFERRED' }),
        told('c', { since: '1951-01-01', until: '1951-12-31', quantity: people(7) }),
      ],
      true,
    );
    expect(short(episodes)).toEqual(['1950-01-01..1950-01-01 to 1951-12-31..1951-12-31 by a b c']);
  });

  const years = [
    told('a', { since: '1950-01-01', until: '1950-12-31', quantity: people(5) }),
    told('b', { since: '1951-01-01', until: '1951-12-31', quantity: people(6) }),
  ];

  it('are about their own days, where a statement without a number says that it may have been so for longer', () => {
    const open = told('open', { since: '..1950-01-01', until: '1951-12-31..' });
    expect(short(deriveFact([...years, open], true).episodes)).toEqual([
      '..1950-01-01 to 1951-12-31.. by a b open',
    ]);
    expect(series(...years, open)).toEqual(series(...years));
    // Each side for itself.
    expect(
      short(
        deriveFact([...years, told('open', { since: '..1950-01-01', until: '1950-12-31' })], true).episodes,
      ),
    ).toEqual(['..1950-01-01 to 1951-12-31..1951-12-31 by a b open']);
  });

  it('date the fact where no other statement is about the same day', () => {
    const within = told('within', { since: '..1950-07-01', until: '1951-07-01..' });
    expect(short(deriveFact([...years, within], true).episodes)).toEqual([
      '1950-01-01..1950-01-01 to 1951-12-31..1951-12-31 by a b within',
    ]);
  });

  it('say with a zero that there was none, which is no presence', () => {
    const { episodes, quantities } = deriveFact(
      [
        told('a', { since: '1950-01-01', until: '1950-12-31', quantity: people(5) }),
        told('b', { since: '1951-01-01', until: '1951-12-31', quantity: people(0) }),
      ],
      true,
    );
    expect(short(episodes)).toEqual(['1950-01-01..1950-01-01 to 1950-12-31..1950-12-31 by a']);
    expect(quantities).toHaveLength(2);
  });
});

const DAYS = Array.from({ length: 14 }, (_, index) => addDays('2020-02-24', index));
const day = fc.constantFrom(...DAYS.slice(1, -1));
const perhaps = fc.option(day, { nil: null, freq: 3 });

const bounds: fc.Arbitrary<Bounds> = fc
  .record({ sinceMin: perhaps, sinceMax: perhaps, untilMin: perhaps, untilMax: perhaps })
  .filter(isInOrder);

function isInOrder({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): boolean {
  const inOrder = (a: string | null, b: string | null): boolean => a === null || b === null || a <= b;
  return inOrder(sinceMin, sinceMax) && inOrder(untilMin, untilMax) && inOrder(sinceMin, untilMax);
}

const testimony = fc
  .record({
    bounds,
    rank: fc.constantFrom(...RANKS),
    meaning: fc.constantFrom(null, ...MEANINGS),
    obligations: fc.subarray([...OBLIGATIONS]).map((some) => some.toSorted()),
    vouched: fc.tuple(perhaps, day),
  })
  .map(({ bounds: within, vouched: [from, to], ...more }): Omit<Testimony, 'id'> => ({
    ...more,
    quantity: null,
    ...within,
    vouchedMin: from !== null && from > to ? to : from,
    vouchedMax: from !== null && from > to ? from : from === null ? null : to,
  }));

const testimonies = fc
  .array(testimony, { maxLength: 7 })
  .map((all): Testimony[] => all.map((one, index) => ({ ...one, id: `s${index}` })));

/** Intervals, each of which is certain on some day, of equal rank and meaning. */
const certainIntervals = fc.array(fc.tuple(day, day), { maxLength: 7 }).map((all): Testimony[] =>
  all.map(([one, other], index) => {
    const [since, until] = [one, other].toSorted() as [string, string];
    return told(`s${index}`, { since, until });
  }),
);

const MANY = { numRuns: 2_000 };

describe('Quantities of any testimonies', () => {
  const measured = fc
    .tuple(testimonies, fc.infiniteStream(fc.constantFrom(null, 0, 5, 7)))
    .map(([all, numbers]) =>
      all.map((one, index): Testimony => {
        const number = numbers.next().value;
        return { ...one, quantity: number === null ? null : people(number, index % 3 === 0 ? 'ARMY' : null) };
      }),
    );

  it('are on each day those that are in force on it, without those that a preferred one leaves aside', () => {
    fc.assert(
      fc.property(measured, fc.boolean(), (all, isLasting) => {
        const { quantities } = deriveFact(all, isLasting);
        const answer = quantitiesOf(all, isLasting);
        const counting = all
          .filter(({ quantity, rank }) => quantity !== null && rank !== 'DEPRECATED')
          .map((one) => ({ ...one, days: isLasting ? widenByVouching(one) : one }));
        for (const date of DAYS) {
          for (const one of counting) {
            const isLeftAside = counting.some(
              (other) =>
                other.rank === 'PREFERRED' &&
                one.rank === 'NORMAL' &&
                other.quantity!.part === one.quantity!.part &&
                inForceOn(date, other.days) === 'YES',
            );
            const expected = isLeftAside ? 'NO' : inForceOn(date, one.days);
            const spans = quantities.filter(({ statement }) => statement === one.id);
            const found = spans.map((span) => inForceOn(date, span)).filter((inForce) => inForce !== 'NO');
            expect([answer(date).get(one.id) ?? 'NO', found]).toEqual([
              expected,
              expected === 'NO' ? [] : [expected],
            ]);
            expect(spans.every(({ quantity }) => quantity === one.quantity)).toBe(true);
          }
        }
      }),
      MANY,
    );
  });
});

describe('Episodes of testimonies with numbers', () => {
  const measured = fc
    .tuple(testimonies, fc.infiniteStream(fc.constantFrom(null, 5, 7)))
    .map(([all, numbers]) =>
      all.map((one): Testimony => {
        const number = numbers.next().value;
        return { ...one, rank: 'NORMAL', quantity: number === null ? null : people(number) };
      }),
    );

  it('are no more exact for the numbers, and certain on the same days', () => {
    fc.assert(
      fc.property(measured, fc.boolean(), (all, isLasting) => {
        // What is certain on no day joins what it can be about, which an open end changes.
        const some = all.filter(
          ({ sinceMax, untilMin }) => sinceMax !== null && untilMin !== null && sinceMax <= untilMin,
        );
        const bare = some.map((one) => ({ ...one, quantity: null }));
        for (const date of DAYS) {
          const [answer, without] = [some, bare].map((these) => answerOn(date, these, isLasting).inForce);
          expect(answer === 'YES').toBe(without === 'YES');
          expect(answer === 'NO' && without !== 'NO').toBe(false);
        }
      }),
      MANY,
    );
  });

  it('are in order, and the same in whatever order they are told', () => {
    fc.assert(
      fc.property(
        measured.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.boolean(),
        ([all, shuffled], isLasting) => {
          const episodes = episodesOf(all, isLasting);
          expect(episodesOf(shuffled, isLasting)).toEqual(episodes);
          expect(episodes.filter((episode) => !isInOrder(episode))).toEqual([]);
        },
      ),
      MANY,
    );
  });
});

describe('Episodes of any testimonies', () => {
  it('are the same in whatever order they are told', () => {
    fc.assert(
      fc.property(
        testimonies.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.boolean(),
        ([all, shuffled], isLasting) => {
          expect(episodesOf(shuffled, isLasting)).toEqual(episodesOf(all, isLasting));
        },
      ),
      MANY,
    );
  });

  it('have the same bounds whatever the ids of their statements', () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        const renamed = all.map((one, index) => ({ ...one, id: `s${9 - index}` }));
        const days = (episodes: readonly Episode[]): unknown[] =>
          episodes.map(({ statements, ...rest }) => ({ ...rest, size: statements.length }));
        expect(days(episodesOf(renamed, isLasting))).toEqual(days(episodesOf(all, isLasting)));
      }),
      MANY,
    );
  });

  it('hold each statement that is not deprecated exactly once, and no other', () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        const spoken = episodesOf(all, isLasting).flatMap(({ statements }) => statements);
        expect(spoken.toSorted()).toEqual(
          all.filter(({ rank }) => rank !== 'DEPRECATED').map(({ id }) => id),
        );
      }),
      MANY,
    );
  });

  it('have their bounds in order, and never end before they begin', () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        expect(episodesOf(all, isLasting).filter((episode) => !isInOrder(episode))).toEqual([]);
      }),
      MANY,
    );
  });

  it('leave open some day on which each of their statements may hold, where all rank and mean the same', () => {
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 7 }), (all) => {
        const equal = all.map((one, index) => told(`s${index}`, one));
        for (const episode of episodesOf(equal, false)) {
          for (const one of equal.filter(({ id }) => episode.statements.includes(id))) {
            const possible = (within: Bounds): string[] =>
              DAYS.filter((date) => inForceOn(date, within) !== 'NO');
            expect(possible(one).some((date) => possible(episode).includes(date))).toBe(true);
          }
        }
      }),
      MANY,
    );
  });

  it("don't change their bounds when everything is told once more", () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        const twice = [...all, ...all.map((one) => ({ ...one, id: `${one.id}-again` }))];
        const live = (episodes: readonly Episode[]): unknown[] =>
          episodes.map(({ statements, ...rest }) => ({
            ...rest,
            statements: [...new Set(statements.map((id) => id.replace('-again', '')))],
          }));
        expect(live(episodesOf(twice, isLasting))).toEqual(live(episodesOf(all, isLasting)));
      }),
      MANY,
    );
  });

  it('take a vouched day of a lasting fact as a bound, and of another fact not at all', () => {
    fc.assert(
      fc.property(testimonies, (all) => {
        const silent = all.map((one) => ({ ...one, vouchedMin: null, vouchedMax: null }));
        expect(episodesOf(all, false)).toEqual(episodesOf(silent, false));
        for (const one of all.filter(({ rank }) => rank !== 'DEPRECATED')) {
          const [episode] = episodesOf([one], true);
          for (const date of [one.vouchedMin, one.vouchedMax]) {
            if (date === null || inForceOn(date, one) === 'NO') continue;
            expect(episode!.sinceMax! <= date || episode!.untilMin! >= date).toBe(true);
          }
        }
      }),
      MANY,
    );
  });
});

/** Bounds that end no earlier than they begin, however they are read. */
const sensible = bounds.filter(
  ({ sinceMin, sinceMax, untilMin, untilMax }) =>
    !(sinceMax !== null && untilMax !== null && untilMax < sinceMax) &&
    !(sinceMin !== null && untilMin !== null && untilMin < sinceMin),
);

const groups = (ranks: readonly Testimony['rank'][]): fc.Arbitrary<Testimony[]> =>
  fc
    .array(fc.tuple(sensible, fc.constantFrom(...ranks)), { maxLength: 6 })
    .map((all) => all.map(([one, rank], index) => told(`s${index}`, { ...one, rank })));

describe('The answer for a day', () => {
  const answersOf = (all: readonly Testimony[], date: string): string[] =>
    all.filter(({ rank }) => rank !== 'DEPRECATED').map((one) => inForceOn(date, one));

  it('is YES where a statement is certain, and NO where all exclude it, if all rank the same', () => {
    fc.assert(
      fc.property(groups(['NORMAL']), (all) => {
        const days = DAYS.map((date) => ({
          answers: answersOf(all, date),
          inForce: answerOn(date, all, false).inForce,
        }));
        const certain = days.filter(({ answers }) => answers.includes('YES'));
        const excluded = days.filter(({ answers }) => answers.every((answer) => answer === 'NO'));
        expect(certain.filter(({ inForce }) => inForce !== 'YES')).toEqual([]);
        expect(excluded.filter(({ inForce }) => inForce !== (all.length === 0 ? null : 'NO'))).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is YES where what is preferred is certain, and never where all exclude it, whatever their ranks', () => {
    fc.assert(
      fc.property(groups(RANKS), (all) => {
        const preferred = all.filter(({ rank }) => rank === 'PREFERRED');
        const isSo = (date: string): boolean => answerOn(date, all, false).inForce === 'YES';
        const certain = DAYS.filter((date) => answersOf(preferred, date).includes('YES'));
        const excluded = DAYS.filter((date) => answersOf(all, date).every((answer) => answer === 'NO'));
        expect(certain.filter((date) => !isSo(date))).toEqual([]);
        expect(excluded.filter((date) => isSo(date))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is what the episodes and the days of the obligations say', () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        const fact = deriveFact(all, isLasting);
        for (const date of DAYS) {
          const { inForce, obligations } = answerOn(date, all, isLasting);
          const best = (spans: readonly Bounds[]): string =>
            ['YES', 'UNKNOWN'].find((one) => spans.some((span) => inForceOn(date, span) === one)) ?? 'NO';
          expect(fact.episodes.length === 0 ? null : best(fact.episodes)).toBe(inForce);
          for (const one of OBLIGATIONS) {
            const spans = fact.obligations.filter(({ obligation }) => obligation === one);
            expect(best(spans)).toBe(obligations.get(one) ?? 'NO');
          }
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('has an obligation only if the fact is so, and a statement tells of it that may hold then', () => {
    fc.assert(
      fc.property(testimonies, fc.boolean(), (all, isLasting) => {
        for (const date of DAYS) {
          const { inForce, obligations } = answerOn(date, all, isLasting);
          const wrong = [...obligations].filter(([obligation, answer]) => {
            const telling = all
              .filter((one) => one.rank !== 'DEPRECATED' && one.obligations.includes(obligation))
              .map((one) => inForceOn(date, isLasting ? widenByVouching(one) : one));
            return answer === 'YES'
              ? inForce !== 'YES' || !telling.includes('YES')
              : inForce === 'NO' || inForce === null || telling.every((one) => one === 'NO');
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves out the days of one obligation when a second source tells of another', () => {
    const early = told('a', { since: '1949-01-01', until: '1990-12-31', obligations: ['DEFENSE'] });
    const late = told('b', { since: '1971-01-01', until: '2018-12-31..', obligations: ['NONAGGRESSION'] });
    const fact = deriveFact([early, late], true);
    expect(fact.episodes).toHaveLength(1);
    expect(fact.obligations).toEqual([
      { obligation: 'DEFENSE', ...boundsOf(early), statements: ['a'] },
      { obligation: 'NONAGGRESSION', ...boundsOf(late), statements: ['b'] },
    ]);
    expect([...answerOn('1980-01-01', [early, late], true).obligations]).toEqual([
      ['DEFENSE', 'YES'],
      ['NONAGGRESSION', 'YES'],
    ]);
    expect([...answerOn('2000-01-01', [early, late], true).obligations.keys()]).toEqual(['NONAGGRESSION']);
  });

  const signed = (since: string, until: string): Testimony => told('s', { since, until, meaning: 'SIGNED' });
  const entered = (meaning: 'ACCEDED' | 'IN_FORCE', since: string, until: string): Testimony =>
    told('e', { since, until, meaning });
  const vouched = { vouchedMin: '2019-01-01', vouchedMax: '2021-01-01' };
  it.each<[string, readonly Testimony[], Record<string, InForce>]>([
    [
      'a signature binds nobody who acceded later',
      [signed('1997-12-16', '2018-12-31..'), entered('ACCEDED', '1999-03-12', '2012-12-31..')],
      { '1998-01-01': 'NO', '1999-03-12': 'YES', '2015-01-01': 'YES' },
    ],
    [
      'a signature keeps its end',
      [signed('1954-09-08', '2018-12-31..'), entered('IN_FORCE', '1955-02-19', '1977-06-30')],
      { '1954-12-01': 'NO', '2000-01-01': 'YES', '2019-01-01': 'UNKNOWN' },
    ],
    [
      'a later phase that is signed is no new entry',
      [
        told('p', { since: '1960-01-01', until: '1970-12-31', meaning: 'SIGNED' }),
        entered('IN_FORCE', '1949-01-01', '1965-12-31'),
        told('f', { since: '1968-01-01', until: '1970-12-31', meaning: 'IN_FORCE' }),
      ],
      { '1966-06-01': 'YES', '1971-01-01': 'NO' },
    ],
    [
      'of two ends the later one holds',
      [
        told('a', { since: '1950-01-01', until: '1960-12-31' }),
        told('b', { since: '1950-01-01', until: '1970-12-31' }),
      ],
      { '1965-01-01': 'YES', '1980-01-01': 'NO' },
    ],
    [
      'a renewal leaves open whether it lasts',
      [told('a', { since: '2011-01-01', until: '2015-01-01' }), told('b', { since: '2015-01-01' })],
      { '2013-01-01': 'YES', '2016-06-01': 'UNKNOWN' },
    ],
    [
      'a renewal told by years leaves it open, too',
      [told('a', { since: '2011', until: '2015' }), told('b', { since: '2015' })],
      { '2013-01-01': 'YES', '2016-06-01': 'UNKNOWN' },
    ],
    [
      'a year is a day that lies within it',
      [told('a', { since: '1999' }), told('b', { since: '1999-03-12', until: '2012-12-31..' })],
      { '1999-02-01': 'NO', '1999-04-01': 'YES' },
    ],
    [
      'what is vouched for had begun when another source says',
      [told('a', { since: '1967' }), told('b', vouched)],
      { '1950-01-01': 'NO', '1967-06-01': 'UNKNOWN', '1990-01-01': 'YES', '2022-01-01': 'UNKNOWN' },
    ],
    [
      'a beginning and an end of two sources make one stretch',
      [told('a', { since: '1949-08-24' }), told('b', { until: '1990-06-01' })],
      { '1949-01-01': 'NO', '1970-01-01': 'YES', '1991-01-01': 'NO' },
    ],
    [
      'a beginning in the midst of a stretch adds nothing',
      [told('a', { since: '1949-01-01', until: '1977-12-31' }), told('b', { since: '1960-01-01' })],
      { '1970-01-01': 'YES', '1990-01-01': 'NO' },
    ],
    [
      'a preferred beginning dates what others say',
      [
        told('a', { since: '1949-08-24', rank: 'PREFERRED' }),
        told('b', { since: '1949-04-04', until: '2012-12-31..' }),
      ],
      { '1949-06-01': 'NO', '2000-01-01': 'YES' },
    ],
    [
      'a preferred year is refined by a day within it',
      [
        told('a', { since: '1949', until: '1990-12-31', rank: 'PREFERRED' }),
        told('b', { since: '1949-08-24', until: '1980-12-31' }),
      ],
      { '1949-08-23': 'NO', '1949-08-24': 'YES', '1985-01-01': 'YES' },
    ],
    [
      'a gap between preferred stretches stays',
      [
        told('a', { since: '1949-01-01', until: '1966-12-31', rank: 'PREFERRED' }),
        told('b', { since: '1970-01-01', until: '1980-12-31', rank: 'PREFERRED' }),
        told('c', { since: '1949-01-01', until: '1980-12-31' }),
      ],
      { '1960-01-01': 'YES', '1968-01-01': 'NO', '1975-01-01': 'YES' },
    ],
  ])('%s', (_, all, expected) => {
    const found = Object.keys(expected).map((date) => [date, answerOn(date, all, true).inForce]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('Episodes of certain intervals', () => {
  it('are certain on a day exactly if one of the intervals is, and say NO on all others', () => {
    fc.assert(
      fc.property(certainIntervals, (all) => {
        const episodes = episodesOf(all, false);
        for (const date of DAYS) {
          const isCertain = all.some((one) => inForceOn(date, one) === 'YES');
          expect(episodes.map((one) => inForceOn(date, one)).filter((answer) => answer !== 'NO')).toEqual(
            isCertain ? ['YES'] : [],
          );
        }
      }),
      MANY,
    );
  });

  it('have a day between them on which nothing is said', () => {
    fc.assert(
      fc.property(certainIntervals, (all) => {
        const episodes = episodesOf(all, false);
        const touching = episodes.filter(
          ({ sinceMin }, index) => index > 0 && addDays(episodes[index - 1]!.untilMax!, 1) >= sinceMin!,
        );
        expect(touching).toEqual([]);
      }),
      MANY,
    );
  });

  it('are themselves, told as testimonies', () => {
    fc.assert(
      fc.property(certainIntervals, (all) => {
        const once = episodesOf(all, false);
        const again = episodesOf(
          once.map((episode, index) => told(`e${index}`, { ...boundsOf(episode) })),
          false,
        );
        expect(again.map(boundsOf)).toEqual(once.map(boundsOf));
      }),
      MANY,
    );
  });
});

function boundsOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): Bounds {
  return { sinceMin, sinceMax, untilMin, untilMax };
}
