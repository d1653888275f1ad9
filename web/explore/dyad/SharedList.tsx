import { Link } from '../app/Link.tsx';
import { LoadingNext } from '../app/LoadingNext.tsx';
import { Evidence } from '../entity/Evidence.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { onceEach } from '../service/usePages.ts';
import { isDatedOn, formatDay, spokenSpan } from '../time/days.ts';
import type { Line } from './linesOf.ts';

/** What two entities share, as a list; with a day, what they share then, and what of it isn't certain. */
export function SharedList({
  lines,
  day,
  next,
}: {
  lines: readonly Line[];
  day: string | undefined;
  /** What is on its way instead. */
  next: string | undefined;
}) {
  const possible = day === undefined ? lines : lines.filter(({ inForce }) => inForce !== 'NO');
  const isDated = ({ spans }: Line) =>
    day === undefined || spans.some((span) => span.inForce !== 'NO' && isDatedOn(day, span));
  const shown = possible.filter(isDated);
  const undated = possible.filter((line) => !isDated(line));
  const others = lines.length - possible.length;
  if (lines.length === 0) return null;
  return (
    <section class="fact-group">
      <h2>
        {day === undefined ? 'In common at any time' : `In common on ${formatDay(day)}`}{' '}
        <span class="count">{shown.length}</span> {next !== undefined && <LoadingNext what={next} />}
      </h2>
      <ul>
        {shown.map(({ node, spans, inForce }) => {
          const unsure = day !== undefined && inForce === 'UNKNOWN';
          return (
            <li key={node.id} class={unsure ? 'fact unsure' : 'fact'}>
              <KindMark kind={node.kind} />
              <div>
                <p class="fact-head">
                  <Link to={{ entity: node.id, day }}>{node.name}</Link>
                  {unsure && <span class="badge unsure">Uncertain on this day</span>}
                </p>
                <p class="quiet">{spans.map(spokenSpan).join('; ')}</p>
                <Evidence
                  ids={spans.flatMap(({ a, b }) => [a.id, b.id])}
                  claims={onceEach(
                    spans.flatMap(({ a, b }) => [...a.statements, ...b.statements]),
                    ({ id }) => id,
                  )}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {undated.length > 0 && (
        <p class="quiet">
          Date unknown ({undated.length}): {undated.map(({ node }) => node.name).join(', ')}.
        </p>
      )}
      {others > 0 && <p class="quiet">{others} more at other times, shown faintly on the timeline.</p>}
    </section>
  );
}
