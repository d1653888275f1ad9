import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import { DataError } from '../../config/errors.ts';
import { decode, encodingOf, STRAY, WORD } from './encodings.ts';
import type { Encoding } from './encodings.ts';

/** A table's file, looked through once before its rows are read. */
export interface TableFile {
  readonly path: string;
  /** Its name without folders: how it is called in faults and in the graph. */
  readonly name: string;
  readonly sha256: string;
  /** UTF-8 where every byte is; else the one in which its words are words, or Latin-1, in which the older data sets are. */
  readonly encoding: 'UTF-8' | Encoding;
  /** In UTF-8, the encoding of words that somebody has taken for Latin-1; null if there are none, or it isn't certain. */
  readonly mistaken: Encoding | null;
  /** What is between two cells. */
  readonly delimiter: ',' | ';' | '\t';
  readonly bytes: number;
}

/** One row as it stands: its cells, and where each begins. */
export interface RawRow {
  /** The lines it stands on, counted from 1; several where a quoted cell holds a line break. */
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** The column at which each cell begins, counted from 1 in characters of its line. */
  readonly columns: readonly number[];
}

/**
 * Looks a file through for its hash and encoding, without keeping it.
 *
 * @throws {DataError} if it can't be read, or isn't a text of single bytes
 */
export async function inspectTable(path: string): Promise<TableFile> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let bytes = 0;
  let header = '';
  const name = basename(path);
  for await (const chunk of chunksOf(path)) {
    hash.update(chunk);
    const start = chunk.subarray(0, 2).toString('latin1');
    if (bytes === 0 && start === 'PK') {
      throw new DataError([
        `${name}: A table is a text file; this is a workbook, such as Excel's .xlsx: save it as "CSV UTF-8" there, or as CSV with UTF-8 in other programs`,
      ]);
    }
    if (chunk.includes(0) || (bytes === 0 && (start === '\u00FF\u00FE' || start === '\u00FE\u00FF'))) {
      throw new DataError([
        `${name}: A table must be UTF-8 or a single-byte encoding such as Latin-1; this file is neither`,
      ]);
    }
    bytes += chunk.length;
    if (!/[^\r\n][\r\n]/.test(header)) header += chunk.toString('latin1');
    isUtf8 &&= decodes(decoder, chunk);
  }
  isUtf8 &&= decodes(decoder);
  const file = { path, name, sha256: hash.digest('hex'), bytes, delimiter: delimiterOf(header) };
  const words = [...(await wordsOf(path, isUtf8))];
  if (isUtf8) return { ...file, encoding: 'UTF-8', mistaken: encodingOf(words) };
  return { ...file, encoding: encodingOf(words) ?? 'Latin-1', mistaken: null };
}

