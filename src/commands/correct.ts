import type { Config } from '../config/config.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { merge, rank, restore, retract, unmerge } from '../record/corrections.ts';
import type { Rank } from '../model/records.ts';
import { readQueries } from '../neo4j/queries.ts';
import { withGraph } from './withGraph.ts';
import { say } from './output/say.ts';

/** Retracts a statement by hand. */
export async function retractStatement(config: Config, id: string, reason: string): Promise<void> {
  await correct(
    config,
    (graph) => retract(graph, id, reason),
    `${id}: retracted`,
    `${id}: was already retracted`,
  );
}

/** Restores a statement that was retracted by hand. */
export async function restoreStatement(config: Config, id: string, reason: string): Promise<void> {
  await correct(config, (graph) => restore(graph, id, reason), `${id}: restored`, `${id}: was not retracted`);
}

/** Gives a statement a rank by hand. */
export async function rankStatement(config: Config, id: string, given: Rank, reason: string): Promise<void> {
  await correct(
    config,
    (graph) => rank(graph, id, given, reason),
    `${id}: ranked ${given}`,
    `${id}: already had the rank ${given}, for the same reason`,
  );
}

/** Merges an entity into another of its kind. */
export async function mergeTwoEntities(
  config: Config,
  from: string,
  into: string,
  reason: string,
): Promise<void> {
  const { moved, claims } = await withGraph(config, async (graph) => ({
    moved: await merge(graph, from, into, reason),
    claims: await claimsAboutOneEntity(graph, into),
  }));
  say(
    moved === null
      ? `${from}: was already merged into ${into}; nothing changed`
      : `${from}: merged into ${into}, with ${moved} ${moved === 1 ? 'statement' : 'statements'}`,
  );
  for (const id of claims)
    say(`${id}: now has ${into} at both ends; retract it, or undo the merge with entente unmerge ${from}`);
}

/** The claims that, because of a merge, have the entity as subject and as object; `entente check` reports them. */
async function claimsAboutOneEntity(graph: Graph, id: string): Promise<string[]> {
  const { name, text } = readQueries('checks').get('claimsAboutOneEntity')!;
  const rows = await graph.read([name], text, {});
  return rows.filter(({ entity }) => entity === id).map(({ statement }) => statement as string);
}

/** Undoes the merge of an entity into another. */
export async function unmergeEntity(config: Config, from: string, reason: string): Promise<void> {
  const { into, statements } = await withGraph(config, (graph) => unmerge(graph, from, reason));
  say(`${from}: separated from ${into}, with ${statements} ${statements === 1 ? 'statement' : 'statements'}`);
}

async function correct(
  config: Config,
  change: (graph: Graph) => Promise<boolean>,
  done: string,
  already: string,
): Promise<void> {
  const changed = await withGraph(config, change);
  say(changed ? done : `${already}; nothing changed`);
}
