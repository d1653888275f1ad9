import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { CorrectionError, merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { rebuild } from '../../src/view/derive.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { Texts } from '../../src/record/texts.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, given, graph, moment } from '../setup/graph.ts';

const ENTITIES = `
entities:
  - { id: org/league, name: League }
  - { id: org/ligue, name: Ligue }
  - { id: org/liga, name: Liga }
  - { id: state/alpha, name: Alpha }
  - { id: state/alfa, name: Alfa }
  - { id: state/beta, name: Beta }
  - { id: person/ada, name: Ada }
documents:
  - { id: document/roll, name: Roll of members }
  - { id: document/gazette, name: Gazette }
source: document/roll
`;

const WORLD = `${ENTITIES}
mentions: { state/alpha: [3, 1], state/alfa: [2, 3], state/beta: [4] }
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955-01-01, place: row 2, rank: DEPRECATED, reason: A slip }
  - { claim: state/beta CONSULTS state/alpha, place: row 3 }
  - { claim: 'state/alfa NAMED "Alfa"', place: row 4 }
  - { claim: 'state/alfa IDENTIFIED_BY "code:1"', place: row 5 }
  - { claim: state/alfa EXISTED, since: 1900-01-01, place: row 6 }
  - { claim: state/alfa MEMBER_OF org/league, since: 1950-01-01, until: 1959-12-31, place: row 7 }
  - { claim: state/alfa MEMBER_OF org/ligue, since: 1960-01-01, place: row 8 }
  - { claim: state/alfa COOPERATES_WITH state/beta, since: 1970-01-01, place: row 9 }
  - { claim: state/alfa CONSULTS state/alpha, since: 1970-01-01, place: row 10 }
  - { claim: person/ada THANKED state/beta, key: thanks, content: Thanks, place: row 11, concerns: [state/alfa, state/alpha] }
`;

async function statementOf(subject: string, predicate: string, object: string): Promise<string> {
  const [row] = await cypher(
    `MATCH ({id: $subject})<-[:HAS_SUBJECT]-(s:Statement {predicate: $predicate})-[:HAS_OBJECT]->({id: $object})
     RETURN s.id AS id`,
    { subject, predicate, object },
  );
  return row!['id'] as string;
}

async function stateOf(id: string): Promise<unknown> {
  const [row] = await cypher(
    `MATCH (s:Statement {id: $id})
     RETURN s.rank AS rank, s.reason AS reason, s.retracted AS retracted,
       COLLECT { MATCH (s)-[:HAS_REVISION]->(r) RETURN r.kind ORDER BY r.number } AS revisions`,
    { id },
  );
  return row;
}

