import { reads } from './reads.ts';
import { partsOf, split } from './Reader.ts';
import type { EntityFilter, Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow, IdentifierRow, NameRow } from './rows.ts';

/** Entities, by id, code or list. */
export function entityLoaders({ entitiesById, many, count, page, keepEntities }: Reader) {
  return {
    entitiesById,
    entityById: async (id: string) => (await entitiesById([id]))[0]!,
    entitiesByIdentifier: async (scheme: string, value: string, asOf: string | null) =>
      keepEntities(await many<EntityRow>(reads.entityByIdentifier, { scheme, value, asOf }), (row) => row),
    namesOfEntity: (id: string) => many<NameRow>(reads.namesOfEntity, { id }),
    identifiersOfEntity: (id: string) => many<IdentifierRow>(reads.identifiersOfEntity, { id }),
    entities: async (asOf: string | null, request: PageRequest, filter: EntityFilter) =>
      keepEntities(
        await page<EntityRow>(
          reads.entities,
          { asOf },
          request,
          split({ ...filter, parts: partsOf(filter, asOf) }),
        ),
        (row) => row,
      ),
    entityCount: (asOf: string | null, filter: EntityFilter) =>
      count(reads.entityCount, { asOf }, split({ ...filter, parts: partsOf(filter, asOf) })),
  };
}
