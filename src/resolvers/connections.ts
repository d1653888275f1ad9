import { cursorOf, pageOf } from '../connection.ts';
import type { PageRequest, Position } from '../connection.ts';
import type { Positioned } from '../loaders.ts';
import type { ConnectionParent, EdgeParent } from '../rows.ts';

/** What is listed, and how it comes to be there; what only some edges tell, where they do. */
export type Listed<Edge extends EdgeParent = EdgeParent> = Omit<Edge, 'cursor' | 'relationship' | 'lines'> &
  Partial<Pick<EdgeParent, 'relationship' | 'lines'>>;

/** A page of rows as the parent of a connection. */
export async function connectionOf<T>(
  rows: Promise<readonly Positioned<T>[]>,
  request: PageRequest,
  list: (row: T) => Listed,
  count: () => Promise<number>,
): Promise<ConnectionParent> {
  const shown = pageOf(await rows, request);
  return {
    page: shown.page,
    edges: shown.rows.map((row) => new Edge(list(row), row.position, request.scope)),
    count,
  };
}

/** An edge whose cursor is made when it is asked for: most lists show none. */
class Edge implements EdgeParent {
  declare readonly node: EdgeParent['node'];
  readonly relationship: EdgeParent['relationship'] = null;
  readonly lines: EdgeParent['lines'] = null;
  readonly #position: Position;
  readonly #scope: string;

  constructor(listed: Listed, position: Position, scope: string) {
    Object.assign(this, listed);
    this.#position = position;
    this.#scope = scope;
  }

  get cursor(): string {
    return cursorOf(this.#position, this.#scope);
  }
}

/** The fields that every connection resolves; its edges' fields stand in their rows. */
export const connectionFields = {
  nodes: ({ edges }: ConnectionParent) => edges.map(({ node }) => node) as never,
  pageInfo: ({ page }: ConnectionParent) => page,
  totalCount: ({ count }: ConnectionParent) => count(),
};
