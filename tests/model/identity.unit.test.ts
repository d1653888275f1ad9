import { describe, expect, it } from 'vitest';

import { seedLoads } from '../../src/import/seedLoads.ts';
import { episodeId, evidenceId, groupOf, statementId, wordsHash } from '../../src/model/identity.ts';
import type { Claim, EvidenceRecord, StatementRecord } from '../../src/model/records.ts';

const MEMBERSHIP: Claim = {
  predicate: 'MEMBER_OF',
  subject: 'state/alpha',
  object: 'org/league',
  value: null,
  language: null,
  role: null,
  meaning: null,
  obligations: [],
  quantity: null,
  key: null,
  sinceMin: '1950-01-01',
  sinceMax: '1950-12-31',
  untilMin: null,
  untilMax: null,
};

const EVIDENCE: Omit<EvidenceRecord, 'id'> = {
  statement: 'statement/00000000000000000000',
  document: 'document/roll',
  stance: 'SUPPORTS',
  modality: 'ASSERTED',
  presupposed: false,
  by: null,
  vouchedOn: null,
  firstLine: null,
  lastLine: null,
  start: null,
  end: null,
  wordsHash: null,
  place: 'row 1',
  content: null,
  condition: null,
  note: null,
  inventory: [],
};

/** The other value that a field of a claim could have. */
const OTHER_CLAIMS: { readonly [Field in keyof Claim]: Claim[Field] } = {
  predicate: 'PARTY_TO',
  subject: 'state/beta',
  object: 'org/union',
  value: 'League',
  language: 'en',
  role: 'observer',
  meaning: 'SIGNED',
  obligations: ['DEFENSE'],
  quantity: {
    least: 1,
    most: 1,
    approximate: false,
    unit: 'PEOPLE',
    currency: null,
    priceYear: null,
    part: null,
  },
  key: 'again',
  sinceMin: '1950-01-02',
  sinceMax: '1951-01-01',
  untilMin: '1960-01-01',
  untilMax: '1960-01-01',
};

const OTHER_EVIDENCE: { readonly [Field in keyof typeof EVIDENCE]: (typeof EVIDENCE)[Field] } = {
  statement: 'statement/11111111111111111111',
  document: 'document/atlas',
  stance: 'CONTRADICTS',
  modality: 'PLANNED',
  presupposed: true,
  by: 'person/clerk',
  vouchedOn: '1960-01-01',
  firstLine: 1,
  lastLine: 1,
  start: 0,
  end: 1,
  wordsHash: '0123456789ab',
  place: 'row 2',
  content: 'Alpha belongs to the league',
  condition: 'if it lasts',
  note: 'A slip',
  inventory: ['S1-01'],
};

/** What a file may correct of a piece of evidence without making it another. */
const BESIDE_EVIDENCE = new Set<string>(['content', 'condition', 'note', 'inventory']);

describe('statementId', () => {
  it.each([
    ['a membership', MEMBERSHIP, 'statement/d24c7e621c2e4f23cf15'],
    [
      'a name',
      {
        ...MEMBERSHIP,
        predicate: 'NAMED',
        subject: 'org/league',
        object: null,
        value: 'Ligue é',
        language: 'fr',
      },
      'statement/260677346d0ba7916b26',
    ],
    [
      'a number of troops',
      {
        ...MEMBERSHIP,
        predicate: 'STATIONS_TROOPS_IN',
        object: 'state/beta',
        quantity: {
          least: 9873,
          most: 9873,
          approximate: false,
          unit: 'PEOPLE',
          currency: null,
          priceYear: null,
          part: 'ARMY',
        },
      },
      'statement/a409d5e795a080585c5a',
    ],
    [
      'an utterance',
      {
        ...MEMBERSHIP,
        predicate: 'THANKED',
        subject: 'person/clerk',
        object: 'state/alpha',
        key: 'thanks-for-hosting',
        sinceMin: '2021-02-04',
        sinceMax: '2021-02-04',
        untilMin: '2021-02-04',
        untilMax: '2021-02-04',
      },
      'statement/5826886b7adf65d16c1d',
    ],
  ] as const)('of %s never changes', (_title, claim, id) => {
    expect(statementId(claim)).toBe(id);
  });

  it.each(Object.keys(OTHER_CLAIMS) as (keyof Claim)[])('changes with the %s', (field) => {
    const other: Claim = { ...MEMBERSHIP, [field]: OTHER_CLAIMS[field] };
    expect(statementId(other)).not.toBe(statementId(MEMBERSHIP));
  });

  it('tells apart in which field a text stands', () => {
    const fields = ['value', 'language', 'role', 'key'] as const;
    expect(new Set(fields.map((field) => statementId({ ...MEMBERSHIP, [field]: 'x' }))).size).toBe(4);
  });

  it('is the same for what is told beside the claim, and in whatever order', () => {
    const record: StatementRecord = {
      reason: 'The roll was copied later',
      rank: 'DEPRECATED',
      refersTo: 'statement/11111111111111111111',
      concerns: ['topic/trade'],
      group: 'any',
      id: 'any',
      untilMax: null,
      untilMin: null,
      sinceMax: '1950-12-31',
      sinceMin: '1950-01-01',
      key: null,
      obligations: [],
      quantity: null,
      meaning: null,
      role: null,
      language: null,
      value: null,
      object: 'org/league',
      subject: 'state/alpha',
      predicate: 'MEMBER_OF',
    };
    expect(statementId(record)).toBe(statementId(MEMBERSHIP));
  });
});

