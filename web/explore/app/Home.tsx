import { lazy, Suspense } from 'preact/compat';

import type { StartQuery } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import type { Address } from './address.ts';
import { DataIn } from './DataIn.tsx';
import { Link } from './Link.tsx';
import { goTo } from './useAddress.ts';

const WorldOnADay = lazy(() => import('../map/WorldOnADay.tsx').then(({ WorldOnADay: view }) => view));

/** Each holds on the data that come with the project, and on its day. */
const STORIES: readonly { readonly to: Address; readonly title: string; readonly text: string }[] = [
  {
    to: { entity: 'state/belgium', view: 'map', day: '1949-08-24' },
    title: '1949: twelve states ally',
    text: 'The day the North Atlantic Treaty entered into force, Belgium had eleven allies by it.',
  },
  {
    to: { entity: 'state/germany', view: 'map', day: '1955-05-06' },
    title: '1955: Germany joins NATO',
    text: 'Ten years after the war, former enemies were obliged to defend it.',
  },
  {
    to: { entity: 'mission/battlegroup-lithuania', view: 'graph', day: '2017-09-25' },
    title: '2017: a battlegroup in Lithuania',
    text: 'Germany led it; see what it was part of, and open its connections one by one.',
  },
  {
    to: { entity: 'org/nato', day: '2020-03-27' },
    title: '2020: NATO’s thirtieth member',
    text: 'North Macedonia joined on this day; go back one day, and there were twenty-nine.',
  },
  {
    to: { entity: 'event/stoltenberg-esper-2020', day: '2020-06-26' },
    title: '2020: one meeting, two dates',
    text: 'One source says January and others say June; both are kept, each with its line.',
  },
];

/** The first thing a visitor sees: what this is, a search, and some ways in. */
export function Home({ start }: { start: StartQuery | undefined }) {
  return (
    <div class="home">
      <h1>Who is allied with whom, since when, and according to which source?</h1>
      <p class="lead">
        A graph of states, alliances, treaties, offices, missions and events, in which every fact has a date,
        a source down to the line, and a rank.
      </p>
      <SearchBox
        label="Search the graph"
        placeholder="A name, a code or a word from a statement"
        focused
        onSearch={(query) => goTo({ q: query })}
        onChoose={(id) => goTo({ entity: id })}
        onChooseStatement={(id) => goTo({ statement: id })}
      />
      <p class="quiet">
        {start
          ? `${count(start.entities.totalCount)} entities, ${count(start.statements.totalCount)} statements, ${count(start.documents.totalCount)} documents`
          : 'Loading …'}
      </p>
      <h2>Start here</h2>
      <ul class="cards">
        {STORIES.map(({ to, title, text }) => (
          <li key={title}>
            <Link to={to}>
              <b>{title}</b>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p class="quiet">
        Or <Link to={{ compare: ['state/belgium', 'state/germany'] }}>compare two states</Link>, or{' '}
        <Link to={{ from: 'person/biden', to: 'treaty/north-atlantic-treaty' }}>
          find how two entities are connected
        </Link>
        .
      </p>
      <Suspense fallback={<p class="quiet">Loading …</p>}>
        <WorldOnADay />
      </Suspense>
      <h2>What is in the graph</h2>
      <DataIn documents={start?.documents.totalCount} />
    </div>
  );
}

function count(number: number): string {
  return number.toLocaleString('en');
}
