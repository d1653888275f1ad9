import { useEffect, useState } from 'preact/hooks';

/** Whether the service answers; while it doesn't, when it will be asked again, and how to do so at once. */
export type Presence = { readonly away: false } | { readonly away: true; readonly retry: () => void };

let waiting: readonly (() => void)[] = [];
const listeners = new Set<() => void>();

/** Says that a question waits for the service to come back; the answer takes it back. */
export function reportAway(retry: () => void): () => void {
  waiting = [...waiting, retry];
  tell();
  return () => {
    waiting = waiting.filter((one) => one !== retry);
    tell();
  };
}

/** Whether the service answers. */
export function usePresence(): Presence {
  const [presence, setPresence] = useState(read);
  useEffect(() => {
    const follow = () => setPresence(read());
    listeners.add(follow);
    return () => void listeners.delete(follow);
  }, []);
  return presence;
}

function read(): Presence {
  return waiting.length === 0
    ? { away: false }
    : { away: true, retry: () => waiting.forEach((retry) => retry()) };
}

function tell(): void {
  for (const listener of listeners) listener();
}
