import { UndirectedGraph } from 'graphology';

import { OBLIGATIONS } from '../model/records.ts';
import { measuresOf } from '../network/measures.ts';
import type { Measures } from '../network/measures.ts';
import { codeIn } from './codes.ts';
import type { Scheme } from './codes.ts';
import { countsAsInSystem, covers, wasInSystem } from './PanelData.ts';
import type { PanelData, Source, Years } from './PanelData.ts';
import { real, text, whole } from '../files/Table.ts';
import type { Cell, Column, Table } from '../files/Table.ts';
import { cellOf } from './obligationCells.ts';
import { inYear, NO, UNKNOWN, YES } from './stretch.ts';
import { Ties } from './ties.ts';

export interface StateOptions {
  readonly years: Years;
  readonly schemes: readonly Scheme[];
  /** What each state is in the network of its alliances. */
  readonly measures: boolean;
}

/** A row for each state and year: of the states in the system, and of those that something ties to another. */
export function statePanel(data: PanelData, options: StateOptions): Table {
  const { schemes, measures } = options;
  return {
    columns: [
      text('state'),
      text('name'),
      whole('year'),
      ...schemes.map(({ column }) => text(column)),
      whole('in_system'),
      whole('major'),
      ...data.sources.flatMap(({ prefix }) => [
        whole(`${prefix}covered`),
        whole(`${prefix}alliances`),
        whole(`${prefix}partners`),
        whole(`${prefix}defense_partners`),
        ...(measures ? columnsOfMeasures(prefix) : []),
      ]),
      whole('organizations'),
    ],
    rows: rowsOf(data, options),
  };
}

/** The degree is the column of the partners. */
function columnsOfMeasures(prefix: string): Column[] {
  return [
    real(`${prefix}betweenness`),
    real(`${prefix}eigenvector`),
    whole(`${prefix}community`),
    whole(`${prefix}bridges`),
  ];
}

/** What each state in the system is in the network of those that ties certainly join, by its place. */
function measuresIn(
  { highest, states: size }: Ties,
  inSystem: readonly boolean[],
): ReadonlyMap<string, Measures> {
  const network = new UndirectedGraph();
  const system = [...inSystem.keys()].filter((state) => inSystem[state]!);
  for (const state of system) network.addNode(state);
  for (const a of system) {
    for (const b of system) if (a < b && highest[a * size + b] === YES) network.addEdge(a, b);
  }
  return measuresOf(network);
}

function* rowsOf(
  { states, sources, organizations, majorPowers }: PanelData,
  { years, schemes, measures }: StateOptions,
): Generator<readonly Cell[]> {
  const ofSources = sources.map((source) => ({
    source,
    ties: new Ties(states.length, { directed: false }),
  }));
  for (let year = years.from; year <= years.until; year += 1) {
    for (const { source, ties } of ofSources) ties.readYear(source, year);
    const inSystem = states.map((state) => countsAsInSystem(state, year));
    const measured = ofSources.map(({ source, ties }) =>
      measures && covers(source, year) ? measuresIn(ties, inSystem) : new Map<string, Measures>(),
    );
    const inOrganizations = membershipsIn(organizations, year, states.length);
    const amongMajorPowers = membershipsIn(majorPowers, year, states.length);
    for (const [place, state] of states.entries()) {
      const isInSystem = inSystem[place]!;
      const told = ofSources.map(({ ties }) => partnersOf(ties, ties.highest, place));
      if (!isInSystem && told.every(({ highest }) => highest === NO)) continue;
      const row: Cell[] = [
        state.id,
        state.name,
        year,
        ...schemes.map(({ scheme }) => codeIn(state, scheme, year)),
        cellOf(wasInSystem(state, year)),
        isInSystem ? amongMajorPowers(place) : null,
      ];
      for (const [index, { source, ties }] of ofSources.entries()) {
        const all = told[index]!;
        const isCovered = (isInSystem && covers(source, year)) || all.highest !== NO;
        const defense = partnersOf(ties, ties.answers[DEFENSE]!, place);
        row.push(
          Number(isCovered),
          isCovered ? known(ties.alliancesOfState[place]!, all.highest) : null,
          isCovered ? known(all.certain, all.highest) : null,
          isCovered ? known(defense.certain, defense.highest) : null,
        );
        if (!measures) continue;
        const own = measured[index]!.get(String(place));
        row.push(
          own?.betweenness ?? null,
          own?.eigenvector ?? null,
          own?.community ?? null,
          own?.bridges ?? null,
        );
      }
      row.push(isInSystem ? inOrganizations(place) : null);
      yield row;
    }
  }
}

const DEFENSE = OBLIGATIONS.indexOf('DEFENSE');

/** A count of what is certain; missing where nothing is, but something isn't ruled out. */
function known(count: number, highest: number): Cell {
  return highest === UNKNOWN ? null : count;
}

/** How many other states an obligation certainly ties a state to, and the highest answer for any of them. */
function partnersOf(
  { states }: Ties,
  answers: Uint8Array,
  state: number,
): { readonly certain: number; readonly highest: number } {
  let [certain, highest] = [0, NO as number];
  for (const answer of answers.subarray(state * states, (state + 1) * states)) {
    if (answer === YES) certain += 1;
    if (answer > highest) highest = answer;
  }
  return { certain, highest };
}

/** In how many of a source's bodies a state was; missing where that is open, or the source doesn't cover the year. */
function membershipsIn(source: Source, year: number, states: number): (state: number) => Cell {
  if (!covers(source, year)) return () => null;
  const [certain, highest] = [new Uint16Array(states), new Uint8Array(states)];
  for (const ofOne of source.memberships.values()) {
    const members = new Set<number>();
    for (const membership of ofOne) {
      const answer = inYear(membership, year);
      if (answer === YES) members.add(membership.state);
      if (answer > highest[membership.state]!) highest[membership.state] = answer;
    }
    for (const state of members) certain[state]! += 1;
  }
  return (state) => known(certain[state]!, highest[state]!);
}
