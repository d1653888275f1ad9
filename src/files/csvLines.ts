import { csvLine } from '../model/csv.ts';
import type { Table } from './Table.ts';

/** Rows that are written at once: a write for each would take longer than making them. */
const ROWS_AT_ONCE = 1_000;

/** A table as CSV, in pieces. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  let lines = csvLine(columns.map(({ name }) => name));
  let count = 0;
  for (const row of rows) {
    lines += csvLine(row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
    count += 1;
    if (count % ROWS_AT_ONCE === 0) {
      yield lines;
      lines = '';
    }
  }
  yield lines;
}
