import { geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useRef, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';

import { Hatch } from '../app/Hatch.tsx';
import { Link } from '../app/Link.tsx';
import { goTo } from '../app/useAddress.ts';
import { AlliesDocument } from '../generated/graphql.ts';
import { useAllPages } from '../service/useAllPages.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, spoken } from '../time/days.ts';
import { territoryOf } from './territoryOf.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
interface Land {
  readonly key: string;
  readonly id: string | undefined;
  readonly outline: string;
}

const WIDTH = 960;
const HEIGHT = 470;
const path = geoPath(
  geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  ),
);

/** A state's allies on the day of the page, on a map of today, and all of them as a list. */
export function MapView({ id, name, day }: { id: string; name: string; day: string | undefined }) {
  const lands = useLands();
  const svg = useRef<SVGSVGElement>(null);
  const variables = { of: id, day: day ?? null, on: day ?? TODAY };
  const { pages, loading, error } = useAllPages(AlliesDocument, variables, ({ allies: list }) =>
    list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
  );
  if (error !== undefined) return <p class="fault">{error}</p>;

  const [first] = pages;
  const edges = pages.flatMap((page) => page.allies?.edges ?? []);
  const allies = edges.map(({ node, ties }) => ({
    ...node,
    territory: territoryOf(node),
    ties: ties.edges,
    by: [...new Set(ties.edges.map((tie) => tie.node.name))].join('; '),
    sure: day === undefined || ties.edges.some(({ inForce }) => inForce === 'YES'),
  }));
  const home = first?.entity ? territoryOf(first.entity) : undefined;
  const byTerritory = new Map(allies.map((ally) => [ally.territory, ally]));
  const onMap = new Set(lands.map((land) => land.id));
  const missing = allies.filter(
    ({ territory }) => territory === undefined || (lands.length > 0 && !onMap.has(territory)),
  );
  const when = day === undefined ? 'at any time' : `on ${spoken(day)}`;
  const lookOf = (territory: string | undefined) => {
    if (territory !== undefined && territory === home) return 'land self';
    const ally = territory === undefined ? undefined : byTerritory.get(territory);
    return ally === undefined ? 'land' : ally.sure ? 'land ally' : 'land ally unsure';
  };
  return (
    <div class="map" aria-busy={loading}>
      <div>
        <h2>{first ? `${first.allies?.totalCount ?? 0} allies ${when}` : 'Asking …'}</h2>
        <svg
          ref={svg}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`Map of ${name} and its allies ${when}; the list says the same.`}
        >
          <defs>
            <Hatch id="unsure" />
          </defs>
          <path class="sea" d={path({ type: 'Sphere' }) ?? ''} />
          {lands.map((land) => {
            const ally = land.id === home ? undefined : byTerritory.get(land.id);
            return (
              <path
                key={land.key}
                class={lookOf(land.id)}
                d={land.outline}
                onClick={() => ally && goTo({ entity: ally.id, view: 'map', day })}
              >
                <title>{land.id === home ? name : ally?.name}</title>
              </path>
            );
          })}
        </svg>
        <ul class="legend" aria-label="Legend">
          <li>
            <i class="swatch self" /> {name}
          </li>
          <li>
            <i class="swatch ally" /> ally
          </li>
          <li>
            <i class="swatch unsure" /> not certain on this day
          </li>
        </ul>
        <p class="quiet">
          <strong>The borders are today’s</strong>, whatever the day: a state of the past is drawn where its
          successor lies, or listed if there is none.
        </p>
        {first && (
          <TakeAway
            name={`allies-${id}`}
            operation={AlliesDocument}
            variables={{ ...variables, after: null }}
            data={pages}
            statements={['alliesOfEntity', 'identifiersOfEntity']}
            rows={allies.map((ally) => ({
              id: ally.id,
              name: ally.name,
              certain: ally.sure,
              by: ally.by,
            }))}
            picture={() => pictureOf(svg.current!)}
          />
        )}
      </div>
      <section class="ally-list" aria-label="Allies">
        {missing.length > 0 && (
          <p class="quiet">Not on today’s map: {missing.map((ally) => ally.name).join(', ')}.</p>
        )}
        <ul>
          {allies.map((ally) => (
            <li key={ally.id} class={ally.sure ? '' : 'unsure'}>
              <Link to={{ entity: ally.id, view: 'map', day }}>{ally.name}</Link>
              {!ally.sure && <span class="badge unsure">not certain</span>}
              <small>
                {ally.by} ·{' '}
                <Link to={{ compare: [id, ally.id], day }} aria-label={`Compare with ${ally.name}`}>
                  compare
                </Link>
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The lands of the atlas, loaded with the first map. */
function useLands(): readonly Land[] {
  const [lands, setLands] = useState<readonly Land[]>([]);
  useEffect(() => {
    let left = false;
    const load = async () => {
      const atlas = (await (await fetch(atlasUrl)).json()) as Atlas;
      const { features } = feature(atlas, atlas.objects.countries);
      // Some share an id (036 is Australia and islands of its), and some have none.
      const drawn = features.map((land, index) => ({
        key: String(index),
        id: land.id === undefined ? undefined : String(land.id).padStart(3, '0'),
        outline: path(land) ?? '',
      }));
      if (!left) setLands(drawn);
    };
    // Without the atlas the list is still there.
    load().catch(() => {});
    return () => void (left = true);
  }, []);
  return lands;
}
