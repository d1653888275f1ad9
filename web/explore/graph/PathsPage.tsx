import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { goTo } from '../app/useAddress.ts';
import { Evidence } from '../entity/Evidence.tsx';
import { Series } from '../entity/Series.tsx';
import { NamedDocument, PathsDocument } from '../generated/graphql.ts';
import type { PathsQuery } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, isDatedOn } from '../time/days.ts';
import { Drawing } from './Drawing.tsx';
import type { Drawn } from './Drawn.ts';
import { Legend } from './Legend.tsx';

const REASONS: Readonly<Record<string, string>> = {
  DISCONNECTED: 'They are not connected at all.',
  HOP_LIMIT: 'They are not connected within four steps; longer paths may exist.',
  TIME: 'They are connected, but not on that day.',
  FILTERED: 'They are connected, but not by these types of relationship.',
  BUDGET: 'Unknown: the search reached its limit before it was finished.',
};

/** How two entities are joined: the ways between them drawn, and each step as its sentence. */
export function PathsPage({ address }: { address: Address }) {
  const { from = '', to, day } = address;
  const [chosen, setChosen] = useState<string>();
  const picture = useRef(() => '');
  const variables = to === undefined ? undefined : { from, to, day: day ?? null, on: day ?? TODAY };
  const { data, loading, error } = useAnswer(PathsDocument, variables);
  const { data: first } = useAnswer(NamedDocument, from === '' ? undefined : { id: from });
  const result = data?.paths;
  const drawn = useMemo<Drawn>(() => drawnOf(result), [result]);
  useEffect(() => {
    document.title = result ? `${result.from.name} to ${result.to.name} – Entente` : 'A path – Entente';
  }, [result]);
  return (
    <article class="paths">
      <h1>
        {result && to !== undefined
          ? `From ${result.from.name} to ${result.to.name}`
          : `From ${first?.entity?.name ?? '…'} to …`}
      </h1>
      <div class="pick">
        <SearchBox label="Change start" onChoose={(id) => goTo({ ...address, from: id })} />
        <SearchBox
          label={to === undefined ? 'Choose an end' : 'Change end'}
          focused={to === undefined}
          onChoose={(id) => goTo({ ...address, to: id })}
        />
      </div>
      {to === undefined && (
        <p class="quiet">Choose an end to see the shortest paths to it, with a sentence for each step.</p>
      )}
      {error !== undefined && <p class="fault">{error}</p>}
      {loading && <p class="quiet">Loading …</p>}
      {result && (
        <>
          {result.reason !== null && <p>{REASONS[result.reason] ?? result.reason}</p>}
          {drawn.nodes.length > 0 && (
            <>
              <Drawing
                drawn={drawn}
                chosen={chosen}
                onDay={day !== undefined}
                label={`Drawing of ${result.paths.length} paths; the list below has the same content.`}
                onChoose={setChosen}
                onOpen={(id) => goTo({ entity: id, day })}
                picture={picture}
              />
              <Legend drawn={drawn} onDay={day !== undefined} />
            </>
          )}
          <ol class="ways">
            {result.paths.map(({ length, steps }) => (
              <li key={steps.map((step) => step.to.id).join()}>
                <h2>
                  {length} {length === 1 ? 'step' : 'steps'}
                </h2>
                <ol>
                  {steps.map((step) => (
                    <li key={step.to.id}>
                      {step.readings.slice(0, 3).map(({ sentence, relationship }) => (
                        <div key={relationship.id}>
                          <p>
                            {sentence}{' '}
                            {day !== undefined && relationship.inForce === 'UNKNOWN' && (
                              <span class="badge unsure">
                                {isDatedOn(day, relationship) ? 'Uncertain on this day' : 'Date unknown'}
                              </span>
                            )}
                          </p>
                          <Series relationship={relationship} day={day} />
                          <Evidence ids={[relationship.id]} claims={relationship.statements} />
                        </div>
                      ))}
                      <p class="quiet">
                        to <Link to={{ entity: step.to.id, day }}>{step.to.name}</Link>
                        {step.readingCount > 3 && `; ${step.readingCount - 3} more relationships`}
                      </p>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
          {result.cut !== null && <p class="quiet">{result.cut}</p>}
          <TakeAway
            name={`path-${from}-${to ?? ''}`}
            operation={PathsDocument}
            variables={variables!}
            statements={['relationshipsOfEntities', 'relationshipsBetween']}
            take={() => ({
              data,
              rows: result.paths.flatMap(({ steps }, way) =>
                steps.flatMap((step, index) =>
                  step.readings.map(({ sentence }) => ({
                    way: way + 1,
                    step: index + 1,
                    from: step.from.id,
                    to: step.to.id,
                    sentence,
                  })),
                ),
              ),
            })}
            picture={() => picture.current()}
          />
        </>
      )}
    </article>
  );
}

function drawnOf(result: PathsQuery['paths'] | undefined): Drawn {
  const steps = result?.paths.flatMap((path) => path.steps) ?? [];
  const nodes = new Map(steps.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  const edges = new Map(
    steps.flatMap(({ from, to, readings }) =>
      readings
        .slice(0, 3)
        .map(
          ({ sentence, relationship }) =>
            [relationship.id, { ...relationship, sentence, from: from.id, to: to.id }] as const,
        ),
    ),
  );
  return {
    nodes: [...nodes.values()].map((node) => ({
      ...node,
      behind: 0,
      opened: node.id === result?.from.id || node.id === result?.to.id,
    })),
    edges: [...edges.values()],
  };
}
