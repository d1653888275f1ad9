import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { basisOfText } from '../../src/model/basis.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { CorrectionError, merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { dumpRecord, loadRecord } from '../../src/record/dump.ts';
import { checkKept, dropPolicy, keepPolicy, MOST_KEPT } from '../../src/record/policies.ts';
import { rebuild } from '../../src/view/derive.ts';
import { DOCUMENTS, ENTITIES, fact, fileOf, load } from '../graphql/sourcedWorld.ts';
import type { Fact } from '../graphql/sourcedWorld.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const POLICIES = [
  'document/roll',
  'document/atlas,document/diary',
  '!document/diary;rank=PREFERRED',
  'modality=PLANNED',
];

const keep = (text: string): Promise<boolean> =>
  graph.write('keep', (transaction) => keepPolicy(transaction, basisOfText(text)!));
const drop = (text: string): Promise<void> =>
  graph.write('drop', (transaction) => dropPolicy(transaction, text));

/** Nothing that is kept, not even a policy. */
async function expectNothingKept(): Promise<void> {
  const nodes = await cypher(
    `MATCH (n) WHERE n:Policy OR any(label IN labels(n) WHERE label STARTS WITH 'Kept') RETURN count(n) AS nodes`,
  );
  const edges = await cypher(`MATCH ()-[r]->() WHERE type(r) STARTS WITH 'KEPT_' RETURN count(r) AS edges`);
  expect([...nodes, ...edges]).toEqual([{ nodes: 0 }, { edges: 0 }]);
}

/** What is kept is what would be derived anew. */
async function expectSound(): Promise<void> {
  expect(await graph.write('check', checkKept)).toEqual([]);
  const faults = (await runChecks(graph)).filter(({ reason }) => !reason.startsWith('claimsAboutOneEntity'));
  expect(faults).toEqual([]);
}

const world = (seed: number, numRuns = 60): Fact[] => fc.sample(fact, { seed, numRuns });

