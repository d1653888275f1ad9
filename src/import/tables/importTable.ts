import { DataError } from '../../config/errors.ts';
import type { Graph } from '../../neo4j/Graph.ts';
import type { Load } from '../../model/records.ts';
import { expectKin } from '../expectKin.ts';
import { writeLoad } from '../../record/writeLoad.ts';
import type { LoadReport } from '../../record/writeLoad.ts';
import { IMPORTERS } from './importers.ts';
import type { ImporterName } from './importers.ts';
import { KnownEntities } from './KnownEntities.ts';
import { inspectTable } from './readTable.ts';
import type { TableFile } from './readTable.ts';
import { forEachRow, readHeader } from './Table.ts';
import type { Header } from './Table.ts';
import type { TableKind } from './TableKind.ts';
import type { TableLoad } from './TableLoad.ts';

/** The hash of an import that was undone: of no file. */
export const UNDONE = 'undone';

/** A file of which the kind is known; its rows haven't been read yet. */
export interface Table {
  readonly importer: ImporterName;
  readonly file: TableFile;
  readonly header: Header;
  readonly kind: TableKind;
}

/**
 * Finds out which tables of a data set some files are, by the names of their columns.
 *
 * @returns them in the order in which they build on each other
 * @throws {DataError} that names each file that is none
 */
export async function openTables(importer: ImporterName, paths: readonly string[]): Promise<Table[]> {
  const tables: Table[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    try {
      tables.push(await openTable(importer, path));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  const kinds: readonly TableKind[] = IMPORTERS[importer];
  return tables.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

async function openTable(importer: ImporterName, path: string): Promise<Table> {
  const file = await inspectTable(path);
  const header = await readHeader(file);
  const kinds: readonly TableKind[] = IMPORTERS[importer];
  const kind = kinds.find(
    ({ columns, without = [] }) =>
      columns.every((column) => header.includes(column)) &&
      !without.some((column) => header.includes(column)),
  );
  if (kind !== undefined) return { importer, file, header, kind };
  const wanted = kinds.map(({ holds, columns, without = [] }) => {
    const missing = columns.filter((column) => !header.includes(column));
    const surplus = without.filter((column) => header.includes(column));
    const reasons = [
      ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
      ...(surplus.length > 0 ? [`not allowed: ${surplus.join(', ')}`] : []),
    ];
    return `${holds} (${reasons.join('; ')})`;
  });
  throw new DataError([
    `${file.name}:1:1 The columns must be those of a table that ${importer} reads: ${wanted.join(', or ')}`,
  ]);
}

/**
 * Reads a table's rows into what they bring to a graph.
 *
 * @throws {DataError} that names every fault with file, line, column and reason; nothing is to be loaded then
 */
async function readTable(
  { file, header, kind }: Table,
  known: KnownEntities,
  advance?: (bytes: number) => void,
): Promise<TableLoad> {
  const reader = kind.reader(file, known, header);
  let rows = 0;
  const broken = await forEachRow(file, header, advance, (row) => {
    rows += 1;
    const version = kind.versions === undefined ? null : row.words('version');
    if (version !== null && !kind.versions!.includes(version)) {
      row.fault('version', `The supported version is ${kind.versions!.join(', ')}; received ${version}`);
    }
    reader.take(row);
  });
  const load = reader.finish();
  load.rows = rows;
  load.warnings.unshift(...broken);
  if (file.encoding !== 'UTF-8') load.notes.push(`read as ${file.encoding}, since it isn't UTF-8`);
  return load;
}

/** Called with the progress of an import. */
interface TableProgress {
  readonly begin: (what: string, total: number) => void;
  readonly advance: (done: number) => void;
}

/** What an import read and wrote. */
export interface TableReport {
  readonly file: string;
  readonly rows: number;
  /** How many statements the table supports. */
  readonly statements: number;
  /** Each with the file and line that it is about. */
  readonly warnings: readonly string[];
  readonly rejections: readonly string[];
  readonly notes: readonly string[];
  readonly written: LoadReport;
}

/**
 * Reads a table and writes it in one transaction; the graph's codes say of which entities its rows speak.
 *
 * @throws {DataError} if it shares nothing with the table whose place it would take
 */
export async function importTable(
  graph: Graph,
  table: Table,
  progress: TableProgress = SILENT,
): Promise<TableReport> {
  progress.begin('reading bytes', table.file.bytes);
  const read = await readTable(table, await KnownEntities.read(graph, table.kind.load), progress.advance);
  const load = read.finish(table.importer);
  await expectKin(graph, [load]);
  progress.begin('writing rows', rowsToWrite(load));
  const written = await writeLoad(graph, load, progress.advance);
  return {
    file: table.file.name,
    rows: read.rows,
    statements: load.statements.length,
    warnings: read.warnings,
    rejections: read.rejections,
    notes: read.notes,
    written,
  };
}

const SILENT = { begin: () => {}, advance: () => {} };

/** How many rows a first import hands to the database: an estimate, since what is known already isn't written. */
function rowsToWrite({ entities, statements, evidence }: Load): number {
  return entities.length + 5 * statements.length + 2 * evidence.length;
}
