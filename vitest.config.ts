import { availableParallelism, freemem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** What a Neo4j of the tests and who asks it take. */
const MEMORY = 2.5 * 2 ** 30;
/** As many as the machine bears, to which the files are shared out: each keeps two processors busy, with who asks it. */
const databases = Math.max(
  1,
  Math.min(Math.floor(availableParallelism() / 2), 4, Math.floor(freemem() / MEMORY)),
);

export default defineConfig({
  // As Node finds it, and not as bundlers do: else there are two graphql-js in a test, ours and Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    // They end what hangs. How long something takes depends on the machine, and on what else it does.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.unit.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.unit.test.ts', 'tests/containers/**'],
          globalSetup: ['tests/setup/database.ts'],
          maxWorkers: databases,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
