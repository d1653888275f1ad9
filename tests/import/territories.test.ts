import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { UNDONE } from '../../src/import/tables/importTable.ts';
import { importShipped } from '../../src/import/tables/shipped.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { seedGraph } from '../seed/seeded.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { fixture, imported, importedWith, told, WORLD } from './tables.ts';

/** With a code that was withdrawn, and what else a test wants. */
const world = (...lines: string[]): string =>
  [
    WORLD.trimEnd(),
    `  - { claim: 'state/old-gamma IDENTIFIED_BY "iso3166:OG"', until: 1922-12-29, place: x }`,
    ...lines,
  ].join('\n');

describe('territories', () => {
  beforeEach(async () => {
    await emptyGraph();
    await given(world());
    await imported('cow-states', fixture('states.csv'));
  });

  it('gives the one state of that name its codes, names and region, whatever the spelling', async () => {
    const [report] = await imported('territories', fixture('territories.csv'));
    const of = async (predicate: string, id: string) =>
      (await told(predicate)).filter((line) => line.startsWith(`${id} `));
    expect(await of('IDENTIFIED_BY', 'state/alpha-and-omega')).toEqual([
      'state/alpha-and-omega cow-abbreviation:ALP 1816-01-01 to 2016-12-31..',
      'state/alpha-and-omega cow:901 1816-01-01 to 2016-12-31..',
      'state/alpha-and-omega iso3166-alpha3:AOM ? to ?',
      'state/alpha-and-omega iso3166-numeric:801 ? to ?',
      'state/alpha-and-omega iso3166:AO ? to ?',
    ]);
    expect(await of('NAMED', 'state/alpha-and-omega')).toEqual([
      'state/alpha-and-omega Alpha & Omega ? to ?',
      'state/alpha-and-omega Alpha and Omega ? to ?',
      'state/alpha-and-omega Alpha et Oméga ? to ?',
      'state/alpha-and-omega as short name A&O ? to ?',
    ]);
    // NA are the letters of a state, and no missing value.
    expect(await told('IDENTIFIED_BY', 'iso3166:NA')).toEqual(['state/st-betas iso3166:NA ? to ?']);
    // Of the two that are called Delta, one is no more.
    expect(await told('IDENTIFIED_BY', 'iso3166:DE')).toEqual(['state/delta-cow-905 iso3166:DE ? to ?']);
    expect(await told('IDENTIFIED_BY', 'iso3166:GM')).toEqual(['state/new-gamma iso3166:GM ? to ?']);
    expect(await told('WITHIN')).toEqual([
      'place/north place/anywhere ? to ?',
      'state/alpha-and-omega place/north ? to ?',
      'state/delta-cow-905 place/north ? to ?',
      'state/new-gamma place/north ? to ?',
      'state/old-gamma place/north ? to ?',
      'state/st-betas place/north ? to ?',
    ]);
    expect(await told('IDENTIFIED_BY', 'm49:')).toEqual([
      'place/anywhere m49:910 ? to ?',
      'place/north m49:911 ? to ?',
    ]);
    expect(report).toMatchObject({
      rejections: ['territories.csv:6 ZZ (Zeta) is no state in the graph'],
      warnings: ['territories.csv:4 No row has the code 912 of a region'],
    });
  });

  it('cites the line of the table, in a document that names what it was made of', async () => {
    await imported('territories', fixture('territories.csv'));
    expect(
      await cypher(
        `MATCH (:Statement {value: 'Alpha and Omega', retracted: false})-[:HAS_EVIDENCE]->(e)-[:CITES]->(d)
         RETURN e.firstLine AS line, e.place AS place, e.note AS note, d.name AS document ORDER BY place`,
      ),
    ).toEqual([
      {
        line: 2,
        place: 'columns en',
        note: null,
        document: 'Codes, names and regions of territories: CLDR 1 and iso-3166 1',
      },
      {
        line: 2,
        place: 'columns iso-name',
        note: 'In the table: Omega, Alpha and',
        document: 'Codes, names and regions of territories: CLDR 1 and iso-3166 1',
      },
    ]);
  });

  it('gives nobody codes that may be of two, or that others have', async () => {
    await given(
      'entities: [{ id: state/zeta, name: Zeta }, { id: state/zeta-island, name: Zeta Island }]',
      'other.yaml',
    );
    await given(
      world(
        `  - { claim: 'state/old-gamma IDENTIFIED_BY "iso3166-alpha3:AOM"', place: x }`,
        `  - { claim: 'state/new-gamma IDENTIFIED_BY "iso3166-numeric:801"', place: x }`,
      ),
    );
    const [report] = await imported('territories', fixture('territories.csv'));
    expect(report!.rejections).toEqual([
      'territories.csv:2 AO (Alpha and Omega) has codes of state/old-gamma and state/new-gamma; it was given to none',
      'territories.csv:6 ZZ (Zeta) may be state/zeta or state/zeta-island; it was given to none',
    ]);
    expect(await told('IDENTIFIED_BY', 'iso3166:AO')).toEqual([]);
  });

  it('comes to the same whatever it brought before', async () => {
    await imported('territories', fixture('territories.csv'));
    const [again] = await imported('territories', fixture('territories.csv'));
    expect(again!.written).toMatchObject({ changed: false });
    // A second state of that name: what the table itself has said of the first decides nothing.
    await given('entities: [{ id: state/omega, name: Alpha and Omega }]', 'other.yaml');
    const [report] = await imported('territories', fixture('territories.csv'));
    expect(report!.rejections[0]).toBe(
      'territories.csv:2 AO (Alpha and Omega) may be state/alpha-and-omega or state/omega; it was given to none',
    );
    expect(await told('IDENTIFIED_BY', 'iso3166:AO')).toEqual([]);
  });

  it('gives codes that were withdrawn to who had them, until then', async () => {
    const [, report] = await imported('territories', fixture('territories.csv'), fixture('former-codes.csv'));
    // The two letters are still its own, and the number is the territory's.
    expect(await told('IDENTIFIED_BY', 'iso3166-alpha3:BBB')).toEqual([
      'state/st-betas iso3166-alpha3:BBB ? to 1980-01-01..1980-12-31',
    ]);
    expect(await told('IDENTIFIED_BY', 'iso3166:NA')).toEqual(['state/st-betas iso3166:NA ? to ?']);
    expect(await told('IDENTIFIED_BY', 'iso3166-numeric:802')).toEqual([
      'state/st-betas iso3166-numeric:802 ? to ?',
    ]);
    expect(await told('NAMED', 'Beta')).toEqual([
      'state/st-betas St Beta’s ? to ?',
      "state/st-betas St. Beta's ? to ?",
      'state/st-betas as name in ISO 3166 Betaland ? to ..1980-12-31',
      'state/st-betas as name in ISO 3166 Republic of Betaland ? to ..1980-12-31',
      "state/st-betas as name in ISO 3166 Saint Beta's ? to ?",
    ]);
    expect(await told('IDENTIFIED_BY', ':OG')).toEqual(['state/old-gamma iso3166:OG ? to 1922-12-29']);
    expect(report!.rejections).toEqual([
      // Its state began that very year.
      'former-codes.csv:3 LLNA (Old Beta) is the code of no state in the graph',
      'former-codes.csv:5 QQQQ (Nowhere) is the code of no state in the graph',
    ]);
    expect(await runChecks(graph)).toEqual([]);
  });

  it('refuses a day that there is not', async () => {
    await expect(
      importedWith('territories', 'former-codes.csv', ['1922-12-29', '1922-02-30']),
    ).rejects.toThrow(
      'former-codes.csv:4:27 withdrawn: There is no such day in the calendar; received "1922-02-30"',
    );
  });
});

