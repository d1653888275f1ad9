import { useEffect, useRef, useState } from 'preact/hooks';

import { CopyButton } from './CopyButton.tsx';

/** The lines of HTML by which another page shows a view, to be copied. */
export function EmbedThis({ query }: { query: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const address = new URL(`../embed/${query}`, location.href).href;
  const title = document.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const snippet = `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Embed
      </button>
      {isOpen && (
        <dialog ref={dialog} class="cite" aria-label="Embed" onClose={() => setOpen(false)}>
          <p>These lines show the view on another page, with its sources and a link to here.</p>
          <pre tabIndex={0} aria-label="HTML">
            {snippet}
          </pre>
          <CopyButton label="Copy" text={() => snippet} />{' '}
          <a href={address} target="_blank" rel="noopener">
            See it
          </a>{' '}
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </dialog>
      )}
    </>
  );
}
