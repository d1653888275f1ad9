import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, earlier, inForceOn, later, parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';

const NOT_A_PERIOD =
  'A period is a day (2021-02-04), a month (2021-02), a year (2021) or a range of them (2021..2022, ..2022, 2021..); received ';
const NO_SUCH_DAY = 'There is no such day in the calendar; received ';
const REVERSED = 'A period must not end before it begins; received ';

const anyDay = fc
  .date({ min: new Date('0010-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The days on which entities may begin and end, and two more on either side, which stand for all beyond. */
const DAYS = Array.from({ length: 9 }, (_, index) => addDays('2020-02-26', index));
const [FIRST, LAST] = [2, 6];

const someDay = fc.option(fc.constantFrom(...DAYS.slice(FIRST, LAST + 1)), { nil: null, freq: 3 });

/** Bounds that some interval fits. */
const possibleBounds: fc.Arbitrary<Bounds> = fc
  .record({ sinceMin: someDay, sinceMax: someDay, untilMin: someDay, untilMax: someDay })
  .filter((bounds) => intervalsOf(bounds).length > 0);

/** Every interval that fits; an open end is tried out to the outermost days. */
function intervalsOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): [string, string][] {
  const between = (min: string | null, max: string | null): string[] =>
    DAYS.filter((day) => (min === null || min <= day) && (max === null || day <= max));
  return between(sinceMin, sinceMax).flatMap((since) =>
    between(untilMin, untilMax)
      .filter((until) => since <= until)
      .map((until): [string, string] => [since, until]),
  );
}

describe('parsePeriod', () => {
  it.each([
    ['2021-02-04', '2021-02-04', '2021-02-04'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['1966-02-05..1976-02-04', '1966-02-05', '1976-02-04'],
    ['2021..2022', '2021-01-01', '2022-12-31'],
    ['2020-02..2021-02', '2020-02-01', '2021-02-28'],
    ['2020..2021-02-04', '2020-01-01', '2021-02-04'],
    ['2021-02-04..2021-02-04', '2021-02-04', '2021-02-04'],
    ['2021-02-04..2021', '2021-02-04', '2021-12-31'],
    ['..1816-01-01', null, '1816-01-01'],
    ['..1816', null, '1816-12-31'],
    ['1945-05-09..', '1945-05-09', null],
    ['1945-05..', '1945-05-01', null],
  ])('reads %s', (text, min, max) => {
    expect(parsePeriod(text)).toEqual({ min, max });
  });

  it.each([
    ['', NOT_A_PERIOD],
    ['..', NOT_A_PERIOD],
    ['2021..2022..2023', NOT_A_PERIOD],
    ['2021...2022', NOT_A_PERIOD],
    ['21', NOT_A_PERIOD],
    ['02021', NOT_A_PERIOD],
    ['2021-2', NOT_A_PERIOD],
    ['2021-2-4', NOT_A_PERIOD],
    ['4 February 2021', NOT_A_PERIOD],
    ['2021-02-04T00:00:00Z', NOT_A_PERIOD],
    ['2021-02-04 .. 2021-02-05', NOT_A_PERIOD],
    ['2021/2022', NOT_A_PERIOD],
    [' 2021', NOT_A_PERIOD],
    ['-2021', NOT_A_PERIOD],
    ['2021-02-31', NO_SUCH_DAY],
    ['2021-02-29', NO_SUCH_DAY],
    ['1900-02-29', NO_SUCH_DAY],
    ['2021-13', NO_SUCH_DAY],
    ['2021-00', NO_SUCH_DAY],
    ['2021-04-31', NO_SUCH_DAY],
    ['2021-01-00', NO_SUCH_DAY],
    ['..2021-13', NO_SUCH_DAY],
    ['2021..2021-02-31', NO_SUCH_DAY],
    ['2022..2021', REVERSED],
    ['2021-02-05..2021-02-04', REVERSED],
  ])('refuses %j and says what it received', (text, rule) => {
    expect(() => parsePeriod(text)).toThrow(new RangeError(rule + JSON.stringify(text)));
  });

  it('gives every day back as it was written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parsePeriod(day)).toEqual({ min: day, max: day });
      }),
    );
  });

  it('lets a month end on the day before the next month begins', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { min, max } = parsePeriod(day.slice(0, 7));
        expect(min).toBe(`${day.slice(0, 7)}-01`);
        expect(min! <= day && day <= max!).toBe(true);
        expect(addDays(max!, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-02-04', 0, '2021-02-04'],
    ['2021-02-04', 365, '2022-02-04'],
  ])('counts from %s by %i to %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });

  it('goes there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe('earlier and later', () => {
  it('take the other day where one is none', () => {
    expect([earlier('2020-01-01', '2021-01-01'), later('2020-01-01', '2021-01-01')]).toEqual([
      '2020-01-01',
      '2021-01-01',
    ]);
    expect([earlier(null, '2021-01-01'), earlier('2021-01-01', null), earlier(null, null)]).toEqual([
      '2021-01-01',
      '2021-01-01',
      null,
    ]);
    expect([later(null, '2021-01-01'), later('2021-01-01', null), later(null, null)]).toEqual([
      '2021-01-01',
      '2021-01-01',
      null,
    ]);
  });
});

describe('inForceOn', () => {
  const known: Bounds = {
    sinceMin: '1950-01-01',
    sinceMax: '1950-12-31',
    untilMin: '1960-01-01',
    untilMax: '1960-12-31',
  };

  it.each([
    ['1949-12-31', known, 'NO'],
    ['1950-01-01', known, 'UNKNOWN'],
    ['1950-12-30', known, 'UNKNOWN'],
    ['1950-12-31', known, 'YES'],
    ['1960-01-01', known, 'YES'],
    ['1960-01-02', known, 'UNKNOWN'],
    ['1960-12-31', known, 'UNKNOWN'],
    ['1961-01-01', known, 'NO'],
    ['2021-02-04', UNBOUNDED, 'UNKNOWN'],
    ['2021-02-04', { ...UNBOUNDED, sinceMax: '2000-01-01' }, 'UNKNOWN'],
    ['2021-02-04', { ...UNBOUNDED, sinceMin: '2021-02-05' }, 'NO'],
    ['2021-02-04', { ...UNBOUNDED, untilMax: '2021-02-03' }, 'NO'],
  ] as const)('knows of %s within %j: %s', (day, bounds, answer) => {
    expect(inForceOn(day, bounds)).toBe(answer);
  });

  it('says YES only if every interval that the bounds allow holds the day, and NO exactly if none does', () => {
    fc.assert(
      fc.property(possibleBounds, (bounds) => {
        const intervals = intervalsOf(bounds);
        for (const day of DAYS) {
          const holding = intervals.filter(([since, until]) => since <= day && day <= until).length;
          const answer = inForceOn(day, bounds);
          expect(answer !== 'YES' || holding === intervals.length).toBe(true);
          expect(answer === 'NO').toBe(holding === 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says YES exactly if every interval holds the day, where nothing follows from the other end', () => {
    fc.assert(
      fc.property(possibleBounds, (loose) => {
        // What ended by a day had begun by then, and what began on a day hadn't ended before.
        const bounds = {
          ...loose,
          sinceMax: earlier(loose.sinceMax, loose.untilMax),
          untilMin: later(loose.untilMin, loose.sinceMin),
        };
        const intervals = intervalsOf(bounds);
        for (const day of DAYS) {
          const always = intervals.every(([since, until]) => since <= day && day <= until);
          expect(inForceOn(day, bounds) === 'YES').toBe(always);
        }
      }),
      { numRuns: 500 },
    );
  });

  it(
    'agrees with what relationshipsOfEntity and its count find in the graph',
    { tags: ['thorough'] },
    async () => {
      const all = fc.sample(possibleBounds, { seed: 4, numRuns: 60 });
      await emptyGraph();
      await given(memberships(all));
      for (const day of DAYS) {
        const answers = all.map((bounds) => inForceOn(day, bounds));
        for (const [certain, dated] of [
          [true, null],
          [false, null],
          [false, true],
          [false, false],
        ] as const) {
          const { data, errors } = await ask(
            `query ($day: LocalDate, $certain: Boolean, $dated: Boolean) {
            state(id: "state/alpha") {
              relationships(types: [MEMBER_OF], asOf: $day, certain: $certain, relationship: { dated: $dated }, first: 100) {
                totalCount
                nodes { id }
              }
            }
          }`,
            { day, certain, dated },
          );
          expect(errors).toEqual([]);
          const expected = all.flatMap((bounds, index) => {
            const isListed = answers[index] === 'YES' || (!certain && answers[index] === 'UNKNOWN');
            const isMeant = dated === null || dated === isDated(bounds, day);
            return isListed && isMeant ? [`org/league-${index}`] : [];
          });
          const { totalCount, nodes } = data.state.relationships;
          expect(
            nodes.map(({ id }: { id: string }) => id).toSorted(),
            `${day}, certain: ${certain}, dated: ${dated}`,
          ).toEqual(expected.toSorted());
          expect(totalCount).toBe(expected.length);
        }
      }
    },
  );
});

/** Something is known of when it began: a day by which it had, or one before which it hadn't. */
function isDated({ sinceMin, sinceMax }: Bounds, day: string): boolean {
  return sinceMin !== null || (sinceMax !== null && sinceMax <= day);
}

/** A seed file in which one state is a member of a league of its own for each of some bounds. */
function memberships(all: readonly Bounds[]): string {
  const period = (key: string, min: string | null, max: string | null): string =>
    min === null && max === null ? '' : `, ${key}: ${min ?? ''}..${max ?? ''}`;
  return [
    'entities:',
    '  - { id: state/alpha, name: Alpha }',
    ...all.map((_bounds, index) => `  - { id: org/league-${index}, name: League ${index} }`),
    'documents:',
    '  - { id: document/roll, name: Roll }',
    'source: document/roll',
    'statements:',
    ...all.map(
      ({ sinceMin, sinceMax, untilMin, untilMax }, index) =>
        `  - { claim: state/alpha MEMBER_OF org/league-${index}, place: row ${index}` +
        `${period('since', sinceMin, sinceMax)}${period('until', untilMin, untilMax)} }`,
    ),
  ].join('\n');
}
