import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

const WORLD = JSON.stringify({
  entities: [
    { id: 'org/league', name: 'the League' },
    { id: 'state/alpha', name: 'Alpha' },
  ],
  documents: [{ id: 'document/roll', name: 'Roll' }],
  source: 'document/roll',
  statements: [{ claim: 'state/alpha MEMBER_OF org/league', since: '1950', place: 'row 1' }],
});

const sentence = (from: string) =>
  ask(`{ entity(id: "org/league") { relationships { edges { relationship { sentence${from} } } } } }`);

describe('Relationship.sentence', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it.each([
    ['', 'Alpha has been a member of the League since 1950.'],
    ['(from: null)', 'Alpha has been a member of the League since 1950.'],
    ['(from: "state/alpha")', 'Alpha has been a member of the League since 1950.'],
    ['(from: "org/league")', 'Alpha has been a member of the League since 1950.'],
  ])('begins with the entity that is asked for%s', async (from, expected) => {
    const { data, errors } = await sentence(from);
    expect(errors).toEqual([]);
    expect(data.entity.relationships.edges[0].relationship.sentence).toBe(expected);
  });

  it('refuses an entity that is at neither end', async () => {
    const { errors } = await sentence('(from: "state/beta")');
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'from is the subject (state/alpha) or the object (org/league); received state/beta',
      },
    ]);
  });
});
