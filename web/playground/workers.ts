import type { Environment } from 'monaco-editor';

// oxlint-disable-next-line import/default -- Vite makes it
import EditorWorker from './editorWorker.ts?worker';

// Monaco asks for its workers as soon as it is loaded; without an answer it would run them in the page's own thread.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id, label) => new EditorWorker({ name: label }),
  } satisfies Environment,
});
