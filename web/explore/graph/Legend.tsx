import { KindMark } from '../entity/KindMark.tsx';
import { KINDS } from '../entity/kinds.ts';
import type { Drawn } from './Drawn.ts';

/** What the glyphs and lines of the drawing mean; only those that are in it. */
export function Legend({ drawn, onDay }: { drawn: Drawn; onDay: boolean }) {
  const kinds = [...new Set(drawn.nodes.map(({ kind }) => kind))].toSorted();
  return (
    <ul class="legend" aria-label="Legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} size={16} /> {KINDS[kind].word}
        </li>
      ))}
      <li>
        <i class="line" /> certain
      </li>
      <li>
        <i class="line dashed" /> planned{onDay && ', or uncertain on this day'}
      </li>
      <li>+3: more connections not shown</li>
    </ul>
  );
}
