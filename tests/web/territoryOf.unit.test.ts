import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { territoryOf } from '../../web/explore/map/territoryOf.ts';

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
        new Set(identifiers.map((one) => landOf.get(territoryOf({ identifiers: [one] }) ?? '') ?? 'nowhere')),
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
    // ISO has withdrawn codes of theirs, and the atlas has only today's.
    'Soviet Union': 'nowhere or Russia',
    Yugoslavia: 'nowhere or Serbia',
    Serbia: 'Serbia or nowhere',
    'Kingdom of Serbia': 'Serbia',
    'Yemen Arab Republic': 'Yemen',
    "Yemen People's Republic": 'nowhere',
    'German Democratic Republic': 'nowhere',
    Czechoslovakia: 'nowhere',
  });
});

function atlas(): ReadonlyMap<string, string> {
  const { objects } = JSON.parse(readFileSync(ATLAS, 'utf8')) as {
    objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
  };
  return new Map(objects.countries.geometries.map(({ id, properties: { name } }) => [id ?? name, name]));
}
