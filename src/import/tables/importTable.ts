import { DataError } from '../../config/errors.ts';
import type { Graph } from '../../neo4j/Graph.ts';
import { statementSentence } from '../../language/statementSentence.ts';
import type { EntityRecord, Load } from '../../model/records.ts';
import { expectKin } from '../expectKin.ts';
import { writeLoad } from '../../record/writeLoad.ts';
import type { LoadReport } from '../../record/writeLoad.ts';
import { writes } from '../../neo4j/writes.ts';
import { IMPORTERS } from './importers.ts';
import type { ImporterName } from './importers.ts';
import { KnownEntities } from './KnownEntities.ts';
import { inspectTable } from './readTable.ts';
import type { TableFile } from './readTable.ts';
import { forEachRow, readHeader } from './Table.ts';
import type { Header, TableRow } from './Table.ts';
import type { TableKind } from './TableKind.ts';
import type { TableLoad } from './TableLoad.ts';

/** The hash of an import that was undone: of no file. */
export const UNDONE = 'undone';

/** The importer of tables of one's own, each of which is read as a mapping says. */
export const OWN = 'table';

/** A file of which the kind is known; its rows haven't been read yet. */
export interface Table {
  readonly importer: ImporterName | typeof OWN;
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
    if (kind.version !== undefined) expectVersion(row, kind.version);
    reader.take(row);
  });
  const load = reader.finish();
  load.rows = rows;
  load.warnings.unshift(...broken);
  if (file.encoding !== 'UTF-8') load.notes.push(`read as ${file.encoding}, since it isn't UTF-8`);
  return load;
}

function expectVersion(row: TableRow, expected: string): void {
  const written = row.words('version');
  const decimals = expected.split('.')[1]?.length ?? 0;
  const isNumber = /^\d+\.\d{4,}$/.test(written);
  if (written !== expected && !(isNumber && row.decimal('version', decimals) === expected)) {
    row.fault('version', `The supported version is ${expected}; received ${written}`);
  }
}

/** Called with the progress of an import. */
interface TableProgress {
  readonly begin: (what: string, total: number) => void;
  readonly advance: (done: number) => void;
}

/** What an import read. */
interface TableReading {
  readonly file: string;
  readonly rows: number;
  /** How many statements the table supports. */
  readonly statements: number;
  /** Each with the file and line that it is about. */
  readonly warnings: readonly string[];
  readonly rejections: readonly string[];
  readonly notes: readonly string[];
}

/** What an import read and wrote. */
export interface TableReport extends TableReading {
  readonly written: LoadReport;
}

/** What an import would write. */
export interface TablePreview extends TableReading {
  readonly id: string;
  /** Whether the table has been imported as it is. */
  readonly isUnchanged: boolean;
  /** How many of its statements the graph has. */
  readonly known: number;
  /** Those that would come into being, besides the document that stands for the table. */
  readonly newEntities: readonly EntityRecord[];
  /** The first statements as sentences, each with the row that makes it. */
  readonly sentences: readonly string[];
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
  const { read, load } = await readLoad(graph, table, progress);
  progress.begin('writing rows', rowsToWrite(load));
  const written = await writeLoad(graph, load, progress.advance);
  return { ...describeReading(table, read, load), written };
}

/**
 * Reads a table, and says what importing it would come to. Nothing is written.
 *
 * @param show how many statements are shown as sentences
 * @throws {DataError} where an import would
 */
export async function previewTable(
  graph: Graph,
  table: Table,
  progress: TableProgress = SILENT,
  show = MOST_SENTENCES,
): Promise<TablePreview> {
  const { read, load, known } = await readLoad(graph, table, progress);
  const { statementStates, loadById } = writes;
  const recorded = await graph.read([statementStates.name], statementStates.text, {
    ids: load.statements.map(({ id }) => id),
  });
  const [before] = await graph.read([loadById.name], loadById.text, { id: load.id });
  const names = new Map(load.entities.map(({ id, name }) => [id, known.nameOf(id) ?? name]));
  const lines = Map.groupBy(load.evidence, ({ statement }) => statement);
  return {
    ...describeReading(table, read, load),
    id: load.id,
    isUnchanged: before?.['sha256'] === load.sha256,
    known: recorded.filter(({ retracted }) => retracted === false).length,
    newEntities: load.entities.filter(
      ({ id }) => known.nameOf(id) === undefined && id !== `document/${load.id}`,
    ),
    sentences: load.statements.slice(0, show).map((statement) => {
      const parts = { ...statement, content: null, condition: null, modality: 'ASSERTED' } as const;
      const object = statement.object === null ? null : names.get(statement.object)!;
      return `${table.file.name}:${lines.get(statement.id)![0]!.firstLine} ${statementSentence(parts, names.get(statement.subject)!, object)}`;
    }),
  };
}

/** Of a preview, if nobody asks for more. */
const MOST_SENTENCES = 5;

async function readLoad(
  graph: Graph,
  table: Table,
  progress: TableProgress,
): Promise<{ readonly read: TableLoad; readonly load: Load; readonly known: KnownEntities }> {
  progress.begin('reading bytes', table.file.bytes);
  const known = await KnownEntities.read(graph, table.kind.load, table.kind.phasesIn);
  const read = await readTable(table, known, progress.advance);
  const load = read.finish(table.importer);
  if (!(await isReadAnew(graph, table, load, known))) await expectKin(graph, [load]);
  if (table.importer === OWN && read.rows === 0) {
    throw new DataError([
      `${table.file.name}:1:1 A table has rows below the names of its columns; this one has none`,
    ]);
  }
  return { read, load, known };
}

/**
 * Whether a table is the one that was imported before, byte for byte: then it may say something else altogether, since the graph may know
 * more days, or its mapping may have changed. But a mapping by which it says nothing is one that doesn't fit.
 *
 * @throws {DataError} if its id is that of something else
 */
async function isReadAnew(
  graph: Graph,
  { importer, file }: Table,
  { id, statements }: Load,
  known: KnownEntities,
): Promise<boolean> {
  const { name, text } = writes.loadById;
  const [before] = await graph.read([name], text, { id });
  if (importer !== OWN) return before?.['fileSha256'] === file.sha256;
  const isTaken =
    before === undefined ? known.nameOf(`document/${id}`) !== undefined : before['importer'] !== OWN;
  if (isTaken) {
    throw new DataError([
      `${id} is the id of ${before === undefined ? `document/${id}` : 'another import'}, which is in the graph: give the data set another id in its mapping`,
    ]);
  }
  return before?.['fileSha256'] === file.sha256 && statements.length > 0;
}

function describeReading(
  { file }: Table,
  { rows, warnings, rejections, notes }: TableLoad,
  load: Load,
): TableReading {
  return { file: file.name, rows, statements: load.statements.length, warnings, rejections, notes };
}

const SILENT = { begin: () => {}, advance: () => {} };

/** How many rows a first import hands to the database: an estimate, since what is known already isn't written. */
function rowsToWrite({ entities, statements, evidence }: Load): number {
  return entities.length + 5 * statements.length + 2 * evidence.length;
}
