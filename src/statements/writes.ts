import { readQueries } from '../graph/queries.ts';
import type { Query } from '../graph/queries.ts';

const NAMES = [
  'appendRevisions',
  'beginLoad',
  'createIdentifiers',
  'createNames',
  'createRelationships',
  'createStatements',
  'deleteIdentifiers',
  'deleteNames',
  'deleteRelationships',
  'evidenceById',
  'finishLoad',
  'groups',
  'identifiersOfGroups',
  'loadById',
  'lockGraph',
  'mergeDocuments',
  'mergeEntities',
  'mergeEvidence',
  'namesOfGroups',
  'rankStatements',
  'rankedBy',
  'refreshStatements',
  'relationshipsOfGroups',
  'replaceMentions',
  'setSpans',
  'spansOfEntities',
  'statementsById',
  'tellStatements',
  'testimoniesOfGroups',
  'viewIds',
  'withdrawEvidence',
] as const;

/** The statements of `cypher/write`, by name: all that changes the graph, and what has to be read for it. */
export const writes = byName(readQueries('write'));

function byName(queries: ReadonlyMap<string, Query>): Readonly<Record<(typeof NAMES)[number], Query>> {
  const missing = NAMES.filter((name) => !queries.has(name));
  const surplus = [...queries.keys()].filter((name) => !NAMES.some((known) => known === name));
  if (missing.length > 0 || surplus.length > 0) {
    throw new Error(
      `The code names each file of cypher/write; missing [${missing.join(', ')}], unused [${surplus.join(', ')}]`,
    );
  }
  return Object.fromEntries(queries) as Record<(typeof NAMES)[number], Query>;
}
