import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Texts } from '../../src/record/texts.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';
import { chromiumIsThere, launchChromium } from './chromium.ts';

const MAP = '?entity=state/belgium&view=map&day=1955-06-01';
/** What the page with the map may load besides answers, compressed as it is served. */
const MOST_BYTES = 250_000;

describe.skipIf(!chromiumIsThere)('the map', { timeout: 600_000 }, () => {
  let service: RunningServer;
  let browser: Browser;
  let page: Page;
  const world = () => page.locator('.world-frame');
  const ally = (name: string) =>
    page.locator('.land.ally', { has: page.locator(`title`, { hasText: name }) });
  /** How near it is looked at, and where its corner is. */
  const camera = async () =>
    (await page.locator('.world svg g').first().getAttribute('transform'))!.match(/-?\d[\d.]*/g)!.map(Number);
  const zoom = async () => (await camera())[2]!;
  const openMap = async (query = MAP) => {
    await page.goto(`${service.url}/explore/${query}`);
    await page.locator('.land.ally').first().waitFor({ state: 'attached' });
  };

  beforeAll(async () => {
    await seedGraph();
    service = await startServer(graph, new Texts(undefined), {
      host: '127.0.0.1',
      port: 0,
      explain: true,
      limits: PATIENT,
    });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
  });

  it('shows a state and most of its allies: of a European state, Europe', async () => {
    await openMap();
    const frame = (await world().boundingBox())!;
    for (const name of ['Norway', 'Portugal', 'Greece', 'Türkiye', 'Luxembourg']) {
      const { x, y, width, height } = (await ally(name).first().boundingBox())!;
      const [across, down] = [x + width / 2 - frame.x, y + height / 2 - frame.y];
      expect({ name, isSeen: across > 0 && across < frame.width && down > 0 && down < frame.height }).toEqual(
        {
          name,
          isSeen: true,
        },
      );
    }
    expect(await zoom()).toBeGreaterThan(3);
  });

  it('is zoomed and moved by buttons, wheel, pointer and keys', async () => {
    await openMap();
    const fit = await camera();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await zoom()).toBeGreaterThan(fit[2]!);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await zoom()).toBeLessThan(fit[2]!);
    await page.getByRole('button', { name: 'Fit' }).click();
    expect(await camera()).toEqual(fit);

    const { x, y, width, height } = (await world().boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.wheel(0, -200);
    await expect.poll(zoom).toBeGreaterThan(fit[2]!);
    const [before] = await camera();
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 50, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect((await camera())[0]).toBeLessThan(before! - 30);
    // What ends a drag chooses nothing.
    expect(await page.locator('.map-card').count()).toBe(0);

    await world().focus();
    await page.keyboard.press('0');
    expect(await camera()).toEqual(fit);
    await page.keyboard.press('+');
    expect(await zoom()).toBeGreaterThan(fit[2]!);
    const [left] = await camera();
    await page.keyboard.press('ArrowRight');
    expect((await camera())[0]).toBeLessThan(left!);
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('-');
    expect(await zoom()).toBe(1);
  });

  it('is zoomed by two fingers', async () => {
    const phone = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
    const desktop = page;
    try {
      page = await phone.newPage();
      page.setDefaultTimeout(60_000);
      await openMap();
      const before = await zoom();
      const { x, y, width, height } = (await world().boundingBox())!;
      const session = await phone.newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...apart: number[]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: apart
            .flatMap((by) => [-by, by])
            .map((by, id) => ({ x: x + width / 2 + by, y: y + height / 2, id })),
        });
      await touch('touchStart', 30);
      for (const apart of [40, 50, 60]) await touch('touchMove', apart);
      await touch('touchEnd');
      await expect.poll(zoom).toBeGreaterThan(before * 1.5);
    } finally {
      page = desktop;
      await phone.close();
    }
  });

  it('shows what is to be said of a chosen ally, and stays where it is', async () => {
    await openMap();
    const address = page.url();
    await ally('Norway')
      .first()
      .click({ position: { x: 40, y: 120 }, force: true });
    // Wherever the click went: the outline of a state has bays.
    await ally('Norway').first().dispatchEvent('click');
    const card = page.getByRole('region', { name: 'Chosen on the map' });
    await card.getByRole('link', { name: 'Norway', exact: true }).waitFor();
    expect(await card.innerText()).toMatch(/Defence/);
    expect(await card.innerText()).toMatch(/North Atlantic Treaty Defence · since 24 August 1949/);
    await card.getByText(/^Source: /).click();
    await card.locator('.sources li').first().waitFor();
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    // The focus was in the card.
    await expect
      .poll(() => page.evaluate('document.activeElement.classList.contains("world-frame")'))
      .toBe(true);
    await ally('Norway').first().dispatchEvent('click');
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.count()).toBe(0);
  });

  it('gives a dependent territory the colour of its state, and says so', async () => {
    await openMap();
    // Denmark and Greenland, the Faroe Islands; France and its territories in the oceans.
    expect(await ally('Denmark').count()).toBe(3);
    expect(await ally('France').count()).toBeGreaterThan(4);
    await page.getByText('Dependent territories have the colour of their state.').waitFor();
    await page.getByText('The borders are those of today').waitFor();
  });

  it('shows the year large while it plays, and the speed', async () => {
    await openMap('?entity=state/belgium&view=map&day=1960-06-01');
    const play = page.getByRole('button', { name: 'Play the years' });
    await play.click({ trial: true });
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
    expect(await page.locator('.big-year').count()).toBe(0);
    await play.click();
    await page.locator('.big-year', { hasText: '1962 2×' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await page.locator('.big-year').count()).toBe(0);
  });

  it(`loads less than ${MOST_BYTES / 1000} kB`, async () => {
    const other = await browser.newPage();
    const session = await other.context().newCDPSession(other);
    await session.send('Network.enable');
    const paths = new Map<string, string>();
    let bytes = 0;
    session.on('Network.responseReceived', ({ requestId, response }) => paths.set(requestId, response.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (paths.get(requestId)?.includes('/explore/')) bytes += encodedDataLength;
    });
    await other.goto(`${service.url}/explore/${MAP}`);
    await other.locator('.land.ally').first().waitFor({ state: 'attached' });
    await other.waitForLoadState('networkidle');
    expect([...paths.values()].some((url) => url.includes('countries-50m'))).toBe(true);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await other.close();
  });
});
