import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Hatch } from '../app/Hatch.tsx';
import { TODAY, barsOf, spokenSpan, yearsTo } from './days.ts';
import type { Days } from './days.ts';

/** One line of a timeline, with each time for which something lasted. */
export interface BarLine {
  readonly name: string;
  readonly spans: readonly { readonly id: string; readonly dates: Days }[];
  /** It is none of the day's. */
  readonly isOff: boolean;
}

interface Props {
  readonly lines: readonly BarLine[];
  readonly day: string | undefined;
  readonly label: string;
  readonly picture: Ref<SVGSVGElement>;
}

const ROW = 40;
const BAR = 14;
/** Below this width a time is drawn as a point. */
const NARROW = 5;
/** Years between two marks, the closest for which there is room. */
const STEPS = [5, 10, 20, 50, 100];
const ROOM = 56;

/**
 * Times as bars over the years: full where it is certain, hatched where it may have been; a point for a day. What is none of the
 * day's is faint.
 */
export function Bars({ lines, day, label, picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const resized = new ResizeObserver(([entry]) => setWidth(Math.max(entry!.contentRect.width, 200)));
    resized.observe(box.current!);
    return () => resized.disconnect();
  }, []);
  const first = firstYearOf(lines);
  const last = yearsTo(TODAY) + 0.5;
  const x = (one: string) => ((yearsTo(one) - first) / (last - first)) * (width - 12) + 6;
  const step = STEPS.find((years) => (years / (last - first)) * width > ROOM) ?? 500;
  const ticks = Array.from(
    { length: Math.ceil((last - first) / step) },
    (_tick, index) => (Math.ceil(first / step) + index) * step,
  ).filter((year) => year <= last);
  const height = lines.length * ROW + 34;
  return (
    <div ref={box}>
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
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
        {lines.map(({ name, spans, isOff }, index) => (
          <g key={spans[0]?.id ?? name} class={isOff ? 'off' : ''}>
            <text class="bar-name" x={6} y={index * ROW + 14}>
              {name}
            </text>
            {spans.map((span) => (
              <Bar key={span.id} span={span} x={x} y={index * ROW + 20} first={`${Math.ceil(first)}-01-01`} />
            ))}
          </g>
        ))}
        {isInBars(lines, day) && <line class="day" x1={x(day!)} x2={x(day!)} y1={0} y2={height - 22} />}
      </svg>
    </div>
  );
}

/** Whether a day has its line among the bars. */
export function isInBars(lines: readonly BarLine[], day: string | undefined): boolean {
  return day !== undefined && yearsTo(day) > firstYearOf(lines);
}

function firstYearOf(lines: readonly BarLine[]): number {
  const days = lines
    .flatMap(({ spans }) => spans)
    .flatMap(({ dates: { sinceMin, sinceMax, untilMin } }) => [sinceMin, sinceMax, untilMin])
    .filter((one) => one !== null);
  return Math.min(...days.map(yearsTo), yearsTo(TODAY)) - 1;
}

interface BarProps {
  readonly span: BarLine['spans'][number];
  readonly x: (day: string) => number;
  readonly y: number;
  /** Where a time begins whose beginning nothing tells. */
  readonly first: string;
}

function Bar({ span, x, y, first }: BarProps) {
  const { maybe, sure } = barsOf(span.dates);
  const from = x(maybe[0] ?? first);
  const width = x(maybe[1]) - from;
  return (
    <g>
      <title>{spokenSpan(span)}</title>
      {width < NARROW ? (
        <circle class={sure ? 'bar' : 'bar-maybe'} cx={from} cy={y + BAR / 2} r={6} />
      ) : (
        <>
          <rect class="bar-maybe" x={from} width={width} y={y} height={BAR} rx={3} />
          {sure && (
            <rect class="bar" x={x(sure[0])} width={x(sure[1]) - x(sure[0])} y={y} height={BAR} rx={3} />
          )}
        </>
      )}
    </g>
  );
}
