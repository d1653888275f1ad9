import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages that the service shows, once after the packages were installed. */
export async function buildPlayground(report: (line: string) => void): Promise<void> {
  report('Building the playground (once)');
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const build = spawn(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  build.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) report(`The playground could not be built; the API works without it.\n${complaint.trim()}`);
}
