import type { StartQuery } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import type { Address } from './address.ts';
import { Link } from './Link.tsx';
import { goTo } from './useAddress.ts';

const WAYS: readonly { readonly to: Address; readonly title: string; readonly text: string }[] = [
  {
    to: { entity: 'org/nato' },
    title: 'Read about NATO',
    text: 'Members, hosts, missions, and what was said; each with source and line.',
  },
  {
    to: { entity: 'state/belgium', view: 'map', day: '1955-06-01' },
    title: 'Belgium’s allies in 1955',
    text: 'Who was bound to defend it, on a map, and on any other day of the slider.',
  },
  {
    to: { entity: 'mission/battlegroup-lithuania', view: 'graph' },
    title: 'See a battlegroup’s network',
    text: 'Open what lies around it, node by node.',
  },
  {
    to: { compare: ['state/belgium', 'state/germany'] },
    title: 'Belgium and Germany',
    text: 'What two states share, on one timeline.',
  },
  {
    to: { from: 'person/biden', to: 'treaty/north-atlantic-treaty' },
    title: 'From Joe Biden to the North Atlantic Treaty',
    text: 'The way between two things, step by step.',
  },
  {
    to: { entity: 'event/stoltenberg-esper-2020' },
    title: 'Where sources disagree',
    text: 'Two dates of one meeting, both kept, each with its source.',
  },
];

/** The first thing a visitor sees: what this is, a search, and some ways in. */
export function Home({ start }: { start: StartQuery | undefined }) {
  return (
    <div class="home">
      <h1>Who is allied with whom, since when, and on whose word?</h1>
      <p class="lead">
        A graph of states, alliances, treaties, offices, missions and events, in which every fact has a date,
        a source down to the line, and a rank.
      </p>
      <SearchBox
        label="Search the graph"
        placeholder="A name, a code, a word of what was said"
        focused
        onChoose={(id) => goTo({ entity: id })}
        onChooseStatement={(id) => goTo({ statement: id })}
      />
      <p class="quiet">
        {start
          ? `${count(start.entities.totalCount)} things, ${count(start.statements.totalCount)} statements, ${count(start.documents.totalCount)} documents`
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
