import { useEffect, useRef } from 'preact/hooks';

import type { Address } from './address.ts';

/**
 * Who goes to another page goes on from its main heading: it is read out, and Tab leads on from it. What takes the focus itself
 * keeps it, such as a cited line or a search, and so does a link that is still there, such as the tab of a view.
 */
export function useHeadingFocus({
  entity,
  view,
  statement,
  q,
  compare,
  from,
  to,
  line,
  place,
}: Address): void {
  const page = JSON.stringify([entity, view, statement, q, compare, from, to]);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (line !== undefined || place !== undefined) return;
    const main = document.querySelector('main')!;
    /** Whether there is nothing more to wait for. */
    const focus = () => {
      if (main !== document.activeElement && main.contains(document.activeElement)) return true;
      const heading = main.querySelector('h1');
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return true;
    };
    if (focus()) return;
    const observer = new MutationObserver(() => focus() && observer.disconnect());
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
}
