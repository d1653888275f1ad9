import { onOrphaned } from '../localNeo4j/onOrphaned.ts';

interface StopSignal {
  /** Resolves when the service is to end; until this is called, a signal ends the process at once. */
  readonly whenAsked: () => Promise<undefined>;
}

/** Listens for what ends the service: a signal, or the end of the program that started it. */
export function stopSignal(): StopSignal {
  // Until the service is up there is nothing to end in order: loads are transactions, and the watcher ends Java.
  let stop: () => void = () => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  onOrphaned(() => stop());
  return {
    whenAsked: () =>
      new Promise((resolve) => {
        stop = () => resolve(undefined);
      }),
  };
}
