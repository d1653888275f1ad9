import { describe, expect, it } from 'vitest';

import { dyadPanel } from '../../src/panel/dyads.ts';
import { membership, days, entity, rowsOf, SOMETIME, source, world } from './data.ts';

const OPTIONS = {
  years: { from: 1900, until: 1900 },
  schemes: [],
  directed: false,
  allPairs: true,
  sScores: true,
};

/** S of each pair in 1900, among states a, b, c …, rounded to millionths. */
function scoresOf(states: number, memberships: Parameters<typeof source>[0]): Record<string, number | null> {
  const entities = ['a', 'b', 'c', 'd'].slice(0, states).map((name) => entity(`state/${name}`));
  const rows = rowsOf(dyadPanel(world(entities, [source(memberships)]), OPTIONS));
  return Object.fromEntries(
    rows.map(({ a, b, s_score: score }) => [
      `${(a as string).at(-1)}${(b as string).at(-1)}`,
      Math.round((score as number) * 1e6) / 1e6,
    ]),
  );
}

describe('S of two portfolios', () => {
  it('is 1 for those who have the same allies, and -1 for those who differ as much as they can', () => {
    // Portfolios: a and b (3, 3, 0), c (0, 0, 3). Of a and c: 1 - 2 * 9 / 9.
    expect(scoresOf(3, { pact: [membership(0, ['DEFENSE']), membership(1, ['DEFENSE'])] })).toEqual({
      ab: 1,
      ac: -1,
      bc: -1,
    });
  });

  it('counts each state as its own ally: without any alliance, two states differ by themselves alone', () => {
    // (3, 0, 0, 0) and (0, 3, 0, 0): 1 - 2 * 6 / 12.
    expect(scoresOf(4, {})).toEqual({ ab: 0, ac: 0, ad: 0, bc: 0, bd: 0, cd: 0 });
  });

  it('takes the closest obligation of a pair, from defence to consultation', () => {
    // a (3, 3, 2, 1), b (3, 3, 0, 0), c (2, 0, 3, 0), d (1, 0, 0, 3).
    const scores = scoresOf(4, {
      pact: [membership(0, ['DEFENSE', 'CONSULTATION']), membership(1, ['DEFENSE', 'CONSULTATION'])],
      promise: [
        membership(0, ['NONAGGRESSION', 'CONSULTATION']),
        membership(2, ['NONAGGRESSION', 'CONSULTATION']),
      ],
      entente: [membership(0, ['CONSULTATION']), membership(3, ['CONSULTATION'])],
    });
    expect(scores).toEqual({
      ab: 0.5, // 0 + 0 + 2 + 1 = 3 of 12
      ac: 0, // 1 + 3 + 1 + 1 = 6
      ad: -0.5, // 2 + 3 + 2 + 2 = 9
      bc: -0.166667, // 1 + 3 + 3 + 0 = 7
      bd: -0.333333, // 2 + 3 + 0 + 3 = 8
      cd: -0.166667, // 1 + 0 + 3 + 3 = 7
    });
  });

  it('counts an alliance only if both owe it, and if that is certain', () => {
    const sure = membership(0, ['DEFENSE']);
    expect(scoresOf(2, { pact: [sure, membership(1, ['OFFENSE'])] })).toEqual({ ab: -1 });
    expect(scoresOf(2, { pact: [sure, membership(1, ['DEFENSE'], SOMETIME)] })).toEqual({ ab: -1 });
    expect(scoresOf(2, { pact: [sure, membership(1, ['DEFENSE'])] })).toEqual({ ab: 1 });
  });

  it('is the same in a directed panel: what both owe, not what one does', () => {
    const memberships = [
      membership(0, ['DEFENSE', 'CONSULTATION']),
      membership(1, ['OFFENSE', 'CONSULTATION']),
    ];
    const data = world([entity('state/a'), entity('state/b')], [source({ pact: memberships })]);
    // (3, 1) and (1, 3): 1 - 2 * 4 / 6.
    const score = expect.closeTo(-1 / 3);
    expect(rowsOf(dyadPanel(data, { ...OPTIONS, directed: true }))).toMatchObject([
      { a: 'state/a', b: 'state/b', defense: 1, offense: 0, s_score: score },
      { a: 'state/b', b: 'state/a', defense: 0, offense: 1, s_score: score },
    ]);
  });

  it('leaves out who is not in the system, and years that no data set covers', () => {
    const states = [
      entity('state/a'),
      entity('state/b'),
      entity('state/c', [days('1950-01-01', '1960-12-31')]),
    ];
    const memberships = { pact: [membership(0, ['DEFENSE']), membership(2, ['DEFENSE'])] };
    const panel = (from: number, until: number) =>
      rowsOf(
        dyadPanel(world(states, [source(memberships)]), {
          ...OPTIONS,
          years: { from, until },
          directed: true,
        }),
      );
    expect(panel(1900, 1900)).toMatchObject([
      { a: 'state/a', b: 'state/b', s_score: -1 },
      { a: 'state/b', b: 'state/a', s_score: -1 },
    ]);
    expect(panel(1955, 1955).map((row) => row['s_score'])).toEqual([null, null, null, null, null, null]);
  });
});
