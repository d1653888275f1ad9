import { readFileSync } from 'node:fs';

import { ask } from '../setup/graph.ts';

/** What somebody types, and what they mean by it. */
interface Meant {
  readonly query: string;
  /** The ids of which one should come first, and be it an equal of the others. */
  readonly expect: readonly string[];
  /** The seed, or the publishers' tables, which are no part of the repository. */
  readonly needs: 'data' | 'seed';
}

/** Made by hand, by somebody who had no part in the ranking. */
const MEANT = JSON.parse(
  readFileSync(new URL('searchQueries.json', import.meta.url), 'utf8'),
) as readonly Meant[];

/** How many of the queries find first what was meant, how many among five, and what comes first instead. */
export async function searchesMeant(needs: readonly Meant['needs'][]): Promise<{
  asked: number;
  first: number;
  amongFive: number;
  missed: string[];
}> {
  const asked = MEANT.filter((one) => needs.includes(one.needs));
  const missed: string[] = [];
  let [first, amongFive] = [0, 0];
  for (const { query, expect } of asked) {
    const { data } = await ask(
      'query ($query: String!) { search(query: $query, first: 5) { nodes { id } } }',
      { query },
    );
    const found = (data.search.nodes as { id: string }[]).map(({ id }) => id);
    if (found.some((id) => expect.includes(id))) amongFive += 1;
    if (expect.includes(found[0]!)) first += 1;
    else missed.push(`${query}: ${found.join(', ')} instead of ${expect.join(' or ')}`);
  }
  return { asked: asked.length, first: first / asked.length, amongFive: amongFive / asked.length, missed };
}
