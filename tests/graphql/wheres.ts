import * as fc from 'fast-check';

import { plans } from './worlds.ts';

/** Conditions as a request gives them. */
export type Where = Record<string, any>;

/** What random conditions speak of. */
export const STATES = ['alba', 'birma', 'ceylon', 'dalia', 'elbe', 'fulda', 'gotha', 'horn'].map(
  (name) => `state/${name}`,
);
export const BODIES = ['org/league', 'org/union', 'org/staff'];
export const DAYS = ['1949-12-31', '1950-06-01', '1955-05-05', '1960-01-01', '1975-01-01'];

export const dayWhere = fc.oneof(
  fc.constantFrom(...DAYS).map((on) => ({ on })),
  fc.subarray(DAYS, { minLength: 2, maxLength: 2 }).map(([from, to]) => ({ from, to })),
  fc.constantFrom(...DAYS).map((from) => ({ from })),
  fc.constantFrom(...DAYS).map((to) => ({ to })),
);
const counts = fc.constantFrom<Where>(
  {},
  {},
  { none: true },
  { count: { atLeast: 2 } },
  { count: { atMost: 1 } },
  { count: { atLeast: 1, atMost: 2 } },
  { count: { atMost: 0 } },
);
const on = fc.constantFrom<Where>({}, {}, { on: null }, { on: '1955-05-05' });
export const leaf: fc.Arbitrary<Where> = fc.oneof(
  fc.subarray(['STATE', 'ORGANIZATION', 'TREATY'], { minLength: 1 }).map((kinds) => ({ kinds })),
  fc.subarray([...STATES, ...BODIES], { minLength: 1, maxLength: 5 }).map((ids) => ({ ids })),
  fc
    .constantFrom('MYANMAR', 'alb', 'union', '')
    .map((nameContains) => ({ nameContains: nameContains || 'a' })),
  fc.constantFrom('myánmar', 'Alba').map((name) => ({ name })),
  fc.constant({ source: 'document/atlas' }),
  fc
    .tuple(fc.constantFrom('began', 'ended', 'existed'), dayWhere)
    .map(([name, range]) => ({ [name]: range })),
);
const relationshipWhere: fc.Arbitrary<Where> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<Where>(
    { role: 'observer' },
    { obligations: ['DEFENSE'] },
    { source: 'document/atlas' },
    { ranks: ['PREFERRED'] },
  ),
  fc.tuple(fc.constantFrom('began', 'ended'), dayWhere).map(([name, range]) => ({ [name]: range })),
);
const quantity = fc
  .tuple(fc.constantFrom<Where>({ atLeast: 60 }, { atMost: 95 }, { atLeast: 20, atMost: 200 }), on)
  .map(([size, when]) => ({ quantity: { ...size, ...when } }));
export const step = (node: fc.Arbitrary<Where>): fc.Arbitrary<Where> =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom<Where>(
          { predicates: ['PARTY_TO'] },
          { predicates: ['MEMBER_OF'], end: 'SUBJECT' },
          { predicates: ['MEMBER_OF'], end: 'OBJECT' },
          { predicates: ['PARTY_TO', 'MEMBER_OF'], end: 'SUBJECT' },
          { predicates: [] },
          { predicates: ['COOPERATES_WITH'] },
          { predicates: ['COOPERATES_WITH', 'PARTY_TO'] },
          { predicates: ['COOPERATES_WITH'], end: 'OBJECT' },
          { predicates: ['MEMBER_OF', 'COOPERATES_WITH'], end: 'SUBJECT' },
          { predicates: ['MEMBER_OF', 'COOPERATES_WITH'], end: 'OBJECT' },
          {},
          { end: 'SUBJECT' },
          { end: 'OBJECT' },
        ),
        on,
        relationshipWhere,
        fc.option(plans, { nil: undefined }),
        fc.option(node, { nil: undefined }),
        counts,
      )
      // Of what never obliges, no obligations are asked: that is refused.
      .filter(([which, , relation]) => {
        const obliges = (name: string): boolean => name !== 'COOPERATES_WITH';
        const { predicates = [] } = which;
        return relation['obligations'] === undefined || predicates.length === 0 || predicates.some(obliges);
      })
      .map(([which, when, relation, also, far, count]) => ({
        related: [
          {
            ...which,
            ...when,
            relationship: { ...relation, ...(also && { plans: also }) },
            ...(far && { node: far }),
            ...count,
          },
        ],
      })),
    fc
      .tuple(fc.constantFrom('SUBJECT', 'OBJECT'), on, quantity, counts)
      .map(([end, when, relation, count]) => ({
        related: [{ predicates: ['STATIONS_TROOPS_IN'], end, ...when, relationship: relation, ...count }],
      })),
    fc
      .tuple(
        fc.constantFrom<Where>({}, { obligations: ['DEFENSE'] }),
        on,
        fc.option(leaf, { nil: undefined }),
        counts,
      )
      .map(([owed, when, far, count]) => ({
        allies: [{ ...owed, ...when, ...(far && { node: far }), ...count }],
      })),
  );
// Of kinds that can't be at an end of a predicate, nothing is asked: that is refused.
const oneStep = fc.oneof(leaf, step(leaf.filter((one) => one['kinds'] === undefined)));
export const combined: fc.Arbitrary<Where> = fc.oneof(
  oneStep,
  oneStep.map((one) => ({ not: one })),
  fc.tuple(oneStep, oneStep).map((some) => ({ or: some })),
  fc.tuple(oneStep, oneStep).map(([one, other]) => ({ and: [one, { not: other }] })),
);
