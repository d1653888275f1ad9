import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { LONGEST } from '../../src/config/limits.ts';
import { MOST_FACTS } from '../../src/loaders/derived.ts';
import { readOnlySettings } from '../../src/localNeo4j/writeConfiguration.ts';
import { MOST_DOCUMENTS } from '../../src/model/basis.ts';
import { MOST_KEPT } from '../../src/record/policies.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { API_LIMITS } from '../../src/sandbox/CypherSandbox.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number from 20 to 99, or of one digit, in words. */
function inWords(number: number): string {
  const [tens, units] = [TENS[Math.floor(number / 10)]!, UNITS[number % 10]!];
  return [tens, units].filter((word) => word !== '').join('-');
}

describe('Figures of the docs', () => {
  it.each([
    ['README.md', 'a library of [# analyses]'],
    ['docs/analysts.md', '[the library](#the-library): # questions'],
    ['docs/analysts.md', '`cypher/analysis` has # questions'],
    ['docs/index.md', 'details: # analyses'],
  ])('say in %s how many analyses there are', (page, text) => {
    const number = inWords(readQueries('analysis').size);
    expect(read(page).toLowerCase()).toContain(text.toLowerCase().replace('# ', `${number} `));
  });

  it('say how much an evidence policy may name, and from how much is derived', () => {
    const most = MOST_FACTS.toLocaleString('en');
    expect(read('docs/limits.md')).toContain(`under one | ${MOST_DOCUMENTS}; ${most} |`);
    expect(read('docs/limits.md')).toContain(`[kept](model.md#kept-policies) | ${MOST_KEPT} |`);
    expect(read('docs/frontend.md')).toContain(
      `[up to ${LONGEST.idOnBasis.toLocaleString('en')} characters]`,
    );
    expect(read('docs/frontend.md')).toContain(`An entity of which ${most} statements may count is refused`);
  });

  it('say what a statement of an analyst may take', () => {
    const page = read('docs/analysts.md');
    const { milliseconds, atOnce } = API_LIMITS;
    expect(page).toContain(
      `at most ${inWords(atOnce)} statements at a time, for at most ${inWords(milliseconds / 1_000)} seconds each`,
    );
    const memory = /^(\d+)m$/.exec(readOnlySettings['db.memory.transaction.max']!)![1]!;
    expect(page).toContain(`where a statement has ${memory} MB`);
    const help = execFileSync(
      process.execPath,
      [fileURLToPath(new URL('../../src/cli.ts', import.meta.url)), 'cypher', '--help'],
      { encoding: 'utf8' },
    );
    const byDefault = (option: string): number =>
      Number(new RegExp(`--${option} .*?\\(default: "(\\d+)"\\)`, 's').exec(help)![1]);
    expect(byDefault('timeout')).toBe(30);
    expect(page).toContain(
      `may take half a minute and return ${byDefault('rows').toLocaleString('en')} rows, unless`,
    );
  });
});
