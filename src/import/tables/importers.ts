import { DataError } from '../../errors.ts';
import type { Graph } from '../../graph/Graph.ts';
import { atopAlliances, atopMembers } from './atop.ts';
import { alliancesByMember } from './cowAlliances.ts';
import { countryCodes, stateList } from './cowStates.ts';
import { KnownThings } from './KnownThings.ts';
import { inspectTable } from './readTable.ts';
import type { TableFile } from './readTable.ts';
import { forEachRow, readHeader } from './Table.ts';
import type { Header } from './Table.ts';
import type { TableKind } from './TableKind.ts';
import type { TableLoad } from './TableLoad.ts';

/** The data sets that can be imported, each with the tables of it that are read. */
export const IMPORTERS = {
  'cow-states': [stateList, countryCodes],
  'cow-alliances': [alliancesByMember],
  atop: [atopMembers, atopAlliances],
} as const satisfies Record<string, readonly TableKind[]>;

export type ImporterName = keyof typeof IMPORTERS;

/** A file of which the kind is known; its rows haven't been read yet. */
export interface Table {
  readonly file: TableFile;
  readonly header: Header;
  readonly kind: TableKind;
}

/**
 * Finds out which table of a data set a file is, by the names of its columns.
 *
 * @throws {DataError} if it is none
 */
export async function openTable(importer: ImporterName, path: string): Promise<Table> {
  const file = await inspectTable(path);
  const header = await readHeader(file);
  const kinds: readonly TableKind[] = IMPORTERS[importer];
  const kind = kinds.find(
    ({ columns, without = [] }) =>
      columns.every((column) => header.includes(column)) && !without.some((column) => header.includes(column)),
  );
  if (kind !== undefined) return { file, header, kind };
  const wanted = kinds.map(({ holds, columns, without = [] }) => {
    const missing = columns.filter((column) => !header.includes(column));
    const surplus = without.filter((column) => header.includes(column));
    const reasons = [
      ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
      ...(surplus.length > 0 ? [`has ${surplus.join(', ')}`] : []),
    ];
    return `for ${holds} it ${reasons.join(' and ')}`;
  });
  throw new DataError([`${file.name}:1:1 The columns of a table say what it is; ${wanted.join('; ')}`]);
}

/**
 * Reads a table's rows into what they bring to a graph.
 *
 * @throws {DataError} that names every fault with file, line, column and reason; nothing is to be loaded then
 */
export async function readTable(
  { file, header, kind }: Table,
  known: KnownThings,
  advance: (bytes: number) => void = () => {},
): Promise<TableLoad> {
  const reader = kind.reader(file, known);
  let rows = 0;
  await forEachRow(file, header, advance, (row) => {
    rows += 1;
    const version = kind.versions === undefined ? null : row.words('version');
    if (version !== null && !kind.versions!.includes(version)) {
      row.fault('version', `The coding of version ${kind.versions!.join(', ')} is known; received ${version}`);
    }
    reader.take(row);
  });
  const load = reader.finish();
  load.rows = rows;
  if (file.encoding === 'latin1') load.notes.push('read as Latin-1, for it is not UTF-8');
  return load;
}

/** The same, with the codes that a graph knows. */
export async function readTableFor(graph: Graph, table: Table, advance?: (bytes: number) => void): Promise<TableLoad> {
  return readTable(table, await KnownThings.read(graph), advance);
}
