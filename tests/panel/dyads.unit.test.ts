import { describe, expect, it } from 'vitest';

import { dyadPanel } from '../../src/panel/dyads.ts';
import type { DyadOptions } from '../../src/panel/dyads.ts';
import type { PanelData } from '../../src/panel/PanelData.ts';
import { ALWAYS, membership, days, entity, rowsOf, SOMETIME, source, world } from './data.ts';

const A = entity('state/a', [ALWAYS], [{ scheme: 'cow', value: '1', ...ALWAYS }]);
const [B, C] = [entity('state/b'), entity('state/c')];

function panel(data: PanelData, options: Partial<DyadOptions> = {}): Record<string, unknown>[] {
  const years = { from: 1900, until: 1900 };
  return rowsOf(
    dyadPanel(data, {
      years,
      schemes: [],
      directed: false,
      allPairs: false,
      sScores: false,
      ...options,
    }),
  );
}

/** The pairs of a panel in short. */
function pairsOf(rows: readonly Record<string, unknown>[]): string[] {
  return rows.map(({ a, b, year }) => `${(a as string).at(-1)}${(b as string).at(-1)} ${year as number}`);
}

describe('A panel of dyads', () => {
  it('has a row for each pair and year in which something ties the two', () => {
    const data = world(
      [A, B, C],
      [
        source({
          pact: [
            membership(0, ['DEFENSE', 'CONSULTATION']),
            membership(1, ['DEFENSE'], days('1902-05-01', '1903-05-01')),
          ],
          entente: [
            membership(0, ['CONSULTATION']),
            membership(1, ['CONSULTATION'], days('1903-12-31', '1904-01-01')),
          ],
        }),
      ],
    );
    const rows = panel(data, { years: { from: 1900, until: 1910 } });
    expect(pairsOf(rows)).toEqual(['ab 1902', 'ab 1903', 'ab 1904']);
    expect(rows[1]).toEqual({
      a: 'state/a',
      b: 'state/b',
      year: 1903,
      in_system: 1,
      covered: 1,
      defense: 1,
      offense: 0,
      neutrality: 0,
      nonaggression: 0,
      consultation: 1,
      alliances: 2,
      organizations: null,
    });
    expect(rows[2]).toMatchObject({ defense: 0, consultation: 1, alliances: 1 });
  });

  it('has what the first owes the second, if it is directed', () => {
    const data = world(
      [A, B, C],
      [
        source({
          guarantee: [membership(0, ['DEFENSE']), membership(1, ['CONSULTATION']), membership(2, [])],
        }),
      ],
    );
    expect(panel(data)).toEqual([]);
    const rows = panel(data, { directed: true });
    expect(pairsOf(rows)).toEqual(['ab 1900', 'ac 1900', 'ba 1900', 'bc 1900']);
    expect(rows.map(({ defense, consultation }) => [defense, consultation])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  it('has all pairs of those in the system, if they are asked for', () => {
    const late = entity('state/c', [days('1900-12-31', '1910-12-31')]);
    const outside = entity('state/d', []);
    const data = world(
      [A, B, late, outside],
      [
        source({ pact: [membership(0, ['DEFENSE']), membership(3, ['DEFENSE'])] }),
        source({}, { prefix: 'other_' }),
      ],
    );
    const years = { from: 1899, until: 1900 };
    expect(pairsOf(panel(data, { years, allPairs: true }))).toEqual([
      'ab 1899',
      'ab 1900',
      'ac 1900',
      'bc 1900',
    ]);
    // A data set speaks by its silence of states in the system alone.
    const row = {
      a: 'state/a',
      b: 'state/d',
      in_system: null,
      defense: 1,
      other_covered: 0,
      other_defense: null,
    };
    expect(panel(data, { years })).toMatchObject([row, row]);
  });

  it('keeps zero, unknown and what no source covers apart', () => {
    const [first, second] = [
      source(
        { pact: [membership(0, ['DEFENSE']), membership(1, ['DEFENSE'], SOMETIME)] },
        { prefix: 'first_' },
      ),
      source(
        { pact: [membership(0, ['OFFENSE']), membership(2, ['OFFENSE'])] },
        { prefix: 'text_', covered: [] },
      ),
    ];
    const data = world([A, B, C], [first, second]);
    const cells = (rows: readonly Record<string, unknown>[]) =>
      rows.map((row) =>
        ['first', 'text'].map((one) =>
          ['covered', 'defense', 'offense', 'alliances'].map((column) => row[`${one}_${column}`]),
        ),
      );
    expect(cells(panel(data, { allPairs: true }))).toEqual([
      // It isn't ruled out that a and b had a pact. The text doesn't speak of them.
      [
        [1, null, 0, null],
        [0, null, null, null],
      ],
      // Of a and c the text speaks. The data set does too, by its silence.
      [
        [1, 0, 0, 0],
        [1, 0, 1, 1],
      ],
      [
        [1, 0, 0, 0],
        [0, null, null, null],
      ],
    ]);
    // Both sources end in 1910.
    expect(panel(data, { years: { from: 1911, until: 1911 } })).toEqual([]);
    expect(cells(panel(data, { years: { from: 1911, until: 1911 }, allPairs: true }))[1]).toEqual([
      [0, null, null, null],
      [0, null, null, null],
    ]);
  });

  it('counts an alliance once for a pair, and the organisations that both were in on the same day', () => {
    const halves = [
      membership(0, ['DEFENSE'], days('1900-01-01', '1900-06-30')),
      membership(0, ['DEFENSE'], days('1900-07-01', '1901-12-31')),
    ];
    const organizations = source({
      'org/one': [membership(0, ['DEFENSE']), membership(1, ['DEFENSE'])],
      'org/two': [membership(0, ['DEFENSE']), membership(2, ['DEFENSE'])],
      'org/three': [
        membership(0, ['DEFENSE'], days('1900-01-01', '1900-03-01')),
        membership(1, ['DEFENSE'], days('1900-03-02', '1900-12-31')),
      ],
    });
    const data = world([A, B], [source({ pact: [...halves, membership(1, ['DEFENSE'])] })], organizations);
    expect(panel(data)).toMatchObject([{ alliances: 1, organizations: 1 }]);
  });

  it('names each state by the last code that it had when the year ended, or when it did', () => {
    const code = (value: string, from: string, until: string) => ({
      scheme: 'cow',
      value,
      ...days(from, until),
    });
    const changing = entity(
      'state/a',
      [days('1800-01-01', '1905-06-30')],
      [
        code('260', '1800-01-01', '1903-10-02'),
        code('255', '1903-10-03', '1905-06-30'),
        code('200', '1904-05-01', '1904-12-31'),
      ],
    );
    const timeless = entity('state/b', [ALWAYS], [{ scheme: 'iso3166-alpha3', value: 'BBB', ...SOMETIME }]);
    const data = world([changing, timeless], [source({})]);
    const schemes = [
      { scheme: 'cow', column: 'cow' },
      { scheme: 'iso3166-alpha3', column: 'iso3' },
    ];
    const rows = panel(data, { years: { from: 1902, until: 1906 }, allPairs: true, schemes });
    expect(
      rows.map((row) => [row['year'], row['a_cow'], row['b_cow'], row['a_iso3'], row['b_iso3']]),
    ).toEqual([
      [1902, '260', null, null, 'BBB'],
      [1903, '255', null, null, 'BBB'],
      [1904, '200', null, null, 'BBB'],
      [1905, '255', null, null, 'BBB'],
    ]);
  });
});
