import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { runCli } from './runCli.ts';

const canImport = (...modules: readonly string[]): boolean =>
  spawnSync('python3', ['-c', `import ${modules.join(', ')}`]).status === 0;

describe('entente export', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-networks-'));
  const path = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(seedGraph);

  it('writes the files of docs/networks.md', async () => {
    const ended = [
      await runCli([...ALLIES, '--graphml', '--output', path('allies.graphml')]),
      await runCli([...MEMBERS, '--measures', '--gexf', '--output', path('members.gexf')]),
      await runCli([...MEMBERS, '--csv', '--output', path('edges.csv')]),
      await runCli([...MEMBERS, '--parquet', '--output', path('edges.parquet')]),
    ];
    expect(ended.map(({ code, stdout }) => [code, stdout])).toEqual(ended.map(() => [0, '']));
  });

  const ALLIES = ['export', '--allies', '--on', '1955-06-01'];
  const MEMBERS = ['export', '--on', '1955-06-01', '--types', 'MEMBER_OF', '--kinds', 'state,organization'];

  it('writes the same edges as CSV and as Parquet', async () => {
    const [header, ...lines] = readFileSync(path('edges.csv'), 'utf8').trimEnd().split('\r\n');
    expect(header).toMatch(
      /^source,target,type,role,obligations,since_min,since_max,until_min,until_max,certain,source_label,/,
    );
    const belgium = lines.find((line) => line.startsWith('state/belgium,org/nato,'))!;
    expect(belgium).toMatch(
      /^state\/belgium,org\/nato,MEMBER_OF,,[A-Z;]+,1949-08-24,1949-08-24,[\d-]+,,1,Belgium,state,/,
    );
    const rows = await parquetReadObjects({
      file: new Uint8Array(readFileSync(path('edges.parquet'))).buffer,
    });
    expect(rows).toHaveLength(lines.length);
    expect(rows[0]).toMatchObject({ type: 'MEMBER_OF', certain: 1 });
  });

  it('takes the format from how the name of the file ends, and - for standard output', async () => {
    const named = await runCli([...MEMBERS, '--output', path('members-2.gexf')]);
    expect([named.code, readFileSync(path('members-2.gexf'), 'utf8')]).toEqual([
      0,
      expect.stringContaining('<gexf'),
    ]);
    const { code, stdout } = await runCli([...MEMBERS, '--csv', '--output', '-']);
    expect([code, stdout]).toEqual([0, readFileSync(path('edges.csv'), 'utf8')]);
  });

  it('has the same columns, and measures, where nothing is tied', async () => {
    const none = ['export', '--on', '1500-01-01', '--types', 'MEMBER_OF', '--kinds', 'state,organization'];
    const { code, stdout } = await runCli([...none, '--csv']);
    const [header] = readFileSync(path('edges.csv'), 'utf8').split('\r\n');
    expect([code, stdout]).toEqual([0, `${header}\r\n`]);
    const measured = await runCli([...none, '--measures']);
    expect([measured.code, measured.stdout]).toEqual([0, expect.stringContaining('<graphml')]);
  });

  it('says of how many edges the sources leave it open', async () => {
    const { stderr } = await runCli(['export', '--on', '2100-01-01', '--types', 'MEMBER_OF']);
    expect(stderr).toMatch(/\d+ nodes, \d+ edges; of \d+ the sources leave open whether they were in force/);
  });

  it.each([
    [['--allies'], '--allies are those of a day: give it with --on; received none'],
    [['--on', '1955-02-30'], '--on takes a day, such as 1955-06-01; received 1955-02-30'],
    [['--kinds', 'planet'], '--kinds takes person, post, state,'],
    [
      ['--types', 'MEMBERS_OF'],
      '--types takes types of relationships, such as MEMBER_OF; received MEMBERS_OF; the nearest are MEMBER_OF',
    ],
    [['--obligations', 'DEFENSE'], '--obligations are those of allies: give --allies too.'],
    [['--allies', '--on', '1955-06-01', '--obligations', 'LOVE'], '--obligations takes DEFENSE,'],
    [['--allies', '--types', 'MEMBER_OF'], '--types are those of relationships: leave --allies out.'],
    [['--csv', '--measures'], '--measures are attributes of nodes'],
    [
      ['--source', 'nowhere'],
      '--source is the id of a document, or how one alone begins, such as cow-alliances; received nowhere',
    ],
    [['--source', 'nato'], 'received nato, which may be document/nato-'],
    [['--kinds', 'states'], '; received states; the nearest are state'],
    [
      ['--output', '/nowhere/file.csv'],
      '--output is a file in a folder that exists; received /nowhere/file.csv, and /nowhere is none',
    ],
    [['--output', '/tmp'], '--output is the path of a file; received the folder /tmp'],
  ])('refuses %j', async (options, message) => {
    const { code, stdout, stderr } = await runCli(['export', ...options]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  const recipes = readFileSync(new URL('../../docs/networks.md', import.meta.url), 'utf8')
    .split('```')
    .filter((block) => block.startsWith('python\n'))
    .map((block) => block.slice('python\n'.length));

  it('has two recipes in Python', () => expect(recipes).toHaveLength(2));

  it.skipIf(!canImport('networkx'))('is read by NetworkX (skipped without Python and networkx)', () => {
    expect(run(recipes[0]!)).toMatch(/^\d+ \d+\n0\.\d+\n$/);
    const measures = `
import networkx as nx
network = nx.read_gexf("members.gexf")
simple = nx.Graph(network.to_undirected())
expected = nx.betweenness_centrality(simple)
assert all(abs(expected[node] - data["betweenness"]) < 1e-9 for node, data in network.nodes(data=True))
assert all(simple.degree(node) == data["degree"] for node, data in network.nodes(data=True))
print(network.nodes["org/nato"]["label"])
`;
    expect(run(measures)).toBe('NATO\n');
  });

  it.skipIf(!canImport('networkx', 'pandas'))(
    'is read by pandas (skipped without Python, networkx and pandas)',
    () => {
      expect(run(recipes[1]!)).toContain('NATO');
    },
  );

  function run(script: string): string {
    writeFileSync(path('recipe.py'), script);
    const { status, stdout, stderr } = spawnSync('python3', ['recipe.py'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  }
});
