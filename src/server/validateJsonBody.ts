import { isUtf8 } from 'node:buffer';

import { MOST_LEVELS, MOST_VALUES } from '../config/limits.ts';

/** A string, whether it ends or not: else each quote in one that doesn't would be read on to the end of the text. */
const TOKENS = /"((?:[^"\\]|\\.)*)(?:"(\s*:)?)?|[{}[\],]/g;

/**
 * What makes JSON mean one thing to one reader and another to the next, and no parser complains about: bytes that are no UTF-8,
 * and names that stand twice in an object; and more of it than anybody needs. Whether it is JSON at all is left to the parser.
 */
export function validateJsonBody(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return 'A request must be JSON in UTF-8';
  const names: (Set<string> | undefined)[] = [];
  let values = 0;
  for (const [token, text, colon] of bytes.toString().matchAll(TOKENS)) {
    // Each value but the first of an object or list stands behind a comma.
    if ('{[,'.includes(token)) values += 1;
    if (values > MOST_VALUES) return `A request's JSON has at most ${MOST_VALUES} values; received more`;
    if (token === '{' || token === '[') {
      if (names.length === MOST_LEVELS)
        return `A request's JSON has at most ${MOST_LEVELS} levels; received more`;
      names.push(token === '{' ? new Set() : undefined);
    } else if (token === '}' || token === ']') {
      names.pop();
    } else if (colon !== undefined) {
      const within = names.at(-1);
      const name = unescaped(text!);
      if (within?.has(name) === true) return 'A JSON object must not repeat a name';
      within?.add(name);
    }
  }
  return undefined;
}

/** The same name can be written in several ways. */
function unescaped(text: string): string {
  return text.replaceAll(/\\u([0-9a-f]{4})/gi, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
