import { beforeAll, describe, expect, it } from 'vitest';

import { KINDS } from '../../src/model/kinds.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate } from '../../src/model/predicates.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';

const kinds = Object.values(KINDS);
const prefixes = Object.keys(KINDS) as (keyof typeof KINDS)[];
const plain = Object.entries<Predicate>(PREDICATES).filter(([, predicate]) => predicate.plain === true);

const prefixOf = (kind: Kind): string => prefixes.find((prefix) => KINDS[prefix] === kind)!;
const every = (some: Predicate['objects']): readonly Kind[] => (some === 'ANY' ? kinds : (some ?? []));

interface Relationship {
  readonly subject: string;
  readonly object: string;
  readonly planned: boolean;
}

/** Relationships of a predicate in which each kind that it allows stands on its side, done and, to another entity, planned. */
function relationshipsOf({ subjects, objects, symmetric }: Predicate): Relationship[] {
  const [from, to] = [every(subjects), every(objects)];
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => {
    const subject = `${prefixOf(from[index % from.length]!)}/from`;
    const prefix = prefixOf(to[index % to.length]!);
    return [
      { subject, object: `${prefix}/to`, planned: false },
      { subject, object: `${prefix}/later`, planned: true },
    ];
  })
    .flat()
    .map(({ subject, object, planned }) =>
      // What reads the same from both ends begins at the smaller id.
      symmetric === true && object < subject
        ? { subject: object, object: subject, planned }
        : { subject, object, planned },
    );
}

const entities = prefixes.flatMap((prefix) => ['from', 'to', 'later'].map((slug) => `${prefix}/${slug}`));
const named = (id: string): { id: string; name: string } => ({ id, name: `the ${id.replace('/', ' ')}` });

const WORLD = JSON.stringify({
  entities: entities.filter((id) => !id.startsWith('document/')).map(named),
  documents: [
    ...entities.filter((id) => id.startsWith('document/')).map(named),
    { id: 'document/roll', name: 'Roll' },
  ],
  source: 'document/roll',
  statements: plain.flatMap(([name, predicate]) =>
    relationshipsOf(predicate).map(({ subject, object, planned }, row) => ({
      claim: `${subject} ${name} ${object}`,
      place: `row ${row}`,
      as: planned ? 'PLANNED' : 'ASSERTED',
    })),
  ),
});

/** One of the fields of a predicate, with the kinds that have it. */
interface Side {
  readonly field: string;
  readonly kinds: readonly Kind[];
  /** What an entity is to reach by it, in order. */
  readonly relationships: (id: string, planned: boolean) => { other: string; relationship: Relationship }[];
}

function sidesOf(predicate: Predicate): Side[] {
  const [forward, backward] = predicate.fields!;
  const all = relationshipsOf(predicate);
  const reach = (id: string, planned: boolean, from: 'subject' | 'object', to: 'subject' | 'object') =>
    all
      .filter((relationship) => relationship[from] === id && (planned || !relationship.planned))
      .map((relationship) => ({ other: relationship[to], relationship }))
      .toSorted((a, b) => (named(a.other).name < named(b.other).name ? -1 : 1));
  const [subjects, objects] = [every(predicate.subjects), every(predicate.objects)];
  if (backward === undefined) {
    return [
      {
        field: forward,
        kinds: subjects,
        relationships: (id, planned) => [
          ...reach(id, planned, 'subject', 'object'),
          ...reach(id, planned, 'object', 'subject'),
        ],
      },
    ];
  }
  return [
    {
      field: forward,
      kinds: subjects,
      relationships: (id, planned) => reach(id, planned, 'subject', 'object'),
    },
    {
      field: backward,
      kinds: objects,
      relationships: (id, planned) => reach(id, planned, 'object', 'subject'),
    },
  ];
}

