import { setTimeout as pause } from 'node:timers/promises';

/** Why the service doesn't answer from the graph now; undefined if it does. */
export type Unready = 'starting' | 'graph unreachable' | 'stopping';

interface Watched {
  /** Asks the graph for next to nothing, on a connection of its own. */
  readonly probe: (signal: AbortSignal) => Promise<unknown>;
  /** The graph answers again. */
  readonly onRecovered: () => void;
  /** Called with each change. */
  readonly onChange: (unready: Unready | undefined) => void;
}

const PAUSE = 1_000;
const DEADLINE = 1_000;
/** One late answer may be the load of a moment. */
const FAILURES = 3;

/** Whether the service can answer from the graph, found out beside the requests and not by them. */
export class Readiness implements Disposable {
  readonly #ended = new AbortController();
  #unready: Unready | undefined;
  #onChange: Watched['onChange'] = () => {};

  constructor(unready?: Unready) {
    this.#unready = unready;
  }

  get unready(): Unready | undefined {
    return this.#unready;
  }

  /** Ready from now on, for as long as the graph answers; not if it has been stopped meanwhile. */
  watch(watched: Watched): void {
    if (this.#ended.signal.aborted) return;
    this.#onChange = watched.onChange;
    this.#become(undefined);
    void this.#watch(watched);
  }

  /** Not ready any more, for good. */
  stop(): void {
    this.#ended.abort();
    this.#become('stopping');
  }

  [Symbol.dispose](): void {
    this.#ended.abort();
  }

  async #watch({ probe, onRecovered }: Watched): Promise<void> {
    const { signal } = this.#ended;
    for (let failures = 0; !signal.aborted;) {
      const next = pause(PAUSE, undefined, { signal, ref: false }).catch(() => {});
      const answers = await probe(AbortSignal.timeout(DEADLINE)).then(
        () => true,
        () => false,
      );
      if (signal.aborted) return;
      failures = answers ? 0 : failures + 1;
      if (answers && this.#unready !== undefined) {
        onRecovered();
        this.#become(undefined);
      } else if (failures === FAILURES) {
        this.#become('graph unreachable');
      }
      await next;
    }
  }

  #become(unready: Unready | undefined): void {
    if (unready === this.#unready) return;
    this.#unready = unready;
    this.#onChange(unready);
  }
}
