import { readFileSync } from 'node:fs';

import { StartError } from '../config/errors.ts';

/** What the JVM and Neo4j take besides the heap and the page cache. */
const overhead = 300 * 2 ** 20;

/** Refuses to start a database that the machine has no memory for, before the JVM or the kernel does it less kindly. */
export function checkMemory(heap: string, pageCache: string): void {
  const needed = readSize(heap) + readSize(pageCache) + overhead;
  const available = Math.min(readAvailable(), readLimit());
  if (needed <= available) return;
  throw new StartError(
    `Neo4j needs ${inGigabytes(needed)} GB of memory, but only ${inGigabytes(available)} GB are available; free some, or set ENTENTE_HEAP to less than ${heap}.`,
  );
}

function readSize(size: string): number {
  return Number.parseInt(size, 10) * 2 ** (size.endsWith('g') ? 30 : 20);
}

/** Only Linux says what could be had; elsewhere free memory leaves out what the caches would give back. */
function readAvailable(): number {
  if (process.platform !== 'linux') return Infinity;
  const text = readFileSync('/proc/meminfo', 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return (kilobytes('MemAvailable') + kilobytes('SwapFree')) * 1024;
}

/** The limit of a container; use can't be distinguished from caches, so the whole is counted. */
function readLimit(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? limit : Infinity;
}

function inGigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(1);
}
