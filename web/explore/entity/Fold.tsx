import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What stays open though its row of a long list goes out of the document and comes back. */
const leftOpen = new Set<string>();

/** What is made only when it is opened. */
export function Fold({
  summary,
  class: name = 'fold',
  id,
  children,
}: {
  summary: ComponentChildren;
  class?: string;
  /** By which it is remembered that it is open. */
  id?: string;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(id !== undefined && leftOpen.has(id));
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (id !== undefined) leftOpen[isOpen ? 'add' : 'delete'](id);
  };
  return (
    <details class={name} open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
