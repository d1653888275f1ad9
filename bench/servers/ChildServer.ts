import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

import type { Address } from '../../src/config/Address.ts';

/** A server of the bench, in a process of its own with the settings of production. */
export class ChildServer implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  static async start(
    file: string,
    argument: string,
    address: Address,
    nodeOptions: readonly string[] = [],
  ): Promise<ChildServer> {
    const child = spawn(
      process.execPath,
      [...nodeOptions, fileURLToPath(new URL(file, import.meta.url)), argument],
      {
        env: { ...process.env, NODE_ENV: 'production', BENCH_NEO4J: JSON.stringify(address) },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const lines = createInterface(child.stdout);
    const url = await Promise.race([
      once(lines, 'line').then(([line]) => line as string),
      once(child, 'exit').then(() => {
        throw new Error(`${file} ${argument} has ended before it served anything`);
      }),
    ]);
    return new ChildServer(child, url);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.kill();
    await gone;
  }
}
