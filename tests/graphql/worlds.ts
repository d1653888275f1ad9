import * as fc from 'fast-check';

import { addDays } from '../../src/model/days.ts';

/** Days in which entities begin and end. */
export const LENGTH = 8;
const FIRST = '1955-02-25';
export const dayAt = (index: number): string => addDays(FIRST, index);
/** All days that can matter, and one beyond on each side. */
export const calendar = Array.from({ length: LENGTH + 2 }, (_, index) => index - 1);

type Some = readonly [number | null, number | null];

/** One relationship, between entities by number. */
export interface Fact {
  readonly subject: number;
  readonly type: 'SUPPORTS' | 'CONSULTS' | 'MEMBER_OF';
  readonly object: number;
  readonly since: Some;
  readonly until: Some;
  readonly planned: boolean;
}

/** A small graph, and what is asked of it; several of them share a database, each with ids of its own. */
export interface World<Q> {
  readonly size: number;
  readonly facts: readonly Fact[];
  readonly questions: readonly Q[];
}

const period: fc.Arbitrary<Some> = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 0, max: LENGTH - 1 }))
  .chain(([a, b]) => {
    const [min, max] = [Math.min(a, b), Math.max(a, b)];
    return fc.constantFrom<Some>(
      [min, max],
      [min, min],
      [min, null],
      [null, max],
      [null, null],
      [null, null],
    );
  });

/** Entities of even number are states, the others organisations. */
export const isState = (entity: number): boolean => entity % 2 === 0;

/** Null three times out of four. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** What is listed: facts, plans, or both. */
export const plans = fc.constantFrom('EXCLUDED', 'EXCLUDED', 'INCLUDED', 'INCLUDED', 'INCLUDED', 'ONLY');
export type Plans = typeof plans extends fc.Arbitrary<infer One> ? One : never;
export const isListed = (wanted: Plans, planned: boolean): boolean =>
  wanted === 'INCLUDED' || planned === (wanted === 'ONLY');

/** Graphs of so many entities, with three questions each. */
export function worldOf<Q>(
  size: number,
  question: (entity: fc.Arbitrary<number>) => fc.Arbitrary<Q>,
): fc.Arbitrary<World<Q>> {
  const entity = fc.integer({ min: 0, max: size - 1 });
  const fact = fc
    .record({
      subject: entity,
      type: fc.constantFrom('SUPPORTS' as const, 'CONSULTS' as const, 'MEMBER_OF' as const),
      object: entity,
      since: period,
      until: period,
      planned: fc.nat({ max: 4 }).map((one) => one === 0),
    })
    .filter(
      ({ subject, type, object, since: [since], until: [, until] }) =>
        subject !== object &&
        (type !== 'MEMBER_OF' || !isState(object)) &&
        (since === null || until === null || since <= until),
    );
  return fc.record({
    size: fc.constant(size),
    facts: fc.uniqueArray(fact, {
      minLength: size - 1,
      maxLength: 3 * size,
      selector: ({ subject, type, object }) => `${subject} ${type} ${object}`,
    }),
    questions: fc.array(question(entity), { minLength: 3, maxLength: 3 }),
  });
}

export const idOf = (world: number, entity: number): string =>
  `${isState(entity) ? 'state' : 'org'}/w${world}-${entity}`;
/** Some entities share a name. */
const NAMES = 5;

const written = ([min, max]: Some): string =>
  `${min === null ? '' : dayAt(min)}..${max === null ? '' : dayAt(max)}`;

export const nameOf = (entity: number): string => `Entity ${entity % NAMES}`;

/** The graphs as one seed file. */
export function yamlOf(worlds: readonly World<unknown>[]): string {
  return JSON.stringify({
    entities: worlds.flatMap(({ size }, world) =>
      Array.from({ length: size }, (_, entity) => ({ id: idOf(world, entity), name: nameOf(entity) })),
    ),
    documents: [{ id: 'document/roll', name: 'Roll' }],
    source: 'document/roll',
    statements: worlds.flatMap(({ facts }, world) =>
      facts.map(({ subject, type, object, since, until, planned }) => ({
        claim: `${idOf(world, subject)} ${type} ${idOf(world, object)}`,
        place: 'somewhere',
        as: planned ? 'PLANNED' : 'ASSERTED',
        ...(written(since) !== '..' && { since: written(since) }),
        ...(written(until) !== '..' && { until: written(until) }),
      })),
    ),
  });
}

/** Whether a fact may hold on a day. */
export const may = ({ since: [since], until: [, until] }: Fact, day: number): boolean =>
  (since === null || since <= day) && (until === null || day <= until);
/** Whether a fact certainly holds on a day. */
export const certainly = ({ since: [, since], until: [until] }: Fact, day: number): boolean =>
  since !== null && until !== null && since <= day && day <= until;
