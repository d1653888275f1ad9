import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';

import { Adjustments } from './adjustments.ts';
import { CYPHER_PLUGIN } from './cypher-panel.tsx';
import { examples } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { linkedQuery } from './linkedQuery.ts';
import { restart, seedFirstTab, storage } from './storage.ts';

// The prop replaces GraphiQL's own list, so the history has to be named again; the docs are always there.
const plugins = [HISTORY_PLUGIN, explorerPlugin(), CYPHER_PLUGIN];

// Open variables help where an example has some, but a phone has no room to spare for them.
const showVariables = matchMedia('(width > 700px)').matches && examples.some((example) => example.variables);

const linked = linkedQuery();
const tabs = linked ? [linked, ...examples] : examples;

seedFirstTab(examples, linked);

function restoreExamples(): void {
  if (confirm('Close all tabs and restore the examples?')) restart();
}

/** The page: a header, and below it GraphiQL with one tab for each example. */
export function Playground() {
  return (
    <>
      <header className="playground-header">
        <h1>
          <strong>Entente</strong> – GraphQL playground
        </h1>
        <button type="button" onClick={restoreExamples}>
          Restore examples
        </button>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          plugins={plugins}
          defaultTabs={tabs}
          defaultEditorToolsVisibility={showVariables ? 'variables' : false}
          shouldPersistHeaders={false}
          inputValueDeprecation
          schemaDescription
        >
          {/* The header already says where one is. */}
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <Adjustments />
        </GraphiQL>
      </main>
    </>
  );
}
