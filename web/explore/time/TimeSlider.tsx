import { useEffect, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { goTo } from '../app/useAddress.ts';
import { isAsking } from '../service/useAnswer.ts';
import { TODAY, inYear, formatDay } from './days.ts';

const THIS_YEAR = Number(TODAY.slice(0, 4));
const SOME_YEAR = 1900;
/** How long a year is shown, and how often it is looked whether the page has caught up with it; in milliseconds. */
const A_YEAR = 900;
const A_MOMENT = 100;

interface Props {
  readonly address: Address;
  /** Undefined until the service has answered. */
  readonly firstYear: number | undefined;
}

/** The slider of the whole page: all that is shown follows its day. Without a day, all times are shown. */
export function TimeSlider({ address, firstYear }: Props) {
  const { day } = address;
  const beginning = firstYear ?? Math.min(SOME_YEAR, Number(day?.slice(0, 4) ?? SOME_YEAR));
  const [playing, setPlaying] = useState(false);
  const year = day === undefined ? THIS_YEAR : Number(day.slice(0, 4));
  const setDay = (next: string | undefined) => goTo({ ...address, day: next }, { replace: true });

  useEffect(() => {
    if (!playing) return;
    if (year >= THIS_YEAR && day !== undefined) {
      setPlaying(false);
      return;
    }
    const next = day === undefined ? `${beginning}-07-01` : inYear(day, year + 1);
    const step = () => {
      if (isAsking()) timer = setTimeout(step, A_MOMENT);
      else setDay(next);
    };
    let timer = setTimeout(step, A_YEAR);
    return () => clearTimeout(timer);
  }, [playing, day, beginning]);

  const play = () => {
    if (!playing && year >= THIS_YEAR) setDay(`${beginning}-07-01`);
    setPlaying(!playing);
  };

  return (
    <section class="time" aria-label="The day shown">
      <button
        type="button"
        class="play"
        disabled={firstYear === undefined}
        onClick={play}
        aria-label={playing ? 'Stop' : 'Play the years'}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path fill="currentColor" d={playing ? 'M6 5h4v14H6zM14 5h4v14h-4z' : 'M7 4l13 8-13 8z'} />
        </svg>
      </button>
      <div class="time-line">
        <input
          type="range"
          aria-label="Year"
          aria-valuetext={day === undefined ? 'All times' : formatDay(day)}
          min={beginning}
          max={THIS_YEAR}
          value={year}
          class={day === undefined ? 'all-times' : ''}
          onInput={(event) => setDay(inYear(day ?? '2000-07-01', Number(event.currentTarget.value)))}
        />
        <div class="time-ends" aria-hidden="true">
          <span>{firstYear ?? '…'}</span>
          <span>{THIS_YEAR}</span>
        </div>
      </div>
      <input
        type="date"
        aria-label="Day"
        value={day ?? ''}
        min={`${beginning}-01-01`}
        max={TODAY}
        onChange={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
      />
      <button type="button" class="all" aria-pressed={day === undefined} onClick={() => setDay(undefined)}>
        All times
      </button>
    </section>
  );
}
