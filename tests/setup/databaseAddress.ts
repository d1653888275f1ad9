import { inject } from 'vitest';

/** The database of this worker: no other file is run on it at the same time. */
export const databaseAddress = inject('neo4j')[Number(process.env['VITEST_POOL_ID']) - 1]!;
