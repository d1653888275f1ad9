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

const FORGET = 'entente:forgetTabs';

/**
 * Loads the page anew as if on a first visit. The tabs are forgotten only then: until it leaves, this page may
 * store them once more.
 */
export function restart(): void {
  sessionStorage.setItem(FORGET, 'true');
  location.reload();
}

function forgetTabs(): void {
  for (const key of [TABS, ...EDITORS]) storage.removeItem(key);
  sessionStorage.removeItem(FORGET);
}

/**
 * Stores what GraphiQL begins with: the query that the address brings, else on a first visit the first example. GraphiQL
 * fills the variables of the tab it starts with only from here, not from `defaultTabs`; a query that no tab has, it opens in one more.
 */
export function seedFirstTab([first]: readonly Example[], linked: Example | undefined): void {
  const visited = storage.getItem(TABS) && !sessionStorage.getItem(FORGET);
  if (!visited) forgetTabs();
  const begun = linked ?? (visited ? undefined : first);
  if (!begun) return;
  storage.setItem('graphiql:query', begun.query);
  storage.setItem('graphiql:variables', begun.variables ?? '');
}
