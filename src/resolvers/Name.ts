import type { NameResolvers } from '../schema.generated.ts';
import { statementsById } from './things.ts';

export const Name: NameResolvers = {
  statements: ({ statements, asOf }, _arguments, { load }) => statementsById(load, statements, asOf),
};
