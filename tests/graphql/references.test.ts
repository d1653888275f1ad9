import { beforeAll, describe, expect, it } from 'vitest';

import { merge } from '../../src/record/corrections.ts';
import { ask, emptyGraph, given, graph } from '../setup/graph.ts';

/** Two states that shared a code, one after the other, and what ties them. */
const WORLD = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/alfa, name: Alfa }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: org/league, name: League }
  - { id: place/coast, name: Coast }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: 'state/alpha IDENTIFIED_BY "iso3166:AL"', place: a }
  - { claim: 'state/beta IDENTIFIED_BY "iso3166:BE"', place: b }
  - { claim: 'org/league IDENTIFIED_BY "wikidata:Q1"', place: c }
  - { claim: 'place/coast IDENTIFIED_BY "wikidata:Q2"', place: d }
  - { claim: 'document/roll IDENTIFIED_BY "wikidata:Q3"', place: e }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:200"', since: 1940-01-01, until: 1949-12-31, place: f }
  - { claim: 'state/beta IDENTIFIED_BY "cow:200"', since: 1950-01-01, place: g }
  - { claim: state/alpha MEMBER_OF org/league, since: 1940-01-01, obligations: [DEFENSE], place: h }
  - { claim: state/beta MEMBER_OF org/league, since: 1940-01-01, obligations: [DEFENSE], place: i }
  - { claim: state/alpha WITHIN place/coast, place: j }
  - { claim: state/alfa WITHIN place/coast, place: k }
  - { claim: 'state/alfa NAMED "Alfa"', place: l, source: document/atlas }
