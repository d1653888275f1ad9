import { MultiGraph } from 'graphology';
import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { useEffect, useRef } from 'preact/hooks';
import { Sigma } from 'sigma';
import type { NodeHoverDrawingFunction } from 'sigma/rendering';

import { KINDS } from '../entity/kinds.ts';
import { DashedEdge } from './DashedEdge.ts';
import type { Drawn } from './Drawn.ts';
import { svgOf } from './svgOf.ts';

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

const MOST_LETTERS = 32;

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The drawing of things and what ties them. It can be dragged; a list beside it says the same to everybody. */
export function Drawing({ drawn, chosen, onDay, label, onChoose, onOpen, picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const graph = useRef(new MultiGraph());
  const sigma = useRef<Sigma>(null);
  const latest = useRef({ onChoose, onOpen, chosen });
  latest.current = { onChoose, onOpen, chosen };

  useEffect(() => {
    const drawing = new Sigma(graph.current, box.current!, {
      allowInvalidContainer: true,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelDensity: 0.5,
      labelGridCellSize: 130,
      labelRenderedSizeThreshold: 0,
      stagePadding: 50,
      minCameraRatio: 0.1,
      maxCameraRatio: 4,
      zIndex: true,
      edgeProgramClasses: { dashed: DashedEdge },
      defaultDrawNodeHover: drawHovered,
    });
    sigma.current = drawing;
    const unpaint = paintGlyphs(drawing);
    const uncolour = followColours(drawing);
    drawing.on('clickNode', ({ node }) => latest.current.onChoose(node));
    drawing.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      latest.current.onOpen(event.node);
    });
    letDrag(drawing, graph.current);
    picture.current = () => svgOf(drawing, graph.current);
    return () => {
      unpaint();
      uncolour();
      drawing.kill();
    };
  }, []);

  useEffect(() => {
    update(graph.current, drawn, onDay, chosen);
    sigma.current?.refresh();
  }, [drawn, onDay]);

  useEffect(() => {
    graph.current.forEachNode((node) => graph.current.setNodeAttribute(node, 'highlighted', node === chosen));
  }, [chosen]);

  return <div ref={box} class="drawing" role="img" aria-label={label} />;
}

/** Makes the graph what is to be drawn. What stays keeps its place; what is new begins beside what it is tied to. */
function update(graph: Graph, { nodes, edges }: Drawn, onDay: boolean, chosen: string | undefined): void {
  const wanted = new Set(nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  graph.clearEdges();
  const stayed = new Set(graph.nodes());
  nodes.forEach(({ id, kind, name, behind, opened }, index) => {
    const tie = edges.find(
      ({ from, to }) => (from === id && stayed.has(to)) || (to === id && stayed.has(from)),
    );
    const beside = tie && graph.getNodeAttributes(tie.from === id ? tie.to : tie.from);
    // Sunflower: the same graph always begins in the same places.
    const angle = index * 2.4;
    const look = {
      label: shortened(name),
      kind,
      behind,
      opened,
      size: opened ? 15 : 10,
      color: KINDS[kind].colour,
      highlighted: id === chosen,
      forceLabel: opened,
    };
    graph.mergeNode(
      id,
      stayed.has(id)
        ? look
        : {
            ...look,
            x: (beside?.['x'] ?? 0) + Math.cos(angle) * Math.sqrt(index + 1),
            y: (beside?.['y'] ?? 0) + Math.sin(angle) * Math.sqrt(index + 1),
          },
    );
  });
  for (const { id, from, to, planned, inForce } of edges) {
    if (!wanted.has(from) || !wanted.has(to)) continue;
    const dashed = planned || (onDay && inForce === 'UNKNOWN');
    graph.mergeEdgeWithKey(id, from, to, { type: dashed ? 'dashed' : 'line', size: dashed ? 1.2 : 1.8 });
  }
  const isFresh = stayed.size === 0;
  if (isFresh || nodes.some(({ id }) => !stayed.has(id))) {
    // What was there stays where a reader has it in mind.
    for (const id of graph.nodes()) graph.setNodeAttribute(id, 'fixed', !isFresh && stayed.has(id));
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: true,
      gravity: 0.4,
      scalingRatio: 30,
      barnesHutOptimize: graph.order > 200,
    };
    forceAtlas2.assign(graph, { iterations: graph.order > 150 ? 120 : 300, settings });
  }
}

