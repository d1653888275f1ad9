import type { Browser, Page, Request } from 'playwright-core';

/** What a visitor of the playground saw. */
export interface Visit {
  /** Console errors, violations of the content security policy, requests to elsewhere. */
  problems: string[];
  /** What the panel says that is open at first. */
  greeting: string;
  /** What the first visit loaded until it could be used, in bytes as they were sent. */
  loaded: number;
  /** The names of the examples, by their groups. */
  examples: Record<string, string[]>;
  /** The answer each example showed when it was run, and what stood below it. */
  answers: { example: string; answer: string; price: string }[];
  /** The panel Cypher before an example was run, and after the first was. */
  cypherBefore: string;
  cypher: string;
  /** The tabs after all examples were opened, and after the first was closed and the page loaded again. */
  tabs: string[];
  tabsAfterClosing: string[];
}

/** Opens the playground at a URL for the first time, opens and runs every example, and closes the first. */
export async function drivePlayground(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const problems = watch(page, new URL(url).origin);
    const loaded = await weigh(page, () => open(page, () => page.goto(url)));
    const greeting = await page.locator('.graphiql-plugin').innerText();

    const cypherBefore = await cypherPanel(page);
    const examples = await listExamples(page);
    const names = Object.values(examples).flat();
    const answers: Visit['answers'] = [];
    for (const example of names) {
      await pick(page, example);
      const answer = await run(page, example);
      answers.push({ example, answer, price: await priceAfterRun(page) });
    }
    await pick(page, names[0]!);
    await run(page, names[0]!);
    const cypher = await cypherPanel(page);

    const tabs = await titles(page);
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    while ((await storedTabs(page)) !== tabs.length - 1) await page.waitForTimeout(100);
    await open(page, () => page.reload());
    const tabsAfterClosing = await titles(page);
    return { problems, greeting, loaded, examples, answers, cypherBefore, cypher, tabs, tabsAfterClosing };
  } finally {
    await page.close();
  }
}

/** Opens the playground as a phone has it, runs an example, and reads what the panel Cypher says. */
export async function drivePhone(
  browser: Browser,
  url: string,
  example: string,
): Promise<{ problems: string[]; cypher: string; widest: number }> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    const problems = watch(page, new URL(url).origin);
    await open(page, () => page.goto(url));
    await pick(page, example);
    await run(page, example);
    const widest = await page.evaluate<number>('document.documentElement.scrollWidth');
    return { problems, cypher: await cypherPanel(page), widest };
  } finally {
    await page.close();
  }
}

/** How many bytes come while the page is loaded, until it is at rest: also those that its workers load. */
async function weigh(page: Page, load: () => Promise<void>): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weighOne = (request: Request): void => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  };
  page.on('requestfinished', weighOne);
  await load();
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', weighOne);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The names of the examples, by the titles of their groups. */
async function listExamples(page: Page): Promise<Record<string, string[]>> {
  await page.getByRole('button', { name: 'Examples' }).click();
  const groups = await page.getByRole('dialog', { name: 'Examples' }).getByRole('region').all();
  const listed = await Promise.all(
    groups.map(async (group) => [
      await group.getByRole('heading').innerText(),
      await group.locator('b').allInnerTexts(),
    ]),
  );
  await page.keyboard.press('Escape');
  return Object.fromEntries(listed) as Record<string, string[]>;
}

/** Opens an example in a tab, or the tab that has it. */
export async function pick(page: Page, example: string): Promise<void> {
  await page.getByRole('button', { name: 'Examples', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Examples' })
    .getByRole('button', { name: new RegExp(`^${example}\\b`) })
    .click();
}

/** What stands below the answer, as soon as it says what the answer did cost. */
async function priceAfterRun(page: Page): Promise<string> {
  const price = page.getByRole('status', { name: 'Price' });
  await price.getByText('May cost').waitFor();
  await price.getByText('This answer').waitFor();
  return price.innerText();
}

/** Collects from now on all that a clean page would not do. */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  // A violation is a console error too; but one in a worker, or of a policy in report mode, need not be.
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Loading the page anew breaks off what is still under way.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol !== 'data:' && to !== origin) problems.push(`request to elsewhere: ${request.url()}`);
  });
  return problems;
}

/** Loads the page and waits until the editor is there and knows the schema. */
export async function open(page: Page, load: () => Promise<unknown>): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => !!response.request().postData()?.includes('__schema')),
    load(),
  ]);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** What the panel Cypher says. It is opened for that, and closed again. */
async function cypherPanel(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show Cypher' }).click();
  const text = await page.getByRole('region', { name: 'Cypher' }).innerText();
  await page.getByRole('button', { name: 'Hide Cypher' }).click();
  return text;
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.graphiql-tab-button').allInnerTexts();
}

/** How many tabs the browser would bring back. GraphiQL stores them some time after a change. */
async function storedTabs(page: Page): Promise<number> {
  const { origins } = await page.context().storageState();
  const item = origins[0]?.localStorage.find(({ name }) => name.endsWith(':tabState'));
  return item ? (JSON.parse(item.value) as { tabs: unknown[] }).tabs.length : 0;
}

/** Runs what is in the editor, an operation of this name, and reads the answer. */
export async function run(page: Page, name: string): Promise<string> {
  const operation = new RegExp(`query\\s${name}\\b`);
  await page.locator('.graphiql-query-editor .view-line', { hasText: operation }).waitFor();
  await Promise.all([
    page.waitForResponse((response) => response.request().headers()['entente-cost'] === 'report'),
    page.getByRole('button', { name: /^Execute query/ }).click(),
  ]);
  const answer = page.locator('.result-window .view-lines');
  await answer
    .getByText(/"(data|errors)"/)
    .first()
    .waitFor();
  // Monaco draws spaces as no-break spaces.
  return (await answer.innerText()).replaceAll('\u00A0', ' ');
}
