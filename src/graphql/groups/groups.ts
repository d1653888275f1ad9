import { RequestError } from '../../config/errors.ts';
import type { GroupRow } from '../../loaders/rows.ts';
import type { Context } from '../core/context.ts';
import type {
  EntityGroupResolvers,
  EntityKind,
  QueryGroupsArgs,
  QueryResolvers,
} from '../core/schema.generated.ts';
import { KINDS } from '../../model/kinds.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { assertInRange } from '../core/assertInRange.ts';
import { entityField } from '../entity/entities.ts';
import { askWithWhere } from '../entity/references.ts';

const MOST_GROUPS = 100;
const MOST_KEYS = 3;

/** Entities in groups, with the number of them in each. */
export const groups: NonNullable<QueryResolvers['groups']> = async (
  _root: unknown,
  { by, asOf, certain, where, first }: QueryGroupsArgs,
  { load }: Context,
) => {
  const keys = [...new Set(by)];
  if (keys.length === 0 || keys.length > MOST_KEYS) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `by takes 1 to ${MOST_KEYS} different keys; received ${keys.length}`,
    );
  }
  const most = assertInRange('first', first ?? MOST_GROUPS, 1, MOST_GROUPS);
  const day = asOf ?? null;
  return askWithWhere({ where }, load, day, async ({ where: conditions }) => {
    const [kind, ...others] = conditions.kinds ?? [];
    const label = kind !== undefined && others.length === 0 ? kind : 'Entity';
    const only = { label, certain: certain === true, where: conditions };
    const parts = keys.map((key) => key.toLowerCase());
    return [...(await load.entityGroups(parts, only, day, most))];
  });
};

export const EntityGroup: EntityGroupResolvers = {
  kind: ({ kind }) =>
    kind === undefined ? null : (KINDS[kind as keyof typeof KINDS].toUpperCase() as EntityKind),
  region: entityField(({ region = null }: GroupRow) => region),
  subregion: entityField(({ subregion = null }: GroupRow) => subregion),
  source: entityField(({ source = null }: GroupRow) => source),
  predicate: ({ predicate = null }) => predicate as PredicateName | null,
};
