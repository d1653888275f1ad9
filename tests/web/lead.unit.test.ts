import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inForceOn } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { byWeight, leadOf, lifelinesOf } from '../../web/explore/entity/best.ts';

const YEARS = ['1940', '1950', '1960', '1970', '1980'];
const day = fc.constantFrom(...YEARS.map((year) => `${year}-01-01`));
const maybe = fc.option(day);
const bounds: fc.Arbitrary<Bounds> = fc
  .record({ sinceMin: maybe, sinceMax: maybe, untilMin: maybe, untilMax: maybe })
  .filter(({ sinceMin, sinceMax, untilMin, untilMax }) => {
    const known = [sinceMin, sinceMax, untilMin, untilMax].filter((one) => one !== null);
    return known.every((one, index) => index === 0 || known[index - 1]! <= one);
  });

const PAGE = 'org/league';
const fact = (dates: fc.Arbitrary<Bounds>) =>
  fc
    .record({
      dates,
      number: fc.integer({ min: 0, max: 5 }),
      type: fc.constantFrom('MEMBER_OF', 'PARTNER_OF', 'PART_OF', 'HOSTS'),
      isSubject: fc.boolean(),
      planned: fc.boolean(),
      sources: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ number, type, isSubject, ...rest }) => {
      const node = { id: `org/other-${number}`, kind: 'ORGANIZATION', name: `Other ${number}` };
      return {
        node,
        relationship: {
          id: `relationship/${number} ${type} ${isSubject} ${JSON.stringify(rest)}`,
          type,
          role: null,
          subject: { id: isSubject ? PAGE : node.id },
          obligations: [],
          sentence: '',
          ...rest,
        },
      };
    }) as fc.Arbitrary<any>;

const TODAY = '1975-01-01';
const entity = { id: PAGE, kind: 'ORGANIZATION' as const, name: 'The League' };
const UNKNOWN = { sinceMin: null, sinceMax: null, untilMin: null, untilMax: null };
const shown = { today: TODAY, bound: undefined, open: new Set<string>() };
const dating = (id: string, dates: Bounds) => ({
  id,
  modality: 'ASSERTED' as const,
  rank: 'NORMAL' as const,
  sources: 1,
  dates,
});

describe('the paragraph at the top of a page', () => {
  it('names only what is certain on the day, is no plan and isn’t disputed', () => {
    fc.assert(
      fc.property(fc.array(fact(bounds)), fc.option(day, { nil: undefined }), (facts, on) => {
        const weighed = facts.toSorted(byWeight);
        const open = new Set(['HOSTS org/league org/other-1', 'MEMBER_OF org/other-2 org/league']);
        const told = leadOf({ ...entity, dates: UNKNOWN }, weighed, [], { ...shown, open, day: on });
        for (const { node, text } of told.filter((sentence) => sentence.node !== undefined)) {
          const certain = facts.filter(
            ({ node: other, relationship: { dates, planned } }) =>
              other.id === node!.id &&
              !planned &&
              (on === undefined
                ? dates.sinceMax !== null && dates.sinceMax <= TODAY
                : inForceOn(on, dates) === 'YES'),
          );
          expect(certain.length).toBeGreaterThan(0);
          expect(text).toContain(node!.name);
          expect(text).not.toMatch(/host(?:s|ed) Other 1\b/);
        }
        const members = facts.filter(
          ({ relationship: { type, subject, planned, dates } }) =>
            type === 'MEMBER_OF' &&
            subject.id !== PAGE &&
            !planned &&
            (on === undefined || inForceOn(on, dates) !== 'NO'),
        );
        const certain = members.filter(
          ({ node: { id }, relationship: { dates } }) =>
            id !== 'org/other-2' &&
            (on === undefined
              ? dates.sinceMax !== null && dates.sinceMax <= TODAY
              : inForceOn(on, dates) === 'YES'),
        );
        const size = (some: typeof facts) => new Set(some.map(({ node }) => node.id)).size;
        const [, least, counted] =
          told.map(({ text }) => /(at least )?(\d+) members?\b/.exec(text)).find(Boolean) ?? [];
        expect(Number(counted ?? 0)).toBe(size(certain));
        expect(least !== undefined).toBe(counted !== undefined && size(members) > size(certain));
      }),
    );
  });

  it('says how many defend each other', () => {
    const lead = (on: string | undefined, bound: number) =>
      leadOf({ ...entity, dates: UNKNOWN }, [], [], { ...shown, day: on, bound }).map(({ text }) => text);
    expect(lead(undefined, 30)).toEqual(['The League has had mutual defence obligations with 30 states.']);
    expect(lead('1960-01-01', 1)).toEqual(['The League had mutual defence obligations with 1 state.']);
    expect(lead(TODAY, 2)).toEqual(['The League has mutual defence obligations with 2 states.']);
    expect(lead(TODAY, 0)).toEqual([]);
  });

  it('has a sentence for each period that sources tell apart, and for none that is over', () => {
    const periods = [
      dating('a', {
        sinceMin: '1950-01-01',
        sinceMax: '1950-01-01',
        untilMin: '1960-12-31',
        untilMax: '1960-12-31',
      }),
      dating('b', { sinceMin: '1970-01-01', sinceMax: '1970-01-01', untilMin: null, untilMax: null }),
      dating('c', { sinceMin: null, sinceMax: '1955-06-01', untilMin: '1955-06-01', untilMax: null }),
    ];
    const whole = { sinceMin: '1950-01-01', sinceMax: '1950-01-01', untilMin: '1970-01-01', untilMax: null };
    const lead = (on: string | undefined, open = shown.open) =>
      leadOf({ ...entity, dates: whole }, [], periods, { ...shown, open, day: on }).map(({ text }) => text);
    expect(lead(undefined)).toEqual([
      'The League existed from 1 January 1950 until 31 December 1960.',
      'It has existed since 1 January 1970.',
    ]);
    expect(lead('1955-01-01')).toEqual(['The League existed from 1 January 1950 until 31 December 1960.']);
    expect(lead('1965-01-01')).toEqual([]);
    expect(lead(undefined, new Set(['b']))).toEqual(['Sources disagree on the dates of The League.']);
  });
});

describe('the lifelines', () => {
  it('are of what lasted and has dates, each fact once, in the order of beginning', () => {
    fc.assert(
      fc.property(fc.array(fact(bounds)), (facts) => {
        const lines = lifelinesOf(facts.toSorted(byWeight));
        const drawn = lines.flatMap((line) => line.facts);
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const { relationship } of drawn) {
          expect(relationship.planned).toBe(false);
          expect(relationship.dates.sinceMin ?? relationship.dates.sinceMax).not.toBeNull();
        }
        const begins = lines.map(
          ({ facts: [first] }) => first!.relationship.dates.sinceMin ?? first!.relationship.dates.sinceMax!,
        );
        expect(begins).toEqual(begins.toSorted());
      }),
    );
  });
});
