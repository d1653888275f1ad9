import { fileURLToPath } from 'node:url';

/** The folder of the curated statements that the project comes with. */
export const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
