import { isUtf8 } from 'node:buffer';

/** Levels of objects and lists in one another. */
const DEEPEST = 64;

/**
 * What makes JSON mean one thing to one reader and another to the next, and no parser complains about: bytes that are no UTF-8,
 * and names that stand twice in an object. Whether it is JSON at all is left to the parser.
 */
export function faultOfJson(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return 'A request is JSON in UTF-8';
  const names: (Set<string> | undefined)[] = [];
  for (const [token, text, colon] of bytes.toString().matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') {
      if (names.length === DEEPEST) return `A request's JSON has at most ${DEEPEST} levels`;
      names.push(token === '{' ? new Set() : undefined);
    } else if (token === '}' || token === ']') {
      names.pop();
    } else if (colon !== undefined) {
      const within = names.at(-1);
      const name = unescaped(text!);
      if (within?.has(name) === true) return 'A request has each name once in an object';
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
