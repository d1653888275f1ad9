import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

import type { ListShown } from '../loaders.ts';

type Fragments = GraphQLResolveInfo['fragments'];

/** The columns of a thing that a list brings along if any of them is shown. */
export const COLUMNS_OF_THINGS: ReadonlySet<string> = new Set([
  'description',
  'sinceMin',
  'sinceMax',
  'untilMin',
  'untilMax',
  'plannedMin',
  'plannedMax',
]);

/** What is told of a relationship with the things at its ends, which the list has at hand. */
const TOLD_OF_ENDS: ReadonlySet<string> = new Set(['subject', 'object', 'sentence']);

/** What a request shows of a connection's rows. */
export function listShown({ fieldNodes, fragments }: GraphQLResolveInfo): ListShown {
  const shown = fieldNodes.map((node) => shownBy(node, fragments));
  return { ties: shown.some(({ ties }) => ties), things: shown.some(({ things }) => things) };
}

/** Documents are kept from one request to the next, and a field always belongs to the same one. */
const known = new WeakMap<FieldNode, ListShown>();

function shownBy(connection: FieldNode, fragments: Fragments): ListShown {
  const found = known.get(connection);
  if (found !== undefined) return found;
  const within = (fields: readonly FieldNode[], name: string): FieldNode[] =>
    fields
      .filter((field) => field.name.value === name)
      .flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  const fields = fieldsOf(connection.selectionSet, fragments);
  const edges = within(fields, 'edges');
  const things = [...within(fields, 'nodes'), ...within(edges, 'node')];
  const ties = within(edges, 'relationship');
  const shown = {
    ties: ties.length > 0,
    things:
      things.some(({ name }) => COLUMNS_OF_THINGS.has(name.value)) ||
      ties.some(({ name }) => TOLD_OF_ENDS.has(name.value)),
  };
  known.set(connection, shown);
  return shown;
}

/** The fields of a selection, those of fragments too: whatever may be shown, of things of whatever kind. */
function fieldsOf(selection: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selection?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    return fieldsOf(
      one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]!.selectionSet,
      fragments,
    );
  });
}
