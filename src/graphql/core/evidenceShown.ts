import type { GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { EvidenceShown } from '../../loaders/Reader.ts';
import { selectedBy, entitiesIn } from './fieldsOf.ts';

/** The fields of evidence that need its document. */
const OF_DOCUMENTS = new Set(['document', 'citation', 'quotation', 'verification']);

/** What a field of evidence shows of it, at a moment or now. */
export function evidenceShown(
  page: PageArguments,
  known: string | null,
  info: GraphQLResolveInfo,
): EvidenceShown {
  const documents = entitiesIn(selectedBy(info), info.fragments).some(({ node }) =>
    OF_DOCUMENTS.has(node.name.value),
  );
  return { request: readPage(page, { field: 'PLACE', direction: 'ASC', asOf: known }), documents };
}
