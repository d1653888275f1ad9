import type { EntityKind } from '../generated/graphql.ts';
import { KINDS } from './kinds.ts';

/** The glyph of a kind, as in the drawing. It stands beside a name, and says the kind to those who can't see it. */
export function KindMark({ kind, size = 22 }: { kind: EntityKind; size?: number }) {
  const { word, glyph, colour } = KINDS[kind];
  return (
    <svg class="kind-mark" width={size} height={size} viewBox="0 0 40 40" role="img" aria-label={word}>
      <title>{word}</title>
      <circle cx="20" cy="20" r="20" fill={colour} />
      <path d={glyph} transform="translate(8 8)" fill="#fff" fill-rule="evenodd" />
    </svg>
  );
}
