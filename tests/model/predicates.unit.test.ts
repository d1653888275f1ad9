import { describe, expect, it } from 'vitest';

import { KINDS, kindOf } from '../../src/model/kinds.ts';
import { predicateOf, PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate } from '../../src/model/predicates.ts';
import { isPlanned, PLAIN_TYPES, predicateOfType } from '../../src/model/relationshipType.ts';

const predicates = Object.entries<Predicate>(PREDICATES);

describe('The closed list of predicates', () => {
  it.each(predicates)('says of %s what its shape needs', (name, predicate) => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(name.startsWith('PLANNED_')).toBe(false);
    const { shape } = predicate;
    expect(predicate.objects !== undefined).toBe(shape === 'RELATION' || shape === 'UTTERANCE');
    expect(predicate.plain === undefined || shape === 'RELATION').toBe(true);
    expect(predicate.lasting === undefined || shape === 'RELATION' || shape === 'SPAN').toBe(true);
    expect(predicate.exclusive !== 'OBJECT' || shape === 'RELATION').toBe(true);
    expect(predicate.subjects).not.toEqual([]);
    expect(predicate.objects).not.toEqual([]);
  });

  it.each(predicates)('lets %s be read aloud from both ends', (_name, { reads }) => {
    for (const words of reads) expect(words).toMatch(/^[a-z]+( [a-z]+| …)*$/);
  });

  it.each(predicates.filter(([, { symmetric }]) => symmetric === true))(
    'allows the same kinds on both sides of %s, and reads the same from both',
    (_name, { shape, subjects, objects, reads }) => {
      expect(shape).toBe('RELATION');
      expect(objects).toEqual(subjects);
      expect(reads[0]).toBe(reads[1]);
    },
  );

  it('names each kind once a side, and only kinds that there are', () => {
    const kinds = new Set<string>(Object.values(KINDS));
    const sides = predicates
      .flatMap(([, { subjects, objects = 'ANY' }]) => [subjects, objects])
      .filter((side) => side !== 'ANY');
    expect(sides.filter((side) => new Set(side).size < side.length)).toEqual([]);
    expect(sides.flat().filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('knows its members by name, and nothing that every object inherits', () => {
    expect(predicateOf('MEMBER_OF')).toBe(PREDICATES.MEMBER_OF);
    expect(['member_of', 'PLANNED_MEMBER_OF', 'toString', '__proto__', ''].map(predicateOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('PLAIN_TYPES', () => {
  it('are two for each plain predicate, done and planned', () => {
    const plain = predicates.filter(([, predicate]) => predicate.plain === true).map(([name]) => name);
    const types = PLAIN_TYPES;
    expect(types.filter((type) => !isPlanned(type))).toEqual(plain);
    expect(types.filter(isPlanned)).toEqual(plain.map((name) => `PLANNED_${name}`));
    expect(types.map(predicateOfType)).toEqual(plain.flatMap((name) => [name, name]));
  });
});

describe('The kinds', () => {
  it.each([
    ['state/belgium', 'State'],
    ['org/nato', 'Organization'],
    ['event/summit-2021-06-14', 'Event'],
    ['topic/nato-2030', 'Topic'],
    ['country/belgium', undefined],
    ['State/belgium', undefined],
    ['state/Belgium', undefined],
    ['state/', undefined],
    ['state/bel--gium', undefined],
    ['state/belgium-', undefined],
    ['state/belgium/ghent', undefined],
    ['belgium', undefined],
    ['toString/x', undefined],
    ['constructor/x', undefined],
    ['', undefined],
  ])('make of %j an entity of the kind %s', (id, kind) => {
    expect(kindOf(id)).toBe(kind);
  });
});
