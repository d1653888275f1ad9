import { useEffect, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../generated/graphql.ts';
import { Refusal, ask } from './ask.ts';
import { reportAway } from './presence.ts';

/** What was asked and what came of it. What was shown stays until there is something newer. */
export interface Answered<Data, Variables = unknown> {
  readonly data: Data | undefined;
  /** What `data` answers: while something newer is asked for, still the question before. */
  readonly asked: Variables | undefined;
  readonly loading: boolean;
  /** What is wrong with the question; the service's absence is not an error but a matter of time. */
  readonly error: string | undefined;
  /** Whether that is an entity which isn't there. */
  readonly isUnknown?: boolean;
}

/** Answers of this visit, so that going back shows at once what was there. */
const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 60;

/** Questions whose answer has not come. */
const asked = new Set<AbortController>();

/** Whether something that is shown still waits for its answer. */
export function isAsking(): boolean {
  return asked.size > 0;
}

/** Asks, and asks again while the service is away or busy: after one second, two, four, up to fifteen. */
export function useAnswer<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | undefined,
): Answered<Data, Variables> {
  const key = variables && operation.toString() + JSON.stringify(variables);
  const [answered, setAnswered] = useState<Answered<Data, Variables> & { key?: string | undefined }>({
    data: key === undefined ? undefined : (kept.get(key) as Data | undefined),
    asked: variables,
    loading: key !== undefined,
    error: undefined,
  });

  useEffect(() => {
    if (key === undefined) return;
    const known = kept.get(key) as Data | undefined;
    setAnswered((last) => ({
      data: known ?? last.data,
      asked: known === undefined ? last.asked : variables,
      loading: known === undefined,
      error: undefined,
      key,
    }));
    if (known !== undefined) return;

    const abort = new AbortController();
    asked.add(abort);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let takeBack = () => {};
    const attempt = async (pause: number) => {
      clearTimeout(timer);
      try {
        const data = await ask(operation, variables!, abort.signal);
        // What comes too late is nobody's answer.
        if (abort.signal.aborted) return;
        keep(key, data);
        takeBack();
        asked.delete(abort);
        setAnswered({ data, asked: variables, loading: false, error: undefined, key });
      } catch (error) {
        if (abort.signal.aborted) return;
        takeBack();
        if (error instanceof Refusal && !error.retryable) {
          asked.delete(abort);
          const { id } = error;
          if (id !== undefined) takeBack = reportAway({ busy: true, fault: id, retry });
          setAnswered((last) => ({
            ...last,
            loading: false,
            error: error.message,
            isUnknown: error.code === 'UNKNOWN_ENTITY',
          }));
          return;
        }
        takeBack = reportAway({ busy: error instanceof Refusal, retry: () => void attempt(1000) });
        // Not all visitors at once.
        timer = setTimeout(() => void attempt(Math.min(pause * 2, 15_000)), pause * (1 + Math.random() / 4));
      }
    };
    const retry = () => {
      asked.add(abort);
      setAnswered((last) => ({ ...last, loading: true, error: undefined }));
      void attempt(1000);
    };
    void attempt(1000);
    return () => {
      abort.abort();
      asked.delete(abort);
      clearTimeout(timer);
      takeBack();
    };
    // The key is operation and variables.
  }, [key]);

  // Until the effect has run, what is shown still answers the question before.
  return answered.key === key ? answered : { ...answered, loading: key !== undefined, error: undefined };
}

function keep(key: string, data: unknown): void {
  kept.set(key, data);
  if (kept.size > KEPT_AT_MOST) kept.delete(kept.keys().next().value!);
}
