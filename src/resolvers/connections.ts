import type { EdgeRow } from '../rows.ts';
import type {
  DocumentConnectionResolvers,
  DocumentEdgeResolvers,
  EntityConnectionResolvers,
  EntityEdgeResolvers,
  StatementConnectionResolvers,
  StatementEdgeResolvers,
} from '../schema.generated.ts';
import { inList } from './inList.ts';

/** The edges of a list that starts from no thing. */
export function edgesOf(rows: readonly { readonly id: string; readonly cursor: string }[]): EdgeRow[] {
  return rows.map(({ id, cursor }) => ({ cursor, node: id, relationship: null, lines: null }));
}

export const EntityConnection: EntityConnectionResolvers = {
  nodes: ({ edges }, _arguments, { load }) => inList(edges.map(({ node }) => load.entityById(node))),
  pageInfo: ({ page }) => page,
  totalCount: ({ count }) => count(),
};

export const EntityEdge: EntityEdgeResolvers = {
  node: async ({ node }, _arguments, { load }) => (await load.entityById(node))!,
};

export const StatementConnection: StatementConnectionResolvers = {
  nodes: ({ edges }, _arguments, { load }) => inList(edges.map(({ node }) => load.statementById(node))),
  pageInfo: ({ page }) => page,
  totalCount: ({ count }) => count(),
};

export const StatementEdge: StatementEdgeResolvers = {
  node: async ({ node }, _arguments, { load }) => (await load.statementById(node))!,
};

export const DocumentConnection: DocumentConnectionResolvers = {
  nodes: ({ edges }, _arguments, { load }) => inList(edges.map(({ node }) => load.entityById(node))),
  pageInfo: ({ page }) => page,
  totalCount: ({ count }) => count(),
};

export const DocumentEdge: DocumentEdgeResolvers = {
  node: async ({ node }, _arguments, { load }) => (await load.entityById(node))!,
};
