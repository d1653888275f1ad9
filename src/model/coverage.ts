import type { PredicateName } from './predicates.ts';

/** What a data set looked at. */
export type Population =
  /** The states that were in the system, each and in pairs. */
  | 'SYSTEM'
  /** All states. */
  | 'STATES'
  /** What its table lists, on all days of the table. */
  | 'LISTED'
  /** What its table lists, with a cell for each year: a year without one is a hole. */
  | 'CELLS'
  /** Only what it speaks of: a text, or a table of one's own, of which nobody knows whether it is complete. */
  | 'TOLD';

/**
 * What each published data set looked at, by the id of its load, and by predicate: of that, what it doesn't tell wasn't so. Of other
 * predicates, and of all other sources, it is only what they tell.
 */
const DATA_SETS: Readonly<Record<string, Partial<Record<PredicateName, Population>>>> = {
  'cow-states-2016': { EXISTED: 'STATES' },
  'cow-country-codes': {},
  'cow-majors-2016': { CODED_AS: 'SYSTEM' },
  'cow-alliances-4-1': { PARTY_TO: 'SYSTEM', IN_FORCE: 'LISTED' },
  'atop-5-1': { PARTY_TO: 'SYSTEM' },
  'atop-5-1-alliances': { IN_FORCE: 'LISTED', CODED_AS: 'LISTED' },
  'atop-5-1-phases': { CODED_AS: 'LISTED' },
  'atop-5-1-institutions': { CODED_AS: 'LISTED' },
  'cow-igo-3-0': { MEMBER_OF: 'SYSTEM', PARTNER_OF: 'SYSTEM' },
  'cow-igo-3-0-organizations': { EXISTED: 'LISTED' },
  'us-troops': { STATIONS_TROOPS_IN: 'CELLS' },
  'us-bases': { USES: 'LISTED' },
  territories: { WITHIN: 'LISTED' },
  'iso-3166-3': {},
  'gleditsch-ward': { IDENTIFIED_BY: 'STATES' },
  'un-names': {},
};

/** Whether a load is one of a data set for which somebody has said what it looked at. */
export function isDeclared(load: string): boolean {
  return Object.hasOwn(DATA_SETS, load);
}

/**
 * What a source looked at, of what some predicates say.
 *
 * @param document   its id
 * @param isImported whether an importer of published data sets brought it
 */
export function populationOf(
  document: string,
  isImported: boolean,
  predicates: readonly string[],
): Population {
  const declared = isImported ? DATA_SETS[document.replace(/^document\//, '')] : undefined;
  const populations: Readonly<Record<string, Population>> = declared ?? {};
  return predicates.map((predicate) => populations[predicate]).find(Boolean) ?? 'TOLD';
}
