import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { LIMITS } from '../../src/config/limits.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';
import { chromiumIsThere, launchChromium } from './chromium.ts';
import { drivePhone, drivePlayground, open, pick, run, watch } from './drive-playground.ts';
import { exampleFiles } from './examples.ts';

if (!chromiumIsThere) console.warn('No Chromium: the playground is not tested. CHROMIUM may name it.');

/** What the page may weigh as it is sent, in bytes. */
const HEAVIEST = 1_500_000;

describe.skipIf(!chromiumIsThere)('the playground', { timeout: 600_000 }, () => {
  let browser: Browser;
  let service: RunningServer;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    await seedGraph();
    const options = { host: '127.0.0.1', port: 0, explain: true, limits: PATIENT };
    service = await startServer(graph, new Texts(undefined), options);
    browser = await launchChromium();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await service?.[Symbol.asyncDispose]();
  });

  /** A visit of a browser that was never there. */
  async function visit(
    fragment: Record<string, string> = {},
    { url = service.url, viewport = { width: 1280, height: 800 } } = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    problems = watch(page, url);
    await open(page, () => page.goto(`${url}/playground/#${new URLSearchParams(fragment).toString()}`));
  }

  const price = () => page.getByRole('status', { name: 'Price' });

  /** What is shared, as it gets into the clipboard. */
  async function share(form: string): Promise<string> {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('button', { name: form, exact: true }).click();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByText('Copied').waitFor();
    await page.keyboard.press('Escape');
    return page.evaluate<string>('navigator.clipboard.readText()');
  }

  it('greets, is light, and runs every example under its policy', async () => {
    const seen = await drivePlayground(browser, `${service.url}/playground/`);
    expect(seen.problems).toEqual([]);
    expect(seen.greeting).toMatch(/Who was allied with whom.*What is what.*Where to begin/s);
    expect(seen.loaded).toBeGreaterThan(HEAVIEST / 2);
    expect(seen.loaded).toBeLessThan(HEAVIEST);

    const names = exampleFiles().map(({ title }) => title);
    expect(Object.values(seen.examples).flat().toSorted()).toEqual(names.toSorted());
    expect(seen.examples['Alliances']).toContain('Allies');
    const failed = seen.answers.filter(
      ({ answer }) => !answer.includes('"data"') || /"(errors|extensions)"/.test(answer),
    );
    expect(failed).toEqual([]);
    expect(seen.answers[0]?.answer).toContain('"name": "Canada"');
    for (const { price: shown } of seen.answers) {
      expect(shown).toMatch(
        /^May cost [\d,]+ of 5,000 points\. This answer: \d+ points?, \d+ objects?, \d+ round trips?\.$/,
      );
    }
    expect(seen.cypherBefore).toContain('Run a query');
    expect(seen.cypher).toMatch(
      /\d round trips .*alliesOfEntity with 1 key.*:param keys_0 => .*"state\/belgium"/s,
    );
    expect(seen.tabs.toSorted()).toEqual(names.toSorted());
    expect(seen.tabsAfterClosing).toEqual(seen.tabs.slice(1));
  });

  it('says the price as one types, by one question, and only of what could be answered', async () => {
    const asked: string[] = [];
    await visit({ query: '{ states(first: 3) { nodes { id } } }' });
    await price().getByText('May cost').waitFor();
    page.on('request', (request) => {
      if (request.headers()['entente-cost'] === 'estimate') asked.push(request.postData() ?? '');
    });
    const before = await price().innerText();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    // What is typed on a selection would be put around it.
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{ states(first: 3) { nodes { id nam');
    await price().filter({ hasNotText: 'May cost' }).waitFor({ state: 'attached' });
    expect(asked).toEqual([]);

    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    for (const sign of ['{ states(first: 90) ', '{ nodes ', '{ id name }', ' }', ' }'])
      await page.keyboard.insertText(sign);
    await price().getByText('May cost').waitFor();
    expect(await price().innerText()).not.toBe(before);
    expect(asked).toHaveLength(1);
    const { extensions } = await ask(
      { query: '{ states(first: 90) { nodes { id name } } }' },
      { 'entente-cost': 'estimate' },
    );
    expect(await price().innerText()).toBe(`May cost ${extensions!.cost.estimate} of 5,000 points.`);
    expect(problems).toEqual([]);
  });

  it('completes what is typed, and marks what is wrong in query and variables', async () => {
    await visit({
      query: 'query Typed($first: Int) { states(first: $first) { nodes { i } } }',
      variables: '{ "first": "many" }',
    });
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await page.locator('.graphiql-editor-tool .squiggly-error').first().waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('{ stat');
    await page.locator('.suggest-widget').getByText('statements', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(problems).toEqual([]);
  });

  it('shows the list of an answer as the table that the service sends as CSV', async () => {
    await visit();
    await pick(page, 'ManyParties');
    await run(page, 'ManyParties');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const cells = page.getByRole('region', { name: 'Table' });
    expect(await cells.getByRole('columnheader').allInnerTexts()).toEqual([
      'id',
      'name',
      'dates.sinceMin',
      'dates.sinceMax',
    ]);
    expect(await cells.getByRole('cell').allInnerTexts()).toContain('North Atlantic Treaty');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('ManyParties.csv');
    const { query, variables } = exampleFiles().find(({ title }) => title === 'ManyParties')!;
    const csv = await post({ query, variables }, { accept: 'text/csv' });
    expect(readFileSync(await file.path(), 'utf8')).toBe(await csv.text());

    // An answer with lists in lists is no table, in the service's words.
    await pick(page, 'Allies');
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await run(page, 'Allies');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByText('CSV has the rows of one list; this operation has').waitFor();
    expect(problems).toEqual([]);
  });

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('keeps a long table in its place, at %i × %i', async (width, height) => {
    const { query, variables } = exampleFiles().find(({ title }) => title === 'NatoNotEu')!;
    // Without its comments, which would leave no room for the operation on a phone.
    const shown = { query: query.replaceAll(/^#.*\n/gm, ''), variables: JSON.stringify(variables) };
    await visit(shown, { viewport: { width, height } });
    await run(page, 'NatoNotEu');
    const choice = page.getByRole('button', { name: 'Table', exact: true });
    await choice.click();
    const cells = page.getByRole('region', { name: 'Table' });
    expect(await cells.getByRole('row').count()).toBe(31);
    const bottomOf = async (part: Locator): Promise<number> => {
      const box = (await part.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      return box.y + box.height;
    };
    expect(await bottomOf(choice)).toBeLessThan(height);
    expect(await bottomOf(price())).toBeLessThan(height);
    const last = cells.getByRole('row').last();
    await cells.focus();
    await page.keyboard.press('End');
    await expect.poll(() => bottomOf(last)).toBeLessThanOrEqual(await bottomOf(cells));
    expect(await bottomOf(cells)).toBeLessThanOrEqual((await choice.boundingBox())!.y);
    expect(problems).toEqual([]);
  });

  it('shows errors in place of rows that are missing, and no file that looks complete', async () => {
    const showTable = async (name: string): Promise<[errors: string, tables: number, downloads: number]> => {
      await run(page, name);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      return [
        await page.getByRole('list', { name: 'Errors' }).innerText(),
        await page.getByRole('region', { name: 'Table' }).count(),
        await page.getByRole('button', { name: 'Download CSV' }).count(),
      ];
    };
    const limits = { ...LIMITS, milliseconds: 1 };
    await using slow = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, limits });
    await visit({ query: 'query Late { states(first: 3) { nodes { id } } }' }, { url: slow.url });
    expect(await showTable('Late')).toEqual([expect.stringMatching(/ took too long.* \(TIMEOUT\)$/), 0, 0]);

    const dyad = 'dyad(a: "state/belgium", b: "state/nowhere") { distance }';
    await visit({ query: `query Partly { states(first: 3) { nodes { id } } ${dyad} }` });
    expect(await showTable('Partly')).toEqual([
      expect.stringMatching(/state\/nowhere.* \(UNKNOWN_ENTITY\)$/),
      1,
      0,
    ]);
    expect(await page.getByRole('row').count()).toBe(4);
    await page.getByText('The answer is incomplete').waitFor();
  });

  it('shares a link that has all but tokens, and opens it', async () => {
    const query = 'query Linked($ids: [ID!]!) { nodes(ids: $ids) { id } } # ä & = + %';
    const variables = '{ "ids": ["state/belgium"] }';
    const headers = '{ "authorization": "Bearer s3cret", "x-api-key": "s3cret", "entente-cost": "report" }';
    await visit({ query, variables });
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    await page.keyboard.insertText(headers);
    const link = await share('Link');
    expect(link).toMatch(new RegExp(`^${service.url}/playground/#query=`));
    expect(decodeURIComponent(link)).not.toMatch(/s3cret|authorization|x-api-key/);
    const given = Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)));
    await visit(given);
    // Whoever is sent a link sees what the headers are; the answer shows that they were sent.
    expect(await run(page, 'Linked')).toMatch(/"state\/belgium".*"cost"/s);
    expect(new URL(page.url()).hash).toBe('');
    expect(problems).toEqual([]);
  });

  it('shares an example without the comments above it', async () => {
    await visit();
    await pick(page, 'NatoNotEu');
    await page.locator('.graphiql-query-editor').getByText('Which states were members').waitFor();
    const { query } = exampleFiles().find(({ title }) => title === 'NatoNotEu')!;
    const link = await share('Link');
    const linked = new URLSearchParams(new URL(link).hash.slice(1)).get('query');
    expect(linked).toBe(query.slice(query.indexOf('query NatoNotEu')));
  });

  it('copies what runs as it is', async () => {
    await visit({
      query: `query Quoted($name: String!) { states(where: { name: $name }) { nodes { name } } } # it's "so"`,
      variables: '{ "name": "turkiye" } // a comment',
    });
    const python = await share('Python');
    expect(python).toContain('"name": "turkiye"');
    const text = await share('fetch');
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', text]);
    expect(JSON.parse(stdout)).toEqual({ data: { states: { nodes: [{ name: 'Türkiye' }] } } });
    const curl = await share('curl');
    const answer = await promisify(execFile)('bash', ['-c', curl]);
    expect(answer.stdout).toContain('Türkiye');
  });

  it('is usable on a phone, and says where the service does not show its Cypher', async () => {
    await using silent = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0 });
    expect(await drivePhone(browser, `${silent.url}/playground/`, 'Contract')).toEqual({
      problems: [],
      cypher: expect.stringContaining('doesn’t show its Cypher') as string,
      widest: 390,
    });
  });

  function post(body: object, headers: Record<string, string>): Promise<Response> {
    return fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  async function ask(
    body: object,
    headers: Record<string, string>,
  ): Promise<{ extensions?: { cost: { estimate: number } } }> {
    const response = await post(body, headers);
    return (await response.json()) as { extensions?: { cost: { estimate: number } } };
  }
});
