import { useRef, useState } from 'preact/hooks';

import { askForCitation } from '../service/ask.ts';
import type { Citation } from '../service/ask.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  readonly query: string;
  readonly variables: object;
}

/** A reference to a view's data as they are now, with an address that gives them again. */
export function CiteThis({ query, variables }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Citation | string>();
  const openings = useRef(0);
  const open = async () => {
    const opening = ++openings.current;
    setFound(undefined);
    setOpen(true);
    dialog.current?.showModal();
    const answer = await askForCitation(query, variables).catch((error: unknown) => (error as Error).message);
    // What comes after another opening would be the reference to something else.
    if (opening === openings.current) setFound(answer);
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        Cite this
      </button>
      <dialog ref={dialog} class="cite" aria-label="Cite this" onClose={() => setOpen(false)}>
        {typeof found === 'object' ? (
          <>
            <p>{found.text}</p>
            {found.reason !== null && <p>There is no address that gives this again: {found.reason}.</p>}
            <CopyButton label="Copy" text={() => found.text} />
          </>
        ) : (
          <p aria-live="polite">{found ?? (isOpen ? 'Loading …' : '')}</p>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
}
