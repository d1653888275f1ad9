import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hashOf } from '../../src/config/clients.ts';
import { csvLines } from '../../src/files/csvLines.ts';
import { parquetPieces } from '../../src/files/parquetPieces.ts';
import type { Table } from '../../src/files/Table.ts';
import { edgeTable } from '../../src/network/edgeTable.ts';
import { readAllies, readRelationships } from '../../src/network/readNetwork.ts';
import { alliancePanel } from '../../src/panel/alliances.ts';
import { dyadPanel } from '../../src/panel/dyads.ts';
import { statePanel } from '../../src/panel/states.ts';
import { Texts } from '../../src/record/texts.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { ALWAYS, membership, days, entity, SOMETIME, source, world } from '../panel/data.ts';
import { seedGraph } from '../seed/seeded.ts';
import { PATIENT, graph } from '../setup/graph.ts';

const root = join(import.meta.dirname, '../..');
const TOKEN = 'of-the-python-client';
const UNTIL_1900 = days('1800-01-01', '1900-12-31');
const hasPython =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).status === 0;

describe.skipIf(!hasPython)('The Python client (skipped without python3, 3.10 or newer)', () => {
  let folder: string;
  let open: RunningServer;
  let guarded: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-python-'));
    await seedGraph();
    const at = { host: '127.0.0.1', port: 0, limits: PATIENT };
    open = await startServer(graph, new Texts(undefined), at);
    guarded = await startServer(graph, new Texts(undefined), {
      ...at,
      limits: { ...PATIENT, pointsPerMinute: 60 },
      known: [{ name: 'python', scopes: new Set(['read']), hash: hashOf(TOKEN) }],
    });
  }, 180_000);
  afterAll(async () => {
    await open[Symbol.asyncDispose]();
    await guarded[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it('passes its own tests, without those that need pandas or pyarrow where these are missing', async () => {
    await writeTables(folder);
    const { stderr } = await runPython(['-m', 'unittest', 'discover', '-s', 'clients/python/tests'], {
      ENTENTE_URL: open.url,
      ENTENTE_GUARDED_URL: guarded.url,
      ENTENTE_TOKEN: TOKEN,
      ENTENTE_FILES: folder,
    });
    // Of the tests, these two may be skipped.
    expect(stderr).toMatch(/^Ran [1-9]\d* tests[^]*^OK( \(skipped=[12]\))?$/m);
    // Much of what it asks is planned for the first time.
  }, 300_000);

  it('answers as docs/python.md shows', async () => {
    const page = readFileSync(join(root, 'docs/python.md'), 'utf8');
    const shown = [...page.matchAll(/```python\n([^`]*)```\n```\n([^`]*)```/g)];
    expect(shown).toHaveLength(2);
    const script = shown.map(([, code]) => code).join('');
    const { stdout } = await runPython([
      '-c',
      script.replace('entente.Client()', `entente.Client("${open.url}")`),
    ]);
    expect(stdout).toBe(shown.map(([, , output]) => output).join(''));
  });
});

/** Runs Python with the package on its path, and fails with what it says. The service is of this process, so nothing may wait for Python. */
function runPython(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const env = {
    ...process.env,
    ...settings,
    PYTHONPATH: join(root, 'clients/python/src'),
    PYTHONDONTWRITEBYTECODE: '1',
  };
  return promisify(execFile)('python3', words, { cwd: root, env });
}

/** Writes a file of each kind as the command line does, and the types of their columns. */
async function writeTables(folder: string): Promise<void> {
  const states = [
    entity('state/a', [ALWAYS], [{ scheme: 'cow', value: '002', ...ALWAYS }]),
    entity('state/b'),
  ];
  const ofPact = source(
    { pact: [membership(0, ['DEFENSE'], UNTIL_1900), membership(1, ['DEFENSE'])] },
    { prefix: 'pact_', covered: [{ from: 1900, until: 1900 }] },
  );
  const all = source({ pact: [membership(0, ['DEFENSE'], SOMETIME), membership(1, ['DEFENSE'])] });
  const data = world(states, [all, ofPact]);
  const years = { from: 1900, until: 1901 };
  const schemes = [{ scheme: 'cow', column: 'cow' }];
  const network = { day: null, kinds: ['State', 'Organization'], source: null, certain: false } as const;
  const tables: Readonly<Record<string, Table>> = {
    dyads: dyadPanel(data, { years, schemes, directed: false, allPairs: true, sScores: true }),
    states: statePanel(data, { years, schemes, measures: true }),
    alliances: alliancePanel(data, { years, schemes }),
    members: edgeTable(await readRelationships(graph, { ...network, types: ['MEMBER_OF'] })),
    allies: edgeTable(
      await readAllies(
        graph,
        { ...network, kinds: ['State'], types: ['MEMBER_OF', 'PARTY_TO'], day: '1955-06-01' },
        ['DEFENSE'],
      ),
    ),
  };
  for (const [name, { columns, rows: once }] of Object.entries(tables)) {
    const table = { columns, rows: [...once] };
    writeFileSync(join(folder, `${name}.csv`), [...csvLines(table)].join(''));
    writeFileSync(join(folder, `${name}.parquet`), Buffer.concat([...parquetPieces(table)]));
  }
  const columns = Object.entries(tables).map(([name, table]) => [
    name,
    Object.fromEntries(table.columns.map(({ name: column, type }) => [column, type])),
  ]);
  writeFileSync(join(folder, 'columns.json'), JSON.stringify(Object.fromEntries(columns)));
}
