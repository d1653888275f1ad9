import { GraphQLError } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { DateTimeResolver, JSONObjectResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars';

import { LISTED } from './core/schema.ts';
import type { Resolvers } from './core/schema.generated.ts';
import { KINDS } from '../model/kinds.ts';
import { alliesOfStates, AllyConnection, AllyEdge } from './allies/allies.ts';
import { Change } from './changes/Change.ts';
import { boundedConnectionFields, connectionFields, edgeFields } from './core/connections.ts';
import { Coverage, SourceCoverage } from './coverage/Coverage.ts';
import { Dispute } from './disputes/Dispute.ts';
import { documentFields } from './statement/Document.ts';
import { Dyad } from './dyad/Dyad.ts';
import { Entity, entityFields } from './entity/Entity.ts';
import { Evidence } from './statement/Evidence.ts';
import { EntityGroup, QuantitySum } from './groups/groups.ts';
import { Identifier } from './entity/Identifier.ts';
import { Impact } from './impact/Impact.ts';
import { Name } from './entity/Name.ts';
import { Node } from './Node.ts';
import { Path, PathResult, PathStep, Reading } from './paths/paths.ts';
import { Query } from './Query.ts';
import { SearchConnection, SearchEdge, StatementSearchEdge } from './search/search.ts';
import { ObligationSpan, QuantitySpan, Relationship, anyRelationship } from './relationship/Relationship.ts';
import { relationshipFields } from './relationship/relationships.ts';
import { Revision } from './statement/Revision.ts';
import { Statement } from './statement/Statement.ts';
import { Frontier, Subgraph, SubgraphEdge, SubgraphNode } from './subgraph/subgraph.ts';
import { SharedEntityEdge, MutualObligation } from './relationship/sharedEntities.ts';
import { TimelineEdge } from './timeline/timeline.ts';

const kinds = Object.values(KINDS);

/** The resolvers of schema.graphql; a field without one is the column of that name in its parent's row. */
export const resolvers: Resolvers = {
  ...Object.fromEntries(kinds.map((kind) => [kind, { ...entityFields, ...relationshipFields(kind) }])),
  ...Object.fromEntries(LISTED.map((listed) => [`${listed}Connection`, connectionFields])),
  ...Object.fromEntries(LISTED.map((listed) => [`${listed}Edge`, edgeFields])),
  AllyConnection: { ...connectionFields, ...AllyConnection },
  AllyEdge: { ...edgeFields, ...AllyEdge },
  Change,
  Coverage,
  SharedEntityEdge: { ...edgeFields, ...SharedEntityEdge },
  DateTime: behaviourOf(DateTimeResolver),
  Dispute,
  DisputeConnection: boundedConnectionFields,
  Document: { ...entityFields, ...relationshipFields('Document'), ...documentFields },
  Dyad,
  Entity,
  EntityGroup,
  QuantitySum,
  Evidence,
  Frontier,
  HypotheticalRelationship: anyRelationship,
  Identifier,
  Impact,
  JSON: behaviourOf(JSONResolver),
  JSONObject: behaviourOf(JSONObjectResolver),
  // Days come from the graph as they are shown; only those of a request have to be looked at.
  LocalDate: Object.assign(behaviourOf(LocalDateResolver), { serialize: (day: string) => day }),
  MutualObligation,
  Name,
  Node,
  ObligationSpan,
  Path,
  PathResult,
  PathStep,
  QuantitySpan,
  Query,
  Reading,
  Relationship,
  RelationshipChangeConnection: boundedConnectionFields,
  Revision,
  SearchConnection,
  SearchEdge,
  Statement,
  StatementSearchConnection: boundedConnectionFields,
  SourceCoverage,
  State: { ...entityFields, ...relationshipFields('State'), allies: alliesOfStates },
  StatementSearchEdge,
  Subgraph,
  SubgraphEdge,
  SubgraphNode,
  TimelineEdge: { ...edgeFields, ...TimelineEdge },
};

/**
 * What a scalar does, without what the library says of it: schema.graphql has words of its own. A literal that it can't read has the
 * code that the same value has in a variable; graphql-js finds it while it validates.
 */
function behaviourOf({
  description: _library,
  specifiedByURL: _standard,
  ...behaviour
}: GraphQLScalarType): GraphQLScalarType {
  const parseLiteral: GraphQLScalarType['parseLiteral'] = (literal, variables) => {
    try {
      return behaviour.parseLiteral(literal, variables);
    } catch (error) {
      const { message } = error as Error;
      throw new GraphQLError(message, { nodes: literal, extensions: { code: 'BAD_USER_INPUT' } });
    }
  };
  return { ...behaviour, parseLiteral } as GraphQLScalarType;
}
