import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../core/context.ts';
import { askEndsAhead, findPaths } from '../../loaders/paths.ts';
import type { PathResultParent, PathsQuestion } from '../../loaders/paths.ts';
import type { EntityParent } from '../../loaders/rows.ts';
import type {
  PathResolvers,
  PathResultResolvers,
  PathStepResolvers,
  QueryPathsArgs,
  ReadingResolvers,
} from '../core/schema.generated.ts';
import { dayOfOperation } from '../core/asOf.ts';
import { selectedBy } from '../core/fieldsOf.ts';
import { showsColumns } from '../core/listShown.ts';
import { typesOf } from '../relationship/relationships.ts';
import { TYING_PREDICATES } from '../../model/predicates.ts';
import { sentenceFrom } from '../relationship/Relationship.ts';
import { labelOf } from '../entity/entityFilter.ts';
import { existingEntityOn } from '../entity/entities.ts';
import { assertInRange } from '../core/assertInRange.ts';

export const MOST_HOPS = 6;
const MOST_PATHS = 25;
const MOST_READINGS = 25;

/** The shortest paths between two entities; null if there isn't one of the entities. */
export async function paths(
  _root: unknown,
  { from, to, maxHops, first, via, avoid, through, include, asOf, certain, coValid }: QueryPathsArgs,
  { load }: Context,
  info: GraphQLResolveInfo,
): Promise<PathResultParent | null> {
  const day = dayOfOperation(asOf, info);
  const only = {
    maxHops: assertInRange('maxHops', maxHops ?? 4, 1, MOST_HOPS),
    first: assertInRange('first', first ?? 3, 1, MOST_PATHS),
    avoid: avoid ?? [],
  };
  const question: PathsQuestion = {
    ...only,
    from,
    to,
    types: typesOf(via ?? TYING_PREDICATES, include),
    allTypes: typesOf(null, include),
    through: through?.map(labelOf) ?? null,
    asOf: day,
    certain: certain === true && (day !== null || coValid === true),
    coValid: coValid === true,
  };
  askEndsAhead(load, question);
  const [start, end] = await Promise.all([load.entityById(from), load.entityById(to)]);
  if (start === null || end === null) return null;
  const found = await findPaths(load, { ...question, from: start.id, to: end.id });
  return { ...found, from: start.id, to: end.id, asOf: day };
}

export const PathResult: PathResultResolvers = {
  from: ({ from, asOf }, _arguments, { load }) => existingEntityOn(load, from, asOf),
  to: ({ to, asOf }, _arguments, { load }) => existingEntityOn(load, to, asOf),
  paths: ({ paths: found, asOf }) => found.map((path) => ({ ...path, asOf })),
};

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  steps: ({ steps, asOf }) => steps.map((step) => ({ ...step, asOf })),
  together: ({ possibleDays, certainDays }) => {
    if (certainDays.length > 0) return 'YES';
    return possibleDays.length > 0 ? 'UNKNOWN' : 'NO';
  },
};

export const PathStep: PathStepResolvers = {
  from: ({ from, names, asOf }, _arguments, context, info) =>
    passedEntity(from, names.from, asOf, context, info),
  to: ({ to, names, asOf }, _arguments, context, info) => passedEntity(to, names.to, asOf, context, info),
  readings: ({ relationships, from, asOf }) =>
    relationships.slice(0, MOST_READINGS).map((row) => ({ relationship: { ...row, asOf }, from })),
  readingCount: ({ relationships }) => relationships.length,
};

export const Reading: ReadingResolvers = {
  forward: ({ relationship, from }) => relationship.subject === from,
  sentence: ({ relationship, from }, _arguments, { load }) => sentenceFrom(load, relationship, from),
};

/** An entity on a path: if no more is shown than the search has met, it isn't asked for again. */
function passedEntity(
  id: string,
  name: string | undefined,
  asOf: string | null,
  { load }: Context,
  info: GraphQLResolveInfo,
): EntityParent | Promise<EntityParent> {
  if (name === undefined || showsColumns(selectedBy(info))) return existingEntityOn(load, id, asOf);
  return { id, name, asOf } as EntityParent;
}
