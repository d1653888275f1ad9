import * as fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { PlanExecutor } from '../../src/graphql/execution/PlanExecutor.ts';
import { contextFor } from '../../src/graphql/core/context.ts';
import { executableSchema as schema } from '../../src/graphql/executableSchema.ts';
import { Texts } from '../../src/record/texts.ts';
import { seedGraph } from '../seed/seeded.ts';
import { graph } from '../setup/graph.ts';
import { inOrder } from '../setup/inOrder.ts';
import { randomOperation } from '../setup/randomOperation.ts';

/** What the seed has, and what it hasn't. */
const VALUES = {
  ids: ['state/belgium', 'state/france', 'org/nato', 'person/jens-stoltenberg', 'state/nowhere'],
  texts: ['nato', 'a'],
  days: ['2021-02-04', '1949-04-04'],
  moments: ['2021-02-04T11:44:00.000Z'],
};

describe('Whatever executes, on the seed', () => {
  beforeAll(seedGraph);

  it(
    'answers random operations as graphql-js does, however often they are asked',
    { tags: ['thorough'] },
    async () => {
      const plans = new PlanExecutor(schema);
      const context = () => contextFor(graph, new Texts(undefined));
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (g) => {
          const { query, variables } = randomOperation(g, schema, { values: VALUES, depth: 2 });
          const document = parse(query);
          fc.pre(validate(schema, document).length === 0);
          for (const given of variables) {
            const first = context();
            const right = await execute({ schema, document, variableValues: given, contextValue: first });
            for (let time = 0; time < 2; time += 1) {
              const again = context();
              const result = await plans.execute(document, undefined, given, again);
              expect(inOrder(result), `${query}\n${JSON.stringify(given)}`).toBe(inOrder(right));
              // A level is one round trip at most, and graphql-js asks level by level, too.
              expect({ query, trips: again.runs.length }).toEqual({
                query,
                trips: Math.min(again.runs.length, first.runs.length),
              });
            }
          }
        }),
        { numRuns: 20, maxSkipsPerRun: 20, endOnFailure: true },
      );
    },
  );
});
