import { OBLIGATIONS } from '../model/records.ts';
import { codeIn } from './codes.ts';
import type { Scheme } from './codes.ts';
import { columnsOfObligations } from './obligationCells.ts';
import { tellsOf } from './PanelData.ts';
import type { Membership, PanelData, Years } from './PanelData.ts';
import { text, whole } from '../files/Table.ts';
import type { Cell, Table } from '../files/Table.ts';
import { inYear, NO, YES } from './stretch.ts';

/** A row for each alliance and year in which it had a member, or one isn't ruled out, by one of the sources. */
export function alliancePanel(
  data: PanelData,
  { years, schemes }: { years: Years; schemes: readonly Scheme[] },
): Table {
  return {
    columns: [
      text('alliance'),
      text('name'),
      whole('year'),
      ...schemes.map(({ column }) => text(column)),
      ...data.sources.flatMap(({ prefix }) => [
        whole(`${prefix}covered`),
        whole(`${prefix}members`),
        whole(`${prefix}possible_members`),
        ...columnsOfObligations(prefix),
      ]),
    ],
    rows: rowsOf(data, years, schemes),
  };
}

function* rowsOf(
  { alliances, sources }: PanelData,
  years: Years,
  schemes: readonly Scheme[],
): Generator<readonly Cell[]> {
  const ids = [...new Set(sources.flatMap(({ memberships }) => obliging(memberships)))].toSorted();
  for (let year = years.from; year <= years.until; year += 1) {
    for (const id of ids) {
      const ofSources = sources.map((source) =>
        tellsOf(source, year)
          ? (source.memberships.get(id) ?? []).filter((membership) => inYear(membership, year) !== NO)
          : [],
      );
      if (ofSources.every((memberships) => memberships.length === 0)) continue;
      const alliance = alliances.get(id)!;
      const row: Cell[] = [
        id,
        alliance.name,
        year,
        ...schemes.map(({ scheme }) => codeIn(alliance, scheme, year)),
      ];
      for (const [index, source] of sources.entries()) {
        const isCovered = source.memberships.has(id) && tellsOf(source, year);
        row.push(Number(isCovered));
        for (const count of countsOf(ofSources[index]!, year)) row.push(isCovered ? count : null);
      }
      yield row;
    }
  }
}

/** The alliances through which somebody owes something at some time: other organisations are no alliances. */
function obliging(memberships: ReadonlyMap<string, readonly Membership[]>): string[] {
  return [...memberships]
    .filter(([, some]) => some.some(({ obligations }) => obligations !== 0))
    .map(([id]) => id);
}

/** How many states certainly were members, how many that isn't ruled out for, and how many certainly had each obligation. */
function countsOf(memberships: readonly Membership[], year: number): number[] {
  const certain = memberships.filter((membership) => inYear(membership, year) === YES);
  return [
    statesOf(certain),
    statesOf(memberships),
    ...OBLIGATIONS.map((_obligation, index) =>
      statesOf(certain.filter(({ obligations }) => (obligations & (1 << index)) !== 0)),
    ),
  ];
}

function statesOf(memberships: readonly Membership[]): number {
  return new Set(memberships.map(({ state }) => state)).size;
}