/** Names that begin alike, as those of battlegroups do, differ at their ends: so the middle is left out. */
function shortened(name: string): string {
  return name.length > MOST_LETTERS
    ? `${name.slice(0, 14).trimEnd()} … ${name.slice(-15).trimStart()}`
    : name;
}

/** Paints the glyph of each kind into its node, and beside it how much lies behind. */
function paintGlyphs(drawing: Sigma): () => void {
  const glyphs = new Map(Object.entries(KINDS).map(([kind, { glyph }]) => [kind, rasterOf(glyph)]));
  const canvas = drawing.createCanvas('glyphs', { afterLayer: 'nodes' });
  const context = canvas.getContext('2d')!;
  const paint = () => {
    const { width, height } = drawing.getDimensions();
    const density = devicePixelRatio;
    if (canvas.width !== width * density || canvas.height !== height * density) {
      canvas.width = width * density;
      canvas.height = height * density;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    context.font = '600 10px system-ui, sans-serif';
    context.fillStyle = dark.matches ? '#b9c2d0' : '#4a5568';
    const graph = drawing.getGraph();
    graph.forEachNode((node, { kind, behind }) => {
      const data = drawing.getNodeDisplayData(node);
      if (!data) return;
      const { x, y } = drawing.framedGraphToViewport(data);
      const radius = drawing.scaleSize(data.size);
      const side = radius * 1.25;
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return;
      if (radius > 4) context.drawImage(glyphs.get(kind as string)!, x - side / 2, y - side / 2, side, side);
      if ((behind as number) > 0 && radius > 6) {
        const more = `+${behind as number}`;
        context.fillText(more, x - context.measureText(more).width / 2, y + radius + 11);
      }
    });
  };
  drawing.on('afterRender', paint);
  return () => drawing.off('afterRender', paint);
}

/** A glyph as an image: a path is dear to fill three hundred times a frame. */
function rasterOf(glyph: string): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: 48, height: 48 });
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = '#fff';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(new Path2D(glyph), 'evenodd');
  return canvas;
}

function followColours(drawing: Sigma): () => void {
  const set = () => {
    drawing.setSetting('labelColor', { color: dark.matches ? '#e6e9ef' : '#1d2430' });
    drawing.setSetting('defaultEdgeColor', dark.matches ? '#5d6a80' : '#a9b3c2');
  };
  set();
  dark.addEventListener('change', set);
  return () => dark.removeEventListener('change', set);
}

function letDrag(drawing: Sigma, graph: Graph): void {
  let dragged: string | undefined;
  let place: { x: number; y: number } | undefined;
  // A mouse may move more often than a frame is drawn, and each move would have all edges reckoned anew.
  const move = () => {
    if (dragged !== undefined && place && graph.hasNode(dragged)) graph.mergeNodeAttributes(dragged, place);
    place = undefined;
  };
  drawing.on('downNode', ({ node }) => {
    dragged = node;
    // Else the drawing would fit itself anew to what is dragged to its edge.
    if (!drawing.getCustomBBox()) drawing.setCustomBBox(drawing.getBBox());
  });
  drawing.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    if (!place) requestAnimationFrame(move);
    place = drawing.viewportToGraph(event);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => (dragged = undefined);
  drawing.on('upNode', drop);
  drawing.on('upStage', drop);
}

/** The chosen thing, and the one under the pointer: a ring, and its whole name on a ground of the page's colour. */
const drawHovered: NodeHoverDrawingFunction = (context, data, settings) => {
  const text = data.label ?? '';
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const width = context.measureText(text).width;
  context.fillStyle = dark.matches ? '#262d3a' : '#ffffff';
  context.strokeStyle = dark.matches ? '#8fa8ff' : '#3f51b5';
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(data.x + data.size + 3, data.y - 11, width + 12, 22, 6);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = dark.matches ? '#e6e9ef' : '#1d2430';
  context.fillText(text, data.x + data.size + 9, data.y + 4.5);
};
