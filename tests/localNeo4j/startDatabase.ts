import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const startProgram = join(import.meta.dirname, 'start.ts');

interface Said {
  pid?: number;
  kind?: string;
  uri?: string;
  password?: string;
  passwordFile?: string;
  error?: string;
  ended?: string;
}

/** A real process that runs start.ts, and what it has said. */
export interface StartedProcess {
  readonly child: ChildProcess;
  readonly said: () => Said;
  /** Resolves when the database answers or the start has failed. */
  readonly outcome: Promise<Said>;
  readonly reports: () => string;
}

/** Starts the program, alone or below another one such as npm; nothing of this process's environment but PATH and HOME. */
export function startDatabase(
  environment: NodeJS.ProcessEnv,
  [command, ...args]: readonly [string, ...string[]] = [process.execPath, startProgram],
  cwd?: string,
): StartedProcess {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ENTENTE_BOLT_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said: Said = {};
  let output = '';
  let reports = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (reports += text));
  const outcome = new Promise<Said>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (output + text).split('\n');
      output = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('{')) said = { ...said, ...(JSON.parse(line) as Said) };
      if (said.uri ?? said.error) resolve(said);
    });
    child.once('close', (code) =>
      reject(new Error(`start.ts ended with ${code} and no outcome: ${reports}`)),
    );
  });
  outcome.catch(() => {});
  return { child, said: () => said, outcome, reports: () => reports };
}

/** Waits until a child has ended. */
export async function ending(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Lists the processes whose command line has all of the parts. */
export function findProcesses(...parts: readonly string[]): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const command = readProcess(pid, 'cmdline');
      return parts.every((part) => command.includes(part));
    });
}

/** Waits until the condition holds; fails after the limit (in ms). */
export async function until(what: string, condition: () => boolean, limit: number): Promise<void> {
  const start = Date.now();
  while (!condition()) {
    if (Date.now() - start > limit) throw new Error(`Not within ${limit} ms: ${what}`);
    await pause(20);
  }
}

/** What `/proc` tells of a process; nothing, if it has just ended. */
export function readProcess(pid: number, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
