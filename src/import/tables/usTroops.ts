import type { Period } from '../../model/days.ts';
import { exactPeople, PARTS } from '../../model/quantity.ts';
import type { Part } from '../../model/quantity.ts';
import { sortNameOf } from '../../model/sortName.ts';
import type { KnownEntities, Resolved } from './KnownEntities.ts';
import { slugOf } from './slugOf.ts';
import { blocksOf } from './Table.ts';
import type { RowPlace } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableKind } from './TableKind.ts';
import { daysOf, firstPossible, lastCertain, lastPossible } from './reportedYears.ts';

const UNITED_STATES = 2;

/** Whom a row is about, in its own words. */
interface Country {
  readonly code: number;
  readonly name: string;
  /** Its letters in ISO 3166; null where the row or the table has none. */
  readonly letters: string | null;
}

/** The columns that have a number: of all troops, and of the services, which the table has for its last years. */
const COLUMNS: Readonly<Record<string, Part | null>> = {
  troops: null,
  ...Object.fromEntries(PARTS.map((part) => [part.toLowerCase(), part])),
};

/** A row that has a number. */
interface Counted extends Country {
  readonly place: RowPlace;
  readonly year: number;
  /** By column; without those that are missing. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** How many troops the United States had in a country in a year. */
export const troops: TableKind = {
  holds: 'troops of the United States by country and year',
  columns: ['countryname', 'ccode', 'year', 'troops'],
  reader: (file, known, header) => {
    const load = new TableLoad(file, {
      id: 'us-troops',
      name: 'Deployments of United States troops by country and year, from the troopdata project',
    });
    const columns = Object.keys(COLUMNS).filter((column) => header.includes(column));
    const rows: Counted[] = [];
    let without = 0;
    return {
      take: (row) => {
        const [code, name] = [row.count('ccode'), row.words('countryname')];
        const letters = header.includes('iso3c') ? row.text('iso3c') : null;
        const year = row.yearCounted('year');
        const numbers = new Map<string, number>();
        for (const column of columns) {
          const number = row.number(column);
          if (number !== null && number < 0) row.fault(column, `This must be 0 or more; received ${number}`);
          else if (number !== null) numbers.set(column, number);
        }
        if (code === UNITED_STATES) return;
        if (!numbers.has('troops')) without += 1;
        if (numbers.size > 0) rows.push({ place: row.place, code, name, letters, year, numbers });
      },
      finish: () => {
        const { none, nowhere } = tellRows(load, known, rows);
        load.notes.push(
          `rows without troops: ${none}, of which ${nowhere} are of no state of that year and were left out; rows without a number: ${without}`,
        );
        return load;
      },
    };
  },
};

/** A number of one column in a state, in years that follow each other. */
interface Run {
  readonly state: string;
  readonly column: string;
  readonly number: number;
  readonly first: number;
  last: number;
  readonly places: RowPlace[];
  /** Until when, if the code passed to another state within the year. */
  readonly until: Period | null;
}

/** Years in a row in which there were troops in a state. */
interface Presence {
  readonly state: string;
  readonly first: number;
  last: number;
  readonly places: RowPlace[];
  /** Those that say so. */
  readonly columns: Set<string>;
  until: Period | null;
}

/**
 * Each number as a claim about its year. Years that follow each other with the same number of a service, or without troops, are one
 * claim. Where the year before or after isn't reported, there may have been troops for longer: that is a claim without a number.
 */
function tellRows(
  load: TableLoad,
  known: KnownEntities,
  rows: readonly Counted[],
): { readonly none: number; readonly nowhere: number } {
  // Of services, too, the years count in which there is any number: the table has their columns only for its last years, and
  // a number of such a year must not be one that may have held before there was a column.
  const reported = new Map<string, Set<number>>();
  const byLetters = Map.groupBy(rows, ({ letters }) => letters);
  let [none, nowhere] = [0, 0];
  const resolved = rows.map((row) => {
    const { letters, year } = row;
    const found =
      resolveCountry(known, row, ...daysOf(year)) ??
      (letters === null ? undefined : resolveByLetters(known, row, byLetters.get(letters)!));
    for (const { id } of found?.parts ?? []) {
      reported.set(id, (reported.get(id) ?? new Set()).add(year));
    }
    return { row, found };
  });
  const runs = new Map<string, Run[]>();
  const presences = new Map<string, Presence[]>();
  const kept: { row: Counted; state: Resolved['parts'][number]; isDivided: boolean }[] = [];
  for (const { row, found } of resolved) {
    const { place, code, name, year, numbers } = row;
    const isNone = [...numbers.values()].every((number) => number === 0);
    if (isNone) none += 1;
    // That there was nobody says nothing of a state that there wasn't.
    if (isNone && (found === undefined || found.doubt !== null)) {
      nowhere += 1;
      continue;
    }
    if (found === undefined) {
      load.reject(place, `${name} (${code}) is no state with a code or name in the graph`);
      continue;
    }
    const state = found.parts[0]!;
    if (!known.mayHaveLasted(state.id, daysOf(year)[0].min)) {
      load.reject(
        place,
        `${name} (${code}) in ${year} is no state with that code: ${state.id} had ended by then`,
      );
      continue;
    }
    if (found.doubt !== null) load.warn(place, `${found.doubt}; kept`);
    const isDivided = found.parts.length > 1;
    if (isDivided) {
      const all = found.parts.map(({ id }) => id).join(', ');
      load.warn(place, `cow:${code} means ${all} in ${year}; the number is given to the first`);
    }
    load.declare(state.id, name);
    kept.push({ row, state, isDivided });
  }
  const positive = new Set<string>();
  for (const { row, state } of kept) {
    for (const [column, number] of row.numbers)
      if (number > 0) positive.add(`${state.id} ${column} ${row.year}`);
  }
  for (const { row, state, isDivided } of kept.toSorted((a, b) => a.row.year - b.row.year)) {
    const { place, year, numbers } = row;
    const until = isDivided && state.until?.max ? state.until : null;
    const columns = [...numbers].filter(([, number]) => number > 0).map(([column]) => column);
    if (columns.length > 0) {
      const before = presences.get(state.id) ?? [];
      const last = before.at(-1);
      if (last !== undefined && year <= last.last + 1 && last.until === null) {
        last.last = year;
        last.until = until;
        last.places.push(place);
        for (const column of columns) last.columns.add(column);
      } else {
        before.push({
          state: state.id,
          first: year,
          last: year,
          places: [place],
          columns: new Set(columns),
          until,
        });
      }
      presences.set(state.id, before);
    }
    for (const [column, number] of numbers) {
      const key = `${state.id} ${column}`;
      // The table counts some states under two numbers, and has none under one of them.
      if (number === 0 && positive.has(`${key} ${year}`)) continue;
      const before = runs.get(key) ?? [];
      const last = before.at(-1);
      const isJoined = column !== 'troops' || number === 0;
      if (
        isJoined &&
        last?.number === number &&
        last.last === year - 1 &&
        !isDivided &&
        last.until === null
      ) {
        last.last = year;
        last.places.push(place);
      } else {
        before.push({ state: state.id, column, number, first: year, last: year, places: [place], until });
      }
      runs.set(key, before);
    }
  }
  for (const run of [...runs.values()].flat()) tellRun(load, known, run);
  for (const presence of [...presences.values()].flat()) {
    tellPresence(load, known, presence, reported.get(presence.state)!);
  }
  return { none, nowhere };
}

function tellRun(
  load: TableLoad,
  known: KnownEntities,
  { state, column, number, first, last, places, until }: Run,
): void {
  const ended = lastCertain(last, known.lastDayOf('cow', state));
  for (const rows of blocksOf(places)) {
    load.tell(rows, ['ccode', 'year', column], {
      subject: declareUnitedStates(load, known),
      predicate: 'STATIONS_TROOPS_IN',
      object: state,
      quantity: exactPeople(number, COLUMNS[column]!),
      since: daysOf(first)[0],
      until: until ?? { min: ended, max: ended },
    });
  }
}

/** Nothing where the years around it are reported: then its numbers say all. */
function tellPresence(
  load: TableLoad,
  known: KnownEntities,
  { state, first, last, places, columns, until }: Presence,
  years: ReadonlySet<number>,
): void {
  const lastDay = known.lastDayOf('cow', state);
  const [began, ended] = [daysOf(first)[0].max, lastCertain(last, lastDay)];
  const since = { min: firstPossible(first, years), max: began };
  const lasted = { min: ended, max: lastPossible(last, years, lastDay) };
  if (since.min === began && (until !== null || lasted.max === ended)) return;
  for (const rows of blocksOf(places)) {
    load.tell(rows, ['ccode', 'year', ...columns], {
      subject: declareUnitedStates(load, known),
      predicate: 'STATIONS_TROOPS_IN',
      object: state,
      since,
      until: until ?? lasted,
    });
  }
}

const KINDS = { base: 'base', lilypad: 'lily pad', fundedsite: 'funded site' } as const;

/** Sites that the United States uses or has paid for abroad. */
export const bases: TableKind = {
  holds: 'bases of the United States abroad',
  columns: ['countryname', 'ccode', 'basename', 'lat', 'lon', ...Object.keys(KINDS)],
  reader: (file, known) => {
    const load = new TableLoad(file, {
      id: 'us-bases',
      name: 'Bases of the United States abroad, from the troopdata project',
    });
    return {
      take: (row) => {
        const [country, name] = [row.words('countryname'), row.text('basename')];
        if (name === null) return load.reject(row.place, `A site in ${country} without a name`);
        const kinds = Object.entries(KINDS).filter(([column]) => row.flag(column));
        const resolved = resolveCountry(
          known,
          { code: row.count('ccode'), name: country, letters: null },
          null,
          null,
        );
        if (resolved?.isByName) load.warn(row.place, `${resolved.doubt}; kept`);
        const state = resolved?.parts.at(-1)!.id;
        const id = `place/${slugOf(name)}-${slugOf(country)}`;
        load.declare(id, name);
        load.tell(row.place, ['basename'], { subject: id, predicate: 'NAMED', value: name });
        if (kinds.length === 0)
          load.warn(row.place, `One of ${Object.keys(KINDS).join(', ')} must be 1; received none`);
        for (const [column, role] of kinds) {
          load.tell(row.place, ['basename', column], {
            subject: declareUnitedStates(load, known),
            predicate: 'USES',
            object: id,
            role,
          });
        }
        if (state === undefined) {
          load.warn(
            row.place,
            `${country} is no state with a code or name in the graph; the site has no location`,
          );
          return;
        }
        load.declare(state, country);
        load.tell(row.place, ['ccode', 'basename'], { subject: id, predicate: 'LOCATED_IN', object: state });
      },
      finish: () => load,
    };
  },
};

/** Which state it is that a row speaks of. */
interface Found extends Pick<Resolved, 'parts' | 'doubt'> {
  readonly isByName: boolean;
}

/**
 * Which state a row speaks of: by its code, or, where the code is nobody's, by the name that the row has for it. The
 * project numbers places from 1000 on, and some states there, too.
 */
function resolveCountry(
  known: KnownEntities,
  { code, name }: Country,
  since: Period | null,
  until: Period | null,
): Found | undefined {
  const byCode = known.resolve('cow', code, since, until);
  if (byCode !== undefined) return { ...byCode, isByName: false };
  const id = known.stateNamed(name);
  if (id === undefined) return undefined;
  return {
    parts: [{ id, since, until }],
    doubt: `cow:${code} is not the code of any entity; by its name, ${name}, this is ${id}`,
    isByName: true,
  };
}

/**
 * Which state a row speaks of whose code and name say nothing: the one which has the row's letters in other rows, under a
 * code that means it all that year, if one name begins the other. Letters alone don't do: the table gives an
 * island called Bassas da India those of India.
 */
function resolveByLetters(
  known: KnownEntities,
  { code, name, letters, year }: Counted,
  rows: readonly Counted[],
): Found | undefined {
  const begins = (a: string, b: string): boolean => `${sortNameOf(a)} `.startsWith(`${sortNameOf(b)} `);
  const alike = rows.filter((row) => row.code !== code && (begins(row.name, name) || begins(name, row.name)));
  const ids = new Set<string>();
  for (const other of new Set(alike.map((row) => row.code))) {
    const found = known.resolve('cow', other, ...daysOf(year));
    if (found !== undefined && found.doubt === null) for (const { id } of found.parts) ids.add(id);
  }
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return undefined;
  const [since, until] = daysOf(year);
  return {
    parts: [{ id, since, until }],
    doubt: `cow:${code} is not the code of any entity; by its letters, ${letters}, and its name, ${name}, this is ${id}`,
    isByName: true,
  };
}

function declareUnitedStates(load: TableLoad, known: KnownEntities): string {
  const id = known.entityAt('cow', UNITED_STATES) ?? 'state/united-states';
  load.declare(id, 'United States');
  return id;
}
