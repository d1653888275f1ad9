import { MultiGraph } from 'graphology';
import { useEffect, useRef } from 'preact/hooks';

import { Canvas } from './Canvas.ts';
import type { Drawn } from './Drawn.ts';
import { layOut } from './layOut.ts';

interface Props {
  readonly drawn: Drawn;
  readonly chosen: string | undefined;
  /** With a day, what may or may not have been in force is drawn in dashes. */
  readonly onDay: boolean;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Receives a function that draws what is seen as SVG. */
  readonly picture: { current: () => string };
}

/** The drawing of entities and their relationships. It can be dragged; a list beside it says the same to everybody. */
export function Drawing({ drawn, chosen, onDay, label, onChoose, onOpen, picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const graph = useRef(new MultiGraph());
  const canvas = useRef<Canvas>(null);
  const latest = useRef({ onChoose, onOpen });
  latest.current = { onChoose, onOpen };

  useEffect(() => {
    const made = new Canvas(box.current!, graph.current, {
      onChoose: (id) => latest.current.onChoose(id),
      onOpen: (id) => latest.current.onOpen(id),
    });
    canvas.current = made;
    picture.current = () => made.svg();
    return () => made[Symbol.dispose]();
  }, []);

  useEffect(() => {
    const before = new Set(graph.current.nodes());
    layOut(graph.current, drawn, onDay);
    if (drawn.nodes.some(({ id }) => !before.has(id))) canvas.current?.fit();
    canvas.current?.update();
  }, [drawn, onDay]);

  useEffect(() => canvas.current?.choose(chosen), [chosen]);

  return (
    <>
      <div ref={box} class="drawing" role="img" aria-label={label} />
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => canvas.current?.zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => canvas.current?.zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label="Fit" onClick={() => canvas.current?.fit()}>
          ⤢
        </button>
      </div>
    </>
  );
}
