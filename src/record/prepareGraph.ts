import { readFileSync } from 'node:fs';

import type { Graph } from '../neo4j/Graph.ts';
import { expectKnownLayout, migrate } from './migrate.ts';
import { PLAIN_TYPES } from '../model/relationshipType.ts';

const CONSTRAINTS = new URL('../../cypher/schema/constraints.cypher', import.meta.url);

/**
 * Brings the graph to the layout that this version works on: its constraints and indexes, then its migrations. May be run
 * again and again, and by several services at once.
 *
 * @throws {StartError} if a newer version has laid it out
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await expectKnownLayout(graph);
  await createMissing(graph);
  await migrate(graph);
}

/** Creates what is missing of the constraints and indexes. */
async function createMissing(graph: Graph): Promise<void> {
  const indexes = await graph.read(
    ['indexes'],
    'SHOW INDEXES YIELD name, state, labelsOrTypes AS types, owningConstraint AS constraint',
    {},
  );
  const wanted = [...statementsOf(CONSTRAINTS), relationshipIndex()];
  const names = new Set(wanted.map(nameOf));
  const stale = indexes.filter(
    ({ name, types }) =>
      (name === RELATIONSHIP_ID && !isOnAllTypes(types as string[])) ||
      (OF_ONE_TYPE.test(name as string) && !names.has(name as string)),
  );
  for (const { name, constraint } of stale)
    await graph.alter(`DROP ${constraint === null ? 'INDEX' : 'CONSTRAINT'} ${name as string} IF EXISTS`);
  const online = new Set(
    indexes.filter((index) => index['state'] === 'ONLINE' && !stale.includes(index)).map(({ name }) => name),
  );
  const missing = wanted.filter((statement) => !online.has(nameOf(statement)));
  for (const statement of missing) await graph.alter(statement).catch(passIfThere);
  // An index that isn't there yet is no error to most statements, but it is to a full-text search.
  if (missing.length > 0) await graph.alter('CALL db.awaitIndexes(300)');
}

/** IF NOT EXISTS doesn't help where another service creates the same index at the same moment. */
function passIfThere(error: unknown): void {
  if (!/SchemaRuleAlreadyExists/.test(String((error as { code?: unknown }).code))) throw error;
}

function statementsOf(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** A constraint and the index behind it have one name. */
function nameOf(statement: string): string {
  return /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement)![1]!;
}

/** Earlier versions had a constraint for each type of relationship, which nothing looked up. */
const OF_ONE_TYPE = /^relationship_\w+_id$/;

const RELATIONSHIP_ID = 'relationship_id';

/** Finds a relationship by its id, whatever its type: of all indexes on relationships, only one for full text is on many types. */
function relationshipIndex(): string {
  return `CREATE FULLTEXT INDEX ${RELATIONSHIP_ID} IF NOT EXISTS FOR ()-[r:${PLAIN_TYPES.join('|')}]-() ON EACH [r.id] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}`;
}

/** An earlier version may have had fewer types. */
function isOnAllTypes(types: readonly string[]): boolean {
  return new Set(PLAIN_TYPES).symmetricDifference(new Set(types)).size === 0;
}
