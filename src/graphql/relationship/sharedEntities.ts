import type { GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { Pair, SharedEntityFilter } from '../../loaders/dyadLoaders.ts';
import { mutualObligations } from '../../loaders/obligations.ts';
import { overlapOf } from '../../model/overlap.ts';
import type { SharedEntityEdgeParent, SharedEntityRow, ConnectionParent } from '../../loaders/rows.ts';
import type { SharedEntityEdgeResolvers, MutualObligationResolvers } from '../core/schema.generated.ts';
import { inForceOn } from '../../model/days.ts';
import { connectionOf } from '../core/connections.ts';
import type { Listed } from '../core/connections.ts';
import { listShown } from '../core/listShown.ts';
import { spansOf } from './Relationship.ts';

/** A page of the entities to which two entities are both related. */
export function sharedEntities(
  pair: Pair,
  asOf: string | null,
  page: PageArguments,
  filter: SharedEntityFilter,
  { load }: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'NAME', direction: 'ASC', asOf });
  return connectionOf(
    load.sharedEntities(pair, asOf, request, filter, listShown(info, ['a', 'b'])),
    request,
    edgeOf,
    () => load.sharedEntityCount(pair, asOf, filter),
  );
}

function edgeOf({ through, a, b }: SharedEntityRow): Listed<SharedEntityEdgeParent> {
  return {
    node: through,
    a,
    b,
    // Not where the days aren't shown.
    ...(a?.sinceMin !== undefined && overlapOf(a, b)),
  } as Listed<SharedEntityEdgeParent>;
}

export const SharedEntityEdge: SharedEntityEdgeResolvers = {
  dates: (edge) => edge,
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  obligations: async ({ a, b }, { alike }, { load }) => {
    const [ofA, ofB] = await spansOf(load, [a, b]);
    const all = mutualObligations(ofA!, ofB!);
    return alike ? all.filter((one) => one.a === one.b) : all;
  },
};

export const MutualObligation: MutualObligationResolvers = {
  dates: (days) => days,
  inForce: (days, { on }) => inForceOn(on, days),
};
