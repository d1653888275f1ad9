import type { GraphiQLPlugin } from '@graphiql/react';
import { useRef } from 'react';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';
import { useLastAnswer } from './answers.ts';
import { CopyButton } from './copy-button.tsx';
import { counted } from './counted.ts';

/** A panel that shows how the graph was asked for the last answer. */
export const CYPHER_PLUGIN: GraphiQLPlugin = { title: 'Cypher', icon: CypherIcon, content: CypherPanel };

/** Two entities and their relationships. */
function CypherIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="4.5" cy="15.5" r="3" />
      <circle cx="14.5" cy="5.5" r="4" />
      <path d="M6.7 13.3 11.6 8.4" />
    </svg>
  );
}

function CypherPanel() {
  const trips = useLastAnswer()?.trips;
  return (
    <section aria-label="Cypher" className="cypher-panel">
      <h2>Cypher</h2>
      {typeof trips === 'object' ? <Trips trips={trips} /> : <p>{reasonForNone(trips)}</p>}
    </section>
  );
}

function reasonForNone(trips: 'unavailable' | undefined): string {
  return trips === 'unavailable'
    ? 'This service doesn’t show its Cypher. Turn it on with ENTENTE_EXPLAIN=on.'
    : 'Run a query to see its Cypher here.';
}

function Trips({ trips }: { trips: readonly Trip[] }) {
  if (trips.length === 0) return <p>The last answer needed no query to the graph.</p>;
  return (
    <>
      <p>
        {counted(trips.length, 'round trip')} to the graph for the last answer. Each can be pasted into Neo4j
        Browser or cypher-shell.
      </p>
      <ol>
        {trips.map((trip, index) => (
          // The trips of an answer never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <TripShown trip={trip} />
          </li>
        ))}
      </ol>
    </>
  );
}

function TripShown({ trip: { statements, records, milliseconds, text } }: { trip: Trip }) {
  const shown = useRef<HTMLPreElement>(null);
  return (
    <>
      <ul>
        {statements.map(({ name, keys }, part) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={part}>
            <b>{name}</b> with {counted(keys, 'key')}
          </li>
        ))}
      </ul>
      <div className="cypher-panel-line">
        <span>
          {counted(records, 'record')} in {milliseconds} ms
        </span>
        <CopyButton text={text} shown={shown} />
      </div>
      {/* In reach of the keyboard, because it scrolls. */}
      <pre ref={shown} tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