describe('The tables that come with the project', () => {
  beforeAll(async () => {
    await seedGraph();
    await importShipped(graph);
  });

  it.each([
    ['UK', 'state/united-kingdom'],
    ['USA', 'state/united-states'],
    ['Türkei', 'state/turkiye'],
    ['Германия', 'state/germany'],
    ['比利时', 'state/belgium'],
    ['فرنسا', 'state/france'],
    ['DDR', 'state/german-democratic-republic'],
    ['CSK', 'state/czechoslovakia'],
  ])('let people find a state by what they type: %s', async (typed, id) => {
    const { data } = await ask(
      'query ($query: String!) { search(query: $query, first: 10) { nodes { id } } }',
      { query: typed },
    );
    expect(data).toMatchObject({ search: { nodes: expect.arrayContaining([{ id }]) } });
  });

  it('say whom a code meant on a day', async () => {
    const on = async (code: string, day: string) =>
      (
        await ask('query ($id: ID!, $day: LocalDate) { entity(id: $id, on: $day) { id } }', {
          id: code,
          day,
        })
      ).data?.entity?.id;
    expect(await on('iso3166:YU', '1980-01-01')).toBe('state/yugoslavia');
    expect(await on('iso3166:YU', '2000-01-01')).toBe('state/serbia');
    expect(await on('iso3166:CS', '1990-01-01')).toBe('state/czechoslovakia');
    expect(await on('iso3166:CS', '2005-01-01')).toBe('state/serbia');
    expect(await on('iso3166:RS', '2020-01-01')).toBe('state/serbia');
  });

  it('change nothing when they are loaded again, and stay undone', async () => {
    expect(await importShipped(graph)).toEqual([]);
    const nothing = { entities: [], documents: [], mentions: [], statements: [], evidence: [] };
    await writeLoad(graph, { id: 'territories', sha256: UNDONE, ...nothing });
    expect(await importShipped(graph)).toEqual([]);
    expect(await told('IDENTIFIED_BY', 'm49:')).toEqual([]);
  });
});

