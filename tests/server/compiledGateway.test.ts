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
