import { beforeAll, describe, expect, it } from 'vitest';

import { ask } from '../setup/graph.ts';
import { seedGraph } from './seeded.ts';

describe('Treaties and organisations by the names that people use', () => {
  beforeAll(seedGraph);

  it.each([
    ['Pact of the League of Arab States', 'treaty/cow-alliance-199'],
    ['Charter of the Organization of American States', 'treaty/atop-3150'],
    ['Rio Treaty', 'treaty/cow-alliance-210'],
    ['Brussels Treaty', 'treaty/cow-alliance-218'],
    ['ANZUS', 'treaty/cow-alliance-232'],
    ['Manila Pact', 'treaty/cow-alliance-238'],
    ['Baghdad Pact', 'treaty/cow-alliance-241'],
    ['Warsaw Pact', 'treaty/cow-alliance-243'],
    ['Warschauer Pakt', 'treaty/cow-alliance-243'],
    ['Tashkent Treaty', 'treaty/cow-alliance-350'],
    ['Helsinki Final Act', 'treaty/atop-3740'],
    ['Washington Treaty', 'treaty/north-atlantic-treaty'],
    ['SEATO', 'org/seato'],
    ['WEU', 'org/weu'],
    ['CENTO', 'org/cento'],
    ['CSTO', 'org/csto'],
    ['Warsaw Treaty Organization', 'org/wpact'],
  ])('%s', async (query, id) => {
    const { data, errors } = await ask(
      'query ($query: String!) { search(query: $query, first: 3) { nodes { id } } }',
      { query },
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes).toContainEqual({ id });
  });

  it('are related to the treaties that founded them', async () => {
    const { data } = await ask(`{
      organizations(where: { ids: ["org/anzus", "org/cento", "org/loas", "org/weu", "org/csto", "org/seato", "org/wpact"] }) {
        nodes { id establishedBy { nodes { id } } }
      }
    }`);
    const founded = new Map(
      data.organizations.nodes.map((one: any) => [one.id, one.establishedBy.nodes.map(({ id }: any) => id)]),
    );
    expect(Object.fromEntries(founded)).toEqual({
      'org/anzus': ['treaty/cow-alliance-232'],
      'org/cento': ['treaty/cow-alliance-241'],
      'org/loas': ['treaty/cow-alliance-199'],
      'org/weu': ['treaty/cow-alliance-218'],
      'org/csto': ['treaty/cow-alliance-350'],
      'org/seato': ['treaty/cow-alliance-238'],
      'org/wpact': ['treaty/cow-alliance-243'],
    });
  });
});