async function relationships(): Promise<string[]> {
  const rows = await cypher(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.statements IS NOT NULL AND type(r) <> 'OBLIGED'
     RETURN a.id + ' ' + type(r) + ' ' + b.id AS relationship`,
  );
  return rows.map(({ relationship }) => relationship as string).toSorted();
}

/** Sound, and the view is what the record says; whether a claim about what was merged is wrong, people judge. */
async function expectSound(): Promise<void> {
  const faults = [...(await runChecks(graph)), ...(await checkHashes(graph, new Texts(undefined)))];
  expect(faults.filter(({ reason }) => !reason.startsWith('claimsAboutOneEntity'))).toEqual([]);
  expect(await graph.write('rebuild', rebuild)).toEqual({ created: 0, deleted: 0 });
}

describe('Correcting a statement by hand', () => {
  let alpha: string;
  let beta: string;

  beforeEach(async () => {
    await emptyGraph();
    await given(WORLD);
    alpha = await statementOf('state/alpha', 'MEMBER_OF', 'org/league');
    beta = await statementOf('state/beta', 'MEMBER_OF', 'org/league');
  });

  it('retracts it with its reason, once', async () => {
    expect(await retract(graph, alpha, 'Never joined')).toBe(true);
    expect(await stateOf(alpha)).toEqual({
      rank: 'NORMAL',
      reason: null,
      retracted: true,
      revisions: ['RECORDED', 'RETRACTED'],
    });
    expect(await relationships()).not.toContain('state/alpha MEMBER_OF org/league');
    const { data } = await ask(
      `{ node(id: "${alpha}") { ... on Statement { retracted revisions { kind reason load } } } }`,
    );
    expect(data.node).toEqual({
      retracted: true,
      revisions: [
        { kind: 'RECORDED', reason: null, load: 'given.yaml' },
        { kind: 'RETRACTED', reason: 'Never joined', load: null },
      ],
    });
    await expectSound();
    const before = await canonicalDump(graph);
    expect(await retract(graph, alpha, 'Never joined, really')).toBe(false);
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('keeps it retracted whatever files bring and take away, until it is restored', async () => {
    await retract(graph, alpha, 'Never joined');
    await given(WORLD.replace('since: 1955-01-01', 'since: 1956-01-01'));
    await given(
      `${ENTITIES}statements:\n  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, place: page 1, source: document/gazette }`,
      'gazette.yaml',
    );
    expect(await stateOf(alpha)).toMatchObject({
      retracted: true,
      revisions: ['RECORDED', 'RETRACTED', 'EVIDENCE_ADDED'],
    });
    expect(await relationships()).not.toContain('state/alpha MEMBER_OF org/league');
    await expectSound();
    // Without evidence there is nothing that it could be restored to.
    await given(ENTITIES);
    await given(ENTITIES, 'gazette.yaml');
    expect(await stateOf(alpha)).toMatchObject({ retracted: true });
    await expect(restore(graph, alpha, 'It did')).rejects.toThrow(
      `${alpha} has no evidence left; to restore it, load a file with evidence for it`,
    );
    await given(WORLD);
    expect(await stateOf(alpha)).toMatchObject({ retracted: true });
    expect(await restore(graph, alpha, 'It did')).toBe(true);
    expect(await restore(graph, alpha, 'It did')).toBe(false);
    expect(await stateOf(alpha)).toMatchObject({ retracted: false });
    expect(await relationships()).toContain('state/alpha MEMBER_OF org/league');
    await expectSound();
    // A file decides again from here on.
    await given(ENTITIES);
    expect(await stateOf(alpha)).toMatchObject({ retracted: true });
    await given(WORLD);
    expect(await stateOf(alpha)).toMatchObject({ retracted: false });
    await expectSound();
  });

  it('ranks it, and no file ranks it otherwise', async () => {
    expect(await rank(graph, alpha, 'DEPRECATED', 'Only signed')).toBe(true);
    expect(await rank(graph, alpha, 'DEPRECATED', 'Only signed')).toBe(false);
    expect(await rank(graph, alpha, 'DEPRECATED', 'Signed, and no more')).toBe(true);
    expect(await relationships()).not.toContain('state/alpha MEMBER_OF org/league');
    await given(WORLD.replace('place: row 1 }', 'place: row 1, rank: PREFERRED, reason: The treaty }'));
    expect(await stateOf(alpha)).toEqual({
      rank: 'DEPRECATED',
      reason: 'Signed, and no more',
      retracted: false,
      revisions: ['RECORDED', 'RANKED', 'RANKED'],
    });
    await expectSound();
  });

  it('ranks it NORMAL against a file, whatever becomes of the file', async () => {
    expect(await relationships()).not.toContain('state/beta MEMBER_OF org/league');
    expect(await rank(graph, beta, 'NORMAL', 'No slip')).toBe(true);
    expect(await relationships()).toContain('state/beta MEMBER_OF org/league');
    const byHand = {
      rank: 'NORMAL',
      reason: 'No slip',
      retracted: false,
      revisions: ['RECORDED', 'RANKED', 'RANKED'],
    };
    await given(WORLD.replace('reason: A slip', 'reason: A forgery'));
    expect(await stateOf(beta)).toEqual(byHand);
    await given(WORLD.replace(', rank: DEPRECATED, reason: A slip', ''));
    expect(await stateOf(beta)).toEqual(byHand);
    await expectSound();
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['retract', () => retract(graph, 'statement/x', 'So'), 'There is no statement statement/x'],
    ['restore', () => restore(graph, 'state/alpha', 'So'), 'There is no statement state/alpha'],
    ['rank', () => rank(graph, 'statement/x', 'NORMAL', 'So'), 'There is no statement statement/x'],
    ['a reason', () => retract(graph, alpha, ' '), "A reason can't be empty"],
    ['a reason to merge', () => merge(graph, 'state/alfa', 'state/alpha', ''), "A reason can't be empty"],
  ])('refuses %s where it makes no sense, and changes nothing', async (_what, correction, message) => {
    const before = await canonicalDump(graph);
    await expect(correction()).rejects.toThrow(new CorrectionError(message));
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('takes a reason as clean as the texts of files, whatever it is the reason for', async () => {
    const unclean = 'Never\u202E joined';
    for (const correction of [
      () => retract(graph, alpha, unclean),
      () => restore(graph, alpha, unclean),
      () => rank(graph, alpha, 'PREFERRED', unclean),
      () => merge(graph, 'state/alfa', 'state/alpha', unclean),
      () => unmerge(graph, 'state/alfa', unclean),
    ]) {
      await expect(correction()).rejects.toThrow(
        new CorrectionError(
          "A reason can't contain a character that changes the reading direction; received U+202E",
        ),
      );
    }
    await rank(graph, alpha, 'PREFERRED', ' Cafe\u0301 ');
    expect(await stateOf(alpha)).toMatchObject({ rank: 'PREFERRED', reason: 'Caf\u00E9' });
  });
});

describe('Merging entities', () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('derives one edge of what two were said to do, and leaves the statements where they are', async () => {
    const kept = await cypher(
      "MATCH (:Entity {id: 'state/beta'})-[r:CONSULTS]->(:Entity {id: 'state/alpha'}) RETURN r.id AS id",
    );
    expect(await merge(graph, 'state/alfa', 'state/alpha', 'The same state')).toBe(7);
    expect(await relationships()).toEqual([
      'state/alpha COOPERATES_WITH state/beta',
      'state/alpha MEMBER_OF org/league',
      'state/alpha MEMBER_OF org/ligue',
      'state/beta CONSULTS state/alpha',
    ]);
    expect(await cypher("MATCH (:Entity {id: 'state/beta'})-[r:CONSULTS]->() RETURN r.id AS id")).toEqual(
      kept,
    );
    expect(
      await cypher(
        "MATCH ()-[r:MEMBER_OF]->({id: 'org/league'}) RETURN size(r.statements) AS statements, toString(r.sinceMin) AS since",
      ),
    ).toEqual([{ statements: 2, since: '1950-01-01' }]);
    expect(
      await cypher("MATCH (:Entity {id: 'state/alfa'})<-[:HAS_SUBJECT]-(s) RETURN count(s) AS statements"),
    ).toEqual([{ statements: 7 }]);
    await expectSound();
  });

  it('answers to the former id, and lists what was said of it with the other', async () => {
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    const { data, errors } = await ask(`{
      former: node(id: "state/alfa") { id }
      nodes(ids: ["state/alfa", "state/alpha"]) { id }
      states { totalCount nodes { id } }
      entities(where: { kinds: [STATE] }) { totalCount nodes { id } }
      byCode: entity(id: "code:1") { id resolvedFrom }
      entity(id: "state/alfa") {
        id name resolvedFrom dates { sinceMin }
        names { text }
        identifiers { value }
        statements(first: 100) { totalCount nodes { subject { id resolvedFrom } concerns { id } } }
        mentionedIn { totalCount edges { lines } }
      }
      document: entity(id: "document/roll") { ... on Document { mentions { totalCount edges { lines node { id } } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.former).toBeNull();
    expect(data.nodes).toEqual([{ id: 'state/alpha' }, { id: 'state/alpha' }]);
    for (const list of [data.states, data.entities]) {
      expect(list).toEqual({ totalCount: 2, nodes: [{ id: 'state/alpha' }, { id: 'state/beta' }] });
    }
    expect(data.byCode).toEqual({ id: 'state/alpha', resolvedFrom: 'code:1' });
    const { statements, ...alpha } = data.entity;
    expect(alpha).toEqual({
      id: 'state/alpha',
      name: 'Alpha',
      resolvedFrom: 'state/alfa',
      dates: { sinceMin: '1900-01-01' },
      names: [{ text: 'Alfa' }],
      identifiers: [{ value: '1' }],
      mentionedIn: { totalCount: 1, edges: [{ lines: [1, 2, 3] }] },
    });
    expect(statements.totalCount).toBe(10);
    expect(statements.nodes.filter(({ subject }: any) => subject.resolvedFrom === 'state/alfa')).toHaveLength(
      7,
    );
    expect(statements.nodes.flatMap(({ concerns }: any) => concerns)).toEqual([{ id: 'state/alpha' }]);
    expect(data.document.mentions).toEqual({
      totalCount: 2,
      edges: [
        { lines: [1, 2, 3], node: { id: 'state/alpha' } },
        { lines: [4], node: { id: 'state/beta' } },
      ],
    });
  });

  it('leads on from one to the next, and does nothing twice', async () => {
    await merge(graph, 'org/ligue', 'org/liga', 'Another spelling');
    await merge(graph, 'org/liga', 'org/league', 'A translation');
    expect(await relationships()).not.toContain('state/alfa MEMBER_OF org/ligue');
    expect((await ask('{ entity(id: "org/ligue") { id resolvedFrom } }')).data.entity).toEqual({
      id: 'org/league',
      resolvedFrom: 'org/ligue',
    });
    const before = await canonicalDump(graph);
    expect(await merge(graph, 'org/ligue', 'org/liga', 'Another spelling')).toBeNull();
    expect(await canonicalDump(graph)).toEqual(before);
    await expectSound();
  });

  it('is not undone by a file that declares the former id again, or says more of it', async () => {
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    await given(`${WORLD}  - { claim: state/alfa PARTNER_OF state/beta, place: row 12 }\n`);
    await given(
      `${ENTITIES}statements:\n  - { claim: state/beta CONSULTS state/alfa, place: row 1 }\n`,
      'new.yaml',
    );
    expect(await relationships()).toEqual([
      'state/alpha COOPERATES_WITH state/beta',
      'state/alpha MEMBER_OF org/league',
      'state/alpha MEMBER_OF org/ligue',
      'state/alpha PARTNER_OF state/beta',
      'state/beta CONSULTS state/alpha',
    ]);
    expect((await ask('{ states { nodes { id } } }')).data.states.nodes).toHaveLength(2);
    await expectSound();
  });

  it.each([
    ['state/alpha', 'state/alpha', 'An entity is merged into another one; received state/alpha twice'],
    ['state/nowhere', 'state/alpha', 'There is no entity state/nowhere'],
    ['state/alpha', 'state/nowhere', 'There is no entity state/nowhere'],
    [
      'state/alpha',
      'org/league',
      'Only entities of the same kind can be merged; received state/alpha and org/league',
    ],
    [
      'document/gazette',
      'document/roll',
      "Documents can't be merged, since evidence cites their lines; received document/gazette",
    ],
    ['org/ligue', 'org/liga', 'org/ligue was merged into org/league; use that id'],
    ['org/liga', 'org/ligue', 'org/ligue was merged into org/league; use that id'],
    ['org/league', 'org/ligue', 'org/ligue was merged into org/league; use that id'],
  ])('refuses to merge %s into %s', async (from, into, message) => {
    await merge(graph, 'org/ligue', 'org/league', 'Another spelling');
    const before = await canonicalDump(graph);
    await expect(merge(graph, from, into, 'So')).rejects.toThrow(new CorrectionError(message));
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('believed two things of what it took for two', async () => {
    const before = await moment();
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    const after = await moment();
    const counts = async (id: string, known: string): Promise<number> => {
      const { data, errors } = await ask(
        `query ($id: ID!, $known: DateTime) {
          entity(id: $id) { statements(known: $known, first: 100) { totalCount nodes { id } } }
        }`,
        { id, known },
      );
      expect(errors).toEqual([]);
      const { totalCount, nodes } = data.entity.statements;
      expect(nodes).toHaveLength(totalCount);
      return totalCount;
    };
    expect(await counts('state/alpha', before)).toBe(4);
    expect(await counts('state/alfa', before)).toBe(8);
    expect(await counts('state/alpha', after)).toBe(10);
    expect(await counts('state/alfa', after)).toBe(10);
    await unmerge(graph, 'state/alfa', 'Another state');
    await merge(graph, 'state/alpha', 'state/beta', 'That one');
    const since = await moment();
    expect(await counts('state/alpha', before)).toBe(4);
    expect(await counts('state/alfa', after)).toBe(10);
    expect(await counts('state/alfa', since)).toBe(8);
    expect(await counts('state/beta', since)).toBe(await counts('state/alpha', since));
  });
});

describe('Undoing a merge', () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('gives each its own again: statements, names, codes, and facts that were turned', async () => {
    const before = await wholeView();
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    expect(await wholeView()).not.toEqual(before);
    expect(await unmerge(graph, 'state/alfa', 'Another state')).toEqual({
      into: 'state/alpha',
      statements: 7,
    });
    expect(await wholeView()).toEqual(before);
    const { data } = await ask(`{
      entity(id: "state/alfa") { id resolvedFrom statements(first: 100) { totalCount } }
      states { nodes { id } }
    }`);
    expect(data).toEqual({
      entity: { id: 'state/alfa', resolvedFrom: null, statements: { totalCount: 8 } },
      states: { nodes: [{ id: 'state/alfa' }, { id: 'state/alpha' }, { id: 'state/beta' }] },
    });
    await expectSound();
  });

  it('works in the middle of a chain, and can be merged anew', async () => {
    await merge(graph, 'org/ligue', 'org/liga', 'Another spelling');
    const before = await wholeView();
    await merge(graph, 'org/liga', 'org/league', 'A translation');
    const chained = await wholeView();
    await unmerge(graph, 'org/liga', 'Another one');
    expect(await wholeView()).toEqual(before);
    expect((await ask('{ entity(id: "org/ligue") { id } }')).data.entity).toEqual({ id: 'org/liga' });
    await expectSound();
    await merge(graph, 'org/liga', 'org/league', 'A translation after all');
    expect(await wholeView()).toEqual(chained);
    await unmerge(graph, 'org/ligue', 'No spelling');
    expect((await ask('{ entity(id: "org/ligue") { id } }')).data.entity).toEqual({ id: 'org/ligue' });
    await expectSound();
  });

  it.each([
    ['state/alpha', 'So', 'state/alpha is not merged into another entity'],
    ['state/nowhere', 'So', 'There is no entity state/nowhere'],
    ['state/alfa', ' ', "A reason can't be empty"],
  ])('refuses %s for the reason %j', async (from, reason, message) => {
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    const before = await canonicalDump(graph);
    await expect(unmerge(graph, from, reason)).rejects.toThrow(new CorrectionError(message));
    expect(await canonicalDump(graph)).toEqual(before);
  });
});

const STATES = ['a', 'b', 'c', 'd', 'e'].map((letter) => `state/${letter}`);
const ORGS = ['x', 'y', 'z'].map((letter) => `org/${letter}`);

const day = fc.constantFrom('1950-01-01', '1955-01-01', '1960-01-01', '1960-01-02', '1970');
const claim = fc.oneof(
  fc.tuple(fc.constantFrom(...STATES), fc.constantFrom('MEMBER_OF'), fc.constantFrom(...ORGS)),
  fc.tuple(
    fc.constantFrom(...STATES),
    fc.constantFrom('COOPERATES_WITH', 'CONSULTS'),
    fc.constantFrom(...STATES),
  ),
  fc.tuple(fc.constantFrom(...STATES), fc.constant('EXISTED'), fc.constant('')),
  fc.tuple(fc.constantFrom(...STATES), fc.constant('NAMED'), fc.constantFrom('"One"', '"a|b"')),
  fc.tuple(fc.constantFrom(...STATES), fc.constant('IDENTIFIED_BY'), fc.constantFrom('"code:1"', '"code:2"')),
);
const told = fc.record({ claim, since: fc.option(day), open: fc.boolean() });
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;
/** Parts what was merged where the second is null. */
const merging = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...STATES), fc.constantFrom(...STATES)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...ORGS), fc.constantFrom(...ORGS)) },
  fc.tuple(fc.constantFrom(...STATES, ...ORGS), fc.constant(null)),
);

