import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { Graph } from '../../src/neo4j/Graph.ts';
import { seedLoads } from '../../src/import/seedLoads.ts';
import { checkHashes } from '../../src/record/checkHashes.ts';
import { evidenceId, statementId } from '../../src/model/identity.ts';
import type { EvidenceRecord, Load, StatementRecord } from '../../src/model/records.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { Texts } from '../../src/record/texts.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, graph, moment } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: person/ada, name: Ada }
  - { id: topic/grain, name: grain }
  - { id: topic/salt, name: salt }
documents:
  - { id: document/roll, name: Roll of members }
  - { id: document/gazette, name: Gazette }
  - { id: document/ledger, name: Ledger }
`;

const ALPHA = '{ claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, place: row 1 }';
const BETA = '{ claim: state/beta MEMBER_OF org/league, since: 1955, place: row 2 }';
const NAME = `{ claim: 'org/league NAMED "The League"', language: en, place: title }`;
const CODE = `{ claim: 'org/league IDENTIFIED_BY "wikidata:Q1"', place: margin }`;
const SPEECH =
  '{ claim: person/ada STATED org/league, key: hope, place: page 3, as: OPINION, content: It will last, concerns: [state/alpha] }';

function file(source: string, ...statements: string[]): string {
  return `source: document/${source}\nstatements:\n${statements.map((statement) => `  - ${statement}\n`).join('')}`;
}

const ROLL = file('roll', ALPHA, BETA, NAME, CODE, SPEECH);
const GAZETTE = file('gazette', ALPHA);

/** The loads of files that belong together; the world is first. */
function loadsOf(files: Readonly<Record<string, string>>): Load[] {
  return seedLoads(Object.entries({ 'world.yaml': WORLD, ...files }).map(([name, text]) => ({ name, text })));
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const load of loadsOf(files)) await writeLoad(graph, load);
}

async function faults(): Promise<string[]> {
  const all = [...(await runChecks(graph)), ...(await checkHashes(graph, new Texts(undefined)))];
  return all.map(({ reason }) => reason);
}

/** What happened to the statement about an entity, in order. */
async function revisionsOf(subject: string, predicate = 'MEMBER_OF'): Promise<readonly unknown[]> {
  const rows = await cypher(
    `MATCH (:Entity {id: $subject})<-[:HAS_SUBJECT]-(:Statement {predicate: $predicate})-[:HAS_REVISION]->(revision)
     RETURN revision ORDER BY revision.id`,
    { subject, predicate },
  );
  return rows.map(({ revision }) => {
    const { kind, load, rank, reason } = (revision as { properties: Record<string, string> }).properties;
    return [kind, load, ...(rank === undefined ? [] : [rank, reason])];
  });
}

async function membersInView(): Promise<unknown[]> {
  const rows = await cypher(
    'MATCH (state:State)-[:MEMBER_OF]->(:Organization) RETURN state.id AS id ORDER BY id',
  );
  return rows.map(({ id }) => id);
}

/** A dump without the history of how it came about. */
function withoutRevisions(dump: readonly string[]): string[] {
  return dump.filter((line) => !line.includes('"Revision"') && !line.includes('"HAS_REVISION"'));
}

/** A dump without anything that says which file came first. */
function withoutOrder(dump: readonly string[]): string[] {
  return withoutRevisions(dump)
    .map((line) => line.replaceAll(/"(?:recordedBy|declaredBy)":"[^"]*",?/g, ''))
    .toSorted();
}

describe('writeLoad', () => {
  beforeEach(emptyGraph);

  it('bears the longest ids, names, codes and roles that a file may have', async () => {
    const [id, wide] = [`state/${'a'.repeat(122)}`, '\u{1F600}'.repeat(500)];
    const long = `
entities:
  - { id: ${id}, name: ${wide} }
  - { id: org/${'a'.repeat(124)}, name: ${wide} }
documents: [{ id: document/long, name: ${wide} }]
source: document/long
statements:
  - { claim: '${id} NAMED "${wide}"', role: ${wide}, language: en-${'a'.repeat(125)}, place: x }
  - { claim: '${id} IDENTIFIED_BY "${'s'.repeat(250)}:${'\u{1F600}'.repeat(249)}"', role: ${wide}, place: x }
  - { claim: ${id} MEMBER_OF org/${'a'.repeat(124)}, role: ${wide}, place: x }
