import { reads } from './reads.ts';
import type { Reader } from './Reader.ts';
import type { Candidate, SearchTerms } from './search.ts';

/** More than are shown: what the index puts first isn't what is shown first. */
export const MOST_FROM_INDEX = 300;

/** What the indexes find. */
export function searchLoaders({ many }: Reader) {
  return {
    search: (key: SearchTerms['key'], statements: boolean) =>
      many<Candidate>(reads.search, key, { statements, limit: MOST_FROM_INDEX }),
  };
}
