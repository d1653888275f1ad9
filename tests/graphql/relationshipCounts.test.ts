import { beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { ask } from '../setup/graph.ts';

const ENTITIES = ['state/belgium', 'state/united-states', 'org/nato', 'person/jens-stoltenberg'];
const DAYS = [null, '1850-01-01', '1955-06-01', '2021-02-04'];

beforeAll(seedGraph, 120_000);

describe('relationshipCounts', () => {
  it.each(DAYS)(
    'are as many as each list has, without plans, with them, and of plans alone: %s',
    async (day) => {
      let undated = 0;
      for (const plans of ['EXCLUDED', 'INCLUDED', 'ONLY']) {
        for (const id of ENTITIES) {
          const { data, errors } = await ask(
            `query ($id: ID!, $day: LocalDate) { entity(id: $id) {
            relationshipCounts(asOf: $day, plans: ${plans}) { type planned end count undated }
            relationships(asOf: $day, relationship: { plans: ${plans} }) { totalCount }
          } }`,
            { id, day },
          );
          expect(errors).toEqual([]);
          const { relationshipCounts: counts, relationships } = data.entity;
          expect(sum(counts, 'count')).toBe(relationships.totalCount);
          undated += sum(counts, 'undated');
          const groups = Map.groupBy(counts as any[], ({ type, end }) => `${type} ${end}`);
          for (const [group, both] of groups) {
            const [type, end] = group.split(' ');
            const lists = await ask(
              `query ($id: ID!, $day: LocalDate, $type: Predicate!, $end: RelationshipEnd!) { entity(id: $id) {
              all: relationships(types: [$type], end: $end, asOf: $day, relationship: { plans: ${plans} }) { totalCount }
              dated: relationships(types: [$type], end: $end, asOf: $day, relationship: { dated: true, plans: ${plans} }) { totalCount }
              undated: relationships(types: [$type], end: $end, asOf: $day, relationship: { dated: false, plans: ${plans} }, first: 100) {
                totalCount
                edges { relationship { subject { id } object { id } dates { sinceMin } } }
              }
            } }`,
              { id, day, type, end },
            );
            expect(lists.errors).toEqual([]);
            const { all, dated, undated: without } = lists.data.entity;
            expect(all.totalCount).toBe(sum(both, 'count'));
            if (day === null) continue;
            expect(without.totalCount).toBe(sum(both, 'undated'));
            expect(dated.totalCount).toBe(all.totalCount - without.totalCount);
            for (const { relationship } of without.edges) {
              expect(relationship[end === 'SUBJECT' ? 'subject' : 'object'].id).toBe(id);
              expect(relationship.dates.sinceMin).toBeNull();
            }
          }
        }
      }
      expect(undated > 0).toBe(day !== null);
    },
  );

  it('of however many entities are one statement', async () => {
    const { data, statements } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { relationshipCounts { type count } } } }',
      { ids: ENTITIES },
    );
    expect(data.nodes).toHaveLength(ENTITIES.length);
    expect(statements).toEqual([['entityById'], ['relationshipCountsByType']]);
  });
});

function sum(counts: readonly any[], key: 'count' | 'undated'): number {
  return counts.reduce((all, one) => all + one[key], 0);
}
