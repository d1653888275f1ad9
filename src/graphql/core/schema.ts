import { readFileSync } from 'node:fs';

/** The contract, as it stands in schema.graphql. */
export const typeDefs = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');

/** What is listed in pages, by the word with which the names of its connection and its edge begin: `State`, `Ally`. */
export const LISTED = [...typeDefs.matchAll(/^type (\w+)Connection\b/gm)].map(([, name]) => name!);
