import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { execute, parse } from 'graphql';

import type { Context } from './context.ts';
import { executableSchema } from './executableSchema.ts';

const OPERATIONS = fileURLToPath(new URL('../web/explore/operations/', import.meta.url));

/** What a visitor asks first, first; each about things of the seed. */
const VISIT = [
  ['Search', { query: 'nato' }],
  ['Start', { today: '2021-02-04' }],
  ['Entity', { id: 'state/france' }],
  ['Facts', { id: 'state/france', end: 'SUBJECT', on: '2021-02-04' }],
  ['Facts', { id: 'state/france', end: 'OBJECT', on: '2021-02-04' }],
  ['Facts', { id: 'state/france', on: '2021-02-04' }],
  ['Said', { id: 'person/jens-stoltenberg', utterances: ['STATED', 'THANKED'] }],
  ['Around', { seeds: ['state/france'], on: '2021-02-04' }],
  ['Allies', { of: 'state/france', on: '2021-02-04' }],
  ['Dyad', { a: 'state/france', b: 'state/germany', on: '2021-02-04', utterances: ['STATED', 'THANKED'] }],
  ['Paths', { from: 'person/jens-stoltenberg', to: 'state/france', on: '2021-02-04' }],
] as const;

/**
 * Asks once all that the pages ask. The database plans a text when it is asked it first, which on a busy machine takes longer
 * than a request may: so before anybody waits.
 *
 * @param context one for each operation; its signal bounds the time
 * @returns what could not be answered, a line each
 */
export async function warmPlans(context: () => Context): Promise<string[]> {
  const files = readdirSync(OPERATIONS).map((file) => readFileSync(OPERATIONS + file, 'utf8'));
  const document = parse(files.join('\n'));
  const faults: string[] = [];
  for (const [operationName, variableValues] of VISIT) {
    const asked = {
      schema: executableSchema,
      document,
      operationName,
      variableValues,
      contextValue: context(),
    };
    const { errors = [] } = await execute(asked);
    faults.push(...errors.map(({ message }) => `${operationName}: ${message}`));
  }
  return faults;
}
