import { TYING_PREDICATES } from '../../../src/model/predicates.ts';
import type { Address } from '../app/address.ts';
import { KINDS } from '../entity/kinds.ts';
import { placeOf } from '../entity/wordsOf.ts';
import type { AroundQuery, AroundQueryVariables, EntityKind, Predicate } from '../generated/graphql.ts';
import { TODAY, isDatedOn } from '../time/days.ts';
import type { BehindType, Drawn } from './Drawn.ts';

/** How many neighbours by one type are drawn at first, and how many with each "more". */
const SOME = 12;
export const MORE = 25;
/** The most that the service follows by one type. */
const MOST = 500;
const MOST_SEEDS = 100;

/** Documents are beside every fact already, and would be most of what is drawn. */
const DRAWN_KINDS = (Object.keys(KINDS) as EntityKind[]).filter((kind) => kind !== 'DOCUMENT');
const DRAWN_TYPES = TYING_PREDICATES as readonly Predicate[];

interface Follow {
  readonly entity: string;
  readonly type: Predicate;
  readonly neighbours: number;
}

/** What an address asks to be drawn around an entity. */
export function aroundOf(
  id: string,
  { day, open = [], more = [], without = [] }: Address,
): AroundQueryVariables {
  const types = DRAWN_TYPES.filter((type) => !without.includes(type));
  const follow = more.flatMap((one) => followOf(one) ?? []);
  return {
    seeds: [...new Set([id, ...open])].slice(0, MOST_SEEDS),
    follow: follow.length === 0 ? null : follow.slice(0, MOST_SEEDS),
    types: types.length === DRAWN_TYPES.length ? null : types,
    kinds: DRAWN_KINDS.filter((kind) => !without.includes(kind)),
    day: day ?? null,
    on: day ?? TODAY,
  };
}

/** Reads `state/belgium:USES:50`; what makes no sense is left out. */
function followOf(text: string): Follow | undefined {
  const [, entity, name, number] = /^(.+):([A-Z_]+):(\d{1,3})$/.exec(text) ?? [];
  const type = DRAWN_TYPES.find((one) => one === name);
  const neighbours = Number(number);
  return entity === undefined || type === undefined || neighbours > MOST
    ? undefined
    : { entity, type, neighbours };
}

/** The address with more neighbours of an entity by one type; undefined where no more can be drawn. */
export function withMore(
  address: Address,
  id: string,
  type: Predicate,
  isSeed: boolean,
): Address | undefined {
  const { more = [] } = address;
  const isIt = (one: string) => one.startsWith(`${id}:${type}:`);
  const now = followOf(more.find(isIt) ?? '')?.neighbours ?? (isSeed ? SOME : 0);
  if (now >= MOST) return undefined;
  return {
    ...address,
    view: 'graph',
    more: [...more.filter((one) => !isIt(one)), `${id}:${type}:${Math.min(now + MORE, MOST)}`],
  };
}

/** The address with all of an entity's connections, or without those that it was opened for. */
export function toggled(address: Address, id: string, isOpen: boolean): Address {
  const { open = [], more = [] } = address;
  return {
    ...address,
    view: 'graph',
    open: isOpen ? open.filter((one) => one !== id) : [...open, id],
    more: more.filter((one) => !one.startsWith(`${id}:`)),
  };
}

/** What is drawn of an answer: with a day, nothing that has no date for it. */
export function drawnOf(data: AroundQuery, day: string | null): Drawn & { readonly undated: number } {
  const { nodes, edges } = data.subgraph;
  const dated = edges.filter(({ relationship }) => day === null || isDatedOn(day, relationship));
  const related = new Set(dated.flatMap(({ from, to }) => [from, to]));
  return {
    undated: edges.length - dated.length,
    nodes: nodes
      .filter(({ node, depth }) => depth === 0 || related.has(node.id))
      .map(({ node, depth, frontier }) => ({ ...node, behind: behindOf(frontier), opened: depth === 0 })),
    edges: dated.map(({ from, to, relationship }) => ({ ...relationship, from, to })),
  };
}

/** By type, plans with the rest, in the order of the page of facts. */
function behindOf(frontier: AroundQuery['subgraph']['nodes'][number]['frontier']): BehindType[] {
  return [...Map.groupBy(frontier, ({ type }) => type)]
    .map(([type, some]) => ({
      type,
      count: some.reduce((sum, { count }) => sum + count, 0),
      atLeast: some.some(({ atLeast }) => atLeast),
    }))
    .toSorted((a, b) => placeOf(a.type) - placeOf(b.type));
}
