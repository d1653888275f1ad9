import type { NameResolvers } from '../core/schema.generated.ts';
import { statementsWithEvidence } from './entities.ts';

export const Name: NameResolvers = {
  statements: ({ statements, asOf }, _arguments, context, info) =>
    statementsWithEvidence(statements, asOf, context, info),
};
