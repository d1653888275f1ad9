import { formatDay } from './formatDays.ts';

/** What the address of a page for exploring says, as far as its title needs it. */
export interface Titled {
  readonly entity?: string | undefined;
  readonly view?: string | undefined;
  readonly statement?: string | undefined;
  readonly q?: string | undefined;
  readonly day?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly compare?: readonly [string, (string | undefined)?] | undefined;
}

/** Of the whole page, where there is nothing else to say. */
export const PLAIN_TITLE = 'Entente – who is allied with whom';

const VIEWS: Readonly<Record<string, (name: string) => string>> = {
  graph: (name) => `Network of ${name}`,
  map: (name) => `Allies of ${name}`,
};

/** The ids of the entities that a title names. */
export function namedIn({ entity, compare, from, to }: Titled): string[] {
  return [entity, ...(compare ?? []), from, to].filter((id) => id !== undefined && id !== '') as string[];
}

/**
 * The title of a view: what it shows, the entities and the day.
 *
 * @param names of what `namedIn` says, in that order; a title without them says the kind of view
 */
export function titleOf(address: Titled, names: readonly (string | undefined)[]): string {
  const what = whatOf(address, names);
  if (what === undefined) return PLAIN_TITLE;
  const day = address.day === undefined || address.q !== undefined ? '' : ` on ${formatDay(address.day)}`;
  return `${what}${day} – Entente`;
}

function whatOf(
  { entity, view = '', statement, q, compare, from, to }: Titled,
  [first, second]: readonly (string | undefined)[],
): string | undefined {
  if (q !== undefined) return `“${q}” – Search`;
  if (statement !== undefined) return 'A statement';
  if (compare) {
    if (first === undefined) return 'Compare';
    return compare[1] === undefined || second === undefined ? `Compare ${first}` : `${first} and ${second}`;
  }
  if (from !== undefined) {
    if (first === undefined) return 'A path';
    return to === undefined || second === undefined ? `Paths from ${first}` : `From ${first} to ${second}`;
  }
  return entity === undefined || first === undefined ? undefined : (VIEWS[view]?.(first) ?? first);
}
