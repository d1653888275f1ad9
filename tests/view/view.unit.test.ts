import { describe, expect, it } from 'vitest';

import { parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import { episodeId, obligationSpanId } from '../../src/model/identity.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate, PredicateName } from '../../src/model/predicates.ts';
import { deriveView, splitIdentifier } from '../../src/view/view.ts';
import { isPlanned, predicateOfType, relationshipType } from '../../src/model/relationshipType.ts';
import type { Group } from '../../src/view/view.ts';

type Told = Group['testimonies'][number];

/** A testimony as a seed file would word it. */
function told(
  id: string,
  { when, since, until, ...more }: Partial<Told> & { when?: string; since?: string; until?: string } = {},
): Told {
  const [begun, ended] = [since ?? when, until ?? when].map((text) =>
    text === undefined ? { min: null, max: null } : parsePeriod(text),
  );
  return {
    id,
    rank: 'NORMAL',
    meaning: null,
    obligations: [],
    quantity: null,
    modality: 'ASSERTED',
    sinceMin: begun!.min,
    sinceMax: begun!.max,
    untilMin: ended!.min,
    untilMax: ended!.max,
    vouchedMin: null,
    vouchedMax: null,
    ...more,
  };
}

function group(predicate: PredicateName, parts: Partial<Group>, ...testimonies: readonly Told[]): Group {
  const blank = { subject: 'state/alpha', object: null, value: null, language: null, role: null };
  return { ...blank, ...parts, predicate, group: `${predicate} of a test`, testimonies };
}

const NOTHING = {
  relationships: [],
  obligations: [],
  quantities: [],
  names: [],
  identifiers: [],
  periods: [],
  spans: [],
};
const LEAGUE = { object: 'org/league' };

describe('deriveView', () => {
  it('makes a relationship of each episode, numbered in the order of time', () => {
    const membership = group(
      'MEMBER_OF',
      { ...LEAGUE, role: 'observer' },
      told('b', { since: '1970-01-01', until: '1975-12-31' }),
      told('a', { since: '1950-01-01', until: '1955-12-31', meaning: 'ACCEDED', obligations: ['DEFENSE'] }),
    );
    const row = { type: 'MEMBER_OF', subject: 'state/alpha', object: 'org/league', role: 'observer' };
    const [first, second] = [0, 1].map((index) =>
      episodeId('relationship', membership.group, false, index),
    ) as [string, string];
    expect(deriveView([membership])).toEqual({
      ...NOTHING,
      relationships: [
        {
          ...row,
          id: first,
          sortTime: `1950-01-01 1955-12-31 ${first}`,
          meaning: 'ACCEDED',
          obligations: ['DEFENSE'],
          sinceMin: '1950-01-01',
          sinceMax: '1950-01-01',
          untilMin: '1955-12-31',
          untilMax: '1955-12-31',
          statements: ['a'],
        },
        {
          ...row,
          id: second,
          sortTime: `1970-01-01 1975-12-31 ${second}`,
          meaning: null,
          obligations: [],
          sinceMin: '1970-01-01',
          sinceMax: '1970-01-01',
          untilMin: '1975-12-31',
          untilMax: '1975-12-31',
          statements: ['b'],
        },
      ],
      obligations: [
        {
          id: obligationSpanId(membership.group, 'DEFENSE', 0),
          subject: 'state/alpha',
          object: 'org/league',
          role: 'observer',
          obligation: 'DEFENSE',
          sinceMin: '1950-01-01',
          sinceMax: '1950-01-01',
          untilMin: '1955-12-31',
          untilMax: '1955-12-31',
          statements: ['a'],
        },
      ],
    });
  });

  it('keeps plans apart, with a type and an id of their own', () => {
    const { relationships } = deriveView([
      group(
        'MEMBER_OF',
        LEAGUE,
        told('plan', { since: '1991-05-01', modality: 'PLANNED' }),
        told('fact', { since: '1991-06-01' }),
      ),
    ]);
    expect(relationships.map(({ type, sinceMin, statements }) => [type, sinceMin, statements])).toEqual([
      ['MEMBER_OF', '1991-06-01', ['fact']],
      ['PLANNED_MEMBER_OF', '1991-05-01', ['plan']],
    ]);
    expect(new Set(relationships.map(({ id }) => id)).size).toBe(2);
  });

  it('makes nothing of a group without testimonies, or with deprecated ones alone', () => {
    const wrong = told('a', { rank: 'DEPRECATED' });
    expect(deriveView([group('MEMBER_OF', LEAGUE), group('MEMBER_OF', LEAGUE, wrong)])).toEqual(NOTHING);
    expect(deriveView([group('NAMED', { value: 'League' }, wrong)])).toEqual(NOTHING);
  });

  it('bounds what lasts by the days for which sources vouch, and nothing else', () => {
    const vouched = told('a', { vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' });
    const { relationships } = deriveView([
      group('MEMBER_OF', LEAGUE, vouched),
      group('PARTICIPATED_IN', { object: 'event/summit' }, vouched),
    ]);
    expect(relationships.map(({ sinceMax, untilMin }) => [sinceMax, untilMin])).toEqual([
      ['2021-02-04', '2021-02-04'],
      [null, null],
    ]);
  });

  it.each(Object.entries<Predicate>(PREDICATES).filter(([, { shape }]) => shape !== 'RELATION'))(
    'makes no relationship of %s',
    (name, { shape }) => {
      const { relationships, names, identifiers, spans } = deriveView([
        group(name as PredicateName, { value: 'x:y' }, told('a')),
      ]);
      expect(relationships).toEqual([]);
      expect([names.length, identifiers.length, spans.length]).toEqual([
        Number(name === 'NAMED'),
        Number(name === 'IDENTIFIED_BY'),
        Number(shape === 'SPAN'),
      ]);
    },
  );

  it('makes a name of each episode, with its language', () => {
    const naming = group(
      'NAMED',
      { subject: 'org/league', value: 'Ligue', language: 'fr' },
      told('a', { since: '1950', until: '1959-12-31' }),
      told('b', { modality: 'PLANNED' }),
    );
    expect(deriveView([naming])).toEqual({
      ...NOTHING,
      names: [
        {
          id: episodeId('name', naming.group, false, 0),
          subject: 'org/league',
          role: null,
          sortName: 'ligue',
          text: 'Ligue',
          language: 'fr',
          sinceMin: '1950-01-01',
          sinceMax: '1950-12-31',
          untilMin: '1959-12-31',
          untilMax: '1959-12-31',
          statements: ['a'],
        },
      ],
    });
  });

  it('makes an identifier of a scheme and all that follows its colon', () => {
    const identifying = group(
      'IDENTIFIED_BY',
      { subject: 'document/roll', value: 'url:https://example.org/roll:1' },
      told('a'),
    );
    expect(deriveView([identifying])).toEqual({
      ...NOTHING,
      identifiers: [
        {
          id: episodeId('identifier', identifying.group, false, 0),
          subject: 'document/roll',
          scheme: 'url',
          value: 'https://example.org/roll:1',
          ...UNBOUNDED,
          statements: ['a'],
        },
      ],
    });
  });
});

describe('The span of an entity', () => {
  const spanOf = (predicate: PredicateName, ...testimonies: readonly Told[]): unknown => {
    const { spans } = deriveView([group(predicate, { subject: 'event/summit' }, ...testimonies)]);
    return spans;
  };
  const blank = { subject: 'event/summit', ...UNBOUNDED, plannedMin: null, plannedMax: null };
  const on = (day: string): object => ({ sinceMin: day, sinceMax: day, untilMin: day, untilMax: day });

  it('is what its one source says', () => {
    expect(spanOf('OCCURRED', told('a', { when: '2021-02-04' }))).toEqual([
      { ...blank, ...on('2021-02-04') },
    ]);
    expect(spanOf('OCCURRED', told('a', { since: '2014-09-04', until: '2014-09-05' }))).toEqual([
      {
        ...blank,
        sinceMin: '2014-09-04',
        sinceMax: '2014-09-04',
        untilMin: '2014-09-05',
        untilMax: '2014-09-05',
      },
    ]);
  });

  it('is open in all where nothing is told any more, so that what was set before is cleared', () => {
    expect(spanOf('OCCURRED')).toEqual([blank]);
    expect(spanOf('OCCURRED', told('a', { when: '2021-02-04', rank: 'DEPRECATED' }))).toEqual([blank]);
  });

  it('leaves both days open where two sources of the same rank disagree', () => {
    expect(spanOf('OCCURRED', told('a', { when: '2020-02-27' }), told('b', { when: '2020-02-29' }))).toEqual([
      {
        ...blank,
        sinceMin: '2020-02-27',
        sinceMax: '2020-02-29',
        untilMin: '2020-02-27',
        untilMax: '2020-02-29',
      },
    ]);
  });

  it('is what the preferred source says where two disagree', () => {
    expect(
      spanOf(
        'OCCURRED',
        told('a', { when: '2020-02-27', rank: 'PREFERRED' }),
        told('b', { when: '2020-02-29' }),
      ),
    ).toEqual([{ ...blank, ...on('2020-02-27') }]);
  });

  it('is the exact day where another source only names the year', () => {
    expect(spanOf('PUBLISHED', told('a', { when: '2020' }), told('b', { when: '2020-02-29' }))).toEqual([
      { ...blank, ...on('2020-02-29') },
    ]);
  });

  it('reaches from the first beginning to the last end of what can exist twice', () => {
    expect(
      spanOf(
        'EXISTED',
        told('b', { since: '1991-08-20', vouchedMin: '2021-02-04', vouchedMax: '2021-02-04' }),
        told('a', { since: '1918-02-24', until: '1940-06-16' }),
      ),
    ).toEqual([
      {
        ...blank,
        sinceMin: '1918-02-24',
        sinceMax: '1918-02-24',
        untilMin: '2021-02-04',
        untilMax: null,
      },
    ]);
  });

  it('is made of periods, between which the entity was not', () => {
    const { periods } = deriveView([
      group(
        'IN_FORCE',
        { subject: 'treaty/pact' },
        told('a', { since: '1815-11-20', until: '1848-02-24' }),
        told('b', { since: '1850-01-01', until: '1866-06-15' }),
      ),
    ]);
    expect(periods).toMatchObject([
      { subject: 'treaty/pact', sinceMin: '1815-11-20', untilMax: '1848-02-24', statements: ['a'] },
      { subject: 'treaty/pact', sinceMin: '1850-01-01', untilMax: '1866-06-15', statements: ['b'] },
    ]);
    const event = group('OCCURRED', {}, told('a', { when: '2020-02-27' }), told('b', { when: '2020-02-29' }));
    expect(deriveView([event]).periods).toMatchObject([
      { sinceMin: '2020-02-27', sinceMax: '2020-02-29', untilMax: '2020-02-29', statements: ['a', 'b'] },
    ]);
  });

  it('keeps a plan out of the four days, and spans all plans', () => {
    expect(
      spanOf(
        'OCCURRED',
        told('a', { when: '2021', modality: 'PLANNED' }),
        told('b', { when: '2021-06-14', modality: 'PLANNED' }),
        told('c', { when: '2022-03', modality: 'PLANNED' }),
      ),
    ).toEqual([{ ...blank, plannedMin: '2021-06-14', plannedMax: '2022-03-31' }]);
    expect(
      spanOf('OCCURRED', told('a', { when: '2021', modality: 'PLANNED' }), told('b', { when: '2022-01-05' })),
    ).toEqual([{ ...blank, ...on('2022-01-05'), plannedMin: '2021-01-01', plannedMax: '2021-12-31' }]);
  });
});

describe('The type of a relationship', () => {
  it('says whether it is a plan, and of which predicate', () => {
    expect(relationshipType('MEMBER_OF', false)).toBe('MEMBER_OF');
    expect(relationshipType('MEMBER_OF', true)).toBe('PLANNED_MEMBER_OF');
    expect(['MEMBER_OF', 'PLANNED_MEMBER_OF'].map(isPlanned)).toEqual([false, true]);
    expect(['MEMBER_OF', 'PLANNED_MEMBER_OF'].map(predicateOfType)).toEqual(['MEMBER_OF', 'MEMBER_OF']);
  });
});

describe('splitIdentifier', () => {
  it.each([
    ['iso3166:BE', 'iso3166', 'BE'],
    ['url:https://example.org:8080/a', 'url', 'https://example.org:8080/a'],
    ['cow:365', 'cow', '365'],
  ])('takes %s apart at the first colon', (identifier, scheme, value) => {
    expect(splitIdentifier(identifier)).toEqual({ scheme, value });
  });
});
