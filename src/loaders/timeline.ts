import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import { isPlanned, PLAIN_TYPES, predicateOfType } from '../model/relationshipType.ts';

const all = Object.entries<Predicate>(PREDICATES);
const UTTERANCES = all.filter(([, { shape }]) => shape === 'UTTERANCE').map(([name]) => name);
const LASTING = new Set(all.filter(([, { lasting }]) => lasting === true).map(([name]) => name));

/**
 * What a timeline is made of: which types of relationships, which of them begin and end, and which utterances.
 *
 * @param planned whether relationships are plans; both, if both are meant
 */
export function partsOf(
  predicates: readonly string[] | null,
  planned: readonly boolean[],
): { types: string[]; lasting: string[]; utterances: string[] } {
  const isMeant = (predicate: string): boolean => predicates === null || predicates.includes(predicate);
  const types = PLAIN_TYPES.filter(
    (type) => isMeant(predicateOfType(type)) && planned.includes(isPlanned(type)),
  );
  return {
    types,
    lasting: types.filter((type) => LASTING.has(predicateOfType(type))),
    utterances: UTTERANCES.filter(isMeant),
  };
}
