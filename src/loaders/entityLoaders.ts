import { reads } from './reads.ts';
import { FACT_PATTERN, split } from './Reader.ts';
import type { EntityFilter, FilterParts, Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow, GroupRow, IdentifierRow, NameRow } from './rows.ts';
import { conditionsOnEntity, conditionsOnGroups } from './conditions.ts';
import type { SummedWhere } from './where.ts';

/** Which entities are grouped, and whose numbers are added up. */
export interface GroupFilter extends Omit<EntityFilter, 'counts'> {
  readonly sum: SummedWhere | undefined;
}

/** The variables of `cypher/read/groups/entityGroups.cypher`. */
const GROUPED = { entity: 'entity', number: 'm', other: 'other' };

/** Entities, by id, code or list. */
export function entityLoaders({ entitiesById, many, count, page, keepEntities }: Reader) {
  return {
    entitiesById,
    entityById: async (id: string) => (await entitiesById([id]))[0]!,
    entitiesByIdentifier: async (scheme: string, value: string, asOf: string | null) =>
      keepEntities(await many<EntityRow>(reads.entityByIdentifier, { scheme, value, asOf }), (row) => row),
    /** The ids of those about which a document supports a statement. */
    entitiesOfSource: async (id: string) =>
      (await many<{ readonly entity: string }>(reads.entitiesOfSource, { id })).map(({ entity }) => entity),
    /** @param by the parts of `cypher/read/groups/entityGroups.cypher` */
    entityGroups: (
      by: readonly string[],
      { where, label, certain, sum, basis }: GroupFilter,
      asOf: string | null,
      limit: number,
    ) => {
      const listed = { hasDay: asOf !== null, certain, basis: basis ?? null };
      const { text, certainly, values, sum: summed, apart } = conditionsOnGroups(where, sum, GROUPED, listed);
      const parts = [...by, ...(certain ? ['certain'] : []), ...(summed === undefined ? [] : ['sum'])];
      const variant = {
        ...FACT_PATTERN,
        label,
        where: text,
        certainly,
        parts,
        ...(apart && { apart }),
        ...(summed !== undefined && { sum: summed }),
      };
      return many<GroupRow>(reads.entityGroups, { asOf }, { where: values, limit }, variant);
    },
    namesOfEntity: (id: string) => many<NameRow>(reads.namesOfEntity, { id }),
    identifiersOfEntity: (id: string) => many<IdentifierRow>(reads.identifiersOfEntity, { id }),
    entities: async (asOf: string | null, request: PageRequest, filter: EntityFilter) =>
      keepEntities(
        await page<EntityRow>(reads.entities, { asOf }, request, partsOf(filter, asOf)),
        (row) => row,
      ),
    /** Those of some entities that meet conditions on a day, whether they existed on it or not. */
    entitiesAmong: (
      among: readonly string[],
      filter: EntityFilter,
      asOf: string | null,
      request: PageRequest,
    ) => page<EntityRow>(reads.entities, { asOf, among }, request, partsOf(filter, asOf, ['among'])),
    countAmong: (among: readonly string[], filter: EntityFilter, asOf: string | null) =>
      count(reads.entityCount, { asOf, among }, partsOf(filter, asOf, ['among'])),
    entityCount: (asOf: string | null, filter: EntityFilter) =>
      count(reads.entityCount, { asOf }, partsOf(filter, asOf)),
  };
}

function partsOf(
  { where, label, certain, counts, basis = null }: EntityFilter,
  asOf: string | null,
  parts: readonly string[] = asOf === null ? [] : ['day'],
): FilterParts {
  const conditions = conditionsOnEntity(where, 'entity', { hasDay: asOf !== null, certain, basis }, counts);
  return split({ label, certain, conditions, parts });
}
