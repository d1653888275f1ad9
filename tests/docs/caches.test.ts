import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { LIMITS } from '../../src/config/limits.ts';
import { PATIENT, graph } from '../setup/graph.ts';

const CACHES = join(import.meta.dirname, '../../examples/caches');
const isInstalled = existsSync(join(CACHES, 'node_modules'));

/** What each client says: all have the same lists of both days, whatever went wrong in between. */
const LINE =
  'NATO had 15 members on 1955-06-01, the first Belgium, Canada, Denmark, France, Germany; on 2021-02-04 they were Albania, Belgium, Bulgaria, Canada, Croatia. In between: BAD_CURSOR, TIMEOUT';

describe.skipIf(!isInstalled)('clients with a normalised cache (npm ci --prefix examples/caches)', () => {
  let server: RunningServer;
  let slow: RunningServer;
  beforeAll(async () => {
    await seedGraph();
    const at = { host: '127.0.0.1', port: 0 };
    server = await startServer(graph, new Texts(undefined), { ...at, limits: PATIENT });
    slow = await startServer(graph, new Texts(undefined), { ...at, limits: { ...LIMITS, milliseconds: 1 } });
  }, 180_000);
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await slow[Symbol.asyncDispose]();
  });

  it('never mix two days, and lose nothing by a list that fails', async () => {
    const urls = [server, slow].map(({ url }) => `${url}/graphql`);
    const { stdout } = await promisify(execFile)('npm', ['--silent', 'start', '--', ...urls], {
      cwd: CACHES,
    });
    const lines = stdout.split('\n').filter((line) => line.includes('NATO'));
    expect(lines).toEqual(['Apollo Client', 'urql', 'Relay'].map((client) => `${client}: ${LINE}`));
  });
});
