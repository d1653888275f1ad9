import { beforeAll, describe, expect, it } from 'vitest';

import { KIND_TABLE, KINDS } from '../../src/model/kinds.ts';
import type { Kind, KindPrefix } from '../../src/model/kinds.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate } from '../../src/model/predicates.ts';
import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';

const LISTS = Object.fromEntries(
  Object.entries(KIND_TABLE).map(([prefix, { list }]) => [list, prefix as KindPrefix]),
);

/** The predicate that dates a kind of entity; places and mentions have none. */
function spanOf(kind: Kind): string | undefined {
  return Object.entries<Predicate>(PREDICATES).find(
    ([, { shape, subjects }]) => shape === 'SPAN' && subjects.includes(kind),
  )?.[0];
}

const SLUGS = ['old', 'lasting', 'undated', 'young'] as const;
const NAMES = { old: 'Önce', lasting: 'lasting', undated: 'Undated', young: 'Young' } as const;
const IDS = Object.fromEntries(
  Object.values(LISTS).map((prefix) => [prefix, SLUGS.map((slug) => `${prefix}/${slug}`)]),
);

/** Four entities of every kind: past, certain from a year on, without days, and from a day on. */
const EVERY_KIND = JSON.stringify({
  entities: Object.values(LISTS)
    .filter((prefix) => prefix !== 'document')
    .flatMap((prefix) => SLUGS.map((slug) => ({ id: `${prefix}/${slug}`, name: NAMES[slug] }))),
  documents: SLUGS.map((slug) => ({ id: `document/${slug}`, name: NAMES[slug] })),
  source: 'document/old',
  statements: Object.values(LISTS).flatMap((prefix) => {
    const span = spanOf(KINDS[prefix]);
    return span === undefined
      ? []
      : [
          { claim: `${prefix}/old ${span}`, since: '1900-01-01', until: '1950-12-31', place: 'a' },
          { claim: `${prefix}/lasting ${span}`, since: '1940', place: 'b', until: '2000-01-01..' },
          { claim: `${prefix}/young ${span}`, since: '1960-05-05', place: 'c' },
        ];
  }),
});

const ids = (connection: any): string[] => connection.nodes.map(({ id }: any) => id);

