import { Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql';

/** A field of a selection, with the types of the fragments in which it stands. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly types: readonly string[];
}

/** The fragments of a document by their names. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/** The fields of a selection, those of its fragments too: whatever may be shown, of entities of whatever kind. */
export function fieldsOf(
  selection: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  types: readonly string[] = [],
): SelectedField[] {
  return (selection?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [{ node: one, types }];
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments[one.name.value]!;
    const type = fragment.typeCondition?.name.value;
    return fieldsOf(fragment.selectionSet, fragments, type === undefined ? types : [...types, type]);
  });
}

/** The fields that are asked of what a field answers. */
export function selectedBy({ fieldNodes, fragments }: GraphQLResolveInfo): SelectedField[] {
  return fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
}

/** The fields that are asked of the entities in a connection with these fields. */
export function entitiesIn(
  connection: readonly SelectedField[],
  fragments: GraphQLResolveInfo['fragments'],
): SelectedField[] {
  const edges = selectionOf(connection, 'edges', fragments);
  return [...selectionOf(connection, 'nodes', fragments), ...selectionOf(edges, 'node', fragments)];
}

/**
 * What follows from the selection of a field, worked out once: documents are kept from one request to the next, and a field always belongs
 * to the same one.
 */
export function oncePerField<Further extends readonly unknown[], Shown>(
  read: (info: GraphQLResolveInfo, ...further: Further) => Shown,
): (info: GraphQLResolveInfo, ...further: Further) => Shown {
  const known = new WeakMap<FieldNode, { readonly shown: Shown }>();
  return (info, ...further) => {
    const [field, ...others] = info.fieldNodes;
    // A field that stands in several places may show more than one of them alone.
    if (others.length > 0) return read(info, ...further);
    const found = known.get(field!) ?? { shown: read(info, ...further) };
    known.set(field!, found);
    return found.shown;
  };
}

/** Whether one of these names is among the fields. */
export function isAny(fields: readonly SelectedField[], names: ReadonlySet<string>): boolean {
  return fields.some(({ node }) => names.has(node.name.value));
}

/** The fields within those of a name. */
export function selectionOf(
  fields: readonly SelectedField[],
  name: string,
  fragments: GraphQLResolveInfo['fragments'],
): SelectedField[] {
  return fields
    .filter(({ node }) => node.name.value === name)
    .flatMap(({ node }) => fieldsOf(node.selectionSet, fragments));
}
