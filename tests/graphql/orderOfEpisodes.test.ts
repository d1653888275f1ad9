import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';

const STATES = ['state/alba', 'state/birma', 'state/other-birma', 'state/ceylon'];
const BODIES = ['org/hub', 'org/ring', 'org/other-ring'];
const NAMES: Readonly<Record<string, string>> = {
  'state/other-birma': 'Birma',
  'org/other-ring': 'Ring',
  'org/ring': 'Ring',
};

/** Far enough apart to be episodes of their own. */
const stint = fc.constantFrom<object>(
  { since: '1920-01-01', until: '1925-01-01' },
  { until: '1935-01-01' },
  { since: '1940', until: '1945' },
  { since: '1950-05-05', until: '1955' },
  { since: '1960..1962', until: '1965-01-01' },
  { since: '1970-01-01' },
);
const membership = fc.record({
  state: fc.constantFrom(...STATES),
  body: fc.constantFrom(...BODIES),
  stints: fc.uniqueArray(stint, { minLength: 2, maxLength: 4 }),
  role: fc.constantFrom(null, null, 'observer'),
});

function worldOf(
  memberships: readonly (typeof membership extends fc.Arbitrary<infer T> ? T : never)[],
): string {
  return stringify({
    entities: [...STATES, ...BODIES].map((id) => ({ id, name: NAMES[id] ?? id.split('/')[1]! })),
    documents: [{ id: 'document/roll', name: 'Roll' }],
    source: 'document/roll',
    statements: memberships.flatMap(({ state, body, stints, role }, index) =>
      stints.map((days) => ({
        claim: `${state} MEMBER_OF ${body}`,
        ...days,
        ...(role !== null && { role }),
        obligations: ['DEFENSE'],
        place: `row ${index}`,
      })),
    ),
  });
}

type Row = Readonly<Record<string, string | null>>;

const DAYS = (of: string, as: string): string =>
  `${of}.id AS ${as}id, toString(${of}.sinceMax) AS ${as}since, toString(${of}.untilMin) AS ${as}until, toString(${of}.untilMax) AS ${as}last, ${of}.role AS ${as}role`;
/** The beginning, then the end; what is unknown comes last, but what has ended had begun. */
const timeOf = (row: Row, as = ''): string[] => [
  row[`${as}since`] ?? row[`${as}last`] ?? '~',
  row[`${as}until`] ?? row[`${as}last`] ?? '~',
  row[`${as}id`]!,
];

const FIELDS: Readonly<Record<string, (row: Row, unknown: string) => string[]>> = {
  NAME: (row) => [row['name']!],
  SINCE: (row, unknown) => [row['since'] ?? unknown],
  UNTIL: (row, unknown) => [row['until'] ?? unknown],
  TYPE: (row) => ['MEMBER_OF', row['name']!],
  // The stored word for what is unknown sorts after all roles, or before them.
  ROLE: (row, unknown) => [row['role'] ?? unknown],
};

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
}

/** All pages of a list, from its beginning or its end. */
async function walk(
  list: (page: string) => string,
  connectionIn: (data: any) => any,
  idOf: (edge: any) => string,
  backward: boolean,
): Promise<string[]> {
  const all: string[] = [];
  for (let cursor: string | null = null; ;) {
    const behind: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const { data, errors } = await ask(list(`${backward ? 'last' : 'first'}: 2${behind}`));
    expect(errors).toEqual([]);
    const { edges, pageInfo } = connectionIn(data);
    all.splice(backward ? 0 : all.length, 0, ...edges.map(idOf));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return all;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('Episodes with the same entity', () => {
  it('come in the order of time, in every order, forth and back', { tags: ['thorough'] }, async () => {
    const world = fc.uniqueArray(membership, {
      minLength: 6,
      maxLength: 9,
      selector: ({ state, body, role }) => `${state} ${body} ${role}`,
    });
    await fc.assert(
      fc.asyncProperty(world, async (memberships) => {
        await emptyGraph();
        await given(worldOf(memberships));
        for (const body of BODIES) {
          const rows = (await cypher(
            `MATCH (:Entity {id: $body})<-[r:MEMBER_OF]-(n) RETURN n.sortName AS name, ${DAYS('r', '')}`,
            { body },
          )) as Row[];
          for (const [field, valuesOf] of Object.entries(FIELDS)) {
            for (const direction of ['ASC', 'DESC']) {
              const unknown = direction === 'ASC' ? '~' : '';
              const keyOf = (row: Row): string[] => [...valuesOf(row, unknown), ...timeOf(row)];
              const sorted = rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
              const expected = (direction === 'ASC' ? sorted : sorted.toReversed()).map((row) => row['id']);
              for (const backward of [false, true]) {
                const ids = await walk(
                  (page) =>
                    `{ entity(id: "${body}") { ... on Organization { members(orderBy: { field: ${field}, direction: ${direction} }, ${page}) { edges { relationship { id } } ${PAGE} } } } }`,
                  (data) => data.entity.members,
                  (edge) => edge.relationship.id,
                  backward,
                );
                expect({ field, direction, backward, ids }).toEqual({
                  field,
                  direction,
                  backward,
                  ids: expected,
                });
              }
            }
          }
        }
        await expectSharedInOrder();
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/** What two states share, and the alliances of two allies, in the view and according to a document. */
async function expectSharedInOrder(): Promise<void> {
  const [a, b] = [STATES[0]!, STATES[1]!];
  const rows = (await cypher(
    `MATCH (:Entity {id: $a})-[x:MEMBER_OF]->(n)<-[y:MEMBER_OF]-(:Entity {id: $b})
     WHERE coalesce(x.sinceMin <= y.untilMax, true) AND coalesce(y.sinceMin <= x.untilMax, true)
     RETURN n.sortName AS name, ${DAYS('x', 'x')}, ${DAYS('y', 'y')}`,
    { a, b },
  )) as Row[];
  const keyOf = (row: Row): string[] => [row['name']!, ...timeOf(row, 'x'), ...timeOf(row, 'y')];
  const sorted = rows.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  const ids = sorted.map((row) => `${row['xid']} ${row['yid']}`);
  const days = sorted.map((row) => `${row['xsince']} ${row['ysince']}`);
  const byIds = (edge: any): string => `${edge.a.id} ${edge.b.id}`;
  const byDays = (edge: any): string => `${edge.a.dates.sinceMax} ${edge.b.dates.sinceMax}`;
  const ENDS = 'edges { a { id dates { sinceMax } } b { id dates { sinceMax } } }';
  const alliances = (source: string) => (page: string) =>
    `{ allies(of: "${a}", ${source}where: { ids: ["${b}"] }) { edges { alliances(${page}) { ${ENDS} ${PAGE} } } } }`;
  const alliancesIn = (data: any): any =>
    data.allies.edges[0]?.alliances ?? {
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    };
  for (const backward of [false, true]) {
    expect(
      await walk(
        (page) => `{ dyad(a: "${a}", b: "${b}") { organizations(${page}) { ${ENDS} ${PAGE} } } }`,
        (data) => data.dyad.organizations,
        byIds,
        backward,
      ),
    ).toEqual(ids);
    expect(await walk(alliances(''), alliancesIn, byIds, backward)).toEqual(ids);
    expect(await walk(alliances('source: "document/roll", '), alliancesIn, byDays, backward)).toEqual(days);
  }
}
