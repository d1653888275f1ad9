import { beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';
import { chromiumIsThere, launchChromium } from './chromium.ts';
import { drivePhone, drivePlayground } from './drive-playground.ts';
import { exampleFiles } from './examples.ts';

if (!chromiumIsThere) console.warn('No Chromium: the playground is not tested. CHROMIUM may name it.');

describe.skipIf(!chromiumIsThere)('the playground', { timeout: 600_000 }, () => {
  beforeAll(seedGraph, 600_000);

  it('runs every example, alone and under its policy', async () => {
    const options = { host: '127.0.0.1', port: 0, explain: true, limits: PATIENT };
    await using service = await startServer(graph, new Texts(undefined), options);
    await using browser = await launchChromium();
    const visit = await drivePlayground(browser, `${service.url}/playground/`);

    const tabs = exampleFiles().map(({ title }) => title);
    expect(visit.problems).toEqual([]);
    expect(visit.tabs).toEqual(tabs);
    const failed = visit.answers.filter(
      ({ answer }) => !answer.includes('"data"') || /"(errors|extensions)"/.test(answer),
    );
    expect(failed).toEqual([]);
    expect(visit.answers[0]?.answer).toContain('"name": "Canada"');
    expect(visit.cypherBefore).toContain('Run a query');
    expect(visit.cypher).toMatch(
      /\d round trips .*alliesOfEntity with 1 key.*:param keys_0 => .*"state\/belgium"/s,
    );
    expect(visit.tabsAfterClosing).toEqual(tabs.slice(1));
    expect(visit.tabsAfterRestoring).toEqual(tabs);
  });

  it('is usable on a phone, and says where the service does not show its Cypher', async () => {
    await using service = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0 });
    await using browser = await launchChromium();
    const last = exampleFiles().at(-1)!.title;
    expect(await drivePhone(browser, `${service.url}/playground/`, last)).toEqual({
      problems: [],
      cypher: expect.stringContaining('doesn’t show its Cypher') as string,
    });
  });
});
