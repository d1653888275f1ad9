import { kindOfId } from '../model/basis.ts';
import type { Loaders } from './loaders.ts';
import type { RelationshipRow } from './rows.ts';
import type { FollowedByType } from './traversalLoaders.ts';
import type { Kind } from '../model/kinds.ts';

/** How far the relationships of one entity are counted. */
const COUNTED = 2_000;

/** What to draw around some entities. */
export interface SubgraphQuestion extends Followed {
  readonly seeds: readonly string[];
  readonly hops: number;
  /** The most entities and relationships. */
  readonly nodes: number;
  readonly edges: number;
  /** The most entities that are followed from one entity by one type; null for all. */
  readonly perType: number | null;
  /** Other numbers than that, by entity and type. */
  readonly most: FollowedByType;
  /** Whether those with most relationships come before the first by name. */
  readonly counted: boolean;
}

/** Which relationships are followed. */
export interface Followed {
  readonly types: readonly string[];
  /** Kinds of the entities that are reached; null for all. */
  readonly kinds: readonly Kind[] | null;
  readonly asOf: string | null;
  readonly certain: boolean;
}

export interface SubgraphFound {
  /** In the order in which they were reached, with the number of hops. */
  readonly nodes: readonly { readonly id: string; readonly depth: number }[];
  readonly edges: readonly RelationshipRow[];
  readonly unknownSeeds: readonly string[];
  readonly cut: string | null;
}

/** How many relationships of a type lie behind an entity that aren't shown. */
export interface FrontierCount {
  readonly type: string;
  readonly count: number;
  readonly atLeast: boolean;
}

/**
 * The entities around some entities, a statement a hop: the nearest first, those equally near by name and id, or by their
 * number of relationships before. Then the relationships among them, first those among the first entities.
 */
export async function findSubgraph(load: Loaders, question: SubgraphQuestion): Promise<SubgraphFound> {
  const { hops, nodes: most, edges: mostEdges, perType, most: mostOf, ...rest } = question;
  const { types, kinds, asOf, certain, counted } = rest;
  const seeds = [...new Set(question.seeds)];
  const rows = await Promise.all(seeds.map((id) => load.entityById(id)));
  const known = seeds.filter((_, index) => rows[index] !== null);
  const nodes = known.slice(0, most).map((id) => ({ id, depth: 0 }));
  let more = known.length > most;
  for (let depth = 1; depth <= hops && !more; depth++) {
    const ids = nodes.filter((node) => node.depth === depth - 1).map(({ id }) => id);
    if (ids.length === 0) break;
    const but = nodes.map(({ id }) => id);
    const room = most - nodes.length;
    const next = await load.neighboursOfEntities(ids, but, mostOf, asOf, {
      types,
      certain,
      kinds,
      counted,
      perType,
      limit: room + 1,
    });
    nodes.push(...next.slice(0, room).map(({ id }) => ({ id, depth })));
    more = next.length > room;
  }
  const edges = await load.relationshipsAmong(
    nodes.map(({ id }) => id),
    asOf,
    { types, certain },
    mostEdges + 1,
  );
  return {
    nodes,
    edges: edges.slice(0, mostEdges),
    unknownSeeds: seeds.filter((_, index) => rows[index] === null),
    cut: cutOf(more ? most : null, edges.length > mostEdges ? mostEdges : null),
  };
}

function cutOf(nodes: number | null, edges: number | null): string | null {
  const shown = [
    ...(nodes === null ? [] : [`${nodes} entities`]),
    ...(edges === null ? [] : [`${edges} relationships`]),
  ];
  return shown.length === 0
    ? null
    : `Only the first ${shown.join(' and the first ')} are shown; there are more.`;
}

/** What lies behind an entity besides the relationships that are shown, by type. */
export async function frontierOf(
  load: Pick<Loaders, 'countsAround'>,
  id: string,
  shown: readonly RelationshipRow[],
  { types, kinds, asOf, certain }: Followed,
): Promise<FrontierCount[]> {
  const rows = await load.countsAround(id, asOf, { types, certain, kinds, each: COUNTED + 1 });
  const atLeast = total(rows) > COUNTED;
  // A seed may be of a kind that isn't followed: its relationships with the shown entities weren't counted.
  const counted = shown.filter(({ subject, object }) => {
    const other = kindOfId(subject === id ? object : subject)!;
    return kinds === null || kinds.includes(other);
  });
  return [...Map.groupBy(rows, ({ type }) => type)]
    .map(([type, ends]) => ({
      type,
      count: total(ends) - counted.filter((edge) => edge.type === type).length,
      atLeast,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => types.indexOf(a.type) - types.indexOf(b.type));
}

function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** What the resolvers of a subgraph start from. */
export interface SubgraphParent extends SubgraphFound {
  readonly followed: Followed;
}
export interface SubgraphNodeParent {
  readonly id: string;
  readonly depth: number;
  /** The relationships of it that are shown. */
  readonly shown: readonly RelationshipRow[];
  readonly followed: Followed;
}
export type SubgraphEdgeParent = RelationshipRow;
export type FrontierParent = FrontierCount;
