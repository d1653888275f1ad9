import { uncleanIn } from '../../model/cleanText.ts';
import { DataError } from '../../config/errors.ts';
import { parsePeriod } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import { inKinds } from '../inKinds.ts';
import { faultOfLength } from '../faultOfLength.ts';
import { redecode, STRAY } from './encodings.ts';
import { readRows } from './readTable.ts';
import type { RawRow, TableFile } from './readTable.ts';

/** So many faults are named; a file of another kind would have one for each row. */
const MOST_FAULTS = 20;
/** So many are looked for, to count those of one kind. */
const MOST_COUNTED = 10_000;

/** How the data sets, R, pandas and Stata write that a value is missing. */
const MISSING = new Set(['', '-9', 'NA', '<NA>', 'NaN', 'nan', 'None', '.']);

export function isMissing(cell: string): boolean {
  return MISSING.has(cell);
}

/** The names of a table's columns, in lower case and in order. */
export type Header = readonly string[];

/** The name of a column as it is compared and cited. */
export function columnName(written: string): string {
  return written.normalize('NFC').trim().toLowerCase();
}

/** Reads the names of a table's columns. */
export async function readHeader(file: TableFile): Promise<Header> {
  for await (const row of readRows(file)) {
    const header = row.cells.map(columnName);
    const faults = header.flatMap((name, index) => {
      const place = `${file.name}:${row.line}:${row.columns[index]}`;
      const unclean = uncleanIn(name);
      if (unclean !== undefined) return [`${place} The name of a column ${unclean.rule}`];
      // pandas writes the numbers of the rows into a first column without a name.
      if (name === '' && index > 0) return [`${place} A column needs a name; this one has none`];
      if (header.indexOf(name) < index) return [`${place} Column names must differ; received ${name} twice`];
      return [];
    });
    if (faults.length > 0) throw new DataError(faults.slice(0, MOST_FAULTS));
    return header;
  }
  throw new DataError([`${file.name}:1:1 A table begins with the names of its columns; this file is empty`]);
}

/**
 * Hands over each row of a table below its header.
 *
 * @returns what is broken in the table, as warnings
 * @throws {DataError} with the faults of rows, including those with another width than the header
 */
export async function forEachRow(
  file: TableFile,
  header: Header,
  advance: ((bytes: number) => void) | undefined,
  take: (row: TableRow) => void,
): Promise<string[]> {
  const faults: string[] = [];
  const warnings: string[] = [];
  let isHeader = true;
  for await (const raw of readRows(file, advance)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (faults.length >= MOST_COUNTED) break;
    if (raw.cells.length === header.length) {
      take(new TableRow(file, header, raw, { faults, warnings }));
    } else {
      const column = raw.columns[header.length] ?? raw.columns.at(-1)!;
      faults.push(
        `${file.name}:${raw.line}:${column} A row must have ${header.length} cells, as the header has; this one has ${raw.cells.length}`,
      );
    }
  }
  if (faults.length > 0) {
    // Two statements of a mapping may read the same cell.
    const different = [...new Set(faults)];
    const kinds = inKinds(different);
    const more = kinds.length - MOST_FAULTS;
    throw new DataError([
      ...kinds.slice(0, MOST_FAULTS),
      ...(more > 0
        ? [`… and more: ${faults.length === MOST_COUNTED ? 'at least ' : ''}${different.length} in all`]
        : []),
    ]);
  }
  return warnings;
}

/** Where a row stands: all that is kept of it as evidence. */
export interface RowPlace {
  readonly line: number;
  readonly lastLine: number;
  /** `file:line`, for people. */
  readonly text: string;
}

/** Rows that follow on each other are cited as one. */
export function blocksOf(places: readonly RowPlace[]): RowPlace[] {
  const blocks: RowPlace[] = [];
  for (const place of places) {
    const last = blocks.at(-1);
    if (last !== undefined && place.line === last.lastLine + 1) {
      blocks[blocks.length - 1] = { ...last, lastLine: place.lastLine };
    } else {
      blocks.push(place);
    }
  }
  return blocks;
}

/** A row by the names of its columns. What can't be read is noted as a fault, and the row read on. */
export class TableRow {
  readonly place: RowPlace;
  readonly #file: TableFile;
  readonly #header: Header;
  readonly #raw: RawRow;
  readonly #messages: { readonly faults: string[]; readonly warnings: string[] };
  readonly #texts = new Map<string, string | null>();

  constructor(
    file: TableFile,
    header: Header,
    raw: RawRow,
    messages: { readonly faults: string[]; readonly warnings: string[] },
  ) {
    this.place = { line: raw.line, lastLine: raw.lastLine, text: `${file.name}:${raw.line}` };
    this.#file = file;
    this.#header = header;
    this.#raw = raw;
    this.#messages = messages;
  }

  /** The cell as it stands, composed; or null where it is missing, or broken beyond repair. */
  text(column: string): string | null {
    const known = this.#texts.get(column);
    if (known !== undefined) return known;
    const text = this.#read(column);
    this.#texts.set(column, text);
    return text;
  }

  /** The cell as it was written, also where that says that there is no value. */
  written(column: string): string {
    return this.#raw.cells[this.#indexOf(column)]!.trim();
  }

