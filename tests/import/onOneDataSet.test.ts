import { expect, it } from 'vitest';

import type { ImporterName } from '../../src/import/tables/importers.ts';
import { cypher, emptyGraph, given } from '../setup/graph.ts';
import { answersOn } from './answersOnEvidence.ts';
import { fixture, imported, WORLD } from './tables.ts';

/** The tables that tell of relationships; who has troops abroad, and the codes of states, are there whatever else is loaded. */
const TABLES: Readonly<Partial<Record<ImporterName, readonly string[]>>> = {
  'cow-alliances': ['alliances.csv'],
  atop: ['atop.csv', 'atop-alliances.csv'],
  'cow-igo': ['igo-organizations.csv', 'igo-state-years.csv'],
  'us-troops': ['troops.csv', 'bases.csv'],
};
const NAMES = Object.keys(TABLES) as ImporterName[];
const DAYS = ['1839-06-30', '1952-06-30'];

async function load(names: readonly ImporterName[]): Promise<void> {
  await emptyGraph();
  await given(WORLD);
  await imported('cow-states', fixture('states.csv'));
  for (const name of names) await imported(name, ...TABLES[name]!.map(fixture));
}

async function idsOf(label: 'State' | 'Document'): Promise<string[]> {
  const rows = await cypher(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows.map(({ id }) => id as string);
}

it(
  'What rests on one table is what a graph has into which no other was loaded',
  { timeout: 300_000 },
  async () => {
    const alone = new Map<ImporterName, { documents: string[]; answers: ReadonlyMap<string, any> }>();
    for (const name of NAMES) {
      await load([name]);
      alone.set(name, {
        documents: await idsOf('Document'),
        answers: await answersOn(await idsOf('State'), DAYS, null),
      });
    }
    await load(NAMES);
    for (const [name, { documents, answers }] of alone) {
      const found = await answersOn([...answers.keys()], DAYS, `{ only: ${JSON.stringify(documents)} }`);
      expect([name, found]).toEqual([name, answers]);
      expect([...answers.values()].flatMap(({ all }) => all).length).toBeGreaterThan(2);
    }
    // Together they say more than each.
    const together = await answersOn(await idsOf('State'), DAYS, null);
    for (const { answers } of alone.values()) expect(together).not.toEqual(answers);
  },
);
