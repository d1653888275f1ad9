import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { runProgram } from './runProgram.ts';

const isJava = /(^|\/)java$/;

/**
 * Ends every process that was started with the argument: asks with SIGTERM, and after the patience (in ms) kills.
 *
 * Processes are found by an argument of their own because a number may meanwhile belong to another program.
 * It looks twice, since a process that has only just been forked does not show its arguments yet.
 */
export async function endProcesses(argument: string, patience: number): Promise<void> {
  const start = Date.now();
  const asked = new Set<number>();
  for (let missed = 0; missed < 2; await pause(100)) {
    const found = await findProcesses(argument);
    missed = found.length === 0 ? missed + 1 : 0;
    for (const pid of found) {
      if (Date.now() - start > patience) signal(pid, 'SIGKILL');
      else if (!asked.has(pid)) signal(pid, 'SIGTERM');
      asked.add(pid);
    }
  }
}

async function findProcesses(argument: string): Promise<readonly number[]> {
  const found = process.platform === 'linux' ? listFromProc(argument) : await listFromPs(argument);
  return found.filter((pid) => pid !== process.pid);
}

function listFromProc(argument: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const command = readCommand(pid);
      // The watcher carries the argument too: as that of what it watches.
      return isJava.test(command[0] ?? '') && command.includes(argument);
    });
}

function readCommand(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

async function listFromPs(argument: string): Promise<readonly number[]> {
  const { output } = await runProgram('ps', ['-axww', '-o', 'pid=,command=']);
  return output
    .split('\n')
    .filter((line) => /^\s*\d+ \S*java /.test(line) && line.includes(` ${argument} `))
    .map((line) => Number.parseInt(line, 10));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended in between.
  }
}
