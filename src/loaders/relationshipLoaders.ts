import { prepareQuery } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import type { Variant } from '../neo4j/queries.ts';
import { ANY_PATTERN, BY_ID, partsOf, partsShown } from './Reader.ts';
import type { EntityConditions, ListShown, Positioned, Reader, TypeFilter } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import { PLAIN_TYPES } from '../model/relationshipType.ts';
import type { ObligationDays } from './obligations.ts';
import type { Part, Unit } from '../model/quantity.ts';
import type { EdgeParent, EntityRow, QuantitySpanRow, RelationshipRow } from './rows.ts';

/** Which relationships of an entity are meant, and which entities at the other end. */
export interface RelationshipFilter extends EntityConditions, TypeFilter {
  readonly pattern: NonNullable<Variant['pattern']>;
  /** Of what may have been in force on a day: only that of whose beginning something is known, or nothing; null: both. */
  readonly hasDate: boolean | null;
  /** Of which there was how much; null doesn't filter. */
  readonly quantity: QuantityConditions | null;
}

/** What a quantity has to be; null for what it may be. */
export interface QuantityConditions {
  readonly unit: Unit | null;
  readonly part: Part | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly on: string | null;
}

/** Which quantities of a relationship are meant. */
export interface QuantityFilter {
  /** Null: of all times. */
  readonly asOf: string | null;
  readonly certain: boolean;
  readonly unit: Unit | null;
  /** Null: of the whole. */
  readonly parts: readonly Part[] | null;
  readonly limit: number;
}

/** How many relationships of a type an entity has from one end, and how many of them have no date for the day. */
interface RelationshipCountRow {
  readonly type: string;
  readonly outward: boolean;
  readonly count: number;
  readonly undated: number;
}

/** A relationship of the entity asked about, and the entity at the other end; of both only what is shown. */
type ListedRelationship = Positioned<{ readonly relationship: RelationshipRow; readonly node: EntityRow }>;

/** Relationships of an entity, and what obliges. */
export function relationshipLoaders({ loadLevel, many, one, counted, keepEntities }: Reader) {
  return {
    relationshipById: (id: string) => one<RelationshipRow>(reads.relationshipById, id),
    obligationsOfRelationships: (ids: readonly string[]) => loadLevel<ObligationDays>(BY_ID.obligations, ids),
    quantitiesOfRelationships: (
      relationships: readonly RelationshipRow[],
      { asOf, ...parameters }: QuantityFilter,
    ) =>
      loadLevel<QuantitySpanRow>(
        prepareQuery(reads.quantitiesOfRelationship, { asOf }, parameters),
        relationships.map(({ type, subject, object, role, sinceMin, untilMax }) =>
          [type, subject, object, role, sinceMin, untilMax].map((part) => part ?? '').join('|'),
        ),
      ),
    /** The same list of any number of entities. */
    relationshipLists: (
      asOf: string | null,
      { limit, after, order, scope }: PageRequest,
      { pattern, ...parameters }: RelationshipFilter,
      shown: ListShown,
    ) => {
      const isDated = asOf !== null && parameters.hasDate !== null;
      const conditions = [
        // A list of one type has a short text. One of all types is asked with any conditions, and is to be planned once.
        ...(pattern.types === PLAIN_TYPES
          ? [...new Set(['some', 'day', 'dated', ...partsOf(parameters, asOf)])]
          : [...partsOf(parameters, asOf), ...(isDated ? ['dated'] : [])]),
        ...(parameters.quantity === null ? [] : ['measured']),
      ];
      const columns = partsShown({ ...shown, owed: shown.owed && asOf !== null });
      const list = prepareQuery(
        reads.relationshipsOfEntity,
        { asOf, after },
        { ...parameters, limit },
        { pattern, order, parts: [...conditions, ...columns] },
      );
      // In place, since there may be thousands.
      const asEdge = (row: ListedRelationship): EdgeParent => {
        if (columns.includes('owed')) Object.assign(row.relationship, { owedOn: asOf });
        return Object.assign(row, { scope });
      };
      return {
        edges: async (ids: readonly string[]): Promise<readonly (readonly EdgeParent[])[]> => {
          const lists = await loadLevel<ListedRelationship>(list, ids);
          if (shown.entities) for (const rows of lists) keepEntities(rows, ({ node }) => node);
          return lists.map((rows) => rows.map(asEdge));
        },
        count: (id: string) =>
          counted(
            prepareQuery(reads.relationshipCountOfEntity, { asOf }, parameters, {
              pattern,
              parts: conditions,
            }),
            id,
          ),
      };
    },
    relationshipCountsByType: (
      id: string,
      asOf: string | null,
      limits: TypeFilter & Pick<EntityConditions, 'kinds'> & { readonly each: number },
    ) => many<RelationshipCountRow>(reads.relationshipCountsByType, { id, asOf }, { ...limits }, ANY_PATTERN),
  };
}
