import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';

import { csvLine } from '../../src/model/csv.ts';
import { fetchNeo4j } from '../../src/localNeo4j/fetchNeo4j.ts';
import { findJava } from '../../src/localNeo4j/findJava.ts';
import { runProgram } from '../../src/localNeo4j/runProgram.ts';
import { LAYOUT } from '../../src/record/migrate.ts';
import { MEASURED, OBLIGED } from '../../src/view/view.ts';
import { graphRows } from './graphRows.ts';
import { syntheticLoads } from './syntheticLoads.ts';

/** What was imported: how much of it, and how long it took. */
export interface ImportedGraph {
  readonly scale: number;
  readonly entities: number;
  readonly relationships: number;
  readonly allNodes: number;
  readonly allRelationships: number;
  readonly seconds: number;
}

/**
 * Puts a synthetic graph into the data folder of a local Neo4j that doesn't run, with Neo4j's offline import. What is
 * there already, from the same generator at the same scale, is kept.
 */
export async function importGraph(
  folder: string,
  scale: number,
  report: (line: string) => void,
): Promise<ImportedGraph> {
  const note = join(folder, `synthetic-${generatorHash()}-${scale}.json`);
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as ImportedGraph;
  rmSync(folder, { recursive: true, force: true });
  const home = join(folder, 'neo4j');
  const tables = join(folder, 'tables');
  for (const part of [tables, join(home, 'conf')]) mkdirSync(part, { recursive: true });
  const started = performance.now();
  report(`Writing the graph at scale ${scale} as tables`);
  const counts = await writeTables(tables, scale);
  report(`Importing ${counts.allNodes} nodes and ${counts.allRelationships} relationships`);
  await runImport(folder, home, tables, report);
  rmSync(tables, { recursive: true });
  const imported = { scale, ...counts, seconds: (performance.now() - started) / 1_000 };
  writeFileSync(note, JSON.stringify(imported));
  return imported;
}

