import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts the time of processes in ticks of ten milliseconds. */
const MILLISECONDS_A_TICK = 10;

/** The CPU time that a process has used, with all its threads, in milliseconds. */
export function cpuOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name stands in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
}

/** The process that was started with an argument. */
export function processWith(program: string, argument: string): number {
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => {
      const [first, ...others] = commandOf(name);
      return first?.endsWith(program) === true && others.includes(argument);
    });
  if (pid === undefined) throw new Error(`${program} runs with the argument ${argument}; it doesn't`);
  return Number(pid);
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
