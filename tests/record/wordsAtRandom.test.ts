import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, given, graph, moment } from '../setup/graph.ts';

const FILES = ['a.yaml', 'b.yaml', 'c.yaml'] as const;
const FIELDS = ['content', 'condition', 'note'] as const;
type Words = Readonly<Record<(typeof FIELDS)[number], string | null>>;

const word = fc.option(fc.constantFrom('By oath', 'By treaty', 'By vote'));
/** What is loaded: a file that says of one place of one source in other words what it says, or no longer says it. */
const step = fc.record({
  file: fc.constantFrom(...FILES),
  words: fc.option(fc.record({ content: word, condition: word, note: word }), { freq: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function fileOf({ words }: Step): string {
  const told = Object.fromEntries(Object.entries(words ?? {}).filter(([, text]) => text !== null));
  const said = { claim: 'state/alpha MEMBER_OF org/league', place: 'row 1', ...told };
  return JSON.stringify({
    entities: ['state/alpha', 'org/league'].map((id) => ({ id, name: id })),
    documents: [{ id: 'document/roll', name: 'Roll' }],
    source: 'document/roll',
    statements: [...(words === null ? [] : [said]), { claim: 'state/alpha EXISTED', place: 'row 2' }],
  });
}

/** What is shown of all that files say now: of each field the first. */
function shownOf(now: ReadonlyMap<string, Step>): Words[] {
  const told = FILES.flatMap((file) => now.get(file)?.words ?? []);
  if (told.length === 0) return [];
  const first = (field: keyof Words): string | null =>
    told.map((words) => words[field]).find((text) => text !== null) ?? null;
  return [{ content: first('content'), condition: first('condition'), note: first('note') }];
}

async function known(at: string | null): Promise<Words[]> {
  const { data, errors } = await ask(
    `query ($known: DateTime) {
      statements(predicates: [MEMBER_OF], known: $known) {
        nodes { content condition evidence(first: 9) { nodes { content condition note } } }
      }
    }`,
    { known: at },
  );
  expect(errors).toEqual([]);
  return data.statements.nodes.flatMap(({ content, condition, evidence }: any) => {
    expect(evidence.nodes).toMatchObject([{ content, condition }]);
    return evidence.nodes as Words[];
  });
}

/** All but what tells how it came about. */
async function record(): Promise<string[]> {
  return (await canonicalDump(graph))
    .filter((line) => !/"Revision"|"HAS_REVISION"/.test(line))
    .map((line) => line.replaceAll(/"(?:recordedBy|declaredBy)":"[^"]*",?/g, ''))
    .toSorted();
}

describe('Files that tell the same evidence in their own words', () => {
  it(
    'show what those say that are there, in whatever order they came, and what they said at each moment',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
          await emptyGraph();
          const now = new Map<string, Step>();
          const moments: { at: string; shown: Words[] }[] = [];
          for (const one of steps) {
            await given(fileOf(one), one.file);
            now.set(one.file, one);
            moments.push({ at: await moment(), shown: shownOf(now) });
          }
          expect(await runChecks(graph)).toEqual([]);
          for (const { at, shown } of moments) expect(await known(at)).toEqual(shown);
          expect(await known(null)).toEqual(shownOf(now));

          // What nobody brings any more is history, too.
          await graph.alter('MATCH (e:Evidence {withdrawn: true}) DETACH DELETE e');
          await graph.alter('MATCH (s:Statement {retracted: true}) DETACH DELETE s');
          const came = await record();
          await emptyGraph();
          for (const file of FILES.toReversed()) {
            const one = now.get(file);
            if (one !== undefined) await given(fileOf(one), file);
          }
          expect(await record()).toEqual(came);
          expect(await cypher('MATCH (e:Evidence {withdrawn: true}) RETURN e')).toEqual([]);
        }),
        { numRuns: 6 },
      );
    },
  );
});
