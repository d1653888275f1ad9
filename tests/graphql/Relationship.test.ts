import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

const WORLD = JSON.stringify({
  entities: [
    { id: 'org/league', name: 'the League' },
    { id: 'state/alpha', name: 'Alpha' },
  ],
  documents: [{ id: 'document/roll', name: 'Roll' }],
  source: 'document/roll',
  statements: [{ claim: 'state/alpha MEMBER_OF org/league', since: '1950', place: 'row 1' }],
});

const sentence = (from: string) =>
  ask(`{ entity(id: "org/league") { relationships { edges { relationship { sentence${from} } } } } }`);

describe('Relationship.sentence', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it.each([
    ['', 'Alpha has been a member of the League since 1950.'],
    ['(from: null)', 'Alpha has been a member of the League since 1950.'],
    ['(from: "state/alpha")', 'Alpha has been a member of the League since 1950.'],
    ['(from: "org/league")', 'Alpha has been a member of the League since 1950.'],
  ])('begins with the entity that is asked for%s', async (from, expected) => {
    const { data, errors } = await sentence(from);
    expect(errors).toEqual([]);
    expect(data.entity.relationships.edges[0].relationship.sentence).toBe(expected);
  });

  it('refuses an entity that is at neither end', async () => {
    const { errors } = await sentence('(from: "state/beta")');
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'from is the subject (state/alpha) or the object (org/league); received state/beta',
      },
    ]);
  });
});

describe('Relationship.sources', () => {
  const claim = 'state/alpha MEMBER_OF org/league';
  const report = (document: string, statements: object[]) =>
    given(
      JSON.stringify({
        entities: [
          { id: 'org/league', name: 'the League' },
          { id: 'state/alpha', name: 'Alpha' },
        ],
        documents: [{ id: document, name: document }],
        source: document,
        statements,
      }),
      `${document.replace('document/', '')}.yaml`,
    );
  const sources = async (known = '') => {
    const query = `{ entity(id: "org/league"${known}) { relationships { nodes { id } edges { relationship {
      sources
      statements { evidence { nodes { stance modality document { id } } } modality }
    } } } } }`;
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    const [{ relationship }] = data.entity.relationships.edges;
    // What the field counts, from what it says it counts.
    const documents = relationship.statements.flatMap(({ modality, evidence }: any) =>
      evidence.nodes
        .filter((piece: any) => piece.stance === 'SUPPORTS' && piece.modality === modality)
        .map(({ document }: any) => document.id),
    );
    expect(relationship.sources).toBe(new Set(documents).size);
    return relationship.sources as number;
  };

  it('counts each document once, no denial and no mere plan', async () => {
    await emptyGraph();
    await report('document/roll', [
      { claim, since: '1950', place: 'row 1' },
      { claim, since: '1950-03', place: 'row 2' },
    ]);
    expect(await sources()).toBe(1);
    const then = new Date().toISOString();
    await report('document/book', [{ claim, since: '1950', place: 'page 1' }]);
    await report('document/programme', [{ claim, since: '1950', as: 'PLANNED', place: 'page 2' }]);
    expect(await sources()).toBe(2);
    const { data } = await ask(
      '{ entity(id: "org/league") { relationships { edges { relationship { sources } } } } }',
    );
    expect(data.entity.relationships.edges[0].relationship).toEqual({ sources: 2 });
    expect(await sources(`, known: "${then}"`)).toBe(1);
    const ofPolicy = await ask(`{ entity(id: "org/league", evidence: { except: ["document/book"] }) {
      relationships { edges { relationship { planned sources } } }
    } }`);
    expect(ofPolicy.data.entity.relationships.edges.map(({ relationship }: any) => relationship)).toEqual([
      { planned: false, sources: 1 },
    ]);
    const plans = await ask(`{ entity(id: "org/league", evidence: { modalities: [PLANNED] }) {
      relationships(relationship: { plans: ONLY }) { edges { relationship { planned sources } } }
    } }`);
    expect(plans.data.entity.relationships.edges[0].relationship).toEqual({ planned: true, sources: 1 });
  });
});
