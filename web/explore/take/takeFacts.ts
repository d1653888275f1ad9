import { formatNumbers, spanOf } from '../entity/quantities.ts';
import { FactsToTakeDocument } from '../generated/graphql.ts';
import { ask } from '../service/ask.ts';
import { behind } from '../service/usePages.ts';
import { TODAY } from '../time/days.ts';
import { columnsOf, namesOf } from './sourcesOf.ts';
import { expectFew } from './Taking.ts';
import type { Taken, Taking } from './Taking.ts';

/** All facts about an entity, however many are shown, with their days and sources. */
export async function takeFacts(id: string, day: string | undefined, taking: Taking): Promise<Taken> {
  const pages = [];
  let count = 0;
  for (let cursor: { after: string | null } | null = { after: null }; cursor !== null;) {
    const variables = { id, day: day ?? null, on: day ?? TODAY, ...cursor };
    const page = await ask(FactsToTakeDocument, variables, taking.signal);
    pages.push(page);
    const list = page.entity?.relationships;
    expectFew(list?.totalCount ?? 0);
    count += list?.edges.length ?? 0;
    taking.report(count, list?.totalCount ?? 0);
    cursor = behind(list);
  }
  const edges = pages.flatMap((page) => page.entity?.relationships.edges ?? []);
  const rows = edges.map(({ node, relationship }) => ({
    type: relationship.type,
    subject: relationship.subject.id === id ? id : node.id,
    object: relationship.subject.id === id ? node.id : id,
    name: node.name,
    planned: relationship.planned,
    sinceMin: relationship.dates.sinceMin ?? '',
    sinceMax: relationship.dates.sinceMax ?? '',
    untilMin: relationship.dates.untilMin ?? '',
    untilMax: relationship.dates.untilMax ?? '',
    inForce: day === undefined ? '' : relationship.inForce,
    sentence: relationship.sentence,
    quantities: relationship.series
      .map((point) => `${spanOf(point)}: ${formatNumbers(point.quantity)}`)
      .join('; '),
    ...columnsOf([relationship]),
  }));
  return { data: pages, rows, sources: namesOf(edges.map(({ relationship }) => relationship)) };
}
