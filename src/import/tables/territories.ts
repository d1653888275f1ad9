import type { Period } from '../../model/days.ts';
import { inOrder } from './inOrder.ts';
import type { KnownEntities } from './KnownEntities.ts';
import type { Spell } from './spells.ts';
import { slugOf } from './slugOf.ts';
import type { RowPlace } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableKind } from './TableKind.ts';

const TERRITORIES = 'territories';
const FORMER_CODES = 'iso-3166-3';

/** Which kind of name a column has, where it isn't the usual one. */
const ROLES: Readonly<Record<string, string>> = { short: 'short name', variant: 'other name' };

/** A column of names: its language, and which of the names in it. */
const NAMES = /^(?<language>[a-z]{2})(?:-(?:short|variant))?$/;

interface Territory {
  readonly place: RowPlace;
  readonly code: string;
  readonly alpha3: string | null;
  readonly numeric: string | null;
  readonly isoName: string | null;
  readonly within: readonly string[];
  readonly names: readonly { readonly column: string; readonly language: string; readonly name: string }[];
}

/** Codes and names of today's territories, and of the regions that contain them. */
export const territories: TableKind = {
  holds: 'codes and names of territories',
  columns: ['code', 'alpha3', 'numeric', 'iso-name', 'within', 'en', 'version'],
  load: TERRITORIES,
  reader: (file, known, header) => {
    const columns = header.flatMap((column) => {
      const language = NAMES.exec(column)?.groups?.['language'];
      return language === undefined ? [] : [{ column, language }];
    });
    const rows: Territory[] = [];
    let version = '';
    return {
      take: (row) => {
        version = row.words('version');
        rows.push({
          place: row.place,
          code: row.letters('code'),
          alpha3: row.text('alpha3'),
          numeric: row.text('numeric'),
          isoName: row.text('iso-name'),
          within: row.text('within')?.split(' ') ?? [],
          names: columns.flatMap(({ column, language }) => {
            const name = row.text(column);
            return name === null ? [] : [{ column, language, name }];
          }),
        });
      },
      finish: () => {
        const load = new TableLoad(file, {
          id: TERRITORIES,
          name: `Codes, names and regions of territories: ${version}`,
        });
        const regions = tellRegions(load, rows);
        for (const row of rows) if (!isRegion(row.code)) tellTerritory(load, known, row, regions);
        return load;
      },
    };
  },
};

function isRegion(code: string): boolean {
  return /^\d{3}$/.test(code);
}

/** @returns the place that each region's code means */
function tellRegions(load: TableLoad, rows: readonly Territory[]): ReadonlyMap<string, string> {
  const regions = rows.filter(({ code }) => isRegion(code));
  const ids = new Map(
    regions.map(({ code, names }) => {
      const name = names.find(({ column }) => column === 'en')?.name ?? code;
      const id = `place/${slugOf(name)}`;
      load.declare(id, name);
      return [code, id];
    }),
  );
  for (const { place, code, within, names } of regions) {
    const subject = ids.get(code)!;
    load.tell(place, ['code'], { subject, predicate: 'IDENTIFIED_BY', value: `m49:${code}` });
    tellNames(load, place, subject, names);
    tellWithin(load, place, subject, within, ids);
  }
  return ids;
}

function tellTerritory(
  load: TableLoad,
  known: KnownEntities,
  row: Territory,
  regions: ReadonlyMap<string, string>,
): void {
  const { place, code, alpha3, numeric, isoName, within, names } = row;
  if (names.length === 0) {
    // No longer given: whoever had it lay there.
    for (const { id } of known.spellsOf('iso3166', code)) {
      load.declare(id, known.nameOf(id)!);
      tellWithin(load, place, id, within, regions);
    }
    return;
  }
  const found = stateOf(known, row);
  if (typeof found !== 'string') return load.reject(place, found.reason);
  load.declare(found, known.nameOf(found)!);
  if (alpha3 !== null && numeric !== null) {
    const codes = {
      code: `iso3166:${code}`,
      alpha3: `iso3166-alpha3:${alpha3}`,
      numeric: `iso3166-numeric:${numeric}`,
    };
    for (const [column, value] of Object.entries(codes))
      load.tell(place, [column], { subject: found, predicate: 'IDENTIFIED_BY', value });
  }
  // What it is called anyway is no name of another kind.
  const called = new Set([
    ...known.namesOf(found),
    ...names.filter(({ column, language }) => column === language).map(({ name }) => name),
  ]);
  if (isoName !== null) {
    const name = inOrder(isoName);
    load.tell(
      place,
      ['iso-name'],
      {
        subject: found,
        predicate: 'NAMED',
        value: name,
        language: 'en',
        ...(!called.has(name) && { role: 'name in ISO 3166' }),
      },
      { note: name === isoName ? null : `In the table: ${isoName}` },
    );
  }
  tellNames(load, place, found, names, called);
  tellWithin(load, place, found, within, regions);
}

