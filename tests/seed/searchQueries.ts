import { readFileSync } from 'node:fs';

import { ask } from '../setup/graph.ts';

/** What somebody types, and what they mean by it. */
interface Meant {
  readonly query: string;
  /** The ids of which one should come first. */
  readonly expect: readonly string[];
  /** The seed, or the publishers' tables, which are no part of the repository. */
  readonly needs: 'data' | 'seed';
}

/** Made by hand, by somebody who had no part in the ranking; the last fifty were asked only when it was finished. */
const MEANT = JSON.parse(
  readFileSync(new URL('searchQueries.json', import.meta.url), 'utf8'),
) as readonly Meant[];

/** How many queries were asked, and which of them don't find what was meant first, or not among five. */
export async function searchesMeant(
  needs: readonly Meant['needs'][],
): Promise<{ asked: number; notFirst: string[]; notAmongFive: string[] }> {
  const asked = MEANT.filter((one) => needs.includes(one.needs));
  const found = new Map<string, string[]>();
  for (const { query } of asked) {
    const { data } = await ask(
      'query ($query: String!) { search(query: $query, first: 5) { nodes { id } } }',
      { query },
    );
    found.set(
      query,
      (data.search.nodes as { id: string }[]).map(({ id }) => id),
    );
  }
  const without = (most: number): string[] =>
    asked
      .filter(({ query, expect }) => !expect.some((id) => found.get(query)!.slice(0, most).includes(id)))
      .map(({ query }) => query);
  return { asked: asked.length, notFirst: without(1), notAmongFive: without(5) };
}
