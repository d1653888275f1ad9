import { csvOf, textCell } from '../../model/csv.ts';
import type { Table } from './tableOf.ts';

/** The table's rows in an answer: what stands in each column of each. */
export function rowsOf(data: unknown, { list, columns }: Table): readonly (readonly unknown[])[] {
  const rows = (valueAt(data, list) ?? []) as readonly unknown[];
  return rows.map((row) => columns.map((path) => valueAt(row, path)));
}

/** What a column is called. */
export function namesOf({ columns }: Table): string[] {
  return columns.map((path) => path.join('.'));
}

/** What stands in a cell; null if nothing does. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The table as a file. */
export function csvOfTable(data: unknown, table: Table): string {
  return csvOf(
    namesOf(table),
    rowsOf(data, table).map((row) => row.map(cellOf)),
  );
}

function cellOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || typeof value === 'number' || typeof value === 'boolean' ? text : textCell(text);
}

/** What an answer has at a path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], value);
}
