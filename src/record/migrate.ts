import { StartError } from '../config/errors.ts';
import type { Graph, Row, Transaction } from '../neo4j/Graph.ts';
import { rebuild } from '../view/derive.ts';
import { evidenceId, statementId } from '../model/identity.ts';
import { exactPeople } from '../model/quantity.ts';
import { MODALITIES } from '../model/records.ts';
import type { Claim, EvidenceRecord } from '../model/records.ts';
import { sortNameOf } from '../model/sortName.ts';
import { writes } from '../neo4j/writes.ts';

/** A change of the graph's layout that a graph laid out before needs. */
export interface Migration {
  /** The number of the layout that it leads to. */
  readonly layout: number;
  /** Run in one transaction with its number, so that it happens once or not at all; also on a dump of an older layout. */
  readonly change: (transaction: Transaction) => Promise<unknown>;
}

/** In order, and never changed once released: what a version adds stands at the end. */
export const MIGRATIONS: readonly Migration[] = [
  // Of graphs from before numbers it isn't known which version derived their view.
  { layout: 1, change: rebuild },
  // Each source's own words stand on its evidence.
  { layout: 2, change: (transaction) => transaction.run(writes.wordEvidence) },
  // What supported a fact as a plan counted as a source of it.
  { layout: 3, change: refreshMixed },
  // Obligations and periods have days of their own, by the rule of docs/model.md.
  { layout: 4, change: rebuild },
  { layout: 5, change: sortByOneFolding },
  { layout: 6, change: nameLoadsByFolder },
  // Each file says for itself what a statement answers.
  { layout: 7, change: (transaction) => transaction.run(writes.sayWhoAnswers) },
  // Each file's words for a piece of evidence stand on the BROUGHT_BY relationship between the two.
  { layout: 8, change: (transaction) => transaction.run(writes.wordRelationships) },
  // Other names are found by what they contain, and the usual one of a language is distinguished from the others.
  { layout: 9, change: rebuild },
  { layout: 10, change: makeQuantities },
  // One name may be of two kinds, a beginning behind a preferred end dates nothing, a number ends no presence that may have lasted
  // longer, and relationships with the same entity come in the order of time; tables aren't loaded again by themselves.
  { layout: 11, change: rebuild },
  // An import that is undone declares nothing any longer.
  { layout: 12, change: (transaction) => transaction.run(writes.releaseUndone) },
  // From here on, each write derives what is kept under policies; a version that doesn't must not write.
  { layout: 13, change: () => Promise.resolve() },
];

/** The layout that this version works on. */
export const LAYOUT = MIGRATIONS.at(-1)!.layout;

/**
 * Checks that this version supports the graph's layout.
 *
 * @throws {StartError} if the layout is newer
 */
export async function expectKnownLayout(graph: Graph): Promise<void> {
  expectKnown(await layoutOf(graph), LAYOUT);
}

/**
 * Brings a graph, with its constraints and indexes, from whatever older layout it has to the newest; an empty one is of
 * the newest from the start.
 *
 * @throws {StartError} if the graph's layout is newer than all that is known here
 */
export async function migrate(graph: Graph, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const newest = migrations.at(-1)!.layout;
  if ((await layoutOf(graph))?.layout === newest) return;
  for (const { layout, change } of migrations) {
    const reached = await graph.write(`migrate to ${layout}`, async (transaction) => {
      await transaction.run(writes.lockGraph);
      // Asked anew behind the lock: another service may have been faster.
      const [state] = await transaction.run(writes.graphLayout);
      expectKnown(state, newest);
      const present = Number(state!.layout ?? 0);
      if (present >= layout) return present;
      const isEmpty = state!.empty !== false;
      if (!isEmpty) await change(transaction);
      const next = isEmpty ? newest : layout;
      await transaction.run(writes.setGraphLayout, { layout: next });
      return next;
    });
    if (reached === newest) return;
  }
}

async function refreshMixed(transaction: Transaction): Promise<void> {
  const ids = (await transaction.run(writes.mixedStatements)).map(({ id }) => id);
  await transaction.run(writes.refreshStatements, { ids, strength: MODALITIES });
}

async function layoutOf(graph: Graph): Promise<Row | undefined> {
  const { name, text } = writes.graphLayout;
  const [state] = await graph.read([name], text, {});
  return state;
}

function expectKnown(state: Row | undefined, newest: number): void {
  const layout = Number(state?.layout ?? 0);
  if (layout > newest) {
    throw new StartError(
      `The graph has layout ${layout}; this version of Entente supports up to ${newest}. Run the newer version that created it.`,
    );
  }
}

/** Entities were sorted by names in which some letters were not folded, so that Łódź came behind Zzz. */
async function sortByOneFolding(transaction: Transaction): Promise<void> {
  const rows = (await transaction.run(writes.entityNames))
    .map(({ id, name, sortName }) => ({ id, before: sortName, sortName: sortNameOf(name as string) }))
    .filter(({ before, sortName }) => before !== sortName);
  await transaction.run(writes.setSortNames, { rows });
}

/** Seed files were known by their bare names, so that a folder's file took the place of another's. */
async function nameLoadsByFolder(transaction: Transaction): Promise<void> {
  const folder = 'seed';
  const formers = (await transaction.run(writes.nameLoads, { folder })).map(({ former }) => former);
  await transaction.run(writes.renameLoads, { folder, formers });
}

/**
 * How many troops there were stood as a text on its statement. As a quantity it is another claim, so that the ids of the
 * statement, its evidence and its revisions are others; what is known of them goes on under the new ids.
 */
async function makeQuantities(transaction: Transaction): Promise<void> {
  const claims = (await transaction.run(writes.claims)) as unknown as (Claim & { id: string })[];
  const counting = claims.filter(({ object, value }) => object !== null && /^\d{1,15}$/.test(value ?? ''));
  const evidence = (await transaction.run(writes.evidencePlaces)) as unknown as EvidenceRecord[];
  const byStatement = Map.groupBy(evidence, ({ statement }) => statement);
  const rows = counting.map(({ id, value, ...claim }) => {
    const quantity = exactPeople(Number(value), null);
    const now = statementId({ ...claim, value: null, quantity });
    const pieces = byStatement.get(id) ?? [];
    return {
      id,
      now,
      quantity,
      evidence: pieces.map((piece) => ({ id: piece.id, now: evidenceId({ ...piece, statement: now }) })),
    };
  });
  await transaction.run(writes.makeQuantities, { rows });
  await rebuild(transaction);
}
