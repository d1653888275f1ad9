import { useEffect, useState } from 'preact/hooks';

import { sourceLine } from '../take/framed.ts';
import { askForSources, namesOf } from '../take/sourcesOf.ts';

/** The names of the documents behind relationships, in a line. */
export function SourceLine({ ids }: { ids: readonly string[] }) {
  const [names, setNames] = useState<readonly string[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    const abort = new AbortController();
    askForSources(ids, { signal: abort.signal, report: () => {} })
      .then((found) => setNames(namesOf(found.values())))
      // The notice above says that the service is away; the view is there without it.
      .catch(() => {});
    return () => abort.abort();
  }, [key]);
  return <p class="quiet source-line">{sourceLine(names)}</p>;
}
