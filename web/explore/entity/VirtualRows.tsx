import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly classOf: (row: Row) => string;
  readonly children: (row: Row, index: number) => ComponentChildren;
  /** All rows are made, however far away: where there are few on the page. */
  readonly whole?: boolean;
  /** The key of a row that is there wherever the page is scrolled to. */
  readonly pinned?: string | undefined;
}

/** How high a row is taken to be before any was measured. */
const SOME_HEIGHT = 92;

/** Lists to look at when the page was scrolled or resized. */
const lists = new Set<() => void>();
let frame = 0;
function lookAtLists(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    for (const look of lists) look();
  });
}
addEventListener('scroll', lookAtLists, { passive: true });
addEventListener('resize', lookAtLists);

/**
 * A list of which only the rows near the window are in the document, and gaps as high as the rest. The row with the focus stays, so nobody
 * loses their place. Gaps are elements, no padding: so the browser keeps what is looked at where it is when a height becomes known.
 */
export function VirtualRows<Row>({ rows, keyOf, classOf, children, whole = false, pinned }: Props<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [near, setNear] = useState<Near>({ from: 0, to: 0, focused: undefined });

  const heightOf = useMeasured(heights.current, rows, keyOf);
  const look = useCallback(() => {
    const box = list.current;
    if (!box || whole) return;
    for (const row of box.children) {
      const { key } = (row as HTMLElement).dataset;
      if (key !== undefined) heights.current.set(key, (row as HTMLElement).offsetHeight);
    }
    const { top } = box.getBoundingClientRect();
    const margin = innerHeight / 2;
    let [y, from, to] = [top, rows.length, 0];
    for (const [index, row] of rows.entries()) {
      const end = y + heightOf(keyOf(row));
      if (end > -margin && y < innerHeight + margin) {
        from = Math.min(from, index);
        to = index + 1;
      }
      y = end;
    }
    if (to === 0) from = 0;
    const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
    const kept = focused && box.contains(focused) ? focused.dataset['key'] : undefined;
    setNear((last) =>
      last.from === from && last.to === to && last.focused === kept ? last : { from, to, focused: kept },
    );
  }, [rows, whole]);

  useLayoutEffect(() => {
    lists.add(look);
    look();
    return () => void lists.delete(look);
  }, [look]);
  // What was made now has its height; what is behind it may have come near.
  useLayoutEffect(look, [near]);

  const shown: ComponentChildren[] = [];
  let gap = 0;
  const close = (at: number) => {
    if (gap > 0) shown.push(<li key={`gap ${at}`} class="gap" style={{ height: gap }} aria-hidden="true" />);
    gap = 0;
  };
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const isNear = whole || (near.from <= index && index < near.to) || key === near.focused || key === pinned;
    if (!isNear) {
      gap += heightOf(key);
      continue;
    }
    close(index);
    shown.push(
      <li key={key} data-key={key} class={classOf(row)} aria-setsize={rows.length} aria-posinset={index + 1}>
        {children(row, index)}
      </li>,
    );
  }
  close(rows.length);
  return <ul ref={list}>{shown}</ul>;
}

interface Near {
  readonly from: number;
  readonly to: number;
  /** The key of the row with the focus. */
  readonly focused: string | undefined;
}

/** The height of a row as measured, or else that of the usual one. */
function useMeasured<Row>(
  heights: ReadonlyMap<string, number>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => number {
  const usual = useRef<{ rows: readonly Row[]; height: number }>();
  return (key) => {
    const measured = heights.get(key);
    if (measured !== undefined) return measured;
    if (usual.current?.rows !== rows) {
      const known = rows.flatMap((row) => heights.get(keyOf(row)) ?? []);
      const height = known.length === 0 ? SOME_HEIGHT : known.reduce((a, b) => a + b, 0) / known.length;
      usual.current = { rows, height };
    }
    return usual.current.height;
  };
}
