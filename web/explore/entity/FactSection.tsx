import { useEffect, useState } from 'preact/hooks';

import { FactRow, looksOf } from './FactRow.tsx';
import type { EntityFact } from './EntityFact.ts';
import { VirtualRows } from './VirtualRows.tsx';

interface Props {
  readonly heading: string;
  /** What an address leads to. */
  readonly anchor?: string;
  /** How many there are; undefined if it isn't known. */
  readonly count: number | undefined;
  readonly facts: readonly EntityFact[];
  readonly loading: boolean;
  /** The entity of the page. */
  readonly of: string;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
  /** Whether all rows are in the document, however far away. */
  readonly whole?: boolean;
  /** The fact to which the address leads, which is marked. */
  readonly target?: string | undefined;
  /** The same while nobody has been led to it yet. */
  readonly leading?: string | undefined;
  readonly onLed?: () => void;
}

/** So many are listed at once; of more the first few, until all are asked for. */
const MOST_CLOSED = 8;
const SOME = 5;

const idOf = ({ relationship }: EntityFact): string => relationship.id;

/** Facts under their heading. */
export function FactSection({
  heading,
  anchor,
  count,
  facts,
  loading,
  of,
  day,
  disputed,
  whole,
  target,
  leading,
  onLed,
}: Props) {
  const [opened, setOpened] = useState(false);
  const isLong = facts.length > MOST_CLOSED;
  const shown = isLong && !opened ? facts.slice(0, SOME) : facts;
  const at = leading === undefined ? -1 : facts.findIndex((fact) => idOf(fact) === leading);
  useEffect(() => {
    if (at === -1) return;
    if (at >= shown.length) {
      setOpened(true);
      return;
    }
    leadTo(leading!);
    onLed?.();
  }, [leading, at, shown.length]);
  return (
    <section class="fact-group" aria-busy={loading}>
      <h2 id={anchor} tabIndex={anchor === undefined ? undefined : -1}>
        {heading} <span class="count">{count?.toLocaleString('en') ?? (loading ? '…' : '')}</span>
      </h2>
      {loading && facts.length === 0 && <p class="quiet">Loading …</p>}
      <VirtualRows
        rows={shown}
        keyOf={idOf}
        classOf={(fact) => `${looksOf(fact, of, day, disputed)}${idOf(fact) === target ? ' target' : ''}`}
        whole={whole === true}
        pinned={target}
      >
        {(fact) => <FactRow fact={fact} of={of} day={day} disputed={disputed} />}
      </VirtualRows>
      {isLong && (
        <button type="button" class="more" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? `Show the first ${SOME} only` : `Show all ${facts.length.toLocaleString('en')}`}
          <span class="hidden"> under {heading}</span>
        </button>
      )}
    </section>
  );
}

/** Frames in which rows above may still get their height. */
const ATTEMPTS = 4;

/** Brings a row into the middle of the window, with the focus. What lies before it gets its height on the way. */
function leadTo(key: string, attempts = ATTEMPTS): void {
  const row = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!row) return;
  // Whoever has gone on meanwhile keeps the focus.
  if (attempts < ATTEMPTS && ![row, document.body].includes(document.activeElement as HTMLElement)) return;
  row.tabIndex = -1;
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
  if (attempts > 0) requestAnimationFrame(() => leadTo(key, attempts - 1));
}
