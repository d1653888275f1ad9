import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { uncleanIn } from '../../src/model/cleanText.ts';
import { linesIn } from '../../src/commands/linesIn.ts';
import { seedLoads } from '../../src/import/seedLoads.ts';
import { CorrectionError, merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { dumpRecord, loadRecord } from '../../src/record/dump.ts';
import { RANKS } from '../../src/model/records.ts';
import type { Load } from '../../src/model/records.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, graph } from '../setup/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-dump-'));
const file = join(folder, 'record.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const dumped = (): Promise<string[]> =>
  graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));

const load = (): Promise<number> =>
  graph.write('load', (transaction) => loadRecord(transaction, linesIn(file)));

/** Dumps into a file, loads that into an empty graph, dumps again, and says what there is each time. */
async function thereAndBack(): Promise<{ first: unknown; second: unknown }> {
  const state = async (lines: string[]) => ({ lines, all: await canonicalDump(graph), types: await types() });
  const lines = await dumped();
  const first = await state(lines);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  await emptyGraph();
  await load();
  return { first, second: await state(await dumped()) };
}

/** The types of all values, and their texts: the driver shows some types by the same number. */
async function types(): Promise<readonly unknown[]> {
  const rows = await cypher(
    `MATCH (n) WHERE NOT n:Graph
     CALL (n) { RETURN n AS of, n.id AS id UNION ALL MATCH (n)-[r]->(m) RETURN r AS of, n.id + type(r) + coalesce(m.id, '') AS id }
     UNWIND keys(of) AS key
     WITH id, key, valueType(of[key]) AS type, [x IN [] + of[key] | toString(x)] AS texts
     RETURN id, key, type, texts`,
  );
  // Sorted here: how the database sorts letters beyond U+FFFF depends on its plan.
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

const IDS = {
  state: ['a', '0', '2021', 'a-b', 'null', `x${'-long'.repeat(24)}`].map((slug) => `state/${slug}`),
  org: ['x', 'y', 'z'].map((slug) => `org/${slug}`),
};

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.constantFrom(
    '',
    ' ',
    'first\u2028second\u2029third\u0085fourth',
    'one\ntwo\r\nthree\ttab\u0000\u0007',
    '"\\/`$(x)',
    '[1, {"a": 2}]',
    '2021-02-04',
    '2021-02-04T00:00Z',
    '9007199254740993',
    'true',
    'NaN',
    '\ufeffBOM \u202e \u200b e\u0301',
    'long '.repeat(20_000),
  ),
);
const entity = fc.constantFrom(...IDS.state);
const claim = fc.oneof(
  fc.tuple(entity, fc.constant('MEMBER_OF'), fc.constantFrom(...IDS.org)),
  fc.tuple(entity, fc.constant('CONSULTS'), entity).filter(([subject, , object]) => subject !== object),
  fc.tuple(entity, fc.constant('EXISTED'), fc.constant('')),
  fc.tuple(entity, fc.constant('NAMED'), fc.constantFrom('"a|b"', '"@"', '"2021"')),
  fc.tuple(fc.constant('person/ada'), fc.constantFrom('WARNED', 'THANKED'), entity),
);
const told = fc.record({
  claim,
  since: fc.option(fc.constantFrom('1949', '1949-04-04', '0987')),
  concerns: fc.uniqueArray(entity, { maxLength: 2 }),
  /** The utterance above it, if it is one itself. */
  answers: fc.boolean(),
  obligations: fc.subarray(['DEFENSE', 'OFFENSE']),
  row: fc.constantFrom('@', ['@', '@']),
});
const step = fc.oneof(
  fc.record({ do: fc.constantFrom('merge', 'unmerge'), from: entity, into: entity }),
  fc.record({
    do: fc.constantFrom('retract', 'restore', 'rank'),
    nth: fc.nat(30),
    rank: fc.constantFrom(...RANKS),
  }),
);

