import type { Period } from '../../statements/days.ts';
import type { KnownThings } from './KnownThings.ts';
import { slugOf } from './slugOf.ts';
import type { Header, RowPlace } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableFile } from './readTable.ts';
import type { TableKind } from './TableKind.ts';

/** What isn't an organisation among the columns of the table by state and year. */
const KEYS = new Set(['ccode', 'year', 'state']);

/** How a cell says in what way a state belongs; all other numbers say that it doesn't. */
const BELONGING = {
  1: { predicate: 'MEMBER_OF' },
  2: { predicate: 'MEMBER_OF', role: 'associate member' },
  3: { predicate: 'PARTNER_OF', role: 'observer' },
} as const;
const CODES = new Set([-1, 0, 1, 2, 3]);

interface YearRow {
  readonly place: RowPlace;
  readonly year: number;
  /** What the row says of each organisation, in the order of their columns; null where that is missing. */
  readonly cells: readonly (number | null)[];
}

/** The organisations of the Correlates of War Project, a row each. */
export const organizations: TableKind = {
  holds: 'Intergovernmental Organizations, the list of organisations',
  columns: ['ioname', 'orgname', 'longorgname', 'sdate', 'deaddate'],
  without: ['ccode'],
  reader: (file, known) => {
    const load = new TableLoad(file, {
      id: 'cow-igo-3-0-organizations',
      name: 'Correlates of War, Intergovernmental Organizations, v3.0',
    });
    const idOf = identifierOf(known);
    return {
      take: (row) => {
        const code = row.words('ioname');
        const [name, longName] = [row.words('orgname'), row.text('longorgname')];
        const subject = idOf(code);
        load.declare(subject, known.nameOf(subject) ?? longName ?? name);
        load.tell(row.place, ['ioname'], { subject, predicate: 'IDENTIFIED_BY', value: identifier(code) });
        for (const [column, value] of [
          ['orgname', name],
          ['longorgname', longName],
        ] as const) {
          if (value === null) continue;
          load.tell(row.place, [column], { subject, predicate: 'NAMED', value, language: 'en' });
        }
        const [since, until] = [row.number('sdate'), row.number('deaddate')];
        if (since === null) return load.warn(row.place, 'sdate is missing: when it began stays open');
        load.tell(row.place, ['sdate', 'deaddate'], {
          subject,
          predicate: 'EXISTED',
          since: yearOf(since),
          until: until === null ? null : yearOf(until),
        });
      },
      finish: () => load,
    };
  },
};

/** Memberships in the same, a row for each state and year and a column for each organisation. */
export const stateYears: TableKind = {
  holds: 'Intergovernmental Organizations by state and year',
  columns: ['ccode', 'year', 'state'],
  reader: (file, known, header) => {
    const columns = header.filter((name) => !KEYS.has(name));
    const states = new Map<number, Map<number, YearRow>>();
    return {
      take: (row) => {
        const [code, year] = [row.count('ccode'), row.count('year')];
        const years = states.get(code) ?? new Map<number, YearRow>();
        states.set(code, years);
        if (years.has(year))
          row.fault('year', `A state has one row a year; ${code} has one for ${year} already`);
        const cells = columns.map((column) => {
          const cell = row.number(column);
          if (cell !== null && !CODES.has(cell))
            row.fault(column, `This is 0 to 3, -1 or -9; received ${cell}`);
          return cell;
        });
        years.set(year, { place: row.place, year, cells });
      },
      finish: () => loadOf(file, known, columns, states),
    };
  },
};

