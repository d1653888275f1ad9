import { conditionsOnEntity } from './conditions.ts';
import { reads } from './reads.ts';
import { split } from './Reader.ts';
import type { Reader } from './Reader.ts';
import type { Candidate, SearchTerms } from './search.ts';
import type { EntityWhere } from './where.ts';

/** More than are shown: what the index puts first isn't what is shown first. */
export const MOST_FROM_INDEX = 300;

/** What the indexes find. */
export function searchLoaders({ many }: Reader) {
  return {
    entitiesMatching: (
      { codes, entity, name, entities, words }: SearchTerms['key'],
      where: EntityWhere = {},
    ) => {
      const conditions = conditionsOnEntity(where, 'entity', { hasDay: false, certain: false });
      const { parameters, variant } = split({ limit: MOST_FROM_INDEX, conditions });
      return many<Candidate>(
        reads.entitiesMatching,
        { codes, entity, name, entities, words },
        parameters,
        variant,
      );
    },
    statementsMatching: ({ words }: SearchTerms['key']) =>
      many<Candidate>(reads.statementsMatching, { words }, { limit: MOST_FROM_INDEX }),
  };
}
