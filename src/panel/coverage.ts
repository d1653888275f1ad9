import { kindOf } from '../model/kinds.ts';
import { populationOf } from '../model/coverage.ts';
import type { Population } from '../model/coverage.ts';
import { countsAsInSystem } from './PanelData.ts';
import type { PanelEntity, Years } from './PanelData.ts';

/** A row of `cypher/read/coverage/sourcesOfPredicates.cypher`. */
export interface SourceRow {
  readonly document: string;
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly isImported: boolean;
  readonly isObliging: boolean;
  readonly hasHole: boolean;
}

/** What a source says of some entities: a row of `toldOfEntity.cypher` or `relatedBySources.cypher`. */
export interface Told {
  readonly document: string;
  /** Whether it isn't ruled out by it on all days of the year; of no year, whether it says anything. */
  readonly inYear: boolean;
  readonly hasHole: boolean;
}

/** How far a source reaches, and what it looked at. */
export interface SourceReach extends SourceRow {
  readonly population: Population;
}

export type Looked = 'LOOKED' | 'PARTLY' | 'NOT_LOOKED';

/** From the least to the most. */
const ANSWERS: readonly Looked[] = ['NOT_LOOKED', 'PARTLY', 'LOOKED'];

export function reachOf(row: SourceRow, predicates: readonly string[]): SourceReach {
  return { ...row, population: populationOf(row.document, row.isImported, predicates) };
}

/** The years of which a source tells; without an end, it tells of none. */
export function yearsOf({ from, until }: Pick<SourceRow, 'from' | 'until'>): Years {
  const year = (day: string | null, otherwise: number): number =>
    day === null ? otherwise : Number(day.slice(0, 4));
  return { from: year(from, Infinity), until: year(until, -Infinity) };
}

/** An entity that is asked about, with what sources say of it, by their documents. */
export interface AskedEntity extends Pick<PanelEntity, 'id' | 'periods'> {
  readonly told: ReadonlyMap<string, Told>;
}

/** What is asked of each source; without a day, whether it looked at any time. */
export interface Asked {
  readonly day: string | null;
  /** None, one, or two that are looked at together. */
  readonly entities: readonly AskedEntity[];
  /** What sources say of two entities together, by their documents. */
  readonly toldOfPair: ReadonlyMap<string, Told>;
}

/** Whether a source looked. A year counts as a whole, as in panels; its first and last day are as the source has them. */
export function lookedBy(source: SourceReach, { day, entities, toldOfPair }: Asked): Looked {
  const { document, from, until, population } = source;
  if (day !== null && !(from !== null && until !== null && from <= day && day <= until)) return 'NOT_LOOKED';
  if (entities.length === 0) return population === 'TOLD' || source.hasHole ? 'PARTLY' : 'LOOKED';
  const isPair = entities.length > 1;
  const told = isPair ? toldOfPair.get(document) : entities[0]!.told.get(document);
  const year = day === null ? null : Number(day.slice(0, 4));
  if (isAmong(population, year, { document, entities, told })) {
    const isOpen = told?.hasHole === true || (population === 'CELLS' && told?.inYear !== true);
    return isOpen ? 'PARTLY' : 'LOOKED';
  }
  if (told?.inYear !== true) return 'NOT_LOOKED';
  // A text that speaks of somebody doesn't speak of all that may be said of him.
  return isPair && !told.hasHole ? 'LOOKED' : 'PARTLY';
}

/** Whether all entities belong to what a data set looked at. */
function isAmong(
  population: Population,
  year: number | null,
  {
    document,
    entities,
    told,
  }: { document: string; entities: readonly AskedEntity[]; told: Told | undefined },
): boolean {
  switch (population) {
    case 'SYSTEM':
      // An organisation or a treaty is among those of the table if it has anybody in it.
      return entities.every((entity) =>
        kindOf(entity.id) === 'State' ? isCounted(entity, year) : entity.told.has(document),
      );
    case 'STATES':
      return entities.every(({ id }) => kindOf(id) === 'State');
    case 'LISTED':
    case 'CELLS':
      return told !== undefined;
    case 'TOLD':
      return false;
  }
}

function isCounted({ periods }: AskedEntity, year: number | null): boolean {
  return year === null ? periods.length > 0 : countsAsInSystem({ periods }, year);
}

/** The most that any of them looked. */
export function bestOf(answers: readonly Looked[]): Looked {
  return ANSWERS[Math.max(0, ...answers.map((answer) => ANSWERS.indexOf(answer)))]!;
}
