import type { Period } from '../../statements/days.ts';
import type { KnownThings, Resolved } from './KnownThings.ts';
import { slugOf } from './slugOf.ts';
import type { TableRow } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableKind } from './TableKind.ts';

const UNITED_STATES = 2;

/** How many troops the United States had in a country in a year. */
export const troops: TableKind = {
  holds: 'troops of the United States by country and year',
  columns: ['countryname', 'ccode', 'year', 'troops'],
  reader: (file, known) => {
    const load = new TableLoad(file, {
      id: 'us-troops',
      name: 'Deployments of United States troops by country and year, from the troopdata project',
    });
    const none = { rows: 0 };
    return {
      take: (row) => {
        const [code, year, number] = [row.count('ccode'), row.yearCounted('year'), row.number('troops')];
        if (number !== null && number < 0) row.fault('troops', `This is 0 or more; received ${number}`);
        if (code === UNITED_STATES) return;
        if (number === null || number === 0) return void (none.rows += 1);
        const during = { min: `${year}-01-01`, max: `${year}-12-31` };
        const resolved = resolveCountry(
          known,
          row,
          { min: during.min, max: during.min },
          { min: during.max, max: during.max },
        );
        if (resolved === undefined) {
          return load.reject(
            row.place,
            `${row.words('countryname')} (${code}) is no state whose code or name the graph knows`,
          );
        }
        if (resolved.doubt !== null) load.warn(row.place, `${resolved.doubt}; kept`);
        const state = resolved.parts[0]!;
        if (resolved.parts.length > 1) {
          const all = resolved.parts.map(({ id }) => id).join(', ');
          load.warn(row.place, `cow:${code} means ${all} in ${year}; the number is given to the first`);
        }
        load.declare(state.id, row.words('countryname'));
        load.tell(row.place, ['ccode', 'year', 'troops'], {
          subject: declareUnitedStates(load, known),
          predicate: 'STATIONS_TROOPS_IN',
          object: state.id,
          value: String(number),
          since: { min: during.min, max: during.min },
          until: state.until?.max ? state.until : { min: during.max, max: during.max },
        });
      },
      finish: () => {
        load.notes.push(`${none.rows} rows tell of no troops`);
        return load;
      },
    };
  },
};

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
        const resolved = resolveCountry(known, row, null, null);
        if (resolved?.isByName) load.warn(row.place, `${resolved.doubt}; kept`);
        const state = resolved?.parts.at(-1)!.id;
        const id = `place/${slugOf(name)}-${slugOf(country)}`;
        load.declare(id, name);
        load.tell(row.place, ['basename'], { subject: id, predicate: 'NAMED', value: name });
        if (kinds.length === 0) load.warn(row.place, `Neither ${Object.keys(KINDS).join(' nor ')} is 1`);
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
            `${country} is no state whose code or name the graph knows; the site is placed nowhere`,
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

/**
 * Which state a row speaks of: by its code, or, where the code is nobody's, by the name that the row has for it. The
 * project numbers places from 1000 on, and some states there, too.
 */
function resolveCountry(
  known: KnownThings,
  row: TableRow,
  since: Period | null,
  until: Period | null,
): (Pick<Resolved, 'parts' | 'doubt'> & { readonly isByName: boolean }) | undefined {
  const [code, name] = [row.count('ccode'), row.words('countryname')];
  const byCode = known.resolve('cow', code, since, until);
  if (byCode !== undefined) return { ...byCode, isByName: false };
  const id = known.stateNamed(name);
  if (id === undefined) return undefined;
  return {
    parts: [{ id, since, until }],
    doubt: `cow:${code} is nobody's code; by its name, ${name}, this is ${id}`,
    isByName: true,
  };
}

function declareUnitedStates(load: TableLoad, known: KnownThings): string {
  const id = known.thingOf('cow', UNITED_STATES) ?? 'state/united-states';
  load.declare(id, 'United States');
  return id;
}
