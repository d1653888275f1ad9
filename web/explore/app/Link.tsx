import type { ComponentChildren, JSX } from 'preact';

import { writeAddress } from './address.ts';
import type { Address } from './address.ts';
import { isEmbedded, outside } from './embedded.ts';
import { goTo } from './useAddress.ts';

type Props = Omit<JSX.IntrinsicElements['a'], 'href'> & {
  to: Address;
  /** What else following it within the page does. */
  onFollow?: (() => void) | undefined;
  children: ComponentChildren;
};

/** A link within the page: it can be copied, and opened in another tab. */
export function Link({ to, onFollow, children, ...others }: Props) {
  const follow = (event: MouseEvent) => {
    if (isEmbedded || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    goTo(to);
    onFollow?.();
    // A place within a page is scrolled to by what shows it.
    if ([to.line, to.place, to.fact].every((place) => place === undefined)) scrollTo(0, 0);
  };
  return (
    <a
      {...others}
      href={outside(writeAddress(to))}
      {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
      onClick={follow}
    >
      {children}
    </a>
  );
}
