import type { Bounds } from '../../src/model/days.ts';
import { lastDayOfMonth } from '../../src/model/days.ts';
import type { Obligation } from '../../src/model/records.ts';

type TableRecord = Readonly<Record<string, string>>;

/** When a code meant which state. */
export interface Spell extends Bounds {
  readonly code: string;
  readonly id: string;
}

/** What an obligation is called in the two tables. */
const COLUMNS = {
  DEFENSE: { cow: 'defense', atop: 'defense' },
  OFFENSE: { cow: null, atop: 'offense' },
  NEUTRALITY: { cow: 'neutrality', atop: 'neutral' },
  NONAGGRESSION: { cow: 'nonaggression', atop: 'nonagg' },
  CONSULTATION: { cow: 'entente', atop: 'consul' },
} as const satisfies Record<Obligation, { cow: string | null; atop: string }>;

/** A state that certainly was in an alliance from one day to another. */
interface Bound {
  readonly alliance: string;
  readonly state: string;
  /** Whether the alliance obliged it to the others. */
  readonly owes: boolean;
  readonly since: string;
  readonly until: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The last day on which something can have begun by a table, where a month or a day may be missing. */
function latest(year: number, month: number, day: number): string | null {
  if (!(year > 0)) return null;
  if (!(month > 0)) return `${year}-12-31`;
  return day > 0 ? `${year}-${two(month)}-${two(day)}` : lastDayOfMonth(`${year}-${two(month)}-01`);
}

/** The first day on which it can have ended. */
function earliest(year: number, month: number, day: number): string | null {
  if (!(year > 0)) return null;
  return `${year}-${two(month > 0 ? month : 1)}-${two(month > 0 && day > 0 ? day : 1)}`;
}

const numbers = (row: TableRecord, ...columns: readonly string[]): [number, number, number] =>
  columns.map((column) => Number(row[column])) as [number, number, number];

/** Which states a row is about, each with the days for which it is. */
function divide(
  row: {
    readonly alliance: string;
    readonly code: string;
    readonly owes: boolean;
    readonly since: string;
    readonly until: string;
  },
  spells: readonly Spell[],
): Bound[] {
  const { alliance, code, owes, since, until } = row;
  const lives = [
    ...Map.groupBy(
      spells.filter((spell) => spell.code === code),
      ({ id }) => id,
    ),
  ]
    .map(([id, all]) => ({
      id,
      first: all.toSorted((a, b) => (begins(a) < begins(b) ? -1 : 1))[0]!,
      last: all.toSorted((a, b) => (ends(a) < ends(b) ? -1 : 1)).at(-1)!,
    }))
    .toSorted((a, b) => (begins(a.first) < begins(b.first) ? -1 : 1));
  const within = lives.filter(({ first, last }) => begins(first) <= until && since <= ends(last));
  if (within.length === 0) {
    // A code that meant nobody then is taken for whom it meant next.
    const next = lives.find(({ first }) => begins(first) > until) ?? lives.at(-1);
    return next === undefined ? [] : [{ alliance, state: next.id, owes, since, until }];
  }
  return within.map(({ id, first, last }, index) => ({
    alliance,
    state: id,
    owes,
    since: index === 0 ? since : first.sinceMax!,
    until: index === within.length - 1 ? until : last.untilMin!,
  }));
}

const begins = ({ sinceMin, sinceMax }: Spell): string => sinceMin ?? sinceMax ?? '';
const ends = ({ untilMax }: Spell): string => untilMax ?? '9999-12-31';

/**
 * The years in which an alliance certainly obliged two states to each other, as `a b year`; or, if directed, the first to the
 * second.
 */
export function obligedDyadYears(
  obligation: Obligation,
  cow: readonly TableRecord[],
  atop: readonly TableRecord[],
  spells: readonly Spell[],
  { directed }: { directed: boolean } = { directed: false },
): Set<string> {
  // The two tables tell of one alliance where just one of the other's gives its number.
  const claimants = Map.groupBy(atop, (row) => row['cow4id'] ?? '');
  const allianceOf = (row: TableRecord): string => {
    const number = row['cow4id'] ?? '';
    const claiming = new Set(claimants.get(number)!.map(({ atopid }) => atopid));
    return Number(number) > 0 && claiming.size === 1 ? `cow ${Number(number)}` : `atop ${row['atopid']}`;
  };
  const rows = [
    ...cow.map((row) => ({
      alliance: `cow ${row['version4id']}`,
      code: row['ccode']!,
      owes: row[COLUMNS[obligation].cow ?? ''] === '1',
      since: latest(...numbers(row, 'mem_st_year', 'mem_st_month', 'mem_st_day')),
      until:
        earliest(...numbers(row, 'mem_end_year', 'mem_end_month', 'mem_end_day')) ??
        (row['right_censor'] === '1' ? '2012-12-31' : null),
    })),
    ...atop.map((row) => ({
      alliance: allianceOf(row),
      code: row['member']!,
      owes: row[COLUMNS[obligation].atop] === '1',
      since: latest(...numbers(row, 'yrent', 'moent', 'dayent')),
      until: ['yrexit', 'moexit', 'dayexit'].every((column) => Number(row[column]) === 0)
        ? '2018-12-31'
        : earliest(...numbers(row, 'yrexit', 'moexit', 'dayexit')),
    })),
  ];
  const bound = rows
    .filter(
      (row): row is typeof row & { since: string; until: string } => row.since !== null && row.until !== null,
    )
    .flatMap((row) => divide(row, spells))
    .filter(({ since, until }) => since <= until);
  const years = new Set<string>();
  for (const members of Map.groupBy(bound, ({ alliance }) => alliance).values()) {
    for (const a of members) {
      for (const b of members) {
        const since = a.since > b.since ? a.since : b.since;
        const until = a.until < b.until ? a.until : b.until;
        if (!a.owes || since > until) continue;
        if (directed ? a.state === b.state : !b.owes || a.state >= b.state) continue;
        for (let year = Number(since.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
          years.add(`${a.state} ${b.state} ${year}`);
        }
      }
    }
  }
  return years;
}
