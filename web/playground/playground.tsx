import { explorerPlugin } from '@graphiql/plugin-explorer';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface, HISTORY_PLUGIN } from 'graphiql';

import { Adjustments } from './adjustments.ts';
import { AnswerView } from './answer-view.tsx';
import { CYPHER_PLUGIN } from './cypher-panel.tsx';
import { ExamplePicker } from './example-picker.tsx';
import { first } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { takeLinked } from './link.ts';
import { ShareMenu } from './share-menu.tsx';
import { isFirstVisit, seedTab, storage } from './storage.ts';

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN, explorerPlugin(), CYPHER_PLUGIN];

// A phone has no room to spare for open variables and docs.
const isWide = matchMedia('(width > 700px)').matches;

const linked = takeLinked();

seedTab(first, linked);

/** The page: a header, and below it GraphiQL. The docs, which begin with a description of the whole, greet who is new. */
export function Playground() {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(isWide && isFirstVisit && !linked && { visiblePlugin: DOC_EXPLORER_PLUGIN })}
      {...(linked?.headers && { initialHeaders: linked.headers })}
      defaultTabs={[linked ?? first]}
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
    >
      <DocExplorerStore>
        <HistoryStore>
          <header className="playground-header">
            <h1>
              <strong>Entente</strong> <span>– GraphQL playground</span>
            </h1>
            <nav>
              <ExamplePicker />
              <ShareMenu />
            </nav>
          </header>
          <main>
            <GraphiQLInterface
              defaultEditorToolsVisibility={isWide ? 'variables' : false}
              showPersistHeadersSettings={false}
            >
              {/* The header already says where one is. */}
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
              <GraphiQL.Footer>
                <AnswerView />
              </GraphiQL.Footer>
              <Adjustments />
            </GraphiQLInterface>
          </main>
        </HistoryStore>
      </DocExplorerStore>
    </GraphiQLProvider>
  );
}
