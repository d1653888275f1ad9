import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { ask, emptyGraph, given, graph, moment } from '../setup/graph.ts';

const ENTITIES = ['topic/grain', 'topic/salt', 'state/beta'];
const KEYS = ['hope', 'fear'];
const QUESTIONS = ['lasts', 'pays'];
const FILES = ['gazette.yaml', 'roll.yaml'] as const;

/** What a file says of one utterance. */
const said = fc.record({
  key: fc.constantFrom(...KEYS),
  concerns: fc.subarray(ENTITIES),
  refersTo: fc.option(fc.constantFrom(...QUESTIONS)),
});

const named = fc.record({
  name: fc.constantFrom('Grain', 'Corn', 'Wheat'),
  description: fc.option(fc.constantFrom('Food', 'A crop')),
});
type Named = typeof named extends fc.Arbitrary<infer T> ? T : never;

/** What is loaded: a file as it is now, with what it says of grain, which is its own only if it came first. */
const step = fc.record({
  file: fc.constantFrom(...FILES),
  grain: named,
  says: fc.uniqueArray(said, { selector: ({ key }) => key, size: 'max', maxLength: 2 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function fileOf({ file, grain, says }: Step): string {
  const document = `document/${file.replace('.yaml', '')}`;
  return JSON.stringify({
    entities: [
      ...['person/ada', 'org/league', 'topic/salt', 'state/beta'].map((id) => ({ id, name: id })),
      { id: 'topic/grain', name: grain.name, ...(grain.description && { description: grain.description }) },
    ],
    documents: [{ id: document, name: file }],
    source: document,
    statements: [
      ...QUESTIONS.map((key) => ({
        claim: 'person/ada ASKED org/league',
        key,
        place: 'page 1',
        content: key,
      })),
      ...says.map(({ key, concerns, refersTo }) => ({
        claim: 'person/ada STATED org/league',
        key,
        concerns,
        place: 'page 2',
        content: key,
        ...(refersTo && { refersTo }),
      })),
    ],
  });
}

interface Shown {
  readonly key: string;
  readonly concerns: readonly string[];
  readonly refersTo: string | null;
}

/** What files say: nothing else is remembered but who came first, and what was said last of what nobody says any more. */
class Files {
  readonly #now = new Map<string, Step>();
  readonly #recordedBy = new Map<string, string>();
  readonly #last = new Map<string, Shown>();

  load(one: Step): void {
    this.#now.set(one.file, one);
    for (const { key } of one.says) if (!this.#recordedBy.has(key)) this.#recordedBy.set(key, one.file);
    for (const shown of this.shown()) this.#last.set(shown.key, shown);
  }

  last(): ReadonlyMap<string, Shown> {
    return new Map(this.#last);
  }

  shown(): Shown[] {
    const all = FILES.flatMap((file) =>
      (this.#now.get(file)?.says ?? []).map((one) => ({
        ...one,
        first: this.#recordedBy.get(one.key) === file,
      })),
    );
    return [...Map.groupBy(all, ({ key }) => key)]
      .map(([key, tellings]) => ({
        key,
        concerns: [...new Set(tellings.flatMap(({ concerns }) => concerns))].toSorted(),
        refersTo:
          tellings
            .toSorted((a, b) => Number(b.first) - Number(a.first))
            .find(({ refersTo }) => refersTo !== null)?.refersTo ?? null,
      }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
}

const FIELDS = 'nodes { key concerns { id } refersTo { key } } totalCount';

/** What is known at a moment, or now: of all, and of each entity. */
async function known(at: string | null): Promise<readonly Shown[][]> {
  const list = 'known: $known, first: 9';
  const { data, errors } = await ask(
    `query ($known: DateTime) {
      all: statements(predicates: [STATED], ${list}) { ${FIELDS} }
      ${ENTITIES.map((id, index) => `of${index}: entity(id: "${id}") { statements(predicates: [STATED], ${list}) { ${FIELDS} } }`).join('\n')}
    }`,
    { known: at },
  );
  expect(errors).toEqual([]);
  return [data.all, ...ENTITIES.map((_, index) => data[`of${index}`].statements)].map(
    ({ nodes, totalCount }: any) => {
      expect(totalCount).toBe(nodes.length);
      return nodes
        .map(({ key, concerns, refersTo }: any): Shown => ({
          key,
          concerns: concerns.map(({ id }: any) => id),
          refersTo: refersTo?.key ?? null,
        }))
        .toSorted((a: Shown, b: Shown) => (a.key < b.key ? -1 : 1));
    },
  );
}

const ofEach = (shown: readonly Shown[]): readonly Shown[][] => [
  [...shown],
  ...ENTITIES.map((entity) => shown.filter(({ concerns }) => concerns.includes(entity))),
];

interface Before {
  readonly concerns: readonly string[] | null;
  readonly refersTo: string | null;
  readonly name: string | null;
  readonly description: string | null;
}

/** What changes say that there was before, between two moments: of utterances by their keys, and of grain. */
async function rewordings(from: string, until: string): Promise<{ of: string; before: Before }[]> {
  const { data, errors } = await ask(
    `query ($known: TimeInterval!) {
      asked: statements(predicates: [ASKED]) { nodes { id key } }
      changes(known: $known, kinds: [REWORDED], first: 50) {
        totalCount
        nodes { entity { id } statement { key } revision { before { evidence concerns refersTo name description } } }
      }
    }`,
    { known: { from, until } },
  );
  expect(errors).toEqual([]);
  const keys = new Map(data.asked.nodes.map(({ id, key }: any) => [id, key]));
  expect(data.changes.totalCount).toBe(data.changes.nodes.length);
  return data.changes.nodes
    .filter(({ revision }: any) => revision.before.evidence === null)
    .map(({ entity, statement, revision }: any) => {
      const { evidence: _, refersTo, ...before } = revision.before;
      return {
        of: entity?.id ?? statement.key,
        before: { ...before, refersTo: refersTo && keys.get(refersTo) },
      };
    })
    .toSorted((a: any, b: any) => (a.of < b.of ? -1 : 1));
}

describe('A history of loads at random', () => {
  it(
    'is known at each moment as the files had it then, and its changes tell what there was before',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 7 }), async (steps) => {
          await emptyGraph();
          const files = new Files();
          const moments: { at: string; shown: Shown[]; changed: unknown[] }[] = [];
          const [owner] = steps.map(({ file }) => file);
          let grain: Named | undefined;
          for (const one of steps) {
            const before = files.last();
            await given(fileOf(one), one.file);
            files.load(one);
            const after = files.last();
            const nothing = { concerns: null, refersTo: null, name: null, description: null };
            const changed = [...before.values()]
              .filter((shown) => JSON.stringify(after.get(shown.key)) !== JSON.stringify(shown))
              .map(({ key, ...told }): { of: string; before: Before } => ({
                of: key,
                before: { ...nothing, ...told },
              }))
              .toSorted((a, b) => (a.of < b.of ? -1 : 1));
            if (one.file === owner) {
              if (grain !== undefined && JSON.stringify(grain) !== JSON.stringify(one.grain))
                changed.push({ of: 'topic/grain', before: { ...nothing, ...grain } });
              grain = one.grain;
            }
            moments.push({ at: await moment(), shown: files.shown(), changed });
          }
          for (const { at, shown } of moments) expect(await known(at)).toEqual(ofEach(shown));
          expect(await known(null)).toEqual(ofEach(files.shown()));
          for (const [index, { at, changed }] of moments.slice(1).entries()) {
            expect(await rewordings(moments[index]!.at, at)).toEqual(changed);
          }
          expect(await runChecks(graph)).toEqual([]);
        }),
        { numRuns: 6 },
      );
    },
  );
});
