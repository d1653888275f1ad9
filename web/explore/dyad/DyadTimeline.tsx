import { useEffect, useRef, useState } from 'preact/hooks';

import { Hatch } from '../app/Hatch.tsx';
import { DyadDocument } from '../generated/graphql.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay, spokenSpan } from '../time/days.ts';
import type { Line } from './linesOf.ts';

interface Props {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly day: string | undefined;
  readonly data: unknown;
  readonly variables: object;
}

const ROW = 40;
const BAR = 14;
/** Years between two marks, the closest for which there is room. */
const STEPS = [5, 10, 20, 50, 100];
const ROOM = 56;

/**
 * What two entities share, as bars over the years and as a list: full where it is certain, hatched where it may have been; a
 * point for a day. With a day, what they don't share then is faint, and not in the list.
 */
export function DyadTimeline({ name, lines, day, data, variables }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(900);
  const isEmpty = lines.length === 0;
  useEffect(() => {
    if (!svg.current) return;
    const resized = new ResizeObserver(([entry]) => setWidth(Math.max(entry!.contentRect.width, 200)));
    resized.observe(svg.current.parentElement!);
    return () => resized.disconnect();
  }, [isEmpty]);
  if (isEmpty) return <p class="quiet">The graph has nothing that they have in common.</p>;
  const days = lines
    .flatMap(({ spans }) => spans)
    .flatMap(({ dates: { sinceMin, sinceMax, untilMin } }) => [sinceMin, sinceMax, untilMin])
    .filter((one) => one !== null);
  const first = Math.min(...days.map(yearOf)) - 1;
  const last = yearOf(TODAY) + 0.5;
  const x = (one: string) => ((yearOf(one) - first) / (last - first)) * (width - 12) + 6;
  const step = STEPS.find((years) => (years / (last - first)) * width > ROOM) ?? 500;
  const ticks = Array.from(
    { length: Math.ceil((last - first) / step) },
    (_tick, index) => (Math.ceil(first / step) + index) * step,
  ).filter((year) => year <= last);
  const isDayOn = day !== undefined && yearOf(day) > first;
  const height = lines.length * ROW + 34;
  return (
    <section class="timeline" aria-label="What they have in common">
      <div>
        <svg
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`Timeline of the ${lines.length} entities that both have in common; the list below has the same content.`}
        >
          <defs>
            <Hatch id="maybe" />
          </defs>
          {ticks.map((year) => (
            <g key={year} class="tick">
              <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={0} y2={height - 22} />
              <text x={x(`${year}-01-01`)} y={height - 6} text-anchor="middle">
                {year}
              </text>
            </g>
          ))}
          {lines.map(({ node, spans, inForce }, index) => (
            <g key={node.id} class={day !== undefined && inForce === 'NO' ? 'off' : ''}>
              <text class="bar-name" x={6} y={index * ROW + 14}>
                {node.name}
              </text>
              {spans.map((span) => (
                <Bar
                  key={`${span.a.id} ${span.b.id}`}
                  span={span}
                  x={x}
                  y={index * ROW + 20}
                  first={`${Math.ceil(first)}-01-01`}
                />
              ))}
            </g>
          ))}
          {isDayOn && <line class="day" x1={x(day)} x2={x(day)} y1={0} y2={height - 22} />}
        </svg>
      </div>
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="swatch ally" /> both, certain
        </li>
        <li>
          <i class="swatch unsure" /> both, possible
        </li>
        {isDayOn && <li>line: {formatDay(day)}</li>}
      </ul>
      <TakeAway
        name={name}
        operation={DyadDocument}
        variables={variables}
        statements={['sharedEntities', 'relationshipsOfPair', 'statementsBetween']}
        take={() => ({
          data,
          rows: lines.flatMap(({ group, node, spans }) =>
            spans.map((span) => ({
              group,
              id: node.id,
              name: node.name,
              sinceMin: span.dates.sinceMin ?? '',
              sinceMax: span.dates.sinceMax ?? '',
              untilMin: span.dates.untilMin ?? '',
              untilMax: span.dates.untilMax ?? '',
              inForce: day === undefined ? '' : span.inForce,
            })),
          ),
        })}
        picture={() => pictureOf(svg.current!)}
      />
    </section>
  );
}

interface BarProps {
  readonly span: Line['spans'][number];
  readonly x: (day: string) => number;
  readonly y: number;
  /** Where a time begins whose beginning nothing tells. */
  readonly first: string;
}

function Bar({ span, x, y, first }: BarProps) {
  const { sinceMin, sinceMax, untilMin, untilMax } = span.dates;
  const from = x(sinceMin ?? sinceMax ?? first);
  const width = x(untilMax ?? TODAY) - from;
  if (width < 5) return <circle class="bar" cx={from} cy={y + BAR / 2} r={6} />;
  return (
    <g>
      <title>{spokenSpan(span)}</title>
      <rect class="bar-maybe" x={from} width={width} y={y} height={BAR} rx={3} />
      {sinceMax !== null && untilMin !== null && sinceMax <= untilMin && (
        <rect class="bar" x={x(sinceMax)} width={x(untilMin) - x(sinceMax)} y={y} height={BAR} rx={3} />
      )}
    </g>
  );
}

function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
