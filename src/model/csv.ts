/** A table with a line of its columns' names. */
export function csvOf(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return [columns, ...rows].map(csvLine).join('');
}

/**
 * RFC 4180: lines end with CR LF; what holds a comma, a quotation mark or a line's end is quoted. Nothing at all is empty, and
 * an empty text is a pair of quotation marks, so that they stay apart.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell, in quotation marks where it needs them. */
export function csvCell(cell: string | null): string {
  if (cell === null) return '';
  return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text that somebody else wrote, as a cell: what a spreadsheet would take for a formula is marked as text. */
export function textCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
