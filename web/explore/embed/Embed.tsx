import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';

import { alliesTitle } from '../../../src/language/titleOf.ts';
import { writeAddress } from '../app/address.ts';
import { outside } from '../app/embedded.ts';
import { useAddress } from '../app/useAddress.ts';
import { AwayNotice } from '../service/AwayNotice.tsx';
import { NamedDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { formatDay } from '../time/days.ts';
import { EntityTimeline } from './EntityTimeline.tsx';
import { PairTimeline } from './PairTimeline.tsx';

const MapView = lazy(() => import('../map/MapView.tsx').then(({ MapView: view }) => view));

/** A map or a timeline for a page of somebody else: with its title, day and sources, and a link to the explorer. */
export function Embed() {
  const address = useAddress();
  const { entity, view, compare: [a, b] = [], day } = address;
  const [firstId, secondId] = entity === undefined ? [a, b] : [entity];
  const [one, other] = [useNamed(firstId), useNamed(secondId)];
  const [first, second] = [one.name, other.name];
  const isMap = entity !== undefined && view === 'map';
  const missing = one.isMissing ? firstId : other.isMissing ? secondId : undefined;
  if (missing !== undefined) return <Frame title={`Not found: “${missing}”`} />;
  const error = one.error ?? other.error;
  const title = isMap
    ? alliesTitle(first ?? '…', address.obligation)
    : entity !== undefined
      ? `${first ?? '…'} over time`
      : a !== undefined && b !== undefined
        ? `What ${first ?? '…'} and ${second ?? '…'} have in common`
        : undefined;
  if (title === undefined) return <Frame title="Nothing to show: the address names no entity" />;
  if (error !== undefined)
    return (
      <Frame title={title} day={day}>
        <p class="fault">{error}</p>
      </Frame>
    );
  return (
    <Frame title={title} day={day}>
      <Suspense fallback={<p class="quiet">Loading …</p>}>
        {isMap && <MapView id={entity} name={first ?? '…'} address={address} />}
        {entity !== undefined && !isMap && <EntityTimeline id={entity} name={first ?? '…'} day={day} />}
        {entity === undefined && <PairTimeline a={a!} b={b!} day={day} />}
      </Suspense>
    </Frame>
  );
}

function Frame({
  title,
  day,
  children,
}: {
  title: string;
  day?: string | undefined;
  children?: ComponentChildren;
}) {
  const address = useAddress();
  useEffect(() => {
    document.title = `${title} – Entente`;
  }, [title]);
  return (
    <>
      <AwayNotice />
      <main class="embed">
        <header>
          <h1>{title}</h1>
          <p class="quiet">{day === undefined ? 'All times' : formatDay(day)}</p>
        </header>
        {children}
        <p class="embed-link">
          <a href={outside(writeAddress(address))} target="_blank" rel="noopener">
            Explore this in Entente
          </a>
        </p>
      </main>
    </>
  );
}

interface Named {
  /** Undefined until it is known. */
  readonly name: string | undefined;
  readonly isMissing: boolean;
  readonly error: string | undefined;
}

/** What an entity is called, or why nobody knows. */
function useNamed(id: string | undefined): Named {
  const { data, loading, error, isUnknown } = useAnswer(NamedDocument, id === undefined ? undefined : { id });
  const isMissing = error === undefined ? data?.entity === null && !loading : isUnknown === true;
  return { name: data?.entity?.name, isMissing, error };
}
