import { KindMark } from '../entity/KindMark.tsx';
import { KINDS } from '../entity/kinds.ts';
import { placeOf, wordOf } from '../entity/wordsOf.ts';
import type { EntityKind, Predicate } from '../generated/graphql.ts';
import type { Drawn } from './Drawn.ts';

interface Props {
  readonly drawn: Drawn;
  readonly onDay: boolean;
  /** The kinds and types that are left out. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}

/** What the glyphs and lines of the drawing mean; each kind and each type can be left out, and brought back. */
export function Legend({ drawn, onDay, without, onChange }: Props) {
  const kinds = counted(drawn.nodes.map(({ kind }) => kind));
  const types = counted(drawn.edges.map(({ type }) => type));
  const toggle = (one: string) =>
    onChange(without.includes(one) ? without.filter((other) => other !== one) : [...without, one]);
  const hidden = (names: ReadonlyMap<string, number>) => without.filter((one) => !names.has(one));
  const [hiddenKinds, hiddenTypes] = [
    hidden(kinds).filter((one): one is EntityKind => one in KINDS),
    hidden(types).filter((one): one is Predicate => !(one in KINDS)),
  ];
  const item = (one: EntityKind | Predicate, count: number | undefined) => (
    <li key={one} class={without.includes(one) ? 'off' : ''}>
      <button type="button" aria-pressed={!without.includes(one)} onClick={() => toggle(one)}>
        {isKind(one) ? (
          <>
            <span aria-hidden="true">
              <KindMark kind={one} size={16} />
            </span>{' '}
            {KINDS[one].word}
          </>
        ) : (
          wordOf(one)
        )}{' '}
        {count !== undefined && <span class="count">{count}</span>}
      </button>
    </li>
  );
  return (
    <>
      <ul class="legend toggles" aria-label="Kinds of entities shown">
        {[...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => item(kind, count))}
        {hiddenKinds.map((kind) => item(kind, undefined))}
      </ul>
      <ul class="legend toggles" aria-label="Types of relationship shown">
        {[...types]
          .toSorted(([a, some], [b, others]) => others - some || placeOf(a) - placeOf(b))
          .map(([type, count]) => item(type, count))}
        {hiddenTypes.map((type) => item(type, undefined))}
        {without.length > 0 && (
          <li>
            <button type="button" class="all" onClick={() => onChange([])}>
              Show all
            </button>
          </li>
        )}
      </ul>
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="line" /> certain
        </li>
        <li>
          <i class="line dashed" /> planned{onDay && ', or uncertain on this day'}
        </li>
        <li>+3: more connections not shown</li>
      </ul>
    </>
  );
}

function isKind(one: string): one is EntityKind {
  return one in KINDS;
}

function counted<Name extends string>(all: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