/** What stands most often between the names of columns. */
function delimiterOf(text: string): TableFile['delimiter'] {
  const header = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const counted = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** The words that show a file's encoding: in UTF-8, those with invalid characters; else all beyond ASCII. */
async function wordsOf(path: string, isUtf8: boolean): Promise<Set<string>> {
  const words = new Set<string>();
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  const take = (text: string): void => {
    for (const [word] of text.matchAll(WORD)) if (!isUtf8 || STRAY.test(word)) words.add(word);
  };
  for await (const chunk of chunksOf(path)) {
    const text = rest + (isUtf8 ? decoder.decode(chunk, { stream: true }) : chunk.toString('latin1'));
    // The last word may go on in the next chunk.
    const end = /[A-Za-z'\u0080-\u00FF]*$/.exec(text)!.index;
    take(text.slice(0, end));
    rest = text.slice(end);
  }
  take(rest);
  return words;
}

/**
 * Reads a table's rows one after another: cells between commas, semicolons or tabs, in double quotes where they need it, lines that end in
 * LF, CRLF or CR, with or without a byte order mark. Empty lines are passed over.
 *
 * @param advance called with the number of bytes that have been read
 * @throws {DataError} at a quotation mark that stands where it can't
 */
export async function* readRows(
  { path, name, encoding, delimiter }: TableFile,
  advance: (bytes: number) => void = () => {},
): AsyncGenerator<RawRow> {
  const decoder = new TextDecoder('utf-8');
  const splitter = new Splitter(name, delimiter);
  for await (const chunk of chunksOf(path)) {
    yield* splitter.take(
      encoding === 'UTF-8' ? decoder.decode(chunk, { stream: true }) : decode(chunk, encoding),
    );
    advance(chunk.length);
  }
  yield* splitter.end();
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    throw new DataError([`${basename(path)}: A table must be a readable file; ${(error as Error).message}`]);
  }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

const BETWEEN = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' } as const;

/** Splits a text that comes in pieces into rows. */
class Splitter {
  readonly #file: string;
  readonly #delimiter: TableFile['delimiter'];
  #line = 1;
  #column = 1;
  #row: { line: number; cells: string[]; columns: number[] } | undefined;
  #cell = '';
  /** PLAIN: not in quotes. QUOTED: in them. CLOSED: after the closing quote, which a second would make a literal one. */
  #state: 'START' | 'PLAIN' | 'QUOTED' | 'CLOSED' = 'START';
  #opened = '';
  /** The last character was a CR: an LF after it is the same end of line. */
  #afterReturn = false;

  constructor(file: string, delimiter: TableFile['delimiter']) {
    this.#file = file;
    this.#delimiter = delimiter;
  }

  *take(text: string): Generator<RawRow> {
    for (const character of text) {
      const isLineEnd = character === '\n' || character === '\r';
      const isSecondHalf = character === '\n' && this.#afterReturn;
      this.#afterReturn = character === '\r';
      if (this.#state === 'QUOTED') {
        if (character === '"') this.#state = 'CLOSED';
        else this.#cell += character;
      } else if (isSecondHalf) {
        continue;
      } else if (isLineEnd) {
        const row = this.#endRow();
        if (row !== undefined) yield row;
      } else {
        this.#takeInRow(character);
      }
      this.#advance(isLineEnd && !isSecondHalf, isSecondHalf);
    }
  }

  *end(): Generator<RawRow> {
    if (this.#state === 'QUOTED') {
      throw new DataError([`${this.#opened} A quotation mark must be closed; this one isn't`]);
    }
    const row = this.#endRow();
    if (row !== undefined) yield row;
  }

  #takeInRow(character: string): void {
    this.#row ??= { line: this.#line, cells: [], columns: [this.#column] };
    if (character === this.#delimiter) {
      this.#endCell(this.#row);
      this.#row.columns.push(this.#column + 1);
    } else if (this.#state === 'START' && character === '"') {
      this.#state = 'QUOTED';
      this.#opened = `${this.#file}:${this.#line}:${this.#column}`;
    } else if (this.#state === 'CLOSED' && character === '"') {
      this.#cell += '"';
      this.#state = 'QUOTED';
    } else if (this.#state === 'CLOSED') {
      throw new DataError([
        `${this.#file}:${this.#line}:${this.#column} After a closing quotation mark comes ${BETWEEN[this.#delimiter]} or the end of the line; received ${JSON.stringify(character)}`,
      ]);
    } else {
      this.#cell += character;
      this.#state = 'PLAIN';
    }
  }

  #endCell(row: { cells: string[] }): void {
    row.cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'START';
  }

  #endRow(): RawRow | undefined {
    const row = this.#row;
    if (row === undefined) return undefined;
    this.#endCell(row);
    this.#row = undefined;
    return { ...row, lastLine: this.#line };
  }

  #advance(isLineEnd: boolean, isSecondHalf: boolean): void {
    if (isLineEnd) {
      this.#line += 1;
      this.#column = 1;
    } else if (!isSecondHalf) {
      this.#column += 1;
    }
  }
}
