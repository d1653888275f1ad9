import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { importShipped } from '../../src/import/tables/shipped.ts';
import { seedGraph } from '../seed/seeded.ts';
import { ask, graph } from '../setup/graph.ts';

const page = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => ({
  query: query!,
  opening: query!.split('\n').slice(0, 2).join(' '),
}));

describe('docs/frontend.md', () => {
  // On a busy machine the seed takes its time.
  beforeAll(async () => {
    await seedGraph();
    await importShipped(graph);
  }, 180_000);

  it('has a query for each of its matters', () => {
    expect(queries).toHaveLength(10);
  });

  it.each(queries)('shows a query that can be pasted: $opening', async ({ query }) => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    const { definitions } = parse(query);
    expect(definitions).toHaveLength(1);
    // An example without an answer would show nothing.
    expect(JSON.stringify(data)).not.toMatch(/:null}|\[null|"nodes":\[\]|"edges":\[\]/);
  });

  it('groups by the continents of the tables that come with the project', async () => {
    const { data } = await ask(
      '{ groups(by: [REGION], where: { kinds: [STATE] }) { region { id } } subregions: groups(by: [SUBREGION], where: { kinds: [STATE] }) { subregion { id } } }',
    );
    const regions = data.groups.map(({ region }: any) => region?.id);
    expect(regions).toEqual(expect.arrayContaining(['place/americas', 'place/asia', 'place/europe']));
    expect(regions).not.toContain('place/north-america');
    expect(data.subregions).toContainEqual({ subregion: { id: 'place/western-europe' } });
  });

  it('shows an error that is answered so', async () => {
    const shown = JSON.parse(/"errors": (\[.*\]),\n/.exec(page)![1]!)[0];
    const { errors } = await ask(
      '{ entity(id: "org/nato") { ... on Organization { members(first: 1000) { totalCount } } } }',
    );
    expect(errors).toEqual([{ message: shown.message, code: shown.extensions.code }]);
  });
});