describe('evidenceId', () => {
  it('never changes', () => {
    expect(evidenceId(EVIDENCE)).toBe('evidence/f03c887f08ad7e53e55e');
  });

  it.each(Object.keys(OTHER_EVIDENCE) as (keyof typeof EVIDENCE)[])(
    'changes with the %s, unless that is told beside the evidence',
    (field) => {
      const other = evidenceId({ ...EVIDENCE, [field]: OTHER_EVIDENCE[field] });
      expect(other === evidenceId(EVIDENCE)).toBe(BESIDE_EVIDENCE.has(field));
    },
  );
});

describe('groupOf', () => {
  const whenAndHow = new Set<string>([
    'meaning',
    'obligations',
    'sinceMin',
    'sinceMax',
    'untilMin',
    'untilMax',
    'quantity',
  ]);

  it('joins what makes a fact, and leaves out when it held, to what it obliged and how much there was', () => {
    expect(groupOf(MEMBERSHIP)).toBe('MEMBER_OF|state/alpha|org/league||||');
    expect(groupOf({ ...MEMBERSHIP, role: 'observer' })).toBe('MEMBER_OF|state/alpha|org/league|||observer|');
  });

  it.each(Object.keys(OTHER_CLAIMS) as (keyof Claim)[])(
    'is another with another %s, unless that says when it held, to what it obliged or how much there was',
    (field) => {
      const other = groupOf({ ...MEMBERSHIP, [field]: OTHER_CLAIMS[field] });
      expect(other === groupOf(MEMBERSHIP)).toBe(whenAndHow.has(field));
    },
  );
});

describe('groupOf a name', () => {
  it('is another with another text', () => {
    const name: Claim = { ...MEMBERSHIP, predicate: 'NAMED', object: null, value: 'The League' };
    expect(groupOf(name)).toBe('NAMED|state/alpha||The League|||');
    expect(groupOf({ ...name, value: 'League' })).not.toBe(groupOf(name));
  });
});

describe('episodeId', () => {
  it('never changes', () => {
    expect(episodeId('relationship', groupOf(MEMBERSHIP), false, 0)).toBe(
      'relationship/1456bf7650ab9fff955a',
    );
  });

  it('differs by kind, group, plan and ordinal', () => {
    const ids = [
      episodeId('relationship', 'a', false, 0),
      episodeId('name', 'a', false, 0),
      episodeId('relationship', 'b', false, 0),
      episodeId('relationship', 'a', true, 0),
      episodeId('relationship', 'a', false, 1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('wordsHash', () => {
  it('is the beginning of the sha256 of the words in UTF-8', () => {
    expect(wordsHash('abc')).toBe('ba7816bf8f01');
    expect(wordsHash('')).toBe('e3b0c44298fc');
    expect(wordsHash('é')).not.toBe(wordsHash('e\u0301'));
  });
});

describe('Statements read from a seed file', () => {
  const HEADER = `
    entities:
      - { id: state/alpha, name: Alpha }
      - { id: org/league, name: League }
    documents:
      - { id: document/roll, name: Roll }
      - { id: document/atlas, name: Atlas }
    statements:`;
  const read = (...statements: string[]): readonly StatementRecord[] => {
    const text = `${HEADER}${statements.map((statement) => `\n      - { ${statement} }`).join('')}\n`;
    return seedLoads([{ name: 'given.yaml', text }])[0]!.statements;
  };

  it('have the id of the same claim, whoever tells it and whatever is noted beside it', () => {
    const claim = 'claim: state/alpha MEMBER_OF org/league, since: 1950';
    const [first] = read(`${claim}, source: document/roll, place: row 1`);
    const [second] = read(
      `${claim}, source: document/atlas, place: map 3, vouches: 1960-01-01, as: OPINION, stance: CONTRADICTS, ` +
        'note: A slip, content: Alpha belongs to it, condition: if it lasts, rank: DEPRECATED, reason: A copy',
    );
    expect(first!.id).toBe(statementId(MEMBERSHIP));
    expect(second!.id).toBe(first!.id);
  });

  it('are the same claim if the same days are written differently', () => {
    const statements = read(
      'claim: state/alpha MEMBER_OF org/league, since: 1950, source: document/roll, place: row 1',
      'claim: state/alpha MEMBER_OF org/league, since: 1950-01..1950-12, source: document/roll, place: row 2',
      'claim: state/alpha MEMBER_OF org/league, since: 1950-01-01..1950-12-31, source: document/roll, place: row 3',
    );
    expect(statements.map(({ id }) => id)).toEqual([statementId(MEMBERSHIP)]);
  });
});
