import { readPage, rowsFor } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { Pair, TieFilter } from '../../loaders/dyadLoaders.ts';
import type { TiePair } from '../../loaders/allies.ts';
import { mutualObligations } from '../../loaders/obligations.ts';
import { overlapOf } from '../../model/overlap.ts';
import type { CommonTieEdgeParent, CommonTieRow, ConnectionParent } from '../../loaders/rows.ts';
import type { CommonTieEdgeResolvers, MutualObligationResolvers } from '../core/schema.generated.ts';
import { inForceOn } from '../../model/days.ts';
import { sortNameOf } from '../../model/sortName.ts';
import { connectionOf } from '../core/connections.ts';
import type { Listed } from '../core/connections.ts';
import { spansOf } from './Relationship.ts';
import { existingEntityOn } from '../entity/entities.ts';

/** A page of what two entities are both tied to. */
export function commonTies(
  pair: Pair,
  asOf: string | null,
  page: PageArguments,
  filter: TieFilter,
  { load }: Context,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'NAME', direction: 'ASC', asOf });
  return connectionOf(load.commonTies(pair, asOf, request, filter), request, edgeOf(asOf), () =>
    load.commonTieCount(pair, asOf, filter),
  );
}

/** The same, of ties that have been worked out. */
export async function tiesAtHand(
  pairs: readonly TiePair[],
  asOf: string | null,
  page: PageArguments,
  { load }: Context,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'NAME', direction: 'ASC', asOf });
  const rows = await Promise.all(
    pairs.map(async ({ a, b }) => {
      const through = await existingEntityOn(load, a.object, asOf);
      return { through, a, b, position: [sortNameOf(through.name), a.id, b.id] };
    }),
  );
  return connectionOf(Promise.resolve(rowsFor(rows, request)), request, edgeOf(asOf), () =>
    Promise.resolve(rows.length),
  );
}

function edgeOf(asOf: string | null) {
  return ({ through, a, b }: CommonTieRow): Listed<CommonTieEdgeParent> => ({
    node: { ...through, asOf },
    a: { ...a, asOf },
    b: { ...b, asOf },
    ...overlapOf(a, b),
  });
}

export const CommonTieEdge: CommonTieEdgeResolvers = {
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  obligations: async ({ a, b }, { alike }, { load }) => {
    const [ofA, ofB] = await Promise.all([spansOf(load, a), spansOf(load, b)]);
    const all = mutualObligations(ofA, ofB);
    return alike ? all.filter((one) => one.a === one.b) : all;
  },
};

export const MutualObligation: MutualObligationResolvers = {
  inForce: (days, { on }) => inForceOn(on, days),
};
