import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { isTypo } from '../../src/loaders/search.ts';
import { sortNameOf } from '../../src/model/sortName.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

interface Found {
  readonly node: { readonly id: string };
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

interface FoundEntity extends Found {
  readonly field: string;
  readonly fit: string;
}

interface Page<Edge extends Found> {
  readonly edges: Edge[];
  readonly cut: string | null;
  readonly totalCount: number;
  readonly facets: { kind: string; count: number }[];
}

async function search(query: string, argument = ''): Promise<Page<FoundEntity>> {
  const { data, errors } = await ask(
    `query ($query: String!) {
      search(query: $query${argument}) {
        cut totalCount facets { kind count } edges { field fit text marks { start end } node { id } }
      }
    }`,
    { query },
  );
  expect(errors).toEqual([]);
  return data.search;
}

async function searchStatements(query: string): Promise<Page<Found>> {
  const { data, errors } = await ask(
    `query ($query: String!) {
      searchStatements(query: $query) { cut totalCount edges { text marks { start end } node { id } } }
    }`,
    { query },
  );
  expect(errors).toEqual([]);
  return data.searchStatements;
}

const ids = async (query: string, argument = ''): Promise<string[]> =>
  (await search(query, argument)).edges.map(({ node }) => node.id);

/** A result as it would be printed, with what is marked in brackets. */
function marked({ text, marks }: Found): string {
  return marks.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
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
  - { id: topic/qua, name: "Old Q\\u030Cua Accord" }
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
      const [best] = (await search(query)).edges;
      return [best!.node.id.split('/')[0]!, best!.field, marked(best!)];
    };
    expect(await first('belgium')).toEqual(['state', 'NAME', '[Belgium]']);
    expect(await first('Belgique')).toEqual(['state', 'ALIAS', '[Belgique]']);
    expect(await first('kingdom belgium')).toEqual(['state', 'ALIAS', '[Kingdom] of [Belgium]']);
    expect(await first('cow:211')).toEqual(['state', 'IDENTIFIER', '[cow:211]']);
    expect(await first('COW:211')).toEqual(['state', 'IDENTIFIER', '[cow:211]']);
    expect(await first('state/belgium')).toEqual(['state', 'IDENTIFIER', '[state/belgium]']);
    expect(await first('north sea')).toEqual(['state', 'DESCRIPTION', 'A kingdom by the [North] [Sea]']);
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

  it('finds what was said apart from names', async () => {
    const first = async (query: string): Promise<string> => marked((await searchStatements(query)).edges[0]!);
    expect(await first('peace last')).toBe("Without it the kingdom's [peace] might not [last]");
    expect(await first('peice')).toBe("Without it the kingdom's [peace] might not last");
    expect(await first('inspects')).toBe('if nobody [inspects]');
    expect(await searchStatements('belgium')).toMatchObject({ edges: [], totalCount: 0, cut: null });
    expect(await ids('peace last')).toEqual([]);
  });

  it('counts marks in UTF-16 code units', async () => {
    const { edges } = await search('𝒜rms');
    const found = edges.find(({ node }) => node.id === 'topic/signs')!;
    expect(found.marks).toEqual([{ start: 4, end: 9 }]);
    expect(found.text.slice(4, 9)).toBe('𝒜rms');
    // No letter of Unicode has q and a caron in one: the caron is a code unit of its own.
    const [combined] = (await search('qua accord')).edges;
    expect(combined!.text).toBe('Old Q\u030Cua Accord');
    expect(combined!.marks).toEqual([
      { start: 4, end: 8 },
      { start: 9, end: 15 },
    ]);
  });

  it('gives each entity once, and what shares a code each', async () => {
    expect(await ids('kingdom')).toEqual(['state/belgium']);
    expect((await ids('cow:365')).toSorted()).toEqual(['state/former', 'state/russia']);
    expect((await ids('365')).toSorted()).toEqual(['state/former', 'state/russia']);
    expect(await ids('other:365')).toEqual([]);
  });

  it('finds only the kinds that are asked for, and counts all', async () => {
    expect((await ids('sea', ', kinds: [STATE]')).toSorted()).toEqual(['state/belgium', 'state/former']);
    expect(await search('nato', ', kinds: [EVENT]')).toMatchObject({
      totalCount: 1,
      facets: [
        { kind: 'EVENT', count: 1 },
        { kind: 'ORGANIZATION', count: 1 },
      ],
    });
    expect((await search('bel')).facets).toEqual([
      { kind: 'STATE', count: 2 },
      { kind: 'ORGANIZATION', count: 1 },
    ]);
    expect(await ids('nato', ', kinds: [EVENT]')).toEqual(['event/summit']);
    expect(await ids('kingdom', ', kinds: [STATE, ORGANIZATION]')).toEqual(['state/belgium']);
    expect(await ids('peace', ', kinds: [STATE]')).toEqual([]);
    expect(await ids('belgium', ', kinds: []')).toEqual([]);
  });

