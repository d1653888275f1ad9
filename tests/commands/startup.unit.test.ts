import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

/** Writes which files of which packages a process has loaded. */
const WATCH = `
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const loaded = new Set();
registerHooks({
  load(url, context, next) {
    const [, file] = /node_modules\\/(.+)/.exec(url) ?? [];
    if (file !== undefined) loaded.add(file);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env.LOADED, JSON.stringify([...loaded])));
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-startup-'));
  writeFileSync(join(folder, 'watch.mjs'), WATCH);
});
afterAll(() => rmSync(folder, { recursive: true }));

function librariesOf(...argv: string[]): string[] {
  const file = join(folder, 'loaded.json');
  const watched = ['--import', join(folder, 'watch.mjs'), 'src/cli.ts', ...argv];
  execFileSync(process.execPath, watched, {
    env: { ...process.env, LOADED: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

it.each([[['--help']], [['import', '--help']], [['cypher', '--list']], [['cypher', '--show', 'entityById']]])(
  'entente %j loads no library of the service',
  (argv) => {
    const files = librariesOf(...argv);
    expect(new Set(files.map((path) => path.split('/')[0]))).toEqual(new Set(['commander', 'graphql']));
    // The class of errors of graphql, not the whole.
    expect(files.length).toBeLessThan(20);
  },
);
