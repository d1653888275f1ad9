import { useEffect } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { goTo } from '../app/useAddress.ts';
import { NamedDocument, PathsDocument } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay, spokenTime } from '../time/days.ts';
import { svgOfPaths } from './svgOfPaths.ts';
import { takePaths } from './takePaths.ts';
import { Way } from './Way.tsx';
import type { PathsFound } from './Way.tsx';

/** How two entities are joined: each way from left to right, with the sentences, days and sources of its steps. */
export function PathsPage({ address }: { address: Address }) {
  const { from = '', to, day } = address;
  const variables = to === undefined ? undefined : { from, to, day: day ?? null, on: day ?? TODAY };
  const { data, asked, loading, error } = useAnswer(PathsDocument, variables);
  const { data: first } = useAnswer(NamedDocument, from === '' ? undefined : { id: from });
  const { data: last } = useAnswer(NamedDocument, to === undefined ? undefined : { id: to });
  // An answer to another question isn't one to this.
  const result = to !== undefined && asked?.from === from && asked.to === to ? data?.paths : undefined;
  const shownDay = asked?.day ?? undefined;
  const [start, end] = [first?.entity?.name, last?.entity?.name];
  useEffect(() => {
    document.title = result ? `${result.from.name} to ${result.to.name} – Entente` : 'A path – Entente';
  }, [result]);
  return (
    <article class="paths">
      <h1>
        From {start ?? '…'} to {(to !== undefined && end) || '…'}
      </h1>
      <div class="pick">
        <div>
          <span class="pick-label" aria-hidden="true">
            From
          </span>
          <SearchBox
            label="Change start"
            searched={start}
            onChoose={(id) => goTo({ ...address, from: id })}
          />
        </div>
        <div>
          <span class="pick-label" aria-hidden="true">
            To
          </span>
          <SearchBox
            label={to === undefined ? 'Choose an end' : 'Change end'}
            searched={to === undefined ? undefined : end}
            focused={to === undefined}
            onChoose={(id) => goTo({ ...address, to: id })}
          />
        </div>
        {to !== undefined && (
          <button type="button" class="swap" onClick={() => goTo({ ...address, from: to, to: from })}>
            Swap
          </button>
        )}
      </div>
      {to === undefined && (
        <p class="quiet">Choose an end to see the shortest paths to it, with a sentence for each step.</p>
      )}
      {error !== undefined && <p class="fault">{error}</p>}
      {loading && !result && <p class="quiet">Loading …</p>}
      {result && (
        <>
          <p class="lead" role="status">
            {summaryOf(result, shownDay)} {loading && <LoadingNext what={spokenTime(day)} />}
          </p>
          {result.reason !== null && shownDay !== undefined && (
            <p>
              <Link to={{ ...address, day: undefined }}>Search at all times</Link>
            </p>
          )}
          <ol class="ways">
            {result.paths.map((path) => (
              <Way key={path.steps.map((step) => step.to.id).join()} path={path} day={shownDay} />
            ))}
          </ol>
          {result.cut !== null && <p class="quiet">{result.cut}</p>}
          {result.paths.some(({ length }) => length > 0) && (
            <TakeAway
              name={`path-${from}-${to ?? ''}`}
              title={`From ${result.from.name} to ${result.to.name}`}
              operation={PathsDocument}
              variables={variables!}
              statements={['relationshipsOfEntities', 'relationshipsBetween']}
              take={(taking) => takePaths(result, shownDay, taking)}
              picture={() => svgOfPaths(result)}
            />
          )}
        </>
      )}
    </article>
  );
}

/** How many ways there are, or why there is none. */
function summaryOf({ from, to, paths, reason }: PathsFound, day: string | undefined): string {
  const when = day === undefined ? '' : ` on ${formatDay(day)}`;
  const pair = `${from.name} and ${to.name}`;
  if (from.id === to.id) return 'Both are the same entity. Choose another start or end.';
  switch (reason) {
    case null: {
      const [shortest] = paths;
      const steps = `${shortest!.length} ${shortest!.length === 1 ? 'step' : 'steps'}`;
      return paths.length === 1
        ? `One path${when}, of ${steps}.`
        : `${paths.length} paths${when}, the shortest of ${steps}.`;
    }
    case 'DISCONNECTED':
      return `No path: ${pair} are not connected at all.`;
    case 'HOP_LIMIT':
      return `No path of four steps or fewer${when} between ${pair}; there may be longer ones.`;
    case 'TIME':
      return `No path${when}: ${pair} are connected, but not then.`;
    case 'FILTERED':
      return `No path: ${pair} are connected, but not by these types of relationship.`;
    case 'BUDGET':
      return `Unknown: the search for a path between ${pair} reached its limit before it was finished.`;
  }
}
