import { earlier } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import type { KnownEntities, Part } from './KnownEntities.ts';
import { slugOf } from './slugOf.ts';
import { blocksOf } from './Table.ts';
import type { Header, RowPlace } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableFile } from './readTable.ts';
import type { TableKind } from './TableKind.ts';
import { daysOf, firstPossible, lastPossible } from './reportedYears.ts';

/** What isn't an organisation among the columns of the table by state and year. */
const KEYS = new Set(['ccode', 'year', 'state']);

/** How a cell says in what way a state belongs; all other numbers say that it doesn't. */
const BELONGING = {
  1: { predicate: 'MEMBER_OF' },
  2: { predicate: 'MEMBER_OF', role: 'associate member' },
  3: { predicate: 'PARTNER_OF', role: 'observer' },
} as const;
/** How it says that there was no such organisation in that year. */
const ABSENT = -1;
const CODES = new Set([ABSENT, 0, 1, 2, 3]);

/** What the table says of one code in one year. */
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
        load.declare(subject, longName ?? name);
        load.tell(row.place, ['ioname'], { subject, predicate: 'IDENTIFIED_BY', value: identifier(code) });
        for (const [column, value] of [
          ['orgname', name],
          ['longorgname', longName],
        ] as const) {
          if (value === null) continue;
          load.tell(row.place, [column], { subject, predicate: 'NAMED', value, language: 'en' });
        }
        const [since, until] = [row.year('sdate'), row.year('deaddate')];
        if (since === null) return load.warn(row.place, 'sdate is missing: the beginning is unknown');
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
        const [code, year] = [row.count('ccode'), row.yearCounted('year')];
        const years = states.get(code) ?? new Map<number, YearRow>();
        states.set(code, years);
        if (years.has(year))
          row.fault('year', `A state has one row a year; received a second one for ${code} in ${year}`);
        const cells = columns.map((column) => {
          const cell = row.number(column);
          if (cell !== null && !CODES.has(cell))
            row.fault(column, `This must be 0 to 3, -1 or -9; received ${cell}`);
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
  known: KnownEntities,
  columns: Header,
  states: ReadonlyMap<number, ReadonlyMap<number, YearRow>>,
): TableLoad {
  const load = new TableLoad(file, {
    id: 'cow-igo-3-0',
    name: 'Correlates of War, Intergovernmental Organizations by state and year, v3.0',
  });
  const reported = [...states.values()].flatMap((ofState) => [...ofState.keys()]);
  if (reported.length > 0) load.years = { first: Math.min(...reported), last: Math.max(...reported) };
  const idOf = identifierOf(known);
  const ids = columns.map((column) => idOf(column));
  for (const [index, column] of columns.entries()) {
    const id = ids[index]!;
    load.declare(id, column.toUpperCase());
    const place = { line: 1, lastLine: 1, text: `${file.name}:1` };
    load.tell(place, [column], { subject: id, predicate: 'IDENTIFIED_BY', value: identifier(column) });
  }
  const absences = columns.map((_column, index) => yearsOfAbsence(states, index));
  for (const [state, years] of yearsOfStates(load, known, states)) {
    const ended = known.lastDayOf('cow', state);
    for (const [index, column] of columns.entries()) {
      for (const run of runsOf(years, index, absences[index]!, ended)) {
        tellRun(load, known, { state, column, organization: ids[index]!, run });
      }
    }
  }
  return load;
}

/** What the table says of one state in one year, whatever its code. */
interface StateYear {
  readonly year: number;
  readonly places: readonly RowPlace[];
  readonly cells: readonly (number | null)[];
  /** When the code came to this state, if another had it before in the same year. */
  readonly since: Period | null;
  /** When it passed to another, if it did in this year. */
  readonly until: Period | null;
  /** For each organisation, whether the membership passed with the code. */
  readonly passes: readonly boolean[];
}

/** The years of each state: codes change while a state goes on, and states while a code does. */
function yearsOfStates(
  load: TableLoad,
  known: KnownEntities,
  codes: ReadonlyMap<number, ReadonlyMap<number, YearRow>>,
): ReadonlyMap<string, readonly StateYear[]> {
  const states = new Map<string, Map<number, StateYear>>();
  for (const [code, ofCode] of codes) {
    const rows = [...ofCode.values()].toSorted((a, b) => a.year - b.year);
    if (known.spellsOf('cow', code).length === 0) {
      load.rejectUnknown(rows[0]!.place, `cow:${code}`, rows.length);
      continue;
    }
    let lastDoubted: number | null = null;
    for (const row of rows) {
      const { parts, isNearest, doubt } = known.resolve('cow', code, ...daysOf(row.year))!;
      if (isNearest) {
        // Of years in a row in which the code means nobody, only the first is reported.
        if (lastDoubted !== row.year - 1) load.warn(row.place, `${doubt}; kept`);
        lastDoubted = row.year;
      }
      for (const [id, year] of dividedAmong(parts, row, ofCode)) {
        const years = states.get(id) ?? new Map<number, StateYear>();
        const other = years.get(row.year);
        states.set(id, years.set(row.year, other === undefined ? year : joined(other, year)));
      }
    }
  }
  return new Map(
    [...states].map(([id, years]) => [id, [...years.values()].toSorted((a, b) => a.year - b.year)]),
  );
}

/**
 * What a row says of each state that its code means in the year. Where it passes from one to another, a membership that
 * was there the year before is the first one's, one that is there the year after the last one's, one that is there in
 * both years passes with the code, and one of this year alone is that of the state which has the code longest.
 */
function dividedAmong(
  parts: readonly Part[],
  row: YearRow,
  ofCode: ReadonlyMap<number, YearRow>,
): (readonly [id: string, year: StateYear])[] {
  const [before, after] = [ofCode.get(row.year - 1)?.cells, ofCode.get(row.year + 1)?.cells];
  const lengths = parts.map(({ since, until }) => Date.parse(until!.max!) - Date.parse(since!.min!));
  const holders = row.cells.map((cell, column) => {
    if (!belongs(cell)) return 'ALL';
    const [was, willBe] = [before?.[column] === cell, after?.[column] === cell];
    if (was && willBe) return 'ALL';
    if (was) return 0;
    return willBe ? parts.length - 1 : lengths.indexOf(Math.max(...lengths));
  });
  return parts.map(({ id, since, until }, index) => [
    id,
    {
      year: row.year,
      places: [row.place],
      cells: row.cells.map((cell, column) =>
        holders[column] === 'ALL' || holders[column] === index ? cell : 0,
      ),
      since: index === 0 ? null : since,
      until: index === parts.length - 1 ? null : until,
      passes: holders.map((holder) => holder === 'ALL'),
    },
  ]);
}

/** Two rows of one state and year, under two codes, as one. */
function joined(a: StateYear, b: StateYear): StateYear {
  return {
    ...a,
    places: [...a.places, ...b.places],
    cells: a.cells.map((cell, column) => (belongs(cell) ? cell : b.cells[column]!)),
  };
}

function belongs(cell: number | null): cell is keyof typeof BELONGING {
  return cell !== null && Object.hasOwn(BELONGING, cell);
}

/** The years in which there was no such organisation: rows say so, and none says anything else of it. */
function yearsOfAbsence(
  codes: ReadonlyMap<number, ReadonlyMap<number, YearRow>>,
  column: number,
): ReadonlySet<number> {
  const [absence, presence] = [new Set<number>(), new Set<number>()];
  for (const years of codes.values()) {
    for (const { year, cells } of years.values()) {
      if (cells[column] === ABSENT) absence.add(year);
      else if (cells[column] !== null) presence.add(year);
    }
  }
  return absence.difference(presence);
}

/** Years one after the other in which a state belongs to an organisation in the same way. */
interface Run {
  readonly belonging: (typeof BELONGING)[keyof typeof BELONGING];
  readonly places: readonly RowPlace[];
  readonly since: Period;
  readonly until: Period;
}

function runsOf(
  years: readonly StateYear[],
  column: number,
  absence: ReadonlySet<number>,
  ended: string | null,
): Run[] {
  const reported = [
    ...years.filter(({ cells }) => cells[column] !== null).map(({ year }) => year),
    ...absence,
  ];
  const runs: Run[] = [];
  let start = 0;
  while (start < years.length) {
    const cell = years[start]!.cells[column]!;
    let end = start + 1;
    while (
      end < years.length &&
      years[end]!.cells[column] === cell &&
      years[end]!.year === years[end - 1]!.year + 1
    )
      end += 1;
    if (belongs(cell)) {
      const until = endOf(years[end - 1]!, column, reported, ended);
      const since = beginningOf(years[start]!, column, reported);
      runs.push({
        belonging: BELONGING[cell],
        places: years.slice(start, end).flatMap(({ places }) => places),
        since: { min: since.min, max: earlier(since.max, until.max) },
        until,
      });
    }
    start = end;
  }
  return runs;
}

/** Some day of the first year, or earlier: after the last reported year before it. */
function beginningOf(first: StateYear, column: number, reported: readonly number[]): Period {
  const [, to] = daysOf(first.year);
  if (first.since !== null) return first.passes[column] ? first.since : { ...to, min: first.since.min };
  return { min: firstPossible(first.year, reported), max: to.max };
}

/** Some day of the last year, or later: before the next reported year, and while the state exists. */
function endOf(last: StateYear, column: number, reported: readonly number[], ended: string | null): Period {
  const [from] = daysOf(last.year);
  if (last.until !== null) return last.passes[column] ? last.until : { ...from, max: last.until.max };
  return { min: from.min, max: lastPossible(last.year, reported, ended) };
}

function tellRun(
  load: TableLoad,
  known: KnownEntities,
  { state, column, organization, run }: { state: string; column: string; organization: string; run: Run },
): void {
  load.declare(state, known.nameOf(state) ?? state);
  for (const place of blocksOf(run.places)) {
    load.tell(place, ['ccode', 'year', column], {
      ...run.belonging,
      subject: state,
      object: organization,
      since: run.since,
      until: run.until,
    });
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
function identifierOf(known: KnownEntities): (code: string) => string {
  return (code) => {
    const found = known.entityAt('cow-igo', code.toUpperCase());
    if (found !== undefined) return found;
    const readable = `org/${slugOf(code)}`;
    return known.isFree(readable) ? readable : `${readable}-cow-igo`;
  };
}
