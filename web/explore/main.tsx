/* oxlint-disable import/no-unassigned-import -- a page is made of what its imports do */
import './styles/theme.css';
import './styles/layout.css';
import './styles/facts.css';

import { render } from 'preact';

import { App } from './app/App.tsx';

render(<App />, document.querySelector('#explore')!);
