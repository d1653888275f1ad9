import { defineConfig } from 'vitest/config';

/** The suite of `npm run test:containers`: it needs a Docker engine and two base images, and no database. */
export default defineConfig({
  test: {
    include: ['tests/containers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
