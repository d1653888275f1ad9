import type { NameResolvers } from '../schema.generated.ts';
import { inList } from './inList.ts';

export const Name: NameResolvers = {
  statements: ({ statements }, _arguments, { load }) =>
    inList(statements.map((id) => load.statementById(id))),
};
