import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { uncleanIn } from '../../src/model/cleanText.ts';
import { DataError } from '../../src/config/errors.ts';
import { parseSeedFile } from '../../src/import/seedFile.ts';
import type { SeedStatement } from '../../src/import/seedFile.ts';

function faultsOf(yaml: string): readonly string[] {
  try {
    parseSeedFile('given.yaml', yaml);
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  return [];
}

function statement(parts: string): SeedStatement {
  const yaml = `statements:\n  - { claim: state/alpha MEMBER_OF org/league, ${parts} }`;
  return parseSeedFile('given.yaml', yaml).content.statements[0]!;
}

const claimOf = (claim: string): SeedStatement['claim'] =>
  parseSeedFile('given.yaml', `statements:\n  - claim: ${claim}`).content.statements[0]!.claim;

describe('parseSeedFile', () => {
  it.each(['', '# nothing but a comment\n', '---\n', '{}'])('reads a file without content: %j', (yaml) => {
    expect(parseSeedFile('given.yaml', yaml).content).toEqual({
      entities: [],
      documents: [],
      mentions: {},
      statements: [],
    });
  });

  it('fills in what a statement leaves out', () => {
    expect(statement('place: row 1')).toEqual({
      claim: { subject: 'state/alpha', predicate: 'MEMBER_OF', object: 'org/league', value: null },
      place: 'row 1',
      obligations: [],
      row: [],
      as: 'ASSERTED',
      stance: 'SUPPORTS',
      presupposed: false,
      concerns: [],
    });
  });

  it.each([
    ['event/summit OCCURRED', 'event/summit', 'OCCURRED', null, null],
    ['state/alpha MEMBER_OF org/league', 'state/alpha', 'MEMBER_OF', 'org/league', null],
    [`'org/league NAMED "The League of Alpha"'`, 'org/league', 'NAMED', null, 'The League of Alpha'],
    [`'org/league NAMED "The "old" League"'`, 'org/league', 'NAMED', null, 'The "old" League'],
    [`'org/league NAMED "#1: a|b"'`, 'org/league', 'NAMED', null, '#1: a|b'],
    [`'state/norway IDENTIFIED_BY "iso3166:NO"'`, 'state/norway', 'IDENTIFIED_BY', null, 'iso3166:NO'],
  ])('reads the claim %s', (claim, subject, predicate, object, value) => {
    expect(claimOf(claim)).toEqual({ subject, predicate, object, value });
  });

  it.each([
    'nonsense',
    'state/alpha',
    'state/alpha member_of org/league',
    'state/alpha  MEMBER_OF org/league',
    'state/alpha MEMBER_OF org/league and more',
    `'org/league NAMED "unfinished'`,
    `'org/league NAMED ""'`,
  ])('refuses the claim %s', (claim) => {
    const faults = faultsOf(`statements:\n  - claim: ${claim}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^given\.yaml:2:\d+ /);
  });

  it('reads a place, and a list of them', () => {
    const place = { firstLine: 7, lastLine: 7, start: 27, end: 80, wordsHash: '5d41402abc4b' };
    expect(statement('at: 7 27-80 5d41402abc4b').at).toEqual([place]);
    expect(statement('at: [7 27-80 5d41402abc4b, 13-15 90-99 5d41402abc4b]').at).toEqual([
      place,
      { ...place, firstLine: 13, lastLine: 15, start: 90, end: 99 },
    ]);
  });

  it('reads days, months, years and ranges, whether or not YAML takes them for numbers', () => {
    expect(statement('since: 1950, until: 1960-12, vouches: 2021-02-04')).toMatchObject({
      since: { min: '1950-01-01', max: '1950-12-31' },
      until: { min: '1960-12-01', max: '1960-12-31' },
      vouches: '2021-02-04',
    });
    expect(statement('when: ..1816-01-01, vouches: none')).toMatchObject({
      when: { min: null, max: '1816-01-01' },
      vouches: 'none',
    });
  });

  it('reads a year as it is written, although YAML takes it for another number', () => {
    expect(statement('since: 0987').since).toEqual({ min: '0987-01-01', max: '0987-12-31' });
    expect(statement('since: 0101, until: 0777')).toMatchObject({
      since: { min: '0101-01-01' },
      until: { max: '0777-12-31' },
    });
  });

  it('reads composed texts, whichever way they are written, in values and keys', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => {
      const trimmed = text.trim();
      return (
        trimmed !== '' && uncleanIn(text) === undefined && uncleanIn(text.normalize('NFC')) === undefined
      );
    });
    const nameOf = (text: string): string =>
      parseSeedFile('given.yaml', JSON.stringify({ entities: [{ id: 'state/a', name: text }] })).content
        .entities[0]!.name;
    fc.assert(
      fc.property(name, (text) => {
        expect(nameOf(text.normalize('NFD'))).toBe(nameOf(text.normalize('NFC')));
        expect(nameOf(text)).toBe(text.normalize('NFC').trim());
      }),
    );
  });

  it('takes any number of aliases that stand for little', () => {
    const lines = Array.from({ length: 3_000 }, () => '  - { claim: event/summit OCCURRED, when: *day }');
    const yaml = `statements:\n  - { claim: event/summit OCCURRED, when: &day 1949-04-04 }\n${lines.join('\n')}`;
    const { statements } = parseSeedFile('given.yaml', yaml).content;
    expect(statements).toHaveLength(3_001);
    expect(new Set(statements.map(({ when }) => when?.min))).toEqual(new Set(['1949-04-04']));
  });

  it('reads one row, or several', () => {
    expect(statement('row: S1-03').row).toEqual(['S1-03']);
    expect(statement('row: [S1-03, S1-04]').row).toEqual(['S1-03', 'S1-04']);
  });

  it('leaves Norway, yes and no, and numbers in quotes what they are', () => {
    const { content } = parseSeedFile(
      'given.yaml',
      `
      entities:
        - { id: state/norway, name: NO }
        - { id: state/yes, name: yes, description: "2021" }
      statements:
        - { claim: 'state/norway NAMED "NO"', language: no, place: off }`,
    );
    expect(content.entities).toEqual([
      { id: 'state/norway', name: 'NO' },
      { id: 'state/yes', name: 'yes', description: '2021' },
    ]);
    expect(content.statements[0]).toMatchObject({ language: 'no', place: 'off', claim: { value: 'NO' } });
  });

  it('reads a file of YAML 1.1 as it reads any other', () => {
    const yaml = `statements:
  - { claim: 'org/league NAMED "The League"', language: no, since: 2021-02-04, place: 12:30 }`;
    expect(parseSeedFile('given.yaml', `%YAML 1.1\n---\n${yaml}`).content).toEqual(
      parseSeedFile('given.yaml', yaml).content,
    );
  });

  it('says where a part of the file stands', () => {
    const { locate } = parseSeedFile(
      'given.yaml',
      'source: document/roll\nstatements:\n  - claim: event/summit OCCURRED\n    when: 2021\n',
    );
    expect(locate(['source'])).toBe('given.yaml:1:9');
    expect(locate(['statements', 0])).toBe('given.yaml:3:5');
    expect(locate(['statements', 0, 'when'])).toBe('given.yaml:4:11');
    // What isn't there is looked for in what holds it.
    expect(locate(['statements', 0, 'until'])).toBe('given.yaml:3:5');
    expect(locate([])).toBe('given.yaml:1:1');
  });
});

const PERIOD =
  'A period is a day (2021-02-04), a month (2021-02), a year (2021) or a range of them (2021..2022, ..2022, 2021..)';

describe('parseSeedFile refuses', () => {
  it.each([
    [
      'a list that has no end',
      'statements: [',
      ['1:14 Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['a tab', 'entities:\n\t- x', ['2:1 Tabs are not allowed as indentation']],
    [
      'the same key twice',
      'entities:\n  - { id: state/a, id: state/b, name: B }',
      ['2:20 Map keys must be unique'],
    ],
    [
      'an alias without an anchor',
      'source: *roll',
      ['1:9 An alias must come after its anchor; received *roll'],
    ],
    ['a list instead of a map', '- a', ['1:1 Invalid input: expected object, received array']],
    ['an unknown key', 'statments: []', ['1:1 statments: There is no such key; did you mean statements?']],
    [
      'two unknown keys, each at its place',
      'entities:\n  - { id: state/a, nam: A, name: A, kind: x }',
      [
        '2:20 entities.0.nam: There is no such key; did you mean name?',
        '2:37 entities.0.kind: There is no such key; the keys are id, name, description',
      ],
    ],
    [
      'an id of no kind',
      'entities:\n  - { id: country/a, name: A }',
      ['2:11 entities.0.id: An id is kind/slug, such as state/belgium; received "country/a"'],
    ],
    [
      'an entity without a name',
      'entities:\n  - { id: state/a }',
      ['2:5 entities.0.name: This key is required; received none'],
    ],
    [
      'a name of spaces',
      'entities:\n  - { id: state/a, name: " " }',
      ['2:26 entities.0.name: Too small: expected string to have >=1 characters'],
    ],
    [
      'a source that is no document',
      'documents:\n  - { id: state/a, name: A }',
      ['2:11 documents.0.id: A source is a document/…'],
    ],
    [
      'a hash that is cut off',
      'documents:\n  - { id: document/a, name: A, sha256: abc }',
      ['2:40 documents.0.sha256: A sha256 has 64 hexadecimal digits'],
    ],
    [
      'mentions of no entity, on no line, and on none at all',
      'mentions:\n  Alpha: [1]\n  state/a: [0]\n  state/b: []\n  state/c: [1.5]',
      [
        '2:3 mentions.Alpha: An id is kind/slug, such as state/belgium; received "Alpha"',
        '3:13 mentions.state/a.0: Too small: expected number to be >=1',
        '4:12 mentions.state/b: Too small: expected array to have >=1 items',
        '5:13 mentions.state/c.0: Invalid input: expected int, received number',
      ],
    ],
    [
      'a day that there is not',
      'vouches: 2021-02-31',
      ['1:10 vouches: A day is written as 2021-02-04; received "2021-02-31"'],
    ],
    [
      'a month for a day',
      'vouches: 2021-02',
      ['1:10 vouches: A day is written as 2021-02-04; received "2021-02"'],
    ],
    [
      'the rest of a text that has a comma and no quotation marks',
      'statements:\n  - { claim: event/summit OCCURRED, note: Held late, as some say, place: x }',
      [
        '2:54 statements.0.as some say: There is no such key; if it is the rest of a text with a comma, put that text in quotation marks',
      ],
    ],
    [
      'a number for a text',
      'entities:\n  - { id: state/a, name: 1949 }',
      ['2:26 entities.0.name: A text that YAML reads as something else needs quotation marks: write "1949"'],
    ],
  ])('%s', (_title, yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults.map((fault) => `given.yaml:${fault}`));
  });

  it.each([
    [
      'at: 7 27',
      'at',
      'A place is line, code points and a hash, as "entente cite" writes it: 7 27-80 5d41402abc4b, or { quote: the words of the text }; received "7 27"',
    ],
    [
      'at: 7',
      'at',
      'A place is line, code points and a hash, as "entente cite" writes it: 7 27-80 5d41402abc4b, or { quote: the words of the text }; received 7',
    ],
    ['since: 0000', 'since', 'There is no such day in the calendar; received "0000"'],
    ['since: 0x7E5', 'since', `${PERIOD}; received "0x7E5"`],
    ['since: 1e3', 'since', `${PERIOD}; received "1e3"`],
    ['since: 45', 'since', `${PERIOD}; received "45"`],
    ['since: 2021.0', 'since', `${PERIOD}; received "2021.0"`],
    ['since: +2021', 'since', `${PERIOD}; received "+2021"`],
    ['since: [2021]', 'since', `${PERIOD}; received "[2021]"`],
    ['since: true', 'since', `${PERIOD}; received "true"`],
    ['since: null', 'since', `${PERIOD}; received "null"`],
    ['since: 2021-13', 'since', 'There is no such day in the calendar; received "2021-13"'],
    ['until: 2021-02-31', 'until', 'There is no such day in the calendar; received "2021-02-31"'],
    ['when: 2022..2021', 'when', 'A period must not end before it begins; received "2022..2021"'],
    ['vouches: sometime', 'vouches', 'A day is written as 2021-02-04; received "sometime"'],
    ['role: a|b', 'role', "A role can't contain |"],
    [
      'meaning: BOUGHT',
      'meaning',
      'Invalid option: expected one of "SIGNED"|"RATIFIED"|"ACCEDED"|"IN_FORCE"',
    ],
    ['obligations: DEFENSE', 'obligations', 'Invalid input: expected array, received string'],
    ['language: English', 'language', 'A language is a tag such as en'],
    ['key: Thanks For It', 'key', 'A key is a short slug'],
    ['source: roll', 'source', 'An id is kind/slug, such as state/belgium; received "roll"'],
    ['by: nobody', 'by', 'An id is kind/slug, such as state/belgium; received "nobody"'],
    [
      'as: SAID',
      'as',
      'Invalid option: expected one of "ASSERTED"|"PLANNED"|"CONDITIONAL"|"NORMATIVE"|"OPINION"|"PREMISE"',
    ],
    ['stance: DENIES', 'stance', 'Invalid option: expected one of "SUPPORTS"|"CONTRADICTS"'],
    ['presupposed: maybe', 'presupposed', 'Invalid input: expected boolean, received string'],
    ['concerns: state/beta', 'concerns', 'Invalid input: expected array, received string'],
    ['rank: BEST', 'rank', 'Invalid option: expected one of "PREFERRED"|"NORMAL"|"DEPRECATED"'],
    ['row: ""', 'row', 'Too small: expected string to have >=1 characters'],
  ])('a statement with %s', (part, key, reason) => {
    const faults = faultsOf(`statements:\n  - claim: state/alpha MEMBER_OF org/league\n    ${part}`);
    expect(faults).toEqual([`given.yaml:3:${part.indexOf(':') + 7} statements.0.${key}: ${reason}`]);
  });

  it('a text with a sign that no text holds, and points at it', () => {
    const yaml = [
      'entities:',
      '  - { id: state/a, name: "Al\u0007pha" }',
      '  - { id: state/b, name: Al\u202Epha, description: "\\u202E" }',
      '  - { id: state/c, name: \u200B }',
      '  - { id: state/d, name: C\uFFFDte }',
      '  - { id: state/e, name: "\\u200D" }',
      'statements:',
      `  - { claim: 'state/a NAMED "Al\u008Epha"', place: x }`,
      '  - claim: event/summit OCCURRED',
      '    note: |',
      '      first',
      '      sec\u0007ond',
    ].join('\n');
    expect(faultsOf(yaml)).toEqual([
      "given.yaml:2:29 A text can't contain a control character; received U+0007",
      "given.yaml:3:28 A text can't contain a character that changes the reading direction; received U+202E",
      "given.yaml:3:47 A text can't contain a character that changes the reading direction; received U+202E",
      "given.yaml:4:26 A text can't contain a zero-width character; received U+200B",
      "given.yaml:5:27 A text can't contain a replacement character, a trace of a wrong encoding; received U+FFFD",
      'given.yaml:6:26 A text must contain a visible character; received U+200D alone',
      "given.yaml:8:32 A text can't contain a control character; received U+008E",
      "given.yaml:12:10 A text can't contain a control character; received U+0007",
    ]);
  });

  it('an id, a name or what a claim says that is longer than an argument may be', () => {
    const long = 'a'.repeat(501);
    const yaml = [
      'entities:',
      `  - { id: state/a, name: ${long} }`,
      `  - { id: state/${'a'.repeat(123)}, name: A }`,
      // A sign that stands for three words and more.
      `  - { id: state/b, name: ${'\uFDFA'.repeat(28)} }`,
      `  - { id: state/${'a'.repeat(122)}, name: ${'\u{1F600}'.repeat(500)} }`,
      'statements:',
      `  - { claim: 'state/a NAMED "${long}"', place: ${long} }`,
      `  - { claim: state/a MEMBER_OF org/league, place: x, role: ${long}, concerns: [state/${long}] }`,
      `  - { claim: state/a STATED, place: x, key: ${'a'.repeat(129)}, content: ${long} }`,
      `  - { claim: 'state/a NAMED "A"', place: x, language: en-${long} }`,
    ].join('\n');
    expect(faultsOf(yaml)).toEqual([
      'given.yaml:2:26 entities.0.name: This has at most 500 characters; received 501',
      'given.yaml:3:11 entities.1.id: This has at most 128 characters; received 129',
      'given.yaml:4:26 entities.2.name: This has at most 500 characters; received 504',
      'given.yaml:7:14 statements.0.claim: The text of a claim has at most 500 characters; received 501',
      'given.yaml:8:60 statements.1.role: This has at most 500 characters; received 501',
      'given.yaml:8:574 statements.1.concerns.0: This has at most 128 characters; received 507',
      'given.yaml:9:45 statements.2.key: This has at most 128 characters; received 129',
      'given.yaml:10:55 statements.3.language: This has at most 128 characters; received 504',
    ]);
  });

  it('texts of any signs as the check of texts does, without a defect', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), (name) => {
        const faults = faultsOf(JSON.stringify({ entities: [{ id: 'state/a', name: `A${name}` }] }));
        expect(faults.some((fault) => / A text (?:must|can't) contain /.test(fault))).toBe(
          uncleanIn(`A${name}`) !== undefined,
        );
        for (const fault of faults) expect(fault).toMatch(/^given\.yaml:\d+:\d+ \S/);
      }),
    );
  });

  it('whatever is no seed file, each fault with its place and without a defect', () => {
    const sign = fc.constantFrom(...'{}[]:,-?&*!|>\'"%@`# \n\tab1'.split(''), 'entities:', '*a', '&a ', '- ');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        for (const fault of faultsOf(signs.join(''))) expect(fault).toMatch(/^given\.yaml:\d+:\d+ \S/);
      }),
      { numRuns: 3_000, examples: [[['?', '\t', '"', '\t', '{', '"']]] },
    );
  });

  it.each([
    [
      'aliases that stand for more than anybody writes',
      ['a: &a [x, x, x, x, x, x, x, x, x, x]']
        .concat(
          Array.from({ length: 8 }, (_, at) => {
            const [one, next] = ['abcdefghi'[at]!, 'abcdefghi'[at + 1]!];
            return `${next}: &${next} [${Array.from({ length: 10 }, () => `*${one}`).join(', ')}]`;
          }),
        )
        .join('\n'),
      '5:36 Aliases stand for at most 100000 values in all; with *d there are more',
    ],
    [
      'an alias within its own anchor',
      'entities: &a [*a]',
      "1:15 An alias can't be inside its own anchor; received *a",
    ],
    [
      'an alias within its own anchor, by another',
      'entities: &a [&b [*a], *b]',
      "1:19 An alias can't be inside its own anchor; received *a",
    ],
    ['a tag that nobody knows', 'entities: !mine []', '1:11 Unresolved tag: !mine'],
    [
      'a key of blanks',
      '" ": 1',
      '1:1 There is no such key; the keys are entities, documents, source, vouches, mentions, statements',
    ],
    [
      'a key that objects have of themselves',
      'mentions: { __proto__: [1] }',
      "1:13 A key can't be __proto__",
    ],
    [
      'such a key, written as an alias',
      'source: &a __proto__\nmentions: { *a : [1] }',
      "1:12 A key can't be __proto__",
    ],
    [
      'a tag for what no file holds',
      'vouches: !!timestamp 2021-02-04',
      '1:10 Unresolved tag: tag:yaml.org,2002:timestamp',
    ],
    ['a directive that nobody knows', '%MINE 1\n---\nentities: []', '1:1 Unknown directive %MINE'],
    [
      'a second document',
      '---\nentities: []\n---\nentities: []\n',
      '3:1 A file holds one YAML document; another begins here',
    ],
  ])('%s', (_title, yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([`given.yaml:${fault}`]);
  });

  it('what is nested too deeply', () => {
    for (const yaml of [
      '['.repeat(20_000),
      `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
      '- '.repeat(20_000),
    ]) {
      const [fault, ...more] = faultsOf(yaml);
      expect(fault).toMatch(
        /^given\.yaml:1:\d+ A seed file is lists of maps of texts; this one is nested too deeply/,
      );
      expect(more).toEqual([]);
    }
  });

  it('the one place of a list that is wrong, and points at it', () => {
    expect(
      faultsOf(
        'statements:\n  - claim: event/summit OCCURRED\n    at:\n      - 7 27-80 5d41402abc4b\n      - 7 27-80 5d41\n',
      ),
    ).toEqual([
      'given.yaml:5:9 statements.0.at.1: A place is line, code points and a hash, as "entente cite" writes it: 7 27-80 5d41402abc4b, or { quote: the words of the text }; received "7 27-80 5d41"',
    ]);
  });

  it('all that is wrong at once, and names it in its message', () => {
    const yaml = [
      'source: x',
      'entities:',
      '  - { id: state/a, nam: A }',
      'statements:',
      '  - { claim: nonsense, since: 2021-13 }',
      '  - { claim: event/summit OCCURRED, when: .. }',
    ].join('\n');
    const faults = faultsOf(yaml);
    expect(faults.map((fault) => fault.split(': ')[0]!).toSorted()).toEqual([
      'given.yaml:1:9 source',
      'given.yaml:3:20 entities.0.nam',
      'given.yaml:3:5 entities.0.name',
      'given.yaml:5:14 statements.0.claim',
      'given.yaml:5:31 statements.0.since',
      'given.yaml:6:43 statements.1.when',
    ]);
    expect(() => parseSeedFile('given.yaml', yaml)).toThrow(faults.join('\n'));
  });
});
