import { prepareQuery } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import type { Variant } from '../neo4j/queries.ts';
import { ANY_PATTERN, BY_ID, partsShown, sortedBy, split } from './Reader.ts';
import type { ListShown, Positioned, Reader, TypeFilter } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { Kind } from '../model/kinds.ts';
import { PLAIN_TYPES } from '../model/relationshipType.ts';
import type { ObligationDays } from './obligations.ts';
import type { Part, Unit } from '../model/quantity.ts';
import { conditionsOnRelationship } from './conditions.ts';
import type { CountedWhere, EntityWhere, RelationshipWhere } from './where.ts';
import type { EdgeParent, EntityRow, QuantitySpanRow, RelationshipRow } from './rows.ts';

/** Which relationships of an entity are meant, and which entities at the other end. */
export interface RelationshipFilter extends TypeFilter {
  readonly pattern: NonNullable<Variant['pattern']>;
  readonly relationship: RelationshipWhere;
  /** At the other end. */
  readonly where: EntityWhere;
  /** What it is sorted by, where that is a number of entities. */
  readonly counts: readonly CountedWhere[];
  /** The kept policy on which is asked, as ids end with it; the whole graph if there is none. */
  readonly basis?: string | null;
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

/** The variables of `cypher/read/relationship/relationshipsOfEntity.cypher`. */
const ENDS = { entity: 'entity', relationship: 'r', other: 'other' };

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
      { pattern, where, relationship, counts, basis = null, ...parameters }: RelationshipFilter,
      shown: ListShown,
    ) => {
      const wanted = {
        ...parameters,
        pattern,
        conditions: conditionsOnRelationship(
          relationship,
          where,
          ENDS,
          { hasDay: asOf !== null, certain: parameters.certain, basis },
          counts,
        ),
        // A list of one type has a short text. One of all types is asked with any conditions, and is to be planned once.
        parts: pattern.types === PLAIN_TYPES ? ['some', 'day'] : asOf === null ? [] : ['day'],
      };
      const columns = partsShown({ ...shown, owed: shown.owed && asOf !== null });
      const { parameters: given, variant, counts: expressions } = split(wanted);
      const list = prepareQuery(
        reads.relationshipsOfEntity,
        { asOf, after },
        { ...given, limit },
        { ...variant, order: sortedBy(order, expressions), parts: [...wanted.parts, ...columns] },
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
          counted(prepareQuery(reads.relationshipCountOfEntity, { asOf }, given, variant), id),
      };
    },
    relationshipCountsByType: (
      id: string,
      asOf: string | null,
      limits: TypeFilter & { readonly kinds: readonly Kind[] | null; readonly each: number },
    ) => many<RelationshipCountRow>(reads.relationshipCountsByType, { id, asOf }, { ...limits }, ANY_PATTERN),
  };
}
