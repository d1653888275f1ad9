import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { ask } from '../setup/graph.ts';
import { DOCUMENTS, seedGraph } from './seeded.ts';
import type { Text } from './seeded.ts';

const INVENTORY = readFileSync(new URL('../../docs/seed-inventory.md', import.meta.url), 'utf8');

/** One claim: subject, predicate, object, and the key of an utterance. */
interface Shared {
  readonly claim: readonly [subject: string, predicate: string, object: string, key?: string];
  readonly texts: readonly Text[];
}

const STOLTENBERG = 'person/jens-stoltenberg';
const DE_CROO = 'person/alexander-de-croo';
const MEETING = 'event/stoltenberg-de-croo-2021-02-04';

/** Each fact of part 3 as the graph has it: one plain relationship, or one utterance, with evidence from each text. */
const FACTS: Readonly<Record<string, readonly Shared[]>> = {
  'Stoltenberg is NATO Secretary General (two dates: 2021-02-04 and the S3 event)': [
    { claim: [STOLTENBERG, 'HOLDS', 'post/nato-secretary-general'], texts: ['S1', 'S2', 'S3'] },
  ],
  'De Croo is Prime Minister of Belgium': [
    { claim: [DE_CROO, 'HOLDS', 'post/prime-minister-belgium'], texts: ['S1', 'S2'] },
  ],
  'The 2021-02-04 meeting of the two': [
    { claim: [STOLTENBERG, 'PARTICIPATED_IN', MEETING], texts: ['S1', 'S2'] },
    { claim: [DE_CROO, 'PARTICIPATED_IN', MEETING], texts: ['S1', 'S2'] },
    { claim: [MEETING, 'ABOUT', 'topic/transatlantic-bond'], texts: ['S1', 'S2'] },
  ],
  'Belgium hosts NATO': [
    { claim: ['state/belgium', 'HOSTS', 'org/nato'], texts: ['S1', 'S2'] },
    { claim: [STOLTENBERG, 'THANKED', 'state/belgium', 'hosting'], texts: ['S1', 'S2'] },
  ],
  'Belgium in Baltic Air Policing': [
    { claim: ['state/belgium', 'CONTRIBUTES_TO', 'mission/baltic-air-policing'], texts: ['S1', 'S2'] },
  ],
  'Belgium in the battlegroups / presence in Lithuania / one Battle Group': [
    { claim: ['state/belgium', 'CONTRIBUTES_TO', 'mission/battlegroups-baltic-region'], texts: ['S1', 'S2'] },
    { claim: ['state/belgium', 'CONTRIBUTES_TO', 'mission/nato-presence-lithuania'], texts: ['S2'] },
  ],
  'Belgium in the Afghanistan mission': [
    { claim: ['state/belgium', 'CONTRIBUTES_TO', 'mission/nato-afghanistan'], texts: ['S1', 'S2'] },
    { claim: ['state/belgium', 'COMMITTED_TO', 'mission/nato-afghanistan'], texts: ['S2'] },
    { claim: ['mission/nato-afghanistan', 'RUN_BY', 'org/nato'], texts: ['S2', 'S3'] },
    { claim: ['mission/nato-afghanistan', 'LOCATED_IN', 'state/afghanistan'], texts: ['S1', 'S2', 'S3'] },
  ],
  "Belgian forces' COVID-19 help": [
    { claim: ['org/belgian-armed-forces', 'CONTRIBUTES_TO', 'mission/covid-support'], texts: ['S1', 'S2'] },
  ],
  'Alliance-wide forces in the COVID-19 response': [
    {
      claim: ['mention/allied-armed-forces', 'CONTRIBUTES_TO', 'mission/covid-support'],
      texts: ['S1', 'S2', 'S3'],
    },
    {
      claim: [STOLTENBERG, 'STATED', 'topic/civilian-covid-response', 'forces-essential'],
      texts: ['S1', 'S2'],
    },
  ],
  'Investing in defence': [
    // What the third text has is another utterance, of the year before: see below.
    { claim: [STOLTENBERG, 'STATED', 'topic/defence-spending', 'investing-matters'], texts: ['S1', 'S2'] },
  ],
  'NATO-EU cooperation at new levels; force for stability': [
    { claim: ['org/eu', 'COOPERATES_WITH', 'org/nato'], texts: ['S1', 'S2'] },
    {
      claim: [STOLTENBERG, 'STATED', 'topic/nato-eu-cooperation', 'unprecedented-levels'],
      texts: ['S1', 'S2'],
    },
    {
      claim: [STOLTENBERG, 'STATED', 'topic/nato-eu-cooperation', 'force-for-stability'],
      texts: ['S1', 'S2'],
    },
  ],
  'New START extension welcomed': [
    { claim: [STOLTENBERG, 'WELCOMED', 'treaty/new-start', 'extension'], texts: ['S1', 'S2'] },
    {
      claim: [STOLTENBERG, 'STATED', 'topic/arms-control', 'extension-is-a-beginning'],
      texts: ['S1', 'S2'],
    },
    { claim: ['state/russia', 'PARTY_TO', 'treaty/new-start'], texts: ['S2'] },
    { claim: ['state/united-states', 'PARTY_TO', 'treaty/new-start'], texts: ['S2'] },
  ],
  'Future arms control with China': [
    { claim: [STOLTENBERG, 'STATED', 'topic/future-arms-control', 'wider-agreements'], texts: ['S1', 'S2'] },
  ],
  'Summit in Brussels 2021': [
    { claim: ['event/nato-summit-brussels-2021', 'LOCATED_IN', 'place/brussels'], texts: ['S1', 'S2'] },
  ],
  'NATO 2030 on the agenda': [
    { claim: [MEETING, 'ABOUT', 'topic/nato-2030'], texts: ['S1'] },
    { claim: ['event/nato-summit-brussels-2021', 'ABOUT', 'topic/nato-2030'], texts: ['S2'] },
  ],
  'US presence in Europe growing': [
    { claim: ['state/united-states', 'INCREASED', 'mission/us-europe'], texts: ['S2', 'S3'] },
  ],
};

