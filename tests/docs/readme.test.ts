import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { ask, cypher } from '../setup/graph.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README', () => {
  beforeAll(seedGraph);

  it('shows the answer that its GraphQL query gives', async () => {
    const { data, errors } = await ask(block('graphql'));
    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(block('json')));
  });

  it('shows the answer that its Cypher gives', async () => {
    const rows = await cypher(
      block('cypher').replace('held.sinceMax AS since', 'toString(held.sinceMax) AS since'),
    );
    const [header, , ...lines] = readme
      .split('\n')
      .filter((line) => line.startsWith('| ') || line.startsWith('|--'));
    const cells = (line: string): string[] =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
    expect(rows.map((row) => Object.values(row).map(String))).toEqual(lines.map(cells));
    expect(Object.keys(rows[0]!)).toEqual(cells(header!));
  });
});

function block(language: string): string {
  return new RegExp('```' + language + '\n([\\s\\S]*?)```').exec(readme)![1]!;
}