const FOLDER = resolve('..', 'shared', 'data');
const path = (...parts: string[]): string => join(FOLDER, ...parts);

describe.skipIf(!existsSync(FOLDER))(
  `The states of the list that ${FOLDER} holds`,
  { timeout: 600_000 },
  () => {
    beforeAll(async () => {
      await seedGraph();
      await imported(
        'cow-states',
        path('cow_states', 'states2016.csv'),
        path('cow_states', 'COW country codes.csv'),
      );
      await importShipped(graph);
    }, 600_000);

    it('have their codes of ISO 3166 as another table has them: all of today but Kosovo, for which it has none', async () => {
      const rows = await cypher(
        `MATCH (state:State) WHERE state.untilMax IS NULL
       RETURN state.id AS id, COLLECT {
         MATCH (state)-[code:IDENTIFIED_BY]->(identifier:Identifier)
         WHERE identifier.scheme STARTS WITH 'iso3166' AND code.untilMax IS NULL
         RETURN identifier.value ORDER BY identifier.scheme
       } AS codes ORDER BY id`,
      );
      const lines = readFileSync(path('state_codes', 'iso3166.csv'), 'utf8').trim().split('\n').slice(1);
      const others = new Map(
        lines.map((line) => {
          const [, alpha2, alpha3, numeric] = /,([A-Z]{2}),([A-Z]{3}),(\d+),/.exec(line)!;
          return [alpha2!, [alpha2!, alpha3!, numeric!.padStart(3, '0')]];
        }),
      );
      expect(rows).toHaveLength(195);
      expect(rows.filter(({ codes }) => (codes as string[]).length !== 3)).toEqual([
        { id: 'state/kosovo', codes: [] },
      ]);
      const coded = rows.filter(({ id }) => id !== 'state/kosovo').map(({ codes }) => codes as string[]);
      expect(coded).toEqual(coded.map(([alpha2]) => others.get(alpha2!)));
      expect(await runChecks(graph)).toEqual([]);
    });

    it('have the names and codes of their time', async () => {
      const [myanmar] = await cypher(
        `MATCH (:Entity {id: 'state/myanmar'})-[:NAMED]->(name:Name {text: 'Burma'}) RETURN toString(name.untilMax) AS until`,
      );
      expect(myanmar).toEqual({ until: '1989-12-05' });
      expect(await told('IDENTIFIED_BY', 'iso3166:ZR')).toEqual([
        'state/democratic-republic-of-the-congo iso3166:ZR ? to 1997-07-14',
      ]);
    });
  },
);
