import { earlier } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import { sortNameOf } from '../../model/sortName.ts';
import type { KnownEntities, Resolved } from './KnownEntities.ts';
import { slugOf } from './slugOf.ts';
import type { RowPlace } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableKind } from './TableKind.ts';
import { daysOf, firstPossible, lastPossible } from './reportedYears.ts';

const UNITED_STATES = 2;

/** Whom a row is about, in its own words. */
interface Country {
  readonly code: number;
  readonly name: string;
  /** Its letters in ISO 3166; null where the row or the table has none. */
  readonly letters: string | null;
}

/** A row that has a number. */
interface Counted extends Country {
  readonly place: RowPlace;
  readonly year: number;
  readonly number: number;
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
    const rows: Counted[] = [];
    const without = { rows: 0 };
    return {
      take: (row) => {
        const [code, name] = [row.count('ccode'), row.words('countryname')];
        const letters = header.includes('iso3c') ? row.text('iso3c') : null;
        const [year, number] = [row.yearCounted('year'), row.number('troops')];
        if (number !== null && number < 0) row.fault('troops', `This must be 0 or more; received ${number}`);
        if (code === UNITED_STATES) return;
        if (number === null) return void (without.rows += 1);
        rows.push({ place: row.place, code, name, letters, year, number });
      },
      finish: () => {
        tellRows(load, known, rows);
        const none = rows.filter(({ number }) => number === 0).length;
        load.notes.push(`rows without troops: ${none}; rows without a number: ${without.rows}`);
        return load;
      },
    };
  },
};

/** Each number as a presence of its year; where the year before or after isn't reported, it may have been longer. */
function tellRows(load: TableLoad, known: KnownEntities, rows: readonly Counted[]): void {
  const reported = new Map<string, Set<number>>();
  const byLetters = Map.groupBy(rows, ({ letters }) => letters);
  const resolved = rows.map((row) => {
    const { code, name, letters, year } = row;
    const found =
      resolveCountry(known, row, ...daysOf(year)) ??
      (letters === null ? undefined : resolveByLetters(known, row, byLetters.get(letters)!));
    for (const { id } of found?.parts ?? []) reported.set(id, (reported.get(id) ?? new Set()).add(year));
    return { row, found, what: `${name} (${code})` };
  });
  for (const { row, found, what } of resolved) {
    const { place, code, name, year, number } = row;
    if (number === 0) continue;
    if (found === undefined) {
      load.reject(place, `${what} is no state with a code or name in the graph`);
      continue;
    }
    if (found.doubt !== null) load.warn(place, `${found.doubt}; kept`);
    const state = found.parts[0]!;
    if (found.parts.length > 1) {
      const all = found.parts.map(({ id }) => id).join(', ');
      load.warn(place, `cow:${code} means ${all} in ${year}; the number is given to the first`);
    }
    const years = reported.get(state.id)!;
    const [first, last] = daysOf(year);
    const end = lastPossible(year, years, known.lastDayOf('cow', state.id));
    load.declare(state.id, name);
    load.tell(place, ['ccode', 'year', 'troops'], {
      subject: declareUnitedStates(load, known),
      predicate: 'STATIONS_TROOPS_IN',
      object: state.id,
      value: String(number),
      since: { min: firstPossible(year, years), max: first.max },
      until:
        found.parts.length > 1 && state.until?.max ? state.until : { min: earlier(last.min, end), max: end },
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
