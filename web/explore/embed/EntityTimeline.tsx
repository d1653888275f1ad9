import { useRef } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { LIFELINE_TYPES, byWeight, lifelinesOf } from '../entity/best.ts';
import { Fold } from '../entity/Fold.tsx';
import { mayHold } from '../entity/groups.ts';
import { headingOf, placeOf } from '../entity/wordsOf.ts';
import { EntityFactsDocument } from '../generated/graphql.ts';
import { behind, onceEach, useAllPages } from '../service/usePages.ts';
import { Bars, isInBars } from '../time/Bars.tsx';
import { formatDay, spokenSpan } from '../time/days.ts';
import { SourceLine } from './SourceLine.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly day: string | undefined;
}

const START = { after: null as string | null };
/** More than on the page of the entity: members of an organisation, say. */
const MOST_LINES = 60;

/** The lifelines of an entity, by type, as bars and as a list. */
export function EntityTimeline({ id, name, day }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { pages, loading, error } = useAllPages(
    EntityFactsDocument,
    { id, types: LIFELINE_TYPES },
    START,
    ({ entity }) => behind(entity?.relationships),
  );
  if (error !== undefined) return <p class="fault">{error}</p>;
  const edges = onceEach(
    pages.flatMap(({ entity }) => entity?.relationships.edges ?? []),
    ({ relationship }) => relationship.id,
  );
  const lines = lifelinesOf(edges.toSorted(byWeight), MOST_LINES)
    .map(({ node, facts }) => ({ node, relationships: facts.map(({ relationship }) => relationship) }))
    .toSorted((a, b) => placeOf(a.relationships[0]!.type) - placeOf(b.relationships[0]!.type))
    .map(({ node, relationships }) => ({
      id: node.id,
      name: `${headingOf(relationships[0]!.type, relationships[0]!.subject.id === id, name)}: ${node.name}`,
      spans: relationships,
      isOff: relationships.every((relationship) => !mayHold(relationship, day)),
    }));
  if (lines.length === 0)
    return <p class="quiet">{loading ? 'Loading …' : 'Nothing that lasted has a known beginning.'}</p>;
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
      {lines.length === MOST_LINES && <p class="quiet">At most {MOST_LINES} lines are drawn.</p>}
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
      <SourceLine ids={lines.flatMap(({ spans }) => spans.map((span) => span.id))} />
    </section>
  );
}
