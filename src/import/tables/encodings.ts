/** How a table's texts may be written in single bytes. */
export type Encoding = 'Latin-1' | 'Windows-1252' | 'MacRoman' | 'CP850';

/** The upper half of the DOS code page of western Europe, for which there is no decoder. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const DECODERS: Readonly<Record<Encoding, (bytes: Uint8Array) => string>> = {
  'Latin-1': (bytes) => Buffer.from(bytes).toString('latin1'),
  'Windows-1252': decoderOf('windows-1252'),
  MacRoman: decoderOf('macintosh'),
  CP850: (bytes) =>
    Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCodePoint(byte) : CP850[byte - 0x80]!)).join(''),
};

function decoderOf(label: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return DECODERS[encoding](bytes);
}

/** What an encoding's bytes became when they were taken for those of Latin-1, put right; null if they weren't. */
export function redecode(text: string, encoding: Encoding): string | null {
  return Array.from(text).every((sign) => sign.codePointAt(0)! <= 0xff)
    ? decode(Buffer.from(text, 'latin1'), encoding)
    : null;
}

/** Signs that Latin-1 has for nothing: where a text holds one, it was written in another encoding. */
export const STRAY = /[\u0080-\u009F]/;

/** A word in which there may be bytes that are no ASCII, each taken for a sign of Latin-1. */
export const WORD = /[A-Za-z'\u0080-\u00FF]*[\u0080-\u00FF][A-Za-z'\u0080-\u00FF]*/g;

/**
 * The encoding in which some words, read as Latin-1, are words: letters, and no capital behind a small letter.
 *
 * @returns null unless there is exactly one
 */
export function encodingOf(words: readonly string[]): Encoding | null {
  if (words.length === 0) return null;
  const candidates: readonly Encoding[] = words.some((word) => STRAY.test(word))
    ? ['Windows-1252', 'MacRoman', 'CP850']
    : ['Latin-1', 'MacRoman', 'CP850'];
  const fitting = candidates.filter((encoding) => words.every((word) => isWord(redecode(word, encoding)!)));
  return fitting.length === 1 ? fitting[0]! : null;
}

function isWord(word: string): boolean {
  const signs = Array.from(word);
  return signs.every((sign, index) => {
    if (sign <= '\u007F' || /[‘’“”–—…]/.test(sign)) return true;
    if (!/\p{Script=Latin}/u.test(sign) || sign.normalize('NFKC') !== sign) return false;
    const [before, after] = [signs[index - 1] ?? '', signs[index + 1] ?? ''];
    if (/\p{Ll}/u.test(sign)) return !/\p{Lu}/u.test(after);
    return (
      /\p{Lu}/u.test(sign) && !/\p{Ll}/u.test(before) && !(/\p{L}/u.test(before) && /\p{Ll}/u.test(after))
    );
  });
}
