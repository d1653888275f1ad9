import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { API_LIMITS, CypherSandbox } from '../../src/sandbox/CypherSandbox.ts';
import { parametersOf } from '../../src/sandbox/parameters.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { basisOfText } from '../../src/model/basis.ts';
import { keepPolicy } from '../../src/record/policies.ts';
import { seedGraph } from '../seed/seeded.ts';
import { ask, graph } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const page = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp('```' + language + '\n([\\s\\S]*?)```', 'g'))].map(([, text]) => text!);

describe('docs/analysts.md', () => {
  let sandbox: CypherSandbox;
  beforeAll(async () => {
    await seedGraph();
    // One of the statements is about it.
    await graph.write('keep', (transaction) =>
      keepPolicy(transaction, basisOfText('document/nato-enlargement')!),
    );
    sandbox = await CypherSandbox.open(databaseAddress, API_LIMITS);
  }, 600_000);
  afterAll(() => sandbox[Symbol.asyncDispose]());

  it.each(blocks('cypher'))('shows a statement that answers something: %s', async (text) => {
    expect((await sandbox.ask(text)).rows.length).toBeGreaterThan(0);
  });

  it('shows a GraphQL query that answers something', async () => {
    const { data, errors } = await ask(blocks('graphql')[0]!, {}, undefined, sandbox);
    expect(errors).toEqual([]);
    expect(data.cypher.rows).toHaveLength(3);
  });

  it('shows Python whose statement answers something', async () => {
    const statement = /"""([\s\S]*?)"""/.exec(blocks('python')[0]!)![1]!;
    const parameters = { alliance: { type: 'STRING', value: 'org/nato' } } as const;
    expect((await sandbox.ask(statement, { parameters })).rows.length).toBeGreaterThan(30);
  });

  it('names questions of the library with what they take', () => {
    const questions = readQueries('analysis');
    const commands = [...page.matchAll(/entente -- cypher (\w+) (?:--param|-p) ((?:\w+=\S+ ?)+)/g)];
    expect(commands).toHaveLength(8);
    for (const [, name, parameters] of commands) {
      expect(() => parametersOf(questions.get(name!)!, parameters!.trim().split(' '))).not.toThrow();
    }
  });
});
