import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { describeProgress } from '../../src/commands/startProgress.ts';
import { fixture } from '../import/tables.ts';
import { importShipped } from '../../src/import/tables/shipped.ts';
import { seedGraph } from '../seed/seeded.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, graph } from '../setup/graph.ts';
import { runCli } from './runCli.ts';

const STATES = ['import', 'cow-states', fixture('states.csv')];
const ALLIANCES = ['import', 'cow-alliances', fixture('alliances.csv')];

/** What those see who traverse: nothing of the record, and no entity that nothing is told of. */
async function view(): Promise<readonly unknown[]> {
  return cypher(
    `MATCH (subject:Entity)-[r]->(object)
     WHERE r.statements IS NOT NULL
     RETURN subject.id AS subject, type(r) AS type, coalesce(object.id, object.value) AS object, r.statements AS statements
     ORDER BY subject, type, object, statements`,
  );
}

describe('entente import', { timeout: 600_000 }, () => {
  let seeded: readonly unknown[];
  let undisturbed: string[];

  beforeAll(async () => {
    await seedGraph();
    // An import loads them, too.
    await importShipped(graph);
    seeded = await view();
  });

  it('says what came of each file: rows, statements, evidence, and each warning with its line', async () => {
    const states = await runCli(STATES);
    expect(states).toMatchObject({
      code: 0,
      stdout:
        'states.csv: 6 rows read, 0 rejected, 0 warnings\n' +
        'cow-states-2016: 23 new statements, 0 already known, 24 pieces of evidence added, 0 withdrawn, 0 statements retracted\n',
    });
    const { code, stdout, stderr } = await runCli(ALLIANCES);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'alliances.csv: 7 rows read, 1 rejected, 4 warnings\n' +
        'cow-alliances-4-1: 12 new statements, 0 already known, 12 pieces of evidence added, 0 withdrawn, 0 statements retracted\n',
    );
    expect(stderr).toContain('warning: alliances.csv:4 entente is missing; read as 0\n');
    expect(stderr).toContain('rejected: alliances.csv:8 cow:999 is not the code of any entity; ');
    undisturbed = await canonicalDump(graph);
  });

  it('says that nothing changed when it is run again', async () => {
    const { code, stdout } = await runCli(ALLIANCES);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'cow-alliances-4-1: nothing changed',
    });
    expect(await canonicalDump(graph)).toEqual(undisturbed);
  });

  it('is listed, as a table and as JSON', async () => {
    const { stdout } = await runCli(['imports']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^id +file +sha256 +at +rows +rejected +warnings +new statements +evidence now$/,
    );
    expect(lines[2]).toMatch(
      /^cow-alliances-4-1 +alliances\.csv +[0-9a-f]{12} +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +7 +1 +4 +12 +12$/,
    );
    expect(lines[3]).toMatch(/^cow-states-2016 +states\.csv /);
    const listed = JSON.parse((await runCli(['imports', '--json'])).stdout) as unknown;
    expect(listed).toMatchObject([
      {
        id: 'cow-alliances-4-1',
        importer: 'cow-alliances',
        rows: 7,
        rejected: 1,
        evidenceAdded: 12,
        evidence: 12,
      },
      { id: 'cow-states-2016', importer: 'cow-states', file: 'states.csv', rows: 6, evidence: 24 },
      { id: 'iso-3166-3', importer: 'territories', file: 'former-codes.csv' },
      { id: 'territories', importer: 'territories', file: 'territories.csv' },
    ]);
  });

  it('can be undone: what nothing else supports is retracted, and nothing is forgotten', async () => {
    const { code, stdout } = await runCli(['imports', 'undo', 'cow-alliances-4-1']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'cow-alliances-4-1: 12 pieces of evidence withdrawn, 12 statements retracted\n',
    });
    expect(await runChecks(graph)).toEqual([]);
    expect(
      await cypher(`MATCH (:Statement {recordedBy: 'cow-alliances-4-1'})-[:HAS_REVISION]->(r)
                    RETURN r.kind AS kind, count(*) AS number ORDER BY kind`),
    ).toEqual([
      { kind: 'EVIDENCE_WITHDRAWN', number: 12 },
      { kind: 'RECORDED', number: 12 },
      { kind: 'RETRACTED', number: 12 },
    ]);
    expect((await runCli(['imports', 'undo', 'cow-alliances-4-1'])).stdout).toBe(
      'cow-alliances-4-1: already undone\n',
    );
    expect((await runCli(['imports'])).stdout).toMatch(/^cow-alliances-4-1 +\(undone\) /m);

    await runCli(['imports', 'undo', 'cow-states-2016']);
    expect(await view()).toEqual(seeded);
    expect(await runChecks(graph)).toEqual([]);
  });

  it('brings everything back when the file is imported again', async () => {
    await runCli(STATES);
    const { stdout } = await runCli(ALLIANCES);
    expect(stdout).toContain('12 pieces of evidence added');
    expect(await view()).not.toEqual(seeded);
    expect((await runCli(['imports', 'undo', '20-states.yaml'])).stderr).toBe(
      'Only an import can be undone. The imports are cow-alliances-4-1, cow-states-2016, iso-3166-3, territories; received 20-states.yaml\n',
    );
  });

  it('takes a table of your own with a mapping, which it suggests, previews and can take back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-own-'));
    const [table, map] = [join(folder, 'leagues.csv'), join(folder, 'leagues.yaml')];
    const argv = ['import', 'table', table, '--map', map];
    writeFileSync(
      table,
      'State;League;Joined\r\nBelgium;Nine Rivers;01.03.1953\r\nFrance;Nine Rivers;1953\r\nAtlantis;Nine Rivers;1960\r\n',
    );
    try {
      expect(await runCli(argv)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(
          /^leagues\.yaml: A mapping must be a readable file; .* With --suggest, one /,
        ),
      });
      const before = await canonicalDump(graph);
      expect(await runCli([...argv, '--suggest'])).toMatchObject({ code: 0 });
      expect(readFileSync(map, 'utf8')).toContain(
        'object: { column: league, kind: org, create: true } # in the graph: 0 of 1; the others are declared: Nine Rivers\n',
      );
      const preview = await runCli([...argv, '--dry-run']);
      expect(preview).toMatchObject({
        code: 0,
        stdout:
          'leagues.csv: 3 rows read, 1 rejected, 0 warnings, state: 2 by name, league: 3 new\n' +
          'leagues: 2 new statements, 0 already known\n' +
          '  leagues.csv:2 Belgium has been a member of Nine Rivers since 1 March 1953.\n' +
          '  leagues.csv:3 France has been a member of Nine Rivers since 1953.\n' +
          'new entities: 1\n' +
          '  org/nine-rivers (Nine Rivers)\n' +
          'Nothing was written.\n',
      });
      expect((await runCli([...argv, '--dry-run', '--show', '1'])).stdout).toContain(
        '  leagues.csv:2 Belgium has been a member of Nine Rivers since 1 March 1953.\n  … and 1 more; --show 2 shows all\n',
      );
      expect(preview.stderr).toContain(
        'rejected: leagues.csv:4 state: "Atlantis" is the id, code or name of no state ',
      );
      expect(await canonicalDump(graph)).toEqual(before);
      expect((await runCli(argv)).stdout).toContain(
        'leagues: 2 new statements, 0 already known, 2 pieces of evidence',
      );
      expect((await runCli(['imports'])).stdout).toMatch(/^leagues +leagues\.csv /m);
      expect((await runCli(['imports', 'undo', 'leagues'])).stdout).toBe(
        'leagues: 2 pieces of evidence withdrawn, 2 statements retracted\n',
      );
      expect(await runChecks(graph)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [
      'a mapping for a data set',
      ['import', 'atop', 'x.csv', '--map', 'x.yaml'],
      /^Only a table of your own has a mapping/,
    ],
    [
      'a table of your own without a mapping',
      ['import', 'table', 'x.csv'],
      /^A table of your own is imported with a mapping: /,
    ],
    [
      'a file that is not there',
      ['import', 'atop', 'nowhere.csv'],
      /^nowhere\.csv: A table must be a readable file; ENOENT/,
    ],
    [
      'a table of another data set',
      ['import', 'atop', fixture('states.csv')],
      /^states\.csv:1:1 The columns must be those of a table that atop reads: ATOP by member and phase \(missing: /,
    ],
    [
      'a data set that is none',
      ['import', 'census', fixture('states.csv')],
      /Allowed choices are cow-states, cow-alliances, atop, cow-igo, us-troops/,
    ],
  ])('refuses %s in one line', async (_what, argv, message) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('describeProgress', () => {
  it('shows how much is done, at which rate, and how long the rest takes', () => {
    const part = { what: 'writing rows', total: 1_200 };
    expect(describeProgress({ ...part, done: 0 }, 0)).toBe('writing rows [------------------------] 0 %');
    expect(describeProgress({ ...part, done: 400 }, 2)).toBe(
      'writing rows [########----------------] 33 %, 200/s, 4 s left',
    );
    expect(describeProgress({ ...part, done: 1_300 }, 2)).toBe(
      'writing rows [########################] 100 %, 650/s, 0 s left',
    );
  });
});
