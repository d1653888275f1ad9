import { Kind } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** How an operation is built, its fragments put in their places. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** What a connection is made of, and no level of the question. */
const FRAME: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/**
 * Measures an operation. Each fragment is measured once however often it is spread, so that this is no heavier
 * than the text is long; the document has been validated, so that no fragment holds itself.
 */
export function shapeOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Shape {
  const measured = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const shape = ofSet(fragments.get(name)!.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  function ofSet({ selections }: SelectionSetNode): Shape {
    let [depth, aliases, directives, rootFields] = [0, 0, 0, 0];
    for (const selection of selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        rootFields += 1;
        if (selection.alias !== undefined) aliases += 1;
        // Introspection is deep by nature, and bounded by graphql-js itself.
        const isIntrospection = selection.name.value.startsWith('__');
        const inner = isIntrospection || !selection.selectionSet ? NOTHING : ofSet(selection.selectionSet);
        const level = isIntrospection || FRAME.has(selection.name.value) ? 0 : 1;
        depth = Math.max(depth, level + inner.depth);
        aliases += inner.aliases;
        directives += inner.directives;
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSet(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        directives += inner.directives;
        rootFields += inner.rootFields;
      }
    }
    return { depth, aliases, directives, rootFields };
  }

  const shape = ofSet(operation.selectionSet);
  return { ...shape, directives: shape.directives + (operation.directives?.length ?? 0) };
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };
