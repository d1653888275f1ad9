import { DataError } from '../config/errors.ts';
import { SHORT_SCHEMES } from '../model/schemes.ts';
import type { Code, PanelEntity } from './PanelData.ts';
import { inYear, lastDay, NO } from './stretch.ts';

/** The short names of schemes on the command line. Every other is called as the graph calls it. */
const SCHEMES = {
  states: SHORT_SCHEMES,
  alliances: { cow: 'cow-alliance', igo: 'cow-igo' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** A scheme of codes, and what it is called in the names of columns. */
export interface Scheme {
  readonly scheme: string;
  readonly column: string;
}

/** What is shown if nobody asks for codes, as far as the graph has it. */
const BY_DEFAULT = { states: ['cow'], alliances: ['cow', 'atop'] } as const;

/**
 * The schemes that are asked for.
 *
 * @param names undefined: what is shown by default
 * @throws {DataError} for a scheme of which the graph has no code
 */
export function schemesNamed(
  names: readonly string[] | undefined,
  of: keyof typeof SCHEMES,
  entities: Iterable<PanelEntity>,
): Scheme[] {
  const known: ReadonlySet<string> = new Set(
    [...entities].flatMap(({ codes }) => codes.map(({ scheme }) => scheme)),
  );
  const short: Readonly<Record<string, string>> = SCHEMES[of];
  const described = (scheme: string): string => {
    const name = Object.keys(short).find((one) => short[one] === scheme);
    return name === undefined ? scheme : `${name} (${scheme})`;
  };
  return (names ?? BY_DEFAULT[of]).flatMap((name) => {
    const scheme = short[name] ?? name;
    if (known.has(scheme)) return [{ scheme, column: name.replaceAll(/\W+/g, '_') }];
    if (names === undefined) return [];
    throw new DataError([
      `--codes takes schemes of which ${of} have codes: ${[...known].map(described).toSorted().join(', ') || '(none yet: see docs/importers.md)'}; ` +
        `received ${name}${scheme === name ? '' : ` (${scheme})`}`,
    ]);
  });
}

/**
 * The code that an entity had on the last day of the year on which it existed, or on 31 December if it isn't known to have existed in
 * that year. Of several, one that is certain, and began last; null if there is none.
 */
export function codeIn({ periods, codes }: PanelEntity, scheme: string, year: number): string | null {
  const ends = periods
    .filter((period) => inYear(period, year) !== NO)
    .map(({ mayUntil }) => Math.min(mayUntil, lastDay(year)));
  const day = ends.length === 0 ? lastDay(year) : Math.max(...ends);
  let best: Code | null = null;
  for (const code of codes) {
    if (code.scheme !== scheme || day < code.mayFrom || code.mayUntil < day) continue;
    if (best === null || isBetter(code, best, day)) best = code;
  }
  return best === null ? null : best.value;
}

function isBetter(code: Code, than: Code, day: number): boolean {
  const isCertain = ({ from, until }: Code): boolean => from <= day && day <= until;
  if (isCertain(code) !== isCertain(than)) return isCertain(code);
  return code.mayFrom === than.mayFrom ? code.value < than.value : code.mayFrom > than.mayFrom;
}
