import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { isTypo } from '../../src/loaders/search.ts';
import { sortNameOf } from '../../src/model/sortName.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

interface Found {
  readonly node: { readonly id: string };
  readonly field: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly score: number;
}

async function search(query: string, argument = ''): Promise<{ results: Found[]; cut: string | null }> {
  const { data, errors } = await ask(
    `query ($query: String!) {
      search(query: $query${argument}) { cut results { field text score marks { start end } node { id } } }
    }`,
    { query },
  );
  expect(errors).toEqual([]);
  return data.search;
}

const ids = async (query: string, argument = ''): Promise<string[]> =>
  (await search(query, argument)).results.map(({ node }) => node.id);

/** A result as it would be printed, with what is marked in brackets. */
function marked({ text, marks }: Found): string {
  return marks
    .reduceRight((points, { start, end }) => {
      points.splice(end, 0, ']');
      points.splice(start, 0, '[');
      return points;
    }, Array.from(text))
    .join('');
}

const WORLD = `
entities:
  - { id: state/belgium, name: Belgium, description: A kingdom by the North Sea }
  - { id: state/belarus, name: Belarus }
  - { id: state/turkiye, name: Türkiye }
  - { id: state/denmark, name: Denmark }
  - { id: state/former, name: Empire, description: Once by the sea }
  - { id: state/russia, name: Russia }
  - { id: org/nato, name: NATO }
  - { id: org/bel, name: Bel }
  - { id: place/aalborg, name: Ålborg }
  - { id: place/oresund, name: Øresund }
  - { id: person/obrien, name: O’Brien }
  - { id: topic/arms, name: arms control }
  - { id: topic/signs, name: 日本国 𝒜rms }
  - { id: event/summit, name: NATO summit }
  - { id: treaty/start, name: New START }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: 'state/belgium NAMED "Kingdom of Belgium"', place: row 1 }
  - { claim: 'state/belgium NAMED "Belgique"', language: fr, place: row 2 }
  - { claim: 'state/belgium IDENTIFIED_BY "iso3166-alpha3:BEL"', place: row 3 }
  - { claim: 'state/belgium IDENTIFIED_BY "cow:211"', place: row 4 }
  - { claim: 'state/russia IDENTIFIED_BY "cow:365"', since: '1991', place: row 5 }
  - { claim: 'state/former IDENTIFIED_BY "cow:365"', until: '1917', place: row 6 }
  - claim: person/obrien WARNED topic/arms
    key: a
    content: Without it the kingdom's peace might not last
    condition: if nobody inspects
    place: row 7
`;

