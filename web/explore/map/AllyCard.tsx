import { useEffect, useRef } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import type { Ally } from './alliesOf.ts';
import { AllyRow } from './AllyList.tsx';

interface Props {
  readonly of: string;
  /** Whose the chosen land is; at any time it may have been several states'. */
  readonly allies: readonly Ally[];
  readonly address: Address;
  readonly onClose: () => void;
}

/** What is to be said of a land that was chosen on the map, over the map. */
export function AllyCard({ of, allies, address, onClose }: Props) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const follow = ({ key }: KeyboardEvent) => key === 'Escape' && close.current();
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, []);
  return (
    <section class="ally-card" aria-label="Chosen on the map">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <ul>
        {allies.map((ally) => (
          <AllyRow key={ally.id} of={of} ally={ally} address={address} />
        ))}
      </ul>
    </section>
  );
}
