import type { Period } from '../../model/days.ts';
import type { KnownEntities } from './KnownEntities.ts';
import { slugOf } from './slugOf.ts';
import type { RowPlace, TableRow } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableFile } from './readTable.ts';
import type { TableKind } from './TableKind.ts';

/** A row for a stretch of time of a state. */
interface Spelled {
  readonly place: RowPlace;
  readonly code: number;
  readonly since: Period;
  readonly until: Period;
}

interface StateRow extends Spelled {
  readonly abbreviation: string;
  readonly name: string;
}

const SPELL_COLUMNS = ['styear', 'stmonth', 'stday', 'endyear', 'endmonth', 'endday'] as const;

/** The State System Membership List of the Correlates of War Project: a row for each spell of a state. */
export const stateList: TableKind = {
  holds: 'State System Membership',
  columns: ['stateabb', 'ccode', 'statenme', ...SPELL_COLUMNS, 'version'],
  version: '2016',
  reader: (file, known) => {
    const rows: StateRow[] = [];
    return {
      take: (row) =>
        void rows.push({
          ...spelledOf(row),
          abbreviation: row.words('stateabb'),
          name: row.words('statenme'),
        }),
      finish: () => loadOf(file, known, rows),
    };
  },
};

/** The list of country codes of the same project: a name for each code, some of them twice. */
export const countryCodes: TableKind = {
  holds: 'country codes',
  columns: ['stateabb', 'ccode', 'statenme'],
  without: ['styear', 'year'],
  reader: (file, known) => {
    const load = new TableLoad(file, { id: 'cow-country-codes', name: 'Correlates of War, country codes' });
    const seen = new Map<string, string>();
    return {
      take: (row) => {
        const [abbreviation, code, name] = [row.words('stateabb'), row.count('ccode'), row.words('statenme')];
        const text = `${abbreviation},${code},${name}`;
        const first = seen.get(text);
        if (first !== undefined) return load.warn(row.place, `repeats the row ${first}`);
        seen.set(text, row.place.text);
        const ids = [...new Set(known.spellsOf('cow', code).map(({ id }) => id))];
        if (ids.length === 0) return load.rejectUnknown(row.place, `cow:${code}`);
        if (ids.length > 1) {
          return load.warn(
            row.place,
            `cow:${code} has meant ${ids.join(', ')}; the name ${name} was given to none of them`,
          );
        }
        load.declare(ids[0]!, name);
        load.tell(row.place, ['ccode', 'statenme'], {
          subject: ids[0]!,
          predicate: 'NAMED',
          value: name,
          language: 'en',
        });
      },
      finish: () => load,
    };
  },
};

/** The list of major powers of the same project: a row for each spell of a state as one. */
export const majorPowers: TableKind = {
  holds: 'major powers',
  columns: ['stateabb', 'ccode', ...SPELL_COLUMNS, 'version'],
  without: ['statenme'],
  version: '2016',
  reader: (file, known) => {
    const rows: Spelled[] = [];
    return {
      take: (row) => void rows.push(spelledOf(row)),
      finish: () => {
        const load = new TableLoad(file, {
          id: 'cow-majors-2016',
          name: 'Correlates of War, Major Powers, v2016',
        });
        const [observedSince, observedUntil] = observedIn(rows);
        for (const { place, code, since: begun, until: ended } of rows) {
          const since = begun.min === observedSince ? { min: null, max: observedSince } : begun;
          const until = ended.max === observedUntil ? { min: observedUntil, max: null } : ended;
          const found = known.resolve('cow', code, since, until);
          if (found === undefined) {
            load.rejectUnknown(place, `cow:${code}`);
            continue;
          }
          if (found.doubt !== null) load.warn(place, `${found.doubt}; kept`);
          for (const part of found.parts) {
            load.declare(part.id, known.nameOf(part.id)!);
            load.tell(place, ['ccode', ...SPELL_COLUMNS], {
              subject: part.id,
              predicate: 'CODED_AS',
              value: 'major power',
              since: part.since,
              until: part.until,
            });
          }
        }
        return load;
      },
    };
  },
};

function spelledOf(row: TableRow): Spelled {
  const since = wholePeriod(row, 'styear', 'stmonth', 'stday');
  const until = wholePeriod(row, 'endyear', 'endmonth', 'endday');
  if (since.min! > until.max!) row.fault('endyear', 'A state must not end before it begins');
  return { place: row.place, code: row.count('ccode'), since, until };
}

/**
 * The first and the last day of which a list tells. Who is in it on the first may have been there before, and who is in
 * it on the last went on.
 */
