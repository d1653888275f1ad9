import { beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { ask as askFor, emptyGraph, given } from '../setup/graph.ts';
import {
  canOverlap,
  chance,
  dayAt,
  DAYS,
  generate,
  short,
  stateIds,
  ENTITIES,
  relationshipsOf,
} from './world.ts';
import type { Relationship } from './world.ts';

const STATES = 4;
const STATEMENTS = 30;
const UTTERANCES = 12;

/** An entry in short, with all that decides whether it is listed, and where. */
interface Entry {
  readonly kind: 'BEGAN' | 'ENDED' | 'SAID';
  readonly min: string | null;
  readonly max: string | null;
  /** The entities that it concerns. */
  readonly of: readonly string[];
  readonly about: string;
}

interface Said {
  readonly key: string;
  readonly subject: string;
  readonly object: string;
  readonly day: string | null;
  readonly vouches: string | null;
}

function utterances(seed: number): Said[] {
  const pick = chance(seed);
  return Array.from({ length: UTTERANCES }, (_, index) => ({
    key: `u${index}`,
    subject: `person/p${pick(2)}`,
    object: `state/s${pick(STATES)}`,
    day: pick(2) === 0 ? dayAt(pick(DAYS)) : null,
    vouches: pick(3) > 0 ? dayAt(pick(DAYS)) : null,
  }));
}

function entriesOf(relationships: readonly Relationship[], said: readonly Said[]): Entry[] {
  return [
    ...relationships.flatMap((relationship): Entry[] => {
      const [of, about] = [[relationship.subject, relationship.object], short(relationship)];
      return [
        ...(relationship.sinceMin !== null || relationship.sinceMax !== null
          ? [{ kind: 'BEGAN' as const, min: relationship.sinceMin, max: relationship.sinceMax, of, about }]
          : []),
        ...(relationship.untilMax === null
          ? []
          : [{ kind: 'ENDED' as const, min: relationship.untilMin, max: relationship.untilMax, of, about }]),
      ];
    }),
    ...said.flatMap(({ key, subject, object, day, vouches }): Entry[] => {
      const on = day ?? vouches;
      return on === null ? [] : [{ kind: 'SAID', min: on, max: on, of: [subject, object], about: key }];
    }),
  ];
}

const written = ({ kind, min, max, about }: Entry): string => `${min ?? max} ${kind} ${min}..${max} ${about}`;

const EDGES = `edges {
  cursor kind min max planned sentence
  node {
    ... on Relationship { subject { id } object { id } dates { sinceMin sinceMax untilMin untilMax } }
    ... on Statement { key }
  }
}
pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
totalCount`;

function read(edges: any[]): string[] {
  return edges.map(({ kind, min, max, node }) => {
    const about =
      node.key ?? short({ ...node, ...node.dates, subject: node.subject.id, object: node.object.id });
    return written({ kind, min, max, about, of: [] });
  });
}

async function shown(field: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await askFor(
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${field} }`,
    variables,
  );
  expect(errors).toEqual([]);
  return data;
}

const PAGE = 'first: $first, after: $after, last: $last, before: $before';

describe.each([11, 12])('The timelines of world %i', { tags: ['thorough'] }, (seed) => {
  const { reported, lines } = generate(seed, STATES, STATEMENTS);
  const said = utterances(seed);
  const relationships = relationshipsOf(reported);
  const entries = entriesOf(relationships, said);

  beforeAll(async () => {
    await emptyGraph();
    await given(
      JSON.stringify({
        ...ENTITIES,
        entities: [
          ...ENTITIES.entities,
          ...[...stateIds(STATES), 'person/p0', 'person/p1'].map((id) => ({ id, name: id })),
        ],
        statements: [
          ...lines,
          ...said.map(({ key, subject, object, day, vouches }) => ({
            claim: `${subject} ASKED ${object}`,
            key,
            content: 'Why',
            source: 'document/roll',
            place: key,
            ...(day !== null && { when: day }),
            ...(vouches !== null && { vouches }),
          })),
        ],
      }),
    );
  }, 600_000);

  it.each<[of: string[], more: string, keeps: (entry: Entry) => boolean]>([
    [['state/s0'], '', () => true],
    [['state/s0', 'org/league', 'person/p1'], '', () => true],
    [['org/union', 'org/union'], '', () => true],
    [['state/s1'], 'kinds: [ENDED, SAID]', ({ kind }) => kind !== 'BEGAN'],
    [
      ['state/s1', 'state/s2'],
      'predicates: [MEMBER_OF]',
      ({ of, kind }) => kind !== 'SAID' && of[1]!.startsWith('org/'),
    ],
    [
      ['state/s2', 'state/s3'],
      `from: "${dayAt(4)}", until: "${dayAt(7)}"`,
      ({ min, max }) => (max === null || max >= dayAt(4)) && (min === null || min <= dayAt(7)),
    ],
  ])(
    'of %j (%s) are in order of time, whole and page by page in both directions',
    async (of, filter, keeps) => {
      const expected = entries
        .filter((entry) => entry.of.some((id) => of.includes(id)) && keeps(entry))
        .map(written);
      const ask = async (variables: Record<string, unknown>): Promise<any> =>
        (await shown(`timeline(of: ${JSON.stringify(of)}, ${filter} ${PAGE}) { ${EDGES} }`, variables))
          .timeline;
      const whole = await ask({ first: 100 });
      expect(read(whole.edges).toSorted()).toEqual(expected.toSorted());
      const places = read(whole.edges).map((entry) => entry.split(' ').slice(0, 2).join(' '));
      expect(places).toEqual(places.toSorted());
      expect(whole.totalCount).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);

      const forth: any[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { edges, pageInfo }: any = await ask({ first: 4, after });
        forth.push(...edges);
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(forth).toEqual(whole.edges);
      const back: any[] = [];
      for (let before: string | null = null, more = true; more;) {
        const { edges, pageInfo }: any = await ask({ last: 7, before });
        back.unshift(...edges);
        before = pageInfo.startCursor;
        more = pageInfo.hasPreviousPage;
      }
      expect(back).toEqual(whole.edges);
    },
  );

  it('of a dyad are those of relationships with shared entities that can overlap', async () => {
    for (const [a, b] of [
      ['state/s0', 'state/s1'],
      ['state/s3', 'state/s2'],
      ['person/p0', 'state/s1'],
    ] as const) {
      const isShared = (relationship: Relationship): boolean =>
        [a, b].some(
          (one, index) =>
            relationship.subject === one &&
            relationships.some(
              (other) =>
                other.subject === [b, a][index] &&
                other.object === relationship.object &&
                canOverlap(relationship, other),
            ),
        );
      const expected = entriesOf(
        relationships.filter(isShared),
        said.filter(({ subject, object }) => subject === a && object === b),
      ).map(written);
      const { data, errors } = await askFor(`{ dyad(a: "${a}", b: "${b}") {
        timeline(first: 100) { ${EDGES} }
        organizations(first: 100) { totalCount edges { node { id } } }
        statements { nodes { key } }
      } }`);
      expect(errors).toEqual([]);
      const { dyad } = data;
      expect(read(dyad.timeline.edges).toSorted()).toEqual(expected.toSorted());
      expect(dyad.timeline.totalCount).toBe(expected.length);
      const organizations = relationships
        .filter((relationship) => relationship.subject === a && relationship.predicate === 'MEMBER_OF')
        .flatMap((relationship) =>
          relationships
            .filter(
              (other) =>
                other.subject === b &&
                other.object === relationship.object &&
                canOverlap(relationship, other),
            )
            .map(() => relationship.object),
        );
      expect(dyad.organizations.edges.map(({ node }: any) => node.id)).toEqual(organizations.toSorted());
      expect(dyad.organizations.totalCount).toBe(organizations.length);
      expect(dyad.statements.nodes.map(({ key }: any) => key).toSorted()).toEqual(
        said
          .filter(({ subject, object }) => subject === a && object === b)
          .map(({ key }) => key)
          .toSorted(),
      );
    }
  });
});

describe('The timeline of the seed', () => {
  beforeAll(seedGraph, 120_000);

  it.each(['event/nato-summit-brussels-2021', 'state/belgium', 'org/nato'])(
    'of %s has facts, plans, or both',
    async (of) => {
      const fields = 'first: 100) { totalCount edges { planned sentence node { id } } }';
      const { data, errors } = await askFor(`{
        facts: timeline(of: "${of}", ${fields}
        planned: timeline(of: "${of}", plans: ONLY, ${fields}
        both: timeline(of: "${of}", plans: INCLUDED, ${fields}
      }`);
      expect(errors).toEqual([]);
      const { facts, planned, both } = data;
      const isPlanned = ({ edges }: any): boolean[] => edges.map((edge: any) => edge.planned);
      expect(isPlanned(facts)).not.toContain(true);
      expect(isPlanned(planned)).not.toContain(false);
      expect(planned.totalCount).toBeGreaterThan(0);
      expect(both.totalCount).toBe(facts.totalCount + planned.totalCount);
      const lines = (edges: any[]): string[] => edges.map((edge) => JSON.stringify(edge)).toSorted();
      expect(lines(both.edges)).toEqual(lines([...facts.edges, ...planned.edges]));
    },
  );
});
