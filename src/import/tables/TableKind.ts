import type { KnownEntities } from './KnownEntities.ts';
import type { TableFile } from './readTable.ts';
import type { Header, TableRow } from './Table.ts';
import type { TableLoad } from './TableLoad.ts';

/** A kind of table that can be imported, recognised by its header. */
export interface TableKind {
  /** What it holds, for people. */
  readonly holds: string;
  /** The columns that are read; there may be others. */
  readonly columns: readonly string[];
  /** Columns that distinguish it from a table that has all of the above and more. */
  readonly without?: readonly string[];
  /** The version of the data set whose coding is known, as its column `version` has it. */
  readonly version?: string;
  /** The id of its load, where names and codes that it brought don't decide what its rows mean when it is imported again. */
  readonly load?: string;
  /** The documents that have the days of the phases of alliances, if the table itself has none. */
  readonly phasesIn?: readonly string[];
  reader(file: TableFile, known: KnownEntities, header: Header): TableReader;
}

/** Takes a table's rows one after another. */
export interface TableReader {
  take(row: TableRow): void;
  finish(): TableLoad;
}
