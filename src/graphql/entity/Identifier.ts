import type { IdentifierResolvers } from '../core/schema.generated.ts';
import { statementsWithEvidence } from './entities.ts';

export const Identifier: IdentifierResolvers = {
  statements: ({ statements, asOf }, _arguments, context, info) =>
    statementsWithEvidence(statements, asOf, context, info),
};
