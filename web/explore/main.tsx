/* oxlint-disable import/no-unassigned-import -- a page is made of what its imports do */
import './styles/theme.css';
import './styles/layout.css';
import './styles/facts.css';

import { render } from 'preact';
import { lazy, Suspense } from 'preact/compat';

import { App } from './app/App.tsx';
import { isEmbedded } from './app/embedded.ts';

const Embed = lazy(() => import('./embed/Embed.tsx').then(({ Embed: page }) => page));

const page = isEmbedded ? (
  <Suspense fallback={<p class="quiet">Loading …</p>}>
    <Embed />
  </Suspense>
) : (
  <App />
);
render(page, document.querySelector('#explore')!);
