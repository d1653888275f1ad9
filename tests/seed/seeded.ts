import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { emptyGraph, graph } from '../setup/graph.ts';

/** The three press texts, by the names that docs/seed-inventory.md gives them. */
export const DOCUMENTS = {
  S1: 'document/nato-2021-02-04-news',
  S2: 'document/nato-2021-02-04-press-point',
  S3: 'document/diplomatic-times-2020-esper',
} as const;

export type Text = keyof typeof DOCUMENTS;

const FOLDER = process.env['ENTENTE_TEXTS'] ?? resolve('..', 'shared', 'texts');

/** The folder with the texts themselves, which are no part of the repository; undefined where they aren't given. */
export const TEXTS = existsSync(FOLDER) ? FOLDER : undefined;

export const WITHOUT_TEXTS = `needs the press texts: ENTENTE_TEXTS, or the folder ${FOLDER}, holds them`;

/** Fills the graph with the whole seed of the project, and with nothing else. */
export async function seedGraph(): Promise<void> {
  await emptyGraph();
  for (const load of seedLoads(await readSeed(SEED))) await writeLoad(graph, load);
}
