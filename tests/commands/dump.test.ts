import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { runProgram } from '../../src/localNeo4j/runProgram.ts';
import { merge } from '../../src/record/corrections.ts';
import { hasJava } from '../localNeo4j/hasJava.ts';
import { emptyGraph, given, graph } from '../setup/graph.ts';
import { runCli, startCli } from './runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-dumps-'));
const scratch = mkdtempSync(join(tmpdir(), 'entente-scratch-'));
const file = join(folder, 'record.jsonl');
afterAll(() => {
  for (const each of [folder, scratch]) rmSync(each, { recursive: true, force: true });
});

const environment = { TMPDIR: scratch, ENTENTE_DATA: folder, ENTENTE_DATABASE: 'java' };

/** Nothing is left of the scratch database: no file, and no process that runs from there. */
async function expectNothingLeft(): Promise<void> {
  expect(readdirSync(scratch)).toEqual([]);
  const { output } = await runProgram('ps', ['-eo', 'args']);
  expect(output.split('\n').filter((line) => line.includes(scratch))).toEqual([]);
}

describe('entente dump', { timeout: 120_000 }, () => {
  const record = async (): Promise<string> => (await runCli(['dump'])).stdout;
  beforeEach(async () => {
    await emptyGraph();
    await given('entities: [{ id: state/alpha, name: Alpha }]');
  });

  it('writes into what is no file, and leaves it what it is', async () => {
    const pipe = join(folder, 'pipe');
    await runProgram('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    expect(await runCli(['dump', pipe])).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    expect(await read).toBe(await record());
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(await runCli(['dump', pipe, '--verify'])).toMatchObject({
      code: 1,
      stderr: 'With --verify, the dump is written to a file: give its path.\n',
    });
    expect(readdirSync(folder)).toEqual(['pipe']);
    rmSync(pipe);
  });

  it('replaces a file, and no folder', async () => {
    writeFileSync(file, 'before');
    const link = join(folder, 'link');
    symlinkSync(file, link);
    await runCli(['dump', link]);
    expect(readFileSync(file, 'utf8')).toBe(await record());
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    rmSync(link);
    expect(await runCli(['dump', scratch])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${scratch} can't be written: EISDIR`),
    });
    expect(readdirSync(folder)).toEqual(['record.jsonl']);
    rmSync(file);
  });
});

describe('entente dump --verify', { timeout: 600_000 }, () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(
      JSON.stringify({
        entities: ['state/alpha', 'state/alfa', 'org/league'].map((id) => ({ id, name: id })),
        documents: [{ id: 'document/roll', name: 'Roll' }],
        source: 'document/roll',
        statements: [
          {
            claim: 'state/alfa MEMBER_OF org/league',
            since: 1950,
            place: 'row 1',
            note: 'first\u2028second',
          },
        ],
      }),
    );
    await merge(graph, 'state/alfa', 'state/alpha', 'The same');
  });

  it('needs a file, which it reads again', async () => {
    expect(await runCli(['dump', '--verify'])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'With --verify, the dump is written to a file: give its path.\n',
    });
  });

  it('says why it can find nothing out, where there is no Java', async () => {
    const { code, stdout, stderr } = await runCli(['dump', file, '--verify'], {
      ...environment,
      PATH: '/nowhere',
      JAVA_HOME: '',
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${file} is written but not verified: Neo4j can't be started here (`);
    await expectNothingLeft();
  });

  it.runIf(hasJava)('proves that the dump gives the same record', async () => {
    const { code, stdout } = await runCli(['dump', file, '--verify'], environment);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${file}: verified. Loaded into a scratch database and dumped again, all 10 lines are the same.\n`,
    });
    await expectNothingLeft();
  });

  it.runIf(hasJava)('says what is wrong with a dump that can not be loaded', async () => {
    await graph.alter("CREATE (:Load {id: 'state/alpha'})");
    const { code, stdout, stderr } = await runCli(['dump', file, '--verify'], environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      `${file} is written but not verified: Line 7: A node must have one line; state/alpha is already above.`,
    );
    await expectNothingLeft();
  });

  it.runIf(hasJava)('leaves nothing behind when it is stopped', async () => {
    const { child, ended } = startCli(['dump', file, '--verify'], environment);
    child.stderr.on('data', (text: string) => {
      if (text.includes('Starting Neo4j')) child.kill('SIGINT');
    });
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${file} is written but not verified: The verification was interrupted.`);
    await expectNothingLeft();
  });
});
