/** Signs that are no part of any name, id or sentence, each kind with what it is called. */
const UNCLEAN: readonly (readonly [sign: RegExp, name: string])[] = [
  // Lines may be broken.
  [/[^\P{Cc}\t\n\r]/u, 'control character'],
  [/\p{Bidi_Control}/u, 'character that changes the reading direction'],
  [/\uFFFD/u, 'replacement character, a trace of a wrong encoding'],
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter'],
  [/\p{Surrogate}/u, 'half of a surrogate pair'],
  // Two names that look the same would be two.
  [/[\u00AD\u200B\u2060-\u2064\uFEFF]/u, 'zero-width character'],
];

/** What can be seen: neither spaces nor signs that stand for nothing by themselves. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What makes a text unclean, and where in it, counted in UTF-16 units. */
interface Unclean {
  readonly index: number;
  /** The rule that it breaks, and what was received: the rest of a sentence about the text. */
  readonly rule: string;
}

/** What is unclean in a text first; undefined for a clean one. The same for arguments, seed files and tables. */
export function uncleanIn(text: string): Unclean | undefined {
  // As nearly every text is.
  if (/^[\t\n\r -~]*$/.test(text) && /[!-~]/.test(text)) return undefined;
  const found = UNCLEAN.map(([sign, name]) => ({ index: text.search(sign), name }))
    .filter(({ index }) => index >= 0)
    .toSorted((a, b) => a.index - b.index)[0];
  if (found !== undefined) {
    return {
      index: found.index,
      rule: `can't contain a ${found.name}; received ${codeOf(text, found.index)}`,
    };
  }
  // Spaces alone are an empty text, which has its own rules.
  if (text.trim() !== '' && !VISIBLE.test(text)) {
    return { index: 0, rule: `must contain a visible character; received ${codeOf(text.trim(), 0)} alone` };
  }
  return undefined;
}

function codeOf(text: string, index: number): string {
  return `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
