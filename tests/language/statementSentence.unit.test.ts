import { describe, expect, it } from 'vitest';

import { parsePeriod } from '../../src/model/days.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate, PredicateName } from '../../src/model/predicates.ts';
import { MODALITIES } from '../../src/model/records.ts';
import { statementSentence } from '../../src/language/statementSentence.ts';
import type { StatementParts } from '../../src/language/statementSentence.ts';

type Parts = Partial<Omit<StatementParts, 'predicate'>> & {
  readonly since?: string;
  readonly until?: string;
  readonly when?: string;
};

function say(
  predicate: PredicateName,
  { since, until, when, ...reported }: Parts = {},
  object = true,
): string {
  const open = { min: null, max: null };
  const begun = since ?? when;
  const ended = until ?? when;
  const [from, to] = [begun ? parsePeriod(begun) : open, ended ? parsePeriod(ended) : open];
  const statement: StatementParts = {
    predicate,
    object: object ? 'org/league' : null,
    value: null,
    language: null,
    role: null,
    quantity: null,
    content: null,
    condition: null,
    modality: 'ASSERTED',
    sinceMin: from.min,
    sinceMax: from.max,
    untilMin: to.min,
    untilMax: to.max,
    ...reported,
  };
  return statementSentence(statement, 'Alpha', object ? 'the League' : null);
}

const PEOPLE = {
  least: 9873,
  most: 9873,
  approximate: false,
  unit: 'PEOPLE',
  currency: null,
  priceYear: null,
  part: null,
} as const;

