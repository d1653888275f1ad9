import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { EvidenceShown } from '../../loaders/Reader.ts';
import { entitiesIn, isAny, selectedBy, selectionOf } from './fieldsOf.ts';
import { showsColumns, showsCursors } from './listShown.ts';

/** The fields of evidence that need the file of its document. */
const OF_FILES: ReadonlySet<string> = new Set(['quotation', 'verification']);
const OF_SPEAKERS: ReadonlySet<string> = new Set(['attributedTo']);

/** Documents are kept from one request to the next, and a field always belongs to the same one. */
const known = new WeakMap<FieldNode, Omit<EvidenceShown, 'request'>>();

/** What a field of evidence shows of it, at a moment or now. */
export function evidenceShown(
  page: PageArguments,
  moment: string | null,
  info: GraphQLResolveInfo,
): EvidenceShown {
  const request = readPage(page, { field: 'PLACE', direction: 'ASC', asOf: moment });
  const { fieldNodes, fragments } = info;
  // A field that stands in several places may show more than one of them alone.
  const found = fieldNodes.length === 1 ? known.get(fieldNodes[0]!) : undefined;
  if (found !== undefined) return { request, ...found };
  const fields = selectedBy(info);
  const evidence = entitiesIn(fields, fragments);
  const shown = {
    speakers: isAny(evidence, OF_SPEAKERS),
    positions: showsCursors(fields, fragments),
    details: isAny(evidence, OF_FILES) || showsColumns(selectionOf(evidence, 'document', fragments)),
  };
  if (fieldNodes.length === 1) known.set(fieldNodes[0]!, shown);
  return { request, ...shown };
}
