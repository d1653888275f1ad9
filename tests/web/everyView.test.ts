import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Graph } from '../../src/neo4j/Graph.ts';
import { Texts } from '../../src/record/texts.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer, ServerOptions } from '../../src/server/server.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';
import { chromiumIsThere, launchChromium } from './chromium.ts';
import { UNKNOWN, VIEWS } from './views.ts';

const AXE = fileURLToPath(import.meta.resolve('axe-core'));
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const OPTIONS: ServerOptions = { host: '127.0.0.1', port: 0, explain: true, limits: PATIENT };

/** A graph that can be made to fail in a way that nobody has foreseen. */
class FailingGraph extends Graph {
  fails = false;

  override async read(...given: Parameters<Graph['read']>): ReturnType<Graph['read']> {
    if (this.fails) throw new TypeError('broken');
    return super.read(...given);
  }
}

describe.skipIf(!chromiumIsThere)('every view of the page for exploring', { timeout: 600_000 }, () => {
  let service: RunningServer;
  let browser: Browser;
  let page: Page;
  const open = (query: string) => page.goto(`${service.url}/explore/${query}`);

  beforeAll(async () => {
    await seedGraph();
    service = await startServer(graph, new Texts(undefined), OPTIONS);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: SIZES.desktop });
    page.setDefaultTimeout(60_000);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
  });

  describe.each(Object.entries(SIZES))('on a %s', (_name, size) => {
    it.each(VIEWS)('has nothing against it for those who use it otherwise: %s', async (query) => {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(query);
        await page.waitForLoadState('networkidle');
        await page.evaluate(readFileSync(AXE, 'utf8'));
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        });
        expect(found).toEqual([]);
      }
    });
  });

  it('leaves most of a phone to what it shows', async () => {
    await page.setViewportSize(SIZES.phone);
    await open('?entity=org/nato&day=1955-06-01');
    const slider = page.getByRole('region', { name: 'The day shown' });
    await slider.waitFor();
    expect((await slider.boundingBox())!.height).toBeLessThan(70);
    await page.setViewportSize(SIZES.desktop);
  });

  it.each([
    ['?entity=state/belgium', 'Belgium – Entente'],
    ['?entity=state/belgium&day=1955-06-01', 'Belgium on 1 June 1955 – Entente'],
    ['?entity=state/belgium&view=map&day=1955-06-01', 'Allies of Belgium on 1 June 1955 – Entente'],
    ['?entity=org/nato&view=graph', 'Network of NATO – Entente'],
    ['?compare=state/belgium,state/germany', 'Belgium and Germany – Entente'],
    ['?from=person/biden&to=org/nato&day=2021-02-04', 'From Joe Biden to NATO on 4 February 2021 – Entente'],
    [
      '?entity=state/belgium&view=map&obligation=NONAGGRESSION',
      'Bound to Belgium by non-aggression – Entente',
    ],
    ['?compare=state/belgium', 'Compare Belgium – Entente'],
    ['?from=person/biden', 'Paths from Joe Biden – Entente'],
    ['?from=&to=org/nato', 'Paths to NATO – Entente'],
    [UNKNOWN, 'Entente – who is allied with whom'],
    ['?q=nato', '“nato” – Search – Entente'],
    ['', 'Entente – who is allied with whom'],
  ])('is named by its title, in the page and in what is sent: %s', async (query, title) => {
    await open(query);
    await expect.poll(() => page.title(), { timeout: 60_000 }).toBe(title);
    const sent = () => fetch(`${service.url}/explore/${query}`).then((response) => response.text());
    // Names that come late are left out.
    await expect.poll(sent, { timeout: 60_000 }).toContain(`<title>${title}</title>`);
    const html = await sent();
    expect(html).toContain(`<meta property="og:title" content="${title}" />`);
    const [, picture] = /"og:image" content="([^"]+)"/.exec(html)!;
    const { status, headers } = await fetch(picture!);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('leaves no title of the page before', async () => {
    for (const [query, title] of [
      ['?entity=org/nato', 'NATO – Entente'],
      [UNKNOWN, 'Entente – who is allied with whom'],
    ] as const) {
      // As a link within the page does.
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(query)}); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await expect.poll(() => page.title(), { timeout: 60_000 }).toBe(title);
    }
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    expect(await page.title()).toBe('Entente – who is allied with whom');
  });

  it('has the picture of its card below the path that a proxy adds', async () => {
    const pictureFor = async (prefix: string) => {
      const response = await fetch(`${service.url}/explore/`, { headers: { 'x-forwarded-prefix': prefix } });
      return /"og:image" content="([^"]+)"/.exec(await response.text())![1];
    };
    for (const prefix of ['/graphs/entente', '/graphs/entente/'])
      expect(await pictureFor(prefix)).toBe(`${service.url}/graphs/entente/explore/card.png`);
    for (const none of ['', '/', '//evil.example', 'https://evil.example', '/a"b'])
      expect(await pictureFor(none)).toBe(`${service.url}/explore/card.png`);
  });

  it('sends nothing of an address as markup, and no name where nobody may ask without a token', async () => {
    const query = `"><script>alert(1)</script>&'`;
    const response = await fetch(`${service.url}/explore/?q=${encodeURIComponent(query)}`);
    const html = await response.text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#38;&#39;');

    const known = [{ name: 'friend', scopes: new Set(['read'] as const), hash: Buffer.alloc(32) }];
    await using closed = await startServer(graph, new Texts(undefined), { ...OPTIONS, known });
    const plain = await (await fetch(`${closed.url}/explore/?entity=state/belgium`)).text();
    expect(plain).toContain('<title>Entente – who is allied with whom</title>');
    expect(plain).not.toContain('Belgium');
  });

  it('says in a page that there is nothing at an address, and to programs in JSON', async () => {
    for (const path of ['/nowhere', '/explore/nowhere/', '/graphql/nowhere']) {
      const response = (await page.goto(service.url + path))!;
      expect(response.status()).toBe(404);
      await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor();
      // It has the styles of the page.
      expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
      await page.getByRole('link', { name: 'Search and explore the graph' }).click();
      await page.waitForURL(`${service.url}/explore/`);
      const { status, headers } = await fetch(service.url + path);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    }
  });

  it('leads from page to page: the focus is on the heading, and few stops are before it', async () => {
    await open('?entity=org/nato');
    await page.getByRole('heading', { name: 'NATO', level: 1, exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    const focusedIsIn = (selector: string) =>
      page.evaluate(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);
    let stops = 1;
    for (; !(await focusedIsIn('main')); stops += 1) await page.keyboard.press('Tab');
    expect(stops).toBeLessThanOrEqual(5);
    const focused = () =>
      page.evaluate('document.activeElement.outerHTML.slice(0, 40) + document.activeElement.textContent');
    // Far below the window a row isn't in the document.
    const jump = page.getByRole('navigation', { name: 'On this page' });
    await jump.getByRole('link', { name: /^Members/ }).click();
    await page.locator('.fact-head a', { hasText: 'Belgium' }).first().click();
    await expect.poll(focused, { timeout: 60_000 }).toMatch(/^<h1.*Belgium$/);
    await page.goBack();
    await expect.poll(focused, { timeout: 60_000 }).toMatch(/^<h1.*NATO$/);
    // A tab of the same page keeps it.
    const tabs = page.getByRole('navigation', { name: 'Views' });
    await tabs.getByRole('link', { name: 'Graph', exact: true }).press('Enter');
    await page.waitForURL(/view=graph/);
    await page.getByRole('heading', { name: /\d+ entities/ }).waitFor();
    await tabs.getByRole('link', { name: 'Facts', exact: true }).press('Enter');
    await page.waitForURL(/view=facts/);
    expect(await focused()).toMatch(/Facts$/);
  });

  it('shows under which id the log has what went wrong in the service, and asks again', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    await using failing = new FailingGraph(databaseAddress);
    await using faulty = await startServer(failing, new Texts(undefined), { ...OPTIONS, log: pino(stream) });
    failing.fails = true;
    await page.goto(`${faulty.url}/explore/?entity=org/nato`);
    await page.getByText('Something went wrong in the service.').waitFor();
    const id = await page.locator('.away code').innerText();
    expect(lines.join('')).toContain(id);
    failing.fails = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('heading', { name: 'NATO', level: 1, exact: true }).waitFor();
    await page.getByText('Something went wrong in the service.').waitFor({ state: 'detached' });
  });

  it.each([
    ['1949: twelve states ally', 'heading', '11 allies on 24 August 1949', /view=map&day=1949-08-24/],
    ['1955: Germany joins NATO', 'heading', '14 allies on 6 May 1955', /view=map&day=1955-05-06/],
    ['2017: a battlegroup in Lithuania', 'heading', /\d+ entities/, /view=graph&day=2017-09-25/],
    ['2020: NATO’s thirtieth member', 'heading', 'Members 30', /entity=org\/nato&day=2020-03-27/],
    ['2020: one meeting, two dates', 'region', 'Disputes', /stoltenberg-esper-2020&day=2020-06-26/],
  ] as const)('begins a story that is true: %s', async (story, role, name, address) => {
    await open('');
    await page.getByRole('link', { name: story }).click();
    await page.waitForURL(address);
    const shown = page.getByRole(role, { name }).first();
    await shown.waitFor();
    expect(await shown.isVisible()).toBe(true);
  });

  it('shows on the start page the treaties of a day, and the sources', async () => {
    await open('');
    await page.getByRole('heading', { name: 'Defence treaties on 1 June 1980' }).waitFor();
    await page.getByText('North Atlantic Treaty').first().waitFor();
    await page.getByRole('button', { name: '2010' }).click();
    await page.getByRole('heading', { name: 'Defence treaties on 1 June 2010', exact: true }).waitFor();
    await page.locator('.land.ally').nth(27).waitFor({ state: 'attached' });
    expect(await page.locator('.legend').innerText()).toMatch(/North Atlantic Treaty\s+\(28\)/);
    await page.locator('.land.ally', { hasText: 'Norway' }).first().dispatchEvent('click');
    const card = page.getByRole('region', { name: 'Chosen on the map' });
    await card.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('world-frame');
    const sources = page.locator('.data-in li');
    expect(await sources.count()).toBe(6);
    expect(await sources.first().innerText()).toMatch(
      /^NATO transcript of the press point of 4 February 2021 text · 2021 · \d+ citations$/,
    );
  });
});
