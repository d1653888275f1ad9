import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { Behind } from '../entity/Evidence.tsx';
import { Fold } from '../entity/Fold.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { formatDay, spokenTime } from '../time/days.ts';
import type { Drawn } from './Drawn.ts';

interface Props {
  readonly drawn: Drawn;
  readonly root: string;
  readonly day: string | undefined;
  /** The day of what is drawn, and whether that of the page is still on its way. */
  readonly drawnDay: string | undefined;
  readonly loading: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

/** In this drawing, as a list: to be read aloud, walked by keys, and used as the drawing is. */
export function NodeList({ drawn, root, day, drawnDay, loading, chosen, onChoose, onToggle }: Props) {
  const edgesOf = (id: string) => drawn.edges.filter(({ from, to }) => from === id || to === id);
  return (
    <section class="node-list" aria-label="In this drawing">
      <h2>
        {drawn.nodes.length === 0
          ? 'Loading …'
          : `${drawn.nodes.length} entities and ${drawn.edges.length} relationships${drawnDay === undefined ? '' : ` on ${formatDay(drawnDay)}`}`}{' '}
        {drawn.nodes.length > 0 && loading && <LoadingNext what={spokenTime(day)} />}
      </h2>
      <ul>
        {drawn.nodes.map(({ id, kind, name, behind, opened }) => (
          <li key={id} class={id === chosen ? 'chosen' : ''}>
            <div class="node-row">
              <KindMark kind={kind} size={20} />
              <button type="button" class="plain" aria-expanded={id === chosen} onClick={() => onChoose(id)}>
                {name}
              </button>
              {id !== root && (behind > 0 || opened) && (
                <button
                  type="button"
                  class="small"
                  aria-label={
                    opened ? `hide connections of ${name}` : `+${behind}: show connections of ${name}`
                  }
                  onClick={() => onToggle(id)}
                >
                  {opened ? 'hide' : `+${behind}`}
                </button>
              )}
            </div>
            {id === chosen && (
              <div class="node-more">
                <p>
                  <Link to={{ entity: id, day }}>Read</Link> ·{' '}
                  <Link to={{ from: root, to: id, day }}>Path from here</Link>
                </p>
                <ul>
                  {edgesOf(id).map((edge) => (
                    <li key={edge.id}>
                      {edge.sentence}
                      <Fold summary="Sources">{() => <Behind ids={[edge.id]} />}</Fold>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
