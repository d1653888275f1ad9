import { RequestError } from '../config/errors.ts';
import { momentOfId, partsOfId } from '../model/basis.ts';
import type { allyLoaders } from './allyLoaders.ts';
import { rowsFor } from './connection.ts';
import type { derivedLoaders } from './derivedLoaders.ts';
import type { dyadLoaders, Pair } from './dyadLoaders.ts';
import type { entityLoaders } from './entityLoaders.ts';
import { notOnBasis } from './notOnBasis.ts';
import type { relationshipLoaders } from './relationshipLoaders.ts';
import type { EdgeParent, EntityRow } from './rows.ts';
import type { timelineLoaders } from './timelineLoaders.ts';

type WholeLoaders = ReturnType<typeof allyLoaders> &
  ReturnType<typeof dyadLoaders> &
  ReturnType<typeof entityLoaders> &
  ReturnType<typeof relationshipLoaders> &
  ReturnType<typeof timelineLoaders>;

type Replaced =
  | 'alliesOfEntity'
  | 'allyCountOfEntity'
  | 'entitiesById'
  | 'entityById'
  | 'identifiersOfEntity'
  | 'namesOfEntity'
  | 'relationshipById'
  | 'relationshipCountOfPair'
  | 'relationshipCountsByType'
  | 'relationshipLists'
  | 'relationshipsOfPair'
  | 'sharedEntities'
  | 'sharedEntityCount'
  | 'timeline'
  | 'timelineCount';

/** The loaders of what can be derived on a basis: each id says which it is on, and what has none is read from the view. */
export function onTheirBases(
  whole: WholeLoaders,
  derived: ReturnType<typeof derivedLoaders>,
): Pick<WholeLoaders, Replaced> & Pick<ReturnType<typeof derivedLoaders>, 'alliesFound'> {
  const entitiesById: WholeLoaders['entitiesById'] = (ids, extent) =>
    apart(
      ids,
      (some) => whole.entitiesById(some, extent),
      (some) => derived.entitiesById(some),
    );
  return {
    entitiesById,
    entityById: async (id) => (await entitiesById([id]))[0] as EntityRow,
    namesOfEntity: async (id) => whole.namesOfEntity(identityOf(id)),
    identifiersOfEntity: async (id) => whole.identifiersOfEntity(identityOf(id)),

    relationshipById: (id) => (isOnBasis(id) ? derived.relationshipById(id) : whole.relationshipById(id)),
    relationshipLists: (asOf, request, filter, shown) => {
      const [ofWhole, ofDerived] = [
        whole.relationshipLists(asOf, request, filter, shown),
        derived.relationshipLists(asOf, request, filter),
      ];
      return {
        edges: (ids) => apart<readonly EdgeParent[]>(ids, ofWhole.edges, ofDerived.edges),
        count: (id) => (isOnBasis(id) ? ofDerived.count(id) : ofWhole.count(id)),
      };
    },
    relationshipCountsByType: (id, asOf, filter) =>
      isOnBasis(id)
        ? derived.relationshipCountsByType(id, asOf, filter)
        : whole.relationshipCountsByType(id, asOf, filter),

    alliesOfEntity: (id, asOf, request, filter) =>
      isOnBasis(id)
        ? derived.allies(id, asOf, request, filter)
        : whole.alliesOfEntity(id, asOf, request, filter),
    allyCountOfEntity: (id, asOf, filter) =>
      isOnBasis(id) ? derived.allyCount(id, asOf, filter) : whole.allyCountOfEntity(id, asOf, filter),

    alliesFound: derived.alliesFound,

    sharedEntities: async (pair, asOf, request, filter, shown) =>
      isPairOnBasis(pair)
        ? rowsFor(await derived.sharedEntities(pair, asOf, filter), request)
        : whole.sharedEntities(pair, asOf, request, filter, shown),
    sharedEntityCount: async (pair, asOf, filter) =>
      isPairOnBasis(pair)
        ? (await derived.sharedEntities(pair, asOf, filter)).length
        : whole.sharedEntityCount(pair, asOf, filter),
    relationshipsOfPair: async (pair, asOf, request, filter) =>
      isPairOnBasis(pair)
        ? rowsFor(await derived.relationshipsOfPair(pair, asOf, filter), request)
        : whole.relationshipsOfPair(pair, asOf, request, filter),
    relationshipCountOfPair: async (pair, asOf, filter) =>
      isPairOnBasis(pair)
        ? (await derived.relationshipsOfPair(pair, asOf, filter)).length
        : whole.relationshipCountOfPair(pair, asOf, filter),

    timeline: (key, request, filter) =>
      areOnBasis(key.ids)
        ? derived.timeline(key.ids, key.shared, request, filter)
        : whole.timeline(key, request, filter),
    timelineCount: (key, filter) =>
      areOnBasis(key.ids)
        ? derived.timelineCount(key.ids, key.shared, filter)
        : whole.timelineCount(key, filter),
  };
}

/** Names and codes are identity, which no policy changes; of an earlier moment they aren't kept. */
function identityOf(id: string): string {
  if (momentOfId(id) !== null) throw notOnBasis('A list of names or codes', id);
  return partsOfId(id).bare;
}

function isOnBasis(id: string): boolean {
  return partsOfId(id).basis !== null;
}

function isPairOnBasis({ a, b }: Pair): boolean {
  return areOnBasis([a, b]);
}

/** @throws {RequestError} BAD_USER_INPUT if they aren't all on the same */
function areOnBasis(ids: readonly string[]): boolean {
  const bases = new Set(ids.map((id) => partsOfId(id).basis));
  if (bases.size > 1) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `What is compared has one evidence policy and moment; received ${ids.slice(0, 3).join(' and ')}`,
    );
  }
  return ids.length > 0 && isOnBasis(ids[0]!);
}

/** Asks about ids on a basis and about others, each their own way, in one round trip. */
async function apart<T>(
  ids: readonly string[],
  ofWhole: (ids: readonly string[]) => Promise<readonly T[]>,
  onBasis: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const some = ids.filter(isOnBasis);
  if (some.length === 0) return ofWhole(ids);
  const [others, found] = await Promise.all([ofWhole(ids.filter((id) => !isOnBasis(id))), onBasis(some)]);
  const [plain, based] = [others.values(), found.values()];
  return ids.map((id) => (isOnBasis(id) ? based : plain).next().value!);
}
