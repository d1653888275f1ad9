import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given, graph } from '../setup/graph.ts';
import {
  certainly,
  dayAt,
  idOf,
  isListed,
  isState,
  LENGTH,
  may,
  nameOf,
  plans,
  seldom,
  worldOf,
  yamlOf,
} from './worlds.ts';
import type { Fact, Plans, World } from './worlds.ts';

const WORLDS = 100;

interface Follow {
  readonly entity: number;
  readonly type: string;
  readonly neighbours: number;
}

interface Question {
  readonly seeds: readonly number[];
  readonly hops: number;
  readonly nodes: number;
  readonly edges: number;
  readonly perType: number | null;
  readonly follow: readonly Follow[];
  readonly orderBy: 'NAME' | 'RELATIONSHIPS';
  readonly types: readonly string[] | null;
  readonly kinds: readonly ('STATE' | 'ORGANIZATION')[] | null;
  readonly plans: Plans;
  readonly day: number | null;
  readonly certain: boolean;
}

const questionOf = (entity: fc.Arbitrary<number>): fc.Arbitrary<Question> =>
  fc
    .record({
      seeds: fc.array(entity, { minLength: 1, maxLength: 3 }),
      hops: fc.integer({ min: 0, max: 3 }),
      nodes: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 8 })),
      edges: fc.oneof(fc.constant(300), fc.integer({ min: 0, max: 12 })),
      perType: seldom(fc.integer({ min: 1, max: 2 })),
      follow: fc.oneof(
        fc.constant([]),
        fc.uniqueArray(
          fc.record({
            entity,
            type: fc.constantFrom('SUPPORTS', 'CONSULTS', 'MEMBER_OF'),
            neighbours: fc.integer({ min: 0, max: 4 }),
          }),
          { maxLength: 3, selector: ({ entity: of, type }) => `${of} ${type}` },
        ),
      ),
      orderBy: fc.constantFrom('NAME' as const, 'RELATIONSHIPS' as const),
      types: seldom(fc.subarray(['SUPPORTS', 'CONSULTS', 'MEMBER_OF', 'NAMED'], { minLength: 1 })),
      kinds: seldom(fc.subarray(['STATE' as const, 'ORGANIZATION' as const], { minLength: 1 })),
      plans,
      day: seldom(fc.integer({ min: 0, max: LENGTH - 1 })),
      certain: fc.boolean(),
    })
    // Others are refused.
    .map((question) => ({
      ...question,
      follow: (question.follow as Follow[]).filter(({ type }) => question.types?.includes(type) ?? true),
    }));

interface Drawn {
  readonly nodes: readonly { readonly entity: number; readonly depth: number }[];
  readonly edges: readonly Fact[];
  readonly more: { readonly nodes: boolean; readonly edges: boolean };
  readonly behind: (entity: number) => readonly string[];
}

/** The answer, by going through all facts at every step. */
function byTrying(world: World<Question>, number: number, question: Question): Drawn {
  const {
    seeds,
    hops,
    nodes: most,
    edges: mostEdges,
    perType,
    follow,
    orderBy,
    types,
    kinds,
    plans: wanted,
    day,
    certain,
  } = question;
  const facts = world.facts.filter(
    (fact) =>
      isListed(wanted, fact.planned) &&
      (types === null || types.includes(fact.type)) &&
      (day === null || (certain ? certainly : may)(fact, day)),
  );
  const kindAllowed = (entity: number): boolean =>
    kinds === null || kinds.includes(isState(entity) ? 'STATE' : 'ORGANIZATION');
  const typeOf = ({ type, planned: plan }: Fact): string => `${type}${plan ? ' planned' : ''}`;
  const factsOf = (entity: number): Fact[] =>
    facts.filter(({ subject, object }) => subject === entity || object === entity);
  const otherOf = ({ subject, object }: Fact, entity: number): number =>
    subject === entity ? object : subject;
  const countOf = (entity: number): number =>
    orderBy === 'NAME'
      ? 0
      : world.facts.filter(({ subject, object }) => subject === entity || object === entity).length;
  const inOrder = (entities: Iterable<number>): number[] =>
    [...new Set(entities)].toSorted((a, b) => {
      if (countOf(a) !== countOf(b)) return countOf(b) - countOf(a);
      const [one, other] = [a, b].map((entity) => `${nameOf(entity)} ${idOf(number, entity)}`);
      return one! < other! ? -1 : 1;
    });
  const mostOf = (entity: number, type: string): number => {
    const own = follow.filter((one) => one.entity === entity);
    const exactly = own.find((one) => one.type === type)?.neighbours;
    return exactly ?? (own.length > 0 && !seeds.includes(entity) ? 0 : (perType ?? Infinity));
  };
  const followed = (entity: number): number[] =>
    [...Map.groupBy(factsOf(entity), typeOf)].flatMap(([, some]) =>
      inOrder(some.map((fact) => otherOf(fact, entity)).filter(kindAllowed)).slice(
        0,
        mostOf(entity, some[0]!.type),
      ),
    );
  const nodes = [...new Set([...seeds, ...follow.map(({ entity }) => entity)])].map((entity) => ({
    entity,
    depth: 0,
  }));
  let cut = nodes.length > most;
  nodes.splice(most);
  for (let depth = 1; depth <= hops && !cut; depth++) {
    const next = inOrder(
      nodes.filter((node) => node.depth === depth - 1).flatMap(({ entity }) => followed(entity)),
    ).filter((entity) => !nodes.some((node) => node.entity === entity));
    cut = nodes.length + next.length > most;
    nodes.push(...next.slice(0, most - nodes.length).map((entity) => ({ entity, depth })));
  }
  const ranks = new Map(nodes.map(({ entity }, rank) => [entity, rank]));
  const edges = facts.filter(({ subject, object }) => ranks.has(subject) && ranks.has(object));
  return {
    nodes,
    edges,
    more: { nodes: cut, edges: edges.length > mostEdges },
    behind: (entity) =>
      factsOf(entity)
        .filter((fact) => kindAllowed(otherOf(fact, entity)))
        .map(typeOf),
  };
}

