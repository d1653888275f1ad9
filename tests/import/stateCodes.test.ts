import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import type { TableReport } from '../../src/import/tables/importTable.ts';
import { seedGraph } from '../seed/seeded.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { fixture, imported, told, WORLD } from './tables.ts';

/** Two states, of which the second follows the first: to Gleditsch and Ward they are one, with the number of the first. */
const ZETA = `
entities:
  - { id: state/zeta-arid-republic, name: Zeta Arid Republic }
  - { id: state/zeta, name: Zeta }
documents:
  - { id: document/zetas, name: Zetas }
source: document/zetas
statements:
  - { claim: state/zeta-arid-republic EXISTED, since: 1926-09-02, until: 1970-05-21, place: x }
  - { claim: state/zeta EXISTED, since: 1970-05-22, until: 2016-12-31.., place: x }
  - { claim: 'state/zeta-arid-republic IDENTIFIED_BY "cow:906"', since: 1926-09-02, until: 1970-05-21, place: x }
  - { claim: 'state/zeta IDENTIFIED_BY "cow:907"', since: 1970-05-22, place: x }
`;

describe('state-codes', () => {
  let reports: TableReport[] = [];

  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    await given(ZETA, 'zeta.yaml');
    await imported('cow-states', fixture('states.csv'));
    reports = await imported('state-codes', fixture('gw.csv'), fixture('un-names.csv'));
  });

  it('gives a number to the states that have its number and letters in Correlates of War, or its name, for its years', async () => {
    expect(await told('IDENTIFIED_BY', 'gw:')).toEqual([
      // Whoever is in the list when it begins may have been there before.
      'state/alpha-and-omega gw:901 ..1816-12-31 to 1818-01-01..1818-12-31',
      'state/gamma-union gw:903 1922-12-30 to 1923-01-01..1923-12-31',
      'state/old-gamma gw:903 1921-01-01..1921-12-31 to 1922-12-29',
      'state/st-betas gw:999 1850-01-01..1850-12-31 to 1851-01-01..1851-12-31',
      'state/zeta gw:906 1970-05-22 to 1971-01-01..',
      'state/zeta-arid-republic gw:906 1969-01-01..1969-12-31 to 1970-05-21',
    ]);
    expect(reports[0]!.warnings).toEqual([
      "gw.csv:8 gw:999 (BET, Saint Beta's (Betaland)) from 1850 to 1851 is state/st-betas by its name alone; kept",
      'gw.csv:14 gw:906 (ZET, Zeta (Arid Republic of Zeta)) from 1969 to 1971 is state/zeta-arid-republic, then state/zeta by their names and days; kept',
    ]);
  });

  it('gives it to nobody where that is not certain, and says who may be meant', () => {
    expect(reports[0]!.rejections).toEqual([
      'gw.csv:11 gw:904 (DEL, Delta) from 1870 to 1870 may be state/delta or state/delta-cow-905; it was given to none',
      'gw.csv:10 gw:904 (DEL, Delta) from 1955 to 1955 may be state/delta or state/delta-cow-905; it was given to none',
      'gw.csv:12 gw:990 (NOW, Nowhere) from 1900 to 1900 is no state in the graph',
      'gw.csv:13 gw:902 (XXX, Elsewhere) from 1850 to 1850 may be state/st-betas; it was given to none',
    ]);
  });

  it('tells the name in parentheses as another one', async () => {
    expect(await told('NAMED')).toContain('state/st-betas as other name Betaland ? to ?');
  });

  it('cites the rows of the years, and leaves a sound graph', async () => {
    expect(
      await cypher(
        `MATCH (:Statement {value: 'gw:901', retracted: false})-[:HAS_EVIDENCE]->(e)-[:CITES]->(d)
         RETURN d.id AS document, e.firstLine AS first, e.lastLine AS last`,
      ),
    ).toEqual([{ document: 'document/gleditsch-ward', first: 2, last: 4 }]);
    expect(await runChecks(graph)).toEqual([]);
  });

  it('names the states of today in six languages', async () => {
    const names = await told('NAMED');
    expect(names).toContain('state/alpha-and-omega as name in the United Nations Альфа и Омега ? to ?');
    expect(names).toContain('state/delta-cow-905 as name in the United Nations 三角洲 ? to ?');
    expect(names.filter((line) => line.startsWith('state/delta '))).toEqual(['state/delta Delta ? to ?']);
    expect(reports[1]!.rejections).toEqual(['un-names.csv:4 Nowhere is no state in the graph']);
    const again = await imported('state-codes', fixture('gw.csv'), fixture('un-names.csv'));
    expect(again.map(({ written }) => written.changed)).toEqual([false, false]);
  });
});

const FOLDER = resolve('..', 'shared', 'data');
const path = (...parts: string[]): string => join(FOLDER, ...parts);

describe.skipIf(!existsSync(FOLDER))(`The tables that ${FOLDER} holds`, { timeout: 600_000 }, () => {
  it('give nearly all states their number of Gleditsch and Ward', { tags: ['thorough'] }, async () => {
    await seedGraph();
    await imported('cow-states', path('cow_states', 'states2016.csv'));
    const [report] = await imported('state-codes', path('state_codes', 'gw_by_year.csv'));
    const rejected = report!.rejections.map((line) => /gw:(\d+)/.exec(line)![1]);
    // States that are no more and of which the list knows none, and the few whose number, letters and name differ.
    expect(rejected).toEqual([
      '89',
      '99',
      '341',
      '360',
      '563',
      '564',
      '580',
      '615',
      '620',
      '700',
      '711',
      '775',
      '815',
    ]);
    expect(report!.rejections).toContainEqual(
      expect.stringMatching(
        /gw:360 \(RUM, Rumania\) from 1878 to 2017 may be state\/romania; it was given to none$/,
      ),
    );
    const rows = await cypher(
      `MATCH (state:State)-[:IDENTIFIED_BY]->(:Identifier {scheme: 'gw'}) RETURN count(DISTINCT state) AS states`,
    );
    expect(rows).toEqual([{ states: 196 }]);
    const coded = await cypher(
      `MATCH (state:State)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'cow'})
       WHERE NOT EXISTS { (state)-[:IDENTIFIED_BY]->(:Identifier {scheme: 'gw'}) }
       RETURN collect(DISTINCT code.value) AS codes`,
    );
    // The table has no rows of Vietnam, Württemberg and the Hesses, nor of microstates.
    expect(coded[0]!['codes']).toEqual(expect.arrayContaining(['816', '271', '273', '275', '221', '331']));
    for (const code of ['678', '679', '680']) expect(coded[0]!['codes']).not.toContain(code);
    expect(await told('IDENTIFIED_BY', 'gw:651')).toEqual([
      'state/egypt gw:651 1827-01-01..1827-12-31 to 1855-01-01..1855-12-31',
      'state/egypt gw:651 1922-01-01..1922-12-31 to 2017-01-01..',
    ]);
    expect((await told('IDENTIFIED_BY', 'gw:678')).toSorted()).toEqual([
      'state/yemen gw:678 1990-05-22 to 2017-01-01..',
      'state/yemen-arab-republic gw:678 1918-01-01..1918-12-31 to 1990-05-21',
    ]);
    expect(await runChecks(graph)).toEqual([]);
  });
});