`;
    await write({ 'long.yaml': long });
    expect(await faults()).toEqual([]);
  });

  it('reports what a file brought, and leaves a sound graph', async () => {
    const [world, roll] = loadsOf({ 'roll.yaml': ROLL });
    await writeLoad(graph, world!);
    expect(await writeLoad(graph, roll!)).toEqual({
      id: 'roll.yaml',
      changed: true,
      statementsRecorded: 5,
      evidenceAdded: 5,
      evidenceWithdrawn: 0,
      statementsRetracted: 0,
    });
    expect(await faults()).toEqual([]);
    expect(await membersInView()).toEqual(['state/alpha', 'state/beta']);
  });

  it('changes nothing if the same file is loaded again', async () => {
    await write({ 'roll.yaml': ROLL });
    const before = await canonicalDump(graph);
    for (const load of loadsOf({ 'roll.yaml': ROLL })) {
      expect(await writeLoad(graph, load)).toMatchObject({ changed: false, evidenceAdded: 0 });
    }
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it('gives the same graph for the same statements in another order, but for the hash of the file', async () => {
    const turned = file('roll', SPEECH, CODE, NAME, BETA, ALPHA);
    await write({ 'roll.yaml': ROLL });
    const first = loadsOf({ 'roll.yaml': ROLL })[1]!.sha256;
    const before = await canonicalDump(graph);
    const load = loadsOf({ 'roll.yaml': turned })[1]!;
    expect(await writeLoad(graph, load)).toMatchObject({
      changed: true,
      statementsRecorded: 0,
      evidenceAdded: 0,
      evidenceWithdrawn: 0,
    });
    expect(await canonicalDump(graph)).toEqual(before.map((line) => line.replace(first, load.sha256)));
    await emptyGraph();
    await write({ 'roll.yaml': turned });
    expect(await canonicalDump(graph)).toEqual(before.map((line) => line.replace(first, load.sha256)));
  });

  it('adds evidence and a revision, not a statement, for a second file with the same claim', async () => {
    await write({ 'roll.yaml': ROLL });
    const gazette = loadsOf({ 'roll.yaml': ROLL, 'gazette.yaml': GAZETTE })[2]!;
    expect(await writeLoad(graph, gazette)).toMatchObject({ statementsRecorded: 0, evidenceAdded: 1 });
    expect(await revisionsOf('state/alpha')).toEqual([
      ['RECORDED', 'roll.yaml'],
      ['EVIDENCE_ADDED', 'gazette.yaml'],
    ]);
    expect(
      await cypher(
        `MATCH (:Entity {id: 'state/alpha'})<-[:HAS_SUBJECT]-(statement)-[:HAS_EVIDENCE]->()-[:CITES]->(document)
         RETURN statement.sources AS sources, document.id AS document ORDER BY document`,
      ),
    ).toEqual([
      { sources: 2, document: 'document/gazette' },
      { sources: 2, document: 'document/roll' },
    ]);
    expect(await cypher('MATCH (:State)-[r:MEMBER_OF]->() RETURN count(r) AS relationships')).toEqual([
      { relationships: 2 },
    ]);
  });

  it('withdraws the evidence that an edited file no longer has, and retracts what nothing else supports', async () => {
    await write({ 'roll.yaml': ROLL, 'gazette.yaml': GAZETTE });
    const edited = loadsOf({ 'roll.yaml': file('roll', NAME), 'gazette.yaml': GAZETTE })[1]!;
    expect(await writeLoad(graph, edited)).toMatchObject({ evidenceWithdrawn: 4, statementsRetracted: 3 });

    // The gazette still has Alpha; nobody has Beta, the code or the speech any more.
    expect(await membersInView()).toEqual(['state/alpha']);
    expect(await revisionsOf('state/alpha')).toEqual([
      ['RECORDED', 'roll.yaml'],
      ['EVIDENCE_ADDED', 'gazette.yaml'],
      ['EVIDENCE_WITHDRAWN', 'roll.yaml'],
    ]);
    expect(await revisionsOf('state/beta')).toEqual([
      ['RECORDED', 'roll.yaml'],
      ['EVIDENCE_WITHDRAWN', 'roll.yaml'],
      ['RETRACTED', 'roll.yaml'],
    ]);
    expect(
      await cypher(
        `MATCH (statement:Statement) WHERE statement.retracted
         RETURN statement.predicate AS predicate, statement.modality AS modality, statement.sources AS sources
         ORDER BY predicate`,
      ),
    ).toEqual(
      ['IDENTIFIED_BY', 'MEMBER_OF', 'STATED'].map((predicate) => ({
        predicate,
        modality: null,
        sources: 0,
      })),
    );
    expect(await cypher('MATCH (identifier:Identifier) RETURN identifier.value AS value')).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('restores what was retracted when the file has it again: the old graph, with its history appended', async () => {
    const twice = file('roll', ALPHA, BETA, BETA.replace('row 2', 'row 7'), NAME, CODE, SPEECH);
    await write({ 'roll.yaml': twice });
    const before = await canonicalDump(graph);
    await write({ 'roll.yaml': file('roll', NAME) });
    expect(await membersInView()).toEqual([]);
    await write({ 'roll.yaml': twice });
    const after = await canonicalDump(graph);
    expect(withoutRevisions(after)).toEqual(withoutRevisions(before));
    expect(after).toEqual(expect.arrayContaining(before));
    // Recorded again once, however much evidence came back.
    expect((await revisionsOf('state/beta')).map((revision) => (revision as string[])[0])).toEqual([
      'RECORDED',
      'EVIDENCE_WITHDRAWN',
      'EVIDENCE_WITHDRAWN',
      'RETRACTED',
      'RECORDED',
      'EVIDENCE_ADDED',
      'EVIDENCE_ADDED',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('appends a rank and its reason as a revision, another reason too, and goes back to NORMAL without it', async () => {
    const ranked = (reason: string): string => BETA.replace(' }', `, rank: DEPRECATED, reason: ${reason} }`);
    await write({ 'roll.yaml': file('roll', ALPHA, BETA) });
    await write({ 'roll.yaml': file('roll', ALPHA, ranked('A slip')) });
    expect(await membersInView()).toEqual(['state/alpha']);
    await write({ 'roll.yaml': file('roll', ALPHA, ranked('A forgery')) });
    expect(
      await cypher(
        `MATCH (statement:Statement {rank: 'DEPRECATED'}) RETURN statement.reason AS reason, statement.rankedBy AS by`,
      ),
    ).toEqual([{ reason: 'A forgery', by: 'roll.yaml' }]);
    await write({ 'roll.yaml': file('roll', ALPHA, BETA) });
    expect(await membersInView()).toEqual(['state/alpha', 'state/beta']);
    expect(await revisionsOf('state/beta')).toEqual([
      ['RECORDED', 'roll.yaml'],
      ['RANKED', 'roll.yaml', 'DEPRECATED', 'A slip'],
      ['RANKED', 'roll.yaml', 'DEPRECATED', 'A forgery'],
      ['RANKED', 'roll.yaml', 'NORMAL', 'The file no longer ranks it'],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('lets a rank go with the file that gave it, even if another file still has the claim', async () => {
    const doubt = BETA.replace(' }', ', rank: DEPRECATED, reason: A slip }');
    await write({ 'roll.yaml': file('roll', BETA), 'gazette.yaml': file('gazette', doubt) });
    expect(await membersInView()).toEqual([]);
    await write({ 'roll.yaml': file('roll', BETA), 'gazette.yaml': file('gazette', NAME) });
    expect(await membersInView()).toEqual(['state/beta']);
    expect((await revisionsOf('state/beta')).at(-1)).toEqual([
      'RANKED',
      'gazette.yaml',
      'NORMAL',
      'The file no longer ranks it',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('keeps what a second file tells beside a claim when the first no longer does', async () => {
    const concerned = (ids: string): string => ALPHA.replace(' }', `, concerns: [${ids}] }`);
    const concerns = async (): Promise<unknown[]> =>
      (
        await cypher('MATCH (:Statement)-[:CONCERNS]->(entity) RETURN DISTINCT entity.id AS id ORDER BY id')
      ).map(({ id }) => id);
    const gazette = file('gazette', concerned('topic/grain'));
    await write({
      'roll.yaml': file('roll', concerned('topic/grain, topic/salt')),
      'gazette.yaml': gazette,
    });
    expect(await concerns()).toEqual(['topic/grain', 'topic/salt']);
    await write({ 'roll.yaml': file('roll', ALPHA), 'gazette.yaml': gazette });
    expect(await concerns()).toEqual(['topic/grain']);
    // Nor does it have a say any more when the claim itself is gone from it, though nobody else has anything to tell.
    await write({ 'gazette.yaml': file('gazette', NAME), 'roll.yaml': file('roll', ALPHA) });
    expect(await concerns()).toEqual([]);
    const { data } = await ask(
      '{ statements(predicates: [MEMBER_OF]) { nodes { revisions { kind load before { evidence content concerns refersTo name } } } } }',
    );
    const [{ revisions }] = data.statements.nodes;
    const before = { evidence: null, content: null, refersTo: null, name: null };
    expect(revisions.filter(({ kind }: { kind: string }) => kind === 'REWORDED')).toEqual([
      { kind: 'REWORDED', load: 'roll.yaml', before: { ...before, concerns: ['topic/grain', 'topic/salt'] } },
      { kind: 'REWORDED', load: 'gazette.yaml', before: { ...before, concerns: ['topic/grain'] } },
    ]);
  });

  it('answers another utterance when the file says so', async () => {
    const utterance = (key: string): string =>
      `{ claim: person/ada ASKED org/league, key: ${key}, place: page 1, content: Whether it ${key} }`;
    const answer = (key: string): string => SPEECH.replace(' }', `, refersTo: ${key} }`);
    const answered = async (): Promise<unknown[]> =>
      (await cypher('MATCH (:Statement)-[:REFERS_TO]->(one) RETURN one.key AS key')).map(({ key }) => key);
    await write({ 'roll.yaml': file('roll', utterance('lasts'), utterance('pays'), answer('lasts')) });
    expect(await answered()).toEqual(['lasts']);
    await write({ 'roll.yaml': file('roll', utterance('lasts'), utterance('pays'), answer('pays')) });
    expect(await answered()).toEqual(['pays']);
    await write({ 'roll.yaml': file('roll', utterance('lasts'), utterance('pays'), SPEECH) });
    expect(await answered()).toEqual([]);
  });

  describe('with words of its own for a claim', () => {
    const SAID = '{ claim: person/ada STATED org/league, key: hope, as: OPINION, PLACE, content: CONTENT }';
    const said = (place: string, content: string): string =>
      SAID.replace('PLACE', `place: ${place}`).replace('CONTENT', content);
    const roll = (content: string, more = ''): string => file('roll', said('page 3', content + more));
    const id = loadsOf({ 'roll.yaml': roll('x') })[1]!.statements[0]!.id;
    const shown = async (known?: string): Promise<unknown> => {
      const { data, errors } = await ask(
        `query ($known: DateTime) {
          statements(known: $known, predicates: [STATED]) {
            nodes { id content condition evidence(first: 9) { nodes { content condition note } } }
          }
        }`,
        { known },
      );
      expect(errors).toEqual([]);
      const [{ id: shownId, content, condition, evidence }, ...others] = data.statements.nodes;
      expect([shownId, others]).toEqual([id, []]);
      return { content, condition, evidence: evidence.nodes };
    };
    const words = (content: string | null, condition: string | null = null, note: string | null = null) => ({
      content,
      condition,
      note,
    });
    const rewordings = async (): Promise<readonly unknown[]> => {
      const { data } = await ask(
        `{ node(id: "${id}") { ... on Statement { revisions { kind load before { evidence content condition note } } } } }`,
      );
      return data.node.revisions.filter(({ kind }: { kind: string }) => kind === 'REWORDED');
    };

    it('keeps those of each source, and shows those of the file that recorded it', async () => {
      await write({ 'roll.yaml': roll('It will last') });
      await write({ 'gazette.yaml': file('gazette', said('page 1', 'May it last')) });
      expect(await shown()).toEqual({
        content: 'It will last',
        condition: null,
        evidence: [words('May it last'), words('It will last')],
      });
      expect(await rewordings()).toEqual([]);
      const before = await moment();
      await write({ 'roll.yaml': file('roll', ALPHA) });
      expect(await shown()).toEqual({
        content: 'May it last',
        condition: null,
        evidence: [words('May it last')],
      });
      expect(await rewordings()).toEqual([
        { kind: 'REWORDED', load: 'roll.yaml', before: { evidence: null, ...words('It will last') } },
      ]);
      expect(await shown(before)).toMatchObject({ content: 'It will last' });
      expect(await faults()).toEqual([]);
    });

    it('shows the words of the mood in which it is told', async () => {
      await write({ 'roll.yaml': roll('It may last', ', condition: if all pay') });
      const before = await moment();
      const asserted = said('page 1', 'It lasts').replace('as: OPINION, ', '');
      await write({ 'gazette.yaml': file('gazette', asserted) });
      expect(await shown()).toMatchObject({ content: 'It lasts', condition: null });
      expect(await shown(before)).toMatchObject({ content: 'It may last', condition: 'if all pay' });
      expect(await faults()).toEqual([]);
    });

    it('is another only in its words when a file puts it otherwise, and tells what they were', async () => {
      await write({ 'roll.yaml': roll('It will last', ', note: A slip') });
      const first = await moment();
      await write({ 'roll.yaml': roll('It may last', ', condition: if all pay') });
      const second = await moment();
      await write({ 'roll.yaml': roll('It may last', ', condition: if most pay') });
      const evidence = (await cypher('MATCH (e:Evidence) RETURN e.id AS id'))[0]!['id'];
      expect(await cypher('MATCH (e:Evidence) RETURN count(e) AS count')).toEqual([{ count: 1 }]);
      expect(await shown(first)).toEqual({
        content: 'It will last',
        condition: null,
        evidence: [words('It will last', null, 'A slip')],
      });
      expect(await shown(second)).toEqual({
        content: 'It may last',
        condition: 'if all pay',
        evidence: [words('It may last', 'if all pay')],
      });
      const now = {
        content: 'It may last',
        condition: 'if most pay',
        evidence: [words('It may last', 'if most pay')],
      };
      expect(await shown()).toEqual(now);
      expect(await shown(await moment())).toEqual(now);
      const load = 'roll.yaml';
      expect(await rewordings()).toEqual([
        { kind: 'REWORDED', load, before: { evidence, ...words('It will last', null, 'A slip') } },
        { kind: 'REWORDED', load, before: { evidence: null, ...words('It will last') } },
        { kind: 'REWORDED', load, before: { evidence, ...words('It may last', 'if all pay') } },
        { kind: 'REWORDED', load, before: { evidence: null, ...words('It may last', 'if all pay') } },
      ]);
      const { data } = await ask(
        `query ($from: DateTime!) { changes(known: { from: $from }) { nodes { kind statement { id } revision { before { content } } } } }`,
        { from: second },
      );
      expect(data.changes.nodes).toEqual([
        { kind: 'REWORDED', statement: { id }, revision: { before: { content: 'It may last' } } },
        { kind: 'REWORDED', statement: { id }, revision: { before: { content: 'It may last' } } },
      ]);
      expect(await faults()).toEqual([]);
    });

    describe('and for the same place of the same source', () => {
      const FILES = {
        'a.yaml': roll('It will last', ', note: A slip'),
        'b.yaml': roll('It may last', ', condition: if all pay, row: S1-03'),
      };
      const loads = loadsOf(FILES);
      const both = {
        content: 'It will last',
        condition: 'if all pay',
        evidence: [words('It will last', 'if all pay', 'A slip')],
      };
      const [onlyA, onlyB] = [words('It will last', null, 'A slip'), words('It may last', 'if all pay')];
      const remove = async (load: Load): Promise<void> => {
        const nothing = { entities: [], documents: [], mentions: [], statements: [], evidence: [] };
        await writeLoad(graph, { ...load, sha256: 'removed', ...nothing });
      };

      it('shows the same whichever comes first', async () => {
        const dumps: string[][] = [];
        for (const order of [
          [1, 2],
          [2, 1],
        ]) {
          await emptyGraph();
          await writeLoad(graph, loads[0]!);
          for (const index of order) await writeLoad(graph, loads[index]!);
          expect(await shown()).toEqual(both);
          expect(await faults()).toEqual([]);
          dumps.push(withoutOrder(await canonicalDump(graph)));
        }
        expect(dumps[1]).toEqual(dumps[0]);
      });

      it.each([
        ['the first', 1, 2, onlyB],
        ['the second', 2, 1, onlyA],
      ])('is without %s as it was before that came', async (_which, gone, left, own) => {
        for (const index of [0, left]) await writeLoad(graph, loads[index]!);
        const alone = withoutOrder(await canonicalDump(graph));
        const before = await moment();
        await writeLoad(graph, loads[gone]!);
        const together = await moment();
        await remove(loads[gone]!);
        const ofLoad = (line: string): boolean => line.includes(`"id":"${loads[gone]!.id}"`);
        expect(withoutOrder(await canonicalDump(graph)).filter((line) => !ofLoad(line))).toEqual(alone);
        expect(await writeLoad(graph, loads[left]!)).toMatchObject({ changed: false });
        const one = { content: own.content, condition: own.condition, evidence: [own] };
        expect(await shown()).toEqual(one);
        expect(await shown(before)).toEqual(one);
        expect(await shown(together)).toEqual(both);
        const evidence = loads[1]!.evidence[0]!.id;
        const load = loads[gone]!.id;
        const { content, condition } = both;
        expect((await rewordings()).filter((row) => (row as any).before.evidence !== null)).toEqual([
          { kind: 'REWORDED', load, before: { evidence, ...own } },
          { kind: 'REWORDED', load, before: { evidence, content, condition, note: 'A slip' } },
        ]);
        expect(await faults()).toEqual([]);
      });

      it('shows what an edited file says now, and tells of no change that nobody sees', async () => {
        await write(FILES);
        await write({ ...FILES, 'b.yaml': roll('It might last', ', condition: if all pay, note: No slip') });
        expect(await shown()).toEqual(both);
        expect(await rewordings()).toHaveLength(2);
        await write({ 'a.yaml': roll('It lasts') });
        expect(await shown()).toMatchObject({ evidence: [words('It lasts', 'if all pay', 'No slip')] });
        await write({ 'a.yaml': file('roll', ALPHA) });
        expect(await shown()).toMatchObject({ evidence: [words('It might last', 'if all pay', 'No slip')] });
        expect(await faults()).toEqual([]);
      });
    });

    it('gives evidence from before the words that its statement showed', async () => {
      await write({ 'roll.yaml': roll('It will last', ', condition: if all pay') });
      const wanted = await canonicalDump(graph);
      await graph.alter('MATCH (e:Evidence) REMOVE e.content, e.condition');
      await graph.write('words', (transaction) => transaction.run(writes.wordEvidence));
      expect(await canonicalDump(graph)).toEqual(wanted);
    });
  });

  it('replaces the lines that mention an entity', async () => {
    const mentioning = (lines: string): string => `${ROLL}mentions:\n  state/alpha: [${lines}]\n`;
    const lines = async (): Promise<unknown[]> =>
      (await cypher('MATCH (:Document)-[mentions:MENTIONS]->() RETURN mentions.lines AS lines')).map(
        (row) => row['lines'],
      );
    await write({ 'roll.yaml': mentioning('4, 1') });
    expect(await lines()).toEqual([[1, 4]]);
    await write({ 'roll.yaml': mentioning('2') });
    expect(await lines()).toEqual([[2]]);
    await write({ 'roll.yaml': ROLL });
    expect(await lines()).toEqual([]);
  });

  it('leaves nothing behind of a load that fails in the middle', async () => {
    const before = await canonicalDump(graph);
    const load = handMade({ document: 'document/nowhere' });
    await expect(writeLoad(graph, load)).rejects.toThrow(
      `made.yaml: A load must declare what it refers to; missing ${load.evidence[0]!.id}`,
    );
    expect(await canonicalDump(graph)).toEqual(before);
  });

  it.each([
    ['a subject', handMade({}, { subject: 'state/nowhere' })],
    ['an object', handMade({}, { object: 'org/nowhere' })],
    ['a speaker', handMade({ by: 'person/nobody' })],
    ['a statement', handMade({ statement: 'statement/00000000000000000000' })],
  ])('refuses %s that is nowhere declared', async (_what, load) => {
    const before = await canonicalDump(graph);
    await expect(writeLoad(graph, load)).rejects.toThrow('A load must declare what it refers to');
    expect(await canonicalDump(graph)).toEqual(before);
  });

  describe('with several files', () => {
    const FILES = {
      'roll.yaml': ROLL,
      'gazette.yaml': file('gazette', ALPHA, BETA, NAME),
      'ledger.yaml': file('ledger', BETA, CODE),
    };

    it('gives the same view and the same record in any order, but for who came first', async () => {
      // Which file recorded a statement, and the revisions, tell the history: they depend on the order. So does the
      // content of a statement that two files tell in different words: whoever recorded it has the say.
      const orders = [
        [1, 2, 3],
        [3, 2, 1],
        [2, 3, 1],
      ];
      const dumps: string[][] = [];
      for (const order of orders) {
        await emptyGraph();
        const [world, ...loads] = loadsOf(FILES);
        await writeLoad(graph, world!);
        for (const index of order) await writeLoad(graph, loads[index - 1]!);
        expect(await faults()).toEqual([]);
        dumps.push(await canonicalDump(graph));
      }
      expect(withoutOrder(dumps[1]!)).toEqual(withoutOrder(dumps[0]!));
      expect(withoutOrder(dumps[2]!)).toEqual(withoutOrder(dumps[0]!));
      expect(dumps[1]).not.toEqual(dumps[0]);
    });

    describe('at once', () => {
      const other = new Graph(databaseAddress);
      afterAll(async () => {
        await other[Symbol.asyncDispose]();
      });

      it('gives what one of the two orders gives', async () => {
        const [world, roll, gazette] = loadsOf(FILES);
        const inTurn: string[][] = [];
        for (const order of [
          [roll!, gazette!],
          [gazette!, roll!],
        ]) {
          await emptyGraph();
          for (const load of [world!, ...order]) await writeLoad(graph, load);
          inTurn.push(await canonicalDump(graph));
        }
        for (let round = 0; round < 5; round += 1) {
          await emptyGraph();
          await writeLoad(graph, world!);
          await Promise.all([writeLoad(graph, roll!), writeLoad(other, gazette!)]);
          expect(inTurn).toContainEqual(await canonicalDump(graph));
          expect(await faults()).toEqual([]);
        }
      });

      it('loads the same file once', async () => {
        const [world, roll] = loadsOf(FILES);
        await writeLoad(graph, world!);
        const reports = await Promise.all([writeLoad(graph, roll!), writeLoad(other, roll!)]);
        expect(reports.map(({ changed }) => Number(changed)).toSorted((a, b) => a - b)).toEqual([0, 1]);
        expect(await revisionsOf('state/alpha')).toEqual([['RECORDED', 'roll.yaml']]);
      });
    });
  });
});

/** A load as a program may make one, with one statement and one piece of evidence, which may be wrong. */
function handMade(evidence: Partial<EvidenceRecord> = {}, claim: Partial<StatementRecord> = {}): Load {
  const [load] = seedLoads([{ name: 'made.yaml', text: `${WORLD}${file('roll', ALPHA)}` }]);
  const [statement] = load!.statements;
  const [piece] = load!.evidence;
  const changed = { ...statement!, ...claim };
  const id = statementId(changed);
  const other = { ...piece!, statement: id, ...evidence };
  return { ...load!, statements: [{ ...changed, id }], evidence: [{ ...other, id: evidenceId(other) }] };
}
