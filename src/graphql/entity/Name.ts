import type { NameResolvers } from '../core/schema.generated.ts';
import { statementsField } from './entities.ts';

export const Name: NameResolvers = {
  dates: (name) => name,
  statements: statementsField(),
};
