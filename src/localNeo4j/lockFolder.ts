import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

import { StartError } from '../config/errors.ts';

const LOCK = 'lock';

/** How long a process that is just ending may keep the lock. */
const patience = 1000;

/** Keeps the locks from the garbage collector, which would close and so release them. */
const held = new Set<DatabaseSync>();

/** The lock on a data folder, and the folder's real path. */
export interface FolderLock {
  readonly folder: string;
  readonly release: () => void;
}

/**
 * Makes the data folder this process's own.
 *
 * Node has no file locks, but the SQLite inside of it has: the kernel takes such a lock away from a process that
 * ends in whatever way, so it can't go stale, and no process number has to be trusted.
 */
export async function lockFolder(path: string): Promise<FolderLock> {
  const folder = makeFolder(path);
  const holderFile = join(folder, 'process');
  const file = openLock(folder);
  const start = Date.now();
  while (!takes(file)) {
    if (Date.now() - start > patience) {
      file.close();
      throw new StartError(
        `Entente already runs from ${folder}${readHolder(holderFile)}; stop it, or set ENTENTE_DATA to another folder.`,
      );
    }
    await pause(100);
  }
  held.add(file);
  writeFileSync(holderFile, String(process.pid));
  return {
    folder,
    release() {
      if (!file.isOpen) return;
      rmSync(holderFile, { force: true });
      file.close();
      held.delete(file);
    },
  };
}

/** Whether some process runs from the data folder now. */
export function isLocked(folder: string): boolean {
  if (!existsSync(join(folder, LOCK))) return false;
  const file = openLock(folder);
  try {
    return !takes(file);
  } finally {
    file.close();
  }
}

function makeFolder(path: string): string {
  try {
    // The folder holds a password; one that exists already keeps the mode that its owner gave it.
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`ENTENTE_DATA=${path} must be a folder that can be written (${code}).`, {
      cause: error,
    });
  }
}

function openLock(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, LOCK));
  } catch (error) {
    throw new StartError(`ENTENTE_DATA=${folder} must be a folder that can be written.`, { cause: error });
  }
}

function takes(file: DatabaseSync): boolean {
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const busy = 5;
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw new StartError(`The data folder can't be locked: ${(error as Error).message}.`, { cause: error });
  }
}

function readHolder(file: string): string {
  try {
    return ` (process ${readFileSync(file, 'utf8')})`;
  } catch {
    return '';
  }
}
