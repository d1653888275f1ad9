import { availableParallelism, freemem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';

/** What a Neo4j of the tests and who asks it take. */
const MEMORY = 2.5 * 2 ** 30;
/** As many as the machine has processors and memory for; the files are divided among them. */
const databases = Math.max(1, Math.min(availableParallelism(), 4, Math.floor(freemem() / MEMORY)));

const UNIT = 'tests/**/*.unit.test.ts';
const BROWSER = ['tests/web/{everyView,explore,map,playground}.test.ts'];
/** Run whole processes to their limits, kill them and their databases, import tables, or bring graphs of earlier versions up to date. */
const SYSTEM = [
  'tests/clients/**/*.test.ts',
  'tests/commands/**/*.test.ts',
  'tests/import/**/*.test.ts',
  'tests/localNeo4j/**/*.test.ts',
  'tests/neo4j/replicas.test.ts',
  'tests/record/migrate.test.ts',
  'tests/sandbox/{CypherSandbox,agreement,answers}.test.ts',
  'tests/server/{largeRequests,warmPlans}.test.ts',
];

/** Tests on databases that are started before them. */
function onDatabases(name: string, include: string[], exclude: string[]): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include,
      exclude: [UNIT, ...exclude],
      globalSetup: ['tests/setup/database.ts'],
      maxWorkers: databases,
      // Files of one database share what they import: to load all of it takes seconds.
      isolate: false,
      sequence: { groupOrder: 1 },
    },
  };
}

export default defineConfig({
  // As Node finds it, and not as bundlers do: else there are two graphql-js in a test, ours and Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    // They end what hangs. How long something takes depends on the machine, and on what else it does.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    tags: [
      {
        name: 'thorough',
        description:
          'Compares random graphs with oracles, whole tables, or all predicates and orders: `npm run test:thorough`.',
        timeout: 900_000,
      },
    ],
    projects: [
      { extends: true, test: { name: 'unit', include: [UNIT], sequence: { groupOrder: 0 } } },
      onDatabases('graph', ['tests/**/*.test.ts'], ['tests/containers/**', ...SYSTEM, ...BROWSER]),
      onDatabases('system', SYSTEM, []),
      onDatabases('browser', BROWSER, []),
    ],
  },
});
