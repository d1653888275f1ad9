/* oxlint-disable import/no-unassigned-import, unicorn/prefer-add-event-listener -- Monaco's workers start by `onmessage`, and replace it */

// All three workers of the editors in one file, which is loaded once: apart, each would bring Monaco's own part again.
// A worker's name says which it is.
import { initialize } from 'monaco-editor/esm/vs/editor/editor.worker.js';
import 'monaco-editor/esm/vs/language/json/json.worker.js';
import { GraphQLWorker } from 'monaco-graphql/esm/GraphQLWorker.js';

const startJson = globalThis.onmessage;

const starts: Readonly<Record<string, typeof startJson>> = {
  json: startJson,
  graphql: () => initialize((context, data) => new GraphQLWorker(context, data)),
};

globalThis.onmessage = starts[self.name] ?? (() => initialize(null));
