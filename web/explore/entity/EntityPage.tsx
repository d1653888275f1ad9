import { lazy } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';

import type { Address, View } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { EntityDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { spokenSpan } from '../time/days.ts';
import { Aside } from './Aside.tsx';
import { Facts } from './Facts.tsx';
import { KindMark } from './KindMark.tsx';
import { KINDS } from './kinds.ts';
import { Said } from './Said.tsx';

const GraphView = lazy(() => import('../graph/GraphView.tsx').then(({ GraphView: view }) => view));
const MapView = lazy(() => import('../map/MapView.tsx').then(({ MapView: view }) => view));

/** An entity's page: what it is, and then its facts, its surroundings as a drawing, or its allies on a map. */
export function EntityPage({ id, address }: { id: string; address: Address }) {
  const { day, view = 'facts' } = address;
  const { data, asked, loading, error } = useAnswer(EntityDocument, { id, day: day ?? null });
  const thing = data?.entity;
  const disputed = useMemo(
    () =>
      new Set(data?.disputes.nodes.flatMap(({ statements }) => statements.map((statement) => statement.id))),
    [data],
  );
  useEffect(() => {
    if (thing) document.title = `${thing.name} – Entente`;
  }, [thing]);
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!thing)
    return loading ? (
      <p class="quiet">Loading …</p>
    ) : (
      <article>
        <h1>Not found: “{id}”</h1>
        <p class="lead">No entity has this id. Search above for a name, a former name or a code.</p>
      </article>
    );

  const tab = (name: View, label: string) => (
    <Link to={{ entity: thing.id, view: name, day }} aria-current={view === name ? 'page' : undefined}>
      {label}
    </Link>
  );
  const span = spokenSpan(thing);
  return (
    <article class="entity">
      <header class="entity-head">
        <KindMark kind={thing.kind} size={48} />
        <div>
          <p class="kind">{KINDS[thing.kind].word}</p>
          <h1>{thing.name}</h1>
          <p class="description">
            {[thing.description, span].filter(Boolean).join(' · ')}
            {thing.resolvedFrom !== null && ` · found as ${thing.resolvedFrom}`}
          </p>
        </div>
      </header>
      <nav class="tabs" aria-label="Views">
        {tab('facts', 'Facts')}
        {tab('graph', 'Graph')}
        {thing.kind === 'STATE' && tab('map', 'Allies')}
        <Link to={{ compare: [thing.id], day }}>Compare</Link>
        <Link to={{ from: thing.id, day }}>Path to …</Link>
      </nav>
      {view === 'graph' && <GraphView id={thing.id} name={thing.name} address={address} />}
      {view === 'map' && <MapView id={thing.id} name={thing.name} address={address} />}
      {view === 'facts' && (
        <div class="columns">
          <div>
            <Facts
              id={thing.id}
              counts={thing.relationshipCounts}
              day={asked?.day ?? undefined}
              disputed={disputed}
            />
            <Said id={thing.id} name={thing.name} day={day} disputed={disputed} />
          </div>
          <Aside
            thing={thing}
            disputes={data.disputes.nodes}
            total={data.disputes.totalCount}
            disputed={disputed}
          />
        </div>
      )}
    </article>
  );
}
