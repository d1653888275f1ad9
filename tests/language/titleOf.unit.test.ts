import { expect, it } from 'vitest';

import { namedIn, titleOf } from '../../src/language/titleOf.ts';
import type { Titled } from '../../src/language/titleOf.ts';

const NAMES: Readonly<Record<string, string>> = { a: 'Belgium', b: 'Germany' };

it.each<[Titled, string]>([
  [{ entity: 'a' }, 'Belgium'],
  [{ entity: 'a', view: 'map' }, 'Allies of Belgium'],
  [{ entity: 'a', view: 'map', obligation: 'DEFENSE' }, 'Allies of Belgium'],
  [{ entity: 'a', view: 'map', obligation: 'NONAGGRESSION' }, 'Bound to Belgium by non-aggression'],
  [{ entity: 'a', view: 'map', obligation: 'ANY' }, 'Bound to Belgium by any obligation'],
  [{ entity: 'a', view: 'map', obligation: 'constructor' }, 'Allies of Belgium'],
  [{ entity: 'a', view: 'toString' }, 'Belgium'],
  [{ compare: ['a'] }, 'Compare Belgium'],
  [{ compare: ['a', 'a'] }, 'Compare Belgium'],
  [{ compare: ['a', 'nobody'] }, 'Compare Belgium'],
  [{ compare: ['nobody', 'b'] }, 'Compare'],
  [{ compare: ['a', 'b'] }, 'Belgium and Germany'],
  [{ from: '' }, 'A path'],
  [{ from: 'a' }, 'Paths from Belgium'],
  [{ from: 'a', to: 'nobody' }, 'Paths from Belgium'],
  [{ from: '', to: 'b' }, 'Paths to Germany'],
  [{ from: 'a', to: 'b' }, 'From Belgium to Germany'],
])('says what %j shows: %s', (address, what) => {
  expect(
    titleOf(
      address,
      namedIn(address).map((id) => NAMES[id]),
    ),
  ).toBe(`${what} – Entente`);
});

it('says no more than the name of the whole page where an entity has none', () => {
  expect(titleOf({ entity: 'nobody' }, [undefined])).toBe('Entente – who is allied with whom');
});
