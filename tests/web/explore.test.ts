import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TYING_PREDICATES } from '../../src/model/predicates.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { importedText } from '../import/tables.ts';
import { TEXTS, WITHOUT_TEXTS, seedGraph } from '../seed/seeded.ts';
import { PATIENT, ask, given, graph } from '../setup/graph.ts';
import { readCsv } from '../setup/readCsv.ts';
import { chromiumIsThere, launchChromium } from './chromium.ts';
import { UNKNOWN, VIEWS } from './views.ts';

const BUILT = new URL('../../web/dist/explore/', import.meta.url);

if (!chromiumIsThere)
  console.warn('No Chromium: the page for exploring is not tested. CHROMIUM may name it.');

describe.skipIf(!chromiumIsThere)('the page for exploring', { timeout: 600_000 }, () => {
  let service: RunningServer;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  const start = (port = 0) =>
    startServer(graph, new Texts(undefined), { host: '127.0.0.1', port, explain: true, limits: PATIENT });
  const open = (query: string) => page.goto(`${service.url}/explore/${query}`);

  beforeAll(async () => {
    await seedGraph();
    service = await start();
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    // The first questions are planned while a busy machine starts all the rest.
    page.setDefaultTimeout(60_000);
    problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
  });

  it('finds by keyboard what is typed, and shows each fact with its source and mood', async () => {
    await open('');
    await page.keyboard.type('Belgium');
    await page
      .getByRole('option', { name: /^State Belgium/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Belgium', level: 1, exact: true }).waitFor();
    const hosts = page.locator('.fact-group', { hasText: 'Hosts' }).first();
    await hosts.locator('summary').first().click();
    await hosts
      .getByText(/NATO news item of 4 February 2021, line 9/)
      .first()
      .waitFor();
    expect(await hosts.locator('.badge').allInnerTexts()).toContain('Fact');
    expect(page.url()).toContain('?entity=state/belgium');
  });

  it('loses no letter of who types at once on a slow machine, and takes Enter for the answer to come', async () => {
    const other = await browser.newPage();
    other.setDefaultTimeout(60_000);
    const session = await other.context().newCDPSession(other);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await other.goto(`${service.url}/explore/`);
    await other.keyboard.type('Belgium');
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { name: 'Belgium', level: 1, exact: true }).waitFor();
    expect(other.url()).toContain('?entity=state/belgium');
    await other.close();
  });

  it('shows disputed dates as disputed', async () => {
    await open('?entity=event/stoltenberg-esper-2020');
    await page.getByRole('region', { name: 'Disputes' }).waitFor();
    expect(await page.locator('aside .contested').count()).toBeGreaterThan(1);
  });

  it('opens the drawing node by node, and the address says what is open', async () => {
    await open('?entity=mission/battlegroup-lithuania&view=graph');
    const heading = page.getByRole('heading', { name: /\d+ entities/ });
    await heading.waitFor();
    const before = Number.parseInt(await heading.innerText(), 10);
    await page.getByRole('button', { name: /show connections of Germany$/ }).click();
    await page.waitForURL(/open=state\/germany/);
    await page.getByRole('button', { name: /^hide connections of Germany$/ }).waitFor();
    expect(Number.parseInt(await heading.innerText(), 10)).toBeGreaterThan(before);
    const shared = page.url();
    const other = await browser.newPage();
    await other.goto(shared);
    await other.getByRole('button', { name: /^hide connections of Germany$/ }).waitFor();
    await other.close();
  });

  const drawnList = () => page.getByRole('region', { name: 'In this drawing' });
  const card = () => page.getByRole('region', { name: /^Chosen: / });

  it('leaves out kinds and types, and the address says so', async () => {
    await open('?entity=org/nato&view=graph');
    const heading = drawnList().getByRole('heading', { name: /\d+ entities/ });
    await heading.waitFor();
    const kinds = page.getByRole('list', { name: 'Kinds of entities shown' });
    const states = kinds.getByRole('button', { name: /^State/ });
    expect(await states.getAttribute('aria-pressed')).toBe('true');
    await states.press('Enter');
    await page.waitForURL(/without=STATE/);
    await drawnList().getByRole('button', { name: 'Belgium', exact: true }).waitFor({ state: 'detached' });
    const types = page.getByRole('list', { name: 'Types of relationship shown' });
    await types.getByRole('button', { name: /^Located in/ }).click();
    await page.waitForURL(/without=STATE,LOCATED_IN/);
    await page.locator('.graph[aria-busy=false]').waitFor();
    const { data } =
      await ask(`{ subgraph(seeds: ["org/nato"], hops: 1, nodes: 300, perType: 12, orderBy: RELATIONSHIPS,
      plans: INCLUDED, types: [${without('LOCATED_IN')}],
      kinds: [EVENT, MENTION, MISSION, ORGANIZATION, PERSON, PLACE, POST, TOPIC, TREATY]) { nodes { node { name } } } }`);
    const names = () => drawnList().locator('.plain').allInnerTexts();
    expect(await names()).toEqual(data.subgraph.nodes.map(({ node }: any) => node.name));

    // A link keeps it.
    const other = await browser.newPage();
    other.setDefaultTimeout(60_000);
    await other.goto(page.url());
    await other.getByRole('button', { name: 'State', exact: true }).waitFor();
    await other.locator('.node-list .plain').first().waitFor();
    expect(await other.locator('.node-list .plain').allInnerTexts()).toEqual(await names());
    await other.close();
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await drawnList().getByRole('button', { name: 'Belgium', exact: true }).waitFor();
    expect(page.url()).not.toContain('without');
  });

  it('opens a hub by type, with those first that have most relationships', async () => {
    await open('?entity=org/nato&view=graph');
    await card().getByRole('heading', { name: 'NATO' }).waitFor();
    const row = card().locator('.node-behind li', { hasText: 'Member of' });
    const left = Number.parseInt(await row.locator('.count').innerText(), 10);
    const { data } = await ask(`{
      entity(id: "org/nato") { relationshipCounts(plans: INCLUDED) { type end count } }
      subgraph(seeds: ["org/nato"], hops: 1, types: [MEMBER_OF], kinds: [STATE], plans: INCLUDED, orderBy: RELATIONSHIPS) {
        nodes { node { name } }
      }
    }`);
    const members = data.entity.relationshipCounts.find(
      ({ type, end }: any) => type === 'MEMBER_OF' && end === 'OBJECT',
    );
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(members.count);
    // The root, and then the most connected of its members among all that is near.
    const [, first, second] = data.subgraph.nodes.map(({ node }: any) => node.name as string);
    const names = await drawnList().locator('.plain').allInnerTexts();
    expect(names.indexOf(first)).toBeLessThan(names.indexOf(second));
    const more = row.getByRole('button', { name: /^Member of: show \d+ more of NATO$/ });
    await more.press('Enter');
    await page.waitForURL(/more=org\/nato:MEMBER_OF:37/);
    await row.waitFor({ state: 'detached' });
    const shown = await drawnList().locator('.plain').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining(data.subgraph.nodes.map(({ node }: any) => node.name)));
  });

  it('shows what is chosen in a card, scrolls the list to it, and makes it the centre', async () => {
    await open('?entity=org/nato&view=graph');
    const list = drawnList();
    await list.getByRole('heading', { name: /\d+ entities/ }).waitFor();
    const entries = list.locator('.plain');
    // One stop for the keyboard, and arrows from there.
    await entries.first().focus();
    await page.keyboard.press('End');
    const name = await entries.last().innerText();
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(name);
    await page.keyboard.press('Enter');
    await card().getByRole('heading', { name, exact: true }).waitFor();
    expect(await entries.last().getAttribute('aria-pressed')).toBe('true');
    expect(await list.locator('li button[tabindex="0"]').count()).toBe(1);
    const inside = await list.locator('ul').evaluate((box) => {
      const row = box.querySelector('.chosen')!.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      return row.top >= frame.top - 1 && row.bottom <= frame.bottom + 1;
    });
    expect(inside).toBe(true);
    // From a name to the button beside it, and back.
    const withButton = list.locator('li', { has: page.locator('.small') }).first();
    await withButton.locator('.plain').focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate('document.activeElement.className');
    await expect.poll(focused).toBe('small');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('plain');
    await card().getByRole('link', { name: 'Make this the centre' }).click();
    await page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
    await page.waitForURL(/view=graph/);
  });

  it('says the type and direction of a relationship under the pointer, and of one reached by keyboard', async () => {
    await open('?entity=mission/battlegroup-lithuania&view=graph');
    await drawnList()
      .getByRole('heading', { name: /\d+ entities/ })
      .waitFor();
    const note = page.locator('.drawing-note');
    const fact = card().locator('.node-facts li').first();
    const sentence = (await fact.innerText()).split('\n')[0]!.trim();
    await fact.locator('summary').focus();
    await note.filter({ hasText: sentence }).waitFor();
    await page.locator('.node-list .plain').first().focus();
    await note.waitFor({ state: 'detached' });
    // From the middle outwards, until the pointer is on a line.
    const { x, y, width, height } = (await page.locator('.drawing').boundingBox())!;
    for (let turn = 0; (await note.count()) === 0 && turn < 900; turn += 1) {
      const away = 5 * Math.sqrt(turn);
      await page.mouse.move(
        x + width / 2 + away * Math.cos(turn * 2.4),
        y + height / 2 + away * Math.sin(turn * 2.4),
      );
    }
    expect((await note.innerText()).trim()).toMatch(/\.$/);
    await page.mouse.move(1, 1);
  });

  it('is used by touch: a tap chooses, two fingers come nearer', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const phone = await context.newPage();
    phone.setDefaultTimeout(60_000);
    await phone.goto(`${service.url}/explore/?entity=mission/battlegroup-lithuania&view=graph`);
    await phone.getByRole('heading', { name: /\d+ entities/ }).waitFor();
    const drawing = phone.locator('.drawing');
    await drawing.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await drawing.boundingBox())!;
    const chosen = phone.getByRole('region', { name: /^Chosen: / });
    const before = await chosen.getAttribute('aria-label');
    for (let turn = 1; (await chosen.getAttribute('aria-label')) === before && turn < 400; turn += 1) {
      const away = 9 * Math.sqrt(turn);
      const place = {
        x: x + width / 2 + away * Math.cos(turn * 2.4),
        y: y + height / 2 + away * Math.sin(turn * 2.4),
      };
      if (place.x < x || place.x > x + width - 60 || place.y < y || place.y > y + height) continue;
      await phone.touchscreen.tap(place.x, place.y);
    }
    expect(await chosen.getAttribute('aria-label')).not.toBe(before);
    await context.close();
  });

  it('paints one entity and its edges for a step of a drag, however much is drawn', async () => {
    const other = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    other.setDefaultTimeout(60_000);
    // Each entity is one image on the canvas.
    await other.addInitScript(`{
      const { drawImage } = CanvasRenderingContext2D.prototype;
      globalThis.painted = 0;
      CanvasRenderingContext2D.prototype.drawImage = function (...given) {
        globalThis.painted += 1;
        return drawImage.apply(this, given);
      };
    }`);
    const painted = () =>
      other.evaluate<number>(`(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const count = globalThis.painted;
        globalThis.painted = 0;
        return count;
      })()`);
    await other.goto(`${service.url}/explore/?entity=org/nato&view=graph`);
    const heading = await other.getByRole('heading', { name: /\d+ entities/ }).innerText();
    // Until it has been painted, and nothing more is.
    for (let all = 0, now = 1; all === 0 || now > 0; all += now) now = await painted();
    await other.getByRole('button', { name: 'Zoom in' }).click();
    expect(await painted()).toBe(Number.parseInt(heading, 10));

    const drawing = other.locator('.drawing');
    const { x, y, width, height } = (await drawing.boundingBox())!;
    let place = { x: x + width / 2, y: y + height / 2 };
    // Outwards from the middle, until the pointer is on something.
    for (let turn = 0; (await drawing.evaluate((box) => box.style.cursor)) !== 'pointer'; turn += 1) {
      const away = 6 * Math.sqrt(turn);
      place = {
        x: x + width / 2 + away * Math.cos(turn * 2.4),
        y: y + height / 2 + away * Math.sin(turn * 2.4),
      };
      await other.mouse.move(place.x, place.y);
    }
    await other.mouse.down();
    await painted();
    const steps = [20, 40, 60, 80];
    for (const step of steps) {
      await other.mouse.move(place.x + step, place.y);
      expect(await painted()).toBe(1);
    }
    await other.mouse.up();
    await other.close();
  });

  it.each([
    [
      'the map',
      '?entity=state/germany&view=map',
      { name: /^\d+ allies on 1 June 1956$/ },
      '0 allies on 1 June 1950',
    ],
    [
      'two states',
      '?compare=state/belgium,state/germany',
      { name: 'In common on 1 June 1956 2' },
      'In common on 1 June 1950 0',
    ],
  ])('follows the slider: %s', async (_what, query, before, after) => {
    await open(`${query}&day=1956-06-01`);
    await page.getByRole('heading', before).waitFor();
    await page.getByRole('slider', { name: 'Year' }).fill('1950');
    await page.getByRole('heading', { name: after }).waitFor();
    expect(page.url()).toContain('day=1950-06-01');
  });

  it('follows the slider: facts, and the drawing', async () => {
    await open('?entity=post/nato-secretary-general&day=2020-06-01');
    const slider = page.getByRole('slider', { name: 'Year' });
    const holder = page.locator('.fact-head', { hasText: 'Jens Stoltenberg' });
    await holder.waitFor();
    await slider.fill('2011');
    await holder.waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Graph' }).click();
    const list = page.getByRole('region', { name: 'In this drawing' });
    await list.getByRole('heading', { name: /\d+ entities/ }).waitFor();
    const drawn = list.getByRole('button', { name: 'Jens Stoltenberg', exact: true });
    expect(await drawn.count()).toBe(0);
    await slider.fill('2020');
    await drawn.waitFor();
  });

  it('plays from the first year of what is shown, from where it is, and stops today', async () => {
    await open('?entity=org/nato');
    const play = page.getByRole('button', { name: 'Play the years' });
    // It can be pressed when the first year is known.
    await play.click({ trial: true });
    const first = await page.getByRole('slider', { name: 'Year' }).getAttribute('min');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    await play.click();
    await page.waitForURL(new RegExp(`day=${first!}-07-01`));
    await page.waitForURL(new RegExp(`day=${Number(first) + 1}-07-01`));
    await page.getByRole('button', { name: 'Stop' }).click();
    const lastYear = new Date().getFullYear() - 1;
    await open(`?entity=org/nato&day=${lastYear}-01-01`);
    await play.click();
    await page.waitForURL(new RegExp(`day=${lastYear + 1}-01-01`));
    await play.waitFor();
    expect(page.url()).toContain(`day=${lastYear + 1}-01-01`);
  });

  it('goes through the time of what is shown, year by year and from change to change', async () => {
    await open('?entity=org/nato&day=1950-06-01');
    const slider = page.getByRole('slider', { name: 'Year' });
    await page.locator('.ticks path[d^="M"]').first().waitFor({ state: 'attached' });
    expect([await slider.getAttribute('min'), await slider.getAttribute('max')]).toEqual([
      '1940',
      String(new Date().getFullYear()),
    ]);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/day=1951-06-01/);
    await page.keyboard.press('PageUp');
    await page.waitForURL(/day=1952-02-18/);
    expect(await page.locator('.time-year').innerText()).toBe('1952');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.time-year')).opacity`)).toBe('1');
    await page.keyboard.press('PageDown');
    await page.waitForURL(/day=1949-08-24/);
    // Nothing is known of the time before, but the address has it.
    await open('?entity=org/nato&day=1850-06-01');
    expect(await slider.getAttribute('min')).toBe('1850');
    expect(await slider.inputValue()).toBe('1850');
  });

  it.each([
    ['?entity=state/germany&view=map', /^\d+ allies on 1 June 1956/],
    ['?compare=state/belgium,state/germany', /^In common on 1 June 1956/],
    ['?entity=org/nato&view=graph', / relationships on 1 June 1956/],
  ])('names the day of what it shows until the next is there: %s', async (query, name) => {
    await open(`${query}&day=1956-06-01`);
    const heading = page.getByRole('heading', { name });
    await heading.waitFor();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()!.includes('1957-06-01')) await held;
      await route.continue().catch(() => {});
    });
    await page.getByRole('slider', { name: 'Year' }).fill('1957');
    await heading.getByText('Loading 1 June 1957 …').waitFor();
    letGo();
    await page
      .getByRole('heading', { name: / on 1 June 1957/ })
      .first()
      .waitFor();
    expect(await page.getByText('Loading').count()).toBe(0);
    await page.unroute('**/graphql');
  });

  it('compares two states, and shows the way between two entities', async () => {
    await open('?compare=state/belgium,state/germany');
    await page.getByRole('img', { name: /Timeline of/ }).waitFor();
    expect(await page.locator('.bar-name').allTextContents()).toContain('North Atlantic Treaty');
    await open('?from=person/biden&to=treaty/north-atlantic-treaty');
    await page.locator('.ways .way-reading', { hasText: 'Joe Biden' }).first().waitFor();
  });

  it('goes through each path from left to right, with its sentences, sources and common days', async () => {
    await open('?from=person/biden&to=treaty/north-atlantic-treaty');
    const way = page.locator('.ways > li').first();
    await way.waitFor();
    const ends = way.locator('.way-end a');
    expect([await ends.first().innerText(), await ends.last().innerText()]).toEqual([
      'Joe Biden',
      'North Atlantic Treaty',
    ]);
    const places = await way
      .locator('.way-end')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    const { data } =
      await ask(`{ paths(from: "person/biden", to: "treaty/north-atlantic-treaty", maxHops: 4, first: 5) {
      paths { together certainDays { from to } steps { readings { sentence } } }
    } }`);
    const [first] = data.paths.paths;
    expect(await way.locator('.way-step').count()).toBe(first.steps.length);
    for (const [index, { readings }] of first.steps.entries()) {
      const step = way.locator('.way-step').nth(index);
      expect(await step.innerText()).toContain(readings[0].sentence);
      expect(await step.locator('.way-source a').first().getAttribute('href')).toMatch(
        /^\?entity=document\/[^&]+&(line|place)=/,
      );
    }
    expect(await page.locator('.ways > li > p').first().innerText()).toMatch(
      first.together === 'YES' ? /^All steps held together certainly / : /^All steps may have held together /,
    );
    // The inputs keep what was asked.
    const from = page.getByRole('combobox', { name: 'Change start' });
    const to = page.getByRole('combobox', { name: 'Change end' });
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['Joe Biden', 'North Atlantic Treaty']);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForURL(/from=treaty\/north-atlantic-treaty&to=person\/biden/);
    await page.getByRole('heading', { name: 'From North Atlantic Treaty to Joe Biden' }).waitFor();
    await expect.poll(() => from.inputValue()).toBe('North Atlantic Treaty');
  });

  it('says honestly that there is no path, with the day', async () => {
    await open('?from=person/biden&to=treaty/north-atlantic-treaty&day=1850-01-01');
    await page
      .getByText(/^No path.* is certain on 1 January 1850/)
      .first()
      .waitFor();
    const { data } =
      await ask(`{ paths(from: "person/biden", to: "treaty/north-atlantic-treaty", asOf: "1850-01-01", maxHops: 4, first: 5) {
      paths { length }
    } }`);
    const { length } = data.paths.paths;
    await page.getByText(`With steps of unknown date ${length}`).click();
    await page
      .locator('.way')
      .nth(length - 1)
      .waitFor();
    expect(await page.locator('.way').count()).toBe(length);
    await page.getByRole('link', { name: 'Search at all times' }).click();
    await page.locator('.way').first().waitFor();
    await open('?from=org/nato&to=org/nato');
    await page.getByText('Both are the same entity.').waitFor();
  });

  it('takes along the paths that it shows, and says so where the search for them fails', async () => {
    const query = '?from=person/biden&to=treaty/north-atlantic-treaty&day=1850-01-01';
    await open(query);
    await page.getByText('With steps of unknown date').waitFor();
    await page.getByText('Download & share').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toContain('Dashed: not certain on this day');

    await page.route('**/graphql', async (route) => {
      const { query: asked, variables } = route.request().postDataJSON() as { query: string; variables: any };
      if (!asked.includes('query Paths(') || !variables.certain) return route.continue();
      return route.fulfill({ json: { errors: [{ message: 'No more today' }] } });
    });
    await open(query);
    await page.getByText('Unknown: the search for a path that is certain failed.').waitFor();
    await page.getByText('No more today').waitFor();
    expect(await page.getByText(/^No path/).count()).toBe(0);
    await page.unroute('**/graphql');
  });

  it('says what only one of two has, on a day and ever, with the sources', async () => {
    await open('?compare=state/belgium,state/germany&day=1950-06-01');
    const only = (name: string) =>
      page.locator('.only-one .fact-group', { has: page.getByRole('heading', { name: `Only ${name}` }) });
    const nato = only('Belgium').locator('.fact', { hasText: 'NATO' });
    await nato.waitFor();
    expect(await only('Belgium').getByRole('heading').innerText()).toMatch(
      /^Only Belgium: organisations and treaties on 1 June 1950 \d+$/,
    );
    await nato.locator('summary').focus();
    await page.keyboard.press('Enter');
    await nato.locator('.sources li').first().waitFor();
    await page.getByRole('slider', { name: 'Year' }).fill('1960');
    await page
      .getByRole('heading', { name: 'Only Belgium: organisations and treaties on 1 June 1960' })
      .waitFor();
    expect(await nato.count()).toBe(0);
    expect(await page.locator('.fact-group', { hasText: 'In common on' }).innerText()).toContain('NATO');
    await page.getByRole('button', { name: 'All times' }).click();
    await page
      .getByRole('heading', { name: 'Only Germany: organisations and treaties at any time' })
      .waitFor();
    expect(await nato.count()).toBe(0);
  });

  it('asks for another entity where one is compared with itself', async () => {
    await open('?compare=state/belgium,state/belgium');
    await page.getByText('Nothing can be compared with itself.').waitFor();
    await page.getByRole('combobox', { name: 'Compare with …' }).waitFor();
    expect(await page.locator('.fault').count()).toBe(0);
  });

  it('gives its question to the playground, and its Cypher and data to take along', async () => {
    await open('?entity=org/nato');
    await page.getByText('Download & share').click();
    await page.getByRole('button', { name: 'Cypher' }).click();
    await page.locator('pre', { hasText: 'MATCH' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^type,subject,object,name,planned,sinceMin,/);
    await page.getByRole('link', { name: 'GraphQL', exact: true }).click();
    await page.locator('.graphiql-query-editor .view-line', { hasText: /query\sFacts/ }).waitFor();
  });

  it.each([
    ['?entity=org/nato&view=graph&day=2010-06-01', 'Network of NATO', '1 June 2010'],
    ['?entity=state/belgium&view=map&day=1955-06-01', 'Allies of Belgium', '1 June 1955'],
    ['?compare=state/belgium,state/germany', 'What Belgium and Germany have in common', 'All times'],
    [
      '?from=person/biden&to=treaty/north-atlantic-treaty',
      'From Joe Biden to North Atlantic Treaty',
      'All times',
    ],
  ])('gives its picture with title, day, sources and address: %s', async (query, title, when) => {
    await open(query);
    await page.getByText('Download & share').click();
    const take = async (format: string) => {
      const button = page.getByRole('button', { name: format });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFileSync(await file.path());
    };
    const svg = (await take('SVG')).toString();
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
    expect(texts.slice(0, 2)).toEqual([title, when]);
    expect(texts.findIndex((text) => text.startsWith('Source'))).toBeGreaterThan(2);
    expect(texts.join('').replaceAll('&amp;', '&')).toContain(`/explore/${query}`);
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // One colour would be a kilobyte or two.
    expect(png.length).toBeGreaterThan(10_000);
  });

  const csvRows = async (file: { path: () => Promise<string> }) => {
    const [head = [], ...rows] = readCsv(readFileSync(await file.path(), 'utf8'));
    return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
  };
  const takeRows = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    return csvRows(file);
  };

  it('takes all facts along, with four bounds, each citation and its line', async () => {
    await open('?entity=state/belgium');
    await page.getByText('Download & share').click();
    const rows = await takeRows();
    const { data } = await ask(
      `{ entity(id: "state/belgium") { relationships(relationship: { plans: INCLUDED }, first: 1) { totalCount } } }`,
    );
    expect(rows).toHaveLength(data.entity.relationships.totalCount);
    expect(rows.length).toBeGreaterThan(10);
    const nato = rows.find(({ type, object }) => type === 'MEMBER_OF' && object === 'org/nato')!;
    expect(nato).toMatchObject({ subject: 'state/belgium', sinceMin: '1949-08-24', sinceMax: '1949-08-24' });
    expect(rows.every(({ sources }) => sources !== '')).toBe(true);
    const spoken = rows.find(({ documents }) => documents!.includes('document/nato-2021-02-04-news'))!;
    expect(spoken['documents']).toMatch(/document\/nato-2021-02-04-news#\d+/);
    expect(spoken['sources']).toMatch(/line \d+ \(SUPPORTS, ASSERTED\)/);
  });

  it('refuses more rows than a file holds, with the number', async () => {
    await open('?entity=state/belgium');
    await page.getByText('Download & share').click();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()!.includes('query FactsToTake')) return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(/"totalCount":\d+/, '"totalCount":20001');
      return route.fulfill({ response, body });
    });
    await page.getByRole('button', { name: 'CSV' }).click();
    const fault = page.locator('.take .fault');
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(/^These are 20,001 rows; a file has at most 20,000\./);
    await page.unroute('**/graphql');
  });

  it('captions a picture with the day of what is drawn, while another is on its way', async () => {
    await open('?entity=state/belgium&view=map&day=1955-06-01');
    await page.getByRole('heading', { name: /allies on 1 June 1955$/ }).waitFor();
    await page.getByText('Download & share').click();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: any };
      if (query.includes('query Allies(') && variables.day !== '1955-06-01') await held;
      await route.continue().catch(() => {});
    });
    await page.getByRole('slider', { name: 'Year' }).fill('1960');
    await page.waitForURL(/day=1960-06-01/);
    await page.getByText('Loading 1 June 1960 …').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    letGo();
    await page.unroute('**/graphql');
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toContain('>1 June 1955<');
    expect(svg).toContain('day=1955-06-01');
    expect(svg).not.toContain('1960');
  });

  it('shows the reference of this opening, and not that of one before', async () => {
    await open('?entity=org/nato');
    await page.getByText('Download & share').click();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let asked = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().headers()['entente-cite'] === undefined) return route.continue();
      const number = ++asked;
      if (number === 1) await held;
      const json = { data: {}, extensions: { citation: { text: `Reference ${number}`, reason: null } } };
      return route.fulfill({ json });
    });
    const dialog = page.getByRole('dialog', { name: 'Cite this' });
    await page.getByRole('button', { name: 'Cite this' }).click();
    await dialog.getByText('Loading …').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Cite this' }).click();
    await dialog.getByText('Reference 2').waitFor();
    const late = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    letGo();
    await (await late).finished();
    expect(await dialog.innerText()).toContain('Reference 2');
    await page.unroute('**/graphql');
  });

  it('selects what the browser does not let it copy', async () => {
    await open('?entity=org/nato');
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.getByText('Download & share').click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('copy by hand').waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe(page.url());
  });

  it('copies its link', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('?entity=org/nato&view=graph&day=2010-06-01');
    await page.getByText('Download & share').click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  describe('in the page of somebody else', () => {
    let host: Server;
    const lines: string[] = [];
    beforeAll(async () => {
      host = createServer((_request, response) => {
        response
          .setHeader('content-type', 'text/html')
          .end(`<!doctype html><title>Host</title>${lines.join('')}`);
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => host.close());

    /** A page of another site that shows what the snippet of a view says. */
    const framed = async (query: string) => {
      await open(query);
      await page.getByText('Download & share').click();
      await page.getByRole('button', { name: 'Embed' }).click();
      const snippet = await page.getByRole('dialog', { name: 'Embed' }).locator('pre').innerText();
      lines.splice(0, lines.length, snippet);
      const { port } = host.address() as AddressInfo;
      await page.goto(`http://localhost:${port}/`);
      return page.frameLocator('iframe');
    };

    it('shows the map with title, day, sources and a link back, and nothing to navigate by', async () => {
      const frame = await framed('?entity=state/belgium&view=map&day=1955-06-01');
      await frame.getByRole('heading', { name: 'Allies of Belgium' }).waitFor();
      await frame.getByRole('heading', { name: /^\d+ allies on 1 June 1955$/ }).waitFor();
      await frame.locator('.land.ally').first().waitFor({ state: 'attached' });
      await frame.getByText(/^Sources: /).waitFor();
      expect(await frame.getByRole('link', { name: 'Explore this in Entente' }).getAttribute('href')).toBe(
        '../explore/?entity=state/belgium&view=map&day=1955-06-01',
      );
      expect(await frame.locator('.top, .time, .take, .search').count()).toBe(0);
      await frame.getByText('As a list').click();
      const link = frame.locator('.ally-head a').first();
      expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
        expect.stringMatching(/^\.\.\/explore\/\?entity=state\//),
        '_blank',
      ]);
    });

    it.each([
      [
        '?compare=state/belgium,state/germany',
        'What Belgium and Germany have in common',
        'North Atlantic Treaty',
      ],
      ['?entity=org/nato&day=1990-01-01', 'NATO over time', 'Members: Belgium'],
    ])('shows a timeline: %s', async (query, title, line) => {
      const frame = await framed(query);
      await frame.getByRole('heading', { name: title }).waitFor();
      await frame.locator('.bar-name', { hasText: line }).first().waitFor({ state: 'attached' });
      await frame.getByText(/^Sources?: /).waitFor();
      expect(await frame.locator('.take').count()).toBe(0);
    });

    it('says what is not there, and other faults as they are', async () => {
      await page.goto(`${service.url}/embed/${UNKNOWN}`);
      await page.getByRole('heading', { name: 'Not found: “state/atlantis”' }).waitFor();
      await page.goto(`${service.url}/embed/?compare=state/belgium,state/atlantis`);
      await page.getByRole('heading', { name: 'Not found: “state/atlantis”' }).waitFor();
      await page.goto(
        `${service.url}/embed/?entity=state/belgium&view=map&day=1955-06-01&obligation=NONAGGRESSION`,
      );
      await page.getByRole('heading', { name: 'Bound to Belgium by non-aggression' }).waitFor();
      await page.route('**/graphql', (route) =>
        route.fulfill({ json: { errors: [{ message: 'No more today' }] } }),
      );
      await page.goto(`${service.url}/embed/?entity=state/belgium&view=map`);
      await page.getByText('No more today').waitFor();
      expect(await page.getByText('Not found').count()).toBe(0);
      await page.unroute('**/graphql');
    });

    it('frames nothing but that', async () => {
      lines.splice(0, lines.length, `<iframe src="${service.url}/explore/?entity=org/nato"></iframe>`);
      const { port } = host.address() as AddressInfo;
      await page.goto(`http://localhost:${port}/`);
      await expect
        .poll(() => problems.some((problem) => problem.includes('frame-ancestors')), { timeout: 30_000 })
        .toBe(true);
      problems.length = 0;
    });
  });

  it('shows its Cypher also where the service does not tell how it asks', async () => {
    const options = { host: '127.0.0.1', port: 0, explain: false, limits: PATIENT };
    await using quiet = await startServer(graph, new Texts(undefined), options);
    await page.goto(`${quiet.url}/explore/?entity=org/nato`);
    await page.getByText('Download & share').click();
    await page.getByRole('button', { name: 'Cypher' }).click();
    const shown = await page.locator('pre', { hasText: 'MATCH' }).innerText();
    expect(shown).toContain('// id: "org/nato"');
  });

  it('fits a phone', async () => {
    const found: string[] = [];
    problems.length = 0;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const query of VIEWS) {
      await open(query);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      // Where the entity isn't there, the service refuses to look for disputes about it, and the browser says so.
      if (query !== UNKNOWN) found.push(...problems.map((problem) => `${query}: ${problem}`));
      problems.length = 0;
    }
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(found).toEqual([]);
  });

  it('keeps what it shows while the service is away, and recovers by itself', async () => {
    await open('?entity=state/belgium');
    await page.getByRole('heading', { name: 'Belgium', level: 1, exact: true }).waitFor();
    await page.locator('.fact').first().waitFor();
    const port = Number(new URL(service.url).port);
    await service[Symbol.asyncDispose]();
    await page.getByRole('slider', { name: 'Year' }).fill('1990');
    await page.getByText('The service doesn’t answer.').waitFor();
    expect(await page.locator('.fact').count()).toBeGreaterThan(0);
    service = await start(port);
    await page.getByText('The service doesn’t answer.').waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('says that the service is there and can’t answer', async () => {
    const limits = { ...PATIENT, milliseconds: 1 };
    const options = { host: '127.0.0.1', port: 0, explain: true, limits };
    await using hasty = await startServer(graph, new Texts(undefined), options);
    await page.goto(`${hasty.url}/explore/?entity=state/belgium`);
    const notice = page.getByText('The service can’t answer at the moment.');
    await notice.waitFor();
    expect(await notice.isVisible()).toBe(true);
  });

  const SPOKEN = 'document/nato-2021-02-04-press-point';
  const placeNames = () => page.locator('.places h3').allInnerTexts();
  const marked = () => page.locator('.places .marked');

  it('reads a document from its first line to its last, with where it is from', async () => {
    await open(`?entity=${SPOKEN}`);
    const about = page.getByRole('region', { name: 'About this document' });
    expect(await about.getByRole('link', { name: /^nato\.int/ }).getAttribute('href')).toBe(
      'https://www.nato.int/cps/en/natohq/opinions_181199.htm',
    );
    expect(await about.innerText()).toMatch(
      /Published by\s+NATO\s+Published\s+4 February 2021\s+Last updated\s+4 February 2021 at 11:44\s+Kind\s+Text in numbered lines/,
    );
    await page.getByText('Only the places are shown: this service doesn’t have the text.').waitFor();
    const { data } = await ask(`{ entity(id: "${SPOKEN}") { ... on Document {
      evidence { totalCount } last: evidence(last: 1) { nodes { lastLine } }
    } } }`);
    const all = data.entity.evidence.totalCount as number;
    await page.getByRole('heading', { name: `What it says, in order ${all} citations` }).waitFor();
    const pieces = page.locator('.passage li');
    for (let shown = 100; shown < all; shown += 100) {
      await pieces.nth(shown - 1).waitFor();
      expect(await pieces.count()).toBe(shown);
      await page.getByRole('button', { name: /^Show later places/ }).click();
    }
    await pieces.nth(all - 1).waitFor();
    expect(await pieces.count()).toBe(all);
    const lines = (await placeNames()).map((name) => Number.parseInt(name.replace(/^Lines? /, ''), 10));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect([lines[0], lines.at(-1)]).toEqual([1, data.entity.last.nodes[0].lastLine]);
    expect(await page.getByRole('button', { name: /^Show (later|earlier)/ }).count()).toBe(0);
  });

  it('leads from a citation to its line, which is marked and in sight', async () => {
    await open('?entity=state/belgium');
    const hosts = page.locator('.fact-group', { hasText: 'Hosts' }).first();
    const summary = hosts.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    const citation = hosts.getByRole('link', { name: /NATO news item of 4 February 2021, line 9/ }).first();
    await citation.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?entity=document\/nato-2021-02-04-news&line=9$/);
    await marked().waitFor();
    expect(await marked().getByRole('heading').innerText()).toBe('Line 9');
    expect(await marked().getAttribute('aria-current')).toBe('location');
    const { y } = (await marked().boundingBox())!;
    expect(y).toBeGreaterThan(60);
    expect(y).toBeLessThan(700);
    // Who goes on by keyboard goes on from there.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Line 9');
  });

  it('begins shortly before a line far down, and goes back and forth from it', async () => {
    await open(`?entity=${SPOKEN}&line=69`);
    await marked().waitFor();
    const lines = async () => (await placeNames()).map((name) => Number.parseInt(name.slice(5), 10));
    const [first] = await lines();
    expect(first).toBeGreaterThanOrEqual(64);
    await page.getByRole('button', { name: /^Show earlier places/ }).click();
    await page.locator('.passage li').nth(100).waitFor();
    expect((await lines())[0]).toBeLessThan(first!);
    expect(await lines()).toContain(69);
    // A line that is there already is marked where it is.
    const shown = await page.locator('.passage li').count();
    await page.getByRole('link', { name: 'Line 67', exact: true }).click();
    await page.waitForURL(/line=67$/);
    await expect.poll(() => marked().getByRole('heading').innerText()).toBe('Line 67');
    expect(await page.locator('.passage li').count()).toBe(shown);
  });

  it.each([
    [`?entity=${SPOKEN}&line=2`, 'Line 2 isn’t cited.'],
    [`?entity=${SPOKEN}&line=9999`, 'Line 9999 isn’t cited.'],
    ['?entity=document/north-atlantic-treaty-text&place=Article+99', '“Article 99” isn’t cited.'],
  ])('says that a place isn’t cited: %s', async (query, text) => {
    await open(query);
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    expect(await marked().count()).toBe(0);
  });

  it('says of what is in a place that it is there', async () => {
    await open('?entity=place/brussels');
    await page.getByRole('heading', { name: /^Places in/ }).waitFor();
    const headings = await page.locator('.fact-group h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s*\d+$/, ''))).toEqual(
      expect.arrayContaining(['Places in Brussels', 'Located in Brussels']),
    );
  });

  it('finds a place in a source without lines by its name', async () => {
    await open('?entity=document/north-atlantic-treaty-text&place=title');
    await marked().waitFor();
    expect(await marked().getByRole('heading').innerText()).toBe('Title');
  });

  it('quotes the words where it has them, and marks a paraphrase', async ({ skip }) => {
    if (TEXTS === undefined) skip(WITHOUT_TEXTS);
    const options = { host: '127.0.0.1', port: 0, explain: true, limits: PATIENT };
    await using reading = await startServer(graph, new Texts(TEXTS), options);
    await page.goto(`${reading.url}/explore/?entity=${SPOKEN}&line=41`);
    await marked().waitFor();
    const tribute = marked().locator('.passage', { hasText: 'paid tribute to the Belgian Armed Forces' });
    expect(await tribute.locator('q').first().innerText()).toMatch(
      /^pay tribute to the Belgian armed forces/,
    );
    const said = tribute.locator('.ours').first();
    expect(await said.innerText()).toMatch(/^in our words \S/);
    expect(await page.locator('q .ours, .ours q').count()).toBe(0);
    await tribute.locator('.sentence a').first().click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('in our words');
    await page.locator('.sources q', { hasText: 'pay tribute to the Belgian armed forces' }).waitFor();
  });

  it.each([
    ['?compare=state/belgium,state/germany', '.fact-group'],
    ['?from=person/biden&to=treaty/north-atlantic-treaty', '.ways'],
  ])('opens the sources in place, each with its mood and line: %s', async (query, list) => {
    await open(query);
    const fold = page.locator(`${list} .fold`).first();
    await fold.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const source = fold.locator('.sources li').first();
    await source.waitFor();
    expect(await source.locator('.badge').innerText()).toBe('Fact');
    expect(await source.getByRole('link').first().getAttribute('href')).toMatch(
      /^\?entity=document\/[^&]+&(line|place)=/,
    );
  });

  it('has all citations of a statement, also those behind the first three', async () => {
    await open('?entity=event/stoltenberg-esper-2020');
    const disputes = page.getByRole('region', { name: 'Disputes' });
    await disputes
      .getByText(/^Different dates/)
      .first()
      .click();
    const more = disputes.locator('.fold', { hasText: /^\d+ more citation/ }).first();
    const count = Number.parseInt(await more.innerText(), 10);
    await more.locator('summary').click();
    await more
      .locator('.sources li')
      .nth(count - 1)
      .waitFor();
    expect(await more.locator('.sources li').count()).toBe(count);
  });

  it('shows a hit in what was said as a statement, and where it stands', async () => {
    await open('');
    await page.keyboard.type('grateful');
    const hit = page.getByRole('option').filter({ hasText: 'Statement' }).first();
    await hit.locator('mark', { hasText: /^grateful$/i }).waitFor();
    await hit.click();
    await page.waitForURL(/statement=statement/);
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    expect(await page.getByText(/, line \d+/).count()).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/grateful/i);
  });

  const results = (title: string) =>
    page.locator('.results section', { has: page.getByRole('heading', { name: title }) });

  it('leads to all results where several match as well, and to those of a kind, and back', async () => {
    await open('');
    await page.keyboard.type('NATO mission');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=NATO%20mission$/);
    const heading = page.getByRole('heading', { name: 'Results for “NATO mission”', level: 1 });
    await heading.waitFor();
    expect(await page.title()).toBe('“NATO mission” – Search – Entente');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Results for/);
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('NATO mission');

    const { data } = await ask(`{
      search(query: "NATO mission") { totalCount facets { kind count } }
      searchStatements(query: "NATO mission") { totalCount }
    }`);
    const facets = page.getByRole('navigation', { name: 'Kind of result' });
    const missions = data.search.facets.find(({ kind }: { kind: string }) => kind === 'MISSION').count;
    const all = data.search.totalCount + data.searchStatements.totalCount;
    expect(await facets.getByRole('link').first().innerText()).toBe(`All ${all}`);
    expect(await results('Statements').count()).toBe(1);
    await facets.getByRole('link', { name: `Missions ${missions}` }).click();
    await page.waitForURL(/&kind=MISSION$/);
    await results('Missions').waitFor();
    expect(await results('Missions').locator('.fact').count()).toBe(missions);
    expect(await results('Statements').count()).toBe(0);
    await page.goBack();
    await results('Entities').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
    await page.goForward();
    await results('Entities').waitFor();
  });

  it('has all results as the last row of the list, and shows more of them when asked', async () => {
    await open('?entity=org/nato');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'Search' }).fill('nato');
    await page.getByRole('option', { name: 'All results for “nato”' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=nato$/);
    const { data } = await ask('{ search(query: "nato") { totalCount } }');
    const total = data.search.totalCount as number;
    const rows = results('Entities').locator('.fact');
    for (let shown = 20; shown < total; shown += 20) {
      await rows.nth(shown - 1).waitFor();
      expect(await rows.count()).toBe(shown);
      await results('Entities')
        .getByRole('button', { name: `Show more ${shown} of ${total} shown` })
        .press('Enter');
    }
    await rows.nth(total - 1).waitFor();
    const first = await rows.first().innerText();
    // What matched, where it isn't the name.
    expect(first).toMatch(/^NATO Organisation\n+.*\n+Id or code: cow-igo:NATO$/);
  });

  it('finds statements with whose they are, and names what to try where nothing matches', async () => {
    await open('?q=grateful&kind=STATEMENT');
    const row = results('Statements').locator('.fact').first();
    await row.locator('mark', { hasText: 'grateful' }).waitFor();
    expect(await row.locator('.ours').innerText()).toMatch(/^in our words/);
    expect(await row.locator('.speaker').innerText()).toMatch(/\d{4}/);
    await row.locator('.sentence a').click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();

    await open('?q=Belgoslavakia');
    await page.getByText('Nothing in the graph matches “Belgoslavakia”.').waitFor();
    await page.getByRole('heading', { name: 'Names that begin with “Belg”' }).waitFor();
    await page.getByRole('heading', { name: 'You can try' }).waitFor();
    await page.getByRole('link', { name: 'Belgium', exact: true }).click();
    await page.waitForURL(/entity=state\/belgium$/);

    await open('?q=grateful&kind=PLACE');
    await page.getByText('None of the places matches “grateful”.').waitFor();
    await page.getByRole('link', { name: 'Show the results of all kinds' }).click();
    await results('Statements').waitFor();
  });

  it.each([
    ['state/belgium', undefined],
    ['state/belgium', '1955-06-01'],
    ['state/belgium', '1850-01-01'],
    ['org/nato', '1960-01-01'],
    ['org/nato', '2021-02-04'],
    ['treaty/north-atlantic-treaty', '1950-01-01'],
  ])('counts under its headings what the service counts: %s, %s', async (id, day) => {
    const asOf = day === undefined ? '' : `asOf: "${day}", `;
    const { data } = await ask(
      `{ entity(id: "${id}") { relationshipCounts(${asOf}plans: INCLUDED) { count undated } } }`,
    );
    const counts = data.entity.relationshipCounts as { count: number; undated: number }[];
    const sum = (of: (one: (typeof counts)[number]) => number) =>
      counts.reduce((total, one) => total + of(one), 0);
    await open(`?entity=${id}${day === undefined ? '' : `&day=${day}`}`);
    const groups = page.locator('.facts > .fact-group');
    const shown = async () => {
      const texts = await groups.locator('h2 .count').allInnerTexts();
      return texts.reduce((total, text) => total + Number(text), 0);
    };
    await expect.poll(shown, { timeout: 60_000 }).toBe(sum(({ count, undated }) => count - undated));
    const apart = page.locator('.undated > summary .count');
    const undated = sum((one) => one.undated);
    await expect.poll(() => apart.allInnerTexts()).toEqual(undated === 0 ? [] : [String(undated)]);
  });

  it('begins with the best of what is certain for the day, and says what isn’t', async () => {
    await open('?entity=state/belgium');
    const lead = page.locator('.lead-facts');
    await lead.getByRole('link', { name: 'NATO', exact: true }).waitFor();
    expect(await lead.innerText()).toMatch(
      /^Belgium has been a member of NATO since 24 August 1949 \(last confirmed/,
    );
    for (const day of [undefined, '1940-06-01', '1955-06-01', '2000-01-01']) {
      const asOf = day === undefined ? '' : `asOf: "${day}", `;
      const { data } = await ask(`{
        entity(id: "state/belgium") {
          relationships(${asOf}certain: true, first: 100) { nodes { id } }
        }
        allies(of: "state/belgium", ${asOf}certain: true, obligations: [DEFENSE], where: { kinds: [STATE] }) {
          totalCount
        }
      }`);
      await open(`?entity=state/belgium${day === undefined ? '' : `&day=${day}`}`);
      await page.locator('.facts').waitFor();
      await expect.poll(() => page.getByText('Loading …').count(), { timeout: 60_000 }).toBe(0);
      const bound = async () =>
        Number(/mutual defence obligations with (\d+) state/.exec(await lead.innerText())?.[1] ?? 0);
      await expect.poll(bound, { timeout: 60_000 }).toBe(data.allies.totalCount);
      const certain = data.entity.relationships.nodes.map(
        ({ id }: { id: string }) => `?entity=${id}${day === undefined ? '' : `&day=${day}`}`,
      );
      for (const link of await lead.getByRole('link').all())
        expect(certain).toContain(await link.getAttribute('href'));
    }
  });

  it('draws lifelines that lead to their facts', async () => {
    await open('?entity=state/belgium');
    const line = page
      .getByRole('region', { name: 'Lifelines' })
      .getByRole('link', { name: /^NATO .*: Belgium has been a member of NATO since/ });
    await line.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/&fact=relationship\//);
    const target = page.locator('.fact.target');
    await target.waitFor();
    expect(await target.locator('.sentence').innerText()).toContain(
      'Belgium has been a member of NATO since',
    );
    expect(await page.evaluate('document.activeElement.classList.contains("target")')).toBe(true);
    // Its evidence says on how many documents it rests.
    const [count] = /\d+/.exec(await target.locator('summary').innerText())!;
    const { data } = await ask(
      '{ entity(id: "state/belgium") { relationships(types: [MEMBER_OF]) { edges { node { id } relationship { sources } } } } }',
    );
    const nato = data.entity.relationships.edges.find((edge: any) => edge.node.id === 'org/nato');
    expect(Number(count)).toBe(nato.relationship.sources);
  });

  it('has a list to jump to each of its groups', async () => {
    await open('?entity=org/nato');
    const jump = page.getByRole('navigation', { name: 'On this page' });
    await jump.getByRole('link', { name: /^Published/ }).press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Published \d+$/);
    const { y } = (await page.getByRole('heading', { name: /^Published/ }).boundingBox())!;
    expect(y).toBeGreaterThan(60);
    expect(y).toBeLessThan(760);
  });

  it('has what somebody said by day, and no speaker beside each of it', async () => {
    await open('?entity=person/jens-stoltenberg');
    const said = page.locator('.fact-group', {
      has: page.getByRole('heading', { name: /^Statements by Jens Stoltenberg/ }),
    });
    await said.getByRole('button', { name: /^Show all/ }).click();
    const days = await said.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days).size).toBe(days.length);
    const times = days.filter((day) => day !== 'Day unknown').map((day) => Date.parse(`${day} UTC`));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(await said.locator('.speaker').count()).toBe(0);
  });

  it('groups disputes by what they are about, with the reason', async () => {
    await open('?entity=event/stoltenberg-esper-2020');
    const disputes = page.getByRole('region', { name: 'Disputes' });
    await disputes
      .getByText(/^Different dates/)
      .first()
      .waitFor();
    const { data } = await ask(
      '{ disputes(about: "event/stoltenberg-esper-2020") { totalCount nodes { kind settled } } }',
    );
    const counts = (await disputes.locator('h3 .count').allInnerTexts()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(data.disputes.totalCount);
    const unsettled = data.disputes.nodes.filter(({ settled }: { settled: boolean }) => !settled).length;
    expect(await disputes.getByText('Open', { exact: true }).count()).toBe(unsettled);
  });

  it('sets apart what has no date for the day, and calls none of it uncertain', async () => {
    await open('?entity=state/belgium&day=1850-01-01');
    const undated = page.getByText(/^Date unknown \d+$/);
    await undated.waitFor();
    expect(await page.locator('.fact').count()).toBe(0);
    await undated.click();
    await page.locator('.undated .fact').first().waitFor();
    expect(await page.getByText('Uncertain on this day').count()).toBe(0);
    const counts = await page.locator('.undated h2 .count').allInnerTexts();
    const [all, ...groups] = counts.map(Number);
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  // From here on the graph is another one.
  describe('with more than one view can hold', () => {
    const states = Array.from({ length: 120 }, (_state, index) => `state/ally-${index}`);
    /** More treaties between two states than the map reads at once. */
    const pacts = Array.from({ length: 7 }, (_pact, index) => `pact-${index}`);
    const harbours = Array.from({ length: 900 }, (_harbour, index) => index);
    beforeAll(async () => {
      const lasting = { since: 2000, until: '2020-12-31..' };
      const party = (state: string, treaty: string) => `state/${state} PARTY_TO treaty/${treaty}`;
      const both = (treaty: string, one: string, other: string, reported: object) =>
        [one, other].map((state) => ({
          claim: party(state, treaty),
          place: `${treaty} ${state}`,
          ...reported,
        }));
      await given(
        JSON.stringify({
          entities: [
            ...[...pacts, 'of-guarantee', 'of-many', 'of-peace', 'of-phases', 'of-war', 'undated'].map(
              (name) => ({
                id: `treaty/${name}`,
                name: `Treaty ${name}`,
              }),
            ),
            ...states.map((id) => ({ id, name: id })),
            ...['one', 'foe', 'friend', 'stranger', 'loyal', 'true'].map((name) => ({
              id: `state/${name}`,
              name: `The ${name} state`,
            })),
            ...['cautious', 'far', 'guard', 'ward'].map((name) => ({
              id: `state/${name}`,
              name: `The ${name} state`,
            })),
            { id: 'state/land', name: 'Land' },
            { id: 'state/hub', name: 'Hub' },
            ...harbours.map((index) => ({ id: `place/harbour-${index}`, name: `Harbour ${index}` })),
            { id: 'org/club', name: 'The club' },
          ],
          documents: [{ id: 'document/of-many', name: 'Table of many' }],
          source: 'document/of-many',
          statements: [
            ...states.map((id, index) => ({
              claim: `${id} PARTY_TO treaty/of-many`,
              since: 2000,
              obligations: ['DEFENSE'],
              place: `row ${index}`,
            })),
            ...harbours.map((index) => ({
              claim: `state/hub USES place/harbour-${index}`,
              since: 1900 + (index % 100),
              place: `harbour ${index}`,
            })),
            ...pacts.flatMap((pact) => both(pact, 'loyal', 'true', { ...lasting, obligations: ['DEFENSE'] })),
            ...both('of-peace', 'one', 'foe', { ...lasting, obligations: ['NONAGGRESSION'] }),
            ...both('of-war', 'one', 'friend', { ...lasting, obligations: ['CONSULTATION', 'DEFENSE'] }),
            ...both('undated', 'one', 'stranger', { obligations: ['DEFENSE'] }),
            ...both('of-phases', 'cautious', 'far', { ...lasting, obligations: ['CONSULTATION'] }),
            ...both('of-phases', 'cautious', 'far', {
              since: '2005-03-01',
              until: '2010-06-30..',
              obligations: ['DEFENSE'],
            }),
            {
              claim: party('guard', 'of-guarantee'),
              since: '2000-01-01',
              until: '2010-06-30..',
              obligations: ['DEFENSE'],
              place: 'guarantee 1',
            },
            {
              claim: party('ward', 'of-guarantee'),
              since: '2003-01-01',
              until: '2020-12-31..',
              obligations: ['CONSULTATION'],
              place: 'guarantee 2',
            },
            { claim: 'state/far IDENTIFIED_BY "iso3166-numeric:360"', place: 'codes' },
            { claim: 'state/land IDENTIFIED_BY "cow:991"', since: '1990-01-01', place: 'codes' },
            { claim: 'state/friend MEMBER_OF org/club', since: 2001, place: 'page 1' },
            { claim: 'state/one MEMBER_OF org/club', since: 1950, until: 1960, place: 'page 2' },
            { claim: 'state/foe MEMBER_OF org/club', since: 1970, until: 1980, place: 'page 3' },
          ],
        }),
        'many.yaml',
      );
      await given(
        JSON.stringify({
          entities: [
            { id: 'state/friend', name: 'The friend state' },
            { id: 'org/club', name: 'The club' },
          ],
          documents: [{ id: 'document/of-plans', name: 'Book of plans' }],
          source: 'document/of-plans',
          statements: [
            { claim: 'state/friend MEMBER_OF org/club', since: 2001, as: 'PLANNED', place: 'page 2' },
          ],
        }),
        'plans.yaml',
      );
      await importedText('us-troops', 'troops.csv', [
        'countryname,ccode,iso3c,year,troops,army,region',
        'Land,991,LND,1990,27,NA,Europe',
        'Land,991,LND,1991,60,NA,Europe',
        'Land,991,LND,1992,41,NA,Europe',
      ]);
    }, 600_000);

    it('lists all allies, though a page of the list has fewer', async () => {
      await open('?entity=state/ally-0&view=map');
      await page.getByRole('heading', { name: '119 allies at any time' }).waitFor();
      expect(await page.locator('.ally').count()).toBe(119);
    });

    it('takes all treaties with an ally along, though the list has the first of them', async () => {
      await open('?entity=state/loyal&view=map');
      await page.getByRole('heading', { name: '1 ally at any time' }).waitFor();
      await page.getByText('and 3 more').waitFor();
      await page.getByText('Download & share').click();
      const rows = await takeRows();
      expect(rows.map(({ treaty }) => treaty)).toEqual(pacts.map((pact) => `treaty/${pact}`));
      expect(rows.every(({ sources }) => sources!.includes('Table of many'))).toBe(true);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'JSON' }).click(),
      ]);
      const { answer, sources } = JSON.parse(readFileSync(await file.path(), 'utf8'));
      expect(answer.allies.edges[0].alliances.edges).toHaveLength(pacts.length);
      expect(sources).toHaveLength(2 * pacts.length);
    });

    it('says how far a download is, and stops when told to', async () => {
      await open('?entity=treaty/of-many');
      await page.getByText('Download & share').click();
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/graphql', async (route) => {
        const { query, variables } = route.request().postDataJSON() as { query: string; variables: any };
        if (query.includes('query FactsToTake') && variables.after !== null) await held;
        await route.continue().catch(() => {});
      });
      await page.getByRole('button', { name: 'CSV' }).click();
      await page.getByText('Loading 50 of 120 …').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Loading 50 of').waitFor({ state: 'detached' });
      letGo();
      await page.unroute('**/graphql');
      expect(await takeRows()).toHaveLength(120);
      expect(await page.locator('.take .fault').count()).toBe(0);
    });

    it('colours no land for an ally that today’s map hasn’t', async () => {
      await open('?entity=state/ally-0&view=map');
      await page.getByText(/^Not on today’s map: .*state\/ally-119/).waitFor();
      await page.locator('.land').nth(200).waitFor({ state: 'attached' });
      expect(await page.locator('.land.ally').count()).toBe(0);
    });

    it('counts all in a heading before all are there, and nothing that isn’t known', async () => {
      const held = await holdPages();
      await open('?entity=treaty/of-many');
      const group = page.locator('.fact-group', { hasText: 'Parties' });
      await group.getByRole('heading', { name: 'Parties 120' }).waitFor();
      await held.wait(1);
      const search = page.getByRole('searchbox', { name: 'Filter' });
      await search.fill('ally-99');
      await page.getByText('0 facts in the first 100 of 120, loading …').waitFor();
      expect(await group.getByRole('heading').innerText()).toBe('Parties …');
      held.letGo();
      await page.getByText('1 fact of 120').waitFor();
      await group.getByRole('heading', { name: 'Parties 1', exact: true }).waitFor();
      expect(await group.locator('.fact-head').allInnerTexts()).toEqual(['state/ally-99']);
      await search.fill('');
      await group.getByRole('heading', { name: 'Parties 120' }).waitFor();
      expect(held.asked.length).toBe(1);
      await held.end();
    });

    const nodes = () => page.evaluate<number>('document.querySelectorAll("*").length');
    /** Scrolls to the end, and says how many nodes there were at most and what was in the document on the way. */
    const scrollThrough = (selector: string) =>
      page.evaluate<{ most: number; seen: string[] }>(`(async () => {
        const seen = new Set();
        let most = 0;
        scrollTo(0, 0);
        for (let last = -1; scrollY !== last; ) {
          last = scrollY;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          for (const { textContent } of document.querySelectorAll('${selector}')) seen.add(textContent);
          most = Math.max(most, document.querySelectorAll('*').length);
          scrollBy(0, innerHeight / 2);
        }
        return { most, seen: [...seen] };
      })()`);

    it('has few nodes in the document, however many facts there are and are opened', async () => {
      let questions = 0;
      const count = () => (questions += 1);
      await page.route('**/graphql', (route) => {
        count();
        return route.continue();
      });
      await open('?entity=state/hub');
      await page.locator('.fact-group:not([aria-busy="true"])', { hasText: 'Uses' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await nodes()).toBeLessThan(2000);
      // Ten pages of facts, and no more than that and the questions of any page.
      expect(questions).toBeLessThan(40);
      await page.getByRole('button', { name: /^Show all 900 / }).click();
      const { most, seen } = await scrollThrough('.fact-head a');
      expect(most).toBeLessThan(2000);
      expect(seen.filter((name) => name.startsWith('Harbour')).length).toBe(900);
      await page.unroute('**/graphql');
    });

    it('finds by words what is not in the document, and sorts by day', async () => {
      await open('?entity=state/hub');
      const uses = page.locator('.fact-group', { hasText: 'Uses' });
      await page.locator('.fact-group:not([aria-busy="true"])', { hasText: 'Uses' }).waitFor();
      expect(await page.getByText('Harbour 873').count()).toBe(0);
      await page.getByRole('searchbox', { name: 'Filter' }).fill('HÁRBOUR 873');
      await page.getByText('1 fact of 900').waitFor();
      expect(await uses.locator('.fact-head').allInnerTexts()).toEqual(['Harbour 873']);
      await page.getByRole('searchbox', { name: 'Filter' }).fill('1990');
      await page.getByText('9 facts of 900').waitFor();
      await page.getByRole('combobox', { name: 'Sort' }).selectOption('Latest first');
      await page.getByRole('searchbox', { name: 'Filter' }).fill('');
      await uses.locator('.sentence', { hasText: /1999/ }).first().waitFor();
      expect(await uses.locator('.sentence').first().innerText()).toContain('1999');
    });

    it('keeps the focus in its row, however far the page is scrolled', async () => {
      await open('?entity=state/hub');
      await page.getByRole('button', { name: /^Show all 900 / }).click();
      const first = page.locator('.fact-head a').first();
      const name = await first.innerText();
      await first.focus();
      await scrollThrough('.fact-head a');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
    });

    it('leads to a fact far down by its address, and marks it', async () => {
      const { data } = await ask(
        '{ entity(id: "state/hub") { relationships(last: 1) { edges { relationship { id } node { name } } } } }',
      );
      const [{ relationship, node }] = data.entity.relationships.edges;
      await open(`?entity=state/hub&fact=${relationship.id}`);
      const target = page.locator('.fact.target');
      await target.waitFor();
      expect(await target.locator('.fact-head').innerText()).toBe(node.name);
      await expect
        .poll(async () => {
          const { y } = (await target.boundingBox())!;
          return y > 60 && y < 760;
        })
        .toBe(true);
      expect(await page.evaluate('document.activeElement.dataset.key')).toBe(relationship.id);
    });

    it('leads to a fact once, and again when asked; meanwhile the focus is its reader’s', async () => {
      const lines = page.getByRole('region', { name: 'Lifelines' }).getByRole('link');
      const focused = () => page.evaluate<string>('document.activeElement.dataset.key ?? ""');
      const settle = () =>
        page.evaluate(
          'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
        );
      await open('?entity=state/hub');
      await page.locator('.fact-group:not([aria-busy="true"])', { hasText: 'Uses' }).waitFor();
      const search = page.getByRole('searchbox', { name: 'Filter' });
      const sort = page.getByRole('combobox', { name: 'Sort' });
      await sort.selectOption('Latest first');
      await lines.first().click();
      await expect.poll(focused).toMatch(/^relationship\//);
      const target = await focused();
      await search.fill('Harbour');
      await page.getByText('900 facts of 900').waitFor();
      await settle();
      expect(await search.evaluate('document.activeElement.type')).toBe('search');
      await sort.selectOption('By name');
      await settle();
      expect(await focused()).toBe('');
      await page.getByRole('slider', { name: 'Year' }).fill('1955');
      await page.waitForURL(/day=1955/);
      await settle();
      expect(await focused()).toBe('');
      const fewer = page.getByRole('button', { name: /^Show the first 5 only/ });
      await fewer.click();
      await settle();
      expect(await fewer.count()).toBe(0);
      await lines.first().click();
      await expect.poll(focused).toBe(target);
    });

    it('leads to what the day, the filter or a fold hides', async () => {
      const member = (org: string, when: object) => ({ claim: `state/late MEMBER_OF org/${org}`, ...when });
      await given(
        JSON.stringify({
          entities: [
            { id: 'state/late', name: 'The late state' },
            { id: 'org/past', name: 'Past league' },
            { id: 'org/dark', name: 'Dark league' },
          ],
          documents: [{ id: 'document/of-leagues', name: 'Book of leagues' }],
          source: 'document/of-leagues',
          statements: [
            member('past', { since: 1950, until: 1960, place: 'page 1' }),
            member('dark', { since: '..1980-01-01', place: 'page 2' }),
          ],
        }),
        'leagues.yaml',
      );
      const line = (name: RegExp) =>
        page.getByRole('region', { name: 'Lifelines' }).getByRole('link', { name });
      const focused = () => page.evaluate<string>('document.activeElement.textContent');
      await open('?entity=state/late&day=1970-01-01');
      await line(/^Dark league/).click();
      await expect.poll(focused).toContain('Dark league');
      expect(await page.locator('.undated .fact.target').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('day')).toBe('1970-01-01');
      await page.locator('.undated > summary').click();
      await page.locator('.undated .fact').waitFor({ state: 'detached' });
      await line(/^Dark league/).click();
      await expect.poll(focused).toContain('Dark league');
      await line(/^Past league/).click();
      await expect.poll(focused).toContain('Past league');
      expect(new URL(page.url()).searchParams.get('day')).toBe(null);
      await page.getByRole('searchbox', { name: 'Filter' }).fill('Dark');
      await page.getByText('1 fact of 2').waitFor();
      await line(/^Past league/).click();
      await expect.poll(focused).toContain('Past league');
    });

    it('offers to embed what has lifelines, of whatever type, and nothing else', async () => {
      await given(
        JSON.stringify({
          entities: [
            { id: 'event/fair', name: 'Great fair' },
            { id: 'event/feast', name: 'Great feast' },
            { id: 'place/hall', name: 'Great hall' },
          ],
          documents: [{ id: 'document/of-fairs', name: 'Book of fairs' }],
          source: 'document/of-fairs',
          statements: [
            { claim: 'event/fair LOCATED_IN place/hall', since: 1950, until: 1951, place: 'page 1' },
            { claim: 'event/feast LOCATED_IN place/hall', place: 'page 2' },
          ],
        }),
        'fairs.yaml',
      );
      const embed = page.getByRole('button', { name: 'Embed' });
      for (const name of ['fair', 'feast']) {
        await open(`?entity=event/${name}`);
        await page.locator('.fact', { hasText: 'Great hall' }).waitFor();
        await page.getByText('Download & share').click();
        await page.getByRole('button', { name: 'Copy link' }).waitFor();
        await expect.poll(() => embed.count()).toBe(name === 'fair' ? 1 : 0);
      }
      await page.goto(`${service.url}/embed/?entity=event/fair`);
      await page.locator('.bar-name', { hasText: 'Located in: Great hall' }).waitFor({ state: 'attached' });
    });

    it('stops loading where the service refuses, and leaves out what isn’t sure without it', async () => {
      const refuse = async (operation: string, query: string) => {
        await page.route('**/graphql', (route) =>
          (route.request().postDataJSON() as { query: string }).query.includes(`query ${operation}(`)
            ? route.fulfill({
                json: { errors: [{ message: 'Refused', extensions: { code: 'TOO_COSTLY' } }] },
              })
            : route.continue(),
        );
        await open(query);
        await page.locator('.fault', { hasText: 'Refused' }).first().waitFor();
      };
      await refuse('EntityFacts', '?entity=treaty/of-many');
      await page.getByRole('searchbox', { name: 'Filter' }).fill('ally');
      await page.getByText('0 facts in the first 0 of 120', { exact: true }).waitFor();
      await expect.poll(() => page.getByText('Loading …').count()).toBe(0);
      await page.unroute('**/graphql');
      await refuse('Disputes', '?entity=state/friend');
      await page.locator('.fact', { hasText: 'The club' }).waitFor();
      await expect.poll(() => page.getByText('Loading …').count()).toBe(0);
      expect(await page.locator('.lead-facts').count()).toBe(0);
      await page.unroute('**/graphql');
    });

    it('has for allies those who are bound to defend, unless another obligation is chosen', async () => {
      await open('?entity=state/one&view=map&day=2010-01-01');
      await page.getByRole('heading', { name: '1 ally on 1 January 2010' }).waitFor();
      const names = () => page.locator('.ally-list > ul .ally-head > a:not(.compare)').allInnerTexts();
      expect(await names()).toEqual(['The friend state']);
      const friend = page.locator('.ally', { hasText: 'The friend state' });
      expect((await friend.locator('.badge').allInnerTexts()).map((text) => text.trim())).toEqual([
        'Defence',
      ]);
      expect(await friend.locator('.alliances').innerText()).toMatch(/^Treaty of-war Defence · since/);
      await friend.getByText('Source: Table of many').click();
      await friend.getByText(/of-war friend/).waitFor();

      // What has no date is no ally of the day, and not uncertain either.
      expect(await page.getByText('not certain').count()).toBe(0);
      await page.getByText('Date unknown 1').click();
      await page.getByRole('link', { name: 'The stranger state', exact: true }).waitFor();

      await page.getByRole('link', { name: 'Any', exact: true }).click();
      await page
        .getByRole('heading', { name: '2 states bound by any obligation on 1 January 2010' })
        .waitFor();
      expect(page.url()).toContain('obligation=ANY');
      expect(await names()).toEqual(['The foe state', 'The friend state']);
      const foe = page.locator('.ally', { hasText: 'The foe state' });
      expect(await foe.locator('.badge').innerText()).toContain('Non-aggression');
      expect(await page.getByRole('list', { name: 'Legend' }).innerText()).toContain('Non-aggression');
    });

    it('says that no data set covers the day, and hatches the map', async () => {
      await open('?entity=state/one&view=map&day=2010-01-01');
      await page.getByText(/^No data set covers .* on 1 January 2010: .* Texts speak of some/).waitFor();
      const legend = page.getByRole('list', { name: 'Legend' });
      await legend.getByText('no data set covers the day').waitFor();
      await page.locator('.land').nth(200).waitFor({ state: 'attached' });
      expect(await page.locator('.land[style*="#not-covered"]').count()).toBeGreaterThan(200);
      await open('?entity=state/one&view=map');
      await page.getByRole('heading', { name: /at any time$/ }).waitFor();
      expect(await page.getByText(/^No data set covers/).count()).toBe(0);
    });

    const defence = {
      owed: 'Defence',
      days: 'since 1 March 2005 (last confirmed 30 June 2010)',
      row: { obligation: 'DEFENSE', sinceMin: '2005-03-01', untilMin: '2010-06-30' },
    };
    const consultation = {
      owed: 'Consultation',
      days: 'since some day between 1 January 2000 and 31 December 2000 (last confirmed 31 December 2020)',
      row: { obligation: 'CONSULTATION', sinceMin: '2000-01-01', untilMin: '2020-12-31' },
    };
    it.each([
      { day: '2008-01-01', chosen: 'DEFENSE', sure: true, ...defence },
      { day: '2008-01-01', chosen: 'ANY', sure: true, ...defence },
      { day: '2012-01-01', chosen: 'DEFENSE', sure: false, ...defence },
      // What is certain stands before what is stronger.
      { day: '2012-01-01', chosen: 'ANY', sure: true, ...consultation },
      { day: '2012-01-01', chosen: 'CONSULTATION', sure: true, ...consultation },
      { day: '2022-01-01', chosen: 'ANY', sure: false, ...defence },
    ])(
      'gives obligations their own days: $chosen on $day',
      async ({ day, chosen, sure, owed, days, row }) => {
        await open(`?entity=state/cautious&view=map&day=${day}&obligation=${chosen}`);
        await page.getByRole('heading', { name: /^1 (ally|state bound by .+) on/ }).waitFor();
        expect(await page.locator('.ally .alliances small').innerText()).toBe(`${owed} · ${days}`);
        const badges = await page.locator('.ally .badge').allInnerTexts();
        expect(badges.map((text) => text.trim())).toEqual(sure ? [owed] : [owed, 'not certain']);
        expect(await page.getByText('1 uncertain on this day (hatched)').count()).toBe(sure ? 0 : 1);
        const legend = await page.getByRole('list', { name: 'Legend' }).innerText();
        expect([legend.includes(owed), legend.includes('uncertain on this day')]).toEqual([true, !sure]);
        const land = page.locator('.land.ally').first();
        await land.waitFor({ state: 'attached' });
        const hatched = `fill: url("#unsure-${row.obligation.toLowerCase()}");`;
        // Of a land that was drawn otherwise before its answer came, an empty style is left.
        expect((await land.getAttribute('style')) ?? '').toBe(sure ? '' : hatched);
        expect(await land.locator('title').textContent()).toBe(
          `The far state: ${owed}, Treaty of-phases${sure ? '' : ' (uncertain)'}`,
        );
        await page.getByText('Download & share').click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'CSV' }).click(),
        ]);
        const [head = [], ...rows] = readFileSync(await file.path(), 'utf8')
          .trim()
          .split(/\r?\n/)
          .map((line) => line.split(','));
        expect(rows).toHaveLength(1);
        expect(Object.fromEntries(head.map((column, index) => [column, rows[0]![index]]))).toMatchObject({
          ...row,
          certain: String(sure),
        });
        const obligations = chosen === 'ANY' ? '' : `, obligations: [${chosen}]`;
        const { data } = await ask(
          `{ allies(of: "state/cautious", asOf: "${day}", certain: true${obligations}) { totalCount } }`,
        );
        expect(data.allies.totalCount).toBe(sure ? 1 : 0);
      },
    );

    it.each([
      ['2008-01-01', []],
      ['2012-01-01', ['not certain']],
    ])('names the weaker where two owe each other different things: %s', async (day, unsure) => {
      await open(`?entity=state/guard&view=map&day=${day}&obligation=ANY`);
      await page.getByRole('heading', { name: /^1 (ally|state bound by .+) on/ }).waitFor();
      const badges = await page.locator('.ally .badge').allInnerTexts();
      expect(badges.map((text) => text.trim())).toEqual(['Consultation', ...unsure]);
      expect(await page.locator('.ally .alliances small').innerText()).toBe(
        'Consultation · since 1 January 2003 (last confirmed 30 June 2010)',
      );
    });

    it('lets no obligation begin with the membership, if it began later', async () => {
      await open('?entity=state/cautious&view=map&day=2003-01-01');
      await page.getByRole('heading', { name: '0 allies on 1 January 2003' }).waitFor();
      await open('?entity=state/cautious&view=map');
      await page.getByRole('heading', { name: '1 ally at any time' }).waitFor();
      expect(await page.locator('.ally .alliances small').innerText()).toBe(
        'Defence · since 1 March 2005 (last confirmed 30 June 2010)',
      );
    });

    it('says what both have had, but never together', async () => {
      await open('?compare=state/one,state/foe');
      await page.getByText('Both, but never at the same time: The club.').waitFor();
      expect(await page.locator('.only-one .fact', { hasText: 'The club' }).count()).toBe(0);
      await page.getByRole('slider', { name: 'Year' }).fill('1955');
      const only = page.locator('.only-one .fact-group', { hasText: 'Only The one state' });
      await only.locator('.fact', { hasText: 'The club' }).waitFor();
      expect(await page.getByText('Both, but never').count()).toBe(0);
    });

    it('counts no plan as a source of a fact, and shows the mood of each piece of evidence', async () => {
      await open('?entity=state/friend');
      const member = page.locator('.fact-group', { hasText: 'Member of' });
      await member.getByText('1 source', { exact: true }).click();
      const sources = member.locator('.sources li');
      await sources.nth(1).waitFor();
      expect((await sources.allInnerTexts()).map((text) => text.split(':')[0])).toEqual([
        'Fact Supports',
        'Plan Mentions it only as a plan',
      ]);
    });

    it('reads a table by its rows and columns', async () => {
      await open('?entity=document/us-troops&line=3');
      await marked().last().waitFor();
      // A row may stand for itself, and among others that say the same.
      expect(await marked().getByRole('heading').allInnerTexts()).toEqual(['Lines 2 to 4', 'Line 3']);
      expect(await page.evaluate('document.activeElement.id')).toBe('line-3-3');
      expect(await marked().last().innerText()).toMatch(
        /columns ccode, year, troops\s+The United States stationed 60 troops in Land in 1991\. Fact/i,
      );
      expect(await page.getByText('Table; each row has the number of its line').count()).toBe(1);
    });

    it('shows numbers of troops with their years', async () => {
      await open('?entity=state/land&day=1991-06-01');
      const troops = page.locator('.series');
      await troops.locator('p', { hasText: '60 people in 1991' }).waitFor();
      const chart = troops.getByRole('img');
      expect(await chart.getAttribute('aria-label')).toBe(
        'Numbers from 1990 to 1992, a peak of 60 people in 1991; all of them are in the table below',
      );
      // The number under the pointer is said below the chart.
      const values = troops.getByRole('slider', { name: 'Numbers, one by one: United States' });
      const box = (await values.boundingBox())!;
      await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2);
      await troops.locator('.series-said', { hasText: '41 people in 1992' }).waitFor();
      await page.mouse.move(0, 0);
      // By keys it goes from number to number, and each is said.
      await values.focus();
      await page.keyboard.press('Home');
      expect(await values.getAttribute('aria-valuetext')).toBe('27 people in 1990');
      await page.keyboard.press('ArrowRight');
      expect(await values.getAttribute('aria-valuetext')).toBe('60 people in 1991');
      await troops.getByText('Numbers by year (3)').click();
      await troops.locator('li').nth(2).waitFor();
      const years = await troops.locator('li').allInnerTexts();
      expect(years.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual(['1990 27', '1991 60', '1992 41']);
    });

    /** Holds back each page of facts behind the first until it is let go. */
    async function holdPages() {
      const asked: { after: string }[] = [];
      let waiting: (() => void)[] = [];
      await page.route('**/graphql', async (route) => {
        const { query, variables } = route.request().postDataJSON() as { query: string; variables: any };
        if (/query EntityFacts\b/.test(query) && typeof variables.after === 'string') {
          asked.push(variables);
          await new Promise<void>((resolve) => waiting.push(resolve));
        }
        await route.continue().catch(() => {});
      });
      return {
        asked,
        /** Until so many have been asked for since the beginning. */
        wait: async (count: number) => {
          await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(count);
        },
        letGo: () => {
          for (const resolve of waiting) resolve();
          waiting = [];
        },
        end: () => page.unroute('**/graphql'),
      };
    }
  });

  it('has a first view of less than 100 kB, and the drawing apart from it', () => {
    const html = readFileSync(new URL('index.html', BUILT), 'utf8');
    const entries = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
      ([, file]) => file!,
    );
    const bytes = staticImports(entries).map(
      (file) => brotliCompressSync(readFileSync(new URL(file, BUILT))).length,
    );
    expect(entries.some((file) => file.endsWith('.css'))).toBe(true);
    expect(readdirSync(new URL('assets/', BUILT)).length).toBeGreaterThan(entries.length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });
});

/** All types that are drawn but one. */
function without(type: string): string {
  return TYING_PREDICATES.filter((one) => one !== type).join(' ');
}

/** The files, and all that they import before they run. */
function staticImports(files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) {
    const text = readFileSync(new URL(file, BUILT), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
      all.add(`assets/${imported!}`);
  }
  return [...all];
}
