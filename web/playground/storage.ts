import { createLocalStorage } from '@graphiql/toolkit';

import type { Opened } from './examples.ts';

/**
 * Where GraphiQL keeps tabs, history and theme. The namespace is our own, because another service that was
 * once tried at the same address (localhost:4000, say) would otherwise leave its tabs here.
 */
export const storage = createLocalStorage({ namespace: 'entente' });

/** Whether GraphiQL has no tabs to bring back. */
export const isFirstVisit = !storage.getItem('graphiql:tabState');

/**
 * Stores what GraphiQL begins with: the query that the address brings, else on a first visit an example. GraphiQL
 * fills the variables of the tab it starts with only from here, not from `defaultTabs`; a query that no tab has, it opens in one more.
 */
export function seedTab(first: Opened, linked: Opened | undefined): void {
  const begun = linked ?? (isFirstVisit ? first : undefined);
  if (!begun) return;
  storage.setItem('graphiql:query', begun.query);
  storage.setItem('graphiql:variables', begun.variables ?? '');
}
