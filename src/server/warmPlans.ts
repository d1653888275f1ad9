import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { getIntrospectionQuery, parse } from 'graphql';

import type { Context } from '../graphql/core/context.ts';
import { executableSchema } from '../graphql/executableSchema.ts';
import { PlanExecutor } from '../graphql/execution/PlanExecutor.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGE = 'web/explore/operations/';
const PLAYGROUND = 'web/playground/examples/';
const CLIENT = 'examples/client/operations/';

const DAY = '2021-02-04';
const UTTERANCES = ['STATED', 'THANKED'];

/** What a visitor of the page asks at once. */
const ARRIVAL: readonly Asked[] = [
  ['Start', { today: DAY }],
  ['Named', { id: 'state/france' }],
  ['Entity', { id: 'state/france' }],
];

/** What a visitor asks then. */
const VISIT: readonly Asked[] = [
  ['World', { day: DAY }],
  ['DataIn', {}],
  ['EntityFacts', { id: 'state/france', types: ['MEMBER_OF'] }],
  ['Search', { query: 'nato' }],
  ['EntityResults', { query: 'nato', first: 20 }],
  ['StatementResults', { query: 'nato', first: 10 }],
  ['Bound', { of: 'state/france' }],
  ['Bound', { of: 'state/france', day: DAY }],
  ['Disputes', { id: 'state/france' }],
  ['Said', { id: 'person/jens-stoltenberg', utterances: UTTERANCES }],
  ['Moods', { id: 'person/jens-stoltenberg' }],
  ['FactDays', { id: 'state/france' }],
  ['FactDays', { id: 'state/france', types: ['MEMBER_OF'], end: 'SUBJECT' }],
  ['AllyDays', { of: 'state/france', obligations: ['DEFENSE'] }],
  ['Around', { seeds: ['state/france'], on: DAY }],
  ['Allies', { of: 'state/france', on: DAY }],
  ['AlliancesToTake', { of: 'state/france', ally: ['state/germany'], on: DAY }],
  ['Looked', { of: 'state/france', day: DAY }],
  ['Dyad', { a: 'state/france', b: 'state/germany', on: DAY, utterances: UTTERANCES }],
  ['Paths', { from: 'person/jens-stoltenberg', to: 'state/france', on: DAY, most: 5 }],
  ['Behind', { ids: ['relationship/0882fcec9d87a5f258fe'] }],
  ['Numbers', { id: 'relationship/5effa78ac92f93f6cdc4' }],
  ['SourcesOfFacts', { ids: ['relationship/0882fcec9d87a5f258fe'] }],
  ['Parts', { id: 'relationship/5effa78ac92f93f6cdc4' }],
  ['EvidenceOf', { id: 'statement/0851e2767500205d87dd' }],
  ['Document', { id: 'document/nato-2021-02-04-press-point' }],
  ['Places', { id: 'document/nato-2021-02-04-press-point', first: 100 }],
  ['Statement', { id: 'statement/0851e2767500205d87dd' }],
  ['FactsToTake', { id: 'state/france', on: DAY }],
];

/** What the example client asks. */
const CALLS: readonly Asked[] = [
  ['Memberships', { state: 'state/belgium', day: DAY }],
  ['Members', { organization: 'org/nato', day: '1955-06-01', first: 6 }],
  ['Dates', { event: 'event/stoltenberg-esper-2020' }],
];

/** An operation by its name, and what it is asked about. */
type Asked = readonly [operationName: string, variables: Readonly<Record<string, unknown>>];

/** An operation that the project comes with, and what it can be asked about. */
export interface Shipped {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All that the pages ask: their operations and fragments, the playground's examples, and its question about the schema. */
export function textsOfPages(): string[] {
  const files = [PAGE, PLAYGROUND].flatMap((folder) => filesOf(folder, '.graphql'));
  return [...files.map(read), getIntrospectionQuery(INTROSPECTION)];
}

/** As the playground has it asked. */
const INTROSPECTION = { inputValueDeprecation: true, schemaDescription: true };

/** All that the pages and the examples ask. */
export function shippedOperations(): Shipped[] {
  const { first, rest } = warmingOrder();
  return [...first, ...rest];
}

/**
 * What is planned before the service is ready: what the first pages ask. All else is planned within a request's
 * time, too, if it is asked before its turn.
 */
export function warmingOrder(): { readonly first: Shipped[]; readonly rest: Shipped[] } {
  const named = (folder: string, asked: readonly Asked[]): Shipped[] => {
    const query = filesOf(folder, '.graphql').map(read).join('\n');
    return asked.map(([operationName, variables]) => ({ query, operationName, variables }));
  };
  const examples = filesOf(PLAYGROUND, '.graphql').map((file) => {
    const variables = file.replace(/graphql$/, 'json');
    const isGiven = existsSync(new URL(variables, ROOT));
    const query = read(file);
    return {
      query,
      operationName: /^query (\w+)/m.exec(query)![1]!,
      variables: isGiven ? (JSON.parse(read(variables)) as Record<string, unknown>) : {},
    };
  });
  return {
    first: named(PAGE, ARRIVAL),
    rest: [...named(PAGE, VISIT), ...examples, ...named(CLIENT, CALLS)],
  };
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith(ending))
    .map((file) => folder + file);
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

/**
 * Asks each operation once. The database plans a text when it is asked it first, which on a busy machine takes longer than a
 * request may: so before anybody waits.
 *
 * @param context one for each operation; its signal bounds the time
 * @param atOnce how many at once: one text is planned on one processor
 * @returns what could not be answered, a line each
 */
export async function warmPlans(
  context: () => Context,
  operations: readonly Shipped[],
  atOnce: number,
): Promise<string[]> {
  const faults: string[] = [];
  const executor = new PlanExecutor(executableSchema);
  const left = operations.values();
  const askRest = async (): Promise<void> => {
    for (const { query, operationName, variables } of left) {
      const { errors = [] } = await executor.execute(parse(query), operationName, variables, context());
      faults.push(...errors.map(({ message }) => `${operationName}: ${message}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askRest));
  return faults;
}
