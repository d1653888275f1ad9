import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { SEED } from '../../src/import/seedFolder.ts';
import { locate } from '../../src/import/locate.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { Texts } from '../../src/record/texts.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const TEXT = 'Minutes\nAlpha was there, and Beta will be.\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');

const ALLIANCE = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
documents:
  - { id: document/minutes, name: Minutes, file: minutes.txt, sha256: ${SHA256} }
source: document/minutes
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, at: ${locate(TEXT, '2', 'Alpha was there')} }
  - { claim: state/beta MEMBER_OF org/league, at: ${locate(TEXT, '2', 'Beta will be')}, as: PLANNED }
mentions:
  org/league: [1]
`;

const checks = readQueries('checks');

/** A merge as it should be; what follows it in a damage spoils it. */
const MERGED = `MATCH (beta {id: 'state/beta'}), (alpha {id: 'state/alpha'})
  CREATE (beta)-[:MERGED_INTO {at: datetime('2026-01-01T00:00Z')}]->(alpha), (beta)-[:HAS_REVISION]->(:Revision {kind: 'MERGED', at: datetime('2026-01-01T00:00Z')})
  SET beta:Merged WITH alpha, beta`;

/** Each check with what must not be, and the rows by which it is noticed. */
const DAMAGES: readonly [check: string, damage: string, statement: string, rows: readonly object[]][] = [
  [
    'boundsOutOfOrder',
    'a beginning behind its end',
    "MATCH (s:Statement) WHERE s.sinceMin IS NOT NULL SET s.id = 'statement/x', s.untilMax = date('1949-12-31')",
    [{ statement: 'statement/x' }],
  ],
  [
    'boundsOutOfOrder',
    'an earliest day behind its latest',
    "MATCH (s:Statement) WHERE s.sinceMin IS NOT NULL SET s.id = 'statement/x', s.sinceMax = date('1949-12-31')",
    [{ statement: 'statement/x' }],
  ],
  [
    'brokenNames',
    'a name that holds what was broken',
    "MATCH (n {id: 'state/beta'}) SET n.name = 'B\uFFFDta'",
    [{ entity: 'state/beta' }],
  ],
  [
    'claimsAboutOneEntity',
    'a claim about an entity and what was merged into it',
    `${MERGED} CREATE (beta)<-[:HAS_OBJECT]-(s:Statement {id: 'statement/x', retracted: false, group: 'CONSULTS|state/alpha|state/alpha||||'}),
       (s)-[:HAS_SUBJECT]->(alpha)`,
    [{ statement: 'statement/x', entity: 'state/alpha' }],
  ],
  [
    'codesOfStates',
    'a code that two states have at once',
    `MATCH (a {id: 'state/alpha'}), (b {id: 'state/beta'})
     CREATE (code:Identifier {scheme: 'cow', value: '1'}), (a)-[:IDENTIFIED_BY]->(code),
       (b)-[:IDENTIFIED_BY {sinceMin: date('1950-01-01'), untilMax: date('1955-12-31')}]->(code)`,
    [{ code: '1', states: ['state/alpha', 'state/beta'], since: '1950-01-01', until: '1955-12-31' }],
  ],
  [
    'codesOfStates',
    'a day between two states of one row on which its code means none',
    `MATCH (a {id: 'state/alpha'}), (b {id: 'state/beta'}), (minutes {id: 'document/minutes'})
     UNWIND [[a, '1950-01-01', '1955-12-31'], [b, '1956-01-02', '1960-12-31']] AS part
     WITH minutes, part, part[0] AS state
     CREATE (s:Statement {predicate: 'IDENTIFIED_BY', retracted: false, value: 'cow:1', sinceMin: date(part[1]), untilMax: date(part[2])}),
       (s)-[:HAS_SUBJECT]->(state), (s)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, firstLine: 2})-[:CITES]->(minutes)`,
    [{ code: '1', states: ['state/alpha', 'state/beta'], since: '1956-01-01', until: '1956-01-01' }],
  ],
  [
    'codesOfTerritories',
    'a code that means two states at once',
    `MATCH (alpha {id: 'state/alpha'}), (beta {id: 'state/beta'})
     CREATE (i:Identifier {scheme: 'iso3166', value: 'AB'})
     CREATE (alpha)-[:IDENTIFIED_BY {untilMin: date('1990-01-01'), untilMax: date('1990-01-01'), statements: ['statement/x']}]->(i)
     CREATE (beta)-[:IDENTIFIED_BY {sinceMin: date('1989-01-01'), sinceMax: date('1989-01-01'), statements: ['statement/y']}]->(i)`,
    [
      {
        code: 'iso3166:AB',
        other: null,
        states: ['state/alpha', 'state/beta'],
        since: '1989-01-01',
        until: '1990-01-01',
      },
    ],
  ],
  [
    'codesOfTerritories',
    'a state with two numbers today',
    `MATCH (alpha {id: 'state/alpha'})
     CREATE (alpha)-[:IDENTIFIED_BY {statements: ['statement/x']}]->(:Identifier {scheme: 'iso3166-numeric', value: '001'})
     CREATE (alpha)-[:IDENTIFIED_BY {statements: ['statement/y']}]->(:Identifier {scheme: 'iso3166-numeric', value: '002'})`,
    [
      {
        code: 'iso3166-numeric:001',
        other: 'iso3166-numeric:002',
        states: ['state/alpha'],
        since: null,
        until: null,
      },
    ],
  ],
  [
    'entitiesWithoutName',
    'an entity without a name',
    "MATCH (n {id: 'state/beta'}) REMOVE n.name",
    [{ entity: 'state/beta' }],
  ],
  [
    'entitiesWithoutName',
    'an entity of another kind than its id says',
    "MATCH (n {id: 'org/league'}) REMOVE n:Organization SET n:State",
    [{ entity: 'org/league' }],
  ],
  [
    'evidenceInOtherWords',
    'words that no file has',
    "MATCH (e:Evidence {modality: 'PLANNED'}) SET e.id = 'evidence/x', e.condition = 'if all pay'",
    [{ evidence: 'evidence/x' }],
  ],
  [
    'evidenceInOtherWords',
    'words of a file that are not shown',
    "MATCH (e:Evidence {modality: 'PLANNED'})-[r:BROUGHT_BY]->() SET e.id = 'evidence/x', r.note = 'A slip'",
    [{ evidence: 'evidence/x' }],
  ],
  [
    'evidenceWithoutDocument',
    'evidence that cites nothing',
    "MATCH (e:Evidence {modality: 'PLANNED'})-[r:CITES]->() SET e.id = 'evidence/x' DELETE r",
    [{ evidence: 'evidence/x' }],
  ],
  [
    'evidenceWithoutDocument',
    'evidence for two statements',
    `MATCH (e:Evidence {modality: 'PLANNED'}), (s:Statement) WHERE NOT (s)-[:HAS_EVIDENCE]->(e)
     SET e.id = 'evidence/x' CREATE (s)-[:HAS_EVIDENCE]->(e)`,
    [{ evidence: 'evidence/x' }],
  ],
  [
    'evidenceWithoutLoad',
    'live evidence that no file brings',
    "MATCH (e:Evidence {modality: 'PLANNED'})-[r:BROUGHT_BY]->() SET e.id = 'evidence/x' DELETE r",
    [{ evidence: 'evidence/x' }],
  ],
  [
    'evidenceWithoutLoad',
    'withdrawn evidence that a file brings',
    "MATCH (e:Evidence {modality: 'PLANNED'}) SET e.id = 'evidence/x', e.withdrawn = true",
    [{ evidence: 'evidence/x' }],
  ],
  [
    'mergesAstray',
    'a tombstone that leads nowhere',
    "MATCH (n {id: 'state/beta'}) SET n:Merged",
    [{ entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'what was merged and is not marked',
    `${MERGED} REMOVE beta:Merged`,
    [{ entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'what was merged into two entities',
    `${MERGED} CREATE (beta)-[:MERGED_INTO]->(:Entity:State {id: 'state/gamma', name: 'Gamma'})`,
    [{ entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'what was merged into an entity of another kind',
    `${MERGED} SET alpha.id = 'org/alpha', alpha:Organization`,
    [{ entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'entities that were merged into each other',
    `${MERGED} SET alpha:Merged CREATE (alpha)-[:MERGED_INTO]->(beta), (alpha)-[:HAS_REVISION]->(:Revision {kind: 'MERGED'})`,
    [{ entity: 'state/alpha' }, { entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'what was merged nobody knows when',
    `${MERGED} WITH beta MATCH (beta)-[:HAS_REVISION]->(revision) DETACH DELETE revision`,
    [{ entity: 'state/beta' }],
  ],
  [
    'mergesAstray',
    'what was parted nobody knows when',
    `${MERGED} CREATE (alpha)-[:WAS_MERGED_INTO {at: datetime('2026-01-01T00:00Z'), until: datetime('2026-01-02T00:00Z')}]->(beta)
     CREATE (alpha)-[:HAS_REVISION]->(:Revision {kind: 'MERGED', at: datetime('2026-01-01T00:00Z')})`,
    [{ entity: 'state/alpha' }],
  ],
  [
    'viewOfMergedEntities',
    'a relationship of what was merged',
    `${MERGED} MATCH (s:Statement {modality: 'ASSERTED'}), (league {id: 'org/league'})
     CREATE (beta)-[:MEMBER_OF {id: 'relationship/x', statements: [s.id]}]->(league)`,
    [{ entity: 'state/beta' }],
  ],
  [
    'viewOfMergedEntities',
    'a name of what was merged',
    `${MERGED} CREATE (beta)-[:NAMED]->(:Name {id: 'name/x', text: 'Beta', statements: []})`,
    [{ entity: 'state/beta' }],
  ],
  [
    'viewOfMergedEntities',
    'a day of what was merged',
    `${MERGED} SET beta.untilMin = date('1950-01-01')`,
    [{ entity: 'state/beta' }],
  ],
  [
    'relationshipsWithoutStatement',
    'a relationship without a statement',
    "MATCH ()-[r:MEMBER_OF]->() SET r.id = 'relationship/x', r.statements = []",
    [{ relationship: 'relationship/x' }],
  ],
  [
    'relationshipsWithoutStatement',
    'a relationship of a statement that is retracted',
    `MATCH (s:Statement {modality: 'ASSERTED'}) SET s.retracted = true
     WITH s MATCH ()-[r:MEMBER_OF]->() SET r.id = 'relationship/x'`,
    [{ relationship: 'relationship/x' }],
  ],
  [
    'relationshipsWithoutStatement',
    'a plan that is shown as history',
    `MATCH (a)-[plan:PLANNED_MEMBER_OF]->(b)
     CREATE (a)-[:MEMBER_OF {id: 'relationship/x', statements: plan.statements}]->(b)`,
    [{ relationship: 'relationship/x' }],
  ],
  [
    'relationshipsTwice',
    'two relationships with one id',
    `MATCH (a)-[r:MEMBER_OF]->(b) SET r.id = 'relationship/x'
     CREATE (a)-[:HOSTS {id: 'relationship/x', statements: r.statements}]->(b)`,
    [{ relationship: 'relationship/x', times: 2 }],
  ],
  [
    'sharedTypes',
    'a relationship of the view without statements',
    "MATCH (a {id: 'state/beta'}), (b {id: 'org/league'}) CREATE (a)-[:MEMBER_OF]->(b)",
    [{ type: 'MEMBER_OF' }],
  ],
  [
    'sharedTypes',
    'a type of the record in the view',
    "MATCH (a {id: 'state/beta'}), (b {id: 'org/league'}) CREATE (a)-[:MENTIONS {statements: []}]->(b)",
    [{ type: 'MENTIONS' }],
  ],
  [
    'statementsWithoutEvidence',
    'a live statement without evidence',
    `MATCH (s:Statement {modality: 'PLANNED'})-[:HAS_EVIDENCE]->(e) SET s.id = 'statement/x' DETACH DELETE e`,
    [{ statement: 'statement/x' }],
  ],
  [
    'statementsWithoutEvidence',
    'a retracted statement with live evidence',
    "MATCH (s:Statement {modality: 'PLANNED'}) SET s.id = 'statement/x', s.retracted = true",
    [{ statement: 'statement/x' }],
  ],
  [
    'statementsWithoutEvidence',
    'a statement that was retracted by hand and is live',
    "MATCH (s:Statement {modality: 'PLANNED'}) SET s.id = 'statement/x', s.retractedByHand = true",
    [{ statement: 'statement/x' }],
  ],
  [
    'statesWithoutRevision',
    'a retraction that nobody wrote down',
    `MATCH (s:Statement {modality: 'PLANNED'})-[:HAS_EVIDENCE]->(e)
     SET s.id = 'statement/x', s.retracted = true, s.retractedByHand = true`,
    [{ statement: 'statement/x' }],
  ],
  [
    'statesWithoutRevision',
    'a rank that nobody wrote down',
    "MATCH (s:Statement {modality: 'PLANNED'}) SET s.id = 'statement/x', s.rank = 'PREFERRED'",
    [{ statement: 'statement/x' }],
  ],
  [
    'statementsWithoutRevision',
    'a statement that was never recorded',
    `MATCH (s:Statement {modality: 'PLANNED'})-[:HAS_REVISION]->(r) SET s.id = 'statement/x' DETACH DELETE r`,
    [{ statement: 'statement/x' }],
  ],
  [
    'keptEntities',
    'what stands for an entity under a policy that is not kept',
    "MATCH (n {id: 'state/alpha'}) CREATE (:KeptEntity {id: 'state/alpha@document/x', policy: 'document/x'})-[:KEPT_FOR]->(n)",
    [{ entity: 'state/alpha@document/x', policy: 'document/x' }],
  ],
  [
    'statementsWithoutSubject',
    'a statement about nothing',
    `MATCH (s:Statement {modality: 'PLANNED'})-[r:HAS_SUBJECT]->() SET s.id = 'statement/x' DELETE r`,
    [{ statement: 'statement/x' }],
  ],
  [
    'statementsWithoutSubject',
    'a statement about two entities',
    `MATCH (s:Statement {modality: 'PLANNED'}), (n {id: 'state/alpha'})
     SET s.id = 'statement/x' CREATE (s)-[:HAS_SUBJECT]->(n)`,
    [{ statement: 'statement/x' }],
  ],
  [
    'unfinishedLoads',
    'a load that never came to its end',
    "CREATE (:Load {id: 'half.yaml'})",
    [{ load: 'half.yaml' }],
  ],
];

describe('cypher/checks', () => {
  it('has a damage for each check', () => {
    expect([...new Set(DAMAGES.map(([check]) => check))].toSorted()).toEqual([...checks.keys()].toSorted());
  });

  describe('on the seeded graph', () => {
    beforeAll(async () => {
      await emptyGraph();
      for (const load of seedLoads(await readSeed(SEED))) await writeLoad(graph, load);
    }, 600_000);

    it.each([...checks.keys()])('%s returns no row', async (name) => {
      expect(await graph.read([name], checks.get(name)!.text, {})).toEqual([]);
    });

    it('finds every id to be the hash of what it stands for', async () => {
      expect(await checkHashes(graph, new Texts(undefined))).toEqual([]);
    });
  });

  describe('on a graph that was tampered with', () => {
    beforeEach(async () => {
      await emptyGraph();
      await given(ALLIANCE);
    });

    it('return no row while it was not', async () => {
      expect(await runChecks(graph)).toEqual([]);
    });

    it.each(DAMAGES)('%s notices %s', async (check, _damage, statement, rows) => {
      await graph.alter(statement);
      const { text, description } = checks.get(check)!;
      // With what a row has for `runChecks` alone.
      expect(await graph.read([check], text, {})).toMatchObject(rows);
      expect((await runChecks(graph)).map(({ reason }) => reason)).toContain(
        `${check}: ${description} ${JSON.stringify(rows[0])}`,
      );
    });
  });
});

describe('checkHashes', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-texts-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    await emptyGraph();
    await given(ALLIANCE);
    await writeFile(join(folder, 'minutes.txt'), TEXT);
  });

  it('finds no fault with what is as it was loaded', async () => {
    expect(await reasonsWith(folder)).toEqual([]);
  });

  async function reasonsWith(texts: string | undefined): Promise<string[]> {
    const faults = await checkHashes(graph, new Texts(texts));
    for (const { reason, about } of faults) expect(reason).toMatch(new RegExp(`^${about[0]}: `));
    return faults.map(({ reason }) => reason);
  }

  async function idOf(label: string, modality: string): Promise<string> {
    const [row] = await cypher(`MATCH (n:${label} {modality: $modality}) RETURN n.id AS id`, { modality });
    return row!['id'] as string;
  }

  it('notices a claim that was changed', async () => {
    const id = await idOf('Statement', 'ASSERTED');
    await graph.alter("MATCH (s:Statement {modality: 'ASSERTED'}) SET s.sinceMax = date('1999-12-31')");
    expect(await reasonsWith(folder)).toEqual([`${id}: The id must be the hash of the claim; it isn't.`]);
  });

  it('notices a claim that was turned to another entity, and its group', async () => {
    const id = await idOf('Statement', 'PLANNED');
    await graph.alter(
      `MATCH (s:Statement {modality: 'PLANNED'})-[r:HAS_SUBJECT]->(), (n {id: 'state/alpha'})
       DELETE r CREATE (s)-[:HAS_SUBJECT]->(n)`,
    );
    expect(await reasonsWith(folder)).toEqual([
      `${id}: The id must be the hash of the claim; it isn't.`,
      `${id}: The group must follow from the claim, as MEMBER_OF|state/beta|org/league||||; it doesn't.`,
    ]);
  });

  it.each([
    'firstLine = 1',
    "wordsHash = '000000000000'",
    'presupposed = true',
    "vouchedOn = date('1950-01-01')",
  ])('notices evidence that was changed: %s', async (change) => {
    const id = await idOf('Evidence', 'PLANNED');
    await graph.alter(`MATCH (e:Evidence {modality: 'PLANNED'}) SET e.${change}`);
    expect(await reasonsWith(undefined)).toEqual([
      `${id}: The id must be the hash of the evidence; it isn't.`,
    ]);
  });

  it('notices a place that was moved, by the id and by the words there', async () => {
    const id = await idOf('Evidence', 'PLANNED');
    await graph.alter("MATCH (e:Evidence {modality: 'PLANNED'}) SET e.start = e.start - 1");
    expect(await reasonsWith(folder)).toEqual([
      `${id}: The id must be the hash of the evidence; it isn't.`,
      `${id}: The words of minutes.txt, line 2, differ from those cited.`,
    ]);
  });

  it('notices a text that was changed, wherever it is cited', async () => {
    const ids = [await idOf('Evidence', 'ASSERTED'), await idOf('Evidence', 'PLANNED')].toSorted();
    await writeFile(join(folder, 'minutes.txt'), TEXT.replace('will be', 'may be!'));
    expect(await reasonsWith(folder)).toEqual(
      ids.map((id) => `${id}: The words of minutes.txt, line 2, differ from those cited.`),
    );
    expect(await reasonsWith(undefined)).toEqual([]);
  });

  it('finds no fault with what was withdrawn since', async () => {
    await given(ALLIANCE.slice(0, ALLIANCE.indexOf('statements:')));
    await writeFile(join(folder, 'minutes.txt'), TEXT.replace('will be', 'may be!'));
    expect(await cypher('MATCH (e:Evidence) RETURN DISTINCT e.withdrawn AS withdrawn')).toEqual([
      { withdrawn: true },
    ]);
    expect(await reasonsWith(folder)).toEqual([]);
  });
});
