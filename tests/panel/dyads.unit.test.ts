import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { OBLIGATIONS } from '../../src/model/records.ts';
import { dyadPanel } from '../../src/panel/dyads.ts';
import type { DyadOptions } from '../../src/panel/dyads.ts';
import type { PanelData } from '../../src/panel/PanelData.ts';
import { stretchOf } from '../../src/panel/stretch.ts';
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
    expect(pairsOf(rows)).toEqual(['ab 1900', 'ac 1900', 'ba 1900', 'bc 1900', 'ca 1900', 'cb 1900']);
    // The last owes nothing, which isn't the same as no row.
    expect(
      rows.map(({ covered, defense, consultation, alliances }) => [
        covered,
        defense,
        consultation,
        alliances,
      ]),
    ).toEqual([
      [1, 1, 0, 1],
      [1, 1, 0, 1],
      [1, 0, 1, 1],
      [1, 0, 1, 1],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
  });

  it('has for each directed row its counterpart, and covers both or neither', () => {
    const state = fc.nat(3);
    const some = fc.record({
      state,
      obligations: fc.subarray([...OBLIGATIONS]),
      stretch: fc.constantFrom(
        ALWAYS,
        SOMETIME,
        days('1900-03-01', '1901-06-30'),
        days('1901-07-01', '1901-07-01'),
      ),
    });
    const pacts = fc.dictionary(fc.constantFrom('pact', 'entente', 'guarantee'), fc.array(some), {
      noNullPrototype: true,
    });
    const states = [A, B, entity('state/c', []), entity('state/d', [days('1901-02-01', '1901-02-28')])];
    fc.assert(
      fc.property(pacts, fc.boolean(), fc.boolean(), (drawn, isDataSet, allPairs) => {
        const memberships = Object.fromEntries(
          Object.entries(drawn).map(([id, ofOne]) => [
            id,
            ofOne.map((one) => membership(one.state, one.obligations, one.stretch)),
          ]),
        );
        const data = world(states, [source(memberships, isDataSet ? {} : { covered: [] })]);
        const rows = panel(data, { directed: true, allPairs, years: { from: 1899, until: 1902 } });
        const cells = (first: 'a' | 'b', second: 'a' | 'b') =>
          rows
            .map((row) => [row[first], row[second], row['year'], row['in_system'], row['covered']].join(' '))
            .toSorted();
        expect(cells('a', 'b')).toEqual(cells('b', 'a'));
      }),
    );
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
    // The data set begins in 1900.
    expect(panel(data, { years })).toMatchObject([{ year: 1900, ...row }]);
  });

  it('says who was in the system where a list of states does, and of other days nothing', () => {
    const listed = (id: string, sinceMin: string | null, untilMax: string | null) =>
      entity(id, [
        stretchOf({ sinceMin, sinceMax: '1890-01-01', untilMin: '1908-12-31', untilMax: untilMax }),
      ]);
    // In the list on its first day and on its last; from its first day, and to its last, exactly.
    const states = [
      listed('state/a', null, null),
      listed('state/b', null, null),
      listed('state/c', '1890-01-01', '1908-12-31'),
    ];
    const always = { from: 1880, until: 1920 };
    const memberships = { pact: [0, 1, 2].map((state) => membership(state, ['DEFENSE'])) };
    const data = world(states, [source(memberships, { covered: [always], told: always })]);
    const of = (year: number, allPairs: boolean) =>
      panel(data, { allPairs, years: { from: year, until: year } }).map(
        (row) => `${pairsOf([row])[0]}: ${String(row['in_system'])}`,
      );
    expect(of(1889, false)).toEqual(['ab 1889: null', 'ac 1889: 0', 'bc 1889: 0']);
    // Before the list begins there was no system; its last states go on.
    expect(of(1889, true)).toEqual([]);
    expect(of(1890, true)).toEqual(['ab 1890: 1', 'ac 1890: 1', 'bc 1890: 1']);
    expect(of(1908, true)).toEqual(['ab 1908: 1', 'ac 1908: 1', 'bc 1908: 1']);
    expect(of(1909, true)).toEqual(['ab 1909: null']);
    expect(of(1909, false)).toEqual(['ab 1909: null', 'ac 1909: 0', 'bc 1909: 0']);
  });

  it('has nothing of the years before a source begins, whatever may have begun earlier', () => {
    const early = stretchOf({ sinceMin: null, sinceMax: '1900-01-01', untilMin: null, untilMax: null });
    const pact = source({ pact: [membership(0, ['DEFENSE'], early), membership(1, ['DEFENSE'])] });
    const rows = panel(world([A, B], [pact]), { years: { from: 1700, until: 1900 } });
    expect(pairsOf(rows)).toEqual(['ab 1900']);
    const all = panel(world([A, B], [pact]), { years: { from: 1899, until: 1899 }, allPairs: true });
    expect(all).toMatchObject([{ covered: 0, defense: null, alliances: null }]);
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
