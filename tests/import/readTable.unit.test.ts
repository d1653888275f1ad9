import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DataError } from '../../src/config/errors.ts';
import { inspectTable, readRows } from '../../src/import/tables/readTable.ts';
import type { RawRow } from '../../src/import/tables/readTable.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'entente-tables-'))));
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(content: string | Buffer): Promise<{ encoding: string; rows: RawRow[] }> {
  const path = join(folder, 'table.csv');
  await writeFile(path, content);
  const file = await inspectTable(path);
  return { encoding: file.encoding, rows: await Array.fromAsync(readRows(file)) };
}

const cellsOf = async (content: string | Buffer): Promise<(readonly string[])[]> =>
  (await rowsOf(content)).rows.map(({ cells }) => cells);

async function faultsOf(content: string | Buffer): Promise<readonly string[]> {
  return rowsOf(content).then(
    () => [],
    (error: unknown) => (error as DataError).faults,
  );
}

describe('readRows', () => {
  it('says on which line a row stands, and at which column each cell begins', async () => {
    const { rows } = await rowsOf('a,b\n\n"x\ny",z\nlast,"q"');
    expect(rows).toEqual([
      { line: 1, lastLine: 1, cells: ['a', 'b'], columns: [1, 3] },
      { line: 3, lastLine: 4, cells: ['x\ny', 'z'], columns: [1, 4] },
      { line: 5, lastLine: 5, cells: ['last', 'q'], columns: [1, 6] },
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
  ])('takes lines that end in %s', async (_name, end) => {
    const { rows } = await rowsOf(['a,b', '1,2', '3,'].join(end) + end);
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', ''],
    ]);
  });

  it('says how to save a workbook as a table', async () => {
    expect(await faultsOf(Buffer.from('PK\u0003\u0004\0\0', 'latin1'))).toEqual([
      'table.csv: A table is a text file; this is a workbook, such as Excel\'s .xlsx: save it as "CSV UTF-8" there, or as CSV with UTF-8 in other programs',
    ]);
  });

  it('takes a byte order mark for none of the first name', async () => {
    expect(await cellsOf('\uFEFFa,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads what is not UTF-8 in the encoding in which its words are words', async () => {
    expect(await rowsOf('Réunion,ß\n')).toMatchObject({
      encoding: 'UTF-8',
      rows: [{ cells: ['Réunion', 'ß'] }],
    });
    expect(await rowsOf(Buffer.from('Réunion,ß\n', 'latin1'))).toMatchObject({
      encoding: 'Latin-1',
      rows: [{ cells: ['Réunion', 'ß'] }],
    });
    // What MacRoman and Windows have for é, ô and an apostrophe.
    expect(await rowsOf(Buffer.from('Communaut\u008E,C\u0099te\n', 'latin1'))).toMatchObject({
      encoding: 'MacRoman',
      rows: [{ cells: ['Communauté', 'Côte'] }],
    });
    expect(await rowsOf(Buffer.from('C\u00F4te d\u0092Ivoire,x\n', 'latin1'))).toMatchObject({
      encoding: 'Windows-1252',
      rows: [{ cells: ['Côte d’Ivoire', 'x'] }],
    });
    // ä in MacRoman and è in CP850 are both a word here.
    expect(await rowsOf(Buffer.from('V\u008Alf,x\n', 'latin1'))).toMatchObject({
      encoding: 'Latin-1',
      rows: [{ cells: ['V\u008Alf', 'x'] }],
    });
  });

  it('tells the delimiter from the header, whatever the rows hold', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n'), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (cells, delimiter) => {
        const quoted = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter));
        const header = ['a', '"b,;,;,\t;"', 'c'].join(delimiter);
        expect((await cellsOf([header, ...quoted].join('\n'))).slice(1)).toEqual(cells);
      }),
      { numRuns: 200 },
    );
    expect(await faultsOf('a;b\n"1"2;3\n')).toEqual([
      'table.csv:2:4 After a closing quotation mark comes a semicolon or the end of the line; received "2"',
    ]);
  });

  it('reads what was written, however it was quoted and ended', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ' ', '\n', '😀'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), async (rows, end, last) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join(end);
        expect(await cellsOf(text + (last ? end : ''))).toEqual(rows);
      }),
      { numRuns: 200, seed: 1949 },
    );
  });

  it('refuses what is no table, with the place', async () => {
    expect(await faultsOf('a,b\n1,"2\n')).toEqual([
      "table.csv:2:3 A quotation mark must be closed; this one isn't",
    ]);
    expect(await faultsOf('a,b\n"1"2,3\n')).toEqual([
      'table.csv:2:4 After a closing quotation mark comes a comma or the end of the line; received "2"',
    ]);
    expect(await faultsOf(Buffer.from('a,b\n', 'utf16le'))).toEqual([
      'table.csv: A table must be UTF-8 or a single-byte encoding such as Latin-1; this file is neither',
    ]);
    await expect(inspectTable(join(folder, 'nowhere.csv'))).rejects.toThrow(
      /^nowhere\.csv: A table must be a readable file; ENOENT/,
    );
  });
});
