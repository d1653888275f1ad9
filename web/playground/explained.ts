import { useSyncExternalStore } from 'react';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';

/** How the last answer was made: its round trips, or that the service doesn't tell; undefined before the first. */
export type Explained = readonly Trip[] | 'unavailable' | undefined;

let last: Explained;
const listeners = new Set<() => void>();

/** Keeps how an answer was made, for the panel. */
export function keepExplained(explained: Explained): void {
  last = explained;
  for (const listener of listeners) listener();
}

/** How the last answer was made. */
export function useExplained(): Explained {
  return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