/** A load of the real reader, whose texts are odd: what files may hold is another's to say. */
function loadOf(
  all: readonly (typeof told extends fc.Arbitrary<infer T> ? T : never)[],
  odd: string[],
): Load {
  const words = { note: '@', condition: '@', reason: '@' };
  const isUtterance = (index: number): boolean => all[index]?.claim[0] === 'person/ada';
  const above = (index: number): number =>
    all.findLastIndex((_, other) => other < index && isUtterance(other));
  const [plain] = seedLoads([
    {
      name: 'given.yaml',
      text: JSON.stringify({
        entities: [...IDS.state, ...IDS.org, 'person/ada'].map((id) => ({
          id,
          name: '@name',
          description: '@',
        })),
        documents: [{ id: 'document/roll', name: '@name', file: '@' }],
        source: 'document/roll',
        mentions: { 'state/0': [1, 9_007_199_254_740_991] },
        statements: all.map(
          ({ claim: [subject, predicate, object], since, obligations, answers, ...more }, index) => ({
            claim: `${subject} ${predicate} ${object}`.trim(),
            place: `row ${index}`,
            ...words,
            ...(since !== null && { since }),
            ...(predicate === 'MEMBER_OF' && { obligations }),
            ...(isUtterance(index) && { key: `key-${index}`, content: '@' }),
            ...(isUtterance(index) && answers && above(index) >= 0 && { refersTo: `key-${above(index)}` }),
            ...more,
          }),
        ),
      }),
    },
  ]);
  let next = 0;
  return JSON.parse(JSON.stringify(plain), (key, value: unknown) => {
    if (value !== '@' && value !== '@name') return value;
    const one = odd[(next += 1) % odd.length]!;
    // A statement without a value is of something else.
    if (key === 'value' && one === '') return 'nothing';
    // The database can't index a name of that length.
    return value === '@name' ? one.slice(0, 500) : one;
  }) as Load;
}

async function correctWith(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  odd: string[],
) {
  const ids = (await cypher('MATCH (s:Statement) RETURN s.id AS id ORDER BY id')).map(
    ({ id }) => id as string,
  );
  for (const [index, one] of steps.entries()) {
    const given = `so ${odd[index % odd.length]}`;
    const reason = uncleanIn(given) === undefined ? given : 'so';
    try {
      if ('from' in one) {
        if (one.do === 'merge') await merge(graph, one.from, one.into, reason);
        else await unmerge(graph, one.from, reason);
      } else {
        const id = ids[one.nth % ids.length]!;
        if (one.do === 'rank') await rank(graph, id, one.rank, reason);
        else await (one.do === 'retract' ? retract : restore)(graph, id, reason);
      }
    } catch (error) {
      // What makes no sense where entities stand is refused; what is left is a record as any other.
      if (!(error instanceof CorrectionError)) throw error;
    }
  }
}

