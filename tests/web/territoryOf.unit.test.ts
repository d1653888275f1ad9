import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { stateOf, territoriesOf } from '../../web/explore/map/territoryOf.ts';

const ATLAS = 'node_modules/world-atlas/countries-50m.json';
/** ISO 3166-1 alpha-2 and numeric, and the Correlates of War Project; the page asks for no others. */
const SCHEMES = new Set(['iso3166', 'iso3166-numeric', 'cow']);

it('A state of the seed is drawn where the atlas has its name, by each of its codes', async () => {
  const loads = seedLoads(await readSeed(SEED));
  const nameOf = new Map(loads.flatMap(({ entities }) => entities).map(({ id, name }) => [id, name]));
  const landOf = atlas();
  const coded = loads
    .flatMap(({ statements }) => statements)
    .filter(({ predicate, subject }) => predicate === 'IDENTIFIED_BY' && subject.startsWith('state/'))
    .map(({ subject, value }) => {
      const [scheme = '', code = ''] = value!.split(':');
      return { state: nameOf.get(subject)!, scheme, value: code };
    })
    .filter(({ scheme }) => SCHEMES.has(scheme));
  const drawn = Array.from(
    Map.groupBy(coded, ({ state }) => state),
    ([state, identifiers]) =>
      [
        state,
        new Set(
          identifiers.map(
            (one) =>
              territoriesOf({ identifiers: [one] })
                .map((territory) => landOf.get(territory))
                .join(', ') || 'nowhere',
          ),
        ),
      ] as const,
  );
  const elsewhere = drawn
    .filter(([state, lands]) => lands.size !== 1 || !lands.has(state))
    .map(([state, lands]) => [state, [...lands].join(' or ')]);

  expect(drawn.length).toBeGreaterThan(40);
  expect(Object.fromEntries(elsewhere)).toEqual({
    'Bosnia and Herzegovina': 'Bosnia and Herz.',
    'North Macedonia': 'Macedonia',
    Türkiye: 'Turkey',
    'United States': 'United States of America',
    'Germany until 1945': 'Germany',
    'Russian Empire': 'Russia',
    'Soviet Russia': 'Russia',
    // ISO has withdrawn codes of theirs; their numbers stand for all their land.
    'Soviet Union':
      'nowhere or Russia, Ukraine, Belarus, Georgia, Armenia, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan, Moldova, Lithuania, Latvia, Estonia or Russia',
    Yugoslavia:
      'nowhere or Serbia, Montenegro, Kosovo, Bosnia and Herz., Croatia, Slovenia, Macedonia or Serbia',
    Serbia: 'Serbia or nowhere',
    'Kingdom of Serbia': 'Serbia',
    'Yemen Arab Republic': 'nowhere',
    "Yemen People's Republic": 'nowhere',
    'German Democratic Republic': 'nowhere',
    Czechoslovakia: 'nowhere or Czechia, Slovakia',
  });
});

it.each([
  [
    'the Soviet Union',
    [
      ['cow', '365'],
      ['iso3166', 'SU'],
      ['iso3166-numeric', '810'],
    ],
    '1939-01-01',
    11,
  ],
  [
    'the Soviet Union',
    [
      ['cow', '365'],
      ['iso3166', 'SU'],
      ['iso3166-numeric', '810'],
    ],
    '1980-01-01',
    15,
  ],
  [
    'the Soviet Union',
    [
      ['cow', '365'],
      ['iso3166', 'SU'],
      ['iso3166-numeric', '810'],
    ],
    undefined,
    15,
  ],
  [
    'Yugoslavia',
    [
      ['cow', '345'],
      ['iso3166-numeric', '890'],
    ],
    undefined,
    7,
  ],
  [
    'Czechoslovakia',
    [
      ['cow', '315'],
      ['iso3166-numeric', '200'],
    ],
    undefined,
    2,
  ],
  [
    'the German Democratic Republic',
    [
      ['cow', '265'],
      ['iso3166-numeric', '278'],
    ],
    undefined,
    0,
  ],
])('draws a state of the past on the land that was its own: %s', (_name, codes, day, count) => {
  const identifiers = codes.map(([scheme = '', value = '']) => ({ scheme, value }));
  const lands = territoriesOf({ identifiers }, day);
  const landOf = atlas();
  expect(lands).toHaveLength(count);
  expect(lands.filter((land) => !landOf.has(land))).toEqual([]);
});

it('draws each dependent territory of the atlas as its state', () => {
  const ids = [...atlas().keys()];
  const dependent = ids.filter((id) => stateOf(id) !== id);
  expect(dependent).toHaveLength(39);
  expect(ids.filter((id) => !atlas().has(stateOf(id)))).toEqual([]);
  expect(['304', '630', '540'].map(stateOf)).toEqual(['208', '840', '250']);
});

function atlas(): ReadonlyMap<string, string> {
  const { objects } = JSON.parse(readFileSync(ATLAS, 'utf8')) as {
    objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
  };
  return new Map(objects.countries.geometries.map(({ id, properties: { name } }) => [id ?? name, name]));
}