/** The texts among the documents that give evidence for some statements. */
function textsOf(statements: readonly any[]): Text[] {
  const documents = new Set(
    statements.flatMap(({ evidence }) => evidence.nodes.map(({ document }: any) => document.id)),
  );
  return (Object.keys(DOCUMENTS) as Text[]).filter((text) => documents.has(DOCUMENTS[text]));
}

async function statementsOf(subject: string, predicate: string): Promise<any[]> {
  const { data, errors } = await ask(
    `query ($id: ID!, $predicates: [Predicate!]) {
      entity(id: $id) {
        statements(predicates: $predicates, first: 100) {
          nodes {
            subject { id } object { id } key content modality dates { sinceMin untilMax }
            evidence(first: 100) { nodes { modality firstLine note document { id } } }
          }
        }
      }
    }`,
    { id: subject, predicates: [predicate] },
  );
  expect(errors).toEqual([]);
  return data.entity.statements.nodes.filter((node: any) => node.subject.id === subject);
}

describe('What several texts say', () => {
  beforeAll(seedGraph, 120_000);

  it('is compared with all of part 3', () => {
    const from = INVENTORY.indexOf('\n## 3. ');
    const table = INVENTORY.slice(from, INVENTORY.indexOf('\n## 4. '));
    const facts = [...table.matchAll(/^\| (?!fact \|)([^|]+) \| [^|]*S\d-\d/gm)].map((match) => match[1]);
    expect(facts).toEqual(Object.keys(FACTS));
  });

  const shared = Object.entries(FACTS).flatMap(([fact, claims]) =>
    claims.map((claim) => ({ fact, ...claim })),
  );

  it.each(shared.filter(({ claim }) => claim[3] === undefined))(
    'is one relationship: $claim ($fact)',
    async ({ claim: [subject, predicate, object], texts }) => {
      const { data, errors } = await ask(
        `query ($id: ID!, $types: [Predicate!]) {
          entity(id: $id) {
            relationships(types: $types, first: 100, relationship: { plans: INCLUDED }) {
              edges {
                node { id }
                relationship { id planned subject { id } statements { evidence(first: 100) { nodes { document { id } } } } }
              }
            }
          }
        }`,
        { id: subject, types: [predicate] },
      );
      expect(errors).toEqual([]);
      const reported = data.entity.relationships.edges
        .filter(({ node, relationship }: any) => node.id === object && relationship.subject.id === subject)
        .filter(({ relationship }: any) => textsOf(relationship.statements).length > 0);
      expect(reported.map(({ relationship }: any) => textsOf(relationship.statements))).toEqual([texts]);
    },
  );

  it.each(shared.filter(({ claim }) => claim[3] !== undefined))(
    'is one utterance: $claim ($fact)',
    async ({ claim: [subject, predicate, object, key], texts }) => {
      const reported = (await statementsOf(subject, predicate)).filter((node) => node.key === key);
      expect(reported).toHaveLength(1);
      expect(reported[0].object.id).toBe(object);
      expect(textsOf(reported)).toEqual(texts);
    },
  );

  it('is one statement for the day of the meeting, with evidence from both texts of that day', async () => {
    const reported = await statementsOf(MEETING, 'OCCURRED');
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatchObject({
      dates: { sinceMin: '2021-02-04', untilMax: '2021-02-04' },
      modality: 'ASSERTED',
    });
    expect(textsOf(reported)).toEqual(['S1', 'S2']);
    expect(new Set(reported[0].evidence.nodes.map(({ firstLine }: any) => firstLine))).toEqual(
      new Set([7, 23, 45]),
    );
  });

  it('is one plan for the summit of 2021', async () => {
    const reported = (await statementsOf('event/nato-summit-brussels-2021', 'OCCURRED')).filter(
      ({ modality }) => modality === 'PLANNED',
    );
    expect(reported).toHaveLength(1);
    expect(textsOf(reported)).toEqual(['S1', 'S2']);
  });

  it('keeps the two readings of a quotation as two notes on one utterance', async () => {
    for (const [object, key, word] of [
      ['topic/arms-control', 'extension-is-a-beginning', 'process'],
      ['topic/nato-eu-cooperation', 'force-for-stability', 'work together'],
      ['topic/civilian-covid-response', 'forces-essential', 'air'],
    ] as const) {
      const [reported, ...more] = (await statementsOf(STOLTENBERG, 'STATED')).filter(
        (node) => node.key === key && node.object.id === object,
      );
      expect(more).toEqual([]);
      expect(reported.evidence.nodes.map(({ document }: any) => document.id).toSorted()).toEqual(
        [DOCUMENTS.S1, DOCUMENTS.S2].toSorted(),
      );
      for (const { note } of reported.evidence.nodes) expect(note).toContain(word);
    }
  });

  it('keeps kin apart: investing and arms control as spoken of in 2020 are utterances of their own', async () => {
    const stressed = (await statementsOf(STOLTENBERG, 'STRESSED')).filter(
      ({ key }) => key === 'keep-investing-2020',
    );
    expect(stressed.map((node) => [node.object.id, node.modality, ...textsOf([node])])).toEqual([
      ['topic/defence-spending', 'NORMATIVE', 'S3'],
    ]);
    for (const subject of [STOLTENBERG, 'person/mark-esper']) {
      const agreed = (await statementsOf(subject, 'AGREED_WITH')).filter(
        ({ key }) => key === 'china-arms-control',
      );
      expect(agreed.map((node) => [node.modality, ...textsOf([node])])).toEqual([['NORMATIVE', 'S3']]);
    }
  });
});
