import { UNBOUNDED } from '../../src/model/days.ts';
import type { Obligation } from '../../src/model/records.ts';
import { bitsOf } from '../../src/panel/PanelData.ts';
import type { Membership, Code, PanelData, PanelEntity, Source } from '../../src/panel/PanelData.ts';
import type { Table } from '../../src/files/Table.ts';
import { stretchOf } from '../../src/panel/stretch.ts';
import type { Stretch } from '../../src/panel/stretch.ts';

/** A stretch from one day to another, both known exactly. */
export function days(from: string, until: string): Stretch {
  return stretchOf({ sinceMin: from, sinceMax: from, untilMin: until, untilMax: until });
}

export const ALWAYS = days('1800-01-01', '2000-12-31');

/** A stretch of which nothing is known. */
export const SOMETIME = stretchOf(UNBOUNDED);

export function entity(
  id: string,
  periods: readonly Stretch[] = [ALWAYS],
  codes: readonly Code[] = [],
): PanelEntity {
  return { id, name: id, periods, codes };
}

export function membership(
  state: number,
  obligations: readonly Obligation[],
  stretch: Stretch = ALWAYS,
): Membership {
  return { ...stretch, state, obligations: bitsOf(obligations) };
}

/** A data set from 1900 to 1910. */
export function source(
  memberships: Readonly<Record<string, readonly Membership[]>>,
  more: Partial<Source> = {},
): Source {
  const years = { from: 1900, until: 1910 };
  return {
    prefix: '',
    memberships: new Map(Object.entries(memberships)),
    covered: [years],
    told: years,
    ...more,
  };
}

export function world(
  states: readonly PanelEntity[],
  sources: readonly Source[],
  organizations: Source = source({}, { covered: [] }),
  majorPowers: Source = source({}, { covered: [] }),
): PanelData {
  const alliances = new Map(
    sources.flatMap(({ memberships }) => [...memberships.keys()]).map((id) => [id, entity(id)] as const),
  );
  return { states, alliances, sources, organizations, majorPowers };
}

/** The rows of a panel by the names of their columns. */
export function rowsOf({ columns, rows }: Table): Record<string, unknown>[] {
  return [...rows].map((row) => Object.fromEntries(columns.map(({ name }, place) => [name, row[place]])));
}
