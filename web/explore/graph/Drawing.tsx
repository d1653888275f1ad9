import { MultiGraph } from 'graphology';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Canvas } from './Canvas.ts';
import type { Drawn } from './Drawn.ts';
import { layOut } from './layOut.ts';

/** What is looked at beside the drawing, and so shown in it. */
export interface Pointed {
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

interface Props {
  readonly drawn: Drawn;
  readonly chosen: string | undefined;
  readonly pointed: Pointed;
  /** With a day, what may or may not have been in force is drawn in dashes. */
  readonly onDay: boolean;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Receives a function that draws what is seen as SVG. */
  readonly picture: { current: () => string };
}

/** The drawing of entities and their relationships. It can be dragged; a list beside it says the same to everybody. */
export function Drawing({ drawn, chosen, pointed, onDay, label, onChoose, onOpen, picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const graph = useRef(new MultiGraph());
  const canvas = useRef<Canvas>(null);
  const [edges, setEdges] = useState<readonly string[]>([]);
  const latest = useRef({ onChoose, onOpen });
  latest.current = { onChoose, onOpen };

  useEffect(() => {
    const made = new Canvas(box.current!, graph.current, {
      onChoose: (id) => latest.current.onChoose(id),
      onOpen: (id) => latest.current.onOpen(id),
      onEdges: setEdges,
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

  useEffect(() => canvas.current?.choose(chosen), [chosen, drawn]);
  useEffect(() => canvas.current?.point(pointed), [pointed, drawn]);

  const said = drawn.edges.filter(({ id }) => edges.includes(id) || id === pointed.edge);
  return (
    <div class="drawing-frame">
      <div ref={box} class="drawing" role="img" aria-label={label} />
      {said.length > 0 && (
        <p class="drawing-note" aria-hidden="true">
          {said.slice(0, MOST_SAID).map(({ id, sentence }) => (
            <span key={id}>{sentence}</span>
          ))}
          {said.length > MOST_SAID && <span>and {said.length - MOST_SAID} more between them</span>}
        </p>
      )}
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
    </div>
  );
}

/** So many sentences fit below the drawing's edge. */
const MOST_SAID = 3;
