import { readFileSync } from 'node:fs';

/** The contract, as it stands in schema.graphql. */
export const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
