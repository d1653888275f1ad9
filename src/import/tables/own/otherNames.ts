import { spelling } from '../KnownEntities.ts';

/**
 * What states are often called in tables, beside the names that the tables of the project have for them, and what these or lists of states
 * call them. It is a hint alone: which of several states is meant depends on the days, so nothing is read by it.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Abyssinia: ['Ethiopia'],
  Britain: ['United Kingdom'],
  Burma: ['Myanmar', 'Myanmar (Burma)'],
  Ceylon: ['Sri Lanka'],
  Dahomey: ['Benin'],
  'East Germany': ['German Democratic Republic'],
  FRG: ['German Federal Republic', 'Federal Republic of Germany', 'Germany'],
  Formosa: ['Taiwan'],
  GDR: ['German Democratic Republic'],
  'Great Britain': ['United Kingdom'],
  Holland: ['Netherlands'],
  'North Vietnam': ['Democratic Republic of Vietnam', 'Vietnam'],
  'North Yemen': ['Yemen Arab Republic'],
  Persia: ['Iran'],
  Rhodesia: ['Zimbabwe'],
  Siam: ['Thailand'],
  'South Vietnam': ['Republic of Vietnam', 'Vietnam'],
  'South Yemen': ["Yemen People's Republic", "People's Democratic Republic of Yemen"],
  'Southern Rhodesia': ['Zimbabwe'],
  'Upper Volta': ['Burkina Faso'],
  'Viet Nam': ['Vietnam'],
  'West Germany': ['German Federal Republic', 'Federal Republic of Germany', 'Germany'],
  Zaire: ['Democratic Republic of the Congo', 'Congo - Kinshasa'],
};

const BY_SPELLING = new Map(Object.entries(OTHER_NAMES).map(([name, others]) => [spelling(name), others]));

/** What else a state of a name is called; the likeliest first. */
export function otherNames(name: string): readonly string[] {
  return BY_SPELLING.get(spelling(name).replace(/^the /, '')) ?? [];
}
