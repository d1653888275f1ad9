import { readFileSync } from 'node:fs';

import { runProgram } from './runProgram.ts';

const interval = 1000;

interface Ancestor {
  readonly parent: number;
  readonly command: string;
}

/**
 * Calls back once when the npm that runs this process is gone without having ended it, as after `kill -9`.
 *
 * Between npm and this process there may be a shell, which survives npm, so every link up to npm is observed. Without
 * npm nothing is: a process that was started with nohup is meant to survive its parent. Returns a function that ends
 * the observation.
 */
export function onOrphaned(callback: () => void): () => void {
  let chain: readonly number[] | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = process.env['npm_lifecycle_event'] === undefined;

  const look = async () => {
    if (chain === undefined) chain = await climbToNpm();
    else if (!(await isWhole(chain))) {
      if (!stopped) callback();
      stopped = true;
    }
    if (stopped || chain.length === 0) return;
    timer = setTimeout(() => void look(), interval);
    timer.unref();
  };
  if (!stopped) void look();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Lists the ancestors up to npm, nearest first; empty if there is none. */
async function climbToNpm(): Promise<readonly number[]> {
  const chain: number[] = [];
  for (let pid = process.ppid; pid > 1;) {
    chain.push(pid);
    const ancestor = await readAncestor(pid);
    if (ancestor === undefined) break;
    if (/(^|[/\\])(npm|npx|pnpm|yarn)(-cli)?(\.c?js)?(\s|$)/.test(ancestor.command)) return chain;
    pid = ancestor.parent;
  }
  return [];
}

/** A process whose parent ends gets another parent at once, so the links are enough, even if process ids are reused. */
async function isWhole(chain: readonly number[]): Promise<boolean> {
  if (process.ppid !== chain[0]) return false;
  for (const [index, pid] of chain.slice(0, -1).entries())
    if ((await readAncestor(pid))?.parent !== chain[index + 1]) return false;
  return true;
}

async function readAncestor(pid: number): Promise<Ancestor | undefined> {
  return process.platform === 'linux' ? readFromProc(pid) : await readFromPs(pid);
}

function readFromProc(pid: number): Ancestor | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may itself contain some.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

async function readFromPs(pid: number): Promise<Ancestor | undefined> {
  const { output } = await runProgram('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)]);
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(output) ?? [];
  return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
}
