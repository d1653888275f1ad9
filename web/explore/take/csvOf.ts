import { csvOf as csvOfCells, textCell } from '../../../src/model/csv.ts';

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Rows as CSV, with a line of names. */
export function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return csvOfCells(
    names,
    rows.map((row) => names.map((name) => cellOf(row[name]))),
  );
}

function cellOf(value: Row[string] | undefined): string | null {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' ? textCell(value) : String(value);
}
