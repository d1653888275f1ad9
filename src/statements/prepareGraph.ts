import { readFileSync } from 'node:fs';

import type { Graph } from '../graph/Graph.ts';
import { PLAIN_PREDICATES } from './predicates.ts';
import { relationshipType } from './view.ts';

const CONSTRAINTS = new URL('../../cypher/schema/constraints.cypher', import.meta.url);

/** Creates what is missing of the graph's constraints and indexes; may be run again and again. */
export async function prepareGraph(graph: Graph): Promise<void> {
  const statements = readFileSync(CONSTRAINTS, 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  for (const statement of [...statements, ...relationshipConstraints()]) await graph.alter(statement);
  // An index that isn't there yet is no error to most statements, but it is to a full-text search.
  await graph.alter('CALL db.awaitIndexes(300)');
}

/** A uniqueness constraint on relationships takes one type each. */
export function relationshipConstraints(): string[] {
  return plainTypes().map(
    (type) =>
      `CREATE CONSTRAINT relationship_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  );
}

/** Every type of plain relationship, done and planned. */
export function plainTypes(): string[] {
  return PLAIN_PREDICATES.flatMap((name) => [relationshipType(name, false), relationshipType(name, true)]);
}
