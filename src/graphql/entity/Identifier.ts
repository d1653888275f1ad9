import type { IdentifierResolvers } from '../core/schema.generated.ts';
import { statementsField } from './entities.ts';

export const Identifier: IdentifierResolvers = {
  dates: (identifier) => identifier,
  statements: statementsField(),
};
