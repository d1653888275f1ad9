import type { Period } from '../../model/days.ts';
import type { Obligation } from '../../model/records.ts';
import type { KnownEntities, Part } from './KnownEntities.ts';
import { nameAlliance } from './nameAlliance.ts';
import type { RowPlace, TableRow } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableFile } from './readTable.ts';
import type { TableKind } from './TableKind.ts';

interface MemberRow {
  readonly place: RowPlace;
  readonly alliance: number;
  readonly allianceSince: Period | null;
  readonly allianceUntil: Period | null;
  readonly code: number;
  readonly since: Period | null;
  readonly until: Period | null;
  /** Whether it was still a member when the data set was last brought up to date. */
  readonly isObserved: boolean;
  readonly obligations: readonly Obligation[];
  readonly doubts: readonly string[];
}

/** Version 4.1 observed what went on up to this day, and leaves open what came after. */
const OBSERVED: Period = { min: '2012-12-31', max: null };

const ALLIANCE_COLUMNS = [
  'all_st_day',
  'all_st_month',
  'all_st_year',
  'all_end_day',
  'all_end_month',
  'all_end_year',
] as const;
const MEMBER_COLUMNS = [
  'mem_st_day',
  'mem_st_month',
  'mem_st_year',
  'mem_end_day',
  'mem_end_month',
  'mem_end_year',
  'left_censor',
  'right_censor',
] as const;
const OBLIGATIONS = {
  defense: 'DEFENSE',
  neutrality: 'NEUTRALITY',
  nonaggression: 'NONAGGRESSION',
  entente: 'CONSULTATION',
} as const;

/** Formal Alliances of the Correlates of War Project, a row for each time that a state was in an alliance. */
export const alliancesByMember: TableKind = {
  holds: 'Formal Alliances by member',
  columns: [
    'version4id',
    'ccode',
    ...ALLIANCE_COLUMNS,
    ...MEMBER_COLUMNS,
    ...Object.keys(OBLIGATIONS),
    'version',
  ],
  version: '4.1',
  reader: (file, known) => {
    const rows: MemberRow[] = [];
    return {
      take: (row) => void rows.push(memberRowOf(row)),
      finish: () => loadOf(file, known, rows),
    };
  },
};

function memberRowOf(row: TableRow): MemberRow {
  const doubts: string[] = [];
  const allianceSince = row.period('all_st_year', 'all_st_month', 'all_st_day');
  const since = row.period('mem_st_year', 'mem_st_month', 'mem_st_day');
  const until = row.period('mem_end_year', 'mem_end_month', 'mem_end_day');
  if (since === null) doubts.push('mem_st_year is missing: the beginning of the membership is unknown');
  else if (until !== null && until.max! < since.min!) {
    row.fault('mem_end_year', 'A membership must not end before it begins');
  }
  if (since !== null && allianceSince !== null && since.max! < allianceSince.min!) {
    doubts.push(`The membership begins on ${since.min}, before its alliance does, on ${allianceSince.min}`);
  }
  const leftCensored = flag(row, 'left_censor', doubts);
  const rightCensored = flag(row, 'right_censor', doubts);
  if (until !== null && rightCensored)
    doubts.push('right_censor is 1 although an end is given: the end is used');
  if (until === null && !rightCensored) {
    doubts.push('No end is given, and right_censor is not 1: the end of the membership is unknown');
  }
  const obligations = Object.entries(OBLIGATIONS)
    .filter(([column]) => flag(row, column, doubts))
    .map(([, obligation]) => obligation);
  return {
    place: row.place,
    alliance: row.count('version4id'),
    allianceSince,
    allianceUntil: row.period('all_end_year', 'all_end_month', 'all_end_day'),
    code: row.count('ccode'),
    // A member that was in when the data set's time begins had joined by then.
    since: leftCensored && since !== null ? { min: null, max: since.max } : since,
    until: until ?? (rightCensored ? OBSERVED : null),
    isObserved: rightCensored,
    obligations: obligations.toSorted(),
    doubts,
  };
}

/** Whether a column says 1; a missing one doesn't, with a note. */
function flag(row: TableRow, column: string, doubts: string[]): boolean {
  const value = row.flag(column);
  if (value === null) doubts.push(`${column} is missing; read as 0`);
  return value === true;
}

function loadOf(file: TableFile, known: KnownEntities, rows: readonly MemberRow[]): TableLoad {
  const load = new TableLoad(file, {
    id: 'cow-alliances-4-1',
    name: 'Correlates of War, Formal Alliances by member, v4.1',
  });
  const seen = new Set<string>();
  for (const [alliance, members] of Map.groupBy(rows, (row) => row.alliance)) {
    const treaty = known.entityAt('cow-alliance', alliance) ?? `treaty/cow-alliance-${alliance}`;
    const resolved = members.map((row) => ({ row, parts: partsOf(load, known, row) }));
    const states = [...new Set(resolved.flatMap(({ parts }) => parts.map(({ id }) => id)))];
    if (states.length === 0) continue;
    const { place, allianceSince } = members[0]!;
    load.declare(
      treaty,
      nameAlliance(
        members.flatMap(({ obligations }) => obligations),
        states.map((id) => known.nameOf(id) ?? id),
        allianceSince,
        true,
      ),
      `Alliance ${alliance} of the Correlates of War Project`,
    );
    load.tell(place, ['version4id'], {
      subject: treaty,
      predicate: 'IDENTIFIED_BY',
      value: `cow-alliance:${alliance}`,
    });
    const goesOn = members.some(({ isObserved }) => isObserved) ? OBSERVED : null;
    for (const { row, parts } of resolved) {
      tellSpan(load, treaty, row, goesOn, seen);
      for (const [index, part] of parts.entries()) {
        load.declare(part.id, known.nameOf(part.id) ?? part.id);
        load.tell(
          row.place,
          ['ccode', ...MEMBER_COLUMNS, ...Object.keys(OBLIGATIONS)],
          {
            subject: part.id,
            predicate: 'PARTY_TO',
            object: treaty,
            obligations: row.obligations,
            since: part.since,
            until: part.until,
          },
          {
            note: index > 0 ? `The row continues from ${parts[0]!.id} to the state that came after it` : null,
          },
        );
      }
    }
  }
  return load;
}

/**
 * The days of the alliance itself stand in the row of each member; the first that has them is cited. One without an end
 * goes on if any of its members does.
 */
function tellSpan(
  load: TableLoad,
  treaty: string,
  row: MemberRow,
  goesOn: Period | null,
  seen: Set<string>,
): void {
  const [since, until] = [row.allianceSince, row.allianceUntil ?? goesOn];
  const text = JSON.stringify([treaty, since, until]);
  if (seen.has(text)) return;
  seen.add(text);
  load.tell(row.place, ALLIANCE_COLUMNS, { subject: treaty, predicate: 'IN_FORCE', since, until });
}

function partsOf(load: TableLoad, known: KnownEntities, row: MemberRow): readonly Part[] {
  const resolved = known.resolve('cow', row.code, row.since, row.until);
  if (resolved === undefined) {
    load.rejectUnknown(row.place, `cow:${row.code}`);
    return [];
  }
  for (const doubt of row.doubts) load.warn(row.place, doubt);
  if (resolved.doubt !== null) load.warn(row.place, `${resolved.doubt}; kept`);
  return resolved.parts;
}