/** Another generator makes another graph. */
function generatorHash(): string {
  const hash = createHash('sha256');
  for (const file of ['syntheticLoads.ts', 'graphRows.ts', 'importGraph.ts']) {
    hash.update(readFileSync(new URL(file, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 12);
}

type Columns = Readonly<Record<string, 'string' | 'string[]' | 'date' | 'datetime' | 'boolean' | 'long'>>;

const TEXT = 'string';
const TEXTS = 'string[]';
const BOUNDS = { sinceMin: 'date', sinceMax: 'date', untilMin: 'date', untilMax: 'date' } as const;
const DERIVED: Columns = {
  id: TEXT,
  sortTime: TEXT,
  ...BOUNDS,
  obligation: TEXT,
  obligations: TEXTS,
  statements: TEXTS,
};

/** The properties of nodes, by their first label. */
const NODE_COLUMNS: Readonly<Record<string, Columns>> = {
  Graph: { id: TEXT, layout: 'long' },
  Load: { id: TEXT, sha256: TEXT, model: 'long', at: 'datetime' },
  Entity: { id: TEXT, name: TEXT, sortName: TEXT, description: TEXT, declaredBy: TEXT, ...BOUNDS },
  Statement: {
    id: TEXT,
    group: TEXT,
    predicate: TEXT,
    value: TEXT,
    language: TEXT,
    obligations: TEXTS,
    recordedBy: TEXT,
    rank: TEXT,
    retracted: 'boolean',
    modality: TEXT,
    sources: 'long',
    ...BOUNDS,
  },
  Revision: { id: TEXT, number: 'long', at: 'datetime', kind: TEXT, load: TEXT, evidence: TEXTS },
  Evidence: {
    id: TEXT,
    stance: TEXT,
    modality: TEXT,
    presupposed: 'boolean',
    place: TEXT,
    inventory: TEXTS,
    withdrawn: 'boolean',
  },
  Period: { id: TEXT, ...BOUNDS, statements: TEXTS },
  Name: { id: TEXT, text: TEXT, sortName: TEXT, role: TEXT, language: TEXT, ...BOUNDS, statements: TEXTS },
  Identifier: { scheme: TEXT, value: TEXT },
};

const MOMENT = '2026-01-01T00:00:00Z';

/** Writes a table of nodes for each label, one of the relationships of the record and one of those of the view. */
export async function writeTables(
  folder: string,
  scale: number,
): Promise<Pick<ImportedGraph, 'entities' | 'relationships' | 'allNodes' | 'allRelationships'>> {
  const nodes = Object.entries(NODE_COLUMNS).map(
    ([label, columns]) => [label, new Table(folder, `nodes-${label}`, [':ID', ':LABEL'], columns)] as const,
  );
  const nodeTables = new Map(nodes);
  const record = new Table(folder, 'edges-record', [':START_ID', ':END_ID', ':TYPE'], { inventory: TEXTS });
  const view = new Table(folder, 'edges-view', [':START_ID', ':END_ID', ':TYPE'], DERIVED);
  nodeTables.get('Graph')!.add(['graph', 'Graph'], { id: 'graph', layout: LAYOUT });
  let relationships = 0;
  for (const load of syntheticLoads(scale)) {
    const rows = graphRows(load);
    for (const { key, labels, properties } of rows.nodes) {
      const moment = labels[0] === 'Load' || labels[0] === 'Revision' ? { at: MOMENT } : {};
      nodeTables.get(labels[0]!)!.add([key, labels.join(';')], { ...properties, ...moment });
    }
    for (const { from, type, to, properties } of rows.edges) {
      const isDerived = 'statements' in properties;
      (isDerived ? view : record).add([from, to, type], properties);
      if (isDerived && type !== 'IDENTIFIED_BY' && type !== OBLIGED && type !== MEASURED) relationships += 1;
    }
    for (const table of [...nodeTables.values(), record, view]) await table.flush();
  }
  for (const table of [...nodeTables.values(), record, view]) await table.end();
  const allNodes = nodes.reduce((sum, [, { count }]) => sum + count, 0);
  return {
    entities: nodeTables.get('Entity')!.count,
    relationships,
    allNodes,
    allRelationships: record.count + view.count,
  };
}

/** A table for Neo4j's import: the first line names the columns and their types. */
class Table {
  count = 0;
  readonly #columns: Columns;
  readonly #stream: WriteStream;
  #lines: string[];

  constructor(folder: string, name: string, keys: readonly string[], columns: Columns) {
    this.#columns = columns;
    this.#stream = createWriteStream(join(folder, `${name}.csv`));
    const typed = Object.entries(columns).map(([column, type]) => `${column}:${type}`);
    this.#lines = [csvLine([...keys, ...typed])];
  }

  add(keys: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    for (const name of Object.keys(properties)) {
      if (!(name in this.#columns)) throw new RangeError(`The table has no column for the property ${name}`);
    }
    const cells = Object.keys(this.#columns).map((column) => cellOf(properties[column] as Cell | undefined));
    this.#lines.push(csvLine([...keys, ...cells]));
    this.count += 1;
  }

  async flush(): Promise<void> {
    const text = this.#lines.join('');
    this.#lines = [];
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async end(): Promise<void> {
    await this.flush();
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}

type Cell = string | number | boolean | readonly string[];

/** An empty cell is a property that isn't there; Neo4j's import takes an empty list for that, too. */
function cellOf(value: Cell | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if (value.length === 0) throw new RangeError('A list in a table is not empty');
  return value.join(';');
}

async function runImport(
  folder: string,
  home: string,
  tables: string,
  report: (line: string) => void,
): Promise<void> {
  const { java } = await findJava();
  if (java === undefined) throw new Error('The graph of the bench is imported with Java; found none');
  const jars = await fetchNeo4j(folder, report);
  const file = (name: string): string => join(tables, `${name}.csv`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const { code, output } = await runProgram(
    java,
    [
      '-Xmx2g',
      '-cp',
      jars.join(delimiter),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      '--array-delimiter=;',
      `--report-file=${join(tables, 'import.report')}`,
      ...Object.keys(NODE_COLUMNS).map((label) => `--nodes=${file(`nodes-${label}`)}`),
      ...['record', 'view'].map((name) => `--relationships=${file(`edges-${name}`)}`),
    ],
    { environment: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (code !== 0)
    throw new Error(`Neo4j's import has failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}
