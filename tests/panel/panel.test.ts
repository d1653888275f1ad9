import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { importTable } from '../../src/import/tables/importTable.ts';
import { openOwnTable } from '../../src/import/tables/own/openOwnTable.ts';
import { OBLIGATIONS } from '../../src/model/records.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { alliancePanel } from '../../src/panel/alliances.ts';
import { dyadPanel } from '../../src/panel/dyads.ts';
import { readPanelData } from '../../src/panel/readPanelData.ts';
import { statePanel } from '../../src/panel/states.ts';
import { merge } from '../../src/record/corrections.ts';
import { importedText } from '../import/tables.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { rowsOf } from './data.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: treaty/pact, name: Pact }
  - { id: state/alpha, name: Alpha }
  - { id: state/alfa, name: Alfa }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/page, name: Page }
  - { id: document/treaty-text, name: Treaty }
statements:
  - { source: document/roll, claim: state/alfa PARTY_TO treaty/pact, obligations: [DEFENSE, CONSULTATION], since: 1950-03-01, until: 1960-06-30, place: row 1 }
  - { source: document/roll, claim: state/beta PARTY_TO treaty/pact, obligations: [DEFENSE], since: 1951, until: 1955, place: row 2 }
  - { source: document/roll, claim: state/beta PARTY_TO treaty/pact, obligations: [CONSULTATION], since: 1956-01-01, until: 1958-12-31.., place: row 3 }
  - { source: document/roll, claim: state/gamma PARTY_TO treaty/pact, obligations: [DEFENSE, NONAGGRESSION], since: ..1952-12-31, until: 1957, place: row 4 }
  - { source: document/roll, claim: state/delta PARTY_TO treaty/pact, since: 1950-01-01, until: 1959-12-31, place: row 5 }
  - { source: document/page, claim: state/alpha MEMBER_OF org/league, obligations: [NEUTRALITY], since: 1953-05-01, vouches: 1957-02-04, place: line 1 }
  - { source: document/page, claim: state/delta MEMBER_OF org/league, obligations: [NEUTRALITY], vouches: 1954-02-04, place: line 2 }
  - { source: document/page, claim: state/beta MEMBER_OF org/league, obligations: [NEUTRALITY, OFFENSE], since: 1950, as: PLANNED, place: line 3 }
  - { source: document/treaty-text, claim: state/alpha PARTY_TO treaty/pact, obligations: [DEFENSE], since: 1950-03-01, meaning: SIGNED, place: line 1 }
`;

const DYADS = { schemes: [], directed: false, allPairs: false, sScores: false };
const YEARS = { from: 1949, until: 1961 };

/** Imports a table of one's own, whose states have codes of COW. */
async function ownTable(
  lines: readonly string[],
  { predicate, kind }: { predicate: string; kind: string },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-panel-'));
  const [table, map] = [join(folder, 'own.csv'), join(folder, 'own.yaml')];
  writeFileSync(table, `${lines.join('\n')}\n`);
  writeFileSync(
    map,
    `
dataset: { id: own-${kind}, name: My own }
statements:
  - subject: { column: state, kind: state, by: cow }
    predicate: ${predicate}
    object: { column: of, kind: ${kind === 'treaty' ? 'treaty' : 'org'}, create: true }
    since: { column: from }
    until: { column: until }
${predicate === 'PARTY_TO' ? '    obligations: [DEFENSE]\n' : ''}`,
  );
  try {
    await importTable(graph, await openOwnTable(table, map));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('Panels', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await merge(graph, 'state/alfa', 'state/alpha', 'The same');
  });

  it.each([
    ['all', ''],
    ['roll', 'roll_'],
    ['page', 'page_'],
  ])('say by %s of each pair and year what the question dyadPanel says', async (name, prefix) => {
    const data = await readPanelData(graph, [name]);
    const answers = await cypher(readQueries('analysis').get('dyadPanel')!.text, {
      ...YEARS,
      obligation: null,
      source: name === 'all' ? null : `document/${name}`,
    });
    const panel = rowsOf(dyadPanel(data, { ...DYADS, years: YEARS }));
    const cells = { NO: 0, UNKNOWN: null, YES: 1 };
    const told = answers.filter((row) => (row['year'] as number) <= data.sources[0]!.told.until);
    expect(
      panel.map((row) => [
        row['a'],
        row['b'],
        row['year'],
        ...OBLIGATIONS.map((one) => row[prefix + one.toLowerCase()]),
      ]),
    ).toEqual(
      told.map((row) => [
        row['a'],
        row['b'],
        row['year'],
        ...OBLIGATIONS.map((one) => cells[row[one.toLowerCase()] as keyof typeof cells]),
      ]),
    );
    const answered = new Set(
      panel.flatMap((row) => OBLIGATIONS.map((one) => row[prefix + one.toLowerCase()])),
    );
    expect(answered).toEqual(new Set([0, 1, null]));
  });

  it('have what each owes the others, of whom one owes nothing', async () => {
    const data = await readPanelData(graph, ['roll']);
    const years = { from: 1954, until: 1954 };
    const rows = rowsOf(dyadPanel(data, { ...DYADS, years, directed: true }));
    const short = (id: unknown): string => (id as string).replace('state/', '');
    expect(rows.map(({ a, b }) => `${short(a)} ${short(b)}`)).toEqual(
      ['alpha', 'beta', 'delta', 'gamma'].flatMap((a) =>
        ['alpha', 'beta', 'delta', 'gamma'].filter((b) => b !== a).map((b) => `${a} ${b}`),
      ),
    );
    expect(rows.map((row) => [row['roll_defense'], row['roll_nonaggression']])).toEqual([
      ...Array.from({ length: 6 }, () => [1, 0]),
      // A party that owes nothing.
      ...Array.from({ length: 3 }, () => [0, 0]),
      ...Array.from({ length: 3 }, () => [1, 1]),
    ]);
  });

  it('count by a text whom it speaks of, and nobody else', async () => {
    const data = await readPanelData(graph, ['document/page']);
    const options = { years: { from: 1954, until: 1954 }, schemes: [], measures: false };
    expect(rowsOf(statePanel(data, options))).toEqual(
      [
        ['state/alpha', 'Alpha'],
        ['state/delta', 'Delta'],
      ].map(([state, name]) => ({
        state,
        name,
        year: 1954,
        in_system: null,
        major: null,
        page_covered: 1,
        page_alliances: 1,
        page_partners: 1,
        page_defense_partners: 0,
        organizations: null,
      })),
    );
    expect(rowsOf(alliancePanel(data, options))).toMatchObject([
      { alliance: 'org/league', year: 1954, page_members: 2, page_neutrality: 2, page_offense: 0 },
    ]);
  });

  it('count zero organisations in years of which a table by year says that there were none', async () => {
    await given(
      `
