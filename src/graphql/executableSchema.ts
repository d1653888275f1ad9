import { makeExecutableSchema } from '@graphql-tools/schema';

import { resolvers } from './resolvers.ts';
import { typeDefs } from './core/schema.ts';

/** The contract with its resolvers; made once, since it takes megabytes. */
export const executableSchema = makeExecutableSchema({ typeDefs, resolvers });
