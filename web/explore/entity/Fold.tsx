import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What is made only when it is opened. */
export function Fold({
  summary,
  class: name = 'fold',
  children,
}: {
  summary: ComponentChildren;
  class?: string;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