entities:
  - { id: state/east, name: East }
  - { id: state/west, name: West }
documents:
  - { id: document/states, name: States }
source: document/states
statements:
  - { claim: state/east EXISTED, since: 1940-01-01, until: 1960-12-31, place: x }
  - { claim: state/west EXISTED, since: 1940-01-01, until: 1960-12-31, place: x }
  - { claim: 'state/east IDENTIFIED_BY "cow:902"', place: x }
  - { claim: 'state/west IDENTIFIED_BY "cow:903"', place: x }
`,
      'states.yaml',
    );
    const table = (...rows: readonly string[]) =>
      importedText('cow-igo', 'state_years.csv', ['ccode,year,state,union', ...rows]);
    const ofYears = async (): Promise<unknown[]> => {
      const data = await readPanelData(graph, ['all']);
      const options = { schemes: [], years: { from: 1948, until: 1954 } };
      const dyads = rowsOf(dyadPanel(data, { ...DYADS, ...options, allPairs: true }));
      const states = rowsOf(statePanel(data, { ...options, measures: false }));
      return dyads.map(({ year, organizations }) => [
        year,
        organizations,
        states.find((row) => row['year'] === year && row['state'] === 'state/east')!['organizations'],
      ]);
    };
    const rows = '49 -1 -1,50 1 1,51 1 1,52 0 0,53 0 0'.split(',').flatMap((cells) => {
      const [year, east, west] = cells.split(' ');
      return [`902,19${year!},EAS,${east!}`, `903,19${year!},WES,${west!}`];
    });
    await table(...rows);
    expect(await ofYears()).toEqual([
      [1948, null, null],
      [1949, 0, 0],
      // Members of two years were certainly there when the year turned.
      [1950, 1, 1],
      [1951, 1, 1],
      [1952, 0, 0],
      [1953, 0, 0],
      [1954, null, null],
    ]);
    const sources = await cypher(readQueries('analysis').get('coverageOfSources')!.text, {
      predicate: null,
    });
    const coverage = sources.find(({ source }) => source === 'document/cow-igo-3-0');
    expect([coverage!['from'], coverage!['until']].map(String)).toEqual(['1949-01-01', '1953-12-31']);
    // A table of one's own, which has later years, may be of some states alone.
    await ownTable(['state;of;from;until', '902;Club;1955;1959'], {
      predicate: 'MEMBER_OF',
      kind: 'organization',
    });
    expect((await ofYears()).slice(-2)).toEqual([
      [1953, 0, 0],
      [1954, null, null],
    ]);
    // The same memberships in a table of more years.
    await table('902,1948,EAS,-1', '903,1948,WES,-1', ...rows);
    expect((await ofYears())[0]).toEqual([1948, 0, 0]);
  });

  it('say nothing of pairs that a table of one’s own doesn’t have', async () => {
    await ownTable(['state;of;from;until', '902;Own pact;1955;1959'], {
      predicate: 'PARTY_TO',
      kind: 'treaty',
    });
    const data = await readPanelData(graph, ['own-treaty']);
    const years = { from: 1957, until: 1957 };
    const rows = rowsOf(dyadPanel(data, { ...DYADS, schemes: [], years, allPairs: true }));
    expect(rows).toMatchObject([
      { a: 'state/east', b: 'state/west', own_treaty_covered: 0, own_treaty_defense: null },
    ]);
  });

  it('need a source that says until when there were obligations', async () => {
    await expect(readPanelData(graph, ['treaty-text'])).rejects.toThrow(
      '--source takes all, the id of a document that says until when states had obligations, or how one alone begins: own-treaty, page, roll; received treaty-text',
    );
  });
});
