import { beforeAll, describe, expect, it } from 'vitest';

import { dumpRecord, loadRecord } from '../../src/record/dump.ts';
import { LAYOUT } from '../../src/record/migrate.ts';
import { seedGraph } from '../seed/seeded.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, graph } from '../setup/graph.ts';

let lines: readonly string[];

async function dumped(): Promise<readonly string[]> {
  return graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));
}

function load(texts: readonly string[]): Promise<number> {
  return graph.write('load', (transaction) => loadRecord(transaction, texts));
}

describe('A dump', () => {
  beforeAll(async () => {
    await seedGraph();
    lines = await dumped();
  });

  it('is the same however often it is written', async () => {
    expect(await dumped()).toEqual(lines);
  });

  it('holds the record, a node a line, and nothing of the view', async () => {
    const labels = new Set(
      lines.slice(1).flatMap((line) => (JSON.parse(line) as { labels: string[] }).labels),
    );
    expect([...labels]).not.toContain('Name');
    const [{ count }] = (await cypher(
      'MATCH (n:Load|Entity|Statement|Evidence|Revision) RETURN count(n) AS count',
    )) as [{ count: number }];
    expect(lines).toHaveLength(count + 1);
    const belgium = JSON.parse(lines.find((line) => line.includes('"id":"state/belgium"'))!) as object;
    expect(belgium).toMatchObject({ labels: ['Entity', 'State'], properties: { name: 'Belgium' } });
    expect(belgium).not.toHaveProperty('days');
  });

  it('loads into the graph that was dumped, moments and all', async () => {
    await seedGraph();
    const before = await canonicalDump(graph);
    lines = await dumped();
    await emptyGraph();
    expect(await load(lines)).toBe(lines.length - 1);
    expect(await canonicalDump(graph)).toEqual(before);
    expect(await dumped()).toEqual(lines);
  });

  it('is not loaded into a graph that has something in it', async () => {
    await seedGraph();
    await expect(load(lines)).rejects.toThrow(
      "A dump can only be loaded into an empty graph; this one isn't empty.",
    );
  });

  it.each([
    ['nothing', () => [], 'A dump begins with a header; received nothing.'],
    ['another file', () => ['a,b'], 'Line 1: A dump has one JSON object a line; received a,b'],
    ['no header', () => lines.slice(1), /^Line 1: /],
    [
      'a newer dump',
      () => ['{"entente":"record","format":4,"more":true}'],
      /^This dump is of format 4; this version of Entente supports up to 3/,
    ],
    [
      'a dump of a newer layout',
      () => [`{"entente":"record","format":2,"layout":${LAYOUT + 1}}`],
      /^This dump is of layout \d+; this version of Entente supports up to \d+/,
    ],
    [
      'a type that there is not',
      () => [lines[0]!, '{"labels":["Load"],"id":"x","properties":{},"typed":{"at":["DAY","2021-02-04"]}}'],
      /^Line 2: typed/,
    ],
    [
      'half a line',
      () => [...lines.slice(0, 50), lines[50]!.slice(0, 40)],
      /^Line 51: A dump has one JSON object a line/,
    ],
    [
      'a key that no dump has',
      () => [lines[0]!, '{"labels":["Load"],"id":"x","properties":{},"more":1}'],
      /^Line 2: /,
    ],
    [
      'a line twice',
      () => [...lines, lines[1]!],
      /^Line \d+: A node must have one line; \S+ is already above/,
    ],
    [
      'its first half alone',
      () => lines.slice(0, lines.length / 2),
      /^Line \d+: \w+ leads to \S+, which the dump doesn't have\.$/,
    ],
  ])('refuses %s, and loads nothing of it', async (_what, texts, message) => {
    await emptyGraph();
    await expect(load(texts())).rejects.toThrow(message);
    expect(await cypher('MATCH (n) WHERE NOT n:Graph RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });
});
