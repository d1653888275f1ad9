/** An entry of a legend in a picture: a mark of SVG in a box of 22 by 16, and what it stands for. */
export interface LegendEntry {
  readonly mark: string;
  readonly text: string;
}

/** The entries of the legends on the page, as they look there; what isn't shown is left out. */
export function legendOf(lists: Iterable<HTMLElement>): LegendEntry[] {
  return [...lists]
    .flatMap((list) => [...list.querySelectorAll<HTMLElement>('li:not(.off)')])
    .flatMap((item) => {
      const text = textOf(item);
      const mark = markOf(item);
      // What can be left out by its word alone needs no explanation in a picture.
      return text === '' || (mark === '' && item.querySelector('button')) ? [] : [{ mark, text }];
    });
}

/** Without counts, which stand beside the words on the page. */
function textOf(item: HTMLElement): string {
  const copy = item.cloneNode(true) as HTMLElement;
  for (const left of copy.querySelectorAll('svg, .count')) left.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function markOf(item: HTMLElement): string {
  const glyph = item.querySelector('svg');
  if (glyph) {
    const inner = [...glyph.children].filter(({ tagName }) => tagName !== 'title');
    return `<svg x="3" y="0" width="16" height="16" viewBox="0 0 40 40">${inner.map((one) => one.outerHTML).join('')}</svg>`;
  }
  const line = item.querySelector<HTMLElement>('.line');
  if (line) {
    const { borderTopColor, borderTopStyle } = getComputedStyle(line);
    const dashes = borderTopStyle === 'dashed' ? ' stroke-dasharray="6 5"' : '';
    return `<line x1="0" x2="22" y1="8" y2="8" stroke="${borderTopColor}" stroke-width="2"${dashes}/>`;
  }
  const swatch = item.querySelector<HTMLElement>('.swatch');
  return swatch ? swatchOf(getComputedStyle(swatch)) : '';
}

/** A filled box, or a hatched one. */
function swatchOf({ backgroundColor, backgroundImage, borderTopColor }: CSSStyleDeclaration): string {
  const [stripe, ground] =
    backgroundImage.match(/rgba?\([^)]*\)/g)?.filter((one, at, all) => all.indexOf(one) === at) ?? [];
  const box = (fill: string) =>
    `<rect x="0.5" y="1.5" width="21" height="13" rx="3" fill="${fill}" stroke="${borderTopColor}"/>`;
  if (stripe === undefined) return box(backgroundColor);
  const stripes = [4, 9, 14, 19].map((x) => `M${x - 3} 14L${x + 3} 2`).join('');
  return `${box(ground ?? 'none')}<path d="${stripes}" stroke="${stripe}" stroke-width="2" fill="none"/>`;
}
