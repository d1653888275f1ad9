import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { processWith } from '../bench/measure/cpu.ts';
import { readConfig } from '../src/config/config.ts';
import { openDatabase } from '../src/localNeo4j/openDatabase.ts';
import type { RunningDatabase } from '../src/localNeo4j/RunningDatabase.ts';

/** A Neo4j that can be killed, and started again at the same address. */
export class Database implements AsyncDisposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'entente-trust-'));
  readonly port: number;
  #running: RunningDatabase | undefined;

  constructor(port: number) {
    this.port = port;
  }

  get password(): string {
    return readFileSync(join(this.#folder, 'password'), 'utf8').trim();
  }

  async start(): Promise<void> {
    const config = readConfig(process.env);
    const local = { ...config.local, runtime: 'java' as const, folder: this.#folder, boltPort: this.port };
    const neo4j = { ...config.neo4j, uri: undefined, database: 'neo4j' };
    this.#running = await openDatabase({ ...config, neo4j, local }, () => {});
  }

  /** Sends its JVM a signal. */
  signal(signal: NodeJS.Signals): void {
    process.kill(processWith('java', `-Dentente.home=${join(this.#folder, 'neo4j')}`), signal);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The service as operators run it: a process of its own, with production's settings. */
export class Service {
  readonly url: string;
  readonly process: ChildProcess;
  /** All that it has written. */
  readonly log: string[] = [];

  constructor(port: number, environment: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`;
    this.process = spawn(
      process.execPath,
      ['--max-semi-space-size=8', '--max-old-space-size=1024', 'src/cli.ts', 'start'],
      {
        env: { ...process.env, NODE_ENV: 'production', ENTENTE_PORT: String(port), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [this.process.stdout!, this.process.stderr!]) {
      stream.on('data', (data: Buffer) => {
        this.log.push(data.toString());
      });
    }
  }

  /** The status of a path such as /readyz; 0 if nobody answers. */
  async status(path: string): Promise<number> {
    try {
      return (await fetch(this.url + path, { signal: AbortSignal.timeout(2_000) })).status;
    } catch {
      return 0;
    }
  }

  /** @returns how long it took, in milliseconds */
  async until(path: string, status: number, patience = 60_000): Promise<number> {
    const started = performance.now();
    while ((await this.status(path)) !== status) {
      if (performance.now() - started > patience) return Number.POSITIVE_INFINITY;
      await pause(20);
    }
    return performance.now() - started;
  }

  /** Resident memory, in MB. */
  memory(): number {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))!;
    return Number(kilobytes) / 1_024;
  }

  /** @returns the exit code */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }
}

/** A port that nobody has, a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