  /** A code, among which NA means Namibia; null where it is missing. */
  code(column: string): string | null {
    return this.written(column) === 'NA' ? 'NA' : this.text(column);
  }

  /** Letters of a code that have to be there. */
  letters(column: string): string {
    return this.code(column) ?? this.words(column);
  }

  #read(column: string): string | null {
    const cell = this.written(column);
    if (isMissing(cell)) return null;
    const text = STRAY.test(cell) ? this.#mend(column, cell) : cell;
    const fault = text === null ? undefined : (uncleanIn(text)?.rule ?? faultOfLength(text));
    if (fault !== undefined) this.fault(column, `A text ${fault}`);
    return text === null ? null : text.normalize('NFC');
  }

  /** A text that somebody read in another encoding than it was written in, if it is certain in which. */
  #mend(column: string, cell: string): string | null {
    const { mistaken } = this.#file;
    const text = mistaken === null ? null : redecode(cell, mistaken);
    const how =
      text === null
        ? 'its encoding is uncertain, and it was left out'
        : `it was written in ${mistaken}, and is read as ${JSON.stringify(text)}`;
    this.#messages.warnings.push(`${this.#placeOf(column)} ${column} is garbled in the table: ${how}`);
    return text;
  }

  /** A text that has to be there. */
  words(column: string): string {
    const text = this.text(column);
    if (text === null) this.fault(column, 'A value is required here; received none');
    return text ?? '';
  }

  /** A whole number, or null where it is missing; some tables write them with a point and zeros. */
  number(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!/^-?\d+(?:\.0+)?$/.test(text)) {
      this.fault(column, `This must be a whole number; received ${JSON.stringify(text)}`);
      return null;
    }
    const number = Number(text);
    if (Number.isSafeInteger(number)) return number;
    this.fault(column, `This must be a whole number of at most 15 digits; received ${text}`);
    return null;
  }

  /**
   * A number of so many decimals that has to be there, as it is written. Some tables have it in single precision: 3180.1001 is
   * 3180.1, and 5.0999999 is 5.1.
   */
  decimal(column: string, decimals: number): string {
    const text = this.words(column);
    const number = Number(text);
    if (!/^\d+(?:\.\d+)?$/.test(text) || !Number.isFinite(number)) {
      if (text !== '') this.fault(column, `This must be a number; received ${JSON.stringify(text)}`);
      return '0';
    }
    const rounded = Number(number.toFixed(decimals));
    // Two units in the last place of single precision, and what writing the number with four decimals takes away.
    if (Math.abs(number - rounded) > Math.abs(number) * 2 ** -22 + 0.0001) {
      this.fault(
        column,
        `This must be a number whose decimal places are at most ${decimals}; received ${text}`,
      );
    }
    return String(rounded);
  }

  /** A year, or null where it is missing. */
  year(column: string): number | null {
    const year = this.number(column);
    if (year === null || isYear(year)) return year;
    this.fault(column, `A year has four digits; received ${year}`);
    return null;
  }

  /** A year that has to be there. */
  yearCounted(column: string): number {
    const year = this.year(column);
    if (year === null && this.text(column) === null)
      this.fault(column, 'A value is required here; received none');
    return year ?? 0;
  }

  /** A whole number from 0 on that has to be there, such as a code. */
  count(column: string): number {
    const number = this.number(column);
    if (number === null && this.text(column) === null)
      this.fault(column, 'A value is required here; received none');
    if (number !== null && number < 0) this.fault(column, `This must be 0 or more; received ${number}`);
    return number ?? 0;
  }

  /** Whether a column says 1; null where it is missing. */
  flag(column: string): boolean | null {
    const number = this.number(column);
    if (number !== null && number !== 0 && number !== 1) {
      this.fault(column, `This must be 0 or 1; received ${number}`);
    }
    return number === null ? null : number === 1;
  }

  /** A day of up to three columns; without its day or month, the days between which it lies; null without a year. */
  period(year: string, month: string | null, day: string | null): Period | null {
    const read = (column: string | null): number | null => (column === null ? null : this.number(column));
    const [y, m, d] = [this.year(year), read(month), read(day)];
    if (y === null) return null;
    const two = (number: number): string => String(number).padStart(2, '0');
    const text = [y, ...(m === null ? [] : [two(m), ...(d === null ? [] : [two(d)])])].join('-');
    try {
      return parsePeriod(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.fault((m === null ? null : d === null ? month : day) ?? year, error.message);
      return null;
    }
  }

  /** A day, a month or a year of one column, which has to be there. */
  days(column: string): Period {
    const text = this.words(column);
    try {
      if (text !== '') return parsePeriod(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.fault(column, error.message);
    }
    return { min: null, max: null };
  }

  /** Notes that the file can't be loaded because of this cell. */
  fault(column: string, reason: string): void {
    this.#messages.faults.push(`${this.#placeOf(column)} ${column}: ${reason}`);
  }

  #placeOf(column: string): string {
    return `${this.place.text}:${this.#raw.columns[this.#indexOf(column)]}`;
  }

  #indexOf(column: string): number {
    const index = this.#header.indexOf(column);
    if (index < 0) throw new TypeError(`A row is read by the names of its header; received ${column}`);
    return index;
  }
}

/** 45 may be 1945 as well; and no table here is as old. */
function isYear(number: number): boolean {
  return number >= 1_000 && number <= 9_999;
}