function observedIn(rows: readonly Spelled[]): readonly [since: string, until: string] {
  return [
    rows.map(({ since }) => since.min!).reduce((a, b) => (a < b ? a : b), '9999-12-31'),
    rows.map(({ until }) => until.max!).reduce((a, b) => (a > b ? a : b), ''),
  ];
}

function wholePeriod(row: TableRow, ...columns: [year: string, month: string, day: string]): Period {
  const period = row.period(...columns);
  if (period === null && row.text(columns[0]) === null)
    row.fault(columns[0], 'A value is required here; received none');
  return period ?? { min: '0001-01-01', max: '9999-12-31' };
}

function loadOf(file: TableFile, known: KnownEntities, rows: readonly StateRow[]): TableLoad {
  const load = new TableLoad(file, {
    id: 'cow-states-2016',
    name: 'Correlates of War, State System Membership List, v2016',
  });
  const [observedSince, observedUntil] = observedIn(rows);
  const identify = new Identifier(known);
  for (const row of rows) {
    const { place, code, abbreviation, name, since } = row;
    const until = row.until.max === observedUntil ? { min: observedUntil, max: null } : row.until;
    const { parts, doubt } = identify.parts(row, until);
    if (doubt !== null) load.warn(place, `${doubt}; the days between belong to no state`);
    for (const part of parts) {
      load.declare(part.id, part.name);
      const note =
        parts.length > 1 ? `One row of the list, from ${since.min} to ${row.until.max}, divided` : null;
      const dated = {
        subject: part.id,
        predicate: 'IDENTIFIED_BY',
        since: part.since,
        until: part.until,
      } as const;
      load.tell(place, ['ccode', ...SPELL_COLUMNS], { ...dated, value: `cow:${code}` }, { note });
      load.tell(
        place,
        ['stateabb', ...SPELL_COLUMNS],
        { ...dated, value: `cow-abbreviation:${abbreviation}` },
        { note },
      );
      const isFromBefore = part.since?.min === observedSince;
      load.tell(
        place,
        ['ccode', ...SPELL_COLUMNS],
        {
          subject: part.id,
          predicate: 'EXISTED',
          since: isFromBefore ? { min: null, max: observedSince } : part.since,
          until: part.until,
        },
        { note: note ?? 'As a member of the state system' },
      );
    }
    if (parts.length > 1) {
      const states = parts.map(({ id }) => id).join(', ');
      load.warn(
        place,
        `cow:${code} is one row, but has meant ${states}; its days are divided among them, and its name ${name} was given to none`,
      );
    } else {
      load.tell(place, ['ccode', 'statenme'], {
        subject: parts[0]!.id,
        predicate: 'NAMED',
        value: name,
        language: 'en',
      });
    }
  }
  return load;
}

interface NamedPart {
  readonly id: string;
  readonly name: string;
  readonly since: Period | null;
  readonly until: Period | null;
}

/** Says which state a spell of the list is. */
class Identifier {
  readonly #known: KnownEntities;
  /** Ids given to codes that the graph doesn't know. */
  readonly #given = new Map<number, string>();
  readonly #taken = new Map<string, number>();

  constructor(known: KnownEntities) {
    this.#known = known;
  }

  parts(
    { code, name, since }: StateRow,
    until: Period,
  ): { parts: readonly NamedPart[]; doubt: string | null } {
    const found = this.#known.resolve('cow', code, since, until);
    if (found === undefined) {
      return { parts: [{ id: this.#newId(code, name), name, since, until }], doubt: null };
    }
    const isDivided = found.parts.length > 1;
    const nameOf = (id: string): string => (isDivided ? this.#known.nameOf(id)! : name);
    return {
      parts: found.parts.map((part) => ({ ...part, name: nameOf(part.id) })),
      doubt: isDivided ? found.doubt : null,
    };
  }

  #newId(code: number, name: string): string {
    const given = this.#given.get(code);
    if (given !== undefined) return given;
    const readable = `state/${slugOf(name)}`;
    const isFree = this.#known.isFree(readable) && !this.#taken.has(readable);
    const id = this.#uncoded(name) ?? (isFree ? readable : `${readable}-cow-${code}`);
    this.#taken.set(id, code);
    this.#given.set(code, id);
    return id;
  }

  /** The state of that name that somebody else brought without a code. */
  #uncoded(name: string): string | undefined {
    const id = this.#known.stateNamed(name);
    return id === undefined || this.#known.hasCode('cow', id) || this.#taken.has(id) ? undefined : id;
  }
}
