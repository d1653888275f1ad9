import { kindOfId } from '../../model/basis.ts';
import type { Context } from '../core/context.ts';
import { areOnBasis } from '../../loaders/onTheirBases.ts';
import { askEndsAhead, findPaths } from '../../loaders/paths.ts';
import type { PathResultParent, PathsQuestion, PathStepParent, ReadingParent } from '../../loaders/paths.ts';
import type { EntityParent } from '../../loaders/rows.ts';
import type {
  PathResolvers,
  PathResultResolvers,
  PathStepResolvers,
  QueryPathsArgs,
  ReadingResolvers,
} from '../core/schema.generated.ts';
import { selectedBy } from '../core/fieldsOf.ts';
import { showsColumns } from '../core/listShown.ts';
import { typesOf } from '../relationship/typesOf.ts';
import { TYING_PREDICATES } from '../../model/predicates.ts';
import { sentencesFrom } from '../relationship/Relationship.ts';
import { labelOf } from '../core/labelOf.ts';
import { onBasis } from '../entity/onBasis.ts';
import { entityIn } from '../entity/references.ts';
import { existingEntityField, referToEntities } from '../entity/entities.ts';
import { levelField } from '../execution/levelField.ts';
import type { Referenced } from '../execution/levelField.ts';
import { assertInRange } from '../core/assertInRange.ts';

export const MOST_HOPS = 6;
const MOST_PATHS = 25;
const MOST_READINGS = 25;

/** The shortest paths between two entities. */
export async function paths(
  _root: unknown,
  { maxHops, first, via, through, plans, asOf, certain, coValid, evidence, ...ends }: QueryPathsArgs,
  { load }: Context,
): Promise<PathResultParent> {
  const day = asOf ?? null;
  const only = {
    maxHops: assertInRange('maxHops', maxHops ?? 4, 1, MOST_HOPS),
    first: assertInRange('first', first ?? 3, 1, MOST_PATHS),
  };
  const named = [ends.from, ends.to, ...(ends.avoid ?? [])];
  const [from, to, ...avoid] = (await onBasis(named, { evidence }, load)) as [string, string, ...string[]];
  const question: PathsQuestion = {
    ...only,
    avoid,
    from,
    to,
    types: typesOf(via ?? TYING_PREDICATES, plans),
    allTypes: typesOf(null, plans),
    through: through?.map(labelOf) ?? null,
    asOf: day,
    certain: certain === true && (day !== null || coValid === true),
    coValid: coValid === true,
  };
  // What already has the form of an id is taken for one.
  if ([from, to].every((end) => kindOfId(end) !== undefined)) askEndsAhead(load, question);
  const [start, end, ...avoided] = await Promise.all([
    entityIn('from', from, load, { asOf }),
    entityIn('to', to, load, { asOf }),
    ...avoid.map((name) => entityIn('avoid', name, load, { asOf })),
  ]);
  areOnBasis([start, end, ...avoided].map(({ id }) => id));
  const found = await findPaths(load, {
    ...question,
    from: start.id,
    to: end.id,
    avoid: avoided.map(({ id }) => id),
  });
  return { ...found, from: start.id, to: end.id };
}

export const PathResult: PathResultResolvers = {
  from: existingEntityField(({ from }) => from),
  to: existingEntityField(({ to }) => to),
  paths: ({ paths: found }) => [...found],
};

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  steps: ({ steps }) => [...steps],
  together: ({ possibleDays, certainDays }) => {
    if (certainDays.length > 0) return 'YES';
    return possibleDays.length > 0 ? 'UNKNOWN' : 'NO';
  },
};

export const PathStep: PathStepResolvers = {
  from: passedEntity('from'),
  to: passedEntity('to'),
  readings: ({ relationships, from }) =>
    relationships.slice(0, MOST_READINGS).map((relationship) => ({ relationship, from })),
  readingCount: ({ relationships }) => relationships.length,
};

export const Reading: ReadingResolvers = {
  forward: ({ relationship, from }) => relationship.subject === from,
  sentence: levelField((readings: readonly ReadingParent[], _values, { load }) =>
    sentencesFrom(load, readings),
  ),
};

/** An entity on a path: if no more is shown than the search has met, it isn't asked for again. */
function passedEntity(end: 'from' | 'to') {
  return levelField((steps: readonly PathStepParent[], _values: object, { load }: Context, info) => {
    const ids = steps.map((step) => step[end]);
    const names = steps.map((step) => step.names[end]);
    if (names.includes(undefined) || showsColumns(selectedBy(info))) {
      return referToEntities(load, ids) as Referenced<EntityParent>;
    }
    return ids.map((id, index) => ({ id, name: names[index]! }) as EntityParent);
  });
}
