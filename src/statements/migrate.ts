import { StartError } from '../errors.ts';
import type { Graph, Row, Transaction } from '../graph/Graph.ts';
import { rebuild } from './derive.ts';
import { writes } from './writes.ts';

/** A change of the graph's layout that a graph laid out before needs. */
export interface Migration {
  /** The number of the layout that it leads to. */
  readonly layout: number;
  /** Run in one transaction with its number, so that it happens once or not at all. */
  readonly change: (transaction: Transaction) => Promise<unknown>;
}

/** In order, and never changed once released: what a version adds stands at the end. */
export const MIGRATIONS: readonly Migration[] = [
  // Of graphs from before numbers it isn't known which version derived their view.
  { layout: 1, change: rebuild },
];

/** The layout that this version works on. */
export const LAYOUT = MIGRATIONS.at(-1)!.layout;

/**
 * Brings a graph from whatever older layout it has to the newest; an empty one is of the newest from the start.
 *
 * @param create what every layout needs first: constraints and indexes
 * @throws {StartError} if the graph's layout is newer than all that is known here
 */
export async function migrate(
  graph: Graph,
  create: () => Promise<void>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)!.layout;
  const query = writes.graphLayout;
  const [found] = await graph.read([query.name], query.text, {});
  expectKnown(found, newest);
  await create();
  if (found?.layout === newest) return;
  for (const { layout, change } of migrations) {
    await graph.write(`migrate to ${layout}`, async (transaction) => {
      await transaction.run(writes.lockGraph);
      // Asked anew behind the lock: another service may have been faster.
      const [state] = await transaction.run(query);
      expectKnown(state, newest);
      if (Number(state!.layout ?? 0) >= layout) return;
      if (state!.empty === false) await change(transaction);
      await transaction.run(writes.setGraphLayout, { layout });
    });
  }
}

function expectKnown(state: Row | undefined, newest: number): void {
  const layout = Number(state?.layout ?? 0);
  if (layout > newest) {
    throw new StartError(
      `The graph has layout ${layout}, and this version of Entente knows layouts up to ${newest}: run the newer version that laid it out.`,
    );
  }
}
