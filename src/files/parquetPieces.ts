import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

import type { Cell, Table } from './Table.ts';

/** Rows of a row group, which is held in memory as a whole. */
const ROWS_AT_ONCE = 50_000;

const TYPES = { TEXT: 'STRING', WHOLE: 'INT32', REAL: 'DOUBLE' } as const;

/** A table as a Parquet file, in pieces: each row group, and what ends the file. */
export function* parquetPieces({ columns, rows }: Table): Generator<Uint8Array> {
  const writer = new ByteWriter();
  let cells: Cell[][] = columns.map(() => []);
  const columnData = () =>
    columns.map(({ name, type }, place) => ({
      name,
      type: TYPES[type],
      nullable: true,
      data: cells[place]!,
    }));
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnData() }),
    createdBy: 'Entente',
  });
  const piece = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const writeGroup = (): Uint8Array => {
    void parquet.write({ columnData: columnData(), rowGroupSize: ROWS_AT_ONCE });
    cells = columns.map(() => []);
    return piece();
  };
  for (const row of rows) {
    for (const [place, cell] of row.entries()) cells[place]!.push(cell);
    if (cells[0]!.length === ROWS_AT_ONCE) yield writeGroup();
  }
  if (cells[0]!.length > 0) yield writeGroup();
  void parquet.finish();
  yield piece();
}
