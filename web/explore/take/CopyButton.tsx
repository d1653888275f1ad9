import { useEffect, useRef, useState } from 'preact/hooks';

/** Copies a text, and says so for a moment. Where the browser doesn't let it, the text is selected to be copied by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  useEffect(() => field.current?.select(), [byHand]);
  const copy = async () => {
    const copied = text();
    try {
      // Browsers have it only for pages of https and of their own machine.
      await navigator.clipboard.writeText(copied);
      setByHand(undefined);
      setCopied(true);
    } catch {
      setByHand(copied);
      field.current?.select();
    }
  };
  return (
    <>
      <button type="button" aria-live="polite" onClick={() => void copy()}>
        {isCopied ? 'Copied' : label}
      </button>
      {byHand !== undefined && (
        <label class="by-hand">
          This browser doesn’t allow it here; copy by hand: <input ref={field} readOnly value={byHand} />
        </label>
      )}
    </>
  );
}
