import { RequestError } from '../../config/errors.ts';
import { PREDICATES } from '../../model/predicates.ts';
import type { QueryResolvers } from '../core/schema.generated.ts';
import { askWithWhere } from '../entity/references.ts';
import { statementsPage } from './statementsPage.ts';

/** The statements of the record that meet conditions. */
export const statements: NonNullable<QueryResolvers['statements']> = (
  _root,
  { where, certain, ...page },
  { load },
) => {
  if (where && page.known) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'statements takes either where or known; received both. Conditions hold for the record of now; predicates, modalities and ranks can be given with known',
    );
  }
  const predicates = page.predicates ?? Object.keys(PREDICATES);
  return askWithWhere({ statement: where, predicates }, load, null, ({ statement }) => {
    const meant = statement && { where: statement, certain };
    return statementsPage(page, {
      rows: (known, request, filter) => load.statements(known, request, { ...filter, ...meant }),
      count: (known, filter) => load.statementCount(known, { ...filter, ...meant }),
    });
  });
};
