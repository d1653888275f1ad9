import { RequestError } from '../config/errors.ts';
import { momentOfId, partsOfId } from '../model/basis.ts';
import type { allyLoaders } from './allyLoaders.ts';
import { rowsFor } from './connection.ts';
import type { PageRequest } from './connection.ts';
import type { derivedLoaders } from './derivedLoaders.ts';
import type { dyadLoaders, Pair } from './dyadLoaders.ts';
import type { entityLoaders } from './entityLoaders.ts';
import { basisOf } from './keptLoaders.ts';
import type { KeptLoaders } from './keptLoaders.ts';
import { notOnBasis } from './notOnBasis.ts';
import type { relationshipLoaders, RelationshipFilter } from './relationshipLoaders.ts';
import type { EdgeParent, EntityRow } from './rows.ts';
import type { timelineLoaders } from './timelineLoaders.ts';
import type { traversalLoaders } from './traversalLoaders.ts';

type WholeLoaders = ReturnType<typeof allyLoaders> &
  ReturnType<typeof dyadLoaders> &
  ReturnType<typeof entityLoaders> &
  ReturnType<typeof relationshipLoaders> &
  ReturnType<typeof timelineLoaders> &
  ReturnType<typeof traversalLoaders>;

type Replaced =
  | 'alliesOfEntity'
  | 'allyCountOfEntity'
  | 'entities'
  | 'entitiesBetween'
  | 'entitiesById'
  | 'entityCount'
  | 'entityGroups'
  | 'entityById'
  | 'identifiersOfEntity'
  | 'namesOfEntity'
  | 'neighboursOfEntities'
  | 'obligationsOfRelationships'
  | 'quantitiesOfRelationships'
  | 'relationshipById'
  | 'relationshipCountOfPair'
  | 'relationshipCountsByType'
  | 'relationshipLists'
  | 'relationshipsAmong'
  | 'relationshipsBetween'
  | 'relationshipsOfEntities'
  | 'relationshipsOfPair'
  | 'sharedEntities'
  | 'sharedEntityCount'
  | 'timeline'
  | 'timelineCount';

/**
 * The loaders of what can be answered on a basis: each id says which it is on. What has none is read from the view; what is on one is derived,
 * or, where that would have to be done for every entity, read from what is kept under its policy.
 */
