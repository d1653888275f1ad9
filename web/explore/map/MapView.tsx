import { geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useRef, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';

import { OBLIGED } from '../app/address.ts';
import type { Address, Obliged } from '../app/address.ts';
import { isEmbedded } from '../app/embedded.ts';
import { Hatch } from '../app/Hatch.tsx';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { goTo } from '../app/useAddress.ts';
import { Fold } from '../entity/Fold.tsx';
import { OBLIGATIONS } from '../entity/wordsOf.ts';
import { AlliesDocument, LookedDocument } from '../generated/graphql.ts';
import type { SourcesFragment } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { behind, onceEach, useAllPages } from '../service/usePages.ts';
import { sourceLine } from '../take/framed.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { askForSources, columnsOf, namesOf } from '../take/sourcesOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import type { Taking } from '../take/Taking.ts';
import { TODAY, formatDay, spokenTime } from '../time/days.ts';
import { alliesOf } from './alliesOf.ts';
import type { Ally } from './alliesOf.ts';
import { AllyList } from './AllyList.tsx';
import { territoryOf } from './territoryOf.ts';
import { uncovered } from './uncovered.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
interface Land {
  readonly key: string;
  readonly id: string;
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

const START = { after: null as string | null };

/** A state's allies on the day of the page, on a map of today, and all of them as a list. */
export function MapView({ id, name, address }: { id: string; name: string; address: Address }) {
  const { day, obligation = 'DEFENSE' } = address;
  const lands = useLands();
  const svg = useRef<SVGSVGElement>(null);
  const variables = {
    of: id,
    day: day ?? null,
    on: day ?? TODAY,
    obligations: obligation === 'ANY' ? null : [obligation],
  };
  const { pages, asked, loading, error } = useAllPages(AlliesDocument, variables, START, ({ allies: list }) =>
    behind(list),
  );
  const isDated = day !== undefined;
  const { data: answer, asked: lookedOn } = useAnswer(LookedDocument, isDated ? { of: id, day } : undefined);
  const [first] = pages;
  // What is shown is of the day and obligation that were asked for, which may not be those of the page yet.
  const shownDay = asked.day ?? undefined;
  const edges = onceEach(
    pages.flatMap((page) => page.allies?.edges ?? []),
    ({ node }) => node.id,
  );
  const all = alliesOf(edges, asked.obligations, shownDay);
  const allies = all.filter(({ dated }) => dated);
  const undated = all.filter(({ dated }) => !dated);
  const unsure = allies.filter(({ sure }) => !sure).length;
  const home = first?.entity ? territoryOf(first.entity) : undefined;
  const byTerritory = new Map(allies.map((ally) => [ally.territory, ally]));
  const onMap = new Set(lands.map((land) => land.id));
  const missing = allies.filter(
    ({ territory }) => territory === undefined || (lands.length > 0 && !onMap.has(territory)),
  );
  const owed = Object.keys(OBLIGATIONS).filter((one) =>
    allies.some((ally) => ally.obligation === one),
  ) as (keyof typeof OBLIGATIONS)[];
  const coverage = lookedOn?.of === id && lookedOn.day === shownDay ? answer?.allies?.coverage : undefined;
  const notCovered = coverage && shownDay && uncovered(coverage, name, shownDay);
  const when = shownDay === undefined ? 'at any time' : `on ${formatDay(shownDay)}`;
  const list = () => (
    <AllyList of={id} allies={allies} undated={undated} missing={missing} address={address} />
  );
  return (
    <div class="map" aria-busy={loading}>
      <div>
        {error !== undefined && <p class="fault">{error}</p>}
        <h2>
          {first ? `${allies.length} ${allies.length === 1 ? 'ally' : 'allies'} ${when}` : 'Loading …'}{' '}
          {first && loading && <LoadingNext what={spokenTime(day)} />}
        </h2>
        {!isEmbedded && <ObligationPick address={address} chosen={obligation} />}
        {notCovered && <p class="not-covered">{notCovered}</p>}
        {unsure > 0 && <p class="quiet">{unsure} uncertain on this day (hatched).</p>}
        <svg
          ref={svg}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`Map of ${name} and its allies ${when}; the list has the same content.`}
        >
          <defs>
            {notCovered && <Hatch id="not-covered" class="not-covered" />}
            {owed.map((one) => (
              <Hatch key={one} id={`unsure-${one.toLowerCase()}`} class={`obliged ${one.toLowerCase()}`} />
            ))}
          </defs>
          <path class="sea" d={path({ type: 'Sphere' }) ?? ''} />
          {lands.map((land) => {
            const ally = land.id === home ? undefined : byTerritory.get(land.id);
            return (
              <path
                key={land.key}
                {...lookOf(land.id === home, ally, Boolean(notCovered))}
                d={land.outline}
                onClick={() => ally && goTo({ ...address, entity: ally.id })}
              >
                <title>{land.id === home ? name : ally && describe(ally)}</title>
              </path>
            );
          })}
        </svg>
        <ul class="legend" aria-label="Legend">
          <li>
            <i class="swatch self" /> {name}
          </li>
          {owed.map((one) => (
            <li key={one} class={`obliged ${one.toLowerCase()}`}>
              <i class="swatch" /> {OBLIGATIONS[one]}
            </li>
          ))}
          {notCovered && (
            <li class="not-covered">
              <i class="swatch" /> no data set covers the day
            </li>
          )}
          {unsure > 0 && (
            <li class={`obliged ${owed[0]!.toLowerCase()}`}>
              <i class="swatch unsure" /> uncertain on this day
            </li>
          )}
        </ul>
        <p class="quiet">
          <strong>The borders are those of today</strong>, whatever the day: a state of the past is drawn
          where its successor lies, or listed if there is none.
        </p>
        {first && (
          <TakeAway
            name={`allies-${id}`}
            title={`Allies of ${name}`}
            operation={AlliesDocument}
            variables={{ ...variables, after: null }}
            statements={[
              'alliesOfEntity',
              'sharedEntities',
              'obligationsOfRelationship',
              'identifiersOfEntity',
            ]}
            take={(taking) => takeAllies(pages, all, taking)}
            embed={{ entity: id, view: 'map', day, obligation: address.obligation }}
            picture={() => pictureOf(svg.current!)}
          />
        )}
      </div>
      {isEmbedded ? (
        <div>
          <Fold summary="As a list">{list}</Fold>
          <p class="quiet source-line">{sourceLine(sourcesOf(all))}</p>
        </div>
      ) : (
        list()
      )}
    </div>
  );
}

/** To what allies are to be obliged: a link each, so that it stands in the address. */
function ObligationPick({ address, chosen }: { address: Address; chosen: Obliged }) {
  return (
    <nav class="choices" aria-label="Obligation">
      {OBLIGED.map((one) => (
        <Link
          key={one}
          to={{ ...address, obligation: one === 'DEFENSE' ? undefined : one }}
          aria-current={one === chosen ? 'true' : undefined}
        >
          {one === 'ANY' ? 'Any' : OBLIGATIONS[one]}
        </Link>
      ))}
    </nav>
  );
}

/**
 * Filled where it is certain, hatched where it isn't, in the colour of what it is obliged to. Other lands are hatched where no data set
 * looked: that they aren't allies is no more than that nobody says so.
 */
function lookOf(
  isHome: boolean,
  ally: Ally | undefined,
  isNotCovered: boolean,
): { class: string; style?: { fill: string } } {
  if (isHome) return { class: 'land self' };
  if (!ally?.obligation) {
    return isNotCovered ? { class: 'land', style: { fill: 'url(#not-covered)' } } : { class: 'land' };
  }
  const owed = ally.obligation.toLowerCase();
  const look = `land ally obliged ${owed}`;
  return ally.sure ? { class: look } : { class: look, style: { fill: `url(#unsure-${owed})` } };
}

function describe({ name, obligation, sure, alliances }: Ally): string {
  const by = alliances.map((alliance) => alliance.name).join('; ');
  return `${name}: ${OBLIGATIONS[obligation!]}, ${by}${sure ? '' : ' (uncertain)'}`;
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

function sourcesOf(allies: readonly Ally[]): string[] {
  const names = allies.flatMap(({ alliances }) => alliances.flatMap(({ sources }) => sources));
  return [...new Set(names.map(({ name }) => name))];
}

/** All allies with their days and sources. */
async function takeAllies(data: unknown, allies: readonly Ally[], taking: Taking) {
  const ids = allies.flatMap(({ alliances }) => alliances.flatMap(({ sides }) => sides));
  const sources = await askForSources(ids, taking);
  return { data, rows: allies.flatMap((ally) => rowsOf(ally, sources)), sources: namesOf(sources.values()) };
}

/** The lands of the atlas, loaded with the first map. */
function useLands(): readonly Land[] {
  const [lands, setLands] = useState<readonly Land[]>([]);
  useEffect(() => {
    let left = false;
    const load = async () => {
      const atlas = (await (await fetch(atlasUrl)).json()) as Atlas;
      const { features } = feature(atlas, atlas.objects.countries);
      // Some share an id (036 is Australia and islands of its), and some have none: their name stands for it.
      const drawn = features.map((land, index) => ({
        key: String(index),
        id: land.id === undefined ? land.properties.name : String(land.id).padStart(3, '0'),
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
