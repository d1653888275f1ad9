import { useRef, useState } from 'preact/hooks';

import { alliesTitle, boundBy } from '../../../src/language/titleOf.ts';
import { OBLIGED } from '../app/address.ts';
import type { Address, Obliged } from '../app/address.ts';
import { isEmbedded } from '../app/embedded.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { Fold } from '../entity/Fold.tsx';
import { OBLIGATIONS } from '../entity/wordsOf.ts';
import { AlliesDocument, LookedDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { behind, onceEach, useAllPages } from '../service/usePages.ts';
import { sourceLine } from '../take/framed.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay, spokenTime } from '../time/days.ts';
import { alliesOf, byTerritory, STRENGTH } from './alliesOf.ts';
import type { Ally } from './alliesOf.ts';
import { AllyList, AllyRow } from './AllyList.tsx';
import { mostOf } from './camera.ts';
import { useLands } from './lands.ts';
import { MapCard } from './MapCard.tsx';
import { takeAllies } from './takeAllies.ts';
import { territoriesOf } from './territoryOf.ts';
import { uncovered } from './uncovered.ts';
import { WorldMap } from './WorldMap.tsx';
import type { Look } from './WorldMap.tsx';

const START = { after: null as string | null };

/** A state's allies on the day of the page, on a map of today, and all of them as a list. */
export function MapView({ id, name, address }: { id: string; name: string; address: Address }) {
  const { day, obligation = 'DEFENSE' } = address;
  const lands = useLands();
  const [chosen, setChosen] = useState<string>();
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
  const shownObligation: Obliged = asked.obligations?.[0] ?? 'ANY';
  const shown: Address = {
    entity: id,
    view: 'map',
    day: shownDay,
    obligation: shownObligation === 'DEFENSE' ? undefined : shownObligation,
  };
  const title = alliesTitle(name, shownObligation);
  const edges = onceEach(
    pages.flatMap((page) => page.allies?.edges ?? []),
    ({ node }) => node.id,
  );
  const all = alliesOf(edges, asked.obligations, shownDay);
  const allies = all.filter(({ dated }) => dated);
  const undated = all.filter(({ dated }) => !dated);
  const unsure = allies.filter(({ sure }) => !sure).length;
  const home = new Set(first?.entity ? territoriesOf(first.entity, shownDay) : []);
  const owners = byTerritory(allies);
  const onMap = new Set(lands.map((land) => land.id));
  const isPlaced = ({ territories }: Ally) =>
    territories.length > 0 && (lands.length === 0 || territories.some((territory) => onMap.has(territory)));
  const missing = allies.filter((ally) => !isPlaced(ally));
  const owed = STRENGTH.filter((one) => allies.some((ally) => ally.obligation === one));
  const boxesOf = (territories: (territory: string) => boolean) =>
    lands.filter((land) => land.isMain && territories(land.id)).map(({ box }) => box);
  const homeBoxes = boxesOf((territory) => home.has(territory));
  const fit = mostOf(
    homeBoxes,
    boxesOf((territory) => owners.has(territory) && !home.has(territory)),
  );
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
          {first ? `${countOf(allies, shownObligation)} ${when}` : 'Loading …'}{' '}
          {first && loading && <LoadingNext what={spokenTime(day)} />}
        </h2>
        {!isEmbedded && <ObligationPick address={address} chosen={obligation} />}
        {notCovered && <p class="not-covered">{notCovered}</p>}
        {unsure > 0 && <p class="quiet">{unsure} uncertain on this day (hatched).</p>}
        <WorldMap
          lands={lands}
          lookOf={(territory) =>
            home.has(territory)
              ? { class: 'land self', title: name }
              : lookOf(owners.get(territory)?.[0], Boolean(notCovered))
          }
          hatches={{
            ...(notCovered && { 'not-covered': 'not-covered' }),
            ...Object.fromEntries(
              owed.map((one) => [`unsure-${one.toLowerCase()}`, `obliged ${one.toLowerCase()}`]),
            ),
          }}
          fit={fit}
          label={`${title} ${when}, as a map; the list has the same content.`}
          svg={svg}
          onChoose={setChosen}
        >
          {chosen !== undefined && owners.has(chosen) && !home.has(chosen) && (
            <MapCard onClose={() => setChosen(undefined)}>
              <ul>
                {owners.get(chosen)!.map((ally) => (
                  <AllyRow key={ally.id} of={id} ally={ally} address={address} />
                ))}
              </ul>
            </MapCard>
          )}
        </WorldMap>
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
          Coloured by the strongest obligation{shownDay !== undefined && ' on this day'}: the legend begins
          with it. <strong>The borders are those of today</strong>, whatever the day: a state of the past is
          drawn where its land was, such as the Soviet Union, or only listed, such as the German Democratic
          Republic. Dependent territories have the colour of their state.
        </p>
        {first && (
          <TakeAway
            name={`allies-${id}`}
            title={title}
            operation={AlliesDocument}
            variables={{ ...asked, after: null }}
            statements={[
              'alliesOfEntity',
              'sharedEntities',
              'obligationsOfRelationship',
              'identifiersOfEntity',
            ]}
            take={(taking) => takeAllies(asked, pages, edges, taking)}
            embed={shown}
            picture={{ draw: () => pictureOf(svg.current!), shown }}
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
function lookOf(ally: Ally | undefined, isNotCovered: boolean): Look {
  if (!ally?.obligation) return { class: 'land', fill: isNotCovered ? 'url(#not-covered)' : undefined };
  const owed = ally.obligation.toLowerCase();
  return {
    class: `land ally obliged ${owed}`,
    fill: ally.sure ? undefined : `url(#unsure-${owed})`,
    title: describe(ally),
  };
}

function describe({ name, obligation, sure, alliances }: Ally): string {
  const by = alliances.map((alliance) => alliance.name).join('; ');
  return `${name}: ${OBLIGATIONS[obligation!]}, ${by}${sure ? '' : ' (uncertain)'}`;
}

function sourcesOf(allies: readonly Ally[]): string[] {
  const names = allies.flatMap(({ alliances }) => alliances.flatMap(({ sources }) => sources));
  return [...new Set(names.map(({ name }) => name))];
}

/** `2 allies`, which are bound to defend; of others, by what they are bound. */
function countOf({ length }: readonly Ally[], obligation: Obliged): string {
  const bond = boundBy(obligation);
  if (bond === undefined) return `${length} ${length === 1 ? 'ally' : 'allies'}`;
  return `${length} ${length === 1 ? 'state' : 'states'} bound by ${bond}`;
}
