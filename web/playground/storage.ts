import { createLocalStorage } from '@graphiql/toolkit';

import type { Example } from './examples.ts';

/**
 * Where GraphiQL keeps tabs, history and theme. The namespace is our own, because another service that was
 * once tried at the same address (localhost:4000, say) would otherwise leave its tabs here.
 */
export const storage = createLocalStorage({ namespace: 'entente' });

// GraphiQL's own names for what belongs to the tabs. History and theme are left alone.
const TABS = 'graphiql:tabState';
const EDITORS = ['graphiql:query', 'graphiql:variables', 'graphiql:headers', 'graphiql:operationName'];

/** Forgets the stored tabs, so that the next visit counts as the first one and gets the examples. */
export function forgetTabs(): void {
  for (const key of [TABS, ...EDITORS]) storage.removeItem(key);
}

/**
 * On a first visit, stores the first example as the one being edited. GraphiQL fills the variables of the
 * tab it starts with only from here, not from `defaultTabs`.
 */
export function seedFirstTab([first]: readonly Example[]): void {
  if (!first || storage.getItem(TABS)) return;
  forgetTabs();
  storage.setItem('graphiql:query', first.query);
  if (first.variables) storage.setItem('graphiql:variables', first.variables);
}
