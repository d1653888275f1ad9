import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';

import { csvLines } from '../../src/files/csvLines.ts';
import { real, text, whole } from '../../src/files/Table.ts';
import type { Cell, Table } from '../../src/files/Table.ts';
import { parquetPieces } from '../../src/files/parquetPieces.ts';
import { rowsOf } from '../panel/data.ts';

const COLUMNS = [text('name'), whole('number'), real('score')];
const table = (rows: Iterable<readonly Cell[]>): Table => ({ columns: COLUMNS, rows });

async function readParquet(pieces: Iterable<Uint8Array>): Promise<Record<string, unknown>[]> {
  const bytes = new Uint8Array(Buffer.concat([...pieces]));
  return parquetReadObjects({ file: bytes.buffer });
}

describe('A panel', () => {
  it('is CSV in which missing is empty, and zero is 0', () => {
    const rows = [
      ['Pact, of 1900', 0, 0.5],
      [null, null, null],
    ];
    expect([...csvLines(table(rows))].join('')).toBe('name,number,score\r\n"Pact, of 1900",0,0.5\r\n,,\r\n');
  });

  it('is the same in Parquet, in as many groups of rows as it takes', async () => {
    function* many(): Generator<readonly Cell[]> {
      for (let index = 0; index <= 50_000; index += 1) {
        yield [index % 3 === 0 ? null : `é ${index % 7}`, index % 5 === 0 ? null : index % 11, index / 3];
      }
    }
    const pieces = [...parquetPieces(table(many()))];
    expect(pieces).toHaveLength(3);
    expect(await readParquet(pieces)).toEqual(rowsOf(table(many())));
  });

  it('may have no row', async () => {
    expect([...csvLines(table([]))].join('')).toBe('name,number,score\r\n');
    expect(await readParquet(parquetPieces(table([])))).toEqual([]);
  });
});
