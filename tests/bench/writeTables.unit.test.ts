import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { graphRows } from '../../bench/graph/graphRows.ts';
import { writeTables } from '../../bench/graph/importGraph.ts';
import { syntheticLoads } from '../../bench/graph/syntheticLoads.ts';

const SCALE = 0.1;

describe("The tables for the bench's import", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-tables-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('have a place for each node, relationship and property', async () => {
    const rows = [...syntheticLoads(SCALE)].map(graphRows);
    const { allNodes, allRelationships } = await writeTables(folder, SCALE);
    expect(allNodes).toBe(rows.reduce((sum, { nodes }) => sum + nodes.length, 1));
    expect(allRelationships).toBe(rows.reduce((sum, { edges }) => sum + edges.length, 0));
    expect(await readFile(join(folder, 'nodes-Period.csv'), 'utf8')).toMatch(
      /^:ID,:LABEL,id:string,.*statements:string\[\]\r\nperiod\//,
    );
  });
});
