import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What is to be said of a land that was chosen on the map, over the map. Escape closes it; the focus goes back to the map. */
export function MapCard({ onClose, children }: Props) {
  const card = useRef<HTMLElement>(null);
  const close = () => {
    // Otherwise it would be lost with what had it.
    if (card.current!.contains(document.activeElement)) focusMap(card.current!);
    onClose();
  };
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const follow = ({ key }: KeyboardEvent) => key === 'Escape' && latest.current();
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, []);
  return (
    <section ref={card} class="map-card" aria-label="Chosen on the map">
      <button type="button" class="close" aria-label="Close" onClick={close}>
        ×
      </button>
      {children}
    </section>
  );
}

function focusMap(card: HTMLElement): void {
  card.closest('.world')!.querySelector<HTMLElement>('.world-frame')!.focus({ preventScroll: true });
}