describe('A field that follows a relationship', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  const sides = plain.flatMap(([name, predicate]) => sidesOf(predicate).map((side) => ({ name, ...side })));

  it.each(sides)(
    '$field leads along $name to the other end and nowhere else',
    { tags: ['thorough'] },
    async (side) => {
      const ids = side.kinds.flatMap((kind) =>
        ['from', 'to', 'later'].map((slug) => `${prefixOf(kind)}/${slug}`),
      );
      const query = (which: string): string => `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        id
        ${side.kinds.map((kind) => `... on ${kind} { reached: ${side.field}${which} { ...Reached${kind} } }`).join('\n')}
      }
    }
    ${side.kinds
      .map((kind) => {
        const others = connectionOf(side.name, side.field);
        return `fragment Reached${kind} on ${others} {
          totalCount
          nodes { id }
          edges { node { id name } relationship { type planned subject { id } object { id } } }
        }`;
      })
      .join('\n')}`;
      for (const planned of [false, true]) {
        const { data, errors, statements } = await ask(
          query(planned ? '(relationship: { plans: INCLUDED })' : ''),
          { ids },
        );
        expect(errors).toEqual([]);
        expect(data.nodes).toEqual(
          ids.map((id) => {
            const reached = side.relationships(id, planned);
            return {
              id,
              reached: {
                totalCount: reached.length,
                nodes: reached.map(({ other }) => ({ id: other })),
                edges: reached.map(({ other, relationship }) => ({
                  node: named(other),
                  relationship: {
                    type: side.name,
                    planned: relationship.planned,
                    subject: { id: relationship.subject },
                    object: { id: relationship.object },
                  },
                })),
              },
            };
          }),
        );
        expect(data.nodes.flatMap((node: any) => node.reached.edges).length).toBeGreaterThan(0);
        expect(statements).toEqual([
          ['entityById'],
          ['relationshipsOfEntity'],
          ['relationshipCountOfEntity'],
        ]);
      }
    },
  );
});

/** The type that a field answers: the connection of the one kind at the other end, or of all. */
function connectionOf(name: string, field: string): string {
  const { subjects, objects, fields }: Predicate = PREDICATES[name as keyof typeof PREDICATES];
  const others = every(fields![0] === field ? objects : subjects);
  return `Related${others.length === 1 ? others[0]! : 'Entity'}Connection`;
}

const TRADE = `
entities:
  - { id: topic/trade, name: Trade }
  - { id: topic/salt, name: Salt }
  - { id: state/ostland, name: Östland }
  - { id: state/west, name: West }
  - { id: org/guild, name: Guild of Ostlanders }
  - { id: treaty/salt-pact, name: Salt Pact }
  - { id: event/fair, name: fair }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: topic/trade INCLUDES topic/salt, since: 1950-01-01, place: a }
  - { claim: topic/trade INCLUDES state/ostland, since: 1940, place: b }
  - { claim: topic/trade INCLUDES state/west, place: c }
  - { claim: topic/trade INCLUDES org/guild, since: 1960, place: d }
  - { claim: topic/trade INCLUDES treaty/salt-pact, since: 1945-05-01, place: e, as: PLANNED }
  - { claim: event/fair ABOUT topic/trade, when: 1955-05-05, place: f }
  - { claim: treaty/salt-pact REGULATES topic/trade, since: 1930, place: g }
`;

