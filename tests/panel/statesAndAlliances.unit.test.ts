import { describe, expect, it } from 'vitest';

import { alliancePanel } from '../../src/panel/alliances.ts';
import { statePanel } from '../../src/panel/states.ts';
import { membership, days, entity, rowsOf, SOMETIME, source, world } from './data.ts';

const years = { from: 1900, until: 1900 };
const STATES = ['a', 'b', 'c', 'd'].map((name) => entity(`state/${name}`));

describe('A panel of states', () => {
  it('counts alliances, partners and organisations of each state in the system', () => {
    const memberships = {
      pact: [membership(0, ['DEFENSE']), membership(1, ['DEFENSE']), membership(2, ['CONSULTATION'])],
      entente: [membership(0, ['CONSULTATION']), membership(2, ['CONSULTATION'])],
      draft: [membership(0, ['DEFENSE'], SOMETIME), membership(3, ['DEFENSE'])],
    };
    const organizations = source({
      'org/one': [membership(0, ['DEFENSE']), membership(0, ['DEFENSE'], SOMETIME)],
      'org/two': [membership(1, ['DEFENSE'], SOMETIME)],
    });
    const rows = rowsOf(
      statePanel(world(STATES, [source(memberships)], organizations), {
        years,
        schemes: [],
        measures: false,
      }),
    );
    expect(rows[0]).toEqual({
      state: 'state/a',
      name: 'state/a',
      year: 1900,
      in_system: 1,
      major: null,
      covered: 1,
      alliances: 2,
      partners: 2,
      defense_partners: 1,
      organizations: 1,
    });
    expect(
      rows.map((row) =>
        ['alliances', 'partners', 'defense_partners', 'organizations'].map((one) => row[one]),
      ),
    ).toEqual([
      [2, 2, 1, 1],
      // In one organisation perhaps.
      [1, 1, 1, null],
      [1, 1, 0, 0],
      // Allied with one state perhaps.
      [null, null, null, 0],
    ]);
  });

  it('tells what each state is in the network of those that alliances certainly tie', () => {
    const memberships = {
      first: [membership(0, ['DEFENSE']), membership(1, ['DEFENSE'])],
      second: [membership(1, ['CONSULTATION']), membership(2, ['CONSULTATION'])],
      third: [membership(2, ['DEFENSE'], SOMETIME), membership(3, ['DEFENSE'])],
    };
    const options = { years: { from: 1900, until: 1901 }, schemes: [], measures: true };
    const data = world(STATES, [source(memberships, { covered: [{ from: 1900, until: 1900 }] })]);
    const rows = rowsOf(statePanel(data, options));
    const of = (column: string, year: number) =>
      rows.filter((row) => row['year'] === year).map((row) => row[column]);
    // Of the three pairs of others, one goes through b.
    expect(of('betweenness', 1900)).toEqual([0, 1 / 3, 0, 0]);
    expect(of('bridges', 1900)).toEqual([1, 2, 1, 0]);
    expect(of('community', 1900).at(-1)).toBe(1);
    expect(of('eigenvector', 1900)[1]).toBeCloseTo(Math.SQRT1_2, 3);
    // Nothing is computed of a year that the source doesn't cover.
    expect(of('betweenness', 1901).every((cell) => cell === null)).toBe(true);
  });

  it('tells who was a major power, in the years and of the states of which a list tells', () => {
    const states = [...STATES, entity('state/e', [days('1901-01-01', '1901-12-31')])];
    const list = source(
      {
        list: [
          membership(0, [], days('1850-01-01', '1899-12-31')),
          membership(1, []),
          membership(2, [], SOMETIME),
        ],
      },
      { covered: [{ from: 1899, until: 1900 }] },
    );
    const pact = source({ pact: [membership(0, ['DEFENSE']), membership(4, ['DEFENSE'])] });
    const rows = rowsOf(
      statePanel(world(states, [pact], undefined, list), {
        years: { from: 1899, until: 1901 },
        schemes: [],
        measures: false,
      }),
    );
    const of = (year: number) => rows.flatMap((row) => (row['year'] === year ? [row['major']] : []));
    // The alliance of the last, which isn't in the system, begins in 1900.
    expect(of(1899)).toEqual([1, 1, null, 0]);
    expect(of(1900)).toEqual([0, 1, null, 0, null]);
    expect(of(1901)).toEqual([null, null, null, null, null]);
  });

  it('has who is in the system, and who is tied to another outside of it', () => {
    const states = [
      ...STATES.slice(0, 1),
      entity('state/b', [days('1901-01-01', '1910-12-31')]),
      entity('state/c', []),
    ];
    const pact = source({ pact: [membership(0, ['DEFENSE']), membership(2, ['DEFENSE'])] }, { covered: [] });
    const other = source({}, { prefix: 'other_' });
    const rows = rowsOf(statePanel(world(states, [pact, other]), { years, schemes: [], measures: false }));
    expect(
      rows.map((row) =>
        ['state', 'in_system', 'covered', 'partners', 'other_covered', 'other_partners'].map(
          (one) => row[one],
        ),
      ),
    ).toEqual([
      ['state/a', 1, 1, 1, 1, 0],
      ['state/c', null, 1, 1, 0, null],
    ]);
  });
});

describe('A panel of alliances', () => {
  it('counts members, and those that had each obligation', () => {
    const memberships = {
      pact: [
        membership(0, ['DEFENSE', 'CONSULTATION'], days('1900-01-01', '1900-06-30')),
        membership(0, ['DEFENSE'], days('1900-07-01', '1901-12-31')),
        membership(1, ['CONSULTATION']),
        membership(2, ['DEFENSE'], SOMETIME),
      ],
      later: [membership(0, ['DEFENSE'], days('1901-01-01', '1902-12-31'))],
      club: [membership(0, []), membership(1, [])],
    };
    const other = source({ pact: [] }, { prefix: 'other_' });
    const silent = source({}, { prefix: 'silent_' });
    const panel = alliancePanel(world(STATES, [source(memberships), other, silent]), { years, schemes: [] });
    expect(rowsOf(panel)).toEqual([
      expect.objectContaining({
        alliance: 'pact',
        year: 1900,
        covered: 1,
        members: 2,
        possible_members: 3,
        defense: 1,
        offense: 0,
        neutrality: 0,
        nonaggression: 0,
        consultation: 2,
        other_covered: 1,
        other_members: 0,
        silent_covered: 0,
        silent_members: null,
        silent_defense: null,
      }),
    ]);
  });

  it('has no row of a source that has ended, and nothing of it in the rows of others', () => {
    const memberships = { pact: [membership(0, ['DEFENSE']), membership(1, ['DEFENSE'])] };
    const longer = source(memberships, { prefix: 'longer_', told: { from: 1900, until: 1911 } });
    const panel = alliancePanel(world(STATES, [source(memberships), longer]), {
      years: { from: 1910, until: 1912 },
      schemes: [],
    });
    expect(
      rowsOf(panel).map((row) => [row['year'], row['covered'], row['members'], row['longer_members']]),
    ).toEqual([
      [1910, 1, 2, 2],
      [1911, 0, null, 2],
    ]);
  });
});