describe('search', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('finds names, other names, codes, descriptions and what was said, and marks the words', async () => {
    const first = async (query: string): Promise<string[]> => {
      const [best] = (await search(query)).results;
      return [best!.node.id.split('/')[0]!, best!.field, marked(best!)];
    };
    expect(await first('belgium')).toEqual(['state', 'NAME', '[Belgium]']);
    expect(await first('Belgique')).toEqual(['state', 'ALIAS', '[Belgique]']);
    expect(await first('kingdom belgium')).toEqual(['state', 'ALIAS', '[Kingdom] of [Belgium]']);
    expect(await first('cow:211')).toEqual(['state', 'IDENTIFIER', '[cow:211]']);
    expect(await first('COW:211')).toEqual(['state', 'IDENTIFIER', '[cow:211]']);
    expect(await first('state/belgium')).toEqual(['state', 'IDENTIFIER', '[state/belgium]']);
    expect(await first('north sea')).toEqual(['state', 'DESCRIPTION', 'A kingdom by the [North] [Sea]']);
    expect(await first('peace last')).toEqual([
      'statement',
      'CONTENT',
      "Without it the kingdom's [peace] might not [last]",
    ]);
    expect(await first('inspects')).toEqual(['statement', 'CONTENT', 'if nobody [inspects]']);
    expect(await first('turkiye')).toEqual(['state', 'NAME', '[Türkiye]']);
    expect(await first('alborg')).toEqual(['place', 'NAME', '[Ålborg]']);
    expect(await first('ØRESUND')).toEqual(['place', 'NAME', '[Øresund]']);
    expect(await first('oresund')).toEqual(['place', 'NAME', '[Øresund]']);
    expect(await first("o'brien")).toEqual(['person', 'NAME', '[O’Brien]']);
    expect(await first('belguim')).toEqual(['state', 'NAME', '[Belgium]']);
    expect(await first('Danmark')).toEqual(['state', 'NAME', '[Denmark]']);
    expect(await first('new sta')).toEqual(['treaty', 'NAME', '[New] [START]']);
    expect(await first('国')).toEqual(['topic', 'NAME', '日本[国] 𝒜rms']);
    expect(await first('arms control')).toEqual(['topic', 'NAME', '[arms control]']);
  });

  it('counts marks in code points', async () => {
    const { results } = await search('𝒜rms');
    expect(results.find(({ node }) => node.id === 'topic/signs')!.marks).toEqual([{ start: 4, end: 8 }]);
  });

  it('puts the whole name before the words before the beginning before the typo', async () => {
    expect(await ids('BEL')).toEqual(['org/bel', 'state/belgium', 'state/belarus']);
    expect(await ids('nato')).toEqual(['org/nato', 'event/summit']);
    expect((await ids('bela'))[0]).toBe('state/belarus');
  });

  it('gives each thing once, and what shares a code each', async () => {
    expect(await ids('kingdom')).toEqual(['state/belgium', expect.stringMatching(/^statement\//)]);
    expect(await ids('cow:365')).toEqual(['state/former', 'state/russia']);
    expect(await ids('365')).toEqual(['state/former', 'state/russia']);
    expect(await ids('other:365')).toEqual([]);
  });

  it('finds only the kinds that are asked for, and statements only if none is', async () => {
    expect((await ids('sea', ', kinds: [STATE]')).toSorted()).toEqual(['state/belgium', 'state/former']);
    expect(await ids('nato', ', kinds: [EVENT]')).toEqual(['event/summit']);
    expect(await ids('kingdom', ', kinds: [STATE, ORGANIZATION]')).toEqual(['state/belgium']);
    expect(await ids('peace', ', kinds: [STATE]')).toEqual([]);
    expect(await ids('belgium', ', kinds: []')).toEqual([]);
  });

  it('shows no more than are asked for, and carries the day', async () => {
    expect(await ids('bel', ', first: 1')).toEqual(['org/bel']);
    const { errors } = await ask('{ search(query: "x", first: 101) { cut } }');
    expect(errors).toEqual([{ message: 'first is from 1 to 100; received 101', code: 'BAD_USER_INPUT' }]);
    const { data } = await ask(`{
      search(query: "belgium", first: 1, asOf: "1950-01-01") { results { node { ... on State { name relationships { totalCount } } } } }
    }`);
    expect(data.search.results[0].node).toEqual({ name: 'Belgium', relationships: { totalCount: 0 } });
  });

  it('asks once for what matches, and once for what is shown', async () => {
    const { statements } = await ask('{ search(query: "kingdom") { results { node { id } } } }');
    expect(statements).toEqual([['search'], ['entityById', 'statementById']]);
  });

  it('finds what was retracted no more', async () => {
    await given(WORLD.replace(/ {2}- claim: person[\s\S]*$/, ''));
    expect(await ids('inspects')).toEqual([]);
    await given(WORLD);
    expect(await ids('inspects')).toHaveLength(1);
  });

  const HOSTILE = [
    '',
    ' ',
    '\t\n',
    '"',
    '""',
    "'",
    '(((',
    ')',
    '[* TO',
    '[a TO b]',
    '{a TO b}',
    'AND',
    'OR',
    'NOT',
    'a AND',
    'NOT NOT',
    '&& ||',
    '+',
    '-',
    '!',
    '^',
    '~',
    '~1',
    'a~99',
    'a^',
    'a^b',
    '*',
    '?',
    '*:*',
    'a*b?c',
    ':',
    'name:',
    'name:belgium',
    '\\',
    '\\\\',
    '\\u00',
    'a\\',
    '/',
    '/a[/',
    '///',
    '\u0000',
    'a\u0000b',
    '\uD800',
    'x\uDC00y',
    '\uD83D',
    '👩‍👩‍👧',
    '🇧🇪',
    '.',
    '…',
    "'s",
    "a's's",
    'ﷺ',
    'İ',
    'ẞ',
    '\u0301',
    'a\u0301\u0301\u0301',
    '\u200d',
    '\u202e',
    'U.S.',
    '3.14',
    '1_000',
    'a:b:c',
    '٣',
    'กรุงเทพ',
    '中華民國',
    'ひらがな',
    'カタカナ',
    'a'.repeat(10_000),
    'a '.repeat(5_000),
    '"'.repeat(10_000),
    '(a '.repeat(3_000),
    'é'.repeat(600),
    '𝒜'.repeat(600),
    'DROP INDEX entity_text',
    '*'.repeat(300),
    'bel~ AND (x',
    'the',
    'and of the',
  ];

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))('answers %s', async (_, text) => {
    const { results, cut } = await search(text);
    expect(cut).toBeNull();
    for (const { text: of, marks } of results) {
      for (const { start, end } of marks) {
        expect(0 <= start && start < end && end <= Array.from(of).length).toBe(true);
      }
    }
  });

  it('answers whatever is typed', async () => {
    const unit = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/\'. AaBbeélgium1\uD83D\uDE00'.split(''),
      'AND',
      'TO',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 14 }), async (parts) => {
        expect((await search(parts.join(''))).cut).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

/** The edit distance in which swapped neighbours count once, by the book: a table of all prefixes. */
function distance(a: string[], b: string[]): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? table[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  }
  return table[a.length]![b.length]!;
}

const letter = fc.constantFrom('a', 'b', 'é', 'ü', 'o');

describe('isTypo', () => {
  it('agrees with a table of edit distances', () => {
    const word = fc.array(letter, { minLength: 0, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(a.join('') !== b.join(''));
        expect(isTypo(a.join(''), b.join(''))).toBe(a.length >= 4 && distance(a, b) === 1);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('Against a scan of all names', () => {
  // Neo4j's folding index leaves English stop words out, so a name is not found by one of them alone.
  const word = fc
    .array(letter, { minLength: 2, maxLength: 7 })
    .map((letters) => letters.join(''))
    .filter((letters) => sortNameOf(letters) !== 'be');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('search finds every name that has all words: as they are, with a typo, or beginning with the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 60, maxLength: 60 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { minLength: 10, maxLength: 10 }),
        async (names, queries) => {
          await emptyGraph();
          await given(
            JSON.stringify({
              entities: names.map((text, index) => ({ id: `topic/t${index}`, name: text })),
              documents: [{ id: 'document/roll', name: '-' }],
              source: 'document/roll',
              statements: names.map((text, index) => ({
                claim: `topic/t${(index + 1) % names.length} NAMED ${JSON.stringify(text)}`,
                place: 'row',
              })),
            }),
          );
          const typed = [...queries, ...names.slice(0, 10).map((text) => text.split(' '))];
          for (const words of typed) {
            const asked = words.map(sortNameOf);
            const has = (text: string): boolean => {
              const tokens = sortNameOf(text).split(' ');
              return asked.every((one, index) =>
                tokens.some(
                  (token) =>
                    token === one ||
                    (index === asked.length - 1 && token.startsWith(one)) ||
                    (Array.from(one).length >= 4 && distance(Array.from(one), Array.from(token)) <= 1),
                ),
              );
            };
            const expected = names.flatMap((text, index) =>
              has(text) ? [`topic/t${index}`, `topic/t${(index + 1) % names.length}`] : [],
            );
            const found = await ids(words.join(' '), ', first: 100');
            expect({ words, lost: [...new Set(expected)].filter((id) => !found.includes(id)) }).toEqual({
              words,
              lost: [],
            });
            expect(found).toHaveLength(new Set(found).size);
            // What has all the words stands before what lacks one.
            const complete = found.map((id) => expected.includes(id));
            expect(complete.lastIndexOf(true) < complete.length - complete.filter((one) => !one).length).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
  }, 600_000);
});

describe('Among ten thousand that match', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(
      JSON.stringify({
        entities: [
          { id: 'org/last', name: 'Alba' },
          { id: 'event/alba', name: 'Great Alba fair' },
        ],
      }),
    );
    await graph.alter(
      `UNWIND range(1, 10000) AS i
       CREATE (e:Entity:State {id: 'state/s' + i, name: 'Alba ' + i, sortName: 'alba ' + i})-[:NAMED]->(:Name {id: 'name/' + i, text: 'Alba'})`,
    );
  });

  it('the whole name comes first, the kind that is asked for is found, and it says what it left out', async () => {
    const { results, cut } = await search('alba', ', first: 100');
    expect(results).toHaveLength(100);
    expect(results[0]!.node.id).toBe('org/last');
    expect(results[0]!.field).toBe('NAME');
    expect(cut).toMatch(/^Too many matches/);
    expect(await ids('alba', ', kinds: [EVENT]')).toEqual(['event/alba']);
    expect((await cypher('MATCH (n:Entity) RETURN count(n) AS n'))[0]!['n']).toBe(10_002);
  });
});
