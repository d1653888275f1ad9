import { useEffect, useState } from 'preact/hooks';

import { readAddress, writeAddress } from './address.ts';
import type { Address } from './address.ts';
import { isEmbedded, outside } from './embedded.ts';

const listeners = new Set<() => void>();

/** Goes to an address. To replace is for what changes many times a second, and shall not fill the history. */
export function goTo(address: Address, { replace = false } = {}): void {
  // What leads elsewhere leads out of the frame.
  if (isEmbedded && !replace) {
    open(outside(writeAddress(address)), '_blank', 'noopener');
    return;
  }
  history[replace ? 'replaceState' : 'pushState'](null, '', writeAddress(address));
  for (const listener of listeners) listener();
}

/** The address as it is, and as it comes to be. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.search));
    listeners.add(follow);
    addEventListener('popstate', follow);
    return () => {
      listeners.delete(follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  return address;
}
