import { pageOf, readPage } from '../connection.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { KINDS } from '../statements/kinds.ts';
import { labelOf } from './Entity.ts';
import { edgesOf } from './connections.ts';
import { nodeById } from './Node.ts';
import { statementFilter } from './Statement.ts';

export const Query: QueryResolvers = {
  node: (_root, { id }, { load }) => nodeById(id, load),

  entity: (_root, { id }, { load }) => load.entityById(id),

  entities: async (_root, { kinds, ...page }, { load }) => {
    const labels = kinds?.map(labelOf) ?? Object.values(KINDS);
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    const shown = pageOf(await load.entities(labels, request), request);
    return { page: shown.page, edges: edgesOf(shown.rows), count: () => load.entityCount(labels) };
  },

  statements: async (_root, { predicates, modalities, ...page }, { load }) => {
    const filter = statementFilter(predicates, modalities);
    const request = readPage(page, { field: 'ID', direction: 'ASC' });
    const shown = pageOf(await load.statements(filter, request), request);
    return { page: shown.page, edges: edgesOf(shown.rows), count: () => load.statementCount(filter) };
  },
};
