/* oxlint-disable import/no-unassigned-import -- a page is made of what its imports do */

// The workers come first: Monaco asks for them as soon as it is loaded, and without this import it would
// run them in the page's own thread.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

import { createRoot } from 'react-dom/client';

import { Playground } from './playground.tsx';

createRoot(document.querySelector('#playground')!).render(<Playground />);
