import { useMemo, useRef, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { goTo } from '../app/useAddress.ts';
import { AroundDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { aroundOf, drawnOf, toggled } from './around.ts';
import { Drawing } from './Drawing.tsx';
import type { Pointed } from './Drawing.tsx';
import { Legend } from './Legend.tsx';
import { NodeCard } from './NodeCard.tsx';
import { NodeList } from './NodeList.tsx';
import { takeDrawn } from './takeDrawn.ts';

const NOTHING = { undated: 0, nodes: [], edges: [] };

/** What lies around an entity, drawn and listed; each entity can be opened, and closed again. */
export function GraphView({ id, name, address }: { id: string; name: string; address: Address }) {
  const { day, open = [], without = [] } = address;
  const [choice, setChoice] = useState<string>();
  const [pointed, setPointed] = useState<Pointed>({});
  const picture = useRef(() => '');
  const variables = aroundOf(id, address);
  const { data, asked, loading, error } = useAnswer(AroundDocument, variables);
  const drawn = useMemo(() => (data ? drawnOf(data, asked?.day ?? null) : NOTHING), [data]);
  const byId = useMemo(() => new Map(drawn.nodes.map((node) => [node.id, node])), [drawn]);
  const root = byId.get(id);
  // What was chosen may have gone with a day or a filter.
  const chosen = (choice === undefined ? undefined : byId.get(choice)) ?? root;
  const go = (to: Address) => goTo({ ...to, view: 'graph' });
  const toggle = (node: string) => {
    setChoice(node);
    if (node !== id) go(toggled(address, node, open.includes(node) || byId.get(node)?.opened === true));
  };
  // Until the answer is there, the drawing is still of the address before.
  const shown = useRef(address);
  if (!loading) shown.current = address;
  if (error !== undefined) return <p class="fault">{error}</p>;
  const label = `Network of ${name}: ${drawn.nodes.length} entities, ${drawn.edges.length} relationships. The list beside it has the same content.`;
  return (
    <div class="graph" aria-busy={loading}>
      <div class="graph-drawing">
        <Drawing
          drawn={drawn}
          chosen={choice === undefined ? undefined : chosen?.id}
          pointed={pointed}
          onDay={day !== undefined}
          label={label}
          onChoose={setChoice}
          onOpen={toggle}
          picture={picture}
        />
        <Legend
          drawn={drawn}
          onDay={day !== undefined}
          without={without}
          onChange={(next) => go({ ...address, without: next })}
        />
        {drawn.undated > 0 && (
          <p class="quiet">
            {drawn.undated === 1
              ? '1 relationship isn’t shown, because its date is unknown.'
              : `${drawn.undated} relationships aren’t shown, because their dates are unknown.`}
          </p>
        )}
        {data?.subgraph.cut && <p class="quiet">{data.subgraph.cut}</p>}
        {data && (
          <TakeAway
            name={`around-${id}`}
            title={`Network of ${name}`}
            operation={AroundDocument}
            variables={asked ?? variables}
            statements={['neighboursOfEntities', 'relationshipsAmong', 'relationshipCountsByType']}
            take={(taking) => takeDrawn(data, asked?.day ?? undefined, drawn, taking)}
            picture={{ draw: () => picture.current(), shown: shown.current }}
          />
        )}
      </div>
      <div class="graph-side">
        {chosen && root && (
          <NodeCard
            node={chosen}
            root={root}
            drawn={drawn}
            address={address}
            onPoint={(edge) => setPointed({ edge })}
            onGo={go}
          />
        )}
        <NodeList
          drawn={drawn}
          root={id}
          day={day}
          drawnDay={asked?.day ?? undefined}
          loading={loading}
          chosen={chosen?.id ?? id}
          onChoose={setChoice}
          onToggle={toggle}
          onPoint={(node) => setPointed({ node })}
        />
      </div>
    </div>
  );
}
