import { fileURLToPath } from 'node:url';

import neo4j from 'neo4j-driver';

import { importTable, openTables } from '../../src/import/tables/importTable.ts';
import type { ImporterName } from '../../src/import/tables/importers.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import type { Load } from '../../src/model/records.ts';
import type { Graph } from '../../src/neo4j/Graph.ts';
import { merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { LAYOUT } from '../../src/record/migrate.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';

/** Files that a version can't read which knows of no quantities yet. */
const UNREADABLE = LAYOUT < 10 ? ['30-ledger.yaml'] : [];

/**
 * Gives an empty graph a past with every kind of record: files in two editions, one of them removed, tables, an import
 * that was undone, and decisions by hand.
 *
 * Uses only what earlier versions have as well: dumpHistory.ts runs it with their code.
 */
export async function writeHistory(graph: Graph): Promise<void> {
  await writeFolder(graph, 'first');
  await importTables(graph, 'cow-states', 'states.csv');
  await importTables(graph, 'cow-alliances', 'alliances.csv');
  await importTables(graph, 'us-troops', 'troops.csv', 'bases.csv');

  const statement = (subject: string, predicate: string, at: string | number): Promise<string> =>
    statementOf(graph, subject, predicate, at);
  const corvaInLeague = await statement('state/corva', 'MEMBER_OF', 'number 7');
  await rank(graph, corvaInLeague, 'DEPRECATED', 'The gazette is a forgery');
  await rank(
    graph,
    await statement('state/arden', 'MEMBER_OF', 'year 1951'),
    'PREFERRED',
    'Seen in the minutes',
  );
  await retract(graph, await statement('state/corva', 'SUPPORTS', 'chapter 4'), 'Nobody said so');
  const office = await statement('person/ben-orr', 'HOLDS', 'year 1960');
  await retract(graph, office, 'He only deputised');
  await restore(graph, office, 'He was elected after all');
  await rank(graph, await statement('state/united-states', 'STATIONS_TROOPS_IN', 7), 'PREFERRED', 'Counted');
  await retract(graph, await statement('state/united-states', 'STATIONS_TROOPS_IN', 8), 'They were on leave');
  await merge(graph, 'state/borlandia', 'state/borland', 'Two names of one state');
  await merge(graph, 'org/ligue', 'org/league', 'The French name');
  await merge(graph, 'org/council', 'org/league', 'Taken for the same');
  await unmerge(graph, 'org/council', 'The council is another body');

  await writeFolder(graph, 'second');
  await writeLoad(graph, { ...NOTHING, id: 'history/20-gazette.yaml', sha256: 'removed' });
  await importTables(graph, 'cow-alliances', 'alliances-edited.csv');
  await writeLoad(graph, {
    ...NOTHING,
    id: 'us-bases',
    sha256: 'undone',
    table: {
      importer: 'us-troops',
      file: null,
      fileSha256: null,
      firstYear: null,
      lastYear: null,
      rows: 0,
      rejected: 0,
      warnings: 0,
    },
  });
}

/** Loads the files and tables as they are at the end of the past: what an upgrade asks for. */
export async function loadAgain(graph: Graph): Promise<void> {
  await writeFolder(graph, 'second');
  await importTables(graph, 'cow-states', 'states.csv');
  await importTables(graph, 'cow-alliances', 'alliances-edited.csv');
  await importTables(graph, 'us-troops', 'troops.csv');
}

const NOTHING = {
  entities: [],
  documents: [],
  mentions: [],
  statements: [],
  evidence: [],
} satisfies Partial<Load>;

const pathOf = (name: string): string => fileURLToPath(new URL(`history/${name}`, import.meta.url));

async function writeFolder(graph: Graph, edition: 'first' | 'second'): Promise<void> {
  const files = (await readSeed(pathOf(edition))).filter(({ name }) => !UNREADABLE.includes(name));
  for (const load of seedLoads(files)) await writeLoad(graph, load);
}

async function importTables(graph: Graph, importer: ImporterName, ...names: string[]): Promise<void> {
  const paths = names.map((name) => pathOf(`tables/${name}`));
  for (const table of await openTables(importer, paths)) await importTable(graph, table);
}

/** @param at the place of its evidence, in words or as a line of a table: then it is the one that speaks of the line's year alone */
async function statementOf(
  graph: Graph,
  subject: string,
  predicate: string,
  at: string | number,
): Promise<string> {
  const rows = await graph.read(
    ['statement'],
    `MATCH ({id: $subject})<-[:HAS_SUBJECT]-(s:Statement {predicate: $predicate})-[:HAS_EVIDENCE]->(e)
     WHERE e.place = $at OR e.firstLine = $at AND s.sinceMin IS NOT NULL AND s.untilMax IS NOT NULL
     RETURN s.id AS id`,
    { subject, predicate, at: typeof at === 'number' ? neo4j.int(at) : at },
  );
  if (rows.length !== 1) throw new Error(`${subject} ${predicate}, ${at}: ${rows.length} statements`);
  return rows[0]!['id'] as string;
}
