import { LocalDateResolver } from 'graphql-scalars';

import type { Resolvers } from '../schema.generated.ts';
import {
  DocumentConnection,
  DocumentEdge,
  EntityConnection,
  EntityEdge,
  StatementConnection,
  StatementEdge,
} from './connections.ts';
import { Entity, entityFields } from './Entity.ts';
import { Evidence } from './Evidence.ts';
import { Identifier } from './Identifier.ts';
import { Name } from './Name.ts';
import { Node } from './Node.ts';
import { Query } from './Query.ts';
import { Relationship } from './Relationship.ts';
import { Statement } from './Statement.ts';

/** The resolvers of schema.graphql; a field without one is the column of that name in its parent's row. */
export const resolvers: Resolvers = {
  Document: entityFields,
  DocumentConnection,
  DocumentEdge,
  Entity,
  EntityConnection,
  EntityEdge,
  Event: entityFields,
  Evidence,
  Identifier,
  LocalDate: LocalDateResolver,
  Mention: entityFields,
  Mission: entityFields,
  Name,
  Node,
  Organization: entityFields,
  Person: entityFields,
  Place: entityFields,
  Post: entityFields,
  Query,
  Relationship,
  State: entityFields,
  Statement,
  StatementConnection,
  StatementEdge,
  Topic: entityFields,
  Treaty: entityFields,
};
