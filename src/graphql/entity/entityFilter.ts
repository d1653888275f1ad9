import { RequestError } from '../../config/errors.ts';
import type { EntityConditions } from '../../loaders/Reader.ts';
import type { EntityFilter, EntityKind } from '../core/schema.generated.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { sortNameOf } from '../../model/sortName.ts';

const LONGEST_NAME = 200;

/**
 * Which entities a list is about.
 *
 * @throws {RequestError} BAD_USER_INPUT for a filter beyond its limits
 */
export function entityFilter(filter: EntityFilter | null | undefined): EntityConditions {
  const { kinds, ids, nameContains, within } = filter ?? {};
  if (nameContains && nameContains.length > LONGEST_NAME) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `nameContains has at most ${LONGEST_NAME} characters; received ${nameContains.length}`,
    );
  }
  return {
    kinds: kinds?.map(labelOf) ?? null,
    ids: ids ?? null,
    nameContains: nameContains ? sortNameOf(nameContains) : null,
    within: within ?? null,
  };
}

/** The label in the graph of a kind as the contract spells it. */
export function labelOf(kind: EntityKind): Kind {
  return Object.values(KINDS).find((label) => label.toUpperCase() === kind)!;
}
