import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';

import { drivePlayground } from './drive-playground.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'web/dist/playground');
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

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
].join('; ');

/** STAND-IN: the service's own server replaces this one; it only has to answer what the examples ask. */
async function startStandIn() {
  const apollo = new ApolloServer({
    typeDefs: '"Where every question starts." type Query { hello: String! year: Int! }',
    resolvers: { Query: { hello: () => 'hello', year: () => 1949 } },
    introspection: true,
  });
  await apollo.start();
  const app = express();
  app.use('/playground', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', policy);
    next();
  });
  app.use('/playground', express.static(built));
  app.use('/graphql', express.json(), expressMiddleware(apollo));
  const http = createServer(app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/playground/`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      await apollo.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

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
    if (!existsSync(built)) {
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      const build = [vite, 'build', '--config', 'web/vite.config.ts'];
      await promisify(execFile)(process.execPath, build, {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
      });
    }

    await using service = await startStandIn();
    await using browser = await chromium.launch({ executablePath, args });
    const visit = await drivePlayground(browser, service.url);

    const tabs = expectedTabs();
    expect(visit.problems).toEqual([]);
    // If only this fails, web/dist is older than the examples: build it again.
    expect(visit.tabs).toEqual(tabs);
    const failed = visit.answers.filter(
      ({ answer }) => !answer.includes('"data"') || answer.includes('"errors"'),
    );
    expect(failed).toEqual([]);
    expect(visit.answers[0]?.answer).toContain('"__typename": "Query"');
    expect(visit.tabsAfterClosing).toEqual(tabs.slice(0, -1));
    expect(visit.tabsAfterRestoring).toEqual(tabs);
  },
);
