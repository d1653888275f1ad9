import { useRef } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { Fold } from '../entity/Fold.tsx';
import { headingOf, placeOf } from '../entity/wordsOf.ts';
import { TimelineDocument } from '../generated/graphql.ts';
import type { Predicate, TimelineQuery } from '../generated/graphql.ts';
import { behind, onceEach, useAllPages } from '../service/usePages.ts';
import { Bars, isInBars } from '../time/Bars.tsx';
import { TODAY, formatDay, spokenSpan } from '../time/days.ts';
import { SourceLine } from './SourceLine.tsx';

/** What lasts, and says what an entity is and belongs to. */
const TYPES: readonly Predicate[] = ['MEMBER_OF', 'PARTY_TO', 'HOLDS', 'POST_OF', 'LEADS', 'CONTRIBUTES_TO'];
type Edge = NonNullable<TimelineQuery['entity']>['relationships']['edges'][number];

const START = { after: null as string | null };

/** To what an entity belonged, and what to it, as bars and as a list. */
export function EntityTimeline({ id, day }: { id: string; day: string | undefined }) {
  const svg = useRef<SVGSVGElement>(null);
  const variables = { id, types: TYPES, on: day ?? TODAY };
  const { pages, loading, error } = useAllPages(TimelineDocument, variables, START, ({ entity }) =>
    behind(entity?.relationships),
  );
  if (error !== undefined) return <p class="fault">{error}</p>;
  const edges = onceEach(
    pages.flatMap(({ entity }) => entity?.relationships.edges ?? []),
    ({ relationship }) => relationship.id,
  )
    .filter(({ relationship: { dates } }) => Object.values(dates).some((one) => one !== null))
    .toSorted((a, b) => placeOf(a.relationship.type) - placeOf(b.relationship.type));
  const name = pages[0]?.entity?.name ?? '';
  const headingFor = ({ relationship: { type, subject } }: Edge) => headingOf(type, subject.id === id, name);
  const byLine = Map.groupBy(edges, (edge) => `${headingFor(edge)}: ${edge.node.name}`);
  const lines = [...byLine].map(([line, all]) => ({
    id: all[0]!.node.id,
    name: line,
    spans: all.map(({ relationship }) => relationship),
    isOff: day !== undefined && all.every(({ relationship }) => relationship.inForce === 'NO'),
  }));
  if (lines.length === 0)
    return <p class="quiet">{loading ? 'Loading …' : 'Nothing with a date is known.'}</p>;
  return (
    <section class="timeline" aria-label="Timeline">
      <Bars
        lines={lines}
        day={day}
        label={`Timeline of ${lines.length} entities; the list below has the same content.`}
        picture={svg}
      />
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="swatch ally" /> certain
        </li>
        <li>
          <i class="swatch unsure" /> possible
        </li>
        {isInBars(lines, day) && <li>line: {formatDay(day!)}</li>}
      </ul>
      <Fold summary="As a list">
        {() => (
          <ul>
            {lines.map(({ id: other, name: line, spans }) => (
              <li key={line}>
                <Link to={{ entity: other, day }}>{line}</Link>{' '}
                <small>{spans.map(spokenSpan).join('; ')}</small>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <SourceLine ids={edges.map(({ relationship }) => relationship.id)} />
    </section>
  );
}