describe('The entities at the other end', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(TRADE);
  });

  it.each([
    ['', ['org/guild', 'state/ostland', 'topic/salt', 'state/west']],
    ['where: {}', ['org/guild', 'state/ostland', 'topic/salt', 'state/west']],
    ['where: { kinds: [STATE] }', ['state/ostland', 'state/west']],
    ['where: { kinds: [STATE, ORGANIZATION] }', ['org/guild', 'state/ostland', 'state/west']],
    ['where: { kinds: [PERSON] }', []],
    ['where: { kinds: [] }', []],
    ['where: { ids: ["state/west", "topic/salt"] }', ['topic/salt', 'state/west']],
    ['where: { ids: [] }', []],
    ['where: { nameContains: "ostland" }', ['org/guild', 'state/ostland']],
    ['where: { nameContains: "ÖSTLAND" }', ['org/guild', 'state/ostland']],
    ['where: { nameContains: ".*" }', []],
    ['where: { nameContains: "ostland", kinds: [STATE] }', ['state/ostland']],
    ['where: { nameContains: "ostland", kinds: [STATE], ids: ["state/west"] }', []],
    [
      'where: { nameContains: "salt" }, relationship: { plans: INCLUDED }',
      ['topic/salt', 'treaty/salt-pact'],
    ],
    ['where: { kinds: [STATE] }, asOf: "1939-12-31"', ['state/west']],
    ['where: { kinds: [STATE, TOPIC] }, asOf: "1950-01-01", certain: true', []],
  ])('are those of includes(%s)', async (page, ids) => {
    const { data, errors, statements } = await ask(
      `{ entity(id: "topic/trade") { ... on Topic { includes${page === '' ? '' : `(${page})`} { totalCount nodes { id } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.entity.includes).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    expect(statements).toEqual([['entityById', 'relationshipsOfEntity'], ['relationshipCountOfEntity']]);
  });

  it.each([
    ['', ['event/fair', 'org/guild', 'state/ostland', 'topic/salt', 'treaty/salt-pact', 'state/west']],
    ['types: [REGULATES, ABOUT]', ['event/fair', 'treaty/salt-pact']],
    ['types: [REGULATES, ABOUT], where: { kinds: [EVENT] }', ['event/fair']],
    ['types: [MEMBER_OF]', []],
    ['types: []', []],
    ['types: [NAMED, THANKED]', []],
    ['where: { kinds: [TREATY] }', ['treaty/salt-pact']],
    [
      'where: { kinds: [TREATY] }, relationship: { plans: INCLUDED }',
      ['treaty/salt-pact', 'treaty/salt-pact'],
    ],
  ])('are those of relationships(%s)', async (page, ids) => {
    const { data, errors } = await ask(
      `{ entity(id: "topic/trade") { relationships${page === '' ? '' : `(${page})`} { totalCount nodes { id } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.entity.relationships).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
  });

  const byName = ['event/fair', 'org/guild', 'state/ostland', 'topic/salt', 'treaty/salt-pact', 'state/west'];
  const bySince = [
    'treaty/salt-pact',
    'state/ostland',
    'topic/salt',
    'event/fair',
    'org/guild',
    'state/west',
  ];
  const byType = ['event/fair', 'org/guild', 'state/ostland', 'topic/salt', 'state/west', 'treaty/salt-pact'];

  it.each([
    ['NAME', byName, byName.toReversed()],
    // What is unknown comes last both ways.
    ['SINCE', bySince, [...bySince.slice(0, -1).toReversed(), 'state/west']],
    ['TYPE', byType, byType.toReversed()],
  ])('stand in the order of %s, and the other way descending', async (field, ids, descending) => {
    const { data, errors, statements } = await ask(`{
      entity(id: "topic/trade") {
        up: relationships(orderBy: { field: ${field} }) { nodes { id } }
        down: relationships(orderBy: { field: ${field}, direction: DESC }) { nodes { id } }
        first: relationships(orderBy: { field: ${field}, direction: DESC }, first: 2) { nodes { id } }
        last: relationships(orderBy: { field: ${field}, direction: DESC }, last: 2) { nodes { id } }
      }
    }`);
    expect(errors).toEqual([]);
    const listed = (some: readonly string[]): object => ({ nodes: some.map((id) => ({ id })) });
    expect(data.entity).toEqual({
      up: listed(ids),
      down: listed(descending),
      first: listed(descending.slice(0, 2)),
      last: listed(descending.slice(-2)),
    });
    // Four pages that differ in size or direction: four statements, one trip.
    expect(statements).toEqual([['entityById', ...Array.from({ length: 4 }, () => 'relationshipsOfEntity')]]);
  });

  it('stand in the same orders behind a field of one type', async () => {
    const { data, errors } = await ask(`{
      entity(id: "topic/trade") {
        ... on Topic {
          name: includes(orderBy: { field: NAME, direction: DESC }) { nodes { id } }
          since: includes(orderBy: { field: SINCE, direction: ASC }) { nodes { id } }
          type: includes(orderBy: { field: TYPE, direction: ASC }, relationship: { plans: INCLUDED }) { nodes { id } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    const ids = (connection: any): string[] => connection.nodes.map(({ id }: any) => id);
    expect(ids(data.entity.name)).toEqual(['state/west', 'topic/salt', 'state/ostland', 'org/guild']);
    expect(ids(data.entity.since)).toEqual(['state/ostland', 'topic/salt', 'org/guild', 'state/west']);
    expect(ids(data.entity.type)).toEqual([
      'org/guild',
      'state/ostland',
      'topic/salt',
      'state/west',
      'treaty/salt-pact',
    ]);
  });

  it.each([
    [
      `ids: [${Array.from({ length: 101 }, (_, index) => `"state/${index}"`).join(', ')}]`,
      'where.ids takes at most 100 items; received 101',
      { data: undefined, statements: [] },
    ],
    [
      `nameContains: "${'x'.repeat(201)}"`,
      'nameContains has at most 200 characters; received 201',
      { data: { entity: { relationships: null } }, statements: [['entityById']] },
    ],
  ])('are not filtered beyond the limits: %#', async (filter, message, rest) => {
    const { data, errors, statements } = await ask(
      `{ entity(id: "topic/trade") { relationships(where: { ${filter} }) { nodes { id } } } }`,
    );
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
    expect({ data, statements }).toEqual(rest);
  });
});
