import { readPage } from '../../loaders/connection.ts';
import type { DocumentResolvers } from '../core/schema.generated.ts';
import { connectionOf } from '../core/connections.ts';

/** The fields that a document has beside those of every entity. */
export const documentFields: Pick<DocumentResolvers, 'evidence' | 'mentions'> = {
  mentions: ({ id }, page, { load }) => {
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    return connectionOf(
      load.mentionsOfDocument(id, request),
      request,
      ({ other, lines }) => ({ node: other, lines }),
      () => load.mentionCountOfDocument(id),
    );
  },

  evidence: ({ id }, { fromLine = null, ...page }, { load }) => {
    const request = readPage(page, { field: 'PLACE', direction: 'ASC' });
    return connectionOf(
      load.evidenceOfDocument(id, fromLine, request),
      request,
      (node) => ({ node }),
      () => load.evidenceCountOfDocument(id, fromLine),
    );
  },
};
