import { cpSync, mkdtempSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runProgram } from '../../src/localNeo4j/runProgram.ts';
import { runCli } from '../commands/runCli.ts';
import { hasJava } from './hasJava.ts';

// The ways of docs/scaling.md to save the database itself. Each command starts the Neo4j of its folder, and ends it.
describe.runIf(hasJava)('A local database', { timeout: 600_000 }, () => {
  let folder: string;
  let saved: string;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente backup ')));
    await entente('first', 'seed');
    saved = await dumpOf('first');
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is put back from a copy of its folder', async () => {
    cpSync(join(folder, 'first'), join(folder, 'copy'), { recursive: true });
    expect(saved).toContain('NATO');
    expect(await dumpOf('copy')).toBe(saved);
  });

  it("is put back from what Neo4j's own dump has saved, into another database", async () => {
    const backup = join(folder, 'backup');
    mkdirSync(backup);
    await neo4jAdmin('first', 'database', 'dump', 'neo4j', `--to-path=${backup}`);
    await entente('other', 'check');
    await neo4jAdmin(
      'other',
      'database',
      'load',
      'neo4j',
      `--from-path=${backup}`,
      '--overwrite-destination=true',
    );
    expect(await dumpOf('other')).toBe(saved);
  });

  async function entente(database: string, ...argv: string[]): Promise<void> {
    const { code, stderr } = await runCli(argv, {
      NEO4J_URI: '',
      NEO4J_PASSWORD: '',
      ENTENTE_DATABASE: 'java',
      ENTENTE_DATA: join(folder, database),
      ENTENTE_BOLT_PORT: '0',
    });
    if (code !== 0) throw new Error(stderr);
  }

  /** The record of a database, as JSON Lines. */
  async function dumpOf(database: string): Promise<string> {
    const file = join(folder, `${database}.jsonl`);
    await entente(database, 'dump', file);
    return readFileSync(file, 'utf8');
  }

  async function neo4jAdmin(database: string, ...argv: string[]): Promise<void> {
    const home = join(folder, database, 'neo4j');
    const { code, output } = await runProgram(
      'java',
      [`@${join(home, 'conf', 'class-path')}`, 'org.neo4j.cli.AdminTool', ...argv],
      { environment: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
    );
    if (code !== 0) throw new Error(output);
  }
});
