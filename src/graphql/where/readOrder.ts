import { createHash } from 'node:crypto';

import type { ListOrder } from '../../loaders/connection.ts';
import { BY_COUNT } from '../../loaders/Reader.ts';
import type { EntityOrder, RelationshipOrder } from '../core/schema.generated.ts';
import { badInput } from './readValues.ts';

const MOST_KEYS = 5;
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

/** What a list is sorted by, as it is given: by a field, or a number. */
export type OrderGiven = EntityOrder | RelationshipOrder;

/**
 * What a list is sorted by, by name if nothing is given.
 *
 * @param certain whether what certainly is so is counted
 * @throws {RequestError} BAD_USER_INPUT for a key that says nothing to sort by, or several things
 */
export function readOrder(
  orderBy: readonly OrderGiven[] | null | undefined,
  certain: boolean | null | undefined,
): ListOrder {
  const keys = orderBy ?? [];
  if (keys.length > MOST_KEYS) {
    throw badInput(`orderBy takes at most ${MOST_KEYS} keys; received ${keys.length}`);
  }
  const [first = BY_NAME, ...further] = keys.map(({ field, related, allies, direction = 'ASC' }) => {
    const given = [field, related, allies].filter((one) => one !== undefined && one !== null);
    if (given.length !== 1) {
      throw badInput(
        `Each key of orderBy has exactly one of field, related and allies; received ${given.length === 0 ? 'none' : given.length}`,
      );
    }
    return { field: field ?? countOrder(related ?? allies, certain === true), direction };
  });
  return { ...first, further };
}

/** The name of a number to sort by, which tells its cursors from those of another. */
function countOrder(counted: unknown, certain: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify(counted)).digest('hex').slice(0, 8);
  return `${BY_COUNT} ${certain ? 'CERTAIN' : 'POSSIBLE'} ${hash}`;
}
