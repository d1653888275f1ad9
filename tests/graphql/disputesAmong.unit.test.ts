import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { disputesAmong } from '../../src/loaders/disputes.ts';
import type { Contender } from '../../src/loaders/disputes.ts';
import { addDays, parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { deriveFact } from '../../src/view/rule.ts';
import type { PredicateName } from '../../src/model/predicates.ts';
import { exactPeople } from '../../src/model/quantity.ts';
import { MODALITIES, RANKS } from '../../src/model/records.ts';
import { standingOf } from '../../src/model/standing.ts';

const LENGTH = 9;
const dayAt = (index: number): string => addDays('1955-02-25', index);
/** The days of the calendar, and some beyond on each side, which stand for all others. */
const days = Array.from({ length: LENGTH + 4 }, (_, index) => dayAt(index - 2));

const bound = fc.option(fc.integer({ min: 0, max: LENGTH - 1 }), { nil: null, freq: 3 });
const period = fc.tuple(bound, bound).map(([a, b]) => {
  const sorted = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return sorted.map((index) => (index === null ? null : dayAt(index))) as [string | null, string | null];
});

const evidence = fc.record({
  stance: fc.constantFrom(
    'SUPPORTS' as const,
    'SUPPORTS' as const,
    'SUPPORTS' as const,
    'CONTRADICTS' as const,
  ),
  modality: fc.constantFrom('ASSERTED' as const, 'ASSERTED' as const, ...MODALITIES),
  vouchedOn: fc.option(fc.integer({ min: 0, max: LENGTH - 1 }).map(dayAt), { nil: null }),
  document: fc.constantFrom('document/a', 'document/b'),
});

interface Claim {
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
}

const claims: Readonly<Partial<Record<PredicateName, fc.Arbitrary<Claim>>>> = {
  HOLDS: fc.record({
    subject: fc.constantFrom('person/a', 'person/b'),
    object: fc.constantFrom('post/x', 'post/y'),
    value: fc.constant(null),
  }),
  POST_OF: fc.record({
    subject: fc.constant('post/x'),
    object: fc.constantFrom('state/a', 'state/b'),
    value: fc.constant(null),
  }),
  MEMBER_OF: fc.constant({ subject: 'state/a', object: 'org/x', value: null }),
  DECIDED: fc.constant({ subject: 'state/a', object: 'treaty/x', value: null }),
  OCCURRED: fc.constant({ subject: 'event/x', object: null, value: null }),
  EXISTED: fc.constant({ subject: 'state/a', object: null, value: null }),
  WEEKDAY: fc.record({
    subject: fc.constant('event/x'),
    object: fc.constant(null),
    value: fc.constantFrom('Friday', 'friday', 'Sunday', 'someday'),
  }),
  THANKED: fc.constant({ subject: 'person/a', object: null, value: null }),
};

const contender = fc
  .constantFrom(...(Object.keys(claims) as PredicateName[]))
  .chain((predicate) =>
    fc.record({
      predicate: fc.constant(predicate),
      claim: claims[predicate]!,
      since: period,
      until: period,
      meaning: fc.constantFrom(null, null, 'SIGNED' as const),
      role: fc.constantFrom(null, null, null, 'acting', 'Acting head', 'deputy'),
      obligations: fc.constantFrom([], [], ['DEFENSE' as const], ['NEUTRALITY' as const]),
      rank: fc.constantFrom(...RANKS),
      support: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    }),
  )
  .filter(({ since: [from], until: [, to] }) => from === null || to === null || from <= to);

const statements = fc.array(contender, { minLength: 2, maxLength: 12 }).map((all) =>
  all.map(({ predicate, claim, since, until, role: reported, ...rest }, index): Contender => {
    const role = predicate === 'HOLDS' ? reported : null;
    return {
      ...rest,
      ...claim,
      quantity: null,
      predicate,
      id: `statement/${String(index).padStart(2, '0')}`,
      group: `${predicate} ${claim.subject} ${claim.object} ${claim.value} ${role}`,
      role,
      sinceMin: since[0],
      sinceMax: since[1],
      untilMin: until[0],
      untilMax: until[1],
    };
  }),
);

// The same by trying: every beginning with every end, day by day.

const moodOf = ({ support }: Contender): string | undefined =>
  MODALITIES.find((mood) => support.some((one) => one.stance === 'SUPPORTS' && one.modality === mood));

const within = (min: string | null, max: string | null): string[] =>
  days.filter((day) => (min === null || day >= min) && (max === null || day <= max));

const LASTING = new Set(['HOLDS', 'POST_OF', 'MEMBER_OF', 'EXISTED']);

/** What the sources say of one stretch: its bounds, the statements, and for each the days that its sources vouch for. */
interface Stretch extends Bounds {
  readonly members: readonly Contender[];
}

const supportedBy = (one: Contender, document: string): Contender => ({
  ...one,
  support: one.support.filter((piece) => piece.document === document),
});

/** The beginnings and ends that a statement leaves open after what its sources vouch for. */
function bounds(one: Contender): Bounds {
  const mood = moodOf(one);
  const vouched = one.support
    .filter(({ stance, modality }) => stance === 'SUPPORTS' && modality === mood)
    .map(({ vouchedOn }) => vouchedOn)
    .filter((day) => day !== null)
    .toSorted();
  // As in the view: the first day on which it is vouched for bounds its beginning, and the last its end.
  const counts = (day: string | undefined): day is string =>
    LASTING.has(one.predicate) &&
    day !== undefined &&
    (one.sinceMin === null || day >= one.sinceMin) &&
    (one.untilMax === null || day <= one.untilMax);
  const [first, last] = [vouched.at(0), vouched.at(-1)];
  const { sinceMin, sinceMax, untilMin, untilMax } = one;
  return {
    sinceMin,
    sinceMax: counts(first) && !(sinceMax !== null && sinceMax < first) ? first : sinceMax,
    untilMin: counts(last) && !(untilMin !== null && untilMin > last) ? last : untilMin,
    untilMax,
  };
}

const alone = (one: Contender): Stretch => ({ ...bounds(one), members: [one] });

/** The stretches that statements make together; what is deprecated stands alone. */
function stretchesOf(reported: readonly Contender[]): Stretch[] {
  const testimonies = reported.map((one) => ({ ...one, ...standingOf(one.support) }));
  const { episodes } = deriveFact(
    testimonies,
    reported.some(({ predicate }) => LASTING.has(predicate)),
  );
  return [
    ...episodes.map(({ statements: ids, ...span }) => ({
      ...span,
      members: reported.filter(({ id }) => ids.includes(id)),
    })),
    ...reported.filter(({ rank }) => rank === 'DEPRECATED').map(alone),
  ];
}

function daysOf({ sinceMin, sinceMax, untilMin, untilMax, members }: Stretch, asClaimed: boolean): string[] {
  const undated = (...keys: (keyof Bounds)[]): boolean =>
    asClaimed && members.every((one) => keys.every((key) => one[key] === null));
  const [noBegin, noEnd] = [undated('sinceMin', 'sinceMax'), undated('untilMin', 'untilMax')];
  const [openBegin, openEnd] = [noBegin && !noEnd, noEnd && !noBegin];
  return days.filter(
    (day) =>
      (openBegin || within(sinceMin, sinceMax).every((begin) => begin <= day)) &&
      (openEnd || within(untilMin, untilMax).every((end) => end >= day)),
  );
}

function clash(a: string[], b: string[]): boolean {
  const common = a.filter((day) => b.includes(day));
  const [day] = common;
  const handover = (x: string[], y: string[]): boolean => x.at(-1) === day && y.at(0) === day;
  return common.length > 1 || (common.length === 1 && !handover(a, b) && !handover(b, a));
}

const bestOf = (all: readonly Contender[]): Contender =>
  RANKS.flatMap((rank) =>
    all.filter((one) => one.rank === rank).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )[0]!;

/** Tries all days on which the one and the other can have begun, or ended. */
function datesApart(a: Stretch, b: Stretch): string[] {
  return (['since', 'until'] as const).flatMap((side) => {
    const [min, max] = [`${side}Min`, `${side}Max`] as const;
    const [some, others] = [within(a[min], a[max]), within(b[min], b[max])];
    if (some.some((day) => others.includes(day))) return [];
    const [early, late] = some[0]! < others[0]! ? [a, b] : [b, a];
    const saying = (of: Stretch, key: keyof Bounds): Contender =>
      bestOf(of.members.filter((one) => bounds(one)[key] === of[key]));
    const pair = [saying(early, max), saying(late, min)];
    const differ = days.indexOf(late[min]!) - days.indexOf(early[max]!);
    return [line('DATES', pair, differ)];
  });
}

function line(kind: string, of: readonly Contender[], differ: number | null = null): string {
  return [...of.map(({ id }) => id).toSorted(), kind, differ].join(' ');
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** Of one fact, in one modality. */
function datesByTrying(reported: readonly Contender[]): string[] {
  if (['THANKED', 'OCCURRED'].includes(reported[0]!.predicate)) {
    return pairs(reported).flatMap(([a, b]) => datesApart(alone(a), alone(b)));
  }
  const sources = ['document/a', 'document/b'].map((document) =>
    reported
      .map((one) => supportedBy(one, document))
      .filter((one) => moodOf(one) === moodOf(reported.find(({ id }) => id === one.id)!)),
  );
  const inOne = sources.flatMap((all) =>
    pairs(all)
      .filter(
        ([
          {
            obligations: [a],
          },
          {
            obligations: [b],
          },
        ]) => a === undefined || b === undefined || a === b,
      )
      .map(([a, b]) => [alone(a), alone(b)] as const),
  );
  const [ofA, ofB] = sources.map(stretchesOf);
  return [...inOne, ...ofA!.flatMap((a) => ofB!.map((b) => [a, b] as const))].flatMap(([a, b]) =>
    clash(daysOf(a, true), daysOf(b, true)) ? datesApart(a, b) : [],
  );
}

/** Of two facts, in one modality. */
function factsByTrying(some: readonly Contender[], others: readonly Contender[]): string[] {
  const [a, b] = [some[0]!, others[0]!];
  if (a.predicate === b.predicate && ['HOLDS', 'POST_OF'].includes(a.predicate)) {
    const same =
      a.predicate === 'HOLDS' ? a.object === b.object && a.subject !== b.subject : a.object !== b.object;
    const acting = [a, b].filter(({ role }) => role?.toLowerCase().startsWith('acting')).length;
    if (!same || acting === 1) return [];
    return stretchesOf(some).flatMap((one) =>
      stretchesOf(others).flatMap((other) => {
        const [x, y] = [daysOf(one, false), daysOf(other, false)];
        if (!clash(x, y)) return [];
        const day = x.find((date) => y.includes(date))!;
        const named = ({ members, sinceMax }: Stretch): Contender =>
          bestOf(members.filter((member) => daysOf(alone(member), false).includes(day))) ??
          bestOf(members.filter((member) => bounds(member).sinceMax === sinceMax));
        return [line('HELD_TWICE', [named(one), named(other)])];
      }),
    );
  }
  return some.flatMap((one) => others.flatMap((other) => statementsByTrying(one, other)));
}

function statementsByTrying(a: Contender, b: Contender): string[] {
  if (a.predicate === 'WEEKDAY' && b.predicate === 'WEEKDAY') {
    const times = ({ sinceMin, untilMax }: Contender): string[] => within(sinceMin, untilMax);
    const spelled = a.value!.toLowerCase() !== b.value!.toLowerCase();
    return spelled && times(a).some((day) => times(b).includes(day)) ? [line('VALUES', [a, b])] : [];
  }
  const [weekday, event] = a.predicate === 'WEEKDAY' ? [a, b] : [b, a];
  if (weekday.predicate !== 'WEEKDAY' || event.predicate !== 'OCCURRED') return [];
  const meant = ({ friday: 5, sunday: 0 } as Record<string, number>)[weekday.value!.toLowerCase()];
  if (meant === undefined || event.sinceMin === null || event.untilMax === null) return [];
  return within(event.sinceMin, event.untilMax).some((day) => new Date(day).getUTCDay() === meant)
    ? []
    : [line('WEEKDAY', [a, b])];
}

/** All that is found by trying, each pair of statements once, with the most days. */
function byTrying(all: readonly Contender[]): string[] {
  const supported = all.filter((one) => moodOf(one) !== undefined);
  const denied = supported.filter(({ support }) => support.some(({ stance }) => stance === 'CONTRADICTS'));
  const competing = Map.groupBy(supported, (one) => (one.predicate === 'THANKED' ? 'said' : moodOf(one)!));
  const found = [...competing].flatMap(([mood, reported]) => {
    if (!['said', 'ASSERTED', 'PLANNED'].includes(mood)) return [];
    const facts = [...Map.groupBy(reported, ({ group }) => group).values()];
    return [...facts.flatMap(datesByTrying), ...pairs(facts).flatMap(([a, b]) => factsByTrying(a, b))];
  });
  const most = Map.groupBy(found, (one) => one.slice(0, one.lastIndexOf(' ')));
  const differ = (one: string): number => Number(one.slice(one.lastIndexOf(' ') + 1));
  return [
    ...denied.map((one) => line('DENIED', [one])),
    ...[...most.values()].map((same) => same.toSorted((a, b) => differ(b) - differ(a))[0]!),
  ];
}

const shown = (all: readonly Contender[]): string[] =>
  disputesAmong(all).map(({ kind, statements: of, days: differ }) => line(kind, of, differ));

describe('disputesAmong', () => {
  it('finds what a calendar finds that tries every beginning with every end', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(statements, (all) => {
        const found = shown(all.toReversed());
        for (const one of found) seen.add(one.split(' ').at(-2)!);
        expect(found.toSorted()).toEqual(byTrying(all).toSorted());
      }),
      // The rarest kind is in 7 of 1,000.
      { numRuns: 4_000 },
    );
    expect(seen.size).toBe(5);
  });

  it('is settled once a rank decides it', () => {
    fc.assert(
      fc.property(statements, (all) => {
        for (const { statements: of, settled } of disputesAmong(all)) {
          const believed = of.filter(({ rank }) => rank !== 'DEPRECATED');
          const best = believed.filter(({ rank }) => rank === 'PREFERRED');
          const decided =
            of.length === 2 ? believed.length < 2 || best.length === 1 : of[0]!.rank !== 'NORMAL';
          expect(settled).toBe(decided);
        }
      }),
    );
  });

  const testimony = (
    id: string,
    document: string,
    since: string | null,
    until: string | null,
    more = {},
  ): Contender => {
    const begun = since === null ? null : parsePeriod(since);
    const ended = until === null ? null : parsePeriod(until);
    return {
      id: `statement/${id}`,
      group: 'MEMBER_OF state/a org/x',
      predicate: 'MEMBER_OF',
      subject: 'state/a',
      object: 'org/x',
      value: null,
      role: null,
      meaning: null,
      obligations: [],
      quantity: null,
      rank: 'NORMAL',
      ...UNBOUNDED,
      ...(begun && { sinceMin: begun.min, sinceMax: begun.max }),
      ...(ended && { untilMin: ended.min, untilMax: ended.max }),
      support: [
        { stance: 'SUPPORTS', modality: 'ASSERTED', vouchedOn: null, document: `document/${document}` },
      ],
      ...more,
    };
  };
  const SIGNED = { meaning: 'SIGNED' };
  const vouched = (document: string, ...on: string[]): object => ({
    support: on.map((vouchedOn) => ({
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      vouchedOn,
      document: `document/${document}`,
    })),
  });
  const named = (
    id: string,
    subject: string,
    since: string,
    until: string,
    role: string | null = null,
  ): Contender =>
    testimony(id, 'a', since, until, {
      group: `HOLDS ${subject} ${role}`,
      predicate: 'HOLDS',
      subject,
      object: 'post/x',
      role,
    });

  it.each<[string, readonly Contender[], readonly string[]]>([
    [
      'ends are compared whatever is meant by the beginnings, and those say nothing',
      [
        testimony('a', 'a', '1954-09-08', '2018-12-31..', SIGNED),
        testimony('b', 'b', '1955-02-19', '1977-06-30', { meaning: 'IN_FORCE' }),
      ],
      ['statement/a statement/b DATES 15159'],
    ],
    [
      'a beginning that is called nothing may be a signature',
      [testimony('a', 'a', '1954-09-08', null, SIGNED), testimony('b', 'b', '1954-09-10', null)],
      ['statement/a statement/b DATES 2'],
    ],
    [
      'an accession and an entry into force are the same act',
      [
        testimony('a', 'a', '1999-03-12', null, { meaning: 'ACCEDED' }),
        testimony('b', 'b', '1999-03-16', null, { meaning: 'IN_FORCE' }),
      ],
      ['statement/a statement/b DATES 4'],
    ],
    [
      'ends of two years',
      [testimony('a', 'a', '1950', '1960'), testimony('b', 'b', '1950', '1970')],
      ['statement/a statement/b DATES 3288'],
    ],
    [
      'one that goes on, and one that began anew',
      [testimony('a', 'a', '1949', '1977'), testimony('b', 'b', '1960', null)],
      ['statement/a statement/b DATES 3653'],
    ],
    [
      'a number dates itself alone, beside what its source says of the whole',
      [
        testimony('a', 'a', '..1950-01-01', '1977-12-31..'),
        testimony('b', 'a', '1970-01-01', '1970-12-31', { quantity: exactPeople(5, null) }),
        testimony('c', 'a', '1970-01-01', '1970-12-31', { quantity: exactPeople(4, 'ARMY') }),
        testimony('d', 'a', '1977-01-01', '1977-12-31', { quantity: exactPeople(0, null) }),
      ],
      [],
    ],
    [
      'phases of a source end nothing, and the last of them decides',
      [
        testimony('a', 'a', '1955-01-01', '1960-01-01', { obligations: ['DEFENSE'] }),
        testimony('b', 'a', '1960-01-01', '1977-06-30', { obligations: ['NEUTRALITY'] }),
        testimony('c', 'a', '1970-01-01', '1976-01-01', { obligations: ['NONAGGRESSION'] }),
        testimony('d', 'b', '1955-01-01', '1977-06-30'),
        testimony('e', 'c', '1955-01-01', '1977-07-01'),
      ],
      ['statement/b statement/e DATES 1', 'statement/d statement/e DATES 1'],
    ],
    [
      'a source that still vouches for it later',
      [testimony('a', 'a', '1949', '1977'), testimony('b', 'b', '1949', null, vouched('b', '1990-01-01'))],
      ['statement/a statement/b DATES 4384'],
    ],
    [
      'it may have been so again when another source vouches for it',
      [testimony('a', 'a', '1949', '1977'), testimony('b', 'b', null, null, vouched('b', '1990-01-01'))],
      [],
    ],
    [
      'it may have been so twice',
      [testimony('a', 'a', '1949', '1950'), testimony('b', 'b', '1952', null)],
      [],
    ],
    [
      'a renewal',
      [
        testimony('a', 'a', '2011-01-01', '2015-01-01'),
        testimony('b', 'a', '2015-01-01', null),
        testimony('c', 'b', '2015-01-01', null),
      ],
      [],
    ],
    [
      'two rows of one source',
      [testimony('a', 'a', '1949', '1960'), testimony('b', 'a', '1949', '1961')],
      ['statement/a statement/b DATES 1'],
    ],
    [
      'the best rank decides, then the smallest id',
      [
        testimony('a', 'a', '1949', '1960'),
        testimony('b', 'a', '1949', '1960', { rank: 'PREFERRED' }),
        testimony('c', 'b', '1949', '1961'),
      ],
      ['statement/b statement/c DATES 1'],
    ],
    [
      'a handover, on the day and from day to day',
      [
        named('a', 'person/a', '1950-01-01', '1955-05-05'),
        named('b', 'person/b', '1955-05-05', '1960-01-01'),
        named('c', 'person/c', '1960-01-02', '1961-01-01'),
      ],
      [],
    ],
    [
      'who is acting beside the holder',
      [
        named('a', 'person/a', '1950-01-01', '1955-05-05'),
        named('b', 'person/b', '1951-01-01', '1952-01-01', 'acting'),
      ],
      [],
    ],
    [
      'two who are acting',
      [
        named('a', 'person/a', '1950-01-01', '1955-05-05', 'Acting'),
        named('b', 'person/b', '1951-01-01', '1952-01-01', 'acting'),
      ],
      ['statement/a statement/b HELD_TWICE '],
    ],
  ])('knows: %s', (_what, all, expected) => {
    expect(shown(all)).toEqual(expected);
  });

  /** Exact days, so that what a source says is the set of the days on which it says it. */
  const exact = fc.array(
    fc.record({
      days: fc
        .tuple(fc.nat({ max: LENGTH }), fc.nat({ max: LENGTH }))
        .map((both) => both.toSorted((a, b) => a - b) as [number, number]),
      document: fc.constantFrom('a', 'b'),
    }),
    { minLength: 2, maxLength: 7 },
  );

  it('compares the days of one source with those of the other', () => {
    fc.assert(
      fc.property(exact, (rows) => {
        // Each a phase of its own, so that those of a source don't exclude each other.
        const all = rows.map(({ days: [from, to], document }, index) =>
          testimony(`${index}`, document, dayAt(from), dayAt(to), { obligations: [`PHASE ${index}`] }),
        );
        const runs = ['a', 'b'].map((document) => {
          const own = Array.from({ length: LENGTH + 3 }, (_, index) =>
            rows.some(
              (row) => row.document === document && row.days[0] <= index - 1 && index - 1 <= row.days[1],
            ),
          );
          const begins = own.flatMap((on, index) => (on && !own[index - 1] ? [index - 1] : []));
          const ends = own.flatMap((on, index) => (on && !own[index + 1] ? [index - 1] : []));
          return begins.map((begin, index) => [begin, ends[index]!] as const);
        });
        const expected = runs[0]!.flatMap(([a0, a1]) =>
          runs[1]!.flatMap(([b0, b1]) => {
            const common = Math.min(a1, b1) - Math.max(a0, b0) + 1;
            if (common <= 0 || (common === 1 && (a1 === b0 || b1 === a0))) return [];
            return [
              ...(a0 === b0
                ? []
                : [`since ${[dayAt(a0), dayAt(b0)].toSorted().join()} ${Math.abs(a0 - b0)}`]),
              ...(a1 === b1
                ? []
                : [`until ${[dayAt(a1), dayAt(b1)].toSorted().join()} ${Math.abs(a1 - b1)}`]),
            ];
          }),
        );
        const disputes = disputesAmong(all);
        // A pair of statements may decide a beginning and an end; it is listed by the larger difference.
        for (const {
          statements: [a, b],
          days: differ,
        } of disputes) {
          const sides = (['since', 'until'] as const).map((side) => {
            const both = [a![`${side}Min`]!, b![`${side}Min`]!];
            return `${side} ${both.toSorted().join()} ${differ}`;
          });
          expect(sides.some((side) => expected.includes(side))).toBe(true);
          expect(a!.support[0]!.document).not.toBe(b!.support[0]!.document);
        }
        const most = (of: readonly (number | string | null | undefined)[]): number =>
          Math.max(0, ...of.map(Number));
        expect(most(disputes.map(({ days: differ }) => differ))).toBe(
          most(expected.map((one) => one.split(' ').at(-1))),
        );
      }),
      { numRuns: 500 },
    );
  });
});
