import { useEffect } from 'preact/hooks';

import { namedIn, titleOf } from '../../../src/language/titleOf.ts';
import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { goTo } from '../app/useAddress.ts';
import { Fold } from '../entity/Fold.tsx';
import { PathsDocument } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useName } from '../service/useName.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay, isDatedOn, spokenTime } from '../time/days.ts';
import { svgOfPaths } from './svgOfPaths.ts';
import { takePaths } from './takePaths.ts';
import { Way } from './Way.tsx';
import type { Path, PathsFound } from './Way.tsx';

/** So many paths are asked for. */
const MOST = 5;

/** How two entities are joined: each way from left to right, with the sentences, days and sources of its steps. */
export function PathsPage({ address }: { address: Address }) {
  const { from = '', to, day } = address;
  const variables =
    to === undefined
      ? undefined
      : { from, to, day: day ?? null, on: day ?? TODAY, certain: false, most: MOST };
  const { data, asked, loading, error } = useAnswer(PathsDocument, variables);
  const [start, end] = [useName(from || undefined), useName(to)];
  // An answer to another question isn't one to this.
  const result = to !== undefined && asked?.from === from && asked.to === to ? data?.paths : undefined;
  const shownDay = asked?.day ?? undefined;
  const isDated = ({ steps }: Path) =>
    shownDay === undefined ||
    steps.every(({ readings }) => readings.some(({ relationship }) => isDatedOn(shownDay, relationship)));
  const undated = result?.paths.filter((path) => !isDated(path)) ?? [];
  // Of those that may have held, the first say nothing of others: there may be some that are certain behind them.
  const isAllUndated = undated.length > 0 && undated.length === result?.paths.length;
  const second = isAllUndated && asked ? { ...asked, certain: true } : undefined;
  const sure = useAnswer(PathsDocument, second);
  const certain =
    second && JSON.stringify(sure.asked) === JSON.stringify(second) ? sure.data?.paths : undefined;
  // What is shown first, and taken along.
  const taken =
    certain && certain.paths.length > 0
      ? { result: certain, variables: second }
      : { result, variables: asked };
  const dated = isAllUndated ? (certain?.paths ?? []) : (result?.paths.filter(isDated) ?? []);
  const reason = isAllUndated && certain?.reason === 'BUDGET' ? certain.reason : result?.reason;
  const list = (paths: readonly Path[]) => (
    <ol class="ways">
      {paths.map((path) => (
        <Way key={path.steps.map((step) => step.to.id).join()} path={path} day={shownDay} />
      ))}
    </ol>
  );
  const [startName, endName] = [result?.from.name ?? start, result?.to.name ?? end];
  useEffect(() => {
    document.title = titleOf(
      address,
      namedIn(address).map((id) => (id === from ? startName : endName)),
    );
  }, [startName, endName, address]);
  return (
    <article class="paths">
      <h1>
        From {start ?? '…'} to {end ?? '…'}
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
            searched={end}
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
            {!isAllUndated || certain
              ? summaryOf({ ...result, reason: reason ?? null }, dated, shownDay)
              : sure.error === undefined
                ? 'Loading …'
                : 'Unknown: the search for a path that is certain failed.'}{' '}
            {loading && <LoadingNext what={spokenTime(day)} />}
          </p>
          {sure.error !== undefined && <p class="fault">{sure.error}</p>}
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
          {taken.result?.paths.some(({ length }) => length > 0) && taken.variables && (
            <TakeAway
              name={`path-${from}-${to ?? ''}`}
              title={`From ${result.from.name} to ${result.to.name}`}
              operation={PathsDocument}
              variables={taken.variables}
              statements={['relationshipsOfEntities', 'relationshipsBetween']}
              take={(taking) => takePaths(taken.result!, shownDay, taking)}
              picture={{
                draw: () => svgOfPaths(taken.result!, shownDay),
                shown: { from, to, day: shownDay },
              }}
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
        : `${dated.length} paths${when}, of ${steps} or more: the shortest found, of at most ${MOST} asked for.`;
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
