import type { IdentifierResolvers } from '../schema.generated.ts';
import { inList } from './inList.ts';

export const Identifier: IdentifierResolvers = {
  statements: ({ statements }, _arguments, { load }) =>
    inList(statements.map((id) => load.statementById(id))),
};