describe('A dump of whatever a record may hold', () => {
  it('gives the same record, as loads and corrections have written it', { tags: ['thorough'] }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { minLength: 1, maxLength: 12 }),
        fc.array(fc.record({ concerns: fc.uniqueArray(entity, { maxLength: 2 }), answers: fc.boolean() }), {
          maxLength: 12,
        }),
        fc.array(told, { maxLength: 6 }),
        fc.array(step, { maxLength: 8 }),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        async (before, otherwise, after, steps, odd) => {
          await emptyGraph();
          await writeLoad(graph, loadOf(before, odd));
          await correctWith(steps, odd);
          // Some of the first claims again, which concern and answer something else.
          const again = before
            .slice(0, otherwise.length)
            .map((one, index) => ({ ...one, ...otherwise[index] }));
          await writeLoad(graph, loadOf([...again, ...after], odd.toReversed()));
          const { first, second } = await thereAndBack();
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 5 },
    );
  });

  const number = (min: number, max: number) => fc.integer({ min, max });
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
  const date = fc
    .tuple(number(-99_999, 99_999), number(1, 12), number(1, 28))
    .map(([year, month, day]) =>
      Math.abs(year) < 10_000 && year >= 0
        ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
        : `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 5)}-${pad(month)}-${pad(day)}`,
    );
  const clock = fc
    .tuple(number(0, 23), number(0, 59), number(0, 59), fc.option(number(0, 999_999_999)))
    .map(([h, m, s, n]) => `${pad(h)}:${pad(m)}:${pad(s)}${n === null ? '' : `.${pad(n, 9)}`}`);
  const offset = fc.constantFrom('Z', '+01:00', '-09:30', '+18:00', '+00:00:01', '-12:34:56');
  const zone = fc.oneof(offset, fc.constantFrom('Europe/Brussels', 'America/St_Johns', 'UTC'));
  const value = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }).map((whole) => `${whole}`),
    fc.constantFrom('9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993', '0'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => `toFloat('${double}')`),
    fc.constantFrom(
      "toFloat('NaN')",
      "toFloat('Infinity')",
      "toFloat('-Infinity')",
      "toFloat('-0.0')",
      '1.0',
    ),
    fc.boolean().map(String),
    text.map((one) => JSON.stringify(one)),
    date.map((day) => `date('${day}')`),
    clock.map((time) => `localtime('${time}')`),
    // As maps: the database reads no offset to the second in a text.
    fc.tuple(clock, offset).map(([time, at]) => `time({time: localtime('${time}'), timezone: '${at}'})`),
    fc.tuple(date, clock).map((parts) => `localdatetime('${parts.join('T')}')`),
    fc
      .tuple(date, clock, zone)
      .map(
        ([day, time, at]) =>
          `datetime({date: date('${day}'), time: localtime('${time}'), timezone: '${at}'})`,
      ),
    // The hour that there is twice.
    fc.constantFrom(
      "datetime('2021-10-31T02:30:00+01:00[Europe/Brussels]')",
      "datetime('2021-10-31T02:30:00+02:00[Europe/Brussels]')",
      "time({time: localtime('00:00:00.264384156'), timezone: '+00:00:01'})",
      "datetime({date: date('0000-01-01'), time: localtime('00:00:00.264384156'), timezone: '+00:00:01'})",
      // Before there were zones, and before the year 0.
      "datetime('1800-01-01T00:00:00[Europe/Brussels]')",
      "datetime('-0044-03-15T12:00:00[Europe/Brussels]')",
    ),
    fc
      .tuple(number(-30, 30), number(-400, 400), number(-100_000, 100_000), number(-999_999_999, 999_999_999))
      .map(
        ([months, days, seconds, nanoseconds]) =>
          `duration({months: ${months}, days: ${days}, seconds: ${seconds}, nanoseconds: ${nanoseconds}})`,
      ),
  );
  const property = fc.oneof(
    value,
    fc
      .tuple(value, number(0, 3))
      .map(([one, times]) => `[${Array.from({ length: times }, () => one).join(', ')}]`),
  );

  it(
    'gives the same values of every type, on nodes and on what leads from them',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(property, { minLength: 1, maxLength: 20 }),
          fc.uniqueArray(
            text.map((id) => id.slice(0, 1_000)),
            { maxLength: 5 },
          ),
          async (values, ids) => {
            await emptyGraph();
            await writeLoad(
              graph,
              loadOf(
                [
                  {
                    claim: ['state/a', 'CONSULTS', 'state/0'],
                    since: null,
                    concerns: ['state/0'],
                    answers: false,
                    obligations: [],
                    row: '@',
                  },
                ],
                ['odd'],
              ),
            );
            await merge(graph, 'state/2021', 'state/a-b', 'So');
            for (const id of ids) {
              const [odd, revision] = [`odd ${id}`, `revision ${id}`].map((one) => JSON.stringify(one));
              await graph.alter(
                `CREATE (:Entity {id: ${odd}})-[:HAS_REVISION]->(:Revision {id: ${revision}})`,
              );
            }
            const all = values.map((one, index) => `\`odd key ${index} "\`: ${one}`).join(', ');
            await graph.alter(`MATCH (n:Load|Entity|Statement|Evidence|Revision) SET n += {${all}}`);
            await graph.alter(`MATCH ()-[r]->() WHERE r.statements IS NULL SET r += {${all}}`);
            const { first, second } = await thereAndBack();
            expect(second).toEqual(first);
          },
        ),
        { numRuns: 6 },
      );
    },
  );

  it('is refused where a value has no form, naming it', async () => {
    await emptyGraph();
    await graph.alter("CREATE (:Entity {id: 'state/a', where: point({x: 1, y: 2})})");
    await expect(dumped()).rejects.toThrow("state/a: A dump can't hold where, which is a POINT.");
  });
});

