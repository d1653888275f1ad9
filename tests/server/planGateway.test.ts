import { beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import { createApollo } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { emptyGraph, graph, PATIENT } from '../setup/graph.ts';

describe('What the graph refuses', () => {
  beforeAll(emptyGraph);

  it('is told alike by both executors, under the name of what is wrong', async () => {
    const apollo = createApollo({ limits: PATIENT });
    const bookmarks = ['FB:of-no-graph-at-all'];
    const answers = [];
    // What is asked again is compiled.
    for (let time = 0; time < 2; time += 1) {
      const contextValue = contextFor(graph, new Texts(undefined), undefined, { bookmarks });
      const query = '{ entity(id: "state/belgium") { name } }';
      const { body } = await apollo.executeOperation({ query }, { contextValue });
      answers.push(body.kind === 'single' && body.singleResult);
    }
    expect(answers[0]).toMatchObject({
      data: { entity: null },
      errors: [
        {
          message: 'entente-bookmark is from another graph',
          path: ['entity'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('The default of a variable', () => {
  beforeAll(emptyGraph);

  it('is parsed, also of a scalar of ours, whatever executes', async () => {
    const apollo = createApollo({ limits: PATIENT });
    const query = `query ($at: DateTime = "2021-02-04T11:44:00.000Z") {
      entity(id: "state/nowhere") { id }
      disputes(known: $at) { totalCount }
    }`;
    for (let time = 0; time < 3; time += 1) {
      const contextValue = contextFor(graph, new Texts(undefined));
      const { body } = await apollo.executeOperation({ query }, { contextValue });
      expect(body).toMatchObject({ singleResult: { data: { entity: null, disputes: { totalCount: 0 } } } });
      // An executor that fails asks for a part, and the other for the rest.
      expect(contextValue.runs).toHaveLength(1);
    }
  });
});
