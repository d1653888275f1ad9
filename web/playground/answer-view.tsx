import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState, useSyncExternalStore } from 'react';

import { AnswerTable } from './answer-table.tsx';
import { answerOf } from './answers.ts';
import type { Cost } from './answers.ts';
import { Choice } from './choice.tsx';
import { counted, NUMBERS } from './counted.ts';
import { usePrice } from './usePrice.ts';

/** Below the answer: what it may cost and did, and whether it is shown as JSON or as a table. */
export function AnswerView() {
  const price = usePrice();
  const text = useShownText();
  const answered = answerOf(text);
  const isFetching = useGraphiQL((state) => state.isFetching);
  const [form, setForm] = useState<'JSON' | 'Table'>('JSON');
  return (
    <>
      {form === 'JSON' && text === '' && !isFetching && <Hint />}
      {form === 'Table' && <AnswerTable answered={answered} />}
      <div className="playground-row answer-bar">
        <p role="status" aria-label="Price">
          {priceOf(price)} {actualOf(answered?.cost)}
        </p>
        <Choice label="Show the answer as" options={['JSON', 'Table']} chosen={form} choose={setForm} />
      </div>
    </>
  );
}

/** Where an answer will be. */
function Hint() {
  const actions = useGraphiQLActions();
  return (
    <p className="answer-hint">
      ▶ runs the query. Examples has others, and{' '}
      <button type="button" onClick={() => actions.setVisiblePlugin(DOC_EXPLORER_PLUGIN)}>
        the docs
      </button>{' '}
      say what is what.
    </p>
  );
}

function priceOf(price: Cost | undefined) {
  if (price === undefined) return null;
  const { estimate, limit, costliest } = price;
  const isTooMuch = estimate > limit;
  return (
    <span
      className={isTooMuch ? 'answer-bar-warning' : undefined}
      title={costliest === '' ? undefined : `Most of it at ${costliest}`}
    >
      May cost {NUMBERS.format(estimate)} of {counted(limit, 'point')}
      {isTooMuch && `: too much, most of it at ${costliest}`}.
    </span>
  );
}

function actualOf(cost: Cost | undefined) {
  if (cost?.actual === undefined) return null;
  const { points, objects, trips } = cost.actual;
  return (
    <span>
      This answer: {counted(points, 'point')}, {counted(objects, 'object')}, {counted(trips, 'round trip')}.
    </span>
  );
}

/** The answer that the page shows, in GraphiQL's words. */
function useShownText(): string {
  const editor = useGraphiQL((state) => state.responseEditor);
  return useSyncExternalStore(
    (changed) => {
      const subscription = editor?.onDidChangeModelContent(changed);
      return () => subscription?.dispose();
    },
    () => editor?.getValue() ?? '',
  );
}