function loadOf(
  file: TableFile,
  known: KnownThings,
  columns: Header,
  states: ReadonlyMap<number, ReadonlyMap<number, YearRow>>,
): TableLoad {
  const load = new TableLoad(file, {
    id: 'cow-igo-3-0',
    name: 'Correlates of War, Intergovernmental Organizations by state and year, v3.0',
  });
  const idOf = identifierOf(known);
  const ids = columns.map((column) => idOf(column));
  for (const [index, column] of columns.entries()) {
    const id = ids[index]!;
    load.declare(id, known.nameOf(id) ?? column.toUpperCase());
    const place = { line: 1, lastLine: 1, text: `${file.name}:1` };
    load.tell(place, [column], { subject: id, predicate: 'IDENTIFIED_BY', value: identifier(column) });
  }
  const lastYear = [...states.values()]
    .flatMap((years) => [...years.keys()])
    .reduce((a, b) => Math.max(a, b), 0);
  for (const [code, years] of states) {
    const rows = [...years.values()].toSorted((a, b) => a.year - b.year);
    if (known.spellsOf('cow', code).length === 0) {
      load.rejectUnknown(rows[0]!.place, `cow:${code}`, rows.length);
      continue;
    }
    for (const [index, column] of columns.entries()) {
      for (const run of runsOf(rows, index, lastYear))
        tellRun(load, known, { code, column, id: ids[index]!, run });
    }
  }
  return load;
}

/** Years one after the other in which a state belongs to an organisation in the same way. */
interface Run {
  readonly belonging: (typeof BELONGING)[keyof typeof BELONGING];
  readonly rows: readonly YearRow[];
  readonly since: Period;
  readonly until: Period;
}

function runsOf(rows: readonly YearRow[], index: number, lastYear: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  while (start < rows.length) {
    const cell = rows[start]!.cells[index]!;
    let end = start + 1;
    while (
      end < rows.length &&
      rows[end]!.cells[index] === cell &&
      rows[end]!.year === rows[end - 1]!.year + 1
    )
      end += 1;
    if (cell !== null && Object.hasOwn(BELONGING, cell)) {
      const [first, last] = [rows[start]!.year, rows[end - 1]!.year];
      const [before, after] = [rows[start - 1], rows[end]];
      const wasSeen = before?.year === first - 1 && before.cells[index] !== null;
      const isUnseen = last === lastYear || (after?.year === last + 1 && after.cells[index] === null);
      runs.push({
        belonging: BELONGING[cell as keyof typeof BELONGING],
        rows: rows.slice(start, end),
        // Some day of the first year; where the year before isn't told of, that day or earlier.
        since: { min: wasSeen ? `${first}-01-01` : null, max: `${first}-12-31` },
        until: { min: `${last}-01-01`, max: isUnseen ? null : `${last}-12-31` },
      });
    }
    start = end;
  }
  return runs;
}

function tellRun(
  load: TableLoad,
  known: KnownThings,
  { code, column, id, run }: { code: number; column: string; id: string; run: Run },
): void {
  const resolved = known.resolve('cow', code, run.since, run.until)!;
  const [first, last] = [run.rows[0]!, run.rows.at(-1)!];
  if (resolved.doubt !== null) load.warn(first.place, `${column}: ${resolved.doubt}; kept`);
  const isOneBlock = last.place.lastLine - first.place.line === run.rows.length - 1;
  const places = isOneBlock
    ? [{ ...first.place, lastLine: last.place.lastLine }]
    : run.rows.map(({ place }) => place);
  for (const part of resolved.parts) {
    load.declare(part.id, known.nameOf(part.id) ?? part.id);
    // Of two partners, the smaller id is the subject.
    const swap = run.belonging.predicate === 'PARTNER_OF' && id < part.id;
    for (const place of places) {
      load.tell(place, ['ccode', 'year', column], {
        ...run.belonging,
        subject: swap ? id : part.id,
        object: swap ? part.id : id,
        since: part.since,
        until: part.until,
      });
    }
  }
}

function yearOf(year: number): Period {
  return { min: `${year}-01-01`, max: `${year}-12-31` };
}

/** The tables write a name now in capitals, now in small letters. */
function identifier(code: string): string {
  return `cow-igo:${code.toUpperCase()}`;
}

/** Which organisation a column or row is: the one that has its code, or a new one of that name. */
function identifierOf(known: KnownThings): (code: string) => string {
  return (code) => {
    const found = known.thingOf('cow-igo', code.toUpperCase());
    if (found !== undefined) return found;
    const readable = `org/${slugOf(code)}`;
    return known.nameOf(readable) === undefined ? readable : `${readable}-cow-igo`;
  };
}