export function onTheirBases(
  whole: WholeLoaders,
  derived: ReturnType<typeof derivedLoaders>,
  kept: KeptLoaders,
): Pick<WholeLoaders, Replaced> &
  Pick<ReturnType<typeof derivedLoaders>, 'alliesFound'> & {
    /** As far as a picture needs it; of an entity on a basis, what is kept. */
    readonly countsAround: WholeLoaders['relationshipCountsByType'];
  } {
  const entitiesById: WholeLoaders['entitiesById'] = (ids, extent) =>
    apart(
      ids,
      (some) => whole.entitiesById(some, extent),
      (some) => derived.entitiesById(some),
    );
  /** What follows relationships from some entities, all on one basis or on none. */
  const walked = <T>(
    ids: readonly string[],
    walk: (loaders: WholeLoaders | KeptLoaders) => Promise<T>,
  ): Promise<T> => (areOnBasis(ids) ? kept.under(basisOf(ids[0]!), () => walk(kept)) : walk(whole));
  return {
    entitiesById,
    entityById: async (id) => (await entitiesById([id]))[0] as EntityRow,
    namesOfEntity: async (id) => whole.namesOfEntity(identityOf(id)),
    identifiersOfEntity: async (id) => whole.identifiersOfEntity(identityOf(id)),

    relationshipById: (id) => (isOnBasis(id) ? derived.relationshipById(id) : whole.relationshipById(id)),
    relationshipLists: (asOf, request, filter, shown) => {
      const ofWhole = whole.relationshipLists(asOf, request, filter, shown);
      const onBasis = isDerivable(filter, request)
        ? derived.relationshipLists(asOf, request, filter)
        : keptLists(kept, (basis) => kept.relationshipLists(asOf, request, { ...filter, basis }, shown));
      return {
        edges: (ids) => apart<readonly EdgeParent[]>(ids, ofWhole.edges, onBasis.edges),
        count: (id) => (isOnBasis(id) ? onBasis.count(id) : ofWhole.count(id)),
      };
    },
    obligationsOfRelationships: (ids) =>
      apart(ids, whole.obligationsOfRelationships, (some) =>
        eachOn(some, (basis, ofBasis) => kept.under(basis, () => kept.obligationsOfRelationships(ofBasis))),
      ),
    quantitiesOfRelationships: (relationships, filter) => {
      const byId = new Map(relationships.map((one) => [one.id, one]));
      const rowsOf = (ids: readonly string[]) => ids.map((id) => byId.get(id)!);
      return apart(
        relationships.map(({ id }) => id),
        (ids) => whole.quantitiesOfRelationships(rowsOf(ids), filter),
        (ids) =>
          eachOn(ids, (basis, some) =>
            kept.under(basis, () => kept.quantitiesOfRelationships(rowsOf(some), filter)),
          ),
      );
    },
    relationshipCountsByType: (id, asOf, filter) =>
      isOnBasis(id)
        ? derived.relationshipCountsByType(id, asOf, filter)
        : whole.relationshipCountsByType(id, asOf, filter),

    countsAround: (id, asOf, filter) =>
      isOnBasis(id)
        ? kept.under(basisOf(id), () => kept.relationshipCountsByType(id, asOf, filter))
        : whole.relationshipCountsByType(id, asOf, filter),

    alliesOfEntity: (id, asOf, request, filter) => {
      if (!isOnBasis(id)) return whole.alliesOfEntity(id, asOf, request, filter);
      if (isDerivable(filter, request)) return derived.allies(id, asOf, request, filter);
      const basis = basisOf(id);
      return kept.under(basis, () => kept.alliesOfEntity(id, asOf, request, { ...filter, basis }));
    },
    allyCountOfEntity: (id, asOf, filter) => {
      if (!isOnBasis(id)) return whole.allyCountOfEntity(id, asOf, filter);
      if (isDerivable(filter)) return derived.allyCount(id, asOf, filter);
      const basis = basisOf(id);
      return kept.under(basis, () => kept.allyCountOfEntity(id, asOf, { ...filter, basis }));
    },

    entities: (asOf, request, filter) =>
      filter.basis
        ? kept.under(filter.basis, () => kept.entities(asOf, request, filter))
        : whole.entities(asOf, request, filter),
    entityCount: (asOf, filter) =>
      filter.basis
        ? kept.under(filter.basis, () => kept.entityCount(asOf, filter))
        : whole.entityCount(asOf, filter),
    entityGroups: (by, filter, asOf, limit) => {
      if (!filter.basis) return whole.entityGroups(by, filter, asOf, limit);
      if (by.includes('source')) {
        throw new RequestError(
          'BAD_USER_INPUT',
          `Groups by SOURCE aren't answered under a policy, which says itself whose evidence counts; received ${filter.basis}`,
        );
      }
      return kept.under(filter.basis, () => kept.entityGroups(by, filter, asOf, limit));
    },

    relationshipsOfEntities: (ids, ...rest) =>
      walked(ids, (loaders) => loaders.relationshipsOfEntities(ids, ...rest)),
    relationshipsBetween: (pairs, ...rest) =>
      walked(
        pairs.map(({ id }) => id),
        (loaders) => loaders.relationshipsBetween(pairs, ...rest),
      ),
    relationshipsAmong: (ids, ...rest) => walked(ids, (loaders) => loaders.relationshipsAmong(ids, ...rest)),
    neighboursOfEntities: (ids, ...rest) =>
      walked(ids, (loaders) => loaders.neighboursOfEntities(ids, ...rest)),
    entitiesBetween: (pairs, ...rest) =>
      walked(
        pairs.map(({ one }) => one),
        (loaders) => loaders.entitiesBetween(pairs, ...rest),
      ),

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

/** Orders by which a list that is derived can be sorted. */
const DERIVED_ORDERS: ReadonlySet<string> = new Set([
  'KIND',
  'NAME',
  'PLANNED',
  'ROLE',
  'SINCE',
  'TYPE',
  'UNTIL',
]);

/** Whether a list of one entity can be derived: conditions, and orders that count, follow relationships of other entities. */
function isDerivable(
  {
    where,
    counts,
    relationship = {},
  }: Pick<RelationshipFilter, 'counts' | 'where'> & Partial<RelationshipFilter>,
  request?: PageRequest,
): boolean {
  return (
    Object.keys(where).length + counts.length + Object.keys(relationship).length === 0 &&
    (request === undefined || (DERIVED_ORDERS.has(request.order.name) && request.order.further === undefined))
  );
}

type Lists = ReturnType<KeptLoaders['relationshipLists']>;

/** Lists of entities, each under its policy. */
function keptLists(kept: KeptLoaders, listsOn: (basis: string) => Lists): Lists {
  return {
    edges: (ids) => eachOn(ids, (basis, some) => kept.under(basis, () => listsOn(basis).edges(some))),
    count: (id) => kept.under(basisOf(id), () => listsOn(basisOf(id)).count(id)),
  };
}

/** Asks about ids on their bases, of each basis together. */
async function eachOn<T>(
  ids: readonly string[],
  ask: (basis: string, some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found = new Map<string, T>();
  await Promise.all(
    [...Map.groupBy(new Set(ids), basisOf)].map(async ([basis, some]) => {
      for (const [index, answer] of (await ask(basis, some)).entries()) found.set(some[index]!, answer);
    }),
  );
  return ids.map((id) => found.get(id)!);
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

/**
 * Whether some ids are on a basis.
 *
 * @throws {RequestError} BAD_USER_INPUT if they aren't all on the same
 */
export function areOnBasis(ids: readonly string[]): boolean {
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