const step = fc.oneof(
  fc.record({ do: fc.constant('load' as const), document: fc.constantFrom(...DOCUMENTS), seed: fc.nat(4) }),
  fc.record({
    do: fc.constantFrom('merge' as const, 'unmerge' as const),
    from: fc.constantFrom(...ENTITIES),
    into: fc.constantFrom(...ENTITIES),
  }),
  fc.record({
    do: fc.constantFrom('retract' as const, 'restore' as const, 'rank' as const),
    nth: fc.nat(100),
    rank: fc.constantFrom('PREFERRED' as const, 'NORMAL' as const, 'DEPRECATED' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(one: Step): Promise<void> {
  try {
    if (one.do === 'load') {
      // What a file says changes, its words for entities, too; of none it says nothing any longer.
      const facts = one.seed === 0 ? [] : world(one.seed, 40);
      const text = fileOf(one.document, facts).replaceAll('name: alba', `name: alba ${one.seed}`);
      await given(text, `${one.document.slice(9)}.yaml`);
    } else if ('from' in one) {
      if (one.do === 'merge') await merge(graph, one.from, one.into, 'So');
      else await unmerge(graph, one.from, 'So');
    } else {
      const ids = await cypher('MATCH (s:Statement) RETURN s.id AS id ORDER BY id');
      const id = ids[one.nth % ids.length]!['id'] as string;
      if (one.do === 'rank') await rank(graph, id, one.rank, 'So');
      else await (one.do === 'retract' ? retract : restore)(graph, id, 'So');
    }
  } catch (error) {
    // What makes no sense where things stand is refused.
    if (!(error instanceof CorrectionError)) throw error;
  }
}

describe('What is kept under policies', () => {
  it('stays what would be derived anew, whatever is loaded, decided and merged', async () => {
    for (const seed of [1, 2, 3]) {
      await load(world(seed));
      for (const text of POLICIES) await keep(text);
      await expectSound();
      for (const one of fc.sample(step, { seed, numRuns: 12 })) {
        await take(one);
        expect([one, await graph.write('check', checkKept)]).toEqual([one, []]);
      }
      await expectSound();
      expect(await graph.write('rebuild', rebuild)).toEqual({ created: 0, deleted: 0 });
    }
  });

  it('is mended by a rebuild, which the check asks for', async () => {
    await load(world(4));
    await keep('document/roll');
    const sound = await canonicalDump(graph);
    await graph.alter("MATCH (:KeptEntity)-[r:KEPT_MEMBER_OF]->() WITH r LIMIT 1 SET r.role = 'other'");
    await graph.alter('MATCH (kept:KeptTreaty) WITH kept LIMIT 1 DETACH DELETE kept');
    await graph.alter("MATCH (kept:KeptState) WITH kept LIMIT 1 SET kept.name = 'other'");
    expect((await graph.write('check', checkKept)).length).toBeGreaterThan(1);
    expect((await runChecks(graph)).map(({ reason }) => reason.split(':')[0])).toEqual([
      'keptEntities',
      'keptEntities',
    ]);
    const { created, deleted } = await graph.write('rebuild', rebuild);
    expect(created).toBeGreaterThan(2);
    expect(deleted).toBeGreaterThan(0);
    expect(await canonicalDump(graph)).toEqual(sound);
  });

  it('is there whole or not at all, and goes whole', async () => {
    await load(world(5));
    const without = await canonicalDump(graph);
    const late = graph.write('keep', async (transaction) => {
      await keepPolicy(transaction, basisOfText('document/roll')!);
      throw new Error('Killed');
    });
    await expect(late).rejects.toThrow('Killed');
    await expectNothingKept();

    expect(await keep('document/roll')).toBe(true);
    const once = await canonicalDump(graph);
    expect(await keep('document/roll')).toBe(false);
    expect(await canonicalDump(graph)).toEqual(once);

    await keep('!document/roll');
    await drop('!document/roll');
    expect(await canonicalDump(graph)).toEqual(once);
    await drop('document/roll');
    await expectNothingKept();
    expect(await canonicalDump(graph)).toEqual(without);
    await expect(drop('document/roll')).rejects.toThrow(
      'Only a kept policy can be dropped; kept are (none); received document/roll',
    );
  });

  it('is of eight policies at most, and of documents that there are', async () => {
    await load(world(6, 5));
    await expect(keep('document/rol')).rejects.toThrow('there is none called document/rol');
    const texts = [...POLICIES, 'document/atlas', 'document/diary', '!document/atlas', 'rank=PREFERRED'];
    expect(texts).toHaveLength(MOST_KEPT);
    for (const text of texts) await keep(text);
    await expect(keep('!document/roll')).rejects.toThrow(
      /^At most 8 policies are kept; drop one of .+ to keep !document\/roll$/,
    );
    expect(await keep('rank=PREFERRED')).toBe(false);
    await expectSound();
  });

  it('is the same after the record was dumped and loaded', async () => {
    await load(world(7));
    for (const text of POLICIES) await keep(text);
    await merge(graph, 'state/elbe', 'state/alba', 'Two names of one state');
    const before = await canonicalDump(graph);
    const lines = await graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));
    expect(lines.filter((line) => line.includes('Kept'))).toEqual([]);
    await emptyGraph();
    await graph.write('load', (transaction) => loadRecord(transaction, lines));
    expect(await canonicalDump(graph)).toEqual(before);
  });
});

describe('Where policies are kept', () => {
  /** All that counts the view or shows the record, with what it answers. */
  async function answers(): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const folder of ['analysis', 'checks', 'network', 'panel']) {
      for (const [name, query] of readQueries(folder)) {
        const [row] = await cypher(`RETURN ${query.example ?? '{}'} AS example`);
        const example = row!['example'] as Record<string, unknown>;
        const values = Object.fromEntries(
          [...query.parameters.keys()].map((parameter) => [
            parameter,
            GIVEN[parameter] ?? example[parameter] ?? null,
          ]),
        );
        found.push([name, await cypher(query.text, values)]);
      }
    }
    return found;
  }
  const GIVEN: Readonly<Record<string, unknown>> = {
    state: 'state/alba',
    a: 'state/alba',
    b: 'state/birma',
    alliance: 'org/league',
    types: ['MEMBER_OF', 'PARTY_TO', 'OBLIGED', 'COOPERATES_WITH'],
    labels: ['State', 'Organization', 'Treaty'],
  };

  beforeAll(() => load(world(8, 90)));

  it('analyses, networks, panels and checks count the same', async () => {
    const before = await answers();
    for (const text of POLICIES) await keep(text);
    expect(await answers()).toEqual(before);
    // Else they might all be empty.
    expect(before.filter((one) => ((one as unknown[])[1] as unknown[]).length > 0).length).toBeGreaterThan(
      15,
    );
  });
});
