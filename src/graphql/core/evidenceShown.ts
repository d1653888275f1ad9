import type { GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { EvidenceShown } from '../../loaders/Reader.ts';
import { entitiesIn, isAny, oncePerField, selectedBy, selectionOf } from './fieldsOf.ts';
import { showsColumns, showsCursors } from './listShown.ts';

/** The fields of evidence that need the file of its document. */
const OF_FILES: ReadonlySet<string> = new Set(['quotation', 'verification']);
const OF_SPEAKERS: ReadonlySet<string> = new Set(['attributedTo']);

const partsOf = oncePerField((info): Omit<EvidenceShown, 'request'> => {
  const fields = selectedBy(info);
  const evidence = entitiesIn(fields, info.fragments);
  return {
    speakers: isAny(evidence, OF_SPEAKERS),
    positions: showsCursors(fields, info.fragments),
    details: isAny(evidence, OF_FILES) || showsColumns(selectionOf(evidence, 'document', info.fragments)),
  };
});

/** What a field of evidence shows of it, at a moment or now. */
export function evidenceShown(
  page: PageArguments,
  known: string | null,
  info: GraphQLResolveInfo,
): EvidenceShown {
  return {
    request: readPage(page, { field: 'PLACE', direction: 'ASC', asOf: known }),
    ...partsOf(info),
  };
}
