import { pino } from 'pino';
import { expect, it } from 'vitest';

import { executableSchema } from '../../src/graphql/executableSchema.ts';
import { formatError } from '../../src/graphql/plugins/formatError.ts';

const format = formatError(pino({ level: 'silent' }), executableSchema);

function shown(message: string): string {
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
  return format({ message, extensions }, undefined).message;
}

it('A message of at most 300 characters is shown whole', () => {
  const message = 'x'.repeat(300);
  expect(shown(message)).toBe(message);
});

it('A longer message is cut in the middle, to 300 characters', () => {
  const message = `Value "${'x'.repeat(5_000)}" is no day`;
  const cut = shown(message);
  expect(cut).toHaveLength(300);
  expect(cut).toMatch(/^Value "x+…x+" is no day$/);
});

it('A message stays text where it is cut between the halves of a character', () => {
  for (const before of ['', 'x']) {
    const cut = shown(`${before}${'𝔈'.repeat(500)}`);
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut.isWellFormed()).toBe(true);
  }
});
