import { writeFile } from 'node:fs/promises';

import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { importTable, openTables, OWN, previewTable } from '../import/tables/importTable.ts';
import type { Table, TablePreview, TableReport } from '../import/tables/importTable.ts';
import { KnownEntities } from '../import/tables/KnownEntities.ts';
import { openOwnTable } from '../import/tables/own/openOwnTable.ts';
import { suggestMapping } from '../import/tables/own/suggestMapping.ts';
import { inspectTable } from '../import/tables/readTable.ts';
import { readHeader } from '../import/tables/Table.ts';
import { SHIPPED } from '../import/tables/shippedTables.ts';
import type { Load } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';
import { giveCodes } from './giveCodes.ts';
import { writeLoads } from './seed.ts';
import { startProgress } from './startProgress.ts';
import { withGraph } from './withGraph.ts';
import { inKinds } from '../import/inKinds.ts';
import { note, say } from './output/say.ts';

export interface ImportOptions {
  /** The file that says how a table of one's own is read. */
  readonly map?: string;
  readonly dryRun?: true;
  /** How many statements a dry run shows. */
  readonly show?: number;
  /** Writes a mapping to begin with. */
  readonly suggest?: true;
}

/** Imports the tables of a data set, each in a transaction of its own, and says what came of it. */
export async function importTables(
  config: Config,
  importer: Table['importer'],
  paths: readonly string[],
  { map, dryRun, suggest, show }: ImportOptions,
): Promise<void> {
  if (suggest === true) return suggestTo(config, importer, paths, map);
  // What can be known of every file is known before a database is even looked for.
  const tables = await open(importer, paths, map);
  const loads = seedLoads(await readSeed(SEED));
  await withGraph(config, async (graph: Graph) => {
    if (dryRun === true) return preview(graph, tables, loads, show);
    // The seed has the codes by which tables join it: without it, every state would come into being twice.
    await writeLoads(graph, loads, { report: note, remark: note, isBrief: true });
    for (const table of tables) {
      const progress = startProgress(table.file.name);
      const report = await importTable(graph, table, progress).finally(() => progress.end());
      tellDoubts(report);
      say(describe(report));
    }
    await giveCodes(graph, note);
  });
}

/** Writes a mapping to begin with; one that is there stays. */
async function suggestTo(
  config: Config,
  importer: Table['importer'],
  paths: readonly string[],
  map: string | undefined,
): Promise<void> {
  const [path, ...others] = paths;
  if (importer !== OWN || path === undefined || others.length > 0 || map === undefined) {
    throw new DataError([
      'A mapping is suggested for one table of your own: entente import table mine.csv --map mine.yaml --suggest',
    ]);
  }
  const file = await inspectTable(path);
  const header = await readHeader(file);
  const text = await withGraph(config, async (graph) => {
    await noteMissingSeed(graph, seedLoads(await readSeed(SEED)));
    return suggestMapping(file, header, await KnownEntities.read(graph));
  });
  await writeFile(map, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new DataError([`${map}: A suggestion is written to a new file; ${(error as Error).message}`]);
  });
  say(`${text}\nWritten to ${map}. See what it makes of the table with --dry-run in place of --suggest.`);
}

async function open(
  importer: Table['importer'],
  paths: readonly string[],
  map: string | undefined,
): Promise<readonly Table[]> {
  if (importer === OWN) {
    const [path, ...others] = paths;
    if (path === undefined || others.length > 0 || map === undefined) {
      throw new DataError([
        'A table of your own is imported with a mapping: entente import table mine.csv --map mine.yaml; with --suggest, a mapping to begin with is written to that file',
      ]);
    }
    return [await openOwnTable(path, map)];
  }
  if (map !== undefined) {
    throw new DataError([
      `Only a table of your own has a mapping, as in entente import ${OWN}; received ${importer}`,
    ]);
  }
  const files = paths.length === 0 && importer === 'territories' ? SHIPPED : paths;
  if (files.length === 0)
    throw new DataError([`An import needs the files of its tables; ${importer} was given none`]);
  return openTables(importer, files);
}

/** Says what imports would come to, and writes nothing. */
async function preview(
  graph: Graph,
  tables: readonly Table[],
  seed: readonly Load[],
  show: number | undefined,
): Promise<void> {
  await noteMissingSeed(graph, seed);
  for (const table of tables) {
    const progress = startProgress(table.file.name);
    const report = await previewTable(graph, table, progress, show).finally(() => progress.end());
    tellDoubts(report);
    say(describePreview(report));
  }
}

async function noteMissingSeed(graph: Graph, seed: readonly Load[]): Promise<void> {
  const { name, text } = writes.loadById;
  if ((await graph.read([name], text, { id: seed[0]!.id })).length === 0) {
    note('The seed is not in this graph yet, so its entities are not found: load it with entente seed.');
  }
}

function tellDoubts({ warnings, rejections }: Pick<TableReport, 'warnings' | 'rejections'>): void {
  for (const line of inKinds(warnings)) note(`warning: ${line}`);
  for (const line of inKinds(rejections)) note(`rejected: ${line}`);
}

function describePreview(report: TablePreview): string {
  const { id, statements, known, newEntities, sentences, isUnchanged } = report;
  const more = statements - sentences.length;
  return [
    describeReading(report),
    `${id}: ${statements - known} new statements, ${known} already known${isUnchanged ? '; the table has been imported as it is' : ''}`,
    ...sentences.map((sentence) => `  ${sentence}`),
    ...(more > 0 ? [`  … and ${more} more; --show ${statements} shows all`] : []),
    `new entities: ${newEntities.length}`,
    ...newEntities.map(({ id: entity, name }) => `  ${entity} (${name})`),
    'Nothing was written.',
  ].join('\n');
}

function describeReading({ file, rows, warnings, rejections, notes }: Omit<TableReport, 'written'>): string {
  const counted = [
    `${rows} rows read`,
    `${rejections.length} rejected`,
    `${warnings.length} warnings`,
    ...notes,
  ].join(', ');
  return `${file}: ${counted}`;
}

function describe(report: TableReport): string {
  const { written, statements } = report;
  const known = statements - written.statementsRecorded;
  const brought = written.changed
    ? [
        `${written.statementsRecorded} new statements`,
        `${known} already known`,
        `${written.evidenceAdded} pieces of evidence added`,
        `${written.evidenceWithdrawn} withdrawn`,
        `${written.statementsRetracted} statements retracted`,
      ].join(', ')
    : 'nothing changed';
  return `${describeReading(report)}\n${written.id}: ${brought}`;
}
