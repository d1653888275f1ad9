import { useMemo } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import type { EntityQuery } from '../generated/graphql.ts';
import { TODAY, barsOf, formatDay, yearsTo } from '../time/days.ts';
import { MOST_LINES, beginOf, lifelinesOf } from './best.ts';
import { isContested } from './contested.ts';
import type { EntityFact } from './EntityFact.ts';
import { placeToShow } from './groups.ts';
import { headingOf } from './wordsOf.ts';

interface Props {
  readonly entity: NonNullable<EntityQuery['entity']>;
  /** By weight, of the types of which all are there. */
  readonly facts: readonly EntityFact[];
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
  /** Leads to a fact, on the day of its link. */
  readonly onLead: (fact: string, day: string | undefined) => void;
}

/** The best facts as bars over time: full where they are certain, hatched where possible. Each leads to its fact. */
export function Lifelines({ entity, facts, day, disputed, onLead }: Props) {
  const lines = useMemo(
    () => lifelinesOf(facts).map((line) => ({ ...line, place: placeToShow(line.facts, day) })),
    [facts, day],
  );
  if (lines.length < 2) return null;
  const times = new Map<string, number>();
  for (const { node } of lines) times.set(node.id, (times.get(node.id) ?? 0) + 1);
  const first = Math.floor(Math.min(...lines.map(({ facts: [one] }) => yearsTo(beginOf(one!)))) / 10) * 10;
  const last = yearsTo(TODAY);
  const at = (one: string) => Math.min(100, Math.max(0, (100 * (yearsTo(one) - first)) / (last - first)));
  const step = [5, 10, 20, 25, 50, 100].find((years) => (last - first) / years <= 6) ?? 200;
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_tick, index) => first + index * step,
  );
  return (
    <section class="lifelines" aria-label="Lifelines">
      <ul>
        {lines.map(({ node, facts: spans, place }) => (
          <li key={`${spans[0]!.relationship.type} ${node.id}`}>
            <Link
              to={{ entity: entity.id, ...place }}
              onFollow={() => onLead(place.fact, place.day)}
              class={place.day === day ? '' : 'off'}
            >
              <span class="lifeline-name">
                {spans.some((fact) => isContested(fact, entity.id, disputed)) && (
                  <small class="lifeline-disputed">disputed</small>
                )}
                {node.name}
                {times.get(node.id)! > 1 && ` (${wordsFor(spans[0]!, entity)})`}
              </span>
              <span class="hidden">: {spans.map(({ relationship }) => relationship.sentence).join(' ')}</span>
              <span class="lifeline-track" aria-hidden="true">
                {spans.map(({ relationship: { id, dates } }) => (
                  <Bar key={id} dates={dates} at={at} />
                ))}
                {day !== undefined && <i class="lifeline-day" style={{ left: `${at(day)}%` }} />}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div class="lifeline-axis" aria-hidden="true">
        <div class="lifeline-years">
          {ticks.map((year) => (
            <span key={year} style={{ left: `${at(`${year}-01-01`)}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <p class="quiet">
        Solid: certain. Hatched: possible.{day !== undefined && ` Line: ${formatDay(day)}.`}
        {lines.length === MOST_LINES && ` At most ${MOST_LINES} are drawn; all facts are below.`}
      </p>
    </section>
  );
}

function Bar({ dates, at }: { dates: EntityFact['relationship']['dates']; at: (day: string) => number }) {
  const { maybe, sure } = barsOf(dates);
  const styleOf = (from: string, to: string) => ({ left: `${at(from)}%`, width: `${at(to) - at(from)}%` });
  return (
    <>
      <i class="maybe" style={styleOf(maybe[0]!, maybe[1])} />
      {sure && <i class="sure" style={styleOf(...sure)} />}
    </>
  );
}

/** What of several lines to the same end one is. */
function wordsFor({ relationship: { type, subject } }: EntityFact, { id, name }: Props['entity']): string {
  return headingOf(type, subject.id === id, name).toLowerCase();
}
