import { AlliancesToTakeDocument } from '../generated/graphql.ts';
import type { AlliesQuery, AlliesQueryVariables, Obligation, SourcesFragment } from '../generated/graphql.ts';
import { ask } from '../service/ask.ts';
import { behind } from '../service/usePages.ts';
import { askForSources, columnsOf, namesOf } from '../take/sourcesOf.ts';
import { expectFew } from '../take/Taking.ts';
import type { Taken, Taking } from '../take/Taking.ts';
import { alliesOf } from './alliesOf.ts';
import type { Ally } from './alliesOf.ts';

type Edge = AlliesQuery['allies']['edges'][number];
type Asked = Omit<AlliesQueryVariables, 'after' | 'obligations'> & {
  readonly obligations: readonly Obligation[] | null;
};

/** All allies by all their alliances, of which the map has the first of each, with days and sources. */
export async function takeAllies(
  asked: Asked,
  pages: readonly AlliesQuery[],
  edges: readonly Edge[],
  taking: Taking,
): Promise<Taken> {
  expectFew(edges.reduce((sum, { alliances }) => sum + alliances.totalCount, 0));
  const whole: Edge[] = [];
  for (const edge of edges) whole.push(await wholeOf(edge, asked, taking));
  const allies = alliesOf(whole, asked.obligations, asked.day ?? undefined);
  const ids = allies.flatMap(({ alliances }) => alliances.flatMap(({ sides }) => sides));
  const sources = await askForSources(ids, taking);
  const [first] = pages;
  return {
    data: {
      answer: { ...first, allies: { edges: whole } },
      sources: [...sources.values()],
    },
    rows: allies.flatMap((ally) => rowsOf(ally, sources)),
    sources: namesOf(sources.values()),
  };
}

/** An ally with those of its alliances that the map hasn't read. */
async function wholeOf(edge: Edge, asked: Asked, { signal }: Taking): Promise<Edge> {
  const all = [...edge.alliances.edges];
  for (let cursor = behind(edge.alliances); cursor !== null;) {
    const variables = { ...asked, ally: [edge.node.id], ...cursor };
    const page = await ask(AlliancesToTakeDocument, variables, signal);
    const list = page.allies.edges[0]?.alliances;
    all.push(...(list?.edges ?? []));
    cursor = behind(list);
  }
  const pageInfo = { ...edge.alliances.pageInfo, hasNextPage: false };
  return { ...edge, alliances: { ...edge.alliances, pageInfo, edges: all } };
}

function rowsOf({ id, name, alliances }: Ally, sources: ReadonlyMap<string, SourcesFragment>) {
  return alliances.flatMap((alliance) =>
    alliance.spans.map((span) => ({
      id,
      name,
      treaty: alliance.id,
      treatyName: alliance.name,
      obligation: alliance.obligation ?? '',
      sinceMin: span.dates.sinceMin ?? '',
      sinceMax: span.dates.sinceMax ?? '',
      untilMin: span.dates.untilMin ?? '',
      untilMax: span.dates.untilMax ?? '',
      certain: alliance.sure,
      dated: alliance.dated,
      ...columnsOf(alliance.sides.map((side) => sources.get(side))),
    })),
  );
}
