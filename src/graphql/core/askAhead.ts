import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
} from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

import type { Context } from './context.ts';
import { fieldsOf, entitiesIn, selectionOf } from './fieldsOf.ts';
import type { SelectedField } from './fieldsOf.ts';

type Fragments = GraphQLResolveInfo['fragments'];

/** What a request asks of entities as soon as they are known. */
export interface Ahead<Parent> {
  /** Whether that is all it asks of them: then it can be waited for, since nothing else has to wait with it. */
  readonly complete: boolean;
  /** Asks it. If it fails, the resolver that needs the answer reports the error. */
  readonly ask: (entities: readonly Parent[]) => Promise<void>;
}

/**
 * Asks for the lists that a request will ask of entities, as soon as their ids are known: by the time that GraphQL gets to
 * them, they are there. An entity and its lists so share a round trip, and what is all there is written down in one go.
 *
 * @param fields what is asked of the entities
 * @param isList whether a field is such a list; its resolver needs no more of an entity than is known of it
 * @param typeOf the type of an entity in the schema
 */
export function askAhead<Parent extends object>(
  fields: readonly SelectedField[],
  context: Context,
  info: GraphQLResolveInfo,
  isList: (field: string) => boolean,
  typeOf: (entity: Parent) => string | undefined,
): Ahead<Parent> {
  const asked = fields.filter(({ node }) => isList(node.name.value) && isIncluded(node, info));
  const keys = asked.map(({ node }) => (node.alias ?? node.name).value);
  // Fields that merge into one are left to GraphQL.
  const single = asked.filter(
    (_field, index) => keys.indexOf(keys[index]!) === keys.lastIndexOf(keys[index]!),
  );
  const askings = new Map<string, readonly Asking[]>();
  const askingsFor = (kind: string): readonly Asking[] => {
    const known = askings.get(kind) ?? single.flatMap((field) => askingOf(field, kind, context, info) ?? []);
    askings.set(kind, known);
    return known;
  };
  return {
    complete: single.length === asked.length && areAtHand(fields, info.fragments, isList),
    ask: async (entities) => {
      const pending: unknown[] = [];
      for (const entity of entities) {
        for (const ask of askingsFor(typeOf(entity) ?? '')) {
          const answer = ask(entity);
          if (answer instanceof Promise) pending.push(answer);
        }
      }
      if (pending.length > 0) await Promise.allSettled(pending);
    },
  };
}

type Asking = (entity: object) => unknown;

/** How a field is asked of entities of a kind; null if they don't have it. */
function askingOf(
  { node, types }: SelectedField,
  kind: string,
  context: Context,
  info: GraphQLResolveInfo,
): Asking | null {
  const type = info.schema.getType(kind);
  if (!isObjectType(type) || !types.every((name) => isOfType(type, name))) return null;
  const field = type.getFields()[node.name.value];
  if (field?.resolve === undefined) return null;
  const { resolve } = field;
  const own = {
    ...info,
    fieldNodes: [node],
    fieldName: field.name,
    parentType: type,
    returnType: field.type,
  };
  let values: object | undefined;
  return (entity) => {
    try {
      values ??= getArgumentValues(field, node, info.variableValues);
      return resolve(entity, values, context, own);
    } catch {
      return null;
    }
  };
}

function isOfType(type: GraphQLObjectType, name: string): boolean {
  return type.name === name || type.getInterfaces().some((one) => one.name === name);
}

function isIncluded(node: FieldNode, { variableValues }: GraphQLResolveInfo): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
  );
}

/** Whether all that is asked of entities comes with their row or their lists. */
function areAtHand(
  fields: readonly SelectedField[],
  fragments: Fragments,
  isList: (field: string) => boolean,
): boolean {
  return fields.every(({ node }) =>
    isList(node.name.value) ? isAtHand(node, fragments, isList) : node.selectionSet === undefined,
  );
}

/** Documents are kept from one request to the next, and a field always belongs to the same one. */
const known = new WeakMap<FieldNode, boolean>();

function isAtHand(list: FieldNode, fragments: Fragments, isList: (field: string) => boolean): boolean {
  const found = known.get(list);
  if (found !== undefined) return found;
  const fields = fieldsOf(list.selectionSet, fragments);
  const entities = entitiesIn(fields, fragments);
  const relationships = selectionOf(selectionOf(fields, 'edges', fragments), 'relationship', fragments);
  const atHand =
    fields.every(({ node }) => node.name.value !== 'totalCount') &&
    areAtHand(entities, fragments, isList) &&
    relationships.every(({ node }) => node.name.value !== 'sentence' && node.selectionSet === undefined);
  known.set(list, atHand);
  return atHand;
}
