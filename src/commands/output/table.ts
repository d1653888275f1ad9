/** The narrowest that a column is made, in characters. */
const NARROWEST = 8;
const GAP = '  ';

/**
 * A table for people: as wide as its content, or so wide at most; what doesn't fit is cut with `…`.
 *
 * @param width undefined cuts nothing
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  { width, right = [] }: { width?: number | undefined; right?: readonly boolean[] } = {},
): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => Array.from((cell ?? '').replaceAll(/\p{Cc}+/gu, ' '))),
  );
  const natural = columns.map((_column, index) => Math.max(...lines.map((cells) => cells[index]!.length)));
  const widths = width === undefined ? natural : fit(natural, width - GAP.length * (columns.length - 1));
  const line = (cells: readonly (readonly string[])[]): string =>
    cells
      .map((cell, index) => padded(shortened(cell, widths[index]!), widths[index]!, right[index] === true))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((wide) => '─'.repeat(wide)).join(GAP);
  const [head, ...body] = lines.map(line);
  return `${[head, rule, ...body].join('\n')}\n`;
}

/** Takes from the widest columns first what is too much for the width. */
function fit(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function shortened(cell: readonly string[], width: number): readonly string[] {
  return cell.length <= width ? cell : [...cell.slice(0, width - 1), '…'];
}

function padded(cell: readonly string[], width: number, right: boolean): string {
  const space = ' '.repeat(width - cell.length);
  return right ? space + cell.join('') : cell.join('') + space;
}
