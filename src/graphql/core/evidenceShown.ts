import { getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { EvidenceShown } from '../../loaders/Reader.ts';
import { fieldsOf, selectedBy, entitiesIn, selectionOf } from './fieldsOf.ts';

/** The fields of evidence that need its document. */
const OF_DOCUMENTS = new Set(['document', 'citation', 'quotation', 'verification']);

/** What a field of evidence shows of it, at a moment or now. */
export function evidenceShown(
  nodes: readonly FieldNode[],
  page: PageArguments,
  known: string | null,
  { fragments }: GraphQLResolveInfo,
): EvidenceShown {
  const fields = nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  const documents = entitiesIn(fields, fragments).some(({ node }) => OF_DOCUMENTS.has(node.name.value));
  return { request: readPage(page, { field: 'PLACE', direction: 'ASC', asOf: known }), documents };
}

/**
 * What a list of relationships shows of the evidence behind them, if that is one first page of each statement. Null else:
 * then evidence is asked for where it stands.
 */
export function evidenceBehind(info: GraphQLResolveInfo): EvidenceShown | null {
  const { fragments, schema, variableValues } = info;
  const relationships = selectionOf(
    selectionOf(selectedBy(info), 'edges', fragments),
    'relationship',
    fragments,
  );
  const asked = selectionOf(relationships, 'statements', fragments).filter(
    ({ node }) => node.name.value === 'evidence',
  );
  if (asked.length !== 1) return null;
  const { node } = asked[0]!;
  const field = (schema.getType('Statement') as GraphQLObjectType).getFields()['evidence']!;
  try {
    const shown = evidenceShown([node], getArgumentValues(field, node, variableValues), null, info);
    return shown.request.after === null && !shown.request.backward ? shown : null;
  } catch {
    // What is wrong is said where it stands.
    return null;
  }
}
