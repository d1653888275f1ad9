import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartError } from '../config/errors.ts';

/** The file in the data folder that holds the password. */
export function passwordFile(folder: string): string {
  return join(folder, 'password');
}

/** Reads the password that an earlier start has made, or makes one while there is no database that has another. */
export function keepPassword(folder: string, hasData: boolean): string {
  const file = passwordFile(folder);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (hasData)
    throw new StartError(
      `The database in ${folder} has a password, but the file ${file} is gone; restore it, or remove the folder to start from scratch.`,
    );
  // Hexadecimal, because a password that begins with a dash would be taken for an option.
  const password = randomBytes(16).toString('hex');
  const draft = `${file}.new`;
  writeFileSync(draft, `${password}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return password;
}
