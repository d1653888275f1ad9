import { lazy } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import type { Address, View } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { DocumentReader } from '../document/DocumentReader.tsx';
import { DisputesDocument, EntityDocument } from '../generated/graphql.ts';
import type { EntityQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { behind, useAllPages } from '../service/usePages.ts';
import { spokenSpan } from '../time/days.ts';
import { Aside } from './Aside.tsx';
import { contestedIn } from './contested.ts';
import { EntityFacts } from './EntityFacts.tsx';
import { KindMark } from './KindMark.tsx';
import { KINDS } from './kinds.ts';

const START = { after: null as string | null };

const GraphView = lazy(() => import('../graph/GraphView.tsx').then(({ GraphView: view }) => view));
const MapView = lazy(() => import('../map/MapView.tsx').then(({ MapView: view }) => view));

/** An entity's page: what it is, and then its facts, its surroundings as a drawing, or its allies on a map. */
export function EntityPage({ id, address }: { id: string; address: Address }) {
  const { day, view = 'facts' } = address;
  // A code may have meant another entity on another day; an id means the same on all.
  const on = id.includes(':') ? (day ?? null) : null;
  const { data, loading, error, isUnknown } = useAnswer(EntityDocument, { id, on });
  const isMissing = error !== undefined && isUnknown === true;
  const entity = data?.entity;
  useEffect(() => {
    if (entity) document.title = titleOf(address, [entity.name]);
  }, [entity, address]);
  if (error !== undefined && !isMissing) return <p class="fault">{error}</p>;
  if (!entity || isMissing)
    return loading ? (
      <p class="quiet">Loading …</p>
    ) : (
      <article>
        <h1>Not found: “{id}”</h1>
        <p class="lead">No entity has this id. Search above for a name, a former name or a code.</p>
      </article>
    );

  const tab = (name: View, label: string) => (
    <Link to={{ entity: entity.id, view: name, day }} aria-current={view === name ? 'page' : undefined}>
      {label}
    </Link>
  );
  const isDocument = entity.kind === 'DOCUMENT';
  // The reader has the days of a document.
  const span = isDocument ? '' : spokenSpan(entity);
  return (
    <article class="entity">
      <header class="entity-head">
        <KindMark kind={entity.kind} size={48} />
        <div>
          <p class="kind">{KINDS[entity.kind].word}</p>
          <h1>{entity.name}</h1>
          <p class="description">
            {[entity.description, span].filter(Boolean).join(' · ')}
            {entity.resolvedFrom !== null && ` · found as ${entity.resolvedFrom}`}
          </p>
        </div>
      </header>
      <nav class="tabs" aria-label="Views">
        {tab('facts', isDocument ? 'Read' : 'Facts')}
        {tab('graph', 'Graph')}
        {entity.kind === 'STATE' && tab('map', 'Allies')}
        <Link to={{ compare: [entity.id], day }}>Compare</Link>
        <Link to={{ from: entity.id, day }}>Path to …</Link>
      </nav>
      {view === 'graph' && <GraphView id={entity.id} name={entity.name} address={address} />}
      {view === 'map' && <MapView id={entity.id} name={entity.name} address={address} />}
      {view === 'facts' && <Read entity={entity} address={address} />}
    </article>
  );
}

/** All that is known of an entity, as text: on what sources disagree beside it. */
function Read({ entity, address }: { entity: NonNullable<EntityQuery['entity']>; address: Address }) {
  const { pages, loading, error } = useAllPages(DisputesDocument, { id: entity.id }, START, ({ disputes }) =>
    behind(disputes),
  );
  const isKnown = !loading && error === undefined;
  const disputes = useMemo(() => pages.flatMap((page) => page.disputes.nodes), [pages]);
  const disputed = useMemo(() => contestedIn(disputes), [disputes]);
  // Until all disputes are known, nothing is certain to be undisputed.
  const open = useMemo(
    () => (isKnown ? contestedIn(disputes.filter(({ settled }) => !settled)) : undefined),
    [disputes, isKnown],
  );
  const isDocument = entity.kind === 'DOCUMENT';
  const facts = () => (
    <EntityFacts
      entity={entity}
      day={address.day}
      disputed={disputed}
      open={open}
      openError={error}
      target={address.fact}
      isReader={isDocument}
    />
  );
  return (
    <div class="columns">
      <div>
        {isDocument ? (
          <DocumentReader id={entity.id} target={address}>
            {facts}
          </DocumentReader>
        ) : (
          facts()
        )}
      </div>
      <Aside
        entity={entity}
        dating={isDocument ? [] : entity.dating.nodes}
        disputes={disputes}
        disputed={disputed}
      />
    </div>
  );
}
