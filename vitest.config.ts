import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node finds it, and not as bundlers do: else there are two graphql-js in a test, ours and Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/containers/**'],
    globalSetup: ['tests/setup/database.ts'],
    // One database for all files: they take turns.
    fileParallelism: false,
    // They end what hangs. How long something takes depends on the machine, and on what else it does.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
