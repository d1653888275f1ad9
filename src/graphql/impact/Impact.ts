import { readPage } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { changesWithout, disputesLost } from '../../loaders/impact.ts';
import type { ImpactParent } from '../../loaders/rows.ts';
import type { ImpactResolvers } from '../core/schema.generated.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../../model/predicates.ts';
import { connectionOf } from '../core/connections.ts';
import { DISPUTES_BY } from '../disputes/Dispute.ts';
import { scopesPage } from '../disputes/scopesPage.ts';
import { entityIn } from '../entity/references.ts';

/** What would be lost without a document. */
export async function impactOf(load: Loaders, name: string): Promise<ImpactParent | null> {
  const document = await entityIn('document', name, load, {}, 'Document');
  const counts = await load.impactOfDocument(document.id);
  return counts && { document, ...counts };
}

export const Impact: ImpactResolvers = {
  kept: ({ supported, alone }) => supported - alone,

  statements: ({ document, alone }, page, { load }) => {
    const request = readPage(page, { field: 'ID', direction: 'ASC' });
    return connectionOf(
      load.statementsOnlyOfDocument(document.id, request),
      request,
      (row) => ({ node: { ...row, known: null } }),
      () => Promise.resolve(alone),
    );
  },

  entities: ({ document }, page, { load }) => {
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    return connectionOf(
      load.entitiesOnlyOfDocument(document.id, request),
      request,
      (node) => ({ node }),
      () => load.entityCountOnlyOfDocument(document.id),
    );
  },

  relationships: ({ document }, page, { load }) =>
    scopesPage(load, page, {
      key: { document: document.id },
      known: null,
      predicates: PLAIN_PREDICATES,
      all: true,
      itemsOf: ({ contenders }) => changesWithout(contenders, document.id),
      edgeOf: (effect) => ({ node: effect }),
    }),

  disputes: ({ document }, { orderBy, ...page }, { load }) =>
    DISPUTES_BY[orderBy](load, page, {
      key: { document: document.id },
      known: null,
      predicates: Object.keys(PREDICATES),
      itemsOf: ({ contenders }) => disputesLost(contenders, document.id),
      edgeOf: (dispute) => ({ node: { ...dispute, known: null } }),
    }),
};