function fileOf(all: readonly Told[], canonical: (id: string) => string): string {
  return JSON.stringify({
    entities: [...STATES, ...ORGS].map((id) => ({ id, name: id })),
    documents: [{ id: 'document/roll', name: 'Roll' }],
    source: 'document/roll',
    // No file may claim anything of an entity and itself.
    statements: all.flatMap(({ claim: [subject, predicate, object], since, open }, index) =>
      canonical(subject) === canonical(object)
        ? []
        : [
            {
              claim: `${canonical(subject)} ${predicate} ${canonical(object)}`.trim(),
              place: `row ${index}`,
              ...(since !== null && { since }),
              ...(!open && { until: '1980-12-31' }),
            },
          ],
    ),
  });
}

/** All of the view, with the groups that it was derived from. */
async function wholeView(): Promise<unknown> {
  const rows = await graph.write('view', (transaction) => transaction.run(writes.wholeView));
  const groups = await cypher('MATCH (s:Statement) RETURN s.id AS id, s.group AS group ORDER BY id');
  return { rows: rows.map((row) => JSON.stringify(row)).toSorted(), groups };
}

/** The view without the statements that it stands for, and the entities without what was merged. */
async function viewNow(): Promise<unknown> {
  const derived = await cypher(
    `MATCH (a:Entity)-[r]->(b) WHERE r.id IS NOT NULL
     RETURN a.id AS a, type(r) AS type, coalesce(b.id, b.value) AS b, r {.*, statements: null} AS relationship ORDER BY r.id`,
  );
  const names = await cypher(
    'MATCH (a:Entity)-[:NAMED]->(n:Name) RETURN a.id AS a, n {.*, statements: null} AS name ORDER BY n.id',
  );
  const spans = await cypher(
    `MATCH (a:Entity) WHERE a.sinceMin IS NOT NULL OR a.untilMax IS NOT NULL
     RETURN a.id AS id, a.sinceMin AS a, a.sinceMax AS b, a.untilMin AS c, a.untilMax AS d ORDER BY id`,
  );
  return { derived, names, spans };
}

