import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../src/model/days.ts';
import type { Bounds, InForce } from '../../src/model/days.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';

const FIRST = '1955-02-25';
/** A fortnight that crosses the end of a month; the calendar goes on a little on both sides. */
const LENGTH = 14;
const BEYOND = 3;
const dayAt = (index: number): string => addDays(FIRST, index);
const calendar = Array.from({ length: LENGTH + 2 * BEYOND }, (_, index) => index - BEYOND);

/** Two days, either left out. */
const period = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 0, max: LENGTH - 1 }))
  .chain(([a, b]) => {
    const [min, max] = [Math.min(a, b), Math.max(a, b)];
    return fc.constantFrom<[number | null, number | null]>(
      [min, max],
      [min, min],
      [min, null],
      [null, max],
      [null, null],
    );
  });

interface Reported {
  readonly since: readonly [number | null, number | null];
  readonly until: readonly [number | null, number | null];
}

/** A beginning and an end that can be: on some day it had begun and hadn't ended. */
const reported = fc
  .record({ since: period, until: period })
  .filter(({ since, until }) => intervals({ since, until }).length > 0);

const before = calendar[0]! - 1;
const after = calendar.at(-1)! + 1;

/** Every beginning and every end that fits: day by day, by trying all of them, and one beyond on each side. */
function pairs({ since, until }: Reported): [from: number, to: number][] {
  const days = [before, ...calendar, after];
  const fitting = ([min, max]: readonly [number | null, number | null]): number[] =>
    days.filter((day) => (min === null || day >= min) && (max === null || day <= max));
  return fitting(since).flatMap((from) => fitting(until).map((to): [number, number] => [from, to]));
}

/** Those of which the end doesn't lie before the beginning. */
function intervals(one: Reported): [from: number, to: number][] {
  return pairs(one).filter(([from, to]) => from <= to);
}

/** Of a beginning and an end that are known each for itself: neither is guessed from the other. */
function byTrying(one: Reported, day: number): InForce {
  const holds = pairs(one).map(([from, to]) => from <= day && day <= to);
  if (holds.every(Boolean)) return 'YES';
  return holds.some(Boolean) ? 'UNKNOWN' : 'NO';
}

const written = ([min, max]: readonly [number | null, number | null]): string =>
  `${min === null ? '' : dayAt(min)}..${max === null ? '' : dayAt(max)}`;

function world(all: readonly Reported[]): string {
  return JSON.stringify({
    entities: [
      { id: 'org/league', name: 'League' },
      ...all.map((_, index) => ({ id: `state/s${index}`, name: `State ${index}` })),
    ],
    documents: [{ id: 'document/roll', name: 'Roll' }],
    source: 'document/roll',
    statements: all.map(({ since, until }, index) => ({
      claim: `state/s${index} MEMBER_OF org/league`,
      place: `row ${index}`,
      ...(written(since) !== '..' && { since: written(since) }),
      ...(written(until) !== '..' && { until: written(until) }),
    })),
  });
}

/** What is shown of each relationship, and which are listed on each day, by the state. */
async function answer(): Promise<any> {
  const days = calendar.map((index) => [`d${index + BEYOND}`, dayAt(index)] as const);
  const { data, errors, statements } = await ask(`{
    entity(id: "org/league") {
      relationships(first: 100) {
        edges {
          node { id }
          relationship {
            dates { sinceMin sinceMax untilMin untilMax }
            ${days.map(([key, day]) => `${key}: inForce(on: "${day}")`).join(' ')}
          }
        }
      }
      ${days
        .map(
          ([key, day]) => `
        ${key}: relationships(first: 100, asOf: "${day}") { totalCount nodes { id } }
        ${key}c: relationships(first: 100, asOf: "${day}", certain: true) { totalCount nodes { id } }`,
        )
        .join('')}
    }
  }`);
  expect(errors).toEqual([]);
  // The bounds, all days, and the certain ones with a statement each, and the entity itself; and a count for each.
  expect(statements.map((names) => names.length)).toEqual([4, 2]);
  return data.entity;
}

const ids = (connection: any): string[] => connection.nodes.map(({ id }: any) => id).toSorted();

describe('Whether something was in force on a day', () => {
  it(
    'is told as a calendar tells that tries every beginning with every end',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(reported, { minLength: 30, maxLength: 60 }), async (all) => {
          await emptyGraph();
          await given(world(all));
          const entity = await answer();
          const shown = new Map<string, any>(
            entity.relationships.edges.map(({ node, relationship }: any) => [node.id, relationship]),
          );
          expect([...shown.keys()].toSorted()).toEqual(all.map((_, index) => `state/s${index}`).toSorted());
          for (const day of calendar) {
            const key = `d${day + BEYOND}`;
            const truths = all.map((one, index) => [`state/s${index}`, byTrying(one, day)] as const);
            const listed = new Set(ids(entity[key]));
            const certain = new Set(ids(entity[`${key}c`]));
            // On each day the three ways to ask agree with each other …
            expect([...certain.difference(listed)]).toEqual([]);
            for (const [id] of truths) {
              const said = certain.has(id) ? 'YES' : listed.has(id) ? 'UNKNOWN' : 'NO';
              expect([id, key, shown.get(id)[key]]).toEqual([id, key, said]);
            }
            // … and with the calendar.
            expect(truths.map(([id]) => [id, shown.get(id)[key]])).toEqual(truths);
            for (const [index, [, truth]] of truths.entries()) {
              // Nor is anything told that no interval bears out.
              const holds = intervals(all[index]!).map(([from, to]) => from <= day && day <= to);
              expect(truth === 'NO').toBe(!holds.some(Boolean));
              expect(truth === 'YES' && !holds.every(Boolean)).toBe(false);
            }
            expect(entity[key].totalCount).toBe(listed.size);
            expect(entity[`${key}c`].totalCount).toBe(certain.size);
          }
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
  );

  it('is told of each day by the bounds that are shown', async () => {
    const all: Reported[] = [
      { since: [2, 4], until: [6, 8] },
      { since: [2, null], until: [null, 8] },
      { since: [null, null], until: [null, null] },
      { since: [5, 5], until: [5, 5] },
    ];
    await emptyGraph();
    await given(world(all));
    const entity = await answer();
    const bounds = entity.relationships.edges.map(({ relationship }: any): Bounds => relationship.dates);
    expect(bounds).toEqual([
      { sinceMin: dayAt(2), sinceMax: dayAt(4), untilMin: dayAt(6), untilMax: dayAt(8) },
      { sinceMin: dayAt(2), sinceMax: null, untilMin: null, untilMax: dayAt(8) },
      { sinceMin: null, sinceMax: null, untilMin: null, untilMax: null },
      { sinceMin: dayAt(5), sinceMax: dayAt(5), untilMin: dayAt(5), untilMax: dayAt(5) },
    ]);
    const row = (index: number): string =>
      calendar.map((day) => entity.relationships.edges[index].relationship[`d${day + BEYOND}`][0]).join('');
    expect([0, 1, 2, 3].map(row)).toEqual([
      'NNNNNUUYYYUUNNNNNNNN',
      'NNNNNUUUUUUUNNNNNNNN',
      'UUUUUUUUUUUUUUUUUUUU',
      'NNNNNNNNYNNNNNNNNNNN',
    ]);
  });
});
