import { OBLIGATIONS } from '../model/records.ts';
import { codeIn } from './codes.ts';
import type { Scheme } from './codes.ts';
import { covers, existedIn } from './PanelData.ts';
import type { PanelData, Source, Years } from './PanelData.ts';
import { text, whole } from './panelTable.ts';
import type { Cell, PanelTable } from './panelTable.ts';
import { inYear, NO, UNKNOWN, YES } from './stretch.ts';
import { Ties } from './ties.ts';

/** A row for each state and year: of the states in the system, and of those that something ties to another. */
export function statePanel(
  data: PanelData,
  { years, schemes }: { years: Years; schemes: readonly Scheme[] },
): PanelTable {
  return {
    columns: [
      text('state'),
      text('name'),
      whole('year'),
      ...schemes.map(({ column }) => text(column)),
      whole('in_system'),
      ...data.sources.flatMap(({ prefix }) => [
        whole(`${prefix}covered`),
        whole(`${prefix}alliances`),
        whole(`${prefix}partners`),
        whole(`${prefix}defense_partners`),
      ]),
      whole('organizations'),
    ],
    rows: rowsOf(data, years, schemes),
  };
}

function* rowsOf(
  { states, sources, organizations }: PanelData,
  years: Years,
  schemes: readonly Scheme[],
): Generator<readonly Cell[]> {
  const ofSources = sources.map((source) => ({
    source,
    ties: new Ties(states.length, { directed: false }),
  }));
  for (let year = years.from; year <= years.until; year += 1) {
    for (const { source, ties } of ofSources) ties.readYear(source, year);
    const memberships = membershipsIn(organizations, year, states.length);
    for (const [place, state] of states.entries()) {
      const isInSystem = existedIn(state, year);
      const told = ofSources.map(({ ties }) => partnersOf(ties, ties.highest, place));
      if (!isInSystem && told.every(({ highest }) => highest === NO)) continue;
      const row: Cell[] = [
        state.id,
        state.name,
        year,
        ...schemes.map(({ scheme }) => codeIn(state, scheme, year)),
        isInSystem || state.periods.length > 0 ? Number(isInSystem) : null,
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
      }
      const hasOrganizations = isInSystem && covers(organizations, year);
      row.push(hasOrganizations ? known(memberships.certain[place]!, memberships.highest[place]!) : null);
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

/** In how many organisations each state certainly was, and the highest answer for any of them. */
function membershipsIn({ bonds }: Source, year: number, states: number) {
  const [certain, highest] = [new Uint16Array(states), new Uint8Array(states)];
  for (const ofOne of bonds.values()) {
    const members = new Set<number>();
    for (const bond of ofOne) {
      const answer = inYear(bond, year);
      if (answer === YES) members.add(bond.state);
      if (answer > highest[bond.state]!) highest[bond.state] = answer;
    }
    for (const state of members) certain[state]! += 1;
  }
  return { certain, highest };
}
