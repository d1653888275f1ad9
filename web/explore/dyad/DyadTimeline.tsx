import { useRef } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { DyadDocument } from '../generated/graphql.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { askForSources, columnsOf, namesOf } from '../take/sourcesOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { expectFew } from '../take/Taking.ts';
import type { Taken, Taking } from '../take/Taking.ts';
import { Bars, isInBars } from '../time/Bars.tsx';
import { formatDay } from '../time/days.ts';
import type { Line } from './linesOf.ts';

interface Props {
  /** What the files are called, and what stands over the picture. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly day: string | undefined;
  readonly data: unknown;
  readonly variables: object;
  readonly embed: Address;
}

/** What two entities share, as bars over the years. With a day, what they don't share then is faint. */
export function DyadTimeline({ name, title, lines, day, data, variables, embed }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  if (lines.length === 0) return <p class="quiet">The graph has nothing that they have in common.</p>;
  const bars = lines.map(({ node, spans, inForce }) => ({
    name: node.name,
    spans: spans.map(({ a, b, dates }) => ({ id: `${a.id} ${b.id}`, dates })),
    isOff: day !== undefined && inForce === 'NO',
  }));
  return (
    <section class="timeline" aria-label="What they have in common">
      <Bars
        lines={bars}
        day={day}
        label={`Timeline of the ${lines.length} entities that both have in common; the list below has the same content.`}
        picture={svg}
      />
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="swatch ally" /> both, certain
        </li>
        <li>
          <i class="swatch unsure" /> both, possible
        </li>
        {isInBars(bars, day) && <li>line: {formatDay(day!)}</li>}
      </ul>
      <TakeAway
        name={name}
        title={title}
        operation={DyadDocument}
        variables={variables}
        statements={['sharedEntities', 'relationshipsOfPair', 'statementsBetween']}
        take={(taking) => takeLines(data, lines, day, taking)}
        embed={embed}
        picture={{ draw: () => pictureOf(svg.current!), shown: embed }}
      />
    </section>
  );
}

/** All lines with their days and sources. */
async function takeLines(
  data: unknown,
  lines: readonly Line[],
  day: string | undefined,
  taking: Taking,
): Promise<Taken> {
  const spans = lines.flatMap(({ group, node, spans: all }) => all.map((span) => ({ group, node, span })));
  expectFew(spans.length);
  const sources = await askForSources(
    spans.flatMap(({ span }) => [span.a.id, span.b.id]),
    taking,
  );
  const rows = spans.map(({ group, node, span }) => ({
    group,
    id: node.id,
    name: node.name,
    sinceMin: span.dates.sinceMin ?? '',
    sinceMax: span.dates.sinceMax ?? '',
    untilMin: span.dates.untilMin ?? '',
    untilMax: span.dates.untilMax ?? '',
    inForce: day === undefined ? '' : span.inForce,
    ...columnsOf([sources.get(span.a.id), sources.get(span.b.id)]),
  }));
  return { data: { answer: data, sources: [...sources.values()] }, rows, sources: namesOf(sources.values()) };
}
