import type { EntityFactsQuery, EntityQuery } from '../generated/graphql.ts';

/** The number of an entity's relationships by type and end. */
export type Counts = NonNullable<EntityQuery['entity']>['relationshipCounts'];

/** A relationship of the page's entity with the entity at its other end. */
export type EntityFact = NonNullable<EntityFactsQuery['entity']>['relationships']['edges'][number];