`;

/** Fields that take an entity, and what they answer of state/alpha, by whatever it is called. */
const FIELDS: readonly (readonly [field: string, expected: object])[] = [
  ['allies(of: NAME) { nodes { id } }', { nodes: [{ id: 'state/beta' }] }],
  [
    'dyad(a: NAME, b: "state/beta") { a { id } b { id } }',
    { a: { id: 'state/alpha' }, b: { id: 'state/beta' } },
  ],
  ['dyad(a: "state/beta", b: NAME) { b { id } }', { b: { id: 'state/alpha' } }],
  [
    'paths(from: NAME, to: "state/beta") { from { id } paths { length } }',
    { from: { id: 'state/alpha' }, paths: [{ length: 2 }] },
  ],
  [
    'paths(from: "state/beta", to: NAME) { to { id } paths { length } }',
    { to: { id: 'state/alpha' }, paths: [{ length: 2 }] },
  ],
  [
    'paths(from: "org/league", to: "place/coast", via: [MEMBER_OF, WITHIN], avoid: [NAME]) { reason }',
    { reason: 'FILTERED' },
  ],
  ['timeline(of: [NAME], predicates: [MEMBER_OF]) { totalCount }', { totalCount: 1 }],
  ['disputes(about: NAME) { totalCount }', { totalCount: 0 }],
  [
    'changes(about: NAME, valid: { from: "1940-01-01", until: "1940-01-01" }) { totalCount }',
    { totalCount: 1 },
  ],
  [
    'states(where: { ids: [NAME, "state/beta"] }) { totalCount nodes { id } }',
    { totalCount: 2, nodes: [{ id: 'state/alpha' }, { id: 'state/beta' }] },
  ],
  [
    'organization(id: "org/league") { members(where: { ids: [NAME] }) { totalCount nodes { id } } }',
    { members: { totalCount: 1, nodes: [{ id: 'state/alpha' }] } },
  ],
];
/** … which are no errors if there is no such entity. */
const LOOK_UPS: typeof FIELDS = [
  ['entity(id: NAME) { id }', { id: 'state/alpha' }],
  ['state(id: NAME) { id }', { id: 'state/alpha' }],
];

const asked = (field: string, name: string): string =>
  `{ it: ${field.replace('NAME', JSON.stringify(name))} }`;

describe('An entity', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
  });

  it.each([...FIELDS, ...LOOK_UPS])(
    'is named by its id, a former one, or a code, in %s',
    async (field, expected) => {
      for (const name of ['state/alpha', 'state/alfa', 'iso3166:AL']) {
        const { data, errors } = await ask(asked(field, name));
        expect([name, errors, data.it]).toEqual([name, [], expected]);
      }
    },
  );

  it.each(FIELDS)('that there is not is an error with what is near it, in %s', async (field) => {
    for (const name of ['state/alpah', 'iso3166:XX', 'nonsense']) {
      const { data, errors } = await ask(asked(field, name));
      expect(data === null || data.it === null || data.it.members === null).toBe(true);
      const [{ code, message } = { code: undefined, message: '' }, ...others] = errors;
      expect([code, others]).toEqual(['UNKNOWN_ENTITY', []]);
      expect(message).toContain(`there is none called ${name}`);
      expect(message).toMatch(name === 'state/alpah' ? /; the nearest are state\/alpha$/ : /called \S+$/);
    }
  });

  it('that a code means on other days alone is told, and so is one of another kind', async () => {
    const { errors } = await ask(`{
      code: dyad(a: "state/alpha", b: "cow:200", asOf: "1930-01-01") { a { id } }
      kind: allies(of: "state/alpha", source: "state/beta") { totalCount }
      condition: states(where: { source: "state/beta" }) { totalCount }
    }`);
    expect(errors.map(({ message }) => message).toSorted()).toEqual([
      'b names an entity by id or code; received cow:200, which means none on 1930-01-01, but on other days state/alpha or state/beta',
      'source names an entity of the kind Document; received state/beta, whose kind is State',
      'where.source names an entity of the kind Document; received state/beta, whose kind is State',
    ]);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['UNKNOWN_ENTITY']));
  });

  it.each(FIELDS)('must be named by something, in %s', async (field) => {
    const { errors } = await ask(asked(field, ''));
    expect(errors).toMatchObject([
      { code: 'UNKNOWN_ENTITY', message: expect.stringContaining('there is none called ""') },
    ]);
  });

  it.each([
    ['where.within', 'states(where: { within: NAME }) { totalCount }'],
    ['where.or.source', 'states(where: { or: [{ source: NAME }, { name: "x" }] }) { totalCount }'],
    [
      'where.related.node.ids',
      'states(where: { ids: ["state/alpha"], related: [{ node: { ids: ["state/beta", NAME] } }] }) { totalCount }',
    ],
    [
      'where.related.relationship.source',
      'states(where: { related: [{ relationship: { source: NAME } }] }) { totalCount }',
    ],
    [
      'relationship.source',
      'state(id: "state/alpha") { memberOf(relationship: { source: NAME }) { totalCount } }',
    ],
    ['orderBy.allies.node.ids', 'states(orderBy: [{ allies: { node: { ids: [NAME] } } }]) { totalCount }'],
    [
      'sum.node.ids',
      'groups(by: [KIND], asOf: "1950-01-01", sum: { predicates: [STATIONS_TROOPS_IN], end: SUBJECT, node: { ids: [NAME] } }) { possible }',
    ],
  ])('that there is not is looked for in %s', async (place, field) => {
    for (const name of ['', 'state/nowhere']) {
      const { errors } = await ask(asked(field, name));
      expect(errors).toMatchObject([
        { code: 'UNKNOWN_ENTITY', message: expect.stringMatching(new RegExp(`^${place} names an entity`)) },
      ]);
    }
  });

  it.each(LOOK_UPS)('that there is not is null in %s', async (field) => {
    for (const name of ['state/alpah', 'iso3166:XX', 'nonsense']) {
      expect(await ask(asked(field, name))).toMatchObject({ data: { it: null }, errors: [] });
    }
  });

  // What nobody waits for when it fails would end the process; the runner reports it.
  it.each([
    'allies(of: "state/nowhere", first: 0) { totalCount }',
    'allies(of: "state/nowhere", source: "document/nowhere", first: 0) { totalCount }',
    'timeline(of: ["state/nowhere"], first: 0) { totalCount }',
    'disputes(about: "state/nowhere", first: 0) { totalCount }',
    'changes(about: "state/nowhere", first: 0) { totalCount }',
    'dyad(a: "state/nowhere", b: "state/alpha") { treaties(first: 0) { totalCount } }',
    'states(where: { ids: ["state/nowhere"] }, first: 0) { totalCount }',
    'groups(by: [], where: { ids: ["state/nowhere"] }) { possible }',
  ])('that there is not leaves nothing behind where other arguments are refused, in %s', async (field) => {
    const { errors } = await ask(`{ it: ${field} }`);
    expect(errors).toHaveLength(1);
    expect(['BAD_USER_INPUT', 'UNKNOWN_ENTITY']).toContain(errors[0]!.code);
  });

  it('is of the kind that an argument demands', async () => {
    const { data, errors } = await ask(`{
      source: allies(of: "state/alpha", source: "state/beta") { totalCount }
      impact(document: "org/league") { evidence }
      code: impact(document: "wikidata:Q3") { evidence }
      within: states(where: { within: "wikidata:Q2" }) { nodes { id } }
    }`);
    expect(data).toEqual({
      source: null,
      impact: null,
      code: { evidence: 11 },
      within: { nodes: [{ id: 'state/alpha' }] },
    });
    // Which is found first depends on the round trips.
    expect(errors.map(({ code, message }) => `${String(code)} ${message}`).toSorted()).toEqual([
      'UNKNOWN_ENTITY document names an entity of the kind Document; received org/league, whose kind is Organization',
      'UNKNOWN_ENTITY source names an entity of the kind Document; received state/beta, whose kind is State',
    ]);
  });

  it.each(FIELDS)('is one by a code that has meant several only on a day, in %s', async (field) => {
    const { errors } = await ask(asked(field, 'cow:200'));
    const advice = /^(?:allies|dyad|paths|states|organization)/.test(field)
      ? 'choose a day with asOf, or use an id'
      : 'use an id';
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: `cow:200 has identified several entities (state/alpha, state/beta); ${advice}`,
      },
    ]);
  });

  it('is in the group of a source by which it is found, also by one of a merged entity', async () => {
    const { data, errors } = await ask(`{
      states(where: { source: "document/atlas" }) { nodes { id } }
      groups(by: [SOURCE], where: { ids: ["state/alpha"], source: "document/atlas" }) { source { id } possible }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      states: { nodes: [{ id: 'state/alpha' }] },
      groups: [
        { source: { id: 'document/atlas' }, possible: 1 },
        { source: { id: 'document/roll' }, possible: 1 },
      ],
    });
  });

  it('is meant by a code on the day of the list', async () => {
    const { data, errors } = await ask(`{
      earlier: allies(of: "cow:200", asOf: "1945-01-01") { nodes { id } }
      later: allies(of: "cow:200", asOf: "1955-01-01") { nodes { id } }
      states(asOf: "1955-01-01", where: { ids: ["cow:200"] }) { nodes { id } }
      subgraph(seeds: ["cow:200", "iso3166:XX"], asOf: "1955-01-01", hops: 0) { nodes { node { id } } unknownSeeds }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      earlier: { nodes: [{ id: 'state/beta' }] },
      later: { nodes: [{ id: 'state/alpha' }] },
      states: { nodes: [{ id: 'state/beta' }] },
      subgraph: { nodes: [{ node: { id: 'state/beta' } }], unknownSeeds: ['iso3166:XX'] },
    });
  });

  it('is looked up in the round trip of the list, if it is named by its id', async () => {
    const { statements } = await ask(`{
      states(where: { ids: ["state/alpha", "state/beta"] }) { nodes { id } }
      timeline(of: ["state/alpha"]) { nodes { id } }
      organization(id: "org/league") { members(where: { ids: ["state/gamma"] }) { nodes { id } } }
      dyad(a: "state/alpha", b: "state/beta") { organizations { nodes { id } } }
    }`);
    expect(statements).toEqual([
      ['entities', 'entityById', 'relationshipsOfEntity', 'sharedEntities', 'timeline'],
    ]);
    const codes = await ask(
      '{ states(where: { ids: ["iso3166:AL", "iso3166:BE", "state/gamma"] }) { nodes { id } } }',
    );
    expect(codes.data.states.nodes).toHaveLength(3);
    expect(codes.statements).toEqual([['entityById', 'entityByIdentifier'], ['entities']]);
  });
});
