import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Cost } from './answers.ts';
import { askedBy, isValid, nameAmong, readDraft, useDraftChanges, useEditors } from './draft.ts';
import { askPrice } from './fetcher.ts';
import { headersIn } from './headers.ts';

/** How long nobody has typed before the price is asked for, in milliseconds. */
const PAUSE = 400;

/** What the operation in the editor may cost; undefined while there is none that the service could answer. */
export function usePrice(): Cost | undefined {
  const editors = useEditors();
  const schema = useGraphiQL((state) => state.schema);
  const operationName = useGraphiQL((state) => state.operationName);
  const [price, setPrice] = useState<Cost>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  const sent = useRef<string>(undefined);

  const ask = useCallback(async () => {
    const draft = readDraft(editors);
    const asked = askedBy(draft, nameAmong(draft.query, operationName));
    if (!schema || asked === undefined || !isValid(schema, asked)) {
      sent.current = undefined;
      setPrice(undefined);
      return;
    }
    const headers = headersIn(draft.headers);
    const text = JSON.stringify([asked, headers]);
    if (text === sent.current) return;
    sent.current = text;
    running.current = new AbortController();
    const { signal } = running.current;
    try {
      const found = await askPrice(asked, headers, signal);
      if (!signal.aborted) setPrice(found);
    } catch {
      // Out of reach, or asked anew meanwhile.
      if (!signal.aborted) setPrice(undefined);
    }
  }, [editors, schema, operationName]);

  const askSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      running.current?.abort();
      void ask();
    }, PAUSE);
  }, [ask]);

  useDraftChanges(editors, askSoon);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );
  return price;
}
