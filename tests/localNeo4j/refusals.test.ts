import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { hasJava } from './hasJava.ts';
import { startDatabase, startProgram } from './startDatabase.ts';

/** Linux can give a process a small disk of its own. */
const canMount =
  spawnSync('unshare', ['--mount', '--map-root-user', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status ===
  0;

let folder: string;
let programs: string;

beforeEach(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'entente-refusal-'))), 'data');
  programs = mkdtempSync(join(tmpdir(), 'entente-programs-'));
});

afterEach(() => {
  for (const path of [join(folder, '..'), programs]) rmSync(path, { recursive: true, force: true });
});

describe('openDatabase refuses in one sentence', { timeout: 60_000 }, () => {
  test('a machine without Java and Docker', async () => {
    expect(await refusal({ PATH: programs })).toBe(
      "Neo4j can't be started here (no java; no docker): install Java 17 or newer and Maven, run Docker or set NEO4J_URI and NEO4J_PASSWORD to a running Neo4j.",
    );
    expect(existsSync(folder)).toBe(false);
  });

  test('a Java that is too old', async () => {
    writeProgram('java', 'echo \'openjdk version "11.0.22" 2024-01-16\' >&2');
    expect(await refusal({ PATH: programs })).toMatch(
      /^Neo4j can't be started here \(Java 11 is installed, but Neo4j needs 17 or newer; no docker\): /,
    );
  });

  test.runIf(hasJava)('a Java that is too old in JAVA_HOME, unless the PATH has a better one', async () => {
    writeProgram('java', 'echo \'java version "1.8.0_402"\' >&2');
    symlinkSync('.', join(programs, 'bin'));
    expect(await refusal({ PATH: '/nowhere', JAVA_HOME: programs })).toMatch(/Java 8 is installed/);
    expect(await refusal({ JAVA_HOME: programs, ENTENTE_HEAP: '64000g' })).toMatch(
      /^Neo4j needs 64000\.4 GB/,
    );
  });

  test.runIf(hasJava)('a Java without Maven', async () => {
    symlinkSync(findProgram('java'), join(programs, 'java'));
    expect(await refusal({ PATH: programs, ENTENTE_DATABASE: 'java' })).toMatch(
      /^Neo4j can't be started here \(Java \d+ is installed, but mvn, which fetches Neo4j, is not\): install Java 17 or newer and Maven or set NEO4J_URI /,
    );
  });

  test.runIf(hasJava)('a Maven that reaches no repository', async () => {
    // Maven as it is, with nothing downloaded yet and a network that is closed.
    const options = `-Dmaven.repo.local=${join(programs, 'repository')} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9`;
    const sentence = await refusal({ MAVEN_OPTS: options, ENTENTE_DATABASE: 'java' });
    expect(sentence).toBe(
      "Maven can't fetch Neo4j: its repository is unreachable; check the network, and whether Maven's settings.xml needs a proxy.",
    );
  });

  test('an engine of Docker that does not answer', async () => {
    writeProgram('docker', 'echo "Cannot connect to the Docker daemon" >&2; exit 1');
    expect(await refusal({ PATH: programs, ENTENTE_DATABASE: 'docker' })).toBe(
      "Neo4j can't be started here (docker is installed, but its engine doesn't answer): run Docker or set NEO4J_URI and NEO4J_PASSWORD to a running Neo4j.",
    );
  });

  test.runIf(hasJava)('a Bolt port that another program listens on', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ ENTENTE_BOLT_PORT: String(port), ENTENTE_DATABASE: 'java' })).toBe(
      `Port ${port} is taken by another program; set ENTENTE_BOLT_PORT to a free one.`,
    );
    server.close();
  });

  test.runIf(hasJava)('a heap that the machine has no memory for', async () => {
    expect(await refusal({ ENTENTE_HEAP: '64000g', ENTENTE_DATABASE: 'java' })).toMatch(
      /^Neo4j needs 64000\.4 GB of memory, but only \d+\.\d GB are available; free some, or set ENTENTE_HEAP to less than 64000g\.$/,
    );
  });

  test.runIf(hasJava && canMount)('a disk that is too small for a new graph', async () => {
    mkdirSync(folder);
    const script = `mount -t tmpfs -o size=330m tmpfs ${folder} && exec ${process.execPath} ${startProgram}`;
    const { outcome } = startDatabase({ ENTENTE_DATA: folder, ENTENTE_DATABASE: 'java' }, [
      'unshare',
      '--mount',
      '--map-root-user',
      'sh',
      '-c',
      script,
    ]);
    expect((await outcome).error).toBe(
      `A new graph needs 600 MB of disk, but only 330 MB are free in ${folder}; free some, or set ENTENTE_DATA.`,
    );
  });

  test('a data folder that is a file', async () => {
    writeFileSync(folder, '');
    expect(await refusal({})).toBe(`ENTENTE_DATA=${folder} must be a folder that can be written (EEXIST).`);
  });

  test('an address without its password', async () => {
    expect(await refusal({ NEO4J_URI: 'bolt://127.0.0.1:1' })).toBe(
      'NEO4J_URI=bolt://127.0.0.1:1 needs NEO4J_PASSWORD, the password of its user neo4j.',
    );
  });

  test('another database name than the one that a local Neo4j has', async () => {
    expect(await refusal({ NEO4J_DATABASE: 'other' })).toBe(
      'NEO4J_DATABASE=other works only with NEO4J_URI: a local Neo4j has one database, neo4j.',
    );
  });
});

async function refusal(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  return (
    await startDatabase({ ENTENTE_DATA: folder, XDG_CACHE_HOME: join(programs, 'cache'), ...environment })
      .outcome
  ).error;
}

/** Stands in for a program that isn't at hand. */
function writeProgram(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

function findProgram(name: string): string {
  return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
}