describe('A statement reads', () => {
  it.each([
    ['STATIONS_TROOPS_IN', PEOPLE, 'Alpha stationed 9,873 troops in the League in 1953.'],
    [
      'STATIONS_TROOPS_IN',
      { ...PEOPLE, part: 'MARINE_CORPS' },
      'Alpha stationed 9,873 troops of its marine corps in the League in 1953.',
    ],
    [
      'STATIONS_TROOPS_IN',
      { ...PEOPLE, least: 0, most: 0 },
      'Alpha stationed no troops in the League in 1953.',
    ],
    [
      'STATIONS_TROOPS_IN',
      { ...PEOPLE, least: 1, most: 1 },
      'Alpha stationed 1 member of its armed forces in the League in 1953.',
    ],
    [
      'STATIONS_TROOPS_IN',
      { ...PEOPLE, approximate: true },
      'Alpha stationed about 9,873 troops in the League in 1953.',
    ],
    [
      'STATIONS_TROOPS_IN',
      { ...PEOPLE, most: null },
      'Alpha stationed at least 9,873 troops in the League in 1953.',
    ],
    [
      'CONTRIBUTES_TO',
      { ...PEOPLE, least: 500 },
      'Alpha contributed to the League (500 to 9,873 people) in 1953.',
    ],
    [
      'SUPPORTS',
      { ...PEOPLE, unit: 'MONEY', currency: 'EUR', priceYear: 1990, least: null },
      'Alpha supported the League (at most EUR 9,873 in prices of 1990) in 1953.',
    ],
    [
      'CONTRIBUTES_TO',
      { ...PEOPLE, unit: 'PERCENT', least: 2.5, most: 2.5 },
      'Alpha contributed to the League (2.5%) in 1953.',
    ],
  ] as const)('with how much there is: %s %j', (predicate, quantity, sentence) => {
    const days = {
      sinceMin: '1953-01-01',
      sinceMax: '1953-01-01',
      untilMin: '1953-12-31',
      untilMax: '1953-12-31',
    };
    expect(say(predicate, { ...days, quantity })).toBe(sentence);
    // The first number of a series may have been so before, and the last afterwards.
    expect(say(predicate, { ...days, quantity, sinceMin: null })).toBe(sentence);
  });

  it.each([
    ['ASSERTED', 'Alpha has been a member of the League since 1950.'],
    ['PLANNED', 'Alpha is to be a member of the League from 1950.'],
    ['CONDITIONAL', 'Alpha would be a member of the League from 1950 if it rains.'],
    ['NORMATIVE', 'Alpha should be a member of the League from 1950.'],
    ['OPINION', "In the source's opinion, Alpha has been a member of the League since 1950."],
    ['PREMISE', 'It is taken for granted that Alpha has been a member of the League since 1950.'],
    [null, 'It is denied that Alpha has been a member of the League since 1950.'],
  ] as const)('of what is %s', (modality, sentence) => {
    expect(say('MEMBER_OF', { modality, since: '1950', condition: 'it rains' })).toBe(sentence);
  });

  it.each([
    ['ASSERTED', 'Alpha warned about the League on 4 February 2021: It might break.'],
    ['PLANNED', 'Alpha warned about the League on 4 February 2021 (a plan): It might break.'],
    ['CONDITIONAL', 'Alpha warned about the League on 4 February 2021: It might break, if it rains.'],
    ['NORMATIVE', 'Alpha warned about the League on 4 February 2021 (a demand): It might break.'],
    ['OPINION', 'Alpha warned about the League on 4 February 2021 (an opinion): It might break.'],
    ['PREMISE', 'Alpha warned about the League on 4 February 2021 (taken for granted): It might break.'],
    [null, 'Alpha warned about the League on 4 February 2021 (denied): It might break.'],
  ] as const)('of what was said, %s', (modality, sentence) => {
    const condition = modality === 'CONDITIONAL' ? 'if it rains' : null;
    expect(say('WARNED', { modality, when: '2021-02-04', content: 'It might break', condition })).toBe(
      sentence,
    );
  });

  it.each<[string, PredicateName, Parts, boolean]>([
    ['Alpha took place on 4 February 2021.', 'OCCURRED', { when: '2021-02-04' }, false],
    ['Alpha took place in February 2021.', 'OCCURRED', { when: '2021-02' }, false],
    ['Alpha took place in 2021.', 'OCCURRED', { when: '2021' }, false],
    [
      'Alpha took place on some day between 4 February 2021 and 6 February 2021.',
      'OCCURRED',
      { when: '2021-02-04..2021-02-06' },
      false,
    ],
    [
      'Alpha took place from 4 February 2021 until 5 February 2021.',
      'OCCURRED',
      { since: '2021-02-04', until: '2021-02-05' },
      false,
    ],
    [
      'Alpha took place (confirmed on 4 February 2021).',
      'OCCURRED',
      { since: '..2021-02-04', until: '2021-02-04..' },
      false,
    ],
    ['Alpha is to take place in 2021.', 'OCCURRED', { when: '2021', modality: 'PLANNED' }, false],
    ['Alpha has existed since 4 April 1949.', 'EXISTED', { since: '1949-04-04' }, false],
    ['Alpha existed from 1922 until 1991.', 'EXISTED', { since: '1922', until: '1991' }, false],
    ['Alpha existed until 1917.', 'EXISTED', { until: '1917' }, false],
    ['Alpha has been in force since 1949.', 'IN_FORCE', { since: '1949' }, false],
    ['Alpha exists.', 'EXISTED', {}, false],
    [
      'Alpha has been called "Alfa" in Italian since 1950.',
      'NAMED',
      { value: 'Alfa', language: 'it', since: '1950' },
      false,
    ],
    ['Alpha has the identifier cow:211.', 'IDENTIFIED_BY', { value: 'cow:211' }, false],
    ['Alpha took place on a Friday.', 'WEEKDAY', { value: 'Friday' }, false],
    [
      'Alpha is coded as milcon=1 milaid=0 (military cooperation).',
      'CODED_AS',
      { value: 'milcon=1 milaid=0', role: 'military cooperation' },
      false,
    ],
    ['Alpha was extended by 5 years.', 'EXTENDED', { value: 'P5Y' }, false],
    ['Alpha was extended by 1 month.', 'EXTENDED', { value: 'P1M' }, false],
    [
      'Alpha was extended (extension of unstated length).',
      'EXTENDED',
      { value: 'extension of unstated length' },
      false,
    ],
    [
      'Alpha was last updated on 4 February 2021 at 12:29.',
      'LAST_UPDATED',
      { value: '2021-02-04T12:29' },
      false,
    ],
    ['Alpha was last updated on 4 February 2021.', 'LAST_UPDATED', { value: '2021-02-04' }, false],
    ['Alpha was last updated: lately.', 'LAST_UPDATED', { value: 'lately' }, false],
    ['Alpha gave thanks: So it ends.', 'THANKED', { content: 'So it ends' }, false],
    [
      "Alpha's view of the League (4 February 2021): It holds.",
      'STATED',
      { content: 'It holds', when: '2021-02-04', modality: 'OPINION' },
      true,
    ],
    ["Alpha's view: It holds.", 'DESCRIBED', { content: 'It holds', modality: 'OPINION' }, false],
    [
      'Alpha called on the League in 2021: It is to hold.',
      'COUNTS_ON',
      { content: 'It is to hold', when: '2021', modality: 'NORMATIVE' },
      true,
    ],
    ['Alpha said: So it is.', 'STATED', { content: 'So it is' }, false],
    ['Alpha asked the League: Does it rain?', 'ASKED', { content: 'Does it rain' }, true],
    [
      'Alpha asked about the League: It is asked.',
      'ASKED',
      { content: 'It is asked', object: 'topic/league' },
      true,
    ],
    [
      'Alpha is a member of the League (founder). It was so.',
      'MEMBER_OF',
      { role: 'founder', content: 'It was so' },
      true,
    ],
    [
      'Alpha is a member of the League (confirmed in 2014).',
      'MEMBER_OF',
      { since: '..2014-12-31', until: '2014-01-01..' },
      true,
    ],
  ])('%s', (sentence, predicate, reported, object) => {
    expect(say(predicate, reported, object)).toBe(sentence);
  });

  it('in every mood of every predicate, and so that no two moods sound the same', () => {
    for (const [name, predicate] of Object.entries<Predicate>(PREDICATES)) {
      const object = predicate.objects !== undefined;
      const value = predicate.shape === 'VALUE' ? '1' : null;
      const content = predicate.shape === 'UTTERANCE' ? 'So it is' : null;
      const sentences = [...MODALITIES, null].map((modality) =>
        say(name as PredicateName, { modality, value, content }, object),
      );
      expect([...new Set(sentences)]).toEqual(sentences);
      for (const sentence of sentences) expect(sentence).toMatch(/^[AI][A-Za-z ',:()"1]+\.$/);
    }
  });
});
