import { SourcesOfFactsDocument } from '../generated/graphql.ts';
import type { SourcesFragment } from '../generated/graphql.ts';
import { ask } from '../service/ask.ts';
import type { Taking } from './Taking.ts';

/** How many relationships are asked about at once. */
const AT_ONCE = 50;

/** The sources behind relationships, by their ids. */
export async function askForSources(
  ids: readonly string[],
  { signal, report }: Taking,
): Promise<ReadonlyMap<string, SourcesFragment>> {
  const found = new Map<string, SourcesFragment>();
  const all = [...new Set(ids)];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    report(at, all.length);
    const { nodes } = await ask(SourcesOfFactsDocument, { ids: all.slice(at, at + AT_ONCE) }, signal);
    for (const node of nodes) {
      if (node && 'statements' in node) found.set(node.id, node as SourcesFragment);
    }
  }
  return found;
}

/** The columns of a row that say on what it rests: each citation as people read it, and the documents with their lines as programs do. */
export function columnsOf(sources: readonly (SourcesFragment | undefined)[]) {
  const evidence = piecesOf(sources);
  const left = sources
    .flatMap((one) => one?.statements ?? [])
    .reduce((sum, one) => sum + one.evidence.totalCount - one.evidence.nodes.length, 0);
  return {
    sources: [
      ...new Set(evidence.map(({ citation, stance, modality }) => `${citation} (${stance}, ${modality})`)),
      ...(left > 0 ? [`and ${left} more`] : []),
    ].join('; '),
    documents: [
      ...new Set(
        evidence.map(({ document, firstLine, place }) =>
          [document.id, firstLine ?? place].filter((one) => one !== null).join('#'),
        ),
      ),
    ].join(' | '),
  };
}

/** The names of the documents behind relationships, those behind most of them first. */
export function namesOf(sources: Iterable<SourcesFragment>): string[] {
  const counts = new Map<string, number>();
  for (const one of sources)
    for (const name of new Set(piecesOf([one]).map(({ document }) => document.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

function piecesOf(sources: readonly (SourcesFragment | undefined)[]) {
  return sources.flatMap((one) => one?.statements ?? []).flatMap((one) => one.evidence.nodes);
}
