import { kindOfId } from '../../model/basis.ts';
import type { GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import { RequestError } from '../../config/errors.ts';
import type { ConnectionParent, DyadParent, EntityParent } from '../../loaders/rows.ts';
import type { DyadResolvers, QueryDyadArgs, QueryResolvers } from '../core/schema.generated.ts';
import { findPaths } from '../../loaders/paths.ts';
import type { Kind } from '../../model/kinds.ts';
import { TYING_PREDICATES } from '../../model/predicates.ts';
import { idOnly, levelField, Referenced } from '../execution/levelField.ts';
import { connectionOf } from '../core/connections.ts';
import { coverageOfAlliances } from '../coverage/Coverage.ts';
import { MOST_HOPS } from '../paths/paths.ts';
import { typesOf } from '../relationship/typesOf.ts';
import { statementsPage } from '../statement/statementsPage.ts';
import { existingEntity } from '../entity/entities.ts';
import { isBasisGiven, onBasis } from '../entity/onBasis.ts';
import { entityIn } from '../entity/references.ts';
import { sharedEntities } from '../relationship/sharedEntities.ts';
import { timelinePage } from '../timeline/timeline.ts';

/** Two entities beside each other. */
export const dyad: NonNullable<QueryResolvers['dyad']> = levelField(
  (_roots: readonly unknown[], { a, b, asOf, ...given }: QueryDyadArgs, { load }: Context) => {
    if (a === b) throw badDyad(a);
    const pairOfEntities = (one: EntityParent, other: EntityParent): DyadParent[] => [
      { a: one, b: other, asOf: asOf ?? null },
    ];
    const find = async (): Promise<DyadParent[]> => {
      const [nameOfA, nameOfB] = await onBasis([a, b], given, load);
      const [one, other] = await Promise.all([
        entityIn('a', nameOfA!, load, { asOf }),
        entityIn('b', nameOfB!, load, { asOf }),
      ]);
      if (one.id !== other.id) return pairOfEntities(one, other);
      throw badDyad(one.id);
    };
    const found = find();
    // A code has to be looked up before anything else, and so has an evidence policy.
    if (isBasisGiven(given) || [a, b].some((name) => kindOfId(name) === undefined)) return found;
    const isSame = (one: unknown, other: unknown): boolean =>
      (['a', 'b'] as const).every((end) => (one as DyadParent)[end].id === (other as DyadParent)[end].id);
    return new Referenced(
      pairOfEntities({ id: a } as EntityParent, { id: b } as EntityParent),
      found,
      isSame,
    );
  },
);

function badDyad(id: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `A dyad has two different entities; received ${id} twice`);
}

export const Dyad: DyadResolvers = {
  distance: async ({ a, b, asOf }, _arguments, { load }) => {
    const types = typesOf(TYING_PREDICATES, null);
    const found = await findPaths(load, {
      from: a.id,
      to: b.id,
      maxHops: MOST_HOPS,
      first: 1,
      types,
      allTypes: types,
      avoid: [],
      through: null,
      asOf,
      certain: false,
      coValid: false,
    });
    return found.paths[0]?.steps.length ?? null;
  },

  coverage: idOnly(({ a, b, asOf }, _arguments, { load }) => coverageOfAlliances(load, [a.id, b.id], asOf)),

  organizations: shared('Organization', 'MEMBER_OF'),
  treaties: shared('Treaty', 'PARTY_TO'),
  missions: shared('Mission', 'CONTRIBUTES_TO', 'LEADS'),
  events: shared('Event', 'PARTICIPATED_IN'),

  relationships: idOnly(async (parent, { certain, plans, ...page }, { load }) => {
    const { asOf } = parent;
    const request = readPage(page, { field: 'TYPE', direction: 'ASC', asOf });
    const only = {
      types: typesOf(null, plans),
      certain: asOf !== null && certain,
    };
    const [node, rows] = await Promise.all([
      existingEntity(load, parent.b.id),
      load.relationshipsOfPair(pairOf(parent), asOf, request, only),
    ]);
    return connectionOf(
      rows,
      request,
      (relationship) => ({ node, relationship }),
      () => load.relationshipCountOfPair(pairOf(parent), asOf, only),
    );
  }),

  statements: idOnly((parent, page, { load }) =>
    statementsPage(page, {
      rows: (_known, request, filter) => load.statementsBetween(pairOf(parent), request, filter),
      count: (_known, filter) => load.statementCountBetween(pairOf(parent), filter),
    }),
  ),

  timeline: ({ a, b }, page, context) => timelinePage({ ids: [a.id, b.id], shared: true }, page, context),
};

/** The shared entities of one kind, by some types of relationship. */
function shared(label: Kind, ...types: readonly string[]) {
  return idOnly(
    (
      parent: DyadParent,
      { certain, ...page }: PageArguments & { readonly certain?: boolean | null | undefined },
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<ConnectionParent> => {
      const only = {
        types,
        label,
        obligations: null,
        certain: parent.asOf !== null && certain === true,
      };
      return sharedEntities(pairOf(parent), parent.asOf, page, only, context, info);
    },
  );
}

function pairOf({ a, b }: DyadParent): { a: string; b: string } {
  return { a: a.id, b: b.id };
}
