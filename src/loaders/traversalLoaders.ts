import { reads } from './reads.ts';
import { PLAIN_TYPES } from '../model/relationshipType.ts';
import { ANY_PATTERN } from './Reader.ts';
import type { Kind } from '../model/kinds.ts';
import type { Reader, TypeFilter } from './Reader.ts';
import type { EntityRow, RelationshipRow } from './rows.ts';

/** A relationship of the entity asked about; none, if that has too many. */
type RelationshipOfEntity = { readonly of: string } & (
  | (RelationshipRow & { readonly names: { readonly subject: string; readonly object: string } })
  | { readonly id: null }
);

/** How many entities are followed, by the id of the entity from which, and the type. */
export type FollowedByType = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Steps from entity to entity, for paths and subgraphs. */
export function traversalLoaders({ many, keepEntities }: Reader) {
  return {
    relationshipsOfEntities: (
      ids: readonly string[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      { each, limit }: { readonly each: number; readonly limit: number },
    ) =>
      many<RelationshipOfEntity>(
        reads.relationshipsOfEntities,
        { ids, asOf },
        { types, certain, each, limit },
        ANY_PATTERN,
      ),
    relationshipsBetween: (
      pairs: readonly { readonly id: string; readonly others: readonly string[] }[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      limit: number,
    ) =>
      many<RelationshipRow>(
        reads.relationshipsBetween,
        { pairs, asOf },
        { types, certain, limit },
        ANY_PATTERN,
      ),
    relationshipsAmong: (
      ids: readonly string[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      limit: number,
    ) =>
      many<RelationshipRow>(
        reads.relationshipsAmong,
        { ids, ranks: Object.fromEntries(ids.map((id, rank) => [id, rank])), asOf },
        { types, certain, limit },
        { pattern: { types: PLAIN_TYPES, direction: 'OUT' } },
      ),
    neighboursOfEntities: async (
      ids: readonly string[],
      but: readonly string[],
      most: FollowedByType,
      asOf: string | null,
      limits: TypeFilter & {
        readonly kinds: readonly Kind[] | null;
        readonly counted: boolean;
        readonly perType: number | null;
        readonly limit: number;
      },
    ) =>
      keepEntities(
        await many<EntityRow>(
          reads.neighboursOfEntities,
          { ids, but, asOf, most },
          { ...limits },
          ANY_PATTERN,
        ),
        (row) => row,
      ),
    entitiesBetween: (
      pairs: readonly { readonly one: string; readonly other: string }[],
      asOf: string | null,
      { types, certain }: TypeFilter,
      each: number,
    ) =>
      many<{ readonly one: string; readonly other: string; readonly id: string }>(
        reads.entitiesBetween,
        { pairs, asOf },
        { types, certain, each },
        ANY_PATTERN,
      ),
  };
}