/** Which state a territory is: the one that has its codes; else the only one there is today that has one of its English names. */
function stateOf(known: KnownEntities, row: Territory): string | { readonly reason: string } {
  const { code, alpha3, numeric, isoName, names } = row;
  const what = `${code} (${names[0]!.name})`;
  const holders = [
    ...known.spellsOf('iso3166', code),
    ...(alpha3 === null ? [] : known.spellsOf('iso3166-alpha3', alpha3)),
    ...(numeric === null ? [] : known.spellsOf('iso3166-numeric', numeric)),
  ].filter(({ untilMax }) => untilMax === null);
  const held = [...new Set(holders.map(({ id }) => id))];
  if (held.length === 1) return held[0]!;
  if (held.length > 1) return { reason: `${what} has codes of ${held.join(' and ')}; it was given to none` };
  const english = names.filter(({ language }) => language === 'en').map(({ name }) => name);
  const named = known
    .statesNamed([...english, ...(isoName === null ? [] : [isoName, inOrder(isoName)])])
    .filter((id) => !known.hasEnded(id));
  if (named.length === 1) return named[0]!;
  return {
    reason:
      named.length === 0
        ? `${what} is no state in the graph`
        : `${what} may be ${named.join(' or ')}; it was given to none`,
  };
}

function tellNames(
  load: TableLoad,
  place: RowPlace,
  subject: string,
  names: Territory['names'],
  called: ReadonlySet<string> = new Set(),
): void {
  for (const { column, language, name } of names) {
    const role = called.has(name) ? undefined : ROLES[column.slice(language.length + 1)];
    load.tell(place, [column], { subject, predicate: 'NAMED', value: name, language, ...(role && { role }) });
  }
}

function tellWithin(
  load: TableLoad,
  place: RowPlace,
  subject: string,
  within: readonly string[],
  regions: ReadonlyMap<string, string>,
): void {
  for (const region of within) {
    const object = regions.get(region);
    if (object === undefined) load.warn(place, `No row has the code ${region} of a region`);
    else load.tell(place, ['code', 'within'], { subject, predicate: 'WITHIN', object });
  }
}

/** Codes that ISO 3166 has withdrawn, and when. */
export const formerCodes: TableKind = {
  holds: 'codes of ISO 3166-3',
  columns: ['alpha4', 'alpha2', 'alpha3', 'numeric', 'name', 'withdrawn'],
  load: FORMER_CODES,
  reader: (file, known) => {
    const load = new TableLoad(file, {
      id: FORMER_CODES,
      name: 'ISO 3166-3 codes of former countries as the iso-codes project lists them',
    });
    return {
      take: (row) => {
        const former: FormerCode = {
          place: row.place,
          alpha4: row.words('alpha4'),
          alpha2: row.letters('alpha2'),
          alpha3: row.words('alpha3'),
          numeric: row.text('numeric'),
          name: row.words('name'),
          until: row.days('withdrawn'),
        };
        tellFormer(load, known, former);
      },
      finish: () => load,
    };
  },
};

interface FormerCode {
  readonly place: RowPlace;
  readonly alpha4: string;
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string | null;
  readonly name: string;
  readonly until: Period;
}

function tellFormer(load: TableLoad, known: KnownEntities, row: FormerCode): void {
  const { place, alpha4, alpha2, alpha3, numeric, name, until } = row;
  const tellCode = (column: string, value: string, spell: Spell | undefined, subject: string): void => {
    const since = spell === undefined ? null : { min: spell.sinceMin, max: spell.sinceMax };
    load.tell(place, [column, 'withdrawn'], { subject, predicate: 'IDENTIFIED_BY', value, since, until });
  };
  const codes = [
    ['alpha2', 'iso3166', alpha2],
    ['alpha3', 'iso3166-alpha3', alpha3],
    ['numeric', 'iso3166-numeric', numeric],
  ] as const;
  const given = codes.flatMap(([column, scheme, code]) =>
    (code === null ? [] : known.spellsOf(scheme, code))
      .filter(({ untilMax }) => untilMax !== null && untilMax === until.max)
      .map((spell) => ({ column, value: `${scheme}:${code}`, spell })),
  );
  if (given.length > 0) {
    for (const { column, value, spell } of given) {
      load.declare(spell.id, known.nameOf(spell.id)!);
      tellCode(column, value, spell, spell.id);
    }
    return;
  }
  // The number is the territory's, and stays where only the name has changed.
  const kept = (numeric === null ? [] : known.spellsOf('iso3166-numeric', numeric)).filter(
    ({ id, untilMax }) => untilMax === null && known.hadBegun(id, until.min),
  );
  const [id, ...others] = new Set(kept.map((spell) => spell.id));
  if (id === undefined || others.length > 0) {
    const may = [...new Set(kept.map((spell) => spell.id))];
    const reason =
      may.length === 0
        ? 'is the code of no state in the graph'
        : `may be ${may.join(' or ')}; it was given to none`;
    return load.reject(place, `${alpha4} (${name}) ${reason}`);
  }
  load.declare(id, known.nameOf(id)!);
  for (const [column, scheme, code] of codes) {
    const isHeld = known.spellsOf(scheme, code!).some((spell) => spell.id === id && spell.untilMax === null);
    if (!isHeld) tellCode(column, `${scheme}:${code}`, undefined, id);
  }
  for (const value of new Set([name.split(', ')[0]!, inOrder(name)])) {
    const claimed = {
      subject: id,
      predicate: 'NAMED',
      value,
      language: 'en',
      role: 'name in ISO 3166',
    } as const;
    load.tell(
      place,
      ['name', 'withdrawn'],
      { ...claimed, until: { min: null, max: until.max } },
      { note: 'Under this name it had the code, until that was withdrawn at the latest' },
    );
  }
}
