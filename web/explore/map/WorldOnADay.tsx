import { useState } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { WorldDocument } from '../generated/graphql.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { formatDay } from '../time/days.ts';
import { useLands } from './lands.ts';
import { MapCard } from './MapCard.tsx';
import { territoriesOf } from './territoryOf.ts';
import { WorldMap } from './WorldMap.tsx';

type Treaty = NonNullable<WorldQuery['entities']>['nodes'][number];
type State = Treaty['relationships']['edges'][number]['node'];

/** A treaty with a colour of its own, and the states that it obliged. */
interface Bloc {
  readonly id: string;
  readonly name: string;
  readonly states: readonly State[];
}

const DAYS = ['1914-06-01', '1939-06-01', '1955-06-01', '1980-06-01', '2010-06-01'] as const;
/** As many as there are colours that everybody can tell apart. */
const COLOURS = ['defense', 'neutrality', 'nonaggression', 'consultation', 'offense'] as const;

/** The largest defence treaties of a day, on a map of today. */
export function WorldOnADay() {
  const lands = useLands();
  const [day, setDay] = useState<string>('1980-06-01');
  const [chosen, setChosen] = useState<string>();
  const { data, asked, loading, error } = useAnswer(WorldDocument, { day });
  const shownDay = asked?.day ?? day;
  const blocs = blocsOf(data?.entities?.nodes ?? []);
  const byLand = new Map<string, { readonly state: State; readonly colour: number }>();
  for (const [colour, { states }] of blocs.entries()) {
    for (const state of states)
      for (const land of territoriesOf(state, shownDay))
        if (!byLand.has(land)) byLand.set(land, { state, colour });
  }
  const shown = chosen === undefined ? undefined : byLand.get(chosen)?.state;
  return (
    <section class="world-day" aria-busy={loading}>
      <h2>
        Defence treaties on {formatDay(shownDay)} {data && loading && <LoadingNext what={formatDay(day)} />}
      </h2>
      <div class="choices" role="group" aria-label="Day">
        {DAYS.map((one) => (
          <button key={one} type="button" aria-pressed={one === day} onClick={() => setDay(one)}>
            {one.slice(0, 4)}
          </button>
        ))}
      </div>
      {error !== undefined && <p class="fault">{error}</p>}
      <WorldMap
        lands={lands}
        lookOf={(land) => {
          const found = byLand.get(land);
          if (!found) return { class: 'land' };
          return {
            class: `land ally obliged ${COLOURS[found.colour]!}`,
            title: `${found.state.name}: ${treatiesOf(found.state, blocs)}`,
          };
        }}
        hatches={{}}
        fit={undefined}
        label={`World map of the largest defence treaties on ${formatDay(shownDay)}; the list below has the treaties, with the number of states that each obliged.`}
        onChoose={setChosen}
      >
        {shown && (
          <MapCard onClose={() => setChosen(undefined)}>
            <p class="ally-head">
              <Link to={{ entity: shown.id, view: 'map', day: shownDay }}>Allies of {shown.name}</Link>
            </p>
            <p>
              <small>{treatiesOf(shown, blocs)}</small>
            </p>
          </MapCard>
        )}
      </WorldMap>
      {data && blocs.length === 0 && (
        <p class="quiet">
          These data have no defence treaty of three or more states that was certainly in force on the day.
        </p>
      )}
      <ul class="legend">
        {blocs.map(({ id, name, states }, colour) => (
          <li key={id} class={`obliged ${COLOURS[colour]!}`}>
            <i class="swatch" />
            <Link to={{ entity: id, day: shownDay }}>{name}</Link> ({states.length})
          </li>
        ))}
      </ul>
      <p class="quiet">
        The treaties with most parties that were obliged to defend each other, with certainty. A state in
        several has the colour of the largest. The borders are those of today.
      </p>
    </section>
  );
}

/** The largest, but of those that oblige nearly the same states only one. */
function blocsOf(treaties: readonly Treaty[]): Bloc[] {
  const blocs: Bloc[] = [];
  const named = new Set<string>();
  for (const { id, name, relationships } of treaties) {
    const states = relationships.edges.map(({ node }) => node);
    const others = states.filter((state) => !named.has(state.id));
    if (others.length * 2 <= states.length || blocs.length === COLOURS.length) continue;
    for (const state of others) named.add(state.id);
    blocs.push({ id, name, states });
  }
  return blocs;
}

function treatiesOf({ id }: State, blocs: readonly Bloc[]): string {
  const its = blocs.filter(({ states }) => states.some((state) => state.id === id));
  return its.map(({ name }) => name).join('; ');
}
