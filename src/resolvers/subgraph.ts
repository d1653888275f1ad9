import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../context.ts';
import { findSubgraph, frontierOf } from '../questions/subgraph.ts';
import type { Followed, FrontierCount, SubgraphFound } from '../questions/subgraph.ts';
import type { RelationshipRow } from '../rows.ts';
import type {
  FrontierResolvers,
  QuerySubgraphArgs,
  SubgraphEdgeResolvers,
  SubgraphNodeResolvers,
  SubgraphResolvers,
} from '../schema.generated.ts';
import type { PredicateName } from '../statements/predicates.ts';
import { isPlanned, predicateOfType } from '../statements/view.ts';
import { dayOfOperation } from './asOf.ts';
import { typesOf } from './relationships.ts';
import { labelOf } from './thingFilter.ts';
import { knownThingOn } from './things.ts';
import { within } from './within.ts';

const MOST_SEEDS = 100;
const MOST_HOPS = 3;
const MOST_NODES = 500;
const MOST_EDGES = 2_000;

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
export type SubgraphEdgeParent = RelationshipRow & Pick<Followed, 'asOf'>;
export type FrontierParent = FrontierCount;

/** What lies around some things, each thing and relationship once. */
export async function subgraph(
  _root: unknown,
  { seeds, hops, nodes, edges, perType, types, kinds, include, asOf, certain }: QuerySubgraphArgs,
  { load }: Context,
  info: GraphQLResolveInfo,
): Promise<SubgraphParent> {
  within('The number of seeds', seeds.length, 1, MOST_SEEDS);
  const day = dayOfOperation(asOf, info);
  const followed: Followed = {
    types: typesOf(types, include),
    kinds: kinds?.map(labelOf) ?? null,
    asOf: day,
    certain: day !== null && certain === true,
  };
  const found = await findSubgraph(load, {
    ...followed,
    seeds,
    hops: within('hops', hops ?? 1, 0, MOST_HOPS),
    nodes: within('nodes', nodes ?? 100, 1, MOST_NODES),
    edges: within('edges', edges ?? 300, 0, MOST_EDGES),
    perType: typeof perType === 'number' ? within('perType', perType, 1, MOST_NODES) : null,
  });
  return { ...found, followed };
}

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes, edges, followed }) => {
    const shown = new Map(nodes.map(({ id }) => [id, [] as RelationshipRow[]]));
    for (const edge of edges) for (const end of [edge.subject, edge.object]) shown.get(end)!.push(edge);
    return nodes.map((node) => ({ ...node, shown: shown.get(node.id)!, followed }));
  },
  edges: ({ edges, followed: { asOf } }) => edges.map((edge) => ({ ...edge, asOf })),
};

export const SubgraphNode: SubgraphNodeResolvers = {
  node: ({ id, followed: { asOf } }, _arguments, { load }) => knownThingOn(load, id, asOf),
  frontier: ({ id, shown, followed }, _arguments, { load }) => frontierOf(load, id, shown, followed),
};

export const SubgraphEdge: SubgraphEdgeResolvers = {
  from: ({ subject }) => subject,
  to: ({ object }) => object,
  relationship: (edge) => edge,
};

export const Frontier: FrontierResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
};
