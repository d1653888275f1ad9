import { print } from 'graphql';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { ListShown } from '../../loaders/Reader.ts';
import { entitiesIn, isAny, oncePerField, selectedBy, selectionOf } from './fieldsOf.ts';
import type { SelectedField } from './fieldsOf.ts';

/** Fields of an entity that a list reads all together as soon as one of them is selected. */
export const COLUMNS_OF_ENTITIES: ReadonlySet<string> = new Set([
  'description',
  'dates',
  'plannedMin',
  'plannedMax',
  'file',
  'sha256',
]);

/** The fields of a relationship for which a list reads each group of columns. */
const COLUMNS_OF_RELATIONSHIPS = {
  terms: new Set(['role', 'meaning', 'obligations', 'obligationSpans', 'quantities', 'sentence']),
  days: new Set(['dates', 'inForce', 'obligationSpans', 'quantities', 'sentence']),
  ends: new Set(['subject', 'object', 'quantities', 'sentence', 'sources', 'statements']),
  /** They need the entities at its ends, one of which the list reads. */
  entities: new Set(['subject', 'object', 'sentence']),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** A field of a relationship, and of an edge with two of them. */
const OF_BOTH: ReadonlySet<string> = new Set(['obligations']);

const CURSOR: ReadonlySet<string> = new Set(['cursor']);
const CURSORS: ReadonlySet<string> = new Set(['startCursor', 'endCursor']);

/**
 * What a request shows of a connection's rows.
 *
 * @param ends the fields of an edge that are relationships
 */
export const listShown = oncePerField((info, ends: readonly string[] = ['relationship']): ListShown => {
  const { fieldNodes, fragments } = info;
  const fields = selectedBy(info);
  const edges = selectionOf(fields, 'edges', fragments);
  const entities = entitiesIn(fields, fragments);
  // An edge may have days and obligations of its own, which follow from those of its relationships.
  const relationships = [...ends.flatMap((end) => selectionOf(edges, end, fragments)), ...edges];
  const obligations = relationships.filter(({ node }) => node.name.value === 'obligations');
  const day = dayIn(fieldNodes[0]!);
  return {
    relationships: isAny(edges, new Set(ends)) || isAny(edges, OF_BOTH),
    terms: isAny(relationships, COLUMNS_OF_RELATIONSHIPS.terms),
    owed: day !== undefined && obligations.some(({ node }) => dayIn(node) === day),
    // The obligations of two, or of another day than that of the list, follow from the days of the relationships.
    days:
      isAny(relationships, COLUMNS_OF_RELATIONSHIPS.days) ||
      obligations.some(({ node }) => ends.length > 1 || ![undefined, day].includes(dayIn(node))),
    ends: isAny(relationships, COLUMNS_OF_RELATIONSHIPS.ends),
    entities: showsColumns(entities) || isAny(relationships, COLUMNS_OF_RELATIONSHIPS.entities),
    positions: showsCursors(fields, fragments),
  };
});

/** Whether more is selected of the entities than ids, names and what is loaded by id. */
export function showsColumns(fields: readonly SelectedField[]): boolean {
  return isAny(fields, COLUMNS_OF_ENTITIES);
}

/** Whether cursors are selected of a connection with these fields. */
export function showsCursors(
  fields: readonly SelectedField[],
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  return (
    isAny(selectionOf(fields, 'edges', fragments), CURSOR) ||
    isAny(selectionOf(fields, 'pageInfo', fragments), CURSORS)
  );
}

/** The day that a field is given, as it is written: a literal or a variable. */
function dayIn({ arguments: given }: FieldNode): string | undefined {
  const day = given?.find(({ name }) => name.value === 'asOf');
  return day && print(day.value);
}
