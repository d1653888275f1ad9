import { addDays } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import type { Obligation } from '../../model/records.ts';
import type { KnownEntities } from './KnownEntities.ts';
import { nameAlliance } from './nameAlliance.ts';
import type { RowPlace, TableRow } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { TableFile } from './readTable.ts';
import type { TableKind } from './TableKind.ts';

/** The last day that version 5.1 covers. */
const COVERED_UNTIL = '2018-12-31';

const MEMBER_DATES = ['yrent', 'moent', 'dayent', 'yrexit', 'moexit', 'dayexit'] as const;
const ALLIANCE_DATES = ['begyr', 'begmo', 'begday', 'endyr', 'endmo', 'endday'] as const;
const OBLIGATIONS = {
  defense: 'DEFENSE',
  offense: 'OFFENSE',
  neutral: 'NEUTRALITY',
  nonagg: 'NONAGGRESSION',
  consul: 'CONSULTATION',
} as const;

interface MemberRow {
  readonly place: RowPlace;
  readonly alliance: number;
  /** The alliance that it is in the data of the Correlates of War Project, if it is there. */
  readonly cowAlliance: number | null;
  readonly member: number;
  readonly phase: number;
  readonly since: Period | null;
  readonly until: Period | null;
  readonly obligations: readonly Obligation[];
}

/** Alliance Treaty Obligations and Provisions, a row for each member and phase of an alliance. */
export const atopMembers: TableKind = {
  holds: 'ATOP by member and phase',
  columns: ['atopid', 'cow4id', 'member', 'phase', ...MEMBER_DATES, ...Object.keys(OBLIGATIONS), 'version'],
  versions: ['5.1'],
  reader: (file, known) => {
    const rows: MemberRow[] = [];
    return {
      take: (row) => void rows.push(memberRowOf(row)),
      finish: () => loadOf(file, known, rows),
    };
  },
};

/** The same, a row for each alliance. */
export const atopAlliances: TableKind = {
  holds: 'ATOP by alliance',
  columns: ['atopid', 'cow4id', ...ALLIANCE_DATES, 'version'],
  without: ['phase', 'member'],
  versions: ['5.1'],
  reader: (file, known) => {
    const rows: {
      place: RowPlace;
      alliance: number;
      cowAlliance: number | null;
      since: Period | null;
      until: Period | null;
    }[] = [];
    return {
      take: (row) =>
        void rows.push({
          place: row.place,
          alliance: row.count('atopid'),
          cowAlliance: row.number('cow4id'),
          ...datesOf(row, ALLIANCE_DATES),
        }),
      finish: () => {
        const load = new TableLoad(file, {
          id: 'atop-5-1-alliances',
          name: 'Alliance Treaty Obligations and Provisions by alliance, v5.1',
        });
        const treatyOf = treaties(known, rows, load);
        for (const { place, alliance, since, until } of rows) {
          const treaty = treatyOf(alliance);
          const year = since?.min?.slice(0, 4);
          load.declare(treaty, `Alliance ${alliance} of ATOP${year ? `, ${year}` : ''}`);
          load.tell(place, ALLIANCE_DATES, {
            subject: treaty,
            predicate: 'IN_FORCE',
            meaning: 'SIGNED',
            since,
            until,
          });
        }
        return load;
      },
    };
  },
};

function memberRowOf(row: TableRow): MemberRow {
  return {
    place: row.place,
    alliance: row.count('atopid'),
    cowAlliance: row.number('cow4id'),
    member: row.count('member'),
    phase: row.count('phase'),
    ...datesOf(row, MEMBER_DATES),
    obligations: Object.entries(OBLIGATIONS)
      .filter(([column]) => row.flag(column))
      .map(([, obligation]) => obligation)
      .toSorted(),
  };
}

type DateColumns = readonly [string, string, string, string, string, string];

/** An end of all zeros is none by the last day covered; an empty one is unknown. */
function datesOf(row: TableRow, columns: DateColumns): { since: Period | null; until: Period | null } {
  const [y1, m1, d1, y2, m2, d2] = columns;
  const since = row.period(y1, m1, d1);
  const isInForce = [y2, m2, d2].every((column) => row.number(column) === 0);
  const until = isInForce ? { min: COVERED_UNTIL, max: null } : row.period(y2, m2, d2);
  const [begun, ended] = [since?.min ?? null, until?.max ?? null];
  if (begun !== null && ended !== null && ended < begun) {
    row.fault(y2, 'A treaty must not end before it enters into force');
  }
  return { since, until };
}

