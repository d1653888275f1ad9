import { useEffect, useState } from 'preact/hooks';

import { PlacesDocument } from '../generated/graphql.ts';
import { usePages } from '../service/usePages.ts';
import { evidenceOf } from './placesOf.ts';
import type { CitedPiece } from './placesOf.ts';

const LAST = 100;

interface Props {
  readonly id: string;
  /** Where what is shown begins. */
  readonly start: string | null;
  /** How many citations stand before it. */
  readonly count: number;
  readonly onRead: (pieces: readonly CitedPiece[]) => void;
}

/** What stands before the first place that is shown, read backwards when it is asked for. */
export function EarlierPlaces(props: Props) {
  const [opened, setOpened] = useState(false);
  return opened ? <Pages {...props} /> : <More count={props.count} onClick={() => setOpened(true)} />;
}

function Pages({ id, start, count, onRead }: Props) {
  const { pages, loading, error, more, hasMore } = usePages(
    PlacesDocument,
    { id },
    { last: LAST, before: start },
    (page) => {
      const info = evidenceOf(page)?.pageInfo;
      return info?.hasPreviousPage ? { last: LAST, before: info.startCursor } : null;
    },
  );
  useEffect(() => {
    onRead(pages.toReversed().flatMap((page) => evidenceOf(page)?.nodes ?? []));
  }, [pages.length]);
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (loading) return <p class="quiet">Loading …</p>;
  return hasMore ? <More count={count} onClick={more} /> : null;
}

function More({ count, onClick }: { count: number; onClick: () => void }) {
  return (
    <button type="button" class="more" onClick={onClick}>
      Show earlier places <span class="count">{count.toLocaleString('en')} citations before these</span>
    </button>
  );
}
