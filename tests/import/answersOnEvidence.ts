import { expect } from 'vitest';

import { MODALITIES } from '../../src/model/records.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { deriveGroups } from '../../src/view/derive.ts';
import { ask, cypher, graph } from '../setup/graph.ts';

const DATES = 'dates { sinceMin sinceMax untilMin untilMax }';
const RELATION = `type planned role meaning obligations ${DATES} subject { id } object { id } statements { id }
  obligationSpans { obligation ${DATES} } quantities { quantity { least most unit part } ${DATES} }`;
const COUNTS = 'type planned end count undated';

/** Entities asked about in one request. */
const AT_ONCE = 10;

/** What is asked of every state, in the same words whatever it rests on: all its relationships, what counts on some days, and its allies. */
export async function answersOn(
  ids: readonly string[],
  days: readonly string[],
  evidence: string | null,
): Promise<ReadonlyMap<string, unknown>> {
  const given = evidence === null ? '' : `, evidence: ${evidence}`;
  const summary = `${DATES} relationshipCounts(plans: INCLUDED) { ${COUNTS} }
    ${days
      .map(
        (day, at) => `on${at}: relationshipCounts(asOf: "${day}", plans: INCLUDED) { ${COUNTS} }
          sure${at}: relationships(asOf: "${day}", certain: true, relationship: { plans: INCLUDED }) { totalCount }
          allies${at}: allies(asOf: "${day}", first: 100) { totalCount nodes { id ${DATES} } }
          bound${at}: allies(asOf: "${day}", certain: true, obligations: [DEFENSE], first: 100) { totalCount nodes { id } }`,
      )
      .join('\n')}`;
  const answers = new Map<string, Record<string, unknown>>();
  for (const some of pagesOf(ids, AT_ONCE)) {
    const fields = some.map((id, at) => `s${at}: state(id: "${id}"${given}) { ${summary} }`);
    const data = await answered(`{ ${fields.join('\n')} }`);
    for (const [at, id] of some.entries()) answers.set(id, { ...data[`s${at}`], all: [] });
  }
  // Every relationship, a page after the other.
  let rest: { readonly id: string; readonly after: string | null }[] = ids.map((id) => ({ id, after: null }));
  while (rest.length > 0) {
    const more: typeof rest = [];
    for (const some of pagesOf(rest, AT_ONCE)) {
      const fields = some.map(
        ({ id, after }, at) => `s${at}: state(id: "${id}"${given}) {
          relationships(relationship: { plans: INCLUDED }, first: 100, after: ${JSON.stringify(after)}) {
            edges { node { id name } relationship { ${RELATION} } } pageInfo { hasNextPage endCursor }
          }
        }`,
      );
      const data = await answered(`{ ${fields.join('\n')} }`);
      for (const [at, { id }] of some.entries()) {
        const { edges, pageInfo } = data[`s${at}`].relationships;
        (answers.get(id)!['all'] as unknown[]).push(...edges);
        if (pageInfo.hasNextPage) more.push({ id, after: pageInfo.endCursor });
      }
    }
    rest = more;
  }
  return answers;
}

async function answered(query: string): Promise<any> {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  // Ids say what they rest on, and are the same otherwise.
  return JSON.parse(JSON.stringify(data).replaceAll(/(?<="[a-z]+\/[^"@\s]+)@[^"]*(?=")/g, ''));
}

function pagesOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
    all.slice(page * size, (page + 1) * size),
  );
}

/**
 * Makes the graph one into which only one document's evidence was loaded, with the identities that there are: names, codes and entities
 * stay. The view is derived by the code that loads use. The record isn't one that a history could have made, so nothing else should
 * be asked of it.
 */
export async function leaveOnly(document: string): Promise<void> {
  const changed = (await cypher(
    `MATCH (s:Statement)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(document:Document)
     WHERE NOT s.predicate IN ['NAMED', 'IDENTIFIED_BY'] AND e.withdrawn = (document.id = $document)
     RETURN DISTINCT s.id AS id, s.group AS group ORDER BY group`,
    { document },
  )) as unknown as readonly { readonly id: string; readonly group: string }[];
  await graph.alter(
    `MATCH (s:Statement)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(document:Document)
     WHERE NOT s.predicate IN ['NAMED', 'IDENTIFIED_BY'] AND e.withdrawn = (document.id = '${document}')
     SET e.withdrawn = NOT e.withdrawn`,
  );
  // The tables rank nothing: only seed files do.
  await graph.alter(
    `MATCH (s:Statement)
     WHERE s.rank <> 'NORMAL' AND NOT s.predicate IN ['NAMED', 'IDENTIFIED_BY']
     SET s.rank = 'NORMAL'`,
  );
  for (const page of pagesOf(changed, 5_000)) {
    await graph.write('refresh', (transaction) =>
      transaction.run(writes.refreshStatements, { ids: page.map(({ id }) => id), strength: MODALITIES }),
    );
  }
  for (const groups of pagesOf([...new Set(changed.map(({ group }) => group))], 2_000)) {
    await graph.write('derive', (transaction) => deriveGroups(transaction, groups));
  }
}
