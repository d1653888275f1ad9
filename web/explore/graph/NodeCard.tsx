import { useState } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import type { Address } from '../app/address.ts';
import { Behind } from '../entity/Evidence.tsx';
import { Fold } from '../entity/Fold.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { KINDS } from '../entity/kinds.ts';
import { placeOf, wordOf } from '../entity/wordsOf.ts';
import { MORE, toggled, withMore } from './around.ts';
import { countBehind } from './Drawn.ts';
import type { Drawn, DrawnNode } from './Drawn.ts';

/** So many relationships are listed at first. */
const FIRST = 4;

interface Props {
  readonly node: DrawnNode;
  readonly root: DrawnNode;
  readonly drawn: Drawn;
  readonly address: Address;
  /** Shows a relationship in the drawing; undefined takes it back. */
  readonly onPoint: (edge: string | undefined) => void;
  readonly onGo: (address: Address) => void;
}

/** The chosen entity beside the drawing: what it is, how it is related to what is drawn, and what more it has, by type. */
export function NodeCard({ node, root, drawn, address, onPoint, onGo }: Props) {
  const { id, kind, name, description, behind, opened } = node;
  const { day } = address;
  const [isWhole, setWhole] = useState<string>();
  const edges = drawn.edges
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((a, b) => placeOf(a.type) - placeOf(b.type));
  const shown = isWhole === id ? edges : edges.slice(0, FIRST);
  const isRoot = id === root.id;
  return (
    <section class="node-card" aria-label={`Chosen: ${name}`}>
      <header>
        <KindMark kind={kind} size={32} />
        <div>
          <p class="kind">{KINDS[kind].word}</p>
          <h2>
            <Link to={{ entity: id, day }}>{name}</Link>
          </h2>
        </div>
      </header>
      {description !== null && <p class="quiet">{description}</p>}
      <p class="node-links">
        <Link to={{ entity: id, day }}>Facts</Link>
        {!isRoot && (
          <>
            <Link to={{ entity: id, view: 'graph', day, without: address.without }}>
              Make this the centre
            </Link>
            <Link to={{ from: root.id, to: id, day }}>Path from {root.name}</Link>
            <Link to={{ compare: [root.id, id], day }}>Compare with {root.name}</Link>
          </>
        )}
      </p>
      {edges.length > 0 && (
        <>
          <h3>
            Drawn here <span class="count">{edges.length}</span>
          </h3>
          <ul class="node-facts">
            {shown.map((edge) => (
              <li
                key={edge.id}
                onMouseEnter={() => onPoint(edge.id)}
                onMouseLeave={() => onPoint(undefined)}
                onFocusCapture={() => onPoint(edge.id)}
                onBlurCapture={() => onPoint(undefined)}
              >
                {edge.sentence}
                <Fold summary="Sources">{() => <Behind ids={[edge.id]} />}</Fold>
              </li>
            ))}
          </ul>
          {edges.length > shown.length && (
            <button type="button" class="small" onClick={() => setWhole(id)}>
              Show all {edges.length}
            </button>
          )}
        </>
      )}
      {behind.length > 0 && (
        <>
          <h3>
            Not drawn <span class="count">{countBehind(node)}</span>
          </h3>
          <ul class="node-behind">
            {behind.map(({ type, count, atLeast }) => {
              const next = withMore(address, id, type, opened);
              const word = wordOf(type);
              return (
                <li key={type}>
                  <span>
                    {word} <span class="count">{atLeast ? `at least ${count}` : count}</span>
                  </span>
                  {next && (
                    <button
                      type="button"
                      class="small"
                      aria-label={`${word}: show ${Math.min(count, MORE)} more of ${name}`}
                      onClick={() => onGo(next)}
                    >
                      +{Math.min(count, MORE)}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {!isRoot && (opened || behind.length > 0) && (
        <button type="button" class="small" onClick={() => onGo(toggled(address, id, opened))}>
          {opened ? 'Hide its connections' : `Show connections of all types`}
        </button>
      )}
    </section>
  );
}
