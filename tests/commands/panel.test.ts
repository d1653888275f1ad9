import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emptyGraph, given } from '../setup/graph.ts';
import { runCli, startCli } from './runCli.ts';

const WORLD = `
entities:
  - { id: treaty/pact, name: Pact }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
documents:
  - { id: document/roll-of-pacts, name: Roll }
  - { id: document/roll-of-states, name: States }
  - { id: document/roll-of-signatures, name: Signatures }
statements:
  - { source: document/roll-of-pacts, claim: state/alpha PARTY_TO treaty/pact, obligations: [DEFENSE], since: 1950-01-01, until: 1951-12-31, place: row 1 }
  - { source: document/roll-of-pacts, claim: state/beta PARTY_TO treaty/pact, obligations: [CONSULTATION, DEFENSE], since: 1951-01-01, until: 1951-12-31, place: row 2 }
  - { source: document/roll-of-signatures, claim: state/beta PARTY_TO treaty/pact, obligations: [CONSULTATION], since: 1951, until: 1951-12-31, place: row 1 }
  - { source: document/roll-of-states, claim: state/alpha EXISTED, since: 1900-01-01, until: 1951-12-31, place: row 1 }
  - { source: document/roll-of-states, claim: state/beta EXISTED, since: 1900-01-01, until: 1951-12-31, place: row 2 }
  - { source: document/roll-of-states, claim: 'state/alpha IDENTIFIED_BY "cow:901"', place: row 1 }
  - { source: document/roll-of-states, claim: 'state/alpha IDENTIFIED_BY "iso3166-alpha3:ALP"', place: row 1 }
`;

const ROW = ['state/alpha,state/beta,1951,901,,1,1,1,0,0,0,0,1,'];
const HEADER =
  'a,b,year,a_cow,b_cow,in_system,covered,defense,offense,neutrality,nonaggression,consultation,alliances,organizations';
const csv = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

describe('entente panel', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-panels-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('prints CSV, or writes it to a file', async () => {
    expect(await runCli(['panel', 'dyads'])).toEqual({
      code: 0,
      signal: null,
      stdout: csv(HEADER, ...ROW),
      stderr: '',
    });
    const file = join(folder, 'dyads.csv');
    expect(await runCli(['panel', 'dyads', '--output', file])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(csv(HEADER, ...ROW));
    expect(readdirSync(folder)).toEqual(['dyads.csv']);
  });

  it('writes Parquet, with a source in columns of its own', async () => {
    const file = join(folder, 'dyads.parquet');
    const options = ['--source', 'roll-of-pacts', '--codes', 'cow', '--directed', '--s-scores'];
    const { code, stderr } = await runCli(['panel', 'dyads', ...options, '--parquet', '--output', file]);
    expect([code, stderr]).toEqual([0, '']);
    const bytes = new Uint8Array(readFileSync(file));
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows).toMatchObject([
      { a: 'state/alpha', b: 'state/beta', a_cow: '901', roll_of_pacts_consultation: 0 },
      {
        a: 'state/beta',
        b: 'state/alpha',
        a_cow: null,
        roll_of_pacts_consultation: 1,
        roll_of_pacts_s_score: null,
      },
    ]);
  });

  it('takes sources and codes with commas or spaces between them, and none of either from an empty text', async () => {
    const panels = [];
    for (const separated of [
      ['--source', 'roll-of-pacts', 'all', '--codes', 'cow', 'iso3'],
      ['--source', 'roll-of-pacts,all', '--codes', 'cow,iso3'],
      ['--source', 'roll-of-pacts, all', '--codes', 'cow iso3'],
    ]) {
      panels.push(await runCli(['panel', 'states', ...separated]));
    }
    expect(new Set(panels.map(({ stderr }) => stderr))).toEqual(new Set(['']));
    expect(new Set(panels.map(({ stdout }) => stdout)).size).toBe(1);
    expect(panels[0]!.stdout).toContain('state,name,year,cow,iso3,in_system,major,roll_of_pacts_covered,');
    expect((await runCli(['panel', 'states', '--codes', ''])).stdout).toMatch(/^state,name,year,in_system,/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing half written where %s ends it', async (signal) => {
    const file = join(folder, 'half.csv');
    // Years enough to be interrupted among them.
    const years = ['--from', '1900', '--until', '9999'];
    const { child, ended } = startCli(['panel', 'states', ...years, '--output', file]);
    await expect
      .poll(() => readdirSync(folder), { interval: 5, timeout: 60_000 })
      .toContain('half.csv.unfinished');
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('has panels of states and of alliances', async () => {
    const years = ['--from', '1951', '--until', '1951'];
    expect((await runCli(['panel', 'states', ...years, '--codes', ''])).stdout).toBe(
      csv(
        'state,name,year,in_system,major,covered,alliances,partners,defense_partners,organizations',
        'state/alpha,Alpha,1951,1,,1,1,1,1,',
        'state/beta,Beta,1951,1,,1,1,1,1,',
      ),
    );
    expect((await runCli(['panel', 'alliances', ...years])).stdout).toBe(
      csv(
        'alliance,name,year,covered,members,possible_members,defense,offense,neutrality,nonaggression,consultation',
        'treaty/pact,Pact,1951,1,2,2,2,0,0,0,1',
      ),
    );
  });

  it.each([
    [['states', '--all-pairs'], '--all-pairs is for the panel of dyads; received states'],
    [['dyads', '--from', '51'], '--from is a year of four digits; received 51'],
    [
      ['dyads', '--from', '1951', '--until', '1950'],
      'A panel must not end before it begins; received 1951 to 1950',
    ],
    [
      ['dyads', '--source', 'roll-of-pacts', '--from', '1952'],
      'The last year of roll-of-pacts is 1951: a panel from later on needs --until; received --from 1952',
    ],
    [
      ['dyads', '--until', '1949'],
      'The first year of all sources is 1950: a panel until an earlier one needs --from; received --until 1949',
    ],
    [
      ['dyads', '--codes', 'gw'],
      '--codes takes schemes of which states have codes: cow, iso3 (iso3166-alpha3); received gw',
    ],
    [
      ['alliances', '--codes', 'cow'],
      '--codes takes schemes of which alliances have codes: (none yet: see docs/importers.md); received cow (cow-alliance)',
    ],
    [
      ['dyads', '--source', 'roll-of'],
      '--source takes all, the id of a document that says until when states had obligations, or how one alone begins: roll-of-pacts, roll-of-signatures; received roll-of, which may be any of 2',
    ],
    [
      ['dyads', '--output', '/nowhere/dyads.csv'],
      '--output is a file in a folder that exists; received /nowhere/dyads.csv, and /nowhere is none',
    ],
  ])('refuses %j', async (options, message) => {
    expect(await runCli(['panel', ...options])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `${message}\n`,
    });
  });
});
