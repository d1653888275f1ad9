import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { importTable } from '../../src/import/tables/importTable.ts';
import { openOwnTable } from '../../src/import/tables/own/openOwnTable.ts';
import { importShipped } from '../../src/import/tables/shipped.ts';
import { seedGraph } from '../seed/seeded.ts';
import { ask, graph } from '../setup/graph.ts';

const page = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => ({
  query: query!,
  opening: query!.split('\n').slice(0, 2).join(' '),
}));

// On a busy machine the seed takes its time.
beforeAll(async () => {
  await seedGraph();
  await importShipped(graph);
}, 180_000);

describe('docs/frontend.md', () => {
  it('has a query for each of its matters', () => {
    expect(queries).toHaveLength(11);
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

describe('docs/importers.md', () => {
  const section = /## Own tables\n([\s\S]*?)\n## /.exec(
    readFileSync(new URL('../../docs/importers.md', import.meta.url), 'utf8'),
  )![1]!;
  const example = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)![1]!;

  it('shows a table of one’s own that can be imported and asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-docs-'));
    try {
      const [path, map] = [join(folder, 'leagues.csv'), join(folder, 'leagues.yaml')];
      writeFileSync(path, example('csv'));
      writeFileSync(map, example('yaml'));
      const report = await importTable(graph, await openOwnTable(path, map));
      expect(report).toMatchObject({ rows: 3, statements: 3, rejections: [], warnings: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const { data, errors } = await ask(example('graphql'));
    expect(errors).toEqual([]);
    const { nodes, edges } = data.organization.members;
    expect(nodes.map(({ name }: any) => name)).toEqual(['Belgium', 'France', 'Germany']);
    expect(edges[0].relationship).toEqual({
      sentence: 'Belgium was a member of the Nine Rivers League from 1 March 1953 until 30 June 1971.',
      statements: [
        {
          evidence: {
            nodes: [
              {
                citation:
                  'Members of leagues, collected by hand, line 2, p. 12; columns state, organisation, joined, left, status',
              },
            ],
          },
        },
      ],
    });
  });
});
