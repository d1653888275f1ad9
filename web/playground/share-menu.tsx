import { useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';

import { Choice } from './choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { askedBy, nameAmong, readDraft, useEditors } from './draft.ts';
import type { Draft } from './draft.ts';
import { SERVICE } from './fetcher.ts';
import { veiledHeaders } from './headers.ts';
import { linkTo } from './link.ts';
import { curlSnippet, fetchSnippet, pythonSnippet } from './snippets.ts';
import type { Sent } from './snippets.ts';

const SNIPPETS = {
  fetch: fetchSnippet,
  curl: curlSnippet,
  Python: pythonSnippet,
} satisfies Record<string, (sent: Sent) => string>;

const FORMS = ['Link', ...(Object.keys(SNIPPETS) as (keyof typeof SNIPPETS)[])] as const;

type Form = (typeof FORMS)[number];

/** The operation in the editor as a link, and as programs send it. */
export function ShareMenu() {
  const editors = useEditors();
  const operationName = useGraphiQL((state) => state.operationName);
  const [form, setForm] = useState<Form>('Link');
  const [draft, setDraft] = useState<Draft>();
  const shown = useRef<HTMLPreElement>(null);
  const text = draft && textOf(form, draft, operationName);
  return (
    <>
      <button type="button" popoverTarget="share">
        Share
      </button>
      <div
        id="share"
        popover="auto"
        role="dialog"
        aria-label="Share"
        className="playground-popover"
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setDraft(readDraft(editors));
        }}
      >
        <div className="playground-row">
          <Choice label="Share as" options={FORMS} chosen={form} choose={setForm} />
          {text !== undefined && <CopyButton text={text} shown={shown} />}
        </div>
        {text === undefined ? (
          <p>The variables aren’t well-formed JSON.</p>
        ) : (
          // In reach of the keyboard, because it scrolls.
          <pre ref={shown} tabIndex={0} aria-label={form}>
            {text}
          </pre>
        )}
        <p>{noteOn(form)}</p>
      </div>
    </>
  );
}

function textOf(form: Form, draft: Draft, operationName: string | undefined): string | undefined {
  if (form === 'Link') return linkTo(draft);
  const asked = askedBy(draft, nameAmong(draft.query, operationName));
  return asked && SNIPPETS[form]({ ...asked, url: SERVICE, headers: veiledHeaders(draft.headers) });
}

function noteOn(form: Form): string {
  return form === 'Link'
    ? 'It opens this page with the query and its variables. They come after the #, so no server gets to see them. Headers that may hold a token are left out.'
    : 'Headers that may hold a token have YOUR_TOKEN or YOUR_VALUE in its place.';
}
