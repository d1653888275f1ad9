import type { IdentifierResolvers } from '../schema.generated.ts';
import { statementsById } from './things.ts';

export const Identifier: IdentifierResolvers = {
  statements: ({ statements, asOf }, _arguments, { load }) => statementsById(load, statements, asOf),
};
