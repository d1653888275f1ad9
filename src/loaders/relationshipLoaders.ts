import { prepareQuery } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import type { Variant } from '../neo4j/queries.ts';
import { ANY_PATTERN, BY_ID } from './Reader.ts';
import type {
  EvidenceShown,
  Positioned,
  Reader,
  SourceList,
  EntityConditions,
  TypeFilter,
} from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { ObligationDays } from './obligations.ts';
import type { EdgeParent, EntityRow, RelationshipRow } from './rows.ts';

/** Which relationships of an entity are meant, and which entities at the other end. */
export interface RelationshipFilter extends EntityConditions, TypeFilter {
  readonly pattern: NonNullable<Variant['pattern']>;
  /** Of what may have been in force on a day: only that of whose beginning something is known, or nothing; null: both. */
  readonly hasDate: boolean | null;
}

/** How many relationships of a type an entity has from one end, and how many of them have no date for the day. */
interface RelationshipCountRow {
  readonly type: string;
  readonly outward: boolean;
  readonly count: number;
  readonly undated: number;
}

/** What is shown of a list beside the ids and names of its entities. */
export interface ListShown {
  /** Fields of the relationships themselves. */
  readonly relationships: boolean;
  /** The ends of the relationships, or their statements. */
  readonly ends: boolean;
  /** Further fields of the entities. */
  readonly entities: boolean;
}

/** A relationship of the entity asked about, and the entity at the other end; of both only what is shown. */
type ListedRelationship = Positioned<{ readonly relationship: RelationshipRow; readonly node: EntityRow }>;

/** The statements behind a relationship; null where they aren't brought along. */
type Sourced = { readonly sources: readonly SourceList[] | null };

/** Relationships of an entity, and what obliges. */
export function relationshipLoaders({ load, many, one, counted, keepEntities, keepSources }: Reader) {
  return {
    relationshipById: (id: string) => one<RelationshipRow>(reads.relationshipById, id),
    obligationsOfRelationship: (id: string) => load<ObligationDays>(BY_ID.obligations, id),
    /** The same list of any number of entities: the query is prepared once, and loaded for each. */
    relationshipsOfEntity: (
      asOf: string | null,
      { limit, after, order, scope }: PageRequest,
      { pattern, ...parameters }: RelationshipFilter,
      shown: ListShown,
      evidence: EvidenceShown | null,
    ) => {
      const list = prepareQuery(
        reads.relationshipsOfEntity,
        { asOf, after, ...shown, ...(evidence && { documents: evidence.documents }) },
        { ...parameters, limit, evidence: evidence && evidence.request.limit },
        { pattern, order, ...(evidence === null && { sources: false }) },
      );
      const total = prepareQuery(reads.relationshipCountOfEntity, { asOf }, parameters, { pattern });
      // The rows are dated in place: they aren't shared, and there may be thousands.
      const asEdge = (row: ListedRelationship): EdgeParent => {
        Object.assign(row.node, { asOf });
        if (shown.relationships) Object.assign(row.relationship, { asOf });
        return Object.assign(row, { scope }) as EdgeParent;
      };
      return {
        edges: async (id: string): Promise<readonly EdgeParent[]> => {
          const rows = await load<ListedRelationship & Sourced>(list, id);
          if (shown.entities) keepEntities(rows, ({ node }) => node);
          if (evidence !== null) for (const { sources } of rows) keepSources(sources!, evidence);
          return rows.map(asEdge);
        },
        count: (id: string) => counted(total, id),
      };
    },
    relationshipCountsByType: (
      id: string,
      asOf: string | null,
      limits: TypeFilter & Pick<EntityConditions, 'kinds'> & { readonly each: number },
    ) => many<RelationshipCountRow>(reads.relationshipCountsByType, { id, asOf }, { ...limits }, ANY_PATTERN),
  };
}