describe('A dump of format 1', () => {
  // As it was written: moments of merges as an object, U+2028 as itself.
  const OLD = [
    '{"entente":"record","format":1}',
    '{"labels":["Load"],"id":"given.yaml","properties":{"model":3,"sha256":"ab"},"moments":{"at":"2026-11-28T22:00:00.123Z"}}',
    '{"labels":["Document","Entity"],"id":"document/roll","properties":{"declaredBy":"given.yaml","name":"Roll","sortName":"roll"}}',
    '{"labels":["Entity","Merged","State"],"id":"state/alfa","properties":{"declaredBy":"given.yaml","name":"Alfa","sortName":"alfa"},"edges":[["HAS_REVISION","revision/state/alfa",{}],["MERGED_INTO","state/alpha",{"at":{"year":2026,"month":11,"day":28,"hour":22,"minute":1,"second":2,"nanosecond":345000000,"timeZoneOffsetSeconds":0},"reason":"The same"}]]}',
    '{"labels":["Entity","State"],"id":"state/alpha","properties":{"declaredBy":"given.yaml","name":"Alpha","sortName":"alpha"}}',
    '{"labels":["Entity","State"],"id":"state/beta","properties":{"declaredBy":"given.yaml","name":"Beta","sortName":"beta"}}',
    '{"labels":["Statement"],"id":"statement/1","properties":{"content":"Old words","group":"CONSULTS|state/alpha|state/beta||||","modality":"ASSERTED","predicate":"CONSULTS","rank":"NORMAL","recordedBy":"given.yaml","retracted":false,"sources":1},"days":{"sinceMax":"1970-01-01","sinceMin":"1970-01-01"},"edges":[["HAS_EVIDENCE","evidence/1",{}],["HAS_OBJECT","state/beta",{}],["HAS_REVISION","revision/1-0",{}],["HAS_SUBJECT","state/alfa",{}]]}',
    '{"labels":["Evidence"],"id":"evidence/1","properties":{"inventory":[],"modality":"ASSERTED","note":"first\u2028second","place":"row 1","presupposed":false,"stance":"SUPPORTS","withdrawn":false},"days":{"vouchedOn":"2021-02-04"},"edges":[["BROUGHT_BY","given.yaml",{}],["CITES","document/roll",{}]]}',
    '{"labels":["Revision"],"id":"revision/1-0","properties":{"evidence":["evidence/1"],"kind":"RECORDED","load":"given.yaml","number":0},"moments":{"at":"2026-11-28T22:00:00.123Z"}}',
    '{"labels":["Revision"],"id":"revision/state/alfa","properties":{"evidence":[],"kind":"MERGED","number":0,"reason":"The same"},"moments":{"at":"2026-11-28T22:01:02.345Z"}}',
  ];

  it('is loaded, with its merges and all that its lines hold', async () => {
    await emptyGraph();
    writeFileSync(file, `${OLD.join('\n')}\n`);
    expect(await load()).toBe(OLD.length - 1);
    const rows = await cypher(
      `MATCH (a:Merged)-[m:MERGED_INTO]->(b)-[r:CONSULTS]->(c) MATCH (e:Evidence)<-[:HAS_EVIDENCE]-(:Statement)-[:HAS_REVISION]->(v)
       RETURN toString(m.at) AS at, m.at IS TYPED ZONED DATETIME AS typed, toString(r.sinceMax) AS since, e.note AS note, e.content AS content,
         toString(e.vouchedOn) AS vouched, toString(v.at) AS recorded`,
    );
    expect(rows).toEqual([
      {
        at: '2026-11-28T22:01:02.345Z',
        typed: true,
        since: '1970-01-01',
        note: 'first\u2028second',
        content: 'Old words',
        vouched: '2021-02-04',
        recorded: '2026-11-28T22:00:00.123Z',
      },
    ]);
    const { first, second } = await thereAndBack();
    expect(second).toEqual(first);
  });
});
