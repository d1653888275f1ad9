import { useEffect, useState } from 'preact/hooks';

/** Whether the service answers; while it doesn't, whether it is there at all, and how to ask again at once. */
export type Presence =
  | { readonly away: false }
  | {
      readonly away: true;
      readonly busy: boolean;
      /** Of errors in the service: under which its log has them. */
      readonly faults: readonly string[];
      readonly retry: () => void;
    };

interface Waiting {
  /** The service said itself that it can't answer now. */
  readonly busy: boolean;
  /** It failed, and isn't asked again by itself. */
  readonly fault?: string;
  readonly retry: () => void;
}

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

/** Says that a question waits to be asked again; the answer takes it back. */
export function reportAway(one: Waiting): () => void {
  waiting = [...waiting, one];
  tell();
  return () => {
    waiting = waiting.filter((other) => other !== one);
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
    : {
        away: true,
        faults: waiting.flatMap(({ fault }) => fault ?? []),
        busy: waiting.every(({ busy }) => busy),
        retry: () => waiting.forEach(({ retry }) => retry()),
      };
}

function tell(): void {
  for (const listener of listeners) listener();
}
