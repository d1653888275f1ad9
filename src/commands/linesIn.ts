import { createReadStream } from 'node:fs';

import { DataError } from '../config/errors.ts';

/**
 * The lines of a file, as \n ends them. Node's own reader also splits at U+2028 and U+2029, which JSON may hold.
 *
 * @throws {DataError} if the file isn't UTF-8
 */
export async function* linesIn(file: string): AsyncGenerator<string, undefined> {
  let begun: string[] = [];
  for await (const text of textsIn(file)) {
    const [first, ...more] = text.split('\n') as [string, ...string[]];
    begun.push(first);
    for (const next of more) {
      yield begun.join('');
      begun = [next];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
  return undefined;
}

async function* textsIn(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new DataError([`${file}: The file must be UTF-8; it has bytes that are not.`]);
    }
  };
  for await (const bytes of createReadStream(file)) yield decode(bytes as Buffer, true);
  yield decode(new Uint8Array(), false);
}
