import type { LegendEntry } from './legendOf.ts';

/** What stands around a picture, so that it says by itself what it shows, and on whose word. */
export interface Caption {
  readonly title: string;
  readonly when: string;
  readonly legend: readonly LegendEntry[];
  /** The names of the documents, those behind most of it first. */
  readonly sources: readonly string[];
  readonly address: string;
  readonly ink: string;
  readonly soft: string;
  readonly ground: string;
}

const MARGIN = 20;
const ROW = 24;
const LINE = 18;
const FAMILY = 'system-ui, sans-serif';
const FONTS = { title: '600 20px', when: '400 14px', legend: '400 13px', small: '400 12px' };
/** So many sources are named. */
const NAMED = 5;

type Font = keyof typeof FONTS;

/** A picture of SVG with its title, day, legend, sources and address. */
export function framed(svg: string, caption: Caption): string {
  const { width, height } = sizeOf(svg);
  const room = width - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN + 6;
  const write = (text: string, font: Font, colour: string, step: number) => {
    for (const line of wrapped(text, font, room)) {
      y += step;
      parts.push(
        `<text x="${MARGIN}" y="${y - 4}" style="font:${FONTS[font]} ${FAMILY}" fill="${colour}">${escaped(line)}</text>`,
      );
    }
  };
  write(caption.title, 'title', caption.ink, 26);
  write(caption.when, 'when', caption.soft, 20);
  y += 10;
  parts.push(svg.replace(/^<svg /, `<svg x="0" y="${y}" `));
  y += height + 8;
  let x = MARGIN;
  for (const { mark, text } of caption.legend) {
    const length = 28 + widthOf(text, 'legend');
    if (x > MARGIN && x + length > width - MARGIN) {
      x = MARGIN;
      y += ROW;
    }
    const at = mark === '' ? 0 : 28;
    parts.push(
      `<g transform="translate(${x} ${y})">${mark}<text x="${at}" y="12.5" style="font:${FONTS.legend} ${FAMILY}" fill="${caption.soft}">${escaped(text)}</text></g>`,
    );
    x += length + 18;
  }
  y += caption.legend.length > 0 ? ROW + 6 : 0;
  write(sourceLine(caption.sources), 'small', caption.soft, LINE);
  write(`Entente, ${caption.address}`, 'small', caption.soft, LINE);
  const whole = y + MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">` +
    `<rect width="100%" height="100%" fill="${caption.ground}"/>${parts.join('')}</svg>`
  );
}

/** `Sources: …; … and 3 more documents`. */
export function sourceLine(sources: readonly string[]): string {
  if (sources.length === 0) return '';
  const left = sources.length - NAMED;
  const more = left > 0 ? ` and ${left} more ${left === 1 ? 'document' : 'documents'}` : '';
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.slice(0, NAMED).join('; ')}${more}`;
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const number = (name: string) => Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)`).exec(svg)![1]);
  return { width: number('width'), height: number('height') };
}

let pen: CanvasRenderingContext2D | undefined;

function widthOf(text: string, font: Font): number {
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = `${FONTS[font]} ${FAMILY}`;
  return pen.measureText(text).width;
}

/** A text in lines that fit; a word that is longer than a line, as addresses are, is cut. */
function wrapped(text: string, font: Font, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => cut(one, font, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, font) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, font: Font, room: number): string[] {
  if (widthOf(word, font) <= room) return [word];
  const fitting = Math.max(Math.floor((word.length * room) / widthOf(word, font)) - 2, 1);
  return [word.slice(0, fitting), ...cut(word.slice(fitting), font, room)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
