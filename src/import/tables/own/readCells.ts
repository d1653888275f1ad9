import { day as dayForm } from '../../fields.ts';
import { parsePeriod } from '../../../model/days.ts';
import type { Period } from '../../../model/days.ts';
import type { TableRow } from '../Table.ts';
import { cellKey, FORMATS, IN_FUTURE, isFuture } from './readMapping.ts';
import type { CellMapping, DaysMapping, Format } from './readMapping.ts';

/** A number as it was before pandas added the decimal place of a column with missing values: 220.0 is 220. */
export function wholeNumber(cell: string): string {
  return cell.replace(/^(\d+)\.0+$/, '$1');
}

/** The text that a row has for a part of a statement; null where it has none. */
export function readText(row: TableRow, part: CellMapping | string | undefined): string | null {
  return typeof part === 'object' ? meantBy(part, row) : (part ?? null);
}

/**
 * What a cell stands for. The mapping comes first: NA may be Namibia.
 *
 * @param cell what it says if the mapping doesn't
 */
export function meantBy(
  { column, values, empty }: CellMapping,
  row: TableRow,
  cell = (): string | null => row.text(column),
): string | null {
  const written = row.written(column);
  const told = written === '' ? undefined : values?.get(cellKey(written));
  // What means nothing is as good as empty.
  return told === '' ? (empty ?? null) : (told ?? cell() ?? empty ?? null);
}

/** How a mapping says what a cell means that is in words; nothing for what is only badly written. */
export function sayInValues(cell: string, instead: string): string {
  if (!/[^\d\s.,/-]/.test(cell)) return '';
  return `; say what it means in the mapping, as in values: { ${JSON.stringify(cell)}: null } for nothing, or ${instead} in place of null`;
}

/** What a cell may mean that isn't written as days. */
function insteadOf(cell: string): string {
  return /\d/.test(cell)
    ? 'a day, month or year such as 1955-03'
    : '2024-12-31.. for at least until that day';
}

/** The day or days that a row has for a part of a statement; null where it has none. */
export function readDays(row: TableRow, part: DaysMapping | Period | undefined): Period | null {
  if (part === undefined) return null;
  if ('min' in part) return part;
  const { column, format, year } = part;
  if (year !== undefined) {
    const days = row.period(year, part.month ?? null, part.day ?? null);
    if (days === null || !isFuture(days)) return days;
    row.fault(
      year,
      `${IN_FUTURE}; received ${days.min!}. Where it means that something lasts, leave it empty`,
    );
    return null;
  }
  const written = meantBy({ ...part, column: column! }, row);
  if (written === null) return null;
  const cell = row.written(column!);
  try {
    const days = parseDays(written, format);
    if (!isFuture(days)) return days;
    row.fault(
      column!,
      `${IN_FUTURE}; received ${JSON.stringify(written)}. Where it means that something lasts, say so in the mapping: values: { ${JSON.stringify(cell)}: null }`,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    row.fault(column!, `${error.message}${sayInValues(cell, insteadOf(cell))}`);
  }
  return null;
}

/** The day for which a row's source vouches. */
export function readDay(row: TableRow, part: DaysMapping | string | undefined): string | null {
  if (typeof part !== 'object') return part ?? null;
  const days = readDays(row, part);
  if (days === null || days.min === days.max) return days?.min ?? null;
  row.fault(part.column ?? part.year!, `A source vouches for one day; received ${days.min} to ${days.max}`);
  return null;
}

/** Three numbers, as days are written in many notations. */
const NUMBERS = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/**
 * Reads days as a seed file writes them, or a day in the format of its column.
 *
 * @throws {RangeError} that says the rule and what was received
 */
export function parseDays(cell: string, format: Format | undefined): Period {
  const written = wholeNumber(cell);
  const inFormat = format === undefined ? undefined : dayIn(written, format);
  if (inFormat !== undefined) return parsePeriod(inFormat);
  if (NUMBERS.test(written) && !dayForm.safeParse(written).success) {
    if (format !== undefined) {
      throw new RangeError(`A day is written as ${format} here; received ${JSON.stringify(written)}`);
    }
    const fitting = FORMATS.filter((one) => dayIn(written, one) !== undefined);
    if (fitting.length > 0) {
      throw new RangeError(
        `A day is written as 1949-04-04, unless the mapping says how, with format: ${fitting.join(' or ')}; received ${JSON.stringify(written)}`,
      );
    }
  }
  return parsePeriod(written);
}

/** A day in the calendar's own notation; undefined if it isn't written in the format. */
function dayIn(written: string, format: Format): string | undefined {
  const pattern = format
    .replaceAll('.', String.raw`\.`)
    .replace('YYYY', String.raw`(?<year>\d{4})`)
    .replace('MM', String.raw`(?<month>0?[1-9]|1[0-2])`)
    .replace('DD', String.raw`(?<day>0?[1-9]|[12]\d|3[01])`);
  const { year, month, day } = new RegExp(`^${pattern}$`).exec(written)?.groups ?? {};
  return year === undefined ? undefined : [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
}
