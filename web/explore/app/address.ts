import { KINDS } from '../entity/kinds.ts';
import type { EntityKind } from '../generated/graphql.ts';

/** What a view shows of an entity. */
export const VIEWS = ['facts', 'graph', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** To what the allies on the map are obliged; with `ANY`, to whatever. */
export const OBLIGED = ['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION', 'ANY'] as const;
export type Obliged = (typeof OBLIGED)[number];

/** What of the results of a search is shown: entities of a kind, or statements. */
export type FoundKind = EntityKind | 'STATEMENT';
const FOUND_KINDS = [...(Object.keys(KINDS) as EntityKind[]), 'STATEMENT'] as const;

/** All that an address says: whoever opens it sees the same. */
export interface Address {
  /** The entity shown. */
  readonly entity?: string | undefined;
  readonly view?: View | undefined;
  /** The statement shown. */
  readonly statement?: string | undefined;
  /** What was searched for, and what of it is shown; all of it if omitted. */
  readonly q?: string | undefined;
  readonly kind?: FoundKind | undefined;
  /** The line of a document that is marked; where it has no lines, the place by its name. */
  readonly line?: number | undefined;
  readonly place?: string | undefined;
  /** The relationship of the entity that is in sight and marked. */
  readonly fact?: string | undefined;
  /** To what allies are obliged; defence if omitted. */
  readonly obligation?: Obliged | undefined;
  /** The day of the whole page; all times if there is none. */
  readonly day?: string | undefined;
  /** The entities that were opened in the drawing. */
  readonly open?: readonly string[] | undefined;
  /** How many neighbours of an entity are drawn by one type, where these aren't the usual ones: `state/belgium:USES:50`. */
  readonly more?: readonly string[] | undefined;
  /** The types of relationship and kinds of entities that are left out of the drawing. */
  readonly without?: readonly string[] | undefined;
  /** The two ends of a path. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The two entities beside each other; the second may still have to be chosen. */
  readonly compare?: readonly [string, (string | undefined)?] | undefined;
}

type Value = string | number | readonly (string | undefined)[] | undefined;

const LINE = /^[1-9]\d{0,8}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the query part of an address; what makes no sense is left out. */
export function readAddress(query: string): Address {
  const given = new URLSearchParams(query);
  const day = given.get('day') ?? '';
  const line = given.get('line') ?? '';
  const list = (name: string) => given.get(name)?.split(',').filter(Boolean) ?? [];
  const [a, b] = list('compare');
  return {
    entity: given.get('entity') || undefined,
    view: VIEWS.find((view) => view === given.get('view')),
    statement: given.get('statement') || undefined,
    q: given.get('q')?.trim() || undefined,
    kind: FOUND_KINDS.find((kind) => kind === given.get('kind')),
    line: LINE.test(line) ? Number(line) : undefined,
    place: given.get('place') || undefined,
    fact: given.get('fact') || undefined,
    obligation: OBLIGED.find((one) => one === given.get('obligation')),
    day: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    open: list('open'),
    more: list('more'),
    without: list('without'),
    from: given.get('from') ?? undefined,
    to: given.get('to') ?? undefined,
    compare: a === undefined ? undefined : [a, b],
  };
}

/** Writes an address as the query part of one, readable: ids keep their slashes. */
export function writeAddress(address: Address): string {
  const parts = Object.entries(address).flatMap(([name, value]: [string, Value]) => {
    const text = typeof value === 'object' ? value.filter(Boolean).join(',') : value?.toString();
    const written =
      text === undefined ? '' : encodeURIComponent(text).replace(/%(2F|2C|3A)/g, decodeURIComponent);
    return written === '' && !(name === 'from' && value === '') ? [] : [`${name}=${written}`];
  });
  return `?${parts.join('&')}`;
}
