import { useState } from 'preact/hooks';

import { askForCypher } from '../service/ask.ts';
import { CiteThis } from './CiteThis.tsx';
import { csvOf } from './csvOf.ts';
import type { Row } from './csvOf.ts';
import { pngOf } from './pngOf.ts';
import { save } from '../../save.ts';

interface Taken {
  readonly data: unknown;
  readonly rows: readonly Row[];
}

interface Props {
  /** What the files are called. */
  readonly name: string;
  readonly operation: { toString(): string };
  readonly variables: object;
  /** All of the view's data, also what isn't shown yet, and the same as rows. */
  readonly take: () => Taken | Promise<Taken>;
  /** The statements of cypher/read that answer it, for where the service doesn't show how it asked. */
  readonly statements: readonly string[];
  /** Draws the view as a text of SVG; left out where a view has no picture. */
  readonly picture?: () => string;
}

/** What can be taken from a view: its question in GraphQL and in Cypher, its data, its picture. */
export function TakeAway({ name, operation, variables, take, statements, picture }: Props) {
  const [cypher, setCypher] = useState<string>();
  const query = operation.toString();
  const file = name.replaceAll('/', '-');
  const fragment = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  const showCypher = async () => {
    const explained = await askForCypher(query, variables).catch(() => undefined);
    setCypher(
      explained?.join('\n\n') ?? (await import('./readStatements.ts')).readStatements(statements, variables),
    );
  };
  const saveCsv = async () => save(`${file}.csv`, 'text/csv', csvOf((await take()).rows));
  const saveJson = async () =>
    save(`${file}.json`, 'application/json', JSON.stringify((await take()).data, null, 2));
  const savePng = async (svg: string) => save(`${file}.png`, 'image/png', await pngOf(svg));
  return (
    <details class="take">
      <summary>Download & share</summary>
      <div class="take-row">
        <a href={`../playground/#${fragment}`}>GraphQL</a>
        <CiteThis query={query} variables={variables} />
        <button type="button" onClick={() => void showCypher()}>
          Cypher
        </button>
        <button type="button" onClick={() => void saveCsv()}>
          CSV
        </button>
        <button type="button" onClick={() => void saveJson()}>
          JSON
        </button>
        {picture && (
          <>
            <button type="button" onClick={() => save(`${file}.svg`, 'image/svg+xml', picture())}>
              SVG
            </button>
            <button type="button" onClick={() => void savePng(picture())}>
              PNG
            </button>
          </>
        )}
      </div>
      {cypher !== undefined && (
        <pre tabIndex={0} aria-label="Cypher">
          {cypher}
        </pre>
      )}
    </details>
  );
}
