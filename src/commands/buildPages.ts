import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { StartError } from '../config/errors.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages that the service shows, where they have not been built or their sources are newer. */
export async function buildPages(report: (line: string) => void): Promise<void> {
  if (!areStale()) return;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite))
    throw new StartError(
      'The pages have not been built, and Vite, which builds them, is not installed: run "npm ci" without --omit=dev, or start a release, which has them.',
    );
  report('Building the pages (some seconds, once)');
  const build = spawn(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  build.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw new StartError(`The pages could not be built: ${complaint.trim()}`);
}

function areStale(): boolean {
  return ['playground', 'explore'].some(isStale);
}

function isStale(page: string): boolean {
  const built = join(ROOT, `web/dist/${page}/index.html`);
  if (!existsSync(built)) return true;
  // A release has the pages, but not what they are built of.
  if (!existsSync(join(ROOT, `web/${page}/index.html`))) return false;
  const since = statSync(built).mtimeMs;
  const sources = [...globSync(join(ROOT, `web/{*,${page}/**}`)), join(ROOT, 'package-lock.json')];
  return sources.some(
    (path) => existsSync(path) && statSync(path).isFile() && statSync(path).mtimeMs > since,
  );
}
