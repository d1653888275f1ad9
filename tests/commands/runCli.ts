import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { databaseAddress } from '../setup/databaseAddress.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a command as a process of its own, on the database of this run. */
export function startCli(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { child: Child; ended: Promise<Ended> } {
  const { uri, user, password } = databaseAddress;
  const child = spawn(process.execPath, [CLI, ...argv], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      ENTENTE_TEXTS: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout,
    stderr,
  }));
  return { child, ended };
}

/** Runs a command to its end. */
export async function runCli(argv: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Ended> {
  return startCli(argv, environment).ended;
}
