import { formatDay } from './formatDays.ts';

/** What the address of a page for exploring says, as far as its title needs it. */
export interface Titled {
  readonly entity?: string | undefined;
  readonly view?: string | undefined;
  readonly obligation?: string | undefined;
  readonly statement?: string | undefined;
  readonly q?: string | undefined;
  readonly day?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly compare?: readonly [string, (string | undefined)?] | undefined;
}

/** Of the whole page, where there is nothing else to say. */
const PLAIN_TITLE = 'Entente – who is allied with whom';

/** What binds states that aren't allies in the sense of the page, who are bound to defend each other. */
const BONDS: ReadonlyMap<string | undefined, string> = new Map([
  ['OFFENSE', 'offensive alliance'],
  ['NEUTRALITY', 'neutrality'],
  ['NONAGGRESSION', 'non-aggression'],
  ['CONSULTATION', 'consultation'],
  ['ANY', 'any obligation'],
]);

/** By what states are bound that have an obligation; undefined where they are simply allies. */
export function boundBy(obligation: string | undefined): string | undefined {
  return BONDS.get(obligation);
}

/** What the states are that have an obligation to another: `Allies of Belgium`, `Bound to Belgium by non-aggression`. */
export function alliesTitle(name: string, obligation: string | undefined): string {
  const bond = boundBy(obligation);
  return bond === undefined ? `Allies of ${name}` : `Bound to ${name} by ${bond}`;
}

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

function whatOf(address: Titled, names: readonly (string | undefined)[]): string | undefined {
  const { entity, view, obligation, statement, q, compare, from, to } = address;
  const ids = namedIn(address);
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : names[ids.indexOf(id)]);
  if (q !== undefined) return `“${q}” – Search`;
  if (statement !== undefined) return 'A statement';
  if (compare) {
    const [first, second] = compare.map(nameOf);
    if (first === undefined) return 'Compare';
    // Nothing is compared with itself.
    return second === undefined || compare[0] === compare[1] ? `Compare ${first}` : `${first} and ${second}`;
  }
  if (from !== undefined) {
    const [start, end] = [nameOf(from), nameOf(to)];
    if (start === undefined) return end === undefined ? 'A path' : `Paths to ${end}`;
    return end === undefined ? `Paths from ${start}` : `From ${start} to ${end}`;
  }
  const name = nameOf(entity);
  if (name === undefined) return undefined;
  if (view === 'map') return alliesTitle(name, obligation);
  return view === 'graph' ? `Network of ${name}` : name;
}
