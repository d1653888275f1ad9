import { useState } from 'preact/hooks';

import { capitalised } from '../../../src/language/names.ts';
import { PartsDocument } from '../generated/graphql.ts';
import type { PointFragment, SeriesFragment } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { Fold } from './Fold.tsx';
import { countsOn, formatNumbers, formatQuantity, spanOf, topOf, whenOf, yearsOf } from './quantities.ts';

interface Props {
  readonly relationship: SeriesFragment & { readonly id: string };
  /** What tells this series from others on the page. */
  readonly name?: string;
  readonly day: string | undefined;
}

/** How much there was of a relationship: on the page's day, as a chart, and opened as tables, also by part. */
export function Series({ relationship: { id, series }, name, day }: Props) {
  const [first] = series;
  if (first === undefined) return null;
  // What is measured otherwise has another scale.
  const points = series.filter(
    ({ quantity }) => quantity.unit === first.quantity.unit && quantity.currency === first.quantity.currency,
  );
  const then = points.filter((point) => day !== undefined && countsOn(point, day));
  return (
    <div class="series">
      {then.map((point, index) => (
        <p key={index}>
          <strong>{formatQuantity(point.quantity)}</strong> {whenOf(point)}
        </p>
      ))}
      {points.length > 1 && <Chart points={points} name={name} day={day} />}
      {points.length > 1 && (
        <Fold summary={`Numbers by year (${points.length})`}>
          {() => (
            <>
              <Table points={points} />
              <Parts id={id} />
            </>
          )}
        </Fold>
      )}
    </div>
  );
}

const HEIGHT = 44;
/** Of a year, in the chart's own measure. */
const WIDTH = 6;

/** A bar for each number, over its years. One of them is said below: that of the day or the peak, and then whichever is chosen, by pointer or keys. */
function Chart({
  points,
  name,
  day,
}: {
  points: readonly PointFragment[];
  name: string | undefined;
  day: string | undefined;
}) {
  const [chosen, choose] = useState<PointFragment>();
  const years = points.map(yearsOf);
  const [from, to] = [Math.min(...years.map(([year]) => year)), Math.max(...years.map(([, year]) => year))];
  const top = Math.max(1, ...points.map(({ quantity }) => topOf(quantity)));
  const peak = points.find(({ quantity }) => topOf(quantity) === top) ?? points[0]!;
  const isChosen = chosen !== undefined && points.includes(chosen);
  const said = isChosen
    ? chosen
    : (points.find((point) => day !== undefined && countsOn(point, day)) ?? peak);
  const at = points.indexOf(said);
  // One path for all bars, and not an element for each: a page may have hundreds of charts.
  const barOf = (index: number): string => {
    const [first, last] = years[index]!;
    const height = (HEIGHT * topOf(points[index]!.quantity)) / top;
    const [x, width] = [(first - from) * WIDTH + 0.5, (last - first + 1) * WIDTH - 1];
    return `M${x} ${HEIGHT}v${-height}h${width}v${height}z`;
  };
  const chooseAt = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const year = from + Math.floor(((event.clientX - left) / width) * (to - from + 1));
    const index = years.findIndex(([first, last]) => first <= year && year <= last);
    if (index !== -1) choose(points[index]);
  };
  const words = `${formatQuantity(said.quantity)} ${whenOf(said)}`;
  return (
    <figure class="series-chart">
      <div class="series-bars">
        <svg
          viewBox={`0 0 ${(to - from + 1) * WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Numbers from ${from} to ${to}, a peak of ${formatQuantity(peak.quantity)} ${whenOf(peak)}; all of them are in the table below`}
        >
          <path d={points.map((_point, index) => barOf(index)).join('')} />
          <path class="said" d={barOf(at)} />
        </svg>
        <input
          type="range"
          aria-label={name === undefined ? 'Numbers, one by one' : `Numbers, one by one: ${name}`}
          aria-valuetext={words}
          min={0}
          max={points.length - 1}
          value={at}
          onInput={(event) => choose(points[Number(event.currentTarget.value)])}
          onPointerMove={chooseAt}
          onPointerDown={chooseAt}
          onPointerLeave={() => choose(undefined)}
        />
      </div>
      <figcaption aria-hidden="true">
        <span>{from}</span>
        <span class="series-said">{words}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}

function Table({ points }: { points: readonly PointFragment[] }) {
  const top = Math.max(1, ...points.map(({ quantity }) => topOf(quantity)));
  return (
    <ul class="amount-list">
      {points.map((point, index) => (
        <li key={index}>
          <span>{spanOf(point)}</span>
          <i style={{ width: `${(100 * topOf(point.quantity)) / top}%` }} />
          <b>{formatNumbers(point.quantity)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the parts, a column for each; asked for when they are looked at. */
function Parts({ id }: { id: string }) {
  const { data, loading, error } = useAnswer(PartsDocument, { id });
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!data || loading) return <p class="quiet">Loading …</p>;
  const points = data.nodes.flatMap((node) => (node && 'quantities' in node ? node.quantities : []));
  if (points.length === 0) return null;
  const parts = [...new Set(points.map(({ quantity }) => quantity.part!))];
  const years = points.flatMap((point) => {
    const [first, last] = yearsOf(point);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const cell = (year: number, part: (typeof parts)[number]): string =>
    points
      .filter(
        (point) => point.quantity.part === part && yearsOf(point)[0] <= year && year <= yearsOf(point)[1],
      )
      .map(({ quantity }) => formatNumbers(quantity))
      .join(' or ');
  return (
    <div class="series-parts">
      <table>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {capitalised(part.toLowerCase().replaceAll('_', ' '))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...new Set(years)]
            .toSorted((a, b) => a - b)
            .map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {parts.map((part) => (
                  <td key={part}>{cell(year, part)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
