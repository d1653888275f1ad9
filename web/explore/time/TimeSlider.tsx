import { useEffect, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { goTo } from '../app/useAddress.ts';
import { isAsking } from '../service/useAnswer.ts';
import { TODAY, inYear, formatDay, yearOf } from './days.ts';
import { Ticks } from './Ticks.tsx';
import type { TimeShown } from './timeShown.ts';

const SOME_TIME: TimeShown = { first: 1900, last: yearOf(TODAY), changes: [] };
/** How long a year is shown at the usual speed, and how often it is looked whether the page has caught up with it; in milliseconds. */
const A_YEAR = 900;
const A_MOMENT = 100;
const SPEEDS = { '½×': 0.5, '1×': 1, '2×': 2, '4×': 4 };

function nameOfSpeed(speed: number): string {
  return Object.entries(SPEEDS).find(([, value]) => value === speed)![0];
}

interface Props {
  readonly address: Address;
  /** Undefined until the service has answered. */
  readonly time: TimeShown | undefined;
}

/** The slider of the whole page: all that is shown follows its day. Without a day, all times are shown. */
export function TimeSlider({ address, time }: Props) {
  const { day } = address;
  const { changes, ...range } = time ?? SOME_TIME;
  // An address may have a day from which or until which nothing is known.
  const first = Math.min(range.first, yearOf(day ?? TODAY));
  const last = Math.max(range.last, day === undefined ? 0 : yearOf(day));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const year = day === undefined ? last : yearOf(day);
  const setDay = (next: string | undefined) => goTo({ ...address, day: next }, { replace: true });

  useEffect(() => {
    if (!playing) return;
    if (year >= last && day !== undefined) {
      setPlaying(false);
      return;
    }
    const next = day === undefined ? `${first}-07-01` : inYear(day, year + 1);
    const step = () => {
      if (isAsking()) timer = setTimeout(step, A_MOMENT);
      else setDay(next);
    };
    let timer = setTimeout(step, A_YEAR / speed);
    return () => clearTimeout(timer);
  }, [playing, day, first, last, speed]);

  const play = () => {
    if (!playing && year >= last) setDay(`${first}-07-01`);
    setPlaying(!playing);
  };
  // Arrows go from year to year by themselves.
  const toChange = (event: KeyboardEvent) => {
    const isLater = event.key === 'PageUp';
    if (!isLater && event.key !== 'PageDown') return;
    event.preventDefault();
    const next = isLater
      ? changes.find((change) => day === undefined || change > day)
      : changes.findLast((change) => day === undefined || change < day);
    if (next !== undefined) setDay(next);
  };

  return (
    <section class={playing ? 'time playing' : 'time'} aria-label="The day shown">
      <button
        type="button"
        class="play"
        disabled={time === undefined}
        onClick={play}
        aria-label={playing ? 'Stop' : 'Play the years'}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path fill="currentColor" d={playing ? 'M6 5h4v14H6zM14 5h4v14h-4z' : 'M7 4l13 8-13 8z'} />
        </svg>
      </button>
      {playing && day !== undefined && (
        <p class="big-year" aria-hidden="true">
          {year} <small>{nameOfSpeed(speed)}</small>
        </p>
      )}
      <select
        aria-label="Speed"
        value={speed}
        onChange={(event) => setSpeed(Number(event.currentTarget.value))}
      >
        {Object.entries(SPEEDS).map(([name, value]) => (
          <option key={name} value={value}>
            {name}
          </option>
        ))}
      </select>
      <div class="time-line">
        <div class="time-track">
          <input
            type="range"
            aria-label="Year"
            aria-valuetext={day === undefined ? 'All times' : formatDay(day)}
            title="Page Up and Page Down: to the next or previous change"
            min={first}
            max={last}
            value={year}
            class={day === undefined ? 'all-times' : ''}
            onInput={(event) => setDay(inYear(day ?? '2000-07-01', Number(event.currentTarget.value)))}
            onKeyDown={toChange}
          />
          <span
            class="time-year"
            aria-hidden="true"
            style={{ '--at': last === first ? 0 : (year - first) / (last - first) }}
          >
            {day === undefined ? 'All times' : year}
          </span>
          <Ticks changes={changes} first={first} last={last} />
        </div>
        <div class="time-ends" aria-hidden="true">
          <span>{time ? first : '…'}</span>
          <span>{last}</span>
        </div>
      </div>
      <input
        type="date"
        aria-label="Day"
        value={day ?? ''}
        min={`${first}-01-01`}
        max={TODAY}
        onChange={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
      />
      <button type="button" class="all" aria-pressed={day === undefined} onClick={() => setDay(undefined)}>
        All times
      </button>
    </section>
  );
}
