import { atopAlliances, atopInstitutions, atopMembers, atopPhases } from './atop.ts';
import { alliancesByMember } from './cowAlliances.ts';
import { organizations, stateYears } from './cowIgo.ts';
import { countryCodes, majorPowers, stateList } from './cowStates.ts';
import { gleditschWard, unNames } from './stateCodes.ts';
import { formerCodes, territories } from './territories.ts';
import { bases, troops } from './usTroops.ts';
import type { TableKind } from './TableKind.ts';

/** The data sets that can be imported, each with the tables of it that are read. */
export const IMPORTERS = {
  'cow-states': [stateList, countryCodes, majorPowers],
  'cow-alliances': [alliancesByMember],
  atop: [atopMembers, atopAlliances, atopPhases, atopInstitutions],
  'cow-igo': [organizations, stateYears],
  'us-troops': [troops, bases],
  territories: [territories, formerCodes],
  'state-codes': [gleditschWard, unNames],
} as const satisfies Record<string, readonly TableKind[]>;

export type ImporterName = keyof typeof IMPORTERS;
