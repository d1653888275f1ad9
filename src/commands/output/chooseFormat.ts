import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { DataError } from '../../config/errors.ts';

/**
 * The format to write: the one whose option is given, or the one by which the file's name ends, or the first of those that there are.
 *
 * @throws {DataError} if the file can't be written, before anybody has waited for what would stand in it
 */
export function chooseFormat<Format extends string>(
  formats: readonly Format[],
  options: { readonly output?: string } & { readonly [format in Format]?: true },
): Format {
  const output = options.output === '-' ? undefined : options.output;
  const format =
    formats.find((one) => options[one] === true) ??
    formats.find((one) => output?.toLowerCase().endsWith(`.${one}`) === true) ??
    formats[0]!;
  if (format === 'parquet' && output === undefined && process.stdout.isTTY) {
    throw new DataError(['--parquet writes a file of bytes: give its path with --output.']);
  }
  if (output !== undefined) checkPath(output);
  return format;
}

function checkPath(path: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present?.isDirectory() === true) {
    throw new DataError([`--output is the path of a file; received the folder ${path}`]);
  }
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new DataError([
      `--output is a file in a folder that exists; received ${path}, and ${folder} is none`,
    ]);
  }
  const written = present === undefined || present.isFile() ? folder : path;
  try {
    accessSync(written, constants.W_OK);
  } catch {
    throw new DataError([
      `--output is a file that can be written; received ${path}, and ${written} can't be`,
    ]);
  }
}
