import { statfsSync } from 'node:fs';

import { StartError } from '../config/errors.ts';

/** What Neo4j takes at its first start: it makes the logs of two databases as long as they may become. */
const FIRST = 600 * 2 ** 20;
/** Less than this is nothing: Neo4j writes whole pages, and some at once. */
const NOTHING = 2 ** 20;

/** Refuses to begin a graph that there is no room for, before Neo4j does it by not answering. */
export function checkDisk(folder: string): void {
  const free = freeBytes(folder);
  if (free >= FIRST) return;
  throw new StartError(
    `A new graph needs ${inMegabytes(FIRST)} MB of disk, but only ${inMegabytes(free)} MB are free in ${folder}; free some, or set ENTENTE_DATA.`,
  );
}

/** Whether nothing more can be written there. */
export function isFull(folder: string): boolean {
  return freeBytes(folder) < NOTHING;
}

/** The error for a disk on which a database can't start. */
export function fullDisk(folder: string): StartError {
  return new StartError(`The disk that holds ${folder} is full; free some space, or set ENTENTE_DATA.`);
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function inMegabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed();
}
