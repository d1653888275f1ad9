import { addDays } from '../../model/days.ts';
import type { Period } from '../../model/days.ts';
import type { Obligation } from '../../model/records.ts';
import type { KnownEntities } from './KnownEntities.ts';
import { nameAlliance } from './nameAlliance.ts';
import type { Header, RowPlace, TableRow } from './Table.ts';
import { TableLoad } from './TableLoad.ts';
import type { Claimed, Telling } from './TableLoad.ts';
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

/** The columns with codes of an alliance, by topic. What the codes mean is in the codebook of ATOP. */
export const TOPICS = {
  formation: 'ineffect bilat maxphase wartime estmode proadd futmem',
  secrecy: 'pubsecr secrart',
  'duration and termination': 'speclgth length renounce proren renewlgt term',
  'obligations and conditions':
    'defense offense neutral nonagg consul active asymm conditio defcon offcon neucon concon specthrt statthr1 statthr2',
  promises: 'notaiden dipaid terrres seppeace thirdcom noothall conwtin medarb interv',
  'military cooperation': 'milcon milaid intcom subord base contrib armred',
  institutions: 'organ1 orgpurp1 organ2 orgpurp2',
  gains: 'acqterr divgains demwith',
  references: 'reflnun refothio natrefal compag',
  'other cooperation': 'nomicoop conres agprois conmen ecaid',
} as const;

/** The columns with codes of a membership's end, and of what the table has for a member alone. */
export const CODES_OF_EXIT = 'termmode termcaus';
export const CODES_OF_MEMBER =
  'cowwar olimob obvary defcoadv defcoloc defcocon defconum defcodem defconpr offcoadv offcoloc offcocon offconum offcodem ' +
  'neucoadv neucoloc neucocon neuconum neucodem neuconpr neucoatt concoadv concoloc concocon concoreq';
export const CODES_OF_PHASE = 'milinst formal';

/** The topic whose statement, which each alliance and each phase has, tells when a phase was. */
const DATING_TOPIC = 'formation';
const DATING_DOCUMENTS = ['document/atop-5-1-alliances', 'document/atop-5-1-phases'];

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
  readonly codes: readonly Code[];
  /** What the table also has by alliance, by topic. */
  readonly topics: readonly TopicCodes[];
}

/** What a column says; a missing cell has none. */
interface Code {
  readonly column: string;
  readonly code: number;
}

/** Alliance Treaty Obligations and Provisions, a row for each member and phase of an alliance. */
export const atopMembers: TableKind = {
  holds: 'ATOP by member and phase',
  columns: ['atopid', 'cow4id', 'member', 'phase', ...MEMBER_DATES, ...Object.keys(OBLIGATIONS), 'version'],
  version: '5.1',
  reader: (file, known, header) => {
    const rows: MemberRow[] = [];
    return {
      take: (row) => void rows.push(memberRowOf(row, header)),
      finish: () => loadOf(file, known, rows),
    };
  },
};

/** The same, a row for each alliance. */
export const atopAlliances: TableKind = {
  holds: 'ATOP by alliance',
  columns: ['atopid', 'cow4id', ...ALLIANCE_DATES, 'maxphase', 'version'],
  without: ['phase', 'member'],
  version: '5.1',
  reader: (file, known, header) => {
    const rows: (AllianceRow & { hasPhases: boolean })[] = [];
    return {
      take: (row) =>
        void rows.push({ ...allianceRowOf(row, header), hasPhases: row.number('maxphase') !== 0 }),
      finish: () => {
        const load = new TableLoad(file, {
          id: 'atop-5-1-alliances',
          name: 'Alliance Treaty Obligations and Provisions by alliance, v5.1',
        });
        const treatyOf = treaties(known, rows, load);
        for (const row of rows) {
          const { place, alliance, since, until, hasPhases } = row;
          const treaty = treatyOf(alliance);
          declareAlliance(load, treaty, row);
          load.tell(place, ALLIANCE_DATES, {
            subject: treaty,
            predicate: 'IN_FORCE',
            meaning: 'SIGNED',
            since,
            until,
          });
          // Of several phases the row has one code, which wasn't that of all days, and the row doesn't say of which.
          tellTopics(load, treaty, row, hasPhases ? { suffix: ', all phases' } : { since, until });
        }
        return load;
      },
    };
  },
};

