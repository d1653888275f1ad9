import { describe, expect, it } from 'vitest';

import { readWhere } from '../../src/graphql/where/readWhere.ts';
import { conditionsOnEntity } from '../../src/loaders/conditions.ts';
import { KINDS } from '../../src/model/kinds.ts';
import type { Kind } from '../../src/model/kinds.ts';

const ALL = Object.values(KINDS);
const read = (where: object, kinds: readonly Kind[] = ALL) => readWhere({ where, kinds }).where;
const textOf = (where: object, kinds?: readonly Kind[]) =>
  conditionsOnEntity(read(where, kinds), 'entity', { hasDay: true, certain: false })?.text;

describe('Conditions on statements', () => {
  it.each([
    [
      { subject: { kinds: ['PERSON'] } },
      ['PARTY_TO'],
      'kinds: Here the kind is one of STATE, ORGANIZATION, MENTION; received PERSON',
    ],
    [{ object: {} }, ['NAMED'], 'object takes predicates with objects; received NAMED'],
    [{ obligations: ['DEFENSE'] }, ['HOLDS'], 'obligations takes predicates that oblige; received HOLDS'],
    [{ not: { role: '' } }, ['HOLDS'], 'role must not be empty; received ""'],
  ] as const)('%j are refused of %j', (statement, predicates, message) => {
    expect(() => readWhere({ statement: statement as object, predicates })).toThrow(message);
  });
});

describe('Conditions', () => {
  it('are none where nothing is asked', () => {
    expect(textOf({})).toBeUndefined();
    expect(textOf({ and: [{}, { related: [] }] })).toBeUndefined();
  });

  it('are none where null is given', () => {
    const none = { name: null, nameContains: null, within: null, source: null, count: null };
    expect(textOf({ ...none, related: null })).toBeUndefined();
  });

  it('keep an empty id, which nothing has', () => {
    expect(read({ within: '', related: [{ relationship: { source: '' } }] })).toMatchObject({
      within: '',
      related: [{ relationship: { document: '' } }],
    });
  });

  it('have one text for all values', () => {
    const shape = (id: string, atLeast: number) =>
      textOf({ related: [{ predicates: ['PARTY_TO'], node: { ids: [id] }, count: { atLeast } }] });
    expect(shape('treaty/a', 2)).toBe(shape("treaty/b' OR true", 7));
  });

  it.each([
    [['PARTY_TO'], ['State'], '(entity)-['],
    [['PARTY_TO'], ['Treaty'], '(entity)<-['],
    [['PARTNER_OF'], ['State'], '(entity)-['],
  ] as const)('follow %s from the end at which %s can be', (predicates, kinds, pattern) => {
    expect(textOf({ related: [{ predicates }] }, [...kinds])).toContain(pattern);
  });

  it.each([
    [{ end: 'OBJECT' }, '<-['],
    [{ end: 'SUBJECT' }, ']->('],
    [{ predicates: ['MEMBER_OF', 'COOPERATES_WITH'], end: 'SUBJECT' }, ']->('],
    [{ predicates: ['PARTNER_OF'], end: 'OBJECT' }, '<-['],
  ])('follow %j in one direction', (related, arrow) => {
    expect(textOf({ related: [related] })).toContain(arrow);
  });

  it.each<[object, readonly Kind[], string]>([
    [
      { related: [{ predicates: ['STATIONS_TROOPS_IN', 'TIES_WITH'] }] },
      ['Organization'],
      "ORGANIZATION can't be the subject or object of STATIONS_TROOPS_IN",
    ],
    [
      { related: [{ predicates: ['MEMBER_OF'] }] },
      ['Organization'],
      'related: ORGANIZATION can be at both ends of MEMBER_OF; give end: SUBJECT or end: OBJECT',
    ],
    [
      { related: [{ predicates: ['HOLDS'] }] },
      ['State'],
      "related: STATE can't be the subject or object of HOLDS; its subjects are PERSON, its objects POST",
    ],
    [
      { related: [{ predicates: ['MEMBER_OF'], end: 'OBJECT' }] },
      ['State'],
      "related: STATE can't be the object of MEMBER_OF; its subjects are STATE, ORGANIZATION, MENTION, its objects ORGANIZATION",
    ],
    [
      { related: [{ predicates: ['NAMED'] }] },
      ALL,
      'related takes predicates that are types of relationships; received NAMED',
    ],
    [
      { related: [{ none: true, count: { atLeast: 1 } }] },
      ALL,
      'related and allies take either none or count; received both',
    ],
    [{ allies: [{ count: {} }] }, ALL, 'count takes atLeast, atMost or both, from 0; received neither'],
    [
      { allies: [{ count: { atLeast: -1 } }] },
      ALL,
      'count takes atLeast, atMost or both, from 0; received -1',
    ],
    [{ began: {} }, ALL, 'began takes either on, or from, to or both; received none'],
    [
      { began: { on: '1950-01-01', to: '1951-01-01' } },
      ALL,
      'began takes either on, or from, to or both; received on with another',
    ],
    [
      { existed: { from: '1951-01-01', to: '1950-01-01' } },
      ALL,
      'existed: from is no later than to; received 1951-01-01 and 1950-01-01',
    ],
    [{ kinds: ['PERSON'] }, ['State'], 'kinds: Here the kind is one of STATE; received PERSON'],
    [{ name: '' }, ALL, 'name must not be empty; received ""'],
    [{ not: { nameContains: '\u0301' } }, ALL, 'nameContains must not be empty; received "\u0301"'],
    [{ related: [{ relationship: { role: '' } }] }, ALL, 'role must not be empty; received ""'],
    [
      { allies: [{ count: { atLeast: 5, atMost: 2 } }] },
      ALL,
      'count: atLeast is no greater than atMost; received 5 and 2',
    ],
    [
      { related: [{ relationship: { quantity: { unit: 'PEOPLE', atLeast: 10, atMost: 5 } } }] },
      ALL,
      'quantity: atLeast is no greater than atMost; received 10 and 5',
    ],
    [
      { related: [{ predicates: ['PARTY_TO'], relationship: { quantity: {} } }] },
      ALL,
      'quantity takes predicates with quantities; received PARTY_TO',
    ],
    [
      {
        related: [
          {
            predicates: ['STATIONS_TROOPS_IN'],
            end: 'SUBJECT',
            relationship: { quantity: { unit: 'PERCENT' } },
          },
        ],
      },
      ALL,
      'quantity: The unit of STATIONS_TROOPS_IN is PEOPLE; received PERCENT',
    ],
    [
      { related: [{ predicates: ['HOLDS'], relationship: { obligations: ['DEFENSE'] } }] },
      ALL,
      'obligations takes predicates that oblige; received HOLDS',
    ],
    [
      { related: [{ predicates: ['HOLDS'], node: { kinds: ['TREATY'] } }] },
      ['Person'],
      'related: The kind at the other end of HOLDS is one of POST; received TREATY',
    ],
    [
      { or: Array.from({ length: 13 }, () => ({ name: 'x' })) },
      ALL,
      'A list takes at most 12 conditions; received more',
    ],
    [
      { allies: [{ node: { allies: [{ node: { allies: [{}] } }] } }] },
      ALL,
      'Conditions go at most 2 steps along relationships; received related or allies below that',
    ],
  ])('are refused: %j of %j', (where, kinds, message) => {
    expect(() => read(where, kinds)).toThrow(message);
  });
});
