import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { disputesAmong } from '../../src/questions/disputes.ts';
import type { Contender } from '../../src/questions/disputes.ts';
import { addDays } from '../../src/statements/days.ts';
import type { PredicateName } from '../../src/statements/predicates.ts';
import { MODALITIES, RANKS } from '../../src/statements/records.ts';

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

const contender = fc.constantFrom(...(Object.keys(claims) as PredicateName[])).chain((predicate) =>
  fc.record({
    predicate: fc.constant(predicate),
    claim: claims[predicate]!,
    since: period,
    until: period,
    meaning: fc.constantFrom(null, null, 'SIGNED' as const),
    rank: fc.constantFrom(...RANKS),
    support: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  }),
);

const statements = fc.array(contender, { minLength: 2, maxLength: 12 }).map((all) =>
  all.map(({ predicate, claim, since, until, ...rest }, index): Contender => ({
    ...rest,
    ...claim,
    obligations: [],
    predicate,
    id: `statement/${String(index).padStart(2, '0')}`,
    group: `${predicate} ${claim.subject} ${claim.object} ${claim.value}`,
    role: null,
    sinceMin: since[0],
    sinceMax: since[1],
    untilMin: until[0],
    untilMax: until[1],
  })),
);

// The same by trying: every beginning with every end, day by day.

const moodOf = ({ support }: Contender): string | undefined =>
  MODALITIES.find((mood) => support.some((one) => one.stance === 'SUPPORTS' && one.modality === mood));

const within = (min: string | null, max: string | null): string[] =>
  days.filter((day) => (min === null || day >= min) && (max === null || day <= max));

const LASTING = new Set(['HOLDS', 'POST_OF', 'MEMBER_OF', 'EXISTED']);

/** The beginnings and ends that a claim leaves open, each for itself, and after what its sources vouch for. */
function open(one: Contender, vouching: boolean): { begins: string[]; ends: string[] } {
  const mood = moodOf(one);
  const vouched = one.support
    .filter(({ stance, modality }) => stance === 'SUPPORTS' && modality === mood)
    .map(({ vouchedOn }) => vouchedOn)
    .filter((day) => day !== null)
    .toSorted();
  // As in the view: the first day on which it is vouched for bounds its beginning, and the last its end.
  const counts = (day: string | undefined): boolean =>
    vouching &&
    LASTING.has(one.predicate) &&
    day !== undefined &&
    (one.sinceMin === null || day >= one.sinceMin) &&
    (one.untilMax === null || day <= one.untilMax);
  const [first, last] = [vouched.at(0), vouched.at(-1)];
  return {
    begins: within(one.sinceMin, one.sinceMax).filter((begin) => !counts(first) || begin <= first!),
    ends: within(one.untilMin, one.untilMax).filter((end) => !counts(last) || end >= last!),
  };
}

function certainDays(one: Contender, readAsLasting: boolean): string[] {
  const { begins, ends } = open(one, true);
  const undatedBegin = readAsLasting && one.sinceMin === null && one.sinceMax === null;
  const undatedEnd = readAsLasting && one.untilMin === null && one.untilMax === null;
  return days.filter(
    (day) =>
      (undatedBegin || begins.every((begin) => begin <= day)) &&
      (undatedEnd || ends.every((end) => end >= day)),
  );
}

function clash(a: string[], b: string[]): boolean {
  const common = a.filter((day) => b.includes(day));
  const [day] = common;
  const handover = (x: string[], y: string[]): boolean => x.at(-1) === day && y.at(0) === day;
  return common.length > 1 || (common.length === 1 && !handover(a, b) && !handover(b, a));
}

function byTrying(a: Contender, b: Contender): string | null {
  const [mood, other] = [moodOf(a), moodOf(b)];
  const saying = a.predicate === 'THANKED';
  if (mood === undefined || other === undefined) return null;
  if (!saying && (mood !== other || !['ASSERTED', 'PLANNED'].includes(mood))) return null;
  if (a.group === b.group) {
    const [one, two] = [open(a, false), open(b, false)];
    const meet = (x: string[], y: string[]): boolean => x.some((day) => y.includes(day));
    if (a.meaning !== b.meaning || (meet(one.begins, two.begins) && meet(one.ends, two.ends))) return null;
    const once = saying || a.predicate === 'OCCURRED';
    return once || clash(certainDays(a, true), certainDays(b, true)) ? 'DATES' : null;
  }
  if (a.predicate === b.predicate && ['HOLDS', 'POST_OF'].includes(a.predicate)) {
    const same =
      a.predicate === 'HOLDS' ? a.object === b.object && a.subject !== b.subject : a.object !== b.object;
    return same && clash(certainDays(a, false), certainDays(b, false)) ? 'HELD_TWICE' : null;
  }
  if (a.predicate === 'WEEKDAY' && b.predicate === 'WEEKDAY') {
    const times = ({ sinceMin, untilMax }: Contender): string[] => within(sinceMin, untilMax);
    const spelled = a.value!.toLowerCase() !== b.value!.toLowerCase();
    const ordered = (x: Contender): boolean =>
      x.sinceMin === null || x.untilMax === null || x.sinceMin <= x.untilMax;
    fc.pre(ordered(a) && ordered(b));
    return spelled && times(a).some((day) => times(b).includes(day)) ? 'VALUES' : null;
  }
  const [weekday, event] = a.predicate === 'WEEKDAY' ? [a, b] : [b, a];
  if (weekday.predicate !== 'WEEKDAY' || event.predicate !== 'OCCURRED') return null;
  const meant = ({ friday: 5, sunday: 0 } as Record<string, number>)[weekday.value!.toLowerCase()];
  if (meant === undefined || event.sinceMin === null || event.untilMax === null) return null;
  return within(event.sinceMin, event.untilMax).some((day) => new Date(day).getUTCDay() === meant)
    ? null
    : 'WEEKDAY';
}

describe('disputesAmong', () => {
  it('finds what a calendar finds that tries every beginning with every end', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(statements, (all) => {
        const expected = [
          ...all
            .filter(
              (one) =>
                moodOf(one) !== undefined && one.support.some(({ stance }) => stance === 'CONTRADICTS'),
            )
            .map(({ id }) => [id, 'DENIED']),
          ...all.flatMap((a, index) =>
            all.slice(index + 1).flatMap((b) => {
              const kind = byTrying(a, b);
              return kind === null ? [] : [[a.id, b.id, kind]];
            }),
          ),
        ].map((parts) => parts.join(' '));
        const found = disputesAmong(all.toReversed()).map(({ statements: of, kind }) =>
          [...of.map(({ id }) => id), kind].join(' '),
        );
        for (const one of found) seen.add(one.split(' ').at(-1)!);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
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
});