/** The same, a row for each phase of an alliance. */
export const atopPhases: TableKind = {
  holds: 'ATOP by alliance and phase',
  columns: ['atopid', 'atopidphase', 'cow4id', 'phase', ...ALLIANCE_DATES, 'version'],
  without: ['member'],
  version: '5.1',
  reader: (file, known, header) => {
    const rows: (AllianceRow & { phase: number })[] = [];
    return {
      take: (row) => void rows.push({ ...allianceRowOf(row, header), phase: row.count('phase') }),
      finish: () => {
        const load = new TableLoad(file, {
          id: 'atop-5-1-phases',
          name: 'Alliance Treaty Obligations and Provisions by alliance and phase, v5.1',
        });
        const treatyOf = treaties(known, rows, load);
        let without = 0;
        for (const row of rows) {
          const { alliance, since, until, phase } = row;
          // Its row in the table by alliance says the same.
          if (phase === 0) without += 1;
          else {
            const treaty = treatyOf(alliance);
            declareAlliance(load, treaty, row);
            tellTopics(load, treaty, row, { suffix: phaseSuffix(phase), since, until });
          }
        }
        load.notes.push(`rows of alliances without phases, left to the table by alliance: ${without}`);
        return load;
      },
    };
  },
};

interface AllianceRow {
  readonly place: RowPlace;
  readonly alliance: number;
  readonly cowAlliance: number | null;
  readonly since: Period | null;
  readonly until: Period | null;
  readonly codes: readonly TopicCodes[];
}

/** What the columns of a topic say. */
type TopicCodes = readonly [topic: string, codes: readonly Code[]];

function allianceRowOf(row: TableRow, header: Header): AllianceRow {
  return {
    place: row.place,
    alliance: row.count('atopid'),
    cowAlliance: row.number('cow4id'),
    ...datesOf(row, ALLIANCE_DATES),
    codes: topicsIn(row, header),
  };
}

function topicsIn(row: TableRow, header: Header): TopicCodes[] {
  return Object.entries(TOPICS).map(([topic, columns]) => [topic, codesIn(row, header, columns)]);
}

function declareAlliance(load: TableLoad, treaty: string, { alliance, since }: AllianceRow): void {
  const year = since?.min?.slice(0, 4);
  load.declare(treaty, `Alliance ${alliance} of ATOP${year ? `, ${year}` : ''}`);
}

/** A statement for each topic, and not for each of 62 columns: those would be too many for one transaction. */
function tellTopics(
  load: TableLoad,
  treaty: string,
  { place, codes }: AllianceRow,
  { suffix = '', ...days }: { suffix?: string; since?: Period | null; until?: Period | null },
): void {
  for (const [topic, some] of codes) {
    tellCodes(load, place, some, { subject: treaty, role: `${topic}${suffix}`, ...days }, ALLIANCE_DATES);
  }
}

/** How a role ends that is of one phase; an alliance without phases has phase 0. */
function phaseSuffix(phase: number | string): string {
  return Number(phase) === 0 ? '' : `, phase ${phase}`;
}

/** How institutionalised each phase of an alliance is. The table doesn't say when the phases were. */
export const atopInstitutions: TableKind = {
  holds: 'institutions by alliance phase',
  columns: ['atopid', 'atopidphase', ...CODES_OF_PHASE.split(' '), 'version'],
  version: '5.1',
  phasesIn: DATING_DOCUMENTS,
  reader: (file, known, header) => {
    const load = new TableLoad(file, {
      id: 'atop-5-1-institutions',
      name: 'Alliance Treaty Obligations and Provisions, institutions by phase, v5.1',
    });
    let undated = 0;
    return {
      take: (row) => {
        const alliance = row.count('atopid');
        const [, phase = '0'] = row.decimal('atopidphase', 1).split('.');
        const treaty = known.entityAt('atop', alliance);
        if (treaty === undefined) {
          load.reject(
            row.place,
            `atop:${alliance} is not the code of any treaty; import ATOP by member and phase first with entente import atop`,
          );
          return;
        }
        load.declare(treaty, known.nameOf(treaty)!);
        const days = known.phaseOf(treaty, `${DATING_TOPIC}${phaseSuffix(phase)}`);
        if (days === undefined) undated += 1;
        const role = `institutionalisation${phaseSuffix(phase)}`;
        tellCodes(load, row.place, codesIn(row, header, CODES_OF_PHASE), { subject: treaty, role, ...days });
      },
      finish: () => {
        if (undated > 0) {
          load.notes.push(
            `rows without days: ${undated}; import ATOP by alliance, and by alliance and phase, first with entente import atop`,
          );
        }
        return load;
      },
    };
  },
};

