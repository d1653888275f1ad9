import { useEffect, useRef, useState } from 'preact/hooks';

import { PlacesDocument } from '../generated/graphql.ts';
import { behind, usePages } from '../service/usePages.ts';
import { EarlierPlaces } from './EarlierPlaces.tsx';
import { PlaceList } from './PlaceList.tsx';
import { evidenceOf, isMeant, placesOf } from './placesOf.ts';
import type { CitedPiece, Target } from './placesOf.ts';

const FIRST = { first: 100, after: null as string | null };

/** So many lines before the one that is asked for, to see where it stands. */
const BEFORE = 5;

interface Props {
  readonly id: string;
  readonly target: Target;
  /** How often the document is cited. */
  readonly total: number;
}

/** The cited places of a document, page by page: from the start, or from shortly before the place that is asked for. */
export function CitedPlaces({ id, target, total }: Props) {
  const [begun, begin] = useState(target);
  const [earlier, setEarlier] = useState<readonly CitedPiece[]>([]);
  const fromLine = begun.line === undefined ? null : Math.max(begun.line - BEFORE, 1);
  const { pages, asked, loading, error, more, hasMore } = usePages(
    PlacesDocument,
    { id, fromLine },
    FIRST,
    (page) => {
      const next = behind(evidenceOf(page));
      return next && { ...FIRST, ...next };
    },
  );
  const lists = pages.flatMap((page) => evidenceOf(page) ?? []);
  const [list] = lists;
  const shown = [...earlier, ...lists.flatMap(({ nodes }) => nodes)];
  const places = placesOf(shown);

  const { line, place } = target;
  const isThere = places.some((one) => isMeant(one, target));
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isThere) return;
    marked.current!.scrollIntoView({ block: 'start' });
    marked.current!.focus({ preventScroll: true });
  }, [isThere, line, place]);

  const isMissing = (line !== undefined || place !== undefined) && !isThere && !loading;
  // Where it would be has been read.
  const isPast = line !== undefined && shown.some(({ firstLine }) => firstLine !== null && firstLine > line);
  useEffect(() => {
    if (!isMissing) return;
    if (begun.line !== line) {
      setEarlier([]);
      begin(target);
    } else if (hasMore && !isPast) more();
  });

  if (error !== undefined) return <p class="fault">{error}</p>;
  const before = list === undefined ? 0 : total - list.totalCount - earlier.length;
  return (
    <div aria-busy={loading}>
      {isMissing && begun.line === line && (isPast || !hasMore) && (
        <p role="status">{line === undefined ? `“${place!}” isn’t cited.` : `Line ${line} isn’t cited.`}</p>
      )}
      {list && total > list.totalCount && (
        <EarlierPlaces
          key={asked.fromLine}
          id={id}
          start={list.pageInfo.startCursor}
          count={before}
          onRead={setEarlier}
        />
      )}
      <PlaceList id={id} places={places} target={target} marked={marked} />
      {loading && <p class="quiet">Loading …</p>}
      {hasMore && (
        <button type="button" class="more" onClick={more}>
          Show later places{' '}
          <span class="count">
            {shown.length.toLocaleString('en')} of {total.toLocaleString('en')} citations shown
          </span>
        </button>
      )}
    </div>
  );
}
