import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseQuery, readQueries } from '../../src/neo4j/queries.ts';
import { emptyGraph, given } from '../setup/graph.ts';
import { runCli } from './runCli.ts';
import type { Ended } from './runCli.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: 'Beta, the "second"' }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, until: 1960-12-31, place: row 2 }
`;

const MEMBERS = ['cypher', 'membersOnDay', '--param', 'alliance=org/league', 'on=1955-06-01'];

describe('entente cypher', { timeout: 600_000 }, () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    folder = await mkdtemp(join(tmpdir(), 'entente-cypher-'));
    file = join(folder, 'own.cypher');
    await writeFile(file, 'MATCH (s:State) WHERE s.id <> $not\nRETURN s, s.name AS name, $on AS on');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('lists the questions, each with what it takes', async () => {
    const { code, stdout } = await runCli(['cypher', '--list']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'membersOnDay alliance [on]\n    Who were the members of an alliance on a day?\n',
    );
    for (const name of readQueries('analysis').keys()) expect(stdout).toMatch(new RegExp(`^${name}\\b`, 'm'));
    expect((await runCli(['cypher'])).stdout).toBe(stdout);
  });

  it('shows a statement of the service whole, so that it can be run as it stands', async () => {
    for (const name of ['timelineCount', 'evidenceOfStatementKnown', 'setStatementDetails']) {
      const { code, stdout, stderr } = await runCli(['cypher', '--show', name]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^\/\/ [A-Z]/);
      expect(stdout).not.toContain('/*include');
      const query = [...readQueries('read'), ...readQueries('write')].find(([one]) => one === name)![1];
      expect(parseQuery(name, stdout)).toEqual(query);
    }
    // With no parameter but the entities that are asked about.
    const { stdout } = await runCli(['cypher', '--show', 'entityById']);
    expect(
      await withInput(stdout.replace('$keys', "[{key: 0, ids: ['state/alpha']}]"), '--json'),
    ).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"id":"state/alpha"'),
    });
  });

  it('answers a question as a table', async () => {
    expect(await runCli(MEMBERS)).toEqual({
      code: 0,
      signal: null,
      stdout: [
        'member       name                sinceMax    untilMin    inForce',
        '───────────  ──────────────────  ──────────  ──────────  ───────',
        'state/alpha  Alpha               1950-01-01  1960-12-31  YES',
        'state/beta   Beta, the "second"  1955-12-31  1960-12-31  UNKNOWN',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('answers as CSV', async () => {
    expect((await runCli([...MEMBERS, '--csv'])).stdout).toBe(
      'member,name,sinceMax,untilMin,inForce\r\n' +
        'state/alpha,Alpha,1950-01-01,1960-12-31,YES\r\n' +
        'state/beta,"Beta, the ""second""",1955-12-31,1960-12-31,UNKNOWN\r\n',
    );
  });

  it('answers as JSON, an object a line', async () => {
    const { stdout } = await runCli([...MEMBERS, '--json']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        member: 'state/alpha',
        name: 'Alpha',
        sinceMax: '1950-01-01',
        untilMin: '1960-12-31',
        inForce: 'YES',
      },
      {
        member: 'state/beta',
        name: 'Beta, the "second"',
        sinceMax: '1955-12-31',
        untilMin: '1960-12-31',
        inForce: 'UNKNOWN',
      },
    ]);
  });

  it('shows the plan instead, as a tree', async () => {
    const { code, stdout } = await runCli([...MEMBERS, '--explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ProduceResults {2}member, name, .*\n/);
    expect(stdout).toMatch(/^ *NodeUniqueIndexSeek {2}.*\(about (?:0 rows|1 row)\)$/m);
  });

  it('runs a file, with parameters taken for what they look like', async () => {
    expect((await runCli(['cypher', file, '-p', 'not=state/beta', '-p', 'on=1955-01-01'])).stdout).toBe(
      's                     name   on\n────────────────────  ─────  ──────────\n(:State state/alpha)  Alpha  1955-01-01\n',
    );
  });

  it('runs what stands on standard input', async () => {
    expect(await withInput('RETURN 1 AS one, "" AS empty, null AS nothing', '--csv')).toMatchObject({
      code: 0,
      stdout: 'one,empty,nothing\r\n1,"",\r\n',
    });
  });

  it('shows what is in the graph by kind and id', async () => {
    const { stdout } = await withInput(
      'MATCH path = (:Organization)<-[r:MEMBER_OF]-(:State {id: "state/alpha"}) RETURN path, [r.sinceMin] AS days, {a: 1, b: null} AS map',
      '--csv',
    );
    expect(stdout).toMatch(
      /\(:Organization org\/league\)<-\[:MEMBER_OF relationship\/[0-9a-f]{20}\]-\(:State state\/alpha\),\[1950-01-01\],"\{a: 1, b: null\}"\r\n$/,
    );
  });

  it('says that there is more than it shows', async () => {
    expect(await withInput('UNWIND range(1, 9) AS x RETURN x', '--csv', '--rows', '2')).toMatchObject({
      code: 0,
      stdout: 'x\r\n1\r\n2\r\n',
      stderr: 'These are the first 2 rows; there are more (--rows).\n',
    });
  });

  it('says which id there isn’t', async () => {
    expect(await runCli(['cypher', 'alliancesOfState', '-p', 'state=state/nowhere', '--json'])).toMatchObject(
      {
        code: 0,
        stdout: '',
        stderr: 'No rows: there is no entity state/nowhere.\n',
      },
    );
    expect((await runCli(['cypher', 'holdersOfOffice', '-p', 'post=org/league', '--json'])).stderr).toBe(
      'No rows.\n',
    );
  });

  it('says which values what was given may have', async () => {
    const stderr = async (...args: string[]) => (await runCli(['cypher', ...args, '--json'])).stderr;
    expect(await stderr('provisionsOfAlliances', '-p', 'topic=bases')).toMatch(
      /^No rows\. topic: formation, secrecy, .* or institutionalisation; all if omitted\.\n$/,
    );
    expect(await stderr('troopsByYear', '-p', 'state=state/alpha', 'part=cavalry', 'from=1950')).toBe(
      'No rows. state: the id of the state whose troops they are. ' +
        'part: ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE or COAST_GUARD, in any case; all troops if omitted.\n',
    );
    expect(await stderr('provisionsOfAlliances')).toBe('No rows.\n');
  });

  it.each([
    [
      ['cypher', 'nothing'],
      'A query is a name that --list shows, a file that ends with .cypher, or - for standard input; received nothing',
    ],
    [
      ['cypher', '--show', 'nothing'],
      '--show takes the name of a file in cypher/read, cypher/write, cypher/analysis; received nothing',
    ],
    [['cypher', 'membersOnDay'], 'membersOnDay takes alliance STRING, on DATE?; missing alliance'],
    [
      ['cypher', 'membersOnDay', '-p', 'alliance=org/league', 'on=1955-02-30'],
      'on is a day such as 2021-02-04; received "1955-02-30"',
    ],
    [['cypher', 'missions', '--rows', '0'], '--rows is a whole number from 1; received "0"'],
    [['cypher', 'missions', '--timeout', 'long'], '--timeout is a whole number from 1; received "long"'],
    [['cypher', 'missions', '--json', '--csv'], "error: option '--json' cannot be used with option '--csv'"],
  ])('refuses %j in a line', async (argv, message) => {
    expect(await runCli(argv)).toEqual({ code: 1, signal: null, stdout: '', stderr: `${message}\n` });
  });

  it('says what is wrong with a statement, and refuses to write', async () => {
    expect(await withInput('MATCH (n)\nRETRN n')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Invalid input 'RETRN'.* \(line 2, column 1\)\n$/),
    });
    expect(await withInput('MATCH (n) DETACH DELETE n')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Only reading statements are allowed; received one that writes or administers\n',
    });
  });

  it('gives up in time', async () => {
    const endless =
      'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x WHERE x + y < 0 RETURN x';
    expect(await withInput(endless, '--timeout', '1')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'A statement may take 1 s; this one took longer\n',
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const { uri, user, password } = databaseAddress;
    const child = spawn(
      '/bin/sh',
      ['-c', `"${process.execPath}" src/cli.ts cypher - --json 2>&1 | head -n 1`],
      {
        env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    child.stdin.end(
      'UNWIND range(1, 10000) AS x RETURN x, "a long text, so that no buffer holds all of it at once" AS words',
    );
    expect(await text(child.stdout)).toBe(
      '{"x":1,"words":"a long text, so that no buffer holds all of it at once"}\n',
    );
  });
});

/** Runs the command on a text at its standard input. */
async function withInput(statement: string, ...argv: readonly string[]): Promise<Ended> {
  const { uri, user, password } = databaseAddress;
  const child = spawn(process.execPath, ['src/cli.ts', 'cypher', '-', ...argv], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(statement);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, signal: null, stdout, stderr };
}
