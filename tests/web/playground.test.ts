import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';

import { buildPages } from '../../src/commands/buildPages.ts';
import { startServer } from '../../src/server.ts';
import { Texts } from '../../src/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { graph } from '../setup/graph.ts';
import { drivePlayground } from './drive-playground.ts';

const root = join(import.meta.dirname, '../..');
const examples = join(root, 'web/playground/examples');

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The names of the examples' operations, in the order of their files: the titles the tabs must have. */
function expectedTabs(): string[] {
  return readdirSync(examples)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted(new Intl.Collator('en', { numeric: true }).compare)
    .map((file) => /^query (\w+)/m.exec(readFileSync(join(examples, file), 'utf8'))?.[1] ?? '<untitled>');
}

test(
  'the playground runs every example, alone and under its policy',
  { timeout: 180_000 },
  async (context) => {
    if (!existsSync(executablePath)) {
      console.warn(`No Chromium at ${executablePath}: the playground is not tested. CHROMIUM may name it.`);
      context.skip();
    }
    await buildPages(console.warn);
    await seedGraph();
    await using service = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0 });
    await using browser = await chromium.launch({ executablePath, args });
    const visit = await drivePlayground(browser, `${service.url}/playground/`);

    const tabs = expectedTabs();
    expect(visit.problems).toEqual([]);
    expect(visit.tabs).toEqual(tabs);
    const failed = visit.answers.filter(
      ({ answer }) => !answer.includes('"data"') || answer.includes('"errors"'),
    );
    expect(failed).toEqual([]);
    expect(visit.answers[0]?.answer).toContain('"name": "Belgium"');
    expect(visit.tabsAfterClosing).toEqual(tabs.slice(0, -1));
    expect(visit.tabsAfterRestoring).toEqual(tabs);
  },
);
