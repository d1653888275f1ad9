import type { Transaction } from '../neo4j/Graph.ts';
import { writes } from '../neo4j/writes.ts';

/**
 * Takes the one lock before the record is changed. Changes have the moment at which their transaction began; one that had to wait for
 * another begins anew, so that their moments are in the order in which they can be seen, and what was known at a moment stays the same.
 */
export async function lockRecord(transaction: Transaction): Promise<void> {
  const [row] = await transaction.run(writes.lockRecord);
  if (row!['late'] === true) transaction.beginAnew();
}
