import { useEffect } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { goTo } from '../app/useAddress.ts';
import { Fold } from '../entity/Fold.tsx';
import { NamedDocument, PathsDocument } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay, isDatedOn, spokenTime } from '../time/days.ts';
import { svgOfPaths } from './svgOfPaths.ts';
import { takePaths } from './takePaths.ts';
import { Way } from './Way.tsx';
import type { Path, PathsFound } from './Way.tsx';

/** How two entities are joined: each way from left to right, with the sentences, days and sources of its steps. */
export function PathsPage({ address }: { address: Address }) {
  const { from = '', to, day } = address;
  const variables =
    to === undefined ? undefined : { from, to, day: day ?? null, on: day ?? TODAY, certain: false };
  const { data, asked, loading, error } = useAnswer(PathsDocument, variables);
  const { data: first } = useAnswer(NamedDocument, from === '' ? undefined : { id: from });
  const { data: last } = useAnswer(NamedDocument, to === undefined ? undefined : { id: to });
  // An answer to another question isn't one to this.
  const result = to !== undefined && asked?.from === from && asked.to === to ? data?.paths : undefined;
  const shownDay = asked?.day ?? undefined;
  const isDated = ({ steps }: Path) =>
    shownDay === undefined ||
    steps.every(({ readings }) => readings.some(({ relationship }) => isDatedOn(shownDay, relationship)));
  const undated = result?.paths.filter((path) => !isDated(path)) ?? [];
  // Of those that may have held, the first say nothing of others: there may be some that are certain behind them.
  const isAllUndated = undated.length > 0 && undated.length === result?.paths.length;
  const { data: sure, loading: isSearching } = useAnswer(
    PathsDocument,
    isAllUndated && asked ? { ...asked, certain: true } : undefined,
  );
  const certain = isSearching ? undefined : sure?.paths;
  const dated = isAllUndated ? (certain?.paths ?? []) : (result?.paths.filter(isDated) ?? []);
  const reason = isAllUndated && certain?.reason === 'BUDGET' ? certain.reason : result?.reason;
  const list = (paths: readonly Path[]) => (
    <ol class="ways">
      {paths.map((path) => (
        <Way key={path.steps.map((step) => step.to.id).join()} path={path} day={shownDay} />
      ))}
    </ol>
  );
  const [start, end] = [first?.entity?.name, last?.entity?.name];
  useEffect(() => {
    document.title = titleOf(address, result ? [result.from.name, result.to.name] : []);
  }, [result, address]);
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
            {isAllUndated && isSearching
              ? 'Loading …'
              : summaryOf({ ...result, reason: reason ?? null }, dated, shownDay)}{' '}
            {loading && <LoadingNext what={spokenTime(day)} />}
          </p>
          {dated.length === 0 && shownDay !== undefined && (
            <p>
              <Link to={{ ...address, day: undefined }}>Search at all times</Link>
            </p>
          )}
          {list(dated)}
          {undated.length > 0 && (
            <Fold
              class="undated"
              summary={
                <h2>
                  With steps of unknown date <span class="count">{undated.length}</span>
                </h2>
              }
            >
              {() => list(undated)}
            </Fold>
          )}
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
function summaryOf(
  { from, to, reason }: PathsFound,
  dated: readonly Path[],
  day: string | undefined,
): string {
  const when = day === undefined ? '' : ` on ${formatDay(day)}`;
  const pair = `${from.name} and ${to.name}`;
  if (from.id === to.id) return 'Both are the same entity. Choose another start or end.';
  switch (reason) {
    case null: {
      if (dated.length === 0) {
        return `No path of four steps or fewer between ${pair} is certain${when}. Those found have steps of unknown date.`;
      }
      const length = Math.min(...dated.map((path) => path.length));
      const steps = `${length} ${length === 1 ? 'step' : 'steps'}`;
      return dated.length === 1
        ? `One path${when}, of ${steps}.`
        : `${dated.length} paths${when}, of ${steps} or more.`;
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
