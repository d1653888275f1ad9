import { NO_ROOM, StartError } from '../config/errors.ts';
import { fullDisk, isFull } from './checkDisk.ts';
import { takenPort } from './claimPort.ts';

interface Circumstances {
  readonly log: string;
  readonly port: number;
  readonly folder: string;
  readonly heap: string;
}

/** Says in one sentence why a database has ended while starting, from the text of its log. */
export function explainFailure(text: string, { log, port, folder, heap }: Circumstances): StartError {
  if (/Address already in use|BindException|port is already allocated/.test(text))
    return takenPort(port, 'ENTENTE_BOLT_PORT');
  if (/Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/.test(text))
    return new StartError(
      `There is too little memory for Neo4j; free some, or set ENTENTE_HEAP to less than ${heap}.`,
    );
  if (/Invalid (initial|maximum) heap size|Too small (initial|maximum) heap/.test(text))
    return new StartError(`ENTENTE_HEAP=${heap} must be a heap size that Java accepts, such as 512m.`);
  if (/FileLockException|Lock file has been locked|store_lock/.test(text))
    return new StartError(
      `The database in ${folder} is in use by another Neo4j; stop it, or set ENTENTE_DATA.`,
    );
  if (NO_ROOM.test(text) || isFull(folder)) return fullDisk(folder);
  if (/Permission denied|AccessDenied/.test(text))
    return new StartError(`Neo4j can't write its files in ${folder}; see ${log}.`);
  return new StartError(`Neo4j ended while starting (${lastCause(text)}); see ${log}.`);
}

/** Java prints the cause of a cause last, which is the one that says something. */
function lastCause(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const cause =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.findLast((line) => /ERROR|Exception|Error:/.test(line)) ??
    lines.at(-1) ??
    'without an error message';
  return cause
    .replace(/^Caused by: ([\w.$]+: )?/, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 200);
}
