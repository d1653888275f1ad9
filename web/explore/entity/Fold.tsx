import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stays open though its row of a long list goes out of the document and comes back. */
const leftOpen = new Set<string>();

/** What is made only when it is opened. */
export function Fold({
  summary,
  class: name = 'fold',
  id,
  asked = false,
  children,
}: {
  summary: ComponentChildren;
  class?: string;
  /** By which it is remembered that it is open. */
  id?: string;
  /** Opens it when it becomes true; whoever closes it again may. */
  asked?: boolean;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(id !== undefined && leftOpen.has(id));
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (id !== undefined) leftOpen[isOpen ? 'add' : 'delete'](id);
  };
  useEffect(() => {
    if (asked) toggle(true);
  }, [asked]);
  return (
    <details class={name} open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
