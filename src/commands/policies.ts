import type { Config } from '../config/config.ts';
import { MOST_DOCUMENTS, basisOfText, inOrder, textOfBasis } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import type { Modality } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';
import { dropPolicy, keepPolicy, PolicyError } from '../record/policies.ts';
import { say } from './output/say.ts';
import { withGraph } from './withGraph.ts';

/** What a policy is made of, as it is given. */
export interface PolicyOptions {
  readonly except?: readonly string[];
  readonly leastRank?: Basis['leastRank'];
  readonly modalities?: readonly Modality[];
}

/** Says under which evidence policies the view is kept, as ids end with them. */
export async function listPolicies(config: Config): Promise<void> {
  const { name, text } = writes.policiesKept;
  const rows = await withGraph(config, (graph) => graph.read([name], text, {}));
  if (rows.length === 0) say('No evidence policy is kept.');
  for (const row of rows) say(row['text'] as string);
}

/** Keeps the view under an evidence policy, too. */
export async function keepView(
  config: Config,
  only: readonly string[],
  { except = [], leastRank = 'NORMAL', modalities }: PolicyOptions,
): Promise<void> {
  const basis = inOrder({
    only: only.length === 0 ? null : only,
    except,
    leastRank,
    modalities: modalities ?? null,
    known: null,
  });
  const text = textOfBasis(basis);
  if (basisOfText(text) === null) {
    throw new PolicyError(
      `A policy names 1 to ${MOST_DOCUMENTS} documents by their ids, such as document/atop-5-1, or has an option; received ${text || 'none'}`,
    );
  }
  const isNew = await withGraph(config, (graph) =>
    graph.write(`keep ${text}`, (transaction) => keepPolicy(transaction, basis)),
  );
  say(isNew ? `${text}: kept` : `${text}: was already kept; nothing changed`);
}

/** Keeps the view under a policy no longer. */
export async function dropView(config: Config, text: string): Promise<void> {
  await withGraph(config, (graph) =>
    graph.write(`drop ${text}`, (transaction) => dropPolicy(transaction, text)),
  );
  say(`${text}: dropped`);
}
