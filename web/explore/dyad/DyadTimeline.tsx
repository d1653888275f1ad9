import { useRef } from 'preact/hooks';

import { DyadDocument } from '../generated/graphql.ts';
import { pictureOf } from '../take/pictureOf.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, spoken, spokenSpan } from '../time/days.ts';
import type { Line } from './linesOf.ts';

interface Props {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly day: string | undefined;
  readonly data: unknown;
  readonly variables: object;
}

const WIDTH = 900;
const LABELS = 250;
const ROW = 26;

/** What two things share, as bars over the years: full where it is certain, hatched where it may have been; a point for a day. */
export function DyadTimeline({ name, lines, day, data, variables }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  if (lines.length === 0) return <p class="quiet">They share nothing that the graph knows of.</p>;
  const days = lines
    .flatMap(({ sinceMin, sinceMax, untilMin }) => [sinceMin, sinceMax, untilMin])
    .filter((one) => one !== null);
  const first = Math.min(...days.map(yearOf)) - 1;
  const last = yearOf(TODAY) + 0.5;
  const x = (one: string) => LABELS + ((yearOf(one) - first) / (last - first)) * (WIDTH - LABELS - 12);
  const step = last - first > 120 ? 50 : last - first > 40 ? 10 : 5;
  const ticks = Array.from(
    { length: Math.ceil((last - first) / step) },
    (_tick, index) => (Math.ceil(first / step) + index) * step,
  ).filter((year) => year <= last);
  const height = lines.length * ROW + 34;
  return (
    <section class="timeline" aria-label="What they share">
      <div class="scroll" tabIndex={0} role="region" aria-label="Timeline">
        <svg
          ref={svg}
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={`Timeline of ${lines.length} things that both share; a list of them follows.`}
        >
          <defs>
            <pattern
              id="maybe"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="hatch-ground" width="5" height="5" />
              <rect class="hatch" width="2.2" height="5" />
            </pattern>
          </defs>
          {ticks.map((year) => (
            <g key={year} class="tick">
              <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={0} y2={height - 22} />
              <text x={x(`${year}-01-01`)} y={height - 6} text-anchor="middle">
                {year}
              </text>
            </g>
          ))}
          {lines.map((line, index) => {
            const from = line.sinceMin ?? line.sinceMax ?? `${Math.ceil(first)}-01-01`;
            const to = line.untilMax ?? TODAY;
            const y = index * ROW + 6;
            const isPoint = x(to) - x(from) < 5;
            return (
              <g key={line.id}>
                <title>{`${line.name}: ${spokenSpan(line)}`}</title>
                <text class="bar-name" x={LABELS - 10} y={y + 12} text-anchor="end">
                  {line.name.length > 38 ? `${line.name.slice(0, 37)}…` : line.name}
                </text>
                {isPoint ? (
                  <circle class="bar" cx={x(from)} cy={y + 8} r={6} />
                ) : (
                  <>
                    <rect class="bar-maybe" x={x(from)} width={x(to) - x(from)} y={y} height={16} rx={3} />
                    {line.sinceMax !== null && line.untilMin !== null && line.sinceMax <= line.untilMin && (
                      <rect
                        class="bar"
                        x={x(line.sinceMax)}
                        width={x(line.untilMin) - x(line.sinceMax)}
                        y={y}
                        height={16}
                        rx={3}
                      />
                    )}
                  </>
                )}
              </g>
            );
          })}
          {day !== undefined && yearOf(day) > first && (
            <line class="day" x1={x(day)} x2={x(day)} y1={0} y2={height - 22} />
          )}
        </svg>
      </div>
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="swatch ally" /> both, certainly
        </li>
        <li>
          <i class="swatch unsure" /> both, perhaps
        </li>
        {day !== undefined && <li>line: {spoken(day)}</li>}
      </ul>
      <details>
        <summary>As a list</summary>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              {line.group}: {line.name}, {spokenSpan(line)}
            </li>
          ))}
        </ul>
      </details>
      <TakeAway
        name={name}
        operation={DyadDocument}
        variables={variables}
        data={data}
        statements={['commonTies', 'relationshipsOfPair', 'statementsBetween']}
        rows={lines.map(({ group, name: shared, ...bounds }) => ({
          group,
          name: shared,
          sinceMin: bounds.sinceMin ?? '',
          sinceMax: bounds.sinceMax ?? '',
          untilMin: bounds.untilMin ?? '',
          untilMax: bounds.untilMax ?? '',
        }))}
        picture={() => pictureOf(svg.current!)}
      />
    </section>
  );
}

function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
