import { createWriteStream, realpathSync, rmSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { DataError } from '../../config/errors.ts';

/**
 * Writes to a file, or to standard output if none or `-` is given. A file appears only when it is complete; a pipe or a device at the path
 * is written to directly.
 *
 * @throws {DataError} if the file can't be written
 */
export async function writeOut(content: Readable, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') return pipeline(content, process.stdout, { end: false });
  let unfinished: string | undefined;
  try {
    const replaced = replacedBy(file);
    if (replaced === undefined) return await pipeline(content, createWriteStream(file));
    unfinished = `${replaced}.unfinished`;
    using _ = removedOnSignal(unfinished);
    await pipeline(content, createWriteStream(unfinished));
    await rename(unfinished, replaced);
  } catch (error) {
    // An error of the file system, not of the graph: no folder, no permission, no space.
    if (error instanceof Error && 'syscall' in error) {
      throw new DataError([`${file} can't be written: ${error.message}`]);
    }
    throw error;
  } finally {
    if (unfinished !== undefined) await rm(unfinished, { force: true });
  }
}

/** Removes a file where a signal ends the process, as long as this isn't disposed of. */
function removedOnSignal(file: string): Disposable {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true });
    for (const one of SIGNALS) process.off(one, end);
    process.kill(process.pid, signal);
  };
  for (const one of SIGNALS) process.on(one, end);
  return {
    [Symbol.dispose]: () => {
      for (const one of SIGNALS) process.off(one, end);
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The file that a complete one replaces; undefined for a pipe or a device. */
function replacedBy(path: string): string | undefined {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present === undefined) return path;
  return present.isFile() ? realpathSync(path) : undefined;
}
