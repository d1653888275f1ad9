import { Kind, parse } from 'graphql';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';
import type { Answer } from '../setup/graph.ts';

const MANY = 50;
const numbers = Array.from({ length: MANY }, (_, index) => String(index).padStart(2, '0'));

/** Fifty states alike: each in two bodies in turn, with a fair, its guest, the guest's office and what is said of them. */
const WORLD = JSON.stringify({
  entities: [
    { id: 'org/league', name: 'League' },
    { id: 'org/union', name: 'Union' },
    ...numbers.flatMap((number) => [
      { id: `state/s${number}`, name: `State ${number}` },
      { id: `event/fair-${number}`, name: `Fair ${number}` },
      { id: `person/guest-${number}`, name: `Guest ${number}` },
      { id: `post/office-${number}`, name: `Office ${number}` },
    ]),
  ],
  documents: [
    { id: 'document/roll', name: 'Roll' },
    { id: 'document/gazette', name: 'Gazette' },
  ],
  source: 'document/roll',
  mentions: Object.fromEntries(numbers.map((number, index) => [`state/s${number}`, [index + 1]])),
  statements: numbers.flatMap((number) => {
    const state = `state/s${number}`;
    const place = `row ${number}`;
    const by = `person/guest-${number}`;
    return [
      {
        claim: `${state} MEMBER_OF org/league`,
        since: '1950-01-01',
        until: '1959-12-31',
        obligations: ['DEFENSE'],
        place,
        by,
      },
      { claim: `${state} MEMBER_OF org/union`, since: '1960-01-01', until: '1969-12-31', place, by },
      { claim: `${state} HOSTS event/fair-${number}`, when: '1955', place, by },
      { claim: `person/guest-${number} PARTICIPATED_IN event/fair-${number}`, when: '1955', place },
      { claim: `person/guest-${number} HOLDS post/office-${number}`, since: '1950', place },
      { claim: `post/office-${number} POST_OF ${state}`, since: '1950', place },
      { claim: `${state} NAMED "S${number}"`, language: 'en', place },
      { claim: `${state} IDENTIFIED_BY "code:${number}"`, place },
      { claim: `person/guest-${number} ASKED ${state}`, key: `why-${number}`, content: 'Why', place },
      {
        claim: `person/guest-${number} THANKED ${state}`,
        key: 'thanks',
        content: 'Thanks',
        place,
        refersTo: `why-${number}`,
        concerns: [`event/fair-${number}`, 'org/league'],
      },
    ];
  }),
});

const ONE = JSON.stringify({
  entities: [],
  documents: [{ id: 'document/gazette', name: 'Gazette' }],
});

/** What only groups what its parent brought along. */
const WRAPPERS = new Set(['nodes', 'edges', 'node', 'relationship', 'pageInfo']);
/** Texts that are made of entities. */
const TEXTS = new Set(['sentence', 'citation']);

interface Measure {
  /** Levels of connections, lists and objects that need the graph. */
  readonly depth: number;
  /** Response keys that need the graph. */
  readonly keys: number;
}

function measure(query: string): Measure {
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const fieldsOf = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one];
      return fieldsOf(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)!);
    });
  const of = (set: SelectionSetNode): Measure => {
    const inside = fieldsOf(set).map((field): Measure => {
      const name = field.name.value;
      if (field.selectionSet === undefined) {
        return { depth: TEXTS.has(name) ? 1 : 0, keys: TEXTS.has(name) || name === 'totalCount' ? 1 : 0 };
      }
      const { depth, keys } = of(field.selectionSet);
      const itself = WRAPPERS.has(name) ? 0 : 1;
      return { depth: depth + itself, keys: keys + itself };
    });
    return {
      depth: Math.max(0, ...inside.map(({ depth }) => depth)),
      keys: inside.reduce((sum, { keys }) => sum + keys, 0),
    };
  };
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  return of(operation.selectionSet);
}

const WIDE = `query ($first: Int!) {
  states(first: $first) {
    totalCount
    nodes {
      name
      names { text statements { predicate } }
      identifiers { value }
      relationships { totalCount edges { node { id name } relationship { sentence statements { id } } } }
      statements { totalCount nodes { predicate subject { name } object { name } } }
      mentionedIn { totalCount edges { lines node { name } } }
    }
  }
}`;

