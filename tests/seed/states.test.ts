import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { ask, graph } from '../setup/graph.ts';
import { seedGraph } from './seeded.ts';

describe('The states of the seed', () => {
  beforeAll(seedGraph, 180_000);

  it.each([
    ['cow:345', '1900-01-01', 'Kingdom of Serbia'],
    ['cow:345', '1930-01-01', 'Yugoslavia'],
    ['cow:345', '1992-04-26', 'Yugoslavia'],
    ['cow:345', '1992-04-27', 'Serbia'],
    ['cow:345', '2010-01-01', 'Serbia'],
    ['cow:365', '1917-11-11', 'Russian Empire'],
    ['cow:365', '1919-06-28', 'Soviet Russia'],
    ['cow:365', '1922-12-30', 'Soviet Union'],
    ['cow:365', '1991-12-26', 'Russia'],
    ['cow:255', '1866-07-03', 'Germany until 1945'],
    ['cow:260', '1990-10-02', 'Germany'],
    ['cow:255', '1990-10-03', 'Germany'],
  ])('%s means on %s %s', async (code, on, name) => {
    const { data, errors } = await ask(
      `query ($code: ID!, $on: LocalDate!) { entity(id: $code, on: $on) { name } }`,
      { code, on },
    );
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({ name });
  });

  it.each([
    ['Prussia', 'state/germany-until-1945'],
    ['East Germany', 'state/german-democratic-republic'],
    ['Serbia', 'state/serbia'],
    ['Serbia and Montenegro', 'state/serbia'],
  ])('are found by a former name: %s', async (query, id) => {
    const { data, errors } = await ask(
      `query ($query: String!) { search(query: $query, first: 1) { nodes { id } } }`,
      { query },
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes).toEqual([{ id }]);
  });

  it('give one state its code on each day', async () => {
    expect(await runChecks(graph)).toEqual([]);
  });
});
