import { reads } from './reads.ts';
import type { Reader } from './Reader.ts';
import type { Candidate, SearchTerms } from './search.ts';

/** More than are shown: what the index puts first isn't what is shown first. */
export const MOST_FROM_INDEX = 300;

/** What the indexes find. */
export function searchLoaders({ many }: Reader) {
  return {
    entitiesMatching: ({ codes, entity, name, entities, words }: SearchTerms['key']) =>
      many<Candidate>(
        reads.entitiesMatching,
        { codes, entity, name, entities, words },
        { limit: MOST_FROM_INDEX },
      ),
    statementsMatching: ({ words }: SearchTerms['key']) =>
      many<Candidate>(reads.statementsMatching, { words }, { limit: MOST_FROM_INDEX }),
  };
}
