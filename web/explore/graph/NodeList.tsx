import { useEffect, useRef, useState } from 'preact/hooks';

import { LoadingNext } from '../app/LoadingNext.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { formatDay, spokenTime } from '../time/days.ts';
import { countBehind } from './Drawn.ts';
import type { Drawn } from './Drawn.ts';

interface Props {
  readonly drawn: Drawn;
  readonly root: string;
  readonly day: string | undefined;
  /** The day of what is drawn, and whether that of the page is still on its way. */
  readonly drawnDay: string | undefined;
  readonly loading: boolean;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onToggle: (id: string) => void;
  /** Shows an entity in the drawing; undefined takes it back. */
  readonly onPoint: (id: string | undefined) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** In this drawing, as a list: to be read aloud, walked by arrow keys from one stop, also to the button beside a name, and used as the drawing is. */
export function NodeList({
  drawn: { nodes, edges },
  root,
  day,
  drawnDay,
  loading,
  chosen,
  onChoose,
  onToggle,
  onPoint,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string>();
  const at = Math.max(
    nodes.findIndex(({ id }) => id === focused),
    nodes.findIndex(({ id }) => id === chosen && focused === undefined),
    0,
  );
  const buttonAt = (index: number) =>
    list.current?.children[index]?.querySelector<HTMLButtonElement>('.plain') ?? undefined;

  // The list scrolls, and not the page with the drawing.
  useEffect(() => {
    setFocused(undefined);
    const box = list.current;
    const row = box?.children[nodes.findIndex(({ id }) => id === chosen)] as HTMLElement | undefined;
    if (!box || !row) return;
    // The list is what its rows are placed in.
    const top = row.offsetTop;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + row.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + row.offsetHeight - box.clientHeight;
  }, [chosen, nodes]);

  const walk = (event: KeyboardEvent) => {
    const within = { ArrowRight: '.small', ArrowLeft: '.plain' }[event.key];
    if (within !== undefined) {
      list.current?.children[at]?.querySelector<HTMLButtonElement>(within)?.focus();
      return;
    }
    const last = nodes.length - 1;
    const to = { Home: 0, End: last }[event.key] ?? at + (STEPS[event.key] ?? 0);
    if (to === at) return;
    event.preventDefault();
    buttonAt(Math.min(Math.max(to, 0), last))?.focus();
  };
  return (
    <section class="node-list" aria-label="In this drawing">
      <h2>
        {nodes.length === 0
          ? 'Loading …'
          : `${nodes.length} entities and ${edges.length} relationships${drawnDay === undefined ? '' : ` on ${formatDay(drawnDay)}`}`}{' '}
        {nodes.length > 0 && loading && <LoadingNext what={spokenTime(day)} />}
      </h2>
      <ul ref={list} onKeyDown={walk}>
        {nodes.map((node, index) => {
          const { id, kind, name, opened } = node;
          const behind = countBehind(node);
          return (
            <li key={id} class={id === chosen ? 'chosen' : ''}>
              <div
                class="node-row"
                onMouseEnter={() => onPoint(id)}
                onMouseLeave={() => onPoint(undefined)}
                onFocusCapture={() => {
                  setFocused(id);
                  onPoint(id);
                }}
                onBlurCapture={() => onPoint(undefined)}
              >
                <KindMark kind={kind} size={20} />
                <button
                  type="button"
                  class="plain"
                  tabIndex={index === at ? 0 : -1}
                  aria-pressed={id === chosen}
                  onClick={() => onChoose(id)}
                >
                  {name}
                </button>
                {id !== root && (behind > 0 || opened) && (
                  <button
                    type="button"
                    class="small"
                    tabIndex={-1}
                    aria-label={
                      opened ? `hide connections of ${name}` : `+${behind}: show connections of ${name}`
                    }
                    onClick={() => onToggle(id)}
                  >
                    {opened ? 'hide' : `+${behind}`}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
