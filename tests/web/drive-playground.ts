import type { Browser, Page } from 'playwright-core';

/** What a visitor of the playground saw. */
export interface Visit {
  /** Console errors, violations of the content security policy, requests to elsewhere. */
  problems: string[];
  /** The titles of the tabs, from left to right. */
  tabs: string[];
  /** The answer each tab showed when it was run. */
  answers: { tab: string; answer: string }[];
  /** The panel Cypher before a tab was run, and after the first tab was. */
  cypherBefore: string;
  cypher: string;
  /** The tabs after one was closed and the page was loaded again, and after the examples were restored. */
  tabsAfterClosing: string[];
  tabsAfterRestoring: string[];
}

/** Opens the playground at a URL, runs every tab, closes the first, and asks for the examples back. */
export async function drivePlayground(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const problems = watch(page, new URL(url).origin);
    await open(page, () => page.goto(url));
    const tabs = await titles(page);

    const cypherBefore = await cypherPanel(page);
    const answers: Visit['answers'] = [];
    for (const tab of tabs) answers.push({ tab, answer: await run(page, tab) });
    await run(page, tabs[0]!);
    const cypher = await cypherPanel(page);

    await page.getByRole('button', { name: 'Close Tab' }).click();
    while ((await storedTabs(page)) !== tabs.length - 1) await page.waitForTimeout(100);
    await open(page, () => page.reload());
    const tabsAfterClosing = await titles(page);

    page.once('dialog', (dialog) => void dialog.accept());
    await open(page, async () => {
      await Promise.all([page.waitForEvent('load'), page.getByText('Restore examples').click()]);
    });
    const tabsAfterRestoring = await titles(page);
    return { problems, tabs, answers, cypherBefore, cypher, tabsAfterClosing, tabsAfterRestoring };
  } finally {
    await page.close();
  }
}

/** Opens the playground as a phone has it, runs a tab, and reads what the panel Cypher says. */
export async function drivePhone(
  browser: Browser,
  url: string,
  tab: string,
): Promise<{ problems: string[]; cypher: string }> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    const problems = watch(page, new URL(url).origin);
    await open(page, () => page.goto(url));
    await run(page, tab);
    return { problems, cypher: await cypherPanel(page) };
  } finally {
    await page.close();
  }
}

/** Collects from now on all that a clean page would not do. */
function watch(page: Page, origin: string): string[] {
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
async function open(page: Page, load: () => Promise<unknown>): Promise<void> {
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

async function run(page: Page, tab: string): Promise<string> {
  await page.locator('.graphiql-tab-button').getByText(tab, { exact: true }).click();
  const operation = new RegExp(`query\\s${tab}\\b`);
  await page.locator('.graphiql-query-editor .view-line', { hasText: operation }).waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = page.locator('.result-window .view-lines');
  await answer
    .getByText(/"(data|errors)"/)
    .first()
    .waitFor();
  // Monaco draws spaces as no-break spaces.
  return (await answer.innerText()).replaceAll('\u00A0', ' ');
}