describe('The list of', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(EVERY_KIND);
  });

  describe.each(Object.entries(LISTS))('%s', (list, prefix) => {
    const of = (...slugs: (typeof SLUGS)[number][]): string[] => slugs.map((slug) => `${prefix}/${slug}`);
    const dated = spanOf(KINDS[prefix]) !== undefined;

    it('has all of the kind by name, and no other entity', async () => {
      const { data, errors, statements } = await ask(
        `{ ${list} { totalCount nodes { __typename id name kind } edges { cursor node { id } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data[list].nodes).toEqual(
        (['lasting', 'old', 'undated', 'young'] as const).map((slug) => ({
          __typename: KINDS[prefix],
          id: `${prefix}/${slug}`,
          name: NAMES[slug],
          kind: KINDS[prefix].toUpperCase(),
        })),
      );
      expect(data[list].totalCount).toBe(4);
      expect(data[list].edges.map(({ node }: any) => node.id)).toEqual(ids(data[list]));
      expect(statements).toEqual([['entities'], ['entityCount']]);
    });

    it('has the ones that were there on a day, or may have been', async () => {
      const { data, errors, statements } = await ask(`{
        early: ${list}(asOf: "1945-06-01") { totalCount nodes { id } }
        later: ${list}(asOf: "1999-01-01") { totalCount nodes { id } }
        sure: ${list}(asOf: "1945-06-01", certain: true) { totalCount nodes { id } }
        laterSure: ${list}(asOf: "1999-01-01", certain: true) { totalCount nodes { id } }
        undaunted: ${list}(certain: true) { totalCount nodes { id } }
      }`);
      expect(errors).toEqual([]);
      const all = of('lasting', 'old', 'undated', 'young');
      const expected = {
        early: dated ? of('lasting', 'old', 'undated') : all,
        later: dated ? of('lasting', 'undated', 'young') : all,
        sure: dated ? of('lasting', 'old') : [],
        laterSure: dated ? of('lasting') : [],
        // Without a day there is nothing to be certain of.
        undaunted: all,
      };
      for (const [name, some] of Object.entries(expected)) {
        expect([name, ids(data[name]), data[name].totalCount]).toEqual([name, some, some.length]);
      }
      // One statement for several days; what is certain is another one, and so is what has no day.
      expect(statements).toEqual([
        ['entities', 'entities', 'entities'],
        ['entityCount', 'entityCount', 'entityCount'],
      ]);
    });

    it('has those that a filter leaves, in the order that is asked for', async () => {
      const { data, errors } = await ask(`{
        down: ${list}(orderBy: { field: NAME, direction: DESC }) { nodes { id } }
        since: ${list}(orderBy: { field: SINCE }) { nodes { id } }
        named: ${list}(where: { nameContains: "ON" }) { totalCount nodes { id } }
        some: ${list}(where: { ids: ["${prefix}/young", "${prefix}/old"] }) { totalCount nodes { id } }
        kind: ${list}(where: { kinds: [${KINDS[prefix].toUpperCase()}] }) { totalCount }
        other: ${list}(where: { kinds: [${prefix === 'person' ? 'STATE' : 'PERSON'}] }) { totalCount }
      }`);
      // A condition that nothing of the list can meet is refused, and leaves the rest of the answer.
      expect(errors).toEqual([
        { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^kinds: Here the kind is one of /) },
      ]);
      expect(ids(data.down)).toEqual(of('young', 'undated', 'old', 'lasting'));
      expect(ids(data.since)).toEqual(
        dated ? of('old', 'lasting', 'young', 'undated') : of('lasting', 'old', 'undated', 'young'),
      );
      expect([ids(data.named), data.named.totalCount]).toEqual([of('old'), 1]);
      expect([ids(data.some), data.some.totalCount]).toEqual([of('old', 'young'), 2]);
      expect(data.kind.totalCount).toBe(4);
      expect(data.other).toBeNull();
    });
  });

  describe('entities', () => {
    it('has entities of all kinds', async () => {
      const { data, errors, statements } = await ask(`{
        entities(first: 100) { totalCount nodes { id } }
        some: entities(where: { kinds: [STATE, TREATY], nameContains: "young" }) { totalCount nodes { __typename id } }
        early: entities(asOf: "1955-01-01", certain: true, where: { kinds: [STATE, PLACE] }) { nodes { id } }
      }`);
      expect(errors).toEqual([]);
      expect(ids(data.entities).toSorted()).toEqual(Object.values(IDS).flat().toSorted());
      expect(data.entities.totalCount).toBe(Object.values(IDS).flat().length);
      expect(data.some).toEqual({
        totalCount: 2,
        nodes: [
          { __typename: 'State', id: 'state/young' },
          { __typename: 'Treaty', id: 'treaty/young' },
        ],
      });
      expect(ids(data.early)).toEqual(['state/lasting']);
      expect(statements).toEqual([
        ['entities', 'entities', 'entities'],
        ['entityCount', 'entityCount'],
      ]);
    });

    it.each([
      [
        `ids: [${Array.from({ length: 101 }, (_, index) => `"state/${index}"`).join(', ')}]`,
        'where.ids takes at most 100 items; received 101',
      ],
      [`nameContains: "${'ö'.repeat(201)}"`, 'nameContains has at most 200 characters; received 201'],
    ])('refuses a filter beyond its limits: %#', async (filter, message) => {
      const { errors, statements } = await ask(`{ entities(where: { ${filter} }) { nodes { id } } }`);
      expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
      expect(statements).toEqual([]);
    });

    it('takes a filter at its limits', async () => {
      const { data, errors } = await ask(
        'query ($ids: [ID!], $name: String) { entities(where: { ids: $ids, nameContains: $name }) { totalCount } }',
        {
          ids: Array.from({ length: 100 }, () => 'state/old'),
          name: 'x'.repeat(200),
        },
      );
      expect(errors).toEqual([]);
      expect(data.entities.totalCount).toBe(0);
    });

    it('looks for what is like the first id that there is not, and for no other', async () => {
      const { errors, statements } = await ask(
        'query ($ids: [ID!]) { entities(where: { ids: $ids }) { totalCount } }',
        { ids: ['state/old', 'state/yuong', 'state/lost', 'state/gone'] },
      );
      expect(errors).toEqual([
        {
          code: 'UNKNOWN_ENTITY',
          message: expect.stringMatching(/there is none called state\/yuong; the nearest are state\/young/),
        },
      ]);
      expect(statements.flat().filter((name) => name === 'entitiesMatching').length).toBe(1);
    });
  });
});

const CODES = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: org/league, name: League }
  - { id: person/ada, name: Ada }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, place: row 1, by: person/ada }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, place: row 2, as: PLANNED }
  - { claim: state/beta MEMBER_OF org/league, since: ..1940-12-31, place: row 3, rank: DEPRECATED, reason: A misprint }
  - { claim: person/ada THANKED org/league, key: thanks, content: Thanks, place: row 4, as: OPINION }
  - { claim: 'state/alpha IDENTIFIED_BY "iso3166:AL"', place: row 5 }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:200"', since: 1900-01-01, until: 1949-12-31, place: row 6 }
  - { claim: 'state/beta IDENTIFIED_BY "cow:200"', since: 1950, place: row 7 }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:300"', place: row 9 }
  - { claim: 'state/beta IDENTIFIED_BY "cow:300"', since: 1900..1980, place: row 10 }
  - { claim: 'org/league IDENTIFIED_BY "wikidata:Q1:x"', place: row 8 }
`;

describe('Query', () => {
  let statement: string;
  let evidence: string;
  let relationship: string;

  beforeAll(async () => {
    await emptyGraph();
    await given(CODES);
    const [found] = await cypher(
      `MATCH (:State {id: 'state/alpha'})-[r:MEMBER_OF]->()
       MATCH (statement:Statement {id: r.statements[0]})-[:HAS_EVIDENCE]->(evidence)
       RETURN r.id AS relationship, statement.id AS statement, evidence.id AS evidence`,
    );
    ({ statement, evidence, relationship } = found as Record<string, string> as never);
  });

  describe('nodes', () => {
    it('answers in the order of the ids and codes, with null for what there is not and twice for what is asked twice', async () => {
      const asked = [
        relationship,
        'state/beta',
        'state/nowhere',
        statement,
        'nonsense',
        evidence,
        'statement/00000000000000000000',
        'evidence/x',
        'relationship/',
        'iso3166:AL',
        '',
        'toString/x',
        'state/beta',
      ];
      const { data, errors, statements } = await ask(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) {
            __typename id
            ... on Entity { name }
            ... on Relationship { type subject { name } object { name } }
            ... on Statement { predicate value subject { name } }
            ... on Evidence { place attributedTo { name } statement { id } document { name } }
          }
        }`,
        { ids: asked },
      );
      expect(errors).toEqual([]);
      const beta = { __typename: 'State', id: 'state/beta', name: 'Beta' };
      expect(data.nodes).toEqual([
        {
          __typename: 'Relationship',
          id: relationship,
          type: 'MEMBER_OF',
          subject: { name: 'Alpha' },
          object: { name: 'League' },
        },
        beta,
        null,
        {
          __typename: 'Statement',
          id: statement,
          predicate: 'MEMBER_OF',
          value: null,
          subject: { name: 'Alpha' },
        },
        null,
        {
          __typename: 'Evidence',
          id: evidence,
          place: 'row 1',
          attributedTo: { name: 'Ada' },
          statement: { id: statement },
          document: { name: 'Roll' },
        },
        null,
        null,
        null,
        { __typename: 'State', id: 'state/alpha', name: 'Alpha' },
        null,
        null,
        beta,
      ]);
      expect(statements).toEqual([
        ['entityById', 'entityByIdentifier', 'evidenceById', 'relationshipById', 'statementById'],
        ['entityById'],
      ]);
    });

    it('takes 100 ids, and refuses more before it asks the graph', async () => {
      const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `state/${index}`);
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      const full = await ask(query, { ids: many(100) });
      expect(full.errors).toEqual([]);
      expect(full.data.nodes).toEqual(many(100).map(() => null));
      expect(full.statements).toEqual([['entityById']]);
      const { data, errors, statements } = await ask(query, { ids: many(101) });
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        { code: 'BAD_USER_INPUT', message: 'ids takes at most 100 items; received 101' },
      ]);
      expect(statements).toEqual([]);
    });

    it('asks nothing about no ids', async () => {
      const { data, statements } = await ask('{ nodes(ids: []) { id } }');
      expect(data).toEqual({ nodes: [] });
      expect(statements).toEqual([]);
    });
  });

  describe('node', () => {
    it.each(['state/alpha', 'document/roll', () => statement, () => evidence, () => relationship])(
      'gives back what it was asked for: %#',
      async (which) => {
        const id = typeof which === 'string' ? which : which();
        const { data, errors, statements } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
        expect(errors).toEqual([]);
        expect(data).toEqual({ node: { id } });
        expect(statements).toHaveLength(1);
      },
    );

    it('takes no identifier for an id', async () => {
      const { data, statements } = await ask('{ node(id: "iso3166:AL") { id } }');
      expect(data).toEqual({ node: null });
      expect(statements).toEqual([]);
    });
  });

  describe('entity', () => {
    it('finds an entity by an identifier, and says by which', async () => {
      const { data, errors, statements } = await ask(`{
        code: entity(id: "iso3166:AL") { id name resolvedFrom }
        colons: entity(id: "wikidata:Q1:x") { id resolvedFrom }
        own: entity(id: "state/alpha") { id resolvedFrom }
      }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        code: { id: 'state/alpha', name: 'Alpha', resolvedFrom: 'iso3166:AL' },
        colons: { id: 'org/league', resolvedFrom: 'wikidata:Q1:x' },
        own: { id: 'state/alpha', resolvedFrom: null },
      });
      expect(statements).toEqual([['entityById', 'entityByIdentifier']]);
    });

    it('is found by a field of its kind, which knows no other kind', async () => {
      const { data, errors, statements } = await ask(`{
        state(id: "state/alpha") { id name }
        code: state(id: "cow:200", on: "1951-01-01") { id resolvedFrom }
        other: organization(id: "state/alpha") { id }
        otherByCode: organization(id: "iso3166:AL") { id }
        none: state(id: "state/nowhere") { id }
      }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        state: { id: 'state/alpha', name: 'Alpha' },
        code: { id: 'state/beta', resolvedFrom: 'cow:200' },
        other: null,
        otherByCode: null,
        none: null,
      });
      expect(statements).toEqual([['entityById', 'entityByIdentifier']]);
    });

    it('is null for a code, a scheme and an entity that there is not', async () => {
      const { data, errors, statements } = await ask(`{
        code: entity(id: "iso3166:XX") { id }
        case: entity(id: "iso3166:al") { id }
        scheme: entity(id: "imo:AL") { id }
        state: entity(id: "state/nowhere") { id }
        statement: entity(id: "${statement}") { id }
        empty: entity(id: "") { id }
        half: entity(id: "iso3166:") { id }
      }`);
      expect(errors).toEqual([]);
      expect(Object.values(data)).toEqual(Array.from({ length: 7 }, () => null));
      expect(statements).toEqual([['entityById', 'entityByIdentifier']]);
    });

    it('refuses a code that has meant two entities, and names them', async () => {
      const { data, errors } = await ask('{ entity(id: "cow:200") { id } }');
      expect(data).toEqual({ entity: null });
      expect(errors).toEqual([
        {
          code: 'BAD_USER_INPUT',
          message:
            'cow:200 has identified several entities (state/alpha, state/beta); choose a day with on, or use an id',
        },
      ]);
    });

    it.each([
      ['1949-12-31', 'state/alpha'],
      ['1951-01-01', 'state/beta'],
    ])('finds by the day %s what a code meant then', async (on, id) => {
      const { data, errors } = await ask(
        `query ($on: LocalDate!) { entity(id: "cow:200", on: $on) { id resolvedFrom } }`,
        { on },
      );
      expect(errors).toEqual([]);
      expect(data.entity).toEqual({ id, resolvedFrom: 'cow:200' });
    });

    it('says that even the day does not tell apart what a code may mean', async () => {
      const { errors } = await ask('{ entity(id: "cow:300", on: "1970-01-01") { id } }');
      expect(errors).toEqual([
        {
          code: 'BAD_USER_INPUT',
          message: 'cow:300 may identify several entities on 1970-01-01 (state/alpha, state/beta); use an id',
        },
      ]);
    });
  });

  describe('statements', () => {
    const reported = (statements: any): string[] =>
      statements.nodes.map(
        ({ predicate, subject, place }: any) => `${predicate} ${subject.id}${place ? ` ${place}` : ''}`,
      );

    it('lists those of some predicates, moods and ranks', async () => {
      const fields = '{ totalCount nodes { predicate subject { id } } }';
      const { data, errors, statements } = await ask(`{
        members: statements(predicates: [MEMBER_OF]) ${fields}
        plans: statements(predicates: [MEMBER_OF], modalities: [PLANNED]) ${fields}
        opinions: statements(modalities: [OPINION, PREMISE]) ${fields}
        wrong: statements(ranks: [DEPRECATED]) ${fields}
        good: statements(predicates: [MEMBER_OF], ranks: [NORMAL, PREFERRED]) ${fields}
        none: statements(predicates: []) ${fields}
        nothing: statements(ranks: [PREFERRED]) ${fields}
      }`);
      expect(errors).toEqual([]);
      const lists = Object.fromEntries(
        Object.entries(data).map(([name, list]: any) => [name, reported(list).toSorted()]),
      );
      expect(lists).toEqual({
        members: ['MEMBER_OF state/alpha', 'MEMBER_OF state/beta', 'MEMBER_OF state/beta'],
        plans: ['MEMBER_OF state/beta'],
        opinions: ['THANKED person/ada'],
        wrong: ['MEMBER_OF state/beta'],
        good: ['MEMBER_OF state/alpha', 'MEMBER_OF state/beta'],
        none: [],
        nothing: [],
      });
      for (const [name, list] of Object.entries<any>(data)) {
        expect([name, list.totalCount]).toEqual([name, lists[name]!.length]);
      }
      expect(statements).toEqual([
        Array.from({ length: 7 }, () => 'statements'),
        ['entityById', ...Array.from({ length: 7 }, () => 'statementCount')],
      ]);
    });

    it('lists them in the order that is asked for', async () => {
      const { data, errors } = await ask(`{
        id: statements { nodes { id } }
        down: statements(orderBy: { field: ID, direction: DESC }) { nodes { id } }
        predicate: statements(orderBy: { field: PREDICATE }, predicates: [THANKED, MEMBER_OF]) { nodes { predicate } }
        since: statements(orderBy: { field: SINCE }, predicates: [MEMBER_OF, THANKED]) { nodes { dates { sinceMax } } }
      }`);
      expect(errors).toEqual([]);
      expect(ids(data.id)).toEqual(ids(data.id).toSorted());
      expect(ids(data.id).length).toBeGreaterThan(7);
      expect(ids(data.down)).toEqual(ids(data.id).toReversed());
      expect(data.predicate.nodes.map(({ predicate }: any) => predicate)).toEqual([
        'MEMBER_OF',
        'MEMBER_OF',
        'MEMBER_OF',
        'THANKED',
      ]);
      expect(data.since.nodes.map(({ dates }: any) => dates.sinceMax)).toEqual([
        '1940-12-31',
        '1950-01-01',
        '1955-12-31',
        null,
      ]);
    });

    it('are those of one entity as subject, as object and as a concern, too', async () => {
      const { data, errors, statements } = await ask(`{
        entity(id: "org/league") {
          statements(predicates: [MEMBER_OF, THANKED, IDENTIFIED_BY], ranks: [NORMAL]) {
            totalCount nodes { predicate subject { id } }
          }
        }
      }`);
      expect(errors).toEqual([]);
      expect(reported(data.entity.statements).toSorted()).toEqual([
        'IDENTIFIED_BY org/league',
        'MEMBER_OF state/alpha',
        'MEMBER_OF state/beta',
        'THANKED person/ada',
      ]);
      expect(data.entity.statements.totalCount).toBe(4);
      expect(statements).toEqual([
        ['entityById', 'statementsOfEntity'],
        ['entityById', 'statementCountOfEntity'],
      ]);
    });

    it.each([
      ['first: 0', 'first is from 1 to 100; received 0'],
      ['last: 101', 'last is from 1 to 100; received 101'],
      ['before: "x"', 'before needs last; received it without'],
    ])('refuses a page of %s', async (page, message) => {
      const { errors, statements } = await ask(`{ statements(${page}) { nodes { id } } }`);
      expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
      expect(statements).toEqual([]);
    });

    it.each(['garbage', '', 'W10', 'bnVsbA'])('refuses %j, which is no cursor', async (after) => {
      const { errors, statements } = await ask(`{ statements(after: "${after}") { nodes { id } } }`);
      expect(errors).toEqual([
        { code: 'BAD_CURSOR', message: 'A cursor must come from an earlier page; received something else' },
      ]);
      expect(statements).toEqual([]);
    });
  });
});
