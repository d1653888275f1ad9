/**
 * Packs a release, and tries it as somebody does who unpacks it: `npm run release`. It is kept only if it answers.
 *
 * It needs what `npm start` needs to run a Neo4j of its own: Java or Docker.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

import { note, say } from '../src/commands/output/say.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const file = `entente-${version}.tgz`;
const folder = mkdtempSync(join(tmpdir(), 'entente-release-'));
const unpacked = join(folder, 'package');
const inRelease = { cwd: unpacked, env: withoutProject(process.env) };

/** How long the service may take to start and answer, in milliseconds. */
const PATIENCE = 600_000;

try {
  note('Packing');
  execFileSync('npm', ['pack', '--silent', `--pack-destination=${folder}`]);
  // Without the times of the files: who copies a release may change them.
  execFileSync('tar', ['-xzmf', join(folder, file), '-C', folder]);
  note('Installing what it needs');
  execFileSync('npm', ['ci', '--omit=dev', '--prefer-offline', '--silent'], inRelease);
  for (const tool of ['vite', 'react', 'vitest', 'typescript', '@neo4j/graphql']) {
    assert(
      !existsSync(join(unpacked, 'node_modules', tool)),
      `A release doesn't need ${tool}, but installs it`,
    );
  }
  note('Starting it');
  await tryStarted();
  copyFileSync(join(folder, file), file);
  say(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
  // Packing that failed leaves it, and npm would prefer it to package-lock.json.
  rmSync('npm-shrinkwrap.json', { force: true });
}

async function tryStarted(): Promise<void> {
  const service = spawn('npm', ['start', '--silent'], {
    ...inRelease,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: PATIENCE,
  });
  const ended = once(service, 'exit');
  try {
    const url = await urlOf(service.stdout);
    await expectAnswer(url);
    for (const page of ['explore', 'playground']) await expectPage(`${url}/${page}/`);
  } finally {
    service.stdout.resume();
    service.kill('SIGTERM');
    await ended;
  }
}

/** Where the service is, once it says so. */
async function urlOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    note(line);
    const url = /API +(http:\S+)\/graphql/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The release has ended before it answered');
}

async function expectAnswer(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ entity(id: "org/nato") { relationships(types: [HOSTS]) { nodes { name } } } }',
    }),
  });
  const nodes = [{ name: 'Belgium' }];
  assert.deepEqual(await response.json(), { data: { entity: { relationships: { nodes } } } });
}

/** A page is there with its scripts and styles. */
async function expectPage(url: string): Promise<void> {
  const html = await textAt(url);
  const parts = Array.from(html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g), ([, part]) => part!);
  assert(parts.length > 0, `${url} names no script`);
  for (const part of parts) assert((await textAt(new URL(part, url).href)).length > 0);
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return response.text();
}

/** The environment without the programs of this project, which npm puts before all others, and without a graph in use. */
function withoutProject(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const parts = (environment['PATH'] ?? '').split(delimiter);
  return {
    ...environment,
    PATH: parts.filter((part) => !part.includes('node_modules')).join(delimiter),
    NEO4J_URI: undefined,
    ENTENTE_PORT: '0',
    ENTENTE_BOLT_PORT: '0',
    ENTENTE_DATA: join(unpacked, '.entente'),
  };
}
