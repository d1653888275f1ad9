import { readPage } from '../connection.ts';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Pair, TieFilter } from '../loaders.ts';
import { overlapOf } from '../questions/overlap.ts';
import type { CommonTieEdgeParent, ConnectionParent } from '../rows.ts';
import type { CommonTieEdgeResolvers } from '../schema.generated.ts';
import { inForceOn } from '../statements/days.ts';
import { connectionOf } from './connections.ts';
import type { Listed } from './connections.ts';

/** A page of what two things are both tied to. */
export function commonTies(
  pair: Pair,
  asOf: string | null,
  page: PageArguments,
  filter: TieFilter,
  { load }: Context,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'NAME', direction: 'ASC', asOf });
  return connectionOf(
    load.commonTies(pair, asOf, request, filter),
    request,
    ({ through, a, b }): Listed<CommonTieEdgeParent> => ({
      node: { ...through, asOf },
      a: { ...a, asOf },
      b: { ...b, asOf },
      ...overlapOf(a, b),
    }),
    () => load.commonTieCount(pair, asOf, filter),
  );
}

export const CommonTieEdge: CommonTieEdgeResolvers = {
  inForce: (bounds, { on }) => inForceOn(on, bounds),
};