const DEEP = `query ($first: Int!) {
  entity(id: "org/league") {
    ... on Organization {
      members(first: $first) {
        totalCount
        nodes {
          ... on State {
            hosts {
              totalCount
              nodes {
                ... on Event {
                  participants {
                    totalCount
                    nodes { ... on Person { offices { totalCount nodes { officeOf { totalCount nodes { id name } } } } } }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

const RECORD = `query ($first: Int!) {
  statements(first: $first, predicates: [THANKED]) {
    totalCount
    nodes {
      subject { id ... on Person { offices { totalCount nodes { id } } } }
      object { kind relationships(types: [HOSTS]) { nodes { id } } }
      concerns { id relationships(first: 2) { totalCount } }
      refersTo { key evidence { nodes { id } } }
      evidence { totalCount nodes { citation document { name } attributedTo { id } statement { id } } }
      revisions { kind load }
    }
  }
}`;

const MIXED = `query ($first: Int!) {
  states(first: $first) {
    nodes {
      ...Relationships
      then: relationships(asOf: "1955-06-01", types: [MEMBER_OF]) { totalCount ...Listed }
      later: relationships(asOf: "1965-06-01", types: [MEMBER_OF]) { totalCount ...Listed }
    }
  }
}
fragment Relationships on Entity {
  relationships: relationships(relationship: { plans: INCLUDED }) {
    nodes {
      ... on Organization { members(first: 2) { nodes { id names { text } } } }
      ... on Event { reached: participants { nodes { id } } about { nodes { id } } }
      ... on Entity { mentionedIn { nodes { id } } }
      ... on Node { id }
    }
  }
}
fragment Listed on RelatedEntityConnection { edges { relationship { object { name names { text } } } } }`;

const trips = (statements: Answer['statements']): string[] => statements.map((names) => names.join(' '));

describe('A request', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(ONE, 'one.yaml');
    await given(WORLD);
  });

  describe.each([
    ['wide', WIDE],
    ['deep', DEEP],
    ['about the record', RECORD],
    ['of fragments, aliases and two days', MIXED],
  ])('that is %s', (_title, query) => {
    it('makes one trip a level, and asks with one statement for each response key', async () => {
      const { errors, statements } = await ask(query, { first: MANY });
      const { depth, keys } = measure(query);
      expect(errors).toEqual([]);
      expect(statements.length).toBeLessThanOrEqual(depth + 1);
      expect(statements.flat().length).toBeLessThanOrEqual(keys);
    });

    it('asks for fifty entities with the statements that it asks with for one', async () => {
      const one = await ask(query, { first: 1 });
      const many = await ask(query, { first: MANY });
      expect(one.errors).toEqual([]);
      expect(trips(many.statements)).toEqual(trips(one.statements));
    });
  });

  it('goes level by level, all fields of a level together', async () => {
    const { data, statements } = await ask(WIDE, { first: MANY });
    expect(data.states.totalCount).toBe(MANY);
    expect(data.states.nodes[7]).toMatchObject({
      name: 'State 07',
      names: [{ text: 'S07', statements: [{ predicate: 'NAMED' }] }],
      identifiers: [{ value: '07' }],
      relationships: { totalCount: 4 },
      statements: { totalCount: 8 },
      mentionedIn: { totalCount: 1, edges: [{ lines: [8], node: { name: 'Roll' } }] },
    });
    expect(statements).toEqual([
      ['entities'],
      [
        'documentsMentioning',
        'entityCount',
        'identifiersOfEntity',
        'namesOfEntity',
        'relationshipsOfEntity',
        'statementsOfEntity',
      ],
      // The speakers alone were in no list.
      ['documentCountMentioning', 'entityById', 'relationshipCountOfEntity', 'statementCountOfEntity'],
    ]);
  });

  it('goes down five levels in as many trips, and one for the count of the last', async () => {
    const deep = await ask(DEEP, { first: MANY });
    expect(deep.data.entity.members.nodes).toHaveLength(MANY);
    for (const [index, member] of deep.data.entity.members.nodes.entries()) {
      const number = numbers[index]!;
      const [office] = member.hosts.nodes[0].participants.nodes[0].offices.nodes;
      expect(office.officeOf).toEqual({
        totalCount: 1,
        nodes: [{ id: `state/s${number}`, name: `State ${number}` }],
      });
    }
    expect(deep.statements).toEqual([
      ['entityById', 'relationshipsOfEntity'],
      ...Array.from({ length: 4 }, () => ['relationshipCountOfEntity', 'relationshipsOfEntity']),
      ['relationshipCountOfEntity'],
    ]);
  });

  it('asks for the days of obligations once a level, and only if they are asked for', async () => {
    const list = (shown: string, day: string): string =>
      `{ states(first: ${MANY}) { nodes { memberOf${day} { edges { relationship { ${shown} } } } } } }`;
    const withDays = async (shown: string, day = ''): Promise<number[]> => {
      const { errors, statements } = await ask(list(shown, day));
      expect(errors).toEqual([]);
      return statements.flatMap((names, trip) =>
        names.flatMap((name) => (name === 'obligationsOfRelationship' ? [trip] : [])),
      );
    };
    expect(await withDays('obligations')).toEqual([]);
    expect(await withDays('meaning', '(asOf: "1955-01-01")')).toEqual([]);
    // Those of a day come with the list.
    expect(await withDays('obligations(asOf: "1955-01-01")', '(asOf: "1955-01-01")')).toEqual([]);
    expect(await withDays('obligations(asOf: "1956-01-01")', '(asOf: "1955-01-01")')).toEqual([2]);
    // The day of the union, that obliges nobody.
    expect(await withDays('obligations obligationSpans { obligation }', '(asOf: "1965-01-01")')).toEqual([]);
    expect(await withDays('obligationSpans { obligation inForce(on: "1955-01-01") }')).toEqual([2]);
  });

  it('asks for allies, with their relationships, in as many trips for all as for one', async () => {
    for (const source of ['', ', source: "document/roll"']) {
      const allies = (count: number): string =>
        numbers
          .slice(0, count)
          .map(
            (number) =>
              `s${number}: allies(of: "state/s${number}"${source}) { totalCount nodes { id } edges { alliances { totalCount edges { node { name } obligations { a } a { obligationSpans { obligation } } } } } }`,
          )
          .join('\n');
      const one = await ask(`{ ${allies(1)} }`);
      const many = await ask(`{ ${allies(5)} }`);
      expect([one.errors, one.data.s00.totalCount]).toEqual([[], MANY - 1]);
      expect([many.errors, many.statements]).toEqual([[], one.statements]);
      expect(one.statements.length).toBeLessThanOrEqual(4);
    }
  });

  it('asks for two sizes of a page with two statements in one trip', async () => {
    const { data, errors, statements } = await ask(`{
      states {
        nodes {
          one: relationships(first: 1) { nodes { id } }
          two: relationships(first: 2) { nodes { id } }
          again: relationships(first: 2) { nodes { id } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.states.nodes[3]).toEqual({
      one: { nodes: [{ id: 'event/fair-03' }] },
      two: { nodes: [{ id: 'event/fair-03' }, { id: 'org/league' }] },
      again: { nodes: [{ id: 'event/fair-03' }, { id: 'org/league' }] },
    });
    expect(statements).toEqual([['entities'], ['relationshipsOfEntity', 'relationshipsOfEntity']]);
  });

  it('asks for a field under two aliases, on two days and of two lists with one statement each', async () => {
    const { errors, statements } = await ask(`{
      a: states(first: 3) { nodes { then: memberOf(asOf: "1955-01-01") { nodes { id } } } }
      b: states(first: 3, orderBy: { field: SINCE }) {
        nodes { later: memberOf(asOf: "1965-01-01") { nodes { id } } ever: memberOf { nodes { id } } }
      }
      c: entity(id: "state/s20") { ... on State { memberOf(asOf: "1961-01-01") { nodes { id } } } }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual([
      ['entities', 'entities', 'entityById', 'relationshipsOfEntity'],
      // What has no day is another statement.
      ['relationshipsOfEntity', 'relationshipsOfEntity'],
    ]);
  });

  it('asks for nothing twice that a list brought along', async () => {
    const { data, errors, statements } = await ask(`{
      entity(id: "state/s01") {
        relationships {
          edges { node { name } relationship { subject { name dates { sinceMin } description } object { name } sentence } }
        }
        statements { nodes { id subject { id name } } }
        same: relationships { nodes { id } }
      }
      again: entity(id: "state/s01") { name }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.relationships.edges).toHaveLength(4);
    expect(statements).toEqual([
      ['entityById', 'relationshipsOfEntity', 'relationshipsOfEntity', 'statementsOfEntity'],
      // The guest, who only speaks of it, is in no list.
      ['entityById'],
    ]);
  });

  it('gives each of many entities a page of its own', async () => {
    const page =
      'relationships(first: 2, orderBy: { field: TYPE, direction: DESC }) { nodes { id } pageInfo { endCursor hasNextPage } }';
    const together = await ask(`{ states(first: ${MANY}) { nodes { id ${page} } } }`);
    expect(together.errors).toEqual([]);
    expect(together.statements).toEqual([['entities'], ['relationshipsOfEntity']]);
    const cursors: string[] = together.data.states.nodes.map(
      (node: any) => node.relationships.pageInfo.endCursor,
    );
    expect(new Set(cursors).size).toBe(MANY);
    expect(
      together.data.states.nodes.map((node: any) => node.relationships.nodes.map(({ id }: any) => id)),
    ).toEqual(numbers.map((number) => [`post/office-${number}`, 'org/union']));

    const behind = 'relationships(first: 2, orderBy: { field: TYPE, direction: DESC }';
    const rest = await ask(
      `query (${numbers.map((number) => `$after${number}: String`).join(', ')}) {
        ${numbers
          .map(
            (number) =>
              `s${number}: entity(id: "state/s${number}") { ${behind}, after: $after${number}) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
          )
          .join('\n')}
      }`,
      Object.fromEntries(numbers.map((number, index) => [`after${number}`, cursors[index]])),
    );
    expect(rest.errors).toEqual([]);
    expect(rest.data).toEqual(
      Object.fromEntries(
        numbers.map((number) => [
          `s${number}`,
          {
            relationships: {
              nodes: [{ id: 'org/league' }, { id: `event/fair-${number}` }],
              pageInfo: { hasNextPage: false, hasPreviousPage: true },
            },
          },
        ]),
      ),
    );
    expect(rest.statements).toEqual([['entityById', 'relationshipsOfEntity']]);
  });

  it('goes on behind one cursor in each of many lists', async () => {
    const first = await ask(
      '{ entity(id: "state/s10") { relationships(first: 2) { pageInfo { endCursor } } } }',
    );
    const { data, errors, statements } = await ask(
      'query ($after: String!) { states(first: 50) { nodes { relationships(after: $after) { nodes { id } } } } }',
      { after: first.data.entity.relationships.pageInfo.endCursor },
    );
    expect(errors).toEqual([]);
    // Fairs and the league stand before it, offices and the union behind it; so may the league, by its id.
    for (const [index, node] of data.states.nodes.entries()) {
      expect(
        node.relationships.nodes.map(({ id }: any) => id).filter((id: string) => id !== 'org/league'),
      ).toEqual([`post/office-${numbers[index]}`, 'org/union']);
    }
    expect(statements).toEqual([['entities'], ['relationshipsOfEntity']]);
  });

  it('counts for many entities with one statement', async () => {
    const { data, errors, statements } = await ask(`{
      states(first: ${MANY}) {
        totalCount
        nodes {
          relationships { totalCount }
          memberOf(asOf: "1955-01-01") { totalCount }
          statements { totalCount }
          mentionedIn { totalCount }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(new Set(data.states.nodes.map((node: any) => JSON.stringify(node)))).toEqual(
      new Set([
        JSON.stringify({
          relationships: { totalCount: 4 },
          memberOf: { totalCount: 1 },
          statements: { totalCount: 8 },
          mentionedIn: { totalCount: 1 },
        }),
      ]),
    );
    expect(statements.flat().toSorted()).toEqual([
      'documentCountMentioning',
      'documentsMentioning',
      'entities',
      'entityCount',
      'relationshipCountOfEntity',
      'relationshipCountOfEntity',
      'relationshipsOfEntity',
      'relationshipsOfEntity',
      'statementCountOfEntity',
      'statementsOfEntity',
    ]);
    expect(statements).toHaveLength(3);
  });

  it('asks nothing about what it has already found to be nothing', async () => {
    const { statements } = await ask(`{
      states(where: { ids: [] }) { nodes { relationships { nodes { names { text } } } statements { nodes { id } } } }
      entity(id: "state/nowhere") { relationships { nodes { id } } }
    }`);
    // An entity and its lists are asked for at once, before it is known whether there is such an entity.
    expect(statements).toEqual([['entities', 'entityById', 'relationshipsOfEntity']]);
  });
});
