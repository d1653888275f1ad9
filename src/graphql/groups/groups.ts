import { RequestError } from '../../config/errors.ts';
import type { GroupRow } from '../../loaders/rows.ts';
import type { SummedWhere } from '../../loaders/where.ts';
import type { Context } from '../core/context.ts';
import type {
  EntityGroupResolvers,
  EntityKind,
  QuantitySumResolvers,
  QueryGroupsArgs,
  QueryResolvers,
} from '../core/schema.generated.ts';
import { KINDS } from '../../model/kinds.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { assertInRange } from '../core/assertInRange.ts';
import { entityField } from '../entity/entities.ts';
import { basisIn } from '../entity/onBasis.ts';
import { askWithWhere } from '../entity/references.ts';

const MOST_GROUPS = 100;
const MOST_KEYS = 3;

/** Entities in groups, with the number of them in each. */
export const groups: NonNullable<QueryResolvers['groups']> = async (
  _root: unknown,
  { by, asOf, certain, where, sum, first, evidence }: QueryGroupsArgs,
  { load }: Context,
) => {
  if (by.length === 0 || by.length > MOST_KEYS || new Set(by).size < by.length) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `by takes 1 to ${MOST_KEYS} different keys; received ${by.join(', ') || 'none'}`,
    );
  }
  const most = assertInRange('first', first ?? MOST_GROUPS, 1, MOST_GROUPS);
  const day = asOf ?? null;
  const basis = await basisIn({ evidence }, load);
  return askWithWhere({ where, sum }, load, day, async ({ where: conditions, sum: summed }) => {
    if (summed !== undefined && !hasDay(summed, day)) {
      throw new RequestError(
        'BAD_USER_INPUT',
        'sum needs a day: give asOf, on or quantity: { during }; received none. Numbers of different days are not added up',
      );
    }
    const [kind, ...others] = conditions.kinds ?? [];
    const label = kind !== undefined && others.length === 0 ? kind : 'Entity';
    const only = { label, certain: certain === true, where: conditions, sum: summed, basis };
    const parts = by.map((key) => key.toLowerCase());
    return [...(await load.entityGroups(parts, only, day, most))];
  });
};

/** Whether the numbers that are added up are those of a day, or of some days. */
function hasDay({ on, quantity }: SummedWhere, asOf: string | null): boolean {
  const day = quantity.on === 'LIST' ? on : quantity.on;
  return quantity.during !== undefined || (day === 'LIST' ? asOf !== null : day !== 'ANY');
}

export const EntityGroup: EntityGroupResolvers = {
  kind: ({ kind }) =>
    kind === undefined ? null : (KINDS[kind as keyof typeof KINDS].toUpperCase() as EntityKind),
  region: entityField(({ region = null }: GroupRow) => region),
  subregion: entityField(({ subregion = null }: GroupRow) => subregion),
  source: entityField(({ source = null }: GroupRow) => source),
  predicate: ({ predicate = null }) => predicate as PredicateName | null,
};

export const QuantitySum: QuantitySumResolvers = {
  most: ({ most }) => finite(most),
  largest: ({ largest }) => finite(largest),
};

/** Infinite is what is at least so much. */
function finite(number: number | null): number | null {
  return Number.isFinite(number) ? number : null;
}
