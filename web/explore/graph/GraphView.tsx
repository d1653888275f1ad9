import { useMemo, useRef, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { goTo } from '../app/useAddress.ts';
import { KINDS } from '../entity/kinds.ts';
import { AroundDocument } from '../generated/graphql.ts';
import type { EntityKind } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, isDatedOn } from '../time/days.ts';
import { Drawing } from './Drawing.tsx';
import type { Drawn } from './Drawn.ts';
import { Legend } from './Legend.tsx';
import { NodeList } from './NodeList.tsx';

/** Documents are beside every fact already, and would be most of what is drawn. */
const DRAWN = (Object.keys(KINDS) as EntityKind[]).filter((kind) => kind !== 'DOCUMENT');

const NOTHING: Drawn & { undated: number } = { undated: 0, nodes: [], edges: [] };

/** What lies around an entity, drawn and listed; each entity can be opened, and closed again. */
export function GraphView({ id, name, address }: { id: string; name: string; address: Address }) {
  const { day, open = [] } = address;
  const [chosen, setChosen] = useState<string>();
  const picture = useRef(() => '');
  const seeds = [...new Set([id, ...open])].slice(0, 100);
  const variables = { seeds, kinds: DRAWN, day: day ?? null, on: day ?? TODAY };
  const { data, asked, loading, error } = useAnswer(AroundDocument, variables);
  const { undated, ...drawn } = useMemo(() => {
    if (!data) return NOTHING;
    const dated = data.subgraph.edges.filter(
      ({ relationship }) => !asked?.day || isDatedOn(asked.day, relationship),
    );
    const related = new Set(dated.flatMap(({ from, to }) => [from, to]));
    const nodes = data.subgraph.nodes.filter(({ node, depth }) => depth === 0 || related.has(node.id));
    return {
      undated: data.subgraph.edges.length - dated.length,
      nodes: nodes.map(({ node, depth, frontier }) => ({
        ...node,
        behind: frontier.reduce((sum, { count }) => sum + count, 0),
        opened: depth === 0,
      })),
      edges: dated.map(({ from, to, relationship }) => ({ ...relationship, from, to })),
    };
  }, [data]);

  const toggle = (node: string) => {
    setChosen(node);
    if (node === id) return;
    const next = open.includes(node) ? open.filter((one) => one !== node) : [...open, node];
    goTo({ ...address, view: 'graph', open: next });
  };
  if (error !== undefined) return <p class="fault">{error}</p>;
  return (
    <div class="graph" aria-busy={loading}>
      <div>
        <Drawing
          drawn={drawn}
          chosen={chosen}
          onDay={day !== undefined}
          label={`Network of ${name}: ${drawn.nodes.length} entities, ${drawn.edges.length} relationships. The list beside it has the same content.`}
          onChoose={setChosen}
          onOpen={toggle}
          picture={picture}
        />
        <Legend drawn={drawn} onDay={day !== undefined} />
        {undated > 0 && (
          <p class="quiet">
            {undated === 1
              ? '1 relationship isn’t shown, because its date is unknown.'
              : `${undated} relationships aren’t shown, because their dates are unknown.`}
          </p>
        )}
        {data?.subgraph.cut && <p class="quiet">{data.subgraph.cut}</p>}
        {data && (
          <TakeAway
            name={`around-${id}`}
            operation={AroundDocument}
            variables={variables}
            statements={['neighboursOfEntities', 'relationshipsAmong', 'relationshipCountsByType']}
            take={() => ({
              data,
              rows: drawn.edges.map(({ from, to, sentence, planned, inForce }) => ({
                from,
                to,
                sentence,
                planned,
                inForce,
              })),
            })}
            picture={() => picture.current()}
          />
        )}
      </div>
      <NodeList
        drawn={drawn}
        root={id}
        day={day}
        drawnDay={asked?.day ?? undefined}
        loading={loading}
        chosen={chosen}
        onChoose={setChosen}
        onToggle={toggle}
      />
    </div>
  );
}
