// Parts of Monaco that have no types of their own.

declare module 'monaco-editor/esm/vs/editor/editor.worker.js' {
  import type { worker } from 'monaco-editor';

  /** Makes this thread a worker of the editors, with what else it can do. */
  export function initialize(
    foreign: ((context: worker.IWorkerContext, data: never) => unknown) | null,
  ): void;
}
