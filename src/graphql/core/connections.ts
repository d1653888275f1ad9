import { cursorOf, pageOf } from '../../loaders/connection.ts';
import type { PageRequest } from '../../loaders/connection.ts';
import type { Positioned } from '../../loaders/Reader.ts';
import type { ConnectionParent, EdgeParent } from '../../loaders/rows.ts';

/** What is listed, and how it comes to be there. */
export type Listed<Edge extends EdgeParent = EdgeParent> = Omit<Edge, 'position' | 'scope'>;

/** A page of rows as the parent of a connection. */
export async function connectionOf<T>(
  rows: readonly Positioned<T>[] | Promise<readonly Positioned<T>[]>,
  request: PageRequest,
  list: (row: T) => Listed,
  count: () => Promise<number>,
): Promise<ConnectionParent> {
  const shown = pageOf(await rows, request);
  const edges = shown.rows.map((row) => ({ ...list(row), position: row.position, scope: request.scope }));
  return { page: shown.page, edges, count };
}

/** The fields that every connection resolves. */
export const connectionFields = {
  nodes: ({ edges }: ConnectionParent) => edges.map(({ node }) => node) as never,
  pageInfo: ({ page }: ConnectionParent) => page(),
  totalCount: ({ count }: ConnectionParent) => count(),
};

/** … and those of lists for which work is bounded. */
export const boundedConnectionFields = {
  ...connectionFields,
  cut: ({ cut }: ConnectionParent) => cut?.() ?? null,
};

/** The field that every edge resolves: most lists show no cursors, so that one is made when it is asked for. */
export const edgeFields = {
  cursor: ({ position, scope }: EdgeParent) => cursorOf(position, scope),
};