function loadOf(file: TableFile, known: KnownEntities, rows: readonly MemberRow[]): TableLoad {
  const load = new TableLoad(file, {
    id: 'atop-5-1',
    name: 'Alliance Treaty Obligations and Provisions by member and phase, v5.1',
  });
  const treatyOf = treaties(known, rows, load);
  const joins = { seamless: 0, gaps: 0 };
  for (const [alliance, ofAlliance] of Map.groupBy(rows, (row) => row.alliance)) {
    const treaty = treatyOf(alliance);
    const parts = ofAlliance.flatMap((row) => partsOf(load, known, row));
    const states = [...new Set(parts.map(({ state }) => state))];
    if (states.length === 0) continue;
    load.declare(
      treaty,
      nameAlliance(
        ofAlliance.flatMap(({ obligations }) => obligations),
        states.map((id) => known.nameOf(id) ?? id),
        ofAlliance[0]!.since,
        treaty !== `treaty/atop-${alliance}`,
      ),
      `Alliance ${alliance} of ATOP`,
    );
    load.tell(ofAlliance[0]!.place, ['atopid'], {
      subject: treaty,
      predicate: 'IDENTIFIED_BY',
      value: `atop:${alliance}`,
    });
    for (const [state, ofState] of Map.groupBy(parts, (part) => part.state)) {
      load.declare(state, known.nameOf(state) ?? state);
      for (const { since, until, obligations, members } of stretchesOf(ofState, joins)) {
        // Its dates are those of signatures; who comes after a party signs nothing.
        const meaning = members[0]!.predecessor === null ? 'SIGNED' : 'IN_FORCE';
        for (const { row, predecessor } of members) {
          load.tell(
            row.place,
            ['member', ...MEMBER_DATES, ...Object.keys(OBLIGATIONS)],
            { subject: state, predicate: 'PARTY_TO', object: treaty, meaning, obligations, since, until },
            {
              note:
                predecessor === null
                  ? null
                  : `The row continues from ${predecessor} to the state that came after it`,
            },
          );
        }
      }
    }
  }
  load.notes.push(`phases of members: ${joins.seamless} join without a gap, ${joins.gaps} after one`);
  return load;
}

/** What a row says about one of its states. */
interface RowPart {
  readonly row: MemberRow;
  readonly state: string;
  /** The state before, which the row was about until then; null for the first. */
  readonly predecessor: string | null;
  readonly since: Period | null;
  readonly until: Period | null;
}

/** A period in which a state had the same obligations, and its rows. */
interface Stretch {
  readonly since: Period | null;
  readonly until: Period | null;
  readonly obligations: readonly Obligation[];
  readonly members: readonly RowPart[];
}

/**
 * Every new phase of an alliance ends all memberships and begins them again, and so does a new code of a state; what
 * goes on is one membership.
 */
function stretchesOf(parts: readonly RowPart[], joins: { seamless: number; gaps: number }): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts.toSorted(
    (a, b) => a.row.phase - b.row.phase || compare(a.since?.min, b.since?.min),
  )) {
    const { since, until } = part;
    const { obligations } = part.row;
    const last = stretches.at(-1);
    const isSeamless = last !== undefined && goesOn(last, part);
    if (last !== undefined) joins[isSeamless ? 'seamless' : 'gaps'] += 1;
    if (isSeamless && last.obligations.join() === obligations.join()) {
      stretches[stretches.length - 1] = {
        ...last,
        until: laterEnd(last.until, until),
        members: [...last.members, part],
      };
    } else {
      stretches.push({ since, until, obligations, members: [part] });
    }
  }
  return stretches;
}

/** Whether a phase begins no later than the day after the one before has ended at the earliest. */
function goesOn(before: Stretch, { since }: RowPart): boolean {
  const [end, beginning] = [before.until?.min ?? null, since?.min ?? null];
  return end !== null && beginning !== null && beginning <= addDays(end, 1);
}

function laterEnd(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return null;
  return compare(a.max ?? '9999-12-31', b.max ?? '9999-12-31') > 0 ? a : b;
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));
}

function partsOf(load: TableLoad, known: KnownEntities, row: MemberRow): RowPart[] {
  const { member, since, until, place } = row;
  const resolved = known.resolve('cow', member, since, until);
  if (resolved === undefined) {
    load.rejectUnknown(place, `cow:${member}`);
    return [];
  }
  if (since === null)
    load.warn(place, `${MEMBER_DATES[0]} is missing: the beginning of the membership is unknown`);
  if (until === null) load.warn(place, `${MEMBER_DATES[3]} is missing: the end of the membership is unknown`);
  if (resolved.doubt !== null) load.warn(place, `${resolved.doubt}; kept`);
  return resolved.parts.map((part, index) => ({
    row,
    state: part.id,
    predecessor: resolved.parts[index - 1]?.id ?? null,
    since: part.since,
    until: part.until,
  }));
}

/**
 * Which treaty an alliance is: the one that has its number, or that of the Correlates of War Project which the row
 * gives; else a new one. Several alliances that give the same number there can't all be that one, and none is.
 */
function treaties(
  known: KnownEntities,
  rows: readonly { place: RowPlace; alliance: number; cowAlliance: number | null }[],
  load: TableLoad,
): (alliance: number) => string {
  const ids = new Map<number, string>();
  const claimants = Map.groupBy(
    [...Map.groupBy(rows, ({ alliance }) => alliance).values()].map((ofAlliance) => ofAlliance[0]!),
    ({ cowAlliance }) => cowAlliance,
  );
  for (const [cowAlliance, claiming] of claimants) {
    const isShared = cowAlliance !== null && claiming.length > 1;
    for (const { place, alliance } of claiming) {
      if (isShared) {
        const all = claiming.map((row) => row.alliance).join(', ');
        load.warn(
          place,
          `cow4id ${cowAlliance} is given for the alliances ${all}; they are imported as separate alliances`,
        );
      }
      const joined =
        cowAlliance === null || isShared
          ? undefined
          : (known.entityAt('cow-alliance', cowAlliance) ?? `treaty/cow-alliance-${cowAlliance}`);
      ids.set(alliance, known.entityAt('atop', alliance) ?? joined ?? `treaty/atop-${alliance}`);
    }
  }
  return (alliance) => ids.get(alliance)!;
}
