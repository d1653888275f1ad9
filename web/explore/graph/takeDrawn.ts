import { askForSources, columnsOf, namesOf } from '../take/sourcesOf.ts';
import { expectFew } from '../take/Taking.ts';
import type { Taken, Taking } from '../take/Taking.ts';
import type { AroundQuery } from '../generated/graphql.ts';
import type { Drawn } from './Drawn.ts';

/** All that is drawn, with its days and sources. */
export async function takeDrawn(
  data: AroundQuery,
  day: string | undefined,
  { nodes, edges }: Drawn,
  taking: Taking,
): Promise<Taken> {
  expectFew(edges.length);
  const sources = await askForSources(
    edges.map(({ id }) => id),
    taking,
  );
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const days = new Map(data.subgraph.edges.map(({ relationship }) => [relationship.id, relationship.dates]));
  const rows = edges.map(({ id, type, from, to, planned, inForce, sentence }) => ({
    type,
    subject: from,
    subjectName: names.get(from) ?? '',
    object: to,
    objectName: names.get(to) ?? '',
    planned,
    sinceMin: days.get(id)?.sinceMin ?? '',
    sinceMax: days.get(id)?.sinceMax ?? '',
    untilMin: days.get(id)?.untilMin ?? '',
    untilMax: days.get(id)?.untilMax ?? '',
    inForce: day === undefined ? '' : inForce,
    sentence,
    ...columnsOf([sources.get(id)]),
  }));
  return { data: { answer: data, sources: [...sources.values()] }, rows, sources: namesOf(sources.values()) };
}
