import { readPage } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { changesWithout, disputesLost } from '../../loaders/impact.ts';
import type { ImpactParent } from '../../loaders/rows.ts';
import type { ImpactResolvers } from '../core/schema.generated.ts';
import { kindOf } from '../../model/kinds.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../../model/predicates.ts';
import { connectionOf } from '../core/connections.ts';
import { DISPUTES_BY } from '../disputes/Dispute.ts';
import { scopesPage } from '../disputes/scopesPage.ts';
import { entityById } from '../entity/entities.ts';

/** What would be lost without a document; null if there is none. */
export async function impactOf(load: Loaders, id: string): Promise<ImpactParent | null> {
  if (kindOf(id) !== 'Document') return null;
  const [document, counts] = await Promise.all([entityById(load, id), load.impactOfDocument(id)]);
  return document && counts && { document, ...counts };
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
