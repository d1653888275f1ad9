import { lazy } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import type { Address, View } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { DocumentReader } from '../document/DocumentReader.tsx';
import { EntityDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { spokenSpan, spokenTime } from '../time/days.ts';
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
  const { data, asked, loading, error, isUnknown } = useAnswer(EntityDocument, { id, day: day ?? null });
  const isMissing = error !== undefined && isUnknown === true;
  const entity = data?.entity;
  const disputed = useMemo(
    () =>
      new Set(data?.disputes.nodes.flatMap(({ statements }) => statements.map((statement) => statement.id))),
    [data],
  );
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
  const facts = () => (
    <>
      <Facts
        id={entity.id}
        name={entity.name}
        counts={entity.relationshipCounts}
        day={asked?.day ?? undefined}
        disputed={disputed}
      />
      <Said id={entity.id} name={entity.name} day={day} disputed={disputed} />
    </>
  );
  return (
    <article class="entity">
      <header class="entity-head">
        <KindMark kind={entity.kind} size={48} />
        <div>
          <p class="kind">{KINDS[entity.kind].word}</p>
          <h1>{entity.name}</h1>
          <p class="description">
            {[entity.description, span].filter(Boolean).join(' · ')}
            {entity.resolvedFrom !== null && ` · found as ${entity.resolvedFrom}`}{' '}
            {view === 'facts' && loading && <LoadingNext what={spokenTime(day)} />}
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
      {view === 'facts' && (
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
            disputes={data.disputes.nodes}
            total={data.disputes.totalCount}
            disputed={disputed}
          />
        </div>
      )}
    </article>
  );
}
