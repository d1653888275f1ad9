import { isDeepStrictEqual } from 'node:util';

import { MORE_QUESTIONS } from './questions/moreQuestions.ts';
import { QUESTIONS } from './questions/questions.ts';
import type { Question, QuestionName, Variables } from './questions/questions.ts';
import { generated } from './questions/neo4jGraphql.ts';
import { Client } from './measure/Client.ts';
import { measureBlocks } from './measure/measureBlocks.ts';
import type { Contender, Effort, Measured } from './measure/measureBlocks.ts';
import { ChildServer } from './servers/ChildServer.ts';
import { contextFor } from '../src/graphql/core/context.ts';
import type { Graph } from '../src/neo4j/Graph.ts';
import type { Address } from '../src/config/Address.ts';
import { createApollo } from '../src/server/server.ts';
import { Texts } from '../src/record/texts.ts';

/** Who answers, with what it is called in a narrow table. The first is what all others are compared with. */
export const CONTENDERS = {
  tuned: { short: 'a*', title: 'Cypher tuned by hand', file: 'handWritten.ts' },
  entente: { short: 'Entente', title: 'Entente', file: 'entente.ts' },
  single: { short: 'a', title: 'one plain nested Cypher', file: 'handWritten.ts' },
  neo4jGraphql: { short: 'd', title: '@neo4j/graphql', file: 'neo4jGraphql.ts' },
  naive: { short: 'c', title: 'Entente without batching', file: 'entente.ts' },
  memory: { short: 'e', title: 'Entente over memory', file: 'entente.ts' },
} as const;
export type ContenderName = keyof typeof CONTENDERS;

export interface Comparison {
  readonly question: string;
  readonly title: string;
  readonly bytes: number;
  readonly clients: number;
  /** The round trips to the graph that Entente makes. */
  readonly trips: number;
  readonly measured: Readonly<Partial<Record<ContenderName, Measured>>>;
}

/** Starts all contenders on one graph, sees that they answer the same, and measures them side by side. */
export async function compare(
  address: Address,
  graph: Graph,
  java: number,
  {
    only,
    names,
    efforts,
    warmUp,
  }: {
    readonly only: readonly string[] | null;
    readonly names: readonly ContenderName[];
    readonly efforts: readonly Effort[];
    /** For how long (ms) each contender is asked each question before anything counts. */
    readonly warmUp: number;
  },
  report: (line: string) => void,
): Promise<Comparison[]> {
  await using stack = new AsyncDisposableStack();
  const servers = new Map<ContenderName, ChildServer>();
  for (const name of names) {
    servers.set(name, stack.use(await ChildServer.start(CONTENDERS[name].file, name, address)));
  }
  const questions = [];
  for (const question of [...QUESTIONS, ...MORE_QUESTIONS].filter(
    ({ name }) => only?.includes(name) ?? true,
  )) {
    const variables = await variablesOf(question, graph);
    const isContested = QUESTIONS.some(({ name }) => name === question.name);
    const contenders = names
      .filter((name) => name === 'entente' || isContested)
      .filter((name) => name !== 'neo4jGraphql' || question.name in generated)
      .map((name): Contender & { name: ContenderName } => {
        const { url, pid } = servers.get(name)!;
        return { name, url, pid, bodies: variables.map((given) => bodyOf(name, question, given)) };
      });
    const trips = await tripsOf(question, variables[0]!, graph);
    questions.push({ question, contenders, trips, bytes: await expectSameAnswers(question, contenders) });
  }
  report('All answer the same. Warming up');
  for (const { contenders } of questions) {
    await measureBlocks(contenders, java, { rounds: 1, milliseconds: warmUp, requests: 3, clients: 1 });
  }
  const compared: Comparison[] = [];
  for (const effort of efforts) {
    for (const { question, contenders, trips, bytes } of questions) {
      report(`${question.name}, ${effort.clients === 1 ? 'one client' : `${effort.clients} clients`}`);
      // Alone, there is nobody to compare with; and so many round trips a request would take minutes.
      if (effort.clients > 1 && contenders.length === 1) continue;
      const taking = contenders.filter(({ name }) => effort.clients === 1 || name !== 'naive');
      const measured = Object.fromEntries(await measureBlocks(taking, java, effort));
      compared.push({
        question: question.name,
        title: question.title,
        bytes,
        clients: effort.clients,
        trips,
        measured,
      });
    }
  }
  return compared;
}

async function variablesOf({ variables }: Question<string>, graph: Graph): Promise<readonly Variables[]> {
  return typeof variables === 'string'
    ? ((await graph.read(['bench'], variables, {})) as Variables[])
    : variables;
}

async function tripsOf({ query }: Question<string>, variables: Variables, graph: Graph): Promise<number> {
  const contextValue = contextFor(graph, new Texts(undefined));
  await createApollo().executeOperation({ query, variables }, { contextValue });
  return contextValue.runs.length;
}

function bodyOf(name: ContenderName, question: Question<string>, variables: Variables): string {
  switch (name) {
    case 'tuned':
    case 'single':
      return JSON.stringify({ question: question.name, variables });
    case 'neo4jGraphql':
      return JSON.stringify({
        query: generated[question.name as QuestionName]!.query,
        variables,
      });
    case 'entente':
    case 'naive':
    case 'memory':
      return JSON.stringify({ query: question.query, variables });
  }
}

const WHOLE = { common: (data: unknown) => data, commonOfContract: (data: unknown) => data };

/** @returns how long an answer of the contract is on the average, in bytes */
async function expectSameAnswers(
  question: Question<string>,
  contenders: readonly (Contender & { name: ContenderName })[],
): Promise<number> {
  let bytes = 0;
  for (const index of contenders[0]!.bodies.keys()) {
    const answers = new Map<ContenderName, any>();
    for (const { name, url, bodies } of contenders) {
      using client = new Client(url);
      const text = await client.post(bodies[index]!);
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(`${question.name}: ${name} answers with errors: ${text.slice(0, 1_000)}`);
      answers.set(name, data);
      if (name === 'entente') bytes += text.length;
    }
    const expected = answers.get('entente');
    for (const [name, data] of answers) {
      const { common, commonOfContract } =
        (name === 'neo4jGraphql' && generated[question.name as QuestionName]) || WHOLE;
      const [own, contract] = [common(data), commonOfContract(expected)];
      if (!isDeepStrictEqual(own, contract)) {
        throw new Error(
          `${question.name}: All answer the same; ${name} answers\n${excerpt(own, contract)}\nwhere Entente answers\n${excerpt(contract, own)}`,
        );
      }
    }
  }
  return Math.round(bytes / contenders[0]!.bodies.length);
}

/** The place at which two answers part. */
function excerpt(one: unknown, other: unknown): string {
  const [text, beside] = [JSON.stringify(one), JSON.stringify(other)];
  const at = Array.from(text).findIndex((character, index) => character !== beside.charAt(index));
  return text.slice(Math.max(0, at - 150), at + 250);
}
