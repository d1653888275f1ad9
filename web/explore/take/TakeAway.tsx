import { useEffect, useRef, useState } from 'preact/hooks';

import { writeAddress } from '../app/address.ts';
import type { Address } from '../app/address.ts';
import { isEmbedded } from '../app/embedded.ts';
import { askForCypher } from '../service/ask.ts';
import { spokenTime } from '../time/days.ts';
import { CiteThis } from './CiteThis.tsx';
import { CopyButton } from './CopyButton.tsx';
import { csvOf } from './csvOf.ts';
import { EmbedThis } from './EmbedThis.tsx';
import { framed } from './framed.ts';
import { legendOf } from './legendOf.ts';
import { pngOf } from './pngOf.ts';
import { save } from '../../save.ts';
import type { Taken, Taking } from './Taking.ts';

interface Props {
  /** What the files are called, and what stands over the picture. */
  readonly name: string;
  readonly title: string;
  readonly operation: { toString(): string };
  readonly variables: object;
  /** Gets all of the view's data, also what isn't shown yet. */
  readonly take: (taking: Taking) => Taken | Promise<Taken>;
  /** The statements of cypher/read that answer it, for where the service doesn't show how it asked. */
  readonly statements: readonly string[];
  /** The view as a text of SVG, and the address of what is shown, which may not be that of the page yet; left out where a view has no picture. */
  readonly picture?: { readonly draw: () => string; readonly shown: Address };
  /** What a page of somebody else shows of the view; left out where it can't be embedded. */
  readonly embed?: Address | undefined;
}

/** Makes a file of what was taken. */
type Use = (taken: Taken) => void | Promise<void>;

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'taking'; readonly count: number; readonly total: number }
  | { readonly is: 'failed'; readonly message: string };

/** What can be taken from a view: its address, its data, its picture, and its question in GraphQL and in Cypher. */
export function TakeAway({ name, title, operation, variables, take, statements, picture, embed }: Props) {
  const root = useRef<HTMLDetailsElement>(null);
  const running = useRef<AbortController>(null);
  const [state, setState] = useState<State>({ is: 'idle' });
  const [cypher, setCypher] = useState<{ readonly of: string; readonly text: string }>();
  const query = operation.toString();
  // Statements are shown below the question that they answer, and no other.
  const question = query + JSON.stringify(variables);
  const latest = useRef(question);
  latest.current = question;
  useEffect(() => () => running.current?.abort(), []);
  if (isEmbedded) return null;
  const file = name.replaceAll('/', '-');
  const fragment = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  const showCypher = async () => {
    const explained = await askForCypher(query, variables).catch(() => undefined);
    const text =
      explained?.join('\n\n') ?? (await import('./readStatements.ts')).readStatements(statements, variables);
    if (latest.current === question) setCypher({ of: question, text });
  };
  /** Gets the data and makes a file of it, unless it is cancelled. What is shown at the click is what is taken. */
  const taking = async (start: () => Use) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const report = (count: number, total: number) => {
      if (!abort.signal.aborted) setState({ is: 'taking', count, total });
    };
    report(0, 0);
    try {
      const use = start();
      const taken = await take({ signal: abort.signal, report });
      if (abort.signal.aborted) return;
      await use(taken);
      if (!abort.signal.aborted) setState({ is: 'idle' });
    } catch (error) {
      if (!abort.signal.aborted) setState({ is: 'failed', message: (error as Error).message });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ is: 'idle' });
  };
  /** The picture with its caption, both as they are now; its sources follow with the data. */
  const pictured = ({ draw, shown }: NonNullable<typeof picture>) => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    const drawn = draw();
    const caption = {
      title,
      when: spokenTime(shown.day).replace(/^all/, 'All'),
      legend: legendOf(root.current!.parentElement!.querySelectorAll<HTMLElement>('.legend')),
      address: new URL(writeAddress(shown), location.href).href,
      ink: color,
      soft: getComputedStyle(root.current!.querySelector('.soft')!).color,
      ground: backgroundColor,
    };
    return ({ sources }: Taken) => framed(drawn, { ...caption, sources });
  };
  const saveCsv: Use = ({ rows }) => save(`${file}.csv`, 'text/csv', csvOf(rows));
  const saveJson: Use = ({ data }) => save(`${file}.json`, 'application/json', JSON.stringify(data, null, 2));
  const button = (label: string, start: () => Use) => (
    <button type="button" onClick={() => void taking(start)}>
      {label}
    </button>
  );
  return (
    <details class="take" ref={root}>
      <summary>Download & share</summary>
      <div class="take-row" role="group" aria-label="Share">
        <span class="soft">Share</span>
        <CopyButton label="Copy link" text={() => location.href} />
        <CiteThis query={query} variables={variables} />
        {embed && <EmbedThis query={writeAddress(embed)} />}
      </div>
      <div class="take-row" role="group" aria-label="Download">
        <span class="soft">All rows</span>
        {button('CSV', () => saveCsv)}
        {button('JSON', () => saveJson)}
        {picture && (
          <>
            <span class="soft">Picture</span>
            {button('SVG', () => {
              const svgOf = pictured(picture);
              return (taken) => save(`${file}.svg`, 'image/svg+xml', svgOf(taken));
            })}
            {button('PNG', () => {
              const svgOf = pictured(picture);
              return async (taken) => save(`${file}.png`, 'image/png', await pngOf(svgOf(taken)));
            })}
          </>
        )}
      </div>
      <div class="take-row" role="group" aria-label="Query">
        <span class="soft">Query</span>
        <a href={`../playground/#${fragment}`}>GraphQL</a>
        <button type="button" onClick={() => void showCypher()}>
          Cypher
        </button>
      </div>
      <div role="status">
        {state.is === 'taking' && (
          <p class="taking">
            {state.total > 0
              ? `Loading ${state.count.toLocaleString('en')} of ${state.total.toLocaleString('en')} …`
              : 'Loading …'}{' '}
            {state.total > 0 && <progress max={state.total} value={state.count} aria-label="Loaded" />}
            <button type="button" class="small" onClick={cancel}>
              Cancel
            </button>
          </p>
        )}
        {state.is === 'failed' && <p class="fault">{state.message}</p>}
      </div>
      {cypher?.of === question && (
        <pre tabIndex={0} aria-label="Cypher">
          {cypher.text}
        </pre>
      )}
    </details>
  );
}