describe('Merging at random', () => {
  it(
    'gives the view of a record in which all had been said of the others from the start',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(told, { minLength: 6, maxLength: 25 }),
          fc.array(merging, { maxLength: 8 }),
          fc.nat(25),
          async (all, merges, early) => {
            const into = new Map<string, string>();
            const canonical = (id: string): string => (into.has(id) ? canonical(into.get(id)!) : id);
            await emptyGraph();
            await given(fileOf(all.slice(0, early), (id) => id));
            for (const [from, other] of merges) {
              if (other === null) {
                if (!into.delete(from)) continue;
                await unmerge(graph, from, 'Another');
              } else {
                if (from === other || into.has(from) || into.has(other)) continue;
                await merge(graph, from, other, 'The same');
                into.set(from, other);
              }
            }
            await given(fileOf(all, (id) => id));
            await expectSound();
            const merged = await viewNow();
            for (const from of into.keys()) await unmerge(graph, from, 'Another');
            await expectSound();
            const parted = await wholeView();
            await emptyGraph();
            await given(fileOf(all, (id) => id));
            expect(parted).toEqual(await wholeView());
            await emptyGraph();
            await given(fileOf(all, canonical));
            expect(merged).toEqual(await viewNow());
          },
        ),
        { numRuns: 10, endOnFailure: true },
      );
    },
  );
});
