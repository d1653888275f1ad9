import { showProgress } from '../localNeo4j/showProgress.ts';
import { note } from './output/say.ts';

const WIDTH = 24;

/** Shows how much of some work is done, at which rate, and how long the rest may take. */
export interface Progress {
  /** Begins a part of the work, of which so much is to be done. */
  readonly begin: (what: string, total: number) => void;
  readonly advance: (done: number) => void;
  readonly end: () => void;
}

/** A bar on a terminal, a line every few seconds elsewhere. */
export function startProgress(name: string, now: () => number = () => performance.now()): Progress {
  const { show, end } = showProgress(note);
  let part = { what: '', total: 0, done: 0, started: 0 };
  return {
    begin(what, total) {
      part = { what, total, done: 0, started: now() };
    },
    advance(done) {
      part.done += done;
      show(`${name}: ${describeProgress(part, (now() - part.started) / 1000)}`);
    },
    end,
  };
}

/** `writing [########----------------] 33 %, 1200/s, 4 s left` */
export function describeProgress(
  { what, total, done }: { readonly what: string; readonly total: number; readonly done: number },
  seconds: number,
): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '-');
  const rate = seconds > 0 ? done / seconds : 0;
  const left =
    rate > 0 ? `, ${Math.round(rate)}/s, ${Math.ceil(Math.max(total - done, 0) / rate)} s left` : '';
  return `${what} [${bar}] ${Math.floor(share * 100)} %${left}`;
}
