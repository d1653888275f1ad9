import { RequestError } from '../../config/errors.ts';
import type { Context } from '../core/context.ts';
import { findSubgraph, frontierOf } from '../../loaders/subgraph.ts';
import type { Followed, SubgraphNodeParent, SubgraphParent } from '../../loaders/subgraph.ts';
import type { EntityParent, RelationshipRow } from '../../loaders/rows.ts';
import type {
  FrontierResolvers,
  QuerySubgraphArgs,
  SubgraphEdgeResolvers,
  SubgraphNodeResolvers,
  SubgraphResolvers,
} from '../core/schema.generated.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { isPlanned, predicateOfType } from '../../model/relationshipType.ts';
import { TYING_PREDICATES } from '../../model/predicates.ts';
import { typesOf } from '../relationship/typesOf.ts';
import { labelOf } from '../core/labelOf.ts';
import { referToEntities } from '../entity/entities.ts';
import { onBasis } from '../entity/onBasis.ts';
import { entityCalled } from '../entity/references.ts';
import { levelField } from '../execution/levelField.ts';
import type { Referenced } from '../execution/levelField.ts';
import { assertInRange } from '../core/assertInRange.ts';

const MOST_SEEDS = 100;
const MOST_HOPS = 3;
const MOST_NODES = 500;
const MOST_EDGES = 2_000;

/** The neighbourhood of some entities, each entity and relationship once. */
export async function subgraph(
  _root: unknown,
  {
    seeds,
    hops,
    nodes,
    edges,
    perType,
    follow,
    orderBy,
    types,
    kinds,
    plans,
    asOf,
    certain,
    evidence,
  }: QuerySubgraphArgs,
  { load }: Context,
): Promise<SubgraphParent> {
  assertInRange('The number of seeds', seeds.length, 1, MOST_SEEDS);
  const given = follow ?? [];
  assertInRange('The length of follow', given.length, 0, MOST_SEEDS);
  for (const { neighbours } of given) assertInRange('neighbours', neighbours, 0, MOST_NODES);
  const day = asOf ?? null;
  const followed: Followed = {
    types: typesOf(types ?? TYING_PREDICATES, plans),
    kinds: kinds?.map(labelOf) ?? null,
    asOf: day,
    certain: day !== null && certain === true,
  };
  for (const { type } of given) {
    if (typesOf([type], plans).some((one) => followed.types.includes(one))) continue;
    throw new RequestError(
      'BAD_USER_INPUT',
      `follow names types that are followed, which types says; received ${type}`,
    );
  }
  const named = await onBasis([...seeds, ...given.map(({ entity }) => entity)], { evidence }, load);
  const ids = await Promise.all(
    named.map(async (called) => (await entityCalled(load, called, { asOf }))?.id ?? called),
  );
  const [starts, openings] = [
    ids.slice(0, seeds.length),
    given.map((one, index) => ({ ...one, id: ids[seeds.length + index]! })),
  ];
  const found = await findSubgraph(load, {
    ...followed,
    seeds: [...starts, ...openings.map(({ id }) => id)],
    most: Object.fromEntries(
      [...Map.groupBy(openings, ({ id }) => id)].map(([id, some]) => [
        id,
        Object.fromEntries([
          // Of what is no seed itself, nothing else is followed.
          ...(starts.includes(id) ? [] : followed.types.map((type) => [type, 0])),
          ...some.flatMap(({ type, neighbours }) => typesOf([type], plans).map((one) => [one, neighbours])),
        ]) as Record<string, number>,
      ]),
    ),
    counted: orderBy === 'RELATIONSHIPS',
    hops: assertInRange('hops', hops ?? 1, 0, MOST_HOPS),
    nodes: assertInRange('nodes', nodes ?? 100, 1, MOST_NODES),
    edges: assertInRange('edges', edges ?? 300, 0, MOST_EDGES),
    perType: typeof perType === 'number' ? assertInRange('perType', perType, 1, MOST_NODES) : null,
  });
  return { ...found, followed };
}

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes, edges, followed }) => {
    const shown = new Map(nodes.map(({ id }) => [id, [] as RelationshipRow[]]));
    for (const edge of edges) for (const end of [edge.subject, edge.object]) shown.get(end)!.push(edge);
    return nodes.map((node) => ({ ...node, shown: shown.get(node.id)!, followed }));
  },
  edges: ({ edges }) => [...edges],
};

export const SubgraphNode: SubgraphNodeResolvers = {
  node: levelField(
    (nodes: readonly SubgraphNodeParent[], _values, { load }) =>
      referToEntities(
        load,
        nodes.map(({ id }) => id),
      ) as Referenced<EntityParent>,
  ),
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
