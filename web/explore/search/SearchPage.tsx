import { useEffect, useRef } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import type { FoundKind } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { KINDS } from '../entity/kinds.ts';
import { EntityResultsDocument, StatementResultsDocument } from '../generated/graphql.ts';
import { behind, usePages } from '../service/usePages.ts';
import { EntityResult } from './EntityResult.tsx';
import { NoResults } from './NoResults.tsx';
import { ResultList } from './ResultList.tsx';
import { StatementResult } from './StatementResult.tsx';

const MORE = { first: 20 };
const ENTITIES = { ...MORE, after: null as string | null };
const STATEMENTS = { first: 10, after: null as string | null };

interface Props {
  readonly query: string;
  readonly kind: FoundKind | undefined;
  readonly day: string | undefined;
}

/** All results of a search, each with what matched: entities, and behind them statements; or those of one kind. */
export function SearchPage({ query, kind, day }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const kinds = kind === undefined || kind === 'STATEMENT' ? null : [kind];
  const entities = usePages(EntityResultsDocument, { query, kinds }, ENTITIES, ({ search }) => {
    const next = behind(search);
    return next && { ...next, ...MORE };
  });
  const statements = usePages(StatementResultsDocument, { query }, STATEMENTS, ({ searchStatements }) => {
    const next = behind(searchStatements);
    return next && { ...next, ...MORE };
  });
  useEffect(() => {
    document.title = titleOf({ q: query }, []);
    // Who searched goes on from here.
    heading.current?.focus({ preventScroll: true });
  }, [query]);

  const search = entities.pages[0]?.search;
  const { searchStatements } = statements.pages[0] ?? {};
  const error = entities.error ?? statements.error;
  if (!search || !searchStatements)
    return (
      <article class="results">
        <h1 ref={heading} tabIndex={-1}>
          Results for “{query}”
        </h1>
        {error === undefined ? <p class="quiet">Loading …</p> : <p class="fault">{error}</p>}
      </article>
    );

  // While the next search is on its way, what is shown is of the one before.
  const { asked } = entities;
  const shownKind = kind === 'STATEMENT' ? kind : asked.kinds?.[0];
  const facets = search.facets ?? [];
  const counts = {
    entities: facets.reduce((sum, { count }) => sum + count, 0),
    statements: searchStatements.totalCount,
  };
  const all = counts.entities + counts.statements;
  const count =
    shownKind === undefined
      ? all
      : shownKind === 'STATEMENT'
        ? counts.statements
        : (facets.find((one) => one.kind === shownKind)?.count ?? 0);
  const facet = (to: FoundKind | undefined, word: string, number: number) => (
    <Link key={word} to={{ q: asked.query, kind: to, day }} aria-current={kind === to ? 'true' : undefined}>
      {word} <span class="count">{number.toLocaleString('en')}</span>
    </Link>
  );
  return (
    <article class="results" aria-busy={entities.loading || statements.loading}>
      <h1 ref={heading} tabIndex={-1}>
        Results for “{asked.query}” {asked.query !== query && <LoadingNext what={`“${query}”`} />}
      </h1>
      {error !== undefined && <p class="fault">{error}</p>}
      <p class="quiet" role="status">
        {count === 0 ? 'No results' : count === 1 ? '1 result' : `${count.toLocaleString('en')} results`}
      </p>
      {all > 0 && (
        <nav class="choices" aria-label="Kind of result">
          {facet(undefined, 'All', all)}
          {facets.map((one) => facet(one.kind, KINDS[one.kind].plural, one.count))}
          {counts.statements > 0 && facet('STATEMENT', 'Statements', counts.statements)}
        </nav>
      )}
      {count === 0 && <NoResults query={asked.query} kind={shownKind} isElsewhere={all > 0} day={day} />}
      {shownKind !== 'STATEMENT' && (
        <ResultList
          title={shownKind === undefined ? 'Entities' : KINDS[shownKind].plural}
          connection={search}
          rows={entities.pages.flatMap((page) =>
            page.search.edges.map((edge) => <EntityResult key={edge.node.id} found={edge} day={day} />),
          )}
          loading={entities.loading}
          more={entities.more}
        />
      )}
      {(shownKind === undefined || shownKind === 'STATEMENT') && (
        <ResultList
          title="Statements"
          connection={searchStatements}
          rows={statements.pages.flatMap((page) =>
            page.searchStatements.edges.map((edge) => (
              <StatementResult key={edge.node.id} found={edge} day={day} />
            )),
          )}
          loading={statements.loading}
          more={statements.more}
        />
      )}
    </article>
  );
}
