/** Writes schema.graphql. It imports nothing of the server, which can't start while its resolvers have more than that file. */
import { writeFileSync } from 'node:fs';

import { readSources, schemaText } from './schemaText.ts';

writeFileSync('schema.graphql', schemaText(readSources()));
