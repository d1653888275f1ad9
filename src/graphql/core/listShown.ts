import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { ListShown } from '../../loaders/relationshipLoaders.ts';
import { fieldsOf, entitiesIn, selectionOf } from './fieldsOf.ts';
import type { SelectedField } from './fieldsOf.ts';

/** The fields of an entity that a list brings along all together, if any of them is shown. */
export const COLUMNS_OF_ENTITIES: ReadonlySet<string> = new Set([
  'description',
  'sinceMin',
  'sinceMax',
  'untilMin',
  'untilMax',
  'plannedMin',
  'plannedMax',
  'file',
  'sha256',
]);

/** Fields of a relationship that need the entities at its ends, which the list has read already. */
const FIELDS_OF_ENDS: ReadonlySet<string> = new Set(['subject', 'object', 'sentence']);
const FIELDS_OF_RECORD: ReadonlySet<string> = new Set([...FIELDS_OF_ENDS, 'statements']);

/** What a request shows of a connection's rows: the same object as long as the field is one. */
export function listShown({ fieldNodes, fragments }: GraphQLResolveInfo): ListShown {
  if (fieldNodes.length === 1) return shownBy(fieldNodes[0]!, fragments);
  const [first, ...others] = fieldNodes.map((node) => shownBy(node, fragments));
  return others.reduce(
    (all, one) => ({
      relationships: all.relationships || one.relationships,
      ends: all.ends || one.ends,
      entities: all.entities || one.entities,
    }),
    first!,
  );
}

/** Documents are kept from one request to the next, and a field always belongs to the same one. */
const known = new WeakMap<FieldNode, ListShown>();

function shownBy(connection: FieldNode, fragments: GraphQLResolveInfo['fragments']): ListShown {
  const found = known.get(connection);
  if (found !== undefined) return found;
  const fields = fieldsOf(connection.selectionSet, fragments);
  const edges = selectionOf(fields, 'edges', fragments);
  const entities = entitiesIn(fields, fragments);
  const relationships = selectionOf(edges, 'relationship', fragments);
  const shown = {
    relationships: relationships.length > 0,
    ends: isAny(relationships, FIELDS_OF_RECORD),
    entities: showsColumns(entities) || isAny(relationships, FIELDS_OF_ENDS),
  };
  known.set(connection, shown);
  return shown;
}

/** Whether anything is shown of entities beside their ids and names, and what is found by these. */
export function showsColumns(fields: readonly SelectedField[]): boolean {
  return isAny(fields, COLUMNS_OF_ENTITIES);
}

function isAny(fields: readonly SelectedField[], names: ReadonlySet<string>): boolean {
  return fields.some(({ node }) => names.has(node.name.value));
}
