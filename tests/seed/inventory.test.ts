import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { cypher } from '../setup/graph.ts';
import { DOCUMENTS, seedGraph } from './seeded.ts';
import type { Text } from './seeded.ts';

const INVENTORY = readFileSync(new URL('../../docs/seed-inventory.md', import.meta.url), 'utf8');

/** What stands below a heading, up to the next of its level. */
function part(heading: string): string {
  const [marks] = heading.split(' ');
  const from = INVENTORY.indexOf(`\n${heading}`);
  if (from === -1) throw new Error(`docs/seed-inventory.md has no heading ${heading}`);
  const rest = INVENTORY.slice(from + heading.length + 1);
  const to = rest.search(new RegExp(`^#{1,${marks!.length}} `, 'm'));
  return to === -1 ? rest : rest.slice(0, to);
}

/** The rows of the tables of a part, without their heads, cell by cell. */
function tableRows(text: string): string[][] {
  const lines = text.split('\n');
  return lines
    .filter((line, index) => line.startsWith('| ') && !lines[index + 1]?.startsWith('|---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const KINDS: Readonly<Record<string, string>> = {
  deployment: 'mission',
  operation: 'mission',
  agreement: 'treaty',
  decision: 'treaty',
  initiative: 'topic',
  idea: 'topic',
  process: 'event',
};
const KEY =
  /\b(?:person|state|org|mission|deployment|operation|treaty|agreement|decision|idea|event|process|initiative|mention):[a-z0-9-]+/g;
const OTHER_IDS = new Map(tableRows(part('### 7.1 ')).map(([key, id]) => [key!, id!]));

function idOf(key: string): string {
  const [kind, slug] = key.split(':') as [string, string];
  return OTHER_IDS.get(key) ?? `${KINDS[kind] ?? kind}/${slug}`;
}

/** The lines that a cell names for each text: "S1§1,7; S2§79-83". Blank lines within a range carry nothing. */
function linesIn(cell: string): [text: Text, lines: number[]][] {
  return [...cell.matchAll(/S([123])§(\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*)/g)].map(([, text, lines]) => [
    `S${text}` as Text,
    lines!.split(',').flatMap((one) => {
      const [first, last] = one.split('-').map(Number) as [number, number | undefined];
      return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
    }),
  ]);
}

const CONTENT_LINES = new Map(
  [...part('## 6. ').matchAll(/^(S[123]): ([\d,]+)/gm)].map(([, text, lines]) => [
    text as Text,
    lines!.split(',').map(Number),
  ]),
);

const MOODS: Readonly<Record<string, string>> = {
  FACT: 'ASSERTED',
  SAID: 'ASSERTED',
  PRESUPPOSED: 'ASSERTED',
  META: 'ASSERTED',
  PLANNED: 'PLANNED',
  CONDITIONAL: 'CONDITIONAL',
  NORMATIVE: 'NORMATIVE',
  OPINION: 'OPINION',
  PREMISE: 'PREMISE',
};

/** A line of part 2: what the texts say, one relation after another. */
const ROWS = tableRows(part('## 2. '))
  .filter(([id]) => /^S[123]-\d+$/.test(id!))
  .map(([id, lines, relation, content, , status]) => ({
    id: id!,
    text: id!.slice(0, 2) as Text,
    lines: lines!.split(',').map(Number),
    entities: [...new Set((relation!.match(KEY) ?? []).map(idOf))],
    content: content === '-' ? relation! : content!,
    status: Object.keys(MOODS).filter((word) => new RegExp(`\\b${word}\\b`).test(status!)),
  }));
/** Page furniture, which says nothing. */
const FURNITURE = ['S3-01', 'S3-37'];
const TOLD = ROWS.filter(({ id }) => !FURNITURE.includes(id));

const OTHER_LINES = tableRows(part('### 7.3 ')).map(([row, line]) => ({ row: row!, line: Number(line) }));
const OTHER_MOODS = new Map(
  tableRows(part('### 7.4 ')).map(([row, lacks, besides]) => [row!, { lacks: lacks!, besides: besides! }]),
);
/** Lines that part 1 gives to a key though the text has something near there. */
const NEAR = tableRows(part('### 7.5 ')).map(([key, text, line, instead]) => ({
  id: idOf(key!),
  text: text as Text,
  line: Number(line),
  instead: instead!.split(',', 1)[0]!,
}));

/** The keys of part 1, each with the lines that its last column names, or the first that names any. */
const ENTITIES = tableRows(part('## 1. ')).flatMap((cells) => {
  const lines = linesIn(cells.at(-1)!);
  return (cells[0]!.match(KEY) ?? []).map((key) => ({
    key,
    id: idOf(key),
    lines: lines.length > 0 ? lines : linesIn(cells.join(' ')),
  }));
});

/** The entities that part 1 lists in running text, each with the lines in the parenthesis behind it. */
const LISTED = tableRows(part('### 7.2 ')).map(([name, id]) => {
  const text = part('## 1. ').replaceAll(/\s+/g, ' ');
  const from = text.indexOf(`${name} (S`);
  return {
    key: name!,
    id: id!,
    lines: from === -1 ? [] : linesIn(text.slice(from, text.indexOf(')', from))),
  };
});

interface Piece {
  readonly predicate: string;
  readonly document: string;
  readonly modality: string;
  readonly presupposed: boolean;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rows: readonly string[];
  readonly entities: readonly string[];
  readonly condition: string | null;
  readonly note: string | null;
}

describe('The seed, held against docs/seed-inventory.md,', () => {
  let pieces: readonly Piece[];
  const mentioned = new Map<string, readonly number[]>();
  const ids = new Set<string>();

  beforeAll(async () => {
    await seedGraph();
    pieces = (await cypher(
      `MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document)
       RETURN
         statement.predicate AS predicate, statement.condition AS condition, document.id AS document,
         evidence.modality AS modality, evidence.presupposed AS presupposed, evidence.note AS note,
         evidence.firstLine AS firstLine, evidence.lastLine AS lastLine, evidence.inventory AS rows,
         COLLECT { MATCH (statement)-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(entity) RETURN entity.id } AS entities`,
    )) as unknown as Piece[];
    for (const { document, entity, lines } of await cypher(
      `MATCH (document)-[mentions:MENTIONS]->(entity)
       RETURN document.id AS document, entity.id AS entity, mentions.lines AS lines`,
    )) {
      mentioned.set(`${document as string} ${entity as string}`, lines as number[]);
    }
    for (const { id } of await cypher('MATCH (entity:Entity) RETURN entity.id AS id')) ids.add(id as string);
  }, 600_000);

  const piecesFor = (row: string): Piece[] => pieces.filter(({ rows }) => rows.includes(row));

  it('is compared with all 170 rows and with every key', () => {
    expect(ROWS.map(({ text }) => text)).toEqual([
      ...Array.from({ length: 31 }, () => 'S1'),
      ...Array.from({ length: 102 }, () => 'S2'),
      ...Array.from({ length: 37 }, () => 'S3'),
    ]);
    expect(ROWS.every(({ lines, status }) => lines.every((line) => line > 0) && status.length > 0)).toBe(
      true,
    );
    expect(ENTITIES.length).toBe(7 + 12 + 15 + 11 + 6 + 17);
    expect(LISTED.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  it('names no row that the inventory lacks', () => {
    const known = new Set(ROWS.map(({ id }) => id));
    expect([...new Set(pieces.flatMap(({ rows }) => rows))].filter((row) => !known.has(row))).toEqual([]);
  });

  it('has nothing for page furniture', () => {
    expect(FURNITURE.map((row) => piecesFor(row).length)).toEqual([0, 0]);
  });

  it.each(TOLD)('has row $id: $content', ({ id, text, lines, entities, status }) => {
    const reported = piecesFor(id);
    expect(reported, 'evidence that names the row').not.toEqual([]);
    expect([...new Set(reported.map(({ document }) => document))], 'the document it cites').toEqual([
      DOCUMENTS[text],
    ]);

    const cited = [...new Set(reported.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]))];
    expect(
      cited.some((line) => lines.includes(line)),
      `one of the lines ${lines.join(', ')}`,
    ).toBe(true);
    expect(
      cited.filter((line) => !lines.includes(line)),
      'lines beside those of the row, as part 7.3 has them',
    ).toEqual(OTHER_LINES.filter(({ row }) => row === id).map(({ line }) => line));

    const spokenOf = new Set(reported.flatMap((piece) => piece.entities));
    expect(
      entities.filter((entity) => !spokenOf.has(entity)),
      'entities that the row names and no statement is about',
    ).toEqual([]);

    const moods = new Set(reported.map(({ modality }) => modality));
    const asked = new Set(status.map((word) => MOODS[word]!));
    const other = OTHER_MOODS.get(id) ?? { lacks: '', besides: '' };
    expect([...asked.difference(moods)].join(), 'moods that are asked for, but for part 7.4').toBe(
      other.lacks,
    );
    expect([...moods.difference(asked)].join(), 'moods beside them, as part 7.4 has them').toBe(
      other.besides,
    );
  });

  it.each(TOLD.filter(({ status }) => status.includes('PRESUPPOSED')))(
    'marks as presupposed what row $id takes for granted',
    ({ id }) => {
      expect(piecesFor(id)).toContainEqual(
        expect.objectContaining({ modality: 'ASSERTED', presupposed: true }),
      );
    },
  );

  it.each(TOLD.filter(({ status }) => status.join() === 'PRESUPPOSED'))(
    'tells nothing in row $id as more than presupposed',
    ({ id }) => {
      const facts = piecesFor(id).filter(
        ({ modality, predicate }) => modality === 'ASSERTED' && !SPEECHES.has(predicate),
      );
      const outright = facts.filter(({ presupposed }) => !presupposed);
      // Row S2-42 has the Belgian government as a body of Belgium by its very name.
      expect(outright.map(({ predicate }) => predicate)).toEqual(id === 'S2-42' ? ['PART_OF'] : []);
    },
  );

  it('tells the condition and a note where a demand hangs on an "if"', () => {
    for (const row of ['S2-70', 'S2-100']) {
      expect(piecesFor(row)).toEqual([
        expect.objectContaining({
          modality: 'CONDITIONAL',
          condition: expect.stringMatching(/^if /),
          note: 'A demand as well as a condition',
        }),
      ]);
    }
  });

  it('tells a condition with each entity that is only said for the case', () => {
    const conditional = pieces.filter(({ modality }) => modality === 'CONDITIONAL');
    expect(conditional.length).toBeGreaterThan(5);
    expect(conditional.filter(({ condition }) => condition === null)).toEqual([]);
  });

  it.each([...ENTITIES, ...LISTED])('has $key, mentioned where the inventory says', ({ id, lines }) => {
    expect(ids).toContain(id);
    for (const [text, asked] of lines) {
      const near = NEAR.filter((one) => one.id === id && one.text === text);
      const content = asked.filter(
        (asks) => CONTENT_LINES.get(text)!.includes(asks) && near.every(({ line }) => line !== asks),
      );
      expect(mentioned.get(`${DOCUMENTS[text]} ${id}`) ?? [], `${text}, lines`).toEqual(
        expect.arrayContaining(content),
      );
    }
  });

  it.each(NEAR)('mentions $instead and not $id on line $line of $text', ({ id, text, line, instead }) => {
    expect(mentioned.get(`${DOCUMENTS[text]} ${instead}`)).toContain(line);
    expect(mentioned.get(`${DOCUMENTS[text]} ${id}`) ?? []).not.toContain(line);
  });

  it('mentions NATO in all three texts', () => {
    for (const document of Object.values(DOCUMENTS)) {
      expect(mentioned.get(`${document} org/nato`)?.length).toBeGreaterThan(3);
    }
  });

  it('mentions only on lines that are there and aren’t blank', () => {
    for (const [text, lines] of CONTENT_LINES) {
      const used = [...mentioned].filter(([key]) => key.startsWith(`${DOCUMENTS[text]} `));
      expect(used.flatMap(([, some]) => some).filter((line) => !lines.includes(line))).toEqual([]);
    }
  });

  it('cites every line of the texts that says something', () => {
    const cited = (text: Text): Set<number> =>
      new Set(
        pieces
          .filter(({ document }) => document === DOCUMENTS[text])
          .flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]),
      );
    const silent = [...CONTENT_LINES].map(([text, lines]) => [
      text,
      lines.filter((line) => !cited(text).has(line)),
    ]);
    // Labels of dates, the remark that a transcript is as delivered, and a heading of the page.
    expect(silent).toEqual([
      ['S1', [4]],
      ['S2', [6, 9]],
      ['S3', [1]],
    ]);
  });
});

/** What is said rather than so: the act itself is no presupposition. */
const SPEECHES = new Set([
  'STATED',
  'STRESSED',
  'WELCOMED',
  'THANKED',
  'PAID_TRIBUTE_TO',
  'EXPRESSED_SYMPATHY_TO',
  'AGREED_WITH',
  'DESCRIBED',
  'ASKED',
  'EXPECTS',
  'COUNTS_ON',
  'URGED',
  'WARNED',
  'LOOKS_FORWARD_TO',
]);
