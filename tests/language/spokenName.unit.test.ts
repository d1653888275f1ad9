import { describe, expect, it } from 'vitest';

import { spokenName } from '../../src/language/spokenName.ts';

describe('spokenName', () => {
  it.each([
    'United States',
    'United States Department of Defense',
    'Soviet Union',
    'Netherlands',
    'North Atlantic Treaty',
    'Belgian Armed Forces',
    'Russian Empire',
    'Warsaw Pact',
    'meeting of Stoltenberg and Esper',
    'joint press point of Stoltenberg and De Croo',
  ])('gives an article to %s', (name) => {
    expect(spokenName(name)).toBe(`the ${name}`);
  });

  it.each([
    'Belgium',
    'NATO',
    'New START',
    'Jens Stoltenberg',
    'League',
    'the Allies',
    'The Hague',
    'a still stronger Alliance',
    'arms control',
    'whether the Taliban meet the conditions of the agreement',
    "United Kingdom's army",
  ])('leaves %s as it is', (name) => {
    expect(spokenName(name)).toBe(name);
  });
});
