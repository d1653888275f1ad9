import { describe, expect, it } from 'vitest';

import { alliancePanel } from '../../src/panel/alliances.ts';
import { statePanel } from '../../src/panel/states.ts';
import { bond, days, entity, rowsOf, SOMETIME, source, world } from './data.ts';

const years = { from: 1900, until: 1900 };
const STATES = ['a', 'b', 'c', 'd'].map((name) => entity(`state/${name}`));

describe('A panel of states', () => {
  it('counts alliances, partners and organisations of each state in the system', () => {
    const bonds = {
      pact: [bond(0, ['DEFENSE']), bond(1, ['DEFENSE']), bond(2, ['CONSULTATION'])],
      entente: [bond(0, ['CONSULTATION']), bond(2, ['CONSULTATION'])],
      draft: [bond(0, ['DEFENSE'], SOMETIME), bond(3, ['DEFENSE'])],
    };
    const organizations = source({
      'org/one': [bond(0, ['DEFENSE']), bond(0, ['DEFENSE'], SOMETIME)],
      'org/two': [bond(1, ['DEFENSE'], SOMETIME)],
    });
    const rows = rowsOf(statePanel(world(STATES, [source(bonds)], organizations), { years, schemes: [] }));
    expect(rows[0]).toEqual({
      state: 'state/a',
      name: 'state/a',
      year: 1900,
      in_system: 1,
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

  it('has who is in the system, and who is tied to another outside of it', () => {
    const states = [
      ...STATES.slice(0, 1),
      entity('state/b', [days('1901-01-01', '1910-12-31')]),
      entity('state/c', []),
    ];
    const pact = source({ pact: [bond(0, ['DEFENSE']), bond(2, ['DEFENSE'])] }, { covered: [] });
    const rows = rowsOf(statePanel(world(states, [pact]), { years, schemes: [] }));
    expect(rows.map((row) => [row['state'], row['in_system'], row['covered'], row['partners']])).toEqual([
      ['state/a', 1, 1, 1],
      ['state/c', null, 1, 1],
    ]);
  });
});

describe('A panel of alliances', () => {
  it('counts members, and those that had each obligation', () => {
    const bonds = {
      pact: [
        bond(0, ['DEFENSE', 'CONSULTATION'], days('1900-01-01', '1900-06-30')),
        bond(0, ['DEFENSE'], days('1900-07-01', '1901-12-31')),
        bond(1, ['CONSULTATION']),
        bond(2, ['DEFENSE'], SOMETIME),
      ],
      later: [bond(0, ['DEFENSE'], days('1901-01-01', '1902-12-31'))],
      club: [bond(0, []), bond(1, [])],
    };
    const other = source({ pact: [] }, { prefix: 'other_' });
    const silent = source({}, { prefix: 'silent_' });
    const panel = alliancePanel(world(STATES, [source(bonds), other, silent]), { years, schemes: [] });
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
});
