import { lazy, Suspense } from 'preact/compat';
import { useLayoutEffect } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import { DyadPage } from '../dyad/DyadPage.tsx';
import { EntityPage } from '../entity/EntityPage.tsx';
import { StatementPage } from '../entity/StatementPage.tsx';
import { StartDocument } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { AwayNotice } from '../service/AwayNotice.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TODAY } from '../time/days.ts';
import { PageTime } from '../time/PageTime.tsx';
import { Home } from './Home.tsx';
import { Link } from './Link.tsx';
import { goTo, useAddress } from './useAddress.ts';
import { useHeadingFocus } from './useHeadingFocus.ts';

const SearchPage = lazy(() => import('../search/SearchPage.tsx').then(({ SearchPage: page }) => page));
const PathsPage = lazy(() => import('../graph/PathsPage.tsx').then(({ PathsPage: page }) => page));

/** The whole page: a header with the search, what the address asks for, and the slider that all of it follows but a search. */
export function App() {
  const address = useAddress();
  const { data: start } = useAnswer(StartDocument, { today: TODAY });
  const { entity, statement, q, compare, from, to, day } = address;
  const atHome = [entity, statement, q, compare, from].every((one) => one === undefined);
  // What the page is called until it knows the names, and where it has none. It comes before the page's own title, whose effect runs later.
  useLayoutEffect(() => {
    document.title = titleOf(address, []);
  }, [JSON.stringify([entity, statement, q, compare, from, to])]);
  useHeadingFocus(address);
  const firstYear = start && Number(start.changes?.nodes[0]?.dayMin?.slice(0, 4) ?? 1900);

  return (
    <>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <header class="top">
        <Link to={{}} class="brand" aria-label="Entente, start page">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <g fill="none" stroke="currentColor" stroke-width="3">
              <circle cx="12" cy="16" r="8.5" />
              <circle cx="20" cy="16" r="8.5" />
            </g>
          </svg>
          <span>Entente</span>
        </Link>
        {!atHome && (
          <SearchBox
            label="Search"
            placeholder="Search names, codes and statements"
            searched={q}
            onSearch={(query) => goTo({ q: query, day })}
            onChoose={(id) => goTo({ entity: id, day })}
            onChooseStatement={(id) => goTo({ statement: id, day })}
          />
        )}
        <a class="to-playground" href="../playground/">
          Playground
        </a>
      </header>
      <AwayNotice />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p class="quiet">Loading …</p>}>
          {atHome && <Home start={start} />}
          {entity !== undefined && <EntityPage key={entity} id={entity} address={address} />}
          {statement !== undefined && <StatementPage key={statement} id={statement} day={day} />}
          {q !== undefined && <SearchPage query={q} kind={address.kind} day={day} />}
          {compare && <DyadPage address={address} a={compare[0]} b={compare[1]} />}
          {from !== undefined && <PathsPage address={address} />}
        </Suspense>
      </main>
      {!atHome && q === undefined && <PageTime address={address} firstYear={firstYear} />}
    </>
  );
}
