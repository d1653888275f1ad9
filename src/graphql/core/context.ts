import type { CypherSandbox } from '../../sandbox/CypherSandbox.ts';
import { LOCAL } from '../../config/clients.ts';
import type { Client } from '../../config/clients.ts';
import { batchedReads } from '../../neo4j/batch.ts';
import type { BatchRun } from '../../neo4j/batch.ts';
import type { Graph, ReadOptions } from '../../neo4j/Graph.ts';
import { loadersOver } from '../../loaders/loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Texts } from '../../record/texts.ts';

/** All that a resolver can touch. */
export interface Context {
  readonly load: Loaders;
  readonly texts: Texts;
  /** Where analysts' own Cypher is run; undefined where it isn't answered. */
  readonly sandbox: CypherSandbox | undefined;
  /** The round trips that this request has made. */
  readonly runs: readonly BatchRun[];
  readonly client: Client;
  /** The moment at which the record is asked where a field says no other; null: now. */
  readonly known: string | null;
  /** What the citation of the answer has to say; null if none is asked for. */
  readonly cite: CitationAsked | null;
  /** Aborted when the client has gone or time is up. */
  readonly signal: AbortSignal | undefined;
  /** The request's name in the log, in the graph's log, and in the answer's header `x-request-id`. */
  readonly request: string | undefined;
  /** Takes what the request costs from its client's budget. */
  readonly charge: ((points: number) => void) | undefined;
}

/** How an answer is to be cited. */
export interface CitationAsked {
  /** Where the API is asked by GET. */
  readonly address: string;
  /** The rule that the address of an earlier answer names; null if it names none. */
  readonly rule: number | null;
}

/** What is the request's own: who asks, and what goes with each read. */
export interface Asking extends Omit<ReadOptions, 'observe'> {
  readonly client?: Client;
  readonly known?: string | null;
  readonly cite?: CitationAsked | null;
  readonly charge?: ((points: number) => void) | undefined;
}

/** A context of its own for each request: nothing that was loaded for one is shown to another. */
export function contextFor(
  graph: Graph,
  texts: Texts,
  sandbox?: CypherSandbox,
  { client = LOCAL, charge, known = null, cite = null, ...read }: Asking = {},
): Context {
  const runs: BatchRun[] = [];
  const reads = batchedReads(graph, (run) => runs.push(run), read);
  const { signal, request } = read;
  return { load: loadersOver(reads), texts, sandbox, runs, client, known, cite, signal, request, charge };
}