  it('shows no more than are asked for', async () => {
    expect(await ids('bel', ', first: 1')).toEqual(['state/belgium']);
    const { errors } = await ask('{ search(query: "x", first: 101) { cut } }');
    expect(errors).toEqual([{ message: 'first is from 1 to 100; received 101', code: 'BAD_USER_INPUT' }]);
  });

  it('gives its results in pages, from both ends', async () => {
    const all = await ids('be');
    expect(all.length).toBeGreaterThan(2);
    const walked = async (size: string, cursor: string, from: string): Promise<string[]> => {
      const pages: string[][] = [];
      for (let more = true, at = ''; more;) {
        const { data, errors } = await ask(
          `{ search(query: "be", ${size}: 1${at}) { totalCount nodes { id } pageInfo { more: ${from} cursor: ${cursor}Cursor } } }`,
        );
        expect(errors).toEqual([]);
        expect(data.search.totalCount).toBe(all.length);
        pages.push((data.search.nodes as { id: string }[]).map(({ id }) => id));
        more = data.search.pageInfo.more;
        at = `, ${size === 'first' ? 'after' : 'before'}: "${data.search.pageInfo.cursor}"`;
      }
      return pages.flat();
    };
    expect(await walked('first', 'end', 'hasNextPage')).toEqual(all);
    expect(await walked('last', 'start', 'hasPreviousPage')).toEqual(all.toReversed());
  });

  it('asks once for what matches, and once for what is shown', async () => {
    const { statements } = await ask(`{
      search(query: "kingdom") { totalCount facets { count } nodes { id relationships { nodes { id } } } }
      searchStatements(query: "kingdom") { nodes { id } }
    }`);
    expect(statements).toEqual([
      ['entitiesMatching', 'statementsMatching'],
      ['entityById', 'statementById'],
      ['relationshipsOfEntity'],
    ]);
  });

  it('finds what was retracted no more', async () => {
    await given(WORLD.replace(/ {2}- claim: person[\s\S]*$/, ''));
    expect((await searchStatements('inspects')).totalCount).toBe(0);
    await given(WORLD);
    expect((await searchStatements('inspects')).totalCount).toBe(1);
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
    for (const { edges, cut } of [await search(text), await searchStatements(text)]) {
      expect(cut).toBeNull();
      for (const { text: of, marks } of edges) {
        for (const { start, end } of marks) {
          expect(0 <= start && start < end && end <= of.length).toBe(true);
        }
      }
    }
  });

