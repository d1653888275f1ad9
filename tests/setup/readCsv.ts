/** A reader by the grammar of the RFC. */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  const field = /("((?:[^"]|"")*)"|[^,\r\n"]*)(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const [, bare, quoted, end] = match;
    row.push(quoted === undefined ? (bare === '' ? null : bare!) : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