const QUERY = `query (
  $seeds: [ID!]!, $hops: Int, $nodes: Int, $edges: Int, $perType: Int, $types: [Predicate!], $kinds: [EntityKind!],
  $follow: [SubgraphFollow!], $orderBy: SubgraphOrder,
  $plans: Plans, $asOf: LocalDate, $certain: Boolean
) {
  subgraph(
    seeds: $seeds, hops: $hops, nodes: $nodes, edges: $edges, perType: $perType, types: $types, kinds: $kinds,
    follow: $follow, orderBy: $orderBy, plans: $plans, asOf: $asOf, certain: $certain
  ) {
    unknownSeeds cut
    nodes { depth node { id name } frontier { type planned count atLeast } }
    edges { from to relationship { type planned subject { id } object { id } } }
  }
}`;

describe('A subgraph', () => {
  it('is what is found by going through all facts at every step', { tags: ['thorough'] }, async () => {
    const seen = new Set<string>();
    const sizes = fc.integer({ min: 2, max: 12 });
    const worlds = fc.sample(
      sizes.chain((size) => worldOf(size, questionOf)),
      { numRuns: WORLDS, seed: 20_200_114 },
    );
    await emptyGraph();
    await given(yamlOf(worlds));
    for (const [number, world] of worlds.entries()) {
      for (const question of world.questions) {
        const { seeds, day, follow, ...rest } = question;
        const { data, errors, statements } = await ask(QUERY, {
          ...rest,
          follow: follow.map((one) => ({ ...one, entity: idOf(number, one.entity) })),
          seeds: ['state/nowhere', ...seeds.map((entity) => idOf(number, entity))],
          asOf: day === null ? null : dayAt(day),
        });
        expect(errors).toEqual([]);
        const { nodes, edges, cut, unknownSeeds } = data.subgraph;
        const drawn = byTrying(world, number, question);
        expect(unknownSeeds).toEqual(['state/nowhere']);
        expect(nodes.map(({ node, depth }: any) => [node.id, node.name, depth])).toEqual(
          drawn.nodes.map(({ entity, depth }) => [idOf(number, entity), nameOf(entity), depth]),
        );
        const ranks = new Map<string, number>(nodes.map(({ node }: any, rank: number) => [node.id, rank]));
        const place = (from: string, to: string): string =>
          [ranks.get(from)!, ranks.get(to)!]
            .toSorted((a, b) => b - a)
            .map((rank) => String(rank).padStart(3, '0'))
            .join(' ');
        const places = drawn.edges.map(({ subject, object }) =>
          place(idOf(number, subject), idOf(number, object)),
        );
        expect(edges.map(({ from, to }: any) => place(from, to))).toEqual(
          places.toSorted().slice(0, question.edges),
        );
        const reported = edges.map(({ from, to, relationship }: any) => {
          expect([relationship.subject.id, relationship.object.id]).toEqual([from, to]);
          return `${from} ${relationship.type} ${to} ${relationship.planned}`;
        });
        const all = new Set(
          drawn.edges.map(
            (fact) =>
              `${idOf(number, fact.subject)} ${fact.type} ${idOf(number, fact.object)} ${fact.planned}`,
          ),
        );
        expect([new Set(reported).size, reported.every((one: string) => all.has(one))]).toEqual([
          reported.length,
          true,
        ]);
        for (const { node, frontier } of nodes) {
          const { entity } = drawn.nodes[ranks.get(node.id)!]!;
          const counts = new Map<string, number>();
          for (const type of drawn.behind(entity)) counts.set(type, (counts.get(type) ?? 0) + 1);
          for (const { from, to, relationship } of edges) {
            if (from !== node.id && to !== node.id) continue;
            const other = from === node.id ? to : from;
            const kind = other.startsWith('state/') ? 'STATE' : 'ORGANIZATION';
            if (question.kinds !== null && !question.kinds.includes(kind)) continue;
            const type = `${relationship.type}${relationship.planned ? ' planned' : ''}`;
            counts.set(type, counts.get(type)! - 1);
          }
          const expected = [...counts].filter(([, count]) => count > 0).map((one) => one.join(' '));
          expect(
            frontier.map((one: any) => `${one.type}${one.planned ? ' planned' : ''} ${one.count}`).toSorted(),
          ).toEqual(expected.toSorted());
          expect(frontier.some(({ atLeast }: any) => atLeast)).toBe(false);
        }
        const { more } = drawn;
        const left = [
          ...(more.nodes ? [`${question.nodes} entities`] : []),
          ...(more.edges ? [`${question.edges} relationships`] : []),
        ];
        expect(cut).toBe(
          left.length === 0
            ? null
            : `Only the first ${left.join(' and the first ')} are shown; there are more.`,
        );
        // The seeds, a statement a hop, what joins them, and what lies behind them.
        expect(statements.length).toBeLessThanOrEqual(question.hops + 4);
        seen.add(`${more.nodes} ${more.edges}`);
      }
    }
    // The generator makes answers that are whole, and each kind that is cut.
    expect([...seen].toSorted()).toEqual(['false false', 'false true', 'true false', 'true true']);
  });

  it.each([
    ['seeds: []', 'The number of seeds is from 1 to 100; received 0'],
    ['seeds: ["state/a"], hops: 4', 'hops is from 0 to 3; received 4'],
    ['seeds: ["state/a"], nodes: 501', 'nodes is from 1 to 500; received 501'],
    ['seeds: ["state/a"], edges: 2001', 'edges is from 0 to 2000; received 2001'],
    ['seeds: ["state/a"], perType: 0', 'perType is from 1 to 500; received 0'],
    [
      'seeds: ["state/a"], follow: { entity: "state/a", type: CONSULTS, neighbours: 501 }',
      'neighbours is from 0 to 500; received 501',
    ],
  ])('is refused for %s', async (given_, message) => {
    const { errors } = await ask(`{ subgraph(${given_}) { cut } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});

describe('A subgraph near a hub', () => {
  beforeAll(async () => {
    await emptyGraph();
    await graph.alter(
      `CREATE (hub:Entity {id: 'org/hub', name: 'Hub', sortName: 'hub'})
       WITH hub UNWIND range(1, 10000) AS n
       CREATE (m:Entity {id: 'state/m' + n, name: 'M', sortName: 'm' + right('0000' + n, 5)})
       CREATE (m)-[:MEMBER_OF {id: 'relationship/m' + n, statements: []}]->(hub)`,
    );
  });

  it('shows the first members, and says that there are more', async () => {
    const { data, errors, statements } = await ask(QUERY, { seeds: ['org/hub'], hops: 3, nodes: 5 });
    expect(errors).toEqual([]);
    const { nodes, edges, cut } = data.subgraph;
    expect(nodes.map(({ node }: any) => node.id)).toEqual([
      'org/hub',
      ...[1, 2, 3, 4].map((n) => `state/m${n}`),
    ]);
    expect(edges).toHaveLength(4);
    expect(cut).toBe('Only the first 5 entities are shown; there are more.');
    expect(nodes[0].frontier).toEqual([{ type: 'MEMBER_OF', planned: false, count: 1997, atLeast: true }]);
    expect(nodes[1].frontier).toEqual([]);
    expect(statements.map((names) => names.join(' '))).toEqual([
      'entityById',
      'neighboursOfEntities',
      'relationshipsAmong',
      'relationshipCountsByType',
    ]);
  });

  it('refuses to follow by a type what is not followed by it', async () => {
    const { errors } = await ask(QUERY, {
      seeds: ['org/hub'],
      types: ['MEMBER_OF'],
      follow: [{ entity: 'org/hub', type: 'SUPPORTS', neighbours: 5 }],
    });
    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^follow names types that are followed/) },
    ]);
  });

  it('goes on through it to as many as are followed by a type', async () => {
    const { data, errors } = await ask(QUERY, { seeds: ['state/m9999'], hops: 2, perType: 3 });
    expect(errors).toEqual([]);
    expect(data.subgraph.nodes.map(({ node }: any) => node.id)).toEqual([
      'state/m9999',
      'org/hub',
      ...[1, 2, 3].map((n) => `state/m${n}`),
    ]);
    expect(data.subgraph.cut).toBeNull();
  });
});