  it('answers whatever is typed', { tags: ['thorough'] }, async () => {
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

const RANKED = `
entities:
  - { id: state/alba, name: Alba }
  - { id: state/albion, name: Albion }
  - { id: state/new-alba, name: New Alba }
  - { id: state/the-isles, name: The Isles }
  - { id: state/u, name: Union }
  - { id: org/alban, name: Alban League }
  - { id: org/union, name: Union Alba }
  - { id: org/us, name: USA Fund }
  - { id: person/alban, name: Maria Alban }
  - { id: person/de-alba, name: Ana de Alba }
  - { id: topic/alpa, name: Alpa }
  - { id: topic/told, name: Other, description: A paper on alba }
  - { id: document/alba, name: Alba }
  - { id: document/papers, name: Alba papers }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: 'state/u IDENTIFIED_BY "iso3166-alpha3:USA"', place: a }
  - { claim: 'state/u NAMED "U.S."', place: b }
  - { claim: 'state/new-alba NAMED "Albany"', place: c }
  - { claim: state/albion MEMBER_OF org/alban, place: d }
  - { claim: state/albion MEMBER_OF org/union, place: e }
`;

describe('The rank', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(RANKED);
  });

  it('puts the whole before the beginning before a word before a typo', async () => {
    const { edges } = await search('alba');
    expect(edges.map(({ node, fit, field }) => `${fit} ${field} ${node.id}`)).toEqual([
      'WHOLE NAME state/alba',
      'WHOLE NAME document/alba',
      // Any word of a person's name begins it; people come before organisations.
      'BEGINNING NAME person/alban',
      'BEGINNING NAME person/de-alba',
      'BEGINNING NAME org/alban',
      'BEGINNING ALIAS state/new-alba',
      'WORDS NAME org/union',
      // A title's first words are words like others.
      'WORDS NAME document/papers',
      'WORDS DESCRIPTION topic/told',
      'SIMILAR NAME topic/alpa',
    ]);
  });

  it('puts what lacks a word last', async () => {
    const { edges } = await search('new alba');
    expect(edges[0]).toMatchObject({ node: { id: 'state/new-alba' }, fit: 'WHOLE' });
    expect(edges[1]).toMatchObject({ node: { id: 'state/alba' }, fit: 'PARTIAL' });
    expect(await ids('new alba of yore')).toEqual(['state/new-alba']);
  });

  it('puts a code before names that begin with it', async () => {
    expect(await ids('usa')).toEqual(['state/u', 'org/us']);
    expect(await ids('U.S.A.')).toEqual(['state/u', 'org/us']);
    expect(await ids('us')).toEqual(['state/u', 'org/us']);
    expect((await search('U.S.')).edges[0]).toMatchObject({ field: 'ALIAS', fit: 'WHOLE', text: 'U.S.' });
  });

  it('misses no word that the indexes leave out', async () => {
    expect((await search('union of alba')).edges[0]).toMatchObject({ fit: 'WORDS', text: 'Union Alba' });
    expect((await search('the league of the alban')).edges[0]).toMatchObject({
      fit: 'WORDS',
      text: 'Alban League',
    });
    expect(await ids('of the')).toEqual([]);
  });

  it('reads no article', async () => {
    expect((await search('the alba')).edges[0]).toMatchObject({ fit: 'WHOLE', text: 'Alba' });
    expect((await search('isles')).edges[0]).toMatchObject({ fit: 'WHOLE', text: 'The Isles' });
  });

  it('puts what the graph knows more of first, among equals', async () => {
    expect(await ids('al', ', kinds: [STATE]')).toEqual(['state/albion', 'state/alba', 'state/new-alba']);
    await given(`${RANKED}  - { claim: state/alba MEMBER_OF org/union, place: f }
  - { claim: state/alba MEMBER_OF org/alban, place: g }
  - { claim: state/alba MEMBER_OF org/us, place: h }
`);
    expect(await ids('al', ', kinds: [STATE]')).toEqual(['state/alba', 'state/albion', 'state/new-alba']);
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

  it(
    'search finds every name that has all words: as they are, with a typo, or beginning with the last',
    { tags: ['thorough'] },
    async () => {
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
              expect(
                complete.lastIndexOf(true) < complete.length - complete.filter((one) => !one).length,
              ).toBe(true);
            }
          },
        ),
        { numRuns: 3, endOnFailure: true },
      );
    },
  );
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
    const { edges, cut } = await search('alba', ', first: 100');
    expect(edges).toHaveLength(100);
    expect(edges[0]!.node.id).toBe('org/last');
    expect(edges[0]!.field).toBe('NAME');
    expect(cut).toMatch(/^Too many matches/);
    expect(await ids('alba', ', kinds: [EVENT]')).toEqual(['event/alba']);
    expect((await cypher('MATCH (n:Entity) RETURN count(n) AS n'))[0]!['n']).toBe(10_002);
  });
});

describe('What an index has left out', () => {
  beforeAll(async () => {
    await emptyGraph();
    await graph.alter(
      `UNWIND range(1, 290) AS i
       WITH i, CASE WHEN i <= 150 THEN 'Gamma ' ELSE 'Old gamma ' END + i AS name
       CREATE (:Entity:State {id: 'state/g' + i, name: name, sortName: toLower(name), description: 'A gamma'})`,
    );
    await graph.alter(
      `CREATE (e:Entity:State {id: 'state/d', name: 'Far', sortName: 'far'})
       WITH e UNWIND range(1, 400) AS i
       CREATE (e)-[:NAMED]->(:Name {id: 'name/' + i, text: 'Delta'})`,
    );
    await graph.alter('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  });

  it('is not told where two indexes together gave many', async () => {
    expect(await search('gamma', ', first: 1')).toMatchObject({ totalCount: 290, cut: null });
  });

  it('is told where one gave as many as it may, though they are names of one entity', async () => {
    const { totalCount, cut } = await search('delta');
    expect(totalCount).toBe(1);
    expect(cut).toMatch(/^Too many matches/);
  });
});
