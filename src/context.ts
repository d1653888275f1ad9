import type { Bench } from './analyst/Bench.ts';
import { batchedReads } from './graph/batch.ts';
import type { BatchRun } from './graph/batch.ts';
import type { Graph } from './graph/Graph.ts';
import { loadersOver } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import type { Texts } from './texts.ts';

/** All that a resolver can touch. */
export interface Context {
  readonly load: Loaders;
  readonly texts: Texts;
  /** Where analysts' own Cypher is run; undefined where it isn't answered. */
  readonly bench: Bench | undefined;
  /** The round trips that this request has made. */
  readonly runs: readonly BatchRun[];
}

/** A context of its own for each request: nothing that was loaded for one is shown to another. */
export function contextFor(graph: Graph, texts: Texts, bench?: Bench): Context {
  const runs: BatchRun[] = [];
  return { load: loadersOver(batchedReads(graph, (run) => runs.push(run))), texts, bench, runs };
}
