import { Button, type GraphiQLPlugin } from '@graphiql/react';
import { useRef, useState } from 'react';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';
import { useExplained } from './explained.ts';

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
  const explained = useExplained();
  return (
    <section aria-label="Cypher" className="cypher-panel">
      <h2>Cypher</h2>
      {typeof explained === 'object' ? <Trips trips={explained} /> : <p>{reasonForNone(explained)}</p>}
    </section>
  );
}

function reasonForNone(explained: 'unavailable' | undefined): string {
  return explained === 'unavailable'
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

function CopyButton({ text, shown }: { text: string; shown: React.RefObject<HTMLPreElement | null> }) {
  const [label, setLabel] = useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLabel('Copied');
    } catch {
      // Without TLS there is no clipboard away from localhost: then the text is marked, for the keys to copy.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setLabel('Marked');
    }
    setTimeout(() => setLabel('Copy'), 2000);
  };
  return (
    <Button type="button" onClick={() => void copy()}>
      {label}
    </Button>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
