import { yearOf } from './days.ts';
import type { TimeShown } from './timeShown.ts';

/** A mark below each year of the slider in which something changed, darker where much did. */
export function Ticks({ changes, first, last }: TimeShown) {
  const years = [...Map.groupBy(changes, yearOf)].filter(([year]) => first <= year && year <= last);
  const most = years.reduce((top, [, days]) => Math.max(top, days.length), 1);
  const ticks = (from: number, to: number) =>
    years
      .filter(([, { length }]) => from < length / most && length / most <= to)
      .map(([year]) => `M${year - first} 0v1`)
      .join('');
  return (
    <svg
      class="ticks"
      viewBox={`0 0 ${Math.max(last - first, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={ticks(0, 0.5)} />
      <path class="much" d={ticks(0.5, 1)} />
    </svg>
  );
}
