/* oxlint-disable import/no-unassigned-import -- a page is made of what its imports do */

import './workers.ts';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

import { createRoot } from 'react-dom/client';

import { Playground } from './playground.tsx';

createRoot(document.querySelector('#playground')!).render(<Playground />);
