import { requestErrorFor } from '../config/errors.ts';
import type { RequestCode } from '../config/errors.ts';
import type { Reply } from './sandboxWorker.ts';

/** What an error means to an analyst: about what they wrote the server's own words, else what it is to everybody. */
export function analystError(error: unknown, linesBefore = 0): Reply {
  const { code, message, classification } = error as {
    code?: unknown;
    message: string;
    classification?: unknown;
  };
  if (typeof code === 'string') {
    // Also of the memory that all share: the statement would use it up again.
    if (/OutOfMemory/.test(code)) {
      return {
        refused: ['BAD_USER_INPUT', 'The statement needs more memory than allowed; request less'],
      };
    }
    const known = requestErrorFor(error);
    if (known.extensions['code'] !== 'INTERNAL_SERVER_ERROR') {
      return { refused: [known.extensions['code'] as RequestCode, known.message] };
    }
    const aboutStatement = /^Neo\.ClientError\.(Statement|Procedure|Database|Schema)\./.test(code);
    if (aboutStatement || classification === 'CLIENT_ERROR') {
      return { refused: ['BAD_USER_INPUT', ownWords(message, linesBefore)] };
    }
  }
  return { fault: error instanceof Error ? error : new Error(String(error)) };
}

/** Characters of what the server says is wrong; it may list all words that Cypher has. */
const LONGEST = 200;

/** What the server says is wrong and where, without the statement that it repeats, and with lines as the analyst counts. */
function ownWords(message: string, linesBefore: number): string {
  const [, said = message, line, column] =
    /^(.*?)(?: \(line (\d+), column (\d+) \(offset: \d+\)\))?(?:\r?\n.*)?$/s.exec(message) ?? [];
  // A procedure's fault begins with the Java class of it.
  const words = Array.from(said.replaceAll(/(?:Caused by: )?\b(?:[a-z]\w*\.)+[A-Z]\w*: /g, ''));
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('');
  const place = Number(line) - linesBefore;
  return place >= 1 ? `${short} (line ${place}, column ${column})` : short;
}
