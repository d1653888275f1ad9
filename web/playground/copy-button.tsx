import { Button } from '@graphiql/react';
import { useState } from 'react';

/** Copies a text that the page shows. */
export function CopyButton({ text, shown }: { text: string; shown: React.RefObject<HTMLPreElement | null> }) {
  const [label, setLabel] = useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLabel('Copied');
    } catch {
      // Without TLS there is no clipboard away from localhost: then the text is marked, for the keys to copy.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setLabel('Marked');
    }
    setTimeout(() => setLabel('Copy'), 2000);
  };
  return (
    <Button type="button" onClick={() => void copy()}>
      {label}
    </Button>
  );
}
