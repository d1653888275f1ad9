import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { Neo4jContainer } from '@testcontainers/neo4j';
import { Wait } from 'testcontainers';
import type { TestProject } from 'vitest/node';

import { buildPages } from '../../src/commands/buildPages.ts';
import { note } from '../../src/commands/output/say.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/config.ts';
import { openDatabase } from '../../src/localNeo4j/openDatabase.ts';
import { variablesOf } from '../../src/localNeo4j/startWithDocker.ts';
import type { Address } from '../../src/config/Address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    neo4j: readonly Address[];
  }
}

/**
 * A Neo4j of its own for each worker of the run: in a container where Docker answers and has the image, else with Java.
 * ENTENTE_DATABASE=java or docker insists on one. The pages are built here too, before anybody asks for them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const read = readConfig(process.env);
  const config = { ...read, local: { ...read.local, settings: settingsFor(project.name) } };
  const databases: TestDatabase[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(databases.map((database) => database.stop()));
  };
  try {
    await buildPages(note);
    // The first fetches what all need.
    databases.push(await startDatabase(config));
    const others = Array.from({ length: project.config.maxWorkers - 1 }, () => startDatabase(config));
    for (const started of await Promise.allSettled(others)) {
      if (started.status === 'rejected') throw started.reason;
      databases.push(started.value);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  note(`Tests run on ${databases.length} Neo4j (${databases[0]!.kind}).`);
  project.provide(
    'neo4j',
    databases.map(({ address }) => address),
  );
  return stop;
}

async function startDatabase(config: Config): Promise<TestDatabase> {
  return (await inContainer(config)) ?? (await withJava(config));
}

/** Plans of all that tests ask are kept: planning is most of what a test costs. */
function settingsFor(project: string): Config['local']['settings'] {
  return {
    'server.memory.query_cache.per_db_cache_num_entries': '5000',
    // A plan that was made for an empty graph serves a small one as well; on whole data sets it could take minutes.
    ...(project === 'graph' && { 'dbms.cypher.min_replan_interval': '1d' }),
  };
}

interface TestDatabase {
  readonly kind: string;
  readonly address: Address;
  readonly stop: () => Promise<void>;
}

async function inContainer({ local }: Config): Promise<TestDatabase | undefined> {
  if (local.runtime === 'java') return undefined;
  if (local.runtime === undefined && !(await dockerAnswers())) return undefined;
  try {
    const container = await new Neo4jContainer(local.image)
      .withPassword('for-this-run-alone')
      .withEnvironment(variablesOf({ 'dbms.usage_report.enabled': 'false', ...local.settings }))
      // The image says that it has started in its log, but not every image logs to the same place.
      .withWaitStrategy(Wait.forHttp('/', 7474).forStatusCode(200))
      .start();
    return {
      kind: `in containers of ${local.image}`,
      address: {
        uri: container.getBoltUri(),
        user: container.getUsername(),
        password: container.getPassword(),
        database: 'neo4j',
      },
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    if (local.runtime === 'docker') throw error;
    note(`Docker answers, but ${local.image} can't be had; falling back to Java.`);
    return undefined;
  }
}

/** Tries again once: between choosing a free port and taking it, another program may have taken it. */
async function withJava(config: Config): Promise<TestDatabase> {
  try {
    return await startJava(config);
  } catch (error) {
    note(`${(error as Error).message} Trying once more.`);
    return startJava(config);
  }
}

async function startJava(config: Config): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const database = await openDatabase(
    {
      ...config,
      neo4j: { ...config.neo4j, uri: undefined, database: 'neo4j' },
      local: { ...config.local, runtime: 'java', folder, boltPort: 0, heap: '1g' },
    },
    note,
  );
  return {
    kind: 'with Java',
    address: { uri: database.uri, user: database.user, password: database.password, database: 'neo4j' },
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dockerAnswers(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['info'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
