import type { StartQuery } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import type { Address } from './address.ts';
import { Link } from './Link.tsx';
import { goTo } from './useAddress.ts';

const WAYS: readonly { readonly to: Address; readonly title: string; readonly text: string }[] = [
  {
    to: { entity: 'org/nato' },
    title: 'Read about NATO',
    text: 'Members, hosts, missions and statements, each with its source and line.',
  },
  {
    to: { entity: 'state/belgium', view: 'map', day: '1955-06-01' },
    title: 'Belgium’s allies in 1955',
    text: 'Who was obliged to defend it: on a map, for any day you choose.',
  },
  {
    to: { entity: 'mission/battlegroup-lithuania', view: 'graph' },
    title: 'See a battlegroup’s network',
    text: 'Explore its connections, node by node.',
  },
  {
    to: { compare: ['state/belgium', 'state/germany'] },
    title: 'Belgium and Germany',
    text: 'What the two states have in common, on one timeline.',
  },
  {
    to: { from: 'person/biden', to: 'treaty/north-atlantic-treaty' },
    title: 'From Joe Biden to the North Atlantic Treaty',
    text: 'How they are connected, step by step.',
  },
  {
    to: { entity: 'event/stoltenberg-esper-2020' },
    title: 'Where sources disagree',
    text: 'Two dates for the same meeting, each with its source.',
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
        {WAYS.map(({ to, title, text }) => (
          <li key={title}>
            <Link to={to}>
              <b>{title}</b>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function count(number: number): string {
  return number.toLocaleString('en');
}