/** The codes of some columns, as far as the table has these. */
function codesIn(row: TableRow, header: Header, columns: string): Code[] {
  return columns
    .split(' ')
    .filter((column) => header.includes(column))
    .flatMap((column) => {
      const code = row.number(column);
      return code === null ? [] : [{ column, code }];
    });
}

/** Tells with which codes the table describes something; nothing where it has none. */
function tellCodes(
  load: TableLoad,
  place: RowPlace,
  codes: readonly Code[],
  claimed: Pick<Claimed, 'subject' | 'role' | 'since' | 'until'>,
  otherColumns: readonly string[] = [],
  telling?: Telling,
): void {
  if (codes.length === 0) return;
  const value = codes.map(({ column, code }) => `${column}=${code}`).join(' ');
  const columns = [...otherColumns, ...codes.map(({ column }) => column)];
  load.tell(place, columns, { ...claimed, predicate: 'CODED_AS', value }, telling);
}

function memberRowOf(row: TableRow, header: Header): MemberRow {
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
    codes: codesIn(row, header, `${CODES_OF_EXIT} ${CODES_OF_MEMBER}`),
    topics: topicsIn(row, header),
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
    const differing = differingColumns(ofAlliance);
    for (const { row, state, since, until, isLast } of parts) {
      const tellOfMember = (topic: string, codes: readonly Code[]): void => {
        const role = `party to atop:${alliance}${topic}${phaseSuffix(row.phase)}`;
        const columns = ['member', ...(row.phase === 0 ? [] : ['phase']), ...MEMBER_DATES];
        tellCodes(load, row.place, codes, { subject: state, role, since, until }, columns, {
          concerns: [treaty],
        });
      };
      // Who came before the state that left didn't leave.
      tellOfMember(
        '',
        row.codes.filter(({ column }) => isLast || !CODES_OF_EXIT.split(' ').includes(column)),
      );
      const own = differing.get(row.phase)!;
      for (const [topic, codes] of row.topics) {
        tellOfMember(
          `, ${topic}`,
          codes.filter(({ column }) => own.has(column)),
        );
      }
    }
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

/** In which columns the members of each phase of an alliance have different codes: these aren't the alliance's. */
function differingColumns(rows: readonly MemberRow[]): ReadonlyMap<number, ReadonlySet<string>> {
  const phases = [...Map.groupBy(rows, ({ phase }) => phase)];
  return new Map(
    phases.map(([phase, ofPhase]) => {
      const cells = ofPhase.flatMap(({ topics }) => topics.flatMap(([, codes]) => codes));
      const columns = [...Map.groupBy(cells, ({ column }) => column)];
      // A missing cell differs from a code.
      const isSame = (some: readonly Code[]): boolean =>
        some.length === ofPhase.length && some.every(({ code }) => code === some[0]!.code);
      return [phase, new Set(columns.flatMap(([column, some]) => (isSame(some) ? [] : [column])))];
    }),
  );
}

/** What a row says about one of its states. */
interface RowPart {
  readonly row: MemberRow;
  readonly state: string;
  /** The state before, which the row was about until then; null for the first. */
  readonly predecessor: string | null;
  /** Whether no other state came after it within the days of the row. */
  readonly isLast: boolean;
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
    isLast: index === resolved.parts.length - 1,
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
